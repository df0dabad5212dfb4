/* Sentences of two articles that are issues of one report: the same words, and other figures throughout.
 * Leaves whole documents of near copies to copy_series.h. Private to checks/. */
#ifndef CC_CHECKS_ISSUES_H
#define CC_CHECKS_ISSUES_H

#include "checks/check.h"

/** Whether two sentences of two articles, each with the one before it, print one row of figures with several other
 * values: a misprint changes one figure, the report of another day most. O(figures). */
bool cc_issues_apart(const struct cc_article *a, uint32_t sentence_a, const struct cc_article *b, uint32_t sentence_b);

#endif
