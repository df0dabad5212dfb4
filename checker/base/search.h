/* Binary search among items that are in the order of an offset which they hold: cues, figures and hits of a sentence.
 * Leaves keys of other kinds to their owners. */
#ifndef CC_BASE_SEARCH_H
#define CC_BASE_SEARCH_H

#include <stddef.h>
#include <string.h>

/**
 * The first item whose offset is `least` or more. O(log n).
 * @param size    Of an item, in bytes.
 * @param member  offsetof the size_t that the items are in ascending order of.
 * @return Its index; `count` where there is none.
 */
static inline size_t cc_search_first(const void *items, size_t count, size_t size, size_t member, size_t least)
{
	size_t low = 0;
	for (size_t high = count; low < high;) {
		size_t middle = low + (high - low) / 2;
		size_t value;
		memcpy(&value, (const char *)items + middle * size + member, sizeof(value));
		if (value < least)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

#endif
