/* The table of kinds of rules, and finding one by what a user calls it.
 * Leaves lists to list_rules.c and pages to explain_rule.c. */
#include "pipeline/rule_rows.h"

static size_t count_metrics(const struct cc_ruleset *rules)
{
	return rules->metric_count;
}

static struct cc_rule_row metric_row(const struct cc_ruleset *rules, size_t index)
{
	const struct cc_metric *metric = &rules->metrics[index];
	return (struct cc_rule_row){.id = metric->id,
				    .title = metric->title,
				    .place = metric->place,
				    .replaces = metric->replaces,
				    .names = metric->names,
				    .name_count = metric->name_count,
				    .unit = metric->unit};
}

static size_t count_relations(const struct cc_ruleset *rules)
{
	return rules->relation_count;
}

static struct cc_rule_row relation_row(const struct cc_ruleset *rules, size_t index)
{
	const struct cc_relation *relation = &rules->relations[index];
	return (struct cc_rule_row){.id = relation->id,
				    .title = relation->title,
				    .place = relation->place,
				    .replaces = relation->replaces,
				    .words = &relation->formula,
				    .word_count = 1};
}

static size_t count_text_rules(const struct cc_ruleset *rules)
{
	return rules->text_rule_count;
}

static struct cc_rule_row text_rule_row(const struct cc_ruleset *rules, size_t index)
{
	const struct cc_text_rule *rule = &rules->text_rules[index];
	return (struct cc_rule_row){.id = rule->id,
				    .title = rule->title,
				    .place = rule->place,
				    .replaces = rule->replaces,
				    .names = &rule->find,
				    .name_count = 1};
}

static size_t count_scopes(const struct cc_ruleset *rules)
{
	return rules->scope_count;
}

static struct cc_rule_row scope_row(const struct cc_ruleset *rules, size_t index)
{
	const struct cc_scope *scope = &rules->scopes[index];
	return (struct cc_rule_row){.id = scope->id,
				    .title = scope->title,
				    .place = scope->place,
				    .replaces = scope->replaces,
				    .words = scope->names,
				    .word_count = scope->name_count};
}

static size_t count_units(const struct cc_ruleset *rules)
{
	return rules->unit_count;
}

static struct cc_rule_row unit_row(const struct cc_ruleset *rules, size_t index)
{
	const struct cc_unit *unit = &rules->units[index];
	return (struct cc_rule_row){.id = unit->name,
				    .title = {.zh = unit->dimension, .en = unit->dimension},
				    .place = unit->place,
				    .replaces = unit->replaces,
				    .words = unit->aliases,
				    .word_count = unit->alias_count};
}

const struct cc_rule_kind cc_rule_kinds[] = {
    {.word = "metric", .listed = true, .count = count_metrics, .row = metric_row, .explain = cc_explain_metric},
    {.word = "relation", .listed = true, .count = count_relations, .row = relation_row, .explain = cc_explain_relation},
    {.word = "text-rule",
     .listed = true,
     .count = count_text_rules,
     .row = text_rule_row,
     .explain = cc_explain_text_rule},
    {.word = "scope", .count = count_scopes, .row = scope_row, .explain = cc_explain_scope},
    {.word = "unit", .count = count_units, .row = unit_row, .explain = cc_explain_unit},
    {.word = NULL},
};

const char *claimcheck_rule_kind(size_t index)
{
	for (size_t i = 0; i <= index; i++)
		if (cc_rule_kinds[i].word == NULL)
			return NULL;
	return cc_rule_kinds[index].word;
}

static bool is_called(const struct cc_rule_row *row, struct cc_str name)
{
	if (cc_str_equal(row->id, name) || cc_str_equal(row->title.zh, name) || cc_str_equal(row->title.en, name))
		return true;
	for (size_t i = 0; i < row->word_count; i++)
		if (cc_str_equal(row->words[i], name))
			return true;
	return false;
}

static bool has_id(const struct cc_rule_row *row, struct cc_str id)
{
	return cc_str_equal(row->id, id);
}

/* "surplus" is "pack/surplus". */
static bool has_bare_id(const struct cc_rule_row *row, struct cc_str id)
{
	return row->id.len > id.len && cc_str_ends(row->id, id) && row->id.ptr[row->id.len - id.len - 1] == '/';
}

static const struct cc_rule_kind *find(const struct cc_ruleset *rules, struct cc_str name, size_t *index,
				       bool (*fits)(const struct cc_rule_row *row, struct cc_str name))
{
	for (const struct cc_rule_kind *kind = cc_rule_kinds; kind->word != NULL; kind++) {
		for (size_t i = 0; i < kind->count(rules); i++) {
			struct cc_rule_row row = kind->row(rules, i);
			if (!fits(&row, name))
				continue;
			*index = i;
			return kind;
		}
	}
	return NULL;
}

const struct cc_rule_kind *cc_rule_find(const struct cc_ruleset *rules, struct cc_str id, size_t *index)
{
	const struct cc_metric *metric = cc_ruleset_metric(rules, id);
	if (metric != NULL) {
		*index = (size_t)(metric - rules->metrics);
		return &cc_rule_kinds[0];
	}
	static bool (*const ways[])(const struct cc_rule_row *, struct cc_str) = {has_id, has_bare_id, is_called};
	const struct cc_rule_kind *kind = NULL;
	for (size_t i = 0; kind == NULL && i < sizeof(ways) / sizeof(ways[0]); i++)
		kind = find(rules, id, index, ways[i]);
	return kind;
}

/* Whether a path lies in a folder. @return the part behind the folder; ptr NULL where it does not. */
static struct cc_str behind(struct cc_str folder, struct cc_str path)
{
	if (folder.len == 0 || path.len <= folder.len || !cc_str_starts(path, folder))
		return (struct cc_str){0};
	size_t at = folder.len;
	if (folder.ptr[at - 1] != '/' && path.ptr[at] != '/')
		return (struct cc_str){0};
	return cc_str_slice(path, path.ptr[at] == '/' ? at + 1 : at, path.len);
}

const char *cc_rule_layer(const struct claimcheck *engine, const struct cc_rule_place *place)
{
	if (behind(engine->project, place->path).ptr != NULL)
		return "project";
	return behind(engine->shipped, place->path).ptr != NULL ? "shipped" : "given";
}

void cc_rule_origin_write(struct cc_buf *out, const struct claimcheck *engine, const struct cc_rule_place *place)
{
	struct cc_str shipped = behind(engine->shipped, place->path);
	if (shipped.ptr != NULL)
		cc_buf_adds(out, "shipped ");
	cc_buf_add(out, shipped.ptr != NULL ? shipped : place->path);
	cc_buf_addf(out, ":%zu", place->line);
}
