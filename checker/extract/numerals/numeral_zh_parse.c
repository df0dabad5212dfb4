/* Whole Chinese numbers from their tokens: 一亿两千三百, 3.63万亿, 七八百, 十几, 3000多.
 * Leaves points, parts and halves to numeral_zh.c. */
#include "extract/numerals/numeral_zh.h"

#include "base/utf8.h"

/** The next token, over a blank or two where a numeral goes on behind them: 三千 八百. */
static struct cc_han_token next_token(const struct cc_han_parse *self, size_t at)
{
	struct cc_han_token token = cc_han_token_at(self->text, at, self->end);
	if (token.kind != CC_HAN_END || self->tokens == 0)
		return token;
	size_t behind = cc_han_skip_blanks(self->text, at, self->end);
	if (behind == at)
		return token;
	token = cc_han_token_at(self->text, behind, self->end);
	/* 三百 20个 is two numbers, 三千 八百 one. */
	if (token.kind == CC_HAN_LITERAL)
		token.kind = CC_HAN_END;
	return token;
}

static bool push_part(struct cc_han_parse *self, cc_u128 value, int power)
{
	if (self->part_count == CC_HAN_PARTS_MAX || value > cc_decimal_power_of_ten(CC_HAN_DIGITS_MAX - power)) {
		self->bad = true;
		return false;
	}
	self->parts[self->part_count].value = value * cc_decimal_power_of_ten(power);
	self->parts[self->part_count].power = power;
	self->part_count++;
	return true;
}

static void note_power(struct cc_han_parse *self, const struct cc_han_token *token)
{
	bool chained = cc_han_is_power(self->last) || self->last == CC_HAN_MORE;
	self->chain = chained ? self->chain + token->value : token->value;
	if (token->kind == CC_HAN_BIG)
		self->chain_big = self->last == CC_HAN_BIG ? self->chain_big + token->value : token->value;
	else
		self->chain_big = 0;
	self->last_power = token->value;
}

static bool accept_small(struct cc_han_parse *self, const struct cc_han_token *token)
{
	if (self->pending_literal && token->value == 1)
		return false; /* 歼-20十分重要 */
	if (self->last_small <= token->value && self->section > 0)
		return false; /* 一百三百: two numbers */
	cc_u128 times = self->has_pending ? self->pending : cc_decimal_power_of_ten(self->scale);
	if (!self->has_pending && self->tokens > 0 && self->last != CC_HAN_ZERO && token->value != 1)
		return false;
	if (!self->has_pending)
		self->starts_open = self->starts_open || self->tokens == 0;
	cc_u128 one = cc_decimal_power_of_ten(token->value);
	self->section += times * one;
	self->grain = self->has_pending ? self->grain * one : one * cc_decimal_power_of_ten(self->scale);
	self->has_pending = false;
	self->last_small = token->value;
	return true;
}

static bool accept_big(struct cc_han_parse *self, const struct cc_han_token *token)
{
	cc_u128 group = self->section + (self->has_pending ? self->pending : 0);
	if (group == 0 && self->part_count > 0 && self->last == CC_HAN_BIG) {
		struct cc_han_part top = self->parts[--self->part_count]; /* 万亿, 万万 */
		self->grain *= cc_decimal_power_of_ten(token->value);
		return push_part(self, top.value, token->value);
	}
	if (self->part_count > 0 && self->parts[self->part_count - 1].power == token->value)
		return false; /* 三万五万: two numbers */
	bool has_lower = self->part_count > 0 && self->parts[self->part_count - 1].power < token->value;
	if (group == 0 && !has_lower) {
		if (self->tokens > 0)
			return false;
		self->starts_open = true;
		group = cc_decimal_power_of_ten(self->scale);
		self->grain = group;
	}
	while (self->part_count > 0 && self->parts[self->part_count - 1].power < token->value)
		group += self->parts[--self->part_count].value;
	self->grain *= cc_decimal_power_of_ten(token->value);
	self->section = 0;
	self->has_pending = false;
	self->last_small = 9;
	return push_part(self, group, token->value);
}

