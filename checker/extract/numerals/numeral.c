/* Numerals that begin with a digit: powers, fractions, ordinals, dozens; and which script reads what.
 * Leaves plain literals to numeral_literal.c, fractions with a bar to numeral_bar.c, words to numeral_zh.c and
 * numeral_en.c. */
#include "extract/numerals/numeral.h"
#include "extract/numerals/numeral_look.h"

#include "base/utf8.h"

enum { FRACTION_DIGITS = 12 };

enum cc_status cc_numeral_divide(struct cc_decimal *out, struct cc_decimal numerator, struct cc_decimal denominator)
{
	if (cc_decimal_divide(out, numerator, denominator) == CC_OK)
		return CC_OK;
	return cc_decimal_divide_down(out, numerator, denominator, FRACTION_DIGITS);
}

/** An integer of one or two digits with its sign. @return the offset behind it; `at` where there is none. */
static size_t small_integer(int *out, struct cc_str text, size_t at, size_t end)
{
	bool negative = at < end && text.ptr[at] == '-';
	size_t start = negative || (at < end && text.ptr[at] == '+') ? at + 1 : at;
	size_t behind = cc_digits_end(text, start, end);
	if (behind == start || behind > start + 2)
		return at;
	int number = 0;
	for (size_t i = start; i < behind; i++)
		number = number * 10 + (text.ptr[i] - '0');
	*out = negative ? -number : number;
	return behind;
}

/* 10⁸, 10⁻³: digits above the line. */
static size_t raised_integer(int *out, struct cc_str text, size_t at, size_t end)
{
	static const uint32_t raised[] = {0x2070, 0xB9, 0xB2, 0xB3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079};
	const uint32_t raised_minus = 0x207B;
	struct cc_str within = cc_str_slice(text, 0, end);
	size_t behind = at;
	bool negative = at < end && cc_utf8_next(within, &behind) == raised_minus;
	size_t start = negative ? behind : at;
	int number = 0;
	for (at = behind = start; at < end; at = behind) {
		uint32_t c = cc_utf8_next(within, &behind);
		int digit = 0;
		while (digit < 10 && raised[digit] != c)
			digit++;
		if (digit == 10 || number > 9)
			break;
		number = number * 10 + digit;
	}
	*out = negative ? -number : number;
	return at;
}

/* 3.2×10⁸, 3.2 x 10⁸ */
static size_t read_raised(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	const unsigned char times = 0xC3; /* the lead of × */
	if (at + 1 >= end ||
	    (text.ptr[at] == ' ' && text.ptr[at + 1] != 'x' && (unsigned char)text.ptr[at + 1] != times))
		return at; /* a blank and a word */
	static const struct cc_str marks[] = {{" x 10^", 6}, {" × 10^", 7}, {"x10", 3},
					      {"×10", 4},    {" × 10", 6},  {" x 10", 5}};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (!cc_starts_at(text, at, end, marks[i]))
			continue;
		int power;
		size_t start = at + marks[i].len;
		size_t behind = text.ptr[start - 1] == '^' ? small_integer(&power, text, start, end)
							   : raised_integer(&power, text, start, end);
		bool whole = behind > at + marks[i].len;
		return whole && cc_decimal_shift(&out->value, out->value, power) == CC_OK ? behind : at;
	}
	return at;
}

/* 2 and a half, 3 and three quarters: digits go on in words. */
static size_t read_half(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	static const struct {
		struct cc_str words;
		struct cc_decimal part;
	} parts[] = {{{" and a half", 11}, {.coefficient = 5, .exponent = -1}},
		     {{" and a quarter", 14}, {.coefficient = 25, .exponent = -2}},
		     {{" and three quarters", 19}, {.coefficient = 75, .exponent = -2}}};
	if (out->value.exponent != 0 || at + 4 >= end || text.ptr[at + 1] != 'a')
		return at;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (cc_str_starts(cc_str_slice(text, at, end), parts[i].words) &&
		    cc_decimal_add(&out->value, out->value, parts[i].part) == CC_OK)
			return at + parts[i].words.len;
	return at;
}

