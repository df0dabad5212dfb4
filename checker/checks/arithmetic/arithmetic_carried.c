/* A figure of the sentence before that this one takes from or adds to: "brought in $9.8 million. It cost $2.3 million,
 * which leaves $7.5 million", "…another £100,000, so that the fund stands at £512,000".
 * Leaves three figures of one sentence with what is left to arithmetic_left.c. */
#include "checks/arithmetic/arithmetic.h"
#include "checks/shared/hints.h"

#define W(name) CC_PIECE_WORD(name)

enum { NEAR_PERCENT = 15, FAR_PERCENT = 30, EARLIER_MOST = 6 };

/* One step: so much before, so much more or less, and what that makes. */
struct step {
	size_t change, result; /* figures of the row */
	bool adds;
};

static struct cc_str between(const struct arithmetic *work, size_t from, size_t to)
{
	return cc_str_slice(work->pieces.article->text.view,
			    cc_pieces_at(&work->pieces, arithmetic_piece(work, from))->span.start,
			    cc_pieces_at(&work->pieces, arithmetic_piece(work, to))->span.start);
}

/* The words of its clause before the figure: "The council added ". */
static struct cc_str words_before(const struct arithmetic *work, size_t figure)
{
	static const uint64_t ends = CC_PIECE_FIGURE | CC_PIECE_COMMA | CC_PIECE_STOP | CC_PIECE_LISTING;
	size_t at = arithmetic_piece(work, figure);
	size_t first = at;
	while (first > 0 && (cc_pieces_at(&work->pieces, first - 1)->kinds & ends) == 0)
		first--;
	return first < at
		   ? cc_str_slice(work->pieces.article->text.view, cc_pieces_at(&work->pieces, first)->span.start,
				  cc_pieces_at(&work->pieces, at)->span.start)
		   : CC_STR("");
}

static bool can_count(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return a->kind == CC_NUMBER_CARDINAL && b->kind == CC_NUMBER_CARDINAL && arithmetic_same_unit(a, b) &&
	       !arithmetic_is_ratio(a) && !arithmetic_is_ratio(b) && !a->is_range && !b->is_range;
}

/* 又增资1.5亿元,总规模达到; "added £100,000, so that the fund stood at": nothing else, and no other time, between. */
static bool find_sum(struct step *out, const struct arithmetic *work, size_t change)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .forbidden = CC_PIECE_PERIOD | CC_PIECE_STOP | W(EACH) | W(AVERAGE) |
						       W(OF_WHICH) | W(YEARLY) | W(TO)};
	const struct cc_word_list *makes = arithmetic_words(work, CC_WORDS_MAKES_TOTAL);
	*out = (struct step){.change = change, .result = change + 1, .adds = true};
	struct cc_str words = between(work, change, change + 1);
	bool more = cc_word_list_within(arithmetic_words(work, CC_WORDS_ADDED), words_before(work, change));
	return more && cc_word_list_within(makes, words) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, change), arithmetic_piece(work, change + 1), &gap,
			   NULL);
}

/* "cost $2.3 million, which leaves $6.5 million" */
static bool find_rest(struct step *out, const struct arithmetic *work, size_t change)
{
	static const struct cc_gap gap = {.allowed = W(FILL) | W(LEFT) | W(AND) | CC_PIECE_COMMA | CC_PIECE_OTHER,
					  .required = W(LEFT)};
	*out = (struct step){.change = change, .result = change + 1};
	struct cc_str words = between(work, change, change + 1);
	return cc_word_list_within(arithmetic_words(work, CC_WORDS_LEAVES), words) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, change), arithmetic_piece(work, change + 1), &gap,
			   NULL);
}

static bool compute(struct cc_interval *out, const struct arithmetic *work, const struct step *step, size_t before)
{
	struct cc_interval from = cc_recompute_interval(arithmetic_figure(work, before));
	struct cc_interval change = cc_recompute_interval(arithmetic_figure(work, step->change));
	return (step->adds ? cc_interval_add : cc_interval_subtract)(out, from, change) == CC_OK;
}

static bool holds(const struct arithmetic *work, const struct step *step, size_t before)
{
	struct cc_interval computed;
	return !compute(&computed, work, step, before) ||
	       cc_interval_overlaps(computed, cc_recompute_result(arithmetic_figure(work, step->result)));
}

