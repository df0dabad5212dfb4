/* Shares told as so many of so many: 每五人中有一人, 每10户家庭里就有3户, 每三个孩子就有一个.
 * Leaves 三分之一 to numeral_zh.c and "one in five" to numeral_en_part.c. */
#include "extract/figures/figure.h"

enum { HAN = 3 };

static size_t behind(const struct cc_figure_scan *scan, size_t at, struct cc_str word)
{
	return cc_figure_starts(scan, at, word) ? at + word.len : at;
}

/** Behind 中有, 里就有, 中约有约 at `at`; `at` where they do not stand there. */
static size_t behind_joint(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = at + cc_figure_word_at(scan, at, CC_FIGURE_LIST_AMONG);
	if (end == at)
		return at;
	end = behind(scan, end, CC_STR("就"));
	size_t has = behind(scan, behind(scan, end, CC_STR("约")), CC_STR("有"));
	return cc_figure_ends(scan, has, CC_STR("有")) ? behind(scan, behind(scan, has, CC_STR("将近")), CC_STR("约"))
						       : at;
}

/** Behind 中有, 里就有, 就约有 and what is counted before it; `at` where they do not stand near. */
static size_t behind_has(const struct cc_figure_scan *scan, size_t at)
{
	enum { REACH = 18 };
	for (size_t next = at; next <= at + REACH && cc_figure_is_han(cc_figure_char_at(scan, next)); next += HAN)
		if (behind_joint(scan, next) > next)
			return behind_joint(scan, next);
	return at;
}

static bool is_small_whole(const struct cc_numeral *numeral)
{
	enum { MOST = 10000 };
	return numeral->extent == CC_NUMERAL_EXACT && numeral->kind == CC_NUMBER_CARDINAL &&
	       numeral->value.exponent == 0 && numeral->value.coefficient > 0 && numeral->value.coefficient <= MOST;
}

void cc_figure_read_every(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	struct cc_numeral part;
	struct cc_unit_match unit;
	if (!cc_figure_ends(scan, figure->start, CC_STR("每")) || figure->unit.unit == NULL || figure->unit_is_before ||
	    !figure->unit.unit->classifier || !is_small_whole(&figure->numeral))
		return;
	size_t at = behind_has(scan, figure->end);
	if (at == figure->end || cc_numeral_read(&part, scan->view, at, scan->end, CC_NUMERAL_PLAIN) != CC_OK ||
	    !is_small_whole(&part) || part.value.coefficient >= figure->numeral.value.coefficient ||
	    !cc_unit_after(&unit, scan, part.span.end) || !cc_unit_same(&unit, &figure->unit) ||
	    cc_numeral_divide(&part.value, part.value, figure->numeral.value) != CC_OK)
		return;
	figure->start -= HAN;
	figure->end = figure->numeral.span.end = unit.span.end;
	figure->numeral.value = part.value;
	figure->numeral.kind = CC_NUMBER_FRACTION;
	figure->numeral.strength = CC_NUMERAL_STRONG;
	figure->unit = (struct cc_unit_match){.unit = NULL};
}
