/* One figure alone at a wrong scale: held against the official one, and against what its metric can be.
 * Leaves pairs of figures to check_unit_scale.c. */
#include "checks/shared/say.h"
#include "checks/unit/scale.h"
#include "checks/unit/unit_points.h"

#include <stdint.h>
#include <stdlib.h>

enum { FAR_OUTSIDE = 1 /* power of ten beyond the bound: what is only a little outside is no slip of scale */ };

/* What a figure should probably be, and why. */
struct alone {
	const struct cc_claim *claim;
	const struct cc_fact *fact; /* NULL: it is only not plausible */
	int32_t power;
};

/* The unit of the metric, said of a known place in the figure's own sentence. */
static bool is_plain(const struct cc_claim *claim)
{
	bool stated = claim->modality == CC_MODALITY_ACTUAL || claim->modality == CC_MODALITY_PRELIMINARY;
	return stated && claim->aspect == CC_ASPECT_LEVEL && claim->basis == CC_BASIS_NONE && claim->sector == NULL &&
	       claim->metric->unit.ptr != NULL && cc_str_equal(claim->metric->unit, claim->quantity.unit);
}

static const struct cc_fact *fact_at_scale(const struct cc_ruleset *rules, const struct cc_claim *claim, int32_t *power)
{
	size_t count = 0;
	const struct cc_fact *facts = NULL;
	if (claim->scope != NULL && claim->scope_binding != CC_BOUND_CONTEXT && !claim->period_current)
		facts = cc_ruleset_facts(rules, claim->metric, claim->scope, claim->period, &count);
	const struct cc_fact *found = NULL;
	for (size_t i = 0; i < count; i++) {
		if (cc_interval_overlaps(claim->quantity.hard, facts[i].interval))
			return NULL;
		int32_t apart = scale_from_fact(claim, &facts[i]);
		if (apart == 0)
			continue;
		found = &facts[i];
		*power = apart;
	}
	return found;
}

/* The power that brings a figure from far outside into what is plausible; 0 where it is inside, or none does. */
static int32_t power_to_plausible(const struct cc_claim *claim)
{
	struct cc_interval value = claim->quantity.hard;
	struct cc_interval range = claim->metric->plausible;
	if (!range.has_low && !range.has_high)
		return 0;
	for (int32_t near = -FAR_OUTSIDE; near <= FAR_OUTSIDE; near++)
		if (cc_interval_meets_shifted(value, near, range))
			return 0;
	for (size_t i = 0; scale_powers[i] != 0; i++)
		if (cc_interval_meets_shifted(value, scale_powers[i], range) ||
		    cc_interval_meets_shifted(value, -scale_powers[i], range))
			return scale_powers[i];
	return 0;
}

static struct cc_str message_of(const struct alone *found, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_buf text = say_start(arena);
	say_subject(&text, found->claim, found->claim->period, input);
	cc_buf_adds(&text, cc_say(input, ": ", "："));
	say_figure(&text, found->claim);
	if (found->fact != NULL) {
		cc_buf_adds(&text, cc_say(input, ", officially ", "，官方数据为 "));
		cc_buf_add(&text, found->fact->printed);
	} else {
		cc_buf_adds(&text, cc_say(input, " is far from what it can be", " 远超合理范围"));
	}
	return say_end(&text, arena);
}

static bool explain(struct cc_vec *explanation, const struct alone *found, const struct cc_check_input *input,
		    struct cc_arena *arena)
{
	struct cc_buf text = say_start(arena);
	say_power(&text, found->power, input);
	if (found->power == 4)
		cc_buf_adds(&text, cc_say(input, ": 万 for 亿?", "：“万”与“亿”混了？"));
	if (found->fact != NULL) {
		cc_buf_adds(&text, cc_say(input, "; print ", "；应采用 "));
		cc_buf_add(&text, found->fact->printed);
		cc_buf_adds(&text, cc_say(input, ": ", "："));
		say_release(&text, found->fact, input);
	} else {
		cc_buf_adds(&text, cc_say(input, "; it lies in ", "；合理范围为 "));
		cc_interval_write(&text, found->claim->metric->plausible);
		cc_buf_adds(&text, " ");
		cc_buf_add(&text, found->claim->metric->unit);
	}
	struct cc_str sentence = say_end(&text, arena);
	return sentence.ptr != NULL && cc_vec_add(explanation, &sentence) &&
	       say_inferred(explanation, &found->claim, 1, input, arena);
}

