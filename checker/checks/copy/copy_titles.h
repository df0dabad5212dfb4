/* Headings and titles that name the time of what stands below.
 * Leaves the times of sentences to copy_years.h. Private to checks/. */
#ifndef CC_CHECKS_COPY_TITLES_H
#define CC_CHECKS_COPY_TITLES_H

#include "checks/copy/align.h"

bool cc_copy_is_heading(const struct cc_article *article, uint32_t sentence);

/** Whether the sentence stands in the head row of a table. O(1). */
bool cc_copy_heads_column(const struct cc_article *article, uint32_t sentence);

/** The time that the heading or title names under which a side's sentence stands; NULL where none near above does.
 * O(sentences back to it), of no more than a fixed number. */
const struct cc_period_mention *cc_copy_title_period(const struct cc_side_tokens *side);

#endif
