/* Where the bytes of one text come from in another: pieces that are copied one to one, or replaced as a whole.
 * Leaves making the texts to read/ and text/. */
#ifndef CC_MODEL_MAP_H
#define CC_MODEL_MAP_H

#include <stdint.h>

#include "base/str.h"

/**
 * view[view, next piece's view) comes from source[source, source + source_len). Where both lengths are equal the bytes
 * correspond one to one; otherwise the piece stands for the whole (a folded character, an entity). A file is shorter
 * than 4 GB (read/files.h), and an article may have a piece for each ten bytes.
 */
struct cc_piece {
	uint32_t view;
	uint32_t source;
	uint32_t source_len;
};

/** Pieces sorted by `view`, the first at 0. Borrowed from the arena of whoever made it. count 0: the identity. */
struct cc_map {
	const struct cc_piece *pieces;
	size_t count;
	size_t view_len;
};

/** Where a span of the view lies in the source: from the start of its first byte's piece to the end of its last one's.
 * O(log n). An empty span maps to an empty span. */
struct cc_span cc_map_span(const struct cc_map *map, struct cc_span view);

/** As cc_map_span for spans that are asked for in text order. @param piece  Where the last one was found, 0 at first;
 * any value is right. O(1) near the last one, else O(log n). */
struct cc_span cc_map_span_near(const struct cc_map *map, struct cc_span view, size_t *piece);

#endif
