/* Shares by brackets that do not make 100: "18岁以下的占28%，18至60岁的占57%，60岁以上的占18%".
 * Leaves shares by names to arithmetic_shares.c. */
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)
#define NO_SHARE                                                                                                       \
	(W(OF_WHICH) | W(RISE) | W(FALL) | W(YOY) | W(YEARLY) | W(RISE_TO) | W(FALL_TO) | W(BETTER_TO) | W(NOT) |      \
	 W(OTHER_SHARE) | W(OTHER_BASE))

enum { BRACKETS_LEAST = 2, BRACKETS_MOST = 16, WHOLE = 100 };

/* A clause with one share and the bounds of its bracket: 18至60岁的占57%. */
struct bracket {
	size_t first, last; /* pieces */
	const struct cc_quantity *share;
	struct cc_decimal low, high;
	size_t bounds; /* 1: open on one side */
	struct cc_str unit;
};

struct brackets {
	struct bracket items[BRACKETS_MOST];
	size_t count;
};

static const struct cc_wording_piece *piece(const struct arithmetic *work, size_t index)
{
	return cc_pieces_at(&work->pieces, index);
}

static bool is_share(const struct cc_quantity *quantity)
{
	return arithmetic_has_unit(quantity, "%") && quantity->kind == CC_NUMBER_PERCENT && !quantity->is_range &&
	       (quantity->qualifier == CC_QUALIFIER_EXACT || quantity->qualifier == CC_QUALIFIER_ABOUT);
}

static void add_bound(struct bracket *out, const struct cc_quantity *quantity)
{
	if (out->bounds == 0)
		out->low = quantity->value;
	out->high = quantity->is_range ? quantity->value2 : quantity->value;
	out->bounds += quantity->is_range ? 2 : 1;
	if (quantity->unit.ptr != NULL)
		out->unit = quantity->unit;
}

/* The clause from `first`: up to the next comma or stop. @return the piece behind it. */
static size_t take_clause(struct bracket *out, const struct arithmetic *work, size_t first, uint64_t *kinds)
{
	static const uint64_t ends = CC_PIECE_COMMA | CC_PIECE_LISTING | CC_PIECE_STOP | CC_PIECE_COLON;
	size_t i = first;
	*out = (struct bracket){.first = first};
	*kinds = 0;
	for (; i < work->pieces.row.len && (piece(work, i)->kinds & ends) == 0; i++) {
		*kinds |= piece(work, i)->kinds;
		out->last = i;
		if ((piece(work, i)->kinds & (CC_PIECE_FIGURE | CC_PIECE_DURATION)) == 0)
			continue;
		const struct cc_quantity *quantity = cc_piece_quantity(&work->pieces, i);
		if (!is_share(quantity))
			add_bound(out, quantity);
		else if (out->share == NULL)
			out->share = quantity;
		else
			*kinds |= NO_SHARE;
	}
	return i;
}

/* Whether the two are one bound, or the last year of one bracket and the first of the next: 59 and 60. */
static bool meet(struct cc_decimal low, struct cc_decimal high)
{
	struct cc_decimal step;
	return cc_decimal_subtract(&step, high, low) == CC_OK && !step.negative &&
	       cc_decimal_compare(step, cc_decimal_from_int(1)) <= 0;
}

static bool is_bracket(const struct bracket *it, uint64_t kinds)
{
	return it->share != NULL && it->bounds > 0 && it->bounds <= 2 && (kinds & NO_SHARE) == 0;
}

static bool is_one_unit(struct cc_str a, struct cc_str b)
{
	return a.len == 0 || b.len == 0 || cc_str_equal(a, b);
}

/* Of one bound only the first and the last are open; each begins where the one before ends. */
static bool is_chain(const struct brackets *row)
{
	const struct bracket *items = row->items;
	for (size_t i = 0; i < row->count; i++) {
		bool edge = i == 0 || i + 1 == row->count;
		bool unit = is_one_unit(items[i].unit, items[row->count - 1].unit);
		if ((items[i].bounds == 1) != edge || !unit || (i > 0 && !meet(items[i - 1].high, items[i].low)))
			return false;
	}
	return row->count >= BRACKETS_LEAST;
}

