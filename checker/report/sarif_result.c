/* A finding as a SARIF result: its first place is the location, the others are related and linked from the message.
 * Leaves rules and documents to sarif_tool.c. */
#include <stdio.h>

#include "base/hash.h"
#include "report/evidence.h"
#include "report/excerpt.h"
#include "report/sarif.h"
#include "report/words.h"

enum { LINKED = 10 }; /* places that the message tells; all are related */

static const char *const levels[] = {
    [CC_SEVERITY_INFO] = "note", [CC_SEVERITY_WARNING] = "warning", [CC_SEVERITY_ERROR] = "error"};

void cc_sarif_escape(struct cc_buf *out, struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] == '[' || text.ptr[i] == ']' || text.ptr[i] == '\\')
			cc_buf_add_char(out, '\\');
		cc_buf_add_char(out, text.ptr[i]);
	}
}

/* What the words hold, escaped behind the message. */
static void take_words(struct cc_pen *pen)
{
	cc_sarif_escape(&pen->text, cc_buf_str(&pen->words));
	cc_pen_clear(pen, &pen->words);
}

/* [path:line:column](id): words = note: sentence. Its own place has no id to link to. */
static enum cc_status add_line(struct cc_pen *pen, const struct cc_location *location, size_t id)
{
	struct cc_spot spot;
	enum cc_status status = cc_pen_spot(&spot, pen, location);
	if (status != CC_OK)
		return status;
	cc_buf_adds(&pen->text, id > 0 ? "\n[" : "\n");
	cc_excerpt_write_line(&pen->words, location->article->document.path);
	cc_buf_addf(&pen->words, ":%zu:%zu", spot.line, spot.column);
	take_words(pen);
	if (id > 0)
		cc_buf_addf(&pen->text, "](%zu)", id);
	cc_buf_adds(&pen->text, ": ");
	cc_evidence_add_place(&pen->words, location, &spot);
	take_words(pen);
	return CC_OK;
}

/* GitHub shows the first sentence alone where there is little room: a line end closes it. */
static enum cc_status make_message(struct cc_pen *pen, const struct cc_finding *finding)
{
	enum cc_status status = CC_OK;
	cc_pen_clear(pen, &pen->text);
	cc_pen_clear(pen, &pen->words);
	cc_excerpt_write_line(&pen->words, finding->message);
	take_words(pen);
	size_t told = finding->location_count < LINKED ? finding->location_count : LINKED;
	for (size_t i = 0; status == CC_OK && i < told; i++)
		status = add_line(pen, &finding->locations[i], i);
	size_t more = finding->location_count - told + finding->locations_more;
	if (more > 0) {
		cc_buf_add_char(&pen->text, '\n');
		cc_words_more_places(&pen->text, more, pen->report->language);
	}
	cc_buf_add_char(&pen->words, '\n');
	cc_evidence_add_reasons(&pen->words, finding);
	if (finding->explanation_count > 0)
		take_words(pen);
	return status;
}

static enum cc_status add_message(struct cc_pen *pen, const struct cc_finding *finding)
{
	enum cc_status status = make_message(pen, finding);
	if (status == CC_OK)
		cc_sarif_text(&pen->json, "message", cc_str_trim(cc_buf_str(&pen->text)));
	return status;
}

static void add_points(struct cc_json *json, struct cc_point start, struct cc_point end)
{
	cc_json_member_unsigned(json, "startLine", start.line);
	cc_json_member_unsigned(json, "startColumn", start.column);
	cc_json_member_unsigned(json, "endLine", end.line);
	cc_json_member_unsigned(json, "endColumn", end.column);
}

static void add_physical(struct cc_pen *pen, const struct cc_article *article, const struct cc_spot *spot)
{
	struct cc_json *json = &pen->json;
	cc_json_key(json, "physicalLocation");
	cc_json_object(json);
	cc_sarif_artifact_location(pen, article);
	cc_json_key(json, "region");
	cc_json_object(json);
	add_points(json, (struct cc_point){.line = spot->line, .column = spot->column},
		   (struct cc_point){.line = spot->end_line, .column = spot->end_column});
	cc_sarif_text(json, "snippet", spot->text);
	cc_json_object_end(json);
	cc_json_object_end(json);
}

