/* Where in the lists of a sentence what stands at a place begins: a sentence without stops has hundreds of mentions.
 * Leaves what is sought there to the callers. Private to link/; offsets are view offsets. */
#ifndef CC_LINK_NEAR_H
#define CC_LINK_NEAR_H

#include "link/link_sentence.h"

/** The first cue that begins at `from` or behind it. O(log n). */
size_t link_first_cue(const struct link_sentence *self, size_t from);

/** The first name of a metric that ends behind `at`: names overlap only where they are of the same words. O(log n). */
size_t link_first_metric(const struct link_sentence *self, size_t at);

/** The first of `items`, sorted by start, that begins at `from` or behind it. O(log n). */
size_t link_first_mention(const struct cc_metric_mention *items, size_t count, size_t from);

#endif
