/* Rules, units and formats as lists and pages.
 * Leaves packs to ruleset/. */
#include "pipeline/engine.h"
#include "pipeline/page.h"
#include "read/reader.h"
#include "report/writer.h"

enum { ID_COLUMN = 44, UNIT_COLUMN = 12, LABEL_COLUMN = 12 };

static struct cc_str title_of(const struct claimcheck *engine, const struct cc_titles *titles)
{
	return engine->language == CC_LANGUAGE_ZH ? titles->zh : titles->en;
}

static void add_row(struct cc_buf *page, struct cc_str id, struct cc_str title)
{
	size_t start = page->len;
	cc_buf_add(page, id);
	cc_page_pad(page, start, ID_COLUMN);
	cc_buf_add(page, title);
	cc_buf_add_char(page, '\n');
}

enum claimcheck_status claimcheck_rules_list(const struct claimcheck *engine, const struct claimcheck_sink *sink)
{
	const struct cc_ruleset *rules = engine->rules;
	struct cc_buf page = cc_buf_new(&engine->memory, CC_PAGE_MAX);
	for (size_t i = 0; i < rules->metric_count; i++)
		add_row(&page, rules->metrics[i].id, title_of(engine, &rules->metrics[i].title));
	for (size_t i = 0; i < rules->relation_count; i++)
		add_row(&page, rules->relations[i].id, title_of(engine, &rules->relations[i].title));
	for (size_t i = 0; i < rules->text_rule_count; i++)
		add_row(&page, rules->text_rules[i].id, title_of(engine, &rules->text_rules[i].title));
	return cc_page_send(&page, sink);
}

/* ---- one rule's page ---- */

static void add_label(struct cc_buf *page, const char *label)
{
	size_t start = page->len;
	cc_buf_adds(page, label);
	cc_page_pad(page, start, LABEL_COLUMN);
}

static void add_line(struct cc_buf *page, const char *label, struct cc_str text)
{
	if (text.len == 0)
		return;
	add_label(page, label);
	cc_buf_add(page, text);
	cc_buf_add_char(page, '\n');
}

static void add_place(struct cc_buf *page, const struct cc_rule_place *place)
{
	add_label(page, "defined in");
	cc_buf_add(page, place->path);
	cc_buf_addf(page, ":%zu:%zu\n", place->line, place->column);
}

static void add_names(struct cc_buf *page, const char *label, const struct cc_name *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		add_line(page, i == 0 ? label : "", list[i].source.len > 0 ? list[i].source : list[i].literal);
}

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

static const struct cc_str movements[] = {
    [CC_DIRECTION_NONE] = {.ptr = NULL},
    [CC_DIRECTION_RISING] = {.ptr = "up: a step back is worth a look", .len = 31},
    [CC_DIRECTION_FALLING] = {.ptr = "down: a step up is worth a look", .len = 31},
};

static void add_metric(struct cc_buf *page, const struct claimcheck *engine, const struct cc_metric *metric)
{
	add_line(page, "metric", metric->id);
	add_line(page, "title", title_of(engine, &metric->title));
	add_place(page, &metric->place);
	add_line(page, "unit", metric->unit);
	if (metric->plausible.has_low || metric->plausible.has_high) {
		add_label(page, "plausible");
		cc_interval_write(page, metric->plausible);
		cc_buf_add_char(page, '\n');
	}
	if (metric->default_scope != NULL)
		add_line(page, "scope", metric->default_scope->id);
	if (metric->scope_required)
		add_line(page, "scope", CC_STR("must be named"));
	add_line(page, "counted",
		 metric->sense == CC_PERIOD_STOCK ? CC_STR("at the end of its period") : CC_STR("over its period"));
	add_line(page, "moves", movements[metric->direction]);
	add_names(page, "names", metric->names, metric->name_count);
	add_names(page, "not", metric->not_names, metric->not_name_count);
	add_facts(page, engine->rules, metric);
}

