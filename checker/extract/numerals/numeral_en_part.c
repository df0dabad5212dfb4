/* Parts of English numbers: decimals, thirds, two and a half, half a million.
 * Leaves whole numbers to numeral_en_count.c, one in five to numeral_en_ratio.c. */
#include "base/ascii.h"
#include "extract/numerals/numeral_en.h"

/* point o five. */
static struct cc_en_token spoken_zero(const struct cc_en_count *self)
{
	struct cc_en_token token = {.start = self->at, .end = self->at};
	struct cc_str rest = cc_str_slice(self->text, self->at, self->end);
	if (cc_str_starts(rest, CC_STR(" o ")) || cc_str_equal(rest, CC_STR(" o"))) {
		token.kind = CC_EN_UNIT;
		token.end = self->at + 2;
	}
	return token;
}

/** One digit behind the point; "point fifteen" gives two at once. @return whether there was one. */
static bool take_decimal(struct cc_en_count *self, struct cc_decimal *value, bool first)
{
	struct cc_en_token digit = cc_en_next(self);
	if (digit.kind == CC_EN_NONE)
		digit = spoken_zero(self);
	bool teen = first && (digit.kind == CC_EN_TEEN || digit.kind == CC_EN_TENS);
	bool ordinal = digit.word != NULL && digit.word->ordinal;
	if ((digit.kind != CC_EN_UNIT && !teen) || ordinal || value->coefficient > cc_decimal_power_of_ten(30))
		return false;
	value->coefficient = value->coefficient * (teen ? 100 : 10) + digit.number;
	value->exponent -= teen ? 2 : 1;
	self->at = digit.end;
	return true;
}

/** A word like million that closes a number. */
static void take_multiplier(struct cc_en_count *self, struct cc_decimal *value, const struct cc_en_token *big)
{
	if (big->kind != CC_EN_BIG || cc_decimal_shift(value, *value, (int32_t)big->number) != CC_OK)
		return;
	self->at = big->end;
	self->tail = (int32_t)big->number;
}

/* eighteen point two two, nought point nought three million. */
static void take_decimals(struct cc_en_count *self, struct cc_decimal *value)
{
	struct cc_en_token point = cc_en_next(self);
	if (point.kind != CC_EN_POINT || self->ordinal)
		return;
	struct cc_en_count rest = *self;
	rest.at = point.end;
	int32_t whole = value->exponent;
	while (take_decimal(&rest, value, value->exponent == whole))
		;
	if (value->exponent == whole)
		return;
	self->at = rest.at;
	self->tail = 0;
	struct cc_en_token big = cc_en_next(self);
	bool ordinal = big.word != NULL && big.word->ordinal;
	if (!ordinal)
		take_multiplier(self, value, &big);
}

struct cc_en_token cc_en_behind(const struct cc_en_count *self, size_t at)
{
	if (at < self->end && (self->text.ptr[at] == ' ' || self->text.ptr[at] == '-'))
		return cc_en_token_at(self->text, at + 1, self->end);
	return (struct cc_en_token){.start = at, .end = at};
}

/** How many parts a word names: third 3, hundredth 100; 0 for none. */
static cc_u128 parts_of(const struct cc_en_token *token)
{
	if (token->word == NULL)
		return 0;
	bool power = token->kind == CC_EN_HUNDRED || token->kind == CC_EN_BIG;
	return power ? cc_decimal_power_of_ten((int)token->number) : token->number;
}

/** twenty-fifths, twenty firsts: a part of two words as one token. */
static struct cc_en_token part_behind(const struct cc_en_count *self, cc_u128 *parts)
{
	struct cc_en_token part = cc_en_behind(self, self->at);
	*parts = parts_of(&part);
	if (part.kind != CC_EN_TENS || part.word->ordinal != 0)
		return part;
	struct cc_en_token unit = cc_en_behind(self, part.end);
	if (unit.kind != CC_EN_UNIT || unit.word->ordinal == 0)
		return part;
	*parts += unit.number;
	return unit;
}

