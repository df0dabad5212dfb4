/* The hash of a run of tokens: words by their letters, figures, periods and places by their kind alone.
 * Leaves what tokens are to tokens.c. */
#include "checks/copy/shingle.h"

#include "base/hash.h"

enum { LOOSE = 2 /* tokens of a shingle that may be no letters, so that rows of figures match nothing */ };

/* How many tokens it has; 0 where they are too few. */
static size_t size_of(const struct cc_token *tokens, size_t count)
{
	unsigned weight = 0;
	for (size_t i = 0; i < CC_SHINGLE_LATIN && i < count; i++)
		weight += tokens[i].weight;
	size_t size = weight > CC_SHINGLE ? CC_SHINGLE_LATIN : CC_SHINGLE;
	return size <= count ? size : 0;
}

uint64_t cc_shingle_hash(const struct cc_token *tokens, size_t count)
{
	uint64_t hash = CC_HASH_START;
	size_t loose = 0;
	size_t size = size_of(tokens, count);
	for (size_t i = 0; i < size; i++) {
		hash = (hash ^ tokens[i].mask) * UINT64_C(0x100000001b3);
		hash ^= hash >> 29;
		loose += !cc_token_is_letters(&tokens[i]);
	}
	return size == 0 || loose > LOOSE ? CC_NO_SHINGLE : cc_hash_mix(hash);
}
