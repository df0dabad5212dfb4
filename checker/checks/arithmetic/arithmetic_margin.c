/* Margins: "an operating profit of £42 million on revenue of £280 million is a margin of 25 percent",
 * 营收120亿元、净利润9.6亿元， 净利率12%. Leaves other shares to arithmetic_share.c. */
#include "checks/arithmetic/arithmetic.h"
#include "checks/shared/wording_edges.h"

#define W(name) CC_PIECE_WORD(name)

enum { PER_CENT = 100 };

/* The figures of a sentence in their roles; `none` where there is none, or more than one. */
struct margin {
	size_t profit, sales, stated;
	size_t none;
};

/* The words between the figure before and this one. */
static struct cc_str words_before(const struct arithmetic *work, size_t figure)
{
	const struct cc_pieces *pieces = &work->pieces;
	size_t start = figure > 0 ? cc_pieces_at(pieces, arithmetic_piece(work, figure - 1))->span.end
				  : cc_pieces_at(pieces, 0)->span.start;
	return cc_str_slice(pieces->article->text.view, start,
			    cc_pieces_at(pieces, arithmetic_piece(work, figure))->span.start);
}

static bool says(const struct arithmetic *work, size_t figure, enum cc_wording kind)
{
	return cc_wording_stands_in(work->input->rules, kind, words_before(work, figure));
}

static bool is_money(const struct cc_quantity *quantity)
{
	return cc_str_equal(quantity->dimension, CC_STR("money")) && quantity->qualifier == CC_QUALIFIER_EXACT &&
	       !quantity->is_range;
}

/* The figure's role is taken once; a second one makes it nobody's. */
static void take(size_t *role, size_t figure, size_t none)
{
	*role = *role == none ? figure : none + 1;
}

/* "The company earned €43 million on revenue of €860 million": the role is the last one named before the figure. */
static void take_money(struct margin *it, const struct arithmetic *work, size_t figure)
{
	bool profit = says(work, figure, CC_WORDING_PROFIT);
	bool sales = says(work, figure, CC_WORDING_SALES);
	if (profit == sales)
		return;
	take(profit ? &it->profit : &it->sales, figure, it->none);
}

/* What states a margin first: few rows do. */
static struct margin find(const struct arithmetic *work)
{
	size_t none = work->figures.len;
	struct margin it = {.profit = none, .sales = none, .stated = none, .none = none};
	for (size_t i = 0; i < work->figures.len; i++)
		if (!is_money(arithmetic_figure(work, i)) && arithmetic_has_unit(arithmetic_figure(work, i), "%") &&
		    says(work, i, CC_WORDING_MARGIN))
			take(&it.stated, i, none);
	for (size_t i = 0; i < work->figures.len && it.stated != none; i++)
		if (is_money(arithmetic_figure(work, i)))
			take_money(&it, work, i);
	return it;
}

static bool holds(struct cc_str text, const char *word)
{
	return cc_str_find(text, cc_str_from(word), 0) != SIZE_MAX;
}

/* A gross margin is of a gross profit, 净利率 of 净利润; a bare margin is that of the profit beside it. */
static bool is_of_kind(const struct arithmetic *work, const struct margin *it)
{
	static const char *const kinds[][2] = {{"净", "净"},   {"毛", "毛"},	   {"营业利润率", "营业利润"},
					       {"net", "net"}, {"gross", "gross"}, {"operating", "perating"}};
	struct cc_str margin = words_before(work, it->stated);
	struct cc_str profit = words_before(work, it->profit);
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (holds(margin, kinds[i][0]) && !holds(profit, kinds[i][1]))
			return false;
	return true;
}

/* 其中新能源业务毛利率22%, "rose to 9 percent in the last quarter": of a part, or another time. */
static bool is_plain(const struct arithmetic *work, const struct margin *it)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .forbidden = W(OF_WHICH) | W(RISE_TO) | W(FALL_TO) | W(BETTER_TO) | W(TO) |
						       W(FROM) | W(BASE) | CC_PIECE_PERIOD | W(EACH) | W(STOCK)};
	size_t last = it->profit > it->sales ? it->profit : it->sales;
	return it->stated > last &&
	       arithmetic_same_unit(arithmetic_figure(work, it->profit), arithmetic_figure(work, it->sales)) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, last), arithmetic_piece(work, it->stated), &gap, NULL);
}

static bool tell(struct arithmetic *work, const struct margin *margin, struct cc_decimal printed)
{
	size_t first = margin->profit < margin->sales ? margin->profit : margin->sales;
	struct arithmetic_case it = {
	    .work = work, .first = arithmetic_piece(work, first), .last = arithmetic_piece(work, margin->stated)};
	arithmetic_begin(&it);
	arithmetic_say_figure(&it, arithmetic_figure(work, margin->profit));
	arithmetic_say(&it, " / ", " / ");
	arithmetic_say_figure(&it, arithmetic_figure(work, margin->sales));
	arithmetic_say(&it, " is ", " 是 ");
	arithmetic_say_percent(&it, printed, arithmetic_figure(work, margin->stated));
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, margin->stated));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

bool arithmetic_check_margin(struct arithmetic *work)
{
	struct margin it = find(work);
	if (it.profit >= it.none || it.sales >= it.none || it.stated >= it.none || !is_plain(work, &it) ||
	    !is_of_kind(work, &it))
		return true;
	struct cc_interval computed;
	struct cc_interval printed;
	const struct cc_quantity *profit = arithmetic_figure(work, it.profit);
	const struct cc_quantity *sales = arithmetic_figure(work, it.sales);
	if (cc_recompute_quotient(&computed, cc_recompute_interval(profit), cc_recompute_interval(sales), PER_CENT) !=
		CC_OK ||
	    cc_recompute_quotient(&printed, cc_interval_point(profit->value), cc_interval_point(sales->value),
				  PER_CENT) != CC_OK ||
	    cc_interval_overlaps(computed, cc_recompute_result(arithmetic_figure(work, it.stated))))
		return true;
	return tell(work, &it, printed.low);
}
