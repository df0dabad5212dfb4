/* How much of two documents is alike. "Comparable sales declined by 7%" and "Comparable sales decreased by 4%" are one
 * sentence in the reports of two quarters, and one of a dozen. Leaves issues of a series to copy_series.c. */
#include "checks/copy/copy_cover.h"

#include <stdlib.h>

#include "base/search.h"
#include "checks/copy/copy_edges.h"
#include "checks/copy/copy_news.h"
#include "checks/copy/copy_owners.h"
#include "checks/shared/hints.h"

enum {
	TELLING = 100,	 /* a figure of three digits: two reports hardly have it in common */
	SHORT = 10,	 /* ... of two: they may */
	SHORT_LEAST = 2, /* ... but hardly two of them */
	LONG_WEIGHT = 36 /* letters that hardly any formula has */
};

/* Whether the figure stands earlier in its sentence, too: 30 of "the 30-year rate in the 30 towns" is one. */
static bool stands_before(const struct cc_mentions *mentions, size_t figure)
{
	for (size_t i = 0; i < figure; i++)
		if (cc_decimal_compare(mentions->quantities[i].value, mentions->quantities[figure].value) == 0)
			return true;
	return false;
}

/* How many figures of so many digits and more stand in both sentences. */
static size_t shared_figures(const struct cc_mentions *a, const struct cc_mentions *b, unsigned least)
{
	size_t shared = 0;
	for (size_t i = 0; i < a->quantity_count; i++) {
		const struct cc_quantity *x = &a->quantities[i];
		bool long_enough = cc_decimal_normalise(x->value).coefficient >= least && !stands_before(a, i);
		for (size_t k = 0; long_enough && k < b->quantity_count; k++)
			if (cc_decimal_compare(x->value, b->quantities[k].value) == 0) {
				shared++;
				break;
			}
	}
	return shared;
}

size_t cc_copy_telling_shared(const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	return shared_figures(&a->article->mentions[a->sentence], &b->article->mentions[b->sentence], TELLING);
}

/* 2024年末: told by both with its year. */
static bool share_time(const struct cc_mentions *a, const struct cc_mentions *b)
{
	for (size_t i = 0; i < a->period_count; i++)
		for (size_t k = 0; k < b->period_count; k++) {
			const struct cc_period_mention *x = &a->periods[i];
			const struct cc_period_mention *y = &b->periods[k];
			if (x->state == CC_PERIOD_RESOLVED && y->state == CC_PERIOD_RESOLVED && !x->relative &&
			    !y->relative && cc_period_equal(x->period, y->period))
				return true;
		}
	return false;
}

/* 742.1 and 724.1; of 7% and 4% nobody knows. */
static bool is_slip(const struct cc_difference *difference, const struct cc_side_tokens *a,
		    const struct cc_side_tokens *b)
{
	const struct cc_quantity *x = cc_copy_figure(a, difference->a, difference->a_end);
	const struct cc_quantity *y = x != NULL ? cc_copy_figure(b, difference->b, difference->b_end) : NULL;
	return y != NULL &&
	       ((cc_decimal_normalise(x->value).coefficient >= TELLING &&
		 cc_decimal_normalise(y->value).coefficient >= TELLING && hint_is_misprint(x->value, y->value)) ||
		hint_powers_apart(x->value, y->value) != 0 || hint_is_swapped(x->value, y->value));
}

static bool are_of_one_day(const struct cc_article *a, const struct cc_article *b)
{
	enum { NEXT = 1 };
	bool dated = cc_date_is_set(a->document.date) && cc_date_is_set(b->document.date);
	return dated && cc_article_days_between(a, b) <= NEXT;
}

/* In 8月份 and "in May" the article says which year; of 1989 and 1998 nobody has to. */
static bool leaves_year(const struct cc_side_tokens *side, size_t token)
{
	bool time = token < side->count && side->tokens[token].kind == CC_TOKEN_PERIOD;
	uint32_t ref = time ? side->tokens[token].ref : UINT32_MAX;
	const struct cc_period_mention *period =
	    ref != UINT32_MAX ? &side->article->mentions[side->sentence].periods[ref] : NULL;
	return period != NULL && (period->state != CC_PERIOD_RESOLVED || period->relative);
}

/* "A year ago at this time, …": told from the day of its article, and from no other time. */
static bool leans_on_day(const struct cc_mentions *mentions)
{
	for (size_t i = 0; i < mentions->period_count; i++)
		if (!mentions->periods[i].relative && mentions->periods[i].state != CC_PERIOD_NEEDS_DATE)
			return false;
	return mentions->period_count > 0;
}

bool cc_copy_leans(const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	return leans_on_day(&a->article->mentions[a->sentence]) && leans_on_day(&b->article->mentions[b->sentence]);
}

