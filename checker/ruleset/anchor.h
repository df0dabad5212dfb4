/* The literal that every match of a pattern must hold: found in the pattern's source.
 * Leaves compiling and matching to base/pattern. */
#ifndef CC_RULESET_ANCHOR_H
#define CC_RULESET_ANCHOR_H

#include "base/str.h"
#include "base/vec.h"

enum { CC_ANCHORS_MAX = 24 };

/**
 * Append literals (struct cc_str) of which every match holds at least one: one run of the top-level concatenation, or
 * one for each way through its groups of alternatives where that tells clearly more. 研究(?:与试验)?发展费用额 gives
 * 发展费用额, 研发(?:经费|投入)的?强度 gives 研发经费 and 研发投入, 加速|提速 gives both. Nothing is appended where
 * nothing is certain: classes only, an alternative without a run of two characters, a pattern with (?x) or \Q.
 * @param source  A valid PCRE2 pattern.
 * @param out     Its arena holds the texts. out->failed when out of memory. O(len).
 */
void cc_anchor_find(struct cc_vec *out, struct cc_str source);

#endif
