/* A filter (Bloom 1970) of two bits a word, by its hash.
 * Leaves which texts are added to ruleset.c. */
#include "ruleset/known_words.h"

#include "base/ascii.h"
#include "base/utf8.h"

enum { BITS = 1 << 20, WORD_BITS = 64, TELLING = 8000, PAIR_SHIFT = 21, SPREAD_SHIFT = 64 - CC_KNOWN_KEY_BITS };

#define SPREAD UINT64_C(0x9e3779b97f4a7c15) /* 2^64 by the golden ratio: Knuth, Multiplicative hashing */

struct cc_known_words {
	uint64_t bits[BITS / WORD_BITS];
	size_t count;
};

struct cc_known_words *cc_known_words_new(struct cc_arena *arena)
{
	return cc_arena_alloc(arena, sizeof(struct cc_known_words));
}

uint64_t cc_known_pair(uint32_t first, uint32_t second)
{
	return ((uint64_t)first << PAIR_SHIFT | second) * SPREAD >> SPREAD_SHIFT;
}

static uint64_t with_letter(uint64_t hash, char letter)
{
	return (hash ^ (unsigned char)cc_ascii_lower(letter)) * SPREAD;
}

uint64_t cc_known_word(struct cc_str letters)
{
	uint64_t hash = 0;
	for (size_t i = 0; i < letters.len; i++)
		hash = with_letter(hash, letters.ptr[i]);
	return hash >> SPREAD_SHIFT;
}

/* Two bits a word: one unknown word in four hundred finds both set by others. */
static void set_bit(struct cc_known_words *known, uint64_t at)
{
	uint64_t *bits = &known->bits[at % BITS / WORD_BITS];
	uint64_t bit = UINT64_C(1) << (at % WORD_BITS);
	known->count += (*bits & bit) == 0;
	*bits |= bit;
}

static bool has_bit(const struct cc_known_words *known, uint64_t at)
{
	return (known->bits[at % BITS / WORD_BITS] >> (at % WORD_BITS) & 1) != 0;
}

static void note(struct cc_known_words *known, uint64_t key)
{
	set_bit(known, key);
	set_bit(known, key >> SPREAD_SHIFT);
}

/* The word that begins at `start`, where one does. @return where to go on, `next` at the least. */
static size_t add_word(struct cc_known_words *known, struct cc_str text, size_t start, size_t next)
{
	uint64_t hash = 0;
	size_t at = start;
	for (; at < text.len && cc_ascii_is_letter(text.ptr[at]); at++)
		hash = with_letter(hash, text.ptr[at]);
	if (at == start)
		return next;
	note(known, hash >> SPREAD_SHIFT);
	return at;
}

void cc_known_words_add(struct cc_known_words *known, struct cc_str text)
{
	uint32_t before = 0;
	for (size_t at = 0; at < text.len;) {
		size_t start = at;
		uint32_t c = cc_utf8_next(text, &at);
		if (c < 0x80) {
			at = add_word(known, text, start, at);
			before = 0;
			continue;
		}
		bool han = cc_utf8_is_han(c);
		if (han && before != 0)
			note(known, cc_known_pair(before, c));
		before = han ? c : 0;
	}
}

bool cc_known_words_has(const struct cc_known_words *known, uint64_t key)
{
	return has_bit(known, key) && has_bit(known, key >> SPREAD_SHIFT);
}

bool cc_known_words_tell(const struct cc_known_words *known)
{
	return known->count >= TELLING;
}
