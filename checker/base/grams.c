/* Hashes of runs of three bytes.
 * Leaves what they are good for to who asks. */
#include "base/grams.h"

/* Letters and their capitals differ in one bit, which is set in all bytes: other bytes only meet more of their like. A
 * view holds neither ſ nor the Kelvin sign, which are an s and a k to a pattern: folding made letters of them. */
enum { ANY_CASE = 0x20 };

/* The last three bytes of what was read so far. */
static uint32_t run_with(uint32_t run, char next)
{
	return (run << 8 | (unsigned char)next | ANY_CASE) & 0xFFFFFFu;
}

static uint32_t hash_of(uint32_t run)
{
	return run * UINT32_C(0x9E3779B1) >> (32 - CC_GRAM_BITS);
}

void cc_grams_of(struct cc_grams *out, struct cc_str text)
{
	memset(out, 0, sizeof(*out));
	uint32_t run = 0;
	for (size_t i = 0; i < text.len; i++) {
		run = run_with(run, text.ptr[i]);
		const uint32_t hash = hash_of(run);
		out->bits[hash / 64] |= UINT64_C(1) << hash % 64;
	}
}

/* ASCII, and what begins and continues Han and other characters from U+3000 on: E3 to E9. */
static bool is_caseless(char byte)
{
	const unsigned char b = (unsigned char)byte;
	return b < 0xC0 || (b >= 0xE3 && b <= 0xE9);
}

/* The length of the run without other letters that begins at `at`: a byte behind their first one is theirs. */
static size_t caseless_end(struct cc_str word, size_t at)
{
	while (at < word.len && is_caseless(word.ptr[at]))
		at++;
	return at;
}

bool cc_gram_word_of(struct cc_gram_word *out, struct cc_str word)
{
	const size_t end = caseless_end(word, 0);
	if (end < CC_GRAM_BYTES)
		return false;
	const size_t last = end - CC_GRAM_BYTES;
	for (size_t i = 0; i < CC_GRAMS_OF_WORD; i++) {
		const size_t at = last * i / (CC_GRAMS_OF_WORD - 1);
		uint32_t run = 0;
		for (size_t k = at; k < at + CC_GRAM_BYTES; k++)
			run = run_with(run, word.ptr[k]);
		out->grams[i] = (uint16_t)hash_of(run);
	}
	return true;
}
