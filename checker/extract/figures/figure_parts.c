/* Amounts in two units: 3380元5角8分, 九块九, 20 dollars and 43 cents, 六成五, 9秒79.
 * Leaves single units to figure_read.c, lengths, times and weights to figure_smaller.c. */
#include "extract/figures/figure.h"

/* 15 dollars and 50 cents, two dollars fifty cents: English parts stand apart. */
static size_t part_start(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str joints[] = {{" and ", 5}, {", ", 2}, {" ", 1}};
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
		if (cc_figure_starts(scan, figure->end, joints[i]))
			return figure->end + joints[i].len;
	return figure->end;
}

static bool is_foreign_cent(const struct cc_unit_match *unit, const struct cc_figure *figure)
{
	return cc_str_equal(unit->unit->name, CC_STR("cent")) && !cc_unit_same(unit, &figure->unit);
}

/* 九块九包邮, 三块五一斤: a Han digit right behind 块 is of 毛, whatever follows. 三块五毛 names them. */
static bool is_tenth_of_yuan(const struct cc_figure *figure, const struct cc_numeral *part,
			     const struct cc_figure_scan *scan)
{
	return part->span.start == figure->end && part->script == CC_NUMERAL_HAN && cc_span_len(part->span) == 3 &&
	       cc_figure_ends(scan, figure->end, CC_STR("块")) &&
	       !cc_figure_starts(scan, part->span.end, CC_STR("毛")) &&
	       !cc_figure_starts(scan, part->span.end, CC_STR("角")) &&
	       !cc_figure_starts(scan, part->span.end, CC_STR("分"));
}

/** How many of the figure's unit one of the part is; sets *end behind the part's unit. @return false: no part. */
static bool part_ratio(struct cc_decimal *ratio, size_t *end, const struct cc_figure *figure,
		       struct cc_figure_scan *scan, const struct cc_numeral *part, size_t joint)
{
	struct cc_unit_match unit;
	const struct cc_decimal cent = {.coefficient = 1, .exponent = -2};
	if (cc_figure_starts(scan, part->span.end, CC_STR("分")) && joint == 0) {
		/* 五角八分: elsewhere 分 is a mark in a game. */
		*end = part->span.end + 3;
		return cc_decimal_divide(ratio, cent, figure->unit.factor) == CC_OK;
	}
	if (!is_tenth_of_yuan(figure, part, scan) && cc_unit_after(&unit, scan, part->span.end)) {
		*end = unit.span.end;
		if (is_foreign_cent(&unit, figure)) /* 3 CAD 3 cents */
			return cc_decimal_divide(ratio, cent, figure->unit.factor) == CC_OK;
		return cc_str_equal(unit.code, figure->unit.unit->code) &&
		       cc_decimal_compare(unit.factor, figure->part_factor) < 0 &&
		       cc_decimal_divide(ratio, unit.factor, figure->unit.factor) == CC_OK;
	}
	/* 九十九块九: a bare digit counts the next smaller part. */
	bool digit = part->value.coefficient < 10 && part->value.exponent == 0 &&
		     part->span.end - part->span.start <= 3 && joint == 0;
	*end = part->span.end;
	bool han = cc_figure_is_han(cc_figure_char_at(scan, part->span.end)) && !is_tenth_of_yuan(figure, part, scan);
	if (!digit || han || cc_decimal_divide(ratio, figure->part_factor, figure->unit.factor) != CC_OK)
		return false;
	ratio->exponent--;
	return true;
}

/* 三块五一斤: what the price is for follows the 毛 at once; 五一 is no number there. */
static void cut_before_price(struct cc_numeral *part, const struct cc_figure *figure, struct cc_figure_scan *scan)
{
	enum { HAN = 3 };
	struct cc_unit_match unit;
	size_t last = part->span.start + HAN;
	struct cc_numeral digit;
	if (part->span.start != figure->end || part->span.end != last + HAN ||
	    !cc_figure_starts(scan, last, CC_STR("一")) || !cc_figure_ends(scan, figure->end, CC_STR("块")) ||
	    !cc_unit_after(&unit, scan, part->span.end) ||
	    cc_numeral_read(&digit, scan->view, part->span.start, last, CC_NUMERAL_PLAIN) != CC_OK)
		return;
	*part = digit;
}

