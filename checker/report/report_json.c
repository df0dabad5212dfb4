/* The report for programs: report.schema.json, the same bytes for the same inputs.
 * Leaves findings to finding_json.c. */
#include "report/claim_json.h"
#include "report/finding_json.h"

enum { INDENT = 2 };

static void add_tool(struct cc_json *json, const struct cc_report *report)
{
	cc_json_key(json, "tool");
	cc_json_object(json);
	cc_json_member(json, "name", CC_STR("claimcheck"));
	cc_json_member(json, "version", cc_str_from(report->tool_version));
	cc_json_object_end(json);
}

static void add_document(struct cc_json *json, const struct cc_document *document)
{
	cc_json_object(json);
	cc_json_member(json, "path", document->path);
	cc_json_member(json, "title", document->title);
	cc_json_key(json, "date");
	cc_json_date(json, document->date);
	if (document->media_type.len > 0)
		cc_json_member(json, "media_type", document->media_type);
	if (document->encoding.len > 0)
		cc_json_member(json, "encoding", document->encoding);
	cc_json_member(json, "role", document->role == CC_ROLE_DRAFT ? CC_STR("draft") : CC_STR("corpus"));
	cc_json_object_end(json);
}

static enum cc_status begin(struct cc_pen *pen)
{
	struct cc_json *json = &pen->json;
	cc_json_object(json);
	cc_json_member(json, "format", CC_STR("claimcheck-report"));
	cc_json_member_unsigned(json, "version", 1);
	add_tool(json, pen->report);
	cc_json_key(json, "documents");
	cc_json_array(json);
	for (size_t i = 0; i < pen->report->article_count; i++)
		add_document(json, &pen->report->articles[i]->document);
	cc_json_array_end(json);
	cc_json_key(json, "findings");
	cc_json_array(json);
	return CC_OK;
}

static enum cc_status write_finding(struct cc_pen *pen, const struct cc_finding *finding)
{
	cc_json_object(&pen->json);
	enum cc_status status = cc_json_finding(pen, finding);
	cc_json_object_end(&pen->json);
	return status;
}

/* Apart from `findings`, so that a program that knows nothing of suppression counts right. */
static enum cc_status add_suppressed(struct cc_pen *pen)
{
	enum cc_status status = CC_OK;
	cc_json_key(&pen->json, "suppressed");
	cc_json_array(&pen->json);
	for (size_t i = 0; status == CC_OK && i < pen->report->aside_count; i++)
		status = write_finding(pen, &pen->report->aside[i]);
	cc_json_array_end(&pen->json);
	return status;
}

static enum cc_status end(struct cc_pen *pen)
{
	struct cc_json *json = &pen->json;
	cc_json_array_end(json);
	enum cc_status status = pen->report->aside_count > 0 ? add_suppressed(pen) : CC_OK;
	cc_json_key(json, "summary");
	cc_json_object(json);
	cc_json_summary(json, pen->report);
	cc_json_object_end(json);
	cc_json_object_end(json);
	cc_buf_add_char(pen->out, '\n');
	return status;
}

static enum cc_status write_json(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	static const struct cc_layout layout = {.begin = begin, .finding = write_finding, .end = end, .indent = INDENT};
	return cc_pen_write(out, report, style, &layout);
}

const struct cc_format cc_format_json = {
    .id = "json", .title = "for programs: report.schema.json", .write = write_json};
