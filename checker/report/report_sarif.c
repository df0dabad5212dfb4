/* A SARIF 2.1.0 log, inside what GitHub's code scanning takes.
 * Leaves its parts to sarif_tool.c and sarif_result.c. */
#include "report/ordinals.h"
#include "report/sarif.h"

/* GitHub: 25,000 results a run, 10 MB packed by gzip; such logs pack to an eighth. */
enum { INDENT = 2, RESULTS_MAX = 25000, BYTES_MAX = 60 << 20 };

/* Results written so far. */
struct results {
	struct cc_pen *pen;
	size_t written;
	size_t left_out;
};

static bool is_full(const struct results *results)
{
	return results->written == RESULTS_MAX || results->pen->out->len > BYTES_MAX;
}

/* The findings of `list` with this severity. */
static enum cc_status add_findings(struct results *results, const struct cc_finding *list, size_t count,
				   enum cc_severity severity, const unsigned *ordinals)
{
	enum cc_status status = CC_OK;
	for (size_t i = 0; status == CC_OK && i < count; i++) {
		if (list[i].severity != severity)
			continue;
		if (is_full(results)) {
			results->left_out++;
			continue;
		}
		status = cc_sarif_result(results->pen, &list[i], ordinals[i]);
		results->written++;
	}
	return status;
}

/* Errors first, so that what is cut is the lightest. */
static enum cc_status add_list(struct results *results, const struct cc_finding *list, size_t count)
{
	enum cc_status status = CC_OK;
	const unsigned *ordinals = cc_ordinals_make(list, count, results->pen->spots.arena);
	if (ordinals == NULL)
		return CC_ERR_NOMEM;
	for (int severity = CC_SEVERITY_ERROR; status == CC_OK && severity >= CC_SEVERITY_INFO; severity--)
		status = add_findings(results, list, count, (enum cc_severity)severity, ordinals);
	return status;
}

static enum cc_status add_results(struct results *results)
{
	const struct cc_report *report = results->pen->report;
	cc_json_key(&results->pen->json, "results");
	cc_json_array(&results->pen->json);
	enum cc_status status = add_list(results, report->findings, report->finding_count);
	if (status == CC_OK)
		status = add_list(results, report->aside, report->aside_count);
	cc_json_array_end(&results->pen->json);
	return status;
}

static void add_notification(struct cc_json *json, const char *level, struct cc_str text)
{
	cc_json_object(json);
	cc_json_member(json, "level", cc_str_from(level));
	cc_sarif_text(json, "message", text);
	cc_json_object_end(json);
}

static void add_notifications(const struct results *results)
{
	struct cc_pen *pen = results->pen;
	cc_json_key(&pen->json, "toolExecutionNotifications");
	cc_json_array(&pen->json);
	if (pen->report->incomplete)
		add_notification(&pen->json, "error", CC_STR("an input could not be read; the rest was checked"));
	if (results->left_out > 0) {
		cc_pen_clear(pen, &pen->text);
		cc_buf_addf(&pen->text, "%zu of %zu results are left out: GitHub takes %d of a run, and 10 MB packed",
			    results->left_out, results->left_out + results->written, RESULTS_MAX);
		add_notification(&pen->json, "warning", cc_buf_str(&pen->text));
	}
	cc_json_array_end(&pen->json);
}

static void add_invocations(const struct results *results)
{
	struct cc_json *json = &results->pen->json;
	cc_json_key(json, "invocations");
	cc_json_array(json);
	cc_json_object(json);
	cc_json_key(json, "executionSuccessful");
	cc_json_bool(json, !results->pen->report->incomplete);
	if (results->pen->report->incomplete || results->left_out > 0)
		add_notifications(results);
	cc_json_object_end(json);
	cc_json_array_end(json);
}

static enum cc_status add_run(struct cc_pen *pen)
{
	struct results results = {.pen = pen};
	bool chinese = pen->report->language == CC_LANGUAGE_ZH;
	cc_json_object(&pen->json);
	cc_sarif_tool(pen);
	cc_json_member(&pen->json, "language", chinese ? CC_STR("zh-CN") : CC_STR("en-US"));
	cc_json_member(&pen->json, "columnKind", CC_STR("unicodeCodePoints"));
	cc_sarif_artifacts(pen);
	enum cc_status status = add_results(&results);
	add_invocations(&results);
	cc_json_object_end(&pen->json);
	return status;
}

static enum cc_status write_log(struct cc_pen *pen)
{
	struct cc_json *json = &pen->json;
	cc_json_object(json);
	cc_json_member(json, "$schema", CC_STR("https://json.schemastore.org/sarif-2.1.0.json"));
	cc_json_member(json, "version", CC_STR("2.1.0"));
	cc_json_key(json, "runs");
	cc_json_array(json);
	enum cc_status status = add_run(pen);
	cc_json_array_end(json);
	cc_json_object_end(json);
	cc_buf_add_char(pen->out, '\n');
	return status;
}

static enum cc_status write_sarif(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	static const struct cc_layout layout = {.begin = write_log, .indent = INDENT};
	return cc_pen_write(out, report, style, &layout);
}

const struct cc_format cc_format_sarif = {
    .id = "sarif", .title = "SARIF 2.1.0 for code scanning", .write = write_sarif};
