/* A whole whose parts make it but for a digit, whatever words stand between: all behind a colon ("£18.4 million in the
 * year: £11.7 million went to …"), or parts that are more than their whole (312家，其中甲区96家、乙区118家、丙区54家，
 * 三个县共54家). Leaves parts in a row of known words to arithmetic_sums.c and arithmetic_parts.c. */
#include "checks/arithmetic/arithmetic_parts.h"
#include "checks/shared/hints.h"

#define W(name) CC_PIECE_WORD(name)

enum { PARTS_MOST = 12, OWNERS_MOST = 12, MOST_PERCENT = 15, DIGITS_THREE = 100 };

#define WHOLES (W(OF_WHICH) | W(AMONG) | W(TOTAL) | W(WHOLE) | CC_PIECE_COLON)

#define NO_LIST (CC_PIECE_STOP | CC_PIECE_OPEN | W(OVERLAP) | W(AVERAGE) | W(BASE) | W(OTHER_BASE))

static bool is_whole(const struct cc_quantity *figure)
{
	return cc_quantity_is_exact(figure) && !figure->is_range && !arithmetic_is_ratio(figure) &&
	       figure->value.coefficient >= DIGITS_THREE;
}

/* 三个|县共54家: who has the part is counted, and is no part. */
static bool counts_owners(const struct arithmetic *work, size_t total, size_t figure)
{
	const struct cc_quantity *count = arithmetic_figure(work, figure);
	return cc_str_equal(count->dimension, CC_STR("count")) && count->value.exponent == 0 &&
	       count->value.coefficient <= OWNERS_MOST && !arithmetic_can_add(arithmetic_figure(work, total), count);
}

/* Figures that are the parts, to the end of the sentence. */
struct listed {
	size_t total;
	size_t parts[PARTS_MOST];
	size_t count;
	uint64_t opened; /* kinds between the total and the first part */
	bool rest;	 /* the last part is what is left */
	bool named;	 /* 分别为: there are no others */
	bool whole;	 /* 其中, 两馆共: what stands before it is a whole, of which no parts can be more */
};

/* What stands between the figure before and the part, past who has it. */
static bool is_next(const struct listed *list, const struct arithmetic *work, size_t part)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .required = CC_PIECE_COMMA | CC_PIECE_LISTING | W(AND),
					  .forbidden = NO_LIST | CC_PIECE_PERIOD | ARITHMETIC_NO_PARTS};
	const struct cc_quantity *figure = arithmetic_figure(work, part);
	return cc_quantity_is_exact(figure) && !figure->is_range &&
	       arithmetic_can_add(arithmetic_figure(work, list->total), figure) &&
	       (list->count == 0 || cc_gap_fits(&work->pieces, arithmetic_piece(work, list->parts[list->count - 1]),
						arithmetic_piece(work, part), &gap, NULL));
}

/* 尚有20件: with the rest of them, the parts are all. */
static bool is_rest(const struct listed *list, const struct arithmetic *work)
{
	struct cc_str words = arithmetic_between(work, list->parts[list->count - 1] - 1, list->parts[list->count - 1]);
	return cc_word_list_within(arithmetic_words(work, CC_WORDS_LEFT_OVER), words);
}

static bool take_parts(struct listed *out, const struct arithmetic *work, size_t total)
{
	static const struct cc_gap open = {.allowed = ~UINT64_C(0),
					   .forbidden = NO_LIST | (ARITHMETIC_NO_PARTS & ~(W(OF_WHICH) | W(EACH)))};
	*out = (struct listed){.total = total};
	for (size_t i = total + 1; i < work->figures.len; i++) {
		if (counts_owners(work, total, i))
			continue;
		if (out->count == PARTS_MOST || !is_next(out, work, i))
			return false;
		out->parts[out->count++] = i;
	}
	out->named = out->count > 0 && cc_word_list_ends(arithmetic_words(work, CC_WORDS_ONE_BY_ONE),
							 arithmetic_between(work, total, out->parts[0])) > 0;
	out->rest = out->count > ARITHMETIC_PARTS_LEAST && is_rest(out, work);
	bool fits = out->count >= ARITHMETIC_PARTS_LEAST &&
		    cc_gap_fits(&work->pieces, arithmetic_piece(work, total), arithmetic_piece(work, out->parts[0]),
				&open, &out->opened);
	uint64_t before = cc_gap_before(&work->pieces, arithmetic_piece(work, total));
	out->whole =
	    ((out->opened | before) & WHOLES) != 0 && (before & W(OF_WHICH)) == 0 && (work->kinds & W(OVERLAP)) == 0;
	return fits;
}

