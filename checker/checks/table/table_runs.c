/* Columns that several others make, where their heads say so: 总分 and Played, the sum of those beside it; 平均, their
 * mean; 积分, three a win; 期末, what was there and came less what went; 累计 and 在办, what goes on from the row
 * above. Leaves what two columns make to table_formulas.c, totals that are called so to table_sums.c. */
#include "checks/table/table.h"

enum { COLUMNS_MAX = 16, RUN_LEAST = 2, HOLDS_LEAST = 2, A_WIN = 3, ROWS_LEAST = 3, CELLS_MOST = COLUMNS_MAX + 2 };

/* Columns from `first` up to `last` that make `result`. */
struct run {
	size_t result;
	size_t first;
	size_t last;
};

/* What a column is to those beside it. */
struct making {
	enum cc_words named;
	size_t length;	    /* of the run; 0: any from RUN_LEAST up */
	bool above;	    /* the result of the row above takes part */
	const char *say_en; /* {0} what is reckoned, {1} what is printed */
	const char *say_zh;
	enum cc_status (*reckon)(struct cc_interval *out, const struct table_grid *grid, struct run at, size_t row);
};

/* How the rows keep it. */
struct tally {
	size_t holds;
	size_t fails;
	size_t row; /* of the first that fails */
	struct cc_interval reckoned;
};

static enum cc_status add_figure(struct cc_interval *sum, const struct table_grid *grid, size_t row, size_t column)
{
	const struct cc_quantity *figure = table_figure_at(grid, row, column);
	return figure == NULL ? CC_ERR_RANGE : cc_interval_add(sum, *sum, cc_recompute_interval(figure));
}

static enum cc_status take_figure(struct cc_interval *sum, const struct table_grid *grid, size_t row, size_t column)
{
	const struct cc_quantity *figure = table_figure_at(grid, row, column);
	return figure == NULL ? CC_ERR_RANGE : cc_interval_subtract(sum, *sum, cc_recompute_interval(figure));
}

static enum cc_status sum_of_run(struct cc_interval *out, const struct table_grid *grid, struct run at, size_t row)
{
	enum cc_status status = CC_OK;
	*out = cc_interval_point(cc_decimal_from_int(0));
	for (size_t column = at.first; status == CC_OK && column <= at.last; column++)
		status = add_figure(out, grid, row, column);
	return status;
}

static enum cc_status mean_of_run(struct cc_interval *out, const struct table_grid *grid, struct run at, size_t row)
{
	struct cc_interval count = cc_interval_point(cc_decimal_from_int((int64_t)(at.last - at.first + 1)));
	enum cc_status status = sum_of_run(out, grid, at, row);
	return status == CC_OK ? cc_recompute_quotient(out, *out, count, 1) : status;
}

/* Won, drawn and, between them and the points, whatever else a league counts. */
static enum cc_status points_of_run(struct cc_interval *out, const struct table_grid *grid, struct run at, size_t row)
{
	enum cc_status status = CC_OK;
	*out = cc_interval_point(cc_decimal_from_int(0));
	for (int i = 0; status == CC_OK && i < A_WIN; i++)
		status = add_figure(out, grid, row, at.first);
	return status == CC_OK ? add_figure(out, grid, row, at.last) : status;
}

/* At first, what came, what went. */
static enum cc_status left_of_run(struct cc_interval *out, const struct table_grid *grid, struct run at, size_t row)
{
	*out = cc_interval_point(cc_decimal_from_int(0));
	enum cc_status status = add_figure(out, grid, row, at.first);
	if (status == CC_OK)
		status = add_figure(out, grid, row, at.first + 1);
	return status == CC_OK ? take_figure(out, grid, row, at.last) : status;
}

static enum cc_status grown_by(struct cc_interval *out, const struct table_grid *grid, struct run at, size_t row)
{
	enum cc_status status = sum_of_run(out, grid, at, row);
	return status == CC_OK ? add_figure(out, grid, row - 1, at.result) : status;
}

static enum cc_status gone_on(struct cc_interval *out, const struct table_grid *grid, struct run at, size_t row)
{
	*out = cc_interval_point(cc_decimal_from_int(0));
	enum cc_status status = add_figure(out, grid, row - 1, at.result);
	if (status == CC_OK)
		status = add_figure(out, grid, row, at.first);
	return status == CC_OK ? take_figure(out, grid, row, at.last) : status;
}

static enum cc_status stepped(struct cc_interval *out, const struct table_grid *grid, struct run at, size_t row)
{
	*out = cc_interval_point(cc_decimal_from_int(0));
	enum cc_status status = add_figure(out, grid, row, at.first);
	return status == CC_OK ? take_figure(out, grid, row - 1, at.first) : status;
}

