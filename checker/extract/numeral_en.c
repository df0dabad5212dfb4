/* English numerals in words: twenty-three thousand, two and a half million, one in five, two thirds, twenty-fifth.
 * Leaves digits to numeral.c and what they count to quantity.c. */
#include "extract/numeral.h"

enum word_kind {
	WORD_NONE,
	WORD_UNIT, /* zero to nine */
	WORD_TEEN, /* ten to nineteen */
	WORD_TENS, /* twenty to ninety */
	WORD_HUNDRED,
	WORD_BIG, /* thousand, million, lakh */
	WORD_DOZEN,
	WORD_PART, /* half, quarter, third: with what number of parts */
	WORD_ARTICLE,
	WORD_AND,
	WORD_POINT,
	WORD_NUMBER /* digits before a multiplier: 4 thousand 3 hundred */
};

struct word {
	const char *text;
	uint8_t kind;
	uint8_t value;	 /* a power of ten for HUNDRED and BIG */
	uint8_t ordinal; /* twentieth; also a part: two twentieths */
};

/* Sorted by text. */
/* clang-format off */
static const struct word words[] = {
    {"a", WORD_ARTICLE, 0, 0},
    {"an", WORD_ARTICLE, 0, 0},
    {"and", WORD_AND, 0, 0},
    {"billion", WORD_BIG, 9, 0},
    {"billions", WORD_BIG, 9, 0},
    {"billionth", WORD_BIG, 9, 1},
    {"cr", WORD_BIG, 7, 0},
    {"crore", WORD_BIG, 7, 0},
    {"crores", WORD_BIG, 7, 0},
    {"dozen", WORD_DOZEN, 12, 0},
    {"dozens", WORD_DOZEN, 12, 0},
    {"eight", WORD_UNIT, 8, 0},
    {"eighteen", WORD_TEEN, 18, 0},
    {"eighteenth", WORD_TEEN, 18, 1},
    {"eighth", WORD_UNIT, 8, 1},
    {"eightieth", WORD_TENS, 80, 1},
    {"eighty", WORD_TENS, 80, 0},
    {"eleven", WORD_TEEN, 11, 0},
    {"eleventh", WORD_TEEN, 11, 1},
    {"fifteen", WORD_TEEN, 15, 0},
    {"fifteenth", WORD_TEEN, 15, 1},
    {"fifth", WORD_UNIT, 5, 1},
    {"fiftieth", WORD_TENS, 50, 1},
    {"fifty", WORD_TENS, 50, 0},
    {"first", WORD_UNIT, 1, 1},
    {"five", WORD_UNIT, 5, 0},
    {"fortieth", WORD_TENS, 40, 1},
    {"forty", WORD_TENS, 40, 0},
    {"four", WORD_UNIT, 4, 0},
    {"fourteen", WORD_TEEN, 14, 0},
    {"fourteenth", WORD_TEEN, 14, 1},
    {"fourth", WORD_UNIT, 4, 1},
    {"half", WORD_PART, 2, 0},
    {"halves", WORD_PART, 2, 0},
    {"hundred", WORD_HUNDRED, 2, 0},
    {"hundreds", WORD_HUNDRED, 2, 0},
    {"hundredth", WORD_HUNDRED, 2, 1},
    {"koti", WORD_BIG, 7, 0},
    {"krore", WORD_BIG, 7, 0},
    {"krores", WORD_BIG, 7, 0},
    {"lac", WORD_BIG, 5, 0},
    {"lakh", WORD_BIG, 5, 0},
    {"lakhs", WORD_BIG, 5, 0},
    {"million", WORD_BIG, 6, 0},
    {"millions", WORD_BIG, 6, 0},
    {"millionth", WORD_BIG, 6, 1},
    {"naught", WORD_UNIT, 0, 0},
    {"nine", WORD_UNIT, 9, 0},
    {"nineteen", WORD_TEEN, 19, 0},
    {"nineteenth", WORD_TEEN, 19, 1},
    {"ninetieth", WORD_TENS, 90, 1},
    {"ninety", WORD_TENS, 90, 0},
    {"ninth", WORD_UNIT, 9, 1},
    {"nought", WORD_UNIT, 0, 0},
    {"one", WORD_UNIT, 1, 0},
    {"point", WORD_POINT, 0, 0},
    {"quadrillion", WORD_BIG, 15, 0},
    {"quadrillionth", WORD_BIG, 15, 1},
    {"quarter", WORD_PART, 4, 0},
    {"quarters", WORD_PART, 4, 0},
    {"quintillion", WORD_BIG, 18, 0},
    {"quintillionth", WORD_BIG, 18, 1},
    {"second", WORD_UNIT, 2, 1},
    {"seven", WORD_UNIT, 7, 0},
    {"seventeen", WORD_TEEN, 17, 0},
    {"seventeenth", WORD_TEEN, 17, 1},
    {"seventh", WORD_UNIT, 7, 1},
    {"seventieth", WORD_TENS, 70, 1},
    {"seventy", WORD_TENS, 70, 0},
    {"sextillion", WORD_BIG, 21, 0},
    {"six", WORD_UNIT, 6, 0},
    {"sixteen", WORD_TEEN, 16, 0},
    {"sixteenth", WORD_TEEN, 16, 1},
    {"sixth", WORD_UNIT, 6, 1},
    {"sixtieth", WORD_TENS, 60, 1},
    {"sixty", WORD_TENS, 60, 0},
    {"ten", WORD_TEEN, 10, 0},
    {"tenth", WORD_TEEN, 10, 1},
    {"third", WORD_UNIT, 3, 1},
    {"thirteen", WORD_TEEN, 13, 0},
    {"thirteenth", WORD_TEEN, 13, 1},
    {"thirtieth", WORD_TENS, 30, 1},
    {"thirty", WORD_TENS, 30, 0},
    {"thousand", WORD_BIG, 3, 0},
    {"thousands", WORD_BIG, 3, 0},
    {"thousandth", WORD_BIG, 3, 1},
    {"three", WORD_UNIT, 3, 0},
    {"trillion", WORD_BIG, 12, 0},
    {"trillions", WORD_BIG, 12, 0},
    {"trillionth", WORD_BIG, 12, 1},
    {"twelfth", WORD_TEEN, 12, 1},
    {"twelve", WORD_TEEN, 12, 0},
    {"twentieth", WORD_TENS, 20, 1},
    {"twenty", WORD_TENS, 20, 0},
    {"two", WORD_UNIT, 2, 0},
    {"zero", WORD_UNIT, 0, 0},
};
/* clang-format on */

