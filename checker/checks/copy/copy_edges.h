/* How what two near copies share lies in both sentences.
 * Leaves which difference is a finding to copies.h. */
#ifndef CC_CHECKS_COPY_EDGES_H
#define CC_CHECKS_COPY_EDGES_H

#include "checks/copy/align.h"

/** Of the stretch that a difference stands in. */
struct cc_copy_edges {
	bool left;   /* other words stand before it in both: perhaps another subject */
	bool right;  /* ... behind it */
	bool clause; /* what stands behind it is another clause in both than the one that tells */
	bool whole;  /* all of the one sentence stands in the other, but for a few words */
	bool within; /* ... and for none */
	bool twins;  /* and all of the other in the one */
	bool opens;  /* all of the one, and the other begins with it */
};

/** @param telling  The difference that tells, of this alignment. O(tokens × stretches). */
struct cc_copy_edges cc_copy_edges_of(const struct cc_alignment *alignment, const struct cc_side_tokens *a,
				      const struct cc_side_tokens *b, const struct cc_difference *telling);

#endif
