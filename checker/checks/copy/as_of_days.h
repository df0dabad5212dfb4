/* The day up to which an article counts: 截至4月5日, as of May 3.
 * Leaves hours of the clock to noun_reports.h. Private to checks/. */
#ifndef CC_CHECKS_AS_OF_DAYS_H
#define CC_CHECKS_AS_OF_DAYS_H

#include "model/article.h"
#include "ruleset/ruleset.h"

/** Whether sentences of two articles count up to two days that they, or the sentences right before them in the
 * paragraph, name: 截至4月5日 and 截至4月28日. A sentence that names another time is of that time. O(periods of the
 * sentences). */
bool as_of_two_days(const struct cc_ruleset *rules, const struct cc_article *a, uint32_t sentence_a,
		    const struct cc_article *b, uint32_t sentence_b);

#endif
