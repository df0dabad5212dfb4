/* A multiple whose other figure is named, not given beside it: 甲市人口是乙市的4倍, 是临港区的3.8倍.
 * Leaves shares of a named whole to arithmetic_wholes.c, and points between two rates to arithmetic_apart.c. */
#include "base/utf8.h"
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)

enum { CANDIDATES_MAX = 12, NOUN_LEAST = 6 };

/* A figure that states how another stands to one that is named. */
struct named {
	struct arithmetic *work;
	size_t stated; /* figure of the row */
	size_t link;   /* piece: 占, 是, 比 */
	struct cc_str noun;
	struct cc_str subject; /* words of the clause before the link */
};

static struct cc_str view_of(const struct named *it)
{
	return it->work->pieces.article->text.view;
}

static const struct cc_wording_piece *piece(const struct named *it, size_t index)
{
	return cc_pieces_at(&it->work->pieces, index);
}

static bool is_multiple(const struct cc_quantity *stated, uint64_t link)
{
	return arithmetic_has_unit(stated, "times") && (link & (W(RATIO) | W(IS))) != 0;
}

/* Behind a name and no part of it: 的, 总量. */
static bool is_behind_noun(const struct named *it, size_t index)
{
	return (piece(it, index)->kinds & (W(WHOLE) | W(OF) | W(IS))) != 0 ||
	       cc_str_equal(cc_str_of_span(view_of(it), piece(it, index)->span), CC_STR("的"));
}

/* The pieces between link and figure, without what is no name: 是临港区[的]. */
static struct cc_str noun_between(const struct named *it, size_t figure)
{
	size_t first = it->link + 1;
	size_t last = figure;
	while (last > first && is_behind_noun(it, last - 1))
		last--;
	if (first == last)
		return (struct cc_str){0};
	return cc_str_trim(cc_str_slice(view_of(it), piece(it, first)->span.start, piece(it, last - 1)->span.end));
}

/* Words in the clause before `at`, back to a comma, a figure or a stop. */
static struct cc_str words_before(const struct named *it, size_t at)
{
	static const uint64_t ends = CC_PIECE_FIGURE | CC_PIECE_COMMA | CC_PIECE_STOP | CC_PIECE_COLON |
				     CC_PIECE_LISTING | CC_PIECE_OPEN | CC_PIECE_CLOSE;
	size_t first = at;
	while (first > 0 && (piece(it, first - 1)->kinds & ends) == 0)
		first--;
	return first < at ? cc_str_slice(view_of(it), piece(it, first)->span.start, piece(it, at - 1)->span.end)
			  : (struct cc_str){0};
}

/* The link of the clause that ends in the figure; no comma, stop or other figure may lie between. */
static bool find_operator(struct named *it)
{
	static const uint64_t ends = CC_PIECE_FIGURE | CC_PIECE_COMMA | CC_PIECE_STOP | CC_PIECE_COLON |
				     CC_PIECE_LISTING | CC_PIECE_OPEN | CC_PIECE_CLOSE | CC_PIECE_PERIOD | W(NOT) |
				     W(YOY) | W(OTHER_BASE) | W(YEARLY) | W(EACH) | W(FROM) | W(TO);
	size_t figure = arithmetic_piece(it->work, it->stated);
	const struct cc_quantity *stated = arithmetic_figure(it->work, it->stated);
	for (size_t i = figure; i > 0 && (piece(it, i - 1)->kinds & ends) == 0; i--) {
		it->link = i - 1;
		if (!is_multiple(stated, piece(it, i - 1)->kinds))
			continue;
		it->noun = noun_between(it, figure);
		it->subject = words_before(it, it->link);
		if (it->noun.len >= NOUN_LEAST)
			return true;
	}
	return false;
}

static bool can_stand(const struct named *it, size_t figure)
{
	const struct cc_quantity *quantity = arithmetic_figure(it->work, figure);
	bool ratio = cc_str_equal(quantity->dimension, CC_STR("ratio")) || arithmetic_has_unit(quantity, "pp") ||
		     arithmetic_has_unit(quantity, "times") || quantity->kind == CC_NUMBER_FRACTION;
	return !ratio && quantity->unit.ptr != NULL;
}

static bool holds(struct cc_str text, struct cc_str part)
{
	return text.len >= part.len && cc_str_find(text, part, 0) != SIZE_MAX;
}

/* 约占全国三成 is a share of the country, not its own. */
static bool is_called(const struct named *it, size_t figure, struct cc_str noun)
{
	size_t at = arithmetic_piece(it->work, figure);
	return (cc_gap_before(&it->work->pieces, at) & (W(SHARE) | W(OTHER_SHARE))) == 0 &&
	       holds(words_before(it, arithmetic_piece(it->work, figure)), noun);
}

