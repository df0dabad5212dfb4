/* Exact decimal arithmetic: what does not fit into 38 digits is refused, never rounded.
 * Leaves division to decimal_divide.c, text to decimal_text.c and rounding intervals to interval.c. */
#include "base/decimal_parts.h"

enum { LIMBS = 4 };

cc_u128 cc_decimal_power_of_ten(int power)
{
	static const uint64_t powers[] = {1,
					  10,
					  100,
					  1000,
					  10000,
					  100000,
					  1000000,
					  10000000,
					  100000000,
					  1000000000,
					  10000000000,
					  100000000000,
					  1000000000000,
					  10000000000000,
					  100000000000000,
					  1000000000000000,
					  10000000000000000};
	enum { LARGEST = sizeof(powers) / sizeof(powers[0]) - 1 };
	cc_u128 result = 1;
	size_t left = power > 0 ? (size_t)power : 0;
	while (left > LARGEST) {
		result *= powers[LARGEST];
		left -= LARGEST;
	}
	return result * powers[left];
}

int cc_decimal_digits(cc_u128 value)
{
	int count = 1;
	for (cc_u128 bound = 10; count < CC_DECIMAL_DIGITS && value >= bound; bound *= 10)
		count++;
	return count;
}

/* Check the limits, drop the sign of zero. */
enum cc_status cc_decimal_make(struct cc_decimal *out, cc_u128 coefficient, int64_t exponent, bool negative)
{
	if (coefficient > cc_decimal_largest() || exponent > CC_DECIMAL_EXPONENT || exponent < -CC_DECIMAL_EXPONENT)
		return CC_ERR_RANGE;
	*out = (struct cc_decimal){
	    .coefficient = coefficient, .exponent = (int32_t)exponent, .negative = negative && coefficient != 0};
	return CC_OK;
}

/* As make, for a coefficient that may have a digit too many: trailing zeros go into the exponent. */
enum cc_status cc_decimal_make_shorter(struct cc_decimal *out, cc_u128 coefficient, int64_t exponent, bool negative)
{
	while (coefficient > cc_decimal_largest() && coefficient % 10 == 0) {
		coefficient /= 10;
		exponent++;
	}
	return cc_decimal_make(out, coefficient, exponent, negative);
}

struct cc_decimal cc_decimal_from_int(int64_t number)
{
	uint64_t size = number < 0 ? UINT64_C(0) - (uint64_t)number : (uint64_t)number;
	return (struct cc_decimal){.coefficient = size, .negative = number < 0};
}

/* Order of sizes, both not zero: first by the place of the leading digit, so that nothing is scaled beyond 38 digits.
 */
static int compare_size(struct cc_decimal a, struct cc_decimal b)
{
	int64_t lead_a = (int64_t)cc_decimal_digits(a.coefficient) + a.exponent;
	int64_t lead_b = (int64_t)cc_decimal_digits(b.coefficient) + b.exponent;
	if (lead_a != lead_b)
		return lead_a < lead_b ? -1 : 1;
	cc_u128 x = a.coefficient;
	cc_u128 y = b.coefficient;
	if (a.exponent > b.exponent)
		x *= cc_decimal_power_of_ten(a.exponent - b.exponent);
	else
		y *= cc_decimal_power_of_ten(b.exponent - a.exponent);
	return (x > y) - (x < y);
}

int cc_decimal_compare(struct cc_decimal a, struct cc_decimal b)
{
	int sign_a = a.coefficient == 0 ? 0 : a.negative ? -1 : 1;
	int sign_b = b.coefficient == 0 ? 0 : b.negative ? -1 : 1;
	if (sign_a != sign_b)
		return sign_a < sign_b ? -1 : 1;
	if (sign_a == 0)
		return 0;
	if (a.exponent == b.exponent)
		return sign_a * ((a.coefficient > b.coefficient) - (a.coefficient < b.coefficient));
	return sign_a * compare_size(a, b);
}

/* Give `high` (the larger exponent) the exponent of `low`, or lift `low` where it ends in zeros. Twice the largest
 * coefficient is let through: a difference may fit again. */
static bool align(struct cc_decimal *high, struct cc_decimal *low)
{
	const cc_u128 bound = 2 * cc_decimal_largest();
	if (high->coefficient == 0)
		high->exponent = low->exponent;
	if (low->coefficient == 0)
		low->exponent = high->exponent;
	while (high->exponent > low->exponent && high->coefficient <= bound / 10) {
		high->coefficient *= 10;
		high->exponent--;
	}
	while (high->exponent > low->exponent && low->coefficient % 10 == 0) {
		low->coefficient /= 10;
		low->exponent++;
	}
	return high->exponent == low->exponent;
}

