/* Where a numeral may begin: digits, Han numerals, English number words, and nothing else of the text.
 * Leaves reading them to numeral.c. */
#include "extract/figure.h"

/* Characters that may begin a Han numeral, in blocks of 64 from U+3000: one look for each character of prose. */
static const uint8_t han_block[448] = {
    [0] = 1,	[120] = 2,  [121] = 3,	[122] = 4,  [123] = 5,	[124] = 6,  [125] = 7,
    [132] = 8,	[133] = 9,  [135] = 10, [141] = 11, [143] = 12, [155] = 13, [163] = 14,
    [185] = 15, [187] = 16, [203] = 17, [205] = 18, [213] = 19, [223] = 20, [270] = 21,
    [281] = 22, [322] = 23, [336] = 24, [370] = 25, [372] = 26, [409] = 27, [411] = 28};
static const uint64_t han_mask[29] = {0,
				      0x80u,
				      0x1000000289u,
				      0x20000000u,
				      0x8000100000101000u,
				      0x80000000u,
				      0x2000u,
				      0x1000000000000u,
				      0x10u,
				      0x2a0000000040u,
				      0x100000000u,
				      0x142au,
				      0xau,
				      0x8000000u,
				      0x200000000000000u,
				      0x4400000000000000u,
				      0x8000000000000000u,
				      0x4000000000000000u,
				      0x1000u,
				      0x101000000000000u,
				      0x40000u,
				      0x400000u,
				      0x4000000000000000u,
				      0x40u,
				      0x100000000000u,
				      0x8400000000000u,
				      0x1000000000000u,
				      0x100000000000040u,
				      0x40000000000000u};

/* A set of the first three letters of English numeral words, each as a * 961 + b * 31 + c, modulo 1024. */
static const uint32_t english_prefixes[32] = {
    0x00010004u, 0x24100028u, 0x20000000u, 0x00000000u, 0x00000900u, 0x00000002u, 0x00000011u, 0x00000002u,
    0x00004200u, 0x00000000u, 0x00202000u, 0x00000440u, 0x80000000u, 0x00000000u, 0x00040000u, 0x00000000u,
    0x00008822u, 0x00000020u, 0x00040000u, 0x10000040u, 0x00080010u, 0x00000000u, 0x00000000u, 0x00000000u,
    0x00000000u, 0x00000000u, 0x00008000u, 0x00000000u, 0x00000000u, 0x00000080u, 0x10044004u, 0x00000000u};

/* `bytes`: three with a lead of E3 to E9. The block is known without the third. */
static bool may_be_han(const unsigned char *bytes)
{
	enum { FIRST_BLOCK = 0xC0 };
	unsigned block = han_block[((bytes[0] & 0x0Fu) << 6 | (bytes[1] & 0x3Fu)) - FIRST_BLOCK];
	return block != 0 && (han_mask[block] >> (bytes[2] & 0x3F) & 1) != 0;
}

static bool is_han_lead(unsigned char byte)
{
	return (unsigned char)(byte - 0xE3) <= 0xE9 - 0xE3;
}

/* about an hour, over a year, less than a mile: one of them, as a word that bounds it says. */
static bool is_bounded_article(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str words[] = {{"about ", 6}, {"over ", 5},  {"nearly ", 7}, {"almost ", 7},
					      {"under ", 6}, {"than ", 5},  {"around ", 7}, {"roughly ", 8},
					      {"least ", 6}, {"up to ", 6}, {"within ", 7}, {"half ", 5}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_ends(scan, at, words[i]))
			return true;
	return false;
}

