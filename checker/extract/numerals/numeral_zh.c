/* Chinese numerals as they stand in prose: 一点五万, 三分之一, 百分之五, 一半, spelled digits.
 * Leaves whole numbers to numeral_zh_parse.c, plain digits to numeral.c and what they count to quantity.c. */
#include "extract/numerals/numeral_zh.h"

#include "base/utf8.h"

/** Han digits in a row from `at`, zeros too. */
static int count_digits(struct cc_str text, size_t at, size_t end, size_t *behind, bool *spelled)
{
	int count = 0;
	int previous = -1;
	for (; count <= CC_HAN_DIGITS_MAX; count++) {
		struct cc_han_token token = cc_han_token_at(text, at, end);
		if ((token.kind != CC_HAN_DIGIT && token.kind != CC_HAN_ZERO) || (count > 0 && token.liang))
			break;
		/* 二〇, 幺二, 三三: no pair of neighbours. */
		if (count == 1 && (token.kind == CC_HAN_ZERO || !cc_han_is_pair(previous, token.value)))
			*spelled = true;
		previous = token.value;
		at = token.end;
	}
	*behind = at;
	return count;
}

static enum cc_status read_spelled(struct cc_numeral *out, struct cc_str text, size_t at, size_t end, int count)
{
	if (count > CC_HAN_DIGITS_MAX)
		return CC_ERR_RANGE;
	cc_u128 value = 0;
	size_t next = at;
	for (int i = 0; i < count; i++) {
		struct cc_han_token token = cc_han_token_at(text, next, end);
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
	struct cc_han_token token = cc_han_token_at(text, *at, end);
	if ((token.kind != CC_HAN_DIGIT && token.kind != CC_HAN_ZERO) || token.liang)
		return false; /* 一点两小时的会议: one o'clock, two hours */
	*digit = token.value;
	*at = token.end;
	return true;
}

/* 一点五, 二百三十六点三三; 三点半 and 三点十五分 are times. */
static size_t read_fraction(struct cc_decimal *value, struct cc_str text, size_t at, size_t end)
{
	struct cc_han_token point = cc_han_token_at(text, cc_han_skip_blanks(text, at, end), end);
	if (point.kind != CC_HAN_POINT || value->exponent < 0 || value->exponent > 16)
		return at;
	cc_u128 coefficient = value->coefficient * cc_decimal_power_of_ten(value->exponent); /* 五万点二四五 */
	int digits = 0;
	size_t next = cc_han_skip_blanks(text, point.end, end);
	for (uint8_t digit; read_digit(&digit, text, &next, end); digits++) {
		if (coefficient > cc_decimal_power_of_ten(CC_HAN_DIGITS_MAX))
			return at;
		coefficient = coefficient * 10 + digit;
	}
	struct cc_han_token after = cc_han_token_at(text, next, end);
	if (digits == 0 || after.kind == CC_HAN_SMALL)
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
		struct cc_han_token token = cc_han_token_at(text, at, end);
		if (token.kind != CC_HAN_BIG || cc_decimal_shift(&out->value, out->value, token.value) != CC_OK)
			return at;
		out->tail_chain += token.value;
		out->tail_big += token.value;
		at = token.end;
	}
}

/* 三 and 万亿, 千万, 百万 are parts of words and adverbs too, 陆 and 伍 names. */
static enum cc_numeral_strength strength_of(const struct cc_han_parse *parse)
{
	if (parse->tokens == 1 || (parse->pair && parse->tokens == 2))
		return parse->formal ? CC_NUMERAL_FORMAL : CC_NUMERAL_WEAK;
	bool powers = parse->starts_open && (parse->section == 0 || parse->last == CC_HAN_BIG);
	return powers ? CC_NUMERAL_WEAK : CC_NUMERAL_STRONG;
}

static enum cc_status read_plain(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	size_t behind;
	bool spelled = false;
	int digits = count_digits(text, at, end, &behind, &spelled);
	bool in_a_row = digits > 2 || (digits == 2 && spelled);
	if (in_a_row && !cc_han_is_power(cc_han_token_at(text, behind, end).kind))
		return read_spelled(out, text, at, end, digits);
	struct cc_han_parse lower;
	cc_han_parse(&lower, text, at, end, CC_HAN_PICK_LOWER);
	if (lower.tokens == 0 || lower.bad)
		return lower.bad ? CC_ERR_RANGE : CC_NOT_FOUND;
	struct cc_han_parse upper;
	const bool ends_differ = lower.pair || lower.open;
	if (ends_differ)
		cc_han_parse(&upper, text, at, end, CC_HAN_PICK_UPPER);
	*out = (struct cc_numeral){.span = {.start = at, .end = lower.at},
				   .script = CC_NUMERAL_HAN,
				   .starts_open = lower.starts_open,
				   .tail_chain = lower.chain,
				   .tail_big = lower.chain_big};
	out->extent = lower.open ? CC_NUMERAL_OPEN : lower.pair ? CC_NUMERAL_PAIR : CC_NUMERAL_EXACT;
	out->strength = strength_of(&lower);
	enum cc_status status = cc_han_parse_value(&out->value, &lower);
	out->upper = out->value;
	return status == CC_OK && ends_differ ? cc_han_parse_value(&out->upper, &upper) : status;
}