enum cc_status cc_decimal_add(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b)
{
	bool aligned = a.exponent > b.exponent ? align(&a, &b) : align(&b, &a);
	if (!aligned)
		return CC_ERR_RANGE;
	if (a.negative == b.negative)
		return cc_decimal_make_shorter(out, a.coefficient + b.coefficient, a.exponent, a.negative);
	if (a.coefficient >= b.coefficient)
		return cc_decimal_make_shorter(out, a.coefficient - b.coefficient, a.exponent, a.negative);
	return cc_decimal_make_shorter(out, b.coefficient - a.coefficient, a.exponent, b.negative);
}

enum cc_status cc_decimal_subtract(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b)
{
	return cc_decimal_add(out, a, cc_decimal_negate(b));
}

/* A product of two coefficients, 64 bits a limb, the lowest first. */
struct product {
	uint64_t limb[LIMBS];
};

static struct product multiply_wide(cc_u128 a, cc_u128 b)
{
	const uint64_t left[2] = {(uint64_t)a, (uint64_t)(a >> 64)};
	const uint64_t right[2] = {(uint64_t)b, (uint64_t)(b >> 64)};
	struct product p = {0};
	for (size_t i = 0; i < 2; i++) {
		uint64_t carry = 0;
		for (size_t k = 0; k < 2; k++) {
			cc_u128 sum = (cc_u128)left[i] * right[k] + p.limb[i + k] + carry;
			p.limb[i + k] = (uint64_t)sum;
			carry = (uint64_t)(sum >> 64);
		}
		p.limb[i + 2] = carry;
	}
	return p;
}

/* p / 10 in *p. @return The remainder. */
static unsigned divide_by_ten(struct product *p)
{
	cc_u128 rest = 0;
	for (size_t i = LIMBS; i-- > 0;) {
		cc_u128 part = rest << 64 | p->limb[i];
		p->limb[i] = (uint64_t)(part / 10);
		rest = part % 10;
	}
	return (unsigned)rest;
}

static cc_u128 low_half(const struct product *p)
{
	return (cc_u128)p->limb[1] << 64 | p->limb[0];
}

static bool is_too_long(const struct product *p)
{
	return p->limb[2] != 0 || p->limb[3] != 0 || low_half(p) > cc_decimal_largest();
}

enum cc_status cc_decimal_multiply(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b)
{
	struct product p = multiply_wide(a.coefficient, b.coefficient);
	int64_t exponent = (int64_t)a.exponent + b.exponent;
	while (is_too_long(&p)) {
		if (divide_by_ten(&p) != 0)
			return CC_ERR_RANGE;
		exponent++;
	}
	return cc_decimal_make(out, low_half(&p), exponent, a.negative != b.negative);
}

enum cc_status cc_decimal_shift(struct cc_decimal *out, struct cc_decimal value, int32_t power)
{
	return cc_decimal_make(out, value.coefficient, (int64_t)value.exponent + power, value.negative);
}

struct cc_decimal cc_decimal_negate(struct cc_decimal value)
{
	value.negative = !value.negative && value.coefficient != 0;
	return value;
}

bool cc_decimal_is_zero(struct cc_decimal value)
{
	return value.coefficient == 0;
}

struct cc_decimal cc_decimal_bare(struct cc_decimal value)
{
	while (value.coefficient > UINT64_MAX && value.coefficient % 10 == 0) {
		value.coefficient /= 10;
		value.exponent++;
	}
	if (value.coefficient == 0 || value.coefficient > UINT64_MAX)
		return value;
	uint64_t rest = (uint64_t)value.coefficient; /* halves of a machine's word are divided much faster */
	for (; rest % 10 == 0; rest /= 10)
		value.exponent++;
	value.coefficient = rest;
	return value;
}

struct cc_decimal cc_decimal_normalise(struct cc_decimal value)
{
	if (value.coefficient == 0)
		return (struct cc_decimal){0};
	value = cc_decimal_bare(value);
	if (value.exponent > 0 && cc_decimal_digits(value.coefficient) + value.exponent <= CC_DECIMAL_DIGITS) {
		value.coefficient *= cc_decimal_power_of_ten(value.exponent);
		value.exponent = 0;
	}
	return value;
}
