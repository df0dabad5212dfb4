/* "Revenue rose 4.6% to $640.8 million" of a quarter that an article told sentences before, and the $2.51 billion of a
 * year in another one: a figure without a time that is not half, or more than twice, the one with a time is of another
 * time. Leaves two values of one time to check_value_conflict.c. */
#include "checks/value/value_times.h"

#include "checks/noun/noun_slots.h"
#include "model/article.h"

/* The least or the largest value that tells its time, and the one of all other articles. */
struct extreme {
	const struct cc_claim *first;
	const struct cc_claim *other;
};

/* @param sign  1 for the largest, -1 for the least. */
static bool is_beyond(const struct cc_claim *claim, const struct cc_claim *known, int sign)
{
	return known == NULL || sign * cc_decimal_compare(claim->quantity.value, known->quantity.value) > 0;
}

static void take(struct extreme *extreme, const struct cc_claim *claim, int sign)
{
	bool own = extreme->first != NULL && extreme->first->article == claim->article;
	if (is_beyond(claim, extreme->first, sign))
		*extreme = (struct extreme){.first = claim, .other = own ? extreme->other : extreme->first};
	else if (!own && is_beyond(claim, extreme->other, sign))
		extreme->other = claim;
}

static bool is_far_from(const struct cc_claim *claim, const struct extreme *extreme)
{
	bool own = extreme->first != NULL && extreme->first->article == claim->article;
	const struct cc_claim *known = own ? extreme->other : extreme->first;
	return known != NULL && !noun_within_twice(claim->quantity.value, known->quantity.value);
}

/* What is within twice of the least and of the largest is so of all between. */
void value_times_drop(struct cc_vec *classes)
{
	struct claim_class *items = classes->items;
	struct extreme least = {0};
	struct extreme largest = {0};
	size_t kept = 0;
	for (size_t i = 0; i < classes->len; i++) {
		if (items[i].best->period_current)
			continue;
		take(&least, items[i].best, -1);
		take(&largest, items[i].best, 1);
	}
	for (size_t i = 0; i < classes->len; i++) {
		const struct cc_claim *best = items[i].best;
		bool level = best->period_current && best->aspect == CC_ASPECT_LEVEL;
		if (!level || (!is_far_from(best, &least) && !is_far_from(best, &largest)))
			items[kept++] = items[i];
	}
	classes->len = kept;
}
