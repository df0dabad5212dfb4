/* How a figure was read, in plain words, a few short lines: for people who wonder.
 * Leaves where it stands to extracts.c. */
#ifndef CC_REPORT_EXPLAIN_QUANTITY_H
#define CC_REPORT_EXPLAIN_QUANTITY_H

#include "model/article.h"
#include "model/finding.h"

/** Append indented lines: number, multiplier, unit, value, words around it, what they allow. `quantity` is one of
 * `article`'s. Out of memory shows in out->failed. O(length of the figure). */
void cc_explain_quantity(struct cc_buf *out, const struct cc_article *article, const struct cc_quantity *quantity,
			 enum cc_language language);

#endif
