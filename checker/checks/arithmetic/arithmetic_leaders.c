/* First places beside values: "居首（美国为3700万元…）" with a larger value in the list.
 * Leaves ranks against ranks to another check. */
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)

static bool is_larger(const struct cc_quantity *a, const struct cc_quantity *b)
{
	struct cc_interval x = cc_recompute_interval(a);
	struct cc_interval y = cc_recompute_interval(b);
	return x.has_low && y.has_high && cc_decimal_compare(x.low, y.high) > 0;
}

static bool report_leader(struct arithmetic *work, size_t leader, size_t larger)
{
	struct arithmetic_case it = {
	    .work = work, .first = arithmetic_piece(work, leader), .last = arithmetic_piece(work, larger)};
	arithmetic_begin(&it);
	arithmetic_say(&it, "the text puts ", "文中称 ");
	arithmetic_say_figure(&it, cc_piece_quantity(&work->pieces, it.first));
	arithmetic_say(&it, " first, but lists ", " 居首，后面却有更大的 ");
	arithmetic_say_figure(&it, cc_piece_quantity(&work->pieces, it.last));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

static bool is_listed(const struct arithmetic *work, size_t from, size_t to)
{
	static const struct cc_gap gap = {
	    .allowed = W(FILL) | W(IS) | W(AND) | W(NEXT) | W(OF) | CC_PIECE_COMMA | CC_PIECE_LISTING | CC_PIECE_OTHER,
	    .forbidden = W(TOTAL) | W(STOCK) | W(SHARE) | W(YOY) | W(BASE) | W(OF_WHICH) | W(AVERAGE)};
	return cc_gap_fits(&work->pieces, from, to, &gap, NULL);
}

/* Only what is announced as the others counts: a bracket, or 其次, followed by. 全省35亿元 is the whole, not a rival.
 */
static bool check_leader(struct arithmetic *work, size_t leader)
{
	static const struct cc_gap gap = {.allowed = W(FILL) | W(IS) | W(LEADS) | W(NEXT) | W(OF) | CC_PIECE_COMMA |
						     CC_PIECE_OPEN | CC_PIECE_LISTING | CC_PIECE_OTHER,
					  .forbidden = W(TOTAL) | W(STOCK) | W(SHARE) | W(YOY) | W(BASE) | W(OF_WHICH) |
						       W(AVERAGE) | W(NOT)};
	const struct cc_quantity *first = arithmetic_figure(work, leader);
	uint64_t seen = 0;
	if (first->unit.ptr == NULL ||
	    !cc_gap_fits(&work->pieces, arithmetic_piece(work, leader), arithmetic_piece(work, leader + 1), &gap,
			 &seen) ||
	    (seen & (CC_PIECE_OPEN | CC_PIECE_LISTING | W(NEXT))) == 0)
		return true;
	/* "came first with 86 points, followed by …": said before the figure, the others must be announced */
	bool ahead =
	    (cc_gap_before(&work->pieces, arithmetic_piece(work, leader)) & W(LEADS)) != 0 && (seen & W(NEXT)) != 0;
	if ((seen & W(LEADS)) == 0 && !ahead)
		return true;
	for (size_t i = leader + 1; i < work->figures.len; i++) {
		const struct cc_quantity *rival = cc_piece_quantity(&work->pieces, arithmetic_piece(work, i));
		if (!arithmetic_same_unit(first, rival) ||
		    (i > leader + 1 && !is_listed(work, arithmetic_piece(work, i - 1), arithmetic_piece(work, i))))
			return true;
		if (is_larger(rival, first))
			return report_leader(work, leader, i);
	}
	return true;
}

bool arithmetic_check_leaders(struct arithmetic *work)
{
	if ((work->kinds & W(LEADS)) == 0)
		return true;
	for (size_t i = 0; i + 1 < work->figures.len; i++)
		if (!check_leader(work, i))
			return false;
	return true;
}