static bool accept_digit(struct cc_han_parse *self, const struct cc_han_token *token)
{
	if (token->liang && cc_han_is_power(self->last) && !cc_han_is_power(next_token(self, token->end).kind))
		return false; /* 三十两, 三万两 are weighed, 三万两千 counts on */
	if (self->last == CC_HAN_MORE)
		return false; /* 一千二百余两 */
	if (!self->has_pending) {
		self->pending = cc_decimal_power_of_ten(self->scale) * token->value;
		self->has_pending = true;
		self->pending_literal = false;
		self->grain = cc_decimal_power_of_ten(self->scale);
		return true;
	}
	if (self->pair || self->pending_literal || self->last != CC_HAN_DIGIT || self->scale != 0)
		return false;
	if (!cc_han_is_pair((int)self->pending, token->value))
		return false;
	self->pair = true;
	if (self->pick == CC_HAN_PICK_UPPER)
		self->pending = token->value;
	return true;
}

/* 7亿5018.9万: what stands before the point is told in whole units of a larger power, and all is counted in its digits.
 */
static bool take_point(struct cc_han_parse *self, const struct cc_han_token *token)
{
	const struct cc_han_token next = next_token(self, token->end);
	const cc_u128 digits = cc_decimal_power_of_ten(-token->literal.exponent);
	const cc_u128 most = cc_decimal_power_of_ten(CC_HAN_DIGITS_MAX + token->literal.exponent);
	if (self->last != CC_HAN_BIG || self->scale != 0 || self->part_count != 1 || self->section != 0 ||
	    next.kind != CC_HAN_BIG || next.value >= self->parts[0].power || self->parts[0].value > most)
		return false;
	self->parts[0].value *= digits;
	return true;
}

static bool accept_literal(struct cc_han_parse *self, const struct cc_han_token *token)
{
	const bool later = self->tokens > 0 && token->literal.exponent < 0;
	if (self->has_pending || token->literal.coefficient > cc_decimal_power_of_ten(18) ||
	    (later && !take_point(self, token)))
		return false;
	self->scale = token->literal.exponent < 0 ? -token->literal.exponent : self->scale;
	self->pending = token->literal.coefficient;
	self->literal_first = self->literal_first || self->tokens == 0;
	if (self->tokens > 0 && !later)
		self->pending *= cc_decimal_power_of_ten(self->scale);
	self->has_pending = true;
	self->pending_literal = self->pending >= 10;
	self->grain = 1;
	while (self->pending != 0 && self->pending / self->grain % 10 == 0)
		self->grain *= 10;
	return true;
}

static bool accept_vague(struct cc_han_parse *self, const struct cc_han_token *token)
{
	/* 数 is a word of its own unless a multiplier follows: 数十亿, 数字. */
	struct cc_han_token next = next_token(self, token->end);
	bool first = self->tokens == 0;
	if (self->has_pending || (first && !cc_han_is_power(next.kind)) || (!first && token->formal))
		return false;
	bool behind_power = self->last == CC_HAN_SMALL || self->last == CC_HAN_ZERO;
	if (!first && !behind_power)
		return false;
	self->open = true;
	self->pending = self->pick == CC_HAN_PICK_UPPER ? 10 : (first ? 1u : 0u);
	self->has_pending = true;
	self->grain = 1;
	return true;
}