/* two thirds, three quarters, twenty-two thirds, one fifth, one half. */
static bool take_parts(struct cc_en_count *self, struct cc_decimal *value)
{
	cc_u128 parts;
	struct cc_en_token part = part_behind(self, &parts);
	bool singular = cc_decimal_compare(*value, cc_decimal_from_int(1)) == 0;
	bool named = part.kind == CC_EN_PART;
	bool ordinal = parts > 2 && part.word->ordinal && (part.plural || singular);
	if (self->ordinal || (!named && !ordinal))
		return false;
	/* "one quarter" is a fraction, "two quarter finals" none. */
	size_t last = part.end;
	const bool quarters = named && !singular && part.number == 4;
	struct cc_decimal most = cc_decimal_from_int(part.end == self->end ? 4 : 3); /* four quarters of a dollar */
	const bool of_year = cc_decimal_compare(*value, most) > 0;		     /* each of the eight quarters */
	if (quarters && (of_year || self->text.ptr[last - 1] != 's'))
		return false;
	struct cc_decimal bottom = {.coefficient = parts};
	struct cc_decimal quotient;
	if (cc_numeral_divide(&quotient, *value, bottom) != CC_OK)
		return false;
	*value = quotient;
	self->at = part.end;
	return true;
}

bool cc_en_skip(struct cc_en_count *self, struct cc_str word)
{
	if (!cc_str_starts(cc_str_slice(self->text, self->at, self->end), word))
		return false;
	self->at += word.len;
	return true;
}

