/* Chinese numerals, formal and traditional ones too, mixed with digits: 一亿两千三百, 3.63万亿, 七八百, 三分之一, 十几.
 * Leaves plain digits to numeral.c and what they count to quantity.c. */
#include "extract/numeral.h"

#include "base/utf8.h"

enum token_kind {
	TOKEN_END,
	TOKEN_DIGIT,
	TOKEN_ZERO,
	TOKEN_TENS,   /* 廿, 卅 */
	TOKEN_SMALL,  /* 十, 百, 千 */
	TOKEN_BIG,    /* 万, 亿 */
	TOKEN_POINT,  /* 点 */
	TOKEN_VAGUE,  /* 几, 数 */
	TOKEN_MORE,   /* 多, 余, 来 */
	TOKEN_HALF,   /* 半 */
	TOKEN_LITERAL /* ASCII digits */
};

struct sign {
	uint32_t code_point;
	uint8_t kind;
	uint8_t value; /* of a digit; the power of a multiplier */
	uint8_t formal;
};

/* Sorted by code point. */
/* clang-format off */
static const struct sign signs[] = {
    {0x3007, TOKEN_ZERO, 0, 0},	 /* 〇 */
    {0x4E00, TOKEN_DIGIT, 1, 0}, /* 一 */
    {0x4E03, TOKEN_DIGIT, 7, 0}, /* 七 */
    {0x4E07, TOKEN_BIG, 4, 0},	 /* 万 */
    {0x4E09, TOKEN_DIGIT, 3, 0}, /* 三 */
    {0x4E24, TOKEN_DIGIT, 2, 0}, /* 两 */
    {0x4E5D, TOKEN_DIGIT, 9, 0}, /* 九 */
    {0x4E8C, TOKEN_DIGIT, 2, 0}, /* 二 */
    {0x4E94, TOKEN_DIGIT, 5, 0}, /* 五 */
    {0x4EAC, TOKEN_BIG, 16, 1},	 /* 京 */
    {0x4EBF, TOKEN_BIG, 8, 0},	 /* 亿 */
    {0x4EDF, TOKEN_SMALL, 3, 1}, /* 仟 */
    {0x4F0D, TOKEN_DIGIT, 5, 1}, /* 伍 */
    {0x4F59, TOKEN_MORE, 0, 0},	 /* 余 */
    {0x4F70, TOKEN_SMALL, 2, 1}, /* 佰 */
    {0x5104, TOKEN_BIG, 8, 0},	 /* 億 */
    {0x5146, TOKEN_BIG, 12, 0},	 /* 兆 */
    {0x5169, TOKEN_DIGIT, 2, 0}, /* 兩 */
    {0x516B, TOKEN_DIGIT, 8, 0}, /* 八 */
    {0x516D, TOKEN_DIGIT, 6, 0}, /* 六 */
    {0x51E0, TOKEN_VAGUE, 0, 0}, /* 几 */
    {0x5341, TOKEN_SMALL, 1, 0}, /* 十 */
    {0x5343, TOKEN_SMALL, 3, 0}, /* 千 */
    {0x5345, TOKEN_TENS, 30, 0}, /* 卅 */
    {0x534A, TOKEN_HALF, 0, 0},	  /* 半 */
    {0x534C, TOKEN_TENS, 40, 0},	  /* 卌 */
    {0x53C1, TOKEN_DIGIT, 3, 1}, /* 叁 */
    {0x53C3, TOKEN_DIGIT, 3, 1}, /* 參 */
    {0x56DB, TOKEN_DIGIT, 4, 0}, /* 四 */
    {0x58F9, TOKEN_DIGIT, 1, 1}, /* 壹 */
    {0x591A, TOKEN_MORE, 0, 0},	 /* 多 */
    {0x5E7A, TOKEN_DIGIT, 1, 1}, /* 幺 */
    {0x5E7E, TOKEN_VAGUE, 0, 0}, /* 幾 */
    {0x5EFF, TOKEN_TENS, 20, 0}, /* 廿 */
    {0x62FE, TOKEN_SMALL, 1, 1}, /* 拾 */
    {0x634C, TOKEN_DIGIT, 8, 1}, /* 捌 */
    {0x6570, TOKEN_VAGUE, 0, 1}, /* 数 */
    {0x6578, TOKEN_VAGUE, 0, 1}, /* 數 */
    {0x6765, TOKEN_MORE, 0, 1},	 /* 来 */
    {0x67D2, TOKEN_DIGIT, 7, 1}, /* 柒 */
    {0x70B9, TOKEN_POINT, 0, 0}, /* 点 */
    {0x7396, TOKEN_DIGIT, 9, 1}, /* 玖 */
    {0x767E, TOKEN_SMALL, 2, 0}, /* 百 */
    {0x8086, TOKEN_DIGIT, 4, 1}, /* 肆 */
    {0x842C, TOKEN_BIG, 4, 0},	 /* 萬 */
    {0x8CAE, TOKEN_DIGIT, 2, 1}, /* 貮 */
    {0x8CB3, TOKEN_DIGIT, 2, 1}, /* 貳 */
    {0x8D30, TOKEN_DIGIT, 2, 1}, /* 贰 */
    {0x9646, TOKEN_DIGIT, 6, 1}, /* 陆 */
    {0x9678, TOKEN_DIGIT, 6, 1}, /* 陸 */
    {0x96F6, TOKEN_ZERO, 0, 0},	 /* 零 */
    {0x9918, TOKEN_MORE, 0, 0},	 /* 餘 */
    {0x9EDE, TOKEN_POINT, 0, 0}, /* 點 */
};
/* clang-format on */