/* 1.3x10^6, 2e5, 2^5: powers as scientists and programs write them. */
static size_t read_exponent(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	static const struct cc_str marks[] = {{"x10^", 4}, {"×10^", 5}, {"*10^", 4}, {"e", 1}, {"E", 1}};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (!cc_starts_at(text, at, end, marks[i]))
			continue;
		int power;
		size_t behind = small_integer(&power, text, at + marks[i].len, end);
		bool whole = behind > at + marks[i].len && !cc_is_letter_at(text, behind, end);
		return whole && cc_decimal_shift(&out->value, out->value, power) == CC_OK ? behind : at;
	}
	return at;
}

/* 2^5, 10^-3: whole powers, as far as 38 digits hold them. */
static size_t read_power(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	enum { LARGEST = 30 };
	if (at >= end || text.ptr[at] != '^')
		return at;
	int power;
	size_t behind = small_integer(&power, text, at + 1, end);
	if (behind == at + 1)
		return at;
	bool negative = power < 0;
	power = negative ? -power : power;
	struct cc_decimal product = cc_decimal_from_int(1);
	for (int i = 0; i < power; i++)
		if (power > LARGEST || cc_decimal_multiply(&product, product, out->value) != CC_OK)
			return at;
	if (negative && cc_numeral_divide(&product, cc_decimal_from_int(1), product) != CC_OK)
		return at;
	out->value = product;
	return behind;
}

struct vulgar {
	struct cc_str sign;
	struct cc_decimal value;
};

/* ½ as printed; the thirds as far as their rounding interval needs. */
static size_t read_vulgar(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	static const struct vulgar signs[] = {{{"½", 2}, {.coefficient = 5, .exponent = -1}},
					      {{"¼", 2}, {.coefficient = 25, .exponent = -2}},
					      {{"¾", 2}, {.coefficient = 75, .exponent = -2}},
					      {{"⅓", 3}, {.coefficient = 333333333333, .exponent = -12}},
					      {{"⅔", 3}, {.coefficient = 666666666666, .exponent = -12}}};
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		if (!cc_starts_at(text, at, end, signs[i].sign))
			continue;
		if (cc_decimal_add(&out->value, out->value, signs[i].value) != CC_OK)
			return at;
		out->kind = CC_NUMBER_FRACTION;
		return at + signs[i].sign.len;
	}
	return at;
}

/* 10 1/2 miles, 2 ½ cups: a whole, a blank, a fraction below one. */
static size_t read_mixed(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	size_t start = cc_starts_at(text, at, end, CC_STR("  ")) ? at + 2 : at + 1;
	if (at + 1 < end && (unsigned char)text.ptr[at + 1] >= 0x80 && out->value.exponent == 0) {
		size_t sign = read_vulgar(out, text, at + 1, end);
		return sign > at + 1 ? sign : at;
	}
	if (at + 3 >= end || text.ptr[at] != ' ' || !cc_is_digit_at(text, start, end) || out->value.exponent != 0)
		return at;
	struct cc_numeral part = {.span = {.start = start}};
	size_t top = cc_numeral_literal(&part.value, text, start, end);
	size_t behind = cc_numeral_read_bar(&part, text, top, end);
	if (behind == top && top > start)
		behind = cc_numeral_read_spaced_bar(&part, text, top, end);
	if (behind == top || cc_decimal_add(&out->value, out->value, part.value) != CC_OK)
		return at;
	out->kind = CC_NUMBER_FRACTION;
	return behind;
}

/* 2-1/2 years, 10-1/2 inches: a whole, a hyphen, a half, quarters, eighths. */
static size_t read_joined_part(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	enum { TOP = 1, BAR = 2, BOTTOM = 3 };
	if (at + BOTTOM >= end || text.ptr[at] != '-' || out->value.exponent != 0 ||
	    !cc_is_digit_at(text, at + TOP, end) || text.ptr[at + BAR] != '/' ||
	    cc_digits_end(text, at + BOTTOM, end) != at + BOTTOM + 1)
		return at;
	struct cc_numeral part = {.span = {.start = at + TOP}};
	const size_t top = cc_numeral_literal(&part.value, text, at + TOP, end);
	const size_t behind = cc_numeral_read_bar(&part, text, top, end);
	if (behind == top || text.ptr[at + TOP] >= text.ptr[at + BOTTOM] ||
	    cc_decimal_add(&out->value, out->value, part.value) != CC_OK)
		return at;
	out->kind = CC_NUMBER_FRACTION;
	return behind;
}

