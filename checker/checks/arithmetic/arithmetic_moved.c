/* From one figure to another, and how far that is but for a digit, whatever words stand between: 从3.2亿件升至4.8亿件，
 * 两年间净增1.2亿件. Leaves words that tell all by themselves to arithmetic_rows.c, and figures held against one
 * another to arithmetic_nearly.c. */
#include "checks/arithmetic/arithmetic.h"
#include "checks/shared/hints.h"

#define W(name) CC_PIECE_WORD(name)

enum { DIGITS_TWO = 10, BETWEEN_BYTES = 60, VERB_BYTES = 6 };

static bool is_level(const struct cc_quantity *figure)
{
	return cc_quantity_is_exact(figure) && !figure->is_range &&
	       (figure->kind == CC_NUMBER_CARDINAL || figure->kind == CC_NUMBER_PERCENT);
}

/* 从A升至|B */
static bool leads_to(const struct arithmetic *work, size_t from, size_t to)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .required = W(TO) | W(RISE_TO) | W(FALL_TO) | W(BETTER_TO),
					  .forbidden =
					      CC_PIECE_STOP | CC_PIECE_COLON | W(OF_WHICH) | W(RISE) | W(FALL)};
	return arithmetic_between(work, from, to).len <= BETWEEN_BYTES &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, from), arithmetic_piece(work, to), &gap, NULL);
}

/* 多|补|40元: the movement, and one short word behind it at most. New ones are none of the difference: 新增48家. */
static bool is_moved_by(const struct arithmetic *work, size_t stated)
{
	size_t at = arithmetic_piece(work, stated);
	struct cc_str view = work->pieces.article->text.view;
	bool skipped = false;
	while (at > 0) {
		const struct cc_wording_piece *piece = cc_pieces_at(&work->pieces, --at);
		if ((piece->kinds & (W(RISE) | W(FALL) | W(APART))) != 0)
			return !cc_word_list_has(arithmetic_words(work, CC_WORDS_ADDED),
						 cc_str_of_span(view, piece->span));
		bool verb = piece->kinds == CC_PIECE_OTHER && cc_span_len(piece->span) <= VERB_BYTES;
		if ((piece->kinds & (W(FILL) | W(IS))) == 0 && (!verb || skipped))
			return false;
		skipped = skipped || verb;
	}
	return false;
}

static bool can_state(const struct arithmetic *work, size_t level, size_t stated)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .forbidden = CC_PIECE_STOP | CC_PIECE_COLON | CC_PIECE_LISTING | W(OF_WHICH) |
						       W(YEARLY) | W(OTHER_BASE) | W(TO)};
	const struct cc_quantity *figure = arithmetic_figure(work, stated);
	const struct cc_quantity *to = arithmetic_figure(work, level);
	bool points = arithmetic_is_points(figure) && arithmetic_is_rate(to);
	bool alike = arithmetic_same_unit(figure, to) && !arithmetic_is_rate(to) && to->unit.ptr != NULL;
	return cc_quantity_is_exact(figure) && (points || alike) &&
	       arithmetic_between(work, level, stated).len <= BETWEEN_BYTES &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, level), arithmetic_piece(work, stated), &gap, NULL) &&
	       is_moved_by(work, stated);
}

static bool is_slip(const struct arithmetic *work, size_t from, size_t stated)
{
	struct cc_decimal apart;
	struct cc_interval all;
	const struct cc_quantity *told = arithmetic_figure(work, stated);
	const struct cc_quantity *base = arithmetic_figure(work, from);
	const struct cc_quantity *value = arithmetic_figure(work, from + 1);
	if (cc_decimal_subtract(&apart, value->value, base->value) != CC_OK ||
	    cc_interval_subtract(&all, cc_recompute_interval(value), cc_recompute_interval(base)) != CC_OK)
		return false;
	apart.negative = false;
	return !cc_recompute_meets(all, cc_recompute_result(told)) && cc_decimal_bare(told->value).coefficient > 0 &&
	       told->printed.coefficient >= DIGITS_TWO && hint_is_misprint(apart, told->value);
}

static bool check_at(struct arithmetic *work, size_t from)
{
	const struct cc_quantity *base = arithmetic_figure(work, from);
	const struct cc_quantity *value = arithmetic_figure(work, from + 1);
	if (!is_level(base) || !is_level(value) || !arithmetic_same_unit(base, value) ||
	    !leads_to(work, from, from + 1))
		return true;
	for (size_t stated = from + 2; stated < work->figures.len && stated <= from + 3; stated++) {
		if (!can_state(work, from + 1, stated) || arithmetic_is_told(work, stated) ||
		    !is_slip(work, from, stated))
			continue;
		struct arithmetic_case it = {.work = work,
					     .base = base,
					     .value = value,
					     .stated = arithmetic_figure(work, stated),
					     .first = arithmetic_piece(work, from),
					     .last = arithmetic_piece(work, stated)};
		return arithmetic_judge_apart(&it) != ARITHMETIC_FAILS || arithmetic_report(&it, CC_SEVERITY_WARNING);
	}
	return true;
}

bool arithmetic_check_moved(struct arithmetic *work)
{
	for (size_t i = 0; i + 2 < work->figures.len; i++)
		if (!check_at(work, i))
			return false;
	return true;
}