enum { SIGN_COUNT = sizeof(signs) / sizeof(signs[0]), PARTS_MAX = 8, DIGITS_MAX = 36 };

struct token {
	enum token_kind kind;
	bool formal;
	bool liang; /* 两, 兩: a unit of weight as well */
	uint8_t value;
	struct cc_decimal literal;
	size_t start;
	size_t end;
};

/** Which of two readings: 七八百 is 700 and 800, 十几 10 and 20, 3000多 3000 and 4000. */
enum pick { PICK_LOWER, PICK_UPPER };

struct part {
	cc_u128 value;
	int power;
};

struct parse {
	struct cc_str text;
	size_t at; /* behind what was accepted */
	size_t end;
	enum pick pick;
	struct part parts[PARTS_MAX];
	int part_count;
	cc_u128 section; /* 0..9999 being built */
	cc_u128 pending; /* a digit or literal that waits for its multiplier */
	bool has_pending;
	bool pending_literal; /* of several digits: 3万4000 */
	cc_u128 grain;	      /* one unit of the last significant place, for 多 */
	int scale;	      /* digits behind the point of a literal */
	int last_small;
	int chain; /* power of the multipliers since the last digit */
	int chain_big;
	enum token_kind last;
	int last_power;
	bool zero;
	bool pair;
	bool open;
	bool formal;
	bool starts_open;
	bool literal_first;
	int tokens;
	bool bad;
};

static const struct sign *find_sign(uint32_t code_point)
{
	size_t low = 0;
	size_t high = SIGN_COUNT;
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (signs[middle].code_point < code_point)
			low = middle + 1;
		else
			high = middle;
	}
	return low < SIGN_COUNT && signs[low].code_point == code_point ? &signs[low] : NULL;
}

bool cc_numeral_is_han(uint32_t code_point)
{
	const struct sign *sign = find_sign(code_point);
	return sign != NULL && sign->kind != TOKEN_POINT && sign->kind != TOKEN_MORE;
}

bool cc_numeral_is_open(uint32_t code_point)
{
	const struct sign *sign = find_sign(code_point);
	return sign != NULL && sign->kind != TOKEN_DIGIT && sign->kind != TOKEN_ZERO;
}

static cc_u128 power_of_ten(int power)
{
	static const uint64_t powers[] = {1,
					  10,
					  100,
					  1000,
					  10000,
					  100000,
					  1000000,
					  10000000,
					  100000000,
					  1000000000,
					  10000000000,
					  100000000000,
					  1000000000000,
					  10000000000000,
					  100000000000000,
					  1000000000000000,
					  10000000000000000};
	enum { LARGEST = sizeof(powers) / sizeof(powers[0]) - 1 };
	cc_u128 result = 1;
	for (; power > LARGEST; power--)
		result *= 10;
	return power > 0 ? result * powers[power] : result;
}

