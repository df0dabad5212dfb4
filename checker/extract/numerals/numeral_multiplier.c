/* Multipliers behind digits, in words or letters: 3.4 million, 100k, $1.2m, £3bn.
 * Leaves numbers that are words to numeral_en.c. */
#include "base/ascii.h"
#include "extract/numerals/numeral_en.h"

struct suffix {
	struct cc_str text;
	int32_t power;
	bool money_only;
};

/* Letters behind digits: 100k, $1.2m, £3bn. A bare m is metres and t tonnes unless it is money. */
static const struct suffix suffixes[] = {
    {{"k", 1}, 3, false},   {{"K", 1}, 3, false},   {{"M", 1}, 6, false},    {{"bn", 2}, 9, false},
    {{"Bn", 2}, 9, false},  {{"mn", 2}, 6, false},  {{"tn", 2}, 12, false},  {{"trn", 3}, 12, false},
    {{"mln", 3}, 6, false}, {{"bln", 3}, 9, false}, {{"tln", 3}, 12, false}, {{"mil", 3}, 6, false},
    {{"lkh", 3}, 5, false}, {{"cr", 2}, 7, false},  {{"Cr", 2}, 7, false},   {{"m", 1}, 6, true},
    {{"b", 1}, 9, true},    {{"B", 1}, 9, true},    {{"t", 1}, 12, true},    {{"T", 1}, 12, true},
    {{"MM", 2}, 6, true},
};

/** Whether the digits that end at `at` hold a decimal point. */
static bool has_point(struct cc_str text, size_t at)
{
	while (at > 0 && cc_ascii_is_digit(text.ptr[at - 1]))
		at--;
	return at > 0 && text.ptr[at - 1] == '.';
}

static size_t letters_behind(int32_t *power, struct cc_str text, size_t at, size_t end, enum cc_numeral_setting setting)
{
	size_t behind = cc_en_word_end(text, at, end);
	if (behind == at)
		return at;
	bool giga = behind == at + 1 && text.ptr[at] == 'G' && has_point(text, at); /* 0.0012G, where 5G is a name */
	if (giga) {
		*power = 9;
		return behind;
	}
	const struct cc_str letters = cc_str_slice(text, at, behind);
	bool dotted =
	    behind + 1 < end && text.ptr[behind] == '.' && cc_ascii_is_letter(text.ptr[behind + 1]); /* k.g. */
	if (dotted || (behind < end && cc_ascii_is_digit(text.ptr[behind])))
		return at;
	for (size_t i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++) {
		if (!cc_str_equal(suffixes[i].text, letters))
			continue;
		if (suffixes[i].money_only && setting != CC_NUMERAL_MONEY)
			continue;
		*power = suffixes[i].power;
		return behind;
	}
	return at;
}

/** Letters behind a blank: "10 bn" and "2.33 k" are amounts, "10 m" is a length unless it is money, "2.7 K" a
 * temperature. */
static size_t spaced_letters(int32_t *power, struct cc_str text, size_t at, size_t end, enum cc_numeral_setting setting)
{
	bool kelvin = at < end && text.ptr[at] == 'K' && setting != CC_NUMERAL_MONEY;
	return kelvin ? at : letters_behind(power, text, at, end, setting);
}

size_t cc_numeral_multiplier(int32_t *power, struct cc_str text, size_t at, size_t end, enum cc_numeral_setting setting)
{
	size_t letters = letters_behind(power, text, at, end, setting);
	if (letters != at)
		return letters;
	bool twice = at + 1 < end && text.ptr[at] == ' ' && text.ptr[at + 1] == ' ';
	size_t start = at < end && (text.ptr[at] == ' ' || text.ptr[at] == '-') ? at + (twice ? 2 : 1) : at;
	struct cc_en_token token = cc_en_token_at(text, start, end);
	if (token.word == NULL || token.word->ordinal || (token.kind != CC_EN_BIG && token.kind != CC_EN_HUNDRED)) {
		bool blank = start > at && text.ptr[at] == ' ';
		size_t behind = blank ? spaced_letters(power, text, start, end, setting) : start;
		return behind != start ? behind : at;
	}
	*power = (int32_t)token.number;
	return token.end;
}
