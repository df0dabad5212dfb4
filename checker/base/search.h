/* Binary search among items that are in the order of a number which they hold: the offset of cues, figures and hits of
 * a sentence, the hash of names and texts; or in that of a comparison. Leaves what orders them to their owners. */
#ifndef CC_BASE_SEARCH_H
#define CC_BASE_SEARCH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* The number of `width` bytes, 4 or 8, at any address. */
static inline uint64_t cc_search_number(const void *at, size_t width)
{
	uint32_t small;
	uint64_t large;
	if (width == sizeof(large)) {
		memcpy(&large, at, sizeof(large));
		return large;
	}
	memcpy(&small, at, sizeof(small));
	return small;
}

/* The first item whose number is `least` or more; `count` where there is none. */
static inline size_t cc_search_number_first(const void *items, size_t count, size_t size, size_t member, size_t width,
					    uint64_t least)
{
	size_t low = 0;
	for (size_t high = count; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (cc_search_number((const char *)items + middle * size + member, width) < least)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/**
 * The first item whose offset is `least` or more. O(log n).
 * @param size    Of an item, in bytes.
 * @param member  offsetof the size_t that the items are in ascending order of.
 * @return Its index; `count` where there is none.
 */
static inline size_t cc_search_first(const void *items, size_t count, size_t size, size_t member, size_t least)
{
	return cc_search_number_first(items, count, size, member, sizeof(size_t), least);
}

/** The same by a hash. @param member  offsetof the uint64_t that the items are in ascending order of. */
static inline size_t cc_search_hash(const void *items, size_t count, size_t size, size_t member, uint64_t least)
{
	return cc_search_number_first(items, count, size, member, sizeof(uint64_t), least);
}

/** The first item that does not come before `key`, in the order that qsort gave them. O(log n).
 * @param key  Compared as an item. @return Its index; `count` where there is none. */
static inline size_t cc_search_sorted(const void *items, size_t count, size_t size, const void *key,
				      int (*compare)(const void *, const void *))
{
	size_t low = 0;
	for (size_t high = count; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (compare((const char *)items + middle * size, key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

#endif
