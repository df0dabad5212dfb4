/* A finding with n places is n - 1 rows, each of which can be read alone; a finding with one place is one row.
 * Leaves escaping to the formats. */
#include "report/sheet.h"

#include <stdio.h>

#include "report/words.h"

const struct cc_sheet_head cc_sheet_heads[CC_SHEET_COLUMNS] = {
    [CC_SHEET_FINDING] = {.key = "finding", .english = "No.", .chinese = "序号", .width = 6, .is_number = true},
    [CC_SHEET_SEVERITY] = {.key = "severity", .english = "Severity", .chinese = "级别", .width = 9},
    [CC_SHEET_CHECK] = {.key = "check", .english = "Check", .chinese = "检查项", .width = 16},
    [CC_SHEET_RULE] = {.key = "rule", .english = "Rule", .chinese = "规则", .width = 20},
    [CC_SHEET_MESSAGE] = {.key = "message", .english = "Finding", .chinese = "问题", .width = 40},
    [CC_SHEET_WHY] = {.key = "why", .english = "Why", .chinese = "说明", .width = 40},
    [CC_SHEET_PATH] = {.key = "path", .english = "Document", .chinese = "文档", .width = 24},
    [CC_SHEET_LINE] = {.key = "line", .english = "Line", .chinese = "行", .width = 6, .is_number = true},
    [CC_SHEET_COLUMN] = {.key = "column", .english = "Column", .chinese = "列", .width = 6, .is_number = true},
    [CC_SHEET_WORDS] = {.key = "words", .english = "Words", .chinese = "原文", .width = 16},
    [CC_SHEET_NOTE] = {.key = "note", .english = "Read as", .chinese = "读作", .width = 24},
    [CC_SHEET_SENTENCE] = {.key = "sentence", .english = "Sentence", .chinese = "所在句", .width = 50},
    [CC_SHEET_OTHER_PATH] = {.key = "other_path", .english = "Other document", .chinese = "另一文档", .width = 24},
    [CC_SHEET_OTHER_LINE] = {.key = "other_line", .english = "Line", .chinese = "行", .width = 6, .is_number = true},
    [CC_SHEET_OTHER_COLUMN] =
	{.key = "other_column", .english = "Column", .chinese = "列", .width = 6, .is_number = true},
    [CC_SHEET_OTHER_WORDS] = {.key = "other_words", .english = "Words", .chinese = "原文", .width = 16},
    [CC_SHEET_OTHER_NOTE] = {.key = "other_note", .english = "Read as", .chinese = "读作", .width = 24},
    [CC_SHEET_OTHER_SENTENCE] = {.key = "other_sentence", .english = "Sentence", .chinese = "所在句", .width = 50},
    [CC_SHEET_FINGERPRINT] = {.key = "fingerprint", .english = "Fingerprint", .chinese = "指纹", .width = 18},
};

static void set_number(struct cc_sheet_row *row, size_t column, size_t number)
{
	(void)snprintf(row->numbers[column], sizeof(row->numbers[column]), "%zu", number);
	row->cells[column] = cc_str_from(row->numbers[column]);
	row->counts[column] = number;
}

/* The six columns from `first` on. */
static void set_place(struct cc_sheet_row *row, size_t first, const struct cc_location *location,
		      const struct cc_spot *spot)
{
	row->cells[first] = location->article->document.path;
	set_number(row, first + (CC_SHEET_LINE - CC_SHEET_PATH), spot->line);
	set_number(row, first + (CC_SHEET_COLUMN - CC_SHEET_PATH), spot->column);
	row->cells[first + (CC_SHEET_WORDS - CC_SHEET_PATH)] = spot->text;
	row->cells[first + (CC_SHEET_NOTE - CC_SHEET_PATH)] = location->note;
	row->cells[first + (CC_SHEET_SENTENCE - CC_SHEET_PATH)] = spot->sentence;
}

/* Reasons in one cell. */
static struct cc_str join_reasons(struct cc_pen *pen, const struct cc_finding *finding)
{
	cc_pen_clear(pen, &pen->words);
	for (size_t i = 0; i < finding->explanation_count; i++) {
		cc_buf_adds(&pen->words, i > 0 ? "; " : "");
		cc_buf_add(&pen->words, finding->explanation[i]);
	}
	return cc_buf_str(&pen->words);
}

static void begin_row(struct cc_sheet_row *row, struct cc_pen *pen, const struct cc_finding *finding)
{
	*row = (struct cc_sheet_row){0};
	cc_hash_hex(row->fingerprint, finding->fingerprint);
	set_number(row, CC_SHEET_FINDING, (size_t)(finding - pen->report->findings) + 1);
	row->cells[CC_SHEET_SEVERITY] = cc_str_from(cc_words_severity(finding->severity, pen->report->language));
	row->cells[CC_SHEET_CHECK] = cc_str_from(finding->check);
	row->cells[CC_SHEET_RULE] = finding->rule;
	row->cells[CC_SHEET_MESSAGE] = finding->message;
	row->cells[CC_SHEET_WHY] = join_reasons(pen, finding);
	row->cells[CC_SHEET_FINGERPRINT] = cc_str_from(row->fingerprint);
}

enum cc_status cc_sheet_rows(struct cc_pen *pen, const struct cc_finding *finding,
			     enum cc_status (*take)(void *context, const struct cc_sheet_row *row), void *context)
{
	struct cc_sheet_row row;
	struct cc_spot spot;
	begin_row(&row, pen, finding);
	enum cc_status status = cc_pen_spot(&spot, pen, &finding->locations[0]);
	if (status != CC_OK)
		return status;
	set_place(&row, CC_SHEET_PATH, &finding->locations[0], &spot);
	if (finding->location_count == 1)
		return take(context, &row);
	for (size_t i = 1; status == CC_OK && i < finding->location_count; i++) {
		status = cc_pen_spot(&spot, pen, &finding->locations[i]);
		if (status != CC_OK)
			return status;
		set_place(&row, CC_SHEET_OTHER_PATH, &finding->locations[i], &spot);
		status = take(context, &row);
	}
	return status;
}
