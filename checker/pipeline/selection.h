/* Which checks a request wants.
 * Leaves running them to run.c, and weighing selectors to project/choice.h. */
#ifndef CC_PIPELINE_SELECTION_H
#define CC_PIPELINE_SELECTION_H

#include "pipeline/engine.h"
#include "project/choice.h"

/**
 * What the request's select, ignore and configuration want.
 * @param out  Its lists are in `arena`, their words borrowed from the request.
 * @return CC_OK; CC_ERR_USAGE (told, with the nearest id: a word that names no check); CC_ERR_NOMEM.
 */
enum cc_status cc_selection_make(struct cc_choice *out, const struct claimcheck *engine,
				 const struct claimcheck_request *request, struct cc_arena *arena);

/** Whether a selector names some check. */
bool cc_selection_knows(struct cc_str selector);

/** The id that is nearest to a mistyped one, static; NULL where none is near. */
const char *cc_selection_nearest(const char *name);

/** Drop the findings that are not wanted, and set severities. @param findings  vector of struct cc_finding. */
enum cc_status cc_selection_apply(struct cc_vec *findings, const struct cc_choice *choice, struct cc_arena *arena);

#endif
