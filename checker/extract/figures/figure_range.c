/* Ranges and margins of figures: the two ends share multiplier and unit.
 * Leaves the joining words to range.c, steps that read like ranges to figure_step.c. */
#include "extract/figures/figure.h"

/* 5.41亿至4.85亿年前, 541 to 485 million years ago: what was earlier is longer ago, and nothing else lasts so long. */
static bool is_of_past(const struct cc_figure *right, const struct cc_figure_scan *scan)
{
	enum { LONG = 10000 };
	return cc_str_equal(right->unit.code, CC_STR("a")) &&
	       (cc_decimal_compare(right->numeral.value, cc_decimal_from_int(LONG)) >= 0 ||
		cc_figure_starts(scan, right->end, CC_STR("前")) || cc_figure_starts(scan, right->end, CC_STR(" ago")));
}

/* 七千到九千亿元, 2~3万元, $2 and $3 million: the first end shares the multiplier of the second where that keeps it
 * the smaller one: 5000—1万元 does not. */
static void share_multiplier(struct cc_figure *left, const struct cc_figure *right, const struct cc_figure_scan *scan)
{
	bool own_unit = left->unit.unit != NULL && !left->unit_is_before;
	if (left->numeral.tail_big != 0 || own_unit || right->numeral.tail_chain == 0)
		return;
	const int32_t powers[] = {right->numeral.tail_chain, right->numeral.tail_big};
	const bool falling = is_of_past(right, scan);
	for (size_t i = 0; i < 2; i++) {
		struct cc_decimal scaled;
		if (cc_decimal_shift(&scaled, left->numeral.value, powers[i]) != CC_OK ||
		    (!falling && cc_decimal_compare(scaled, right->numeral.value) >= 0))
			continue;
		left->numeral.value = scaled;
		return;
	}
}

/* €10-15,000, 3-4,000 jobs: thousands of both, where a hyphen joins a short number to whole thousands. */
static void share_thousands(struct cc_figure *left, const struct cc_figure *right, const struct cc_figure_scan *scan)
{
	enum { THOUSAND = 1000, WIDEST = 5, ZEROS = 4 };
	const struct cc_numeral *upper = &right->numeral;
	struct cc_decimal scaled;
	struct cc_decimal most;
	const size_t end = upper->span.end;
	if (cc_figure_char_at(scan, left->numeral.span.end) != '-' || left->numeral.tail_big != 0 ||
	    left->numeral.value.exponent != 0 || upper->tail_big != 0 || cc_span_len(upper->span) < ZEROS + 1 ||
	    !cc_figure_ends(scan, end, CC_STR(",000")) ||
	    cc_decimal_multiply(&scaled, left->numeral.value, cc_decimal_from_int(THOUSAND)) != CC_OK ||
	    cc_decimal_multiply(&most, scaled, cc_decimal_from_int(WIDEST)) != CC_OK)
		return;
	if (cc_decimal_compare(scaled, upper->value) < 0 && cc_decimal_compare(upper->value, most) <= 0)
		left->numeral.value = scaled;
}

/* 百分之五到八: the unit that the numeral says itself. */
static bool share_parts(struct cc_figure *left, struct cc_figure *right)
{
	if (left->unit.unit != NULL || right->unit.unit != NULL)
		return false;
	if (left->numeral.unit.ptr == NULL)
		left->numeral.unit = right->numeral.unit;
	else
		right->numeral.unit = left->numeral.unit;
	return true;
}

/* 350元到400元/吨: the base stands once. */
static bool share_base(struct cc_figure *left, const struct cc_figure *right)
{
	struct cc_str code = right->unit.code;
	size_t len = left->unit.code.len;
	bool shared = cc_str_starts(code, left->unit.code) && code.len > len && code.ptr[len] == '/';
	if (!shared)
		return cc_str_equal(left->unit.code, code);
	left->unit.code = code;
	left->unit.dimension = right->unit.dimension;
	return true;
}

/* "between 18 months and five years", "500 m to 2 km": both ends in the smaller unit. */
static bool share_smaller(const struct cc_figure *left, struct cc_figure *right)
{
	if (!cc_unit_in_smaller(&right->numeral.value, right->unit.code, left->unit.code))
		return false;
	right->unit = left->unit;
	return true;
}

/* 70° to 80°F: the scale stands once. */
static void share_scale(struct cc_figure *left, const struct cc_figure *right)
{
	if (cc_str_equal(left->unit.code, CC_STR("deg")) && cc_str_equal(right->unit.dimension, CC_STR("temperature")))
		left->unit = right->unit;
}

