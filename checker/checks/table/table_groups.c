/* Tables of several totals: 事业收入小计 under 学费 and 住宿费, "Total costs" under wages and other costs. Each adds up
 * the rows right above it, up to the total before. Leaves tables of one total to table_sums.c. */
#include "checks/table/table.h"

enum { PARTS_LEAST = 2 };

/* The rows between two totals. */
struct group {
	size_t first;
	size_t total;
};

enum verdict { UNKNOWN, HOLDS, FAILS };

static bool is_total(const struct table_grid *grid, size_t row)
{
	return table_row_is(grid, row, CC_WORDING_TABLE_TOTAL);
}

static bool add(struct cc_interval *sum, const struct cc_quantity *part, const struct cc_quantity *total)
{
	return part != NULL && cc_str_equal(part->unit, total->unit) &&
	       cc_interval_add(sum, *sum, cc_recompute_interval(part)) == CC_OK;
}

static enum verdict judge(struct cc_interval *parts, const struct table_grid *grid, struct group at, size_t column)
{
	const struct cc_quantity *total = table_figure_at(grid, at.total, column);
	*parts = cc_interval_point(cc_decimal_from_int(0));
	if (total == NULL || at.total - at.first < PARTS_LEAST)
		return UNKNOWN;
	for (size_t row = at.first; row < at.total; row++)
		if (!add(parts, table_figure_at(grid, row, column), total))
			return UNKNOWN;
	return cc_interval_overlaps(*parts, cc_recompute_result(total)) ? HOLDS : FAILS;
}

/* The last total, of all rows that are none themselves. */
static bool is_grand(const struct table_grid *grid, size_t last, size_t column)
{
	struct cc_interval parts = cc_interval_point(cc_decimal_from_int(0));
	const struct cc_quantity *total = table_figure_at(grid, last, column);
	for (size_t row = 1; total != NULL && row < last; row++)
		if (!is_total(grid, row) && !add(&parts, table_figure_at(grid, row, column), total))
			return false;
	return total != NULL && cc_interval_overlaps(parts, cc_recompute_result(total));
}

/* The next group behind `row`, one of subtotals: a total of totals adds up more than the rows above it. */
static bool next_group(struct group *out, const struct table_grid *grid, size_t row)
{
	out->first = row + 1;
	out->total = out->first;
	while (out->total < grid->rows && !is_total(grid, out->total))
		out->total++;
	return out->total < grid->rows;
}

static bool add_fault(struct table_work *work, struct group at, size_t column, struct cc_interval parts, bool certain)
{
	const struct table_grid *grid = &work->grid;
	const struct table_cell *total = table_cell_at(grid, at.total, column);
	struct cc_vec cells = cc_vec_new(work->arena, sizeof(const struct table_cell *));
	bool ok = cc_vec_add(&cells, &total);
	for (size_t row = at.first; ok && row < at.total; row++) {
		const struct table_cell *cell = table_cell_at(grid, row, column);
		ok = cc_vec_add(&cells, &cell);
	}
	struct cc_buf value = say_start(work->arena);
	table_say_value(&value, parts.low, total->figure);
	struct cc_str words[] = {say_end(&value, work->arena), total->printed};
	struct cc_buf text = table_say_where(work, at.total, column);
	cc_buf_add(&text, cc_compose(work->arena,
				     cc_say(work->input, "the rows above it make {0}, the table says {1}",
					    "上面各行之和为 {0}，表中为 {1}"),
				     words, 2));
	struct table_fault fault = {
	    .cells = cells.items, .cell_count = cells.len, .is_certain = certain, .text = say_end(&text, work->arena)};
	return ok && fault.text.ptr != NULL && cc_vec_add(&work->faults, &fault);
}

/* Where it fails, and how often it does and does not. */
struct tally {
	size_t holds;
	size_t fails;
	size_t column;
	struct group at;
	struct cc_interval parts;
};

static struct tally tally_groups(const struct table_grid *grid)
{
	struct tally tally = {.holds = 0};
	struct group at;
	for (size_t row = 0; next_group(&at, grid, row); row = at.total)
		for (size_t column = 1; column < grid->columns; column++) {
			struct cc_interval parts;
			bool rate = table_column_is_percent(grid, column) ||
				    table_column_is(grid, column, CC_WORDING_TABLE_RATE);
			enum verdict verdict = rate ? UNKNOWN : judge(&parts, grid, at, column);
			tally.holds += verdict == HOLDS;
			if (verdict != FAILS || is_grand(grid, at.total, column))
				continue;
			tally.fails++;
			tally.column = column;
			tally.at = at;
			tally.parts = parts;
		}
	return tally;
}

static bool is_misprint(const struct table_grid *grid, const struct tally *tally)
{
	const struct cc_quantity *total = table_figure_at(grid, tally->at.total, tally->column);
	return cc_recompute_is_misprint(tally->parts.low, total->value);
}

static size_t last_total(const struct table_grid *grid, size_t *count)
{
	size_t last = 0;
	*count = 0;
	for (size_t row = 1; row < grid->rows; row++)
		if (is_total(grid, row)) {
			last = row;
			++*count;
		}
	return last;
}

/* One group fails where two others hold; or it fails by a digit, and the last total adds up all rows. */
bool table_check_groups(struct table_work *work)
{
	size_t count;
	size_t last = last_total(&work->grid, &count);
	if (count < 2)
		return true;
	const struct tally tally = tally_groups(&work->grid);
	if (tally.fails != 1)
		return true;
	bool slip = is_misprint(&work->grid, &tally);
	bool shown = tally.holds >= 2 || (slip && tally.holds + is_grand(&work->grid, last, tally.column) > 0);
	return !shown || add_fault(work, tally.at, tally.column, tally.parts, slip && tally.holds > 0);
}
