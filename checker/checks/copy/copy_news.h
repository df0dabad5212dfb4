/* Sentences that tell the news of their article's day: today announced, 今日公布.
 * Leaves other times to copy_years.h. Private to checks/. */
#ifndef CC_CHECKS_COPY_NEWS_H
#define CC_CHECKS_COPY_NEWS_H

#include "checks/copy/align.h"

/** Whether a time of a side's sentence is the day of its article: today. O(words). */
bool cc_copy_is_day_of_news(const struct cc_side_tokens *side, const struct cc_period_mention *period);

/** Whether the sentence tells what happened on that day. O(periods). */
bool cc_copy_tells_news(const struct cc_side_tokens *side);

/** Whether both sentences do, and but one of the articles has a day. O(periods). */
bool cc_copy_of_unknown_days(const struct cc_side_tokens *a, const struct cc_side_tokens *b);

#endif
