/* Growing arrays by doubling; the old copy stays in the arena until that is reset.
 * Leaves shrinking and removal to those who need them. */
#include "base/vec.h"

#include <stdint.h>
#include <string.h>

#include "base/arena.h"

struct cc_vec cc_vec_new(struct cc_arena *arena, size_t item_size)
{
	return (struct cc_vec){.arena = arena, .size = item_size};
}

static bool grow(struct cc_vec *vec)
{
	if (vec->cap > SIZE_MAX / 2)
		return false;
	size_t cap = vec->cap > 0 ? vec->cap * 2 : 8;
	void *items = cc_arena_array(vec->arena, cap, vec->size);
	if (items == NULL)
		return false;
	if (vec->len > 0)
		memcpy(items, vec->items, vec->len * vec->size);
	vec->items = items;
	vec->cap = cap;
	return true;
}

void *cc_vec_push(struct cc_vec *vec)
{
	if (vec->failed || (vec->len == vec->cap && !grow(vec))) {
		vec->failed = true;
		return NULL;
	}
	void *item = (char *)vec->items + vec->len * vec->size;
	vec->len++;
	return memset(item, 0, vec->size);
}

bool cc_vec_add(struct cc_vec *vec, const void *item)
{
	void *slot = cc_vec_push(vec);
	if (slot == NULL)
		return false;
	memcpy(slot, item, vec->size);
	return true;
}
