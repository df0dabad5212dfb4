/* All checks that a run asks for, over all of its articles.
 * Leaves which of their findings are told to sift.h. */
#ifndef CC_PIPELINE_RUN_CHECKS_H
#define CC_PIPELINE_RUN_CHECKS_H

#include "pipeline/checked.h"

/**
 * @param findings  vector of struct cc_finding, appended; what they point to is in its arena or belongs to articles.
 * @param report    Its articles, drafts and archive are set.
 * @return CC_OK, CC_ERR_NOMEM, or what a check said.
 */
enum cc_status cc_run_checks(struct cc_vec *findings, struct claimcheck_report *report);

#endif