static size_t skip_blanks(struct cc_str text, size_t at, size_t end)
{
	size_t next = at;
	while (next < end && next < at + 2 && text.ptr[next] == ' ')
		next++;
	return next;
}

static struct token token_at(struct cc_str text, size_t at, size_t end)
{
	struct token token = {.kind = TOKEN_END, .start = at, .end = at};
	if (at >= end)
		return token;
	struct cc_str part = cc_str_slice(text, 0, end);
	if ((unsigned char)text.ptr[at] < 0x80) {
		token.end = cc_numeral_literal(&token.literal, text, at, end);
		if (token.end > at)
			token.kind = TOKEN_LITERAL;
		return token;
	}
	size_t next = at;
	const struct sign *sign = find_sign(cc_utf8_next(part, &next));
	if (sign == NULL)
		return token;
	return (struct token){.liang = sign->code_point == 0x4E24 || sign->code_point == 0x5169,
			      .kind = (enum token_kind)sign->kind,
			      .value = sign->value,
			      .formal = sign->formal != 0,
			      .start = at,
			      .end = next};
}

/** The next token, over a blank or two where a numeral goes on behind them: 三千 八百. */
static struct token next_token(const struct parse *self, size_t at)
{
	struct token token = token_at(self->text, at, self->end);
	if (token.kind != TOKEN_END || self->tokens == 0)
		return token;
	size_t behind = skip_blanks(self->text, at, self->end);
	if (behind == at)
		return token;
	token = token_at(self->text, behind, self->end);
	/* 三百 20个 is two numbers, 三千 八百 one. */
	if (token.kind == TOKEN_LITERAL)
		token.kind = TOKEN_END;
	return token;
}

static bool is_power(enum token_kind kind)
{
	return kind == TOKEN_SMALL || kind == TOKEN_BIG;
}

static bool push_part(struct parse *self, cc_u128 value, int power)
{
	if (self->part_count == PARTS_MAX || value > power_of_ten(DIGITS_MAX - power)) {
		self->bad = true;
		return false;
	}
	self->parts[self->part_count].value = value * power_of_ten(power);
	self->parts[self->part_count].power = power;
	self->part_count++;
	return true;
}

static void note_power(struct parse *self, const struct token *token)
{
	bool chained = is_power(self->last) || self->last == TOKEN_MORE;
	self->chain = chained ? self->chain + token->value : token->value;
	if (token->kind == TOKEN_BIG)
		self->chain_big = self->last == TOKEN_BIG ? self->chain_big + token->value : token->value;
	else
		self->chain_big = 0;
	self->last_power = token->value;
}

static bool accept_small(struct parse *self, const struct token *token)
{
	if (self->last_small <= token->value && self->section > 0)
		return false; /* 一百三百: two numbers */
	cc_u128 times = self->has_pending ? self->pending : power_of_ten(self->scale);
	if (!self->has_pending && self->tokens > 0 && self->last != TOKEN_ZERO && token->value != 1)
		return false;
	if (!self->has_pending)
		self->starts_open = self->starts_open || self->tokens == 0;
	cc_u128 one = power_of_ten(token->value);
	self->section += times * one;
	self->grain = self->has_pending ? self->grain * one : one * power_of_ten(self->scale);
	self->has_pending = false;
	self->last_small = token->value;
	return true;
}

static bool accept_big(struct parse *self, const struct token *token)
{
	cc_u128 group = self->section + (self->has_pending ? self->pending : 0);
	if (group == 0 && self->part_count > 0 && self->last == TOKEN_BIG) {
		struct part top = self->parts[--self->part_count]; /* 万亿, 万万 */
		self->grain *= power_of_ten(token->value);
		return push_part(self, top.value, token->value);
	}
	if (self->part_count > 0 && self->parts[self->part_count - 1].power == token->value)
		return false; /* 三万五万: two numbers */
	bool has_lower = self->part_count > 0 && self->parts[self->part_count - 1].power < token->value;
	if (group == 0 && !has_lower) {
		if (self->tokens > 0)
			return false;
		self->starts_open = true;
		group = power_of_ten(self->scale);
		self->grain = group;
	}
	while (self->part_count > 0 && self->parts[self->part_count - 1].power < token->value)
		group += self->parts[--self->part_count].value;
	self->grain *= power_of_ten(token->value);
	self->section = 0;
	self->has_pending = false;
	self->last_small = 9;
	return push_part(self, group, token->value);
}

