/* So much each, how many, and what they make but for a digit, whatever words stand between: "at £18 a head for 2,400
 * visitors, the evening brought in £34,200". Leaves words that tell all by themselves to arithmetic_products.c. */
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)

enum { FIGURES_MOST = 5, COUNT_LEAST = 10, DIGITS_TWO = 10, DIGITS_THREE = 100 };

/* Figures of the row. */
struct times {
	size_t each, count, total;
};

static bool is_plain(const struct cc_quantity *figure)
{
	return cc_quantity_is_exact(figure) && figure->kind == CC_NUMBER_CARDINAL && !arithmetic_is_ratio(figure);
}

/* £18 a head, 平均每笔12.4万元 */
static bool is_each(const struct arithmetic *work, size_t figure)
{
	size_t piece = arithmetic_piece(work, figure);
	uint64_t kinds = cc_gap_before(&work->pieces, piece);
	if (piece + 1 < work->pieces.row.len)
		kinds |= cc_pieces_at(&work->pieces, piece + 1)->kinds & ~CC_PIECE_FIGURE;
	return (kinds & (W(EACH) | W(AVERAGE))) != 0;
}

/* 每斤6.5元 and 1.2万斤: the unit of the one is that of the total for one of the other. */
static bool is_for_one(const struct cc_quantity *each, const struct cc_quantity *count, const struct cc_quantity *total)
{
	if (each->unit.ptr == NULL || count->unit.ptr == NULL || total->unit.ptr == NULL ||
	    each->unit.len != total->unit.len + 1 + count->unit.len)
		return false;
	return cc_str_starts(each->unit, total->unit) && each->unit.ptr[total->unit.len] == '/' &&
	       cc_str_ends(each->unit, count->unit) && !cc_decimal_is_zero(count->value);
}

static bool can_be(const struct arithmetic *work, const struct times *it)
{
	const struct cc_quantity *each = arithmetic_figure(work, it->each);
	const struct cc_quantity *count = arithmetic_figure(work, it->count);
	const struct cc_quantity *total = arithmetic_figure(work, it->total);
	if (is_plain(each) && is_plain(count) && is_plain(total) && is_for_one(each, count, total))
		return true;
	return is_plain(each) && is_plain(count) && is_plain(total) && is_each(work, it->each) &&
	       !is_each(work, it->total) && each->unit.ptr != NULL && !cc_quantity_is_count(each) &&
	       arithmetic_same_unit(each, total) && count->value.exponent == 0 &&
	       (count->unit.ptr == NULL || cc_quantity_is_count(count)) &&
	       cc_decimal_compare(count->value, cc_decimal_from_int(COUNT_LEAST)) >= 0 &&
	       cc_decimal_compare(each->value, total->value) < 0;
}

static bool holds(const struct arithmetic *work, const struct times *it)
{
	struct cc_interval made;
	return cc_interval_multiply(&made, cc_recompute_interval(arithmetic_figure(work, it->each)),
				    cc_recompute_interval(arithmetic_figure(work, it->count))) != CC_OK ||
	       cc_interval_overlaps(made, cc_recompute_result(arithmetic_figure(work, it->total)));
}

/* 37.8万人 on 126平方公里: 每平方公里3500人, and 3000. */
static bool is_slip_of_each(const struct arithmetic *work, const struct times *it)
{
	struct cc_decimal each = arithmetic_figure(work, it->each)->value;
	struct cc_interval right;
	struct cc_decimal scaled;
	if (cc_recompute_quotient(&right, cc_interval_point(arithmetic_figure(work, it->total)->value),
				  cc_interval_point(arithmetic_figure(work, it->count)->value), 1) != CC_OK ||
	    each.coefficient < DIGITS_TWO || cc_decimal_shift(&scaled, right.low, -each.exponent) != CC_OK)
		return false;
	each.exponent = 0;
	return cc_recompute_is_misprint(scaled, each);
}

/* What they make, with one digit of the total wrong, or two changed. */
static bool is_slip(struct cc_decimal *made, const struct arithmetic *work, const struct times *it)
{
	struct cc_decimal total = arithmetic_figure(work, it->total)->value;
	struct cc_decimal scaled;
	if (cc_decimal_multiply(made, arithmetic_figure(work, it->each)->value,
				arithmetic_figure(work, it->count)->value) != CC_OK ||
	    cc_decimal_shift(&scaled, *made, -total.exponent) != CC_OK)
		return false;
	bool sure = is_for_one(arithmetic_figure(work, it->each), arithmetic_figure(work, it->count),
			       arithmetic_figure(work, it->total));
	if (total.coefficient < (sure ? DIGITS_TWO : DIGITS_THREE))
		return false;
	total.exponent = 0;
	return cc_recompute_is_misprint(scaled, total) || (sure && is_slip_of_each(work, it));
}

static bool report(struct arithmetic *work, const struct times *times, struct cc_decimal made)
{
	size_t first = times->each < times->count ? times->each : times->count;
	size_t last = times->each > times->count ? times->each : times->count;
	struct arithmetic_case it = {.work = work,
				     .first = arithmetic_piece(work, first < times->total ? first : times->total),
				     .last = arithmetic_piece(work, last > times->total ? last : times->total)};
	arithmetic_begin(&it);
	arithmetic_say_figure(&it, arithmetic_figure(work, times->count));
	arithmetic_say(&it, " × ", " × ");
	arithmetic_say_figure(&it, arithmetic_figure(work, times->each));
	arithmetic_say(&it, " is ", " 是 ");
	arithmetic_say_like(&it, made, arithmetic_figure(work, times->total));
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, times->total));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* The only triple that may be one; false where one holds, or several may be. */
static bool find(struct times *out, struct cc_decimal *made, const struct arithmetic *work)
{
	size_t found = 0;
	size_t all = work->figures.len;
	for (size_t i = 0; i < all * all * all; i++) {
		struct times it = {.each = i % all, .count = i / all % all, .total = i / all / all};
		struct cc_decimal product;
		if (it.each == it.count || it.count == it.total || it.each == it.total || !can_be(work, &it))
			continue;
		if (holds(work, &it))
			return false;
		if (!is_slip(&product, work, &it))
			continue;
		*out = it;
		*made = product;
		found++;
	}
	return found == 1;
}

bool arithmetic_check_times(struct arithmetic *work)
{
	struct times times;
	struct cc_decimal made;
	bool any = work->figures.len > 2;
	return !any || work->figures.len > FIGURES_MOST || !find(&times, &made, work) ||
	       arithmetic_is_told(work, times.total) || arithmetic_is_told(work, times.each) ||
	       report(work, &times, made);
}
