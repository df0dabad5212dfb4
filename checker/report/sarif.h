/* The parts of a SARIF 2.1.0 log (OASIS standard, errata 01).
 * Leaves the log itself to report_sarif.c. */
#ifndef CC_REPORT_SARIF_H
#define CC_REPORT_SARIF_H

#include "report/pen.h"

/** Member `key`: {"text": text}, as SARIF's message and multiformatMessageString want it. */
void cc_sarif_text(struct cc_json *json, const char *key, struct cc_str text);

/** Append `text` to a plain text message so that nothing in it is read as an embedded link (3.11.6). */
void cc_sarif_escape(struct cc_buf *out, struct cc_str text);

/** Member "tool": the program and a rule for each check, with help from the check's own page. */
void cc_sarif_tool(struct cc_pen *pen);

/** Member "artifacts": all documents; a result names one by its index among the run's articles. */
void cc_sarif_artifacts(struct cc_pen *pen);

/** Member "artifactLocation". */
void cc_sarif_artifact_location(struct cc_pen *pen, const struct cc_article *article);

/** One result object. @return CC_OK, CC_ERR_NOMEM. */
enum cc_status cc_sarif_result(struct cc_pen *pen, const struct cc_finding *finding, unsigned ordinal);

#endif
