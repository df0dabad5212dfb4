/* Sorting places by fingerprint brings equal ones together.
 * Leaves writing them to the formats. */
#include "report/ordinals.h"

#include <stdlib.h>

struct entry {
	uint64_t fingerprint;
	size_t index;
};

static int compare_entries(const void *a, const void *b)
{
	const struct entry *x = a;
	const struct entry *y = b;
	if (x->fingerprint != y->fingerprint)
		return x->fingerprint < y->fingerprint ? -1 : 1;
	return (x->index > y->index) - (x->index < y->index);
}

const unsigned *cc_ordinals_make(const struct cc_finding *findings, size_t count, struct cc_arena *arena)
{
	struct entry *entries = cc_arena_array(arena, count, sizeof(*entries));
	unsigned *ordinals = cc_arena_array(arena, count, sizeof(*ordinals));
	if (entries == NULL || ordinals == NULL)
		return NULL;
	for (size_t i = 0; i < count; i++)
		entries[i] = (struct entry){.fingerprint = findings[i].fingerprint, .index = i};
	if (count > 1)
		qsort(entries, count, sizeof(*entries), compare_entries);
	for (size_t i = 0; i < count; i++) {
		bool again = i > 0 && entries[i].fingerprint == entries[i - 1].fingerprint;
		ordinals[entries[i].index] = again ? ordinals[entries[i - 1].index] + 1 : 1;
	}
	return ordinals;
}