static bool share_unit(struct cc_figure *left, struct cc_figure *right)
{
	share_scale(left, right);
	if (left->numeral.unit.ptr != NULL || right->numeral.unit.ptr != NULL)
		return share_parts(left, right);
	if (left->unit.unit != NULL && right->unit.unit != NULL)
		return share_base(left, right) || share_smaller(left, right);
	if (left->unit.unit == NULL)
		left->unit = right->unit;
	else
		right->unit = left->unit;
	left->noun = right->noun;
	return true;
}

/** Behind a word or mark of a sign at `at`. */
static size_t skip_minus(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str words[] = {{"-", 1}, {"−", 3}, {"零下", 6}, {"负", 3}, {"minus ", 6}, {"零上", 6}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_starts(scan, at, words[i]))
			return at + words[i].len;
	return at;
}

bool cc_figure_read_second(struct cc_figure *right, struct cc_figure_scan *scan, size_t at)
{
	const struct cc_hit *about = cc_figure_hit_at(scan, at, CC_WORD_QUALIFIER);
	if (about != NULL)
		at = about->end;
	while (at < scan->end && scan->view.ptr[at] == ' ')
		at++;
	const struct cc_hit *sign = cc_figure_hit_at(scan, at, CC_WORD_UNIT_BEFORE);
	if (sign != NULL)
		at = sign->end;
	while (at < scan->end && scan->view.ptr[at] == ' ')
		at++;
	size_t start = scan->start;
	scan->start = sign != NULL ? sign->start : at; /* the joining dash is no minus */
	enum cc_status status = cc_figure_read(right, scan, skip_minus(scan, at));
	scan->start = start;
	return status == CC_OK && right->numeral.kind != CC_NUMBER_ORDINAL && right->numeral.extent == CC_NUMERAL_EXACT;
}

/* "from a negative 14% to |a| positive 17%": an article without a unit is no number behind one that has its own. */
static bool is_article(const struct cc_figure *left, const struct cc_figure *right, const struct cc_figure_scan *scan)
{
	struct cc_str words = cc_str_of_span(scan->view, right->numeral.span);
	return left->unit.unit != NULL && (cc_str_equal(words, CC_STR("a")) || cc_str_equal(words, CC_STR("an")));
}

/* Words that may be no numerals at all, and a number that names something: neither ends a range. */
static bool is_doubtful(const struct cc_figure *left, const struct cc_figure *right, const struct cc_figure_scan *scan)
{
	if (is_article(left, right, scan))
		return true;
	const bool choice = cc_figure_starts(scan, left->end, CC_STR(" or ")); /* one or two tablets */
	if (right->unit.unit != NULL || (choice && right->noun.ptr != NULL))
		return false;
	bool strong = right->numeral.strength == CC_NUMERAL_STRONG;
	bool article = left->numeral.strength != CC_NUMERAL_STRONG && !cc_figure_is_alone(left, scan);
	if (!strong && (article || !cc_figure_is_alone(right, scan)))
		return true;
	return right->numeral.unit.ptr == NULL && cc_not_number_behind(scan, right->numeral.span);
}

/* 白天-5~-2℃: a hyphen behind a word is a minus where the second end has one. */
static void settle_sign(struct cc_figure *first, const struct cc_figure *right, const struct cc_figure_scan *scan)
{
	if (first->negative || !right->negative || right->unit.unit == NULL ||
	    cc_figure_char_before(scan, first->start) != '-')
		return;
	first->negative = true;
	first->start--;
}

/* "ranged from -18 °C to -34 °C", 零下18度至零下34度: below zero the larger one often stands first. */
static void order_below_zero(struct cc_figure *first, struct cc_figure *right)
{
	if (!first->negative || !right->negative || cc_decimal_compare(first->numeral.value, right->numeral.value) >= 0)
		return;
	struct cc_decimal value = first->numeral.value;
	first->numeral.value = right->numeral.value;
	right->numeral.value = value;
}

/* 15~14℃: a wave joins nothing but the ends of a range, whichever stands first. */
static void order_falling(struct cc_figure *first, struct cc_figure *right, const struct cc_figure_scan *scan)
{
	const struct cc_decimal value = first->numeral.value;
	const bool alike =
	    cc_figure_char_at(scan, first->end) == '~' && first->numeral.tail_big == right->numeral.tail_big;
	if (!(alike || is_of_past(right, scan)) || first->negative || right->negative || right->unit.unit == NULL ||
	    !cc_str_equal(first->unit.code, right->unit.code) || cc_decimal_compare(value, right->numeral.value) <= 0)
		return;
	first->numeral.value = right->numeral.value;
	right->numeral.value = value;
}

