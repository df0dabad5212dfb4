/* Two figures of one unit and what is said of them behind both: 甲队28分，乙队21分，甲队多得7分;
 * 冠军2小时09分36秒，亚军 2小时10分02秒，慢了26秒; 进站1.9万人次，…2.7万人次，后者是前者的1.4倍. Leaves a figure held
 * against another time to arithmetic_before.c and arithmetic_rows.c. */
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)

enum { FAR_TIMES = 6, THREE = 3 };

static bool is_size(const struct cc_quantity *figure)
{
	return cc_quantity_is_exact(figure) && figure->kind == CC_NUMBER_CARDINAL && !arithmetic_is_ratio(figure);
}

/* Two things, each with its figure: a comma between, and no time that parts them. */
static bool are_two(const struct arithmetic *work, size_t first)
{
	static const struct cc_gap gap = {.allowed = W(FILL) | W(IS) | W(AND) | W(HALF) | W(EXCLUSIVE) |
						     CC_PIECE_OTHER | CC_PIECE_COMMA | CC_PIECE_STOP,
					  .required = CC_PIECE_COMMA | CC_PIECE_STOP | W(AND),
					  .forbidden = W(OF_WHICH) | W(EACH) | W(SHARE) | W(BASE) | W(YOY)};
	const struct cc_quantity *a = arithmetic_figure(work, first);
	const struct cc_quantity *b = arithmetic_figure(work, first + 1);
	return is_size(a) && is_size(b) && a->unit.ptr != NULL && b->unit.ptr != NULL &&
	       cc_str_equal(a->unit, b->unit) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, first), arithmetic_piece(work, first + 1), &gap, NULL);
}

/* No third figure of the unit stands before, from which the last one might go out. */
static bool are_alone(const struct arithmetic *work, size_t first)
{
	for (size_t i = 0; i < first; i++)
		if (arithmetic_same_unit(arithmetic_figure(work, i), arithmetic_figure(work, first)))
			return false;
	return true;
}

/* ，甲队|多得, ，两人|相差: how far apart the two are, and not what somebody else did. */
static bool says_apart(const struct arithmetic *work, size_t from, size_t stated)
{
	static const struct cc_gap gap = {.allowed = W(FILL) | W(RISE) | W(FALL) | W(APART) | W(IS) | CC_PIECE_OTHER |
						     CC_PIECE_COMMA | CC_PIECE_FIGURE,
					  .required = CC_PIECE_COMMA};
	struct cc_str view = work->pieces.article->text.view;
	struct cc_span at = cc_pieces_at(&work->pieces, arithmetic_piece(work, stated))->span;
	bool told = cc_word_list_ends(arithmetic_words(work, CC_WORDS_APART_BEFORE),
				      cc_str_trim(cc_str_slice(view, 0, at.start))) > 0 ||
		    cc_word_list_begins(arithmetic_words(work, CC_WORDS_APART_BEHIND),
					cc_str_slice(view, at.end, view.len)) > 0;
	return told &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, from), arithmetic_piece(work, stated), &gap, NULL);
}

static bool tell(struct arithmetic *work, size_t first, size_t stated, struct cc_decimal apart)
{
	struct arithmetic_case it = {
	    .work = work, .first = arithmetic_piece(work, first), .last = arithmetic_piece(work, stated)};
	arithmetic_begin(&it);
	arithmetic_say_figure(&it, arithmetic_figure(work, first));
	arithmetic_say(&it, " and ", " 与 ");
	arithmetic_say_figure(&it, arithmetic_figure(work, first + 1));
	arithmetic_say(&it, " are ", " 相差 ");
	arithmetic_say_like(&it, apart, arithmetic_figure(work, stated));
	arithmetic_say(&it, " apart, the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, stated));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* Farther away than some times the distance, the words are of other two. */
static bool is_like(struct cc_decimal apart, struct cc_decimal stated)
{
	struct cc_decimal far;
	struct cc_decimal times = cc_decimal_from_int(FAR_TIMES);
	return !cc_decimal_is_zero(apart) && cc_decimal_multiply(&far, apart, times) == CC_OK &&
	       cc_decimal_compare(stated, far) < 0 && cc_decimal_multiply(&far, stated, times) == CC_OK &&
	       cc_decimal_compare(apart, far) < 0;
}

static bool check_apart(struct arithmetic *work, size_t first, size_t stated)
{
	const struct cc_quantity *a = arithmetic_figure(work, first);
	const struct cc_quantity *b = arithmetic_figure(work, first + 1);
	const struct cc_quantity *told = arithmetic_figure(work, stated);
	struct cc_decimal apart;
	struct cc_interval computed;
	bool alike = told->unit.ptr == NULL ? cc_quantity_is_count(a) : cc_str_equal(told->unit, a->unit);
	if (!is_size(told) || !alike || arithmetic_is_told(work, stated) || !says_apart(work, first + 1, stated) ||
	    cc_decimal_subtract(&apart, a->value, b->value) != CC_OK)
		return true;
	bool turned = apart.negative;
	apart.negative = false;
	if (!is_like(apart, told->value) ||
	    cc_interval_subtract(&computed, cc_recompute_interval(turned ? b : a),
				 cc_recompute_interval(turned ? a : b)) != CC_OK ||
	    cc_recompute_meets(computed, arithmetic_told(told, a, b)))
		return true;
	return tell(work, first, stated, apart);
}

/* 后者是前者的1.4倍; the first one as part of the second. */
static bool check_latter(struct arithmetic *work, size_t first)
{
	struct cc_str words = arithmetic_between(work, first + 1, first + 2);
	bool latter = cc_word_list_ends(arithmetic_words(work, CC_WORDS_LATTER_OF_FORMER), words) > 0;
	bool former = cc_word_list_ends(arithmetic_words(work, CC_WORDS_FORMER_OF_LATTER), words) > 0;
	struct arithmetic_case it = {.work = work,
				     .value = arithmetic_figure(work, latter ? first + 1 : first),
				     .base = arithmetic_figure(work, latter ? first : first + 1),
				     .stated = arithmetic_figure(work, first + 2),
				     .first = arithmetic_piece(work, first),
				     .last = arithmetic_piece(work, first + 2)};
	if (latter == former || arithmetic_is_told(work, first + 2) || arithmetic_judge_ratio(&it) != ARITHMETIC_FAILS)
		return true;
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

bool arithmetic_check_two(struct arithmetic *work)
{
	for (size_t i = 0; i + 2 < work->figures.len; i++) {
		if (!are_two(work, i) || !are_alone(work, i))
			continue;
		/* 两人相差26秒: who they are is counted between */
		bool counted = i + THREE < work->figures.len &&
			       cc_decimal_compare(arithmetic_figure(work, i + 2)->value, cc_decimal_from_int(2)) == 0;
		if (!check_latter(work, i) || !check_apart(work, i, i + 2) ||
		    (counted && !check_apart(work, i, i + THREE)))
			return false;
	}
	return true;
}
