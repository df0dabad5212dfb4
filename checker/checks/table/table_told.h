/* Rows of a table that a sentence names, and what it reckons from them.
 * Leaves what the rows make to table_told_rows.c, which sentences to ask to table_told.c. Private to checks/. */
#ifndef CC_CHECKS_TABLE_TOLD_H
#define CC_CHECKS_TABLE_TOLD_H

#include "checks/table/table_entry.h"

enum { TABLE_TOLD_ROWS = 12 };

enum table_telling {
	TABLE_TELLS_NOTHING,
	TABLE_TELLS_SUM,
	TABLE_TELLS_SHARE,
	TABLE_TELLS_STEP,
	TABLE_TELLS_TIMES,
	TABLE_TELLS_MEAN
};

/** A figure of a text that is told of rows. */
struct table_told {
	const struct cc_check_input *input;
	const struct cc_article *article;
	uint32_t sentence;
	const struct cc_quantity *stated;
	struct cc_str words; /* before it, as far as the figure before */
	size_t start;	     /* of the words: view offset */
	const struct table_grid *grid;
	size_t rows[TABLE_TOLD_ROWS]; /* in the order in which they are named */
	size_t ends[TABLE_TOLD_ROWS]; /* of their names, in the words */
	size_t count;
	bool all; /* none is named: 四县合计 of a table of four */
	enum table_telling telling;
};

/** The one column of whose rows the figure is told and is not what they make. @param made  What they make, as it would
 * be printed. @return 0: there is none. O(cells). */
size_t table_told_column(struct cc_decimal *made, const struct table_told *told);

#endif
