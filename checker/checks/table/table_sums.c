/* Totals: of a column in the row that is called a total, of a row in the column that is.
 * Leaves shares, changes and ratios to table_formulas.c. */
#include "checks/table/table.h"

enum { PARTS_LEAST = 2, PARTS_SHOWN = 6, LIKELY_PERCENT = 10, WHOLE = 100 };

/* A run of cells with their total. */
struct sum {
	const struct table_cell *total;
	bool is_known;	      /* false: a cell holds no figure, or one of another unit */
	struct cc_vec *cells; /* const struct table_cell *: the total, then the parts; NULL: not wanted */
	struct cc_interval parts;
	struct cc_decimal printed; /* sum of the values as they stand there */
	struct cc_decimal largest;
	size_t count;
};

enum verdict { UNKNOWN, HOLDS, FAILS, NO_SUM };

static struct sum sum_new(const struct table_cell *total, struct cc_vec *cells)
{
	struct cc_decimal zero = cc_decimal_from_int(0);
	if (cells != NULL)
		(void)cc_vec_add(cells, &total);
	return (struct sum){.total = total,
			    .is_known = total->content == TABLE_FIGURE,
			    .cells = cells,
			    .parts = cc_interval_point(zero),
			    .printed = zero,
			    .largest = zero};
}

/* A cell that is no figure of the total's unit leaves the sum unknown. */
static void add(struct sum *sum, const struct table_cell *cell)
{
	if (!sum->is_known)
		return;
	enum cc_status status = CC_ERR_RANGE;
	if (cell->content == TABLE_FIGURE && cc_str_equal(cell->figure->unit, sum->total->figure->unit))
		status = cc_interval_add(&sum->parts, sum->parts, cc_recompute_interval(cell->figure));
	if (status == CC_OK)
		status = cc_decimal_add(&sum->printed, sum->printed, cell->figure->value);
	if (status != CC_OK) {
		sum->is_known = false;
		return;
	}
	if (sum->count == 0 || cc_decimal_compare(cell->figure->value, sum->largest) > 0)
		sum->largest = cell->figure->value;
	sum->count++;
	if (sum->cells != NULL)
		(void)cc_vec_add(sum->cells, &cell);
}

static struct sum sum_of_column(const struct table_grid *grid, size_t column, struct cc_vec *cells)
{
	struct sum sum = sum_new(table_cell_at(grid, grid->total_row, column), cells);
	for (size_t row = 1; row < grid->rows; row++)
		if (row != grid->total_row && !table_row_is(grid, row, CC_WORDING_OF_WHICH))
			add(&sum, table_cell_at(grid, row, column));
	return sum;
}

/* What is called a total may be an average (合计 of a rate), which lies among its parts. */
static enum verdict judge(const struct sum *sum)
{
	if (!sum->is_known || sum->count < PARTS_LEAST)
		return UNKNOWN;
	if (cc_interval_overlaps(sum->parts, cc_recompute_result(sum->total->figure)))
		return HOLDS;
	bool more = cc_decimal_compare(sum->total->figure->value, sum->largest) > 0;
	/* 1.5, 1.1, 0.8 and 24.8 beside 22.8: 28.2 with its digits swapped is no average */
	return more || cc_recompute_is_misprint(sum->printed, sum->total->figure->value) ? FAILS : NO_SUM;
}

/* Rates have no sum; shares have one where it is said to be 100 %. */
static bool column_adds(const struct table_grid *grid, size_t column)
{
	const struct table_cell *total = table_cell_at(grid, grid->total_row, column);
	if (table_column_is_percent(grid, column))
		return total->content == TABLE_FIGURE &&
		       cc_decimal_compare(total->figure->value, cc_decimal_from_int(WHOLE)) == 0;
	return !table_column_is(grid, column, CC_WORDING_TABLE_RATE);
}

/* Where no other column shows that the rows are all the parts, only what is near the total is a sum gone wrong. */
static bool is_near(const struct sum *sum)
{
	struct cc_interval near = cc_interval_point(sum->total->figure->value);
	return cc_recompute_widen(&near, LIKELY_PERCENT) == CC_OK && cc_interval_contains(near, sum->printed);
}

/* Whether a sum gone wrong is told: shown by another column, or near; of an area only a misprint, as its rows may be
 * some of the parts. */
static bool is_telling(const struct table_grid *grid, const struct sum *sum, bool shown)
{
	if (shown || !grid->total_is_area)
		return shown || is_near(sum);
	return cc_recompute_is_misprint(sum->printed, sum->total->figure->value);
}

/* "412,000 + 31,400 + 96,500 is 539900", or of many parts only what they add up to. */
static void say_parts(struct cc_buf *text, const struct table_work *work, const struct sum *sum)
{
	const struct table_cell *const *cells = sum->cells->items;
	for (size_t i = 1; i < sum->cells->len && sum->count <= PARTS_SHOWN; i++) {
		cc_buf_adds(text, i > 1 ? " + " : "");
		cc_buf_add(text, cells[i]->printed);
	}
	if (sum->count > PARTS_SHOWN)
		cc_buf_adds(text, cc_say(work->input, "the parts add up to ", "各项之和为"));
	else
		cc_buf_adds(text, cc_say(work->input, " is ", " 为 "));
	table_say_value(text, sum->printed, sum->total->figure);
}

