/* From what the checks found to what is reported: fingerprints, roles, doubles, order.
 * Leaves finding to checks/. */
#ifndef CC_PIPELINE_SIFT_H
#define CC_PIPELINE_SIFT_H

#include "base/vec.h"
#include "model/finding.h"

/**
 * Set fingerprints; drop what touches no draft, exact doubles, and findings that a more specific check reports at the
 * same places; sort by cc_finding_compare.
 * @param findings  vector of struct cc_finding, changed in place.
 * @return CC_OK or CC_ERR_NOMEM. O(n log n) in the findings' locations.
 */
enum cc_status cc_sift_findings(struct cc_vec *findings, struct cc_arena *arena);

#endif
