/* Which tables a figure of a text may be told of: those whose rows stand in the words before it, and those near by.
 * Leaves what it is told of their rows to table_told.c. Private to checks/. */
#ifndef CC_CHECKS_TABLE_TOLD_TABLES_H
#define CC_CHECKS_TABLE_TOLD_TABLES_H

#include "checks/table/table_names.h"
#include "checks/table/table_near.h"

/* A row that the words name. */
struct table_named_row {
	size_t table;
	size_t row;
	size_t at, end; /* of the name, in the words */
};

struct table_told_tables {
	struct table_names names;
	struct table_near near;
	struct cc_vec named; /* struct table_named_row: of the figure at hand, sorted by tables and places */
};

/** @return false when out of memory. O(n log n) in rows. */
bool table_told_tables_new(struct table_told_tables *out, const struct table_work *work);

/** Note which rows of the article's tables the words name. @return false when out of memory. O(bytes * log rows). */
bool table_told_tables_note(struct table_told_tables *self, struct cc_str words);

/** The first table from `table` on that stands near by or has a row named; SIZE_MAX: none.
 * @param named  Index of the first named row that may be of it. O(1). */
size_t table_told_tables_from(const struct table_told_tables *self, size_t table, size_t named);

#endif
