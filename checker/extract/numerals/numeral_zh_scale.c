/* Digits with 万, 亿 or 万亿 behind them: 3.63亿, 12万, 3.63万亿, as most large figures are printed.
 * Leaves what goes on behind these, and all other multipliers, to numeral_zh_parse.c. */
#include "extract/numerals/numeral_zh.h"

#include "base/utf8.h"

/* 3万多, 3万4000, 3万分之一, 3亿又三分之一, 3万 4000, 3万/五: more than a multiplier. */
static bool goes_on(struct cc_str text, size_t at, size_t end)
{
	const uint32_t part = 0x5206; /* 分 */
	const uint32_t and = 0x53C8;  /* 又 */
	if (at >= end)
		return false;
	uint32_t next = cc_utf8_next(cc_str_slice(text, 0, end), &at);
	return next == ' ' || next == '/' || next == part || next == and || (next >= '0' && next <= '9') ||
	       cc_numeral_is_sign(next);
}

/** The power of 万 or 亿 at *at, which is moved behind it; 0 where neither stands there. */
static int read_power(struct cc_str text, size_t *at, size_t end)
{
	enum { TEN_THOUSAND = 4, HUNDRED_MILLION = 8 };
	const struct cc_han_token token = cc_han_token_at(text, *at, end);
	if (token.kind != CC_HAN_BIG || (token.value != TEN_THOUSAND && token.value != HUNDRED_MILLION))
		return 0;
	*at = token.end;
	return token.value;
}

bool cc_numeral_scale(struct cc_numeral *digits, struct cc_str text, size_t end)
{
	const cc_u128 most = UINT32_MAX;
	size_t at = digits->span.end;
	const int first = read_power(text, &at, end);
	const int second = first == 4 ? read_power(text, &at, end) : 0;
	if (first == 0 || second == 4 || goes_on(text, at, end) || digits->value.coefficient == 0 ||
	    digits->value.coefficient > most)
		return false;
	digits->value.exponent += first + second;
	digits->upper = digits->value;
	digits->tail_chain = digits->tail_big = first + second;
	digits->span.end = at;
	return true;
}
