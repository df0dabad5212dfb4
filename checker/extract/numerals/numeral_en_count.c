/* Counting up an English cardinal or ordinal from its words: two hundred and fifty-four thousand, twenty-fifth.
 * Leaves parts, decimals and ratios to numeral_en_part.c. */
#include "base/ascii.h"
#include "extract/numerals/numeral_en.h"

enum { GROUP_LIMIT = 30 };

/* ninety - five: tokenised text. @return kind CC_EN_NONE where the hyphen joins nothing. */
static struct cc_en_token unit_apart(const struct cc_en_count *self)
{
	const struct cc_str apart = {.ptr = " - ", .len = 3};
	struct cc_en_token token = {.start = self->at, .end = self->at};
	if (self->last != CC_EN_TENS || !cc_str_starts(cc_str_slice(self->text, self->at, self->end), apart))
		return token;
	struct cc_en_token unit = cc_en_token_at(self->text, self->at + apart.len, self->end);
	return unit.kind == CC_EN_UNIT && unit.number > 0 ? unit : token;
}

/** Over a blank or a hyphen to the next word. */
struct cc_en_token cc_en_next(const struct cc_en_count *self)
{
	size_t at = self->at;
	if (self->tokens == 0)
		return cc_en_token_at(self->text, at, self->end);
	struct cc_en_token unit = unit_apart(self);
	if (unit.kind == CC_EN_UNIT)
		return unit;
	if (at < self->end && (self->text.ptr[at] == ' ' || self->text.ptr[at] == '-')) {
		at++;
		if (at < self->end && self->text.ptr[at] == ' ' && self->text.ptr[at - 1] == ' ')
			at++;
	} else if (at + 3 <= self->end && memcmp(self->text.ptr + at, "—", 3) == 0)
		at += 3; /* forty—second */
	else if (at < self->end && !cc_ascii_is_letter(self->text.ptr[at]))
		return (struct cc_en_token){.start = at, .end = at};
	return cc_en_token_at(self->text, at, self->end);
}

/* "712 million twelve months earlier": behind digits and their multiplier a word is no rest of them, unless it has a
 * multiplier of its own. */
static bool counts_another(const struct cc_en_count *self, const struct cc_en_token *token)
{
	if (!self->literal || self->last != CC_EN_BIG)
		return false;
	struct cc_en_token next = cc_en_behind(self, token->end);
	return next.kind != CC_EN_HUNDRED && next.kind != CC_EN_BIG;
}

static bool add_unit(struct cc_en_count *self, const struct cc_en_token *token)
{
	bool behind_tens = self->last == CC_EN_TENS && token->number > 0;
	bool behind_more =
	    self->tokens == 0 || self->last == CC_EN_HUNDRED || self->last == CC_EN_BIG || self->last == CC_EN_AND;
	if ((!behind_tens && !behind_more) || counts_another(self, token))
		return false;
	self->group += token->number;
	return true;
}

/* one twenty-fifth, one twentieth: the name of a part, no hundred left out. */
static bool names_part(const struct cc_en_count *self, const struct cc_en_token *tens)
{
	struct cc_en_token unit = cc_en_behind(self, tens->end);
	return tens->word->ordinal != 0 || (unit.kind == CC_EN_UNIT && unit.word->ordinal != 0);
}

static bool add_tens(struct cc_en_count *self, const struct cc_en_token *token)
{
	/* one twenty two, nineteen eighty: hundreds left out in speech. */
	bool spoken = self->tokens == 1 && self->last == CC_EN_UNIT && self->group > 0 && self->group < 10 &&
		      !names_part(self, token);
	bool behind_more =
	    self->tokens == 0 || self->last == CC_EN_HUNDRED || self->last == CC_EN_BIG || self->last == CC_EN_AND;
	if ((!behind_more && !spoken) || counts_another(self, token))
		return false;
	self->group = (spoken ? self->group * 100 : self->group) + token->number;
	return true;
}

static bool add_hundred(struct cc_en_count *self, const struct cc_en_token *token)
{
	(void)token;
	if (self->group >= 100 || self->last == CC_EN_AND || (self->tokens > 0 && self->group == 0 && !self->article))
		return false;
	self->group = (self->group == 0 ? 1 : self->group) * 100;
	return true;
}

static bool add_big(struct cc_en_count *self, const struct cc_en_token *token)
{
	cc_u128 multiplier = cc_decimal_power_of_ten((int)token->number);
	if (self->last == CC_EN_AND || cc_decimal_power_of_ten(GROUP_LIMIT) < self->sum)
		return false;
	if (self->group == 0 && self->last == CC_EN_BIG) {
		self->sum *= multiplier; /* million million */
		self->limit = multiplier;
		return true;
	}
	if (self->limit != 0 && multiplier >= self->limit)
		return false;
	self->sum += (self->group == 0 ? 1 : self->group) * multiplier;
	self->group = 0;
	self->limit = multiplier;
	return true;
}

