/* The place that an English text speaks of and no pack knows.
 * Leaves whose each figure is to bind_scope.c. */
#ifndef CC_LINK_STRANGER_H
#define CC_LINK_STRANGER_H

#include "link/link_sentence.h"

/** The name that the text says most of those that it uses as a place's ("in Kestermark", "Kestermark's") and that no
 * pack knows; ptr NULL where it speaks of none, or is Chinese. Points into the view. Found once a document. O(bytes).
 */
struct cc_str link_stranger(struct link_context *context);

/** Whether the document names the place, or one within it, anywhere. O(mentions). */
bool link_names_place_within(const struct link_context *context, const struct cc_scope *place);

#endif
