/* What is done to the things that a figure counts. Private to link/; offsets are view offsets.
 * Leaves binding figures to them to bind_metric.c. */
#ifndef CC_LINK_DEEDS_H
#define CC_LINK_DEEDS_H

#include "link/link_sentence.h"

/** A metric that a sentence says by verb and object: "produced 12.9 million new-energy vehicles". */
struct link_deed {
	struct cc_span name; /* the object, with the verb where that stands beside it; or the verb alone */
	struct cc_span verb;
	const struct cc_metric *metric;
};

/** Find the deeds of a sentence; self->cover is set. @return false when out of memory. O(objects * cues). */
bool link_find_deeds(struct link_sentence *self);

/** The deed whose name this is; NULL for other names. */
const struct link_deed *link_deed_named(const struct link_sentence *self, struct cc_span name);

#endif
