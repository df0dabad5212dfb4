/* What is left of a whole: "计划500万株，已完成320万株，还剩180万株", "of the 20, 12 are spent and 8 left".
 * Leaves lists of parts with their rest to arithmetic_sums.c. */
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)

enum { GOAL_BYTES = 24 };

/* "five with the left" remain nowhere. */
static bool is_side(const struct arithmetic *work, size_t index)
{
	struct cc_str view = work->pieces.article->text.view;
	return cc_str_ends(cc_str_slice(view, 0, cc_pieces_at(&work->pieces, index)->span.start), CC_STR("the "));
}

/* Whether the figure is what remains: 还剩180万株; $8 million is left. */
static bool is_left(const struct arithmetic *work, size_t figure)
{
	size_t at = arithmetic_piece(work, figure);
	if ((cc_gap_before(&work->pieces, at) & W(LEFT)) != 0)
		return true;
	for (size_t i = at + 1; i < work->pieces.row.len && i <= at + 3; i++) {
		uint64_t kinds = cc_pieces_at(&work->pieces, i)->kinds;
		if ((kinds & W(LEFT)) != 0)
			return !is_side(work, i);
		if ((kinds & (W(IS) | CC_PIECE_OTHER | W(FILL))) == 0)
			return false;
	}
	return false;
}

static bool can_subtract(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return a->unit.ptr != NULL && arithmetic_same_unit(a, b) && !arithmetic_has_unit(a, "%") &&
	       a->kind == CC_NUMBER_CARDINAL && b->kind == CC_NUMBER_CARDINAL;
}

/* Roles of three figures in a row, in whatever order: 4.36万人，距离7万人的目标还差2.64万人. */
struct roles {
	size_t first; /* of the three */
	size_t whole, done, left;
};

/* @param like  The figure as which what is left is printed. */
static bool report(struct arithmetic *work, const struct roles *roles, size_t like, struct cc_decimal apart)
{
	struct arithmetic_case it = {.work = work,
				     .first = arithmetic_piece(work, roles->first),
				     .last = arithmetic_piece(work, roles->first + 2)};
	arithmetic_begin(&it);
	arithmetic_say_figure(&it, arithmetic_figure(work, roles->whole));
	arithmetic_say(&it, " - ", " - ");
	arithmetic_say_figure(&it, arithmetic_figure(work, roles->done));
	arithmetic_say(&it, " is ", " 是 ");
	arithmetic_say_like(&it, apart, arithmetic_figure(work, like));
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, roles->left));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* 累计收治84810人,已出院54374人,仍有16288人|住院: who is neither may have died, or lie elsewhere. */
static bool may_be_fewer(const struct arithmetic *work, size_t left, struct cc_decimal apart)
{
	const struct cc_article *article = work->pieces.article;
	const struct cc_quantity *figure = arithmetic_figure(work, left);
	struct cc_str told = cc_str_of_span(article->text.view, article->text.sentences[work->pieces.sentence].span);
	return cc_decimal_compare(figure->value, apart) < 0 &&
	       cc_word_list_within(arithmetic_words(work, CC_WORDS_PATIENTS), told);
}

/* The whole, what is done of it, what is left: three figures in a row and no fourth of their unit before them.
 * "318 nurses, 140 of them from overseas, while 205 left" tells of others. */
static bool check_left(struct arithmetic *work, size_t whole)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .forbidden = W(RISE) | W(FALL) | W(EACH) | W(YOY) | W(BASE) | W(AVERAGE) |
						       W(OF_WHICH)};
	const struct cc_quantity *a = arithmetic_figure(work, whole);
	const struct cc_quantity *b = arithmetic_figure(work, whole + 1);
	const struct cc_quantity *c = arithmetic_figure(work, whole + 2);
	struct cc_interval apart;
	struct cc_decimal printed;
	if (!can_subtract(a, b) || !can_subtract(a, c) || !is_left(work, whole + 2) ||
	    (whole > 0 && arithmetic_same_unit(a, arithmetic_figure(work, whole - 1))) ||
	    !cc_gap_fits(&work->pieces, arithmetic_piece(work, whole), arithmetic_piece(work, whole + 2), &gap, NULL) ||
	    cc_decimal_compare(a->value, b->value) <= 0 || cc_decimal_compare(a->value, c->value) < 0 ||
	    cc_interval_subtract(&apart, cc_recompute_interval(a), cc_recompute_interval(b)) != CC_OK ||
	    cc_decimal_subtract(&printed, a->value, b->value) != CC_OK)
		return true;
	const struct roles roles = {.first = whole, .whole = whole, .done = whole + 1, .left = whole + 2};
	return cc_interval_overlaps(apart, arithmetic_told(c, a, b)) || may_be_fewer(work, roles.left, printed) ||
	       report(work, &roles, whole, printed);
}

