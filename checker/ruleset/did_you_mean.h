/* "Did you mean …": the nearest of some words by edit distance.
 * Leaves the sentence around it to the caller. */
#ifndef CC_RULESET_DID_YOU_MEAN_H
#define CC_RULESET_DID_YOU_MEAN_H

#include "base/str.h"

struct cc_nearest {
	struct cc_str word; /* what was written */
	struct cc_str best; /* ptr NULL: nothing near enough so far */
	size_t distance;    /* what a better one must stay under, in bytes */
};

/** Words that differ in more than a third of their bytes (at least two) are no misprint of one another. */
struct cc_nearest cc_nearest_start(struct cc_str word);

/** Offer a candidate; of equally near ones the first stays. O(len^2), at most 64 bytes of each. */
void cc_nearest_offer(struct cc_nearest *nearest, struct cc_str candidate);

#endif
