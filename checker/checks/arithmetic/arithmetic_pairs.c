/* Parts that are counted twice: 项目17个、46.8亿元，其中整机5个、19.3亿元，零部件8个、16.4亿元，运营4个、13.1亿元. One
 * of the two counts makes its total to the last digit, so that the parts are all, and the other one does not.
 * Leaves parts that are counted once to arithmetic_parts.c. */
#include "checks/arithmetic/arithmetic_parts.h"

#define W(name) CC_PIECE_WORD(name)

enum { ITEMS_LEAST = 2, TOTALS_BACK = 3 };

/* One of the two counts: its total, and what its parts make. */
struct column {
	size_t total;
	size_t first; /* its figure of the first part; the next one's is the second behind */
	struct cc_interval sum;
	struct cc_decimal printed;
};

/* The last figure before the parts that can be their total. */
static bool find_total(struct column *out, const struct arithmetic *work, size_t parts)
{
	for (size_t i = parts; i > 0 && parts - i < TOTALS_BACK; i--) {
		if (!arithmetic_can_add(arithmetic_figure(work, i - 1), arithmetic_figure(work, out->first)))
			continue;
		out->total = i - 1;
		return true;
	}
	return false;
}

static bool add_up(struct column *out, const struct arithmetic *work, size_t end)
{
	out->sum = cc_interval_point(cc_decimal_from_int(0));
	out->printed = cc_decimal_from_int(0);
	for (size_t i = out->first; i < end; i += 2)
		if (cc_interval_add(&out->sum, out->sum, cc_recompute_interval(arithmetic_figure(work, i))) != CC_OK ||
		    cc_decimal_add(&out->printed, out->printed, arithmetic_figure(work, i)->value) != CC_OK)
			return false;
	return true;
}

static bool meets(const struct arithmetic *work, const struct column *column)
{
	return cc_interval_overlaps(column->sum, arithmetic_total_of(work, column->total));
}

static bool is_exact_sum(const struct arithmetic *work, const struct column *column)
{
	const struct cc_quantity *total = arithmetic_figure(work, column->total);
	return cc_quantity_is_exact(total) && cc_decimal_compare(column->printed, total->value) == 0;
}

/* Behind the last pair that begins at `first`: each has one figure of either unit, in one order. */
static size_t pairs_end(const struct arithmetic *work, size_t first)
{
	/* 运营服务4个: of parts that make their total whatever they are called */
	static const struct cc_gap next = {.allowed = ARITHMETIC_BETWEEN_PARTS | W(STOCK),
					   .forbidden = ARITHMETIC_NO_PARTS & ~W(STOCK)};
	size_t end = first + 2;
	while (end + 1 < work->figures.len &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, end - 1), arithmetic_piece(work, end), &next, NULL) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, end), arithmetic_piece(work, end + 1), &next, NULL) &&
	       arithmetic_can_add(arithmetic_figure(work, first), arithmetic_figure(work, end)) &&
	       arithmetic_can_add(arithmetic_figure(work, first + 1), arithmetic_figure(work, end + 1)))
		end += 2;
	return end;
}

static bool report(struct arithmetic *work, const struct column *wrong, size_t end)
{
	struct arithmetic_case it = {
	    .work = work, .first = arithmetic_piece(work, wrong->total), .last = arithmetic_piece(work, end - 1)};
	arithmetic_begin(&it);
	for (size_t i = wrong->first; i < end; i += 2) {
		arithmetic_say(&it, i > wrong->first ? " + " : "", i > wrong->first ? " + " : "");
		arithmetic_say_figure(&it, arithmetic_figure(work, i));
	}
	arithmetic_say(&it, " is ", " 是 ");
	arithmetic_say_like(&it, wrong->printed, arithmetic_figure(work, wrong->total));
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, wrong->total));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

static bool check_from(struct arithmetic *work, size_t first)
{
	size_t end = pairs_end(work, first);
	struct column one = {.first = first};
	struct column other = {.first = first + 1};
	if (end - first < 2 * ITEMS_LEAST || !arithmetic_ends_sentence(work, end - 1) ||
	    !find_total(&one, work, first) || !find_total(&other, work, first) || !add_up(&one, work, end) ||
	    !add_up(&other, work, end))
		return true;
	if (is_exact_sum(work, &one) && !meets(work, &other))
		return report(work, &other, end);
	return !is_exact_sum(work, &other) || meets(work, &one) || report(work, &one, end);
}

bool arithmetic_check_pairs(struct arithmetic *work)
{
	static const struct cc_gap of = {.allowed = ~UINT64_C(0), .required = W(OF_WHICH), .forbidden = CC_PIECE_STOP};
	if ((work->kinds & W(OF_WHICH)) == 0)
		return true;
	for (size_t i = 2; i + 2 * ITEMS_LEAST <= work->figures.len; i++)
		if (cc_gap_fits(&work->pieces, arithmetic_piece(work, i - 1), arithmetic_piece(work, i), &of, NULL) &&
		    !arithmetic_can_add(arithmetic_figure(work, i), arithmetic_figure(work, i + 1)) &&
		    !check_from(work, i))
			return false;
	return true;
}
