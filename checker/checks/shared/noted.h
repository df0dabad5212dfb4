/* What one check finds out about the articles of a run and the next ones ask for again.
 * Leaves what that is to noun_kin.c, and what is known of an archive to kept.h. Private to checks/, but for where it
 * begins and ends. */
#ifndef CC_CHECKS_NOTED_H
#define CC_CHECKS_NOTED_H

#include "base/arena.h"

struct noun_profile;

/** Of a run; empty at first. */
struct cc_noted {
	struct cc_arena *arena;		      /* borrowed; lives as long as the checks run */
	const struct noun_profile **profiles; /* by index of a draft or of what has moved; NULL: none was asked for */
};

#endif
