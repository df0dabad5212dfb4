/* reference: a claim that no release of the official figure carries, or that a newer release has replaced.
 * Leaves two documents that use two releases to check_vintage.c. */
#include "checks/noun/noun_slots.h"
#include "checks/shared/hints.h"
#include "checks/shared/say.h"
#include "checks/unit/scale.h"
#include "checks/value/figure_fix.h"

/* Three digits are one year's alone: 5.26 is, 2% or 3万 is not. */
enum { TELLING = 100 };

/* What is wrong with a claim, held against the facts of its metric, scope and period. */
enum reference_fault { REFERENCE_FINE, REFERENCE_UNKNOWN, REFERENCE_STALE };

struct reference_case {
	const struct cc_claim *claim;
	const struct cc_fact *newest;
	const struct cc_fact *used;	 /* the older release that it repeats; NULL where none */
	const struct cc_fact *elsewhere; /* of another period, with the value that no release gives here; or NULL */
	enum reference_fault fault;
};

/* Only what the sentence itself says of level, place and period can be held against an official figure. */
static bool is_plain(const struct cc_claim *claim)
{
	return claim->aspect == CC_ASPECT_LEVEL && claim->sector == NULL && claim->scope != NULL &&
	       claim->scope_binding != CC_BOUND_CONTEXT && !claim->period_current && !claim->period_relative &&
	       (claim->period_binding == CC_BOUND_STATED || claim->period_binding == CC_BOUND_SENTENCE) &&
	       (claim->metric->unit.ptr == NULL || cc_str_equal(claim->metric->unit, claim->quantity.unit));
}

/* 2023年公司电池系统的产能为…，产能利用率为70.5%: the sentence is on whoever its paragraph speaks of, not on the place
 * that is meant where nobody is named. */
static bool is_of_somebody(const struct cc_ruleset *rules, const struct cc_claim *claim)
{
	const struct cc_article *article = claim->article;
	const struct cc_mentions *mentions = &article->mentions[claim->sentence];
	struct cc_span span = article->text.sentences[claim->sentence].span;
	if (claim->scope_binding != CC_BOUND_DEFAULT)
		return false;
	if (mentions->period_count > 0 && mentions->periods[0].span.start == span.start)
		span.start = mentions->periods[0].span.end;
	struct cc_str words = cc_str_of_span(article->text.view, span);
	/* 其 may be 其中: a word of one character tells nothing; 企业研发经费 of one clause is the nation's */
	size_t comma = cc_str_find(words, CC_STR(","), 0);
	return comma != SIZE_MAX && span.start + comma < claim->quantity.span.start &&
	       cc_word_list_begins(cc_words_of(rules, CC_WORDS_LEANING), words) > CC_STR("其").len;
}

/* A metric of no fixed unit: GDP per head in yuan says nothing of the official one in dollars. */
static bool same_unit(const struct cc_claim *claim, const struct cc_fact *fact)
{
	return claim->metric->unit.ptr != NULL || fact->unit.ptr == NULL ||
	       cc_str_equal(fact->unit, claim->quantity.unit);
}

static const struct cc_fact *newest_of(const struct cc_fact *facts, size_t count)
{
	const struct cc_fact *newest = &facts[0];
	for (size_t i = 1; i < count; i++) {
		if (claim_compare_releases(&facts[i], newest) >= 0)
			newest = &facts[i];
	}
	return newest;
}

static bool allows(const struct cc_claim *claim, const struct cc_fact *fact)
{
	return cc_interval_overlaps(claim->quantity.hard, fact->interval);
}

static const struct cc_fact *older_use(const struct cc_claim *claim, const struct cc_fact *facts, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (allows(claim, &facts[i]))
			return &facts[i];
	}
	return NULL;
}

static bool was_out(const struct cc_claim *claim, const struct cc_fact *fact)
{
	struct cc_date written = claim->article->document.date;
	return cc_date_is_set(written) && cc_date_is_set(fact->released) &&
	       cc_date_compare(written, fact->released) >= 0;
}

