/* Whether a figure is a fact, a plan, a guess or denied; and who says so.
 * Leaves what it states of its metric to aspect.c. */
#include <stdint.h>

#include "link/metrics/modality.h"
#include "link/times/periods.h"

/* How far before its figure a word of a modality reaches. */
enum reach {
	REACH_CLAUSE,	/* 不是: its own clause */
	REACH_FACTS,	/* 初步核算: over its sentence; it tells of what is over */
	REACH_SENTENCE, /* 力争: over the commas of its sentence, but only right before what is over */
	REACH_TO_COME,	/* 将, 提出: as far, but never over what is past */
};

struct modality_row {
	enum cc_cue_kind cue;
	enum cc_modality modality;
	enum reach reach;
};

static const struct modality_row rows[] = {
    {CC_CUE_QUOTED_OLD, CC_MODALITY_NEGATED, REACH_CLAUSE},
    {CC_CUE_NEGATION, CC_MODALITY_NEGATED, REACH_CLAUSE},
    {CC_CUE_HYPOTHETICAL, CC_MODALITY_HYPOTHETICAL, REACH_SENTENCE},
    {CC_CUE_TARGET, CC_MODALITY_TARGET, REACH_SENTENCE},
    {CC_CUE_INTENT, CC_MODALITY_TARGET, REACH_TO_COME},
    {CC_CUE_FORECAST, CC_MODALITY_FORECAST, REACH_SENTENCE},
    {CC_CUE_PRELIMINARY, CC_MODALITY_PRELIMINARY, REACH_FACTS},
    {CC_CUE_ESTIMATE, CC_MODALITY_ESTIMATE, REACH_FACTS},
};

/* "should reach 400 by 2027, up from 263 in 2024", "raise it from 3.31 percent to 3.8 percent by 2027": what is left
 * behind is a fact. */
static bool is_past_origin(const struct link_sentence *self, const struct cc_claim *claim)
{
	/* "was 9 minutes, against a target of seven minutes": it is held against what was aimed at. */
	size_t to = claim->quantity.phrase.start;
	const struct cc_cue_mention *from = link_last_cue(self, CC_CUE_FROM, link_previous_figure_end(self, to), to);
	if (from != NULL && link_has_cue(self, CC_CUE_TARGET, from->span.end, to))
		return false;
	return !link_is_han_sentence(self) && link_comes_from(self, &claim->quantity) &&
	       (link_is_over(self, claim->period) || (claim->period_current && cc_span_len(claim->period_span) > 0) ||
		(claim->series_end == CC_SERIES_FROM && !cc_date_is_set(claim->period.end)));
}

/* "harvested 147 million tonnes in 2024 and expects 166 million": behind an "and" something else is planned. */
static bool is_joined(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_word_list *joints = link_words(self, CC_WORDS_SOMETHING_ELSE);
	struct cc_str between = cc_str_slice(self->view, from, to);
	return cc_word_list_within(joints, between);
}

/* "9 percent below target", "2 points short of its goal": what is held against a target is none. */
static bool is_held_against(const struct link_sentence *self, size_t from, size_t to)
{
	return !link_is_han_sentence(self) &&
	       (link_has_cue(self, CC_CUE_BEYOND, from, to) || link_has_cue(self, CC_CUE_MATCHING, from, to));
}

/* "at 0.4 percent for 2025 in its latest forecast" */
static bool is_forecast_behind(const struct link_sentence *self, const struct cc_quantity *quantity, size_t end)
{
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_FORECAST, quantity->phrase.end, end);
	return !link_is_han_sentence(self) && cue != NULL && !is_held_against(self, quantity->phrase.end, end) &&
	       link_residue(self, quantity->phrase.end, cue->span.start) == 0 &&
	       !is_joined(self, quantity->phrase.end, cue->span.start) &&
	       link_previous_figure_end(self, cue->span.start) == quantity->span.end;
}

