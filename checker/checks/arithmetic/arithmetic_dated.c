/* Two figures of two times, whichever is told first, and the rate between them.
 * Leaves the recomputation to arithmetic_change.c, which times are named to arithmetic_dates.c. */
#include "checks/arithmetic/arithmetic.h"

enum { NAME_LEAST = 4 };

static void turn(struct arithmetic_case *it)
{
	const struct cc_quantity *last = it->value;
	it->value = it->base;
	it->base = last;
}

/* 28.6亿元，上年同期为22亿元，增长30%: what is told last may be what was first. */
enum arithmetic_verdict arithmetic_judge_dated(struct arithmetic_case *it)
{
	if (arithmetic_is_told_backwards(it))
		turn(it);
	return arithmetic_judge_change(it);
}

/* 378亿元，同比增长8%，去年同期为350亿元: the last figure is of the year before. */
enum arithmetic_verdict arithmetic_judge_told_backwards(struct arithmetic_case *it)
{
	struct arithmetic_case turned = *it;
	turned.base = it->value;
	bool rate = arithmetic_is_rate(it->stated) && !arithmetic_is_ratio(it->value);
	return rate && arithmetic_is_told_backwards(&turned) ? arithmetic_judge_change(it) : ARITHMETIC_UNKNOWN;
}

/* The words right before a figure, back to a time, a figure or the end of a clause. */
static struct cc_str name_before(const struct arithmetic *work, const struct cc_quantity *figure)
{
	static const uint64_t ends = CC_PIECE_FIGURE | CC_PIECE_PERIOD | CC_PIECE_COMMA | CC_PIECE_STOP;
	size_t last = 0;
	while (cc_pieces_at(&work->pieces, last)->span.start < figure->phrase.start)
		last++;
	size_t first = last;
	while (first > 0 && (cc_pieces_at(&work->pieces, first - 1)->kinds & ends) == 0)
		first--;
	struct cc_str view = work->pieces.article->text.view;
	return cc_str_trim(cc_str_slice(view, cc_pieces_at(&work->pieces, first)->span.start, figure->phrase.start));
}

/* 去年支出50亿元，今年支出60亿元，增长20%: of one thing, which both clauses name. */
enum arithmetic_verdict arithmetic_judge_dated_alike(struct arithmetic_case *it)
{
	struct cc_str first = name_before(it->work, it->base);
	struct cc_str second = name_before(it->work, it->value);
	bool named = second.len >= NAME_LEAST && (cc_str_ends(first, second) || cc_str_ends(second, first)) &&
		     first.len >= NAME_LEAST;
	bool rate = arithmetic_is_rate(it->stated) && !arithmetic_is_ratio(it->value);
	int years = arithmetic_years_between(it);
	if (!named || !rate || years == 0)
		return ARITHMETIC_UNKNOWN;
	if (years < 0)
		turn(it);
	return arithmetic_judge_change(it);
}