/* 60岁以上的占18%，18至60岁的…: the same from above. */
static void turn(struct brackets *row)
{
	for (size_t i = 0; 2 * i + 1 < row->count; i++) {
		struct bracket kept = row->items[i];
		row->items[i] = row->items[row->count - 1 - i];
		row->items[row->count - 1 - i] = kept;
	}
}

static bool add_up(struct cc_interval *sum, struct cc_decimal *printed, const struct brackets *row)
{
	*sum = cc_interval_point(cc_decimal_from_int(0));
	*printed = cc_decimal_from_int(0);
	for (size_t i = 0; i < row->count; i++)
		if (cc_interval_add(sum, *sum, cc_recompute_interval(row->items[i].share)) != CC_OK ||
		    cc_decimal_add(printed, *printed, row->items[i].share->value) != CC_OK)
			return false;
	return true;
}

static bool tell(struct arithmetic *work, const struct brackets *row, size_t first, size_t last,
		 struct cc_decimal printed)
{
	struct arithmetic_case it = {.work = work, .first = first, .last = last};
	arithmetic_begin(&it);
	for (size_t i = 0; i < row->count; i++) {
		arithmetic_say(&it, i > 0 ? " + " : "", i > 0 ? " + " : "");
		arithmetic_say_figure(&it, row->items[i].share);
	}
	arithmetic_say(&it, " is ", " 是 ");
	cc_decimal_write(&it.text, cc_decimal_normalise(printed));
	arithmetic_say(&it, " %, and all of it would be 100 %", "%，全部应为100%");
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* Two brackets of one bound may be said of one side: 60岁以上的占28%，60岁以上的… */
static bool are_two_sides(const struct arithmetic *work, const struct brackets *row)
{
	if (row->count > BRACKETS_LEAST)
		return true;
	struct cc_str view = work->pieces.article->text.view;
	struct cc_str sides[BRACKETS_LEAST];
	for (size_t i = 0; i < BRACKETS_LEAST; i++) {
		sides[i] = (struct cc_str){0};
		for (size_t k = row->items[i].first; k <= row->items[i].last; k++)
			if ((piece(work, k)->kinds & W(OVERLAP)) != 0)
				sides[i] = cc_str_of_span(view, piece(work, k)->span);
	}
	return sides[0].len > 0 && sides[1].len > 0 && !cc_str_equal(sides[0], sides[1]);
}

static bool check_row(struct arithmetic *work, struct brackets *row)
{
	if (row->count < BRACKETS_LEAST)
		return true;
	size_t first = row->items[0].first;
	size_t last = row->items[row->count - 1].last;
	if (!is_chain(row))
		turn(row);
	struct cc_interval sum;
	struct cc_decimal printed;
	struct cc_decimal whole = cc_decimal_from_int(WHOLE);
	if (!is_chain(row) || !are_two_sides(work, row) || !add_up(&sum, &printed, row) ||
	    (cc_decimal_compare(sum.low, whole) < 0 && cc_decimal_compare(sum.high, whole) > 0) ||
	    cc_decimal_compare(printed, whole) == 0)
		return true;
	return tell(work, row, first, last, printed);
}

bool arithmetic_check_brackets(struct arithmetic *work)
{
	struct brackets row = {.count = 0};
	for (size_t at = 0; (work->kinds & CC_PIECE_FIGURE) != 0 && at < work->pieces.row.len; at++) {
		struct bracket next;
		uint64_t kinds = 0;
		at = take_clause(&next, work, at, &kinds);
		if (is_bracket(&next, kinds) && row.count < BRACKETS_MOST) {
			row.items[row.count++] = next;
			continue;
		}
		if (!check_row(work, &row))
			return false;
		row.count = 0;
	}
	return check_row(work, &row);
}