/* "to 3.5 percent as it tries to bring inflation to its target of 2 percent": it has a figure of its own, or one stands
 * between. What is done "to reach" it is planned as well. */
static bool is_target_of_another(const struct link_sentence *self, const struct cc_quantity *quantity,
				 const struct cc_cue_mention *target)
{
	const struct cc_str of = CC_STR(" of ");
	const struct cc_quantity *next = link_next_figure(self, quantity->span.end);
	struct cc_str between = cc_str_slice(self->view, quantity->span.end, target->span.start);
	if (link_is_han_sentence(self) || next == NULL || cc_str_find(between, CC_STR(" to reach "), 0) != SIZE_MAX)
		return false;
	bool own = cc_str_starts(cc_str_slice(self->view, target->span.end, self->sentence->span.end), of) &&
		   next->phrase.start == target->span.end + of.len;
	return own || next->phrase.start < target->span.start;
}

/* "达到12%的目标", "3 percent, below the target of 5": until something else is said. */
static bool is_target_behind(const struct link_sentence *self, const struct cc_quantity *quantity, size_t end)
{
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_TARGET, quantity->span.end, end);
	/* "87 percent of its annual target", "95 percent of the planned area": so much of it was reached. */
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	bool part = quantity->kind == CC_NUMBER_PERCENT && cc_str_starts(rest, CC_STR(" of "));
	return cue != NULL && !part && !is_joined(self, quantity->span.end, cue->span.start) &&
	       !is_held_against(self, quantity->span.end, cue->span.start) &&
	       !is_target_of_another(self, quantity, cue);
}

/* "missing estimates of $1.95 billion, as production slipped to …", "expects 3 percent, while output fell 2 percent": a
 * clause beside the plan that tells what was. */
static bool tells_fact_beside(const struct link_sentence *self, struct cc_str between)
{
	static const struct cc_str joints[] = {
	    {", as ", 5}, {" even as ", 9}, {", while ", 8}, {" although ", 10}, {" but ", 5}};
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		size_t at = cc_str_find(between, joints[i], 0);
		if (at == SIZE_MAX)
			continue;
		struct cc_str rest = cc_str_slice(between, at + joints[i].len, between.len);
		if (cc_word_list_within(link_words(self, CC_WORDS_FACT_VERBS), rest))
			return true;
	}
	return false;
}

/* "raised its full-year forecast after sales in the six months to September rose 5.1 percent": what came before is a
 * fact. */
static bool tells_why(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_word_list *words = link_words(self, CC_WORDS_TELLS_WHY);
	struct cc_str between = from < to ? cc_str_slice(self->view, from, to) : (struct cc_str){0};
	return cc_word_list_within(words, between) || tells_fact_beside(self, between);
}

/* "完成了年度目标,城镇新增就业7.8万人", "目标全面完成": what was aimed at is reached, and what follows is a fact. */
static bool is_reached(const struct link_sentence *self, const struct cc_cue_mention *aim, const struct cc_claim *claim)
{
	if (!link_is_han_sentence(self) || aim->kind != CC_CUE_TARGET || link_begins_later(self, claim->period))
		return false;
	const struct cc_word_list *verbs = link_words(self, CC_WORDS_REACHES_AIM);
	struct cc_span clause = link_clause_at(self, aim->span.start)->span;
	struct cc_str before = cc_str_slice(self->view, clause.start, aim->span.start);
	struct cc_str behind = cc_str_slice(self->view, aim->span.end, clause.end);
	const struct cc_quantity *next = link_next_figure(self, aim->span.end);
	bool figure = next != NULL && next->phrase.start < clause.end;
	/* "力争完成年度目标" */
	bool meant = link_has_cue(self, CC_CUE_INTENT, clause.start, aim->span.start) ||
		     link_has_cue(self, CC_CUE_TARGET, clause.start, aim->span.start) ||
		     link_has_cue(self, CC_CUE_TARGET, aim->span.end, clause.end);
	return !figure && !meant && (cc_word_list_within(verbs, before) || cc_word_list_within(verbs, behind));
}

