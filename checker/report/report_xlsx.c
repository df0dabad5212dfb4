/* A workbook for the desk, by libxlsxwriter: one row a pair of places, text always as text.
 * Leaves the rows to sheet.c. */
#include <stdio.h>
#include <string.h>
#include <xlsxwriter.h>

#include "base/utf8.h"
#include "report/excerpt.h"
#include "report/sheet.h"

/* What a sheet of Excel can hold; one row is for the heads. */
enum { ROWS_MAX = 1048576, CELL_MAX = 10000, NAME_MAX = 64, TEXT_MAX = 128, ESCAPE_LEN = 7, BLOCK = 1 << 16 };

/* The same findings give the same bytes: the day is no part of them. */
enum { CREATED = 946684800 }; /* 2000-01-01 */

/* A workbook being written. */
struct book {
	struct cc_pen *pen;
	lxw_workbook *workbook;
	lxw_worksheet *sheet;
	lxw_format *wrapped;
	lxw_row_t row;	 /* the last one written */
	size_t left_out; /* rows that a sheet has no room for */
	bool failed;
};

/* A cell holds 32,767 characters, and one that is replaced takes three bytes. */
static struct cc_str cut(struct cc_str text)
{
	return text.len <= CELL_MAX ? text
				    : cc_str_slice(text, 0, cc_utf8_valid_prefix(cc_str_slice(text, 0, CELL_MAX)));
}

/* _x0041_ in a cell is the letter A to Excel (ECMA-376, ST_Xstring). */
static bool is_escape(struct cc_str text, size_t at)
{
	if (text.len - at < ESCAPE_LEN || text.ptr[at] != '_' || text.ptr[at + 1] != 'x')
		return false;
	for (size_t i = at + 2; i + 1 < at + ESCAPE_LEN; i++)
		if (strchr("0123456789abcdefABCDEF", text.ptr[i]) == NULL || text.ptr[i] == '\0')
			return false;
	return text.ptr[at + ESCAPE_LEN - 1] == '_';
}

static void add_cell(struct cc_buf *cell, struct cc_str text)
{
	size_t done = 0;
	for (size_t at = 0; at < text.len; at++) {
		if (!is_escape(text, at))
			continue;
		cc_excerpt_write_line(cell, cc_str_slice(text, done, at));
		cc_buf_adds(cell, "_x005F");
		done = at;
	}
	cc_excerpt_write_line(cell, cc_str_slice(text, done, text.len));
}

static void write_text(struct book *book, size_t column, struct cc_str text, lxw_format *format)
{
	struct cc_buf *cell = &book->pen->text;
	cc_pen_clear(book->pen, cell);
	add_cell(cell, cut(text));
	if (cell->len > 0 &&
	    worksheet_write_string(book->sheet, book->row, (lxw_col_t)column, cell->data, format) != LXW_NO_ERROR)
		book->failed = true;
}

static void write_number(struct book *book, size_t column, size_t number)
{
	/* 32 bits are exact in a cell, whose numbers have 53 */
	uint32_t shown = number < UINT32_MAX ? (uint32_t)number : UINT32_MAX;
	if (number > 0 && worksheet_write_number(book->sheet, book->row, (lxw_col_t)column, shown, book->wrapped))
		book->failed = true;
}

static enum cc_status add_row(void *context, const struct cc_sheet_row *row)
{
	struct book *book = context;
	if (book->row + 2 >= ROWS_MAX) {
		book->left_out++;
		return CC_OK;
	}
	book->row++;
	for (size_t i = 0; i < CC_SHEET_COLUMNS; i++)
		if (cc_sheet_heads[i].is_number)
			write_number(book, i, row->counts[i]);
		else
			write_text(book, i, row->cells[i], book->wrapped);
	return book->failed ? CC_ERR_NOMEM : CC_OK;
}

static void write_heads(struct book *book)
{
	bool chinese = book->pen->report->language == CC_LANGUAGE_ZH;
	lxw_format *bold = workbook_add_format(book->workbook);
	book->failed = book->failed || bold == NULL;
	if (book->failed)
		return;
	format_set_bold(bold);
	for (size_t i = 0; i < CC_SHEET_COLUMNS; i++) {
		const struct cc_sheet_head *head = &cc_sheet_heads[i];
		(void)worksheet_set_column(book->sheet, (lxw_col_t)i, (lxw_col_t)i, head->width, NULL);
		write_text(book, i, cc_str_from(chinese ? head->chinese : head->english), bold);
	}
	worksheet_freeze_panes(book->sheet, 1, 0);
}

static void tell_cut(struct book *book)
{
	char text[TEXT_MAX];
	bool chinese = book->pen->report->language == CC_LANGUAGE_ZH;
	if (chinese)
		(void)snprintf(text, sizeof(text), "工作表行数所限，另有 %zu 行从略", book->left_out);
	else
		(void)snprintf(text, sizeof(text), "%zu more rows are left out: a sheet is full", book->left_out);
	book->row++;
	write_text(book, CC_SHEET_MESSAGE, cc_str_from(text), book->wrapped);
}

static void write_sheet(struct book *book)
{
	lxw_doc_properties properties = {.created = CREATED};
	bool chinese = book->pen->report->language == CC_LANGUAGE_ZH;
	book->sheet = workbook_add_worksheet(book->workbook, chinese ? "问题" : "Findings");
	book->wrapped = workbook_add_format(book->workbook);
	book->failed = book->sheet == NULL || book->wrapped == NULL ||
		       workbook_set_properties(book->workbook, &properties) != LXW_NO_ERROR;
	if (book->failed)
		return;
	format_set_text_wrap(book->wrapped);
	format_set_align(book->wrapped, LXW_ALIGN_VERTICAL_TOP);
	write_heads(book);
	const struct cc_report *report = book->pen->report;
	for (size_t i = 0; !book->failed && i < report->finding_count; i++)
		book->failed = cc_sheet_rows(book->pen, &report->findings[i], add_row, book) != CC_OK;
	if (book->left_out > 0)
		tell_cut(book);
	if (!book->failed)
		(void)worksheet_autofilter(book->sheet, 0, 0, book->row, CC_SHEET_COLUMNS - 1);
}

static void copy_out(struct cc_buf *out, FILE *file)
{
	rewind(file);
	while (feof(file) == 0 && ferror(file) == 0 && cc_buf_reserve(out, BLOCK)) {
		size_t got = fread(out->data + out->len, 1, BLOCK, file);
		out->len += got;
	}
	out->failed = out->failed || ferror(file) != 0;
}

/* The library writes files only: a file without a name, reached through the process's own list of open files. */
static enum cc_status write_book(struct cc_pen *pen)
{
	struct book book = {.pen = pen};
	char name[NAME_MAX];
	FILE *file = tmpfile();
	if (file == NULL)
		return CC_ERR_IO;
	(void)snprintf(name, sizeof(name), "/proc/self/fd/%d", fileno(file));
	book.workbook = workbook_new(name);
	if (book.workbook != NULL) {
		write_sheet(&book);
		book.failed = workbook_close(book.workbook) != LXW_NO_ERROR || book.failed;
	}
	if (book.workbook != NULL && !book.failed)
		copy_out(pen->out, file);
	(void)fclose(file);
	return book.workbook == NULL || book.failed ? CC_ERR_NOMEM : CC_OK;
}

static enum cc_status write_xlsx(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	static const struct cc_layout layout = {.begin = write_book};
	return cc_pen_write(out, report, style, &layout);
}

const struct cc_format cc_format_xlsx = {.id = "xlsx", .title = "a workbook for spreadsheets", .write = write_xlsx};
