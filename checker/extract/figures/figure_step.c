/* A step and where it led, which read like a range: "rose by €12 to €48", 净增110万至2370万.
 * Leaves ranges to figure_range.c. */
#include "extract/figures/figure.h"

static bool follows_change(const struct cc_figure_scan *scan, size_t start)
{
	return cc_figure_word_before(scan, start, CC_FIGURE_LIST_STEPS) > 0;
}

/* "grew 6.4 percent to 1.24 billion units", "dropped 1 percent to 2.8 million": by what share and to how many. */
static bool is_rate_to_level(const struct cc_figure *left, const struct cc_figure *right,
			     const struct cc_figure_scan *scan)
{
	enum { HUNDRED = 100 };
	bool rate = left->unit.unit != NULL && cc_str_equal(left->unit.dimension, CC_STR("ratio"));
	return rate && right->unit.unit == NULL && right->numeral.unit.ptr == NULL &&
	       left->numeral.script != CC_NUMERAL_HAN &&
	       (cc_decimal_compare(right->numeral.value, cc_decimal_from_int(HUNDRED)) > 0 || right->noun.ptr != NULL ||
		follows_change(scan, left->start));
}

/* "fell by 1.39 million to 1.408 billion", "rose by 8,000 to 237,000": of other orders, by how many and to how many;
 * "by 5 to 10" is a range. */
static bool is_count_to_level(const struct cc_figure *left, const struct cc_figure *right,
			      const struct cc_figure_scan *scan)
{
	enum { WIDEST = 4, SPELT_OUT = 1000 };
	struct cc_decimal most;
	/* "by 6,000 to 2.43 million": what is spelt out shares no "million" with what follows. */
	bool whole =
	    left->numeral.tail_big == 0 && cc_decimal_compare(left->numeral.value, cc_decimal_from_int(SPELT_OUT)) >= 0;
	bool bare = left->unit.unit == NULL && left->numeral.unit.ptr == NULL &&
		    (whole || (left->numeral.tail_big > 0) == (right->numeral.tail_big > 0));
	return bare && cc_figure_ends(scan, left->start, CC_STR(" by ")) &&
	       cc_decimal_multiply(&most, left->numeral.value, cc_decimal_from_int(WIDEST)) == CC_OK &&
	       cc_decimal_compare(right->numeral.value, most) > 0;
}

/* "净增110万至2370万", "增长77万桶至1.047亿桶": of other orders behind a verb of Chinese, by how many and to how many;
 * "增加5至10家" is a range. */
static bool is_move_to_level(const struct cc_figure *left, const struct cc_figure *right,
			     const struct cc_figure_scan *scan)
{
	enum { WIDEST = 5 };
	struct cc_decimal low;
	struct cc_decimal high;
	struct cc_decimal most;
	return left->numeral.tail_big != 0 && cc_figure_word_before(scan, left->start, CC_FIGURE_LIST_MOVES_BY) > 0 &&
	       cc_figure_scale(&low, left->numeral.value, left) == CC_OK &&
	       cc_figure_scale(&high, right->numeral.value, right) == CC_OK &&
	       cc_decimal_multiply(&most, low, cc_decimal_from_int(WIDEST)) == CC_OK &&
	       cc_decimal_compare(high, most) > 0;
}

/* "went down 45,400 to 8,153,900", "a decrease in the deficit of $6.4 billion to $86.6 billion": of other orders
 * shortly behind a word of movement; "between" and "from" make ranges of their own. */
static bool is_near_move(const struct cc_figure *left, const struct cc_figure *right, const struct cc_figure_scan *scan)
{
	enum { REACH = 48, WIDEST = 5, SPELT_OUT = 1000 };
	struct cc_decimal low;
	struct cc_decimal high;
	struct cc_decimal most;
	bool whole = left->numeral.tail_big != 0 || left->unit_is_before ||
		     cc_decimal_compare(left->numeral.value, cc_decimal_from_int(SPELT_OUT)) >= 0;
	size_t from = left->start > scan->start + REACH ? left->start - REACH : scan->start;
	return whole && left->numeral.script != CC_NUMERAL_HAN &&
	       cc_figure_scale(&low, left->numeral.value, left) == CC_OK &&
	       cc_figure_scale(&high, right->numeral.value, right) == CC_OK &&
	       cc_decimal_multiply(&most, low, cc_decimal_from_int(WIDEST)) == CC_OK &&
	       cc_decimal_compare(high, most) > 0 && !cc_figure_ends(scan, left->start, CC_STR("from ")) &&
	       !cc_figure_ends(scan, left->start, CC_STR("etween ")) &&
	       cc_word_list_within(&scan->rules->figure_words[CC_FIGURE_LIST_MOVES_NEAR],
				   cc_str_slice(scan->view, from, left->start));
}

/* "the jobless rate fell 0.1% to 5.2%": of other orders right behind a verb of movement; "rose 2% to 3%" is a range. */
static bool is_rate_to_rate(const struct cc_figure *left, const struct cc_figure *right,
			    const struct cc_figure_scan *scan)
{
	enum { WIDEST = 5 };
	struct cc_decimal most;
	bool rates = left->unit.unit != NULL && left->unit.unit == right->unit.unit &&
		     cc_str_equal(left->unit.dimension, CC_STR("ratio")) && left->numeral.script != CC_NUMERAL_HAN;
	return rates && follows_change(scan, left->start) &&
	       cc_decimal_multiply(&most, left->numeral.value, cc_decimal_from_int(WIDEST)) == CC_OK &&
	       cc_decimal_compare(right->numeral.value, most) > 0;
}

/* "rose by a third to 13,800": by what part and to how many; "a third to a half" is a range. */
static bool is_part_to_level(const struct cc_figure *left, const struct cc_figure *right)
{
	return left->numeral.kind == CC_NUMBER_FRACTION && left->numeral.script == CC_NUMERAL_ENGLISH &&
	       right->numeral.kind == CC_NUMBER_CARDINAL &&
	       cc_decimal_compare(right->numeral.value, cc_decimal_from_int(1)) > 0;
}

bool cc_figure_is_step(const struct cc_figure *left, const struct cc_figure *right, const struct cc_figure_scan *scan)
{
	if (is_rate_to_level(left, right, scan) || is_rate_to_rate(left, right, scan) ||
	    is_count_to_level(left, right, scan) || is_part_to_level(left, right) ||
	    is_move_to_level(left, right, scan) || is_near_move(left, right, scan))
		return true;
	/* "slipped by 1,850 students to 61,200" */
	if (left->unit.unit != NULL && right->unit.unit == NULL &&
	    cc_str_equal(left->unit.dimension, CC_STR("count")) && left->numeral.script != CC_NUMERAL_HAN &&
	    cc_figure_ends(scan, left->start, CC_STR(" by ")))
		return true;
	if (left->unit.unit == NULL || right->unit.unit == NULL)
		return false;
	if (cc_figure_ends(scan, left->start, CC_STR(" by ")))
		return true;
	if (!cc_str_equal(left->unit.dimension, CC_STR("money")) || left->numeral.script == CC_NUMERAL_HAN)
		return false;
	return cc_decimal_compare(left->unit.factor, right->unit.factor) < 0 || follows_change(scan, left->start);
}
