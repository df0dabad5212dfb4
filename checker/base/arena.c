/* Bump allocation out of chunks that double in size.
 * Leaves single frees to nobody: what must die alone does not belong into an arena. */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>

enum {
	FIRST_CHUNK = 16 * 1024,
	LARGEST_STEP = 4 * 1024 * 1024,
	LEFT_FREE = 16, /* of a large arena that share at the most, so that its chunks stay few */
	LARGEST_KEPT = 128 * 1024,
	LARGE = 256 * 1024 /* what grows to this has a chunk of its own, which grows with it */
};

struct chunk {
	struct chunk *next;
	size_t size; /* bytes in data */
	size_t used;
	alignas(max_align_t) unsigned char data[];
};

struct cc_arena {
	const struct cc_alloc *alloc;
	struct chunk *head; /* newest first */
	size_t used;
};

struct cc_arena *cc_arena_new(const struct cc_alloc *alloc)
{
	struct cc_arena *arena = alloc->resize(alloc->context, NULL, 0, sizeof(*arena));
	if (arena != NULL)
		*arena = (struct cc_arena){.alloc = alloc};
	return arena;
}

static void free_chunks(struct cc_arena *arena)
{
	while (arena->head != NULL) {
		struct chunk *next = arena->head->next;
		arena->alloc->release(arena->alloc->context, arena->head, sizeof(struct chunk) + arena->head->size);
		arena->head = next;
	}
}

void cc_arena_free(struct cc_arena *arena)
{
	if (arena == NULL)
		return;
	free_chunks(arena);
	arena->alloc->release(arena->alloc->context, arena, sizeof(*arena));
}

/* The largest chunk that is worth keeping, taken out of the list. */
static struct chunk *take_kept(struct cc_arena *arena)
{
	struct chunk **best = NULL;
	for (struct chunk **link = &arena->head; *link != NULL; link = &(*link)->next)
		if ((*link)->size <= LARGEST_KEPT && (best == NULL || (*link)->size > (*best)->size))
			best = link;
	if (best == NULL)
		return NULL;
	struct chunk *kept = *best;
	*best = kept->next;
	return kept;
}

void cc_arena_reset(struct cc_arena *arena)
{
	struct chunk *kept = arena->head;
	if (kept != NULL && (kept->next != NULL || kept->size > LARGEST_KEPT)) {
		kept = take_kept(arena);
		free_chunks(arena);
	}
	arena->head = kept;
	arena->used = 0;
	if (kept == NULL)
		return;
	kept->next = NULL;
	kept->used = 0;
}

static struct chunk *add_chunk(struct cc_arena *arena, size_t least)
{
	size_t step = arena->head != NULL ? arena->head->size * 2 : FIRST_CHUNK;
	if (step > LARGEST_STEP)
		step = arena->used / LEFT_FREE > LARGEST_STEP ? arena->used / LEFT_FREE : LARGEST_STEP;
	size_t size = least > step ? least : step;
	if (size > SIZE_MAX - sizeof(struct chunk))
		return NULL;
	struct chunk *chunk = arena->alloc->resize(arena->alloc->context, NULL, 0, sizeof(*chunk) + size);
	if (chunk == NULL)
		return NULL;
	*chunk = (struct chunk){.next = arena->head, .size = size};
	arena->head = chunk;
	return chunk;
}

void *cc_arena_take(struct cc_arena *arena, size_t size)
{
	size_t align = alignof(max_align_t);
	if (size > SIZE_MAX - align)
		return NULL;
	size_t need = size == 0 ? align : (size + align - 1) / align * align;
	struct chunk *chunk = arena->head;
	if (chunk == NULL || chunk->size - chunk->used < need)
		chunk = add_chunk(arena, need);
	if (chunk == NULL)
		return NULL;
	void *ptr = chunk->data + chunk->used;
	chunk->used += need;
	arena->used += need;
	return ptr;
}

/* A chunk behind the newest one, in which small things go on. */
static void *take_large(struct cc_arena *arena, size_t size)
{
	struct chunk *chunk = size <= SIZE_MAX - sizeof(*chunk)
				  ? arena->alloc->resize(arena->alloc->context, NULL, 0, sizeof(*chunk) + size)
				  : NULL;
	if (chunk == NULL)
		return NULL;
	struct chunk **behind = arena->head != NULL ? &arena->head->next : &arena->head;
	*chunk = (struct chunk){.next = *behind, .size = size, .used = size};
	*behind = chunk;
	arena->used += size;
	return chunk->data;
}

/* The link to the chunk that holds nothing but these bytes; NULL where there is none. */
static struct chunk **chunk_of(struct cc_arena *arena, const void *ptr, size_t size)
{
	for (struct chunk **link = &arena->head; *link != NULL; link = &(*link)->next)
		if ((*link)->data == ptr)
			return (*link)->size == size ? link : NULL;
	return NULL;
}

static void *regrow_large(struct cc_arena *arena, struct chunk **link, size_t new_size)
{
	struct chunk *chunk = *link;
	size_t old_size = chunk->size;
	chunk = new_size <= SIZE_MAX - sizeof(*chunk)
		    ? arena->alloc->resize(arena->alloc->context, chunk, sizeof(*chunk) + old_size,
					   sizeof(*chunk) + new_size)
		    : NULL;
	if (chunk == NULL)
		return NULL;
	*link = chunk;
	chunk->size = chunk->used = new_size;
	arena->used += new_size - old_size;
	return chunk->data;
}

void *cc_arena_regrow(struct cc_arena *arena, void *ptr, size_t old_size, size_t new_size)
{
	struct chunk **link = old_size >= LARGE ? chunk_of(arena, ptr, old_size) : NULL;
	if (link != NULL)
		return regrow_large(arena, link, new_size);
	void *fresh = new_size >= LARGE ? take_large(arena, new_size) : cc_arena_take(arena, new_size);
	if (fresh != NULL && old_size > 0)
		memcpy(fresh, ptr, old_size);
	return fresh;
}

void *cc_arena_alloc(struct cc_arena *arena, size_t size)
{
	void *ptr = cc_arena_take(arena, size);
	return ptr != NULL ? memset(ptr, 0, size) : NULL;
}

void *cc_arena_array(struct cc_arena *arena, size_t count, size_t size)
{
	if (size > 0 && count > SIZE_MAX / size)
		return NULL;
	return cc_arena_alloc(arena, count * size);
}

struct cc_str cc_arena_copy(struct cc_arena *arena, struct cc_str text)
{
	char *copy = cc_arena_take(arena, text.len + 1);
	if (copy == NULL)
		return (struct cc_str){0};
	if (text.len > 0)
		memcpy(copy, text.ptr, text.len);
	copy[text.len] = '\0';
	return (struct cc_str){.ptr = copy, .len = text.len};
}

size_t cc_arena_used(const struct cc_arena *arena)
{
	return arena->used;
}

bool cc_arena_owns(const struct cc_arena *arena, const void *ptr)
{
	uintptr_t at = (uintptr_t)ptr;
	for (const struct chunk *chunk = arena->head; chunk != NULL; chunk = chunk->next) {
		uintptr_t start = (uintptr_t)chunk->data;
		if (at >= start && at - start < chunk->used)
			return true;
	}
	return false;
}

const struct cc_alloc *cc_arena_allocator(const struct cc_arena *arena)
{
	return arena->alloc;
}
