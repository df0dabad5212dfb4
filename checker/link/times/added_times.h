/* Times that a sentence tells beside those that extract/ has read. Private to link/.
 * Leaves reading them to holidays.c and report_times.c. */
#ifndef CC_LINK_ADDED_TIMES_H
#define CC_LINK_ADDED_TIMES_H

#include "link/link_sentence.h"

/** The mentions of a sentence with room for a time for each of its cues. */
struct link_added_times {
	struct cc_mentions *mentions;
	struct cc_period_mention *periods;
};

/** Copy the sentence's mentions into the scratch arena. @return false when out of memory. O(periods). */
bool link_begin_times(struct link_added_times *out, const struct link_sentence *self);

/** Add a time; what it holds is no time of its own any more: the 今年 of 今年春节假期. O(periods). */
void link_add_time(struct link_added_times *times, struct cc_period_mention time);

/** From here on the sentence tells them all. */
void link_end_times(struct link_sentence *self, const struct link_added_times *times);

#endif