/* 30来个, 200来人: what is counted follows at once, and the number is a round one. */
static bool counts_behind(const struct cc_han_parse *self, size_t at)
{
	static const uint32_t signs[] = {0x4E2A, 0x500B, 0x4EBA, 0x53EA, 0x5C81, 0x5929, 0x540D, 0x5BB6, 0x5757,
					 0x5143, 0x65A4, 0x7C73, 0x6761, 0x672C, 0x6B21, 0x4EFD, 0x79CD, 0x4EF6,
					 0x6237, 0x53F0, 0x8F86, 0x5E73, 0x4EA9, 0x5428, 0x91CC, 0x4F4D, 0x7BC7};
	/* 个個人只岁天名家块元斤米条本次份种件户台辆平亩吨里位篇 */
	uint32_t next = at < self->end ? cc_utf8_next(self->text, &at) : 0;
	if (!self->pending_literal || self->grain < 10)
		return false;
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (signs[i] == next)
			return true;
	return false;
}

static bool accept_more(struct cc_han_parse *self, const struct cc_han_token *token)
{
	bool small = self->has_pending && !self->pending_literal && self->part_count == 0 && self->section == 0;
	if (self->tokens == 0 || self->open || self->pair || self->last == CC_HAN_ZERO || small)
		return false;
	if (token->formal && self->last != CC_HAN_SMALL && !counts_behind(self, token->end))
		return false; /* 十来个, 30来个, but 30来自 */
	self->open = true;
	if (self->pick == CC_HAN_PICK_LOWER)
		return true;
	if (self->has_pending)
		self->pending += self->grain;
	else if (self->section > 0)
		self->section += self->grain;
	else if (self->part_count > 0)
		self->parts[self->part_count - 1].value += self->grain;
	return true;
}

static bool accept_zero(struct cc_han_parse *self, const struct cc_han_token *token)
{
	if (self->tokens == 0) {
		struct cc_str rest = cc_str_slice(self->text, token->end, self->end);
		if (cc_str_starts(rest, CC_STR("下")) || cc_str_starts(rest, CC_STR("上")))
			return false; /* 零下5度, 零上3度 */
		self->pending = 0;
		self->has_pending = true;
		self->grain = 1;
		return true;
	}
	if (self->has_pending || !cc_han_is_power(self->last))
		return false;
	/* 一千零 五: a zero must have something behind it. */
	struct cc_han_token next = next_token(self, token->end);
	if (next.kind != CC_HAN_DIGIT && next.kind != CC_HAN_SMALL && next.kind != CC_HAN_LITERAL &&
	    next.kind != CC_HAN_VAGUE && next.kind != CC_HAN_TENS)
		return false;
	self->zero = true;
	return true;
}

static bool accept_tens(struct cc_han_parse *self, const struct cc_han_token *token)
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
static bool names_unit(const struct cc_han_parse *self, const struct cc_han_token *power)
{
	static const struct cc_str units[] = {
	    {"千克", 6}, {"千米", 6}, {"千瓦", 6},   {"千卡", 6}, {"千伏", 6}, {"千帕", 6}, {"千赫", 6}, {"千字节", 9},
	    {"千升", 6}, {"百帕", 6}, {"百升", 6},   {"兆瓦", 6}, {"兆赫", 6}, {"兆帕", 6}, {"兆焦", 6}, {"兆伏", 6},
	    {"兆字", 6}, {"兆比", 6}, {"千比特", 9}, {"千焦", 6}, {"兆宽", 6}, {"兆带", 6}, {"兆光", 6}, {"兆网", 6},
	    {"兆流", 6}, {"兆内", 6}, {"兆电", 6},   {"兆牛", 6}, {"兆每", 6}, {"兆/", 4}};
	struct cc_str rest = cc_str_slice(self->text, power->start, self->end);
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (cc_str_starts(rest, units[i]))
			return true;
	return false;
}

/* 3千米 counts kilometres; 三千米 may count metres, and is the same length. 兆 is no word of Han numerals in units. */
static bool belongs_to_unit(const struct cc_han_parse *self, const struct cc_han_token *token)
{
	enum { MEGA = 12 };
	return cc_han_is_power(token->kind) && (self->literal_first || token->value == MEGA) && self->tokens > 0 &&
	       names_unit(self, token);
}

