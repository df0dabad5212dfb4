/* Rules as a table or as JSON, filtered by kind and text.
 * Leaves what a row holds to rule_rows.c. */
#include "base/ascii.h"
#include "base/json.h"
#include "pipeline/page.h"
#include "pipeline/rule_rows.h"

enum { KIND_COLUMN = 11, ID_COLUMN = 44, PLACE_COLUMN = 40, JSON_INDENT = 2 };

static bool starts_folded(struct cc_str text, struct cc_str wanted)
{
	for (size_t i = 0; i < wanted.len; i++)
		if (cc_ascii_lower(text.ptr[i]) != cc_ascii_lower(wanted.ptr[i]))
			return false;
	return true;
}

/* Whether the text holds the words, whatever the case of Latin letters. */
static bool holds(struct cc_str text, struct cc_str wanted)
{
	for (size_t at = 0; at + wanted.len <= text.len; at++)
		if (starts_folded(cc_str_slice(text, at, text.len), wanted))
			return true;
	return false;
}

static bool row_holds(const struct cc_rule_row *row, struct cc_str wanted)
{
	if (holds(row->id, wanted) || holds(row->title.zh, wanted) || holds(row->title.en, wanted))
		return true;
	for (size_t i = 0; i < row->name_count; i++)
		if (holds(row->names[i].source, wanted))
			return true;
	for (size_t i = 0; i < row->word_count; i++)
		if (holds(row->words[i], wanted))
			return true;
	return false;
}

static bool is_wanted(const struct cc_rule_row *row, const struct claimcheck_rules_query *query)
{
	for (size_t i = 0; i < query->texts.count; i++)
		if (!row_holds(row, cc_str_from(query->texts.items[i])))
			return false;
	return true;
}

static bool kind_is_wanted(const struct cc_rule_kind *kind, const struct claimcheck_rules_query *query)
{
	if (query->kind == NULL)
		return kind->listed;
	return strcmp(query->kind, "all") == 0 || strcmp(query->kind, kind->word) == 0;
}

/* ---- the table ---- */

static void add_cell(struct cc_buf *page, struct cc_str text, size_t columns)
{
	size_t start = page->len;
	cc_buf_add(page, text);
	cc_page_pad(page, start, columns);
}

static void add_table_row(struct cc_buf *page, const struct claimcheck *engine, const struct cc_rule_kind *kind,
			  const struct cc_rule_row *row)
{
	add_cell(page, cc_str_from(kind->word), KIND_COLUMN);
	add_cell(page, row->id, ID_COLUMN);
	size_t start = page->len;
	cc_rule_origin_write(page, engine, &row->place);
	if (row->replaces.path.len > 0) {
		cc_buf_adds(page, ", overrides ");
		cc_rule_origin_write(page, engine, &row->replaces);
	}
	cc_page_pad(page, start, PLACE_COLUMN);
	cc_buf_add(page, engine->language == CC_LANGUAGE_ZH ? row->title.zh : row->title.en);
	cc_buf_add_char(page, '\n');
}

/* ---- JSON ---- */

static void add_place(struct cc_json *json, const struct claimcheck *engine, const struct cc_rule_place *place)
{
	cc_json_object(json);
	cc_json_member(json, "layer", cc_str_from(cc_rule_layer(engine, place)));
	cc_json_member(json, "path", place->path);
	cc_json_member_unsigned(json, "line", place->line);
	cc_json_member_unsigned(json, "column", place->column);
	cc_json_object_end(json);
}

static void add_titles(struct cc_json *json, const struct cc_titles *titles)
{
	cc_json_key(json, "title");
	cc_json_object(json);
	cc_json_member(json, "zh", titles->zh);
	cc_json_member(json, "en", titles->en);
	cc_json_object_end(json);
}

static void add_names(struct cc_json *json, const struct cc_rule_row *row)
{
	cc_json_key(json, "names");
	cc_json_array(json);
	for (size_t i = 0; i < row->name_count; i++)
		cc_json_string(json, row->names[i].source);
	for (size_t i = 0; i < row->word_count; i++)
		cc_json_string(json, row->words[i]);
	cc_json_array_end(json);
}

static void add_json_row(struct cc_json *json, const struct claimcheck *engine, const struct cc_rule_kind *kind,
			 const struct cc_rule_row *row)
{
	cc_json_object(json);
	cc_json_member(json, "kind", cc_str_from(kind->word));
	cc_json_member(json, "id", row->id);
	add_titles(json, &row->title);
	if (row->unit.ptr != NULL) {
		cc_json_member(json, "unit", row->unit);
	}
	add_names(json, row);
	cc_json_key(json, "defined");
	add_place(json, engine, &row->place);
	if (row->replaces.path.len > 0) {
		cc_json_key(json, "overrides");
		add_place(json, engine, &row->replaces);
	}
	cc_json_object_end(json);
}

static void add_kind(struct cc_buf *page, struct cc_json *json, const struct claimcheck *engine,
		     const struct cc_rule_kind *kind, const struct claimcheck_rules_query *query)
{
	for (size_t i = 0; i < kind->count(engine->rules); i++) {
		struct cc_rule_row row = kind->row(engine->rules, i);
		if (!is_wanted(&row, query))
			continue;
		if (query->json)
			add_json_row(json, engine, kind, &row);
		else
			add_table_row(page, engine, kind, &row);
	}
}

static bool is_kind(const char *word)
{
	for (const struct cc_rule_kind *kind = cc_rule_kinds; kind->word != NULL; kind++)
		if (strcmp(kind->word, word) == 0)
			return true;
	return strcmp(word, "all") == 0;
}

enum claimcheck_status claimcheck_rules_list(const struct claimcheck *engine,
					     const struct claimcheck_rules_query *query,
					     const struct claimcheck_sink *sink)
{
	if (query->kind != NULL && !is_kind(query->kind)) {
		struct cc_error err = {0};
		(void)cc_error_set(&err, CC_ERR_USAGE, "there is no kind of rules \"%s\"", query->kind);
		cc_engine_tell(engine, CLAIMCHECK_ERROR, &err);
		return CLAIMCHECK_ERR_USAGE;
	}
	struct cc_buf page = cc_buf_new(&engine->memory, CC_PAGE_MAX);
	struct cc_json json = cc_json_new(&page, JSON_INDENT);
	if (query->json) {
		cc_json_object(&json);
		cc_json_key(&json, "rules");
		cc_json_array(&json);
	}
	for (const struct cc_rule_kind *kind = cc_rule_kinds; kind->word != NULL; kind++)
		if (kind_is_wanted(kind, query))
			add_kind(&page, &json, engine, kind, query);
	if (query->json) {
		cc_json_array_end(&json);
		cc_json_object_end(&json);
		cc_buf_add_char(&page, '\n');
	}
	return cc_page_send(&page, sink);
}
