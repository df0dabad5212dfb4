/* Most of a sentence makes no token of a period: found by a table of bytes, a character at a time.
 * Leaves what does to period_token.c. */
#include "extract/period_lex.h"

/* What a byte may begin, as far as a quick look tells it: all that is not listed is left to the lexer. */
enum lead { ANYTHING, NOTHING, WORD, HAN, MARK };

static const unsigned char leads[256] = {
    [' '] = NOTHING, ['\n'] = NOTHING, ['\t'] = NOTHING, ['!'] = NOTHING, ['"'] = NOTHING, ['%'] = NOTHING,
    ['+'] = NOTHING, [':'] = NOTHING,  [';'] = NOTHING,	 ['='] = NOTHING, ['?'] = NOTHING, ['['] = NOTHING,
    [']'] = NOTHING, ['A'] = WORD,     ['B'] = WORD,	 ['D'] = WORD,	  ['E'] = WORD,	   ['G'] = WORD,
    ['I'] = WORD,    ['J'] = WORD,     ['K'] = WORD,	 ['L'] = WORD,	  ['M'] = WORD,	   ['N'] = WORD,
    ['O'] = WORD,    ['P'] = WORD,     ['R'] = WORD,	 ['S'] = WORD,	  ['T'] = WORD,	   ['U'] = WORD,
    ['V'] = WORD,    ['W'] = WORD,     ['X'] = WORD,	 ['Y'] = WORD,	  ['Z'] = WORD,	   ['a'] = WORD,
    ['b'] = WORD,    ['c'] = WORD,     ['d'] = WORD,	 ['e'] = WORD,	  ['f'] = WORD,	   ['g'] = WORD,
    ['h'] = WORD,    ['i'] = WORD,     ['j'] = WORD,	 ['k'] = WORD,	  ['l'] = WORD,	   ['m'] = WORD,
    ['n'] = WORD,    ['o'] = WORD,     ['p'] = WORD,	 ['r'] = WORD,	  ['s'] = WORD,	   ['t'] = WORD,
    ['u'] = WORD,    ['v'] = WORD,     ['w'] = WORD,	 ['x'] = WORD,	  ['y'] = WORD,	   ['z'] = WORD,
    [0xE2] = MARK,   [0xE3] = MARK,    [0xE4] = HAN,	 [0xE5] = HAN,	  [0xE6] = HAN,	   [0xE7] = HAN,
    [0xE8] = HAN,    [0xE9] = HAN,
};

/* Under which second bytes cc_period_han_digit knows a character: bit n for 0x80 + n, by lead byte E4..E9. */
static const uint64_t digit_pages[6] = {0x0700000000000000u, 0x0800000008002020u, 0, 0, 0, 0x0000000008000000u};

static bool is_plain_han(const unsigned char *p)
{
	if ((digit_pages[p[0] - 0xE4] >> (p[1] & 0x3F) & 1) == 0)
		return true;
	return cc_period_han_digit((p[0] & 0x0FU) << 12 | (p[1] & 0x3FU) << 6 | (p[2] & 0x3FU)) < 0;
}

/* “ ” … 。 《 》 「 」 【 】: neither dashes nor ‘ ’ 、 〇 〜. */
static bool is_plain_mark(const unsigned char *p)
{
	if (p[1] != 0x80)
		return false;
	return p[0] == 0xE2 ? p[2] >= 0x9A : p[2] != 0x81 && p[2] != 0x87 && p[2] != 0x9C;
}

/** Bytes of what stands at `at` and makes no token; 0 where the lexer must look. */
static size_t plain_len(const unsigned char *text, size_t at, size_t stop)
{
	const unsigned char lead = leads[text[at]];
	if (lead == NOTHING)
		return 1;
	if (lead < HAN || stop - at < 3)
		return 0;
	return (lead == HAN ? is_plain_han(text + at) : is_plain_mark(text + at)) ? 3 : 0;
}

size_t cc_period_plain_end(struct cc_str view, size_t at, size_t stop)
{
	const unsigned char *text = (const unsigned char *)view.ptr;
	for (size_t len = 1; at < stop && len > 0; at += len)
		len = plain_len(text, at, stop);
	return at;
}

bool cc_period_is_plain_word(char first)
{
	return leads[(unsigned char)first] == WORD;
}
