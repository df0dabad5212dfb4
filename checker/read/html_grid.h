/* Which row and column of which table a cell of HTML stands in, with cells that span several of either.
 * Leaves tags to read_html.c. */
#ifndef CC_READ_HTML_GRID_H
#define CC_READ_HTML_GRID_H

#include <stdbool.h>
#include <stdint.h>

#include "model/document.h"

enum { CC_GRID_COLUMNS = 64, CC_GRID_NESTED = 8 };

/** One table that stands open. */
struct cc_grid_table {
	uint32_t number; /* from 1, through the document */
	uint32_t row;
	uint32_t column;		 /* the next free one is here or behind it */
	uint32_t taken[CC_GRID_COLUMNS]; /* the first row in which each column is free again */
	uint32_t columns;		 /* how many the cell being read spans */
	bool row_begun;
	bool in_head;
	bool in_cell;
	bool head_cell; /* the cell being read heads others */
};

/** Tables that stand open, the innermost last; deeper ones than CC_GRID_NESTED are counted only. */
struct cc_grid {
	struct cc_grid_table tables[CC_GRID_NESTED];
	uint32_t depth;
	uint32_t count; /* tables begun so far */
};

void cc_grid_open_table(struct cc_grid *grid);
void cc_grid_close_table(struct cc_grid *grid);

/** Begin the head, or leave it. */
void cc_grid_set_head(struct cc_grid *grid, bool in_head);

/** Begin the next row. */
void cc_grid_next_row(struct cc_grid *grid);

/** Begin the next cell: its span, from 1. @param heads  <th> */
void cc_grid_open_cell(struct cc_grid *grid, uint32_t columns, uint32_t rows, bool heads);
void cc_grid_close_cell(struct cc_grid *grid);

/** The block of the cell being read. @return false where none is. */
bool cc_grid_block(struct cc_block *out, const struct cc_grid *grid);

#endif
