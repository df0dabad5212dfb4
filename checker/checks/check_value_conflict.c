/* value-conflict: one metric, scope and period, and values that cannot agree.
 * Leaves pairs of official releases to check_vintage.c. */
#include "checks/noun/noun_kin.h"
#include "checks/shared/hints.h"
#include "checks/shared/say.h"
#include "checks/story/story_names.h"
#include "checks/value/foretold.h"
#include "checks/value/value_evidence.h"
#include "checks/value/value_relate.h"
#include "checks/value/value_times.h"

/* A message names so many different values; who finds more has a table, or two things under one name. */
enum {
	VALUES_SHOWN = 6,
	VALUES_HELD = 256 /* of those behind it, with each */
};

/* How sure it is that two claims are of one place and time. */
enum footing {
	GUESSED,  /* one inherits them, and nothing else shows that both tell the same */
	INFERRED, /* one inherits them, and something does: see value_evidence.h */
	STATED
};

/* The verdict on a set of classes, with the worst relation among their best claims. */
struct verdict {
	enum claim_relation worst;
	enum footing footing;
	bool all_official;
};

/* What judging asks of each class again and again. */
struct standing {
	bool inferred, official;
};

/* Whether no claim as exact as the best one has words for all of it: one that has is enough. */
static bool is_inferred(const struct claim_class *class)
{
	const struct cc_quantity *best = &class->best->quantity;
	for (size_t i = 0; i < class->count; i++) {
		const struct cc_quantity *quantity = &class->claims[i]->quantity;
		bool alike =
		    quantity->qualifier == best->qualifier && cc_decimal_compare(quantity->value, best->value) == 0;
		if (alike && !claim_is_inferred(class->claims[i]))
			return false;
	}
	return true;
}

static const struct standing *standings_of(const struct cc_check_input *input, const struct cc_vec *classes,
					   struct cc_period period, struct cc_arena *arena)
{
	const struct claim_class *items = classes->items;
	struct standing *standings = cc_arena_array(arena, classes->len, sizeof(*standings));
	for (size_t i = 0; standings != NULL && i < classes->len; i++) {
		standings[i].inferred = is_inferred(&items[i]);
		standings[i].official = claim_is_official(input->rules, items[i].best, period);
	}
	return standings;
}

/* "Revenue was $5.37bn ... its own sites generated revenues of $3.53bn": where neither sentence says of when or of
 * whom it speaks, an article rather tells a second thing than the same one again. */
static bool is_guessed(const struct standing *left, const struct standing *right, const struct cc_claim *a,
		       const struct cc_claim *b)
{
	/* 如今, "now" says of when it speaks */
	bool both = left->inferred && right->inferred;
	bool lent = (left->inferred && !a->period_current) || (right->inferred && !b->period_current);
	return a->article == b->article ? both || lent : lent;
}

static bool find_footing(enum footing *out, struct value_evidence *self, const struct standing *left,
			 const struct standing *right, const struct cc_claim *a, const struct cc_claim *b)
{
	bool told = false;
	bool apart = value_evidence_is_of_unknown_year(a, b);
	bool open = value_evidence_is_of_unknown_day(a, b);
	*out = !left->inferred && !right->inferred && !open ? STATED : INFERRED;
	/* "revenue is up 10% from last year", "revenue growth of 14% year-over-year" of quarters that neither names */
	apart = apart || (open && a->aspect == CC_ASPECT_GROWTH_RATE);
	bool guessed = apart || open || is_guessed(left, right, a, b);
	if (*out == STATED || !guessed || value_evidence_is_misprint(a, b) || value_evidence_shares_figure(a, b))
		return true;
	if (a->article != b->article && !apart && !value_evidence_is_retold(&told, self, a, b))
		return false;
	*out = told ? INFERRED : GUESSED;
	return true;
}

static void note_pair(struct verdict *verdict, enum claim_relation relation, enum footing footing)
{
	verdict->all_official = false;
	if (relation > verdict->worst || (relation == verdict->worst && footing > verdict->footing)) {
		verdict->worst = relation;
		verdict->footing = footing;
	}
}

