/* The place that an English text is of by its first sentences.
 * Leaves whose each figure is to bind_scope.c. */
#ifndef CC_LINK_TEXT_PLACE_H
#define CC_LINK_TEXT_PLACE_H

#include "link/link_sentence.h"

/** The one place that the first sentences of an English text name, as long as no other one was named that does not lie
 * in it or around it; NULL where there is none. Found once a document: O(mentions). */
const struct cc_scope *link_text_place(const struct link_sentence *self);

#endif