static bool accept(struct cc_han_parse *self, const struct cc_han_token *token)
{
	static bool (*const accepts[])(struct cc_han_parse *, const struct cc_han_token *) = {
	    [CC_HAN_DIGIT] = accept_digit, [CC_HAN_ZERO] = accept_zero, [CC_HAN_TENS] = accept_tens,
	    [CC_HAN_SMALL] = accept_small, [CC_HAN_BIG] = accept_big,	[CC_HAN_POINT] = NULL,
	    [CC_HAN_VAGUE] = accept_vague, [CC_HAN_MORE] = accept_more, [CC_HAN_LITERAL] = accept_literal,
	    [CC_HAN_HALF] = NULL,	   [CC_HAN_END] = NULL};
	return accepts[token->kind] != NULL && !belongs_to_unit(self, token) && accepts[token->kind](self, token);
}

/* 一万三, 二百五: a last digit right behind a multiplier counts the next lower one. 3万4000 says what it is. */
static void settle_pending(struct cc_han_parse *self)
{
	if (!self->has_pending)
		return;
	struct cc_han_token next = next_token(self, self->at);
	bool elided = !self->zero && !self->pending_literal && self->tokens > 1 && self->last_power >= 2 &&
		      !self->open && !self->pair && !cc_han_is_power(next.kind);
	int power = elided ? self->last_power - 1 : 0;
	self->section += self->pending * cc_decimal_power_of_ten(power);
	self->has_pending = false;
}

static cc_u128 total(const struct cc_han_parse *self)
{
	cc_u128 sum = self->section;
	for (int i = 0; i < self->part_count; i++)
		sum += self->parts[i].value;
	return sum;
}

static void parse_integer(struct cc_han_parse *self)
{
	for (;;) {
		struct cc_han_token token = next_token(self, self->at);
		if (!accept(self, &token) || self->bad)
			return;
		if (cc_han_is_power(token.kind))
			note_power(self, &token);
		else if (token.kind != CC_HAN_MORE)
			self->chain = self->chain_big = 0;
		if (token.kind != CC_HAN_ZERO && cc_han_is_power(token.kind))
			self->zero = false;
		self->formal = self->formal || token.formal;
		self->last = token.kind;
		self->tokens++;
		self->at = token.end;
	}
}

/* The digit that was taken before a refused multiplier: 三万五 | 万. */
static bool dangling(const struct cc_han_parse *self)
{
	if (!self->has_pending || self->tokens < 2)
		return false;
	struct cc_han_token next = next_token(self, self->at);
	return cc_han_is_power(next.kind) && !names_unit(self, &next);
}

void cc_han_parse(struct cc_han_parse *self, struct cc_str text, size_t at, size_t end, enum cc_han_pick pick)
{
	*self = (struct cc_han_parse){
	    .text = text, .at = at, .end = end, .pick = pick, .last_small = 9, .last = CC_HAN_END};
	parse_integer(self);
	if (!dangling(self))
		return;
	size_t shorter = self->at;
	cc_utf8_prev(cc_str_slice(text, 0, shorter), &shorter);
	*self = (struct cc_han_parse){
	    .text = text, .at = at, .end = shorter, .pick = pick, .last_small = 9, .last = CC_HAN_END};
	parse_integer(self);
}

enum cc_status cc_han_parse_value(struct cc_decimal *out, struct cc_han_parse *self)
{
	settle_pending(self);
	cc_u128 sum = total(self);
	int32_t exponent = -self->scale;
	/* 3百万 says so many millions; 三百万 so many 万. */
	int shift = self->literal_first ? self->chain : self->chain_big;
	cc_u128 divisor = cc_decimal_power_of_ten(shift);
	if (divisor > 1 && sum % divisor == 0) {
		sum /= divisor;
		exponent += shift;
	}
	if (sum >= cc_decimal_power_of_ten(38))
		return CC_ERR_RANGE;
	*out = (struct cc_decimal){.coefficient = sum, .exponent = exponent};
	return CC_OK;
}
