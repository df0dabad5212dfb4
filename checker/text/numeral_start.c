/* One look for each character of prose, into a table of the last two bytes of Han: few of them end a numeral at all.
 * Leaves reading numerals to extract/. */
#include "text/numeral_start.h"

enum { LETTERS = 26, FIRST_LEAD = 0xE4 };

/* Two bits for each of the six leads of Han, by the two bytes behind them. */
#define TAIL(second, third) (((third) << 8 | (second)) - 0x8080)
#define OF(lead, part) ((part) << CC_NUMERAL_PART_BITS * ((lead)-FIRST_LEAD))
#define BEGINS(lead) OF(lead, CC_NUMERAL_BEGINS)
#define TELLS(lead) OF(lead, CC_NUMERAL_TELLS)
#define BOTH(lead) (BEGINS(lead) | TELLS(lead))

const uint16_t cc_numeral_parts[CC_NUMERAL_TAILS] = {
    [TAIL(0xB8, 0x80)] = BOTH(0xE4),		    /* 一 */
    [TAIL(0xB8, 0x83)] = BOTH(0xE4),		    /* 七 */
    [TAIL(0xB8, 0x87)] = BOTH(0xE4),		    /* 万 */
    [TAIL(0xB8, 0x89)] = BOTH(0xE4),		    /* 三 */
    [TAIL(0xB8, 0xA4)] = BOTH(0xE4),		    /* 两 */
    [TAIL(0xB9, 0x9D)] = BOTH(0xE4),		    /* 九 */
    [TAIL(0xBA, 0x8C)] = BOTH(0xE4),		    /* 二 */
    [TAIL(0xBA, 0x94)] = BOTH(0xE4),		    /* 五 */
    [TAIL(0xBA, 0xAC)] = BEGINS(0xE4),		    /* 京 */
    [TAIL(0xBA, 0xBF)] = BOTH(0xE4),		    /* 亿 */
    [TAIL(0xBB, 0x9F)] = BOTH(0xE4),		    /* 仟 */
    [TAIL(0xBB, 0xA8)] = TELLS(0xE4),		    /* 仨 */
    [TAIL(0xBC, 0x8D)] = BOTH(0xE4),		    /* 伍 */
    [TAIL(0xBD, 0xB0)] = BOTH(0xE4),		    /* 佰 */
    [TAIL(0xBF, 0xA9)] = TELLS(0xE4),		    /* 俩 */
    [TAIL(0x80, 0x8D)] = TELLS(0xE5),		    /* 倍 */
    [TAIL(0x84, 0x84)] = BOTH(0xE5),		    /* 億 */
    [TAIL(0x85, 0x86)] = BOTH(0xE5),		    /* 兆 */
    [TAIL(0x85, 0xA9)] = BOTH(0xE5),		    /* 兩 */
    [TAIL(0x85, 0xAB)] = BOTH(0xE5),		    /* 八 */
    [TAIL(0x85, 0xAD)] = BOTH(0xE5),		    /* 六 */
    [TAIL(0x87, 0xA0)] = BOTH(0xE5),		    /* 几 */
    [TAIL(0x8D, 0x81)] = BOTH(0xE5),		    /* 十 */
    [TAIL(0x8D, 0x83)] = BOTH(0xE5),		    /* 千 */
    [TAIL(0x8D, 0x85)] = BEGINS(0xE5),		    /* 卅 */
    [TAIL(0x8D, 0x8A)] = BOTH(0xE5),		    /* 半 */
    [TAIL(0x8D, 0x8C)] = BEGINS(0xE5) | BOTH(0xE6), /* 卌捌 */
    [TAIL(0x8F, 0x81)] = BOTH(0xE5),		    /* 叁 */
    [TAIL(0x8F, 0x83)] = BEGINS(0xE5),		    /* 參 */
    [TAIL(0x8F, 0x84)] = TELLS(0xE5),		    /* 叄 */
    [TAIL(0x9B, 0x9B)] = BOTH(0xE5),		    /* 四 */
    [TAIL(0xA3, 0xB9)] = BOTH(0xE5),		    /* 壹 */
    [TAIL(0xB9, 0xBA)] = BEGINS(0xE5),		    /* 幺 */
    [TAIL(0xB9, 0xBE)] = BOTH(0xE5),		    /* 幾 */
    [TAIL(0xBB, 0xBF)] = BOTH(0xE5),		    /* 廿 */
    [TAIL(0x88, 0x90)] = TELLS(0xE6),		    /* 成 */
    [TAIL(0x8B, 0xBE)] = BOTH(0xE6),		    /* 拾 */
    [TAIL(0x95, 0xB0)] = BEGINS(0xE6),		    /* 数 */
    [TAIL(0x95, 0xB8)] = BEGINS(0xE6),		    /* 數 */
    [TAIL(0x9F, 0x92)] = BOTH(0xE6),		    /* 柒 */
    [TAIL(0x8E, 0x96)] = BOTH(0xE7),		    /* 玖 */
    [TAIL(0x95, 0xAA)] = TELLS(0xE7),		    /* 番 */
    [TAIL(0x99, 0xBE)] = BOTH(0xE7),		    /* 百 */
    [TAIL(0x82, 0x86)] = BOTH(0xE8),		    /* 肆 */
    [TAIL(0x90, 0xAC)] = BOTH(0xE8),		    /* 萬 */
    [TAIL(0xB2, 0xAE)] = BEGINS(0xE8),		    /* 貮 */
    [TAIL(0xB2, 0xB3)] = BOTH(0xE8),		    /* 貳 */
    [TAIL(0xB4, 0xB0)] = BOTH(0xE8),		    /* 贰 */
    [TAIL(0x99, 0x86)] = BOTH(0xE9),		    /* 陆 */
    [TAIL(0x99, 0xB8)] = BOTH(0xE9),		    /* 陸 */
    [TAIL(0x9B, 0xB6)] = BOTH(0xE9),		    /* 零 */
};

