/* Which runs of three bytes a text holds, a bit for each hash: tells quickly that a word does not stand in it.
 * Leaves whether it does to whoever looks. */
#ifndef CC_BASE_GRAMS_H
#define CC_BASE_GRAMS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum { CC_GRAM_BYTES = 3, CC_GRAM_BITS = 12, CC_GRAMS_OF_WORD = 4 };

/** A bit for each hash. */
struct cc_grams {
	uint64_t bits[(1u << CC_GRAM_BITS) / 64];
};

/** Some runs of a word; of a short one the same again. */
struct cc_gram_word {
	uint16_t grams[CC_GRAMS_OF_WORD];
};

/** All runs of `text`, whatever the case of ASCII letters. O(len). */
void cc_grams_of(struct cc_grams *out, struct cc_str text);

/**
 * Runs of a word that stand wherever it does in any case: of ASCII and Han, as other letters have capitals of other
 * bytes.
 * @return false, *out untouched, where it has none.
 */
bool cc_gram_word_of(struct cc_gram_word *out, struct cc_str word);

/** @return false where the word does not stand in the text. */
static inline bool cc_grams_may_hold(const struct cc_grams *grams, struct cc_gram_word word)
{
	bool all = true;
	for (int i = 0; i < CC_GRAMS_OF_WORD; i++)
		all &= (grams->bits[word.grams[i] / 64] >> word.grams[i] % 64 & 1) != 0;
	return all;
}

#endif
