/* What a claimcheck_config is inside.
 * Leaves its keys to project/config.h. */
#ifndef CC_PIPELINE_PROJECT_CONFIG_H
#define CC_PIPELINE_PROJECT_CONFIG_H

#include "claimcheck/claimcheck.h"
#include "project/config.h"

struct claimcheck_config {
	struct cc_alloc memory; /* a copy of the caller's: the arena borrows it */
	struct cc_arena *arena;
	struct cc_config data;
	struct claimcheck_setting *settings; /* one for each of data.settings */
};

#endif
