/* Parts of which the sentence says how many they are, so that they are all:
 * 612名学生分到3所学校，分别接收205人、208人和 199人; 下拨三批资金，第一批3000万元，第二批…，累计1.25亿元; "sales in
 * the four quarters were …, $85 million for the year". Leaves parts with their sum in known words to arithmetic_sums.c.
 */
#include "checks/arithmetic/arithmetic_parts.h"

#define W(name) CC_PIECE_WORD(name)

enum { PARTS_MOST = 12, FIGURES_BACK = 3, NEAR_PERCENT = 30, TWO_WORDS = 2 };

static bool is_part(const struct cc_quantity *figure)
{
	return cc_quantity_is_exact(figure) && figure->kind == CC_NUMBER_CARDINAL;
}

/* The run of parts that begins with the figure: lists and short clauses, and nothing of another time or thing. */
static struct arithmetic_parts run_from(const struct arithmetic *work, size_t first)
{
	static const struct cc_gap next = {.allowed = ARITHMETIC_BETWEEN_PARTS | W(EXCLUSIVE) | W(HALF),
					   .required = CC_PIECE_COMMA | CC_PIECE_LISTING | W(AND),
					   .forbidden = (ARITHMETIC_NO_PARTS & ~W(STOCK)) | W(SHARE) | W(TOTAL) |
							W(AVERAGE) | W(WHOLE)};
	struct arithmetic_parts run = {.first = first, .last = first};
	while (run.last + 1 < work->figures.len && is_part(arithmetic_figure(work, run.last + 1)) &&
	       arithmetic_can_add(arithmetic_figure(work, run.first), arithmetic_figure(work, run.last + 1)) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, run.last), arithmetic_piece(work, run.last + 1), &next,
			   NULL))
		run.last++;
	return run;
}

/* 3所学校, 三批资金: so many, and counted in another unit than the parts. */
static bool counts(const struct arithmetic *work, size_t figure, struct arithmetic_parts parts)
{
	const struct cc_quantity *count = arithmetic_figure(work, figure);
	const struct cc_quantity *part = arithmetic_figure(work, parts.first);
	int64_t many = (int64_t)(parts.last - parts.first + 1);
	return is_part(count) && count->unit.ptr != NULL && !arithmetic_can_add(count, part) &&
	       !cc_str_equal(count->dimension, CC_STR("money")) &&
	       cc_decimal_compare(count->value, cc_decimal_from_int(many)) == 0;
}

/* A figure of the parts' unit, within reach of their sum: farther away it is of something else. */
static bool may_be_whole(const struct arithmetic *work, size_t whole, struct arithmetic_parts parts,
			 struct cc_decimal sum)
{
	const struct cc_quantity *figure = arithmetic_figure(work, whole);
	struct cc_interval near = cc_interval_point(sum);
	if (!is_part(figure) || !arithmetic_can_add(figure, arithmetic_figure(work, parts.first)) ||
	    cc_recompute_widen(&near, NEAR_PERCENT) != CC_OK)
		return false;
	for (size_t i = parts.first; i <= parts.last; i++)
		if (cc_decimal_compare(arithmetic_figure(work, i)->value, figure->value) >= 0)
			return false;
	return cc_interval_overlaps(near, cc_interval_point(figure->value));
}

static bool tell(struct arithmetic *work, struct arithmetic_parts parts, size_t whole)
{
	struct cc_interval sum;
	struct cc_decimal printed;
	if (arithmetic_is_told(work, whole) || arithmetic_is_told(work, parts.last) ||
	    arithmetic_sum_of(&sum, &printed, work, parts) != CC_OK || !may_be_whole(work, whole, parts, printed) ||
	    cc_interval_overlaps(sum, arithmetic_total_of(work, whole)))
		return true;
	return arithmetic_report_sum(work, parts, whole, printed, CC_SEVERITY_WARNING);
}

/* Between how many they are and the first of them, that each has its own: 分别, respectively. */
static bool says_of_each(const struct arithmetic *work, size_t count, size_t first)
{
	return cc_word_list_within(arithmetic_words(work, CC_WORDS_TOLD_OF_EACH),
				   arithmetic_between(work, count, first));
}

/* 612名学生被分到3所学校，分别接收…: the whole stands before the count. */
static bool check_whole_before(struct arithmetic *work, struct arithmetic_parts parts)
{
	if (parts.first < TWO_WORDS || !counts(work, parts.first - 1, parts) ||
	    !says_of_each(work, parts.first - 1, parts.first))
		return true;
	return tell(work, parts, parts.first - TWO_WORDS);
}

/* 累计1.25亿元, 全年86.42亿元, "$85 million for the year": all of them, right behind the last. */
static bool is_called_all(const struct arithmetic *work, struct arithmetic_parts parts)
{
	static const struct cc_gap comma = {.allowed = W(FILL) | W(IS) | W(TOTAL) | W(WHOLE) | W(OVERLAP) |
						       W(EXCLUSIVE) | CC_PIECE_OTHER | CC_PIECE_PERIOD | CC_PIECE_COMMA,
					    .required = CC_PIECE_COMMA};
	struct cc_str words = arithmetic_between(work, parts.last, parts.last + 1);
	struct cc_str view = work->pieces.article->text.view;
	struct cc_str behind =
	    cc_str_slice(view, cc_pieces_at(&work->pieces, arithmetic_piece(work, parts.last + 1))->span.end, view.len);
	return cc_gap_fits(&work->pieces, arithmetic_piece(work, parts.last), arithmetic_piece(work, parts.last + 1),
			   &comma, NULL) &&
	       (cc_word_list_within(arithmetic_words(work, CC_WORDS_SUMS_UP), words) ||
		cc_word_list_begins(arithmetic_words(work, CC_WORDS_ALL_BEHIND), behind) > 0);
}

/* 夏粮…、早稻…、秋粮…; 一季度…四季度…: names that are not counted twice, or the parts of a year. */
static bool are_kinds(const struct arithmetic *work, struct arithmetic_parts parts)
{
	for (size_t i = parts.first; i <= parts.last; i++)
		if ((cc_gap_before(&work->pieces, arithmetic_piece(work, i)) & (W(EXCLUSIVE) | CC_PIECE_PERIOD)) == 0)
			return false;
	return parts.last - parts.first >= ARITHMETIC_PARTS_LEAST;
}

static bool check_whole_behind(struct arithmetic *work, struct arithmetic_parts parts)
{
	if (parts.last + 1 >= work->figures.len || !is_called_all(work, parts))
		return true;
	bool counted = are_kinds(work, parts);
	for (size_t i = parts.first; i > 0 && !counted && parts.first - i < FIGURES_BACK; i--)
		counted = counts(work, i - 1, parts);
	return !counted || tell(work, parts, parts.last + 1);
}

bool arithmetic_check_counted(struct arithmetic *work)
{
	for (size_t i = 0; i + 1 < work->figures.len; i++) {
		if (!is_part(arithmetic_figure(work, i)))
			continue;
		struct arithmetic_parts parts = run_from(work, i);
		/* 3000万元，第二批5000万元，累计1.25亿元: the whole itself may look like a part */
		struct arithmetic_parts less = {.first = parts.first, .last = parts.last - (parts.last > parts.first)};
		bool many = parts.last > parts.first && parts.last - parts.first < PARTS_MOST;
		if (many && (!check_whole_before(work, parts) || !check_whole_behind(work, parts) ||
			     (less.last > less.first && !check_whole_behind(work, less))))
			return false;
		i = parts.last > parts.first ? parts.last - 1 : i;
	}
	return true;
}
