/* Lengths, times and weights in two units, added up in the smaller one: 5公里300米, 7 feet 10 inches, 3小时40分,
 * 三年六个月. Leaves money to figure_parts.c. */
#include "extract/figure.h"

/* Units that are counted together. Calendars have no days in common with clocks: a month is of no length. */
enum family { METRIC, IMPERIAL, CALENDAR, CLOCK, WEIGHT, POUNDS };

struct step {
	const char *code;
	enum family family;
	uint32_t size; /* in the family's smallest unit */
};

static const struct step *find_step(struct cc_str code)
{
	static const struct step steps[] = {
	    {"km", METRIC, 1000000}, {"m", METRIC, 1000},      {"dm", METRIC, 100},	 {"cm", METRIC, 10},
	    {"mm", METRIC, 1},	     {"[yd_i]", IMPERIAL, 36}, {"[ft_i]", IMPERIAL, 12}, {"[in_i]", IMPERIAL, 1},
	    {"a", CALENDAR, 12},     {"mo", CALENDAR, 1},      {"wk", CLOCK, 604800},	 {"d", CLOCK, 86400},
	    {"h", CLOCK, 3600},	     {"min", CLOCK, 60},       {"s", CLOCK, 1},		 {"t", WEIGHT, 1000000},
	    {"kg", WEIGHT, 1000},    {"g", WEIGHT, 1},	       {"[lb_av]", POUNDS, 16},	 {"[oz_av]", POUNDS, 1}};
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		if (code.len > 0 && code.ptr[0] == steps[i].code[0] && cc_str_equal(code, cc_str_from(steps[i].code)))
			return &steps[i];
	return NULL;
}

/** `value` of the larger unit in the smaller one. @return false where they are of two families, or not in this order.
 */
static bool convert(struct cc_decimal *value, const struct step *from, const struct step *to)
{
	if (from == NULL || to == NULL || from->family != to->family || from->size <= to->size)
		return false;
	struct cc_decimal ratio = {.coefficient = from->size / to->size};
	return cc_decimal_multiply(value, *value, ratio) == CC_OK;
}

bool cc_unit_in_smaller(struct cc_decimal *value, struct cc_str larger, struct cc_str smaller)
{
	return convert(value, find_step(larger), find_step(smaller));
}

/** Where the second amount begins: "2 yards, 7 feet", "2 hours 51 minutes"; "3 km, 8 m" lists two, and "two years and
 * six months" tells two lengths of time. */
static size_t second_start(const struct cc_figure *figure, const struct step *from, const struct cc_figure_scan *scan)
{
	size_t at = figure->end;
	bool time = from->family == CALENDAR || from->family == CLOCK;
	bool lists = time || from->family == METRIC || from->family == WEIGHT;
	if (!time && cc_figure_starts(scan, at, CC_STR(" and ")))
		return at + sizeof(" and ") - 1;
	if (!lists && cc_figure_starts(scan, at, CC_STR(", ")))
		return at + 2;
	return at + (cc_figure_char_at(scan, at) == ' ' ? 1 : 0);
}

static const struct cc_unit *find_unit(const struct cc_figure_scan *scan, struct cc_str name)
{
	return cc_ruleset_unit(scan->input->context->rules, name);
}

static void make_minutes(struct cc_unit_match *unit, const struct cc_figure_scan *scan)
{
	const struct cc_unit *minutes = find_unit(scan, CC_STR("min"));
	if (minutes == NULL)
		return;
	unit->unit = minutes;
	unit->code = minutes->code;
	unit->dimension = minutes->dimension;
	unit->factor = minutes->factor;
}

static bool is_fen(const struct cc_unit_match *unit, const struct cc_figure_scan *scan)
{
	return cc_str_equal(cc_str_of_span(scan->view, unit->span), CC_STR("分"));
}

/** The numeral and unit at `at`. */
static bool read_second(struct cc_numeral *part, struct cc_unit_match *unit, struct cc_figure_scan *scan, size_t at)
{
	uint32_t next = cc_figure_char_at(scan, at);
	bool starts = cc_figure_is_digit(next) || cc_numeral_is_han(next) ||
		      (cc_figure_is_letter(next) && cc_numeral_is_english(scan->view, at, scan->end));
	return starts && cc_numeral_read(part, scan->view, at, scan->end, CC_NUMERAL_PLAIN) == CC_OK &&
	       part->extent == CC_NUMERAL_EXACT && part->kind == CC_NUMBER_CARDINAL &&
	       cc_unit_after(unit, scan, part->span.end);
}

/* 1分32秒: here 分 is a minute; elsewhere it is a mark in a game. */
static void settle_fen(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	struct cc_numeral part;
	struct cc_unit_match unit;
	if (is_fen(&figure->unit, scan) && read_second(&part, &unit, scan, figure->end) &&
	    cc_str_equal(unit.code, CC_STR("s")))
		make_minutes(&figure->unit, scan);
}

bool cc_figure_read_smaller(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	if (figure->unit_is_before || figure->unit.unit == NULL || figure->numeral.extent != CC_NUMERAL_EXACT)
		return false;
	settle_fen(figure, scan);
	const struct step *from = find_step(figure->unit.code);
	struct cc_numeral part;
	struct cc_unit_match unit;
	if (from == NULL || !read_second(&part, &unit, scan, second_start(figure, from, scan)))
		return false;
	if (from->family == CLOCK && from->size == 3600 && is_fen(&unit, scan)) /* 3小时40分 */
		make_minutes(&unit, scan);
	struct cc_decimal value = figure->numeral.value;
	if (!convert(&value, from, find_step(unit.code)) || cc_decimal_add(&value, value, part.value) != CC_OK)
		return false;
	figure->numeral.value = value;
	figure->unit = unit;
	figure->end = unit.span.end;
	return true;
}
