/* Reviewdog Diagnostic Format: columns count UTF-8 bytes, ranges end behind their last one.
 * Leaves evidence to evidence.c. */
#include "report/evidence.h"
#include "report/file_path.h"

enum { INDENT = 2 };

static const char *const severities[] = {
    [CC_SEVERITY_INFO] = "INFO", [CC_SEVERITY_WARNING] = "WARNING", [CC_SEVERITY_ERROR] = "ERROR"};

static enum cc_status begin(struct cc_pen *pen)
{
	struct cc_json *json = &pen->json;
	cc_json_object(json);
	cc_json_key(json, "source");
	cc_json_object(json);
	cc_json_member(json, "name", CC_STR("claimcheck"));
	cc_json_object_end(json);
	cc_json_key(json, "diagnostics");
	cc_json_array(json);
	return CC_OK;
}

static void add_point(struct cc_json *json, const char *key, struct cc_point point)
{
	cc_json_key(json, key);
	cc_json_object(json);
	cc_json_member_unsigned(json, "line", point.line);
	cc_json_member_unsigned(json, "column", point.byte_column);
	cc_json_object_end(json);
}

/* Member "range" of the source bytes from `source.start` to `source.end`. */
static enum cc_status add_range(struct cc_pen *pen, const struct cc_article *article, struct cc_span source)
{
	struct cc_spotter *spotter = cc_spots_of(&pen->spots, article);
	struct cc_point start;
	struct cc_point end;
	enum cc_status status = cc_spotter_point(&start, spotter, source.start);
	if (status == CC_OK)
		status = cc_spotter_point(&end, spotter, source.end);
	if (status != CC_OK)
		return status;
	cc_json_key(&pen->json, "range");
	cc_json_object(&pen->json);
	add_point(&pen->json, "start", start);
	add_point(&pen->json, "end", end);
	cc_json_object_end(&pen->json);
	return CC_OK;
}

static enum cc_status add_location(struct cc_pen *pen, const struct cc_location *location, const struct cc_spot *spot)
{
	cc_json_key(&pen->json, "location");
	cc_json_object(&pen->json);
	cc_json_member(&pen->json, "path", cc_file_path(location->article->document.path));
	enum cc_status status = add_range(pen, location->article, spot->source);
	cc_json_object_end(&pen->json);
	return status;
}

static enum cc_status add_related(struct cc_pen *pen, const struct cc_location *location)
{
	struct cc_spot spot;
	enum cc_status status = cc_pen_spot(&spot, pen, location);
	if (status != CC_OK)
		return status;
	cc_pen_clear(pen, &pen->words);
	cc_evidence_add_place(&pen->words, location, &spot);
	cc_json_object(&pen->json);
	cc_json_member(&pen->json, "message", cc_buf_str(&pen->words));
	status = add_location(pen, location, &spot);
	cc_json_object_end(&pen->json);
	return status == CC_OK && pen->words.failed ? CC_ERR_NOMEM : status;
}

static enum cc_status add_all_related(struct cc_pen *pen, const struct cc_finding *finding)
{
	enum cc_status status = CC_OK;
	if (finding->location_count < 2)
		return CC_OK;
	cc_json_key(&pen->json, "related_locations");
	cc_json_array(&pen->json);
	for (size_t i = 1; status == CC_OK && i < finding->location_count; i++)
		status = add_related(pen, &finding->locations[i]);
	cc_json_array_end(&pen->json);
	return status;
}

/* A reviewer accepts one suggestion at a time: what needs several edits, or one elsewhere, is none. */
static bool is_suggestion(const struct cc_fix *fix, const struct cc_finding *finding)
{
	return fix->edit_count == 1 && fix->edits[0].article == finding->locations[0].article;
}

static enum cc_status add_suggestions(struct cc_pen *pen, const struct cc_finding *finding)
{
	enum cc_status status = CC_OK;
	cc_json_key(&pen->json, "suggestions");
	cc_json_array(&pen->json);
	for (size_t i = 0; status == CC_OK && i < finding->fix_count; i++) {
		const struct cc_fix *fix = &finding->fixes[i];
		if (!is_suggestion(fix, finding))
			continue;
		cc_json_object(&pen->json);
		status = add_range(pen, fix->edits[0].article, fix->edits[0].source);
		cc_json_member(&pen->json, "text", fix->edits[0].text.ptr != NULL ? fix->edits[0].text : CC_STR(""));
		cc_json_object_end(&pen->json);
	}
	cc_json_array_end(&pen->json);
	return status;
}

static enum cc_status add_message(struct cc_pen *pen, const struct cc_finding *finding)
{
	struct cc_str words;
	enum cc_status status = cc_evidence_write(&words, pen, finding);
	if (status == CC_OK)
		cc_json_member(&pen->json, "message", words);
	return status;
}

static enum cc_status add_places(struct cc_pen *pen, const struct cc_finding *finding)
{
	struct cc_spot spot;
	enum cc_status status = cc_pen_spot(&spot, pen, &finding->locations[0]);
	if (status == CC_OK)
		status = add_location(pen, &finding->locations[0], &spot);
	if (status == CC_OK)
		status = add_all_related(pen, finding);
	if (status == CC_OK && finding->fix_count > 0)
		status = add_suggestions(pen, finding);
	return status;
}

static enum cc_status write_finding(struct cc_pen *pen, const struct cc_finding *finding)
{
	struct cc_json *json = &pen->json;
	cc_json_object(json);
	enum cc_status status = add_message(pen, finding);
	if (status != CC_OK)
		return status;
	cc_json_member(json, "severity", cc_str_from(severities[finding->severity]));
	cc_json_key(json, "code");
	cc_json_object(json);
	cc_json_member(json, "value", cc_str_from(finding->check));
	cc_json_object_end(json);
	status = add_places(pen, finding);
	cc_json_object_end(json);
	return status;
}

static enum cc_status end(struct cc_pen *pen)
{
	cc_json_array_end(&pen->json);
	cc_json_object_end(&pen->json);
	cc_buf_add_char(pen->out, '\n');
	return CC_OK;
}

static enum cc_status write_rdjson(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	static const struct cc_layout layout = {.begin = begin, .finding = write_finding, .end = end, .indent = INDENT};
	return cc_pen_write(out, report, style, &layout);
}

const struct cc_format cc_format_rdjson = {
    .id = "rdjson", .title = "reviewdog: comments on a pull request", .write = write_rdjson};