/* The other period of which this is the official value: 5.26% is that of January to September. */
static const struct cc_fact *same_value_elsewhere(const struct cc_ruleset *rules, const struct cc_claim *claim)
{
	if (claim->quantity.qualifier != CC_QUALIFIER_EXACT)
		return NULL;
	for (size_t i = 0; i < rules->fact_count; i++) {
		const struct cc_fact *fact = &rules->facts[i];
		if (fact->metric == claim->metric && fact->scope == claim->scope &&
		    cc_decimal_compare(fact->value, claim->quantity.value) == 0)
			return fact;
	}
	return NULL;
}

static struct reference_case judge(const struct cc_ruleset *rules, const struct cc_claim *claim)
{
	struct reference_case found = {.claim = claim};
	size_t count = 0;
	const struct cc_fact *facts = NULL;
	if (is_plain(claim) && !is_of_somebody(rules, claim))
		facts = cc_ruleset_facts(rules, claim->metric, claim->scope, claim->period, &count);
	if (count == 0)
		return found;
	found.newest = newest_of(facts, count);
	if (allows(claim, found.newest) || !same_unit(claim, found.newest))
		return found;
	if (scale_from_fact(claim, found.newest) != 0)
		return found; /* 36326.8万元: for unit-scale to say */
	found.used = older_use(claim, facts, count);
	if (found.used == NULL) {
		found.fault = REFERENCE_UNKNOWN;
		found.elsewhere = same_value_elsewhere(rules, claim);
	} else if (claim->modality == CC_MODALITY_ACTUAL && was_out(claim, found.newest)) {
		found.fault = REFERENCE_STALE;
	}
	return found;
}

/* The place is assumed where none is named. A text of which several figures are no official ones of that place, and
 * none is, speaks of another: a bulletin of a county that nobody knows. */
static bool is_assumed_wrongly(const struct cc_ruleset *rules, const struct reference_case *found)
{
	enum { LOOKED_AT = 64 };
	const struct cc_article *article = found->claim->article;
	size_t unknown = 0;
	if (found->claim->scope_binding != CC_BOUND_DEFAULT)
		return false;
	for (size_t i = 0; i < article->claim_count && unknown < LOOKED_AT; i++) {
		const struct cc_claim *claim = &article->claims[i];
		if (claim->scope_binding != CC_BOUND_DEFAULT || claim->scope != found->claim->scope)
			continue;
		struct reference_case other = judge(rules, claim);
		if (other.newest != NULL && other.fault != REFERENCE_UNKNOWN)
			return false;
		unknown += other.fault == REFERENCE_UNKNOWN;
	}
	return unknown > 1;
}

/* 2023年全区研发投入3.2亿元 of a district that nobody names: where the nation is assumed, a value unlike the official
 * one is rather another's. */
static bool is_assumed(const struct reference_case *found)
{
	const struct cc_claim *claim = found->claim;
	struct cc_decimal value = claim->quantity.value;
	bool like = hint_is_misprint(value, found->newest->value) || noun_within_twice(value, found->newest->value);
	return claim->scope_binding == CC_BOUND_DEFAULT && found->used == NULL && found->elsewhere == NULL && !like;
}

/* Two signs of one fault: no release gives the value for its period, and one gives these very digits for another. */
static enum cc_severity severity_of(const struct reference_case *found)
{
	bool telling = cc_decimal_normalise(found->claim->quantity.value).coefficient >= TELLING;
	bool fact = found->claim->modality == CC_MODALITY_ACTUAL && !claim_is_inferred(found->claim);
	if (is_assumed(found))
		return CC_SEVERITY_INFO;
	return found->elsewhere != NULL && telling && fact ? CC_SEVERITY_ERROR : CC_SEVERITY_WARNING;
}

static struct cc_str message_of(const struct reference_case *found, const struct cc_check_input *input,
				struct cc_arena *arena)
{
	struct cc_buf text = say_start(arena);
	say_subject(&text, found->claim, found->claim->period, input);
	cc_buf_adds(&text, cc_say(input, ": the text says ", "：文中为 "));
	say_figure(&text, found->claim);
	cc_buf_adds(&text, found->fault == REFERENCE_STALE
			       ? cc_say(input, ", since replaced by ", "，现已更新为 ")
			       : cc_say(input, ", the official value is ", "，官方数据为 "));
	cc_buf_add(&text, found->newest->printed);
	return say_end(&text, arena);
}

