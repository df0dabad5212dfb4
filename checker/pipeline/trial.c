/* Testing rules: which examples run, what they cover, and the report of it.
 * Leaves one rule's examples to examples.c and example_texts.c. */
#include "base/json.h"
#include "pipeline/examples.h"
#include "pipeline/page.h"

enum { KIND_COLUMN = 12, KINDS_MAX = 16, JSON_INDENT = 2 };

/* How many words of a kind there are, and how many an example holds. */
struct tally {
	const char *kind;
	size_t all;
	size_t covered;
};

struct report {
	const struct claimcheck_trial *trial;
	struct cc_buf page;
	struct cc_json json;
	struct tally tallies[KINDS_MAX];
	size_t kinds;
};

static bool lies_in(struct cc_str path, struct cc_str given)
{
	if (!cc_str_starts(path, given))
		return false;
	return path.len == given.len || path.ptr[given.len] == '/' ||
	       (given.len > 0 && given.ptr[given.len - 1] == '/');
}

static bool is_wanted(const struct claimcheck_trial *trial, const struct cc_rule_place *place)
{
	for (size_t i = 0; i < trial->only.count; i++)
		if (lies_in(place->path, cc_str_from(trial->only.items[i])))
			return true;
	return trial->only.count == 0;
}

/* ---- running ---- */

static enum cc_status run_metrics(struct cc_examples *run, const struct claimcheck_trial *trial)
{
	const struct cc_ruleset *rules = run->engine->rules;
	enum cc_status status = CC_OK;
	for (size_t i = 0; i < rules->metric_count && status == CC_OK; i++)
		if (is_wanted(trial, &rules->metrics[i].place))
			status = cc_examples_of_metric(run, &rules->metrics[i]);
	return status;
}

static enum cc_status run_others(struct cc_examples *run, const struct claimcheck_trial *trial)
{
	const struct cc_ruleset *rules = run->engine->rules;
	enum cc_status status = CC_OK;
	for (size_t i = 0; i < rules->relation_count && status == CC_OK; i++)
		if (is_wanted(trial, &rules->relations[i].place))
			status = cc_examples_of_relation(run, &rules->relations[i]);
	for (size_t i = 0; i < rules->text_rule_count && status == CC_OK; i++)
		if (is_wanted(trial, &rules->text_rules[i].place))
			status = cc_examples_of_text_rule(run, &rules->text_rules[i]);
	return status;
}

/* ---- what is covered ---- */

static struct tally *tally_of(struct report *report, const char *kind)
{
	size_t i = 0;
	while (i < report->kinds && strcmp(report->tallies[i].kind, kind) != 0)
		i++;
	if (i == report->kinds && i < KINDS_MAX)
		report->tallies[report->kinds++] = (struct tally){.kind = kind};
	return &report->tallies[i < KINDS_MAX ? i : KINDS_MAX - 1];
}

static bool count_word(void *context, const struct cc_covered_word *word)
{
	struct report *report = context;
	if (!is_wanted(report->trial, &word->place))
		return true;
	struct tally *tally = tally_of(report, word->kind);
	tally->all++;
	tally->covered += word->covered;
	return true;
}

static bool add_unmatched(void *context, const struct cc_covered_word *word)
{
	struct report *report = context;
	if (word->covered || !is_wanted(report->trial, &word->place))
		return true;
	cc_buf_add(&report->page, word->place.path);
	cc_buf_addf(&report->page, ":%zu:%zu: %s in no example: ", word->place.line, word->place.column, word->kind);
	cc_buf_add(&report->page, word->text);
	if (word->rule.len > 0) {
		cc_buf_adds(&report->page, " of ");
		cc_buf_add(&report->page, word->rule);
	}
	cc_buf_add_char(&report->page, '\n');
	return true;
}

/* ---- the report for people ---- */

static void add_tallies(struct report *report)
{
	size_t unmatched = 0;
	for (size_t i = 0; i < report->kinds; i++) {
		const struct tally *tally = &report->tallies[i];
		size_t start = report->page.len;
		cc_buf_addf(&report->page, "  %ss", tally->kind);
		cc_page_pad(&report->page, start, KIND_COLUMN + 2);
		cc_buf_addf(&report->page, "%zu of %zu in an example\n", tally->covered, tally->all);
		unmatched += tally->all - tally->covered;
	}
	if (unmatched > 0 && !report->trial->unmatched)
		cc_buf_adds(&report->page, "--unmatched lists the words that stand in no example\n");
}