/* From less to more, once both are multiplied out. */
static bool is_rising(const struct cc_figure *first, const struct cc_figure *right)
{
	struct cc_decimal low;
	struct cc_decimal high;
	return cc_figure_scale(&low, first->numeral.value, first) == CC_OK &&
	       cc_figure_scale(&high, right->numeral.value, right) == CC_OK && cc_decimal_compare(low, high) < 0;
}

/* 第27—40页, 第十和第十五之间, 第一至第三名: places from one to another. */
static bool read_ordinal_range(struct cc_figure *left, struct cc_figure *right, struct cc_figure_scan *scan)
{
	const struct cc_str mark = {.ptr = "第", .len = 3};
	if (!cc_figure_starts(scan, left->start, mark))
		return false;
	size_t at = cc_range_joiner(scan, left->end, left->start);
	if (at == left->end)
		return false;
	at += cc_figure_starts(scan, at, mark) ? mark.len : 0;
	size_t start = scan->start;
	scan->start = at;
	enum cc_status status = cc_figure_read(right, scan, at);
	scan->start = start;
	if (status != CC_OK || right->numeral.extent != CC_NUMERAL_EXACT ||
	    cc_decimal_compare(left->numeral.value, right->numeral.value) >= 0)
		return false;
	right->numeral.kind = CC_NUMBER_ORDINAL;
	right->unit = left->unit;
	right->end = right->numeral.span.end;
	left->is_range = true;
	left->end = right->end;
	return true;
}

/** Behind the 、 of 东风2、3级, where one wind may be as strong as either; left->end elsewhere. */
static size_t behind_wind(const struct cc_figure *left, const struct cc_figure_scan *scan)
{
	static const struct cc_str winds[] = {{"风", 3}, {"風", 3}, {"转", 3}, {"轉", 3}};
	const struct cc_str joint = {.ptr = "、", .len = 3};
	const struct cc_str force = {.ptr = "级", .len = 3};
	const size_t behind = left->end + joint.len;
	if (left->unit.unit != NULL || !cc_figure_starts(scan, left->end, joint) ||
	    !cc_figure_is_digit(cc_figure_char_at(scan, behind)) || !cc_figure_starts(scan, behind + 1, force))
		return left->end;
	for (size_t i = 0; i < sizeof(winds) / sizeof(winds[0]); i++)
		if (cc_figure_ends(scan, left->start, winds[i]))
			return behind;
	return left->end;
}

/** Behind the "or" of "three or four years", where the first number counts nothing by itself; left->end elsewhere. */
static size_t behind_or(const struct cc_figure *left, const struct cc_figure_scan *scan)
{
	const struct cc_str joint = {.ptr = " or ", .len = 4};
	bool plain = left->unit.unit == NULL && left->noun.ptr == NULL && left->numeral.unit.ptr == NULL &&
		     left->numeral.kind == CC_NUMBER_CARDINAL && left->numeral.tail_big == 0;
	const size_t behind = left->end + joint.len;
	if (plain && cc_figure_char_at(scan, left->end) == 0x3001)
		return behind_wind(left, scan);
	const bool joined = plain && cc_figure_starts(scan, left->end, joint) &&
			    cc_figure_hit_at(scan, behind, CC_WORD_QUALIFIER) == NULL; /* "≤12 or ≥24" has two bounds */
	return joined ? behind : left->end;
}

/* "three or four years", "ten or a dozen firms": what is counted stands behind, and the numbers are near. */
static bool is_near(const struct cc_figure *left, const struct cc_figure *right)
{
	struct cc_decimal most;
	return (right->unit.unit != NULL || right->noun.ptr != NULL) && !right->unit_is_before &&
	       cc_decimal_multiply(&most, left->numeral.value, cc_decimal_from_int(2)) == CC_OK &&
	       cc_decimal_compare(right->numeral.value, most) <= 0;
}

/* 0.1155 -73.58%, 2.83% -74.20%: in the row of a table a dash right before a figure is a minus, where the one before it
 * has a unit of its own or is as exact as another kind. */
static bool is_minus(const struct cc_figure *left, const struct cc_figure *right, const struct cc_figure_scan *scan,
		     size_t at)
{
	bool dash = at >= left->end + 2 && scan->view.ptr[at - 1] == '-' && scan->view.ptr[at - 2] == ' ';
	bool own = left->unit.unit != NULL && !left->unit_is_before && right->unit.unit != NULL;
	return dash && (own || left->numeral.value.exponent != right->numeral.value.exponent);
}

