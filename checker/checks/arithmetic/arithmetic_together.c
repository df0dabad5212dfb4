/* Counts of several things and what they make together: "79 households and 6 shops, 86 properties in all",
 * 居民79户、企业6家，共86处. Leaves parts of one unit to arithmetic_sums.c. */
#include "checks/arithmetic/arithmetic_parts.h"

#define W(name) CC_PIECE_WORD(name)

enum { PARTS_MOST = 4, TOTAL_LEAST = 20, SLIP_PERCENT = 10 };

/* A number of things, all told: no share, time or money. */
static bool counts(const struct cc_quantity *quantity)
{
	return quantity->kind == CC_NUMBER_CARDINAL && quantity->qualifier == CC_QUALIFIER_EXACT &&
	       !quantity->is_range && !quantity->suspect && quantity->unit.ptr != NULL &&
	       cc_str_equal(quantity->dimension, CC_STR("count"));
}

/* "and" or 、 between the last two, a comma between those before. */
static bool is_joined(const struct arithmetic *work, size_t from, size_t to, bool last)
{
	static const struct cc_gap end = {.allowed = CC_PIECE_OTHER | W(FILL) | W(AND) | CC_PIECE_LISTING,
					  .required = W(AND) | CC_PIECE_LISTING,
					  .forbidden = ARITHMETIC_NO_PARTS};
	static const struct cc_gap next = {.allowed = CC_PIECE_OTHER | W(FILL) | CC_PIECE_COMMA | CC_PIECE_LISTING,
					   .required = CC_PIECE_COMMA | CC_PIECE_LISTING,
					   .forbidden = ARITHMETIC_NO_PARTS};
	return cc_gap_fits(&work->pieces, arithmetic_piece(work, from), arithmetic_piece(work, to), last ? &end : &next,
			   NULL);
}

/* ，共86处; ", 86 properties in all": the word of a total before the figure, or right behind its noun. */
static bool is_total(const struct arithmetic *work, size_t last, size_t total)
{
	static const struct cc_gap ahead = {.allowed = CC_PIECE_TAIL | CC_PIECE_COMMA | W(FILL) | W(TOTAL),
					    .required = W(TOTAL),
					    .forbidden = ARITHMETIC_NO_PARTS};
	static const struct cc_gap comma = {.allowed = CC_PIECE_OTHER | CC_PIECE_COMMA | W(FILL),
					    .required = CC_PIECE_COMMA,
					    .forbidden = ARITHMETIC_NO_PARTS};
	size_t from = arithmetic_piece(work, last);
	size_t to = arithmetic_piece(work, total);
	size_t next = to + 1;
	if (cc_gap_fits(&work->pieces, from, to, &ahead, NULL))
		return true;
	while (next < work->pieces.row.len && cc_pieces_at(&work->pieces, next)->kinds == CC_PIECE_OTHER)
		next++;
	return next < work->pieces.row.len && (cc_pieces_at(&work->pieces, next)->kinds & W(TOTAL)) != 0 &&
	       cc_gap_fits(&work->pieces, from, to, &comma, NULL);
}

/* So near that nothing but a slip lies between: a tenth at the most. */
static bool is_slip(struct cc_decimal sum, struct cc_decimal total)
{
	struct cc_interval wide = cc_interval_point(total);
	return cc_decimal_compare(total, cc_decimal_from_int(TOTAL_LEAST)) >= 0 &&
	       cc_recompute_widen(&wide, SLIP_PERCENT) == CC_OK && cc_interval_contains(wide, sum);
}

static bool check_total(struct arithmetic *work, size_t total)
{
	struct arithmetic_parts parts = {.first = total - 1, .last = total - 1};
	if (!counts(arithmetic_figure(work, total)) || !counts(arithmetic_figure(work, parts.last)) ||
	    !is_total(work, parts.last, total) || arithmetic_is_told(work, total))
		return true;
	while (parts.first > 0 && parts.last - parts.first + 1 < PARTS_MOST &&
	       counts(arithmetic_figure(work, parts.first - 1)) &&
	       is_joined(work, parts.first - 1, parts.first, parts.first == parts.last))
		parts.first--;
	bool alike = arithmetic_can_add(arithmetic_figure(work, parts.last), arithmetic_figure(work, total));
	struct cc_interval sum;
	struct cc_decimal printed;
	for (struct arithmetic_parts some = parts; some.first < some.last; some.first++)
		if (arithmetic_sum_of(&sum, &printed, work, some) != CC_OK ||
		    cc_interval_overlaps(sum, arithmetic_total_of(work, total)))
			return true;
	if (alike || parts.first == parts.last || arithmetic_sum_of(&sum, &printed, work, parts) != CC_OK ||
	    !is_slip(printed, arithmetic_figure(work, total)->value))
		return true;
	return arithmetic_report_sum(work, parts, total, printed, CC_SEVERITY_WARNING);
}

bool arithmetic_check_together(struct arithmetic *work)
{
	for (size_t i = ARITHMETIC_PARTS_LEAST; i < work->figures.len; i++)
		if (!check_total(work, i))
			return false;
	return true;
}
