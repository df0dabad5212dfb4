/* A format may not look into rules; what it may show of them is copied out here, once for each run.
 * Leaves comparing claims with official values to checks/. */
#include "pipeline/report_rules.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/vec.h"
#include "checks/check.h"

struct describer {
	const struct cc_ruleset *rules;
	struct cc_arena *arena;
	struct cc_str *named; /* rules of findings, sorted */
	size_t named_count;
	bool *claimed;	      /* metrics that a claim is about */
	size_t *first_fact;   /* of each metric; facts of one metric stand together */
	struct cc_vec listed; /* struct cc_report_rule */
};

static int compare_rules(const void *a, const void *b)
{
	const struct cc_report_rule *x = a;
	const struct cc_report_rule *y = b;
	return cc_str_compare(x->id, y->id);
}

static bool is_named(const struct describer *describer, struct cc_str id)
{
	return describer->named_count > 0 && bsearch(&id, describer->named, describer->named_count,
						     sizeof(*describer->named), cc_str_compare_items) != NULL;
}

static enum cc_status gather_names(struct describer *describer, const struct cc_report *report)
{
	describer->named = cc_arena_array(describer->arena, report->finding_count, sizeof(*describer->named));
	if (describer->named == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < report->finding_count; i++)
		if (report->findings[i].rule.len > 0)
			describer->named[describer->named_count++] = report->findings[i].rule;
	if (describer->named_count > 1)
		qsort(describer->named, describer->named_count, sizeof(*describer->named), cc_str_compare_items);
	return CC_OK;
}

static void mark_claimed(struct describer *describer, const struct cc_metric *metric)
{
	const struct cc_ruleset *rules = describer->rules;
	if (metric >= rules->metrics && metric < rules->metrics + rules->metric_count)
		describer->claimed[metric - rules->metrics] = true;
}

static enum cc_status gather_claimed(struct describer *describer, const struct cc_report *report)
{
	describer->claimed = cc_arena_array(describer->arena, describer->rules->metric_count, sizeof(bool));
	if (describer->claimed == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < report->article_count; i++) {
		const struct cc_article *article = report->articles[i];
		for (size_t k = 0; k < article->claim_count; k++)
			mark_claimed(describer, article->claims[k].metric);
	}
	return CC_OK;
}

static enum cc_status find_facts(struct describer *describer)
{
	const struct cc_ruleset *rules = describer->rules;
	describer->first_fact = cc_arena_array(describer->arena, rules->metric_count, sizeof(size_t));
	if (describer->first_fact == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = rules->fact_count; i-- > 0;)
		describer->first_fact[rules->facts[i].metric - rules->metrics] = i;
	return CC_OK;
}

static struct cc_report_fact describe_fact(const struct cc_fact *fact)
{
	static const struct {
		struct cc_str en, zh;
	} vintages[] = {
	    [CC_VINTAGE_PUBLISHED] = {.en = {"published", 9}, .zh = {"公布数", 9}},
	    [CC_VINTAGE_PRELIMINARY] = {.en = {"preliminary", 11}, .zh = {"初步数", 9}},
	    [CC_VINTAGE_FINAL] = {.en = {"final", 5}, .zh = {"最终数", 9}},
	    [CC_VINTAGE_REVISED] = {.en = {"revised", 7}, .zh = {"修订数", 9}},
	};
	return (struct cc_report_fact){.scope = fact->scope != NULL ? fact->scope->id : (struct cc_str){0},
				       .period = fact->period,
				       .value = fact->value,
				       .interval = fact->interval,
				       .printed = fact->printed,
				       .vintage_en = vintages[fact->vintage].en,
				       .vintage_zh = vintages[fact->vintage].zh,
				       .released = fact->released,
				       .publisher = fact->publisher,
				       .source = fact->source};
}

static enum cc_status describe_facts(struct describer *describer, struct cc_report_rule *rule,
				     const struct cc_metric *metric)
{
	const struct cc_ruleset *rules = describer->rules;
	size_t first = describer->first_fact[metric - rules->metrics];
	size_t end = first;
	while (end < rules->fact_count && rules->facts[end].metric == metric)
		end++;
	struct cc_report_fact *facts = cc_arena_array(describer->arena, end - first, sizeof(*facts));
	if (facts == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = first; i < end; i++)
		facts[i - first] = describe_fact(&rules->facts[i]);
	rule->facts = facts;
	rule->fact_count = end - first;
	return CC_OK;
}

static enum cc_status list_rule(struct describer *describer, struct cc_str id, struct cc_titles title,
				const struct cc_metric *metric)
{
	struct cc_report_rule rule = {.id = id, .title_en = title.en, .title_zh = title.zh};
	enum cc_status status = CC_OK;
	if (metric != NULL) {
		rule.unit = metric->unit;
		status = describe_facts(describer, &rule, metric);
	}
	return status == CC_OK && !cc_vec_add(&describer->listed, &rule) ? CC_ERR_NOMEM : status;
}

static enum cc_status list_rules(struct describer *describer)
{
	const struct cc_ruleset *rules = describer->rules;
	enum cc_status status = CC_OK;
	for (size_t i = 0; status == CC_OK && i < rules->metric_count; i++)
		if (describer->claimed[i] || is_named(describer, rules->metrics[i].id))
			status =
			    list_rule(describer, rules->metrics[i].id, rules->metrics[i].title, &rules->metrics[i]);
	for (size_t i = 0; status == CC_OK && i < rules->relation_count; i++)
		if (is_named(describer, rules->relations[i].id))
			status = list_rule(describer, rules->relations[i].id, rules->relations[i].title, NULL);
	for (size_t i = 0; status == CC_OK && i < rules->text_rule_count; i++)
		if (is_named(describer, rules->text_rules[i].id))
			status = list_rule(describer, rules->text_rules[i].id, rules->text_rules[i].title, NULL);
	return status;
}

static enum cc_status describe_checks(struct cc_report *report, struct cc_arena *arena)
{
	size_t count = 0;
	while (cc_checks[count] != NULL)
		count++;
	struct cc_report_check *checks = cc_arena_array(arena, count, sizeof(*checks));
	if (checks == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < count; i++)
		checks[i] = (struct cc_report_check){.id = cc_str_from(cc_checks[i]->id),
						     .title_en = cc_str_from(cc_checks[i]->title.en),
						     .title_zh = cc_str_from(cc_checks[i]->title.zh),
						     .help = cc_str_from(cc_checks[i]->help),
						     .bad = cc_str_from(cc_checks[i]->bad),
						     .good = cc_str_from(cc_checks[i]->good)};
	report->checks = checks;
	report->check_count = count;
	return CC_OK;
}

enum cc_status cc_report_describe(struct cc_report *report, const struct cc_ruleset *rules, struct cc_arena *arena)
{
	struct describer describer = {
	    .rules = rules, .arena = arena, .listed = cc_vec_new(arena, sizeof(struct cc_report_rule))};
	enum cc_status status = describe_checks(report, arena);
	if (status == CC_OK)
		status = gather_names(&describer, report);
	if (status == CC_OK)
		status = gather_claimed(&describer, report);
	if (status == CC_OK)
		status = find_facts(&describer);
	if (status == CC_OK)
		status = list_rules(&describer);
	if (status == CC_OK && describer.listed.len > 1)
		qsort(describer.listed.items, describer.listed.len, sizeof(struct cc_report_rule), compare_rules);
	report->rules = describer.listed.items;
	report->rule_count = describer.listed.len;
	return status;
}