static size_t behind_word(struct cc_str text, size_t at, size_t end, struct cc_str word)
{
	size_t start = cc_han_skip_blanks(text, at, end);
	return cc_str_starts(cc_str_slice(text, start, end), word) ? start + word.len : at;
}

/* 北京12所高校, 南京7家企业: 京 multiplies what stands before it, and begins no number. */
static bool begins_with_jing(struct cc_str text, size_t at, size_t end)
{
	return cc_str_starts(cc_str_slice(text, at, end), CC_STR("京"));
}

/* 三家, 六成, 第一: most numerals are one digit, behind which no other sign and no blank stands. */
static bool read_single(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	const struct cc_han_token digit = cc_han_token_at(text, at, end);
	if (digit.kind != CC_HAN_DIGIT || (digit.end < end && text.ptr[digit.end] == ' ') ||
	    cc_han_token_at(text, digit.end, end).kind != CC_HAN_END)
		return false;
	*out = (struct cc_numeral){.span = {.start = at, .end = digit.end},
				   .value = {.coefficient = digit.value},
				   .upper = {.coefficient = digit.value},
				   .script = CC_NUMERAL_HAN,
				   .strength = digit.formal ? CC_NUMERAL_FORMAL : CC_NUMERAL_WEAK};
	return true;
}

static enum cc_status read_whole(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	if (read_single(out, text, at, end))
		return CC_OK;
	if (begins_with_jing(text, at, end))
		return CC_NOT_FOUND;
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
	return cc_han_skip_blanks(text, at, end);
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

static uint32_t sign_at(struct cc_str text, size_t at, size_t end)
{
	return at < end ? cc_utf8_next(cc_str_slice(text, 0, end), &at) : 0;
}

/* 六十/一百二十: a part with a bar, of two numbers in Han. */
static enum cc_status read_bar(struct cc_numeral *out, struct cc_str text, size_t end)
{
	size_t bar = out->span.end;
	struct cc_numeral bottom;
	if (bar >= end || text.ptr[bar] != '/' || !cc_numeral_is_han(sign_at(text, bar + 1, end)) ||
	    out->extent != CC_NUMERAL_EXACT || read_whole(&bottom, text, bar + 1, end) != CC_OK ||
	    bottom.extent != CC_NUMERAL_EXACT || cc_decimal_is_zero(bottom.value))
		return CC_OK;
	struct cc_decimal value;
	if (cc_numeral_divide(&value, out->value, bottom.value) != CC_OK)
		return CC_OK;
	out->value = value;
	out->span.end = bottom.span.end;
	out->kind = CC_NUMBER_FRACTION;
	out->strength = CC_NUMERAL_STRONG;
	out->tail_big = out->tail_chain = 0;
	return CC_OK;
}

/* 一又三分之一: a whole and its part. */
static enum cc_status read_and(struct cc_numeral *out, struct cc_str text, size_t end)
{
	size_t behind = behind_word(text, out->span.end, end, CC_STR("又"));
	if (behind == out->span.end)
		return CC_OK;
	struct cc_numeral part;
	if (read_whole(&part, text, cc_han_skip_blanks(text, behind, end), end) != CC_OK)
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
	struct cc_han_token half = cc_han_token_at(text, at, end);
	if (half.kind != CC_HAN_HALF)
		return CC_NOT_FOUND;
	struct cc_str rest = cc_str_slice(text, half.end, end);
	if (cc_str_starts(rest, CC_STR("百"))) { /* 年过半百 */
		*out = (struct cc_numeral){.span = {.start = at, .end = half.end + 3},
					   .value = {.coefficient = 5, .exponent = 1},
					   .script = CC_NUMERAL_HAN,
					   .strength = CC_NUMERAL_STRONG};
		return CC_OK;
	}
	bool of_all = cc_str_starts(rest, CC_STR("数"));
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
	struct cc_han_token half = cc_han_token_at(text, out->span.end, end);
	bool one = out->value.coefficient == 1 && out->value.exponent == 0 && out->span.end - out->span.start == 3;
	if (half.kind != CC_HAN_HALF || !one || out->kind != CC_NUMBER_CARDINAL)
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
		status = read_bar(&result, text, end);
	if (status == CC_OK)
		status = read_and(&result, text, end);
	if (status == CC_OK)
		status = read_parts(&result, text, end);
	if (status == CC_OK)
		*out = result;
	return status;
}
