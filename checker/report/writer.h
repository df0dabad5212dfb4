/* What an output format is: one file with one const description, and one row in formats.def.
 * Leaves where the bytes go to cli/. */
#ifndef CC_REPORT_WRITER_H
#define CC_REPORT_WRITER_H

#include "base/buf.h"
#include "model/finding.h"

/** A finished run, as every format sees it. */
struct cc_report {
	struct cc_article *const *articles; /* drafts first, then by path */
	size_t article_count;
	const struct cc_finding *findings; /* what counts, sorted by cc_finding_compare */
	size_t finding_count;
	const struct cc_finding *aside; /* what a comment, a decision or the baseline sets aside, sorted likewise */
	size_t aside_count;
	size_t characters;
	size_t figures_seen;
	size_t figures_bound;
	size_t claims_compared;
	size_t by_severity[3];
	enum cc_language language;
	const char *tool_version;
};

/** How text for people looks. */
struct cc_style {
	bool color;
	bool quiet; /* findings only, no closing line */
	bool stats;
	bool short_lines; /* --output-style short: one line a finding */
	bool explain_unbound;
	size_t width; /* columns; 0: do not cut */
};

struct cc_format {
	const char *id; /* "text", "json" */
	const char *title;
	/** Append the whole report to `out`. @return CC_OK, CC_ERR_NOMEM (the buffer failed). */
	enum cc_status (*write)(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style);
};

extern const struct cc_format *const cc_formats[]; /* NULL-terminated, in the order of formats.def */

#endif
