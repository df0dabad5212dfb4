/* Figures of English of all but something.
 * Leaves what becomes of them to doubt.c. Private to link/. */
#ifndef CC_LINK_SET_APART_H
#define CC_LINK_SET_APART_H

#include "link/link_sentence.h"

/** The words that set something apart from the figure, the first of them; empty where none do. O(bytes of the part
 * between semicolons).
 * @param name  Of the metric; empty where it is carried. */
struct cc_str link_words_set_apart(const struct link_sentence *self, struct cc_span name,
				   const struct cc_quantity *quantity);

/** "Excluding items, it earned $1.90 per share": what the metric is without one-off items, where a pack names that. */
void link_take_adjusted(struct link_metric *metric, const struct link_sentence *self,
			const struct cc_quantity *quantity);

#endif
