/* Pairs of sentences that share a run of words, and their order.
 * Leaves finding them to shingles.c. Private to checks/. */
#ifndef CC_CHECKS_SENTENCE_PAIRS_H
#define CC_CHECKS_SENTENCE_PAIRS_H

#include <stdint.h>

#include "base/vec.h"

/** Indices of two sentences, and of the tokens at which the run begins in them. */
struct cc_sentence_pair {
	uint32_t a, b;
	uint32_t token_a, token_b;
};

/** Sort by the sentences, then by the first one's token; equal ones stay in their order. @param pairs  vector of struct
 * cc_sentence_pair. @return false when out of memory. O(n). */
bool cc_sentence_pairs_sort(struct cc_vec *pairs);

#endif
