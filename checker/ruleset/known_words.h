/* Which words the packs hold anywhere: two Han characters side by side, a Latin word. What stands in no pack is mostly
 * somebody's name. Leaves who is named to the checks. */
#ifndef CC_RULESET_KNOWN_WORDS_H
#define CC_RULESET_KNOWN_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

struct cc_known_words;

/** @return NULL when out of memory. */
struct cc_known_words *cc_known_words_new(struct cc_arena *arena);

/** All pairs and words of a text. O(bytes). */
void cc_known_words_add(struct cc_known_words *known, struct cc_str text);

enum { CC_KNOWN_KEY_BITS = 44 };

/** Keys of two Han characters and of a word of ASCII letters, whatever their case; of CC_KNOWN_KEY_BITS. */
uint64_t cc_known_pair(uint32_t first, uint32_t second);
uint64_t cc_known_word(struct cc_str letters);

/** Whether a pack holds it. One unknown word in some hundreds passes for a known one. O(1). */
bool cc_known_words_has(const struct cc_known_words *known, uint64_t key);

/** Whether there is so much in it that a word that it does not have is rare: not where the shipped packs are left out.
 */
bool cc_known_words_tell(const struct cc_known_words *known);

#endif