/* Whether such a word stands between `from` and the figure. The target of "above the bank's 2 percent target, with food
 * prices up 5.1 percent" is that of the figure right before it. */
static bool has_word_of_its_own(const struct link_sentence *self, enum cc_cue_kind kind, size_t from,
				const struct cc_claim *claim)
{
	const size_t to = claim->quantity.span.start;
	bool han = link_is_han_sentence(self);
	for (size_t i = self->mentions->cue_count; i-- > 0;) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind != kind || cue->span.start < from || cue->span.end > to || is_reached(self, cue, claim))
			continue;
		size_t figure = link_previous_figure_end(self, cue->span.start);
		bool behind = !han && figure > self->sentence->span.start && figure + 1 == cue->span.start;
		if (!behind && (han || !tells_why(self, cue->span.end, to)))
			return true;
	}
	return false;
}

/* "was not 2.96 percent but 2.69 percent": what stands behind the but is what is said. */
static size_t behind_but(const struct link_sentence *self, enum cc_cue_kind kind, size_t from,
			 const struct cc_quantity *quantity)
{
	const struct cc_cue_mention *not = link_last_cue(self, kind, from, quantity->phrase.start);
	struct cc_str but = CC_STR(" but ");
	size_t start = not != NULL ? not ->span.end : quantity->phrase.start;
	struct cc_str between = cc_str_slice(self->view, start, quantity->phrase.start);
	return !link_is_han_sentence(self) && cc_str_find(between, but, 0) != SIZE_MAX ? quantity->phrase.start : from;
}

/* "held its rate at 3.60 percent and did not rule out a rise": behind an "and" something else is said. */
static size_t before_and(const struct link_sentence *self, const struct cc_quantity *quantity, size_t end)
{
	bool joined =
	    !link_is_han_sentence(self) && end > quantity->span.end && is_joined(self, quantity->span.end, end);
	return joined ? quantity->span.end : end;
}

/* Where the words begin that deny the figure: of "a gain of 86,000 from a previously reported 6,000" and "2.4 percent
 * instead of 2.7 percent" only the second one is gone. */
static size_t denial_start(const struct link_sentence *self, enum cc_cue_kind kind, size_t clause,
			   const struct cc_quantity *quantity)
{
	size_t from = behind_but(self, kind, clause, quantity);
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	return kind == CC_CUE_QUOTED_OLD && !link_is_han_sentence(self) && figure > from ? figure : from;
}

/* Where they end: what English says behind the figure and before the next one is of that one, and "fell 5 percent as
 * revenue failed to match hopes" tells of something else. */
static size_t denial_end(const struct link_sentence *self, const struct cc_quantity *quantity, size_t end)
{
	const struct cc_quantity *next = link_next_figure(self, quantity->span.end);
	end = before_and(self, quantity, end);
	if (link_is_han_sentence(self) || end <= quantity->span.end)
		return end;
	if (next != NULL && next->phrase.start < end)
		return quantity->span.end;
	size_t why = cc_str_find(cc_str_slice(self->view, quantity->span.end, end), CC_STR(" as "), 0);
	return why != SIZE_MAX ? quantity->span.end + why : end;
}

static bool is_yet_to_come(enum cc_modality modality)
{
	return modality == CC_MODALITY_TARGET || modality == CC_MODALITY_FORECAST;
}

/* "批准的目标是增长5.5%左右,城镇新增就业7.3万人以上": a list of what is aimed at, though the only time of the text is
 * over; until a time of its own or what is so by now. */
