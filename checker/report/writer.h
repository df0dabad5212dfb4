/* What an output format is: one file with one const description, and one row in formats.def.
 * Leaves where the bytes go to cli/. */
#ifndef CC_REPORT_WRITER_H
#define CC_REPORT_WRITER_H

#include "base/buf.h"
#include "model/finding.h"

/** What a check is called, and its page. */
struct cc_report_check {
	struct cc_str id; /* as a finding names it */
	struct cc_str title_en;
	struct cc_str title_zh;
	struct cc_str help; /* Markdown, English */
	struct cc_str bad;  /* what it reports, ... */
	struct cc_str good; /* ... and what it must not; empty: no example */
};

/** One official value of one release. */
struct cc_report_fact {
	struct cc_str scope; /* as cc_claim.scope_name */
	struct cc_period period;
	struct cc_decimal value; /* in the metric's unit, multiplied out */
	struct cc_interval interval;
	struct cc_str printed;	  /* "6.88 %" */
	struct cc_str vintage_en; /* "final" */
	struct cc_str vintage_zh;
	struct cc_date released; /* unset where unknown */
	struct cc_str publisher;
	struct cc_str source;
};

/** A metric, relation or text rule that a claim or finding of the run is about. */
struct cc_report_rule {
	struct cc_str id; /* as cc_claim.metric_id and cc_finding.rule */
	struct cc_str title_en;
	struct cc_str title_zh;
	struct cc_str unit;		    /* code; ptr NULL: any, or no metric */
	const struct cc_report_fact *facts; /* by scope, period, release */
	size_t fact_count;
};

/** A finished run, as every format sees it. */
struct cc_report {
	struct cc_article *const *articles; /* drafts first, then by path */
	size_t article_count;
	const struct cc_finding *findings; /* what counts, sorted by cc_finding_compare */
	size_t finding_count;
	const struct cc_finding *aside; /* what a comment, a decision or the baseline sets aside, sorted likewise */
	size_t aside_count;
	const struct cc_report_check *checks; /* in the order of checks.def */
	size_t check_count;
	const struct cc_report_rule *rules; /* sorted by id */
	size_t rule_count;
	size_t characters;
	size_t figures_seen;
	size_t figures_bound;
	size_t claims_compared;
	size_t by_severity[3];
	enum cc_language language;
	const char *tool_version;
	bool incomplete; /* an input could not be read */
};

/** The least severity that fails a run, counted down from errors. */
enum cc_fail_on { CC_FAIL_ON_ERROR, CC_FAIL_ON_WARNING, CC_FAIL_ON_INFO, CC_FAIL_ON_NEVER };

/** How text for people looks, and what fails. */
struct cc_style {
	bool color;
	bool quiet; /* findings only, no closing line */
	bool stats;
	bool short_lines; /* --output-style short: one line a finding */
	bool explain_unbound;
	bool fingerprints;	 /* behind the checks */
	size_t width;		 /* columns; 0: do not cut */
	enum cc_fail_on fail_on; /* for formats that know passed and failed */
};

struct cc_format {
	const char *id; /* "text", "json" */
	const char *title;
	/** Append the whole report to `out`. @return CC_OK, CC_ERR_NOMEM (the buffer failed). */
	enum cc_status (*write)(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style);
};

extern const struct cc_format *const cc_formats[]; /* NULL-terminated, in the order of formats.def */

#endif
