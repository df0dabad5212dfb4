/* Rows of figures whose unit stands once, behind the last: "5.3, 4.7, 4.6 and 5.4 percent", "520 million and 890
 * million kilowatts". Leaves the two ends of a range to figure_range.c, which value belongs to what to link/. */
#include "extract/figures/figure.h"

static bool is_one_of(struct cc_str text, const struct cc_str *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (cc_str_equal(text, words[i]))
			return true;
	return false;
}

/** What joins the last two of a row. */
static bool is_last_joint(struct cc_str between)
{
	static const struct cc_str words[] = {{" and ", 5}, {", and ", 6}, {"和", 3},
					      {"及", 3},    {"以及", 6},   {"与", 3}};
	return is_one_of(between, words, sizeof(words) / sizeof(words[0]));
}

static bool is_joint(struct cc_str between)
{
	static const struct cc_str words[] = {{", ", 2}, {"、", 3}};
	return is_one_of(between, words, sizeof(words) / sizeof(words[0]));
}

/** 16/64GB, 163.2×73.6×8.7mm: memory in two sizes, the sides of a thing. */
static bool is_size_joint(struct cc_str between, struct cc_str dimension)
{
	static const struct cc_str bars[] = {{"/", 1}, {" / ", 3}};
	static const struct cc_str crosses[] = {{"×", 2}, {" × ", 4}, {" x ", 3}, {"x", 1}, {"*", 1}};
	if (cc_str_equal(dimension, CC_STR("information")))
		return is_one_of(between, bars, sizeof(bars) / sizeof(bars[0]));
	return cc_str_equal(dimension, CC_STR("length")) &&
	       is_one_of(between, crosses, sizeof(crosses) / sizeof(crosses[0]));
}

/** 520 million, 2.39万: a multiplier in words behind the digits. */
static bool is_worded(const struct cc_figure_scan *scan, const struct cc_quantity *quantity)
{
	return !cc_figure_is_digit(cc_figure_char_before(scan, quantity->number.end));
}

/* The 0.21个 of 分别下降0.21个和0.35个百分点, the 1个 of 扩大1个和0.9个百分点. */
static bool may_be_cut_short(const struct cc_quantity *quantity)
{
	return quantity->kind == CC_NUMBER_CARDINAL && quantity->unit.ptr != NULL &&
	       cc_str_equal(quantity->unit, CC_STR("个")) &&
	       cc_decimal_compare(quantity->value, quantity->printed) == 0;
}

/* Nothing is counted in hundredths; whole ones are. */
static bool is_measure_cut_short(const struct cc_quantity *quantity)
{
	return quantity->value.exponent < 0 && may_be_cut_short(quantity);
}

static bool is_bare_decimal(const struct cc_quantity *quantity)
{
	return quantity->unit.ptr == NULL && quantity->value.exponent < 0;
}

static bool is_of_points(const struct cc_quantity *quantity)
{
	return cc_str_equal(quantity->unit, CC_STR("pp"));
}

/** 0.6个、全省0.3个百分点: what may stand between such a figure and the next of its row. */
static bool is_joint_of_cut(struct cc_str between)
{
	enum { PLACE_BYTES = 21 };
	static const struct cc_str joints[] = {{"、", 3}, {"和", 3}, {"及", 3}, {"与", 3}, {"以及", 6}};
	bool joined = false;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
		joined = joined || cc_str_starts(between, joints[i]);
	return joined && between.len <= PLACE_BYTES;
}

/* "sold 300 and 5 percent of them broke": a share is no more than the whole, and like stands beside like. */
static bool may_share(const struct cc_figure_scan *scan, const struct cc_quantity *bare, const struct cc_quantity *last)
{
	enum { WHOLE = 100 };
	bool free = bare->unit.ptr == NULL || may_be_cut_short(bare);
	bool plain = free && bare->kind == CC_NUMBER_CARDINAL && !bare->is_range && !bare->is_sum &&
		     bare->qualifier == CC_QUALIFIER_EXACT && bare->same_as.end == bare->same_as.start;
	bool ratio = cc_str_starts(last->dimension, CC_STR("ratio"));
	bool small = cc_decimal_compare(bare->value, cc_decimal_from_int(WHOLE)) <= 0;
	return plain && is_worded(scan, bare) == is_worded(scan, last) && (!ratio || small);
}

/** Whether the unit of this figure can be that of the ones before it: it multiplies nothing. */
static bool has_plain_unit(const struct cc_quantity *quantity)
{
	return quantity->unit.ptr != NULL && quantity->kind != CC_NUMBER_ORDINAL && !quantity->is_range &&
	       !quantity->is_sum && cc_decimal_compare(quantity->value, quantity->printed) == 0;
}

/** Whether the words between two figures make them one row: those before its last figure, or further ahead. */
static bool are_joined(const struct cc_figure_scan *scan, const struct cc_quantity *bare,
		       const struct cc_quantity *next, const struct cc_quantity *last)
{
	const struct cc_str between = cc_str_slice(scan->view, bare->phrase.end, next->phrase.start);
	/* 分别降低1.19、0.80、0.86个百分点: decimals in a row need no word before the last. */
	const bool decimals = bare->value.exponent < 0 && cc_str_equal(between, CC_STR("、"));
	if ((next == last ? is_last_joint(between) || decimals : is_joint(between)) ||
	    is_size_joint(between, last->dimension))
		return true;
	/* 高于全国0.7、全省2.3个百分点 */
	return (is_measure_cut_short(bare) || (is_bare_decimal(bare) && is_of_points(last))) &&
	       is_joint_of_cut(between);
}

/** The unit of `items[last]` goes to the bare figures of its row before it. */
static void share_before(struct cc_quantity *items, size_t first, size_t last, const struct cc_figure_scan *scan)
{
	for (size_t i = last; i > first; i--) {
		struct cc_quantity *bare = &items[i - 1];
		if (!are_joined(scan, bare, &items[i], &items[last]) || !may_share(scan, bare, &items[last]))
			return;
		if (bare->unit.ptr != NULL &&
		    !(is_measure_cut_short(bare) ? cc_str_starts(items[last].dimension, CC_STR("ratio"))
						 : is_of_points(&items[last])))
			return; /* 0.5个和3个 count */
		bare->unit = items[last].unit;
		bare->dimension = items[last].dimension;
		bare->kind = items[last].kind;
	}
}

void cc_figure_share_rows(struct cc_vec *quantities, const struct cc_figure_scan *scan)
{
	struct cc_quantity *items = quantities->items;
	for (size_t i = scan->first + 1; i < quantities->len; i++)
		if (has_plain_unit(&items[i]) && (items[i - 1].unit.ptr == NULL || may_be_cut_short(&items[i - 1])))
			share_before(items, scan->first, i, scan);
}