/* 3380元5角8分, 两块九毛九: smaller parts of the same money follow at once. */
static bool read_part(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	if (figure->unit_is_before || figure->unit.unit == NULL || figure->numeral.extent != CC_NUMERAL_EXACT ||
	    !cc_str_equal(figure->unit.unit->dimension, CC_STR("money"))) /* 每平米一块八 as well */
		return false;
	size_t start = part_start(figure, scan);
	uint32_t next = cc_figure_char_at(scan, start);
	struct cc_numeral part;
	if ((!cc_figure_is_digit(next) && !cc_numeral_is_han(next) && !cc_figure_is_letter(next)) ||
	    cc_numeral_read(&part, scan->view, start, scan->end, CC_NUMERAL_PLAIN) != CC_OK ||
	    part.extent != CC_NUMERAL_EXACT || part.kind != CC_NUMBER_CARDINAL)
		return false;
	cut_before_price(&part, figure, scan);
	struct cc_decimal ratio;
	struct cc_decimal scaled;
	size_t end;
	if (!part_ratio(&ratio, &end, figure, scan, &part, start - figure->end) ||
	    cc_decimal_multiply(&scaled, part.value, ratio) != CC_OK ||
	    cc_decimal_add(&figure->numeral.value, figure->numeral.value, scaled) != CC_OK ||
	    cc_decimal_multiply(&figure->part_factor, ratio, figure->unit.factor) != CC_OK)
		return false;
	figure->end = end;
	return true;
}

/* Two digits where a clause ends. */
static bool is_bare_hundredths(const struct cc_numeral *part, const struct cc_figure_scan *scan)
{
	uint32_t next = cc_figure_char_at(scan, part->span.end);
	bool point = next == '.' && !cc_figure_is_digit(cc_figure_char_at(scan, part->span.end + 1));
	return part->extent == CC_NUMERAL_EXACT && part->kind == CC_NUMBER_CARDINAL && part->value.exponent == 0 &&
	       part->value.coefficient > 9 && part->value.coefficient < 100 &&
	       (next == 0 || next == ',' || next == ';' || next == '?' || point);
}

/* one pound twenty pence, nine pounds ninety-nine: with pence behind it a pound is money. */
static void settle_pound(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	struct cc_numeral part;
	struct cc_unit_match unit;
	size_t start = part_start(figure, scan);
	uint32_t next = cc_figure_char_at(scan, start);
	if (!cc_str_equal(figure->unit.code, CC_STR("[lb_av]")) || start == figure->end ||
	    (!cc_figure_is_digit(next) && !cc_figure_is_letter(next)) ||
	    cc_numeral_read(&part, scan->view, start, scan->end, CC_NUMERAL_PLAIN) != CC_OK)
		return;
	bool pence = cc_unit_after(&unit, scan, part.span.end) && cc_str_equal(unit.code, CC_STR("GBP"));
	if (!pence && (cc_figure_char_at(scan, figure->end) != ' ' || start != figure->end + 1 ||
		       !is_bare_hundredths(&part, scan)))
		return;
	const struct cc_unit *pound = cc_ruleset_unit(scan->input->context->rules, CC_STR("GBP"));
	if (pound == NULL)
		return;
	figure->unit.unit = pound;
	figure->unit.code = pound->code;
	figure->unit.dimension = pound->dimension;
	figure->unit.factor = figure->part_factor = pound->factor;
}

/* 15 dollars 50, US$3 and fourteen: hundredths without their name. "between $26 and 31" is a range. */
static bool read_hundredths(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	bool and = cc_figure_starts(scan, figure->end, CC_STR(" and "));
	bool blank = !figure->unit_is_before && cc_figure_char_at(scan, figure->end) == ' ';
	if (figure->unit.unit == NULL || figure->numeral.extent != CC_NUMERAL_EXACT ||
	    figure->numeral.value.exponent < 0 || figure->numeral.tail_big != 0 || (!and&&!blank) ||
	    !cc_str_equal(figure->unit.dimension, CC_STR("money")) ||
	    cc_figure_ends(scan, figure->start, CC_STR("etween ")))
		return false;
	struct cc_numeral part;
	size_t start = figure->end + (and? sizeof(" and ") - 1 : 1);
	if (cc_numeral_read(&part, scan->view, start, scan->end, CC_NUMERAL_PLAIN) != CC_OK ||
	    !is_bare_hundredths(&part, scan))
		return false;
	part.value.exponent = -2;
	if (cc_decimal_add(&figure->numeral.value, figure->numeral.value, part.value) != CC_OK)
		return false;
	figure->end = part.span.end;
	return true;
}

