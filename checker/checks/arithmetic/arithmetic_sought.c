/* A share whose part and whole stand before it in whatever words, all but one digit:
 * 应到385名，实到368名，出席率为93.6%; and shares in words of what stands right before them:
 * 产值58.3亿元，出口21.7亿元，占比超过四成. Leaves words that tell all by themselves to arithmetic_rows.c, wholes that
 * are named to arithmetic_wholes.c. */
#include "checks/arithmetic/arithmetic.h"
#include "checks/shared/hints.h"

#define W(name) CC_PIECE_WORD(name)
#define MOVEMENT                                                                                                       \
	(W(RISE) | W(FALL) | W(RISE_TO) | W(FALL_TO) | W(BETTER_TO) | W(YOY) | W(YEARLY) | W(OTHER_BASE) | W(BASE) |   \
	 W(DOUBLED) | W(ABOVE) | W(BELOW) | W(NOT))

enum { PER_CENT = 100, DIGITS_TWO = 10, DIGITS_THREE = 100, BETWEEN_BYTES = 60, FAR_PERCENT = 60 };

/* Figures of the row. */
struct sought {
	size_t part, whole, stated;
};

static bool is_size(const struct cc_quantity *figure)
{
	return cc_quantity_is_exact(figure) && !figure->is_range && figure->kind == CC_NUMBER_CARDINAL &&
	       !arithmetic_is_ratio(figure);
}

/* 四成, 三分之二: no figure of three digits. */
static bool is_spoken(const struct arithmetic *work, const struct cc_quantity *figure)
{
	struct cc_str words = cc_str_of_span(work->pieces.article->text.view, figure->span);
	return figure->kind == CC_NUMBER_FRACTION ||
	       (arithmetic_has_unit(figure, "%") && cc_str_find(words, CC_STR("成"), 0) != SIZE_MAX);
}

/* The kinds of the pieces between two figures. */
static uint64_t kinds_between(const struct arithmetic *work, size_t from, size_t to)
{
	uint64_t seen = 0;
	for (size_t i = arithmetic_piece(work, from) + 1; i < arithmetic_piece(work, to); i++)
		seen |= cc_pieces_at(&work->pieces, i)->kinds;
	return seen;
}

/* The last figure of the same unit before `figure`; what has a share behind it is a part as well. */
static bool find_like(size_t *out, const struct arithmetic *work, size_t figure)
{
	for (size_t i = figure; i > 0; i--) {
		*out = i - 1;
		if (arithmetic_is_ratio(arithmetic_figure(work, i - 1)))
			return false;
		if (is_size(arithmetic_figure(work, i - 1)) &&
		    arithmetic_same_unit(arithmetic_figure(work, i - 1), arithmetic_figure(work, figure)))
			return (kinds_between(work, i - 1, figure) & W(SHARE)) == 0;
	}
	return false;
}

/* The two sizes before the share, of which the smaller one is the part. */
static bool find_pair(struct sought *out, const struct arithmetic *work, size_t stated)
{
	size_t near = stated - 1;
	size_t far = 0;
	if (!is_size(arithmetic_figure(work, near)) || !find_like(&far, work, near))
		return false;
	int order = cc_decimal_compare(arithmetic_figure(work, near)->value, arithmetic_figure(work, far)->value);
	*out = (struct sought){.part = order < 0 ? near : far, .whole = order < 0 ? far : near, .stated = stated};
	return order != 0;
}

static bool share_of(struct cc_interval *out, struct cc_decimal *printed, const struct arithmetic *work,
		     const struct sought *it, int64_t factor)
{
	const struct cc_quantity *part = arithmetic_figure(work, it->part);
	const struct cc_quantity *whole = arithmetic_figure(work, it->whole);
	struct cc_interval point;
	if (cc_recompute_quotient(out, cc_recompute_interval(part), cc_recompute_interval(whole), factor) != CC_OK ||
	    cc_recompute_quotient(&point, cc_interval_point(part->value), cc_interval_point(whole->value), factor) !=
		CC_OK)
		return false;
	*printed = point.low;
	return true;
}

/* £27 more, £498 now: 5.7 per cent. */
static bool is_rate_of_step(const struct arithmetic *work, const struct sought *pair, struct cc_interval told,
			    int64_t factor)
{
	struct cc_interval before;
	struct cc_interval rate;
	struct cc_interval step = cc_recompute_interval(arithmetic_figure(work, pair->part));
	return cc_interval_subtract(&before, cc_recompute_interval(arithmetic_figure(work, pair->whole)), step) ==
		   CC_OK &&
	       cc_recompute_quotient(&rate, step, before, factor) == CC_OK && cc_interval_overlaps(rate, told);
}

/* Some two of the figures have that share, or that change: they are the ones that are meant. */
static bool holds_of_any(const struct arithmetic *work, size_t stated, int64_t factor)
{
	struct cc_interval told = cc_recompute_result(arithmetic_figure(work, stated));
	for (size_t i = 0; i < work->figures.len; i++)
		for (size_t k = 0; k < work->figures.len; k++) {
			struct cc_interval share;
			struct cc_interval change;
			struct cc_decimal printed;
			const struct sought pair = {.part = i, .whole = k};
			if (i == k || i == stated || k == stated || !share_of(&share, &printed, work, &pair, factor))
				continue;
			struct cc_interval all = cc_interval_point(cc_decimal_from_int(factor));
			if (cc_interval_overlaps(share, told) ||
			    (cc_interval_subtract(&change, share, all) == CC_OK && cc_recompute_meets(change, told)) ||
			    is_rate_of_step(work, &pair, told, factor))
				return true;
		}
	return false;
}

