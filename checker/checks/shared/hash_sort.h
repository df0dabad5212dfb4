/* Hashes in ascending order.
 * Leaves what they are hashes of to the callers. Private to checks/. */
#ifndef CC_CHECKS_HASH_SORT_H
#define CC_CHECKS_HASH_SORT_H

#include <stddef.h>
#include <stdint.h>

/** @param bits  No hash has more (8 to 64); the uppermost eight of them are to differ. O(n) of hashes that do, else
 * O(n log n). */
void cc_hash_sort(uint64_t *hashes, size_t count, unsigned bits);

#endif