/* A set of the first three letters of English numeral words, each as a * 961 + b * 31 + c, modulo 1024. */
static const uint32_t english_prefixes[32] = {
    0x00010004u, 0x24100028u, 0x20000000u, 0x00000000u, 0x00000900u, 0x00000002u, 0x00000011u, 0x00000002u,
    0x00004200u, 0x00000000u, 0x00202000u, 0x00000440u, 0x80000000u, 0x00000000u, 0x00040000u, 0x00000000u,
    0x00008822u, 0x00000020u, 0x00040000u, 0x10000040u, 0x00080010u, 0x00000000u, 0x00000000u, 0x00000000u,
    0x00000000u, 0x00000000u, 0x00008000u, 0x00000000u, 0x00000000u, 0x00000080u, 0x10044004u, 0x00000000u};

/* A letter of either case, the blank of "a ", a digit of l2% for 12%. */
#define SECOND(c) (UINT32_C(1) << ((c)&31))
#define DIGITS (UINT32_C(0x3FF) << ('0' & 31))

const uint32_t cc_numeral_seconds[32] = {
    ['a' & 31] = SECOND(' ') | SECOND('n'),
    ['b' & 31] = SECOND('i'),
    ['c' & 31] = SECOND('r'),
    ['d' & 31] = SECOND('o'),
    ['e' & 31] = SECOND('i') | SECOND('l'),
    ['f' & 31] = SECOND('i') | SECOND('o'),
    ['h' & 31] = SECOND('a') | SECOND('u'),
    ['i' & 31] = DIGITS,
    ['k' & 31] = SECOND('o') | SECOND('r'),
    ['l' & 31] = SECOND('a') | DIGITS,
    ['m' & 31] = SECOND('i'),
    ['n' & 31] = SECOND('a') | SECOND('i') | SECOND('o'),
    ['o' & 31] = SECOND('n') | SECOND('.') | DIGITS,
    ['p' & 31] = SECOND('o'),
    ['q' & 31] = SECOND('u'),
    ['s' & 31] = SECOND('e') | SECOND('i'),
    ['t' & 31] = SECOND('e') | SECOND('h') | SECOND('r') | SECOND('w'),
    ['z' & 31] = SECOND('e'),
};

static unsigned letter_at(const unsigned char *p)
{
	return (unsigned)(*p | 0x20) - 'a';
}

/* A word of one or two letters: "a", "an", l2% for 12%, O.5% for 0.5%. */
static bool is_short_start(const unsigned char *p, size_t len)
{
	if (len < 2)
		return false;
	const bool article = letter_at(p) == 0 && (p[1] == ' ' || (len > 2 && p[1] == 'n' && p[2] == ' '));
	const bool letter = *p == 'l' || *p == 'I' || *p == 'O';
	const bool point = *p == 'O' && p[1] == '.' && len > 2 && p[2] >= '0' && p[2] <= '9';
	return article || (letter && p[1] >= '0' && p[1] <= '9') || point;
}

bool cc_numeral_word_may_begin(const unsigned char *text, size_t at, size_t end)
{
	const unsigned char *p = text + at;
	if (end - at < 3 || letter_at(p + 1) >= LETTERS || letter_at(p + 2) >= LETTERS)
		return is_short_start(p, end - at);
	const unsigned place = (letter_at(p) * 961 + letter_at(p + 1) * 31 + letter_at(p + 2)) & 1023;
	return (english_prefixes[place >> 5] >> (place & 31) & 1u) != 0;
}
