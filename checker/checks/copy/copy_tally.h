/* What differs between two near copies, by kind.
 * Leaves what it means to copies.h. Private to checks/. */
#ifndef CC_CHECKS_COPY_TALLY_H
#define CC_CHECKS_COPY_TALLY_H

#include "checks/copy/copies.h"

/** How often each kind of difference is met, and which is the first. */
struct cc_copy_tally {
	size_t counts[CC_COPY_FORMULA];
	size_t firsts[CC_COPY_FORMULA];
	size_t others; /* words that make it another sentence */
};

/** Whether it is of no kind and no filler either: words that make it another sentence. */
bool cc_copy_is_other(const struct cc_difference *difference, const struct cc_side_tokens *a,
		      const struct cc_side_tokens *b);

/** O(differences squared). */
struct cc_copy_tally cc_copy_tally_of(const struct cc_alignment *alignment, const struct cc_side_tokens *a,
				      const struct cc_side_tokens *b);

#endif
