/* The sign of a figure: -5, 零下5度, minus 3, 40 below zero, 净利润-1.08亿元; a dash that is none.
 * Leaves ranges below zero to figure_range.c. */
#include "extract/figures/figure.h"

struct minus_word {
	struct cc_str word;
	bool sign; /* a mark that is also a hyphen */
};

/* "T minus 10 seconds", "X minus 3": taken away from what a letter stands for, and no figure below zero. */
static bool is_subtraction(const struct cc_figure_scan *scan, size_t start, const struct minus_word *word)
{
	return !word->sign && start >= scan->start + 2 && cc_figure_char_before(scan, start) == ' ' &&
	       cc_figure_is_upper(cc_figure_char_before(scan, start - 1)) &&
	       !cc_figure_is_letter(cc_figure_char_before(scan, start - 2));
}

/* "- 20 degrees" at the start of a cell or a line; within a line such a dash stands between words. */
static bool is_dash(const struct cc_figure_scan *scan, size_t start, const struct minus_word *word)
{
	uint32_t before = cc_figure_char_before(scan, start);
	bool joined = before == ')' || before == '%' || cc_figure_is_digit(before) || cc_figure_is_letter(before) ||
		      cc_figure_is_han(before) || before == '-';
	bool spaced = word->word.ptr[word->word.len - 1] == ' ';
	if (cc_figure_ends(scan, start, CC_STR("plus or ")) || before == 0x6B63)
		return true; /* plus or minus 3 points, 误差为正负0.7个百分点 */
	if (cc_figure_hit_before(scan, start, CC_WORD_UNIT_BEFORE) != NULL)
		return false; /* 华氏-31度, $-5 */
	return word->sign && (joined || (spaced && before != 0));
}

/* 气温-5℃, 增长率-0.99‰, 净利润-1.08亿元: behind a word a hyphen is a minus where degrees, a ratio or money follow;
 * behind one that leads to a value it is before any unit: 底高程由-15.8米降到-18.2米. */
void cc_figure_read_joined_sign(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const uint32_t minus = 0x2212;
	uint32_t mark = cc_figure_char_before(scan, figure->start);
	if ((mark != '-' && mark != minus) || figure->start <= scan->taken + 1)
		return; /* 5万元-6万元 */
	bool signed_unit = cc_str_equal(figure->unit.dimension, CC_STR("temperature")) ||
			   cc_str_starts(figure->unit.dimension, CC_STR("ratio")) ||
			   cc_str_equal(figure->unit.dimension, CC_STR("money"));
	size_t sign = mark == minus ? 3 : 1;
	const size_t at = figure->start - sign;
	if (figure->negative || figure->unit.unit == NULL || !cc_figure_is_han(cc_figure_char_before(scan, at)))
		return;
	if (!signed_unit && cc_figure_word_before(scan, at, CC_FIGURE_LIST_SIGN_LEADS) == 0)
		return;
	figure->negative = true;
	figure->start -= sign;
}

/* By the last bytes of a minus: - − 负 負 (零)下 (负)的; of one ahead of a blank: - − 负, the last letters of minus and
 * negative. */
static bool may_be_minus(const struct cc_figure_scan *scan, size_t at)
{
	enum { SIGN = 1, SPACED = 2 };
	static const unsigned char ends[256] = {
	    ['-'] = SIGN | SPACED, [0x92] = SIGN | SPACED, [0x9F] = SIGN | SPACED, [0xA0] = SIGN,
	    [0x8B] = SIGN,	   [0x84] = SIGN,	   ['s'] = SPACED,	   ['e'] = SPACED};
	if (at == scan->start)
		return false;
	const unsigned char last = (unsigned char)scan->view.ptr[at - 1];
	if (last != ' ')
		return (ends[last] & SIGN) != 0;
	return at > scan->start + 1 && (ends[(unsigned char)scan->view.ptr[at - 2]] & SPACED) != 0;
}