/* 七八百, 三五千, 十五六个: two digits in a row name two numbers; 一二三 spells one. */
static bool is_pair(int first, int second)
{
	return second == first + 1 || (first == 3 && second == 5);
}

static bool accept_digit(struct parse *self, const struct token *token)
{
	if (token->liang && self->last == TOKEN_SMALL && self->last_power == 1)
		return false; /* 三十两 weighs thirty liang */
	if (!self->has_pending) {
		self->pending = power_of_ten(self->scale) * token->value;
		self->has_pending = true;
		self->pending_literal = false;
		self->grain = power_of_ten(self->scale);
		return true;
	}
	if (self->pair || self->pending_literal || self->last != TOKEN_DIGIT || self->scale != 0)
		return false;
	if (!is_pair((int)self->pending, token->value))
		return false;
	self->pair = true;
	if (self->pick == PICK_UPPER)
		self->pending = token->value;
	return true;
}

static bool accept_literal(struct parse *self, const struct token *token)
{
	if (self->has_pending || (self->tokens > 0 && token->literal.exponent < 0))
		return false;
	if (token->literal.coefficient > power_of_ten(18))
		return false;
	self->scale = token->literal.exponent < 0 ? -token->literal.exponent : self->scale;
	self->pending = token->literal.coefficient;
	self->literal_first = self->literal_first || self->tokens == 0;
	if (self->tokens > 0)
		self->pending *= power_of_ten(self->scale);
	self->has_pending = true;
	self->pending_literal = self->pending >= 10;
	self->grain = 1;
	while (self->pending != 0 && self->pending / self->grain % 10 == 0)
		self->grain *= 10;
	return true;
}

static bool accept_vague(struct parse *self, const struct token *token)
{
	/* 数 is a word of its own unless a multiplier follows: 数十亿, 数字. */
	struct token next = next_token(self, token->end);
	bool first = self->tokens == 0;
	if (self->has_pending || (first && !is_power(next.kind)) || (!first && token->formal))
		return false;
	bool behind_power = self->last == TOKEN_SMALL || self->last == TOKEN_ZERO;
	if (!first && !behind_power)
		return false;
	self->open = true;
	self->pending = self->pick == PICK_UPPER ? 10 : (first ? 1u : 0u);
	self->has_pending = true;
	self->grain = 1;
	return true;
}

static bool accept_more(struct parse *self, const struct token *token)
{
	bool small = self->has_pending && !self->pending_literal && self->part_count == 0 && self->section == 0;
	if (self->tokens == 0 || self->open || self->pair || self->last == TOKEN_ZERO || small)
		return false;
	if (token->formal && self->last != TOKEN_SMALL)
		return false; /* 十来个, but 30来自 */
	self->open = true;
	if (self->pick == PICK_LOWER)
		return true;
	if (self->has_pending)
		self->pending += self->grain;
	else if (self->section > 0)
		self->section += self->grain;
	else if (self->part_count > 0)
		self->parts[self->part_count - 1].value += self->grain;
	return true;
}

static bool accept_zero(struct parse *self, const struct token *token)
{
	if (self->tokens == 0) {
		if (cc_str_starts(cc_str_slice(self->text, token->end, self->end), CC_STR("下")))
			return false; /* 零下5度 */
		self->pending = 0;
		self->has_pending = true;
		self->grain = 1;
		return true;
	}
	if (self->has_pending || !is_power(self->last))
		return false;
	/* 一千零 五: a zero must have something behind it. */
	struct token next = next_token(self, token->end);
	if (next.kind != TOKEN_DIGIT && next.kind != TOKEN_SMALL && next.kind != TOKEN_LITERAL &&
	    next.kind != TOKEN_VAGUE && next.kind != TOKEN_TENS)
		return false;
	self->zero = true;
	return true;
}

