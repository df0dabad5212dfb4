/* Two values for one thing in one sentence.
 * Leaves what different sentences say to checks/. */
#ifndef CC_LINK_SAID_TWICE_H
#define CC_LINK_SAID_TWICE_H

#include "link/link_sentence.h"

/** Take back the claims of an English sentence that give another value to what an earlier claim of it is about, where
 * place or time are not their own; they become unbound. @return false when out of memory. O(claims of the sentence ^
 * 2). */
bool link_drop_said_twice(struct link_sentence *self);

#endif