/* A conflict is the worst there is; only one on a better footing can still make it worse. */
static bool is_settled(const struct verdict *verdict, bool inferred)
{
	return verdict->worst == CLAIM_CONFLICT && verdict->footing >= (inferred ? INFERRED : STATED);
}

static bool judge_pair(struct verdict *verdict, struct value_evidence *self, const struct standing *left,
		       const struct standing *right, const struct claim_class *a, const struct claim_class *b)
{
	enum footing footing;
	enum claim_relation relation = value_relate(self->input->rules, a->best, b->best);
	if (relation == CLAIM_AGREE)
		return true;
	if (!find_footing(&footing, self, left, right, a->best, b->best))
		return false;
	bool told = footing == GUESSED && value_evidence_holds_misprint(a->claims, a->count, b->claims, b->count);
	note_pair(verdict, relation, told ? INFERRED : footing);
	return true;
}

static bool judge(struct verdict *verdict, struct value_evidence *self, const struct cc_vec *classes,
		  const struct standing *standings)
{
	const struct claim_class *items = classes->items;
	*verdict = (struct verdict){.worst = CLAIM_AGREE, .all_official = true};
	for (size_t i = 0; i < classes->len; i++) {
		const size_t end = classes->len - i > VALUES_HELD ? i + VALUES_HELD : classes->len;
		for (size_t k = i + 1; k < end && !is_settled(verdict, standings[i].inferred); k++) {
			bool inferred = standings[i].inferred || standings[k].inferred;
			if (is_settled(verdict, inferred) || (standings[i].official && standings[k].official))
				continue;
			if (!judge_pair(verdict, self, &standings[i], &standings[k], &items[i], &items[k]))
				return false;
		}
	}
	return true;
}

static enum cc_severity severity_of(struct verdict verdict)
{
	static const enum cc_severity of_conflict[] = {
	    [GUESSED] = CC_SEVERITY_INFO,
	    [INFERRED] = CC_SEVERITY_WARNING,
	    [STATED] = CC_SEVERITY_ERROR,
	};
	if (verdict.worst == CLAIM_CONFLICT)
		return of_conflict[verdict.footing];
	return verdict.worst == CLAIM_LOOSE && verdict.footing != GUESSED ? CC_SEVERITY_WARNING : CC_SEVERITY_INFO;
}

static struct cc_str message_of(const struct cc_check_input *input, const struct cc_vec *classes,
				struct cc_period period, struct cc_arena *arena)
{
	const struct claim_class *items = classes->items;
	struct cc_buf text = say_start(arena);
	say_subject(&text, items[0].best, period, input);
	cc_buf_adds(&text, cc_say(input, ": ", "："));
	size_t shown = classes->len > VALUES_SHOWN ? VALUES_SHOWN : classes->len;
	for (size_t i = 0; i < shown; i++) {
		if (i > 0)
			cc_buf_adds(&text,
				    i + 1 < classes->len ? cc_say(input, ", ", "、") : cc_say(input, " and ", " 与 "));
		say_figure(&text, items[i].best);
	}
	if (shown < classes->len) {
		cc_buf_adds(&text, cc_say(input, " and ", "，另有 "));
		cc_buf_add_unsigned(&text, classes->len - shown);
		cc_buf_adds(&text, cc_say(input, " more", " 个数值"));
	}
	return say_end(&text, arena);
}

static struct cc_str note_of(const struct cc_claim *claim, struct cc_period period, const struct cc_check_input *input,
			     struct cc_arena *arena)
{
	const struct cc_fact *fact = claim_fact(input->rules, claim, period);
	if (fact == NULL)
		return say_reading(claim, arena);
	struct cc_buf text = say_start(arena);
	say_interval(&text, claim);
	cc_buf_add_char(&text, ' ');
	say_release(&text, fact, input);
	return say_end(&text, arena);
}

