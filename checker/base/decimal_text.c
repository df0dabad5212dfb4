/* Decimals from text and to text: digits and one point, no exponent, no separators.
 * Leaves numerals of prose to extract/. */
#include "base/ascii.h"
#include "base/decimal_parts.h"

#include "base/digits.h"

static size_t skip_digits(struct cc_str text, size_t at)
{
	while (at < text.len && cc_ascii_is_digit(text.ptr[at]))
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
	while (c->zeros > 0 && c->coefficient <= cc_decimal_largest() / 10) {
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
	if (c.full || decimals > CC_DECIMAL_EXPONENT || c.zeros > CC_DECIMAL_EXPONENT)
		return CC_ERR_RANGE;
	return cc_decimal_make(out, c.coefficient, (int64_t)c.zeros - (int64_t)decimals, negative);
}

/* The digits of `value`, the last one just before `end`. @return Where the first one stands. */
static char *write_digits(char *end, cc_u128 value)
{
	for (; value > UINT64_MAX; value /= 10) /* dividing 128 bits takes a call */
		*--end = (char)('0' + (int)(value % 10));
	return cc_digits_before(end, (uint64_t)value);
}

static char *put_zeros(char *to, size_t count)
{
	for (size_t i = 0; i < count; i++)
		*to++ = '0';
	return to;
}

static char *put_digits(char *to, const char *digits, size_t count)
{
	memcpy(to, digits, count);
	return to + count;
}

void cc_decimal_write(struct cc_buf *buf, struct cc_decimal value)
{
	char space[CC_DECIMAL_DIGITS + 1];
	const char *digits = write_digits(space + sizeof(space), value.coefficient);
	const size_t count = (size_t)(space + sizeof(space) - digits);
	const size_t zeros = value.exponent > 0 && value.coefficient != 0 ? (size_t)value.exponent : 0;
	const size_t decimals = value.exponent < 0 ? (size_t)(-(int64_t)value.exponent) : 0;
	const size_t whole = count > decimals ? count - decimals : 0;
	if (!cc_buf_reserve(buf, count + zeros + decimals + sizeof("-0.")))
		return;
	char *to = buf->data + buf->len;
	if (value.negative)
		*to++ = '-';
	if (whole == 0)
		*to++ = '0';
	to = put_zeros(put_digits(to, digits, whole), zeros);
	if (decimals > 0) {
		*to++ = '.';
		to = put_zeros(to, decimals - (count - whole));
		to = put_digits(to, digits + whole, count - whole);
	}
	*to = '\0';
	buf->len = (size_t)(to - buf->data);
}
