/* Two hours of one event in two articles of one story.
 * Leaves days to event_days.h. Private to checks/. */
#ifndef CC_CHECKS_HOURS_RETOLD_H
#define CC_CHECKS_HOURS_RETOLD_H

#include "checks/check.h"
#include "checks/noun/noun_kin.h"

/** Append what is found. @param working  Emptied by the caller. @return false when out of memory. O(pairs of articles *
 * hours squared). */
bool hours_retold_check(struct cc_vec *findings, const struct cc_check_input *input, struct noun_kin *kin,
			struct cc_arena *arena, struct cc_arena *working);

#endif