enum { WORD_COUNT = sizeof(words) / sizeof(words[0]), WORD_LENGTH_MAX = 16, GROUP_LIMIT = 30 };

struct token {
	const struct word *word; /* NULL: no numeral word */
	enum word_kind kind;
	cc_u128 number;
	size_t start;
	size_t end;
	bool plural; /* fifths */
	bool glued;  /* seventythird: the word goes on */
};

struct count {
	struct cc_str text;
	size_t end;
	size_t at;
	cc_u128 sum;
	cc_u128 group;
	cc_u128 limit; /* the multiplier before: what follows is smaller */
	int tokens;
	int32_t tail;
	enum word_kind last;
	bool ordinal;
	bool article;
	bool literal;  /* began with digits: "280 million first" is two numbers */
	size_t and_at; /* before the last "and", with what was counted until there; 0: none */
	cc_u128 and_sum;
	int32_t and_tail;
	bool inner; /* read to see what an "and" joins */
};

static bool is_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int compare_word(const char *entry, const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		int difference = (unsigned char)entry[i] - (unsigned char)(text[i] | 0x20);
		if (difference != 0 || entry[i] == '\0')
			return difference;
	}
	return entry[len] == '\0' ? 0 : 1;
}

static const struct word *find_word(const char *text, size_t len)
{
	size_t low = 0;
	size_t high = WORD_COUNT;
	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = compare_word(words[middle].text, text, len);
		if (order == 0)
			return &words[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* seventythird, twentyone: a tens word with the next one glued on. */
static const struct word *find_glued(const char *text, size_t len, size_t *used)
{
	for (size_t cut = 5; cut <= 7 && cut + 3 <= len; cut++) {
		const struct word *tens = find_word(text, cut);
		const struct word *rest = find_word(text + cut, len - cut);
		if (tens != NULL && tens->kind == WORD_TENS && rest != NULL && rest->kind == WORD_UNIT) {
			*used = cut;
			return tens;
		}
	}
	return NULL;
}

static size_t word_end(struct cc_str text, size_t at, size_t end)
{
	while (at < end && is_letter(text.ptr[at]))
		at++;
	return at;
}

static struct token number_token(struct cc_str text, size_t at, size_t end)
{
	struct token token = {.start = at, .end = at};
	struct cc_decimal value;
	size_t behind = cc_numeral_literal(&value, text, at, end);
	if (behind == at || value.exponent != 0 || value.coefficient > 1000000)
		return token;
	token.kind = WORD_NUMBER;
	token.number = value.coefficient;
	token.end = behind;
	return token;
}

static struct token token_at(struct cc_str text, size_t at, size_t end)
{
	struct token token = {.start = at, .end = at};
	if (at < end && is_digit(text.ptr[at]))
		return number_token(text, at, end);
	size_t behind = word_end(text, at, end);
	size_t len = behind - at;
	if (len == 0 || len > WORD_LENGTH_MAX)
		return token;
	size_t used = len;
	token.word = find_word(text.ptr + at, len);
	if (token.word == NULL && len > 3 && (text.ptr[behind - 1] | 0x20) == 's') {
		token.word = find_word(text.ptr + at, len - 1);
		token.plural = true;
		if (token.word != NULL && !token.word->ordinal)
			token.word = NULL; /* twenties, ones */
	}
	if (token.word == NULL && len > 7) {
		token.word = find_glued(text.ptr + at, len, &used);
		token.glued = true;
		token.plural = false;
	}
	if (token.word == NULL)
		return token;
	token.kind = token.word->kind;
	token.number = token.word->value;
	token.end = at + used;
	return token;
}

/** Over a blank or a hyphen to the next word. */
static struct token next_token(const struct count *self)
{
	size_t at = self->at;
	if (self->tokens == 0)
		return token_at(self->text, at, self->end);
	if (at < self->end && (self->text.ptr[at] == ' ' || self->text.ptr[at] == '-')) {
		at++;
		if (at < self->end && self->text.ptr[at] == ' ' && self->text.ptr[at - 1] == ' ')
			at++;
	} else if (at + 3 <= self->end && memcmp(self->text.ptr + at, "—", 3) == 0)
		at += 3; /* forty—second */
	else if (at < self->end && !is_letter(self->text.ptr[at]))
		return (struct token){.start = at, .end = at};
	return token_at(self->text, at, self->end);
}

static cc_u128 power_of_ten(int power)
{
	cc_u128 result = 1;
	for (int i = 0; i < power; i++)
		result *= 10;
	return result;
}

static bool add_unit(struct count *self, const struct token *token)
{
	bool behind_tens = self->last == WORD_TENS && token->number > 0;
	bool behind_more =
	    self->tokens == 0 || self->last == WORD_HUNDRED || self->last == WORD_BIG || self->last == WORD_AND;
	if (!behind_tens && !behind_more)
		return false;
	self->group += token->number;
	return true;
}

static bool add_tens(struct count *self, const struct token *token)
{
	/* one twenty two, nineteen eighty: hundreds left out in speech. */
	bool spoken = self->tokens == 1 && self->last == WORD_UNIT && self->group > 0 && self->group < 10;
	bool behind_more =
	    self->tokens == 0 || self->last == WORD_HUNDRED || self->last == WORD_BIG || self->last == WORD_AND;
	if (!behind_more && !spoken)
		return false;
	self->group = (spoken ? self->group * 100 : self->group) + token->number;
	return true;
}

static bool add_hundred(struct count *self, const struct token *token)
{
	(void)token;
	if (self->group >= 100 || self->last == WORD_AND || (self->tokens > 0 && self->group == 0 && !self->article))
		return false;
	self->group = (self->group == 0 ? 1 : self->group) * 100;
	return true;
}

static bool add_big(struct count *self, const struct token *token)
{
	cc_u128 multiplier = power_of_ten((int)token->number);
	if (self->last == WORD_AND || power_of_ten(GROUP_LIMIT) < self->sum)
		return false;
	if (self->group == 0 && self->last == WORD_BIG) {
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

static bool add_dozen(struct count *self, const struct token *token)
{
	if (self->last == WORD_AND || self->group > 1000)
		return false;
	self->group = (self->group == 0 ? 1 : self->group) * token->number;
	return true;
}

static bool add_article(struct count *self, const struct token *token)
{
	if (self->tokens > 0)
		return false;
	if (token->end + 1 >= self->end || self->text.ptr[token->end] != ' ')
		return false;
	struct token next = token_at(self->text, token->end + 1, self->end);
	self->article = true;
	return next.kind == WORD_HUNDRED || next.kind == WORD_BIG || next.kind == WORD_DOZEN;
}

static bool counts(enum word_kind kind)
{
	return kind != WORD_NONE && kind != WORD_AND && kind != WORD_POINT && kind != WORD_PART && kind != WORD_ARTICLE;
}

static bool add_and(struct count *self, const struct token *token)
{
	if (self->last != WORD_HUNDRED && self->last != WORD_BIG)
		return false;
	if (token->end >= self->end || self->text.ptr[token->end] != ' ')
		return false;
	bool twice = token->end + 1 < self->end && self->text.ptr[token->end + 1] == ' ';
	struct token next = token_at(self->text, token->end + (twice ? 2 : 1), self->end);
	if (next.kind == WORD_NUMBER || next.kind == WORD_UNIT || next.kind == WORD_TEEN || next.kind == WORD_TENS) {
		/* "3 hundred and 2 hundred": two numbers when the second has its own multiplier of the same size. */
		struct token behind = token_at(self->text, next.end + 1, self->end);
		bool fraction = behind.kind == WORD_PART || (behind.plural && behind.kind != WORD_NONE);
		return next.end >= self->end || (behind.kind != self->last && !fraction);
	}
	return false;
}

static bool add_number(struct count *self, const struct token *token)
{
	bool behind_more =
	    self->tokens == 0 || self->last == WORD_HUNDRED || self->last == WORD_BIG || self->last == WORD_AND;
	struct token next = token_at(self->text, token->end + 1, self->end);
	bool multiplied = token->end < self->end && (next.kind == WORD_HUNDRED || next.kind == WORD_BIG);
	if (!behind_more || (!multiplied && self->last != WORD_AND))
		return false;
	self->group += token->number;
	return true;
}

static bool add(struct count *self, const struct token *token)
{
	static bool (*const adds[])(struct count *, const struct token *) = {
	    [WORD_NONE] = NULL,		  [WORD_UNIT] = add_unit, [WORD_TEEN] = add_tens,   [WORD_TENS] = add_tens,
	    [WORD_HUNDRED] = add_hundred, [WORD_BIG] = add_big,	  [WORD_DOZEN] = add_dozen, [WORD_PART] = NULL,
	    [WORD_ARTICLE] = add_article, [WORD_AND] = add_and,	  [WORD_POINT] = NULL,	    [WORD_NUMBER] = add_number};
	return adds[token->kind] != NULL && adds[token->kind](self, token);
}

static void note_and(struct count *self, const struct token *token)
{
	if (token->kind != WORD_AND)
		return;
	self->and_at = self->at;
	self->and_sum = self->sum + self->group;
	self->and_tail = self->tail;
}

/** Take words while they make one number; an ordinal ends it. */
static void take(struct count *self)
{
	while (!self->ordinal) {
		struct token token = next_token(self);
		bool is_ordinal = token.word != NULL && token.word->ordinal;
		if (token.kind == WORD_NONE || (is_ordinal && (token.plural || self->literal)))
			return;
		if (!add(self, &token))
			return;
		bool multiplier = token.kind == WORD_HUNDRED || token.kind == WORD_BIG;
		note_and(self, &token);
		self->literal = self->literal || token.kind == WORD_NUMBER;
		self->tail = multiplier ? self->tail + (int32_t)token.number : 0;
		self->ordinal = token.word != NULL && token.word->ordinal;
		self->last = token.kind;
		self->at = token.end;
		self->tokens++;
	}
}

/* point o five. */
static struct token spoken_zero(const struct count *self)
{
	struct token token = {.start = self->at, .end = self->at};
	struct cc_str rest = cc_str_slice(self->text, self->at, self->end);
	if (cc_str_starts(rest, CC_STR(" o ")) || cc_str_equal(rest, CC_STR(" o"))) {
		token.kind = WORD_UNIT;
		token.end = self->at + 2;
	}
	return token;
}

/** One digit behind the point; "point fifteen" gives two at once. @return whether there was one. */
static bool take_decimal(struct count *self, struct cc_decimal *value, bool first)
{
	struct token digit = next_token(self);
	if (digit.kind == WORD_NONE)
		digit = spoken_zero(self);
	bool teen = first && (digit.kind == WORD_TEEN || digit.kind == WORD_TENS);
	bool ordinal = digit.word != NULL && digit.word->ordinal;
	if ((digit.kind != WORD_UNIT && !teen) || ordinal || value->coefficient > power_of_ten(30))
		return false;
	value->coefficient = value->coefficient * (teen ? 100 : 10) + digit.number;
	value->exponent -= teen ? 2 : 1;
	self->at = digit.end;
	return true;
}

/** A word like million that closes a number. */
static void take_multiplier(struct count *self, struct cc_decimal *value, const struct token *big)
{
	if (big->kind != WORD_BIG || cc_decimal_shift(value, *value, (int32_t)big->number) != CC_OK)
		return;
	self->at = big->end;
	self->tail = (int32_t)big->number;
}

/* eighteen point two two, nought point nought three million. */
static void take_decimals(struct count *self, struct cc_decimal *value)
{
	struct token point = next_token(self);
	if (point.kind != WORD_POINT || self->ordinal)
		return;
	struct count rest = *self;
	rest.at = point.end;
	int32_t whole = value->exponent;
	while (take_decimal(&rest, value, value->exponent == whole))
		;
	if (value->exponent == whole)
		return;
	self->at = rest.at;
	self->tail = 0;
	struct token big = next_token(self);
	bool ordinal = big.word != NULL && big.word->ordinal;
	if (!ordinal)
		take_multiplier(self, value, &big);
}

static struct token word_behind(const struct count *self, size_t at)
{
	if (at < self->end && (self->text.ptr[at] == ' ' || self->text.ptr[at] == '-'))
		return token_at(self->text, at + 1, self->end);
	return (struct token){.start = at, .end = at};
}

/** How many parts a word names: third 3, hundredth 100; 0 for none. */
static cc_u128 parts_of(const struct token *token)
{
	if (token->word == NULL)
		return 0;
	bool power = token->kind == WORD_HUNDRED || token->kind == WORD_BIG;
	return power ? power_of_ten((int)token->number) : token->number;
}

/* two thirds, three quarters, twenty-two thirds, one fifth, one half. */
static bool take_parts(struct count *self, struct cc_decimal *value)
{
	struct token part = word_behind(self, self->at);
	bool singular = cc_decimal_compare(*value, cc_decimal_from_int(1)) == 0;
	bool named = part.kind == WORD_PART;
	cc_u128 parts = parts_of(&part);
	bool ordinal = parts > 2 && part.word->ordinal && (part.plural || singular);
	if (self->ordinal || (!named && !ordinal))
		return false;
	/* "one quarter" is a fraction, "two quarter finals" none. */
	size_t last = part.end;
	if (named && !singular && part.number == 4 && self->text.ptr[last - 1] != 's')
		return false;
	struct cc_decimal bottom = {.coefficient = parts};
	struct cc_decimal quotient;
	if (cc_numeral_divide(&quotient, *value, bottom) != CC_OK)
		return false;
	*value = quotient;
	self->at = part.end;
	return true;
}

static bool skip_word(struct count *self, struct cc_str word)
{
	if (!cc_str_starts(cc_str_slice(self->text, self->at, self->end), word))
		return false;
	self->at += word.len;
	return true;
}

/* one in five, nine out of ten, one over three: small whole numbers only; "two in 2024" is none. */
size_t cc_numeral_ratio(struct cc_decimal *value, struct cc_str text, size_t at, size_t end)
{
	struct count rest = {.text = text, .end = end, .at = at};
	bool out_of = skip_word(&rest, CC_STR(" out of ")) || skip_word(&rest, CC_STR(" over "));
	if (!out_of && !skip_word(&rest, CC_STR(" in every ")) && !skip_word(&rest, CC_STR(" in ")))
		return at;
	struct count bottom = {.text = text, .end = end, .at = rest.at};
	take(&bottom);
	cc_u128 parts = bottom.sum + bottom.group;
	struct cc_decimal digits = {.coefficient = 0};
	if (bottom.tokens == 0) {
		bottom.at = cc_numeral_literal(&digits, text, rest.at, end);
		parts = digits.coefficient;
	}
	bool whole = value->exponent == 0 && digits.exponent == 0 && !bottom.ordinal;
	if (bottom.at == rest.at || !whole || parts < 2 || parts > 1000 || value->coefficient >= parts)
		return at;
	if (!out_of && (value->coefficient > 9 || (bottom.at < end && is_letter(text.ptr[bottom.at]))))
		return at;
	if (cc_numeral_divide(value, *value, (struct cc_decimal){.coefficient = parts}) != CC_OK)
		return at;
	return bottom.at;
}

/* two and a half million: the half joins before the multiplier; three million and a half: behind it. */
static void take_half(struct count *self, struct cc_decimal *value)
{
	static const struct {
		struct cc_str words;
		struct cc_decimal part;
	} parts[] = {{{" and a half", 11}, {.coefficient = 5, .exponent = -1}},
		     {{" and a quarter", 14}, {.coefficient = 25, .exponent = -2}},
		     {{" and three quarters", 19}, {.coefficient = 75, .exponent = -2}}};
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		struct count rest = *self;
		struct cc_decimal part = parts[i].part;
		if (!skip_word(&rest, parts[i].words))
			continue;
		struct token big = word_behind(&rest, rest.at);
		bool own = self->tail != 0 && big.kind == WORD_BIG; /* one billion and a half million */
		int32_t power = own ? (int32_t)big.number : self->tail;
		part.exponent += power >= 3 ? power : 0;
		if (cc_decimal_add(value, *value, part) != CC_OK)
			return;
		self->at = own ? big.end : rest.at;
		if (!own)
			take_multiplier(self, value, &big);
		return;
	}
}

/* two and fifty-four hundredths, one hundred and thirty and two fifths; nine million and five ninths: of a million. */
static bool take_mixed(struct count *self, struct cc_decimal *value)
{
	struct count rest = *self;
	if (value->exponent < 0 || !skip_word(&rest, CC_STR(" and ")))
		return false;
	struct count part = {.text = self->text, .end = self->end, .at = rest.at};
	take(&part);
	struct cc_decimal top = {.coefficient = part.sum + part.group};
	if (part.tokens == 0 || part.ordinal || !take_parts(&part, &top) ||
	    cc_decimal_compare(top, cc_decimal_from_int(1)) >= 0)
		return false;
	top.exponent += self->tail >= 3 ? self->tail : 0;
	if (cc_decimal_add(value, *value, top) != CC_OK)
		return false;
	self->at = part.at;
	return true;
}

/* two thirds of a million. */
static bool take_whole(struct count *self, struct cc_decimal *value)
{
	struct count rest = *self;
	if (!skip_word(&rest, CC_STR(" of a ")))
		return false;
	struct token big = token_at(self->text, rest.at, self->end);
	size_t before = self->at;
	if (big.word != NULL && !big.word->ordinal && big.number > 2)
		take_multiplier(self, value, &big);
	return self->at != before;
}

static bool goes_on_big(struct cc_str text, size_t at, size_t end)
{
	return at < end && text.ptr[at] == ' ' && token_at(text, at + 1, end).kind == WORD_BIG;
}

/* a third of them, a tenth more than before; but "a third party". */
static bool goes_on_as_part(struct cc_str rest)
{
	static const struct cc_str words_behind[] = {{" of ", 4},    {" more ", 6},   {" less ", 6},  {" higher", 7},
						     {" lower", 6},  {" fewer ", 7},  {" above", 6},  {" below", 6},
						     {" larger", 7}, {" smaller", 8}, {" faster", 7}, {" are ", 5},
						     {" is ", 4},    {" was ", 5},    {" were ", 6},  {" as ", 4}};
	for (size_t i = 0; i < sizeof(words_behind) / sizeof(words_behind[0]); i++)
		if (cc_str_starts(rest, words_behind[i]))
			return true;
	return false;
}

/* half, half a million, a quarter, a third: parts without a number before them. */
/* half a million, half a dozen, quarter million: the part of a multiplier. */
static void read_part_of(struct cc_numeral *out, struct count *self)
{
	if (!skip_word(self, CC_STR(" a ")) && !skip_word(self, CC_STR(" ")))
		return;
	struct token big = token_at(self->text, self->at, self->end);
	struct cc_decimal twelve = cc_decimal_from_int(12);
	bool many = big.kind == WORD_BIG && cc_decimal_shift(&out->value, out->value, (int32_t)big.number) == CC_OK;
	bool dozen = big.kind == WORD_DOZEN && cc_decimal_multiply(&out->value, out->value, twelve) == CC_OK;
	if (!many && !dozen)
		return;
	out->span.end = big.end;
	out->kind = CC_NUMBER_CARDINAL;
}

/** Whether the words at `part` say a part: "a third party" and "first quarter" say none. */
static bool says_part(const struct token *part, enum word_kind before, struct cc_str text, size_t end)
{
	bool article = before == WORD_ARTICLE;
	if (part->kind == WORD_PART)
		return article || part->number != 4 || goes_on_big(text, part->end, end);
	bool ordinal = part->word != NULL && part->word->ordinal && part->number > 2 && article && !part->plural;
	struct cc_str rest = cc_str_slice(text, part->end, end);
	bool noun = rest.len > 1 && (rest.ptr[0] == ' ' || rest.ptr[0] == '-') && is_letter(rest.ptr[1]);
	return ordinal && (!noun || goes_on_as_part(rest));
}

static enum cc_status read_part(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	struct count self = {.text = text, .end = end, .at = at, .tokens = 0};
	struct token first = token_at(text, at, end);
	bool article = first.kind == WORD_ARTICLE;
	struct token part = article ? word_behind(&self, first.end) : first;
	if (!says_part(&part, first.kind, text, end))
		return CC_NOT_FOUND;
	struct cc_decimal value = cc_decimal_from_int(1);
	enum cc_status status =
	    cc_numeral_divide(&value, value, (struct cc_decimal){.coefficient = (cc_u128)part.number});
	if (status != CC_OK)
		return status;
	*out = (struct cc_numeral){.span = {.start = at, .end = part.end},
				   .value = value,
				   .script = CC_NUMERAL_ENGLISH,
				   .kind = CC_NUMBER_FRACTION,
				   .strength = CC_NUMERAL_STRONG};
	self.at = part.end;
	if (part.number == 2 || part.number == 4)
		read_part_of(out, &self);
	return CC_OK;
}

/** What goes on behind a cardinal: decimals, in five, thirds, and a half. @return the kind it makes it. */
static enum cc_number_kind take_rest(struct count *self, struct cc_decimal *value)
{
	take_decimals(self, value);
	size_t ratio = cc_numeral_ratio(value, self->text, self->at, self->end);
	if (ratio != self->at) {
		self->at = ratio;
		return CC_NUMBER_FRACTION;
	}
	if (take_parts(self, value))
		return take_whole(self, value) ? CC_NUMBER_CARDINAL : CC_NUMBER_FRACTION;
	if (take_mixed(self, value))
		return CC_NUMBER_CARDINAL;
	take_half(self, value);
	return CC_NUMBER_CARDINAL;
}

/* two hundred and fifty-four hundredths: the "and" joins a fraction, where it is below one. */
static void give_back_fraction(struct count *self)
{
	struct token part = word_behind(self, self->at);
	cc_u128 last = self->sum + self->group - self->and_sum;
	if (self->and_at == 0 || !part.plural || parts_of(&part) <= last)
		return;
	self->at = self->and_at;
	self->sum = self->and_sum;
	self->group = 0;
	self->tail = self->and_tail;
}

static enum cc_status finish(struct cc_numeral *out, struct count *self, size_t at)
{
	give_back_fraction(self);
	struct cc_decimal value = {.coefficient = self->sum + self->group};
	bool single = self->tokens == 1;
	bool bare = single && (self->last == WORD_HUNDRED || self->last == WORD_BIG || self->last == WORD_DOZEN);
	bool one = single && value.coefficient == 1;
	enum cc_number_kind kind = self->ordinal ? CC_NUMBER_ORDINAL : CC_NUMBER_CARDINAL;
	if (self->tail > 0 && self->group == 0 && value.coefficient % power_of_ten(self->tail) == 0)
		value = (struct cc_decimal){.coefficient = value.coefficient / power_of_ten(self->tail),
					    .exponent = self->tail};
	size_t plain = self->at;
	if (!self->ordinal)
		kind = take_rest(self, &value);
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
	struct token article = token_at(text, at, text.len);
	*out = (struct cc_numeral){.span = {.start = at, .end = article.end},
				   .value = cc_decimal_from_int(1),
				   .script = CC_NUMERAL_ENGLISH,
				   .strength = CC_NUMERAL_FORMAL};
	return CC_OK;
}

enum cc_status cc_numeral_read_english(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	if (read_part(out, text, at, end) == CC_OK)
		return CC_OK;
	struct count self = {.text = text, .end = end, .at = at};
	take(&self);
	/* twentyfold, someone: the word must end here. */
	bool cut = self.at < end && is_letter(text.ptr[self.at]);
	if (self.tokens == 0 && self.article)
		return read_article(out, text, at);
	if (self.tokens == 0 || cut)
		return CC_NOT_FOUND;
	if (!counts(self.last) || self.sum > power_of_ten(36))
		return CC_ERR_RANGE;
	return finish(out, &self, at);
}

bool cc_numeral_is_english(struct cc_str text, size_t at, size_t end)
{
	struct token token = token_at(text, at, end);
	if (token.kind != WORD_ARTICLE)
		return token.kind != WORD_NONE && token.kind != WORD_AND && token.kind != WORD_POINT;
	struct token next = {.kind = WORD_NONE};
	if (token.end + 1 < end && text.ptr[token.end] == ' ')
		next = token_at(text, token.end + 1, end);
	return next.kind == WORD_HUNDRED || next.kind == WORD_BIG || next.kind == WORD_DOZEN ||
	       next.kind == WORD_PART || (next.word != NULL && next.word->ordinal != 0);
}

struct suffix {
	const char *text;
	int32_t power;
	bool money_only;
};

/* Letters behind digits: 100k, $1.2m, £3bn. A bare m is metres and t tonnes unless it is money. */
static const struct suffix suffixes[] = {
    {"k", 3, false},   {"K", 3, false},	   {"M", 6, false},   {"bn", 9, false},	 {"Bn", 9, false},   {"mn", 6, false},
    {"tn", 12, false}, {"trn", 12, false}, {"mln", 6, false}, {"bln", 9, false}, {"tln", 12, false}, {"mil", 6, false},
    {"lkh", 5, false}, {"cr", 7, false},   {"Cr", 7, false},  {"m", 6, true},	 {"b", 9, true},     {"B", 9, true},
    {"t", 12, true},   {"T", 12, true},	   {"MM", 6, true},
};

static size_t letters_behind(int32_t *power, struct cc_str text, size_t at, size_t end, enum cc_numeral_setting setting)
{
	size_t behind = word_end(text, at, end);
	bool dotted = behind + 1 < end && text.ptr[behind] == '.' && is_letter(text.ptr[behind + 1]); /* k.g. */
	if (dotted || (behind < end && is_digit(text.ptr[behind])))
		return at;
	for (size_t i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++) {
		if (strlen(suffixes[i].text) != behind - at ||
		    memcmp(suffixes[i].text, text.ptr + at, behind - at) != 0)
			continue;
		if (suffixes[i].money_only && setting != CC_NUMERAL_MONEY)
			continue;
		*power = suffixes[i].power;
		return behind;
	}
	return at;
}

size_t cc_numeral_multiplier(int32_t *power, struct cc_str text, size_t at, size_t end, enum cc_numeral_setting setting)
{
	size_t letters = letters_behind(power, text, at, end, setting);
	if (letters != at)
		return letters;
	size_t start = at < end && (text.ptr[at] == ' ' || text.ptr[at] == '-') ? at + 1 : at;
	struct token token = token_at(text, start, end);
	if (token.word == NULL || token.word->ordinal || (token.kind != WORD_BIG && token.kind != WORD_HUNDRED)) {
		/* "10 bn" and "2.33 k" are amounts, "10 m" is a length unless it is money. */
		bool letters_too = start > at && text.ptr[at] == ' ';
		size_t behind = letters_too ? letters_behind(power, text, start, end, setting) : start;
		return behind != start ? behind : at;
	}
	*power = (int32_t)token.number;
	return token.end;
}
