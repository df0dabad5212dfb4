/* What a SARIF log says of the program, its checks and the documents.
 * Leaves results to sarif_result.c. */
#include "base/utf8.h"
#include "report/file_path.h"
#include "report/sarif.h"

enum { DESCRIPTION_MAX = 1000 }; /* bytes; GitHub takes 1024 characters */

void cc_sarif_text(struct cc_json *json, const char *key, struct cc_str text)
{
	cc_json_key(json, key);
	cc_json_object(json);
	cc_json_member(json, "text", text);
	cc_json_object_end(json);
}

/* The help up to its first blank line, cut at a character. */
static struct cc_str first_paragraph(struct cc_str help)
{
	size_t end = cc_str_find(help, CC_STR("\n\n"), 0);
	if (end > help.len)
		end = help.len;
	if (end > DESCRIPTION_MAX)
		end = cc_utf8_valid_prefix(cc_str_slice(help, 0, DESCRIPTION_MAX));
	return cc_str_trim(cc_str_slice(help, 0, end));
}

static void add_example(struct cc_buf *out, const char *lead, struct cc_str example)
{
	if (example.len == 0)
		return;
	cc_buf_addf(out, "\n\n%s\n\n```text\n", lead);
	cc_buf_add(out, cc_str_trim(example));
	cc_buf_adds(out, "\n```");
}

/* The page is Markdown that reads as plain text too. */
static void add_help(struct cc_pen *pen, const struct cc_report_check *check)
{
	struct cc_buf *page = &pen->text;
	cc_pen_clear(pen, page);
	cc_buf_add(page, cc_str_trim(check->help));
	add_example(page, "Reported:", check->bad);
	add_example(page, "Not reported:", check->good);
	cc_json_key(&pen->json, "help");
	cc_json_object(&pen->json);
	cc_json_member(&pen->json, "text", cc_buf_str(page));
	cc_json_member(&pen->json, "markdown", cc_buf_str(page));
	cc_json_object_end(&pen->json);
}

/* 20 tags are GitHub's limit. */
static void add_tags(struct cc_json *json)
{
	cc_json_key(json, "properties");
	cc_json_object(json);
	cc_json_key(json, "tags");
	cc_json_array(json);
	cc_json_string(json, CC_STR("consistency"));
	cc_json_array_end(json);
	cc_json_object_end(json);
}

static void add_rule(struct cc_pen *pen, const struct cc_report_check *check)
{
	struct cc_json *json = &pen->json;
	cc_json_object(json);
	cc_json_member(json, "id", check->id);
	bool chinese = pen->report->language == CC_LANGUAGE_ZH;
	cc_sarif_text(json, "shortDescription", chinese ? check->title_zh : check->title_en);
	cc_sarif_text(json, "fullDescription", first_paragraph(check->help));
	add_help(pen, check);
	add_tags(json);
	cc_json_object_end(json);
}

void cc_sarif_tool(struct cc_pen *pen)
{
	struct cc_json *json = &pen->json;
	cc_json_key(json, "tool");
	cc_json_object(json);
	cc_json_key(json, "driver");
	cc_json_object(json);
	cc_json_member(json, "name", CC_STR("claimcheck"));
	cc_json_member(json, "semanticVersion", cc_str_from(pen->report->tool_version));
	cc_json_key(json, "rules");
	cc_json_array(json);
	for (size_t i = 0; i < pen->report->check_count; i++)
		add_rule(pen, &pen->report->checks[i]);
	cc_json_array_end(json);
	cc_json_object_end(json);
	cc_json_object_end(json);
}

static void add_uri(struct cc_pen *pen, const struct cc_article *article)
{
	cc_pen_clear(pen, &pen->text);
	cc_file_uri(&pen->text, article->document.path);
	cc_json_member(&pen->json, "uri", cc_buf_str(&pen->text));
}

void cc_sarif_artifact_location(struct cc_pen *pen, const struct cc_article *article)
{
	cc_json_key(&pen->json, "artifactLocation");
	cc_json_object(&pen->json);
	add_uri(pen, article);
	cc_json_member_unsigned(&pen->json, "index", article->index);
	cc_json_object_end(&pen->json);
}

static void add_artifact(struct cc_pen *pen, const struct cc_article *article)
{
	struct cc_json *json = &pen->json;
	const struct cc_document *document = &article->document;
	cc_json_object(json);
	cc_json_key(json, "location");
	cc_json_object(json);
	add_uri(pen, article);
	cc_json_object_end(json);
	if (document->title.len > 0)
		cc_sarif_text(json, "description", document->title);
	if (document->media_type.len > 0)
		cc_json_member(json, "mimeType", document->media_type);
	if (document->encoding.len > 0)
		cc_json_member(json, "encoding", document->encoding);
	cc_json_object_end(json);
}

void cc_sarif_artifacts(struct cc_pen *pen)
{
	cc_json_key(&pen->json, "artifacts");
	cc_json_array(&pen->json);
	for (size_t i = 0; i < pen->report->article_count; i++)
		add_artifact(pen, pen->report->articles[i]);
	cc_json_array_end(&pen->json);
}
