/* One pass by the uppermost byte, in place (McIlroy, Bostic, McIlroy 1993), and what is left by insertion.
 * Leaves removing equal hashes to the callers. */
#include "checks/shared/hash_sort.h"

#include <stdlib.h>

#include "checks/shared/word_hashes.h"

enum { BYTE_BITS = 8, BYTE_VALUES = 256, FEW = 24 };

static void insert_all(uint64_t *hashes, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		uint64_t moved = hashes[i];
		size_t at = i;
		for (; at > 0 && hashes[at - 1] > moved; at--)
			hashes[at] = hashes[at - 1];
		hashes[at] = moved;
	}
}

static void sort_bucket(uint64_t *hashes, size_t count)
{
	if (count <= FEW)
		insert_all(hashes, count);
	else
		qsort(hashes, count, sizeof(*hashes), cc_word_hash_compare);
}

/* Move each hash into its bucket: what stands in its place is moved next. */
static void part(uint64_t *hashes, unsigned shift, const size_t ends[BYTE_VALUES], size_t next[BYTE_VALUES])
{
	for (size_t bucket = 0; bucket < BYTE_VALUES; bucket++) {
		while (next[bucket] < ends[bucket]) {
			uint64_t moved = hashes[next[bucket]];
			for (size_t to = moved >> shift; to != bucket; to = moved >> shift) {
				uint64_t other = hashes[next[to]];
				hashes[next[to]++] = moved;
				moved = other;
			}
			hashes[next[bucket]++] = moved;
		}
	}
}

void cc_hash_sort(uint64_t *hashes, size_t count, unsigned bits)
{
	size_t next[BYTE_VALUES] = {0};
	size_t ends[BYTE_VALUES] = {0};
	unsigned shift = bits - BYTE_BITS;
	if (count <= FEW) {
		insert_all(hashes, count);
		return;
	}
	for (size_t i = 0; i < count; i++)
		ends[hashes[i] >> shift]++;
	for (size_t bucket = 1; bucket < BYTE_VALUES; bucket++) {
		next[bucket] = ends[bucket - 1];
		ends[bucket] += ends[bucket - 1];
	}
	part(hashes, shift, ends, next);
	for (size_t bucket = 0, start = 0; bucket < BYTE_VALUES; start = ends[bucket++])
		sort_bucket(hashes + start, ends[bucket] - start);
}
