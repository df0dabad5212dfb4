/* What the files of the check `table` share: a table as a grid of cells, what fails in it, how that is told.
 * Leaves the check's description to check_table.c. Private to checks/. */
#ifndef CC_CHECKS_TABLE_H
#define CC_CHECKS_TABLE_H

#include "checks/arithmetic/recompute.h"
#include "checks/check.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"

#define TABLE_CHECK_ID "table"

enum table_content {
	TABLE_BLANK, /* nothing, or a dash */
	TABLE_FIGURE,
	TABLE_WORDS
};

struct table_cell {
	enum table_content content;
	struct cc_span span;   /* reading offsets; empty where the row has no such cell */
	struct cc_str text;    /* slice of the view, trimmed */
	struct cc_str printed; /* the same in the reading text */
	size_t row;
	const struct cc_quantity *figure; /* TABLE_FIGURE only */
	uint64_t words;			  /* enum cc_wording as bits */
};

/** Row 0 is the head; column 0 holds what the rows are about. */
struct table_grid {
	const struct cc_article *article;
	size_t block; /* the first one of it */
	size_t rows;
	size_t columns;
	struct table_cell *cells;
	struct cc_str unit; /* of the line above the table: 表1 分业务营业收入（亿元）, 单位：万人; empty: none */
	size_t total_row;   /* the one row that is called a total; SIZE_MAX where there is none or several */
	bool total_is_area; /* it is called 全市, of which the rows may be some parts only */
};

/** A formula that does not hold. */
struct table_fault {
	const struct table_cell *const *cells; /* all that take part, the result first */
	size_t cell_count;
	bool is_certain; /* the same formula holds elsewhere in the table */
	bool is_column;	 /* a column whose parts make `parts` */
	struct cc_decimal parts;
	struct cc_str text;
};

/** A total that its parts do not make, and what they make. */
struct table_sum {
	const struct table_grid *grid;
	size_t row, column; /* of the total */
	struct cc_decimal parts;
	size_t finding; /* index into the findings */
};

/** A table at work. */
struct table_work {
	struct cc_vec *findings;
	const struct cc_check_input *input;
	struct cc_arena *arena;
	struct table_grid grid;
	struct cc_vec faults; /* struct table_fault */
	struct cc_vec hits;   /* struct cc_hit */
	struct cc_vec grids;  /* const struct table_grid *: all tables that were read */
	struct cc_vec sums;   /* struct table_sum */
};

static inline struct table_cell *table_cell_at(const struct table_grid *grid, size_t row, size_t column)
{
	return &grid->cells[row * grid->columns + column];
}

/**
 * The table that begins with block *block, which moves behind it; one that is too large to be read by people is passed
 * over: grid.rows is 0 then. @return false when out of memory. O(cells).
 */
bool table_read(struct table_work *work, const struct cc_article *article, size_t *block, uint32_t *sentence);

/** The head of a row or column behind another: 全年 behind 四季度, Year behind Fourth. */
bool table_adds_up_year(const struct cc_ruleset *rules, const struct table_cell *head, const struct table_cell *before);

/** Whether the words at the head of a row, of a column, are of this kind. */
bool table_row_is(const struct table_grid *grid, size_t row, enum cc_wording wording);
bool table_column_is(const struct table_grid *grid, size_t column, enum cc_wording wording);

/** Whether a column holds per cents, by its head or its first figure. */
bool table_column_is_percent(const struct table_grid *grid, size_t column);

/* Each appends to work->faults; false when out of memory. */
bool table_check_sums(struct table_work *work);
bool table_check_formulas(struct table_work *work);

/** table_runs.c: columns that several others make, whose heads say so: 总分, 平均, 积分, 期末, 累计. */
bool table_check_runs(struct table_work *work);

/** table_groups.c: subtotals of the rows right above them, where a table has several totals. */
bool table_check_groups(struct table_work *work);

/** table_places.c: a column of ranks beside the one that they rank. */
bool table_check_places(struct table_work *work);

/** The figure of a cell; NULL where it holds none. */
const struct cc_quantity *table_figure_at(const struct table_grid *grid, size_t row, size_t column);

/** Whether the column is the points of a league, three a win and one a draw, in every row. O(rows * columns²). */
bool table_is_of_league(const struct table_grid *grid, size_t result);

/** "row · column: ", before what fails there. */
struct cc_buf table_say_where(struct table_work *work, size_t row, size_t column);

/** Findings for the faults: those with a cell in common are one. @return false when out of memory. */
bool table_report(struct table_work *work);

/**
 * Cells against the figures of texts: digits in another order where the text names the row and the column; and what the
 * parts of a total make, where a text prints it. @return false when out of memory. O(n log n) in figures of the texts,
 * and nothing where there are no tables.
 */
bool table_check_texts(struct table_work *work);

struct table_entry;

/** Append that a text and a cell print two figures. @return false when out of memory. */
bool table_tell_text(struct table_work *work, const struct table_entry *text, const struct table_entry *cell,
		     const char *why);

/** table_beside.c: a figure right behind the name of a row, and one digit of the row's only cell that it can be is
 * another. @return false when out of memory. O(n log n). */
bool table_check_beside(struct table_work *work);

/** table_ranks.c: 排在第三的是眉坡，经费为98.6亿元, where three rows of the table hold more. @return false when out of
 * memory. O(n log n). */
bool table_check_ranks(struct table_work *work);

/** table_most.c: 芦汀县起降点最多, where another row of the column holds more. @return false when out of memory.
 * O(n log n). */
bool table_check_most(struct table_work *work);

/** table_moves.c: 鹭屿连跳五位, where the table has it fifth now and ninth before. @return false when out of memory.
 * O(bytes + rows). */
bool table_check_moves(struct table_work *work);

/** table_bounds.c: 各个年龄段的保护效力都超过九成, where one row has 88.6%. @return false when out of memory. O(bytes +
 * tables * columns for each bound). */
bool table_check_bounds(struct table_work *work);

/** table_years.c: a cell's figure that a text gives another year, or says to have grown by what its row did not.
 * @return false when out of memory. O(n log n). */
bool table_check_years(struct table_work *work);

/** table_scale.c: an amount of a text that is a cell's but for a thousand or ten thousand. @return false when out of
 * memory. O(n log n). */
bool table_check_scale(struct table_work *work);

/** table_multiples.c: 11695人，是桐浦区的2.7倍, where the rows make another multiple. @return false when out of memory.
 * O(n log n). */
bool table_check_multiples(struct table_work *work);

/** table_shares.c: shares of a sentence, of which all but one are what their rows make of the total. @return false when
 * out of memory. O(n log n) in rows and sentences of three shares. */
bool table_check_shares(struct table_work *work);

/** table_told.c: what a sentence reckons from rows that it names: 东城、西城合计763家. @return false when out of
 * memory. O(bytes * tables for each figure). */
bool table_check_told(struct table_work *work);

/** What stands at the head of a row: in its first column that is not empty. */
const struct table_cell *table_row_head_cell(const struct table_grid *grid, size_t row);
struct cc_str table_row_head(const struct table_grid *grid, size_t row);

/** A value with as many decimals as `like` and one more. */
void table_say_value(struct cc_buf *out, struct cc_decimal value, const struct cc_quantity *like);

#endif
