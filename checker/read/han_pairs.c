/* A table of hashed pairs, made of the first megabyte: two that share a slot are taken for one another.
 * Leaves the memory to the reader's arena. */
#include "read/han_pairs.h"

#include "base/utf8.h"

enum {
	PAIR_SLOTS = 1 << 16, /* hashed pairs of characters */
	PAIR_BYTES = 1 << 20  /* of the source are looked at */
};

static size_t pair_slot(uint32_t a, uint32_t b)
{
	return (a * 0x9E3779B1u ^ b * 0x85EBCA77u) >> 16;
}

static bool is_common_han(unsigned char lead)
{
	return lead >= 0xE4 && lead <= 0xE9;
}

/* Mark the pairs of a run of Han. @return the offset behind it. */
static size_t mark_run(bool *pairs, const unsigned char *text, size_t at, size_t len)
{
	uint32_t before = 0;
	for (; at + 3 <= len && is_common_han(text[at]); at += 3) {
		uint32_t c = (text[at] & 0x0Fu) << 12 | (text[at + 1] & 0x3Fu) << 6 | (text[at + 2] & 0x3Fu);
		if (before != 0)
			pairs[pair_slot(before, c)] = true;
		before = c;
	}
	return at;
}

/* Mark every two Han characters that stand side by side. */
static bool mark_pairs(struct cc_joining *joining)
{
	bool *pairs = cc_arena_alloc(joining->arena, PAIR_SLOTS);
	if (pairs == NULL) {
		joining->failed = true;
		return false;
	}
	const unsigned char *text = (const unsigned char *)joining->source.ptr;
	const size_t len = joining->source.len < PAIR_BYTES ? joining->source.len : PAIR_BYTES;
	for (size_t at = 0; at + 3 <= len;) {
		size_t behind = mark_run(pairs, text, at, len);
		at = behind > at ? behind : at + 1;
	}
	joining->pairs = pairs;
	return true;
}

bool cc_joining_knows_pair(struct cc_joining *joining, uint32_t a, uint32_t b)
{
	if (!cc_utf8_is_han(a) || !cc_utf8_is_han(b))
		return false;
	if (joining->pairs == NULL && !mark_pairs(joining))
		return false;
	return joining->pairs[pair_slot(a, b)];
}
