/* Numbers of places in towns, houses and trains: 6栋2单元1503室, 5栋502, 12排8座, 12车06A, B座1608, 8号馆3层.
 * Leaves what is counted in them (12栋楼) to the other rules. */
#include "extract/figures/figure_traits.h"

/** Whether the digits in [start, end) are the whole number of a room: 5栋502. */
static bool is_room(const struct cc_figure_scan *scan, size_t start, size_t end)
{
	enum { LEAST = 3, MOST = 4 };
	const uint32_t next = cc_figure_char_at(scan, end);
	return end - start >= LEAST && end - start <= MOST &&
	       (next == 0 || next == ',' || next == ';' || next == 0x3002 || next == 0x3001 || next == ')');
}

/* 家住3组17号, 5排12座, 11车17号, 6栋2单元: a place before another one. */
static bool is_before_house(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t code = cc_figure_word_at(scan, figure->numeral.span.end, CC_FIGURE_LIST_PLACE_CODES);
	if (code == 0)
		return false;
	size_t start = figure->numeral.span.end + code;
	size_t end = start;
	while (cc_figure_is_digit(cc_figure_char_at(scan, end)))
		end++;
	bool seat = cc_figure_is_upper(cc_figure_char_at(scan, end)) &&
		    !cc_figure_is_letter(cc_figure_char_at(scan, end + 1)); /* 12车06A */
	return end > start &&
	       (seat || is_room(scan, start, end) || cc_figure_word_at(scan, end, CC_FIGURE_LIST_PLACE_SIGNS) > 0);
}

/* 12排8座, 11车17号: the place that follows one. */
static bool is_behind_place(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t code = cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_PLACE_CODES);
	return code > 0 && cc_figure_is_digit(cc_figure_char_before(scan, figure->start - code)) &&
	       (is_room(scan, figure->start, figure->end) ||
		cc_figure_word_at(scan, figure->numeral.span.end, CC_FIGURE_LIST_PLACE_SIGNS) > 0);
}

/* B座1608, C区12: a room behind the letter of a house. */
static bool is_of_lettered_house(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t code = cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_PLACE_CODES);
	code = code > 0 ? code : cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_PLACE_SIGNS);
	return code > 0 && cc_figure_is_upper(cc_figure_char_before(scan, figure->start - code));
}

/** Whether a word for one of them ends at `at`, and tells of no place: 一座|两层的木楼, 这幢. */
static bool is_one_house(const struct cc_figure_scan *scan, size_t at)
{
	const uint32_t before = cc_figure_char_before(scan, at);
	return before == 0x4E00 || before == 0x8FD9 || before == 0x90A3 || before == 0x9019; /* 一这那這 */
}

/* 2号楼1单元301室, 8号馆3层: where in a building; 溪滨路3段: where in a street. */
static bool is_of_building(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	struct cc_str code = figure->unit.code;
	if (cc_str_equal(code, CC_STR("段")))
		return cc_figure_ends(scan, figure->start, CC_STR("路"));
	if (cc_str_equal(code, CC_STR("组"))) /* 十里村6组 */
		return cc_figure_ends(scan, figure->start, CC_STR("村")) ||
		       cc_figure_ends(scan, figure->start, CC_STR("社区"));
	if (!cc_str_equal(code, CC_STR("单元")) && !cc_str_equal(code, CC_STR("层")))
		return false;
	const size_t house = cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_BUILDINGS);
	return house > 0 && !is_one_house(scan, figure->start - house);
}

bool cc_figure_is_place(const struct cc_figure *figure, const struct cc_figure_scan *scan, unsigned traits)
{
	static const struct cc_figure_rule rules[] = {
	    {is_before_house, CC_TRAIT_DIGITS | CC_TRAIT_COUNTED},
	    {is_behind_place, CC_TRAIT_DIGITS | CC_TRAIT_COUNTED | CC_TRAIT_WIDE_BEFORE},
	    {is_of_lettered_house, CC_TRAIT_DIGITS | CC_TRAIT_NO_UNIT | CC_TRAIT_WIDE_BEFORE},
	    {is_of_building, CC_TRAIT_UNIT | CC_TRAIT_WIDE_BEFORE}};
	return cc_figure_meets_any(rules, sizeof(rules) / sizeof(rules[0]), traits, figure, scan);
}
