/* A whole finding as a few lines of plain text, for formats that have one field for all of it.
 * Leaves escaping to the formats. */
#ifndef CC_REPORT_EVIDENCE_H
#define CC_REPORT_EVIDENCE_H

#include "report/pen.h"

/**
 * Put message, places with their words, and reasons into pen->words, a line each; the lines end with LF, and nothing
 * else in them steers a terminal.
 * @param out  Borrowed from the pen until its words change.
 * @return CC_OK, CC_ERR_NOMEM.
 */
enum cc_status cc_evidence_write(struct cc_str *out, struct cc_pen *pen, const struct cc_finding *finding);

/** As above, and where the finding's first place is: what every service that shows findings at one place asks for. */
enum cc_status cc_evidence_write_at(struct cc_spot *spot, struct cc_str *out, struct cc_pen *pen,
				    const struct cc_finding *finding);

/** How many places of a finding a reader is shown: of a note fewer, which is a hint to look and no proof. The rest is
 * counted. */
size_t cc_evidence_places_shown(const struct cc_finding *finding);

/** Append "words = note" and, where the words are not the sentence, ": sentence", cut around the words. */
void cc_evidence_add_place(struct cc_buf *out, const struct cc_location *location, const struct cc_spot *spot);

/** Append the reasons, a line each, beginning with "= ". */
void cc_evidence_add_reasons(struct cc_buf *out, const struct cc_finding *finding);

#endif
