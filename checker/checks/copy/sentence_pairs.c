/* A radix sort: there are millions of pairs, and a comparison is dear.
 * Leaves what the pairs are for to shingles.c. */
#include "checks/copy/sentence_pairs.h"

#include <stddef.h>
#include <string.h>

#include "base/arena.h"

enum { BYTE_VALUES = 256, BYTE_BITS = 8, FIELD_BITS = 32 };

/* From the least field to the greatest. */
static const size_t fields[] = {offsetof(struct cc_sentence_pair, token_a), offsetof(struct cc_sentence_pair, b),
				offsetof(struct cc_sentence_pair, a)};

static uint32_t field_of(const struct cc_sentence_pair *pair, size_t field)
{
	uint32_t value;
	memcpy(&value, (const char *)pair + field, sizeof(value));
	return value;
}

/* One pass, by one byte of a field. @return false, nothing moved, where all pairs have the same one. */
static bool sort_pass(struct cc_sentence_pair *to, const struct cc_sentence_pair *from, size_t count, size_t field,
		      unsigned shift)
{
	size_t starts[BYTE_VALUES + 1] = {0};
	for (size_t i = 0; i < count; i++)
		starts[(field_of(&from[i], field) >> shift & (BYTE_VALUES - 1)) + 1]++;
	if (starts[(field_of(from, field) >> shift & (BYTE_VALUES - 1)) + 1] == count)
		return false;
	for (size_t byte = 0; byte < BYTE_VALUES; byte++)
		starts[byte + 1] += starts[byte];
	for (size_t i = 0; i < count; i++)
		to[starts[field_of(&from[i], field) >> shift & (BYTE_VALUES - 1)]++] = from[i];
	return true;
}

bool cc_sentence_pairs_sort(struct cc_vec *pairs)
{
	if (pairs->len < 2)
		return true;
	const struct cc_alloc *alloc = cc_arena_allocator(pairs->arena);
	const size_t bytes = pairs->len * sizeof(struct cc_sentence_pair);
	struct cc_sentence_pair *room = alloc->resize(alloc->context, NULL, 0, bytes);
	struct cc_sentence_pair *from = pairs->items;
	struct cc_sentence_pair *other = room;
	if (room == NULL)
		return false;
	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		for (unsigned shift = 0; shift < FIELD_BITS; shift += BYTE_BITS) {
			if (!sort_pass(other, from, pairs->len, fields[i], shift))
				continue;
			struct cc_sentence_pair *sorted = other;
			other = from;
			from = sorted;
		}
	}
	if (from != pairs->items)
		memcpy(pairs->items, from, bytes);
	alloc->release(alloc->context, room, bytes);
	return true;
}
