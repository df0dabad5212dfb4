/* Years that stand without a word for a period: in 2014, (1697-1768), 300-450 AD, a white 1992 Buick.
 * Leaves years of reigns to figure_reign.c, what else is no quantity to figure_kind.c. */
#include "base/ascii.h"
#include "extract/figures/figure.h"

/* in 2014, since 2009: the word before makes a bare number a year. */
static bool is_dated(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { MODERN = 1800 }; /* "of 1588" may count, "in 1588" tells a year */
	return cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_YEAR_BEFORE) > 0 ||
	       (figure->numeral.value.coefficient > MODERN &&
		cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_MODERN_YEAR_BEFORE) > 0);
}

/* "its record 2005 performance", "a strong 2021 season": of one, which stands behind. */
static bool is_of_one(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { FIRST = 1900, LAST = 2050 };
	const cc_u128 value = figure->numeral.value.coefficient;
	size_t word = figure->start - 1;
	if (value < FIRST || value >= LAST || cc_figure_char_before(scan, figure->start) != ' ' ||
	    !cc_ascii_is_lower((char)cc_figure_char_at(scan, figure->end + 1)))
		return false;
	while (cc_ascii_is_lower((char)cc_figure_char_before(scan, word)))
		word--;
	return word + 1 < figure->start && cc_figure_word_before(scan, word, CC_FIGURE_LIST_YEAR_OWNERS) > 0;
}

/* "2008: 81,095", "- 2024: 1.2%", "2011 Census of India": what begins a line of a list or a heading. */
static bool begins_line(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { FIRST = 1900, LAST = 2050, HUNDRED = 100 };
	const cc_u128 value = figure->numeral.value.coefficient;
	const uint32_t next = cc_figure_char_at(scan, figure->numeral.span.end);
	if (value < FIRST || value >= LAST || figure->numeral.span.start > scan->start + 2)
		return false;
	if (next == ':')
		return cc_figure_char_at(scan, figure->numeral.span.end + 1) == ' ';
	return next == ' ' && value % HUNDRED != 0 && figure->noun.ptr == NULL &&
	       cc_figure_is_upper(cc_figure_char_at(scan, figure->numeral.span.end + 1)) &&
	       cc_ascii_is_lower((char)cc_figure_char_at(scan, figure->numeral.span.end + 2));
}

/* "A Day in Paris, 2019": the year closes a heading. */
static bool is_of_heading(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { FIRST = 1900, LAST = 2050 };
	const cc_u128 value = figure->numeral.value.coefficient;
	const uint32_t next = cc_figure_char_at(scan, figure->end);
	return value >= FIRST && value < LAST && cc_figure_ends(scan, figure->start, CC_STR(", ")) &&
	       cc_figure_is_letter(cc_figure_char_before(scan, figure->start - 2)) && (next == 0 || next == '\n');
}

/* "3,412 (2011 census)", (2019 figures): the year of what was told right before. */
static bool opens_bracket(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { FIRST = 1900, LAST = 2050, HUNDRED = 100 };
	const cc_u128 value = figure->numeral.value.coefficient;
	return value >= FIRST && value < LAST && value % HUNDRED != 0 && figure->noun.ptr == NULL &&
	       cc_figure_char_before(scan, figure->start) == '(' && cc_figure_char_at(scan, figure->end) == ' ' &&
	       cc_ascii_is_lower((char)cc_figure_char_at(scan, figure->end + 1));
}

/* "(Statius Müller, 1776)", "(Smith, 1998; Wong, 2001)", "6th Cir., 1961.": who wrote or held it, and when. */
static bool is_of_author(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { FIRST = 1600, LAST = 2050 };
	const uint32_t next = cc_figure_char_at(scan, figure->end);
	const cc_u128 value = figure->numeral.value.coefficient;
	if (value < FIRST || value >= LAST || !cc_figure_ends(scan, figure->start, CC_STR(", ")) ||
	    (next != ')' && next != ';' && next != '.' && next != ','))
		return false;
	size_t at = figure->start - 2;
	const bool point = cc_figure_char_before(scan, at) == '.';
	at -= point ? 1 : 0;
	const size_t end = at;
	while (at > scan->start && (cc_figure_is_letter((unsigned char)scan->view.ptr[at - 1]) ||
				    (unsigned char)scan->view.ptr[at - 1] >= 0x80))
		at--;
	return end > at + 1 && cc_figure_is_upper((unsigned char)scan->view.ptr[at]) &&
	       (point || next == ')' || next == ';');
}

