/* The pages of scopes and units.
 * Leaves pages of other rules to explain_rule.c. */
#include "pipeline/rule_rows.h"

enum { LIST_SHOWN = 12 };

/* A list on one line, cut after LIST_SHOWN items. */
struct enumeration {
	struct cc_buf *page;
	const char *label;
	size_t count;
};

static void add_item(struct enumeration *list, struct cc_str text)
{
	if (list->count == 0)
		cc_explain_line(list->page, list->label, text);
	else if (list->count < LIST_SHOWN) {
		list->page->len--; /* the line goes on */
		cc_buf_adds(list->page, ", ");
		cc_buf_add(list->page, text);
		cc_buf_add_char(list->page, '\n');
	}
	list->count++;
}

static void end_list(const struct enumeration *list)
{
	if (list->count <= LIST_SHOWN)
		return;
	list->page->len--;
	cc_buf_addf(list->page, " and %zu more\n", list->count - LIST_SHOWN);
}

static void add_words(struct cc_buf *page, const char *label, const struct cc_str *words, size_t count)
{
	struct enumeration list = {.page = page, .label = label};
	for (size_t i = 0; i < count; i++)
		add_item(&list, words[i]);
	end_list(&list);
}

static bool has_parent(const struct cc_scope *scope, const struct cc_scope *parent)
{
	for (size_t i = 0; i < scope->parent_count; i++)
		if (scope->parents[i] == parent)
			return true;
	return false;
}

static void add_parts(struct cc_buf *page, const struct cc_ruleset *rules, const struct cc_scope *scope)
{
	struct enumeration list = {.page = page, .label = "holds"};
	for (size_t i = 0; i < rules->scope_count; i++)
		if (has_parent(&rules->scopes[i], scope))
			add_item(&list, rules->scopes[i].id);
	end_list(&list);
}

static void add_metrics_of_scope(struct cc_buf *page, const struct cc_ruleset *rules, const struct cc_scope *scope)
{
	struct enumeration list = {.page = page, .label = "default of"};
	for (size_t i = 0; i < rules->metric_count; i++)
		if (rules->metrics[i].default_scope == scope)
			add_item(&list, rules->metrics[i].id);
	end_list(&list);
}

void cc_explain_scope(struct cc_buf *page, const struct claimcheck *engine, size_t index)
{
	static const char *const kinds[] = {
	    [CC_SCOPE_WORLD] = "world",
	    [CC_SCOPE_GROUP] = "group",
	    [CC_SCOPE_COUNTRY] = "country",
	    [CC_SCOPE_PROVINCE] = "province",
	    [CC_SCOPE_CITY] = "city",
	    [CC_SCOPE_DISTRICT] = "district",
	    [CC_SCOPE_ORGANISATION] = "organisation",
	    [CC_SCOPE_SECTOR] = "sector",
	    [CC_SCOPE_OTHER] = "other",
	    [CC_SCOPE_RELATIVE] = "relative",
	    [CC_SCOPE_OWN] = "own",
	    [CC_SCOPE_MENTIONED] = "mentioned",
	    [CC_SCOPE_MUNICIPALITY] = "municipality",
	};
	const struct cc_scope *scope = &engine->rules->scopes[index];
	cc_explain_line(page, "scope", scope->id);
	cc_explain_line(page, "title", engine->language == CC_LANGUAGE_ZH ? scope->title.zh : scope->title.en);
	cc_explain_places(page, &scope->place, &scope->replaces);
	cc_explain_line(page, "kind", cc_str_from(kinds[scope->kind]));
	struct enumeration within = {.page = page, .label = "within"};
	for (size_t i = 0; i < scope->ancestor_count; i++)
		add_item(&within, scope->ancestors[i]->id);
	end_list(&within);
	add_parts(page, engine->rules, scope);
	add_words(page, "names", scope->names, scope->name_count);
	add_words(page, "not", scope->not_names, scope->not_name_count);
	add_metrics_of_scope(page, engine->rules, scope);
}

static void add_metrics_of_unit(struct cc_buf *page, const struct cc_ruleset *rules, const struct cc_unit *unit)
{
	struct enumeration list = {.page = page, .label = "unit of"};
	for (size_t i = 0; i < rules->metric_count; i++)
		if (cc_str_equal(rules->metrics[i].unit, unit->code))
			add_item(&list, rules->metrics[i].id);
	end_list(&list);
}

void cc_explain_unit(struct cc_buf *page, const struct claimcheck *engine, size_t index)
{
	const struct cc_unit *unit = &engine->rules->units[index];
	cc_explain_line(page, "unit", unit->name);
	cc_explain_places(page, &unit->place, &unit->replaces);
	cc_explain_line(page, "dimension", unit->dimension);
	struct cc_buf factor = cc_buf_new(&engine->memory, CC_ERROR_TEXT_MAX);
	cc_decimal_write(&factor, unit->factor);
	cc_buf_add_char(&factor, ' ');
	cc_buf_add(&factor, unit->code);
	cc_explain_line(page, "one is", cc_buf_str(&factor));
	page->failed |= factor.failed;
	cc_buf_free(&factor);
	add_words(page, "names", unit->aliases, unit->alias_count);
	add_words(page, "before", unit->before, unit->before_count);
	add_metrics_of_unit(page, engine->rules, unit);
}
