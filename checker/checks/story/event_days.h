/* Days of what happened once, as the articles of one story tell them.
 * Leaves days that cannot be to check_calendar.c, years of foundings to founding.c. Private to checks/. */
#ifndef CC_CHECKS_EVENT_DAYS_H
#define CC_CHECKS_EVENT_DAYS_H

#include "checks/noun/noun_kin.h"

/**
 * Append a finding for each two articles that give one event two days: 5月18日重新开放 / 5月16日重新开放.
 * @param kin      Of the check that asks. @param working  Emptied by the caller.
 * @return false when out of memory. O(n log n).
 */
bool event_days_check(struct cc_vec *findings, const struct cc_check_input *input, struct noun_kin *kin,
		      struct cc_arena *arena, struct cc_arena *working);

#endif