/* 全年7万人的目标, a target of 20,000: the figure is what is to be reached. */
static bool is_goal(const struct arithmetic *work, size_t figure)
{
	const struct cc_word_list *goals = arithmetic_words(work, CC_WORDS_GOAL);
	struct cc_str view = work->pieces.article->text.view;
	struct cc_span at = cc_pieces_at(&work->pieces, arithmetic_piece(work, figure))->span;
	size_t start = at.start > GOAL_BYTES ? at.start - GOAL_BYTES : 0;
	size_t end = at.end + GOAL_BYTES < view.len ? at.end + GOAL_BYTES : view.len;
	struct cc_str before = cc_str_slice(view, start, at.start);
	struct cc_str behind = cc_str_slice(view, at.end, end);
	size_t comma = cc_str_find(behind, CC_STR(","), 0);
	return cc_word_list_ends(goals, cc_str_trim(before)) > 0 ||
	       cc_word_list_within(goals, cc_str_slice(behind, 0, comma == SIZE_MAX ? behind.len : comma));
}

static bool find_goal(struct roles *out, const struct arithmetic *work, size_t first)
{
	size_t found = 0;
	for (size_t i = first; i < first + 3; i++)
		if (is_goal(work, i)) {
			out->whole = i;
			found++;
		}
	size_t left = first + 2;
	if (!is_left(work, left) || left == out->whole)
		left = first + 1;
	out->left = left;
	out->done = first * 3 + 3 - out->whole - left;
	return found == 1 && left != out->whole && is_left(work, left) && out->done != out->left;
}

static bool check_goal(struct arithmetic *work, size_t first)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .forbidden =
					      CC_PIECE_STOP | W(EACH) | W(YOY) | W(AVERAGE) | W(OF_WHICH) | W(SHARE)};
	struct roles it = {.first = first};
	if (!find_goal(&it, work, first) ||
	    !cc_gap_fits(&work->pieces, arithmetic_piece(work, first), arithmetic_piece(work, first + 2), &gap, NULL))
		return true;
	const struct cc_quantity *whole = arithmetic_figure(work, it.whole);
	const struct cc_quantity *done = arithmetic_figure(work, it.done);
	const struct cc_quantity *left = arithmetic_figure(work, it.left);
	struct cc_interval apart;
	struct cc_decimal printed;
	bool units = arithmetic_same_unit(whole, done) && arithmetic_same_unit(whole, left) &&
		     !arithmetic_is_ratio(whole) && whole->kind == CC_NUMBER_CARDINAL;
	if (!units || arithmetic_is_told(work, it.left) || cc_decimal_compare(whole->value, done->value) <= 0 ||
	    cc_decimal_compare(whole->value, left->value) <= 0 ||
	    cc_interval_subtract(&apart, cc_recompute_interval(whole), cc_recompute_interval(done)) != CC_OK ||
	    cc_decimal_subtract(&printed, whole->value, done->value) != CC_OK ||
	    cc_interval_overlaps(apart, arithmetic_told(left, whole, done)))
		return true;
	return report(work, &it, it.left, printed);
}

bool arithmetic_check_left(struct arithmetic *work)
{
	if ((work->kinds & W(LEFT)) == 0)
		return true;
	for (size_t i = 0; i + 2 < work->figures.len; i++)
		if (!check_left(work, i) || !check_goal(work, i))
			return false;
	return true;
}
