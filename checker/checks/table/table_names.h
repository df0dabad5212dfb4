/* Rows of tables by the names at their heads, found wherever a text says one.
 * Leaves what is said of them to those who ask. Private to checks/. */
#ifndef CC_CHECKS_TABLE_NAMES_H
#define CC_CHECKS_TABLE_NAMES_H

#include "checks/table/table.h"

/** The name of a row, filed under how it begins. */
struct table_row_name {
	uint64_t key;
	const struct table_grid *grid;
	size_t table; /* of the grid, among all that were read */
	size_t row;
	struct cc_str name; /* 霜河 of 霜河市 */
};

struct table_names {
	struct cc_vec rows; /* struct table_row_name, sorted */
	const struct cc_word_list *tails;
};

/** All rows of equals of the tables that were read. @return false when out of memory. O(n log n) in rows. */
bool table_names_gather(struct table_names *out, const struct table_work *work);

/** The next row behind `last` (NULL: the first) whose name stands in the text at `at`; NULL: none. O(log rows). */
const struct table_row_name *table_names_next(const struct table_names *self, const struct table_row_name *last,
					      struct cc_str text, size_t at);

/** Whether the text names the row. O(bytes). */
bool table_names_row(const struct table_names *self, const struct table_grid *grid, size_t row, struct cc_str text);

/** Whether the text holds the words, in capitals or not; fewer than four bytes are no name. O(bytes). */
bool table_names_label(struct cc_str text, struct cc_str label);

/** Whether the text names the column: 雪季游客 of the head 雪季游客(万人次); 游客最多 names it, too. O(bytes). */
bool table_names_column(struct cc_str text, const struct table_grid *grid, size_t column);

/** How many rows of the table the text names; @param row  Set to the last of them. O(bytes * rows). */
size_t table_names_in(size_t *row, const struct table_names *self, const struct table_grid *grid, struct cc_str text);

/** 霜河 of 霜河市; all of any other name. @param tails  CC_WORDS_PLACE_TAILS. */
struct cc_str table_names_bare(const struct cc_word_list *tails, struct cc_str name);

/** A row like the others: no total, no average, nothing of the rest. */
bool table_is_equal_row(const struct table_grid *grid, size_t row);

#endif
