/* So much for each, and how many: "每列车装40节车厢，5列共200节", "12,000 tickets at $25 each, taking in $300,000".
 * Leaves the way back, an average of total and count, to arithmetic_share.c. */
#include "checks/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)

enum { STEM_LEAST = 3, FIGURES_BACK = 3 };

/* Figures in their roles: `each` for one, `count` of them, `total` of all. */
struct product {
	size_t each, count, total;
};

static struct cc_str view_of(const struct arithmetic *work)
{
	return work->pieces.article->text.view;
}

/* The unit as printed: 节, tickets. */
static struct cc_str printed_unit(const struct arithmetic *work, const struct cc_quantity *quantity)
{
	struct cc_str printed = cc_str_trim(cc_str_slice(view_of(work), quantity->number.end, quantity->span.end));
	return printed.len > 0 ? printed : quantity->unit;
}

/* The words before the figure in its clause; figures may stand among them: "A train of 40 wagons replaces". */
static size_t clause_start(const struct arithmetic *work, size_t figure)
{
	size_t at = arithmetic_piece(work, figure);
	while (at > 0 && (cc_pieces_at(&work->pieces, at - 1)->kinds & (CC_PIECE_COMMA | CC_PIECE_STOP)) == 0)
		at--;
	return at;
}

static size_t stem_length(struct cc_str unit)
{
	if (unit.len > 0 && (unsigned char)unit.ptr[0] >= 0x80)
		return unit.len;
	size_t len = unit.len > STEM_LEAST && unit.ptr[unit.len - 1] == 's' ? unit.len - 1 : unit.len;
	return len > STEM_LEAST && cc_str_ends(cc_str_slice(unit, 0, len), CC_STR("e")) ? len - 1 : len;
}

/* Whether the clause of `each` speaks of one of what `count` counts: 每列, each ticket, a train. */
static bool is_of_one(const struct arithmetic *work, size_t each, size_t count)
{
	struct cc_str unit = printed_unit(work, arithmetic_figure(work, count));
	struct cc_str view = view_of(work);
	size_t end = arithmetic_piece(work, each);
	for (size_t i = clause_start(work, each); i < end; i++) {
		const struct cc_wording_piece *piece = cc_pieces_at(&work->pieces, i);
		struct cc_str word = cc_str_of_span(view, piece->span);
		bool one = (piece->kinds & W(EACH)) != 0 || cc_str_equal(word, CC_STR("A")) ||
			   cc_str_equal(word, CC_STR("a")) || cc_str_equal(word, CC_STR("一"));
		if (!one)
			continue;
		struct cc_str behind = cc_str_trim(cc_str_slice(view, piece->span.end, view.len));
		size_t stem = stem_length(unit);
		if (stem >= STEM_LEAST && cc_str_starts(behind, cc_str_slice(unit, 0, stem)))
			return true;
	}
	return false;
}

/* "at $25 each": said behind the figure. */
static bool is_each_behind(const struct arithmetic *work, size_t figure)
{
	size_t next = arithmetic_piece(work, figure) + 1;
	return next < work->pieces.row.len && (cc_pieces_at(&work->pieces, next)->kinds & W(EACH)) != 0;
}

static bool are_units(const struct arithmetic *work, struct product it)
{
	const struct cc_quantity *each = arithmetic_figure(work, it.each);
	const struct cc_quantity *count = arithmetic_figure(work, it.count);
	const struct cc_quantity *total = arithmetic_figure(work, it.total);
	return each->unit.ptr != NULL && total->unit.ptr != NULL && count->unit.ptr != NULL &&
	       cc_str_equal(each->unit, total->unit) && !cc_str_equal(count->unit, each->unit) &&
	       !cc_str_equal(each->dimension, CC_STR("ratio")) && !cc_str_equal(each->dimension, CC_STR("duration")) &&
	       each->kind == CC_NUMBER_CARDINAL && count->kind == CC_NUMBER_CARDINAL &&
	       cc_str_equal(count->dimension, CC_STR("count"));
}

