/* Shares of one whole that do not make 100: "材料占57%，人工占21%，征地占14%，其他占10%"; exports 54 and imports 56
 * percent. Leaves parts in numbers to arithmetic_sums.c. */
#include "checks/arithmetic/arithmetic.h"

enum { SHARES_MOST = 16, SHARES_LEAST = 2, WITH_REST = 3, WHOLE = 100, NEARLY_WHOLE = 97 };

#define W(name) CC_PIECE_WORD(name)
#define BETWEEN                                                                                                        \
	(W(FILL) | W(IS) | W(AND) | W(OF) | W(SHARE) | W(REST) | W(OPEN_LIST) | W(EXCLUSIVE) | CC_PIECE_COMMA |        \
	 CC_PIECE_LISTING | CC_PIECE_OTHER | CC_PIECE_STOP)
#define NO_SHARE                                                                                                       \
	(W(OF_WHICH) | W(EACH) | W(STOCK) | W(RISE) | W(FALL) | W(YOY) | W(BASE) | W(OTHER_SHARE) | W(ABOVE) |         \
	 W(BELOW) | W(NOT) | W(FROM) | CC_PIECE_PERIOD)

/* Shares of the sentence, first .. last of its figures. */
struct shares {
	size_t first;
	size_t last;
	bool rest;	/* the last one is that of all others */
	bool exclusive; /* nothing is counted in two of them: exports and imports */
	bool halves;	/* all of them are halves: boys and girls */
};

static size_t piece_of(const struct arithmetic *work, size_t figure)
{
	return ((const size_t *)work->figures.items)[figure];
}

static const struct cc_quantity *figure_of(const struct arithmetic *work, size_t figure)
{
	return cc_piece_quantity(&work->pieces, piece_of(work, figure));
}

static bool is_share(const struct arithmetic *work, size_t figure)
{
	const struct cc_quantity *quantity = figure_of(work, figure);
	/* "some 31 percent came by rail" */
	bool closed = quantity->qualifier == CC_QUALIFIER_EXACT || quantity->qualifier == CC_QUALIFIER_ABOUT;
	return arithmetic_has_unit(quantity, "%") && quantity->kind == CC_NUMBER_PERCENT && !quantity->is_range &&
	       closed;
}

/* "31 percent of passengers" says as much as "accounts for 31 percent". */
static bool is_of_some(const struct arithmetic *work, size_t figure)
{
	size_t next = piece_of(work, figure) + 1;
	return next < work->pieces.row.len && (cc_pieces_at(&work->pieces, next)->kinds & W(OF)) != 0;
}

/* 权重分别为35%、30%、20%和15%, "made up of four parts weighted 35, 30, 20 and 15 percent": all of them are told. */
static bool is_weighted(const struct arithmetic *work, size_t first)
{
	size_t start = work->pieces.article->text.sentences[work->pieces.sentence].span.start;
	struct cc_str before = cc_str_slice(work->pieces.article->text.view, start,
					    cc_pieces_at(&work->pieces, piece_of(work, first))->span.start);
	return cc_word_list_within(cc_words_of(work->input->rules, CC_WORDS_WEIGHTS), before);
}

/* 总投资里，材料占57%: the 总投资 is the whole, and no other size of the part. A share before it that is none of the
 * row makes it a row of nobody knows what. */
static bool starts_row(const struct arithmetic *work, size_t figure, uint64_t *seen)
{
	*seen = cc_gap_before(&work->pieces, piece_of(work, figure));
	uint64_t bars = (*seen & W(AMONG)) != 0 ? NO_SHARE & ~W(STOCK) : NO_SHARE;
	if (is_of_some(work, figure))
		bars &= ~CC_PIECE_PERIOD; /* "In 2025 31 percent of passengers came by rail" */
	bool first = figure == 0 || !arithmetic_has_unit(figure_of(work, figure - 1), "%");
	bool share = (*seen & W(SHARE)) != 0 || is_of_some(work, figure) || is_weighted(work, figure);
	return first && is_share(work, figure) && share && (*seen & bars) == 0;
}

/* What stands behind a figure up to the next stop: "57 percent by car." */
static uint64_t kinds_behind(const struct arithmetic *work, size_t figure)
{
	uint64_t kinds = 0;
	for (size_t i = piece_of(work, figure) + 1; i < work->pieces.row.len; i++) {
		uint64_t own = cc_pieces_at(&work->pieces, i)->kinds;
		if ((own & (CC_PIECE_STOP | CC_PIECE_COMMA | CC_PIECE_FIGURE)) != 0)
			break;
		kinds |= own;
	}
	return kinds;
}

