/* What probably went wrong between two values: digits swapped, a multiplier confused. Private to checks/.
 * Leaves the verdict to the checks. */
#ifndef CC_CHECKS_HINTS_H
#define CC_CHECKS_HINTS_H

#include "checks/scale.h"

/** 742.1 and 724.1: the same digits, two or more, in another order, the point in one place. */
bool hint_is_swapped(struct cc_decimal a, struct cc_decimal b);

/** Append a sentence where one of the known slips explains the difference. @return false when out of memory. */
bool hint_slip(struct cc_vec *explanation, const struct cc_claim *a, const struct cc_claim *b,
	       const struct cc_check_input *input, struct cc_arena *arena);

/** Append what a slip of scale between two figures is: "exactly 10^3 apart: trillion for 万亿, not billion". @return
 * false when out of memory. */
bool hint_scale(struct cc_vec *explanation, struct scale_slip slip, const struct cc_claim *a, const struct cc_claim *b,
		const struct cc_check_input *input, struct cc_arena *arena);

#endif
