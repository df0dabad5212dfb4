/* What probably went wrong between two values: digits swapped, a multiplier confused. Private to checks/.
 * Leaves the verdict to the checks. */
#ifndef CC_CHECKS_HINTS_H
#define CC_CHECKS_HINTS_H

#include "checks/unit/scale.h"

/** 742.1 and 724.1: the same digits, two or more, in another order, the point in one place. */
bool hint_is_swapped(struct cc_decimal a, struct cc_decimal b);

/** The same digits in another order, as printed: 6.88 / 8.68. */
bool hint_has_turned_digits(struct cc_str a, struct cc_str b);

/** 6.82 and 6.28, 1,049 and 1,094, £512,000 and £612,000: one digit differs, or two beside each other are swapped. */
bool hint_is_misprint(struct cc_decimal a, struct cc_decimal b);

/** The digits of a coefficient, the last one first; zeros behind them. */
struct hint_digits {
	unsigned char last[42];
	int count;
};

struct hint_digits hint_digits_of(cc_u128 coefficient);

/** 96亿 and 9.6 million: the powers of ten between two values of the same digits; 0 where they are equal or of other
 * digits. */
int32_t hint_powers_apart(struct cc_decimal a, struct cc_decimal b);

/** Append a sentence where one of the known slips explains the difference. @return false when out of memory. */
bool hint_slip(struct cc_vec *explanation, const struct cc_claim *a, const struct cc_claim *b,
	       const struct cc_check_input *input, struct cc_arena *arena);

/** Append what a slip of scale between two figures is: "exactly 10^3 apart: trillion for 万亿, not billion". @return
 * false when out of memory. */
bool hint_scale(struct cc_vec *explanation, struct scale_slip slip, const struct cc_claim *a, const struct cc_claim *b,
		const struct cc_check_input *input, struct cc_arena *arena);

#endif
