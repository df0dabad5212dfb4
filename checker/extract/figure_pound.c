/* Pounds of money: "137 billion pounds", "cost 500 pounds", beside those that weigh: "2 million pounds of beef".
 * Leaves £ and "pounds sterling" to the packs. */
#include "extract/figure.h"

enum { REACH = 48, MILLION = 6 };

static bool is_before(const struct cc_figure *figure, const struct cc_figure_scan *scan, const struct cc_str *words,
		      size_t count)
{
	size_t from = figure->start > scan->start + REACH ? figure->start - REACH : scan->start;
	struct cc_str ahead = cc_str_slice(scan->view, from, figure->start);
	for (size_t i = 0; i < count; i++)
		if (cc_str_find(ahead, words[i], 0) < ahead.len)
			return true;
	return false;
}

/* "cost 500 pounds", "fined him 500 pounds", "a budget of 12,000 pounds" */
static bool is_paid(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str words[] = {
	    {"cost", 4},	  {"paid", 4},	 {"pay ", 4},	{"pays ", 5}, {"worth ", 6},   {"raised ", 7},
	    {"spent ", 6},	  {"spend ", 6}, {"fined ", 6}, {"fine ", 5}, {"price", 5},    {"budget", 6},
	    {"revenue", 7},	  {"earn", 4},	 {"salar", 5},	{"owed ", 5}, {"owes ", 5},    {"profit", 6},
	    {"debt", 4},	  {"invest", 6}, {"loan", 4},	{"donat", 5}, {"funding", 7},  {"borrow", 6},
	    {"lent ", 5},	  {"charge", 6}, {"grant", 5},	{"save ", 5}, {"saved ", 6},   {"fee", 3},
	    {"wage", 4},	  {"income", 6}, {"tax", 3},	{"sales", 5}, {"turnover", 8}, {"damages", 7},
	    {"compensation", 12}, {"GDP", 3},	 {"money", 5},	{"bill", 4},  {"deficit", 7}};
	return is_before(figure, scan, words, sizeof(words) / sizeof(words[0]));
}

/* "weighs 180 pounds", "500 pounds of thrust", "a 500-pound bomb" */
static bool is_weighed(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str before[] = {{"weigh", 5}, {"lift", 4}, {"heav", 4}, {"catch", 5}, {"crop", 4}};
	static const struct cc_str behind[] = {{" in weight", 10}, {" heav", 5}, {" of thrust", 10}, {" light", 6}};
	for (size_t i = 0; i < sizeof(behind) / sizeof(behind[0]); i++)
		if (cc_figure_starts(scan, figure->end, behind[i]))
			return true;
	return cc_figure_char_at(scan, figure->numeral.span.end) == '-' ||
	       is_before(figure, scan, before, sizeof(before) / sizeof(before[0]));
}

/* "2 million pounds of beef"; "137 billion pounds of debt" is owed. */
static bool is_of_goods(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str money[] = {
	    {"debt", 4},   {"invest", 6}, {"fund", 4},	 {"sav", 3},	  {"cut", 3},	  {"tax", 3},	  {"loan", 4},
	    {"bond", 4},   {"asset", 5},  {"aid", 3},	 {"spending", 8}, {"cash", 4},	  {"public ", 7}, {"new ", 4},
	    {"extra ", 6}, {"shares", 6}, {"orders", 6}, {"damage", 6},	  {"revenue", 7}, {"support", 7}};
	const struct cc_str of = {.ptr = " of ", .len = 4};
	if (!cc_figure_starts(scan, figure->end, of))
		return false;
	for (size_t i = 0; i < sizeof(money) / sizeof(money[0]); i++)
		if (cc_figure_starts(scan, figure->end + of.len, money[i]))
			return false;
	return true;
}

void cc_figure_read_pound(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	struct cc_str word = cc_str_of_span(scan->view, figure->unit.span);
	if (!cc_str_equal(word, CC_STR("pounds")) || !cc_str_equal(figure->unit.code, CC_STR("[lb_av]")) ||
	    is_weighed(figure, scan))
		return;
	bool large = figure->numeral.tail_big >= MILLION && !is_of_goods(figure, scan);
	const struct cc_unit *sterling = cc_ruleset_unit(scan->input->context->rules, CC_STR("GBP"));
	if (sterling == NULL || (!large && !is_paid(figure, scan)))
		return;
	figure->unit.unit = sterling;
	figure->unit.code = sterling->code;
	figure->unit.dimension = sterling->dimension;
	figure->unit.factor = sterling->factor;
	cc_unit_add_base(&figure->unit, scan);
	figure->end = figure->unit.span.end;
}