static bool add_locations(struct cc_vec *locations, const struct claim_class *class, struct cc_period period,
			  const struct cc_check_input *input, struct cc_arena *arena)
{
	for (size_t i = 0; i < class->count; i++) {
		struct cc_str note = note_of(class->claims[i], period, input, arena);
		struct cc_location location = say_location(class->claims[i], note);
		if (note.ptr == NULL || !cc_vec_add(locations, &location))
			return false;
	}
	return true;
}

static bool explain(struct cc_vec *explanation, struct verdict verdict, const struct cc_vec *classes,
		    const struct cc_check_input *input, struct cc_arena *arena)
{
	const char *why =
	    cc_say(input, "these cannot all be right: check which one is", "这几处不可能同时成立：请核实后统一");
	if (verdict.worst == CLAIM_LOOSE)
		why = cc_say(input, "the words allow both, but a reader takes them for different values",
			     "字面上都说得通，但读者会当成不同的数");
	if (verdict.worst == CLAIM_EDGE)
		why = cc_say(input, "the bound of one is the exact value of the other: choose one wording",
			     "一处写“超过”，一处正好等于该数：请统一写法");
	if (!say_sentence(explanation, why))
		return false;
	const struct claim_class *items = classes->items;
	for (size_t i = 1; i < classes->len && i < VALUES_SHOWN && verdict.worst == CLAIM_CONFLICT; i++) {
		if (!hint_slip(explanation, items[0].best, items[i].best, input, arena))
			return false;
	}
	for (size_t i = 0; i < classes->len && i < VALUES_SHOWN; i++) {
		if (!say_inferred(explanation, items[i].claims, items[i].count, input, arena))
			return false;
	}
	return true;
}

