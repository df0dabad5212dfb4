/* Pairs of articles that tell one story, found by the names that they say most.
 * Leaves what makes them tell it to noun_kin.h. Private to checks/. */
#ifndef CC_CHECKS_STORY_PAIRS_H
#define CC_CHECKS_STORY_PAIRS_H

#include "checks/noun/noun_kin.h"

/** @return false when out of memory. */
typedef bool (*story_pair_visit)(void *self, const struct cc_article *a, const struct cc_article *b);

/** Call for every two articles of one story, months apart at most, of which one is a draft: they share one of the names
 * they say most, and figures. @return false when out of memory. O(articles of one name squared). */
bool story_pairs_each(struct noun_kin *kin, const struct cc_check_input *input, struct cc_arena *arena,
		      story_pair_visit visit, void *self);

#endif
