/* Two sentences of the same clauses in another order, laid side by side clause by clause.
 * Leaves what stands in the same order to align.h. */
#ifndef CC_CHECKS_MOVED_CLAUSES_H
#define CC_CHECKS_MOVED_CLAUSES_H

#include "checks/copy/align.h"

/** Which clause of the one sentence is which of the other, as stretches of tokens that are alike by their masks, in the
 * order of a; the whole of one sentence but for a little. O(tokens + clauses^2), of no more than a fixed number of
 * clauses.
 * @return how many; 0 where no clause was moved, or more than that differs. */
size_t cc_moved_clauses(struct cc_stretch out[CC_STRETCHES_MAX], const struct cc_side_tokens *a,
			const struct cc_side_tokens *b);

#endif
