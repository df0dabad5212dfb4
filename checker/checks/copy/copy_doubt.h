/* Near copies of two articles of which nobody knows that they tell one story: worth a look, and no warning.
 * Leaves how much of two articles is alike to copy_cover.h. Private to checks/. */
#ifndef CC_CHECKS_COPY_DOUBT_H
#define CC_CHECKS_COPY_DOUBT_H

#include "checks/copy/copy_families.h"
#include "checks/copy/copy_series.h"

/** Lower what is loose (see copy_cover.h) and stands in two articles that neither are copies of one another nor have
 * figures in common. @param notes  Sorted by their documents. @return false when out of memory. O(hits * sentences). */
bool cc_copy_doubt(struct cc_copy_hit *hits, size_t count, struct cc_vec *notes, const struct cc_check_input *input,
		   struct cc_arena *arena);

#endif
