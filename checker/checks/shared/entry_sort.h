/* Sorting entries that begin with a hash.
 * Leaves what an entry is to the checks. Private to checks/. */
#ifndef CC_CHECKS_ENTRY_SORT_H
#define CC_CHECKS_ENTRY_SORT_H

#include "base/vec.h"

/** Sort entries that begin with their uint64_t hash. @param order  qsort's, by hash first. O(n) for hashes that are
 * spread evenly, O(n log n) for others; memory for as many entries, which is given back. */
void cc_entries_sort(struct cc_vec *entries, int (*order)(const void *left, const void *right));

#endif