static bool is_listed_target(const struct link_sentence *self, const struct cc_claim *claim)
{
	const size_t figure = claim->quantity.span.start;
	const struct cc_cue_mention *aim =
	    link_last_cue(self, CC_CUE_TARGET, link_behind_fact(self, claim), claim->quantity.phrase.start);
	if (!link_is_han_sentence(self) || aim == NULL || is_reached(self, aim, claim))
		return false;
	struct cc_str rest = cc_str_slice(self->view, aim->span.end, figure);
	bool timed = cc_span_len(claim->period_span) > 0 && claim->period_span.start >= aim->span.end &&
		     claim->period_span.start < figure;
	return !timed && cc_word_list_begins(link_words(self, CC_WORDS_NAMES_AIM), rest) > 0;
}

static bool is_said(const struct link_sentence *self, const struct modality_row *row, const struct cc_claim *claim)
{
	const struct cc_quantity *quantity = &claim->quantity;
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	size_t end = clause->span.end > quantity->span.end ? clause->span.end : quantity->span.end;
	if (row->reach == REACH_CLAUSE)
		return link_has_cue(self, row->cue, denial_start(self, row->cue, clause->span.start, quantity),
				    denial_end(self, quantity, end));
	if (row->reach == REACH_FACTS)
		return link_has_cue(self, row->cue, link_behind_fact(self, claim), quantity->span.start);
	if (row->reach == REACH_TO_COME && (link_is_over(self, claim->period) || link_is_decided(self, claim)))
		return false;
	size_t start = link_reach_start(self, claim);
	if (is_yet_to_come(row->modality))
		start = link_plan_start(self, claim, start);
	return has_word_of_its_own(self, row->cue, start, claim) ||
	       (row->cue == CC_CUE_FORECAST && is_forecast_behind(self, quantity, end)) ||
	       (row->cue == CC_CUE_TARGET && (is_target_behind(self, quantity, end) || is_listed_target(self, claim)));
}

/* "预测,全球增长3.2%…。其中,美国增长2.0%": what goes into parts goes on as what it was. */
static bool goes_on(const struct link_sentence *self)
{
	const struct cc_cue_mention *first = self->mentions->cues;
	return self->mentions->cue_count > 0 && first->kind == CC_CUE_OF_WHICH &&
	       first->span.start == self->sentence->span.start;
}

/* "Economists had predicted that the rate would fall to 9.8 percent": also of what is over. */
static bool is_predicted(const struct link_sentence *self, const struct cc_claim *claim)
{
	size_t to = claim->quantity.phrase.start;
	const struct cc_cue_mention *would = link_last_cue(self, CC_CUE_HYPOTHETICAL, self->sentence->span.start, to);
	return would != NULL && link_has_cue(self, CC_CUE_FORECAST, self->sentence->span.start, would->span.start);
}

/* "The company said revenue would reach $12 billion" tells what it expects; "if tariffs rose, exports would fall" and
 * "would have risen" suppose. */
static bool is_only_foreseen(const struct link_sentence *self, const struct cc_claim *claim)
{
	static const struct cc_str would = {"would ", 6};
	static const struct cc_str have = {"would have", 10};
	const struct cc_cue_mention *cues = self->mentions->cues;
	size_t count = 0;
	for (size_t i = 0; i < self->mentions->cue_count && !link_is_han_sentence(self); i++) {
		struct cc_str words = cc_str_of_span(self->view, cues[i].span);
		if (cues[i].kind != CC_CUE_HYPOTHETICAL)
			continue;
		if (!cc_str_starts(words, would) || cc_str_starts(words, have))
			return false;
		count++;
	}
	return count > 0 && (!link_is_over(self, claim->period) || is_predicted(self, claim));
}