static bool report(struct arithmetic *work, const struct step *step, size_t before)
{
	struct cc_decimal printed;
	const struct cc_quantity *from = arithmetic_figure(work, before);
	const struct cc_quantity *change = arithmetic_figure(work, step->change);
	const struct cc_quantity *stated = arithmetic_figure(work, step->result);
	enum cc_status status = step->adds ? cc_decimal_add(&printed, from->value, change->value)
					   : cc_decimal_subtract(&printed, from->value, change->value);
	if (status != CC_OK || printed.negative)
		return true;
	struct arithmetic_case it = {
	    .work = work, .first = arithmetic_piece(work, step->change), .last = arithmetic_piece(work, step->result)};
	const struct cc_wording_piece *last = cc_pieces_at(&work->pieces, it.last);
	struct cc_span mark = {.start = cc_pieces_at(&work->pieces, it.first)->span.start, .end = last->span.end};
	arithmetic_begin(&it);
	arithmetic_say_figure(&it, from);
	arithmetic_say(&it, step->adds ? " + " : " - ", step->adds ? " + " : " - ");
	arithmetic_say_figure(&it, change);
	arithmetic_say(&it, " is ", " 是 ");
	arithmetic_say_like(&it, printed, stated);
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, stated);
	return arithmetic_report_at(&it, last->sentence, mark,
				    cc_pieces_at(&work->pieces, arithmetic_piece(work, before))->span);
}

/* The result of the step with one digit wrong: £512,000 of £612,000. */
static bool is_misprint(const struct arithmetic *work, const struct step *step, size_t before)
{
	struct cc_decimal exact;
	const struct cc_decimal from = arithmetic_figure(work, before)->value;
	const struct cc_decimal change = arithmetic_figure(work, step->change)->value;
	enum cc_status status =
	    step->adds ? cc_decimal_add(&exact, from, change) : cc_decimal_subtract(&exact, from, change);
	return status == CC_OK && hint_is_misprint(exact, arithmetic_figure(work, step->result)->value);
}

static bool is_within(const struct arithmetic *work, const struct step *step, struct cc_interval computed,
		      unsigned percent)
{
	struct cc_interval wide = cc_interval_point(arithmetic_figure(work, step->result)->value);
	return cc_recompute_widen(&wide, percent) == CC_OK && cc_interval_overlaps(wide, computed);
}

/* 1200家 behind 40家 and 60家 counts others too: only what comes near, or looks like it, is meant to be the sum. */
static bool is_near(const struct arithmetic *work, const struct step *step, size_t before)
{
	struct cc_interval computed;
	return compute(&computed, work, step, before) &&
	       (is_within(work, step, computed, NEAR_PERCENT) ||
		(is_within(work, step, computed, FAR_PERCENT) && is_misprint(work, step, before)));
}

/* The figure that it starts from: the first one of the unit, of which the others before the change are parts, or the
 * only one; `change` where it is open which one is meant, or one of them fits. */
static size_t start_of(const struct arithmetic *work, const struct step *step)
{
	size_t found = step->change;
	size_t count = 0;
	for (size_t i = step->change; i > 0 && step->change - i < EARLIER_MOST; i--) {
		const struct cc_quantity *quantity = arithmetic_figure(work, i - 1);
		if (!can_count(quantity, arithmetic_figure(work, step->change)) || !is_near(work, step, i - 1))
			continue;
		if (holds(work, step, i - 1))
			return step->change;
		found = i - 1;
		count++;
	}
	if (count == 1)
		return found;
	/* $9.8 million: $5.1 million from hotels, $3.2 million from restaurants and $1.5 million from shops */
	struct cc_decimal sum = cc_decimal_from_int(0);
	for (size_t i = found + 1; i < step->change; i++)
		if (cc_decimal_add(&sum, sum, arithmetic_figure(work, i)->value) != CC_OK)
			return step->change;
	bool parts = count > 0 && found + count == step->change &&
		     cc_decimal_compare(sum, arithmetic_figure(work, found)->value) == 0;
	return parts ? found : step->change;
}

static bool check(struct arithmetic *work, const struct step *step)
{
	const struct cc_quantity *change = arithmetic_figure(work, step->change);
	const struct cc_quantity *result = arithmetic_figure(work, step->result);
	size_t from = can_count(change, result) ? start_of(work, step) : step->change;
	bool added = from != step->change &&
		     cc_word_list_within(arithmetic_words(work, CC_WORDS_ADDED), words_before(work, from));
	return from == step->change || added || report(work, step, from);
}

bool arithmetic_check_carried(struct arithmetic *work)
{
	struct step step;
	for (size_t i = 1; i + 1 < work->figures.len; i++)
		if ((find_sum(&step, work, i) || find_rest(&step, work, i)) && !check(work, &step))
			return false;
	return true;
}
