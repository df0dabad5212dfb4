/* Numbers that sayings, kinds and short names hold: a day or two, a 2-sided test, the 808s, the 1/8th (Irish) King's,
 * April 13 and 14. Leaves names to figure_name.c, labels to figure_label.c, phrases of packs to figure_kind.c. */
#include "base/ascii.h"
#include "extract/figures/figure_traits.h"

/** Where the word in letters that ends at `end` begins. */
static size_t word_start(const struct cc_figure_scan *scan, size_t end)
{
	while (cc_figure_is_letter(cc_figure_char_before(scan, end)))
		end--;
	return end;
}

/* a day or two, a word or two: as loose as a few. */
static bool is_or_two(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str articles[] = {{" a ", 3}, {" an ", 4}, {"A ", 2}, {"An ", 3}};
	const struct cc_str joint = {.ptr = " or ", .len = 4};
	if (figure->numeral.value.coefficient != 2 || figure->numeral.value.exponent != 0 || figure->noun.ptr != NULL ||
	    !cc_figure_ends(scan, figure->start, joint))
		return false;
	const size_t start = word_start(scan, figure->start - joint.len);
	for (size_t i = 0; i < sizeof(articles) / sizeof(articles[0]); i++)
		if (cc_figure_ends(scan, start, articles[i]))
			return true;
	return false;
}

/* seven for 37, "match figures of ten for 57": wickets in words and runs in digits; two for 20 pence is a price. */
static bool is_wickets(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { MOST = 10, LEAST = 11, RUNS = 3 };
	const struct cc_str joint = {.ptr = " for ", .len = 5};
	const size_t runs = figure->end + joint.len;
	size_t end = runs;
	if (figure->numeral.value.exponent != 0 || figure->numeral.value.coefficient > MOST ||
	    figure->noun.ptr != NULL || !cc_figure_starts(scan, figure->end, joint))
		return false;
	while (cc_figure_is_digit(cc_figure_char_at(scan, end)))
		end++;
	const uint32_t next = cc_figure_char_at(scan, end);
	const bool closed = next == 0 || next == ',' || next == ';' || next == '.' || next == ')' ||
			    cc_figure_word_at(scan, end, CC_FIGURE_LIST_INNINGS_BEHIND) > 0;
	return end >= runs + 2 && end <= runs + RUNS && closed && cc_figure_char_at(scan, runs) != '0';
}

/* The 37 of seven for 37. */
static bool is_of_wickets(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str joint = {.ptr = " for ", .len = 5};
	struct cc_figure wickets = {.noun = {.ptr = NULL}};
	if (!cc_figure_ends(scan, figure->start, joint))
		return false;
	wickets.end = figure->start - joint.len;
	wickets.start = word_start(scan, wickets.end);
	return wickets.start < wickets.end && cc_numeral_is_english(scan->view, wickets.start, wickets.end) &&
	       cc_numeral_read(&wickets.numeral, scan->view, wickets.start, wickets.end, CC_NUMERAL_PLAIN) == CC_OK &&
	       is_wickets(&wickets, scan);
}

/* the 38 runs to Clapham, the 14 stops at the school: one line, told by its number. */
static bool is_line(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return (cc_figure_ends(scan, figure->start, CC_STR("the ")) ||
		cc_figure_ends(scan, figure->start, CC_STR("The "))) &&
	       cc_figure_word_at(scan, figure->numeral.span.end, CC_FIGURE_LIST_LINES_BEHIND) > 0;
}

/* a 2-sided test, a 5-star hotel: of what kind it is, and nothing counted. */
static bool is_of_kind(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const size_t length = cc_figure_word_at(scan, figure->numeral.span.end, CC_FIGURE_LIST_KINDS_JOINED);
	return length > 0 && !cc_figure_is_letter(cc_figure_char_at(scan, figure->numeral.span.end + length));
}

