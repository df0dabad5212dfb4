/* A share with its part in brackets behind it: 412家企业参展，其中55.1%（186家）来自海外.
 * Leaves shares behind their part to arithmetic_beside.c. */
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)

enum { PER_CENT = 100 };

static bool is_proportion(const struct cc_quantity *quantity)
{
	return !quantity->is_range && !quantity->suspect &&
	       (quantity->kind == CC_NUMBER_FRACTION || arithmetic_has_unit(quantity, "%"));
}

static bool is_count(const struct cc_quantity *quantity)
{
	return cc_quantity_is_exact(quantity) && quantity->kind == CC_NUMBER_CARDINAL && !arithmetic_is_ratio(quantity);
}

/* 55.1%（186家）: nothing but the bracket, and nothing else in it. */
static bool is_bracketed(const struct arithmetic *work, size_t stated)
{
	static const struct cc_gap open = {.allowed = CC_PIECE_OPEN | W(FILL) | W(IS), .required = CC_PIECE_OPEN};
	size_t share = arithmetic_piece(work, stated);
	size_t part = arithmetic_piece(work, stated + 1);
	return cc_gap_fits(&work->pieces, share, part, &open, NULL) && part + 1 < work->pieces.row.len &&
	       (cc_pieces_at(&work->pieces, part + 1)->kinds & CC_PIECE_CLOSE) != 0;
}

/* 412家企业参展，其中; "Of the 412 exhibitors, ": words say of what. */
static bool is_whole(const struct arithmetic *work, size_t whole, size_t stated)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .forbidden = CC_PIECE_STOP | CC_PIECE_PERIOD | W(RISE) | W(FALL) | W(YOY) |
						       W(EACH) | W(AVERAGE) | W(OTHER_SHARE) | W(AND)};
	const struct cc_quantity *figure = arithmetic_figure(work, whole);
	const struct cc_quantity *part = arithmetic_figure(work, stated + 1);
	struct cc_str view = work->pieces.article->text.view;
	size_t at = arithmetic_piece(work, whole);
	struct cc_str before = cc_str_slice(view, 0, cc_pieces_at(&work->pieces, at)->span.start);
	bool of = cc_word_list_ends(arithmetic_words(work, CC_WORDS_OPENS_WHOLE), before) > 0 ||
		  (cc_gap_before(&work->pieces, at) & W(OF)) != 0;
	uint64_t seen = 0;
	bool counts =
	    arithmetic_same_unit(figure, part) || (cc_quantity_is_count(figure) && cc_quantity_is_count(part));
	return is_count(figure) && counts && cc_decimal_compare(part->value, figure->value) < 0 &&
	       cc_gap_fits(&work->pieces, at, arithmetic_piece(work, stated), &gap, &seen) &&
	       (of || (seen & (W(OF_WHICH) | W(AMONG))) != 0);
}

static bool holds(const struct cc_quantity *stated, const struct cc_quantity *part, const struct cc_quantity *whole)
{
	struct cc_interval computed;
	bool spoken = stated->kind == CC_NUMBER_FRACTION;
	return cc_recompute_quotient(&computed, cc_recompute_interval(part), cc_recompute_interval(whole),
				     spoken ? 1 : PER_CENT) != CC_OK ||
	       cc_interval_overlaps(computed, spoken ? cc_recompute_spoken(stated) : cc_recompute_result(stated));
}

/* The share is right of another figure of the sentence. */
static bool holds_elsewhere(const struct arithmetic *work, size_t stated)
{
	const struct cc_quantity *part = arithmetic_figure(work, stated + 1);
	for (size_t i = 0; i < work->figures.len; i++) {
		const struct cc_quantity *other = arithmetic_figure(work, i);
		if (i != stated && i != stated + 1 && !arithmetic_is_ratio(other) &&
		    cc_decimal_compare(other->value, part->value) > 0 &&
		    holds(arithmetic_figure(work, stated), part, other))
			return true;
	}
	return false;
}

static bool check_share(struct arithmetic *work, size_t stated)
{
	size_t whole = stated;
	struct arithmetic_case it = {.work = work,
				     .value = arithmetic_figure(work, stated + 1),
				     .stated = arithmetic_figure(work, stated),
				     .last = arithmetic_piece(work, stated + 1)};
	if (!is_proportion(it.stated) || !is_count(it.value) || !is_bracketed(work, stated))
		return true;
	while (whole > 0 && !is_whole(work, whole - 1, stated))
		whole--;
	if (whole == 0)
		return true;
	it.base = arithmetic_figure(work, whole - 1);
	it.first = arithmetic_piece(work, whole - 1);
	return holds(it.stated, it.value, it.base) || holds_elsewhere(work, stated) ||
	       arithmetic_is_told(work, stated) || arithmetic_tell_share(&it) != ARITHMETIC_FAILS ||
	       arithmetic_report(&it, CC_SEVERITY_WARNING);
}

bool arithmetic_check_aside(struct arithmetic *work)
{
	if ((work->kinds & CC_PIECE_OPEN) == 0)
		return true;
	for (size_t i = 1; i + 1 < work->figures.len; i++)
		if (!check_share(work, i))
			return false;
	return true;
}
