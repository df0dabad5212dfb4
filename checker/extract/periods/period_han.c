/* Han numerals as tokens of periods: 十二, 廿九, 二〇二四.
 * Leaves numerals of figures to numeral_zh.c. */
#include "extract/periods/period_lex.h"

#include "base/utf8.h"

/* The table is indexed by the code point modulo its length, which is
 * the least that keeps these apart: every character of prose is asked. */
int cc_period_han_digit(uint32_t c)
{
	static const struct {
		uint32_t code_point;
		int value;
	} digits[64] = {
	    [0] = {0x4E00, 1},	[1] = {0x5341, 10}, [3] = {0x4E03, 7},	[5] = {0x5345, 30}, [7] = {0x3007, 0},
	    [9] = {0x4E09, 3},	[11] = {0x25CB, 0}, [12] = {0x4E8C, 2}, [20] = {0x4E94, 5}, [27] = {0x56DB, 4},
	    [29] = {0x4E5D, 9}, [36] = {0x4E24, 2}, [41] = {0x5169, 2}, [43] = {0x516B, 8}, [45] = {0x516D, 6},
	    [54] = {0x96F6, 0}, [63] = {0x5EFF, 20}};
	const size_t place = c % (sizeof(digits) / sizeof(digits[0]));
	return digits[place].code_point == c ? digits[place].value : -1;
}

/** 十二, 三十一, 廿九 by value; 二〇二四, 九八 digit by digit. */
struct han_number {
	int value;
	int digits; /* 0 where it is written with 十 */
	int low;    /* 五六十: 50 */
};

static struct han_number han_number_add(struct han_number number, int digit)
{
	const bool ten = digit >= 10;
	if (ten && digit == 10 && number.digits == 1 && number.value > 0)
		return (struct han_number){.value = number.value * 10, .digits = 0};
	const int tens = number.value % 10;
	if (digit == 10 && number.digits == 2 && tens == number.value / 10 + 1) /* 五六十 */
		return (struct han_number){.value = tens * 10, .digits = 0, .low = (tens - 1) * 10};
	if (ten)
		return (struct han_number){.value = digit, .digits = 0};
	if (number.digits == 0 && number.value >= 10)
		return (struct han_number){.value = number.value + digit, .digits = 0};
	return (struct han_number){.value = number.value * 10 + digit, .digits = number.digits + 1};
}

/** 几十年, 数十年: no number that is known. 用户数三季度 counts nothing. */
static bool is_part_of_some(const struct cc_period_lexer *lexer, size_t start)
{
	static const char *const some[] = {"几十", "数十", "幾十", "數十"};
	enum { HAN = 3 };
	if (start < HAN)
		return false;
	const struct cc_str text = cc_str_slice(lexer->view, start - HAN, lexer->end);
	for (size_t i = 0; i < sizeof(some) / sizeof(some[0]); i++) {
		if (cc_str_starts(text, cc_str_from(some[i])))
			return true;
	}
	return false;
}

/** @return false where no Han numeral stands at the lexer. */
bool cc_period_lex_han(struct cc_period_lexer *lexer)
{
	const size_t start = lexer->at;
	struct han_number number = {.value = 0, .digits = 0};
	size_t at = start;
	while (at < lexer->end) {
		size_t next = at;
		const int digit = cc_period_han_digit(cc_utf8_next(lexer->view, &next));
		if (digit < 0)
			break;
		number = han_number_add(number, digit);
		at = next;
		if (number.digits > CC_PERIOD_DIGITS_MAX)
			number.digits = CC_PERIOD_DIGITS_MAX, number.value = 0;
	}
	if (at == start)
		return false;
	lexer->at = at;
	if (is_part_of_some(lexer, start))
		return true;
	struct cc_period_token *token = cc_period_push_number(lexer, start, at, number.value, number.digits);
	if (token != NULL) {
		const struct cc_str text = cc_str_slice(lexer->view, start, at);
		size_t behind = at;
		token->han = true;
		token->low = number.low;
		token->before_word = at < lexer->end && cc_utf8_is_han(cc_utf8_next(lexer->view, &behind));
		token->counting = cc_str_starts(text, CC_STR("两")) || cc_str_starts(text, CC_STR("兩"));
	}
	return true;
}
