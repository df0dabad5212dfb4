/* relation: figures that break the arithmetic which a pack declares between their metrics.
 * Leaves arithmetic that a sentence states itself, and one metric's two values, to other checks. */
#include "checks/relation/relation_members.h"
#include "checks/relation/relation_value.h"
#include "checks/shared/say.h"
#include "checks/unit/scale.h"

/* One relation over all claims of the run. */
struct survey {
	const struct cc_check_input *input;
	const struct members *members;
	const struct cc_relation *relation;
	struct cc_vec *findings;
	struct cc_arena *arena;
};

/* The members of one place, time and modality, from all documents together. */
struct whole {
	const struct cc_claim *claims[RELATION_STEPS_MAX]; /* NULL: none, or they contradict one another */
	bool agreed;					   /* nowhere do two documents contradict one another */
};

/* A figure that is held against what the others give. */
struct case_in_hand {
	const struct cc_claim *result;
	struct relation_values values;
	struct cc_interval expected; /* a plain number */
};

static bool has_metric(const struct cc_relation_step *step)
{
	return step->kind == CC_STEP_METRIC || step->kind == CC_STEP_PREVIOUS;
}

static struct member_run run_of(const struct survey *self, const struct cc_relation_step *step,
				const struct member_key *result)
{
	struct member_key key = step->kind == CC_STEP_PREVIOUS ? member_year_before(result) : *result;
	return members_find(self->members, step->metric, CC_ASPECT_LEVEL, &key);
}

static struct whole survey_whole(const struct survey *self, struct member_run results)
{
	struct whole whole = {.agreed = members_speaker(results) != NULL};
	for (size_t i = 0; i < self->relation->step_count; i++) {
		if (!has_metric(&self->relation->steps[i]))
			continue;
		struct member_run run = run_of(self, &self->relation->steps[i], &results.items[0].key);
		whole.claims[i] = members_speaker(run);
		whole.agreed &= whole.claims[i] != NULL || run.count == 0;
	}
	return whole;
}

/* The claims that stand for the steps: those of the result's own article. What it lacks comes from other documents,
 * unless these disagree about any member: then the figures are of two releases, which no formula holds between. */
static bool fill_values(struct relation_values *values, const struct survey *self, const struct member *result,
			const struct whole *whole)
{
	*values = (struct relation_values){0};
	for (size_t i = 0; i < self->relation->step_count; i++) {
		if (!has_metric(&self->relation->steps[i]))
			continue;
		struct member_run run = run_of(self, &self->relation->steps[i], &result->key);
		struct member_run own = members_of_article(run, result->claim->article);
		if (own.count > 0)
			values->claims[i] = members_speaker(own);
		else if (whole->agreed)
			values->claims[i] = whole->claims[i];
		if (values->claims[i] == NULL)
			return false;
	}
	return true;
}

static const struct cc_fact *release_of(const struct survey *self, const struct cc_claim *claim)
{
	return claim_fact(self->input->rules, claim, claim->period);
}

/* A final figure beside a preliminary one breaks any formula a little: that is for `vintage` to say. */
static bool mixes_releases(const struct survey *self, const struct case_in_hand *found)
{
	const struct cc_fact *first = release_of(self, found->result);
	for (size_t i = 0; i < self->relation->step_count; i++) {
		const struct cc_fact *fact =
		    found->values.claims[i] != NULL ? release_of(self, found->values.claims[i]) : NULL;
		if (fact != NULL && first != NULL && fact->vintage != first->vintage)
			return true;
		first = first == NULL ? fact : first;
	}
	return false;
}

/* ---- the finding ---- */

/* One place is said and the other assumed, or one figure stands elsewhere: they may not speak of the same thing. */
static bool is_loose(const struct cc_claim *result, const struct cc_claim *member)
{
	bool assumed = result->scope_binding == CC_BOUND_DEFAULT;
	return claim_is_inferred(member) || member->article != result->article ||
	       (member->scope_binding == CC_BOUND_DEFAULT) != assumed;
}

static bool any_inferred(const struct cc_relation *relation, const struct case_in_hand *found)
{
	bool inferred = claim_is_inferred(found->result);
	for (size_t i = 0; i < relation->step_count; i++)
		inferred |= found->values.claims[i] != NULL && is_loose(found->result, found->values.claims[i]);
	return inferred;
}

static struct cc_str message_of(const struct survey *self, const struct case_in_hand *found)
{
	struct cc_buf text = say_start(self->arena);
	say_subject(&text, found->result, found->result->period, self->input);
	cc_buf_adds(&text, cc_say(self->input, ": ", "："));
	say_figure(&text, found->result);
	cc_buf_adds(&text, cc_say(self->input, " does not follow from ", " 与 "));
	relation_write(&text, self->relation, &found->values);
	cc_buf_adds(&text, cc_say(self->input, "", " 的结果不符"));
	return say_end(&text, self->arena);
}

/* In the multiplier and unit that the result prints: 33309.4–33310.6亿元. */
static void say_expected(struct cc_buf *out, const struct case_in_hand *found)
{
	struct cc_interval shown;
	const struct cc_quantity *quantity = &found->result->quantity;
	struct scale_word word = scale_word_of(found->result);
	if (relation_in_unit(&shown, found->expected, found->result) != CC_OK)
		shown = found->expected;
	if (word.known && cc_interval_shift(&shown, shown, -word.power) != CC_OK)
		word = (struct scale_word){0};
	cc_interval_write(out, shown);
	cc_buf_add(out, word.text);
	cc_buf_add(out, cc_str_slice(found->result->article->text.view, quantity->number.end, quantity->span.end));
}

