/* A growing array of items of one size, in an arena.
 * Leaves bytes to buf.h. */
#ifndef CC_BASE_VEC_H
#define CC_BASE_VEC_H

#include <stdbool.h>
#include <stddef.h>

struct cc_arena;

/** Read `items` (cast by assignment) and `len`. Items move when the vector grows: keep indices, not pointers. */
struct cc_vec {
	void *items;
	size_t len;
	size_t cap;
	size_t size; /* of one item, in bytes */
	struct cc_arena *arena;
	bool failed; /* sticks: push many times, check once */
};

static inline struct cc_vec cc_vec_new(struct cc_arena *arena, size_t item_size)
{
	return (struct cc_vec){.arena = arena, .size = item_size};
}

/** Make room for `count` items at once where about that many are expected. @return false when out of memory. */
bool cc_vec_reserve(struct cc_vec *vec, size_t count);

/** cc_vec_slot where there is no room yet. */
void *cc_vec_slot_grown(struct cc_vec *vec);

/** @return A new last item whose value is not set, for the caller to assign at once; NULL when out of memory. */
static inline void *cc_vec_slot(struct cc_vec *vec)
{
	if (vec->failed || vec->len == vec->cap)
		return cc_vec_slot_grown(vec);
	return (char *)vec->items + vec->len++ * vec->size;
}

/** @return A zeroed new last item, valid until the next push; NULL when out of memory. Amortised O(1). */
void *cc_vec_push(struct cc_vec *vec);

/** Append a copy of `*item`. @return false when out of memory. */
bool cc_vec_add(struct cc_vec *vec, const void *item);

#endif
