/* What is left of an income when costs are taken off:
 * 毛收入316万元，扣掉地租88万元、农资96万元、人工74万元，净赚58万元. Leaves income, spending and surplus to
 * arithmetic_balance.c, what is left of a whole to arithmetic_left.c. */
#include "checks/arithmetic/arithmetic_parts.h"

#define W(name) CC_PIECE_WORD(name)

enum { COSTS_MOST = 8 };

static bool is_plain(const struct cc_quantity *figure)
{
	return cc_quantity_is_exact(figure) && figure->kind == CC_NUMBER_CARDINAL && figure->unit.ptr != NULL &&
	       !arithmetic_is_ratio(figure);
}

/* ，扣掉地租|88万元: what is taken off. */
static bool takes_off(const struct arithmetic *work, size_t gross)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .required = CC_PIECE_COMMA | CC_PIECE_STOP,
					  .forbidden = CC_PIECE_PERIOD | W(EACH) | W(YOY) | W(BASE) | W(OF_WHICH)};
	return cc_gap_fits(&work->pieces, arithmetic_piece(work, gross), arithmetic_piece(work, gross + 1), &gap,
			   NULL) &&
	       cc_word_list_within(arithmetic_words(work, CC_WORDS_TAKES_OFF),
				   arithmetic_between(work, gross, gross + 1));
}

/* 、农资|96万元, and no other clause but one of the same kind. */
static bool goes_on(const struct arithmetic *work, size_t cost)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .required = CC_PIECE_COMMA | CC_PIECE_LISTING | W(AND),
					  .forbidden = CC_PIECE_STOP | CC_PIECE_PERIOD | W(EACH) | W(YOY) | W(BASE) |
						       W(OF_WHICH) | W(SHARE)};
	return cc_gap_fits(&work->pieces, arithmetic_piece(work, cost), arithmetic_piece(work, cost + 1), &gap, NULL);
}

/* ，净赚|58万元 */
static bool is_net(const struct arithmetic *work, size_t figure)
{
	struct cc_str view = work->pieces.article->text.view;
	size_t start = cc_pieces_at(&work->pieces, arithmetic_piece(work, figure))->span.start;
	return cc_word_list_ends(arithmetic_words(work, CC_WORDS_NET_BEFORE),
				 cc_str_trim(cc_str_slice(view, 0, start))) > 0;
}

static bool tell(struct arithmetic *work, size_t gross, size_t net, struct cc_decimal left)
{
	struct arithmetic_case it = {
	    .work = work, .first = arithmetic_piece(work, gross), .last = arithmetic_piece(work, net)};
	arithmetic_begin(&it);
	for (size_t i = gross; i < net; i++) {
		if (i > gross)
			arithmetic_say(&it, " - ", " - ");
		arithmetic_say_figure(&it, arithmetic_figure(work, i));
	}
	arithmetic_say(&it, " is ", " 是 ");
	arithmetic_say_like(&it, left, arithmetic_figure(work, net));
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, net));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

static bool check_at(struct arithmetic *work, size_t gross)
{
	size_t net = gross + 2;
	while (net < work->figures.len && net - gross <= COSTS_MOST && !is_net(work, net) && goes_on(work, net - 1))
		net++;
	if (net >= work->figures.len || !is_net(work, net) || !goes_on(work, net - 1) || arithmetic_is_told(work, net))
		return true;
	struct arithmetic_parts costs = {.first = gross + 1, .last = net - 1};
	for (size_t i = gross; i <= net; i++)
		if (!is_plain(arithmetic_figure(work, i)) ||
		    !arithmetic_can_add(arithmetic_figure(work, gross), arithmetic_figure(work, i)))
			return true;
	struct cc_interval sum;
	struct cc_interval left;
	struct cc_decimal printed;
	if (arithmetic_sum_of(&sum, &printed, work, costs) != CC_OK ||
	    cc_interval_subtract(&left, cc_recompute_interval(arithmetic_figure(work, gross)), sum) != CC_OK ||
	    cc_decimal_subtract(&printed, arithmetic_figure(work, gross)->value, printed) != CC_OK ||
	    printed.negative || cc_interval_overlaps(left, cc_recompute_result(arithmetic_figure(work, net))))
		return true;
	return tell(work, gross, net, printed);
}

bool arithmetic_check_net(struct arithmetic *work)
{
	for (size_t i = 0; i + 2 < work->figures.len; i++)
		if (takes_off(work, i) && !check_at(work, i))
			return false;
	return true;
}