/* two and a half million: the half joins before the multiplier; three million and a half: behind it. */
static void take_half(struct cc_en_count *self, struct cc_decimal *value)
{
	static const struct {
		struct cc_str words;
		struct cc_str joined;
		struct cc_decimal part;
	} parts[] = {
	    {{" and a half", 11}, {"-and-a-half", 11}, {.coefficient = 5, .exponent = -1}},
	    {{" and one-half", 13}, {"-and-one-half", 13}, {.coefficient = 5, .exponent = -1}},
	    {{" and one half", 13}, {"-and-one half", 13}, {.coefficient = 5, .exponent = -1}},
	    {{" and a quarter", 14}, {"-and-a-quarter", 14}, {.coefficient = 25, .exponent = -2}},
	    {{" and three quarters", 19}, {"-and-three-quarters", 19}, {.coefficient = 75, .exponent = -2}},
	    {{" and a third", 12}, {"-and-a-third", 12}, {.coefficient = 333333333333, .exponent = -12}},
	    {{" and two thirds", 15}, {"-and-two-thirds", 15}, {.coefficient = 666666666667, .exponent = -12}}};
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		struct cc_en_count rest = *self;
		struct cc_decimal part = parts[i].part;
		if (!cc_en_skip(&rest, parts[i].words) && !cc_en_skip(&rest, parts[i].joined))
			continue;
		struct cc_en_token big = cc_en_behind(&rest, rest.at);
		bool own = self->tail != 0 && big.kind == CC_EN_BIG; /* one billion and a half million */
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
static bool take_mixed(struct cc_en_count *self, struct cc_decimal *value)
{
	struct cc_en_count rest = *self;
	if (value->exponent < 0 || !cc_en_skip(&rest, CC_STR(" and ")))
		return false;
	struct cc_en_count part = {.text = self->text, .end = self->end, .at = rest.at};
	cc_en_take(&part);
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
static bool take_whole(struct cc_en_count *self, struct cc_decimal *value)
{
	struct cc_en_count rest = *self;
	if (!cc_en_skip(&rest, CC_STR(" of a ")))
		return false;
	struct cc_en_token big = cc_en_token_at(self->text, rest.at, self->end);
	size_t before = self->at;
	if (big.word != NULL && !big.word->ordinal && big.number > 2)
		take_multiplier(self, value, &big);
	return self->at != before;
}

static bool goes_on_big(struct cc_str text, size_t at, size_t end)
{
	return at < end && text.ptr[at] == ' ' && cc_en_token_at(text, at + 1, end).kind == CC_EN_BIG;
}

/* a third of them, a tenth more than before; but "a third party". */
static bool goes_on_as_part(struct cc_str rest)
{
	static const struct cc_str words_behind[] = {
	    {" of ", 4},    {" more ", 6},  {" less ", 6},    {" higher", 7},  {" lower", 6},	 {" fewer ", 7},
	    {" above", 6},  {" below", 6},  {" larger", 7},   {" smaller", 8}, {" faster", 7},	 {" are ", 5},
	    {" is ", 4},    {" was ", 5},   {" were ", 6},    {" as ", 4},     {" between ", 9}, {" from ", 6},
	    {" since ", 7}, {" to ", 4},    {" in ", 4},      {" over ", 6},   {" by ", 4},	 {" on ", 4},
	    {" after ", 7}, {" and ", 5},   {" last ", 6},    {" this ", 6},   {" compared", 9}, {" during ", 8},
	    {" when ", 6},  {" while ", 7}, {" because ", 9}, {" each ", 6},   {" at ", 4},	 {" for ", 5}};
	for (size_t i = 0; i < sizeof(words_behind) / sizeof(words_behind[0]); i++)
		if (cc_str_starts(rest, words_behind[i]))
			return true;
	return false;
}

/* half, half a million, a quarter, a third: parts without a number before them. */
/* half a million, half a dozen, quarter million, a quarter of a million: the part of a multiplier. */
static void read_part_of(struct cc_numeral *out, struct cc_en_count *self)
{
	if (!cc_en_skip(self, CC_STR(" of a ")) && !cc_en_skip(self, CC_STR(" a ")) && !cc_en_skip(self, CC_STR(" ")))
		return;
	struct cc_en_token big = cc_en_token_at(self->text, self->at, self->end);
	struct cc_decimal twelve = cc_decimal_from_int(12);
	bool many = big.kind == CC_EN_BIG && cc_decimal_shift(&out->value, out->value, (int32_t)big.number) == CC_OK;
	bool dozen = big.kind == CC_EN_DOZEN && cc_decimal_multiply(&out->value, out->value, twelve) == CC_OK;
	if (!many && !dozen)
		return;
	out->span.end = big.end;
	out->kind = CC_NUMBER_CARDINAL;
}

/** Whether the words at `part` say a part: "a third party" and "first quarter" say none. */
static bool says_part(const struct cc_en_token *part, enum cc_en_kind before, struct cc_str text, size_t end)
{
	bool article = before == CC_EN_ARTICLE;
	if (part->kind == CC_EN_PART)
		return article || part->number != 4 || goes_on_big(text, part->end, end);
	bool ordinal = part->word != NULL && part->word->ordinal && part->number > 2 && article && !part->plural;
	struct cc_str rest = cc_str_slice(text, part->end, end);
	bool noun = rest.len > 1 && (rest.ptr[0] == ' ' || rest.ptr[0] == '-') && cc_ascii_is_letter(rest.ptr[1]);
	return ordinal && (!noun || goes_on_as_part(rest));
}

enum cc_status cc_en_read_part(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	struct cc_en_count self = {.text = text, .end = end, .at = at, .tokens = 0};
	struct cc_en_token first = cc_en_token_at(text, at, end);
	bool article = first.kind == CC_EN_ARTICLE;
	struct cc_en_token part = article ? cc_en_behind(&self, first.end) : first;
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
enum cc_number_kind cc_en_take_rest(struct cc_en_count *self, struct cc_decimal *value)
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
void cc_en_give_back(struct cc_en_count *self)
{
	struct cc_en_token part = cc_en_behind(self, self->at);
	cc_u128 last = self->sum + self->group - self->and_sum;
	if (self->and_at == 0 || !part.plural || parts_of(&part) <= last)
		return;
	self->at = self->and_at;
	self->sum = self->and_sum;
	self->group = 0;
	self->tail = self->and_tail;
}
