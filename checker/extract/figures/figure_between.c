/* Bare numbers among Han, which name something: 小米14售价, 特9路公交, 12306客服, 红25军, 80后, 舷号18.
 * Leaves numbers with a unit, and words that make one a label, to figure_label.c and the packs. */
#include "extract/figures/figure.h"

/* 增至98, 跌破1400关口, 得分98居首: a word that leads to a value. */
static bool leads_to_value(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_LEADS) > 0;
}

/** A whole number, bare of all that would count or measure something. */
static bool is_bare(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	size_t length = cc_span_len(numeral->span);
	return numeral->script == CC_NUMERAL_ARABIC && numeral->kind == CC_NUMBER_CARDINAL &&
	       numeral->extent == CC_NUMERAL_EXACT && numeral->unit.ptr == NULL && numeral->value.exponent == 0 &&
	       numeral->tail_big == 0 && memchr(scan->view.ptr + numeral->span.start, ',', length) == NULL &&
	       figure->unit.unit == NULL && figure->noun.ptr == NULL && !figure->negative && !figure->is_range &&
	       figure->start == numeral->span.start;
}

/* 他是80后, 95后职工: who was born in a decade; 增至80后回落 tells a value. */
static bool is_generation(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { DIGITS = 2, STEP = 5 };
	return cc_span_len(figure->numeral.span) == DIGITS && figure->numeral.value.coefficient % STEP == 0 &&
	       (cc_figure_starts(scan, figure->end, CC_STR("后")) ||
		cc_figure_starts(scan, figure->end, CC_STR("後"))) &&
	       cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_REACHES) == 0;
}

/* 舷号18, 车牌号为5588, 密码是4471: the number of something. */
static bool follows_number_word(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t at = figure->start;
	at -= cc_figure_word_before(scan, at, CC_FIGURE_LIST_STATES);
	return cc_figure_word_before(scan, at, CC_FIGURE_LIST_NUMBER_OF) > 0;
}

/** 98以上, 12左右: whether words behind leave it open. The 突破 of 战狼2突破50亿 is of the next figure. */
static bool is_open_behind(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_hit *hit = cc_figure_hit_at(scan, figure->end, CC_WORD_QUALIFIER);
	return hit != NULL &&
	       (scan->input == NULL || scan->input->context->rules->qualifiers[hit->ref].side == CC_SIDE_AFTER);
}

/* What is counted in Chinese has a classifier: a number with Han behind it and none of these is of a name. */
static bool is_inside_name(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	uint32_t before = cc_figure_char_before(scan, figure->start);
	uint32_t behind = cc_figure_char_at(scan, figure->end);
	if (!cc_figure_is_han(behind) || cc_numeral_is_sign(behind) ||
	    cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_COUNTED_BEHIND) > 0 || is_open_behind(figure, scan) ||
	    cc_figure_hit_before(scan, figure->start, CC_WORD_QUALIFIER) != NULL)
		return false;
	if (before == 0x3001 && (behind == 0x4E0E || behind == 0x548C || behind == 0x53CA))
		return false; /* 得票125、98和77: 与和及 */
	bool opens = before == 0 || before == ',' || before == ';' || before == 0x3002 || before == 0x3001;
	return (opens && cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_GOES_ON) == 0) ||
	       (cc_figure_is_han(before) && !leads_to_value(figure, scan));
}

/* “金枪六十”, “快乐8”: what ends a name in quotation marks. */
static bool ends_quoted_name(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	uint32_t before = cc_figure_char_before(scan, figure->start);
	uint32_t behind = cc_figure_char_at(scan, figure->end);
	bool closes = behind == 0x201D || behind == 0x300D || behind == 0x2019;
	return closes && figure->unit.unit == NULL && figure->numeral.unit.ptr == NULL && !figure->is_range &&
	       figure->numeral.kind == CC_NUMBER_CARDINAL && cc_figure_is_han(before) && !leads_to_value(figure, scan);
}

/** Where the run of digits begins that ends at `at`. */
static size_t digits_start(const struct cc_figure_scan *scan, size_t at)
{
	while (cc_figure_is_digit(cc_figure_char_before(scan, at)))
		at--;
	return at;
}

/* 骁龙625与626, 可乘704、721到小寨: one of a row of numbers whose first one names something. */
static bool is_of_row(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { LONGEST = 4, HAN = 3 };
	size_t at = figure->start;
	for (int i = 0; i < LONGEST; i++) {
		const uint32_t joint = cc_figure_char_before(scan, at);
		const bool word = joint == 0x4E0E || joint == 0x548C || joint == 0x53CA; /* 与和及 */
		if (!word && joint != 0x3001)
			return false;
		const size_t end = at - HAN;
		const size_t start = digits_start(scan, end);
		struct cc_figure first = {.start = start};
		if (start == end)
			return false;
		if (cc_figure_word_before(scan, start, CC_FIGURE_LIST_NUMBER_OF) > 0)
			return true;
		if (word && end - start == figure->end - figure->start &&
		    cc_figure_is_han(cc_figure_char_before(scan, start)) && !leads_to_value(&first, scan) &&
		    cc_figure_word_at(scan, end, CC_FIGURE_LIST_COUNTED_BEHIND) == 0)
			return true;
		at = start;
	}
	return false;
}

bool cc_figure_is_between(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { LONGEST = 6 };
	if (ends_quoted_name(figure, scan))
		return true;
	if (figure->numeral.script == CC_NUMERAL_ARABIC && figure->noun.ptr == NULL &&
	    follows_number_word(figure, scan))
		return true;
	if (!is_bare(figure, scan))
		return false;
	bool short_number = cc_span_len(figure->numeral.span) <= LONGEST;
	return (short_number &&
		(is_generation(figure, scan) || is_inside_name(figure, scan) || is_of_row(figure, scan)));
}
