/* What callers do with a report: count, write, free.
 * Leaves making it to run.c, and layout to report/. */
#include "pipeline/checked.h"

enum { REPORT_MAX = 1 << 30 };

void claimcheck_report_free(struct claimcheck_report *report)
{
	if (report == NULL)
		return;
	cc_arena_free(report->texts);
	if (report->lender == NULL)
		cc_archive_free(report->archive);
	struct cc_spill *memory = report->memory; /* the report itself lies in the arena */
	cc_arena_free(report->arena);
	cc_spill_free(memory);
}

size_t claimcheck_report_count(const struct claimcheck_report *report, enum claimcheck_severity severity)
{
	static const enum cc_severity severities[] = {
	    [CLAIMCHECK_INFO] = CC_SEVERITY_INFO,
	    [CLAIMCHECK_WARNING] = CC_SEVERITY_WARNING,
	    [CLAIMCHECK_ERROR] = CC_SEVERITY_ERROR,
	};
	return report->data.by_severity[severities[severity]];
}

_Static_assert((int)CC_FAIL_ON_NEVER == (int)CLAIMCHECK_FAIL_ON_NEVER, "the two count alike");

static const struct cc_format *find_format(const char *id)
{
	for (size_t i = 0; cc_formats[i] != NULL; i++)
		if (strcmp(cc_formats[i]->id, id) == 0)
			return cc_formats[i];
	return NULL;
}

enum claimcheck_status claimcheck_report_write(const struct claimcheck_report *report, const char *format,
					       const struct claimcheck_style *style, const struct claimcheck_sink *sink)
{
	const struct cc_format *writer = find_format(format);
	if (writer == NULL)
		return CLAIMCHECK_NOT_FOUND;
	struct cc_style look = {0};
	if (style != NULL)
		look = (struct cc_style){.color = style->color,
					 .quiet = style->quiet,
					 .stats = style->stats,
					 .short_lines = style->short_lines,
					 .explain_unbound = style->explain_unbound,
					 .fingerprints = style->fingerprints,
					 .width = style->width,
					 .fail_on = (enum cc_fail_on)style->fail_on};
	struct cc_buf buf = cc_buf_new(cc_arena_allocator(report->arena), REPORT_MAX);
	enum cc_status status = writer->write(&buf, &report->data, &look);
	enum claimcheck_status result = cc_engine_status(status);
	if (status == CC_OK && buf.len > 0 && !sink->write(sink->context, buf.data, buf.len))
		result = CLAIMCHECK_STOPPED;
	cc_buf_free(&buf);
	return result;
}

bool claimcheck_format(size_t index, const char **id, const char **title)
{
	for (size_t i = 0; i <= index; i++)
		if (cc_formats[i] == NULL)
			return false;
	*id = cc_formats[index]->id;
	*title = cc_formats[index]->title;
	return true;
}
