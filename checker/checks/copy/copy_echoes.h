/* Figures that another document says as well, in the same words: last month's, told again beside this month's.
 * Leaves what near copies mean to copies.h. Private to checks/. */
#ifndef CC_CHECKS_COPY_ECHOES_H
#define CC_CHECKS_COPY_ECHOES_H

#include "checks/copy/align.h"

/** Whether one of two articles says in another sentence, and in the words about it, the figure that the other one has
 * where the two differ. O(figures of the articles). */
bool cc_copy_is_echoed(const struct cc_difference *difference, const struct cc_side_tokens *a,
		       const struct cc_side_tokens *b);

#endif
