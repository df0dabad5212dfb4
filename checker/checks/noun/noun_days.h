/* The days that articles tell of.
 * Leaves figures to noun_digits.h and names to story_names.h. Private to checks/. */
#ifndef CC_CHECKS_NOUN_DAYS_H
#define CC_CHECKS_NOUN_DAYS_H

#include "base/arena.h"
#include "model/article.h"

/** Month and day of each as a hash, sorted. */
struct noun_days {
	uint64_t *hashes;
	size_t count;
	uint32_t months; /* a bit for each month that it names */
	int32_t year;	 /* the first that it names; 0: none */
};

/** The spelled days of an article but its own and those at either end of a month; with its months and its first year.
 * @return false when out of memory.
 * O(times). */
bool noun_days_find(struct noun_days *out, const struct cc_article *article, struct cc_arena *arena);

#endif