static bool add_fault(struct table_work *work, const struct sum *sum, struct cc_str head, bool is_certain)
{
	/* the parts of a column stand in other rows than its total */
	const struct table_cell *const *parts = sum->cells->items;
	bool is_column = sum->cells->len > 1 && parts[1]->row != sum->total->row;
	struct cc_buf text = say_start(work->arena);
	cc_buf_add(&text, head);
	cc_buf_adds(&text, cc_say(work->input, ": ", "："));
	say_parts(&text, work, sum);
	cc_buf_adds(&text, cc_say(work->input, ", the total says ", "，合计为 "));
	cc_buf_add(&text, sum->total->printed);
	struct table_fault fault = {.cells = sum->cells->items,
				    .cell_count = sum->cells->len,
				    .is_certain = is_certain,
				    .is_column = is_column,
				    .parts = sum->printed,
				    .text = say_end(&text, work->arena)};
	return fault.text.ptr != NULL && !sum->cells->failed && cc_vec_add(&work->faults, &fault);
}

static bool report_column(struct table_work *work, size_t column, bool is_certain)
{
	struct cc_vec cells = cc_vec_new(work->arena, sizeof(struct table_cell *));
	struct sum sum = sum_of_column(&work->grid, column, &cells);
	return add_fault(work, &sum, table_cell_at(&work->grid, 0, column)->printed, is_certain);
}

static bool check_columns(struct table_work *work)
{
	const struct table_grid *grid = &work->grid;
	bool shown = false; /* that the rows are all the parts */
	for (size_t column = 1; column < grid->columns; column++) {
		struct sum sum = sum_of_column(grid, column, NULL);
		shown = shown || (column_adds(grid, column) && judge(&sum) == HOLDS);
	}
	for (size_t column = 1; column < grid->columns; column++) {
		struct sum sum = sum_of_column(grid, column, NULL);
		if (!column_adds(grid, column) || judge(&sum) != FAILS || !is_telling(grid, &sum, shown))
			continue;
		if (!report_column(work, column, shown))
			return false;
	}
	return true;
}

static bool is_total_column(const struct cc_ruleset *rules, const struct table_grid *grid, size_t column)
{
	return table_column_is(grid, column, CC_WORDING_TABLE_TOTAL) ||
	       table_adds_up_year(rules, table_cell_at(grid, 0, column), table_cell_at(grid, 0, column - 1));
}

static size_t total_column(const struct cc_ruleset *rules, const struct table_grid *grid)
{
	size_t found = SIZE_MAX;
	for (size_t column = 1; column < grid->columns; column++) {
		if (!is_total_column(rules, grid, column))
			continue;
		if (found != SIZE_MAX)
			return SIZE_MAX;
		found = column;
	}
	return found;
}

static struct sum sum_of_row(const struct table_grid *grid, size_t row, size_t total, struct cc_vec *cells)
{
	struct sum sum = sum_new(table_cell_at(grid, row, total), cells);
	for (size_t column = 1; column < grid->columns; column++) {
		bool part = column != total && !table_column_is_percent(grid, column) &&
			    !table_column_is(grid, column, CC_WORDING_TABLE_RATE) &&
			    !table_column_is(grid, column, CC_WORDING_OF_WHICH);
		if (part)
			add(&sum, table_cell_at(grid, row, column));
	}
	return sum;
}

static bool report_row(struct table_work *work, size_t row, size_t total)
{
	struct cc_vec cells = cc_vec_new(work->arena, sizeof(struct table_cell *));
	struct sum sum = sum_of_row(&work->grid, row, total, &cells);
	return add_fault(work, &sum, table_row_head(&work->grid, row), true);
}

/* A total column adds up its row where it does so in most rows. */
static bool check_rows(struct table_work *work)
{
	const struct table_grid *grid = &work->grid;
	size_t total = total_column(work->input->rules, grid);
	size_t counts[NO_SUM + 1] = {0};
	bool slip = false;
	if (total == SIZE_MAX)
		return true;
	for (size_t row = 1; row < grid->rows; row++) {
		struct sum sum = sum_of_row(grid, row, total, NULL);
		enum verdict verdict = judge(&sum);
		counts[verdict]++;
		slip = slip || (verdict == FAILS && cc_recompute_is_misprint(sum.printed, sum.total->figure->value));
	}
	/* of two rows, one that does, and one that does but for a digit */
	bool pair = counts[HOLDS] == 1 && counts[FAILS] == 1 && counts[NO_SUM] == 0 && slip;
	if (!pair && (counts[HOLDS] < PARTS_LEAST || (counts[FAILS] + counts[NO_SUM]) * 2 > counts[HOLDS]))
		return true;
	for (size_t row = 1; row < grid->rows; row++) {
		struct sum sum = sum_of_row(grid, row, total, NULL);
		if (judge(&sum) >= FAILS && !report_row(work, row, total))
			return false;
	}
	return true;
}

bool table_check_sums(struct table_work *work)
{
	return (work->grid.total_row == SIZE_MAX || check_columns(work)) && check_rows(work);
}
