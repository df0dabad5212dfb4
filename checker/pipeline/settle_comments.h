/* Findings about comments: those that set nothing aside, and those that mean nothing.
 * Leaves what comments set aside to settle.c. */
#ifndef CC_PIPELINE_SETTLE_COMMENTS_H
#define CC_PIPELINE_SETTLE_COMMENTS_H

#include "pipeline/settle.h"

/**
 * Append a finding for each comment of a draft that is wrong or of no use, where the check is wanted.
 * @param findings    vector of struct cc_finding; all of its comments' uses are known.
 * @param settlement  Its comments.
 * @return CC_OK or CC_ERR_NOMEM. O(comments * checks).
 */
enum cc_status cc_settle_comments(struct cc_vec *findings, const struct cc_settlement *settlement);

#endif
