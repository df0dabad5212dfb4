/* Two levels and a rate that is theirs but for a digit, whatever words stand between: 学员214名，比上季的186名多28名，
 * 增长25.1%; "757 of them after 614 in 2024, an increase of 32.3 per cent". Leaves words that tell all by themselves to
 * arithmetic_rows.c and arithmetic_before.c. */
#include "checks/arithmetic/arithmetic.h"
#include "checks/shared/hints.h"

#define W(name) CC_PIECE_WORD(name)
#define MOVES (W(RISE) | W(FALL))

enum { DIGITS_THREE = 100, PER_CENT = 100, SKIPPED_MOST = 2, BETWEEN_BYTES = 60 };

/* Figures of the row. */
struct grown {
	size_t now, then, stated;
};

/* "28 more than the 186" is a level as well. */
static bool is_level(const struct cc_quantity *figure)
{
	return figure->kind == CC_NUMBER_CARDINAL && !figure->is_range && !figure->suspect &&
	       !arithmetic_is_ratio(figure);
}

/* 25.1%, and no 25%: of two digits too many come near by chance. */
static bool is_stated(const struct cc_quantity *figure)
{
	return cc_quantity_is_exact(figure) && !figure->is_range && arithmetic_has_unit(figure, "%") &&
	       figure->value.coefficient >= DIGITS_THREE;
}

/* ，增长25.1%: nothing but the movement stands between the last level and the rate. */
static bool is_moved(const struct arithmetic *work, size_t level, size_t stated)
{
	static const uint64_t allowed = W(FILL) | W(IS) | MOVES | W(YOY) | CC_PIECE_OPEN;
	size_t to = arithmetic_piece(work, stated);
	uint64_t seen = 0;
	for (size_t i = to; i > arithmetic_piece(work, level) + 1; i--) {
		uint64_t kinds = cc_pieces_at(&work->pieces, i - 1)->kinds;
		if ((kinds & CC_PIECE_COMMA) != 0)
			break;
		if ((kinds & allowed) == 0)
			return false;
		seen |= kinds;
	}
	return (seen & MOVES) != 0 && arithmetic_between(work, level, stated).len <= BETWEEN_BYTES;
}

/* 28 of 214 and 186. */
static bool is_step(const struct arithmetic *work, size_t step, size_t a, size_t b)
{
	struct cc_decimal apart;
	if (!is_level(arithmetic_figure(work, a)) || !is_level(arithmetic_figure(work, b)) ||
	    cc_decimal_subtract(&apart, arithmetic_figure(work, a)->value, arithmetic_figure(work, b)->value) != CC_OK)
		return false;
	apart.negative = false;
	return cc_decimal_compare(apart, arithmetic_figure(work, step)->value) == 0;
}

/* The two figures before the rate, beside the step between them, if there is one. */
static bool find_levels(struct grown *out, const struct arithmetic *work, size_t stated)
{
	*out = (struct grown){.stated = stated, .then = stated - 1, .now = stated - 2};
	if (stated > 2 && is_step(work, stated - 1, stated - 2, stated - 3)) {
		out->then = stated - 2;
		out->now = stated - 3;
	} else if (stated > 2 && is_step(work, stated - 2, stated - 1, stated - 3)) {
		out->now = stated - 3;
	}
	const struct cc_quantity *now = arithmetic_figure(work, out->now);
	const struct cc_quantity *then = arithmetic_figure(work, out->then);
	return is_level(now) && cc_quantity_is_exact(now) && is_level(then) && arithmetic_same_unit(now, then);
}

/* 比上季的, 上年为, after: the second level is of the time before. */
static bool is_earlier(const struct arithmetic *work, const struct grown *it)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .forbidden = CC_PIECE_STOP | CC_PIECE_LISTING | CC_PIECE_COLON | W(EACH) |
						       W(AVERAGE) | W(AND)};
	struct cc_str words = arithmetic_between(work, it->now, it->then);
	uint64_t seen = 0;
	if (!cc_gap_fits(&work->pieces, arithmetic_piece(work, it->now), arithmetic_piece(work, it->then), &gap, &seen))
		return false;
	return (seen & (W(BASE) | W(YOY) | W(OTHER_BASE))) != 0 ||
	       cc_word_list_within(arithmetic_words(work, CC_WORDS_TIME_BEFORE), words) ||
	       cc_word_list_ends(arithmetic_words(work, CC_WORDS_LED_BY_LEVEL), words) > 0;
}

