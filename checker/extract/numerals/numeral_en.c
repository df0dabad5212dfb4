/* English numerals in words: twenty-three thousand, two and a half million, one in five, two thirds, twenty-fifth.
 * Leaves counting to numeral_en_count.c, parts to numeral_en_part.c, digits to numeral.c. */
#include "extract/numerals/numeral_en.h"
#include "base/ascii.h"

static bool counts(enum cc_en_kind kind)
{
	return kind != CC_EN_NONE && kind != CC_EN_AND && kind != CC_EN_POINT && kind != CC_EN_PART &&
	       kind != CC_EN_ARTICLE;
}

static enum cc_status finish(struct cc_numeral *out, struct cc_en_count *self, size_t at)
{
	cc_en_give_back(self);
	struct cc_decimal value = {.coefficient = self->sum + self->group};
	bool single = self->tokens == 1;
	bool bare = single && (self->last == CC_EN_HUNDRED || self->last == CC_EN_BIG || self->last == CC_EN_DOZEN);
	bool one = single && value.coefficient == 1;
	enum cc_number_kind kind = self->ordinal ? CC_NUMBER_ORDINAL : CC_NUMBER_CARDINAL;
	if (self->tail > 0 && self->group == 0 && value.coefficient % cc_decimal_power_of_ten(self->tail) == 0)
		value = (struct cc_decimal){.coefficient = value.coefficient / cc_decimal_power_of_ten(self->tail),
					    .exponent = self->tail};
	size_t plain = self->at;
	if (!self->ordinal)
		kind = cc_en_take_rest(self, &value);
	bool weak = (one || bare) && self->at == plain && !self->ordinal;
	*out = (struct cc_numeral){.span = {.start = at, .end = self->at},
				   .value = value,
				   .script = CC_NUMERAL_ENGLISH,
				   .kind = kind,
				   .starts_open = bare,
				   .tail_chain = self->tail,
				   .tail_big = self->tail,
				   .strength = weak ? CC_NUMERAL_WEAK : CC_NUMERAL_STRONG};
	return CC_OK;
}

/* "a gallon" by itself, in a cell: one. */
static enum cc_status read_article(struct cc_numeral *out, struct cc_str text, size_t at)
{
	struct cc_en_token article = cc_en_token_at(text, at, text.len);
	*out = (struct cc_numeral){.span = {.start = at, .end = article.end},
				   .value = cc_decimal_from_int(1),
				   .script = CC_NUMERAL_ENGLISH,
				   .strength = CC_NUMERAL_FORMAL};
	return CC_OK;
}

struct multiple {
	struct cc_str word;
	unsigned times;
};

/* The words that go on behind a multiple: "double the level", "twice as many", "triple that of"; no "double room". */
static bool multiplies(struct cc_str rest)
{
	static const struct cc_str words[] = {{" the ", 5},   {" that ", 6},  {" as ", 4},   {" its ", 5},
					      {" their ", 7}, {" those ", 7}, {" what ", 6}, {" his ", 5},
					      {" her ", 5},   {" last ", 6},  {" this ", 6}, {" today", 6}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_starts(rest, words[i]))
			return true;
	return false;
}

/** double, twice, triple, as multiples of what follows. @return NULL where there is none. */
static const struct multiple *multiple_at(struct cc_str text, size_t at, size_t end)
{
	static const struct multiple words[] = {{{"double", 6}, 2}, {{"twice", 5}, 2},	{{"triple", 6}, 3},
						{{"thrice", 6}, 3}, {{"treble", 6}, 3}, {{"quadruple", 9}, 4}};
	struct cc_str rest = cc_str_slice(text, at, end);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_starts(rest, words[i].word) && multiplies(cc_str_slice(rest, words[i].word.len, rest.len)))
			return &words[i];
	return NULL;
}

static enum cc_status read_multiple(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	const struct multiple *multiple = multiple_at(text, at, end);
	if (multiple == NULL)
		return CC_NOT_FOUND;
	*out = (struct cc_numeral){.span = {.start = at, .end = at + multiple->word.len},
				   .value = cc_decimal_from_int(multiple->times),
				   .script = CC_NUMERAL_ENGLISH,
				   .strength = CC_NUMERAL_STRONG,
				   .unit = CC_STR("times")};
	return CC_OK;
}

static const struct cc_str fold_suffix = {.ptr = "fold", .len = 4};

/* tenfold, hundredfold. */
static bool is_fold(struct cc_str text, size_t at, size_t end)
{
	size_t behind = at + fold_suffix.len;
	return cc_str_starts(cc_str_slice(text, at, end), fold_suffix) &&
	       (behind >= end || !cc_ascii_is_letter(text.ptr[behind]));
}

enum cc_status cc_numeral_read_english(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	if (read_multiple(out, text, at, end) == CC_OK || cc_en_read_part(out, text, at, end) == CC_OK)
		return CC_OK;
	struct cc_en_count self = {.text = text, .end = end, .at = at};
	cc_en_take(&self);
	/* twentyfold, someone: the word must end here. */
	bool fold = is_fold(text, self.at, end);
	bool cut = self.at < end && cc_ascii_is_letter(text.ptr[self.at]) && !fold;
	if (self.tokens == 0 && self.article)
		return read_article(out, text, at);
	if (self.tokens == 0 || cut)
		return CC_NOT_FOUND;
	if (!counts(self.last) || self.sum > cc_decimal_power_of_ten(36))
		return CC_ERR_RANGE;
	enum cc_status status = finish(out, &self, at);
	if (status == CC_OK && fold && out->span.end == self.at) {
		out->span.end += fold_suffix.len;
		out->unit = CC_STR("times");
	}
	return status;
}

bool cc_numeral_is_english(struct cc_str text, size_t at, size_t end)
{
	struct cc_en_token token = cc_en_token_at(text, at, end);
	if (token.kind == CC_EN_NONE)
		return multiple_at(text, at, end) != NULL;
	if (token.kind != CC_EN_ARTICLE)
		return token.kind != CC_EN_NONE && token.kind != CC_EN_AND && token.kind != CC_EN_POINT;
	struct cc_en_token next = {.kind = CC_EN_NONE};
	if (token.end + 1 < end && text.ptr[token.end] == ' ')
		next = cc_en_token_at(text, token.end + 1, end);
	return next.kind == CC_EN_HUNDRED || next.kind == CC_EN_BIG || next.kind == CC_EN_DOZEN ||
	       next.kind == CC_EN_PART || (next.word != NULL && next.word->ordinal != 0);
}
