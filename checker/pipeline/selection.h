/* Which checks a request wants.
 * Leaves running them to run.c. */
#ifndef CC_PIPELINE_SELECTION_H
#define CC_PIPELINE_SELECTION_H

#include "pipeline/engine.h"

/** Every name of --select and --ignore must be a check. @return CC_OK or CC_ERR_USAGE (told, with the nearest id). */
enum cc_status cc_selection_validate(const struct claimcheck *engine, const struct claimcheck_request *request);

/** Whether the check with this id is to run: selected (or nothing is), and not ignored. */
bool cc_selection_has(const struct claimcheck_request *request, const char *id);

#endif
