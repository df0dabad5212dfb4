/* Slices of long texts keep their place in the copy; everything else is found again by its old address.
 * Leaves freeing the arena to its owner. */
#include "pipeline/move_out.h"

#include <stdint.h>

#include "base/hash.h"

enum { TABLE_FIRST = 64 };

/* From an address to a copy. A slice is known by its address and length. */
struct thing {
	const void *from; /* NULL: a hole */
	size_t len;
	const void *to;
};

struct cc_move cc_move_new(struct cc_arena *from, struct cc_arena *to)
{
	return (struct cc_move){.from = from, .to = to, .things = cc_vec_new(from, sizeof(struct thing))};
}

/* ---- the table ---- */

/* The place of `from`, or the hole where it belongs. */
static struct thing *place_of(const struct cc_vec *table, const void *from, size_t len)
{
	struct thing *items = table->items;
	size_t at = (size_t)cc_hash_mix((uint64_t)(uintptr_t)from ^ (uint64_t)len) & (table->len - 1);
	while (items[at].from != NULL && (items[at].from != from || items[at].len != len))
		at = (at + 1) & (table->len - 1);
	return &items[at];
}

static bool make_table(struct cc_vec *out, struct cc_arena *arena, size_t count)
{
	*out = cc_vec_new(arena, sizeof(struct thing));
	out->items = cc_arena_array(arena, count, sizeof(struct thing));
	out->len = out->cap = out->items != NULL ? count : 0;
	return out->items != NULL;
}

/* Twice as many places, for at the most half of them are taken. */
static bool grow_table(struct cc_move *move)
{
	struct cc_vec old = move->things;
	if (!make_table(&move->things, move->from, old.len > 0 ? old.len * 2 : TABLE_FIRST))
		return false;
	const struct thing *items = old.items;
	for (size_t i = 0; i < old.len; i++)
		if (items[i].from != NULL)
			*place_of(&move->things, items[i].from, items[i].len) = items[i];
	return true;
}

/* @return NULL when out of memory. */
static struct thing *find(struct cc_move *move, const void *from, size_t len)
{
	if (move->thing_count * 2 >= move->things.len && !grow_table(move)) {
		move->failed = true;
		return NULL;
	}
	return place_of(&move->things, from, len);
}

/* ---- texts ---- */

static bool has_same_bytes(const struct cc_moved_text *known, struct cc_str text)
{
	return known->from.len == text.len && memcmp(known->to, text.ptr, text.len) == 0;
}

static const char *copy_of(struct cc_move *move, struct cc_str text)
{
	for (size_t i = 0; i < move->text_count; i++)
		if (has_same_bytes(&move->texts[i], text))
			return move->texts[i].to;
	const char *copy = cc_arena_owns(move->from, text.ptr) ? cc_arena_copy(move->to, text).ptr : text.ptr;
	move->failed = move->failed || copy == NULL;
	return copy;
}

void cc_move_text(struct cc_move *move, struct cc_str *text)
{
	if (text->len == 0 || move->text_count == CC_MOVE_TEXTS) {
		cc_move_slice(move, text);
		return;
	}
	const char *copy = copy_of(move, *text);
	if (copy == NULL)
		return;
	move->texts[move->text_count++] = (struct cc_moved_text){.from = *text, .to = copy};
	text->ptr = copy;
}

/* Its place in the copy of the text that it is a slice of; NULL where it is of none. */
static const char *place_in_text(const struct cc_move *move, struct cc_str slice)
{
	uintptr_t at = (uintptr_t)slice.ptr;
	for (size_t i = 0; i < move->text_count; i++) {
		const struct cc_moved_text *text = &move->texts[i];
		uintptr_t start = (uintptr_t)text->from.ptr;
		if (at >= start && at - start <= text->from.len && slice.len <= text->from.len - (at - start))
			return text->to + (at - start);
	}
	return NULL;
}

void cc_move_slice(struct cc_move *move, struct cc_str *slice)
{
	if (slice->ptr == NULL)
		return;
	const char *place = place_in_text(move, *slice);
	if (place == NULL && !cc_arena_owns(move->from, slice->ptr))
		return;
	struct thing *thing = place == NULL ? find(move, slice->ptr, slice->len) : NULL;
	if (thing != NULL && thing->from == NULL) {
		*thing =
		    (struct thing){.from = slice->ptr, .len = slice->len, .to = cc_arena_copy(move->to, *slice).ptr};
		move->thing_count++;
	}
	slice->ptr = thing != NULL ? thing->to : place;
	move->failed = move->failed || slice->ptr == NULL;
}

/* ---- things ---- */

void *cc_move_items(struct cc_move *move, const void *items, size_t count, size_t size)
{
	void *copy = count > 0 ? cc_arena_take(move->to, count * size) : NULL;
	move->failed = move->failed || (count > 0 && copy == NULL);
	return copy != NULL ? memcpy(copy, items, count * size) : NULL;
}

const void *cc_move_thing(struct cc_move *move, const void *thing, size_t size, void **fresh)
{
	*fresh = NULL;
	if (thing == NULL || !cc_arena_owns(move->from, thing))
		return thing;
	struct thing *known = find(move, thing, size);
	if (known == NULL)
		return NULL;
	if (known->from == NULL) {
		*fresh = cc_move_items(move, thing, 1, size);
		*known = (struct thing){.from = thing, .len = size, .to = *fresh};
		move->thing_count++;
	}
	return known->to;
}