static void add_text_rule(struct cc_buf *page, const struct claimcheck *engine, const struct cc_text_rule *rule)
{
	add_line(page, "text rule", rule->id);
	add_line(page, "title", title_of(engine, &rule->title));
	add_place(page, &rule->place);
	add_line(page, "severity", cc_str_from(cc_severity_word(rule->severity)));
	add_line(page, "message", title_of(engine, &rule->message));
	add_names(page, "finds", &rule->find, 1);
	add_names(page, "except", rule->except, rule->except_count);
	add_line(page, "replace by", rule->replacement);
}

static void add_relation(struct cc_buf *page, const struct claimcheck *engine, const struct cc_relation *relation)
{
	add_line(page, "relation", relation->id);
	add_line(page, "title", title_of(engine, &relation->title));
	add_place(page, &relation->place);
	add_line(page, "formula", relation->formula);
}

static bool add_rule(struct cc_buf *page, const struct claimcheck *engine, struct cc_str id)
{
	const struct cc_ruleset *rules = engine->rules;
	const struct cc_metric *metric = cc_ruleset_metric(rules, id);
	if (metric != NULL)
		add_metric(page, engine, metric);
	bool found = metric != NULL;
	for (size_t i = 0; !found && i < rules->text_rule_count; i++) {
		found = cc_str_equal(rules->text_rules[i].id, id);
		if (found)
			add_text_rule(page, engine, &rules->text_rules[i]);
	}
	for (size_t i = 0; !found && i < rules->relation_count; i++) {
		found = cc_str_equal(rules->relations[i].id, id);
		if (found)
			add_relation(page, engine, &rules->relations[i]);
	}
	return found;
}

enum claimcheck_status claimcheck_rules_explain(const struct claimcheck *engine, const char *id,
						const struct claimcheck_sink *sink)
{
	struct cc_buf page = cc_buf_new(&engine->memory, CC_PAGE_MAX);
	if (add_rule(&page, engine, cc_str_from(id)))
		return cc_page_send(&page, sink);
	cc_buf_free(&page);
	return CLAIMCHECK_NOT_FOUND;
}

/* ---- units ---- */

static void add_cell(struct cc_buf *page, struct cc_str text)
{
	size_t start = page->len;
	cc_buf_add(page, text);
	cc_page_pad(page, start, UNIT_COLUMN);
}

static void add_factor(struct cc_buf *page, struct cc_decimal factor)
{
	size_t start = page->len;
	cc_decimal_write(page, factor);
	cc_page_pad(page, start, UNIT_COLUMN);
}

enum claimcheck_status claimcheck_units_list(const struct claimcheck *engine, const struct claimcheck_sink *sink)
{
	const struct cc_ruleset *rules = engine->rules;
	struct cc_buf page = cc_buf_new(&engine->memory, CC_PAGE_MAX);
	for (size_t i = 0; i < rules->unit_count; i++) {
		const struct cc_unit *unit = &rules->units[i];
		add_cell(&page, unit->code);
		add_cell(&page, unit->dimension);
		add_factor(&page, unit->factor);
		cc_buf_add(&page, unit->name);
		for (size_t k = 0; k < unit->alias_count; k++) {
			cc_buf_adds(&page, ", ");
			cc_buf_add(&page, unit->aliases[k]);
		}
		cc_buf_add_char(&page, '\n');
	}
	return cc_page_send(&page, sink);
}

/* ---- what this build reads and writes ---- */

enum claimcheck_status claimcheck_features_list(const struct claimcheck_sink *sink)
{
	struct cc_buf page = cc_buf_new(&cc_alloc_libc, CC_PAGE_MAX);
	for (size_t i = 0; cc_readers[i] != NULL; i++)
		cc_buf_addf(&page, "reads   %-10s %s\n", cc_readers[i]->id, cc_readers[i]->title);
	for (size_t i = 0; cc_formats[i] != NULL; i++)
		cc_buf_addf(&page, "writes  %-10s %s\n", cc_formats[i]->id, cc_formats[i]->title);
	return cc_page_send(&page, sink);
}
