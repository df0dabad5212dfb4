/* Writing suggestions down: a pack to edit, and JSON.
 * Leaves what is suggested to suggest_make.c and suggest_try.c. */
#include "base/json.h"
#include "pipeline/suggest.h"

enum { JSON_INDENT = 2 };

/* A text in double quotes, as YAML and JSON read it alike. */
static void add_quoted(struct cc_buf *out, struct cc_str text)
{
	cc_buf_add_char(out, '"');
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		if (c == '"' || c == '\\')
			cc_buf_add_char(out, '\\');
		cc_buf_add_char(out, (unsigned char)c < ' ' ? ' ' : c);
	}
	cc_buf_add_char(out, '"');
}

/* Comments hold no line ends. */
static void add_comment_text(struct cc_buf *out, struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++)
		cc_buf_add_char(out, (unsigned char)text.ptr[i] < ' ' ? ' ' : text.ptr[i]);
}

static void add_names(struct cc_buf *out, const struct cc_suggestion *suggestion)
{
	cc_buf_adds(out, "    names: [");
	for (size_t i = 0; i < suggestion->name_count; i++) {
		cc_buf_adds(out, i > 0 ? ", " : "");
		add_quoted(out, suggestion->names[i]);
	}
	cc_buf_adds(out, "]\n");
}

/* # 3 documents, 5 figures, 4 values, and where the first ones stand. */
static void add_evidence(struct cc_buf *out, const struct cc_suggestion *suggestion)
{
	const struct cc_phrase_group *group = suggestion->group;
	cc_buf_addf(out, "  # %zu documents, %zu figures, %zu values\n", group->documents, group->use_count,
		    group->values);
	for (size_t i = 0; i < group->use_count && i < CC_SUGGEST_PLACES; i++) {
		const struct cc_phrase_use *use = group->uses[i];
		cc_buf_adds(out, "  #   ");
		add_comment_text(out, use->path);
		cc_buf_addf(out, ":%zu:%zu: ", use->line, use->column);
		add_comment_text(out, use->printed);
		cc_buf_adds(out, " … ");
		add_comment_text(out, use->figure);
		cc_buf_add_char(out, '\n');
	}
}

static void add_example(struct cc_buf *out, const struct cc_suggested_example *example)
{
	cc_buf_adds(out, "      - text: ");
	add_quoted(out, example->use->sentence);
	cc_buf_adds(out, "\n        claims: [");
	for (size_t i = 0; i < example->value_count; i++) {
		cc_buf_adds(out, i > 0 ? ", { value: \"" : "{ value: \"");
		cc_decimal_write(out, example->values[i]);
		cc_buf_adds(out, "\" }");
	}
	cc_buf_adds(out, "]\n");
}

static void add_examples(struct cc_buf *out, const struct cc_suggestion *suggestion)
{
	cc_buf_adds(out, "    examples:\n");
	for (size_t i = 0; i < suggestion->example_count; i++)
		add_example(out, &suggestion->examples[i]);
	cc_buf_adds(out, "      - text: ");
	add_quoted(out, suggestion->other);
	cc_buf_adds(out, "\n        claims: []\n");
}

static void add_metric(struct cc_buf *out, const struct cc_suggestion *suggestion, enum cc_suggest_form form)
{
	bool full = form == CC_SUGGEST_FULL;
	if (full)
		add_evidence(out, suggestion);
	cc_buf_adds(out, "  - id: ");
	cc_buf_add(out, suggestion->id);
	cc_buf_adds(out, "\n    title: ");
	add_quoted(out, suggestion->names[0]);
	cc_buf_add_char(out, '\n');
	if (suggestion->unit.ptr != NULL) {
		cc_buf_adds(out, "    unit: ");
		add_quoted(out, suggestion->unit);
		cc_buf_add_char(out, '\n');
	}
	add_names(out, suggestion);
	cc_buf_addf(out, "    period: { kind: any, sense: %s }\n", suggestion->moment ? "stock" : "flow");
	if (full)
		add_examples(out, suggestion);
	cc_buf_adds(out, full ? "\n" : "");
}

void cc_suggest_write_pack(struct cc_buf *out, const struct cc_vec *suggestions, size_t documents,
			   enum cc_suggest_form form)
{
	const struct cc_suggestion *items = suggestions->items;
	if (form == CC_SUGGEST_FULL)
		cc_buf_addf(
		    out,
		    "# Suggested by claimcheck rules suggest from %zu documents: noun phrases that carry figures "
		    "in several of\n"
		    "# them and are bound to no metric, most widespread first. Keep what is worth comparing, give "
		    "it an id and a\n"
		    "# title (zh, en), add other names, what must not match, and the place that a figure without "
		    "one speaks of\n"
		    "# (scope: { default: 中国 } or { required: true }). docs/RULES.md explains every key.\n",
		    documents);
	cc_buf_adds(out, "pack: suggested\n\nmetrics:\n");
	for (size_t i = 0; i < suggestions->len; i++)
		add_metric(out, &items[i], form);
	if (form == CC_SUGGEST_FULL && out->len > 1)
		out->len--; /* no blank line at the end */
}

/* ---- for programs ---- */

static void add_place(struct cc_json *json, const struct cc_phrase_use *use)
{
	cc_json_object(json);
	cc_json_member(json, "path", use->path);
	cc_json_member_unsigned(json, "line", use->line);
	cc_json_member_unsigned(json, "column", use->column);
	cc_json_member(json, "phrase", use->printed);
	cc_json_member(json, "figure", use->figure);
	cc_json_key(json, "value");
	cc_json_decimal(json, use->value);
	cc_json_member(json, "unit", use->unit);
	cc_json_object_end(json);
}

static void add_suggestion(struct cc_json *json, const struct cc_suggestion *suggestion)
{
	const struct cc_phrase_group *group = suggestion->group;
	cc_json_object(json);
	cc_json_member(json, "id", suggestion->id);
	cc_json_key(json, "names");
	cc_json_array(json);
	for (size_t i = 0; i < suggestion->name_count; i++)
		cc_json_string(json, suggestion->names[i]);
	cc_json_array_end(json);
	cc_json_member(json, "unit", suggestion->unit);
	cc_json_member_unsigned(json, "documents", group->documents);
	cc_json_member_unsigned(json, "figures", group->use_count);
	cc_json_member_unsigned(json, "values", group->values);
	cc_json_key(json, "places");
	cc_json_array(json);
	for (size_t i = 0; i < group->use_count; i++)
		add_place(json, group->uses[i]);
	cc_json_array_end(json);
	cc_json_object_end(json);
}

void cc_suggest_write_json(struct cc_buf *out, const struct cc_vec *suggestions, size_t documents)
{
	const struct cc_suggestion *items = suggestions->items;
	struct cc_json json = cc_json_new(out, JSON_INDENT);
	cc_json_object(&json);
	cc_json_member_unsigned(&json, "documents", documents);
	cc_json_key(&json, "suggestions");
	cc_json_array(&json);
	for (size_t i = 0; i < suggestions->len; i++)
		add_suggestion(&json, &items[i]);
	cc_json_array_end(&json);
	cc_json_object_end(&json);
	cc_buf_add_char(out, '\n');
}