static bool accept_tens(struct parse *self, const struct token *token)
{
	if (self->has_pending || (self->section > 0 && self->last_small <= 1))
		return false;
	self->section += token->value;
	self->grain = 10;
	self->last_small = 1;
	self->last_power = 1;
	return true;
}

/* 二十五千克, 110千伏, 100兆瓦: here 千 and 兆 are of the unit. */
static bool names_unit(const struct parse *self, const struct token *power)
{
	static const struct cc_str units[] = {{"千克", 6}, {"千米", 6}, {"千瓦", 6},   {"千卡", 6},   {"千伏", 6},
					      {"千帕", 6}, {"千赫", 6}, {"千字节", 9}, {"千升", 6},   {"百帕", 6},
					      {"百升", 6}, {"兆瓦", 6}, {"兆赫", 6},   {"兆帕", 6},   {"兆焦", 6},
					      {"兆伏", 6}, {"兆字", 6}, {"兆比", 6},   {"千比特", 9}, {"千焦", 6}};
	struct cc_str rest = cc_str_slice(self->text, power->start, self->end);
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (cc_str_starts(rest, units[i]))
			return true;
	return false;
}

/* 3千米 counts kilometres; 三千米 may count metres, and is the same length. 兆 is no word of Han numerals in units. */
static bool belongs_to_unit(const struct parse *self, const struct token *token)
{
	enum { MEGA = 12 };
	return is_power(token->kind) && (self->literal_first || token->value == MEGA) && self->tokens > 0 &&
	       names_unit(self, token);
}

static bool accept(struct parse *self, const struct token *token)
{
	static bool (*const accepts[])(struct parse *, const struct token *) = {
	    [TOKEN_DIGIT] = accept_digit, [TOKEN_ZERO] = accept_zero, [TOKEN_TENS] = accept_tens,
	    [TOKEN_SMALL] = accept_small, [TOKEN_BIG] = accept_big,   [TOKEN_POINT] = NULL,
	    [TOKEN_VAGUE] = accept_vague, [TOKEN_MORE] = accept_more, [TOKEN_LITERAL] = accept_literal,
	    [TOKEN_HALF] = NULL,	  [TOKEN_END] = NULL};
	return accepts[token->kind] != NULL && !belongs_to_unit(self, token) && accepts[token->kind](self, token);
}

/* 一万三, 二百五: a last digit right behind a multiplier counts the next lower one. 3万4000 says what it is. */
static void settle_pending(struct parse *self)
{
	if (!self->has_pending)
		return;
	struct token next = next_token(self, self->at);
	bool elided = !self->zero && !self->pending_literal && self->tokens > 1 && self->last_power >= 2 &&
		      !self->open && !self->pair && !is_power(next.kind);
	int power = elided ? self->last_power - 1 : 0;
	self->section += self->pending * power_of_ten(power);
	self->has_pending = false;
}

static cc_u128 total(const struct parse *self)
{
	cc_u128 sum = self->section;
	for (int i = 0; i < self->part_count; i++)
		sum += self->parts[i].value;
	return sum;
}

static void parse_integer(struct parse *self)
{
	for (;;) {
		struct token token = next_token(self, self->at);
		if (!accept(self, &token) || self->bad)
			return;
		if (is_power(token.kind))
			note_power(self, &token);
		else if (token.kind != TOKEN_MORE)
			self->chain = self->chain_big = 0;
		if (token.kind != TOKEN_ZERO && is_power(token.kind))
			self->zero = false;
		self->formal = self->formal || token.formal;
		self->last = token.kind;
		self->tokens++;
		self->at = token.end;
	}
}

/* The digit that was taken before a refused multiplier: 三万五 | 万. */
static bool dangling(const struct parse *self)
{
	if (!self->has_pending || self->tokens < 2)
		return false;
	struct token next = next_token(self, self->at);
	return is_power(next.kind) && !names_unit(self, &next);
}

static void run(struct parse *self, struct cc_str text, size_t at, size_t end, enum pick pick)
{
	*self = (struct parse){.text = text, .at = at, .end = end, .pick = pick, .last_small = 9, .last = TOKEN_END};
	parse_integer(self);
	if (!dangling(self))
		return;
	size_t shorter = self->at;
	cc_utf8_prev(cc_str_slice(text, 0, shorter), &shorter);
	*self =
	    (struct parse){.text = text, .at = at, .end = shorter, .pick = pick, .last_small = 9, .last = TOKEN_END};
	parse_integer(self);
}

