/* The examples of relations and text rules: texts that their check must report, and texts that it must leave alone.
 * Leaves the examples of metrics to examples.c. */
#include "checks/check.h"
#include "pipeline/examples.h"

/* Texts of one rule, and whether its check is to report them. */
struct promise {
	const char *check;
	struct cc_str rule;
	const struct cc_rule_text *texts;
	size_t count;
	size_t wanted; /* findings of the rule: 0, or 1 for one at the least */
	const char *broken;
};

/* How many findings of the rule the check makes of the article in hand. */
static enum cc_status count_findings(size_t *out, struct cc_examples *run, const struct promise *promise)
{
	struct cc_article *article = &run->slot.article;
	struct cc_check_input input = {
	    .rules = run->engine->rules, .articles = &article, .article_count = 1, .language = run->engine->language};
	struct cc_vec findings = cc_vec_new(run->slot.arena, sizeof(struct cc_finding));
	struct cc_error err = {0};
	const struct cc_check *check = cc_check_find(cc_str_from(promise->check));
	enum cc_status status = check->run(&findings, &input, run->slot.arena, &err);
	const struct cc_finding *items = findings.items;
	*out = 0;
	for (size_t i = 0; i < findings.len; i++)
		*out += cc_str_equal(items[i].rule, promise->rule);
	return status;
}

static enum cc_status run_texts(struct cc_examples *run, const struct promise *promise)
{
	enum cc_status status = CC_OK;
	for (size_t i = 0; i < promise->count && status == CC_OK; i++) {
		size_t found = 0;
		status = cc_example_read(run, promise->texts[i].text, (struct cc_date){0});
		if (status == CC_OK)
			status = count_findings(&found, run, promise);
		if (status != CC_OK || (found > 0) == (promise->wanted > 0))
			continue;
		run->failed++;
		cc_example_fail(run, &promise->texts[i].place, promise->texts[i].text, promise->broken,
				(struct cc_str){0});
	}
	return run->failures.failed ? CC_ERR_NOMEM : status;
}

enum cc_status cc_examples_of_relation(struct cc_examples *run, const struct cc_relation *relation)
{
	const struct promise holds = {.check = "relation",
				      .rule = relation->id,
				      .texts = relation->holds,
				      .count = relation->hold_count,
				      .broken = "the figures of this example shall fit the formula and do not"};
	const struct promise broken = {.check = "relation",
				       .rule = relation->id,
				       .texts = relation->broken,
				       .count = relation->broken_count,
				       .wanted = 1,
				       .broken = "the figures of this example shall break the formula and do not"};
	enum cc_status status = run_texts(run, &holds);
	return status == CC_OK ? run_texts(run, &broken) : status;
}

enum cc_status cc_examples_of_text_rule(struct cc_examples *run, const struct cc_text_rule *rule)
{
	const struct promise match = {.check = "garbled-text",
				      .rule = rule->id,
				      .texts = rule->matches,
				      .count = rule->match_count,
				      .wanted = 1,
				      .broken = "the text rule shall report this example and does not"};
	const struct promise no_match = {.check = "garbled-text",
					 .rule = rule->id,
					 .texts = rule->no_matches,
					 .count = rule->no_match_count,
					 .broken = "the text rule reports this example and shall not"};
	enum cc_status status = run_texts(run, &match);
	return status == CC_OK ? run_texts(run, &no_match) : status;
}