/* Word for word one sentence, and a long one. */
static bool is_long_copy(const struct cc_alignment *alignment, const struct cc_difference *difference,
			 const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	return alignment->difference_count == 1 && alignment->weight >= LONG_WEIGHT && !cc_copy_leans(a, b) &&
	       cc_copy_edges_of(alignment, a, b, difference).twins;
}

/* "In September" of both; "a year ago" is of the day of either article. */
static bool share_calendar(const struct cc_mentions *a, const struct cc_mentions *b)
{
	for (size_t i = 0; i < a->period_count; i++)
		for (size_t k = 0; k < b->period_count; k++) {
			const struct cc_period_mention *x = &a->periods[i];
			const struct cc_period_mention *y = &b->periods[k];
			bool told =
			    x->state == y->state && x->state != CC_PERIOD_NEEDS_DATE && !x->relative && !y->relative;
			if (told && !x->now && !y->now && x->period.kind == y->period.kind)
				return true;
		}
	return false;
}

static bool is_tied(const struct cc_alignment *alignment, const struct cc_difference *difference,
		    const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	const struct cc_mentions *left = &a->article->mentions[a->sentence];
	const struct cc_mentions *right = &b->article->mentions[b->sentence];
	/* "In September the rate was 6.4 percent": a time and a figure */
	bool both = alignment->equal_figures > 0 && alignment->equal_periods > 0 && share_calendar(left, right);
	return both || shared_figures(left, right, TELLING) > 0 || shared_figures(left, right, SHORT) >= SHORT_LEAST ||
	       share_time(left, right) || is_slip(difference, a, b);
}

bool cc_copy_is_loose(const struct cc_alignment *alignment, const struct cc_copy *copy, const struct cc_side_tokens *a,
		      const struct cc_side_tokens *b)
{
	const struct cc_difference *difference = &alignment->differences[copy->difference];
	bool value = copy->kind == CC_COPY_VALUE || copy->kind == CC_COPY_MOVEMENT;
	/* "today reported results for the June quarter 2014": each quarter has its today */
	bool open = leaves_year(a, difference->a) || leaves_year(b, difference->b) ||
		    (cc_copy_tells_news(a) && cc_copy_tells_news(b));
	bool period = copy->kind == CC_COPY_PERIOD && open;
	return a->article != b->article && (value || period) && !are_of_one_day(a->article, b->article) &&
	       !is_tied(alignment, difference, a, b) && !is_long_copy(alignment, difference, a, b);
}

static int compare_a(const void *x, const void *y)
{
	const struct cc_copy_note *left = x;
	const struct cc_copy_note *right = y;
	return (left->sentence_a > right->sentence_a) - (left->sentence_a < right->sentence_a);
}

static int compare_b(const void *x, const void *y)
{
	const struct cc_copy_note *left = x;
	const struct cc_copy_note *right = y;
	return (left->sentence_b > right->sentence_b) - (left->sentence_b < right->sentence_b);
}

/* How many sentences of the one article stand in the other: what tells another fact in the same words does not. */
static size_t count_alike(struct cc_copy_note *notes, size_t count, int (*compare)(const void *, const void *))
{
	size_t alike = 0;
	qsort(notes, count, sizeof(*notes), compare);
	bool counted = false;
	for (size_t i = 0; i < count; i++) {
		counted = counted && i > 0 && compare(&notes[i - 1], &notes[i]) == 0;
		alike += !notes[i].other_fact && !counted;
		counted = counted || !notes[i].other_fact;
	}
	return alike;
}

/* How many sentences could be alike: those that tell figures or times. */
static size_t count_telling(const struct cc_article *article)
{
	size_t telling = 0;
	for (size_t i = 0; i < article->text.sentence_count; i++)
		telling += article->mentions[i].quantity_count > 0 || article->mentions[i].period_count > 0;
	return telling;
}

static bool is_half(size_t part, const struct cc_article *article)
{
	return part * 2 >= count_telling(article);
}

static int compare_documents(const void *x, const void *y)
{
	const struct cc_copy_note *left = x;
	const struct cc_copy_note *right = y;
	int first = (left->a > right->a) - (left->a < right->a);
	return first != 0 ? first : (left->b > right->b) - (left->b < right->b);
}

/* The first note that is not before those of two documents. */
static size_t first_note(const struct cc_vec *notes, size_t a, size_t b)
{
	const struct cc_copy_note sought = {.a = a, .b = b};
	return cc_search_sorted(notes->items, notes->len, sizeof(sought), &sought, compare_documents);
}

bool cc_copy_covers(struct cc_vec *notes, struct cc_article *const *articles, size_t a, size_t b)
{
	struct cc_copy_note *items = notes->items;
	size_t first = first_note(notes, a, b);
	size_t count = first_note(notes, a, b + 1) - first;
	return is_half(count_alike(items + first, count, compare_a), articles[a]) ||
	       is_half(count_alike(items + first, count, compare_b), articles[b]);
}
