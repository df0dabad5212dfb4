/* Exact decimal arithmetic: what does not fit into 38 digits is refused, never rounded.
 * Leaves rounding intervals to interval.c. */
#include "base/decimal.h"

enum { DIGITS_MAX = 38, EXPONENT_MAX = 100000, LIMBS = 4 };

static cc_u128 power_of_ten(int power)
{
	cc_u128 result = 1;
	for (int i = 0; i < power; i++)
		result *= 10;
	return result;
}

/* 10^38 - 1, the largest coefficient. */
static cc_u128 largest(void)
{
	const cc_u128 half = UINT64_C(10000000000000000000);
	return half * half - 1;
}

static int count_digits(cc_u128 value)
{
	int count = 1;
	for (cc_u128 bound = 10; count < DIGITS_MAX && value >= bound; bound *= 10)
		count++;
	return count;
}

/* Check the limits, drop the sign of zero. */
static enum cc_status make(struct cc_decimal *out, cc_u128 coefficient, int64_t exponent, bool negative)
{
	if (coefficient > largest() || exponent > EXPONENT_MAX || exponent < -EXPONENT_MAX)
		return CC_ERR_RANGE;
	*out = (struct cc_decimal){
	    .coefficient = coefficient, .exponent = (int32_t)exponent, .negative = negative && coefficient != 0};
	return CC_OK;
}

/* As make, for a coefficient that may have a digit too many: trailing zeros go into the exponent. */
static enum cc_status make_shorter(struct cc_decimal *out, cc_u128 coefficient, int64_t exponent, bool negative)
{
	while (coefficient > largest() && coefficient % 10 == 0) {
		coefficient /= 10;
		exponent++;
	}
	return make(out, coefficient, exponent, negative);
}

struct cc_decimal cc_decimal_from_int(int64_t number)
{
	uint64_t size = number < 0 ? UINT64_C(0) - (uint64_t)number : (uint64_t)number;
	return (struct cc_decimal){.coefficient = size, .negative = number < 0};
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t skip_digits(struct cc_str text, size_t at)
{
	while (at < text.len && is_digit(text.ptr[at]))
		at++;
	return at;
}

/* Digits as they come in; zeros wait until a digit behind them, or the end, shows whether they are needed. */
struct collector {
	cc_u128 coefficient;
	size_t zeros;
	bool full;
};

/* coefficient * 10^zeros, as far as it fits; what is left stays in `zeros`. */
static void take_zeros(struct collector *c)
{
	if (c->coefficient == 0)
		c->zeros = 0;
	while (c->zeros > 0 && c->coefficient <= largest() / 10) {
		c->coefficient *= 10;
		c->zeros--;
	}
}

static void take_digit(struct collector *c, char digit)
{
	c->zeros++;
	if (digit == '0')
		return;
	take_zeros(c);
	c->full = c->full || c->zeros > 0;
	c->coefficient += (unsigned)(digit - '0');
}

static void take_digits(struct collector *c, struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++)
		take_digit(c, text.ptr[i]);
}

enum cc_status cc_decimal_parse(struct cc_decimal *out, struct cc_str text)
{
	bool negative = text.len > 0 && text.ptr[0] == '-';
	size_t whole = negative ? 1 : 0;
	size_t point = skip_digits(text, whole);
	size_t end = point;
	if (point < text.len && text.ptr[point] == '.')
		end = skip_digits(text, point + 1);
	if (point == whole || end != text.len || end == point + 1)
		return CC_ERR_SYNTAX;
	struct collector c = {0};
	take_digits(&c, cc_str_slice(text, whole, point));
	size_t decimals = end > point ? end - point - 1 : 0;
	if (decimals > 0)
		take_digits(&c, cc_str_slice(text, point + 1, end));
	take_zeros(&c);
	if (c.full || decimals > EXPONENT_MAX || c.zeros > EXPONENT_MAX)
		return CC_ERR_RANGE;
	return make(out, c.coefficient, (int64_t)c.zeros - (int64_t)decimals, negative);
}

/* Order of sizes, both not zero: first by the place of the leading digit, so that nothing is scaled beyond 38 digits.
 */
