/* A table's cells as a grid: which hold a figure, which are blank, which words they hold.
 * Leaves what should add up to table_sums.c and table_formulas.c. */
#include "base/utf8.h"
#include "checks/table/table.h"
#include "checks/table/table_print.h"

enum { ROWS_MAX = 2000, COLUMNS_MAX = 40, CAPTION_MOST = 120, WORD_KINDS = 64, ROW_NUMBER_MOST = 3 };

static const struct cc_block *block_at(const struct table_work *work, size_t index)
{
	return &work->grid.article->document.blocks[index];
}

static bool is_dash(struct cc_str text)
{
	static const char *const dashes[] = {"", "-", "--", "—", "——", "–", "…", "/", "n/a", "N/A", "."};
	for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++)
		if (cc_str_equal(text, cc_str_from(dashes[i])))
			return true;
	return false;
}

/* 12.5*, 12.5†: a mark behind a figure leads to a note below the table. */
static bool is_note_mark(struct cc_str text)
{
	static const char *const marks[] = {"*", "**", "†", "‡", "%"};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (cc_str_equal(text, cc_str_from(marks[i])))
			return true;
	return text.len == 0;
}

static bool is_number(const struct cc_quantity *quantity)
{
	return !quantity->is_range && (quantity->kind == CC_NUMBER_CARDINAL || quantity->kind == CC_NUMBER_PERCENT);
}

/* The one figure that is all of the cell, with a plus before it or not; or NULL. */
static const struct cc_quantity *figure_of(const struct cc_article *article, uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	struct cc_span span = article->text.sentences[sentence].span;
	if (mentions->quantity_count != 1 || !is_number(&mentions->quantities[0]))
		return NULL;
	const struct cc_quantity *figure = &mentions->quantities[0];
	struct cc_str before = cc_str_slice(article->text.view, span.start, figure->phrase.start);
	struct cc_str behind = cc_str_slice(article->text.view, figure->phrase.end, span.end);
	bool alone = before.len == 0 || cc_str_equal(cc_str_trim(before), CC_STR("+"));
	return alone && is_note_mark(cc_str_trim(behind)) ? figure : NULL;
}

static bool words_of(uint64_t *words, struct table_work *work, struct cc_span span)
{
	work->hits.len = 0;
	if (cc_phrases_scan(&work->hits, work->input->rules->wordings, work->grid.article->text.view, span.start,
			    span.end) != CC_OK)
		return false;
	const struct cc_hit *hits = work->hits.items;
	for (size_t i = 0; i < work->hits.len; i++)
		*words |= hits[i].kind < WORD_KINDS ? UINT64_C(1) << hits[i].kind : 0;
	return true;
}

/* A cell of several sentences is prose: its words count, its figures do not. */
static bool fill_cell(struct table_cell *cell, struct table_work *work, uint32_t sentence)
{
	const struct cc_article *article = work->grid.article;
	struct cc_span span = article->text.sentences[sentence].span;
	bool first = cell->text.ptr == NULL;
	if (first)
		cell->text = cc_str_trim(cc_str_of_span(article->text.view, span));
	cell->figure = first ? figure_of(article, sentence) : NULL;
	cell->content = TABLE_WORDS;
	if (cell->figure != NULL)
		cell->content = TABLE_FIGURE;
	else if (is_dash(cell->text))
		cell->content = TABLE_BLANK;
	return words_of(&cell->words, work, span);
}

static bool fill_cells(struct table_work *work, size_t from, size_t to, uint32_t *sentence)
{
	const struct cc_text *text = &work->grid.article->text;
	while (*sentence < text->sentence_count && text->sentences[*sentence].block < from)
		(*sentence)++;
	for (; *sentence < text->sentence_count && text->sentences[*sentence].block < to; (*sentence)++) {
		const struct cc_block *block = block_at(work, text->sentences[*sentence].block);
		struct table_cell *cell = table_cell_at(&work->grid, block->row, block->column);
		cell->span = block->text;
		cell->printed = cc_str_trim(cc_str_of_span(work->grid.article->document.reading, block->text));
		cell->row = block->row;
		if (!fill_cell(cell, work, *sentence))
			return false;
	}
	return true;
}

const struct cc_quantity *table_figure_at(const struct table_grid *grid, size_t row, size_t column)
{
	const struct table_cell *cell = table_cell_at(grid, row, column);
	return cell->content == TABLE_FIGURE ? cell->figure : NULL;
}

/* The words that say what a row is about: in the first column, or behind a number of the row (序号). */
static uint64_t head_words(const struct table_grid *grid, size_t row)
{
	uint64_t words = table_cell_at(grid, row, 0)->words;
	if (grid->columns > 1 && table_cell_at(grid, row, 1)->content == TABLE_WORDS)
		words |= table_cell_at(grid, row, 1)->words;
	return words;
}

bool table_row_is(const struct table_grid *grid, size_t row, enum cc_wording wording)
{
	return (head_words(grid, row) & UINT64_C(1) << wording) != 0;
}

bool table_column_is(const struct table_grid *grid, size_t column, enum cc_wording wording)
{
	return (table_cell_at(grid, 0, column)->words & UINT64_C(1) << wording) != 0;
}

