/* Entries of an archive in the order of their keys, and how those of drafts are put among them.
 * Leaves what an entry is to the checks. Private to checks/. */
#ifndef CC_CHECKS_SHELF_H
#define CC_CHECKS_SHELF_H

#include <stdint.h>

#include "checks/shared/kept.h"

/** Sorted entries of one size; each begins with its uint64_t key. */
struct cc_shelf {
	void *items;
	size_t count;
	size_t size;
};

/** qsort's order of entries: by key first. */
typedef int (*cc_shelf_order)(const void *left, const void *right);

/** Sort entries and take them as a shelf, which is in `arena`. @return NULL when out of memory. O(n log n). */
struct cc_shelf *cc_shelf_of(struct cc_vec *entries, cc_shelf_order order, struct cc_arena *arena);

/** The entries of one key: index of the first. @param count  How many there are. O(log n). */
size_t cc_shelf_find(const struct cc_shelf *shelf, uint64_t key, size_t *count);

/**
 * Sort the entries of drafts, and put those of the shelf that have one of their keys among them.
 * @param shelf  NULL: none. @return false when out of memory. O(d log d + d log n + entries of their keys).
 */
bool cc_shelf_join(struct cc_vec *entries, const struct cc_shelf *shelf, cc_shelf_order order);

/** How entries begin that hold claims. */
struct cc_shelf_head {
	uint64_t key;
	const struct cc_article *article;
};

/** As cc_shelf_join for entries that begin with a cc_shelf_head: those of articles that have moved are left out, as
 * `entries` has them anew. */
bool cc_shelf_join_claims(struct cc_vec *entries, const struct cc_shelf *shelf, cc_shelf_order order,
			  const struct cc_check_input *input);

/** The key of entry `at`. */
static inline uint64_t cc_shelf_key(const struct cc_vec *entries, size_t at)
{
	return *(const uint64_t *)(const void *)((const char *)entries->items + at * entries->size);
}

#endif
