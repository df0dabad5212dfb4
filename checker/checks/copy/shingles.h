/* Which sentences of a run share runs of words: winnowed shingles (Schleimer, Wilkerson, Aiken 2003), sorted, never
 * all pairs. Leaves what the sentences differ in to align.h. */
#ifndef CC_CHECKS_SHINGLES_H
#define CC_CHECKS_SHINGLES_H

#include "checks/check.h"
#include "checks/copy/token_rows.h"

/** Two sentences with a shingle in common, a before b in the run. */
struct cc_likeness {
	uint32_t article_a, sentence_a;
	uint32_t article_b, sentence_b;
	uint32_t token_a, token_b; /* where the shingle begins */
	bool same;		   /* all letters are, and there are figures among them */
};

/**
 * All likely pairs. Of sentences whose letters are all the same those are told that hold figures and stand next to one
 * another in the run, in two articles.
 * A shingle of n sentences makes at most 3n pairs. Memory: a bit table and the shingles that occur twice, no more than
 * a fixed number of them; of an archive that is kept, 16 bytes for every second or third character.
 * With an archive a shingle must stand in a draft. What is like a draft, and what that is like by the same words, tells
 * a copy from a formula; of a shingle that stands everywhere the first few places tell enough.
 * @param input  Its rules have the words of near copies, see cc_tokens_of.
 * @param rows   Where tokens are kept for who looks at the pairs; NULL: nowhere.
 * @param out    vector of struct cc_likeness, sorted by a, then b, each pair once. @return false when out of memory.
 */
bool cc_shingles_pairs(struct cc_vec *out, const struct cc_check_input *input, struct cc_token_rows *rows,
		       struct cc_arena *scratch);

#endif
