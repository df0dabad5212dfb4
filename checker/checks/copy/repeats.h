/* Sentences of one document that stand twice in the same order, wherever paragraphs begin and end.
 * Leaves whole paragraphs to passages.h and what is said to check_duplicate_block.c. */
#ifndef CC_CHECKS_REPEATS_H
#define CC_CHECKS_REPEATS_H

#include "checks/copy/passages.h"

/** A run of sentences and the earlier run it repeats. */
struct cc_repeat {
	struct cc_span earlier; /* reading offsets, first sentence to last */
	struct cc_span later;
	size_t sentences;
	size_t weight; /* as of a passage */
	bool alone;    /* one of the two is the whole of its block */
	bool quoted;   /* words of somebody stand in it */
};

/**
 * All runs of repeated sentences, longest from each place, in order of the later one.
 * @param out  vector of struct cc_repeat. @return false when out of memory. O(bytes + sentences log sentences).
 */
bool cc_repeats_of(struct cc_vec *out, const struct cc_article *article, struct cc_arena *scratch);

#endif