/** Whether the word before a figure has a capital inside, or is a number: "CoBHC 2s", "two 737s". */
static bool follows_maker(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (cc_figure_char_before(scan, figure->start) != ' ')
		return false;
	const size_t end = figure->start - 1;
	const size_t start = word_start(scan, end);
	if (start == end)
		return false;
	if (cc_numeral_is_english(scan->view, start, end))
		return true;
	for (size_t at = start + 1; at < end; at++)
		if (cc_ascii_is_upper(scan->view.ptr[at]) && cc_ascii_is_upper(scan->view.ptr[start]))
			return true;
	return false;
}

/* "808s & Heartbreak", two 737s, the CoBHC 2s: so many of that name, and no seconds. */
static bool is_plural_of_name(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const uint32_t before = cc_figure_char_before(scan, figure->start);
	return figure->numeral.value.exponent == 0 && cc_figure_is_plural_name(figure, scan) &&
	       (before == '"' || before == 0x201C || follows_maker(figure, scan));
}

/* the 1/8th (Irish) King's, the 1/4th Loyals: a battalion; 1/8th of an inch is a part. */
static bool is_battalion(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const size_t end = figure->numeral.span.end;
	return figure->numeral.kind == CC_NUMBER_FRACTION && scan->view.ptr[end - 1] > '9' &&
	       scan->view.ptr[figure->numeral.span.start + 1] == '/' &&
	       (cc_figure_starts(scan, end, CC_STR(" (")) || cc_figure_is_upper(cc_figure_char_at(scan, end + 1)));
}

/* "April 13 and 14": a second day right behind a period that ends with the first. */
static bool is_second_day(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { DAYS = 31, DIGITS = 2 };
	static const struct cc_str joints[] = {{" and ", 5}, {" & ", 3}};
	size_t first = figure->start;
	if (scan->from == scan->start || figure->numeral.value.coefficient > DAYS)
		return false;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
		if (cc_figure_ends(scan, figure->start, joints[i]))
			first = figure->start - joints[i].len;
	if (first != scan->from)
		return false;
	while (cc_figure_is_digit(cc_figure_char_before(scan, first)))
		first--;
	return first < scan->from && scan->from - first <= DIGITS && cc_figure_char_before(scan, first) == ' ' &&
	       cc_figure_is_letter(cc_figure_char_before(scan, first - 1));
}

/* 累计爬升400M, 400M内存: among Han a letter alone is no million; 400M美元 has its unit. */
static bool is_letter_among_han(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { MILLION = 6 };
	size_t start = figure->start;
	while (cc_figure_char_before(scan, start) == ' ')
		start--;
	return figure->numeral.tail_big == MILLION && scan->view.ptr[figure->numeral.span.end - 1] == 'M' &&
	       (cc_figure_is_han(cc_figure_char_before(scan, start)) ||
		cc_figure_is_han(cc_figure_char_at(scan, figure->end)));
}

bool cc_figure_is_idiom(const struct cc_figure *figure, const struct cc_figure_scan *scan, unsigned traits)
{
	static const struct cc_figure_rule rules[] = {
	    {is_or_two, CC_TRAIT_WORDS | CC_TRAIT_NO_UNIT | CC_TRAIT_BLANK_BEFORE},
	    {is_wickets, CC_TRAIT_WORDS | CC_TRAIT_NO_UNIT | CC_TRAIT_BLANK_BEHIND},
	    {is_of_wickets, CC_TRAIT_BARE | CC_TRAIT_BLANK_BEFORE},
	    {is_line, CC_TRAIT_DIGITS | CC_TRAIT_NO_UNIT | CC_TRAIT_BLANK_BEHIND},
	    {is_of_kind, CC_TRAIT_DIGITS | CC_TRAIT_NO_UNIT},
	    {is_plural_of_name, CC_TRAIT_DIGITS | CC_TRAIT_UNIT},
	    {is_battalion, CC_TRAIT_DIGITS | CC_TRAIT_NO_UNIT | CC_TRAIT_BLANK_BEHIND},
	    {is_second_day, CC_TRAIT_BARE | CC_TRAIT_BLANK_BEFORE},
	    {is_letter_among_han, CC_TRAIT_DIGITS | CC_TRAIT_NO_UNIT}};
	return cc_figure_meets_any(rules, sizeof(rules) / sizeof(rules[0]), traits, figure, scan);
}
