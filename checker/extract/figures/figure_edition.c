/* Phases, issues and sessions by their number: 项目二期, 2016年6期, 十四届三中全会.
 * Leaves how many there were (共12期, 连续4届) to the other rules, and the words that tell so to the packs. */
#include "extract/figures/figure_traits.h"

/* 三期扩建, 项目二期: a phase; 分三期支付 and 共12期 count. */
static bool is_phase(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (figure->numeral.script != CC_NUMERAL_HAN || figure->numeral.extent != CC_NUMERAL_EXACT ||
	    !cc_str_equal(figure->unit.code, CC_STR("期")))
		return false;
	if (cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_PHASE_COUNTS) > 0)
		return false;
	return figure->start > scan->start || cc_figure_is_han(cc_figure_char_at(scan, figure->end));
}

/* 2016年6期, 2019年第3、4期: an issue of that year. */
static bool is_issue(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str year = {.ptr = "年", .len = 3};
	return cc_str_equal(figure->unit.code, CC_STR("期")) && cc_figure_ends(scan, figure->start, year) &&
	       cc_figure_is_digit(cc_figure_char_before(scan, figure->start - year.len));
}

/* 十四届三中全会, 前两届: some of a row of them; 连续4届 and 两届 count. */
static bool is_session(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const uint32_t some[] = {0x524D, 0x4E0A, 0x540E, 0x5F8C, 0x8FD9, 0x9019, 0x90A3}; /* 前上后後这這那 */
	const uint32_t before = cc_figure_char_before(scan, figure->start);
	if (!cc_str_equal(figure->unit.code, CC_STR("届")) || figure->is_range)
		return false;
	for (size_t i = 0; i < sizeof(some) / sizeof(some[0]); i++)
		if (before == some[i])
			return true;
	return !cc_figure_starts(scan, figure->start, CC_STR("两")) &&
	       !cc_figure_starts(scan, figure->start, CC_STR("兩")) &&
	       cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_PHASE_COUNTS) == 0;
}

bool cc_figure_is_edition(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return is_phase(figure, scan) || is_issue(figure, scan) || is_session(figure, scan);
}
