/* Fractions with a bar between digits: 1/2, 3/4, 1/8th, 7 3 / 4.
 * Leaves pairs that are no part of a whole (16/1, 7/27) to not_number_bars.c, signs (½) to numeral.c. */
#include "extract/numerals/numeral.h"
#include "extract/numerals/numeral_look.h"

/* Prose has halves, thirds and tenths, two of them too; of a finer part it names one, or so many of a round number. */
bool cc_numeral_is_part(uint32_t top, uint32_t bottom)
{
	enum { TEN = 10 };
	static const uint32_t round[] = {12, 15, 16, 20, 24, 25, 30, 32, 36, 40, 50, 60, 64, 100, 128, 1000};
	if (top == 1 || bottom <= TEN)
		return true;
	for (size_t i = 0; i < sizeof(round) / sizeof(round[0]); i++)
		if (round[i] == bottom)
			return true;
	return false;
}

/** Behind the th of 1/8th at `at`; `at` where none stands there. */
static size_t behind_suffix(struct cc_str text, size_t at, size_t end)
{
	static const struct cc_str suffixes[] = {{"th", 2}, {"rd", 2}, {"nd", 2}};
	for (size_t i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++)
		if (cc_starts_at(text, at, end, suffixes[i]) && !cc_is_letter_at(text, at + 2, end))
			return at + 2;
	return at;
}

/* 1/2, 3/4: a fraction where both are short and nothing else touches: 2024/25 and 9/11/2001 are none. */
size_t cc_numeral_read_bar(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	if (at >= end || text.ptr[at] != '/' || !cc_is_digit_at(text, at + 1, end))
		return at;
	struct cc_decimal bottom;
	const size_t digits = cc_numeral_literal(&bottom, text, at + 1, end);
	const size_t behind = behind_suffix(text, digits, end);
	const size_t start = out->span.start;
	const bool sign = cc_is_letter_at(text, behind, end) && cc_is_letter_at(text, behind + 1, end) &&
			  digits == at + 2 && at - start == 1 && text.ptr[start] < text.ptr[at + 1]; /* 1/2cm */
	const bool crowded = (cc_is_letter_at(text, behind, end) && !sign) ||
			     (behind < end && text.ptr[behind] == '/') ||
			     (start > 0 && (text.ptr[start - 1] == '/' || text.ptr[start - 1] == '.'));
	if (crowded || at - start > 3 || digits - at > 4 || cc_decimal_is_zero(bottom) || text.ptr[at + 1] == '0')
		return at;
	if (bottom.exponent != 0 || out->value.exponent != 0 ||
	    !cc_numeral_is_part((uint32_t)out->value.coefficient, (uint32_t)bottom.coefficient))
		return at;
	if (cc_numeral_divide(&out->value, out->value, bottom) != CC_OK)
		return at;
	out->kind = CC_NUMBER_FRACTION;
	return behind;
}

/* 7 3 / 4 %: the bar of a fraction in tokenised text. */
size_t cc_numeral_read_spaced_bar(struct cc_numeral *part, struct cc_str text, size_t at, size_t end)
{
	struct cc_decimal bottom;
	if (!cc_starts_at(text, at, end, CC_STR(" / ")))
		return at;
	size_t behind = cc_numeral_literal(&bottom, text, at + 3, end);
	bool small = behind > at + 3 && behind <= at + 5 && bottom.exponent == 0;
	if (!small || cc_decimal_compare(part->value, bottom) >= 0 ||
	    cc_numeral_divide(&part->value, part->value, bottom) != CC_OK)
		return at;
	return behind;
}
