/* Where two sentences go on together that part for a while: clauses in another order.
 * Leaves laying them side by side to align.h. */
#ifndef CC_CHECKS_REJOIN_H
#define CC_CHECKS_REJOIN_H

#include "checks/copy/align.h"

/** Tokens that agree; indices. */
struct cc_rejoin {
	size_t a, b;
};

/** The longest run of a few tokens in the same order that no stretch holds yet, on both sides. @return false where
 * there is none, or a sentence is longer than is looked at. O(tokens), as far as they differ among themselves. */
bool cc_rejoin_find(struct cc_rejoin *out, const struct cc_alignment *alignment, const struct cc_side_tokens *a,
		    const struct cc_side_tokens *b);

#endif
