/* The one figure of its unit that a sentence has and its version in another article has not: "40.0 percent of the 2,310
 * people" and "of 2,310 people … 924 nurses (42.0 percent)". Leaves digits that changed places to noun_twins.h and
 * noun_frames.h. Private to checks/. */
#ifndef CC_CHECKS_NOUN_LEFTOVERS_H
#define CC_CHECKS_NOUN_LEFTOVERS_H

#include "checks/noun/noun_pairs.h"

/**
 * Every exact figure of two digits and more of the drafts under each telling figure of its sentence, and those of the
 * archive that have its size beside the same one; by key, then in the order of articles and places.
 * @param out  vector of struct noun_claim; their core is empty. @return false when out of memory. O(n log n).
 */
bool noun_leftovers_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena);

/** Whether two figures of one key are one, one digit of it misprinted. @return false when out of memory. O(figures). */
bool noun_leftovers_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a,
			  struct noun_claim *b);

#endif
