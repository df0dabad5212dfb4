/* One pass by the uppermost bits, as many as there are entries, and what is left by insertion.
 * Leaves hashes alone, without anything behind them, to hash_sort.c. */
#include "checks/shared/entry_sort.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

enum { MANY = 64, FEW = 16, BITS_MOST = 16, SIZE_MOST = 64, HASH_BITS = 64 };

typedef int (*entry_order)(const void *left, const void *right);

static size_t bucket_of(const char *entry, unsigned shift)
{
	uint64_t hash;
	memcpy(&hash, entry, sizeof(hash));
	return (size_t)(hash >> shift);
}

static void insert_all(char *items, size_t count, size_t size, entry_order order)
{
	char moved[SIZE_MOST];
	for (size_t i = 1; i < count; i++) {
		size_t at = i;
		if (order(items + (at - 1) * size, items + at * size) <= 0)
			continue;
		memcpy(moved, items + at * size, size);
		for (; at > 0 && order(items + (at - 1) * size, moved) > 0; at--)
			memcpy(items + at * size, items + (at - 1) * size, size);
		memcpy(items + at * size, moved, size);
	}
}

static void sort_bucket(char *items, size_t count, size_t size, entry_order order)
{
	if (count <= FEW)
		insert_all(items, count, size, order);
	else
		qsort(items, count, size, order);
}

/* Where the entries of each bucket go on; of the last one, how many there are. */
static void part(char *to, const struct cc_vec *entries, size_t *next, size_t buckets, unsigned shift)
{
	const size_t size = entries->size;
	const char *items = entries->items;
	for (size_t i = 0; i < entries->len; i++)
		next[bucket_of(items + i * size, shift) + 1]++;
	for (size_t bucket = 0; bucket < buckets; bucket++)
		next[bucket + 1] += next[bucket];
	for (size_t i = 0; i < entries->len; i++)
		memcpy(to + next[bucket_of(items + i * size, shift)]++ * size, items + i * size, size);
}

/* As many buckets as there are four entries for each, or a power of two beneath that. */
static unsigned bits_for(size_t count)
{
	unsigned bits = 1;
	while (bits < BITS_MOST && count >> (bits + 3) > 0)
		bits++;
	return bits;
}

void cc_entries_sort(struct cc_vec *entries, entry_order order)
{
	const struct cc_alloc *alloc = cc_arena_allocator(entries->arena);
	const size_t bytes = entries->len * entries->size;
	const unsigned bits = bits_for(entries->len);
	const size_t buckets = (size_t)1 << bits;
	const size_t table = (buckets + 1) * sizeof(size_t);
	size_t *next = NULL;
	if (entries->len > MANY && entries->size <= SIZE_MOST)
		next = alloc->resize(alloc->context, NULL, 0, table + bytes);
	if (next == NULL) {
		if (entries->len > 1)
			qsort(entries->items, entries->len, entries->size, order);
		return;
	}
	char *parted = (char *)(next + buckets + 1);
	memset(next, 0, table);
	part(parted, entries, next, buckets, HASH_BITS - bits);
	for (size_t bucket = 0, start = 0; bucket < buckets; start = next[bucket++])
		sort_bucket(parted + start * entries->size, next[bucket] - start, entries->size, order);
	memcpy(entries->items, parted, bytes);
	alloc->release(alloc->context, next, table + bytes);
}