/* 序号, a rank: a small number before the words that the row is about. */
static bool is_row_number(const struct table_cell *first, const struct table_cell *second)
{
	return first->content == TABLE_FIGURE && second->content == TABLE_WORDS &&
	       first->printed.len <= ROW_NUMBER_MOST;
}

const struct table_cell *table_row_head_cell(const struct table_grid *grid, size_t row)
{
	const struct table_cell *first = table_cell_at(grid, row, 0);
	bool is_head =
	    grid->columns < 2 || (first->printed.len > 0 && !is_row_number(first, table_cell_at(grid, row, 1)));
	return is_head ? first : table_cell_at(grid, row, 1);
}

struct cc_str table_row_head(const struct table_grid *grid, size_t row)
{
	return table_row_head_cell(grid, row)->printed;
}

bool table_column_is_percent(const struct table_grid *grid, size_t column)
{
	if (cc_str_find(table_cell_at(grid, 0, column)->text, CC_STR("%"), 0) != SIZE_MAX)
		return true;
	for (size_t row = 1; row < grid->rows; row++) {
		const struct table_cell *cell = table_cell_at(grid, row, column);
		if (cell->content == TABLE_FIGURE)
			return cc_str_equal(cell->figure->unit, CC_STR("%"));
	}
	return false;
}

bool table_adds_up_year(const struct cc_ruleset *rules, const struct table_cell *head, const struct table_cell *before)
{
	return cc_word_list_has(cc_words_of(rules, CC_WORDS_WHOLE_YEAR), head->printed) &&
	       cc_word_list_has(cc_words_of(rules, CC_WORDS_LAST_OF_YEAR), before->printed);
}

static bool is_total_row(const struct cc_ruleset *rules, const struct table_grid *grid, size_t row)
{
	return table_row_is(grid, row, CC_WORDING_TABLE_TOTAL) ||
	       table_adds_up_year(rules, table_cell_at(grid, row, 0), table_cell_at(grid, row - 1, 0));
}

/* 全市 under its districts */
static bool is_area_row(const struct cc_ruleset *rules, const struct table_grid *grid, size_t row)
{
	return cc_word_list_has(cc_words_of(rules, CC_WORDS_TABLE_AREAS), table_row_head(grid, row));
}

/* SIZE_MAX: none or several. */
static size_t only_row(const struct cc_ruleset *rules, const struct table_grid *grid,
		       bool (*is_it)(const struct cc_ruleset *, const struct table_grid *, size_t))
{
	size_t found = SIZE_MAX;
	for (size_t row = 1; row < grid->rows; row++) {
		if (!is_it(rules, grid, row))
			continue;
		if (found != SIZE_MAX)
			return SIZE_MAX;
		found = row;
	}
	return found;
}

static void find_total_row(struct table_grid *grid, const struct cc_ruleset *rules)
{
	grid->total_row = only_row(rules, grid, is_total_row);
	grid->total_is_area = grid->total_row == SIZE_MAX;
	if (grid->total_is_area)
		grid->total_row = only_row(rules, grid, is_area_row);
}

/* 表1 分业务营业收入(亿元), 单位:万人: the unit that the line right above a table gives for what names none itself. */
static struct cc_str unit_of_caption(const struct cc_article *article, size_t from, uint32_t sentence)
{
	const struct cc_text *text = &article->text;
	while (sentence < text->sentence_count && text->sentences[sentence].block < from)
		sentence++;
	if (sentence == 0 || from == 0 || text->sentences[sentence - 1].block + 1 != from)
		return CC_STR("");
	struct cc_str words = cc_str_trim(cc_str_of_span(text->view, text->sentences[sentence - 1].span));
	struct cc_str named = CC_STR("单位:");
	size_t at = cc_str_find(words, named, 0);
	if (words.len > CAPTION_MOST)
		return CC_STR("");
	struct cc_str unit = at != SIZE_MAX ? cc_str_slice(words, at + named.len, words.len) : table_label_unit(words);
	return cc_str_trim(cc_str_ends(unit, CC_STR(")")) ? cc_str_slice(unit, 0, unit.len - 1) : unit);
}

bool table_read(struct table_work *work, const struct cc_article *article, size_t *block, uint32_t *sentence)
{
	work->grid = (struct table_grid){.article = article, .block = *block, .total_row = SIZE_MAX};
	work->faults.len = 0;
	size_t from = *block;
	uint32_t table = block_at(work, from)->table;
	size_t rows = 0;
	size_t columns = 0;
	for (; *block < article->document.block_count; (*block)++) {
		const struct cc_block *cell = block_at(work, *block);
		if (cell->kind != CC_BLOCK_TABLE_CELL || cell->table != table)
			break;
		rows = cell->row >= rows ? cell->row + 1 : rows;
		columns = cell->column >= columns ? cell->column + 1 : columns;
	}
	if (rows > ROWS_MAX || columns > COLUMNS_MAX)
		return true;
	work->grid.cells = cc_arena_array(work->arena, rows * columns, sizeof(*work->grid.cells));
	if (work->grid.cells == NULL)
		return false;
	work->grid.rows = rows;
	work->grid.columns = columns;
	work->grid.unit = unit_of_caption(article, from, *sentence);
	if (!fill_cells(work, from, *block, sentence))
		return false;
	find_total_row(&work->grid, work->input->rules);
	return true;
}