/* the First Folio of 1623, the Treaty of 1648. */
static bool is_of_year(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str of = {.ptr = " of ", .len = 4};
	size_t at = figure->start - of.len;
	if (!cc_figure_ends(scan, figure->start, of))
		return false;
	size_t end = at;
	while (cc_figure_is_letter(cc_figure_char_before(scan, at)))
		at--;
	return at < end && cc_figure_is_upper((unsigned char)scan->view.ptr[at]);
}

/* the asteroid 2019 LF6, 2020 AV2: a year and a code. */
static bool is_of_code(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t at = figure->end + 1;
	const size_t start = at;
	while (cc_figure_is_upper(cc_figure_char_at(scan, at)) && at < start + 2)
		at++;
	return cc_figure_char_at(scan, figure->end) == ' ' && at > start &&
	       cc_figure_is_digit(cc_figure_char_at(scan, at));
}

/** Whether "a" stands before `at`, or one word before that: a tiny 1889 Maundy Penny. */
static bool has_article(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str articles[] = {{" a ", 3}, {" an ", 4}, {"A ", 2}, {"An ", 3}};
	size_t word = at > scan->start ? at - 1 : at;
	while (cc_figure_is_letter(cc_figure_char_before(scan, word)))
		word--;
	for (size_t i = 0; i < sizeof(articles) / sizeof(articles[0]); i++)
		if (cc_figure_ends(scan, at, articles[i]) || cc_figure_ends(scan, word, articles[i]))
			return true;
	return false;
}

/* a white 1992 Buick sedan: the year of what has a name. */
static bool is_of_make(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { EARLY = 1600, FIRST = 1900, LAST = 2050 };
	const size_t next = figure->end + 1;
	if (is_of_code(figure, scan))
		return true;
	const cc_u128 first = has_article(scan, figure->start) ? EARLY : FIRST;
	return figure->numeral.value.coefficient >= first && figure->numeral.value.coefficient < LAST &&
	       cc_figure_char_at(scan, figure->end) == ' ' && cc_figure_is_upper(cc_figure_char_at(scan, next)) &&
	       cc_ascii_is_lower((char)cc_figure_char_at(scan, next + 1)) &&
	       cc_ascii_is_lower((char)cc_figure_char_before(scan, figure->start - 1));
}

/** Whether a year of four digits stands at `at`; the text is looked at over the edge of a period. */
static bool is_year_at(struct cc_str view, size_t at)
{
	enum { DIGITS = 4 };
	if (at + DIGITS > view.len || (memcmp(view.ptr + at, "19", 2) != 0 && memcmp(view.ptr + at, "20", 2) != 0))
		return false;
	const char next = at + DIGITS < view.len ? view.ptr[at + DIGITS] : ' ';
	return cc_ascii_is_digit(view.ptr[at + 2]) && cc_ascii_is_digit(view.ptr[at + 3]) && !cc_ascii_is_digit(next) &&
	       !cc_ascii_is_letter(next) && next != '%';
}

/* (2009, 2011 & 2013), "2019, 2020 and 2021": one of several years in a row. */
static bool is_of_row(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { YEAR = 4 };
	static const struct cc_str joints[] = {{", ", 2}, {" & ", 3}, {" and ", 5}, {", and ", 6}};
	const struct cc_str rest = cc_str_slice(scan->view, figure->end, scan->view.len);
	if (!is_year_at(scan->view, figure->start))
		return false;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		const size_t length = joints[i].len;
		if (cc_str_starts(rest, joints[i]) && is_year_at(scan->view, figure->end + length))
			return true;
		if (cc_figure_ends(scan, figure->start, joints[i]) && figure->start >= scan->start + length + YEAR &&
		    is_year_at(scan->view, figure->start - length - YEAR))
			return true;
	}
	return false;
}