static const struct making makings[] = {
    {.named = CC_WORDS_TABLE_SUMS,
     .say_en = "the columns beside it make {0}, the table says {1}",
     .say_zh = "相邻各列之和为 {0}，表中为 {1}",
     .reckon = sum_of_run},
    {.named = CC_WORDS_TABLE_MEANS,
     .say_en = "the mean of the columns before is {0}, the table says {1}",
     .say_zh = "前面各列的平均为 {0}，表中为 {1}",
     .reckon = mean_of_run},
    {.named = CC_WORDS_TABLE_POINTS,
     .length = 2,
     .say_en = "three points a win and one a draw make {0}, the table says {1}",
     .say_zh = "胜一场3分、平一场1分，应为 {0}，表中为 {1}",
     .reckon = points_of_run},
    {.named = CC_WORDS_TABLE_STOCKS,
     .length = 3,
     .say_en = "what was there, and came, less what went is {0}, the table says {1}",
     .say_zh = "期初加增加减减少为 {0}，表中为 {1}",
     .reckon = left_of_run},
    {.named = CC_WORDS_TABLE_RUNNING,
     .length = 1,
     .above = true,
     .say_en = "with the row above it makes {0}, the table says {1}",
     .say_zh = "加上一行应为 {0}，表中为 {1}",
     .reckon = grown_by},
    {.named = CC_WORDS_TABLE_STOCKS,
     .length = 2,
     .above = true,
     .say_en = "from the row above, with what came and less what went, it is {0}, the table says {1}",
     .say_zh = "由上一行加增加减减少应为 {0}，表中为 {1}",
     .reckon = gone_on},
    {.named = CC_WORDS_TABLE_CHANGES,
     .length = 1,
     .above = true,
     .say_en = "the step from the row above is {0}, the table says {1}",
     .say_zh = "与上一行之差为 {0}，表中为 {1}",
     .reckon = stepped},
};

/* A mark at a row leads to a note: points that were taken away, a year that was counted anew. */
static bool is_noted(const struct table_grid *grid, size_t row)
{
	struct cc_str head = table_row_head(grid, row);
	return cc_str_find(head, CC_STR("*"), 0) != SIZE_MAX || cc_str_find(head, CC_STR("†"), 0) != SIZE_MAX;
}

/* Whether the cell holds what is reckoned of it; of a row that cannot be reckoned nothing is known. */
static bool judge_row(struct tally *tally, const struct table_grid *grid, const struct making *making, struct run at,
		      size_t row)
{
	struct cc_interval reckoned;
	const struct cc_quantity *printed = table_figure_at(grid, row, at.result);
	if (printed == NULL || making->reckon(&reckoned, grid, at, row) != CC_OK)
		return true;
	if (cc_interval_overlaps(reckoned, cc_recompute_result(printed))) {
		tally->holds++;
		return true;
	}
	if (tally->fails == 0) {
		tally->row = row;
		tally->reckoned = reckoned;
	}
	tally->fails++;
	return false;
}

/* A running total that is wrong makes the row behind it fail too: there, what should stand above is put in its place.
 */
static bool is_echo(const struct tally *tally, const struct table_grid *grid, const struct making *making,
		    struct run at, size_t row)
{
	struct cc_interval next;
	const struct cc_quantity *wrong = table_figure_at(grid, tally->row, at.result);
	const struct cc_quantity *printed = table_figure_at(grid, row, at.result);
	if (!making->above || making->reckon == stepped || tally->fails != 2 || row != tally->row + 1 ||
	    making->reckon(&next, grid, at, row) != CC_OK ||
	    cc_interval_subtract(&next, next, cc_recompute_interval(wrong)) != CC_OK ||
	    cc_interval_add(&next, next, tally->reckoned) != CC_OK)
		return false;
	return cc_interval_overlaps(next, cc_recompute_result(printed));
}

/* O(rows * columns of the run). */
static struct tally tally_rows(const struct table_grid *grid, const struct making *making, struct run at)
{
	struct tally tally = {.holds = 0};
	for (size_t row = 1 + making->above; row < grid->rows && tally.fails <= 1; row++)
		if (!judge_row(&tally, grid, making, at, row) && is_echo(&tally, grid, making, at, row))
			tally.fails--;
	return tally;
}

static bool may_be(const struct table_grid *grid, const struct making *making, struct run at)
{
	size_t length = at.last - at.first + 1;
	bool percent = table_column_is_percent(grid, at.result);
	if (at.first <= at.result && at.result <= at.last)
		return false;
	if (making->length > 0 ? length != making->length : length < RUN_LEAST)
		return false;
	for (size_t column = at.first; column <= at.last; column++)
		if (table_column_is_percent(grid, column) != percent)
			return false;
	bool beside = at.last + 1 == at.result || (making->reckon == sum_of_run && at.first == at.result + 1);
	return beside || making->reckon == points_of_run || making->above;
}

