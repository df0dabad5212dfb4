/* Classes of claims whose values agree.
 * Leaves how two values stand to one another to claim_relate.c. */
#include <stdlib.h>
#include <string.h>

#include "checks/value/claim_index.h"
#include "checks/value/claims.h"
#include "model/article.h"

/* So many claims are worth an index. */
enum { MANY_CLAIMS = 64 };

/* Exact figures first, then the finer printed, so that a vague one joins the class that it fits. */
static int compare_exactness(const void *left, const void *right)
{
	const struct cc_claim *a = *(const struct cc_claim *const *)left;
	const struct cc_claim *b = *(const struct cc_claim *const *)right;
	int order = (a->quantity.qualifier != CC_QUALIFIER_EXACT) - (b->quantity.qualifier != CC_QUALIFIER_EXACT);
	if (order == 0)
		order = claim_compare_sizes(a->period_current, b->period_current);
	if (order == 0)
		order = (a->quantity.value.exponent > b->quantity.value.exponent) -
			(a->quantity.value.exponent < b->quantity.value.exponent);
	return order != 0 ? order : claim_compare_places(a, b);
}

/* Classes while they are made. */
struct sorting {
	struct cc_vec *classes;
	const struct cc_claim **sorted; /* the group's claims, most exact first */
	size_t count;
	struct claim_index *index;	     /* of the best claims; NULL where a few are soon asked */
	const struct cc_claim **by_sentence; /* with an index: the best claims in the order of their sentences */
};

static bool joins(const struct cc_claim *best, const struct cc_claim *claim)
{
	enum claim_relation relation = claim_relate(best, claim);
	return (relation == CLAIM_AGREE || relation == CLAIM_EDGE) && !claim_shares_sentence(best, claim);
}

static bool agrees(const struct cc_claim *best, const struct cc_claim *claim)
{
	return claim_relate(best, claim) == CLAIM_AGREE;
}

/* The class whose best claim this one agrees with; classes->len where it opens a new one. */
static size_t find_class(const struct sorting *self, const struct cc_claim *claim)
{
	const struct claim_class *items = self->classes->items;
	if (self->index != NULL) {
		size_t found = claim_index_first(self->index, claim, NULL, joins);
		return found != SIZE_MAX ? found : self->classes->len;
	}
	for (size_t i = 0; i < self->classes->len; i++) {
		if (joins(items[i].best, claim))
			return i;
	}
	return self->classes->len;
}

/* A sentence printed twice is one statement. */
static bool repeats_sentence(const struct cc_claim *a, const struct cc_claim *b)
{
	if (a->article != b->article || cc_decimal_compare(a->quantity.value, b->quantity.value) != 0)
		return false;
	const struct cc_text *text = &a->article->text;
	return cc_str_equal(cc_str_of_span(text->view, text->sentences[a->sentence].span),
			    cc_str_of_span(text->view, text->sentences[b->sentence].span));
}

static int compare_sentences(const struct cc_claim *a, const struct cc_claim *b)
{
	int order = claim_compare_sizes(a->article->index, b->article->index);
	return order != 0 ? order : claim_compare_sizes(a->sentence, b->sentence);
}

static int compare_by_sentence(const void *left, const void *right)
{
	return compare_sentences(*(const struct cc_claim *const *)left, *(const struct cc_claim *const *)right);
}

static bool list_by_sentence(struct sorting *self, struct cc_arena *arena)
{
	const struct claim_class *items = self->classes->items;
	self->by_sentence = cc_arena_array(arena, self->classes->len, sizeof(*self->by_sentence));
	if (self->by_sentence == NULL)
		return false;
	for (size_t i = 0; i < self->classes->len; i++)
		self->by_sentence[i] = items[i].best;
	qsort(self->by_sentence, self->classes->len, sizeof(*self->by_sentence), compare_by_sentence);
	return true;
}

