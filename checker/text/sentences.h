/* Where sentences and clauses end, for Chinese and English, in one pass over a block of the view.
 * Leaves folding and the map to normalise.c, full stops of English to full_stop.h. */
#ifndef CC_TEXT_SENTENCES_H
#define CC_TEXT_SENTENCES_H

#include "base/vec.h"
#include "model/text.h"

/** What the passes over all blocks of a document fill. */
struct cc_segments {
	struct cc_vec sentences; /* struct cc_sentence */
	struct cc_vec clauses;	 /* struct cc_clause */
	struct cc_vec numerals;	 /* uint32_t: view offsets where a numeral may begin */
};

/** Empty ones that grow in `arena`. */
struct cc_segments cc_segments_new(struct cc_arena *arena);

/**
 * Append the sentences of one block, with their clauses and flags.
 * @param view   All that has been folded so far.
 * @param block  The block's place in it.
 * @param index  The block's number; @param flags what every sentence of it carries (CC_SENTENCE_HEADING or 0).
 * Out of memory shows in the vectors. O(bytes of the block).
 */
void cc_segments_add(struct cc_segments *out, struct cc_str view, struct cc_span block, uint32_t index, uint32_t flags);

#endif
