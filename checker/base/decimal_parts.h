/* What the files of exact decimals share: their limits, and the making of one within them.
 * Leaves what others may call to decimal.h. */
#ifndef CC_BASE_DECIMAL_PARTS_H
#define CC_BASE_DECIMAL_PARTS_H

#include "base/decimal.h"

enum { CC_DECIMAL_DIGITS = 38, CC_DECIMAL_EXPONENT = 100000 };

/** 10^38 - 1, the largest coefficient. */
static inline cc_u128 cc_decimal_largest(void)
{
	const cc_u128 half = UINT64_C(10000000000000000000);
	return half * half - 1;
}

/** Within the limits, without the sign of zero. @return CC_OK or CC_ERR_RANGE. */
enum cc_status cc_decimal_make(struct cc_decimal *out, cc_u128 coefficient, int64_t exponent, bool negative);

/** The same for a coefficient that may have a digit too many: trailing zeros go into the exponent. */
enum cc_status cc_decimal_make_shorter(struct cc_decimal *out, cc_u128 coefficient, int64_t exponent, bool negative);

#endif