static bool may_be_english(const struct cc_figure_scan *scan, size_t at)
{
	struct cc_str view = scan->view;
	if (at + 1 >= scan->end)
		return false;
	unsigned first = (unsigned char)(view.ptr[at] | 0x20) - 'a';
	if (first == 0 && at == scan->start)
		return true; /* "a gallon" by itself */
	if (first == 'l' - 'a' && view.ptr[at] == 'l' && cc_figure_is_digit((unsigned char)view.ptr[at + 1]))
		return true; /* l2% for 12% */
	if (first == 0 && (view.ptr[at + 1] == ' ' || cc_figure_starts(scan, at + 1, CC_STR("n "))))
		return cc_numeral_is_english(view, at, scan->end) || is_bounded_article(scan, at);
	if (at + 2 >= scan->end)
		return false;
	unsigned second = (unsigned char)(view.ptr[at + 1] | 0x20) - 'a';
	unsigned third = (unsigned char)(view.ptr[at + 2] | 0x20) - 'a';
	unsigned place = (first * 961 + second * 31 + third) & 1023;
	return second < 26 && third < 26 && (english_prefixes[place >> 5] >> (place & 31) & 1) != 0 &&
	       cc_numeral_is_english(view, at, scan->end);
}

/* http://…, www.…, a@b: no word of prose up to the next blank. */
static size_t address_end(const struct cc_figure_scan *scan, size_t at, size_t word)
{
	uint32_t mark = cc_figure_char_at(scan, word);
	if (mark != ':' && mark != '@' && mark != '.')
		return word;
	bool url = cc_figure_starts(scan, word, CC_STR("://")) || cc_figure_starts(scan, at, CC_STR("www."));
	if (!url && !cc_figure_starts(scan, word, CC_STR("@")))
		return word;
	while (word < scan->end && (unsigned char)scan->view.ptr[word] > ' ' &&
	       (unsigned char)scan->view.ptr[word] < 0x80)
		word++;
	return word;
}

/** .5 at a word's start. */
static bool is_point(const struct cc_figure_scan *scan, size_t at)
{
	return scan->view.ptr[at] == '.' && cc_figure_is_digit(cc_figure_char_at(scan, at + 1)) &&
	       (at == scan->start || scan->view.ptr[at - 1] == ' ' ||
		(scan->view.ptr[at - 1] == '-' && at - 1 == scan->start));
}

/** Past one ASCII character or word. @return whether a numeral may start there instead; *at then stays. */
static bool meets_plain(const struct cc_figure_scan *scan, size_t *at)
{
	unsigned char c = (unsigned char)scan->view.ptr[*at];
	if (!cc_figure_is_letter(c)) {
		bool found = cc_figure_is_digit(c) || is_point(scan, *at);
		*at += found ? 0 : 1;
		return found;
	}
	if (may_be_english(scan, *at))
		return true;
	*at = address_end(scan, *at, cc_figure_letters_end(scan->view, *at, scan->end));
	return false;
}

/* Past a run of Han up to one that may begin a numeral: most of the text. */
static size_t behind_words(const struct cc_figure_scan *scan, size_t at)
{
	enum { HAN = 3 };
	const unsigned char *text = (const unsigned char *)scan->view.ptr;
	const unsigned char *end = text + scan->end;
	const unsigned char *p = text + at;
	while (p < end && is_han_lead(*p) && !may_be_han(p))
		p += HAN;
	return (size_t)(p - text);
}

/** The same for a character beyond ASCII: Han, ½, ⅓; a run of Han at once. */
static bool meets_wide(const struct cc_figure_scan *scan, size_t *at)
{
	const unsigned char *bytes = (const unsigned char *)scan->view.ptr;
	const size_t start = *at;
	const unsigned char lead = bytes[start];
	*at = behind_words(scan, start);
	if (*at < scan->end && is_han_lead(bytes[*at]))
		return true;
	if (*at > start)
		return false;
	if ((lead == 0xE2 && bytes[start + 1] == 0x85) || (lead == 0xC2 && bytes[start + 1] >= 0xBC))
		return true;
	*at += lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
	return false;
}

/** The next place where a numeral may start; scan->end where there is none. */
size_t cc_figure_candidate(const struct cc_figure_scan *scan, size_t at)
{
	while (at < scan->end) {
		bool plain = (unsigned char)scan->view.ptr[at] < 0x80;
		if (plain ? meets_plain(scan, &at) : meets_wide(scan, &at))
			return at;
	}
	return scan->end;
}