/* 40 degrees below zero, "2 below zero" by itself. */
void cc_figure_read_below_zero(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str words = {.ptr = " below zero", .len = 11};
	bool degrees = figure->unit.unit == NULL || cc_str_equal(figure->unit.dimension, CC_STR("temperature")) ||
		       cc_str_equal(figure->unit.dimension, CC_STR("angle"));
	if (figure->negative || !degrees || !cc_figure_starts(scan, figure->end, words))
		return;
	figure->negative = true;
	figure->end += words.len;
}

void cc_figure_read_sign(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct minus_word words[] = {
	    {{"-", 1}, true},	  {{"−", 3}, true},	{{"负", 3}, false},	{{"負", 3}, false},
	    {{"负 ", 4}, false},  {{"零下", 6}, false}, {{"minus ", 6}, false}, {{"negative ", 9}, false},
	    {{"负的", 6}, false}, {{"- ", 2}, true},	{{"- ", 2}, true}};
	if (!may_be_minus(scan, figure->start))
		return;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (!cc_figure_ends(scan, figure->start, words[i].word))
			continue;
		size_t start = figure->start - words[i].word.len;
		if (is_dash(scan, start, &words[i]) || is_subtraction(scan, start, &words[i]))
			continue;
		figure->negative = true;
		figure->start = start;
		return;
	}
}

/** Whether the brackets of a loss stand around the digits: behind the sign, "$(3.6)", or ahead of it, "($3.6) million".
 */
static bool is_bracketed_loss(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	if (figure->negative || numeral->kind != CC_NUMBER_CARDINAL ||
	    cc_figure_char_before(scan, figure->start) != '(' || cc_figure_char_at(scan, numeral->span.end) != ')')
		return false;
	if (figure->unit_is_before)
		return cc_figure_starts(scan, numeral->span.end, CC_STR(") million")) ||
		       cc_figure_starts(scan, numeral->span.end, CC_STR(") billion")) ||
		       cc_figure_starts(scan, numeral->span.end, CC_STR(") thousand"));
	return figure->unit.unit == NULL && cc_unit_before(&figure->unit, scan, figure->start - 1);
}

/* "$(3.6) million", "$(0.31) per share": what an account lost, in brackets behind the sign of money. */
void cc_figure_read_loss(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	struct cc_numeral *numeral = &figure->numeral;
	int32_t power;
	if (!is_bracketed_loss(figure, scan))
		return;
	figure->start = figure->unit_is_before ? figure->start - 1 : figure->unit.span.start;
	figure->unit_is_before = true;
	figure->negative = true;
	figure->end = ++numeral->span.end;
	const size_t end = cc_numeral_multiplier(&power, scan->view, figure->end, scan->end, CC_NUMERAL_MONEY);
	if (end > figure->end && cc_decimal_shift(&numeral->value, numeral->value, power) == CC_OK) {
		numeral->tail_chain = numeral->tail_big = power;
		figure->end = numeral->span.end = end;
	}
}

/* No road is shorter than nothing. */
static bool is_never_negative(struct cc_str dimension)
{
	static const char *const dimensions[] = {"length",   "area",  "volume",	    "mass",
						 "duration", "speed", "information"};
	for (size_t i = 0; i < sizeof(dimensions) / sizeof(dimensions[0]); i++)
		if (cc_str_equal(dimension, cc_str_from(dimensions[i])))
			return true;
	return false;
}

static bool counts(const struct cc_figure *figure)
{
	return figure->noun.ptr != NULL || (figure->unit.unit != NULL && figure->unit.unit->classifier) ||
	       is_never_negative(figure->unit.dimension);
}

/* "- 20 companies took part", "- 31.2公里长的3号线", "-2 tbsp vinegar" that opens a line: a dash of a list, as nothing
 * counts below none. */
void cc_figure_drop_dash(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const bool dash = figure->negative && scan->view.ptr[figure->start] == '-';
	const bool apart = figure->start + 2 <= figure->numeral.span.start && scan->view.ptr[figure->start + 1] == ' ';
	if (!dash || (!apart && figure->start > scan->start) || !counts(figure))
		return;
	figure->negative = false;
	figure->start = figure->numeral.span.start;
}
