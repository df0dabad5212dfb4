/* The words of a text report in both languages.
 * Leaves the messages of findings to checks/, which write them in the run's language. */
#ifndef CC_REPORT_WORDS_H
#define CC_REPORT_WORDS_H

#include "base/buf.h"
#include "report/writer.h"

/** "error", "warning", "note"; 错误, 警告, 提示. Static. */
const char *cc_words_severity(enum cc_severity severity, enum cc_language language);

/** Append "2 errors, 3 warnings, 1 note in 5 articles · 214 figures seen, 131 bound, 38 compared · 83 not bound: …". */
void cc_words_closing(struct cc_buf *out, const struct cc_report *report, bool hint_unbound);

/** Append "… and 12 more places". */
void cc_words_more_places(struct cc_buf *out, size_t count, enum cc_language language);

/** Why a figure was not bound, in the language; `why` as link/ says it. Static, or `why` itself. */
const char *cc_words_unbound(const char *why, enum cc_language language);

/** Append one line a count: documents, characters, figures, findings by check. */
void cc_words_stats(struct cc_buf *out, const struct cc_report *report);

#endif
