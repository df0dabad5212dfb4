/* Exact decimals: sign, a coefficient of up to 38 digits, a power of ten. Figures are these from the byte to the
 * report. Leaves rounding intervals to interval.h; there is no rounding here, what does not fit is CC_ERR_RANGE. */
#ifndef CC_BASE_DECIMAL_H
#define CC_BASE_DECIMAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/str.h"

/* Aligned as its halves are: a decimal then takes 24 bytes and not 32, and figures are what an archive is full of. */
__extension__ typedef unsigned __int128 cc_u128 __attribute__((aligned(8)));

/** value = (negative ? -1 : 1) * coefficient * 10^exponent. Trailing zeros are kept: 6.80 is (680, -2). */
struct cc_decimal {
	cc_u128 coefficient; /* <= 10^38 - 1 */
	int32_t exponent;
	bool negative; /* never set when coefficient is 0 */
};

/** 10^power, for 0 <= power <= 38. */
cc_u128 cc_decimal_power_of_ten(int power);

/** @return The integer `number`. */
struct cc_decimal cc_decimal_from_int(int64_t number);

/** Parse `-?[0-9]+(\.[0-9]+)?` (no exponent, no separators). @return CC_OK, CC_ERR_SYNTAX, CC_ERR_RANGE. */
enum cc_status cc_decimal_parse(struct cc_decimal *out, struct cc_str text);

/** Exact order, for any exponents. @return -1, 0, 1. 6.8 equals 6.80. */
int cc_decimal_compare(struct cc_decimal a, struct cc_decimal b);

/** Exact results. @return CC_OK, or CC_ERR_RANGE where 38 digits do not hold it; *out then untouched. */
enum cc_status cc_decimal_add(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b);
enum cc_status cc_decimal_subtract(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b);
enum cc_status cc_decimal_multiply(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b);

/** a / b where the quotient has a finite decimal form that fits; CC_ERR_RANGE otherwise (also for b = 0). */
enum cc_status cc_decimal_divide(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b);

/** a / b rounded down (towards -inf) or up to `digits` digits after the point: for bounds of intervals and display. */
enum cc_status cc_decimal_divide_down(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b, int digits);
enum cc_status cc_decimal_divide_up(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b, int digits);

/** value * 10^power, keeping the digits as they are. Exponents saturate: CC_ERR_RANGE beyond +-100000. */
enum cc_status cc_decimal_shift(struct cc_decimal *out, struct cc_decimal value, int32_t power);

struct cc_decimal cc_decimal_negate(struct cc_decimal value);
bool cc_decimal_is_zero(struct cc_decimal value);

/** Without the zeros at its end, which become the exponent: 514 of 51.4亿 and of 51.4万. */
struct cc_decimal cc_decimal_bare(struct cc_decimal value);

/** Without trailing zeros, exponent 0 at the most where that fits: one form for each value (keys, equality). */
struct cc_decimal cc_decimal_normalise(struct cc_decimal value);

/** How many digits a coefficient has, 1 of zero, 38 at the most. */
int cc_decimal_digits(cc_u128 value);

/** Append in the contract's form `-?[0-9]+(\.[0-9]+)?`: 3.63 * 10^12 is "3630000000000", 6.80 keeps its zero. */
void cc_decimal_write(struct cc_buf *buf, struct cc_decimal value);

#endif
