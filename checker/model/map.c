/* Looking places up in a map of pieces by halving.
 * Leaves making maps to read/ and text/. */
#include "model/map.h"

/* The piece that holds view byte `at`. */
static size_t piece_at(const struct cc_map *map, size_t at)
{
	size_t low = 0;
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

/* Source offset of the start of view byte `at`. */
static size_t source_start(const struct cc_map *map, size_t at)
{
	size_t piece = piece_at(map, at);
	const struct cc_piece *p = &map->pieces[piece];
	if (at >= map->view_len) /* behind the text */
		return p->source + p->source_len;
	return is_copied(map, piece) ? p->source + (at - p->view) : p->source;
}

/* Source offset of the end of the view byte before `at` (> 0). */
static size_t source_end(const struct cc_map *map, size_t at)
{
	size_t piece = piece_at(map, at - 1);
	const struct cc_piece *p = &map->pieces[piece];
	return is_copied(map, piece) ? p->source + (at - p->view) : p->source + p->source_len;
}

struct cc_span cc_map_span(const struct cc_map *map, struct cc_span view)
{
	if (map->count == 0)
		return view;
	size_t start = source_start(map, view.start);
	if (view.end <= view.start)
		return (struct cc_span){.start = start, .end = start};
	return (struct cc_span){.start = start, .end = source_end(map, view.end)};
}
