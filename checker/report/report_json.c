/* The report for programs: report.schema.json, the same bytes for the same inputs.
 * Leaves claims to claim_json.c. */
#include "base/arena.h"
#include "base/hash.h"
#include "report/claim_json.h"
#include "report/writer.h"

enum { INDENT = 2 };

struct json_printer {
	struct cc_json json;
	const struct cc_report *report;
	struct cc_arena *arena;
	struct cc_spotter *spotters;
};

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

static enum cc_status add_location(struct json_printer *printer, const struct cc_location *location)
{
	struct cc_spotter *spotter = &printer->spotters[location->article->index];
	struct cc_spot spot;
	if (spotter->article == NULL)
		*spotter = cc_spotter_new(location->article, printer->arena);
	enum cc_status status = cc_spotter_find(&spot, spotter, location->mark, location->sentence);
	if (status != CC_OK)
		return status;
	struct cc_json *json = &printer->json;
	cc_json_object(json);
	cc_json_member(json, "path", location->article->document.path);
	cc_json_spot(json, &spot);
	cc_json_member(json, "text", spot.text);
	cc_json_member(json, "sentence", spot.sentence);
	if (location->note.len > 0)
		cc_json_member(json, "note", location->note);
	if (location->claim != NULL) {
		cc_json_key(json, "claim");
		cc_json_claim(json, location->claim, &spot);
	}
	cc_json_object_end(json);
	return CC_OK;
}

static enum cc_status add_locations(struct json_printer *printer, const struct cc_finding *finding)
{
	cc_json_key(&printer->json, "locations");
	cc_json_array(&printer->json);
	for (size_t i = 0; i < finding->location_count; i++) {
		enum cc_status status = add_location(printer, &finding->locations[i]);
		if (status != CC_OK)
			return status;
	}
	cc_json_array_end(&printer->json);
	if (finding->locations_more > 0)
		cc_json_member_unsigned(&printer->json, "locations_more", finding->locations_more);
	return CC_OK;
}

static void add_edit(struct cc_json *json, const struct cc_edit *edit)
{
	cc_json_object(json);
	cc_json_member(json, "path", edit->article->document.path);
	cc_json_member_unsigned(json, "byte_start", edit->source.start);
	cc_json_member_unsigned(json, "byte_end", edit->source.end);
	cc_json_member(json, "text", edit->text.ptr != NULL ? edit->text : CC_STR(""));
	cc_json_object_end(json);
}

static void add_fixes(struct cc_json *json, const struct cc_finding *finding)
{
	if (finding->fix_count == 0)
		return;
	cc_json_key(json, "fixes");
	cc_json_array(json);
	for (size_t i = 0; i < finding->fix_count; i++) {
		const struct cc_fix *fix = &finding->fixes[i];
		cc_json_object(json);
		cc_json_member(json, "title", fix->title);
		cc_json_key(json, "safe");
		cc_json_bool(json, fix->safe);
		cc_json_key(json, "edits");
		cc_json_array(json);
		for (size_t k = 0; k < fix->edit_count; k++)
			add_edit(json, &fix->edits[k]);
		cc_json_array_end(json);
		cc_json_object_end(json);
	}
	cc_json_array_end(json);
}

static void add_explanation(struct cc_json *json, const struct cc_finding *finding)
{
	cc_json_key(json, "explanation");
	cc_json_array(json);
	for (size_t i = 0; i < finding->explanation_count; i++)
		cc_json_string(json, finding->explanation[i]);
	cc_json_array_end(json);
}

static void add_text_if_any(struct cc_json *json, const char *key, struct cc_str text)
{
	if (text.len > 0)
		cc_json_member(json, key, text);
}

static void add_decided(struct cc_json *json, const struct cc_standing *standing)
{
	add_text_if_any(json, "reason", standing->reason);
	add_text_if_any(json, "by", standing->by);
	add_text_if_any(json, "date", standing->date);
	add_text_if_any(json, "path", standing->path);
	if (standing->line > 0)
		cc_json_member_unsigned(json, "line", standing->line);
	cc_json_object_end(json);
}

