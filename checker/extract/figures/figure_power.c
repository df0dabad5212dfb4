/* 度 of electricity: 用电120度, 日耗电0.78度, beside degrees. Leaves 度电 and 每度0.5元 to the packs and unit_match.c.
 */
#include "extract/figures/figure.h"

/* 用电, 发电量, 耗电约: what is measured ends right before the number, over a word or two. */
static bool is_of_power(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str fillers[] = {{"约", 3}, {"了", 3}, {"达", 3}, {"为", 3},
						{"量", 3}, {"近", 3}, {"超", 3}};
	static const struct cc_str words[] = {{"用电", 6}, {"耗电", 6}, {"发电", 6}, {"充电", 6},
					      {"供电", 6}, {"省电", 6}, {"节电", 6}, {"售电", 6}};
	for (size_t i = 0; i < sizeof(fillers) / sizeof(fillers[0]); i++)
		at -= cc_figure_ends(scan, at, fillers[i]) ? fillers[i].len : 0;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_ends(scan, at, words[i]))
			return true;
	return false;
}

void cc_figure_read_power(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (!cc_str_equal(figure->unit.code, CC_STR("deg")) || !cc_figure_ends(scan, figure->end, CC_STR("度")) ||
	    !is_of_power(scan, figure->start))
		return;
	const struct cc_unit *power = cc_ruleset_unit(scan->input->context->rules, CC_STR("kW.h"));
	if (power == NULL)
		return;
	figure->unit.unit = power;
	figure->unit.code = power->code;
	figure->unit.dimension = power->dimension;
	figure->unit.factor = power->factor;
}
