/* Figures of all but something.
 * Leaves what becomes of them to doubt.c. Private to link/. */
#ifndef CC_LINK_SET_APART_H
#define CC_LINK_SET_APART_H

#include "link/link_sentence.h"

/** The words that set something apart from the figure, the first of them; empty where none do. O(bytes of the part
 * between semicolons).
 * @param name  Of the metric; empty where it is carried. */
struct cc_str link_words_set_apart(const struct link_sentence *self, struct cc_span name,
				   const struct cc_quantity *quantity);

/** "Excluding items, it earned $1.90 per share", 净利润(Non-IFRS)297亿元: what the metric is without one-off items,
 * where a pack names that. */
void link_take_adjusted(struct link_metric *metric, const struct link_sentence *self,
			const struct cc_quantity *quantity);

/** 净利润(Non-IFRS), 非国际财务报告准则下,净利润: whether Chinese says that the name is by other rules than the law's;
 * its own words right before are then part of it. O(bytes of the sentence). */
bool link_is_by_other_standard(struct cc_span *name, const struct link_sentence *self);

#endif