/* the Grand Chess Tour 2015 standings: the year of what has a name, right behind it in a sentence. */
static bool is_of_name(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { SHORTEST = 3 };
	if (!is_year_at(scan->view, figure->start) || cc_figure_char_before(scan, figure->start) != ' ')
		return false;
	const size_t end = figure->start - 1;
	size_t start = end;
	while (cc_figure_is_letter(cc_figure_char_before(scan, start)))
		start--;
	return end - start >= SHORTEST && start > scan->start + 1 && cc_figure_char_before(scan, start) == ' ' &&
	       cc_figure_is_letter(cc_figure_char_before(scan, start - 1)) &&
	       cc_figure_is_upper((unsigned char)scan->view.ptr[start]) &&
	       cc_figure_hit_at(scan, start, CC_WORD_SCOPE) == NULL;
}

/* "2026 capital expenditures rose", 2025低空经济发展论坛: opens a sentence, and is no round number of them. */
static bool opens_sentence(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { FIRST = 2001, LAST = 2050, TEN = 10 };
	const cc_u128 value = figure->numeral.value.coefficient;
	const bool named =
	    figure->noun.ptr != NULL || (figure->end + 1 < scan->view.len && scan->view.ptr[figure->end] == ' ' &&
					 cc_ascii_is_letter(scan->view.ptr[figure->end + 1]));
	const bool han = figure->noun.ptr == NULL && cc_figure_is_han(cc_figure_char_at(scan, figure->end));
	return (han || (named && value % TEN != 0)) && figure->start == scan->start && value >= FIRST && value < LAST;
}

/* 2021(第二十届)中国互联网大会: the year of an edition, which says its number behind it. */
static bool is_of_edition(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return cc_figure_starts(scan, figure->end, CC_STR("(第"));
}

/* built between 1163 and 1345, from 1290 to 1324: four digits on both sides, and nothing counted. */
static bool is_span_of_years(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { YEAR = 4 };
	size_t last = figure->end - YEAR;
	for (size_t at = last; at < figure->end; at++)
		if (!cc_figure_is_digit((unsigned char)scan->view.ptr[at]))
			return false;
	bool alone = !cc_figure_is_digit((unsigned char)scan->view.ptr[last - 1]);
	bool year = scan->view.ptr[last] == '1' || (scan->view.ptr[last] == '2' && scan->view.ptr[last + 1] < '2');
	const bool enclosed = cc_figure_ends(scan, figure->start, CC_STR("(")) &&
			      cc_figure_starts(scan, figure->end, CC_STR(")")); /* Canaletto (1697-1768) */
	return alone && year &&
	       (enclosed || cc_figure_ends(scan, figure->start, CC_STR("etween ")) ||
		cc_figure_ends(scan, figure->start, CC_STR("rom ")));
}

/** Behind a second year at `at`: "-5255", " or early 5258", " and 200"; `at` where none stands there. */
static size_t behind_second_year(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str joints[] = {{"-", 1},     {"–", 3},		 {" to ", 4},	   {" or ", 4},
					       {" and ", 5}, {" or early ", 10}, {" or late ", 9}, {" and about ", 11}};
	const unsigned char next = at < scan->end ? (unsigned char)scan->view.ptr[at] : 0;
	if (next != '-' && next != ' ' && next != 0xE2)
		return at;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		size_t end = at + joints[i].len;
		while (cc_figure_starts(scan, at, joints[i]) && cc_figure_is_digit(cc_figure_char_at(scan, end)))
			end++;
		if (end > at + joints[i].len)
			return end;
	}
	return at;
}

/* 1000 BC, 44 BCE, 1066 AD, 300-450 AD, "5259 or early 5258 B.C.": a year of an era. */
static bool is_of_era(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (figure->numeral.script != CC_NUMERAL_ARABIC || figure->numeral.value.exponent != 0)
		return false;
	size_t at = figure->is_range ? figure->end : figure->numeral.span.end;
	at = figure->is_range ? at : behind_second_year(scan, at);
	const size_t length = cc_figure_word_at(scan, at, CC_FIGURE_LIST_ERA_BEHIND);
	return length > 0 && !cc_figure_is_letter(cc_figure_char_at(scan, at + length));
}