static bool add_fault(struct table_work *work, const struct making *making, struct run at, const struct tally *tally)
{
	const struct table_grid *grid = &work->grid;
	const struct table_cell *printed = table_cell_at(grid, tally->row, at.result);
	const struct table_cell *cells[CELLS_MOST] = {printed};
	size_t count = 1;
	for (size_t column = at.first; column <= at.last && count < CELLS_MOST; column++)
		cells[count++] = table_cell_at(grid, tally->row, column);
	struct cc_buf value = say_start(work->arena);
	table_say_value(&value, tally->reckoned.low, printed->figure);
	struct cc_str words[] = {say_end(&value, work->arena), printed->printed};
	struct cc_buf text = table_say_where(work, tally->row, at.result);
	cc_buf_add(&text, cc_compose(work->arena, cc_say(work->input, making->say_en, making->say_zh), words, 2));
	struct table_fault fault = {.cells = cc_compose_keep(work->arena, cells, count, sizeof(cells[0])),
				    .cell_count = count,
				    .is_certain = tally->holds > HOLDS_LEAST,
				    .text = say_end(&text, work->arena)};
	return fault.text.ptr != NULL && fault.cells != NULL && cc_vec_add(&work->faults, &fault);
}

/* Columns that make the result in all rows but one, of which most do. */
struct found {
	const struct making *making; /* NULL: none */
	struct run at;
	struct tally tally;
	bool explained; /* another way of making it holds in all rows */
	bool doubtful;	/* two ways, and two rows that fail */
};

static void weigh(struct found *found, const struct table_grid *grid, const struct making *making, struct run at)
{
	struct tally tally = tally_rows(grid, making, at);
	if (tally.holds < HOLDS_LEAST || tally.fails > 1)
		return;
	found->explained = found->explained || tally.fails == 0;
	if (tally.fails == 0 || is_noted(grid, tally.row))
		return;
	found->doubtful = found->doubtful || (found->making != NULL && found->tally.row != tally.row);
	if (found->making == NULL || tally.holds > found->tally.holds) {
		found->making = making;
		found->at = at;
		found->tally = tally;
	}
}

/* 用水量 before 其中：工业, 其中：生活 and 其中：农业, all of them. */
static bool is_of_which(const struct table_grid *grid, struct run at)
{
	bool all = at.first == at.result + 1;
	for (size_t column = at.first; column <= at.last && all; column++)
		all = table_column_is(grid, column, CC_WORDING_OF_WHICH);
	return all && (at.last + 1 == grid->columns || !table_column_is(grid, at.last + 1, CC_WORDING_OF_WHICH));
}

static void try_making(struct found *found, const struct table_work *work, const struct making *making, struct run at)
{
	const struct table_grid *grid = &work->grid;
	bool named = cc_word_list_within(cc_words_of(work->input->rules, making->named),
					 table_cell_at(grid, 0, at.result)->printed);
	if ((named || (making->reckon == sum_of_run && is_of_which(grid, at))) && may_be(grid, making, at))
		weigh(found, grid, making, at);
}

static void find_making(struct found *found, const struct table_work *work, size_t result, size_t columns)
{
	for (size_t i = 0; i < sizeof(makings) / sizeof(makings[0]); i++)
		for (size_t first = 1; first < columns; first++)
			for (size_t last = first; last < columns; last++) {
				const struct run at = {.result = result, .first = first, .last = last};
				try_making(found, work, &makings[i], at);
			}
}

bool table_check_runs(struct table_work *work)
{
	size_t columns = work->grid.columns < COLUMNS_MAX ? work->grid.columns : COLUMNS_MAX;
	for (size_t result = 1; work->grid.rows > ROWS_LEAST && result < columns; result++) {
		struct found found = {.making = NULL};
		find_making(&found, work, result, columns);
		if (found.making != NULL && !found.explained && !found.doubtful &&
		    !add_fault(work, found.making, found.at, &found.tally))
			return false;
	}
	return true;
}

bool table_is_of_league(const struct table_grid *grid, size_t result)
{
	size_t columns = grid->columns < COLUMNS_MAX ? grid->columns : COLUMNS_MAX;
	for (size_t first = 1; first < columns; first++)
		for (size_t last = 1; last < columns; last++) {
			struct tally tally = {.holds = 0};
			const struct run at = {.result = result, .first = first, .last = last};
			for (size_t row = 1; row < grid->rows && first != last && tally.fails == 0; row++)
				(void)judge_row(&tally, grid, &(struct making){.reckon = points_of_run}, at, row);
			if (tally.fails == 0 && tally.holds >= ROWS_LEAST)
				return true;
		}
	return false;
}
