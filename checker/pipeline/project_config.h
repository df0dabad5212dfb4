/* What a claimcheck_config is inside; finding and reading one.
 * Leaves its keys to project/config.h, and which one counts for a document to nearby_configs.h. */
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

/** The folder that relative paths stand in, absolute. @return ptr NULL: out of memory. */
struct cc_str cc_project_working_folder(struct cc_arena *arena);

/** The nearest .claimcheck.yaml of absolute `from` (a file or folder) or of a folder above it, absolute. @return CC_OK,
 * CC_NOT_FOUND, CC_ERR_NOMEM. */
enum cc_status cc_project_config_nearest(struct cc_str *out, struct cc_str from, struct cc_arena *arena);

/** Read the configuration at `path`, as it is to be shown. Every mistake goes to `diagnostics`.
 * @return CC_OK; CC_ERR_RULE, CC_ERR_IO and others (told); CC_ERR_NOMEM. */
enum cc_status cc_project_config_read(struct cc_config *out, struct cc_str path,
				      const struct cc_rule_diagnostics *diagnostics, struct cc_arena *arena);

#endif
