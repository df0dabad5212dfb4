/* Findings for programs; the names are the contract's.
 * Leaves the frame to the formats. */
#include "report/finding_json.h"

#include "base/hash.h"
#include "report/claim_json.h"

static enum cc_status add_location(struct cc_pen *pen, const struct cc_location *location)
{
	struct cc_spot spot;
	enum cc_status status = cc_pen_spot(&spot, pen, location);
	if (status != CC_OK)
		return status;
	struct cc_json *json = &pen->json;
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

static enum cc_status add_locations(struct cc_pen *pen, const struct cc_finding *finding)
{
	cc_json_key(&pen->json, "locations");
	cc_json_array(&pen->json);
	for (size_t i = 0; i < finding->location_count; i++) {
		enum cc_status status = add_location(pen, &finding->locations[i]);
		if (status != CC_OK)
			return status;
	}
	cc_json_array_end(&pen->json);
	if (finding->locations_more > 0)
		cc_json_member_unsigned(&pen->json, "locations_more", finding->locations_more);
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

enum cc_status cc_json_finding(struct cc_pen *pen, const struct cc_finding *finding)
{
	struct cc_json *json = &pen->json;
	char fingerprint[CC_HASH_HEX + 1];
	cc_hash_hex(fingerprint, finding->fingerprint);
	cc_json_member(json, "fingerprint", cc_str_from(fingerprint));
	cc_json_member(json, "check", cc_str_from(finding->check));
	cc_json_member(json, "rule", finding->rule);
	cc_json_member(json, "severity", cc_str_from(cc_severity_word(finding->severity)));
	cc_json_key(json, "confidence");
	cc_json_thousandths(json, finding->confidence);
	cc_json_member(json, "message", finding->message);
	add_explanation(json, finding);
	enum cc_status status = add_locations(pen, finding);
	add_fixes(json, finding);
	add_standing(json, &finding->standing);
	return status;
}

void cc_json_summary(struct cc_json *json, const struct cc_report *report)
{
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
}