/* "$65 million (1984 USD)", "in 2015 dollars": the year of whose prices. */
static bool is_of_prices(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { FIRST = 1900, LAST = 2050 };
	const cc_u128 value = figure->numeral.value.coefficient;
	return figure->unit.unit != NULL && !figure->unit_is_before && value >= FIRST && value < LAST &&
	       cc_str_equal(figure->unit.dimension, CC_STR("money")) &&
	       (cc_figure_ends(scan, figure->start, CC_STR("(")) ||
		cc_figure_ends(scan, figure->start, CC_STR(" in ")));
}

/* in her late 40s, temperatures in the low 60s: a decade of life or of degrees is no count of seconds. */
static bool is_of_decade(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const size_t end = figure->numeral.span.end;
	return figure->unit.unit != NULL && end - figure->numeral.span.start == 2 && scan->view.ptr[end - 1] == '0' &&
	       cc_str_equal(figure->unit.code, CC_STR("s")) && cc_figure_char_at(scan, end) == 's' &&
	       cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_DECADE_BEFORE) > 0;
}

/* 1889, and nothing that a year does not have. */
static bool is_four_digits(const struct cc_numeral *numeral)
{
	return numeral->script == CC_NUMERAL_ARABIC && numeral->oddity.end == numeral->oddity.start &&
	       numeral->value.exponent == 0 && numeral->span.end - numeral->span.start == 4 &&
	       numeral->value.coefficient > 1000 && numeral->value.coefficient < 2200;
}

/* 2023级学生, 2024款, 2024年: a year by its unit. */
static bool has_unit_of_years(const struct cc_figure *figure)
{
	return cc_str_equal(figure->unit.code, CC_STR("a")) || cc_str_equal(figure->unit.code, CC_STR("级")) ||
	       cc_str_equal(figure->unit.code, CC_STR("款"));
}

/* "back to 2012 levels", "30 percent below 2005 emissions": which of them, and no count; 2,012 levels are counted. */
static bool is_of_level(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { FIRST = 1900, LAST = 2050 };
	const cc_u128 value = figure->numeral.value.coefficient;
	const size_t word = cc_figure_word_at(scan, figure->numeral.span.end, CC_FIGURE_LIST_YEAR_LEVELS);
	return value >= FIRST && value < LAST && word > 0 &&
	       !cc_figure_is_letter(cc_figure_char_at(scan, figure->numeral.span.end + word));
}

/* "the 2016 quarters", "our 2017 second and third quarters": the year of what follows, and no count of it. */
static bool is_of_term(const struct cc_figure *figure)
{
	enum { FIRST = 1900, LAST = 2050, QUARTERS = 9, SECOND = 7 };
	const cc_u128 value = figure->numeral.value.coefficient;
	const size_t length = figure->end - figure->numeral.span.end;
	return value >= FIRST && value < LAST &&
	       ((cc_str_equal(figure->unit.code, CC_STR("季度")) && length == QUARTERS) ||
		(cc_str_equal(figure->unit.code, CC_STR("s")) && length == SECOND));
}

/* 2019-2023, 1573—1620年 of a reign */
static bool is_range_of_years(const struct cc_figure *figure, const struct cc_figure_scan *scan, bool four)
{
	return figure->unit.unit == NULL && figure->noun.ptr == NULL &&
	       ((four && is_span_of_years(figure, scan)) || is_of_era(figure, scan));
}

/* 2024年 is a year even where no period was found. */
bool cc_figure_is_year(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const bool four = is_four_digits(&figure->numeral);
	if (figure->is_range)
		return is_range_of_years(figure, scan, four);
	if ((four && (is_of_prices(figure, scan) || is_of_term(figure) || is_of_level(figure, scan))) ||
	    is_of_decade(figure, scan))
		return true;
	if (figure->unit.unit != NULL)
		return four && figure->numeral.value.coefficient > 1800 && !cc_figure_is_qualified(figure, scan) &&
		       has_unit_of_years(figure);
	if (is_of_era(figure, scan))
		return true;
	if (four && (is_of_name(figure, scan) || opens_sentence(figure, scan) || begins_line(figure, scan)))
		return true;
	return four && figure->noun.ptr == NULL &&
	       (is_of_row(figure, scan) || is_dated(figure, scan) || is_of_one(figure, scan) ||
		is_of_year(figure, scan) || is_of_make(figure, scan) || is_of_edition(figure, scan) ||
		is_of_heading(figure, scan) || opens_bracket(figure, scan) || is_of_author(figure, scan));
}