static void write_text(struct report *report, const struct cc_examples *run)
{
	if (report->trial->unmatched)
		cc_coverage_visit(run->coverage, add_unmatched, report);
	cc_buf_addf(&report->page, "%zu examples, %zu failed\n", run->count, run->failed);
	add_tallies(report);
}

/* ---- the report for programs ---- */

static void add_place(struct cc_json *json, const struct cc_rule_place *place)
{
	cc_json_member(json, "path", place->path);
	cc_json_member_unsigned(json, "line", place->line);
	cc_json_member_unsigned(json, "column", place->column);
}

static void add_failures(struct cc_json *json, const struct cc_examples *run)
{
	const struct cc_failed_example *items = run->failures.items;
	cc_json_key(json, "failures");
	cc_json_array(json);
	for (size_t i = 0; i < run->failures.len; i++) {
		cc_json_object(json);
		add_place(json, &items[i].place);
		cc_json_member(json, "text", items[i].text);
		cc_json_member(json, "message", items[i].message);
		cc_json_object_end(json);
	}
	cc_json_array_end(json);
}

static bool add_unmatched_json(void *context, const struct cc_covered_word *word)
{
	struct report *report = context;
	if (word->covered || !is_wanted(report->trial, &word->place))
		return true;
	cc_json_object(&report->json);
	cc_json_member(&report->json, "kind", cc_str_from(word->kind));
	if (word->rule.len > 0)
		cc_json_member(&report->json, "rule", word->rule);
	cc_json_member(&report->json, "text", word->text);
	add_place(&report->json, &word->place);
	cc_json_object_end(&report->json);
	return true;
}

static void add_coverage(struct report *report)
{
	cc_json_key(&report->json, "coverage");
	cc_json_array(&report->json);
	for (size_t i = 0; i < report->kinds; i++) {
		cc_json_object(&report->json);
		cc_json_member(&report->json, "kind", cc_str_from(report->tallies[i].kind));
		cc_json_member_unsigned(&report->json, "words", report->tallies[i].all);
		cc_json_member_unsigned(&report->json, "matched", report->tallies[i].covered);
		cc_json_object_end(&report->json);
	}
	cc_json_array_end(&report->json);
}

static void write_json(struct report *report, const struct cc_examples *run)
{
	struct cc_json *json = &report->json;
	*json = cc_json_new(&report->page, JSON_INDENT);
	cc_json_object(json);
	cc_json_member_unsigned(json, "examples", run->count);
	cc_json_member_unsigned(json, "failed", run->failed);
	add_failures(json, run);
	add_coverage(report);
	cc_json_key(json, "unmatched");
	cc_json_array(json);
	cc_coverage_visit(run->coverage, add_unmatched_json, report);
	cc_json_array_end(json);
	cc_json_object_end(json);
	cc_buf_add_char(&report->page, '\n');
}

static enum claimcheck_status send_report(const struct cc_examples *run, const struct claimcheck_trial *trial,
					  const struct claimcheck_sink *sink)
{
	struct report report = {.trial = trial, .page = cc_buf_new(&run->engine->memory, CC_PAGE_MAX)};
	cc_coverage_visit(run->coverage, count_word, &report);
	if (trial->json)
		write_json(&report, run);
	else
		write_text(&report, run);
	return cc_page_send(&report.page, sink);
}

enum claimcheck_status claimcheck_rules_test(const struct claimcheck *engine, const struct claimcheck_trial *trial,
					     const struct claimcheck_sink *sink, size_t *failed)
{
	struct cc_examples run = {
	    .engine = engine, .arena = cc_arena_new(&engine->memory), .slot = {.arena = cc_arena_new(&engine->memory)}};
	enum cc_status status = CC_ERR_NOMEM;
	if (run.arena != NULL && run.slot.arena != NULL) {
		run.coverage = cc_coverage_new(engine->rules, run.arena);
		run.failures = cc_vec_new(run.arena, sizeof(struct cc_failed_example));
	}
	if (run.coverage != NULL)
		status = run_metrics(&run, trial);
	if (status == CC_OK)
		status = run_others(&run, trial);
	enum claimcheck_status result = cc_engine_status(status);
	if (status == CC_OK)
		result = send_report(&run, trial, sink);
	*failed = run.failed;
	cc_arena_free(run.slot.arena);
	cc_arena_free(run.arena);
	return result;
}
