/* HTML as tags and the text between them, each with its place in the source.
 * Leaves what a tag means to html_tags.h, and putting text together to read_html.c. */
#ifndef CC_READ_HTML_TOKENS_H
#define CC_READ_HTML_TOKENS_H

#include <stdbool.h>

#include "base/str.h"

enum cc_html_kind { CC_HTML_RUN, CC_HTML_OPENS, CC_HTML_CLOSES };

/** A run of text as it stands, entities and all, or a tag. */
struct cc_html_piece {
	enum cc_html_kind kind;
	struct cc_span span;	  /* source offsets, of a tag with its < and > */
	struct cc_str name;	  /* of a tag, as written: "DIV" */
	struct cc_str attributes; /* of a tag that opens, as written */
	bool alone;		  /* <br/> */
};

/** Where a walk stands. */
struct cc_html_tokens {
	struct cc_str source;
	size_t at;
	struct cc_str raw; /* script, style, title, ...: up to its end tag all is text; ptr NULL elsewhere */
};

/**
 * The next piece. Comments, <!DOCTYPE> and <? ?> are passed over. What a tag or a comment that never ends begins
 * reaches to the end, as in a browser. @return false at the end. O(bytes) for the whole of a source.
 */
bool cc_html_tokens_next(struct cc_html_piece *out, struct cc_html_tokens *tokens);

/** The value of an attribute, without quotes, entities as they stand; empty where it has none.
 * @return false where it is not there. O(attributes). */
bool cc_html_tokens_attribute(struct cc_str *value, struct cc_str attributes, const char *lower);

#endif
