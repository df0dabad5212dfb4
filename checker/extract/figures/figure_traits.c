/* The traits of a figure, from its numeral, its unit and the characters on either side.
 * Leaves what follows from them to the rules. */
#include "extract/figures/figure_traits.h"

static unsigned traits_before(uint32_t c)
{
	if (c >= 0x3001)
		return CC_TRAIT_WIDE_BEFORE;
	if (c == ' ')
		return CC_TRAIT_BLANK_BEFORE;
	if (c == '-')
		return CC_TRAIT_DASH_BEFORE;
	return c == '"' || c == 0x201C ? CC_TRAIT_QUOTE_BEFORE : 0u;
}

static unsigned traits_behind(uint32_t c)
{
	return c == ' ' ? CC_TRAIT_BLANK_BEHIND : 0u;
}

static unsigned traits_of_unit(const struct cc_unit *unit)
{
	if (unit == NULL)
		return CC_TRAIT_NO_UNIT | CC_TRAIT_COUNTED;
	return unit->classifier ? CC_TRAIT_UNIT | CC_TRAIT_COUNTED : CC_TRAIT_UNIT;
}

static bool is_bare(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	bool noun = figure->noun.ptr != NULL && !cc_figure_is_upper((unsigned char)figure->noun.ptr[0]);
	bool unit = figure->unit.unit != NULL && !cc_figure_is_plural_name(figure, scan);
	return !unit && !noun && !figure->negative && figure->numeral.tail_big == 0 &&
	       figure->numeral.kind == CC_NUMBER_CARDINAL;
}

unsigned cc_figure_traits(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const unsigned scripts[] = {[CC_NUMERAL_ARABIC] = CC_TRAIT_DIGITS,
					   [CC_NUMERAL_HAN] = CC_TRAIT_HAN,
					   [CC_NUMERAL_ENGLISH] = CC_TRAIT_WORDS};
	const bool digits = figure->numeral.script == CC_NUMERAL_ARABIC;
	return scripts[figure->numeral.script] | traits_of_unit(figure->unit.unit) |
	       (digits && is_bare(figure, scan) ? CC_TRAIT_BARE : 0u) |
	       traits_before(cc_figure_char_before(scan, figure->start)) |
	       traits_behind(cc_figure_char_at(scan, figure->end));
}
