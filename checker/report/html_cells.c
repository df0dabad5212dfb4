/* A place in a table: 3.58% says nothing by itself, so its row is shown under the heads of the columns.
 * Leaves places in running text to html_finding.c. */
#include "report/html_page.h"

enum { COLUMNS_SHOWN = 6 }; /* of a wider table the first column and the one of the place */

/* A row of a table: blocks[first, end) of the document. */
struct cells {
	const struct cc_document *document;
	size_t first;
	size_t end;
};

/* The last block that begins at or before `offset`; block_count where none does. */
static size_t block_at(const struct cc_document *document, size_t offset)
{
	size_t low = 0;
	size_t high = document->block_count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (document->blocks[middle].text.start <= offset)
			low = middle + 1;
		else
			high = middle;
	}
	return low > 0 ? low - 1 : document->block_count;
}

static bool in_table(const struct cc_block *block, uint32_t table)
{
	return block->kind == CC_BLOCK_TABLE_CELL && block->table == table;
}

/* The first cell of the table that blocks[cell] belongs to; cells of one table stand together. */
static size_t table_start(const struct cc_document *document, size_t cell)
{
	uint32_t table = document->blocks[cell].table;
	size_t low = 0;
	size_t high = cell;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct cc_block *block = &document->blocks[middle];
		bool is_earlier = block->kind != CC_BLOCK_TABLE_CELL || block->table < table;
		if (is_earlier)
			low = middle + 1;
		else
			high = middle;
	}
	return in_table(&document->blocks[low], table) ? low : cell;
}

static struct cells row_of(const struct cc_document *document, size_t cell)
{
	const struct cc_block *blocks = document->blocks;
	struct cells cells = {.document = document, .first = cell, .end = cell + 1};
	while (cells.first > 0 && in_table(&blocks[cells.first - 1], blocks[cell].table) &&
	       blocks[cells.first - 1].row == blocks[cell].row)
		cells.first--;
	while (cells.end < document->block_count && in_table(&blocks[cells.end], blocks[cell].table) &&
	       blocks[cells.end].row == blocks[cell].row)
		cells.end++;
	return cells;
}

static void add_words(struct cc_buf *out, struct cc_str reading, struct cc_span cell, struct cc_span mark)
{
	if (!cc_span_overlaps(cell, mark)) {
		cc_html_text(out, cc_str_of_span(reading, cell));
		return;
	}
	struct cc_span marked = {.start = mark.start > cell.start ? mark.start : cell.start,
				 .end = mark.end < cell.end ? mark.end : cell.end};
	cc_html_text(out, cc_str_slice(reading, cell.start, marked.start));
	cc_buf_adds(out, "<mark>");
	cc_html_text(out, cc_str_of_span(reading, marked));
	cc_buf_adds(out, "</mark>");
	cc_html_text(out, cc_str_slice(reading, marked.end, cell.end));
}

/* `column`: of the place, always shown. */
static void add_row(struct cc_buf *out, const struct cells *row, struct cc_span mark, uint32_t column)
{
	cc_buf_adds(out, "<tr>");
	for (size_t i = row->first; i < row->end; i++) {
		const struct cc_block *cell = &row->document->blocks[i];
		bool is_shown = row->end - row->first <= COLUMNS_SHOWN || i == row->first || cell->column == column;
		if (!is_shown)
			continue;
		cc_buf_adds(out, cell->header ? "<th scope=\"col\">" : "<td>");
		add_words(out, row->document->reading, cell->text, mark);
		cc_buf_adds(out, cell->header ? "</th>" : "</td>");
	}
	cc_buf_adds(out, "</tr>\n");
}

bool cc_html_add_cells(struct cc_html_page *page, const struct cc_location *location)
{
	const struct cc_document *document = &location->article->document;
	struct cc_buf *out = page->out;
	size_t cell = block_at(document, location->mark.start);
	if (cell == document->block_count || document->blocks[cell].kind != CC_BLOCK_TABLE_CELL)
		return false;
	struct cells row = row_of(document, cell);
	struct cells head = row_of(document, table_start(document, cell));
	uint32_t column = document->blocks[cell].column;
	cc_buf_adds(out, "<blockquote");
	cc_html_lang_of(out, cc_str_slice(document->reading, document->blocks[head.first].text.start,
					  document->blocks[row.end - 1].text.end));
	cc_buf_adds(out, "><table class=\"cells\">\n");
	if (document->blocks[head.first].header && head.first != row.first)
		add_row(out, &head, (struct cc_span){0}, column);
	add_row(out, &row, location->mark, column);
	cc_buf_adds(out, "</table></blockquote>\n");
	return true;
}
