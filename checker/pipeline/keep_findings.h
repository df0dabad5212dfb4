/* Findings out of the memory of the check that made them into that of the report.
 * Leaves which of them are told to sift.h. */
#ifndef CC_PIPELINE_KEEP_FINDINGS_H
#define CC_PIPELINE_KEEP_FINDINGS_H

#include "model/finding.h"

/**
 * Append copies of `findings`, with all that they point to but articles, claims of articles, and ids of checks.
 * @param out       vector of struct cc_finding; the copies are in its arena, their twins too.
 * @param findings  vector of struct cc_finding; may be freed afterwards.
 * @return CC_OK or CC_ERR_NOMEM. O(bytes of their texts).
 */
enum cc_status cc_findings_keep(struct cc_vec *out, const struct cc_vec *findings);

#endif
