/* A tree over the claims in the order of their lower ends; each node knows the highest upper end and the least number
 * below it. Leaves what agreement is to claims.h. */
#include "checks/value/claim_index.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/vec.h"

enum { STACK_MAX = 2 * 64, ROOT = 1 };

struct ranked {
	const struct cc_claim *claim;
	size_t at; /* in the caller's list */
};

struct node {
	size_t least;		    /* number; SIZE_MAX: nothing is below */
	const struct cc_claim *top; /* with the highest upper end */
};

struct claim_index {
	struct ranked *ranked; /* by lower end */
	size_t *rank_of;
	size_t count;
	struct node *nodes; /* a heap: the leaves begin at `leaves` */
	size_t leaves;
};

/* A missing end is beyond all others. */
static int compare_lows(const struct cc_interval *a, const struct cc_interval *b)
{
	if (!a->has_low || !b->has_low)
		return (int)a->has_low - (int)b->has_low;
	return cc_decimal_compare(a->low, b->low);
}

static int compare_highs(const struct cc_interval *a, const struct cc_interval *b)
{
	if (!a->has_high || !b->has_high)
		return (int)b->has_high - (int)a->has_high;
	return cc_decimal_compare(a->high, b->high);
}

static const struct cc_interval *values_of(const struct cc_claim *claim)
{
	return &claim->quantity.expected;
}

static int compare_ranked(const void *left, const void *right)
{
	const struct ranked *a = left;
	const struct ranked *b = right;
	int order = compare_lows(values_of(a->claim), values_of(b->claim));
	return order != 0 ? order : (a->at > b->at) - (a->at < b->at);
}

struct claim_index *claim_index_new(const struct cc_claim *const *claims, size_t count, struct cc_arena *arena)
{
	struct claim_index *index = cc_arena_alloc(arena, sizeof(*index));
	if (index == NULL)
		return NULL;
	*index = (struct claim_index){.count = count, .leaves = 1};
	while (index->leaves < count)
		index->leaves *= 2;
	index->ranked = cc_arena_array(arena, count, sizeof(*index->ranked));
	index->rank_of = cc_arena_array(arena, count, sizeof(*index->rank_of));
	index->nodes = cc_arena_array(arena, 2 * index->leaves, sizeof(*index->nodes));
	if (index->ranked == NULL || index->rank_of == NULL || index->nodes == NULL)
		return NULL;
	for (size_t i = 0; i < count; i++)
		index->ranked[i] = (struct ranked){.claim = claims[i], .at = i};
	if (count > 1)
		qsort(index->ranked, count, sizeof(*index->ranked), compare_ranked);
	for (size_t i = 0; i < count; i++)
		index->rank_of[index->ranked[i].at] = i;
	for (size_t i = 0; i < 2 * index->leaves; i++)
		index->nodes[i].least = SIZE_MAX;
	return index;
}

void claim_index_add(struct claim_index *index, size_t at, size_t number)
{
	const struct cc_claim *claim = index->ranked[index->rank_of[at]].claim;
	for (size_t node = index->leaves + index->rank_of[at]; node >= ROOT; node /= 2) {
		struct node *here = &index->nodes[node];
		if (here->least == SIZE_MAX || compare_highs(values_of(claim), values_of(here->top)) > 0)
			here->top = claim;
		if (number < here->least)
			here->least = number;
	}
}

static size_t first_rank(const struct claim_index *index, size_t node)
{
	while (node < index->leaves)
		node *= 2;
	return node - index->leaves;
}

/* Whether an upper end lies at or above a lower one. */
static bool reaches(const struct cc_interval *high, const struct cc_interval *low)
{
	return !high->has_high || !low->has_low || cc_decimal_compare(high->high, low->low) >= 0;
}

/* Whether a claim below the node may touch `claim` and has a number below `found`. */
static bool may_hold(const struct claim_index *index, size_t node, const struct cc_claim *claim, size_t found)
{
	if (index->nodes[node].least >= found)
		return false;
	const struct cc_interval *values = values_of(claim);
	const struct cc_claim *lowest = index->ranked[first_rank(index, node)].claim;
	return reaches(values, values_of(lowest)) && reaches(values_of(index->nodes[node].top), values);
}

size_t claim_index_first(const struct claim_index *index, const struct cc_claim *claim, const struct cc_claim *except,
			 claim_index_test test)
{
	size_t stack[STACK_MAX];
	size_t depth = 0;
	size_t found = SIZE_MAX;
	stack[depth++] = ROOT;
	while (depth > 0) {
		size_t node = stack[--depth];
		if (!may_hold(index, node, claim, found))
			continue;
		if (node >= index->leaves) {
			const struct cc_claim *other = index->nodes[node].top;
			if (other != except && test(other, claim))
				found = index->nodes[node].least;
			continue;
		}
		stack[depth++] = 2 * node + 1;
		stack[depth++] = 2 * node;
	}
	return found;
}