static enum cc_status add_location(struct cc_pen *pen, const struct cc_location *location, size_t id)
{
	struct cc_json *json = &pen->json;
	struct cc_spot spot;
	enum cc_status status = cc_pen_spot(&spot, pen, location);
	if (status != CC_OK)
		return status;
	cc_json_object(json);
	cc_json_member_unsigned(json, "id", id);
	add_physical(pen, location->article, &spot);
	cc_pen_clear(pen, &pen->words);
	cc_evidence_add_place(&pen->words, location, &spot);
	cc_pen_clear(pen, &pen->text);
	take_words(pen);
	cc_sarif_text(json, "message", cc_buf_str(&pen->text));
	cc_json_object_end(json);
	return CC_OK;
}

static enum cc_status add_locations(struct cc_pen *pen, const struct cc_finding *finding)
{
	struct cc_json *json = &pen->json;
	cc_json_key(json, "locations");
	cc_json_array(json);
	enum cc_status status = add_location(pen, &finding->locations[0], 0);
	cc_json_array_end(json);
	if (finding->location_count == 1)
		return status;
	cc_json_key(json, "relatedLocations");
	cc_json_array(json);
	for (size_t i = 1; status == CC_OK && i < finding->location_count; i++)
		status = add_location(pen, &finding->locations[i], i);
	cc_json_array_end(json);
	return status;
}

/* GitHub looks at primaryLocationLineHash alone; its own are "hash:how-manieth". */
static void add_fingerprints(struct cc_json *json, const struct cc_finding *finding, unsigned ordinal)
{
	char text[CC_HASH_HEX + 16];
	cc_hash_hex(text, finding->fingerprint);
	cc_json_key(json, "partialFingerprints");
	cc_json_object(json);
	cc_json_member(json, "claimcheck/v1", cc_str_from(text));
	(void)snprintf(text + CC_HASH_HEX, sizeof(text) - CC_HASH_HEX, ":%u", ordinal);
	cc_json_member(json, "primaryLocationLineHash", cc_str_from(text));
	cc_json_object_end(json);
}

static enum cc_status add_replacement(struct cc_pen *pen, const struct cc_edit *edit)
{
	struct cc_json *json = &pen->json;
	struct cc_spotter *spotter = cc_spots_of(&pen->spots, edit->article);
	struct cc_point start;
	struct cc_point end;
	enum cc_status status = cc_spotter_point(&start, spotter, edit->source.start);
	if (status == CC_OK)
		status = cc_spotter_point(&end, spotter, edit->source.end);
	if (status != CC_OK)
		return status;
	cc_json_object(json);
	cc_json_key(json, "deletedRegion");
	cc_json_object(json);
	add_points(json, start, end);
	cc_json_object_end(json);
	cc_sarif_text(json, "insertedContent", edit->text.ptr != NULL ? edit->text : CC_STR(""));
	cc_json_object_end(json);
	return CC_OK;
}

/* Edits from `from` on that change one document. @return how many. */
static size_t edits_of_one(const struct cc_fix *fix, size_t from)
{
	size_t to = from + 1;
	while (to < fix->edit_count && fix->edits[to].article == fix->edits[from].article)
		to++;
	return to - from;
}

static enum cc_status add_change(struct cc_pen *pen, const struct cc_edit *edits, size_t count)
{
	enum cc_status status = CC_OK;
	cc_json_object(&pen->json);
	cc_sarif_artifact_location(pen, edits[0].article);
	cc_json_key(&pen->json, "replacements");
	cc_json_array(&pen->json);
	for (size_t i = 0; status == CC_OK && i < count; i++)
		status = add_replacement(pen, &edits[i]);
	cc_json_array_end(&pen->json);
	cc_json_object_end(&pen->json);
	return status;
}

