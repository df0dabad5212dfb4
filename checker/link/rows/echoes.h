/* Figures that say once more what a figure before them said. Private to link/; offsets are view offsets.
 * Leaves figures with a name of their own to bind_metric.c. */
#ifndef CC_LINK_ECHOES_H
#define CC_LINK_ECHOES_H

#include "link/link_sentence.h"

/**
 * "down from 3.1 percent", "followed by Japan with 47,900", "below the 31.0 percent that analysts had predicted": take
 * metric and aspect of the figure before.
 * @param why  Set to a reason (static) where the figure echoes one that was not bound itself; else left alone.
 * @return false where it echoes nothing that was bound.
 */
bool link_find_echo(struct link_metric *out, const char **why, const struct link_sentence *self, size_t quantity);

/* expected.c */

/** "营收398亿元,高于市场预期的386亿元": take metric and aspect of the figure right before, which came true. @return
 * false where the figure is no such value. */
bool link_find_expected(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *quantity);

#endif