static enum cc_status value_of(struct cc_decimal *out, struct parse *self)
{
	settle_pending(self);
	cc_u128 sum = total(self);
	int32_t exponent = -self->scale;
	/* 3百万 says so many millions; 三百万 so many 万. */
	int shift = self->literal_first ? self->chain : self->chain_big;
	cc_u128 divisor = power_of_ten(shift);
	if (divisor > 1 && sum % divisor == 0) {
		sum /= divisor;
		exponent += shift;
	}
	if (sum >= power_of_ten(38))
		return CC_ERR_RANGE;
	*out = (struct cc_decimal){.coefficient = sum, .exponent = exponent};
	return CC_OK;
}

/** Han digits in a row from `at`, zeros too. */
static int count_digits(struct cc_str text, size_t at, size_t end, size_t *behind, bool *spelled)
{
	int count = 0;
	int previous = -1;
	for (; count <= DIGITS_MAX; count++) {
		struct token token = token_at(text, at, end);
		if ((token.kind != TOKEN_DIGIT && token.kind != TOKEN_ZERO) || (count > 0 && token.liang))
			break;
		/* 二〇, 幺二, 三三: no pair of neighbours. */
		if (count == 1 && (token.kind == TOKEN_ZERO || !is_pair(previous, token.value)))
			*spelled = true;
		previous = token.value;
		at = token.end;
	}
	*behind = at;
	return count;
}

static enum cc_status read_spelled(struct cc_numeral *out, struct cc_str text, size_t at, size_t end, int count)
{
	if (count > DIGITS_MAX)
		return CC_ERR_RANGE;
	cc_u128 value = 0;
	size_t next = at;
	for (int i = 0; i < count; i++) {
		struct token token = token_at(text, next, end);
		value = value * 10 + token.value;
		next = token.end;
	}
	*out = (struct cc_numeral){.span = {.start = at, .end = next},
				   .value = {.coefficient = value},
				   .script = CC_NUMERAL_HAN,
				   .strength = count > 2 ? CC_NUMERAL_STRONG : CC_NUMERAL_FORMAL};
	return CC_OK;
}

/** One Han or ASCII digit; moves *at behind it. */
static bool read_digit(uint8_t *digit, struct cc_str text, size_t *at, size_t end)
{
	if (*at < end && text.ptr[*at] >= '0' && text.ptr[*at] <= '9') {
		*digit = (uint8_t)(text.ptr[*at] - '0');
		*at += 1;
		return true;
	}
	struct token token = token_at(text, *at, end);
	if (token.kind != TOKEN_DIGIT && token.kind != TOKEN_ZERO)
		return false;
	*digit = token.value;
	*at = token.end;
	return true;
}

/* 一点五, 二百三十六点三三; 三点半 and 三点十五分 are times. */
static size_t read_fraction(struct cc_decimal *value, struct cc_str text, size_t at, size_t end)
{
	struct token point = token_at(text, skip_blanks(text, at, end), end);
	if (point.kind != TOKEN_POINT || value->exponent < 0 || value->exponent > 16)
		return at;
	cc_u128 coefficient = value->coefficient * power_of_ten(value->exponent); /* 五万点二四五 */
	int digits = 0;
	size_t next = skip_blanks(text, point.end, end);
	for (uint8_t digit; read_digit(&digit, text, &next, end); digits++) {
		if (coefficient > power_of_ten(DIGITS_MAX))
			return at;
		coefficient = coefficient * 10 + digit;
	}
	struct token after = token_at(text, next, end);
	if (digits == 0 || after.kind == TOKEN_SMALL)
		return at;
	if (cc_str_starts(cc_str_slice(text, next, end), CC_STR("分")) &&
	    !cc_str_starts(cc_str_slice(text, next, end), CC_STR("分之")))
		return at; /* 八点五分 */
	*value = (struct cc_decimal){.coefficient = coefficient, .exponent = -digits};
	return next;
}