/* "预计8月销量198万辆左右,同比增长4%": how what is expected or planned grows is so too. */
static bool goes_on_about(const struct link_sentence *self, const struct cc_claim *claim)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	if (!link_is_han_sentence(self) || claim->aspect == CC_ASPECT_LEVEL || count == 0 ||
	    claims[count - 1].sentence != self->index || claims[count - 1].metric != claim->metric ||
	    !is_yet_to_come(claims[count - 1].modality) || claims[count - 1].aspect != CC_ASPECT_LEVEL)
		return false;
	size_t from = claims[count - 1].quantity.phrase.end;
	size_t to = claim->quantity.phrase.start;
	return claim->period_span.start == claims[count - 1].period_span.start && link_residue(self, from, to) == 0 &&
	       !link_has_cue(self, CC_CUE_FACT, from, to) &&
	       cc_str_find(cc_str_slice(self->view, from, to), CC_STR(";"), 0) == SIZE_MAX;
}

/* "If tariffs stay, exports could fall by 18 percent; imports would shrink by 2 percent": what opens with "if"
 * supposes, over its semicolons too. */
static bool is_supposed(const struct link_sentence *self, const struct cc_claim *claim)
{
	size_t start = self->sentence->span.start;
	const struct cc_cue_mention *first = link_cue_at(self, CC_CUE_HYPOTHETICAL, start);
	size_t clause = link_clause_at(self, claim->quantity.span.start)->span.start;
	struct cc_str words = cc_str_slice(self->view, clause, claim->quantity.phrase.start);
	return first != NULL && !link_is_han_sentence(self) && cc_str_find(words, CC_STR(" would "), 0) != SIZE_MAX;
}

/* "expects revenue to beat |last year's| 8.9 billion euros": what a time that is over owns is no forecast. */
static bool is_of_past(const struct link_sentence *self, const struct cc_claim *claim)
{
	return link_owning_time(self, &claim->quantity) != NULL && cc_date_is_set(claim->period.end) &&
	       link_is_over(self, claim->period);
}

/* What words of the sentence say, by the rows above. */
static bool is_told(enum cc_modality *out, const struct link_sentence *self, const struct cc_claim *claim)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (!link_may_say(self, rows[i].cue) || !is_said(self, &rows[i], claim))
			continue;
		*out = rows[i].cue == CC_CUE_HYPOTHETICAL && is_only_foreseen(self, claim) ? CC_MODALITY_FORECAST
											   : rows[i].modality;
		return true;
	}
	return false;
}

/* What the heading or the sentences before say of what is not over yet. */
static enum cc_modality modality_around(const struct link_sentence *self, const struct cc_claim *claim)
{
	bool inherited = claim->period_binding == CC_BOUND_CONTEXT || claim->period_binding == CC_BOUND_NOT;
	enum cc_modality before = self->context->block_modality;
	if (link_is_over(self, claim->period))
		return CC_MODALITY_ACTUAL;
	if (self->context->heading_planned && inherited)
		return CC_MODALITY_TARGET;
	return goes_on(self) && is_yet_to_come(before) ? before : CC_MODALITY_ACTUAL;
}

enum cc_modality link_find_modality(const struct link_sentence *self, const struct cc_claim *claim)
{
	enum cc_modality told = CC_MODALITY_ACTUAL;
	if (is_past_origin(self, claim) || is_of_past(self, claim) || is_told(&told, self, claim))
		return told == CC_MODALITY_ESTIMATE && link_is_far_from_over(self, claim) ? CC_MODALITY_FORECAST : told;
	if (goes_on_about(self, claim))
		return ((const struct cc_claim *)self->context->claims.items)[self->context->claims.len - 1].modality;
	if (is_supposed(self, claim))
		return CC_MODALITY_HYPOTHETICAL;
	if (link_begins_later(self, claim->period) || link_goes_on_foreseeing(self, claim))
		return CC_MODALITY_FORECAST;
	return modality_around(self, claim);
}

struct cc_str link_find_attribution(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_cue_mention *cue =
	    link_last_cue(self, CC_CUE_ATTRIBUTION, self->sentence->span.start, quantity->span.start);
	if (cue == NULL)
		return (struct cc_str){0};
	const struct cc_clause *clause = link_clause_at(self, cue->span.start);
	return cc_str_trim(cc_str_of_span(self->view, clause->span));
}
