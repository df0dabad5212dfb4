/* Digits with their separators and point: 1,234.50, 3 630 亿, 6 . 2 %, 0·76.
 * Leaves what stands behind them to numeral.c. */
#include "extract/numerals/numeral.h"
#include "extract/numerals/numeral_look.h"

enum { LITERAL_DIGITS_MAX = 36 };

/** Behind one group of three digits with its separator; `at` where there is none. */
static size_t group_end(struct cc_str text, size_t at, size_t end, char separator)
{
	if (at >= end || text.ptr[at] != separator)
		return at;
	size_t behind = cc_digits_end(text, at + 1, end);
	return behind == at + 4 ? behind : at;
}

/** Whether a character of Han that only orders stands right before `at`: 图3, 表2. */
static bool follows_order(struct cc_str text, size_t at, size_t end)
{
	enum { HAN_BYTES = 3 };
	static const struct cc_str orders[] = {{"图", 3}, {"表", 3}, {"第", 3}, {"式", 3}, {"章", 3}, {"节", 3},
					       {"例", 3}, {"注", 3}, {"组", 3}, {"队", 3}, {"卷", 3}, {"附", 3},
					       {"号", 3}, {"级", 3}, {"版", 3}, {"期", 3}, {"条", 3}, {"项", 3}};
	for (size_t i = 0; i < sizeof(orders) / sizeof(orders[0]); i++)
		if (at >= HAN_BYTES && cc_starts_at(text, at - HAN_BYTES, end, orders[i]))
			return true;
	return false;
}

/* 收案43 891件: digits between two characters of Han are one number; 图3 120家 has one that only orders. */
static bool is_between_han(struct cc_str text, size_t start, size_t behind, size_t end)
{
	enum { HAN_BYTES = 3, HAN_FIRST = 0xe4, HAN_LAST = 0xe9 };
	if (start < HAN_BYTES || behind >= end || follows_order(text, start, end))
		return false;
	unsigned char before = (unsigned char)text.ptr[start - HAN_BYTES];
	unsigned char next = (unsigned char)text.ptr[behind];
	return before >= HAN_FIRST && before <= HAN_LAST && next >= HAN_FIRST && next <= HAN_LAST;
}

/** Whether a number begins there by all signs: nothing before it, Han (单产 2 600 kg), a bracket or an equals sign. */
static bool opens_text(struct cc_str text, size_t start)
{
	enum { HAN_BYTES = 3, HAN_FIRST = 0xE4, HAN_LAST = 0xE9 };
	const char before = start > 0 ? text.ptr[start - 1] : '\n';
	const size_t word = before == ' ' ? start - 1 : start;
	const unsigned char han = word >= HAN_BYTES ? (unsigned char)text.ptr[word - HAN_BYTES] : 0;
	if (han >= HAN_FIRST && han <= HAN_LAST)
		return !follows_order(text, word, text.len);
	const char further = word > 0 ? text.ptr[word - 1] : '\n';
	return before == '\n' || further == '=' || (before == '(' || (before == ' ' && further == ';'));
}

/* 3 630 亿元: blanks group digits only where a unit or another group follows, "in 2 100 people" they do not. */
static bool blank_groups(struct cc_str text, size_t start, size_t at, size_t end)
{
	size_t behind = group_end(text, at, end, ' ');
	if (behind == at)
		return false;
	if (cc_starts_at(text, at, end, CC_STR(" 000"))) /* 50 000 breeding pairs */
		return true;
	if (group_end(text, behind, end, ' ') != behind || is_between_han(text, start, behind, end))
		return true;
	size_t next = behind < end && text.ptr[behind] == ' ' ? behind + 1 : behind;
	if (opens_text(text, start) && next > behind && cc_is_letter_at(text, next, end) && text.ptr[next] >= 'a')
		return true; /* (16 608 women) */
	static const struct cc_str marks[] = {{"万", 3}, {"亿", 3}, {"元", 3}, {".", 1}, {"km", 2}, {"%", 1}};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (cc_starts_at(text, next, end, marks[i]))
			return !cc_starts_at(text, next, end, CC_STR(".")) || cc_is_digit_at(text, next + 1, end);
	return false;
}

/* 15,87,89,287: lakhs and crores are parted by two digits, and only the last group has three. */
static size_t indian_end(struct cc_str text, size_t behind, size_t end)
{
	enum { PAIR = 3, LAST = 4 };
	size_t at = behind;
	while (at < end && text.ptr[at] == ',' && cc_digits_end(text, at + 1, end) == at + PAIR)
		at += PAIR;
	const bool closes =
	    at > behind && at < end && text.ptr[at] == ',' && cc_digits_end(text, at + 1, end) == at + LAST;
	return closes ? at + LAST : behind;
}

