/* The pages of metrics, relations and text rules, and finding the page that is asked for.
 * Leaves pages of scopes and units to explain_scope.c, those of checks to describe_checks.c. */
#include <stdint.h>

#include "base/vec.h"
#include "checks/check.h"
#include "pipeline/page.h"
#include "pipeline/rule_rows.h"

enum { LABEL_COLUMN = 12 };

static struct cc_str title_of(const struct claimcheck *engine, const struct cc_titles *titles)
{
	return engine->language == CC_LANGUAGE_ZH ? titles->zh : titles->en;
}

static void add_label(struct cc_buf *page, const char *label)
{
	size_t start = page->len;
	cc_buf_adds(page, label);
	cc_page_pad(page, start, LABEL_COLUMN);
}

void cc_explain_line(struct cc_buf *page, const char *label, struct cc_str text)
{
	if (text.len == 0)
		return;
	add_label(page, label);
	cc_buf_add(page, text);
	cc_buf_add_char(page, '\n');
}

static void add_place(struct cc_buf *page, const char *label, const struct cc_rule_place *place)
{
	add_label(page, label);
	cc_buf_add(page, place->path);
	cc_buf_addf(page, ":%zu:%zu\n", place->line, place->column);
}

void cc_explain_places(struct cc_buf *page, const struct cc_rule_place *place, const struct cc_rule_place *replaces)
{
	add_place(page, "defined in", place);
	if (replaces->path.len > 0)
		add_place(page, "overrides", replaces);
}

static void add_names(struct cc_buf *page, const char *label, const struct cc_name *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		cc_explain_line(page, i == 0 ? label : "", list[i].source.len > 0 ? list[i].source : list[i].literal);
}

/* ---- metrics ---- */

static void add_fact(struct cc_buf *page, const struct cc_fact *fact)
{
	cc_buf_adds(page, "  ");
	cc_buf_add(page, fact->scope != NULL ? fact->scope->id : CC_STR("?"));
	cc_buf_add_char(page, ' ');
	cc_period_write(page, fact->period);
	cc_buf_adds(page, ": ");
	cc_buf_add(page, fact->printed);
	cc_buf_addf(page, " %s", cc_vintage_word(fact->vintage));
	if (fact->publisher.len > 0) {
		cc_buf_adds(page, ", ");
		cc_buf_add(page, fact->publisher);
	}
	if (cc_date_is_set(fact->released)) {
		cc_buf_add_char(page, ' ');
		cc_date_write(page, fact->released);
	}
	cc_buf_add_char(page, '\n');
}

static void add_facts(struct cc_buf *page, const struct cc_ruleset *rules, const struct cc_metric *metric)
{
	bool first = true;
	for (size_t i = 0; i < rules->fact_count; i++) {
		if (rules->facts[i].metric != metric)
			continue;
		cc_buf_adds(page, first ? "official figures\n" : "");
		add_fact(page, &rules->facts[i]);
		first = false;
	}
}

static void add_examples(struct cc_buf *page, const struct cc_metric *metric)
{
	cc_buf_adds(page, metric->example_count > 0 ? "examples\n" : "");
	for (size_t i = 0; i < metric->example_count; i++) {
		cc_buf_adds(page, metric->examples[i].claim_count > 0 ? "  + " : "  - ");
		cc_buf_add(page, metric->examples[i].text);
		cc_buf_add_char(page, '\n');
	}
}

static bool has_part(const struct cc_relation *relation, const struct cc_metric *metric)
{
	bool found = relation->result == metric;
	for (size_t i = 0; i < relation->step_count; i++)
		found |= relation->steps[i].metric == metric;
	return found;
}

static void add_relations(struct cc_buf *page, const struct cc_ruleset *rules, const struct cc_metric *metric)
{
	const char *label = "relations";
	for (size_t i = 0; i < rules->relation_count; i++) {
		if (!has_part(&rules->relations[i], metric))
			continue;
		cc_explain_line(page, label, rules->relations[i].formula);
		label = "";
	}
}

static const struct cc_str movements[] = {
    [CC_DIRECTION_NONE] = {.ptr = NULL},
    [CC_DIRECTION_RISING] = {.ptr = "up: a step back is worth a look", .len = 31},
    [CC_DIRECTION_FALLING] = {.ptr = "down: a step up is worth a look", .len = 31},
};

static void add_bounds(struct cc_buf *page, const struct cc_metric *metric)
{
	if (metric->plausible.has_low || metric->plausible.has_high) {
		add_label(page, "plausible");
		cc_interval_write(page, metric->plausible);
		cc_buf_add_char(page, '\n');
	}
	if (metric->default_scope != NULL)
		cc_explain_line(page, "scope", metric->default_scope->id);
	if (metric->scope_required)
		cc_explain_line(page, "scope", CC_STR("must be named"));
	cc_explain_line(page, "counted",
			metric->sense == CC_PERIOD_STOCK ? CC_STR("at the end of its period")
							 : CC_STR("over its period"));
	cc_explain_line(page, "moves", movements[metric->direction]);
}

