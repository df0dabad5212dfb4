/* Names that share their head or their tail. Private to link/; offsets are view offsets.
 * Leaves names that stand whole to names.c. */
#ifndef CC_LINK_HEADS_H
#define CC_LINK_HEADS_H

#include "link/link_sentence.h"

/**
 * Add to `names` (struct cc_metric_mention) the ones that stand in a row before one of them and leave words to it.
 * @return false when out of memory. O(names * words of a name) look-ups.
 */
bool link_add_shared_heads(struct cc_vec *names, struct link_sentence *self);

#endif
