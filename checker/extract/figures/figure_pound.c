/* Pounds of money: "137 billion pounds", "cost 500 pounds", beside those that weigh: "2 million pounds of beef".
 * Leaves £ and "pounds sterling", and the words that tell which is meant, to the packs. */
#include "extract/figures/figure.h"

enum { REACH = 48, MILLION = 6 };

static bool is_before(const struct cc_figure *figure, const struct cc_figure_scan *scan, enum cc_figure_list list)
{
	size_t from = figure->start > scan->start + REACH ? figure->start - REACH : scan->start;
	return cc_word_list_within(&scan->rules->figure_words[list], cc_str_slice(scan->view, from, figure->start));
}

/* "weighs 180 pounds", "500 pounds of thrust", "a 500-pound bomb" */
static bool is_weighed(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return cc_figure_char_at(scan, figure->numeral.span.end) == '-' ||
	       cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_WEIGHT_BEHIND) > 0 ||
	       is_before(figure, scan, CC_FIGURE_LIST_WEIGHED);
}

/* "2 million pounds of beef"; "137 billion pounds of debt" is owed. */
static bool is_of_goods(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str of = {.ptr = " of ", .len = 4};
	return cc_figure_starts(scan, figure->end, of) &&
	       cc_figure_word_at(scan, figure->end + of.len, CC_FIGURE_LIST_OWED) == 0;
}

void cc_figure_read_pound(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	struct cc_str word = cc_str_of_span(scan->view, figure->unit.span);
	if (!cc_str_equal(word, CC_STR("pounds")) || !cc_str_equal(figure->unit.code, CC_STR("[lb_av]")) ||
	    is_weighed(figure, scan))
		return;
	bool large = figure->numeral.tail_big >= MILLION && !is_of_goods(figure, scan);
	const struct cc_unit *sterling = cc_ruleset_unit(scan->input->context->rules, CC_STR("GBP"));
	if (sterling == NULL || (!large && !is_before(figure, scan, CC_FIGURE_LIST_PAID)))
		return;
	figure->unit.unit = sterling;
	figure->unit.code = sterling->code;
	figure->unit.dimension = sterling->dimension;
	figure->unit.factor = sterling->factor;
	cc_unit_add_base(&figure->unit, scan);
	figure->end = figure->unit.span.end;
}
