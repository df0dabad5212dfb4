/* Issues of one series: two documents that say the same sentences with other figures throughout, as bulletins of two
 * months do. Leaves what one pair of sentences means to copies.h. */
#ifndef CC_CHECKS_COPY_SERIES_H
#define CC_CHECKS_COPY_SERIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/vec.h"

/** How many figures differ between two near copies of two documents, by their numbers in the run; a < b. */
struct cc_copy_note {
	size_t a, b;
	uint32_t sentence_a, sentence_b;
	size_t figures;	 /* 0: none, the two are one and the same */
	size_t agreed;	 /* figures of three digits and more that both tell */
	size_t alike;	 /* figures at the same words, of any size, that are the same */
	bool other;	 /* the one figure is no misprint of the other */
	bool words;	 /* times, places or words differ, and no figure */
	bool other_fact; /* the same words of two times or places, or amid others, or with no figure in common */
};

/** Two documents that are issues of one series. */
struct cc_copy_series {
	size_t a, b;
};

/**
 * Find the series. A sentence counts by the one that it is most like: within one bulletin, too, sentences are alike.
 * @param out    vector of struct cc_copy_series, sorted.
 * @param notes  vector of struct cc_copy_note; its order changes.
 * @return false when out of memory. O(n log n).
 */
bool cc_copy_series_find(struct cc_vec *out, struct cc_vec *notes);

/** Whether two documents are issues of one series. O(log n). */
bool cc_copy_series_has(const struct cc_vec *series, size_t a, size_t b);

#endif
