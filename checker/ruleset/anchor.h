/* The literal that every match of a pattern must hold: found in the pattern's source.
 * Leaves compiling and matching to base/pattern. */
#ifndef CC_RULESET_ANCHOR_H
#define CC_RULESET_ANCHOR_H

#include "base/str.h"
#include "base/vec.h"

enum { CC_ANCHORS_MAX = 16 };

/**
 * Append literals (struct cc_str) of which every match holds at least one: the longest run of the top-level
 * concatenation, or one run for each of the alternatives of a group that must match, whichever tells more.
 * 研究(与试验)?发展费用额 gives 发展费用额, 研发(经费|投入)的?强度 gives 研发经费 and 研发投入, 加速|提速 gives both.
 * Groups that are neither repeated nor alternatives are walked through. Nothing is appended where nothing is certain
 * (classes only, one of the alternatives without a run, a pattern with (?x) or \Q) or a run is shorter than two
 * characters.
 * @param source  A valid PCRE2 pattern.
 * @param out     Its arena holds the texts. out->failed when out of memory. O(len).
 */
void cc_anchor_find(struct cc_vec *out, struct cc_str source);

#endif
