/* The literal that every match of a pattern must hold: found in the pattern's source.
 * Leaves compiling and matching to base/pattern. */
#ifndef CC_RULESET_ANCHOR_H
#define CC_RULESET_ANCHOR_H

#include "base/buf.h"

/**
 * Append the longest run of literal characters that stands in every match: of the top-level concatenation, through
 * groups that are neither repeated nor alternatives; 研发(经费|投入)的?强度 gives 研发 (the first of equally long
 * ones). Nothing is appended where there is none (alternatives at the top, only classes, a pattern with (?x) or \Q).
 * @param source  A valid PCRE2 pattern. O(len).
 */
void cc_anchor_find(struct cc_buf *out, struct cc_str source);

#endif