/* "36326.8亿元 / 1349084亿元 = 2.692–2.693%" */
static bool explain_sum(struct cc_vec *explanation, const struct survey *self, const struct case_in_hand *found)
{
	struct cc_buf text = say_start(self->arena);
	relation_write(&text, self->relation, &found->values);
	cc_buf_adds(&text, " = ");
	say_expected(&text, found);
	cc_buf_adds(&text, cc_say(self->input, ", by ", "，依据："));
	cc_buf_add(&text, self->relation->formula);
	struct cc_str sentence = say_end(&text, self->arena);
	return sentence.ptr != NULL && cc_vec_add(explanation, &sentence);
}

static bool add_place(struct cc_vec *locations, struct cc_vec *explanation, const struct survey *self,
		      const struct cc_claim *claim)
{
	struct cc_str note = say_reading(claim, self->arena);
	struct cc_location location = say_location(claim, note);
	return note.ptr != NULL && cc_vec_add(locations, &location) &&
	       say_inferred(explanation, &claim, 1, self->input, self->arena);
}

static bool add_places(struct cc_vec *locations, struct cc_vec *explanation, const struct survey *self,
		       const struct case_in_hand *found)
{
	if (!add_place(locations, explanation, self, found->result))
		return false;
	for (size_t i = 0; i < self->relation->step_count; i++)
		if (found->values.claims[i] != NULL &&
		    !add_place(locations, explanation, self, found->values.claims[i]))
			return false;
	return true;
}

static bool report(const struct survey *self, const struct case_in_hand *found)
{
	struct cc_vec locations = cc_vec_new(self->arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(self->arena, sizeof(struct cc_str));
	if (!explain_sum(&explanation, self, found) || !add_places(&locations, &explanation, self, found))
		return false;
	struct cc_finding finding = {
	    .check = cc_check_relation.id,
	    .rule = self->relation->id,
	    .severity = any_inferred(self->relation, found) ? CC_SEVERITY_WARNING : CC_SEVERITY_ERROR,
	    .confidence = found->result->confidence,
	    .message = message_of(self, found),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &locations);
	return finding.message.ptr != NULL && cc_vec_add(self->findings, &finding);
}

/* ---- the survey ---- */

static bool is_broken(const struct survey *self, struct case_in_hand *found)
{
	struct cc_interval given;
	return relation_evaluate(&found->expected, self->relation, &found->values) == CC_OK &&
	       relation_plain(&given, found->result) == CC_OK && !cc_interval_overlaps(given, found->expected) &&
	       !mixes_releases(self, found);
}

/* One value of the result in many articles is one finding. */
static bool is_repeated(const struct case_in_hand *last, const struct cc_claim *claim)
{
	return last->result != NULL && cc_decimal_compare(last->result->quantity.value, claim->quantity.value) == 0;
}

static bool survey_run(const struct survey *self, struct member_run run)
{
	struct case_in_hand last = {0};
	struct case_in_hand found = {0};
	bool filled = false;
	const struct whole whole = survey_whole(self, run);
	for (size_t i = 0; i < run.count; i++) {
		/* All results of one article have the same members: a page may be repeated ten thousand times in it. */
		if (found.result == NULL || found.result->article != run.items[i].claim->article)
			filled = fill_values(&found.values, self, &run.items[i], &whole);
		found.result = run.items[i].claim;
		if (is_repeated(&last, found.result) || !filled || !is_broken(self, &found))
			continue;
		last = found;
		if (!report(self, &found))
			return false;
	}
	return true;
}

static bool survey_relation(const struct survey *self)
{
	struct member_run all = members_of_metric(self->members, self->relation->result, self->relation->result_aspect);
	struct member_run run;
	for (size_t at = 0; members_next_run(&run, all, &at);)
		if (!survey_run(self, run))
			return false;
	return true;
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct members members;
	if (input->rules->relation_count == 0)
		return CC_OK;
	bool ok = members_collect(&members, input, arena);
	for (size_t i = 0; i < input->rules->relation_count && ok; i++) {
		struct survey self = {.input = input,
				      .members = &members,
				      .relation = &input->rules->relations[i],
				      .findings = findings,
				      .arena = arena};
		ok = survey_relation(&self);
	}
	return ok ? CC_OK : cc_error_set(err, CC_ERR_NOMEM, "out of memory while reckoning relations");
}

const struct cc_check cc_check_relation = {
    .id = "relation",
    .title = {.en = "Figures that break declared arithmetic", .zh = "数据不符合指标间的计算关系"},
    .help =
	"Packs declare arithmetic between metrics: a share is its part divided by the whole, R&D intensity is R&D\n"
	"spending divided by GDP, parts add up to their sum, growth is a value over that of the year before. Where "
	"a\n"
	"text gives all members, the result is reckoned anew with the intervals that the printed figures stand "
	"for.\n\n"
	"An error where no value of the intervals fits and all stands in one document; a warning where a figure\n"
	"comes from another document, or its place or period was inferred.\n\n"
	"Silent: members of different places, periods or modality (a plan beside a fact); a member that is missing, "
	"or\n"
	"that the text gives with two values; figures of different official releases (see `vintage`); rounding, as "
	"a\n"
	"printed figure stands for all values that round to it; money of two currencies.\n",
    .bad = "2024年，全国研发经费投入3.63万亿元，国内生产总值134.9万亿元，研发投入强度为2.96%。",
    .good = "2024年，全国研发经费投入3.63万亿元，国内生产总值134.9万亿元，研发投入强度为2.69%。",
    .run = run,
};
