/* Which near copies belong together: texts that are alike over any number of steps make a family.
 * Leaves what is alike to copies.h. */
#ifndef CC_CHECKS_FAMILIES_H
#define CC_CHECKS_FAMILIES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

/** Two texts that are alike, as hashes. */
struct cc_kin {
	uint64_t a, b;
	size_t family; /* set by cc_families: the same number for all of one family */
	size_t texts;  /* set by cc_families: different texts of the family */
};

/** Find the families of `count` pairs. @return false when out of memory. O(n log n). */
bool cc_families(struct cc_kin *pairs, size_t count, struct cc_arena *scratch);

#endif
