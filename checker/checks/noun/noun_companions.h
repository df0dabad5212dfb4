/* Figures of two articles behind the same figure: "31,250, from 29,480, a rise of 9.0 percent" and "of 6.0 percent".
 * Leaves telling to check_unruled_conflict.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_COMPANIONS_H
#define CC_CHECKS_NOUN_COMPANIONS_H

#include "checks/noun/noun_pairs.h"

/** Which figures before it two figures have in common. */
enum noun_companion {
	NOUN_BEHIND_ONE, /* the one right before it, of three digits and more */
	NOUN_BEHIND_TWO, /* the two before it, in either order */
	NOUN_COMPANIONS
};

/**
 * Every figure of the drafts behind such others, and those of the archive that have them too, whether or not a metric
 * was found; by key, then in the order of articles and places.
 * @param out  vector of struct noun_claim; their core is empty. @return false when out of memory. O(n log n).
 */
bool noun_companions_gather(struct cc_vec *out, enum noun_companion kind, const struct cc_check_input *input,
			    struct cc_arena *arena);

/** Whether two figures of one key say two things of the same: the words between are alike too. @return false when out
 * of memory. O(sentence). */
bool noun_companions_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a,
			   struct noun_claim *b);

#endif
