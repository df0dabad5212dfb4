/* The one time that an English text tells of.
 * Leaves which figures take it to bind_period.c. */
#ifndef CC_LINK_STORIES_H
#define CC_LINK_STORIES_H

#include "link/link_sentence.h"

/** Note the time that a sentence leaves to those behind it. O(1). */
void link_note_story_period(const struct link_sentence *self, struct cc_period period);

/** The one time that the sentences before have left; unset where there is none, or several, or where companies tell
 * theirs. O(1). */
struct cc_period link_story_period(const struct link_sentence *self);

/** The same for a figure of a sentence that names no time and tells what was. O(periods + cues). */
struct cc_period link_story_period_of(const struct link_sentence *self, const struct cc_quantity *quantity);

#endif
