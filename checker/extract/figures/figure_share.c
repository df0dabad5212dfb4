/* What a figure leaves to the one behind it: "$26 and $31 million", "from 5.2 to 7 percent".
 * Leaves ranges, whose ends share the same way, to figure_range.c. */
#include "extract/figures/figure.h"

enum { FEW = 1000 }; /* 26 million, and never 26,000 million */

static bool is_few(const struct cc_figure *figure)
{
	return cc_decimal_compare(figure->numeral.value, cc_decimal_from_int(FEW)) < 0;
}

/** Multiply `left` by the multiplier of `right`, where it is then below `right` shifted by `room` powers of ten. */
static void share_multiplier(struct cc_figure *left, const struct cc_figure *right, int32_t room)
{
	struct cc_decimal scaled;
	struct cc_decimal most;
	if (left->numeral.tail_chain != 0 || right->numeral.tail_big == 0 ||
	    cc_decimal_shift(&scaled, left->numeral.value, right->numeral.tail_big) != CC_OK ||
	    cc_decimal_shift(&most, right->numeral.value, room) != CC_OK)
		return;
	if (cc_decimal_compare(scaled, most) < 0)
		left->numeral.value = scaled;
}

/* "$26 and $31 million": the multiplier stands once, for both. */
static void share_of_pair(struct cc_figure *left, struct cc_figure_scan *scan)
{
	const struct cc_str joint = {.ptr = " and ", .len = 5};
	struct cc_figure right;
	size_t at = left->end + joint.len;
	if (!left->unit_is_before || !cc_str_equal(left->unit.dimension, CC_STR("money")) ||
	    !cc_figure_starts(scan, left->end, joint) || cc_figure_hit_at(scan, at, CC_WORD_UNIT_BEFORE) == NULL ||
	    !cc_figure_read_second(&right, scan, at))
		return;
	if (right.unit_is_before && cc_unit_same(&left->unit, &right.unit))
		share_multiplier(left, &right, 0);
}

/* "rose from 5.2 to 7 percent", "fell from $7.2 to $5.1 million": where it came from has what stands behind its end. */
static void share_of_movement(struct cc_figure *left, struct cc_figure_scan *scan)
{
	const struct cc_str joint = {.ptr = " to ", .len = 4};
	struct cc_figure right;
	if (left->numeral.script == CC_NUMERAL_HAN || left->noun.ptr != NULL || left->numeral.unit.ptr != NULL ||
	    !cc_figure_starts(scan, left->end, joint) || !cc_figure_ends(scan, left->start, CC_STR("from ")) ||
	    cc_figure_is_year(left, scan) || !cc_figure_read_second(&right, scan, left->end + joint.len))
		return;
	bool same = left->unit.unit != NULL && right.unit.unit != NULL && cc_unit_same(&left->unit, &right.unit);
	if (left->unit.unit != NULL && (!same || !left->unit_is_before))
		return;
	if (left->unit.unit == NULL && !right.unit_is_before) {
		left->unit = right.unit;
		left->noun = right.noun;
	}
	share_multiplier(left, &right, 1);
}

void cc_figure_share_multiplier(struct cc_figure *left, struct cc_figure_scan *scan)
{
	bool plain = left->numeral.tail_big == 0 && left->numeral.extent == CC_NUMERAL_EXACT &&
		     left->numeral.kind != CC_NUMBER_ORDINAL;
	if (!plain || cc_figure_char_at(scan, left->end) != ' ' || !is_few(left))
		return; /* nothing follows over " and " or " to " */
	share_of_pair(left, scan);
	share_of_movement(left, scan);
}
