/* Issues of one series: two documents that say the same sentences with other figures throughout, as bulletins of two
 * months do. Leaves what one pair of sentences means to copies.h. */
#ifndef CC_CHECKS_COPY_SERIES_H
#define CC_CHECKS_COPY_SERIES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/vec.h"

/** What was seen of two documents, by their numbers in the run; a < b. */
struct cc_copy_series {
	size_t a, b;
	size_t many; /* pairs of sentences in which several figures differ */
	size_t lone; /* ... in which one does */
};

/** Note that so many figures differ between two near copies of these documents. @param notes  vector of struct
 * cc_copy_series. @return false when out of memory. */
bool cc_copy_series_note(struct cc_vec *notes, size_t a, size_t b, size_t figures);

/** Once all is noted: bring the notes of two documents together. O(n log n). */
void cc_copy_series_settle(struct cc_vec *notes);

/** Whether two documents are issues of one series; notes are settled. O(log n). */
bool cc_copy_series_has(const struct cc_vec *notes, size_t a, size_t b);

#endif
