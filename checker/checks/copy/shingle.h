/* One shingle: a run of tokens of a sentence, by which near copies are found.
 * Leaves which of them are kept to shingles.c. Private to checks/. */
#ifndef CC_CHECKS_SHINGLE_H
#define CC_CHECKS_SHINGLE_H

#include "checks/copy/tokens.h"

enum {
	CC_SHINGLE = 6,	     /* tokens; */
	CC_SHINGLE_LATIN = 4 /* ... of which each says as much as two or three characters */
};

#define CC_NO_SHINGLE UINT64_MAX

/** The hash of the shingle that begins the tokens; CC_NO_SHINGLE where they are too few or hold too few letters.
 * O(1). */
uint64_t cc_shingle_hash(const struct cc_token *tokens, size_t count);

#endif