/* What `value` and `base` make by the operation. @return false where it cannot be reckoned. */
static bool compute(struct cc_interval *out, struct cc_interval value, struct cc_interval base)
{
	return cc_recompute_quotient(out, value, base, 1) == CC_OK;
}

static struct cc_interval stated_of(const struct named *it)
{
	const struct cc_quantity *stated = arithmetic_figure(it->work, it->stated);
	bool spoken = stated->value.exponent >= 0;
	return spoken ? cc_recompute_spoken(stated) : cc_recompute_result(stated);
}

static bool meets(const struct named *it, size_t value, size_t base)
{
	struct cc_interval computed;
	const struct cc_quantity *a = arithmetic_figure(it->work, value);
	const struct cc_quantity *b = arithmetic_figure(it->work, base);
	return arithmetic_same_unit(a, b) && compute(&computed, cc_recompute_interval(a), cc_recompute_interval(b)) &&
	       cc_recompute_meets(computed, stated_of(it));
}

/* Whether any two figures of the sentence explain the stated one: then that is what was meant. */
static bool is_explained(const struct named *it)
{
	size_t count = it->work->figures.len;
	size_t first = it->stated > CANDIDATES_MAX ? it->stated - CANDIDATES_MAX : 0;
	for (size_t i = first; i < count && i < first + 2 * CANDIDATES_MAX; i++)
		for (size_t k = first; k < count && k < first + 2 * CANDIDATES_MAX; k++)
			if (i != k && i != it->stated && k != it->stated && can_stand(it, i) && can_stand(it, k) &&
			    meets(it, i, k))
				return true;
	return false;
}

static size_t oldest(const struct named *it)
{
	return it->stated > CANDIDATES_MAX ? it->stated - CANDIDATES_MAX : 0;
}

/* The figure that is compared: called what stands before the operator, or the last one; `stated` where there is none.
 */
static size_t subject_figure(const struct named *it)
{
	bool named = it->subject.len >= NOUN_LEAST;
	for (size_t i = it->stated; i > oldest(it); i--)
		if (can_stand(it, i - 1) && (!named || is_called(it, i - 1, it->subject)))
			return i - 1;
	return it->stated;
}

/* The figure that the noun names, nearest first; `stated` where there is none. */
static size_t named_figure(const struct named *it, size_t subject)
{
	const struct cc_quantity *part = arithmetic_figure(it->work, subject);
	for (size_t i = it->stated; i > oldest(it); i--) {
		const struct cc_quantity *quantity = arithmetic_figure(it->work, i - 1);
		bool fits = i - 1 != subject && can_stand(it, i - 1) && arithmetic_same_unit(quantity, part) &&
			    is_called(it, i - 1, it->noun);
		if (fits)
			return i - 1;
	}
	return it->stated;
}

static bool report(const struct named *it, size_t value, size_t base)
{
	const struct cc_quantity *left = arithmetic_figure(it->work, value);
	const struct cc_quantity *right = arithmetic_figure(it->work, base);
	struct cc_interval printed;
	if (!compute(&printed, cc_interval_point(left->value), cc_interval_point(right->value)))
		return true;
	size_t first = value < base ? value : base;
	struct arithmetic_case out = {.work = it->work,
				      .first = arithmetic_piece(it->work, first),
				      .last = arithmetic_piece(it->work, it->stated)};
	arithmetic_begin(&out);
	arithmetic_say_figure(&out, left);
	arithmetic_say(&out, " / ", " / ");
	arithmetic_say_figure(&out, right);
	arithmetic_say(&out, " is ", " 是 ");
	arithmetic_say_like(&out, printed.low, arithmetic_figure(it->work, it->stated));
	arithmetic_say(&out, ", the text says ", "，文中为");
	arithmetic_say_figure(&out, arithmetic_figure(it->work, it->stated));
	return arithmetic_report(&out, CC_SEVERITY_WARNING);
}

static bool check_figure(struct arithmetic *work, size_t stated)
{
	struct named it = {.work = work, .stated = stated};
	if (!find_operator(&it))
		return true;
	size_t value = subject_figure(&it);
	size_t base = value == stated ? stated : named_figure(&it, value);
	if (base == stated || is_explained(&it))
		return true;
	return report(&it, value, base);
}

bool arithmetic_check_named(struct arithmetic *work)
{
	if (!cc_text_is_han(&work->pieces.article->text, work->pieces.sentence))
		return true;
	for (size_t i = 2; i < work->figures.len; i++)
		if (!check_figure(work, i))
			return false;
	return true;
}
