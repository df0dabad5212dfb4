/* A finding of unruled-conflict that is no pair of claims: what one thing is said to be twice, and one reason.
 * Leaves what is one thing to ages_retold.c, event_days.c and founding.c. Private to checks/. */
#ifndef CC_CHECKS_UNRULED_TELLING_H
#define CC_CHECKS_UNRULED_TELLING_H

#include "base/vec.h"
#include "model/finding.h"

struct unruled_saying {
	const char *message; /* template of cc_compose, in the run's language */
	const struct cc_str *args;
	size_t arg_count;
	const char *why;
	unsigned confidence;   /* thousandths */
	struct cc_vec *places; /* struct cc_location */
};

/** Append the warning; its texts live in `arena`. @return false when out of memory. O(places log places). */
bool unruled_tell(struct cc_vec *findings, struct cc_arena *arena, const struct unruled_saying *said);

#endif
