/* The words of a stretch as hashes, to tell how much two stretches have in common.
 * Leaves what follows from it to the checks. Private to checks/. */
#ifndef CC_CHECKS_WORD_HASHES_H
#define CC_CHECKS_WORD_HASHES_H

#include <stdint.h>

#include "base/vec.h"
#include "model/article.h"

/** A stretch of a sentence, and parts of it that do not count (empty spans: none). View offsets. */
struct cc_word_stretch {
	const struct cc_article *article;
	uint32_t sentence;
	struct cc_span span;
	struct cc_span without[3];
	bool bodies; /* what ends the name of a body is a word, too: 博览会 */
};

/**
 * Append a hash for every two Han characters side by side and for the first five letters of every Latin word ("treated"
 * and "treats" are one), in their order; periods, cues and words of three letters or fewer are left out.
 * @param out  vector of uint64_t; at most `most` items. @return false when out of memory. O(bytes + mentions).
 */
bool cc_word_hashes_add(struct cc_vec *out, const struct cc_word_stretch *stretch, size_t most);

void cc_word_hashes_sort(struct cc_vec *hashes);

/** How many two sorted vectors share. O(n). */
size_t cc_word_hashes_shared(const struct cc_vec *a, const struct cc_vec *b);

/** Order of hashes, for qsort. */
int cc_word_hash_compare(const void *a, const void *b);

#endif