static int compare_size(struct cc_decimal a, struct cc_decimal b)
{
	int64_t lead_a = (int64_t)count_digits(a.coefficient) + a.exponent;
	int64_t lead_b = (int64_t)count_digits(b.coefficient) + b.exponent;
	if (lead_a != lead_b)
		return lead_a < lead_b ? -1 : 1;
	cc_u128 x = a.coefficient;
	cc_u128 y = b.coefficient;
	if (a.exponent > b.exponent)
		x *= power_of_ten(a.exponent - b.exponent);
	else
		y *= power_of_ten(b.exponent - a.exponent);
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
	const cc_u128 bound = 2 * largest();
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
		return make_shorter(out, a.coefficient + b.coefficient, a.exponent, a.negative);
	if (a.coefficient >= b.coefficient)
		return make_shorter(out, a.coefficient - b.coefficient, a.exponent, a.negative);
	return make_shorter(out, b.coefficient - a.coefficient, a.exponent, b.negative);
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
	return p->limb[2] != 0 || p->limb[3] != 0 || low_half(p) > largest();
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
	return make(out, low_half(&p), exponent, a.negative != b.negative);
}

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
		if (*value > largest() / factor)
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
	return make(out, numerator, (int64_t)a.exponent - b.exponent - places, a.negative != b.negative);
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
		if (q->whole > (largest() - 9) / 10)
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
	return make_shorter(out, q.whole, -(int64_t)digits, negative);
}

enum cc_status cc_decimal_divide_down(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b, int digits)
{
	return divide_rounded(out, a, b, digits, -1);
}

enum cc_status cc_decimal_divide_up(struct cc_decimal *out, struct cc_decimal a, struct cc_decimal b, int digits)
{
	return divide_rounded(out, a, b, digits, 1);
}

enum cc_status cc_decimal_shift(struct cc_decimal *out, struct cc_decimal value, int32_t power)
{
	return make(out, value.coefficient, (int64_t)value.exponent + power, value.negative);
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

struct cc_decimal cc_decimal_normalise(struct cc_decimal value)
{
	if (value.coefficient == 0)
		return (struct cc_decimal){0};
	while (value.coefficient % 10 == 0) {
		value.coefficient /= 10;
		value.exponent++;
	}
	if (value.exponent > 0 && count_digits(value.coefficient) + value.exponent <= DIGITS_MAX) {
		value.coefficient *= power_of_ten(value.exponent);
		value.exponent = 0;
	}
	return value;
}

/* The digits of `value`, the last one at the end of `out`. @return How many. */
static size_t write_digits(char out[DIGITS_MAX + 1], cc_u128 value)
{
	size_t count = 0;
	do {
		count++;
		out[DIGITS_MAX + 1 - count] = (char)('0' + (int)(value % 10));
		value /= 10;
	} while (value != 0);
	return count;
}

static void add_zeros(struct cc_buf *buf, int64_t count)
{
	for (int64_t i = 0; i < count; i++)
		cc_buf_add_char(buf, '0');
}

void cc_decimal_write(struct cc_buf *buf, struct cc_decimal value)
{
	char space[DIGITS_MAX + 1];
	size_t count = write_digits(space, value.coefficient);
	struct cc_str digits = {.ptr = space + sizeof(space) - count, .len = count};
	if (value.negative)
		cc_buf_add_char(buf, '-');
	if (value.exponent >= 0) {
		cc_buf_add(buf, digits);
		add_zeros(buf, value.coefficient == 0 ? 0 : value.exponent);
		return;
	}
	size_t decimals = (size_t)(-(int64_t)value.exponent);
	size_t whole = digits.len > decimals ? digits.len - decimals : 0;
	if (whole == 0)
		cc_buf_add_char(buf, '0');
	cc_buf_add(buf, cc_str_slice(digits, 0, whole));
	cc_buf_add_char(buf, '.');
	add_zeros(buf, (int64_t)decimals - (int64_t)(digits.len - whole));
	cc_buf_add(buf, cc_str_slice(digits, whole, digits.len));
}
