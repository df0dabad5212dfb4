/* Figures that English puts before their subject. Private to link/; offsets are view offsets.
 * Leaves figures behind their names to bind_metric.c. */
#ifndef CC_LINK_FRONTED_H
#define CC_LINK_FRONTED_H

#include "link/link_sentence.h"

/** "At 2.8 percent, the Czech jobless rate was the lowest": the name that opens the clause behind the figure's own;
 * NULL where the sentence does not open that way. O(names + cues). */
const struct cc_metric_mention *link_fronted_name(const struct link_sentence *self, const struct cc_quantity *quantity);

/** "With a population of 1.44 billion, India is …": the place that opens the clause behind; NULL where there is none.
 */
const struct cc_scope_mention *link_fronted_place(const struct link_sentence *self, const struct cc_quantity *quantity);

#endif
