/* Looking places up in a map of pieces by halving.
 * Leaves making maps to read/ and text/. */
#include "model/map.h"

#include <stdbool.h>

/* The piece that holds view byte `at`; `near` is a guess: a piece at or shortly before it. */
static size_t piece_at(const struct cc_map *map, size_t at, size_t near)
{
	enum { STEPS = 8 };
	bool close = near < map->count && map->pieces[near].view <= at;
	size_t low = close ? near : 0;
	for (int i = 0; close && i < STEPS; i++) {
		if (low + 1 >= map->count || map->pieces[low + 1].view > at)
			return low;
		low++;
	}
	size_t high = map->count;
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (map->pieces[middle].view <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}

static size_t view_end(const struct cc_map *map, size_t piece)
{
	return piece + 1 < map->count ? map->pieces[piece + 1].view : map->view_len;
}

static bool is_copied(const struct cc_map *map, size_t piece)
{
	return map->pieces[piece].source_len == view_end(map, piece) - map->pieces[piece].view;
}

/* Source offset of the start of view byte `at`, in `piece`. */
static size_t source_start(const struct cc_map *map, size_t at, size_t piece)
{
	const struct cc_piece *p = &map->pieces[piece];
	if (at >= map->view_len) /* behind the text */
		return p->source + p->source_len;
	return is_copied(map, piece) ? p->source + (at - p->view) : p->source;
}

/* Source offset of the end of the view byte before `at` (> 0), in `piece`. */
static size_t source_end(const struct cc_map *map, size_t at, size_t piece)
{
	const struct cc_piece *p = &map->pieces[piece];
	return is_copied(map, piece) ? p->source + (at - p->view) : p->source + p->source_len;
}

struct cc_span cc_map_span_near(const struct cc_map *map, struct cc_span view, size_t *piece)
{
	if (map->count == 0)
		return view;
	*piece = piece_at(map, view.start, *piece);
	size_t start = source_start(map, view.start, *piece);
	if (view.end <= view.start)
		return (struct cc_span){.start = start, .end = start};
	size_t last = piece_at(map, view.end - 1, *piece);
	return (struct cc_span){.start = start, .end = source_end(map, view.end, last)};
}

struct cc_span cc_map_span(const struct cc_map *map, struct cc_span view)
{
	size_t piece = map->count; /* no guess */
	return cc_map_span_near(map, view, &piece);
}