/* The multipliers behind a decimal: 一点五万亿. */
static size_t read_tail(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	for (;;) {
		struct token token = token_at(text, at, end);
		if (token.kind != TOKEN_BIG || cc_decimal_shift(&out->value, out->value, token.value) != CC_OK)
			return at;
		out->tail_chain += token.value;
		out->tail_big += token.value;
		at = token.end;
	}
}

/* 三 and 万亿, 千万, 百万 are parts of words and adverbs too, 陆 and 伍 names. */
static enum cc_numeral_strength strength_of(const struct parse *parse)
{
	if (parse->tokens == 1 || (parse->pair && parse->tokens == 2))
		return parse->formal ? CC_NUMERAL_FORMAL : CC_NUMERAL_WEAK;
	bool powers = parse->starts_open && (parse->section == 0 || parse->last == TOKEN_BIG);
	return powers ? CC_NUMERAL_WEAK : CC_NUMERAL_STRONG;
}

static enum cc_status read_plain(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	size_t behind;
	bool spelled = false;
	int digits = count_digits(text, at, end, &behind, &spelled);
	bool in_a_row = digits > 2 || (digits == 2 && spelled);
	if (in_a_row && !is_power(token_at(text, behind, end).kind))
		return read_spelled(out, text, at, end, digits);
	struct parse lower;
	run(&lower, text, at, end, PICK_LOWER);
	if (lower.tokens == 0 || lower.bad)
		return lower.bad ? CC_ERR_RANGE : CC_NOT_FOUND;
	struct parse upper = lower;
	if (lower.pair || lower.open)
		run(&upper, text, at, end, PICK_UPPER);
	*out = (struct cc_numeral){.span = {.start = at, .end = lower.at},
				   .script = CC_NUMERAL_HAN,
				   .starts_open = lower.starts_open,
				   .tail_chain = lower.chain,
				   .tail_big = lower.chain_big};
	out->extent = lower.open ? CC_NUMERAL_OPEN : lower.pair ? CC_NUMERAL_PAIR : CC_NUMERAL_EXACT;
	out->strength = strength_of(&lower);
	enum cc_status status = value_of(&out->value, &lower);
	return status == CC_OK ? value_of(&out->upper, &upper) : status;
}

static size_t behind_word(struct cc_str text, size_t at, size_t end, struct cc_str word)
{
	size_t start = skip_blanks(text, at, end);
	return cc_str_starts(cc_str_slice(text, start, end), word) ? start + word.len : at;
}

static enum cc_status read_whole(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	enum cc_status status = read_plain(out, text, at, end);
	if (status != CC_OK || out->extent != CC_NUMERAL_EXACT)
		return status;
	size_t behind = read_fraction(&out->value, text, out->span.end, end);
	if (behind != out->span.end) {
		out->strength = CC_NUMERAL_STRONG;
		out->tail_big = out->tail_chain = 0;
		out->span.end = read_tail(out, text, behind, end);
	}
	return CC_OK;
}

static size_t read_minus(struct cc_str text, size_t at, size_t end, bool *negative)
{
	static const struct cc_str words[] = {{"负", 3}, {"負", 3}, {"-", 1}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t behind = behind_word(text, at, end, words[i]);
		if (behind != at) {
			*negative = true;
			return behind;
		}
	}
	return skip_blanks(text, at, end);
}

struct parts_word {
	struct cc_str whole;
	struct cc_str unit;
};

/* 百分之 and 千分之 name a unit; 万分之 and all others a fraction. */
static struct cc_str unit_of_whole(struct cc_str whole)
{
	static const struct parts_word words[] = {{{"百", 3}, {"%", 1}}, {{"千", 3}, {"‰", 3}}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_equal(whole, words[i].whole))
			return words[i].unit;
	return (struct cc_str){.ptr = NULL};
}

static enum cc_status join_parts(struct cc_numeral *out, const struct cc_numeral *upper, struct cc_str whole)
{
	struct cc_numeral result = *upper;
	result.unit = unit_of_whole(whole);
	result.strength = CC_NUMERAL_STRONG;
	result.span.start = out->span.start;
	result.kind = result.unit.ptr != NULL ? CC_NUMBER_PERCENT : CC_NUMBER_FRACTION;
	result.tail_big = result.tail_chain = 0;
	if (result.unit.ptr == NULL) {
		enum cc_status status = cc_numeral_divide(&result.value, upper->value, out->value);
		if (status != CC_OK)
			return status;
		if (upper->extent != CC_NUMERAL_EXACT) {
			status = cc_numeral_divide(&result.upper, upper->upper, out->value);
			if (status != CC_OK)
				return status;
		}
	}
	*out = result;
	return CC_OK;
}

