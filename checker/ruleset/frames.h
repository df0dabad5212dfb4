/* `frames`: how English says a metric around its figure.
 * Leaves binding the figure to link/. */
#ifndef CC_RULESET_FRAMES_H
#define CC_RULESET_FRAMES_H

#include "ruleset/form.h"

/**
 * Read the frames of a metric: each "employs N people" becomes the pattern of "employs" before such a figure.
 * @param list   Texts with one N each, or NULL. Mistakes go to the loader, with the place of the frame.
 * @param count  Set to how many were right.
 * @return They, in the loader's memory, each with the frame itself as its source; NULL where there are none or memory
 *         ran out.
 */
const struct cc_name *cc_frames_read(struct cc_loader *loader, const struct cc_yaml_node *list, size_t *count);

#endif