/* 1st, 2nd, 20th; 9st are stones. */
static size_t read_suffix(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	static const struct cc_str suffixes[] = {{"st", 2}, {"nd", 2}, {"rd", 2}, {"th", 2}};
	const bool stones = out->value.coefficient % 10 != 1;
	for (size_t i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++)
		if (cc_starts_at(text, at, end, suffixes[i]) && !cc_is_letter_at(text, at + 2, end) &&
		    out->value.exponent == 0 && (i > 0 || !stones)) {
			out->kind = CC_NUMBER_ORDINAL;
			return at + 2;
		}
	return at;
}

static bool goes_on_in_han(struct cc_str text, size_t at, size_t end)
{
	while (at < end && text.ptr[at] == ' ')
		at++;
	if (at >= end || (unsigned char)text.ptr[at] < 0x80)
		return false;
	size_t next = at;
	uint32_t code_point = cc_utf8_next(cc_str_slice(text, 0, end), &next);
	/* 多, 余, 点, 分之, 又, 来 and all that is a numeral itself. */
	static const uint32_t others[] = {0x591A, 0x4F59, 0x9918, 0x70B9, 0x9EDE, 0x5206, 0x53C8, 0x6765, 0x4F86};
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (code_point == others[i])
			return true;
	return cc_numeral_is_han(code_point);
}

/* "1 child in five" alone has a word between. */
static size_t read_ratio(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	const bool one = out->value.coefficient == 1 && out->value.exponent == 0;
	if (!one && (at + 1 >= end || (text.ptr[at + 1] != 'i' && text.ptr[at + 1] != 'o')))
		return at; /* no " in", " out of", " over" */
	size_t behind = cc_numeral_ratio(&out->value, text, at, end);
	if (behind != at)
		out->kind = CC_NUMBER_FRACTION;
	return behind;
}

/* 3 dozen. */
static size_t read_dozen(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	static const struct cc_str words[] = {{" dozens", 7}, {" dozen", 6}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_starts_at(text, at, end, words[i]) && !cc_is_letter_at(text, at + words[i].len, end) &&
		    cc_decimal_multiply(&out->value, out->value, cc_decimal_from_int(12)) == CC_OK)
			return at + words[i].len;
	return at;
}

/* What a number in digits may go on with, by its first byte: not with Han, a comma or %. */
enum next { LETTER = 1u << 0, BLANK = 1u << 1, SLASH = 1u << 2, CARET = 1u << 3, SIGN = 1u << 4, HYPHEN = 1u << 5 };

static unsigned next_of(struct cc_str text, size_t at, size_t end)
{
	static const unsigned char marks[128] = {
	    [' '] = BLANK, ['/'] = SLASH, ['^'] = CARET, ['*'] = SIGN, ['-'] = HYPHEN};
	if (at >= end)
		return 0;
	const unsigned char c = (unsigned char)text.ptr[at];
	if (c >= 0x80)
		return c < 0xE3 ? SIGN : 0; /* × ½ ⅓ */
	return cc_is_letter_at(text, at, end) ? LETTER : marks[c];
}

/** A way to go on, and what it may begin with. */
struct reader {
	size_t (*read)(struct cc_numeral *, struct cc_str, size_t, size_t);
	unsigned nexts;
};

