/* A source of Markdown as the parser must see it.
 * Leaves parsing to read_markdown.c. */
#ifndef CC_READ_MARKDOWN_SOURCE_H
#define CC_READ_MARKDOWN_SOURCE_H

#include "base/arena.h"

/**
 * As long as `source`, with nothing moved: to md4c, which goes by CommonMark 0.30, -- ends a comment within a line; to
 * everybody since, and to whoever writes <!-- claimcheck: ignore -- a reason -->, it does not.
 * @return `source` itself where nothing is to be changed; ptr NULL when out of memory. O(source).
 */
struct cc_str cc_markdown_source(struct cc_str source, struct cc_arena *arena);

#endif
