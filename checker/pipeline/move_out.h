/* Moving data out of an arena that will be freed: what points into it is copied, what points elsewhere stays.
 * Leaves which pointers there are to keep_article.c. */
#ifndef CC_PIPELINE_MOVE_OUT_H
#define CC_PIPELINE_MOVE_OUT_H

#include "base/arena.h"
#include "base/vec.h"

enum { CC_MOVE_TEXTS = 8 };

/** A long text that many slices are of, and its copy. */
struct cc_moved_text {
	struct cc_str from;
	const char *to;
};

/** Made with cc_move_new. Failures stick: move many, check `failed` once. */
struct cc_move {
	struct cc_arena *from; /* the table of what has moved is in it, too */
	struct cc_arena *to;
	struct cc_moved_text texts[CC_MOVE_TEXTS];
	size_t text_count;
	struct cc_vec things; /* by address: what was moved to where; a table with holes */
	size_t thing_count;
	bool failed;
};

struct cc_move cc_move_new(struct cc_arena *from, struct cc_arena *to);

/** Copy a text whose slices follow it: cc_move_slice finds its place in the copy. Texts of the same bytes share one. */
void cc_move_text(struct cc_move *move, struct cc_str *text);

/** A slice of such a text, of another one in `from` (copied once), or of one that stays. O(1) on average. */
void cc_move_slice(struct cc_move *move, struct cc_str *slice);

/** @return A copy of `count` items; NULL where there are none. */
void *cc_move_items(struct cc_move *move, const void *items, size_t count, size_t size);

/**
 * One thing that many point to.
 * @param fresh  Set where it was copied just now: what it points to itself is still to be moved.
 * @return Its copy, the same for the same thing; `thing` where that is not in `from`. NULL for NULL, and on failure.
 */
const void *cc_move_thing(struct cc_move *move, const void *thing, size_t size, void **fresh);

#endif
