/* The former and the latter. Private to link/; offsets are view offsets.
 * Leaves all other words that stand for a name to their own files. */
#ifndef CC_LINK_FORMER_H
#define CC_LINK_FORMER_H

#include "link/link_sentence.h"

/** The place that "the former" or "the latter" before the figure stands for: the first or the second of the last two
 * named; NULL where no such word or no two places stand before it. */
const struct cc_scope *link_place_of_pair(const struct link_sentence *self, const struct cc_quantity *quantity);

/** The same of the names of two metrics. */
const struct cc_metric_mention *link_name_of_pair(const struct link_sentence *self, const struct cc_quantity *quantity);

/** Whether 前者 or 后者 stands for what the figure is of. */
bool link_is_of_pair(const struct link_sentence *self, const struct cc_quantity *quantity);

#endif