void cc_explain_metric(struct cc_buf *page, const struct claimcheck *engine, size_t index)
{
	const struct cc_metric *metric = &engine->rules->metrics[index];
	cc_explain_line(page, "metric", metric->id);
	cc_explain_line(page, "title", title_of(engine, &metric->title));
	cc_explain_places(page, &metric->place, &metric->replaces);
	cc_explain_line(page, "unit", metric->unit);
	add_bounds(page, metric);
	add_names(page, "names", metric->names, metric->name_count);
	add_names(page, "short", metric->short_names, metric->short_name_count);
	add_names(page, "after", metric->topics, metric->topic_count);
	add_names(page, "share of", metric->parts, metric->part_count);
	add_names(page, "in", metric->wholes, metric->whole_count);
	cc_explain_line(page, "in", metric->whole_is_place ? CC_STR("a larger place") : CC_STR(""));
	add_names(page, "done to", metric->objects, metric->object_count);
	add_names(page, "said", metric->frames, metric->frame_count);
	add_names(page, "not", metric->not_names, metric->not_name_count);
	add_relations(page, engine->rules, metric);
	add_examples(page, metric);
	add_facts(page, engine->rules, metric);
}

/* ---- relations and text rules ---- */

static void add_texts(struct cc_buf *page, char mark, const struct cc_rule_text *texts, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		cc_buf_addf(page, "  %c ", mark);
		cc_buf_add(page, texts[i].text);
		cc_buf_add_char(page, '\n');
	}
}

void cc_explain_relation(struct cc_buf *page, const struct claimcheck *engine, size_t index)
{
	const struct cc_relation *relation = &engine->rules->relations[index];
	cc_explain_line(page, "relation", relation->id);
	cc_explain_line(page, "title", title_of(engine, &relation->title));
	cc_explain_places(page, &relation->place, &relation->replaces);
	cc_explain_line(page, "formula", relation->formula);
	cc_buf_adds(page, relation->hold_count + relation->broken_count > 0 ? "examples\n" : "");
	add_texts(page, '+', relation->holds, relation->hold_count);
	add_texts(page, '-', relation->broken, relation->broken_count);
}

void cc_explain_text_rule(struct cc_buf *page, const struct claimcheck *engine, size_t index)
{
	const struct cc_text_rule *rule = &engine->rules->text_rules[index];
	cc_explain_line(page, "text rule", rule->id);
	cc_explain_line(page, "title", title_of(engine, &rule->title));
	cc_explain_places(page, &rule->place, &rule->replaces);
	cc_explain_line(page, "severity", cc_str_from(cc_severity_word(rule->severity)));
	cc_explain_line(page, "message", title_of(engine, &rule->message));
	add_names(page, "finds", &rule->find, 1);
	add_names(page, "except", rule->except, rule->except_count);
	cc_explain_line(page, "replace by", rule->replacement);
	cc_buf_adds(page, rule->match_count + rule->no_match_count > 0 ? "examples\n" : "");
	add_texts(page, '+', rule->matches, rule->match_count);
	add_texts(page, '-', rule->no_matches, rule->no_match_count);
}

/* ---- which page ---- */

/* The nearest of all ids that a user may have meant. Lists of ids are long: their words live in an arena. */
static const char *nearest_id(const struct claimcheck *engine, const char *id, struct cc_arena *arena)
{
	struct cc_vec ids = cc_vec_new(arena, sizeof(const char *));
	for (size_t i = 0; cc_checks[i] != NULL; i++)
		(void)cc_vec_add(&ids, &cc_checks[i]->id);
	for (const struct cc_rule_kind *kind = cc_rule_kinds; kind->word != NULL; kind++) {
		for (size_t i = 0; i < kind->count(engine->rules); i++) {
			struct cc_str full = kind->row(engine->rules, i).id;
			size_t slash = strchr(id, '/') == NULL ? cc_str_find(full, CC_STR("/"), 0) : SIZE_MAX;
			struct cc_str name = cc_str_slice(full, slash != SIZE_MAX ? slash + 1 : 0, full.len);
			const char *copy = cc_arena_copy(arena, name).ptr;
			if (copy != NULL)
				(void)cc_vec_add(&ids, &copy);
		}
	}
	return ids.failed ? NULL
			  : claimcheck_nearest(id, (struct claimcheck_list){.items = ids.items, .count = ids.len});
}

static enum claimcheck_status tell_unknown(const struct claimcheck *engine, const char *id)
{
	struct cc_arena *arena = cc_arena_new(&engine->memory);
	if (arena == NULL)
		return CLAIMCHECK_ERR_NOMEM;
	struct cc_error err = {0};
	const char *nearest = nearest_id(engine, id, arena);
	if (nearest != NULL)
		(void)cc_error_set(&err, CC_ERR_USAGE, "no rule is called \"%s\"; did you mean \"%s\"?", id, nearest);
	else
		(void)cc_error_set(&err, CC_ERR_USAGE,
				   "no rule is called \"%s\"; claimcheck rules list --kind all names them all", id);
	cc_engine_tell(engine, CLAIMCHECK_ERROR, &err);
	cc_arena_free(arena);
	return CLAIMCHECK_NOT_FOUND;
}

enum claimcheck_status claimcheck_rules_explain(const struct claimcheck *engine, const char *id,
						const struct claimcheck_sink *sink)
{
	size_t index = 0;
	const struct cc_rule_kind *kind = cc_rule_find(engine->rules, cc_str_from(id), &index);
	if (kind == NULL && cc_check_find(cc_str_from(id)) != NULL)
		return claimcheck_checks_explain(
		    id, engine->language == CC_LANGUAGE_ZH ? CLAIMCHECK_CHINESE : CLAIMCHECK_ENGLISH, sink);
	if (kind == NULL)
		return tell_unknown(engine, id);
	struct cc_buf page = cc_buf_new(&engine->memory, CC_PAGE_MAX);
	kind->explain(&page, engine, index);
	return cc_page_send(&page, sink);
}