/* "60 weeks to 10 million": what is measured on the left has no millions on the right without its unit. */
static bool is_of_another(const struct cc_figure *left, const struct cc_figure *right)
{
	return left->unit.unit != NULL && !left->unit_is_before && right->unit.unit == NULL &&
	       right->numeral.tail_big > left->numeral.tail_big;
}

/** The second end; behind £6 the m of "£6-7m" is a million too. */
static bool read_end(const struct cc_figure *left, struct cc_figure *right, struct cc_figure_scan *scan, size_t at)
{
	scan->is_money = left->unit_is_before && cc_str_equal(left->unit.dimension, CC_STR("money"));
	const bool read = cc_figure_read_second(right, scan, at);
	scan->is_money = false;
	return read;
}

/** Read the second end of a range, if one follows. @return whether `left` and `right` are one. */
bool cc_figure_read_range(struct cc_figure *left, struct cc_figure *right, struct cc_figure_scan *scan)
{
	if (left->numeral.extent != CC_NUMERAL_EXACT)
		return false;
	if (left->numeral.kind == CC_NUMBER_ORDINAL)
		return read_ordinal_range(left, right, scan);
	size_t at = cc_range_joiner(scan, left->end, left->start);
	if (cc_figure_is_year(left, scan))
		return false; /* from 111 in 2014 to 1,169 */
	bool choice = at == left->end;
	at = choice ? behind_or(left, scan) : at;
	if (at == left->end || !read_end(left, right, scan, at))
		return false;
	const bool hyphen = scan->view.ptr[left->end] == '-'; /* "a rise of £6-7m" is no step */
	if ((!hyphen && cc_figure_is_step(left, right, scan)) || is_of_another(left, right) ||
	    is_minus(left, right, scan, at) || (choice && !is_near(left, right)))
		return false;
	struct cc_figure first = *left;
	share_multiplier(&first, right, scan);
	share_thousands(&first, right, scan);
	settle_sign(&first, right, scan);
	if (!share_unit(&first, right) || is_doubtful(left, right, scan) || (right->negative && !first.negative))
		return false;
	order_below_zero(&first, right);
	order_falling(&first, right, scan);
	if (!is_rising(&first, right))
		return false;
	*left = first;
	left->is_range = true;
	left->end = right->end;
	return true;
}

/* (10.5±0.2)%: the unit behind the bracket is that of the figure in it. */
static void read_bracketed_unit(struct cc_quantity *quantity, struct cc_figure_scan *scan)
{
	struct cc_unit_match unit;
	size_t close = quantity->span.end;
	if (quantity->unit.ptr != NULL || cc_figure_char_before(scan, quantity->span.start) != '(' ||
	    cc_figure_char_at(scan, close) != ')' || !cc_unit_after(&unit, scan, close + 1) ||
	    cc_decimal_compare(unit.factor, cc_decimal_from_int(1)) != 0)
		return;
	quantity->unit = unit.code;
	quantity->dimension = unit.dimension;
	quantity->span.start--;
	quantity->span.end = unit.span.end;
	quantity->phrase = quantity->span;
}

/* 10.5±0.2 */
bool cc_figure_read_margin(struct cc_quantity *quantity, const struct cc_figure *figure, struct cc_figure_scan *scan)
{
	static const struct cc_str signs[] = {{"±", 2}, {" ± ", 4}, {"+/-", 3}, {" +/- ", 5}};
	const uint32_t first = cc_figure_char_at(scan, figure->end);
	if (first != 0xB1 && first != '+' && first != ' ')
		return false;
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		struct cc_figure margin;
		size_t at = figure->end + signs[i].len;
		if (!cc_figure_starts(scan, figure->end, signs[i]) || cc_figure_read(&margin, scan, at) != CC_OK)
			continue;
		struct cc_decimal width;
		struct cc_interval interval = cc_interval_point(quantity->value);
		if (cc_figure_scale(&width, margin.numeral.value, &margin) != CC_OK ||
		    cc_decimal_add(&interval.high, quantity->value, width) != CC_OK ||
		    cc_decimal_subtract(&interval.low, quantity->value, width) != CC_OK)
			return false;
		if (figure->unit.unit == NULL && margin.unit.unit != NULL) {
			quantity->unit = margin.unit.code;
			quantity->dimension = margin.unit.dimension;
		}
		quantity->qualifier = CC_QUALIFIER_ABOUT;
		quantity->hard = quantity->expected = interval;
		quantity->span.end = quantity->phrase.end = margin.end;
		read_bracketed_unit(quantity, scan);
		return true;
	}
	return false;
}
