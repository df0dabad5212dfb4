/* What tests of readers share: a file in a string, its blocks as a line, places of its words.
 * Leaves rows to the tests. */
#ifndef CC_TESTS_READ_FIXTURE_H
#define CC_TESTS_READ_FIXTURE_H

#include "base/buf.h"
#include "read/reader.h"
#include "support.h"

enum { READ_SHOWN_MAX = 100000 };

/** A file, and its blocks apart by ¦: P paragraph, H heading, L list item, Q quotation with their levels, T
 * table.row.column (h: of the head), C code. */
struct read_row {
	const char *name;
	const char *source;
	const char *blocks;
};

/** Words of the reading text, and what they are in the source. */
struct place_row {
	const char *name;
	const char *source;
	const char *words;
	const char *original;
};

static inline void read_text(struct cc_document *out, const char *path, struct cc_str bytes, struct cc_arena *arena)
{
	struct cc_read_input input = {.path = cc_str_from(path), .bytes = bytes};
	ck_assert_int_eq(cc_read_document(out, &input, arena, NULL), CC_OK);
}

static inline void show_block(struct cc_buf *out, const struct cc_document *document, const struct cc_block *block)
{
	static const char kinds[] = "PHLQTC";
	if (block->kind == CC_BLOCK_TABLE_CELL)
		cc_buf_addf(out, "T%u.%u.%u%s ", block->table, block->row, block->column, block->header ? "h" : "");
	else
		cc_buf_addf(out, "%c%d ", kinds[block->kind], block->level);
	cc_buf_add(out, cc_str_of_span(document->reading, block->text));
}

static inline void expect_blocks(const struct read_row *row, const char *path)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct cc_document document;
	struct cc_buf got = cc_buf_new(&cc_alloc_libc, READ_SHOWN_MAX);
	read_text(&document, path, cc_str_from(row->source), arena);
	for (size_t i = 0; i < document.block_count; i++) {
		cc_buf_adds(&got, i > 0 ? "¦" : "");
		show_block(&got, &document, &document.blocks[i]);
	}
	ck_assert_msg(cc_str_equal(cc_buf_str(&got), cc_str_from(row->blocks)), "%s: got %.*s", row->name, (int)got.len,
		      got.data != NULL ? got.data : "");
	cc_buf_free(&got);
	cc_arena_free(arena);
}

static inline void expect_place(const struct place_row *row, const char *path)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct cc_document document;
	read_text(&document, path, cc_str_from(row->source), arena);
	struct cc_str words = cc_str_from(row->words);
	size_t at = cc_str_find(document.reading, words, 0);
	ck_assert_msg(at < document.reading.len, "%s", row->name);
	struct cc_span span = cc_map_span(&document.to_source, (struct cc_span){.start = at, .end = at + words.len});
	struct cc_str original = cc_str_of_span(document.source, span);
	ck_assert_msg(cc_str_equal(original, cc_str_from(row->original)), "%s: got %.*s", row->name, (int)original.len,
		      original.ptr);
	cc_arena_free(arena);
}

/** A body of cc_test_every_allocation. @param context  struct cc_read_input */
static inline bool read_one(const struct cc_alloc *alloc, void *context)
{
	const struct cc_read_input *input = context;
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_document document;
	bool ok = arena != NULL && cc_read_document(&document, input, arena, NULL) == CC_OK;
	cc_arena_free(arena);
	return ok;
}

#endif
