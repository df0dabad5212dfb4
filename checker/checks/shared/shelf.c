/* Binary search by key, and merging of what has one.
 * Leaves keeping shelves to kept.h. */
#include "checks/shared/shelf.h"

#include <string.h>

#include "checks/shared/entry_sort.h"

struct cc_shelf *cc_shelf_of(struct cc_vec *entries, cc_shelf_order order, struct cc_arena *arena)
{
	struct cc_shelf *shelf = entries->failed ? NULL : cc_arena_alloc(arena, sizeof(*shelf));
	if (shelf == NULL)
		return NULL;
	cc_entries_sort(entries, order);
	*shelf = (struct cc_shelf){.items = entries->items, .count = entries->len, .size = entries->size};
	return shelf;
}

static void *item_at(const struct cc_shelf *shelf, size_t at)
{
	return (char *)shelf->items + at * shelf->size;
}

static uint64_t key_at(const struct cc_shelf *shelf, size_t at)
{
	const uint64_t *key = item_at(shelf, at);
	return *key;
}

size_t cc_shelf_find(const struct cc_shelf *shelf, uint64_t key, size_t *count)
{
	size_t low = 0;
	for (size_t high = shelf->count; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (key_at(shelf, middle) < key)
			low = middle + 1;
		else
			high = middle;
	}
	size_t end = low;
	while (end < shelf->count && key_at(shelf, end) == key)
		end++;
	*count = end - low;
	return low;
}

/* Both rows are sorted: so is what comes of them. */
static void merge(struct cc_vec *out, const struct cc_shelf *a, const struct cc_shelf *b, cc_shelf_order order)
{
	size_t i = 0;
	for (size_t k = 0; k < b->count; k++) {
		while (i < a->count && order(item_at(a, i), item_at(b, k)) <= 0)
			(void)cc_vec_add(out, item_at(a, i++));
		(void)cc_vec_add(out, item_at(b, k));
	}
	while (i < a->count)
		(void)cc_vec_add(out, item_at(a, i++));
}

bool cc_shelf_join(struct cc_vec *entries, const struct cc_shelf *shelf, cc_shelf_order order)
{
	cc_entries_sort(entries, order);
	if (shelf == NULL || shelf->count == 0 || entries->len == 0 || entries->failed)
		return !entries->failed;
	struct cc_vec joined = cc_vec_new(entries->arena, entries->size);
	for (size_t start = 0, end; start < entries->len; start = end) {
		uint64_t key = cc_shelf_key(entries, start);
		for (end = start + 1; end < entries->len && cc_shelf_key(entries, end) == key;)
			end++;
		struct cc_shelf own = {.items = (char *)entries->items + start * entries->size,
				       .count = end - start,
				       .size = entries->size};
		struct cc_shelf kept = {.size = shelf->size};
		kept.items = item_at(shelf, cc_shelf_find(shelf, key, &kept.count));
		merge(&joined, &own, &kept, order);
	}
	*entries = joined;
	return !joined.failed;
}

bool cc_shelf_join_claims(struct cc_vec *entries, const struct cc_shelf *shelf, cc_shelf_order order,
			  const struct cc_check_input *input)
{
	if (!cc_shelf_join(entries, shelf, order))
		return false;
	char *items = entries->items;
	size_t kept = 0;
	for (size_t i = 0; input->moved_count > 0 && i < entries->len; i++) {
		const struct cc_shelf_head *head = (const void *)(items + i * entries->size);
		if (cc_check_has_moved(input, head->article))
			continue;
		if (kept < i)
			memcpy(items + kept * entries->size, head, entries->size);
		kept++;
	}
	entries->len = input->moved_count > 0 ? kept : entries->len;
	return true;
}
