/* Running the examples of packs: what they promise against what extraction and linking make of their texts.
 * Leaves loading them to ruleset/. */
#include "pipeline/engine.h"
#include "pipeline/stage.h"

/* One example at a time; its document's memory is used again for the next. */
struct trial {
	const struct claimcheck *engine;
	const struct cc_metric *metric;
	const struct cc_example *example;
	struct cc_slot slot;
	size_t failed;
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
	cc_buf_add(out, claim->scope_name.len > 0 ? claim->scope_name : CC_STR("?"));
	cc_buf_adds(out, " · ");
	if (claim->period_binding != CC_BOUND_NOT)
		cc_period_write(out, claim->period);
	else
		cc_buf_add_char(out, '?');
	cc_buf_addf(out, " · %s, %s", cc_aspect_word(claim->aspect), cc_modality_word(claim->modality));
}

/* What the text gives of the metric instead, for an author who wonders which word is missing. */
static void add_given(struct cc_buf *out, const struct trial *trial)
{
	const struct cc_article *article = &trial->slot.article;
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

static void complain(struct trial *trial, const struct cc_rule_place *place, const char *what)
{
	struct cc_error err = {0};
	struct cc_str text = trial->example->text;
	struct cc_buf given = cc_buf_new(&trial->engine->memory, CC_ERROR_TEXT_MAX);
	add_given(&given, trial);
	int len = (int)(text.len < 200 ? text.len : 200);
	(void)cc_error_set(&err, CC_ERR_RULE, "%s: \"%.*s\"%s", what, len, text.ptr,
			   given.data != NULL && !given.failed ? given.data : "");
	cc_buf_free(&given);
	cc_error_at(&err, place->path, place->line, place->column);
	cc_engine_tell(trial->engine, CLAIMCHECK_ERROR, &err);
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
	const struct cc_article *article = &trial->slot.article;
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

static enum cc_status run_example(struct trial *trial, const struct cc_example *example)
{
	trial->example = example;
	cc_arena_reset(trial->slot.arena);
	trial->slot.input = (struct cc_input){
	    .kind = CC_INPUT_BYTES, .path = CC_STR("example.txt"), .bytes = example->text, .date = example->date};
	cc_stage_run(&trial->slot, CC_STAGE_LINK, trial->engine->rules);
	if (trial->slot.status != CC_OK)
		return trial->slot.status;
	trial->failed += !judge(trial);
	return CC_OK;
}

enum claimcheck_status claimcheck_rules_test(const struct claimcheck *engine, size_t *failed, size_t *total)
{
	struct trial trial = {.engine = engine, .slot = {.arena = cc_arena_new(&engine->memory)}};
	enum cc_status status = trial.slot.arena != NULL ? CC_OK : CC_ERR_NOMEM;
	size_t count = 0;
	for (size_t i = 0; status == CC_OK && i < engine->rules->metric_count; i++) {
		trial.metric = &engine->rules->metrics[i];
		for (size_t k = 0; status == CC_OK && k < trial.metric->example_count; k++, count++)
			status = run_example(&trial, &trial.metric->examples[k]);
	}
	cc_arena_free(trial.slot.arena);
	if (status != CC_OK)
		return cc_engine_status(status);
	*failed = trial.failed;
	*total = count;
	return CLAIMCHECK_OK;
}
