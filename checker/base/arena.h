/* Memory that lives and dies together: one arena for a run's results, one for each document.
 * Leaves growing text to buf.h and growing arrays to vec.h. */
#ifndef CC_BASE_ARENA_H
#define CC_BASE_ARENA_H

#include "base/alloc.h"
#include "base/str.h"

struct cc_arena;

/**
 * @param alloc  Borrowed for the arena's life.
 * @return A new arena, freed with cc_arena_free; NULL when out of memory. Not thread-safe.
 */
struct cc_arena *cc_arena_new(const struct cc_alloc *alloc);

/** Free the arena and all that was had from it. NULL is allowed. */
void cc_arena_free(struct cc_arena *arena);

/** Forget all that was had; up to 128 KB are kept for reuse. */
void cc_arena_reset(struct cc_arena *arena);

/** @return `size` zeroed bytes aligned for any type; NULL when out of memory. Amortised O(size). */
void *cc_arena_alloc(struct cc_arena *arena, size_t size);

/** As cc_arena_alloc with bytes of no set value, for what is written at once. */
void *cc_arena_take(struct cc_arena *arena, size_t size);

/**
 * Make what was had longer; what was there is kept, what is new has no set value.
 * @param ptr  From this arena, `old_size` bytes; NULL for 0. No longer valid afterwards, unless NULL is returned.
 * @return NULL when out of memory. What is large moves without leaving its old memory behind.
 */
void *cc_arena_regrow(struct cc_arena *arena, void *ptr, size_t old_size, size_t new_size);

/** As cc_arena_alloc for `count` items of `size` bytes; NULL also where the product overflows. */
void *cc_arena_array(struct cc_arena *arena, size_t count, size_t size);

/** Copy `text` (a NUL is added behind it, outside len). @return ptr NULL when out of memory. */
struct cc_str cc_arena_copy(struct cc_arena *arena, struct cc_str text);

/** Bytes handed out since the last reset. */
size_t cc_arena_used(const struct cc_arena *arena);

/** Whether `ptr` points into memory that was had from this arena. O(log of all that was had); NULL is in none. */
bool cc_arena_owns(const struct cc_arena *arena, const void *ptr);

/** The allocator the arena was made with. */
const struct cc_alloc *cc_arena_allocator(const struct cc_arena *arena);

#endif