static size_t integer_end(struct cc_str text, size_t at, size_t end)
{
	size_t behind = cc_digits_end(text, at, end);
	if (behind > at && behind - at <= 2 && behind < end && text.ptr[behind] == ',' &&
	    indian_end(text, behind, end) > behind)
		return indian_end(text, behind, end);
	if (behind - at > 3 || behind == at || (text.ptr[at] == '0' && behind - at > 1))
		return behind;
	char separator = behind < end && text.ptr[behind] == ',' ? ',' : ' ';
	if (separator == ' ' && !blank_groups(text, at, behind, end))
		return behind;
	for (size_t groups = 0; groups < LITERAL_DIGITS_MAX / 2; groups++) {
		size_t group = group_end(text, behind, end, separator);
		if (group == behind)
			return behind;
		behind = group;
	}
	return behind;
}

/* 24590 .7亿元, 12 .5%: a blank that a scanner left before the point, where a unit shows that all is one number. */
static size_t behind_torn_point(struct cc_str text, size_t behind, size_t end)
{
	enum { HAN_FIRST = 0xE4 };
	const size_t decimals = cc_digits_end(text, behind + 2, end);
	if (!cc_starts_at(text, behind, end, CC_STR(" .")) || decimals == behind + 2 || decimals >= end)
		return behind;
	return text.ptr[decimals] == '%' || (unsigned char)text.ptr[decimals] >= HAN_FIRST ? decimals : behind;
}

/* 6 . 2 %, 10 , 000: tokenised text, where a program put blanks around every mark. */
static size_t spaced_end(struct cc_str text, size_t at, size_t behind, size_t end)
{
	while (behind - at <= 3 && cc_starts_at(text, behind, end, CC_STR(" , ")) &&
	       cc_digits_end(text, behind + 3, end) == behind + 6)
		behind += 6;
	if (cc_starts_at(text, behind, end, CC_STR(" . ")) && cc_is_digit_at(text, behind + 3, end))
		behind = cc_digits_end(text, behind + 3, end);
	return behind_torn_point(text, behind, end);
}

/* 0·76, 2·5 mg: journals of medicine print a point above the line. Behind it Han tells of a day: 5·12地震. */
static size_t raised_point_end(struct cc_str text, size_t at, size_t end)
{
	enum { HAN_FIRST = 0xE3 };
	const struct cc_str point = {.ptr = "\xC2\xB7", .len = 2};
	const size_t decimals = at + point.len;
	const size_t behind = cc_digits_end(text, decimals, end);
	if (!cc_starts_at(text, at, end, point) || behind == decimals)
		return at;
	return behind < end && (unsigned char)text.ptr[behind] >= HAN_FIRST ? at : behind;
}

/* Where the point is: here, where none was before and this is one; behind all of it for none. */
static size_t point_at(struct cc_str text, size_t at, size_t before)
{
	static const char RAISED = '\xB7';
	const bool mark = text.ptr[at] == '.' || text.ptr[at] == RAISED;
	return mark && before == text.len ? at : before;
}

/* Digits with separators and at most one point. @return false where there are more than 36. */
static bool read_digits(struct cc_decimal *out, struct cc_str text)
{
	enum { WORD_DIGITS = 18 }; /* that 64 bits hold for certain */
	cc_u128 above = 0;
	uint64_t word = 0;
	int digits = 0;
	size_t point = text.len;
	size_t behind_point = 0;
	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] < '0' || text.ptr[i] > '9') {
			point = point_at(text, i, point);
			continue;
		}
		if (digits == WORD_DIGITS) {
			above = word;
			word = 0;
		}
		word = word * 10 + (uint64_t)(text.ptr[i] - '0');
		behind_point += i > point ? 1 : 0;
		if (++digits > LITERAL_DIGITS_MAX)
			return false;
	}
	if (digits > WORD_DIGITS)
		above *= cc_decimal_power_of_ten(digits - WORD_DIGITS);
	if (text.len > 0)
		*out = (struct cc_decimal){.coefficient = above + word, .exponent = -(int32_t)behind_point};
	return true;
}

size_t cc_numeral_literal(struct cc_decimal *out, struct cc_str text, size_t at, size_t end)
{
	size_t behind = integer_end(text, at, end);
	if (behind < end && text.ptr[behind] == '.' && cc_is_digit_at(text, behind + 1, end))
		behind = cc_digits_end(text, behind + 1, end);
	else if (behind > at && behind < end && text.ptr[behind] == '\xC2')
		behind = raised_point_end(text, behind, end);
	else if (behind > at && behind + 3 < end && text.ptr[behind] == ' ')
		behind = spaced_end(text, at, behind, end);
	if (!read_digits(out, cc_str_slice(text, at, behind)))
		return at;
	return behind;
}
