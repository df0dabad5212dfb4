/* Years in which somebody was founded, as articles tell them.
 * Leaves ages and anniversaries to arithmetic_years.c. Private to checks/. */
#ifndef CC_CHECKS_FOUNDING_H
#define CC_CHECKS_FOUNDING_H

#include "checks/noun/noun_kin.h"

/**
 * Append a finding for each two articles that tell two years of one founding: 创建于1915年 / 创建于1905年.
 * @param kin      Of the check that asks. @param working  Emptied by the caller.
 * @return false when out of memory. O(n log n).
 */
bool founding_check(struct cc_vec *findings, const struct cc_check_input *input, struct noun_kin *kin,
		    struct cc_arena *arena, struct cc_arena *working);

#endif
