/* Trying suggested metrics on the sentences that they come from: what they give are the pack's examples.
 * Leaves loading packs to ruleset/ and the stages to stage.c. */
#include "pipeline/stage.h"
#include "pipeline/suggest.h"

struct attempt {
	const struct cc_ruleset *rules; /* the engine's, and the bare pack */
	struct cc_slot slot;
};

static enum cc_status load(struct cc_ruleset **out, const struct claimcheck *engine, struct cc_str bare)
{
	struct cc_rule_text pack = {.text = bare, .place = {.path = CC_STR("suggested.yaml")}};
	struct cc_ruleset_source source = {.shipped = engine->shipped,
					   .project = engine->project,
					   .paths = engine->paths,
					   .path_count = engine->path_count,
					   .packs = &pack,
					   .pack_count = 1};
	return cc_ruleset_load(out, &source, NULL, &engine->memory, NULL);
}

static enum cc_status read_sentence(struct attempt *self, struct cc_str sentence)
{
	cc_arena_reset(self->slot.arena);
	self->slot.input = (struct cc_input){.kind = CC_INPUT_BYTES, .path = CC_STR("example.txt"), .bytes = sentence};
	cc_stage_run(&self->slot, CC_STAGE_LINK, self->rules);
	return self->slot.status;
}

/* "suggested/metric-3" is metric-3. */
static bool is_of(const struct cc_claim *claim, struct cc_str id)
{
	return cc_str_starts(claim->metric_id, CC_STR("suggested/")) && cc_str_ends(claim->metric_id, id) &&
	       claim->metric_id.len == id.len + strlen("suggested/");
}

/* The values that the metric has in the sentence; none where there are more than can be listed. */
static void take_values(struct cc_suggested_example *out, const struct attempt *self, struct cc_str id)
{
	const struct cc_article *article = &self->slot.article;
	for (size_t i = 0; i < article->claim_count; i++) {
		if (!is_of(&article->claims[i], id))
			continue;
		if (out->value_count == CC_SUGGEST_PLACES) {
			out->value_count = 0;
			return;
		}
		out->values[out->value_count++] = article->claims[i].quantity.value;
	}
}

static bool is_new(const struct cc_suggestion *suggestion, struct cc_str sentence)
{
	for (size_t i = 0; i < suggestion->example_count; i++)
		if (cc_str_equal(suggestion->examples[i].use->sentence, sentence))
			return false;
	return true;
}

enum { SENTENCES_TRIED = 12 };

static enum cc_status try_one(struct cc_suggestion *suggestion, struct attempt *self)
{
	const struct cc_phrase_group *group = suggestion->group;
	for (size_t i = 0; i < group->use_count && i < SENTENCES_TRIED; i++) {
		if (suggestion->example_count == CC_SUGGEST_EXAMPLES)
			break;
		struct cc_suggested_example example = {.use = group->uses[i]};
		if (!is_new(suggestion, example.use->sentence))
			continue;
		enum cc_status status = read_sentence(self, example.use->sentence);
		if (status != CC_OK)
			return status;
		take_values(&example, self, suggestion->id);
		if (example.value_count > 0)
			suggestion->examples[suggestion->example_count++] = example;
	}
	return CC_OK;
}

/* A sentence of another suggestion that gives nothing of this metric. */
static enum cc_status find_other(struct cc_suggestion *suggestion, const struct cc_vec *all, struct attempt *self)
{
	const struct cc_suggestion *items = all->items;
	for (size_t i = 0; i < all->len && suggestion->other.ptr == NULL; i++) {
		if (items[i].group == suggestion->group || items[i].example_count == 0)
			continue;
		struct cc_suggested_example nothing = {0};
		enum cc_status status = read_sentence(self, items[i].examples[0].use->sentence);
		if (status != CC_OK)
			return status;
		take_values(&nothing, self, suggestion->id);
		if (nothing.value_count == 0)
			suggestion->other = items[i].examples[0].use->sentence;
	}
	/* Where all sentences speak of it: its name alone, which states nothing. */
	if (suggestion->other.ptr == NULL)
		suggestion->other = suggestion->names[0];
	return CC_OK;
}

static void drop_silent(struct cc_vec *suggestions)
{
	struct cc_suggestion *items = suggestions->items;
	size_t kept = 0;
	for (size_t i = 0; i < suggestions->len; i++)
		if (items[i].example_count > 0)
			items[kept++] = items[i];
	suggestions->len = kept;
}

static enum cc_status try_all(struct cc_vec *suggestions, struct attempt *self)
{
	struct cc_suggestion *items = suggestions->items;
	enum cc_status status = CC_OK;
	for (size_t i = 0; i < suggestions->len && status == CC_OK; i++)
		status = try_one(&items[i], self);
	drop_silent(suggestions);
	for (size_t i = 0; i < suggestions->len && status == CC_OK; i++)
		status = find_other(&items[i], suggestions, self);
	return status;
}

enum cc_status cc_suggestions_try(struct cc_vec *suggestions, const struct claimcheck *engine, struct cc_str bare)
{
	struct cc_ruleset *rules = NULL;
	enum cc_status status = load(&rules, engine, bare);
	if (status != CC_OK)
		return status;
	struct attempt self = {.rules = rules, .slot = {.arena = cc_arena_new(&engine->memory)}};
	status = self.slot.arena != NULL ? try_all(suggestions, &self) : CC_ERR_NOMEM;
	cc_arena_free(self.slot.arena);
	cc_ruleset_free(rules);
	return status;
}
