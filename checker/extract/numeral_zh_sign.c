/* The signs of Chinese numerals, formal and traditional ones too, as tokens.
 * Leaves what a row of them is worth to numeral_zh_parse.c. */
#include "extract/numeral_zh.h"

#include "base/utf8.h"

struct sign {
	uint32_t code_point;
	uint8_t kind;
	uint8_t value; /* of a digit; the power of a multiplier */
	uint8_t formal;
};

/* Sorted by code point. */
/* clang-format off */
static const struct sign signs[] = {
    {0x3007, CC_HAN_ZERO, 0, 0},	 /* 〇 */
    {0x4E00, CC_HAN_DIGIT, 1, 0}, /* 一 */
    {0x4E03, CC_HAN_DIGIT, 7, 0}, /* 七 */
    {0x4E07, CC_HAN_BIG, 4, 0},	 /* 万 */
    {0x4E09, CC_HAN_DIGIT, 3, 0}, /* 三 */
    {0x4E24, CC_HAN_DIGIT, 2, 0}, /* 两 */
    {0x4E5D, CC_HAN_DIGIT, 9, 0}, /* 九 */
    {0x4E8C, CC_HAN_DIGIT, 2, 0}, /* 二 */
    {0x4E94, CC_HAN_DIGIT, 5, 0}, /* 五 */
    {0x4EAC, CC_HAN_BIG, 16, 1},	 /* 京 */
    {0x4EBF, CC_HAN_BIG, 8, 0},	 /* 亿 */
    {0x4EDF, CC_HAN_SMALL, 3, 1}, /* 仟 */
    {0x4F0D, CC_HAN_DIGIT, 5, 1}, /* 伍 */
    {0x4F59, CC_HAN_MORE, 0, 0},	 /* 余 */
    {0x4F70, CC_HAN_SMALL, 2, 1}, /* 佰 */
    {0x5104, CC_HAN_BIG, 8, 0},	 /* 億 */
    {0x5146, CC_HAN_BIG, 12, 0},	 /* 兆 */
    {0x5169, CC_HAN_DIGIT, 2, 0}, /* 兩 */
    {0x516B, CC_HAN_DIGIT, 8, 0}, /* 八 */
    {0x516D, CC_HAN_DIGIT, 6, 0}, /* 六 */
    {0x51E0, CC_HAN_VAGUE, 0, 0}, /* 几 */
    {0x5341, CC_HAN_SMALL, 1, 0}, /* 十 */
    {0x5343, CC_HAN_SMALL, 3, 0}, /* 千 */
    {0x5345, CC_HAN_TENS, 30, 0}, /* 卅 */
    {0x534A, CC_HAN_HALF, 0, 0},	  /* 半 */
    {0x534C, CC_HAN_TENS, 40, 0},	  /* 卌 */
    {0x53C1, CC_HAN_DIGIT, 3, 1}, /* 叁 */
    {0x53C3, CC_HAN_DIGIT, 3, 1}, /* 參 */
    {0x56DB, CC_HAN_DIGIT, 4, 0}, /* 四 */
    {0x58F9, CC_HAN_DIGIT, 1, 1}, /* 壹 */
    {0x591A, CC_HAN_MORE, 0, 0},	 /* 多 */
    {0x5E7A, CC_HAN_DIGIT, 1, 1}, /* 幺 */
    {0x5E7E, CC_HAN_VAGUE, 0, 0}, /* 幾 */
    {0x5EFF, CC_HAN_TENS, 20, 0}, /* 廿 */
    {0x62FE, CC_HAN_SMALL, 1, 1}, /* 拾 */
    {0x634C, CC_HAN_DIGIT, 8, 1}, /* 捌 */
    {0x6570, CC_HAN_VAGUE, 0, 1}, /* 数 */
    {0x6578, CC_HAN_VAGUE, 0, 1}, /* 數 */
    {0x6765, CC_HAN_MORE, 0, 1},	 /* 来 */
    {0x67D2, CC_HAN_DIGIT, 7, 1}, /* 柒 */
    {0x70B9, CC_HAN_POINT, 0, 0}, /* 点 */
    {0x7396, CC_HAN_DIGIT, 9, 1}, /* 玖 */
    {0x767E, CC_HAN_SMALL, 2, 0}, /* 百 */
    {0x8086, CC_HAN_DIGIT, 4, 1}, /* 肆 */
    {0x842C, CC_HAN_BIG, 4, 0},	 /* 萬 */
    {0x8CAE, CC_HAN_DIGIT, 2, 1}, /* 貮 */
    {0x8CB3, CC_HAN_DIGIT, 2, 1}, /* 貳 */
    {0x8D30, CC_HAN_DIGIT, 2, 1}, /* 贰 */
    {0x9646, CC_HAN_DIGIT, 6, 1}, /* 陆 */
    {0x9678, CC_HAN_DIGIT, 6, 1}, /* 陸 */
    {0x96F6, CC_HAN_ZERO, 0, 0},	 /* 零 */
    {0x9918, CC_HAN_MORE, 0, 0},	 /* 餘 */
    {0x9EDE, CC_HAN_POINT, 0, 0}, /* 點 */
};
/* clang-format on */

enum { SIGN_COUNT = sizeof(signs) / sizeof(signs[0]) };

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
	return sign != NULL && sign->kind != CC_HAN_POINT && sign->kind != CC_HAN_MORE;
}

bool cc_numeral_is_open(uint32_t code_point)
{
	const struct sign *sign = find_sign(code_point);
	return sign != NULL && sign->kind != CC_HAN_DIGIT && sign->kind != CC_HAN_ZERO;
}

size_t cc_han_skip_blanks(struct cc_str text, size_t at, size_t end)
{
	size_t next = at;
	while (next < end && next < at + 2 && text.ptr[next] == ' ')
		next++;
	return next;
}

struct cc_han_token cc_han_token_at(struct cc_str text, size_t at, size_t end)
{
	struct cc_han_token token = {.kind = CC_HAN_END, .start = at, .end = at};
	if (at >= end)
		return token;
	struct cc_str part = cc_str_slice(text, 0, end);
	if ((unsigned char)text.ptr[at] < 0x80) {
		token.end = cc_numeral_literal(&token.literal, text, at, end);
		if (token.end > at)
			token.kind = CC_HAN_LITERAL;
		return token;
	}
	size_t next = at;
	const struct sign *sign = find_sign(cc_utf8_next(part, &next));
	if (sign == NULL)
		return token;
	return (struct cc_han_token){.liang = sign->code_point == 0x4E24 || sign->code_point == 0x5169,
				     .kind = (enum cc_han_kind)sign->kind,
				     .value = sign->value,
				     .formal = sign->formal != 0,
				     .start = at,
				     .end = next};
}
