/* What one article aims at and another of the same days tells as reached: "we mean to bring it down to 18 by 2028", "it
 * is now down to 18". Leaves values that differ to the checks that compare them. Private to checks/. */
#ifndef CC_CHECKS_FORETOLD_H
#define CC_CHECKS_FORETOLD_H

#include "checks/check.h"

/** @return false when out of memory. O(n log n) in figures that are aimed at or reached. */
bool foretold_check(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena);

#endif
