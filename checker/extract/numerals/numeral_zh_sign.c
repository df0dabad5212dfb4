/* The signs of Chinese numerals, formal and traditional ones too, as tokens.
 * Leaves what a row of them is worth to numeral_zh_parse.c. */
#include "extract/numerals/numeral_zh.h"

#include "base/utf8.h"

struct sign {
	uint32_t code_point;
	uint8_t kind;
	uint8_t value; /* of a digit; the power of a multiplier */
	uint8_t formal;
};

/* Each at its code point modulo the least number of slots that keeps them apart: a further one that falls on another is
 * a warning of the compiler, and needs more slots. Every character behind a numeral is asked. */
enum { SLOTS = 231 };

#define SIGN(code_point, kind, value, formal) [(code_point) % SLOTS] = {code_point, kind, value, formal}

/* clang-format off */
static const struct sign signs[SLOTS] = {
    SIGN(0x3007, CC_HAN_ZERO, 0, 0), /* 〇 */
    SIGN(0x4E00, CC_HAN_DIGIT, 1, 0), /* 一 */
    SIGN(0x4E03, CC_HAN_DIGIT, 7, 0), /* 七 */
    SIGN(0x4E07, CC_HAN_BIG, 4, 0), /* 万 */
    SIGN(0x4E09, CC_HAN_DIGIT, 3, 0), /* 三 */
    SIGN(0x4E24, CC_HAN_DIGIT, 2, 0), /* 两 */
    SIGN(0x4E5D, CC_HAN_DIGIT, 9, 0), /* 九 */
    SIGN(0x4E8C, CC_HAN_DIGIT, 2, 0), /* 二 */
    SIGN(0x4E94, CC_HAN_DIGIT, 5, 0), /* 五 */
    SIGN(0x4EAC, CC_HAN_BIG, 16, 1), /* 京 */
    SIGN(0x4EBF, CC_HAN_BIG, 8, 0), /* 亿 */
    SIGN(0x4EDF, CC_HAN_SMALL, 3, 1), /* 仟 */
    SIGN(0x4F0D, CC_HAN_DIGIT, 5, 1), /* 伍 */
    SIGN(0x4F59, CC_HAN_MORE, 0, 0), /* 余 */
    SIGN(0x4F70, CC_HAN_SMALL, 2, 1), /* 佰 */
    SIGN(0x5104, CC_HAN_BIG, 8, 0), /* 億 */
    SIGN(0x5146, CC_HAN_BIG, 12, 0), /* 兆 */
    SIGN(0x5169, CC_HAN_DIGIT, 2, 0), /* 兩 */
    SIGN(0x516B, CC_HAN_DIGIT, 8, 0), /* 八 */
    SIGN(0x516D, CC_HAN_DIGIT, 6, 0), /* 六 */
    SIGN(0x51E0, CC_HAN_VAGUE, 0, 0), /* 几 */
    SIGN(0x5341, CC_HAN_SMALL, 1, 0), /* 十 */
    SIGN(0x5343, CC_HAN_SMALL, 3, 0), /* 千 */
    SIGN(0x5345, CC_HAN_TENS, 30, 0), /* 卅 */
    SIGN(0x534A, CC_HAN_HALF, 0, 0), /* 半 */
    SIGN(0x534C, CC_HAN_TENS, 40, 0), /* 卌 */
    SIGN(0x53C1, CC_HAN_DIGIT, 3, 1), /* 叁 */
    SIGN(0x53C3, CC_HAN_DIGIT, 3, 1), /* 參 */
    SIGN(0x56DB, CC_HAN_DIGIT, 4, 0), /* 四 */
    SIGN(0x58F9, CC_HAN_DIGIT, 1, 1), /* 壹 */
    SIGN(0x591A, CC_HAN_MORE, 0, 0), /* 多 */
    SIGN(0x5E7A, CC_HAN_DIGIT, 1, 1), /* 幺 */
    SIGN(0x5E7E, CC_HAN_VAGUE, 0, 0), /* 幾 */
    SIGN(0x5EFF, CC_HAN_TENS, 20, 0), /* 廿 */
    SIGN(0x62FE, CC_HAN_SMALL, 1, 1), /* 拾 */
    SIGN(0x634C, CC_HAN_DIGIT, 8, 1), /* 捌 */
    SIGN(0x6570, CC_HAN_VAGUE, 0, 1), /* 数 */
    SIGN(0x6578, CC_HAN_VAGUE, 0, 1), /* 數 */
    SIGN(0x6765, CC_HAN_MORE, 0, 1), /* 来 */
    SIGN(0x67D2, CC_HAN_DIGIT, 7, 1), /* 柒 */
    SIGN(0x70B9, CC_HAN_POINT, 0, 0), /* 点 */
    SIGN(0x7396, CC_HAN_DIGIT, 9, 1), /* 玖 */
    SIGN(0x767E, CC_HAN_SMALL, 2, 0), /* 百 */
    SIGN(0x8086, CC_HAN_DIGIT, 4, 1), /* 肆 */
    SIGN(0x842C, CC_HAN_BIG, 4, 0), /* 萬 */
    SIGN(0x8CAE, CC_HAN_DIGIT, 2, 1), /* 貮 */
    SIGN(0x8CB3, CC_HAN_DIGIT, 2, 1), /* 貳 */
    SIGN(0x8D30, CC_HAN_DIGIT, 2, 1), /* 贰 */
    SIGN(0x9646, CC_HAN_DIGIT, 6, 1), /* 陆 */
    SIGN(0x9678, CC_HAN_DIGIT, 6, 1), /* 陸 */
    SIGN(0x96F6, CC_HAN_ZERO, 0, 0), /* 零 */
    SIGN(0x9918, CC_HAN_MORE, 0, 0), /* 餘 */
    SIGN(0x9EDE, CC_HAN_POINT, 0, 0), /* 點 */
};
/* clang-format on */

static const struct sign *find_sign(uint32_t code_point)
{
	const struct sign *sign = &signs[code_point % SLOTS];
	return code_point != 0 && sign->code_point == code_point ? sign : NULL;
}

bool cc_numeral_is_han(uint32_t code_point)
{
	const struct sign *sign = find_sign(code_point);
	return sign != NULL && sign->kind != CC_HAN_POINT && sign->kind != CC_HAN_MORE;
}

bool cc_numeral_is_sign(uint32_t code_point)
{
	return find_sign(code_point) != NULL;
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
