/* Findings as rows of a table, two places side by side: what csv and xlsx share.
 * Leaves how a cell is written to the formats. */
#ifndef CC_REPORT_SHEET_H
#define CC_REPORT_SHEET_H

#include "base/hash.h"
#include "report/pen.h"

enum cc_sheet_column {
	CC_SHEET_FINDING, /* its number in the report, from 1 */
	CC_SHEET_SEVERITY,
	CC_SHEET_CHECK,
	CC_SHEET_RULE,
	CC_SHEET_MESSAGE,
	CC_SHEET_WHY,
	CC_SHEET_PATH, /* six columns of the first place, ... */
	CC_SHEET_LINE,
	CC_SHEET_COLUMN,
	CC_SHEET_WORDS,
	CC_SHEET_NOTE,
	CC_SHEET_SENTENCE,
	CC_SHEET_OTHER_PATH, /* ... and the same six of another one; empty where there is none */
	CC_SHEET_OTHER_LINE,
	CC_SHEET_OTHER_COLUMN,
	CC_SHEET_OTHER_WORDS,
	CC_SHEET_OTHER_NOTE,
	CC_SHEET_OTHER_SENTENCE,
	CC_SHEET_FINGERPRINT,
	CC_SHEET_COLUMNS
};

/** What stands above a column. */
struct cc_sheet_head {
	const char *key; /* for programs */
	const char *english;
	const char *chinese;
	unsigned width; /* in characters, where a format can say so */
	bool is_number;
};

extern const struct cc_sheet_head cc_sheet_heads[CC_SHEET_COLUMNS];

/** One row. Cells borrow from the report, from the row and from the pen's words. */
struct cc_sheet_row {
	struct cc_str cells[CC_SHEET_COLUMNS];
	size_t counts[CC_SHEET_COLUMNS]; /* the values of columns that are numbers */
	char numbers[CC_SHEET_COLUMNS][24];
	char fingerprint[CC_HASH_HEX + 1];
};

/**
 * Hand on the rows of a finding: its first place beside each of the others.
 * @param take  Called once a row; the row is valid during the call. @return CC_OK to go on.
 * @return CC_OK, CC_ERR_NOMEM, or what `take` returned.
 */
enum cc_status cc_sheet_rows(struct cc_pen *pen, const struct cc_finding *finding,
			     enum cc_status (*take)(void *context, const struct cc_sheet_row *row), void *context);

#endif
