/* Which .claimcheck.yaml settles what counts in a document: the nearest one above it.
 * Leaves reading one to project_config.h. */
#ifndef CC_PIPELINE_NEARBY_CONFIGS_H
#define CC_PIPELINE_NEARBY_CONFIGS_H

#include "pipeline/engine.h"
#include "project/choice.h"
#include "report/writer.h"

/**
 * Set choice->nearby to the configuration of each draft, choice->config where that is the nearest.
 * @param report  Its articles, drafts first.
 * @return CC_OK; CC_ERR_USAGE (a configuration is wrong, each mistake was told); CC_ERR_NOMEM. A few looks at the file
 *         system a folder.
 */
enum cc_status cc_nearby_configs(struct cc_choice *choice, const struct claimcheck *engine,
				 const struct cc_report *report, struct cc_arena *arena);

#endif
