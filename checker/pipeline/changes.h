/* Only what touches changed lines: the request's changes against the places of findings.
 * Leaves asking git to cli/. */
#ifndef CC_PIPELINE_CHANGES_H
#define CC_PIPELINE_CHANGES_H

#include "base/vec.h"
#include "pipeline/engine.h"
#include "report/writer.h"

/**
 * Drop findings with no place whose sentence touches a changed line. Does nothing where the request names no changes.
 * @param findings  vector of struct cc_finding.
 * @return CC_OK or CC_ERR_NOMEM. O(changes log changes + bytes of changed documents + places * changes of a document).
 */
enum cc_status cc_changes_keep(struct cc_vec *findings, const struct cc_report *report,
			       const struct claimcheck_request *request, struct cc_arena *arena);

#endif
