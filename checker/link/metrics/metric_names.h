/* The metric names of a sentence. Private to link/; offsets are view offsets.
 * Leaves which figure a name takes to bind_metric.c. */
#ifndef CC_LINK_METRIC_NAMES_H
#define CC_LINK_METRIC_NAMES_H

#include "link/link_sentence.h"

/* names.c */

/** Fill self->names: full names, and elliptic ones whose topic was said before. @return false when out of memory. */
bool link_find_names(struct link_sentence *self);

/** Whether a name of self->names is a short one that its topic explains. */
bool link_is_elliptic(const struct link_sentence *self, struct cc_span name);

/** Whether a longer name narrows these words: the R&D经费 of 高技术制造业R&D经费 is not the nation's. */
bool link_is_narrowed(const struct link_sentence *self, struct cc_span words);

/** Keep this sentence's topics for the ones behind it. @return false when out of memory. */
bool link_keep_topics(struct link_sentence *self);

/* topic_names.c */

/** Of the metrics that the short name at `first` may stand for, the one whose topic was said last; NULL where none was.
 * @param next  set to the first short name of other words */
const struct cc_metric *link_resolve_short(const struct link_sentence *self, size_t first, size_t *next);

/** "占企业研发经费的比重": a short name with an owner of its own, which is neither a figure ("6.91%的占比") nor a
 * topic, speaks of that owner. */
bool link_has_owner_of_its_own(const struct link_sentence *self, const struct cc_metric *metric, size_t name);

/** "集成电路进口额2.74万亿元,出口额1.14万亿元": a full name that says less than its sentence has said is the topic's.
 * @return the topic's metric; NULL where the name means what it says. */
const struct cc_metric *link_meant_by_topic(const struct link_sentence *self, struct cc_span name);

/* narrowed_behind.c */

/** Whether an English name goes on with an "of" that makes another thing of it: installed capacity of renewable energy.
 */
bool link_is_narrowed_behind(const struct link_sentence *self, struct cc_span name);

/* left_out.c */

/** "Core inflation, which excludes food and energy, eased": take out the names that the sentence leaves out, and mark
 * its words as understood. @param names  struct cc_metric_mention, by start. O(sentence; names for each such word). */
void link_leave_out(struct link_sentence *self, struct cc_vec *names);

#endif
