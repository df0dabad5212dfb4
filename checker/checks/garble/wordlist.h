/* Words with their counts: the Latin words of a run, so that a garbled one finds the word it was.
 * Leaves which word it was to the caller. */
#ifndef CC_CHECKS_WORDLIST_H
#define CC_CHECKS_WORDLIST_H

#include <stdint.h>

#include "base/arena.h"
#include "base/vec.h"

struct cc_word {
	struct cc_str text; /* borrowed from the articles or packs */
	uint64_t hash;
	size_t count;
	bool known; /* of a pack */
};

/** Open addressing over a vector of words in the order they came. At most CC_WORDLIST_MAX different ones. */
struct cc_wordlist {
	const struct cc_wordlist *base; /* whose counts go before those here; NULL: none */
	struct cc_vec words;		/* struct cc_word */
	uint32_t *slots;		/* index + 1; 0: empty */
	size_t slot_count;
	struct cc_arena *arena;
};

enum { CC_WORDLIST_MAX = 1u << 18 };

/** @return false when out of memory. */
bool cc_wordlist_new(struct cc_wordlist *out, struct cc_arena *arena);

/** Count one more `text`. Words beyond the maximum are dropped. @return false when out of memory. Amortised O(len). */
bool cc_wordlist_add(struct cc_wordlist *list, struct cc_str text, bool known);

/** The word, or NULL. O(len). */
const struct cc_word *cc_wordlist_find(const struct cc_wordlist *list, struct cc_str text);

#endif