/* 三分之一, 百分之五, 千分之三, 百分百. */
static enum cc_status read_parts(struct cc_numeral *out, struct cc_str text, size_t end)
{
	struct cc_str whole = cc_str_of_span(text, out->span);
	size_t behind = behind_word(text, out->span.end, end, CC_STR("分"));
	if (behind == out->span.end || out->extent != CC_NUMERAL_EXACT)
		return CC_OK;
	size_t of = behind_word(text, behind, end, CC_STR("之"));
	if (of == behind &&
	    !(cc_str_equal(whole, CC_STR("百")) && cc_str_starts(cc_str_slice(text, behind, end), CC_STR("百"))))
		return CC_OK;
	bool negative = false;
	size_t start = read_minus(text, of, end, &negative);
	struct cc_numeral upper;
	if (read_whole(&upper, text, start, end) != CC_OK || cc_decimal_is_zero(out->value))
		return CC_OK;
	enum cc_status status = join_parts(out, &upper, whole);
	if (status == CC_OK && negative)
		out->value = cc_decimal_negate(out->value);
	return status;
}

/* 一又三分之一: a whole and its part. */
static enum cc_status read_and(struct cc_numeral *out, struct cc_str text, size_t end)
{
	size_t behind = behind_word(text, out->span.end, end, CC_STR("又"));
	if (behind == out->span.end)
		return CC_OK;
	struct cc_numeral part;
	if (read_whole(&part, text, skip_blanks(text, behind, end), end) != CC_OK)
		return CC_OK;
	if (read_parts(&part, text, end) != CC_OK || part.kind != CC_NUMBER_FRACTION)
		return CC_OK;
	enum cc_status status = cc_decimal_add(&out->value, out->value, part.value);
	out->span.end = part.span.end;
	out->kind = CC_NUMBER_FRACTION;
	out->strength = CC_NUMERAL_STRONG;
	return status;
}

/* 半斤, 半个月: half of the unit that follows; 半数: of all. 半导体 has neither. */
static enum cc_status read_half(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	struct token half = token_at(text, at, end);
	if (half.kind != TOKEN_HALF)
		return CC_NOT_FOUND;
	bool of_all = cc_str_starts(cc_str_slice(text, half.end, end), CC_STR("数"));
	*out = (struct cc_numeral){.span = {.start = at, .end = half.end + (of_all ? 3 : 0)},
				   .value = {.coefficient = 5, .exponent = -1},
				   .script = CC_NUMERAL_HAN,
				   .kind = of_all ? CC_NUMBER_FRACTION : CC_NUMBER_CARDINAL,
				   .strength = of_all ? CC_NUMERAL_STRONG : CC_NUMERAL_WEAK};
	return CC_OK;
}

/* 一半: one half, where 一 is the whole numeral. */
static void read_one_half(struct cc_numeral *out, struct cc_str text, size_t end)
{
	struct token half = token_at(text, out->span.end, end);
	bool one = out->value.coefficient == 1 && out->value.exponent == 0 && out->span.end - out->span.start == 3;
	if (half.kind != TOKEN_HALF || !one || out->kind != CC_NUMBER_CARDINAL)
		return;
	out->value = (struct cc_decimal){.coefficient = 5, .exponent = -1};
	out->span.end = half.end;
	out->kind = CC_NUMBER_FRACTION;
	out->strength = CC_NUMERAL_STRONG;
}

enum cc_status cc_numeral_read_han(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	struct cc_numeral result;
	if (read_half(out, text, at, end) == CC_OK)
		return CC_OK;
	enum cc_status status = read_whole(&result, text, at, end);
	if (status == CC_OK)
		read_one_half(&result, text, end);
	if (status == CC_OK)
		status = read_and(&result, text, end);
	if (status == CC_OK)
		status = read_parts(&result, text, end);
	if (status == CC_OK)
		*out = result;
	return status;
}
