/* So many of so many: one in five, nine out of ten, one child in eight, one in 45 million.
 * Leaves parts that are named to numeral_en_part.c. */
#include "base/ascii.h"
#include "extract/numerals/numeral_en.h"

/* "eight in 24 hours", "two in ten years": within a time, no share. */
static bool is_time(struct cc_str text, size_t at, size_t end)
{
	static const struct cc_str words[] = {{" second", 7}, {" minute", 7}, {" hour", 5}, {" day", 4},
					      {" week", 5},   {" month", 6},  {" year", 5}, {" season", 7},
					      {" game", 5},   {" match", 6}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_starts(cc_str_slice(text, at, end), words[i]))
			return true;
	return false;
}

/** Whether a clause ends at `at` or its verb follows: "one call in eight goes unanswered". */
static bool ends_or_tells(struct cc_str text, size_t at, size_t end)
{
	static const struct cc_str words[] = {{" is ", 4},    {" was ", 5},   {" has ", 5},   {" had ", 5},
					      {" goes ", 6},  {" does ", 6},  {" did ", 5},   {" will ", 6},
					      {" lives ", 7}, {" dies ", 6},  {" now ", 5},   {" uses ", 6},
					      {" says ", 6},  {" said ", 6},  {" could ", 7}, {" can ", 5},
					      {" and ", 5},   {" fails ", 7}, {" lacks ", 7}, {" suffers ", 9}};
	if (at >= end || (text.ptr[at] != ' ' && !cc_ascii_is_letter(text.ptr[at]) && text.ptr[at] != '-'))
		return true;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_starts(cc_str_slice(text, at, end), words[i]))
			return true;
	size_t word = at + 1;
	while (word < end && cc_ascii_is_letter(text.ptr[word]))
		word++;
	return cc_str_ends(cc_str_slice(text, at, word), CC_STR("ed")); /* one in eight failed */
}

/* one child in five, one woman in eight: the noun may stand between; "one plant in two states" counts. */
static bool skip_one_of(struct cc_en_count *self, const struct cc_decimal *value)
{
	size_t at = self->at + 1;
	if (value->coefficient != 1 || value->exponent != 0 || at >= self->end || self->text.ptr[self->at] != ' ')
		return false;
	while (at < self->end && self->text.ptr[at] >= 'a' && self->text.ptr[at] <= 'z')
		at++;
	struct cc_en_count rest = {.text = self->text, .end = self->end, .at = at};
	if (at == self->at + 1 || !cc_en_skip(&rest, CC_STR(" in ")))
		return false;
	struct cc_en_count bottom = {.text = self->text, .end = self->end, .at = rest.at};
	cc_en_take(&bottom);
	struct cc_decimal digits;
	if (bottom.tokens == 0)
		bottom.at = cc_numeral_literal(&digits, self->text, rest.at, self->end);
	if (bottom.at == rest.at || bottom.ordinal || !ends_or_tells(self->text, bottom.at, self->end))
		return false;
	self->at = at;
	return true;
}

/* one in 2,500 is a share, "one in 2024" tells when: large ones have a comma. */
static cc_u128 most_parts(struct cc_str text, size_t start, size_t end)
{
	enum { PLAIN = 1000, LARGE = 10000000 };
	return memchr(text.ptr + start, ',', end - start) != NULL ? LARGE : PLAIN;
}

/* one in 292.2 million: told in full. @return whether a multiplier stands behind the digits. */
static bool take_large(struct cc_decimal *digits, struct cc_en_count *bottom)
{
	struct cc_en_token big = cc_en_behind(bottom, bottom->at);
	if (big.kind != CC_EN_BIG || big.word->ordinal ||
	    cc_decimal_shift(digits, *digits, (int32_t)big.number) != CC_OK || digits->exponent < 0 ||
	    digits->exponent > 20)
		return false;
	digits->coefficient *= cc_decimal_power_of_ten(digits->exponent);
	digits->exponent = 0;
	bottom->at = big.end;
	return true;
}

/* "2 in 11 countries", "12 in 400": a number, and where it is. */
static bool is_no_part(const struct cc_en_count *bottom, struct cc_decimal top, cc_u128 parts)
{
	const bool uneven = top.coefficient > 1 && bottom->tokens == 0 && parts > 10 && parts % 10 != 0;
	const bool word = bottom->at < bottom->end && cc_ascii_is_letter(bottom->text.ptr[bottom->at]);
	return uneven || top.coefficient > 9 || word;
}

/* one in five, nine out of ten, one over three: small whole numbers only; "two in 2024" is none. */
size_t cc_numeral_ratio(struct cc_decimal *value, struct cc_str text, size_t at, size_t end)
{
	enum { MILLIONS = 6 };
	struct cc_en_count rest = {.text = text, .end = end, .at = at};
	skip_one_of(&rest, value);
	bool out_of = cc_en_skip(&rest, CC_STR(" out of ")) || cc_en_skip(&rest, CC_STR(" over "));
	if (!out_of && !cc_en_skip(&rest, CC_STR(" in every ")) && !cc_en_skip(&rest, CC_STR(" in ")))
		return at;
	struct cc_en_count bottom = {.text = text, .end = end, .at = rest.at};
	cc_en_take(&bottom);
	cc_u128 parts = bottom.sum + bottom.group;
	struct cc_decimal digits = {.coefficient = 0};
	bool large = bottom.tokens > 0 && bottom.tail >= MILLIONS; /* one in 45 million */
	if (bottom.tokens == 0) {
		bottom.at = cc_numeral_literal(&digits, text, rest.at, end);
		large = bottom.at > rest.at && take_large(&digits, &bottom);
		parts = digits.coefficient;
	}
	bool whole = value->exponent == 0 && digits.exponent == 0 && !bottom.ordinal &&
		     (out_of || !is_time(text, bottom.at, end));
	if (bottom.at == rest.at || !whole || parts < 2 || (!large && parts > most_parts(text, rest.at, bottom.at)) ||
	    value->coefficient >= parts)
		return at;
	if (!out_of && is_no_part(&bottom, *value, parts))
		return at;
	if (cc_numeral_divide(value, *value, (struct cc_decimal){.coefficient = parts}) != CC_OK)
		return at;
	return bottom.at;
}
