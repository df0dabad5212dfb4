/* Surplus and deficit: "出口240亿元，进口180亿元，顺差70亿元", over two sentences too.
 * Leaves sums of parts to arithmetic_sums.c. */
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)
#define SIDES (W(INFLOW) | W(OUTFLOW))
#define LEADS_TO (W(TO) | W(RISE_TO) | W(FALL_TO))
#define MOVES (W(RISE) | W(FALL) | W(YOY))
/* what carries over, or is of another period or extent than both sides */
#define NOT_PLAIN (W(STOCK) | W(OF_WHICH) | W(RISE) | W(FALL) | W(EACH) | W(NOT) | W(BASE) | W(YOY) | W(OTHER_BASE))

static size_t piece_of(const struct arithmetic *work, size_t figure)
{
	return ((const size_t *)work->figures.items)[figure];
}

static const struct cc_quantity *figure_of(const struct arithmetic *work, size_t figure)
{
	return cc_piece_quantity(&work->pieces, piece_of(work, figure));
}

/* "Exports rose by 4.6 percent to 38.2 billion": the level is what it rose to, and whose stands before the rate. */
static uint64_t words_of(const struct arithmetic *work, size_t figure)
{
	uint64_t before = cc_gap_before(&work->pieces, piece_of(work, figure));
	if ((before & LEADS_TO) == 0)
		return before;
	before &= ~MOVES;
	if (figure > 0 && arithmetic_is_ratio(figure_of(work, figure - 1)))
		before |= cc_gap_before(&work->pieces, piece_of(work, figure - 1)) & ~MOVES;
	return before;
}

static bool is_of_unit(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return a->unit.ptr != NULL && b->unit.ptr != NULL && arithmetic_same_unit(a, b) &&
	       !arithmetic_has_unit(a, "%") && !arithmetic_has_unit(a, "pp");
}

/* 货物进出口总额286.4亿元，其中出口198.7亿元，进口87.7亿元，顺差111.0亿元: the first side is a part of the total, and
 * so is the second. */
static uint64_t not_plain(const struct arithmetic *work, size_t figure)
{
	bool of_total = figure > 0 && is_of_unit(figure_of(work, figure - 1), figure_of(work, figure)) &&
			(cc_gap_before(&work->pieces, piece_of(work, figure - 1)) & W(STOCK)) != 0;
	return of_total ? NOT_PLAIN & ~W(OF_WHICH) : NOT_PLAIN;
}

/* INFLOW or OUTFLOW where the figure is that and nothing else; 0 otherwise. */
static uint64_t side_of(const struct arithmetic *work, size_t figure)
{
	uint64_t before = words_of(work, figure);
	uint64_t side = before & SIDES;
	return (before & not_plain(work, figure)) == 0 && side != SIDES ? side : 0;
}

static bool report_balance(struct arithmetic *work, size_t first, size_t second, size_t stated,
			   struct cc_decimal printed)
{
	struct arithmetic_case it = {.work = work, .first = piece_of(work, first), .last = piece_of(work, stated)};
	/* over two sentences the one that states it is marked */
	bool apart = cc_pieces_at(&work->pieces, it.first)->sentence != cc_pieces_at(&work->pieces, it.last)->sentence;
	if (apart)
		it.first = piece_of(work, second);
	printed.negative = false;
	bool more = cc_decimal_compare(figure_of(work, first)->value, figure_of(work, second)->value) >= 0;
	arithmetic_begin(&it);
	arithmetic_say_figure(&it, figure_of(work, more ? first : second));
	arithmetic_say(&it, " - ", " - ");
	arithmetic_say_figure(&it, figure_of(work, more ? second : first));
	arithmetic_say(&it, " is ", " 是 ");
	arithmetic_say_like(&it, printed, figure_of(work, stated));
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, figure_of(work, stated));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

static bool check_sides(struct arithmetic *work, size_t first, size_t second, size_t stated)
{
	struct cc_interval apart;
	struct cc_decimal printed;
	const struct cc_quantity *a = figure_of(work, first);
	const struct cc_quantity *b = figure_of(work, second);
	if (cc_interval_subtract(&apart, cc_recompute_interval(a), cc_recompute_interval(b)) != CC_OK ||
	    cc_decimal_subtract(&printed, a->value, b->value) != CC_OK)
		return true;
	struct cc_interval result = cc_recompute_result(figure_of(work, stated));
	struct cc_interval turned;
	bool holds = cc_interval_overlaps(apart, result) ||
		     cc_interval_subtract(&turned, cc_recompute_interval(b), cc_recompute_interval(a)) != CC_OK ||
		     cc_interval_overlaps(turned, result);
	return holds || report_balance(work, first, second, stated, printed);
}

/* The figure of the other side before this one; `second` where there is none, or one side is told twice. */
static size_t other_side(const struct arithmetic *work, size_t second, uint64_t side)
{
	size_t found = second;
	for (size_t i = 0; i < second; i++) {
		uint64_t other = side_of(work, i);
		if (other == 0 || !is_of_unit(figure_of(work, i), figure_of(work, second)))
			continue;
		if (other == side || found != second)
			return second;
		found = i;
	}
	return found;
}

/* 进口180亿元，下降2.1%，顺差60亿元: the figure of a side before what is stated, rates apart. */
static size_t second_side(const struct arithmetic *work, size_t stated)
{
	size_t second = stated - 1;
	while (second > 0 && arithmetic_is_ratio(figure_of(work, second)))
		second--;
	return second;
}

static bool check_balance(struct arithmetic *work, size_t stated)
{
	static const struct cc_gap gap = {.allowed = W(FILL) | W(IS) | W(OF) | W(AND) | W(BALANCE) | CC_PIECE_COMMA |
						     CC_PIECE_OTHER | CC_PIECE_STOP,
					  .required = W(BALANCE),
					  .forbidden = NOT_PLAIN};
	static const struct cc_gap rates = {.allowed = W(FILL) | W(IS) | CC_PIECE_COMMA | CC_PIECE_FIGURE | MOVES,
					    .forbidden = W(BALANCE)};
	size_t second = second_side(work, stated);
	uint64_t side = side_of(work, second);
	if (side == 0 || !is_of_unit(figure_of(work, second), figure_of(work, stated)) ||
	    !cc_gap_fits(&work->pieces, piece_of(work, stated - 1), piece_of(work, stated), &gap, NULL) ||
	    !cc_gap_fits(&work->pieces, piece_of(work, second), piece_of(work, stated - 1), &rates, NULL))
		return true;
	size_t first = other_side(work, second, side);
	return first == second || check_sides(work, first, second, stated);
}

bool arithmetic_check_balance(struct arithmetic *work)
{
	if ((work->kinds & W(BALANCE)) == 0)
		return true;
	for (size_t i = 2; i < work->figures.len; i++)
		if (!check_balance(work, i))
			return false;
	return true;
}
