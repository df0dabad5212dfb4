/* Pairs of articles that may tell one story, found by the names that they say most.
 * Leaves whether they do to noun_kin.h. Private to checks/. */
#ifndef CC_CHECKS_STORY_PAIRS_H
#define CC_CHECKS_STORY_PAIRS_H

#include "checks/noun_kin.h"

/** Append each pair of which one is a draft, sorted, and as often as they share names.
 * @param pairs  vector of uint64_t: the index of the one article in the upper half, of the other in the lower.
 * @return false when out of memory. O(articles of one name squared). */
bool story_pairs(struct cc_vec *pairs, struct noun_kin *kin, const struct cc_check_input *input,
		 struct cc_arena *arena);

#endif