/* Whether the best claim of a class other than `own` stands in the claim's sentence: the two are held to agree. */
static bool shares_with_best(const struct sorting *self, const struct cc_claim *own, const struct cc_claim *claim)
{
	size_t low = 0;
	for (size_t high = self->classes->len; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (compare_sentences(self->by_sentence[middle], claim) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (size_t i = low; i < self->classes->len && compare_sentences(self->by_sentence[i], claim) == 0; i++) {
		if (self->by_sentence[i] != own)
			return true;
	}
	return false;
}

/* Whether the claim fits some other class as well as its own: "保持在6%以上" says nothing against 6.88% nor 6.91%. */
static bool fits_another(const struct sorting *self, size_t own, const struct cc_claim *claim)
{
	const struct claim_class *items = self->classes->items;
	if (self->index != NULL)
		return shares_with_best(self, items[own].best, claim) ||
		       claim_index_first(self->index, claim, items[own].best, agrees) != SIZE_MAX;
	for (size_t i = 0; i < self->classes->len; i++) {
		if (i != own && items[i].best != claim && agrees(items[i].best, claim))
			return true;
	}
	return false;
}

static bool adds_nothing(const struct sorting *self, size_t own, const struct cc_claim *claim)
{
	const struct claim_class *class = (const struct claim_class *)self->classes->items + own;
	if (claim == class->best)
		return false;
	if (class->count > 0 && repeats_sentence(class->claims[class->count - 1], claim))
		return true;
	return fits_another(self, own, claim);
}

/* Lay the members of each class side by side in one array, in the order of `sorted`. */
static bool lay_out(const struct sorting *self, const size_t *class_of, struct cc_arena *arena)
{
	const struct cc_claim **members = cc_arena_array(arena, self->count, sizeof(*members));
	if (members == NULL)
		return false;
	struct claim_class *items = self->classes->items;
	size_t at = 0;
	for (size_t i = 0; i < self->classes->len; i++) {
		items[i].claims = members + at;
		at += items[i].count;
		items[i].count = 0;
	}
	for (size_t i = 0; i < self->count; i++) {
		struct claim_class *class = &items[class_of[i]];
		if (!adds_nothing(self, class_of[i], self->sorted[i]))
			class->claims[class->count++] = self->sorted[i];
	}
	return true;
}

/* Whether two of the claims about now may come from articles of two days, which may agree whatever their values. */
static bool spans_days(const struct claim_group *group)
{
	struct cc_date day = {0};
	for (size_t i = 0; i < group->count; i++) {
		struct cc_date date = claim_day(group->claims[i]);
		if (!cc_date_is_set(date))
			continue;
		if (cc_date_is_set(day) && cc_date_compare(day, date) != 0)
			return true;
		day = date;
	}
	return false;
}

/* Put each claim into its class. */
static bool sort_into_classes(struct sorting *self, size_t *class_of)
{
	for (size_t i = 0; i < self->count; i++) {
		class_of[i] = find_class(self, self->sorted[i]);
		struct claim_class fresh = {.best = self->sorted[i]};
		bool opens = class_of[i] == self->classes->len;
		if (opens && !cc_vec_add(self->classes, &fresh))
			return false;
		if (opens && self->index != NULL)
			claim_index_add(self->index, i, class_of[i]);
		((struct claim_class *)self->classes->items)[class_of[i]].count++;
	}
	return true;
}

bool claim_classes(struct cc_vec *out, const struct claim_group *group, struct cc_arena *arena)
{
	struct sorting self = {.classes = out, .count = group->count};
	self.sorted = cc_arena_array(arena, group->count, sizeof(*self.sorted));
	size_t *class_of = cc_arena_array(arena, group->count, sizeof(*class_of));
	if (self.sorted == NULL || class_of == NULL)
		return false;
	memcpy(self.sorted, group->claims, group->count * sizeof(*self.sorted));
	qsort(self.sorted, group->count, sizeof(*self.sorted), compare_exactness);
	if (group->count >= MANY_CLAIMS && !spans_days(group)) {
		self.index = claim_index_new(self.sorted, group->count, arena);
		if (self.index == NULL)
			return false;
	}
	if (!sort_into_classes(&self, class_of) || (self.index != NULL && !list_by_sentence(&self, arena)))
		return false;
	return lay_out(&self, class_of, arena);
}