static bool report(struct cc_vec *findings, const struct alone *found, const struct cc_check_input *input,
		   struct cc_arena *arena)
{
	struct cc_vec locations = cc_vec_new(arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(arena, sizeof(struct cc_str));
	struct cc_str note = say_reading(found->claim, arena);
	struct cc_location location = say_location(found->claim, note);
	if (note.ptr == NULL || !cc_vec_add(&locations, &location) || !explain(&explanation, found, input, arena))
		return false;
	struct cc_finding finding = {
	    .check = cc_check_unit_scale.id,
	    .rule = found->claim->metric_id,
	    .severity =
		found->fact != NULL && !claim_is_inferred(found->claim) ? CC_SEVERITY_ERROR : CC_SEVERITY_WARNING,
	    .confidence = found->claim->confidence,
	    .message = message_of(found, input, arena),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &locations);
	return finding.message.ptr != NULL && cc_vec_add(findings, &finding);
}

/* Claims that a pair names already, sorted by address. */
static bool collect_named(struct cc_vec *named, const struct cc_vec *findings, size_t first)
{
	const struct cc_finding *items = findings->items;
	for (size_t i = first; i < findings->len; i++)
		for (size_t k = 0; k < items[i].location_count; k++)
			if (!cc_vec_add(named, &items[i].locations[k].claim))
				return false;
	return true;
}

static int compare_addresses(const void *left, const void *right)
{
	uintptr_t a = (uintptr_t) * (const void *const *)left;
	uintptr_t b = (uintptr_t) * (const void *const *)right;
	return (a > b) - (a < b);
}

static bool is_named(const struct cc_vec *named, const struct cc_claim *claim)
{
	return named->len > 0 &&
	       bsearch(&claim, named->items, named->len, sizeof(const struct cc_claim *), compare_addresses) != NULL;
}

/* 乡镇卫生院…床位150.5万张 below 每千人口床位7.23张: what a short name is taken for may be another thing. */
static bool is_named_in_full(const struct cc_claim *claim)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->sentence];
	for (size_t i = 0; i < mentions->metric_count; i++)
		if (mentions->metrics[i].metric == claim->metric)
			return true;
	return false;
}

static bool check_claim(struct cc_vec *findings, const struct cc_claim *claim, const struct cc_check_input *input,
			struct cc_arena *arena)
{
	struct alone found = {.claim = claim};
	found.fact = fact_at_scale(input->rules, claim, &found.power);
	if (found.fact == NULL && is_named_in_full(claim))
		found.power = power_to_plausible(claim);
	return found.power == 0 || report(findings, &found, input, arena);
}

bool unit_alone_check(struct cc_vec *findings, size_t first, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_vec named = cc_vec_new(arena, sizeof(const struct cc_claim *));
	if (!collect_named(&named, findings, first))
		return false;
	if (named.len > 1)
		qsort(named.items, named.len, sizeof(const struct cc_claim *), compare_addresses);
	for (size_t i = 0; i < cc_check_focus(input); i++) {
		const struct cc_article *article = input->articles[i];
		for (size_t k = 0; k < article->claim_count; k++) {
			const struct cc_claim *claim = &article->claims[k];
			if (is_plain(claim) && !is_named(&named, claim) && !check_claim(findings, claim, input, arena))
				return false;
		}
	}
	return true;
}