static bool report(struct cc_vec *findings, struct verdict verdict, const struct cc_vec *classes,
		   struct cc_period period, const struct cc_check_input *input, struct cc_arena *arena)
{
	const struct claim_class *items = classes->items;
	struct cc_vec locations = cc_vec_new(arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(arena, sizeof(struct cc_str));
	for (size_t i = 0; i < classes->len; i++) {
		if (!add_locations(&locations, &items[i], period, input, arena))
			return false;
	}
	if (!explain(&explanation, verdict, classes, input, arena))
		return false;
	struct cc_finding finding = {
	    .check = cc_check_value_conflict.id,
	    .rule = items[0].best->metric_id,
	    .severity = severity_of(verdict),
	    .confidence = items[0].best->confidence < items[1].best->confidence ? items[0].best->confidence
										: items[1].best->confidence,
	    .message = message_of(input, classes, period, arena),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &locations);
	return finding.message.ptr != NULL && cc_vec_add(findings, &finding);
}

/* "超400家" and "400个" agree, yet one wording should be chosen. */
static bool report_edge(struct cc_vec *findings, const struct claim_class *class, struct cc_period period,
			const struct cc_check_input *input, struct cc_arena *arena)
{
	for (size_t i = 1; i < class->count; i++) {
		if (claim_relate(class->best, class->claims[i]) != CLAIM_EDGE)
			continue;
		struct cc_vec pair = cc_vec_new(arena, sizeof(struct claim_class));
		struct claim_class sides[2] = {
		    {.best = class->best, .claims = &class->claims[0], .count = 1},
		    {.best = class->claims[i], .claims = &class->claims[i], .count = 1},
		};
		if (!cc_vec_add(&pair, &sides[0]) || !cc_vec_add(&pair, &sides[1]))
			return false;
		return report(findings, (struct verdict){.worst = CLAIM_EDGE}, &pair, period, input, arena);
	}
	return true;
}

/* 市第一人民医院, General Hospital: every town has one. Who stands in a pack (奈飞, with no other name) is known. */
static bool is_of_any_town(const struct cc_ruleset *rules, const struct cc_claim *claim)
{
	bool own = claim->scope != NULL && claim->scope->name_count == 0 && claim->scope->stands_for == 0 &&
		   claim->scope->place.line == 0;
	return own && !claim->scope_private && !story_name_is_rare(rules, claim->scope_name);
}

/* "年末员工5260人，其中研发人员1315人" of a company, and 研发人员694人 of another one: where nobody is named, a count
 * is not the country's. */
static bool is_of_nobody(const struct cc_claim *claim)
{
	return claim->scope_binding == CC_BOUND_DEFAULT && cc_quantity_is_count(&claim->quantity);
}

/* Of a body that every town has, those of the first article and of what tells of the same as it. */
static bool keep_of_one_town(struct cc_vec *classes, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct claim_class *items = classes->items;
	struct noun_kin kin;
	size_t kept = 0;
	if (!is_of_any_town(input->rules, items[0].best) && !is_of_nobody(items[0].best))
		return true;
	if (!noun_kin_new(&kin, input, arena))
		return false;
	for (size_t i = 0; i < classes->len; i++) {
		bool one = false;
		if (!noun_kin_ask(&one, &kin, items[0].best->article, items[i].best->article))
			return false;
		if (one)
			items[kept++] = items[i];
	}
	classes->len = kept;
	return true;
}

static bool check_group(struct cc_vec *findings, const struct claim_group *group, const struct cc_check_input *input,
			struct cc_arena *arena)
{
	if (group->count < 2)
		return true;
	struct cc_vec classes = cc_vec_new(arena, sizeof(struct claim_class));
	if (!claim_classes(&classes, group, arena))
		return false;
	if (classes.len < 2)
		return report_edge(findings, classes.items, group->period, input, arena);
	if (!keep_of_one_town(&classes, input, arena))
		return false;
	value_times_drop(&classes);
	if (classes.len < 2)
		return true;
	const struct standing *standings = standings_of(input, &classes, group->period, arena);
	if (standings == NULL)
		return false;
	struct value_evidence evidence = {.input = input, .arena = arena};
	struct verdict verdict;
	if (!judge(&verdict, &evidence, &classes, standings))
		return false;
	if (verdict.all_official || verdict.worst == CLAIM_AGREE)
		return true;
	value_drop_others(&classes, input->rules);
	return report(findings, verdict, &classes, group->period, input, arena);
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	enum cc_status status = claim_each_group(findings, input, arena, err, check_group);
	if (status == CC_OK && !foretold_check(findings, input, arena))
		status = cc_error_set(err, CC_ERR_NOMEM, "out of memory while comparing aims");
	return status;
}

const struct cc_check cc_check_value_conflict = {
    .id = "value-conflict",
    .title = {.en = "Values that cannot agree", .zh = "数值互相矛盾"},
    .help =
	"One metric, one scope (place, organisation, sector), one period, and values that cannot all be right, "
	"within one\n"
	"document or across documents.\n\n"
	"A printed figure stands for an interval: 6.88 for 6.875 to 6.885, 超2600家 for 2600 and more, 约6% for a "
	"little\n"
	"either way. Two claims conflict when their intervals share no value. Where only the expectation of a "
	"reader is\n"
	"disappointed (超2600家 beside 3000多家), it is a warning; where a bound is met exactly (超400家 beside "
	"400个), a note.\n"
	"A period or scope that was inherited from the paragraph, or \"now\" instead of a year, lowers an error to "
	"a warning,\n"
	"and to a note where nothing shows that both tell the same: one looks like the other one misprinted, a "
	"figure\n"
	"beside them is the same, or two articles say it in the same words or are one story. Where an article has no "
	"date\n"
	"and names no year, the same words show nothing.\n\n"
	"A figure that another article of the same days only aims at (力争到2028年降到18起 / 已降到18起): a "
	"warning.\n\n"
	"Silent: other scope, period, aspect (level, change, growth rate) or basis; plans, targets and forecasts "
	"against\n"
	"facts; two values in one sentence; two official releases of one figure (see `vintage`).\n",
    .bad = "2024年，甲市研发投入强度为3.58%。……2024年，甲市研发投入强度达3.44%。",
    .good = "2024年，甲市研发投入强度为3.58%，全国为2.69%。",
    .run = run,
};
