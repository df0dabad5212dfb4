/* The checks and rules that a report speaks of, as the plain data that formats see.
 * Leaves their layout to report/. */
#ifndef CC_PIPELINE_REPORT_RULES_H
#define CC_PIPELINE_REPORT_RULES_H

#include "report/writer.h"
#include "ruleset/ruleset.h"

/**
 * Set `checks` and `rules` of the report: every check; the metrics of its claims with their official values, and the
 * metrics, relations and text rules that its findings name.
 * @param report  Its articles and findings are set. Strings of `rules` are borrowed.
 * @return CC_OK or CC_ERR_NOMEM. O(claims + facts + findings log findings + rules log findings).
 */
enum cc_status cc_report_describe(struct cc_report *report, const struct cc_ruleset *rules, struct cc_arena *arena);

#endif
