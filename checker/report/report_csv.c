/* RFC 4180 for spreadsheets: one row a pair of places, no cell that a spreadsheet would compute.
 * Leaves the rows to sheet.c. */
#include "report/excerpt.h"
#include "report/sheet.h"

/* What begins a formula in Excel, LibreOffice or Google Sheets; the wide ones do so with an East Asian keyboard. */
static bool begins_formula(struct cc_str text)
{
	static const char *const starts[] = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		if (cc_str_starts(text, cc_str_from(starts[i])))
			return true;
	return false;
}

static bool needs_quotes(struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] == '"' || text.ptr[i] == ',' || text.ptr[i] == ' ')
			return true;
	return false;
}

/* An apostrophe makes a spreadsheet take the cell as text. */
static void add_text(struct cc_pen *pen, struct cc_str text)
{
	cc_pen_clear(pen, &pen->text);
	if (begins_formula(text))
		cc_buf_add_char(&pen->text, '\'');
	cc_excerpt_write_line(&pen->text, text);
	struct cc_str cell = cc_buf_str(&pen->text);
	if (!needs_quotes(cell)) {
		cc_buf_add(pen->out, cell);
		return;
	}
	cc_buf_add_char(pen->out, '"');
	for (size_t i = 0; i < cell.len; i++) {
		if (cell.ptr[i] == '"')
			cc_buf_add_char(pen->out, '"');
		cc_buf_add_char(pen->out, cell.ptr[i]);
	}
	cc_buf_add_char(pen->out, '"');
}

static void end_cell(struct cc_buf *out, size_t column)
{
	cc_buf_adds(out, column + 1 < CC_SHEET_COLUMNS ? "," : "\r\n");
}

static enum cc_status add_row(void *context, const struct cc_sheet_row *row)
{
	struct cc_pen *pen = context;
	for (size_t i = 0; i < CC_SHEET_COLUMNS; i++) {
		add_text(pen, row->cells[i]);
		end_cell(pen->out, i);
	}
	return CC_OK;
}

/* Without the mark at the start, Excel reads UTF-8 as the system's old code page. */
static enum cc_status begin(struct cc_pen *pen)
{
	cc_buf_adds(pen->out, "\xEF\xBB\xBF");
	for (size_t i = 0; i < CC_SHEET_COLUMNS; i++) {
		cc_buf_adds(pen->out, cc_sheet_heads[i].key);
		end_cell(pen->out, i);
	}
	return CC_OK;
}

static enum cc_status write_finding(struct cc_pen *pen, const struct cc_finding *finding)
{
	return cc_sheet_rows(pen, finding, add_row, pen);
}

static enum cc_status write_csv(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	static const struct cc_layout layout = {.begin = begin, .finding = write_finding};
	return cc_pen_write(out, report, style, &layout);
}

const struct cc_format cc_format_csv = {.id = "csv", .title = "a row a pair of places", .write = write_csv};