/* 六成五: the second digit counts hundredths. */
static bool read_tenths(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	uint32_t next = cc_figure_char_at(scan, figure->end);
	if (!cc_numeral_is_han(next) || !cc_figure_ends(scan, figure->end, CC_STR("成")) ||
	    !cc_str_equal(figure->unit.code, CC_STR("%")) || figure->numeral.extent != CC_NUMERAL_EXACT ||
	    figure->numeral.value.exponent != 0)
		return false;
	struct cc_numeral digit;
	if (cc_numeral_read(&digit, scan->view, figure->end, scan->end, CC_NUMERAL_PLAIN) != CC_OK ||
	    digit.value.coefficient > 9 || digit.value.exponent != 0 || digit.extent != CC_NUMERAL_EXACT)
		return false;
	figure->numeral.value.exponent = 1; /* in per cent at once: no digit more than was printed */
	figure->unit.factor = cc_decimal_from_int(1);
	if (cc_decimal_add(&figure->numeral.value, figure->numeral.value, digit.value) != CC_OK)
		return false;
	figure->end = digit.span.end;
	return true;
}

/* 9秒79: hundredths of a second. */
static bool read_split_seconds(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t end = figure->end;
	if (!cc_figure_ends(scan, end, CC_STR("秒")) || figure->numeral.extent != CC_NUMERAL_EXACT)
		return false;
	uint32_t tens = cc_figure_char_at(scan, end);
	uint32_t ones = cc_figure_is_digit(tens) ? cc_figure_char_at(scan, end + 1) : 0;
	if (!cc_figure_is_digit(ones) || cc_figure_is_digit(cc_figure_char_at(scan, end + 2)) ||
	    cc_figure_char_at(scan, end + 2) == '.')
		return false;
	struct cc_decimal part = {.coefficient = (tens - '0') * 10 + (ones - '0'), .exponent = -2};
	if (cc_decimal_add(&figure->numeral.value, figure->numeral.value, part) != CC_OK)
		return false;
	figure->end = end + 2;
	return true;
}

/* 三块零四, 5元零3分: behind a zero a bare digit counts hundredths. */
static bool read_zero_part(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str zero = {.ptr = "零", .len = 3};
	if (figure->unit_is_before || figure->unit.unit == NULL || figure->numeral.extent != CC_NUMERAL_EXACT ||
	    !cc_str_equal(figure->unit.dimension, CC_STR("money")) || !cc_figure_starts(scan, figure->end, zero))
		return false;
	struct cc_numeral part;
	size_t at = figure->end + zero.len;
	if (cc_numeral_read(&part, scan->view, at, scan->end, CC_NUMERAL_PLAIN) != CC_OK || part.value.exponent != 0 ||
	    part.value.coefficient > 9 || part.extent != CC_NUMERAL_EXACT)
		return false;
	const struct cc_str fen = {.ptr = "分", .len = 3};
	bool named = cc_figure_starts(scan, part.span.end, fen);
	if (!named && cc_figure_is_han(cc_figure_char_at(scan, part.span.end)))
		return false;
	part.value.exponent = -2;
	if (cc_decimal_add(&figure->numeral.value, figure->numeral.value, part.value) != CC_OK)
		return false;
	figure->end = part.span.end + (named ? fen.len : 0);
	return true;
}

/** Whether a numeral may follow at once, over a blank or a comma with one, over "and", or over a hyphen. */
static bool may_go_on(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	uint32_t next = cc_figure_char_at(scan, figure->end);
	if (next == ',')
		next = cc_figure_char_at(scan, figure->end + 1) == ' ' ? ' ' : 0;
	return next == ' ' || next == '-' || cc_figure_is_digit(next) || cc_figure_is_letter(next) ||
	       cc_numeral_is_han(next);
}

bool cc_figure_read_part(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	if (!may_go_on(figure, scan))
		return false;
	if (figure->unit.unit != NULL && !figure->is_sum)
		settle_pound(figure, scan);
	bool read = read_part(figure, scan) || read_zero_part(figure, scan) || read_hundredths(figure, scan) ||
		    cc_figure_read_smaller(figure, scan) || read_tenths(figure, scan) ||
		    read_split_seconds(figure, scan);
	figure->is_sum = figure->is_sum || read;
	return read;
}
