/* Near copies of which one tells the time that the other holds itself against: June, and more than in June.
 * Leaves other times to copy_years.h. Private to checks/. */
#ifndef CC_CHECKS_COPY_BASES_H
#define CC_CHECKS_COPY_BASES_H

#include "checks/copy/align.h"

/** Whether the figure of one of two sentences is of a month, and that of the other is held against the same month.
 * O(periods). */
bool cc_copy_is_of_base(const struct cc_difference *difference, const struct cc_side_tokens *a,
			const struct cc_side_tokens *b);

#endif
