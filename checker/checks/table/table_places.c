/* A column of ranks beside what they rank: 名次 beside 平均分, Rank before Score. All rows but one are in its order.
 * Leaves ranks that texts tell to table_ranks.c and check_ranking.c. */
#include "checks/table/table.h"

enum { ROWS_LEAST = 4, ROWS_MOST = 200 };

/* How the rows agree with the order of their ranks. */
struct order {
	size_t against; /* pairs that do not */
	size_t row;	/* the one row that takes part in all of these; 0: none does, or two do */
	size_t rows;
};

/* Whether of two rows the better rank has the better value. */
static bool agree(const struct table_grid *grid, size_t rank, size_t value, bool falling, size_t a, size_t b)
{
	int ranks = cc_decimal_compare(table_figure_at(grid, a, rank)->value, table_figure_at(grid, b, rank)->value);
	int values = cc_decimal_compare(table_figure_at(grid, a, value)->value, table_figure_at(grid, b, value)->value);
	if (values == 0)
		return true; /* printed alike, they may differ in what is not */
	return ranks != 0 && (ranks < 0) == (falling ? values > 0 : values < 0);
}

static size_t against_row(const struct table_grid *grid, size_t rank, size_t value, bool falling, size_t row)
{
	size_t against = 0;
	for (size_t other = 1; other < grid->rows; other++)
		against += other != row && !agree(grid, rank, value, falling, row, other);
	return against;
}

/* O(rows²). */
static struct order order_of(const struct table_grid *grid, size_t rank, size_t value, bool falling)
{
	struct order order = {.rows = grid->rows - 1};
	size_t most = 0;
	for (size_t row = 1; row < grid->rows; row++) {
		size_t against = against_row(grid, rank, value, falling, row);
		order.against += against;
		if (against > most) {
			most = against;
			order.row = row;
		}
	}
	order.against /= 2;
	/* all pairs that disagree are of one row; of two rows in each other's place the later one is told */
	if (order.against != most)
		order.row = 0;
	return order;
}

static bool is_full(const struct table_grid *grid, size_t column)
{
	for (size_t row = 1; row < grid->rows; row++)
		if (table_figure_at(grid, row, column) == NULL)
			return false;
	return true;
}

static bool head_has(const struct table_work *work, size_t column, enum cc_words list)
{
	return cc_word_list_within(cc_words_of(work->input->rules, list),
				   table_cell_at(&work->grid, 0, column)->printed);
}

static bool add_fault(struct table_work *work, size_t rank, size_t value, size_t row)
{
	const struct table_cell *cells[] = {table_cell_at(&work->grid, row, rank),
					    table_cell_at(&work->grid, row, value)};
	struct cc_str words[] = {cells[0]->printed, cells[1]->printed};
	struct cc_buf text = table_say_where(work, row, value);
	cc_buf_add(&text, cc_compose(work->arena,
				     cc_say(work->input, "{1} is out of the order of the ranks ({0})",
					    "{1} 与名次（{0}）的次序不符"),
				     words, 2));
	struct table_fault fault = {.cells = cc_compose_keep(work->arena, cells, 2, sizeof(cells[0])),
				    .cell_count = 2,
				    .text = say_end(&text, work->arena)};
	return fault.text.ptr != NULL && fault.cells != NULL && cc_vec_add(&work->faults, &fault);
}

/* What the ranks are of: the only other column of figures, or the one whose head says so, or right before them. */
static bool may_rank(const struct table_work *work, size_t rank, size_t value, size_t figures)
{
	return figures == 1 || head_has(work, value, CC_WORDS_TABLE_SCORES) || value + 1 == rank;
}

/* The one column that the ranks may be of; none where any column is in their order. */
static bool check_rank(struct table_work *work, size_t rank)
{
	const struct table_grid *grid = &work->grid;
	size_t figures = 0;
	size_t value = 0;
	size_t candidates = 0;
	bool ordered = false;
	for (size_t column = 0; column < grid->columns; column++)
		figures += column != rank && is_full(grid, column);
	for (size_t column = 0; column < grid->columns && !ordered; column++) {
		if (column == rank || !is_full(grid, column))
			continue;
		ordered =
		    order_of(grid, rank, column, true).against == 0 || order_of(grid, rank, column, false).against == 0;
		if (may_rank(work, rank, column, figures)) {
			candidates++;
			value = column;
		}
	}
	if (ordered || candidates != 1)
		return true;
	struct order order = order_of(grid, rank, value, true);
	return order.row == 0 || add_fault(work, rank, value, order.row);
}

bool table_check_places(struct table_work *work)
{
	const struct table_grid *grid = &work->grid;
	if (grid->rows <= ROWS_LEAST || grid->rows > ROWS_MOST)
		return true;
	for (size_t column = 0; column < grid->columns; column++)
		if (head_has(work, column, CC_WORDS_TABLE_RANKS) && is_full(grid, column) && !check_rank(work, column))
			return false;
	return true;
}
