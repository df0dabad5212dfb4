/* The text inside a block of raw HTML in Markdown: what stands outside of tags, comments, scripts and styles.
 * Leaves HTML files to read_html.c. */
#ifndef CC_READ_HTML_TEXT_H
#define CC_READ_HTML_TEXT_H

#include <stdbool.h>

#include "base/str.h"

enum cc_html_inside { CC_HTML_TEXT, CC_HTML_TAG, CC_HTML_COMMENT, CC_HTML_SCRIPT };

/** Where the scan stands; zeroed at the start of a block. */
struct cc_html_scan {
	enum cc_html_inside inside;
	struct cc_str closing; /* CC_HTML_SCRIPT: the tag that ends it */
};

/** What comes next. */
enum cc_html_token { CC_HTML_TOKEN_TEXT, CC_HTML_TOKEN_BREAK, CC_HTML_TOKEN_END };

/**
 * Find the next run of text, or a tag that separates paragraphs (<p>, <br>, <li>, <td>, ...).
 * @param at   Moves forward; between calls for one line it stays where it is.
 * @param out  Set on CC_HTML_TOKEN_TEXT: offsets into `line`.
 */
enum cc_html_token cc_html_next(struct cc_html_scan *scan, struct cc_str line, size_t *at, struct cc_span *out);

#endif
