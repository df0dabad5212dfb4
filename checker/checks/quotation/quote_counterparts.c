/* "The debris field is consistent with an implosion" and "…, and the debris is consistent with an implosion": where an
 * article has both, they are two sayings. Leaves which quotes nearly agree to quote_pairs.c. */
#include <stdlib.h>

#include "base/search.h"
#include "checks/quotation/quotation.h"

static int compare_counterparts(const void *left, const void *right)
{
	const struct quote_counterpart *a = left;
	const struct quote_counterpart *b = right;
	if (a->quote != b->quote)
		return a->quote < b->quote ? -1 : 1;
	if (a->other->article != b->other->article)
		return a->other->article->index < b->other->article->index ? -1 : 1;
	return (a->common < b->common) - (a->common > b->common);
}

static bool note(struct cc_vec *out, const struct quote *quote, const struct quote *other, uint32_t common)
{
	const struct quote_counterpart counterpart = {.quote = quote, .other = other, .common = common};
	return cc_vec_add(out, &counterpart);
}

bool quotation_find_counterparts(struct quotation *work)
{
	const struct quote_match *matches = work->matches.items;
	struct cc_vec *out = &work->counterparts;
	for (size_t i = 0; i < work->matches.len; i++)
		if (!note(out, matches[i].a, matches[i].b, matches[i].common) ||
		    !note(out, matches[i].b, matches[i].a, matches[i].common))
			return false;
	if (out->len > 0)
		qsort(out->items, out->len, sizeof(struct quote_counterpart), compare_counterparts);
	return true;
}

/* Those of one quote and article stand together, the most alike first. */
static bool has_better(const struct quotation *work, const struct quote *quote, const struct quote *other,
		       uint32_t common)
{
	const struct quote_counterpart wanted = {.quote = quote, .other = other, .common = UINT32_MAX};
	const struct quote_counterpart *items = work->counterparts.items;
	size_t at = cc_search_sorted(items, work->counterparts.len, sizeof(*items), &wanted, compare_counterparts);
	for (; at < work->counterparts.len && items[at].quote == quote; at++) {
		bool here = items[at].other->article == other->article && items[at].common > common;
		if (!here || items[at].other != other)
			return here;
	}
	return false;
}

/* Whether the article of one quote prints the other one to the letter, beside it. */
static bool prints_both(struct quotation *work, const struct quote *here, const struct quote *there)
{
	struct cc_vec alike = cc_vec_new(work->telling.arena, sizeof(const struct quote *));
	(void)quotes_alike(&alike, &work->telling.quotes, there);
	const struct quote *const *items = alike.items;
	for (size_t i = 0; i < alike.len; i++)
		if (items[i]->article == here->article)
			return true;
	return false;
}

/* "The debris field is consistent with…": a sentence of its own, of which the longer one has the words as its end. */
static bool is_own_sentence(const struct quote_match *match)
{
	const struct quote *shorter = match->a->letters < match->b->letters ? match->a : match->b;
	const struct quote *longer = shorter == match->a ? match->b : match->a;
	if (shorter->han || 3 * shorter->letters > 2 * longer->letters)
		return false;
	struct cc_str view = shorter->article->text.view;
	char first = view.ptr[shorter->span.start];
	return first >= 'A' && first <= 'Z' && longer->said[0] != shorter->said[0];
}

bool quotation_has_counterpart(struct quotation *work, const struct quote_match *match)
{
	const struct quote *a = match->a;
	const struct quote *b = match->b;
	if (a->article == b->article)
		return is_own_sentence(match);
	return has_better(work, a, b, match->common) || has_better(work, b, a, match->common) ||
	       prints_both(work, a, b) || prints_both(work, b, a);
}