static bool sum_of(struct cc_decimal *sum, struct cc_interval *all, const struct arithmetic *work,
		   const struct listed *list)
{
	*sum = cc_decimal_from_int(0);
	*all = cc_interval_point(*sum);
	for (size_t i = 0; i < list->count; i++) {
		const struct cc_quantity *part = arithmetic_figure(work, list->parts[i]);
		if (cc_decimal_compare(part->value, arithmetic_figure(work, list->total)->value) >= 0 ||
		    cc_decimal_add(sum, *sum, part->value) != CC_OK ||
		    cc_interval_add(all, *all, cc_recompute_interval(part)) != CC_OK)
			return false;
	}
	return true;
}

/* What is left may be left of something else, too: 受理186件，批准12件，尚有20件上年的. */
static bool is_most(struct cc_decimal sum, struct cc_decimal total)
{
	struct cc_interval wide = cc_interval_point(total);
	return cc_recompute_widen(&wide, MOST_PERCENT) == CC_OK && cc_interval_contains(wide, sum);
}

/* Behind a colon the parts are all; three and more that are told as parts cannot be more than the whole. */
static bool are_all(const struct listed *list, struct cc_decimal sum, struct cc_decimal total)
{
	return (list->opened & CC_PIECE_COLON) != 0 || (list->rest && is_most(sum, total)) || list->named ||
	       ((list->opened & W(OF_WHICH)) != 0 && list->count > ARITHMETIC_PARTS_LEAST &&
		cc_decimal_compare(sum, total) > 0) ||
	       (list->whole && is_most(sum, total) && cc_decimal_compare(sum, total) > 0);
}

/* One digit of the sum is another, or one of a part: 3187件，其中服务类1462件，商品类1752件. */
static bool is_slip(const struct arithmetic *work, const struct listed *list, struct cc_decimal sum,
		    struct cc_decimal total)
{
	struct cc_decimal more;
	if (hint_is_misprint(sum, total))
		return true;
	if (!is_most(sum, total) || cc_decimal_subtract(&more, sum, total) != CC_OK)
		return false;
	for (size_t i = 0; i < list->count; i++) {
		struct cc_decimal right;
		const struct cc_decimal part = arithmetic_figure(work, list->parts[i])->value;
		if (part.coefficient >= DIGITS_THREE && cc_decimal_subtract(&right, part, more) == CC_OK &&
		    !right.negative && hint_is_misprint(right, part))
			return true;
	}
	return false;
}

static bool report(struct arithmetic *work, const struct listed *list, struct cc_decimal sum)
{
	struct arithmetic_case it = {.work = work,
				     .first = arithmetic_piece(work, list->total),
				     .last = arithmetic_piece(work, list->parts[list->count - 1])};
	arithmetic_begin(&it);
	for (size_t i = 0; i < list->count; i++) {
		arithmetic_say(&it, i > 0 ? " + " : "", i > 0 ? " + " : "");
		arithmetic_say_figure(&it, arithmetic_figure(work, list->parts[i]));
	}
	arithmetic_say(&it, " is ", " 是 ");
	arithmetic_say_like(&it, sum, arithmetic_figure(work, list->total));
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, list->total));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

static bool check_total(struct arithmetic *work, size_t total)
{
	struct listed list;
	struct cc_decimal sum;
	struct cc_interval all;
	const struct cc_quantity *whole = arithmetic_figure(work, total);
	if (!is_whole(whole) || !take_parts(&list, work, total) || !sum_of(&sum, &all, work, &list) ||
	    !are_all(&list, sum, whole->value) || cc_interval_overlaps(all, arithmetic_total_of(work, total)) ||
	    !is_slip(work, &list, sum, whole->value) || arithmetic_is_told(work, total) ||
	    arithmetic_is_told(work, list.parts[0]) || arithmetic_is_told_total(work, list.parts[0], sum))
		return true;
	return report(work, &list, sum);
}

bool arithmetic_check_listed(struct arithmetic *work)
{
	for (size_t i = 0; i + ARITHMETIC_PARTS_LEAST < work->figures.len; i++)
		if (!check_total(work, i))
			return false;
	return true;
}
