/* Findings and the summary as members of `report.schema.json`, shared by json and ndjson.
 * Leaves claims to claim_json.h and the frame around them to the formats. */
#ifndef CC_REPORT_FINDING_JSON_H
#define CC_REPORT_FINDING_JSON_H

#include "report/pen.h"

/** Members "fingerprint" to "fixes" of an open object of pen->json. @return CC_OK, CC_ERR_NOMEM. */
enum cc_status cc_json_finding(struct cc_pen *pen, const struct cc_finding *finding);

/** Members "documents" to "findings" of an open object. */
void cc_json_summary(struct cc_json *json, const struct cc_report *report);

#endif
