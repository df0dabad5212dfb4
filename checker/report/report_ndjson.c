/* The report as a stream for programs: one finding a line, what was set aside, and the summary behind them.
 * Leaves findings to finding_json.c. */
#include "report/finding_json.h"

static enum cc_status end_line(struct cc_pen *pen)
{
	cc_json_object_end(&pen->json);
	cc_buf_add_char(pen->out, '\n');
	return CC_OK;
}

static void begin_line(struct cc_pen *pen, struct cc_str type)
{
	cc_json_object(&pen->json);
	cc_json_member(&pen->json, "type", type);
}

static enum cc_status add_line(struct cc_pen *pen, struct cc_str type, const struct cc_finding *finding)
{
	begin_line(pen, type);
	enum cc_status status = cc_json_finding(pen, finding);
	return status == CC_OK ? end_line(pen) : status;
}

static enum cc_status write_finding(struct cc_pen *pen, const struct cc_finding *finding)
{
	return add_line(pen, CC_STR("finding"), finding);
}

static enum cc_status write_rest(struct cc_pen *pen)
{
	for (size_t i = 0; i < pen->report->aside_count; i++) {
		enum cc_status status = add_line(pen, CC_STR("suppressed"), &pen->report->aside[i]);
		if (status != CC_OK)
			return status;
	}
	begin_line(pen, CC_STR("summary"));
	cc_json_summary(&pen->json, pen->report);
	return end_line(pen);
}

static enum cc_status write_ndjson(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	static const struct cc_layout layout = {.finding = write_finding, .end = write_rest};
	return cc_pen_write(out, report, style, &layout);
}

const struct cc_format cc_format_ndjson = {
    .id = "ndjson", .title = "for programs: a finding a line", .write = write_ndjson};
