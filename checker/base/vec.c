/* Growing arrays by doubling; the old copy of a small one stays in the arena until that is reset.
 * Leaves shrinking and removal to those who need them. */
#include "base/vec.h"

#include <stdint.h>
#include <string.h>

#include "base/arena.h"

bool cc_vec_reserve(struct cc_vec *vec, size_t count)
{
	if (count <= vec->cap)
		return true;
	bool fits = vec->size == 0 || count <= SIZE_MAX / vec->size;
	void *items = fits ? cc_arena_regrow(vec->arena, vec->items, vec->cap * vec->size, count * vec->size) : NULL;
	if (items == NULL) {
		vec->failed = true;
		return false;
	}
	vec->items = items;
	vec->cap = count;
	return true;
}

static bool grow(struct cc_vec *vec)
{
	return vec->cap <= SIZE_MAX / 2 && cc_vec_reserve(vec, vec->cap > 0 ? vec->cap * 2 : 8);
}

void *cc_vec_slot_grown(struct cc_vec *vec)
{
	if (vec->failed || (vec->len == vec->cap && !grow(vec))) {
		vec->failed = true;
		return NULL;
	}
	return (char *)vec->items + vec->len++ * vec->size;
}

void *cc_vec_push(struct cc_vec *vec)
{
	void *item = cc_vec_slot(vec);
	return item != NULL ? memset(item, 0, vec->size) : NULL;
}

bool cc_vec_add(struct cc_vec *vec, const void *item)
{
	void *slot = cc_vec_slot(vec);
	if (slot == NULL)
		return false;
	memcpy(slot, item, vec->size);
	return true;
}
