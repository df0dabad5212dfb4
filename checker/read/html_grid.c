/* A column is taken by a cell above it until that cell's last row; a cell goes into the next one that is free.
 * Leaves what a table says to checks. */
#include "read/html_grid.h"

static struct cc_grid_table *innermost(struct cc_grid *grid)
{
	return grid->depth > 0 && grid->depth <= CC_GRID_NESTED ? &grid->tables[grid->depth - 1] : NULL;
}

void cc_grid_open_table(struct cc_grid *grid)
{
	grid->depth++;
	grid->count++;
	struct cc_grid_table *table = innermost(grid);
	if (table != NULL)
		*table = (struct cc_grid_table){.number = grid->count};
}

void cc_grid_close_table(struct cc_grid *grid)
{
	if (grid->depth > 0)
		grid->depth--;
}

void cc_grid_set_head(struct cc_grid *grid, bool in_head)
{
	struct cc_grid_table *table = innermost(grid);
	if (table == NULL)
		return;
	cc_grid_close_cell(grid);
	table->in_head = in_head;
}

void cc_grid_next_row(struct cc_grid *grid)
{
	struct cc_grid_table *table = innermost(grid);
	if (table == NULL)
		return;
	cc_grid_close_cell(grid);
	table->row += table->row_begun ? 1 : 0;
	table->row_begun = true;
	table->column = 0;
}

static bool is_taken(const struct cc_grid_table *table, uint32_t column)
{
	return column < CC_GRID_COLUMNS && table->taken[column] > table->row;
}

void cc_grid_open_cell(struct cc_grid *grid, uint32_t columns, uint32_t rows, bool heads)
{
	struct cc_grid_table *table = innermost(grid);
	if (table == NULL)
		return;
	cc_grid_close_cell(grid);
	table->row_begun = true;
	while (is_taken(table, table->column))
		table->column++;
	for (uint32_t i = table->column; i < table->column + columns && i < CC_GRID_COLUMNS; i++)
		table->taken[i] = table->row + rows;
	table->columns = columns;
	table->in_cell = true;
	table->head_cell = table->in_head || (heads && table->row == 0);
}

void cc_grid_close_cell(struct cc_grid *grid)
{
	struct cc_grid_table *table = innermost(grid);
	if (table == NULL || !table->in_cell)
		return;
	table->in_cell = false;
	table->column += table->columns;
}

bool cc_grid_block(struct cc_block *out, const struct cc_grid *grid)
{
	if (grid->depth == 0 || grid->depth > CC_GRID_NESTED)
		return false;
	const struct cc_grid_table *table = &grid->tables[grid->depth - 1];
	if (!table->in_cell)
		return false;
	*out = (struct cc_block){.kind = CC_BLOCK_TABLE_CELL,
				 .table = table->number,
				 .row = table->row,
				 .column = table->column,
				 .header = table->head_cell};
	return true;
}