static bool report(struct arithmetic *work, struct product product, struct cc_decimal printed)
{
	size_t first = product.each < product.count ? product.each : product.count;
	struct arithmetic_case it = {
	    .work = work, .first = arithmetic_piece(work, first), .last = arithmetic_piece(work, product.total)};
	arithmetic_begin(&it);
	arithmetic_say_figure(&it, arithmetic_figure(work, product.count));
	arithmetic_say(&it, " × ", " × ");
	arithmetic_say_figure(&it, arithmetic_figure(work, product.each));
	arithmetic_say(&it, " is ", " 是 ");
	arithmetic_say_like(&it, printed, arithmetic_figure(work, product.total));
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, product.total));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

static bool check_product(struct arithmetic *work, struct product it)
{
	struct cc_interval product;
	struct cc_decimal printed;
	const struct cc_quantity *each = arithmetic_figure(work, it.each);
	const struct cc_quantity *count = arithmetic_figure(work, it.count);
	struct cc_interval stated = cc_recompute_result(arithmetic_figure(work, it.total));
	if (cc_interval_multiply(&product, cc_recompute_interval(each), cc_recompute_interval(count)) != CC_OK ||
	    cc_decimal_multiply(&printed, each->value, count->value) != CC_OK || cc_interval_overlaps(product, stated))
		return true;
	return report(work, it, printed);
}

/* What may stand between a count and the total: 共, so that, taking in; no other sum, and no change. */
static bool leads_to_total(const struct arithmetic *work, size_t from, size_t total)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .forbidden = W(OF_WHICH) | W(RISE) | W(FALL) | W(YOY) | W(BASE) | W(FROM) |
						       W(AVERAGE) | W(STOCK) | W(ABOVE) | W(BELOW) | W(NOT) | W(SHARE) |
						       CC_PIECE_STOP | CC_PIECE_PERIOD | CC_PIECE_OPEN};
	return cc_gap_fits(&work->pieces, arithmetic_piece(work, from), arithmetic_piece(work, total), &gap, NULL);
}

/* The figure of the total's unit before the count, at most a few back; `count` where there is none. */
static size_t each_before(const struct arithmetic *work, size_t count, size_t total)
{
	for (size_t i = count; i > 0 && count - i < FIGURES_BACK; i--)
		if (cc_str_equal(arithmetic_figure(work, i - 1)->unit, arithmetic_figure(work, total)->unit))
			return i - 1;
	return count;
}

static bool check_total(struct arithmetic *work, size_t total)
{
	size_t last = total - 1;
	if (is_each_behind(work, last)) {
		struct product sold = {.each = last, .count = last - 1, .total = total};
		static const struct cc_gap at = {.allowed = W(FILL) | W(IS) | W(OF) | CC_PIECE_OTHER,
						 .forbidden = W(AND) | CC_PIECE_COMMA};
		bool fits = are_units(work, sold) &&
			    (cc_gap_before(&work->pieces, arithmetic_piece(work, last)) & W(IS)) &&
			    cc_gap_fits(&work->pieces, arithmetic_piece(work, last - 1), arithmetic_piece(work, last),
					&at, NULL);
		if (fits && cc_pieces_at(&work->pieces, arithmetic_piece(work, last) + 2)->kinds == CC_PIECE_COMMA)
			return check_product(work, sold);
	}
	struct product it = {.each = each_before(work, last, total), .count = last, .total = total};
	bool fits = it.each != last && leads_to_total(work, last, total) && are_units(work, it) &&
		    is_of_one(work, it.each, it.count);
	return !fits || check_product(work, it);
}

bool arithmetic_check_products(struct arithmetic *work)
{
	for (size_t i = 2; i < work->figures.len; i++)
		if (!check_total(work, i))
			return false;
	return true;
}
