/* Sorted names: binary search.
 * Leaves the edit distance to did_you_mean.c. */
#include "ruleset/id_index.h"

#include <stdlib.h>

#include "ruleset/did_you_mean.h"

static int compare_entries(const void *left, const void *right)
{
	const struct cc_id_entry *a = left;
	const struct cc_id_entry *b = right;
	int order = cc_str_compare(a->id, b->id);
	if (order != 0)
		return order;
	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	return (a->ref > b->ref) - (a->ref < b->ref);
}

void cc_id_entries_sort(struct cc_id_entry *entries, size_t count)
{
	if (count > 1)
		qsort(entries, count, sizeof(*entries), compare_entries);
}

struct cc_id_index cc_id_index_make(struct cc_vec *entries)
{
	cc_id_entries_sort(entries->items, entries->len);
	return (struct cc_id_index){.entries = entries->items, .count = entries->len};
}

/* The first entry whose id is not before `id`. */
static size_t lower_bound(const struct cc_id_index *index, struct cc_str id)
{
	size_t low = 0;
	size_t high = index->count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (cc_str_compare(index->entries[middle].id, id) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const struct cc_id_entry *cc_id_index_find(const struct cc_id_index *index, struct cc_str id, size_t *count)
{
	size_t first = lower_bound(index, id);
	size_t end = first;
	while (end < index->count && cc_str_equal(index->entries[end].id, id))
		end++;
	*count = end - first;
	return end > first ? &index->entries[first] : NULL;
}

struct cc_str cc_id_index_nearest(const struct cc_id_index *index, struct cc_str id)
{
	struct cc_nearest nearest = cc_nearest_start(id);
	for (size_t i = 0; i < index->count; i++)
		cc_nearest_offer(&nearest, index->entries[i].id);
	return nearest.best;
}
