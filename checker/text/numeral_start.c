/* One look for each character of prose: a table of pages of 64 characters, and few of them hold numerals at all.
 * Leaves reading numerals to extract/. */
#include "text/numeral_start.h"

#include <stdint.h>

enum { HAN_BYTES = 3, LETTERS = 26, PAGES = 6 * 64, FIRST_PAGE = 0xE4 * 64 + 0x80 };

/* Which row of `rows` a page of 64 characters from U+4000 has, from 1. */
static const uint8_t pages[PAGES] = {
    [56] = 1,	[57] = 2,   [58] = 3,	[59] = 4,   [60] = 5,	[61] = 6,   [63] = 7,	[64] = 8,
    [68] = 9,	[69] = 10,  [71] = 11,	[77] = 12,  [79] = 13,	[91] = 14,  [99] = 15,	[121] = 16,
    [123] = 17, [136] = 18, [139] = 19, [141] = 20, [149] = 21, [159] = 22, [206] = 23, [213] = 24,
    [217] = 25, [258] = 26, [272] = 27, [306] = 28, [308] = 29, [345] = 30, [347] = 31};

struct page {
	uint64_t begins;
	uint64_t tells;
};

static const struct page rows[] = {
    {.begins = 0},
    {.begins = 0x1000000289u, .tells = 0x1000000289u},		   /* 一七万三两 */
    {.begins = 0x20000000u, .tells = 0x20000000u},		   /* 九 */
    {.begins = 0x8000100000101000u, .tells = 0x8000000000101000u}, /* 二五京亿 */
    {.begins = 0x80000000u, .tells = 0x10080000000u},		   /* 仟仨 */
    {.begins = 0x2000u, .tells = 0x2000u},			   /* 伍 */
    {.begins = 0x1000000000000u, .tells = 0x1000000000000u},	   /* 佰 */
    {.begins = 0x0u, .tells = 0x20000000000u},			   /* 俩 */
    {.begins = 0x0u, .tells = 0x2000u},				   /* 倍 */
    {.begins = 0x10u, .tells = 0x10u},				   /* 億 */
    {.begins = 0x2a0000000040u, .tells = 0x2a0000000040u},	   /* 兆兩八六 */
    {.begins = 0x100000000u, .tells = 0x100000000u},		   /* 几 */
    {.begins = 0x142au, .tells = 0x40au},			   /* 十千卅半卌 */
    {.begins = 0xau, .tells = 0x12u},				   /* 叁參叄 */
    {.begins = 0x8000000u, .tells = 0x8000000u},		   /* 四 */
    {.begins = 0x200000000000000u, .tells = 0x200000000000000u},   /* 壹 */
    {.begins = 0x4400000000000000u, .tells = 0x4000000000000000u}, /* 幺幾 */
    {.begins = 0x8000000000000000u, .tells = 0x8000000000000000u}, /* 廿 */
    {.begins = 0x0u, .tells = 0x10000u},			   /* 成 */
    {.begins = 0x4000000000000000u, .tells = 0x4000000000000000u}, /* 拾 */
    {.begins = 0x1000u, .tells = 0x1000u},			   /* 捌 */
    {.begins = 0x101000000000000u, .tells = 0x0u},		   /* 数數 */
    {.begins = 0x40000u, .tells = 0x40000u},			   /* 柒 */
    {.begins = 0x400000u, .tells = 0x400000u},			   /* 玖 */
    {.begins = 0x0u, .tells = 0x40000000000u},			   /* 番 */
    {.begins = 0x4000000000000000u, .tells = 0x4000000000000000u}, /* 百 */
    {.begins = 0x40u, .tells = 0x40u},				   /* 肆 */
    {.begins = 0x100000000000u, .tells = 0x100000000000u},	   /* 萬 */
    {.begins = 0x8400000000000u, .tells = 0x8000000000000u},	   /* 貮貳 */
    {.begins = 0x1000000000000u, .tells = 0x1000000000000u},	   /* 贰 */
    {.begins = 0x100000000000040u, .tells = 0x100000000000040u},   /* 陆陸 */
    {.begins = 0x40000000000000u, .tells = 0x40000000000000u},	   /* 零 */
};

/* PAGES and beyond for what is no Han: its first byte alone puts it there. */
static unsigned page_of(const unsigned char *p)
{
	return p[0] * 64u + p[1] - FIRST_PAGE;
}

unsigned cc_numeral_part_of(const unsigned char *p)
{
	const struct page *page = &rows[pages[page_of(p)]];
	const unsigned begins = (unsigned)(page->begins >> (p[2] & 0x3F)) & 1u;
	const unsigned tells = (unsigned)(page->tells >> (p[2] & 0x3F)) & 1u;
	return begins * CC_NUMERAL_BEGINS | tells * CC_NUMERAL_TELLS;
}

const unsigned char *cc_numeral_free_end(const unsigned char *p, const unsigned char *end)
{
	if (end - p < HAN_BYTES)
		return p;
	for (const unsigned char *last = end - HAN_BYTES; p <= last; p += HAN_BYTES) {
		const unsigned page = page_of(p);
		if (page >= PAGES)
			break;
		const struct page *row = &rows[pages[page]];
		if (pages[page] != 0 && ((row->begins | row->tells) >> (p[2] & 0x3F) & 1u) != 0)
			break;
	}
	return p;
}

/* A set of the first three letters of English numeral words, each as a * 961 + b * 31 + c, modulo 1024. */
static const uint32_t english_prefixes[32] = {
    0x00010004u, 0x24100028u, 0x20000000u, 0x00000000u, 0x00000900u, 0x00000002u, 0x00000011u, 0x00000002u,
    0x00004200u, 0x00000000u, 0x00202000u, 0x00000440u, 0x80000000u, 0x00000000u, 0x00040000u, 0x00000000u,
    0x00008822u, 0x00000020u, 0x00040000u, 0x10000040u, 0x00080010u, 0x00000000u, 0x00000000u, 0x00000000u,
    0x00000000u, 0x00000000u, 0x00008000u, 0x00000000u, 0x00000000u, 0x00000080u, 0x10044004u, 0x00000000u};

static unsigned letter_at(const unsigned char *p)
{
	return (unsigned)(*p | 0x20) - 'a';
}

/* A word of one or two letters: "a", "an", l2% for 12%. */
static bool is_short_start(const unsigned char *p, size_t len)
{
	if (len < 2)
		return false;
	const bool article = letter_at(p) == 0 && (p[1] == ' ' || (len > 2 && p[1] == 'n' && p[2] == ' '));
	return article || (*p == 'l' && p[1] >= '0' && p[1] <= '9');
}

bool cc_numeral_word_may_begin(const unsigned char *text, size_t at, size_t end)
{
	const unsigned char *p = text + at;
	if (end - at < 3 || letter_at(p + 1) >= LETTERS || letter_at(p + 2) >= LETTERS)
		return is_short_start(p, end - at);
	const unsigned place = (letter_at(p) * 961 + letter_at(p + 1) * 31 + letter_at(p + 2)) & 1023;
	return (english_prefixes[place >> 5] >> (place & 31) & 1u) != 0;
}
