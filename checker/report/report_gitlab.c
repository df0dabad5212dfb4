/* GitLab's code quality report: an array of CodeClimate issues.
 * Leaves evidence to evidence.c. */
#include <stdio.h>

#include "base/hash.h"
#include "report/evidence.h"
#include "report/file_path.h"
#include "report/ordinals.h"

enum { INDENT = 2 };

static const char *const severities[] = {
    [CC_SEVERITY_INFO] = "info", [CC_SEVERITY_WARNING] = "minor", [CC_SEVERITY_ERROR] = "major"};

static enum cc_status begin(struct cc_pen *pen)
{
	pen->ordinals = cc_ordinals_make(pen->report->findings, pen->report->finding_count, pen->spots.arena);
	cc_json_array(&pen->json);
	return pen->ordinals != NULL ? CC_OK : CC_ERR_NOMEM;
}

/* GitLab drops an issue whose fingerprint it has seen. */
static void add_fingerprint(struct cc_pen *pen, const struct cc_finding *finding)
{
	char text[CC_HASH_HEX + 16];
	unsigned ordinal = pen->ordinals[finding - pen->report->findings];
	cc_hash_hex(text, finding->fingerprint);
	if (ordinal > 1)
		(void)snprintf(text + CC_HASH_HEX, sizeof(text) - CC_HASH_HEX, "-%u", ordinal);
	cc_json_member(&pen->json, "fingerprint", cc_str_from(text));
}

static enum cc_status add_place(struct cc_pen *pen, const struct cc_location *location)
{
	struct cc_json *json = &pen->json;
	struct cc_spot spot;
	enum cc_status status = cc_pen_spot(&spot, pen, location);
	if (status != CC_OK)
		return status;
	cc_json_object(json);
	cc_json_member(json, "path", cc_file_path(location->article->document.path));
	cc_json_key(json, "lines");
	cc_json_object(json);
	cc_json_member_unsigned(json, "begin", spot.line);
	cc_json_member_unsigned(json, "end", spot.end_line);
	cc_json_object_end(json);
	cc_json_object_end(json);
	return CC_OK;
}

static enum cc_status add_places(struct cc_pen *pen, const struct cc_finding *finding)
{
	cc_json_key(&pen->json, "location");
	enum cc_status status = add_place(pen, &finding->locations[0]);
	cc_json_key(&pen->json, "other_locations");
	cc_json_array(&pen->json);
	for (size_t i = 1; status == CC_OK && i < finding->location_count; i++)
		status = add_place(pen, &finding->locations[i]);
	cc_json_array_end(&pen->json);
	return status;
}

static enum cc_status write_finding(struct cc_pen *pen, const struct cc_finding *finding)
{
	struct cc_json *json = &pen->json;
	struct cc_str words;
	enum cc_status status = cc_evidence_write(&words, pen, finding);
	if (status != CC_OK)
		return status;
	cc_json_object(json);
	cc_json_member(json, "type", CC_STR("issue"));
	cc_json_member(json, "check_name", cc_str_from(finding->check));
	cc_json_member(json, "description", words);
	cc_json_member(json, "severity", cc_str_from(severities[finding->severity]));
	add_fingerprint(pen, finding);
	status = add_places(pen, finding);
	cc_json_object_end(json);
	return status;
}

static enum cc_status end(struct cc_pen *pen)
{
	cc_json_array_end(&pen->json);
	cc_buf_add_char(pen->out, '\n');
	return CC_OK;
}

static enum cc_status write_gitlab(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	static const struct cc_layout layout = {.begin = begin, .finding = write_finding, .end = end, .indent = INDENT};
	return cc_pen_write(out, report, style, &layout);
}

const struct cc_format cc_format_gitlab = {.id = "gitlab", .title = "GitLab code quality", .write = write_gitlab};