static struct shares row_from(const struct arithmetic *work, size_t first, uint64_t seen)
{
	static const struct cc_gap gap = {.allowed = BETWEEN,
					  .required =
					      CC_PIECE_COMMA | CC_PIECE_LISTING | CC_PIECE_STOP | W(AND) | W(REST),
					  .forbidden = NO_SHARE};
	bool named = (seen & W(EXCLUSIVE)) != 0;
	struct shares row = {.first = first, .last = first, .exclusive = true, .halves = (seen & W(HALF)) != 0};
	/* "31 percent of boys and 57 percent of girls" are parts of two wholes */
	bool of_some = is_of_some(work, first);
	while (row.last + 1 < work->figures.len && row.last - first < SHARES_MOST && !row.rest &&
	       is_share(work, row.last + 1) && !(of_some && is_of_some(work, row.last + 1))) {
		uint64_t words = 0;
		if (!cc_gap_fits(&work->pieces, piece_of(work, row.last), piece_of(work, row.last + 1), &gap, &words))
			break;
		row.last++;
		row.rest = (words & W(REST)) != 0;
		row.exclusive = row.exclusive && (words & W(EXCLUSIVE)) != 0;
		row.halves = row.halves && (words & W(HALF)) != 0 && (words & W(OPEN_LIST)) == 0;
	}
	/* exports made up 54 percent; 57 percent came by car */
	row.exclusive = row.exclusive && (named || (kinds_behind(work, row.last) & W(EXCLUSIVE)) != 0);
	return row;
}

static enum cc_status add_up(struct cc_interval *sum, struct cc_decimal *printed, const struct arithmetic *work,
			     struct shares row)
{
	*sum = cc_interval_point(cc_decimal_from_int(0));
	*printed = cc_decimal_from_int(0);
	enum cc_status status = CC_OK;
	for (size_t i = row.first; i <= row.last && status == CC_OK; i++) {
		status = cc_interval_add(sum, *sum, cc_recompute_interval(figure_of(work, i)));
		if (status == CC_OK)
			status = cc_decimal_add(printed, *printed, figure_of(work, i)->value);
	}
	return status;
}

static bool tell(struct arithmetic *work, struct shares row, struct cc_decimal printed)
{
	struct arithmetic_case it = {
	    .work = work, .first = piece_of(work, row.first), .last = piece_of(work, row.last)};
	arithmetic_begin(&it);
	for (size_t i = row.first; i <= row.last; i++) {
		arithmetic_say(&it, i > row.first ? " + " : "", i > row.first ? " + " : "");
		arithmetic_say_figure(&it, figure_of(work, i));
	}
	arithmetic_say(&it, " is ", " 是 ");
	cc_decimal_write(&it.text, cc_decimal_normalise(printed));
	arithmetic_say(&it, " %, and all of it would be 100 %", "%，全部应为100%");
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* 按学历分，高中及以下占32%，大专占27%…: what is divided by one thing stands in one part only. */
static bool is_parted(const struct arithmetic *work, struct shares row)
{
	const struct cc_word_list *divided = cc_words_of(work->input->rules, CC_WORDS_DIVIDED_BY);
	struct cc_str view = work->pieces.article->text.view;
	size_t start = work->pieces.article->text.sentences[work->pieces.sentence].span.start;
	struct cc_str before =
	    cc_str_slice(view, start, cc_pieces_at(&work->pieces, piece_of(work, row.first))->span.start);
	size_t comma = cc_str_find(before, CC_STR(","), 0);
	return comma != SIZE_MAX && cc_str_starts(before, CC_STR("按")) &&
	       cc_word_list_ends(divided, cc_str_slice(before, 0, comma)) > 0;
}

/* All rounded up by half a digit, as 57 + 21 + 14 + 10 would need, is no rounding any more. */
static bool makes_whole(struct cc_interval sum, struct cc_decimal printed, bool all)
{
	struct cc_decimal whole = cc_decimal_from_int(WHOLE);
	int order = cc_decimal_compare(printed, whole);
	if (order == 0)
		return true;
	return order > 0 ? cc_decimal_compare(sum.low, whole) < 0 : !all || cc_decimal_compare(sum.high, whole) > 0;
}

static bool check_row(struct arithmetic *work, struct shares row)
{
	size_t count = row.last - row.first + 1;
	struct cc_interval sum;
	struct cc_decimal printed;
	bool all = row.rest && count >= WITH_REST;
	bool parted = count >= WITH_REST && (is_parted(work, row) || is_weighted(work, row.first));
	bool halves = count == SHARES_LEAST && row.halves && row.exclusive;
	bool closed = (all || row.exclusive) && (work->kinds & W(OVERLAP)) == 0;
	if (count < SHARES_LEAST || !(closed || parted) || add_up(&sum, &printed, work, row) != CC_OK ||
	    makes_whole(sum, printed,
			all || (halves && cc_decimal_compare(printed, cc_decimal_from_int(NEARLY_WHOLE)) > 0)))
		return true;
	return tell(work, row, printed);
}

bool arithmetic_check_shares(struct arithmetic *work)
{
	if ((work->kinds & (W(SHARE) | W(OF))) == 0 &&
	    !(work->figures.len >= WITH_REST && is_weighted(work, work->figures.len - 1)))
		return true;
	for (size_t i = 0; i + 1 < work->figures.len;) {
		uint64_t seen = 0;
		if (!starts_row(work, i, &seen)) {
			i++;
			continue;
		}
		struct shares row = row_from(work, i, seen);
		if (!check_row(work, row))
			return false;
		i = row.last + 1;
	}
	return true;
}