static bool add_dozen(struct cc_en_count *self, const struct cc_en_token *token)
{
	if (self->last == CC_EN_AND || self->group > 1000)
		return false;
	/* three hundred and two dozens: what stands behind the "and" is counted in dozens. */
	cc_u128 before = self->and_at != 0 ? self->and_sum : 0;
	cc_u128 dozens = self->sum + self->group - before;
	self->group += (dozens == 0 ? 1 : dozens) * token->number - dozens;
	return true;
}

static bool add_article(struct cc_en_count *self, const struct cc_en_token *token)
{
	if (self->tokens > 0)
		return false;
	if (token->end + 1 >= self->end || self->text.ptr[token->end] != ' ')
		return false;
	struct cc_en_token next = cc_en_token_at(self->text, token->end + 1, self->end);
	self->article = true;
	return next.kind == CC_EN_HUNDRED || next.kind == CC_EN_BIG || next.kind == CC_EN_DOZEN;
}

static bool add_and(struct cc_en_count *self, const struct cc_en_token *token)
{
	if (self->last != CC_EN_HUNDRED && self->last != CC_EN_BIG)
		return false;
	if (token->end >= self->end || self->text.ptr[token->end] != ' ')
		return false;
	bool twice = token->end + 1 < self->end && self->text.ptr[token->end + 1] == ' ';
	struct cc_en_token next = cc_en_token_at(self->text, token->end + (twice ? 2 : 1), self->end);
	if (next.kind == CC_EN_NUMBER || next.kind == CC_EN_UNIT || next.kind == CC_EN_TEEN ||
	    next.kind == CC_EN_TENS) {
		/* "3 hundred and 2 hundred": two numbers when the second has its own multiplier of the same size. */
		struct cc_en_token behind = cc_en_token_at(self->text, next.end + 1, self->end);
		bool fraction = behind.kind == CC_EN_PART || (behind.plural && behind.kind != CC_EN_NONE);
		bool none = next.number == 0; /* "4 thousand 3 hundred and 0 are two numbers" */
		return !none && (next.end >= self->end || (behind.kind != self->last && !fraction));
	}
	return false;
}

static bool add_number(struct cc_en_count *self, const struct cc_en_token *token)
{
	bool behind_more =
	    self->tokens == 0 || self->last == CC_EN_HUNDRED || self->last == CC_EN_BIG || self->last == CC_EN_AND;
	struct cc_en_token next = cc_en_token_at(self->text, token->end + 1, self->end);
	bool multiplied = token->end < self->end && (next.kind == CC_EN_HUNDRED || next.kind == CC_EN_BIG);
	if (!behind_more || (!multiplied && self->last != CC_EN_AND))
		return false;
	self->group += token->number;
	return true;
}

static bool add(struct cc_en_count *self, const struct cc_en_token *token)
{
	static bool (*const adds[])(struct cc_en_count *, const struct cc_en_token *) = {
	    [CC_EN_NONE] = NULL,       [CC_EN_UNIT] = add_unit,	      [CC_EN_TEEN] = add_tens,
	    [CC_EN_TENS] = add_tens,   [CC_EN_HUNDRED] = add_hundred, [CC_EN_BIG] = add_big,
	    [CC_EN_DOZEN] = add_dozen, [CC_EN_PART] = NULL,	      [CC_EN_ARTICLE] = add_article,
	    [CC_EN_AND] = add_and,     [CC_EN_POINT] = NULL,	      [CC_EN_NUMBER] = add_number};
	return adds[token->kind] != NULL && adds[token->kind](self, token);
}

static void note_and(struct cc_en_count *self, const struct cc_en_token *token)
{
	if (token->kind != CC_EN_AND)
		return;
	self->and_at = self->at;
	self->and_sum = self->sum + self->group;
	self->and_tail = self->tail;
}

/** Take words while they make one number; an ordinal ends it. */
void cc_en_take(struct cc_en_count *self)
{
	while (!self->ordinal) {
		struct cc_en_token token = cc_en_next(self);
		bool is_ordinal = token.word != NULL && token.word->ordinal;
		if (token.kind == CC_EN_NONE || (is_ordinal && (token.plural || self->literal)))
			return;
		if (!add(self, &token))
			return;
		bool multiplier = token.kind == CC_EN_HUNDRED || token.kind == CC_EN_BIG;
		note_and(self, &token);
		self->literal = self->literal || token.kind == CC_EN_NUMBER;
		self->tail = multiplier ? self->tail + (int32_t)token.number : 0;
		self->ordinal = token.word != NULL && token.word->ordinal;
		self->last = token.kind;
		self->at = token.end;
		self->tokens++;
	}
}
