/* The examples of metrics: what they promise against what extraction and linking make of their texts.
 * Leaves the examples of relations and text rules to example_texts.c, and counting to trial.c. */
#include "pipeline/examples.h"

/* One example under judgement. */
struct trial {
	struct cc_examples *run;
	const struct cc_metric *metric;
	const struct cc_example *example;
	const struct cc_article *article;
};

/* What an example leaves out is not compared. */
static bool fulfils(const struct cc_claim *claim, const struct cc_example_claim *wanted)
{
	if (!cc_str_equal(claim->metric_id, wanted->metric))
		return false;
	if (cc_decimal_compare(claim->quantity.value, wanted->value) != 0)
		return false;
	if (wanted->scope != NULL && claim->scope != wanted->scope)
		return false;
	if (wanted->has_period && !cc_period_equal(claim->period, wanted->period))
		return false;
	if (wanted->has_aspect && claim->aspect != wanted->aspect)
		return false;
	return !wanted->has_modality || claim->modality == wanted->modality;
}

enum { GIVEN_SHOWN = 4 };

static void add_claim(struct cc_buf *out, const struct cc_claim *claim)
{
	cc_decimal_write(out, claim->quantity.value);
	cc_buf_adds(out, " · ");
	cc_claim_write_dimensions(out, claim);
}

/* What the text gives of the metric instead, for an author who wonders which word is missing. */
static void add_given(struct cc_buf *out, const struct trial *trial)
{
	const struct cc_article *article = trial->article;
	size_t given = 0;
	for (size_t i = 0; i < article->claim_count && given < GIVEN_SHOWN; i++) {
		if (article->claims[i].metric != trial->metric)
			continue;
		cc_buf_adds(out, given++ == 0 ? "; it gives " : "; ");
		add_claim(out, &article->claims[i]);
	}
	if (given == 0)
		cc_buf_adds(out, "; it gives nothing of the metric");
}

void cc_example_fail(struct cc_examples *run, const struct cc_rule_place *place, struct cc_str text, const char *what,
		     struct cc_str given)
{
	struct cc_error err = {0};
	int len = (int)(text.len < 200 ? text.len : 200);
	(void)cc_error_set(&err, CC_ERR_RULE, "%s: \"%.*s\"%.*s", what, len, text.ptr, (int)given.len,
			   given.len > 0 ? given.ptr : "");
	cc_error_at(&err, place->path, place->line, place->column);
	cc_engine_tell(run->engine, CLAIMCHECK_ERROR, &err);
	struct cc_failed_example *failed = cc_vec_push(&run->failures);
	if (failed == NULL)
		return;
	failed->place = *place;
	failed->text = text;
	failed->message = cc_arena_copy(run->arena, cc_str_from(err.text));
	run->failures.failed |= failed->message.ptr == NULL;
}

static void complain(struct trial *trial, const struct cc_rule_place *place, const char *what)
{
	struct cc_buf given = cc_buf_new(&trial->run->engine->memory, CC_ERROR_TEXT_MAX);
	add_given(&given, trial);
	cc_example_fail(trial->run, place, trial->example->text, what, cc_buf_str(&given));
	cc_buf_free(&given);
}

static bool has_claim(const struct cc_article *article, const struct cc_example_claim *wanted)
{
	for (size_t i = 0; i < article->claim_count; i++)
		if (fulfils(&article->claims[i], wanted))
			return true;
	return false;
}

static bool is_promised(const struct trial *trial, const struct cc_claim *claim)
{
	for (size_t i = 0; i < trial->example->claim_count; i++)
		if (fulfils(claim, &trial->example->claims[i]))
			return true;
	return false;
}

/* Every promised claim is there, and the metric yields no other. */
static bool judge(struct trial *trial)
{
	const struct cc_article *article = trial->article;
	bool right = true;
	for (size_t i = 0; i < trial->example->claim_count; i++) {
		const struct cc_example_claim *wanted = &trial->example->claims[i];
		if (has_claim(article, wanted))
			continue;
		complain(trial, &wanted->place, "the example promises a claim that its text does not give");
		right = false;
	}
	for (size_t i = 0; i < article->claim_count; i++) {
		if (article->claims[i].metric != trial->metric || is_promised(trial, &article->claims[i]))
			continue;
		complain(trial, &trial->example->place, "the example's text gives a claim that it does not promise");
		return false;
	}
	return right;
}

enum cc_status cc_example_read(struct cc_examples *run, struct cc_str text, struct cc_date date)
{
	cc_arena_reset(run->slot.arena);
	run->slot.input =
	    (struct cc_input){.kind = CC_INPUT_BYTES, .path = CC_STR("example.txt"), .bytes = text, .date = date};
	run->count++;
	cc_stage_run(&run->slot, CC_STAGE_LINK, run->engine->rules);
	if (run->slot.status != CC_OK)
		return run->slot.status;
	return cc_coverage_mark(run->coverage, &run->slot.article);
}

enum cc_status cc_examples_of_metric(struct cc_examples *run, const struct cc_metric *metric)
{
	for (size_t i = 0; i < metric->example_count; i++) {
		struct trial trial = {
		    .run = run, .metric = metric, .example = &metric->examples[i], .article = &run->slot.article};
		enum cc_status status = cc_example_read(run, trial.example->text, trial.example->date);
		if (status != CC_OK)
			return status;
		run->failed += !judge(&trial);
	}
	return run->failures.failed ? CC_ERR_NOMEM : CC_OK;
}
