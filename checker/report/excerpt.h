/* Cutting a sentence around its mark to the columns of a terminal.
 * Leaves frames and colours to report_text.c. */
#ifndef CC_REPORT_EXCERPT_H
#define CC_REPORT_EXCERPT_H

#include "base/buf.h"

/** What is shown of a text. Offsets point into that text. */
struct cc_excerpt {
	struct cc_span shown;
	struct cc_span mark; /* within `shown`: cut where the mark is wider than the line */
	size_t pad;	     /* columns before the mark, with the … of a cut */
	size_t mark_width;   /* columns of the mark */
};

/**
 * Choose what to show of `text` (valid UTF-8) around `mark`. Cuts never lie inside a figure or a word.
 * @param width       Columns for the text with its …; 0: all is shown.
 * @param note_width  Columns wanted behind the mark, which is moved left for them where that leaves some context.
 */
struct cc_excerpt cc_excerpt_make(struct cc_str text, struct cc_span mark, size_t width, size_t note_width);

/** Append text[shown) with … where it was cut; line ends as ⏎, other control characters as blanks or U+FFFD. */
void cc_excerpt_write(struct cc_buf *out, struct cc_str text, const struct cc_excerpt *excerpt);

/** Append `text` as cc_excerpt_write does: on one line, and nothing in it that steers a terminal. */
void cc_excerpt_write_line(struct cc_buf *out, struct cc_str text);

/** Columns that cc_excerpt_write_line takes. */
size_t cc_excerpt_width(struct cc_str text);

#endif