/* By how much the one is more than the other, as the rate would be printed. */
static bool rate_of(struct cc_decimal *out, const struct arithmetic *work, size_t now, size_t then)
{
	struct cc_interval change;
	if (cc_recompute_change(&change, cc_interval_point(arithmetic_figure(work, then)->value),
				cc_interval_point(arithmetic_figure(work, now)->value)) != CC_OK)
		return false;
	*out = change.low;
	out->negative = false;
	return true;
}

/* Some other two of the figures have the rate that is stated. */
static bool holds_of_others(const struct arithmetic *work, size_t stated)
{
	struct cc_interval told = cc_recompute_result(arithmetic_figure(work, stated));
	for (size_t i = 0; i < work->figures.len; i++)
		for (size_t k = 0; k < work->figures.len; k++) {
			const struct cc_quantity *a = arithmetic_figure(work, i);
			const struct cc_quantity *b = arithmetic_figure(work, k);
			struct cc_interval change;
			struct cc_interval share;
			bool pair =
			    i != k && is_level(a) && is_level(b) &&
			    cc_recompute_change(&change, cc_recompute_interval(a), cc_recompute_interval(b)) == CC_OK &&
			    cc_recompute_quotient(&share, cc_recompute_interval(a), cc_recompute_interval(b),
						  PER_CENT) == CC_OK;
			if (pair && (cc_recompute_meets(change, told) || cc_interval_overlaps(share, told)))
				return true;
		}
	return false;
}

static bool check_at(struct arithmetic *work, size_t stated)
{
	struct grown grown;
	struct cc_decimal rate;
	if (!is_stated(arithmetic_figure(work, stated)) || !is_moved(work, stated - 1, stated) ||
	    !find_levels(&grown, work, stated) || !is_earlier(work, &grown) || arithmetic_is_told(work, stated) ||
	    !rate_of(&rate, work, grown.now, grown.then) ||
	    !cc_recompute_is_misprint(rate, arithmetic_figure(work, stated)->value) || holds_of_others(work, stated))
		return true;
	struct arithmetic_case it = {.work = work,
				     .base = arithmetic_figure(work, grown.then),
				     .value = arithmetic_figure(work, grown.now),
				     .stated = arithmetic_figure(work, stated),
				     .first = arithmetic_piece(work, grown.now),
				     .last = arithmetic_piece(work, stated)};
	return arithmetic_judge_change(&it) != ARITHMETIC_FAILS || arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* 86.4亿元，增长7.2%，|增加7.8亿元|: the step behind its rate. */
static bool is_step_behind(const struct arithmetic *work, size_t value)
{
	const struct cc_quantity *step = arithmetic_figure(work, value + 2);
	const struct cc_quantity *rate = arithmetic_figure(work, value + 1);
	return is_level(arithmetic_figure(work, value)) && is_level(step) && arithmetic_has_unit(rate, "%") &&
	       cc_quantity_is_exact(rate) && cc_quantity_is_exact(step) && step->unit.ptr != NULL &&
	       arithmetic_same_unit(arithmetic_figure(work, value), step) && is_moved(work, value, value + 1) &&
	       is_moved(work, value + 1, value + 2);
}

static bool check_step(struct arithmetic *work, size_t value)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .required = CC_PIECE_COMMA,
					  .forbidden = CC_PIECE_STOP | W(OTHER_BASE) | W(YEARLY) | W(EACH) | W(BASE)};
	struct arithmetic_case it = {.work = work,
				     .value = arithmetic_figure(work, value),
				     .base = arithmetic_figure(work, value + 2),
				     .stated = arithmetic_figure(work, value + 1),
				     .first = arithmetic_piece(work, value),
				     .last = arithmetic_piece(work, value + 2),
				     .before = cc_gap_before(&work->pieces, arithmetic_piece(work, value))};
	if (!is_step_behind(work, value) || arithmetic_is_told(work, value + 1) ||
	    !cc_gap_fits(&work->pieces, it.first, it.last, &gap, &it.seen) || holds_of_others(work, value + 1))
		return true;
	return arithmetic_judge_step(&it) != ARITHMETIC_FAILS || arithmetic_report(&it, CC_SEVERITY_WARNING);
}

bool arithmetic_check_grown(struct arithmetic *work)
{
	for (size_t i = 2; i < work->figures.len; i++)
		if (!check_at(work, i) || !check_step(work, i - 2))
			return false;
	return true;
}
