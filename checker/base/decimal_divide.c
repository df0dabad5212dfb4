/* Quotients of exact decimals: with a finite form, or rounded down or up for bounds.
 * Leaves all other arithmetic to decimal.c. */
#include "base/decimal_parts.h"

static cc_u128 greatest_common_divisor(cc_u128 a, cc_u128 b)
{
	while (b != 0) {
		cc_u128 rest = a % b;
		a = b;
		b = rest;
	}
	return a;
}

/* How often `factor` divides *value, which is left without it. */
static int take_factor(cc_u128 *value, unsigned factor)
{
	int count = 0;
	while (*value % factor == 0) {
		*value /= factor;
		count++;
	}
	return count;
}

static bool multiply_times(cc_u128 *value, unsigned factor, int times)
{
	for (int i = 0; i < times; i++) {
		if (*value > cc_decimal_largest() / factor)
			return false;
		*value *= factor;
	}
	return true;
}

enum cc_status cc_decimal_divide(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b)
{
	if (b.coefficient == 0)
		return CC_ERR_RANGE;
	cc_u128 common = greatest_common_divisor(a.coefficient, b.coefficient);
	cc_u128 numerator = a.coefficient / common;
	cc_u128 denominator = b.coefficient / common;
	int twos = take_factor(&denominator, 2);
	int fives = take_factor(&denominator, 5);
	if (denominator != 1)
		return CC_ERR_RANGE;
	int places = twos > fives ? twos : fives;
	if (!multiply_times(&numerator, 2, places - twos) || !multiply_times(&numerator, 5, places - fives))
		return CC_ERR_RANGE;
	return cc_decimal_make(out, numerator, (int64_t)a.exponent - b.exponent - places, a.negative != b.negative);
}

/* A quotient cut to whole numbers, and what tells whether something was cut off. */
struct quotient {
	cc_u128 whole;
	cc_u128 rest; /* not 0: the quotient is larger than `whole` */
};

/* The next digit of a long division: rest * 10 / divisor by adding, as rest * 10 may need more than 128 bits. */
static unsigned next_digit(cc_u128 *rest, cc_u128 divisor)
{
	unsigned digit = 0;
	cc_u128 sum = 0;
	for (int i = 0; i < 10; i++) {
		sum += *rest;
		if (sum >= divisor) {
			sum -= divisor;
			digit++;
		}
	}
	*rest = sum;
	return digit;
}

static bool extend(struct quotient *q, cc_u128 divisor, int64_t digits)
{
	for (int64_t i = 0; i < digits && (q->whole != 0 || q->rest != 0); i++) {
		if (q->whole > (cc_decimal_largest() - 9) / 10)
			return false;
		unsigned digit = next_digit(&q->rest, divisor);
		q->whole = q->whole * 10 + digit;
	}
	return true;
}

static void cut(struct quotient *q, int64_t digits)
{
	for (int64_t i = 0; i < digits && q->whole != 0; i++) {
		q->rest |= q->whole % 10;
		q->whole /= 10;
	}
}

/* `away`: the sign of results that are rounded away from zero. */
static enum cc_status divide_rounded(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b, int digits,
				     int away)
{
	if (b.coefficient == 0)
		return CC_ERR_RANGE;
	struct quotient q = {.whole = a.coefficient / b.coefficient, .rest = a.coefficient % b.coefficient};
	int64_t shift = (int64_t)a.exponent - b.exponent + digits;
	if (!extend(&q, b.coefficient, shift))
		return CC_ERR_RANGE;
	cut(&q, -shift);
	bool negative = a.negative != b.negative;
	if (q.rest != 0 && negative == (away < 0))
		q.whole++;
	return cc_decimal_make_shorter(out, q.whole, -(int64_t)digits, negative);
}

enum cc_status cc_decimal_divide_down(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b, int digits)
{
	return divide_rounded(out, a, b, digits, -1);
}

enum cc_status cc_decimal_divide_up(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b, int digits)
{
	return divide_rounded(out, a, b, digits, 1);
}