static bool explain(struct cc_vec *explanation, const struct reference_case *found, const struct cc_check_input *input,
		    struct cc_arena *arena)
{
	struct cc_buf text = say_start(arena);
	cc_buf_adds(&text, cc_say(input, "print ", "应采用 "));
	cc_buf_add(&text, found->newest->printed);
	cc_buf_adds(&text, cc_say(input, ": ", "："));
	say_release(&text, found->newest, input);
	struct cc_str advice = say_end(&text, arena);
	if (advice.ptr == NULL || !cc_vec_add(explanation, &advice))
		return false;
	if (found->elsewhere == NULL)
		return true;
	text = say_start(arena);
	say_figure(&text, found->claim);
	cc_buf_adds(&text, cc_say(input, " is the official value of ", "是另一时期（"));
	say_period(&text, found->elsewhere->period, input);
	cc_buf_adds(&text, cc_say(input, ": is the figure or the year another's?", "）的官方数据：数值或年份可能用错"));
	struct cc_str hint = say_end(&text, arena);
	return hint.ptr != NULL && cc_vec_add(explanation, &hint);
}

static bool report(struct cc_vec *findings, const struct reference_case *found, const struct cc_check_input *input,
		   struct cc_arena *arena)
{
	struct cc_vec locations = cc_vec_new(arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(arena, sizeof(struct cc_str));
	struct cc_buf note = say_start(arena);
	say_interval(&note, found->claim);
	if (found->used != NULL) {
		cc_buf_add_char(&note, ' ');
		say_release(&note, found->used, input);
	}
	struct cc_str kept = say_end(&note, arena);
	struct cc_location location = say_location(found->claim, kept);
	if (kept.ptr == NULL || !cc_vec_add(&locations, &location) || !explain(&explanation, found, input, arena) ||
	    !say_inferred(&explanation, &found->claim, 1, input, arena))
		return false;
	struct cc_finding finding = {
	    .check = cc_check_reference.id,
	    .rule = found->claim->metric_id,
	    .severity = severity_of(found),
	    .confidence = found->claim->confidence,
	    .message = message_of(found, input, arena),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &locations);
	if (!say_add_period_source(&finding, found->claim, arena))
		return false;
	struct cc_vec claims = cc_vec_new(arena, sizeof(const struct cc_claim *));
	return finding.message.ptr != NULL && cc_vec_add(&claims, &found->claim) &&
	       figure_fix_add(&finding, &claims, found->newest, input, arena) && cc_vec_add(findings, &finding);
}

/* Where another document of the run has the newer figure, vintage or value-conflict shows both places. */
static bool is_disputed(const struct claim_group *group, const struct reference_case *found)
{
	for (size_t i = 0; i < group->count; i++) {
		if (group->claims[i] != found->claim && claim_relate(group->claims[i], found->claim) == CLAIM_CONFLICT)
			return true;
	}
	return false;
}

static bool check_group(struct cc_vec *findings, const struct claim_group *group, const struct cc_check_input *input,
			struct cc_arena *arena)
{
	for (size_t i = 0; i < group->count; i++) {
		struct reference_case found = judge(input->rules, group->claims[i]);
		if (found.fault == REFERENCE_FINE || is_disputed(group, &found) ||
		    is_assumed_wrongly(input->rules, &found))
			continue;
		if (!report(findings, &found, input, arena))
			return false;
	}
	return true;
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	return claim_each_group(findings, input, arena, err, check_group);
}

const struct cc_check cc_check_reference = {
    .id = "reference",
    .title = {.en = "A figure that differs from the official one", .zh = "与官方数据不符"},
    .help =
	"A claim whose metric, place and period a fact pack knows, with a value that no release carries, or with one "
	"that a\n"
	"newer release had replaced when the document was dated. Names the figure to print and its release; where the\n"
	"value is the official one of another period, says which: that is an error, the rest warnings.\n\n"
	"Silent: a period or place that the sentence does not give; growth rates and changes; sectors; what is "
	"planned; "
	"a\n"
	"preliminary figure that is called so; a place that is assumed, where several figures of the text are not its "
	"official\n"
	"ones and none is; a claim that another document contradicts (see `value-conflict`, `vintage`).\n",
    .bad = "（2025年12月）2024年，我国基础研究经费占比为6.91%。",
    .good = "（2025年12月）2024年，我国基础研究经费占比为6.88%。",
    .run = run,
};
