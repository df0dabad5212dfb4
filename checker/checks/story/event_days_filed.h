/* Days of events as articles state them, filed under what two of one event have in common.
 * Leaves days within their sentences to event_anchors.h. Private to checks/. */
#ifndef CC_CHECKS_EVENT_DAYS_FILED_H
#define CC_CHECKS_EVENT_DAYS_FILED_H

#include "checks/check.h"
#include "checks/noun/noun_kin.h"
#include "checks/story/event_anchors.h"

/** One statement of the day of something. */
struct event_day {
	const struct cc_article *article;
	struct event_time time;
	struct cc_vec words; /* around it, sorted */
	bool han;
	bool beside;	     /* by another day of its sentence */
	bool minute;	     /* by the minute of the clock */
	bool retold;	     /* by nothing but what its sentence tells */
	struct cc_span near; /* what speaks of it and of no other day */
	bool opens;	     /* by a deed that opens its sentence and names nothing: "Work began in March" */
};

/** One of the names that it is filed under: there are up to sixteen for each day of an archive, so they share it. */
struct event_filing {
	uint64_t key; /* of a name that its article says, and of the deed or what else stands with the day */
	const struct event_day *day;
};

/**
 * Every day of the drafts that something tells, and those of the archive under their keys; by key, then in the order of
 * articles and places. A day is filed under each of the names that its article says most.
 * @param out      Set to a vector of struct event_filing. @param working  Emptied by the caller.
 * @return false when out of memory. O(n log n).
 */
bool event_days_gather(struct cc_vec *out, const struct cc_check_input *input, struct noun_kin *kin,
		       struct cc_arena *working);

#endif