/* 出席率, 亏损面, 占: what stands right before a share; of three digits anything may. */
static bool is_called_share(const struct arithmetic *work, size_t stated)
{
	struct cc_str words = arithmetic_between(work, stated - 1, stated);
	uint64_t kinds = kinds_between(work, stated - 1, stated);
	return (kinds & W(SHARE)) != 0 || cc_word_list_within(arithmetic_words(work, CC_WORDS_RATE_ENDS), words);
}

/* 占全国的62%, 市场占有率 are of another whole; what moved is no share. */
static bool is_of_these(const struct arithmetic *work, const struct sought *it)
{
	uint64_t kinds = kinds_between(work, it->stated - 1, it->stated);
	bool other = (kinds & W(OTHER_SHARE)) != 0 && it->whole != it->stated - 1 &&
		     !arithmetic_names_rate(work, it->part, it->stated);
	return !other && (kinds & (MOVEMENT | CC_PIECE_STOP | W(AVERAGE) | W(EACH))) == 0 &&
	       arithmetic_between(work, it->stated - 1, it->stated).len <= BETWEEN_BYTES;
}

static bool is_slip(const struct arithmetic *work, const struct sought *it, struct cc_decimal share)
{
	const struct cc_quantity *stated = arithmetic_figure(work, it->stated);
	cc_u128 least = is_called_share(work, it->stated) ? DIGITS_TWO : DIGITS_THREE;
	return cc_quantity_is_exact(stated) && arithmetic_has_unit(stated, "%") && stated->value.coefficient >= least &&
	       cc_recompute_is_misprint(share, stated->value);
}

/* 出口21.7亿元，占比|超过四成: right behind its part, which stands right behind the whole. */
static bool is_told_right_there(const struct arithmetic *work, const struct sought *it)
{
	static const uint64_t allowed = CC_PIECE_COMMA | CC_PIECE_OPEN | W(FILL) | W(IS) | W(SHARE);
	uint64_t kinds = kinds_between(work, it->part, it->stated);
	uint64_t apart = kinds_between(work, it->whole, it->part);
	return it->part + 1 == it->stated && it->whole + 1 == it->part && (kinds & W(SHARE)) != 0 &&
	       (kinds & ~(allowed | W(RATIO))) == 0 && (apart & (MOVEMENT | CC_PIECE_STOP | W(EACH) | W(AVERAGE))) == 0;
}

/* Far beside it another whole is meant. */
static bool is_near(struct cc_decimal share, const struct cc_quantity *stated)
{
	struct cc_interval wide = cc_interval_point(stated->value);
	return cc_recompute_widen(&wide, FAR_PERCENT) == CC_OK && cc_interval_contains(wide, share);
}

static bool is_wrong_in_words(const struct arithmetic *work, const struct sought *it, struct cc_interval all,
			      struct cc_decimal share)
{
	const struct cc_quantity *stated = arithmetic_figure(work, it->stated);
	bool fraction = stated->kind == CC_NUMBER_FRACTION;
	struct cc_interval told = fraction ? cc_recompute_spoken(stated) : cc_recompute_result(stated);
	return is_told_right_there(work, it) && !cc_interval_overlaps(all, told) && is_near(share, stated);
}

static bool check_at(struct arithmetic *work, size_t stated)
{
	struct sought it;
	struct cc_interval all;
	struct cc_decimal share;
	const struct cc_quantity *figure = arithmetic_figure(work, stated);
	bool spoken = is_spoken(work, figure);
	int64_t factor = figure->kind == CC_NUMBER_FRACTION ? 1 : PER_CENT;
	if ((!spoken && !arithmetic_is_rate(figure)) || figure->is_range || !find_pair(&it, work, stated) ||
	    !is_of_these(work, &it) || !share_of(&all, &share, work, &it, factor))
		return true;
	bool wrong = spoken ? is_wrong_in_words(work, &it, all, share) : is_slip(work, &it, share);
	if (!wrong || holds_of_any(work, stated, factor) || arithmetic_is_told(work, stated))
		return true;
	size_t first = it.part < it.whole ? it.part : it.whole;
	struct arithmetic_case told = {.work = work,
				       .base = arithmetic_figure(work, it.whole),
				       .value = arithmetic_figure(work, it.part),
				       .stated = figure,
				       .first = arithmetic_piece(work, first),
				       .last = arithmetic_piece(work, stated)};
	return arithmetic_tell_share(&told) != ARITHMETIC_FAILS || arithmetic_report(&told, CC_SEVERITY_WARNING);
}

bool arithmetic_check_sought(struct arithmetic *work)
{
	for (size_t i = 2; i < work->figures.len; i++)
		if (!check_at(work, i))
			return false;
	return true;
}