/** What may stand behind the digits, the first that does. */
static void read_behind(struct cc_numeral *out, struct cc_str text, size_t end, enum cc_numeral_setting setting)
{
	static const struct reader readers[] = {{read_exponent, LETTER | SIGN},
						{read_raised, LETTER | BLANK | SIGN},
						{read_power, CARET},
						{cc_numeral_read_bar, SLASH},
						{read_vulgar, SIGN},
						{read_mixed, BLANK},
						{read_joined_part, HYPHEN},
						{read_suffix, LETTER},
						{read_half, BLANK},
						{read_ratio, BLANK},
						{read_dozen, BLANK}};
	const unsigned next = next_of(text, out->span.end, end);
	if (next == 0)
		return;
	for (size_t i = 0; i < sizeof(readers) / sizeof(readers[0]); i++) {
		if ((readers[i].nexts & next) == 0)
			continue;
		size_t behind = readers[i].read(out, text, out->span.end, end);
		if (behind != out->span.end) {
			out->span.end = behind;
			return;
		}
	}
	for (;;) {
		int32_t power;
		size_t behind = cc_numeral_multiplier(&power, text, out->span.end, end, setting);
		if (behind == out->span.end || cc_decimal_shift(&out->value, out->value, power) != CC_OK)
			return;
		out->tail_chain += power;
		out->tail_big += power;
		out->span.end = behind;
	}
}

/* "3 hundred and 2", "4 thousand 3 hundred": words go on counting. */
static bool prefer_english(const struct cc_numeral *arabic, struct cc_str text, size_t end)
{
	if (arabic->tail_big == 0 || arabic->value.exponent < 0 || arabic->span.end + 1 >= end ||
	    text.ptr[arabic->span.end] != ' ')
		return false;
	return cc_is_digit_at(text, arabic->span.end + 1, end) || cc_is_letter_at(text, arabic->span.end + 1, end);
}

/* .5 */
static size_t read_point(struct cc_decimal *out, struct cc_str text, size_t at, size_t end)
{
	size_t behind = cc_digits_end(text, at + 1, end);
	if (at >= end || text.ptr[at] != '.' || behind == at + 1 || behind - at > 30)
		return at;
	cc_decimal_parse(out, cc_str_slice(text, at + 1, behind));
	out->exponent = -(int32_t)(behind - at - 1);
	return behind;
}

/** A number whose digits have been read: `out` holds them. */
static void read_arabic(struct cc_numeral *out, struct cc_str text, size_t end, enum cc_numeral_setting setting)
{
	struct cc_numeral words;
	read_behind(out, text, end, setting);
	if (prefer_english(out, text, end) && cc_numeral_read_english(&words, text, out->span.start, end) == CC_OK &&
	    words.span.end > out->span.end)
		*out = words;
}

/* 3.63亿, 3万4000, 2.5千万, 30多: digits and Han are one number where it goes on behind the digits. */
static bool read_mixed_scripts(struct cc_numeral *digits, struct cc_str text, size_t end)
{
	struct cc_numeral han;
	if (!goes_on_in_han(text, digits->span.end, end))
		return false;
	if (cc_numeral_scale(digits, text, end))
		return true;
	if (cc_numeral_read_han(&han, text, digits->span.start, end) != CC_OK || han.span.end <= digits->span.end)
		return false;
	han.strength = CC_NUMERAL_STRONG;
	han.script = CC_NUMERAL_ARABIC;
	*digits = han;
	return true;
}

enum cc_status cc_numeral_read(struct cc_numeral *out, struct cc_str text, size_t at, size_t end,
			       enum cc_numeral_setting setting)
{
	if (at >= end)
		return CC_NOT_FOUND;
	if ((unsigned char)text.ptr[at] >= 0x80) {
		enum cc_status status = cc_numeral_read_han(out, text, at, end);
		if (status != CC_NOT_FOUND)
			return status;
		struct cc_numeral part = {.span = {.start = at}};
		part.span.end = read_vulgar(&part, text, at, end);
		if (part.span.end == at)
			return CC_NOT_FOUND;
		*out = part;
		return CC_OK;
	}
	if (cc_is_letter_at(text, at, end))
		return cc_numeral_read_english(out, text, at, end);
	struct cc_numeral digits = {.span = {.start = at}};
	digits.span.end = cc_numeral_literal(&digits.value, text, at, end);
	if (digits.span.end == at)
		digits.span.end = read_point(&digits.value, text, at, end);
	if (digits.span.end == at)
		return cc_is_digit_at(text, at, end) ? CC_ERR_RANGE : CC_NOT_FOUND;
	if (text.ptr[at] == '.' || !read_mixed_scripts(&digits, text, end))
		read_arabic(&digits, text, end, setting);
	*out = digits;
	return CC_OK;
}