static enum cc_status add_fix(struct cc_pen *pen, const struct cc_fix *fix)
{
	enum cc_status status = CC_OK;
	cc_json_object(&pen->json);
	cc_sarif_text(&pen->json, "description", fix->title);
	cc_json_key(&pen->json, "artifactChanges");
	cc_json_array(&pen->json);
	for (size_t i = 0, count = 0; status == CC_OK && i < fix->edit_count; i += count) {
		count = edits_of_one(fix, i);
		status = add_change(pen, &fix->edits[i], count);
	}
	cc_json_array_end(&pen->json);
	cc_json_object_end(&pen->json);
	return status;
}

static enum cc_status add_fixes(struct cc_pen *pen, const struct cc_finding *finding)
{
	enum cc_status status = CC_OK;
	if (finding->fix_count == 0)
		return CC_OK;
	cc_json_key(&pen->json, "fixes");
	cc_json_array(&pen->json);
	for (size_t i = 0; status == CC_OK && i < finding->fix_count; i++)
		if (finding->fixes[i].edit_count > 0)
			status = add_fix(pen, &finding->fixes[i]);
	cc_json_array_end(&pen->json);
	return status;
}

static void add_suppression(struct cc_pen *pen, const struct cc_standing *standing)
{
	struct cc_json *json = &pen->json;
	bool in_source = standing->aside == CC_ASIDE_COMMENT;
	cc_pen_clear(pen, &pen->text);
	cc_buf_adds(&pen->text, cc_aside_word(standing->aside));
	struct cc_str parts[] = {standing->reason, standing->by, standing->date};
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		cc_buf_adds(&pen->text, parts[i].len > 0 ? "; " : "");
		cc_buf_add(&pen->text, parts[i]);
	}
	cc_json_object(json);
	cc_json_member(json, "kind", in_source ? CC_STR("inSource") : CC_STR("external"));
	cc_json_member(json, "status", CC_STR("accepted"));
	cc_json_member(json, "justification", cc_buf_str(&pen->text));
	cc_json_object_end(json);
}

/* Where one result of a run has the list, all have it (3.27.23): an empty one is not suppressed. */
static void add_standing(struct cc_pen *pen, const struct cc_standing *standing)
{
	struct cc_json *json = &pen->json;
	if (standing->baseline != CC_BASELINE_NONE)
		cc_json_member(json, "baselineState",
			       standing->baseline == CC_BASELINE_NEW ? CC_STR("new") : CC_STR("unchanged"));
	if (pen->report->aside_count == 0)
		return;
	cc_json_key(json, "suppressions");
	cc_json_array(json);
	if (standing->aside != CC_ASIDE_NOT)
		add_suppression(pen, standing);
	cc_json_array_end(json);
}

static void add_properties(struct cc_json *json, const struct cc_finding *finding)
{
	cc_json_key(json, "properties");
	cc_json_object(json);
	cc_json_key(json, "confidence");
	cc_json_thousandths(json, finding->confidence);
	if (finding->rule.len > 0)
		cc_json_member(json, "rule", finding->rule);
	cc_json_object_end(json);
}

static void add_rule(struct cc_pen *pen, const struct cc_finding *finding)
{
	cc_json_member(&pen->json, "ruleId", cc_str_from(finding->check));
	for (size_t i = 0; i < pen->report->check_count; i++)
		if (cc_str_equal(pen->report->checks[i].id, cc_str_from(finding->check)))
			cc_json_member_unsigned(&pen->json, "ruleIndex", i);
}

enum cc_status cc_sarif_result(struct cc_pen *pen, const struct cc_finding *finding, unsigned ordinal)
{
	cc_json_object(&pen->json);
	add_rule(pen, finding);
	cc_json_member(&pen->json, "level", cc_str_from(levels[finding->severity]));
	enum cc_status status = add_message(pen, finding);
	if (status == CC_OK)
		status = add_locations(pen, finding);
	add_fingerprints(&pen->json, finding, ordinal);
	if (status == CC_OK)
		status = add_fixes(pen, finding);
	add_standing(pen, &finding->standing);
	add_properties(&pen->json, finding);
	cc_json_object_end(&pen->json);
	return status;
}
