/* Years of reigns and eras among Han: 康熙二十二年, 汉高祖五年(前202), 开平元年(907年).
 * Leaves other years that stand without a word for a period to figure_year.c. */
#include "extract/figures/figure.h"

/** Behind the years of our time in brackets at `at`: (前202), (公元前111年), (1270), (1736—1795年); `at` where none
 * stand there that are before the last reign's end. */
static size_t behind_gloss(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 4, LAST_REIGN = 1912, SHORTEST = 2 };
	static const struct cc_str ahead[] = {{"(", 1}, {"公元", 6}, {"约", 3}, {"前", 3}};
	size_t start = at;
	if (cc_figure_char_at(scan, at) != '(')
		return at;
	for (size_t i = 0; i < sizeof(ahead) / sizeof(ahead[0]); i++)
		start += cc_figure_starts(scan, start, ahead[i]) ? ahead[i].len : 0;
	size_t end = start;
	uint32_t year = 0;
	for (; cc_figure_is_digit(cc_figure_char_at(scan, end)) && end <= start + DIGITS; end++)
		year = year * 10 + (cc_figure_char_at(scan, end) - '0');
	const bool before = cc_figure_ends(scan, start, CC_STR("前"));
	const uint32_t next = cc_figure_char_at(scan, end);
	const bool closes =
	    next == ')' || next == 0x5E74 || next == '-' || next == 0x2014 || next == 0x2013; /* 年 — – */
	return end >= start + SHORTEST && end <= start + DIGITS && year < LAST_REIGN &&
		       (before || end > start + SHORTEST) && closes
		   ? end
		   : at;
}

/* 开平元年(907年), 汉高祖五年(前202): the year in brackets behind that of a reign. */
static bool is_gloss_of_reign(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { REACH = 14 }; /* (公元约前 */
	const size_t start = figure->numeral.span.start;
	const unsigned char before = start > scan->start ? (unsigned char)scan->view.ptr[start - 1] : 0;
	if (before != '(' && before != 0x8D && before != 0x83 && before != 0xA6) /* the last bytes of 前, 元 and 约 */
		return false;
	const size_t least = start > scan->start + REACH ? start - REACH : scan->start;
	size_t at = start;
	while (at > least && scan->view.ptr[at - 1] != '(')
		at--;
	if (at == least || (!cc_figure_ends(scan, at - 1, CC_STR("年")) && !cc_figure_ends(scan, at - 1, CC_STR("载"))))
		return false;
	const uint32_t numeral = cc_figure_char_before(scan, at - 4);
	return (numeral == 0x5143 || cc_numeral_is_han(numeral)) && /* 元 */
	       behind_gloss(scan, at - 1) == figure->numeral.span.end;
}

/** Whether an emperor stands right before, or before the two signs of an era: 汉文帝三年, 汉明帝永平十六年. */
static bool is_of_emperor(const struct cc_figure_scan *scan, size_t at)
{
	enum { ERA = 6 };
	if (cc_figure_ends(scan, at, CC_STR("皇帝")))
		return false;
	return cc_figure_word_before(scan, at, CC_FIGURE_LIST_EMPERORS) > 0 ||
	       (at >= scan->start + ERA && cc_figure_word_before(scan, at - ERA, CC_FIGURE_LIST_EMPERORS) > 0);
}

/* 康熙二十二年: the year of a reign, or of an era. */
bool cc_figure_is_reign_year(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { TWO_HAN = 6 };
	const bool year = figure->unit.unit != NULL && cc_str_equal(figure->unit.code, CC_STR("a"));
	if ((figure->numeral.script == CC_NUMERAL_ARABIC && is_gloss_of_reign(figure, scan)) ||
	    (year && (cc_figure_ends(scan, figure->start, CC_STR("公元前")) ||
		      cc_figure_ends(scan, figure->start, CC_STR("公元")))))
		return true;
	if (figure->numeral.script != CC_NUMERAL_HAN || (!year && !cc_figure_starts(scan, figure->end, CC_STR("载"))))
		return false;
	const struct cc_hit *hit = cc_figure_hit_before(scan, figure->start, CC_WORD_NO_NUMBER);
	return (hit != NULL && hit->end - hit->start >= TWO_HAN) || is_of_emperor(scan, figure->start) ||
	       behind_gloss(scan, figure->end) > figure->end;
}
