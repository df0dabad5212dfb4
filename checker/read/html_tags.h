/* What the tags of HTML mean for a text: where a paragraph ends, what is a heading, a cell, or not to be read.
 * Leaves finding tags to html_tokens.h. */
#ifndef CC_READ_HTML_TAGS_H
#define CC_READ_HTML_TAGS_H

#include "base/str.h"

enum cc_html_role {
	CC_HTML_INLINE, /* runs on within a paragraph: all that are not listed */
	CC_HTML_BLOCK,
	CC_HTML_BREAK, /* <br> */
	CC_HTML_HEADING,
	CC_HTML_LIST,
	CC_HTML_QUOTE,
	CC_HTML_PRE,
	CC_HTML_CODE,
	CC_HTML_TABLE,
	CC_HTML_TABLE_HEAD,
	CC_HTML_ROW,
	CC_HTML_CELL,
	CC_HTML_RAISED, /* <sup> */
	CC_HTML_HIDDEN, /* with all that is in it: no part of the article */
	CC_HTML_ROLE_COUNT
};

struct cc_html_tag {
	const char *name;
	enum cc_html_role role;
	int level; /* of a heading; 1 for a cell that heads others */
};

/** Never NULL. O(log tags). */
const struct cc_html_tag *cc_html_tag_of(struct cc_str name);

#endif
