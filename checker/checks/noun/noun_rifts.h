/* Pairs of figures of the same words that disagree, and how they are told.
 * Leaves finding them to check_unruled_conflict.c. */
#ifndef CC_CHECKS_NOUN_RIFTS_H
#define CC_CHECKS_NOUN_RIFTS_H

#include "checks/check.h"
#include "checks/copy/families.h"
#include "checks/noun/noun_twins.h"

/** Two claims of a group that disagree. */
struct noun_rift {
	struct cc_kin kin; /* addresses of the claims, as their places in the group */
	struct noun_claim *a, *b;
	struct noun_verdict verdict;
};

/** Where findings go. */
struct noun_telling {
	const struct cc_check_input *input;
	struct cc_vec *findings;
	struct cc_arena *arena;	  /* of the findings */
	struct cc_arena *scratch; /* of the check */
};

/** Append a finding for each family of rifts, which are put in order. @return false when out of memory. O(n log n). */
bool noun_rifts_tell(const struct noun_telling *telling, struct noun_rift *rifts, size_t count);

#endif
