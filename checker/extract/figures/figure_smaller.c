/* Lengths, times and weights in two units, added up in the smaller one: 5公里300米, 7 feet 10 inches, 3小时40分,
 * 三年六个月. Leaves money to figure_parts.c. */
#include "extract/figures/figure.h"

/* Units that are counted together. Calendars have no days in common with clocks: a month is of no length. */
enum family { METRIC, IMPERIAL, CALENDAR, CLOCK, WEIGHT, POUNDS, CHI, JIN };

struct step {
	const char *code;
	enum family family;
	uint32_t size; /* in the family's smallest unit */
};

static const struct step *find_step(struct cc_str code)
{
	static const struct step steps[] = {{"km", METRIC, 1000000},
					    {"m", METRIC, 1000},
					    {"dm", METRIC, 100},
					    {"cm", METRIC, 10},
					    {"mm", METRIC, 1},
					    {"[yd_i]", IMPERIAL, 36},
					    {"[ft_i]", IMPERIAL, 12},
					    {"[in_i]", IMPERIAL, 1},
					    {"a", CALENDAR, 12},
					    {"mo", CALENDAR, 1},
					    {"wk", CLOCK, 604800},
					    {"d", CLOCK, 86400},
					    {"h", CLOCK, 3600},
					    {"min", CLOCK, 60},
					    {"s", CLOCK, 1},
					    {"t", WEIGHT, 1000000},
					    {"kg", WEIGHT, 1000},
					    {"g", WEIGHT, 1},
					    {"[stone_av]", POUNDS, 224},
					    {"[lb_av]", POUNDS, 16},
					    {"[oz_av]", POUNDS, 1},
					    {"丈", CHI, 100},
					    {"尺", CHI, 10},
					    {"寸", CHI, 1},
					    {"斤", JIN, 10},
					    {"两", JIN, 1}};
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

/** Whether the second amount behind hours is one of minutes: 分, or the m behind an h. */
static bool is_minute(const struct cc_figure *hours, const struct cc_unit_match *unit,
		      const struct cc_figure_scan *scan)
{
	return is_fen(unit, scan) || (cc_str_equal(cc_str_of_span(scan->view, hours->unit.span), CC_STR("h")) &&
				      cc_str_equal(cc_str_of_span(scan->view, unit->span), CC_STR("m")));
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

/* 6-foot-7, 6 foot 7: the inches of a height without their name; "6 foot 7 people" counts people. */
static bool read_inches(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { FOOT = 12, TALLEST = 8, TEN = 10, DIGITS = 2 };
	const size_t start = figure->end + 1;
	const uint32_t joint = cc_figure_char_at(scan, figure->end);
	uint32_t inches = 0;
	size_t at = start;
	if ((joint != '-' && joint != ' ') || !cc_str_equal(figure->unit.code, CC_STR("[ft_i]")) ||
	    figure->numeral.value.exponent != 0 || figure->numeral.value.coefficient > TALLEST ||
	    (!cc_figure_ends(scan, figure->end, CC_STR("foot")) && !cc_figure_ends(scan, figure->end, CC_STR("ft"))))
		return false;
	for (; cc_figure_is_digit(cc_figure_char_at(scan, at)) && at < start + DIGITS; at++)
		inches = inches * TEN + cc_figure_char_at(scan, at) - '0';
	const uint32_t next = cc_figure_char_at(scan, at);
	const bool goes_on = cc_figure_is_letter(next) || cc_figure_is_digit(next) || next == '%' || next == '-' ||
			     cc_figure_is_digit(cc_figure_char_at(scan, at + 1)) || cc_figure_is_measured(scan, at);
	if (at == start || inches >= FOOT || goes_on || cc_noun_behind(scan, at).ptr != NULL)
		return false;
	const struct cc_unit *inch = find_unit(scan, CC_STR("[in_i]"));
	if (inch == NULL)
		return false;
	const cc_u128 feet = figure->numeral.value.coefficient;
	figure->numeral.value = cc_decimal_from_int((int64_t)(feet * FOOT + inches));
	figure->unit = (struct cc_unit_match){.span = {.start = start, .end = at},
					      .unit = inch,
					      .code = inch->code,
					      .dimension = inch->dimension,
					      .factor = inch->factor};
	figure->end = at;
	return true;
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

/** The digits of 一米七五, 1米8, one or two of them; *at moves behind them. @return how many. */
static int read_digits(cc_u128 *value, const struct cc_figure_scan *scan, size_t *at)
{
	static const uint32_t signs[] = {0x96F6, 0x4E00, 0x4E8C, 0x4E09, 0x56DB,
					 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D};
	int count = 0;
	for (;; count++) {
		uint32_t next = cc_figure_char_at(scan, *at);
		uint32_t digit = cc_figure_is_digit(next) ? next - '0' : 0;
		while (!cc_figure_is_digit(next) && digit < 10 && signs[digit] != next)
			digit++;
		if (digit == 10)
			return count;
		*value = *value * 10 + digit;
		*at += next < 0x80 ? 1 : 3;
	}
}

/* 一米八二 of a height, 三十七度五 of a body: what is told without its unit below. */
static bool has_decimals_behind(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { TALLEST = 9, COLDEST = 34, HOTTEST = 43 };
	struct cc_str word = cc_str_of_span(scan->view, figure->unit.span);
	cc_u128 value = figure->numeral.value.coefficient;
	if (figure->numeral.value.exponent != 0)
		return false;
	return (cc_str_equal(word, CC_STR("米")) && value <= TALLEST) ||
	       (cc_str_equal(word, CC_STR("度")) && value >= COLDEST && value <= HOTTEST);
}

/* 身高一米八二, 宽1米5: what is below a metre, without its unit; 1米3人 counts people. */
static void read_height(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { MOST = 2 };
	size_t at = figure->end;
	cc_u128 below = 0;
	if (!has_decimals_behind(figure, scan))
		return;
	int count = read_digits(&below, scan, &at);
	uint32_t next = cc_figure_char_at(scan, at);
	if (count == 0 || count > MOST || cc_numeral_is_sign(next) || cc_figure_is_letter(next) || next == '.' ||
	    next == '-' || next == '/' || cc_figure_hit_at(scan, at, CC_WORD_UNIT) != NULL)
		return;
	struct cc_decimal part = {.coefficient = below, .exponent = -count};
	if (cc_decimal_add(&figure->numeral.value, figure->numeral.value, part) != CC_OK)
		return;
	figure->end = figure->unit.span.end = at;
	figure->numeral.strength = CC_NUMERAL_STRONG;
}

/* 一周365天: no week and so many days; 2 yards, 7 feet are added up. */
static bool is_too_long(const struct cc_numeral *part, const struct step *from, const struct step *to)
{
	struct cc_decimal whole = cc_decimal_from_int(1);
	return (from->family == CLOCK || from->family == CALENDAR) && convert(&whole, from, to) &&
	       cc_decimal_compare(part->value, whole) >= 0;
}

bool cc_figure_read_smaller(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	if (figure->unit_is_before || figure->unit.unit == NULL || figure->numeral.extent != CC_NUMERAL_EXACT)
		return false;
	read_height(figure, scan);
	settle_fen(figure, scan);
	const struct step *from = find_step(figure->unit.code);
	struct cc_numeral part;
	struct cc_unit_match unit;
	if (from == NULL || !read_second(&part, &unit, scan, second_start(figure, from, scan)))
		return read_inches(figure, scan);
	if (from->family == CLOCK && from->size == 3600 && is_minute(figure, &unit, scan)) /* 3小时40分, 2h 13m */
		make_minutes(&unit, scan);
	if (is_too_long(&part, from, find_step(unit.code)))
		return false;
	struct cc_decimal value = figure->numeral.value;
	if (!convert(&value, from, find_step(unit.code)) || cc_decimal_add(&value, value, part.value) != CC_OK)
		return false;
	figure->numeral.value = value;
	figure->unit = unit;
	figure->end = unit.span.end;
	return true;
}