static void add_standing(struct cc_json *json, const struct cc_standing *standing)
{
	if (standing->aside != CC_ASIDE_NOT || standing->confirmed) {
		const char *how = standing->confirmed ? "confirmed" : cc_aside_word(standing->aside);
		cc_json_key(json, standing->confirmed ? "decision" : "suppression");
		cc_json_object(json);
		cc_json_member(json, "kind", cc_str_from(how));
		add_decided(json, standing);
	}
	if (standing->baseline != CC_BASELINE_NONE)
		cc_json_member(json, "baseline_state",
			       standing->baseline == CC_BASELINE_NEW ? CC_STR("new") : CC_STR("unchanged"));
}

static enum cc_status add_finding(struct json_printer *printer, const struct cc_finding *finding)
{
	struct cc_json *json = &printer->json;
	char fingerprint[CC_HASH_HEX + 1];
	cc_hash_hex(fingerprint, finding->fingerprint);
	cc_json_object(json);
	cc_json_member(json, "fingerprint", cc_str_from(fingerprint));
	cc_json_member(json, "check", cc_str_from(finding->check));
	cc_json_member(json, "rule", finding->rule);
	cc_json_member(json, "severity", cc_str_from(cc_severity_word(finding->severity)));
	cc_json_key(json, "confidence");
	cc_json_thousandths(json, finding->confidence);
	cc_json_member(json, "message", finding->message);
	add_explanation(json, finding);
	enum cc_status status = add_locations(printer, finding);
	add_fixes(json, finding);
	add_standing(json, &finding->standing);
	cc_json_object_end(json);
	return status;
}

static enum cc_status add_all(struct json_printer *printer, const char *key, const struct cc_finding *findings,
			      size_t count)
{
	enum cc_status status = CC_OK;
	cc_json_key(&printer->json, key);
	cc_json_array(&printer->json);
	for (size_t i = 0; status == CC_OK && i < count; i++)
		status = add_finding(printer, &findings[i]);
	cc_json_array_end(&printer->json);
	return status;
}

static void add_summary(struct cc_json *json, const struct cc_report *report)
{
	cc_json_key(json, "summary");
	cc_json_object(json);
	cc_json_member_unsigned(json, "documents", report->article_count);
	cc_json_member_unsigned(json, "characters", report->characters);
	cc_json_member_unsigned(json, "numbers_seen", report->figures_seen);
	cc_json_member_unsigned(json, "numbers_bound", report->figures_bound);
	cc_json_member_unsigned(json, "claims_compared", report->claims_compared);
	cc_json_key(json, "findings");
	cc_json_object(json);
	for (int severity = CC_SEVERITY_ERROR; severity >= CC_SEVERITY_INFO; severity--)
		cc_json_member_unsigned(json, cc_severity_word((enum cc_severity)severity),
					report->by_severity[severity]);
	cc_json_object_end(json);
	cc_json_object_end(json);
}

static enum cc_status print(struct json_printer *printer)
{
	struct cc_json *json = &printer->json;
	const struct cc_report *report = printer->report;
	enum cc_status status = CC_OK;
	cc_json_object(json);
	cc_json_member(json, "format", CC_STR("claimcheck-report"));
	cc_json_member_unsigned(json, "version", 1);
	add_tool(json, report);
	cc_json_key(json, "documents");
	cc_json_array(json);
	for (size_t i = 0; i < report->article_count; i++)
		add_document(json, &report->articles[i]->document);
	cc_json_array_end(json);
	status = add_all(printer, "findings", report->findings, report->finding_count);
	/* Apart from `findings`, so that a program that knows nothing of suppression counts right. */
	if (status == CC_OK && report->aside_count > 0)
		status = add_all(printer, "suppressed", report->aside, report->aside_count);
	add_summary(json, report);
	cc_json_object_end(json);
	cc_buf_add_char(json->buf, '\n');
	return status == CC_OK && json->buf->failed ? CC_ERR_NOMEM : status;
}

static enum cc_status write_json(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	(void)style;
	struct cc_arena *arena = cc_arena_new(out->alloc);
	if (arena == NULL)
		return CC_ERR_NOMEM;
	struct json_printer printer = {.json = cc_json_new(out, INDENT), .report = report, .arena = arena};
	printer.spotters = cc_arena_array(arena, report->article_count, sizeof(*printer.spotters));
	enum cc_status status = printer.spotters != NULL ? print(&printer) : CC_ERR_NOMEM;
	cc_arena_free(arena);
	return status;
}

const struct cc_format cc_format_json = {
    .id = "json", .title = "for programs: report.schema.json", .write = write_json};
