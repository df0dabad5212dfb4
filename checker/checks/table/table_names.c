/* Rows of tables filed by how their names begin: what a text says of 霜河 is of the row 霜河市.
 * Leaves which of them a sentence means to table_most.c. */
#include "checks/table/table_names.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/search.h"
#include "checks/table/table_print.h"

enum { LABEL_LEAST = 4, STEM = 6, KEY_BYTES = 6, TAIL_BYTES = 3, LONG_NAME = 9, SAME_NAME_MOST = 32, ROWS_LEAST = 4 };

static uint64_t key_at(struct cc_str text, size_t at)
{
	uint64_t hash = CC_HASH_START;
	for (size_t i = at; i < at + KEY_BYTES && i < text.len; i++) {
		char c = text.ptr[i];
		char lower = cc_ascii_is_upper(c) ? (char)(c | 0x20) : c;
		hash = cc_hash_add(hash, (struct cc_str){.ptr = &lower, .len = 1});
	}
	return hash | 1;
}

struct cc_str table_names_bare(const struct cc_word_list *tails, struct cc_str name)
{
	size_t tail = cc_word_list_ends(tails, name);
	return name.len >= LONG_NAME && tail == TAIL_BYTES ? cc_str_slice(name, 0, name.len - tail) : name;
}

bool table_is_equal_row(const struct table_grid *grid, size_t row)
{
	return row != grid->total_row && !table_row_is(grid, row, CC_WORDING_REST) &&
	       !table_row_is(grid, row, CC_WORDING_TOTAL) && !table_row_is(grid, row, CC_WORDING_AVERAGE);
}

/* 其中 heads a part of the row above: such rows are no row of equals. */
static bool has_parts(const struct table_grid *grid)
{
	for (size_t row = 1; row < grid->rows; row++)
		if (table_row_is(grid, row, CC_WORDING_OF_WHICH))
			return true;
	return false;
}

static bool file_rows(struct table_names *self, const struct table_grid *const *grids, size_t table)
{
	const struct table_grid *grid = grids[table];
	if (grid->rows < ROWS_LEAST || has_parts(grid))
		return true;
	for (size_t row = 1; row < grid->rows; row++) {
		struct table_row_name name = {.grid = grid, .table = table, .row = row};
		name.name = table_names_bare(self->tails, table_label_name(table_row_head(grid, row)));
		name.key = key_at(name.name, 0);
		if (name.name.len >= KEY_BYTES && table_is_equal_row(grid, row) && !cc_vec_add(&self->rows, &name))
			return false;
	}
	return true;
}

static int compare_names(const void *left, const void *right)
{
	const struct table_row_name *a = left;
	const struct table_row_name *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	int order = cc_compose_compare_places(a->grid->article, a->grid->cells->span.start, b->grid->article,
					      b->grid->cells->span.start);
	return order != 0 ? order : (a->row > b->row) - (a->row < b->row);
}

/* The first of a key; all of it stand together. */
static size_t first_of(const struct table_names *self, uint64_t key)
{
	return cc_search_hash(self->rows.items, self->rows.len, sizeof(struct table_row_name),
			      offsetof(struct table_row_name, key), key);
}

/* Of English a whole word: "Ring" is none of "Ringmere". */
static bool stands_at(struct cc_str text, size_t at, struct cc_str name)
{
	if (!cc_str_equal_folded(cc_str_slice(text, at, at + name.len), name))
		return false;
	bool latin = cc_ascii_is_letter(name.ptr[0]);
	bool begins = at == 0 || !cc_ascii_is_letter(text.ptr[at - 1]);
	bool ends = at + name.len >= text.len || !cc_ascii_is_letter(text.ptr[at + name.len]);
	return !latin || (begins && ends);
}

bool table_names_row(const struct table_names *self, const struct table_grid *grid, size_t row, struct cc_str text)
{
	struct cc_str name = table_names_bare(self->tails, table_label_name(table_row_head(grid, row)));
	for (size_t at = 0; name.len >= KEY_BYTES && at + name.len <= text.len; at++)
		if (stands_at(text, at, name))
			return true;
	return false;
}

/* How many rows of the grid the stretch names, and the last of them. */
size_t table_names_in(size_t *row, const struct table_names *self, const struct table_grid *grid, struct cc_str text)
{
	size_t count = 0;
	for (size_t i = 1; i < grid->rows; i++) {
		bool named = table_names_row(self, grid, i, text);
		count += named;
		*row = named ? i : *row;
	}
	return count;
}

bool table_names_gather(struct table_names *out, const struct table_work *work)
{
	const struct table_grid *const *grids = work->grids.items;
	*out = (struct table_names){.rows = cc_vec_new(work->arena, sizeof(struct table_row_name)),
				    .tails = cc_words_of(work->input->rules, CC_WORDS_PLACE_TAILS)};
	for (size_t i = 0; i < work->grids.len; i++)
		if (!file_rows(out, grids, i))
			return false;
	if (out->rows.len > 1)
		qsort(out->rows.items, out->rows.len, sizeof(struct table_row_name), compare_names);
	return true;
}

const struct table_row_name *table_names_next(const struct table_names *self, const struct table_row_name *last,
					      struct cc_str text, size_t at)
{
	const struct table_row_name *names = self->rows.items;
	uint64_t key = at + KEY_BYTES <= text.len ? key_at(text, at) : 0;
	size_t first = first_of(self, key);
	for (size_t i = last == NULL ? first : (size_t)(last - names) + 1;
	     i < self->rows.len && names[i].key == key && i < first + SAME_NAME_MOST; i++)
		if (stands_at(text, at, names[i].name))
			return &names[i];
	return NULL;
}

bool table_names_label(struct cc_str text, struct cc_str label)
{
	for (size_t at = 0; label.len >= LABEL_LEAST && at + label.len <= text.len; at++)
		if (cc_str_equal_folded(cc_str_slice(text, at, at + label.len), label))
			return true;
	return false;
}

bool table_names_column(struct cc_str text, const struct table_grid *grid, size_t column)
{
	struct cc_str label = table_label_name(table_cell_at(grid, 0, column)->text);
	(void)table_label_cut_year(&label);
	bool han = label.len >= STEM && ((unsigned char)label.ptr[0] & 0x80U) != 0;
	return table_names_label(text, label) ||
	       (han && table_names_label(text, cc_str_slice(label, label.len - STEM, label.len)));
}
