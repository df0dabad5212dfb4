/* What a line of plain text is by its looks: running text, heading, list item, caption, row of a table.
 * Leaves whether it goes on with its neighbours to joining.h. */
#ifndef CC_READ_LINE_KIND_H
#define CC_READ_LINE_KIND_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum cc_line_kind {
	CC_LINE_UNSEEN,
	CC_LINE_TEXT,
	CC_LINE_SHORT,	 /* no final punctuation, short: a heading, a byline, an item; its neighbours decide */
	CC_LINE_HEADING, /* says so: "## ", 一、 第三章 */
	CC_LINE_BYLINE,	 /* who wrote it: 教授 陈 劲 */
	CC_LINE_ITEM,	 /* list marker */
	CC_LINE_ROW,	 /* figures in columns */
	CC_LINE_CAPTION	 /* 图1 …, Table 2: …, (来源:新华网), a bare number or address */
};

struct cc_line_look {
	enum cc_line_kind kind;
	int level;     /* headings: 1-6 */
	size_t marker; /* bytes of the marker in front that are no text ("## ", "● ", "- ") */
};

/** Look at one trimmed line. Reads a bounded number of bytes of long lines. */
struct cc_line_look cc_line_look(struct cc_str line);

/** Ends with 。！？!?.；: or …, closing quotes and brackets behind it allowed. */
bool cc_line_is_finished(struct cc_str line);

/** Columns of a line, at the most `limit` (a longer line says `limit`). */
uint32_t cc_line_columns(struct cc_str line, uint32_t limit);

#endif
