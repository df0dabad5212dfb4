/* How far before a figure the words of a plan or a guess reach; and what is over, or still to come.
 * Leaves which words those are to modality.c. */
#include "link/metrics/modality.h"
#include "link/times/periods.h"

enum { STATEMENT_REACH = 600 }; /* bytes that a statement of English goes on for without semicolon or colon */

bool link_begins_later(const struct link_sentence *self, struct cc_period period)
{
	const struct cc_date today = self->context->article->document.date;
	return cc_date_is_set(today) && cc_date_is_set(period.start) && cc_date_compare(period.start, today) > 0;
}

bool link_is_over(const struct link_sentence *self, struct cc_period period)
{
	const struct cc_date today = self->context->article->document.date;
	/* 今年以来 is up to now. */
	const bool begun = period.kind == CC_PERIOD_DAY || period.kind == CC_PERIOD_OPEN;
	const struct cc_date last = begun && cc_date_is_set(period.start) ? period.start : period.end;
	return cc_date_is_set(today) && cc_date_is_set(last) && cc_date_compare(last, today) <= 0;
}

/* "The city plans to raise …; its population grew", "did not reach its goal: China's …": in English a semicolon ends
 * what is planned, as does a colon before a sentence; 力争…;…达到… goes on. */
static size_t statement_start(const struct link_sentence *self, size_t to)
{
	size_t start = self->sentence->span.start;
	if (link_is_han_sentence(self))
		return start;
	size_t least = to > start + STATEMENT_REACH ? to - STATEMENT_REACH : start;
	for (size_t at = to; at > least; at--) {
		bool colon = self->view.ptr[at - 1] == ':' && at + 1 < to && self->view.ptr[at] == ' ' &&
			     self->view.ptr[at + 1] >= 'A' && self->view.ptr[at + 1] <= 'Z';
		if (self->view.ptr[at - 1] == ';' || colon)
			return at;
	}
	return start;
}

size_t link_plan_start(const struct link_sentence *self, const struct cc_claim *claim, size_t from)
{
	bool dated = cc_date_is_set(claim->period.end) && !claim->period_current;
	if (!link_is_han_sentence(self))
		return from;
	size_t at = claim->quantity.span.start;
	while (at > from && self->view.ptr[at - 1] != ';')
		at--;
	bool built = cc_word_list_within(link_words(self, CC_WORDS_DONE_BY_NOW),
					 cc_str_slice(self->view, at, claim->quantity.span.start));
	return dated && !built ? from : at;
}

bool link_is_to_come(const struct link_sentence *self, const struct cc_claim *claim)
{
	const struct cc_date today = self->context->article->document.date;
	bool dated = !claim->period_current && cc_date_is_set(claim->period.end) && cc_date_is_set(today);
	return dated && !link_is_over(self, claim->period);
}

/* "今年计划招收4200人,现有在校生3.9万人": the clause begins with what is so by now, and the time to come was told
 * before it. */
static bool has_now_of_its_own(const struct link_sentence *self, const struct cc_claim *claim)
{
	size_t clause = link_clause_at(self, claim->quantity.span.start)->span.start;
	return link_is_han_sentence(self) && claim->period_span.end <= clause &&
	       link_cue_at(self, CC_CUE_FACT, clause) != NULL;
}

/* "expects growth of 0.9 percent in 2026 |and kept its rate at| 3.75 percent": where the words begin that say what
 * somebody has set by now; `from` where there are none. */
static size_t behind_settled(const struct link_sentence *self, const struct cc_claim *claim, size_t from)
{
	static const enum cc_cue_kind ahead[] = {CC_CUE_FORECAST, CC_CUE_TARGET, CC_CUE_INTENT, CC_CUE_HYPOTHETICAL};
	size_t to = claim->quantity.phrase.start;
	size_t clause = link_clause_at(self, claim->quantity.span.start)->span.start;
	size_t figure = link_behind_step_before(self, to);
	size_t at = figure > clause ? figure : clause;
	if (link_is_han_sentence(self) || at >= to || at <= from)
		return from;
	struct cc_str set =
	    cc_word_list_first(link_words(self, CC_WORDS_SETTLED_BY), cc_str_slice(self->view, at - 1, to));
	return set.len > 0 && !link_has_any_cue(self, ahead, sizeof(ahead) / sizeof(ahead[0]), at, to) ? at : from;
}

size_t link_behind_fact(const struct link_sentence *self, const struct cc_claim *claim)
{
	static const enum cc_cue_kind facts[] = {CC_CUE_FACT, CC_CUE_FINAL};
	size_t at = claim->quantity.span.start;
	size_t end = statement_start(self, at);
	if (link_is_to_come(self, claim) && !has_now_of_its_own(self, claim))
		return end;
	for (size_t i = 0; i < sizeof(facts) / sizeof(facts[0]); i++) {
		const struct cc_cue_mention *fact = link_last_cue(self, facts[i], end, at);
		if (fact != NULL)
			end = fact->span.end;
	}
	return behind_settled(self, claim, end);
}

/* Where the words of the figure begin: its period, where that stands in a clause before. */
static size_t opening_of(const struct link_sentence *self, const struct cc_claim *claim)
{
	bool dated = cc_span_len(claim->period_span) > 0 && claim->period_span.end <= claim->quantity.span.start &&
		     claim->period_span.start >= link_previous_figure_end(self, claim->quantity.span.start);
	return dated ? claim->period_span.start : claim->quantity.span.start;
}

/* "据中国汽车流通协会预计,8月…": who says so, and the word right before the comma. */
static bool ends_saying(const struct link_sentence *self, size_t clause, const struct cc_cue_mention *lead)
{
	struct cc_str rest = cc_str_slice(self->view, lead->span.end, self->sentence->span.end);
	return link_has_cue(self, CC_CUE_ATTRIBUTION, clause, lead->span.start) && rest.len > 0 && rest.ptr[0] == ',';
}

/* "预计,2024年全市…": a clause that is nothing but such a word goes with the one behind it. */
static size_t with_lead(const struct link_sentence *self, size_t figure, size_t from)
{
	static const enum cc_cue_kind leads[] = {CC_CUE_FORECAST, CC_CUE_TARGET};
	for (size_t i = 0; i < sizeof(leads) / sizeof(leads[0]); i++) {
		const struct cc_cue_mention *lead = link_last_cue(self, leads[i], figure, from);
		if (lead == NULL)
			continue;
		size_t clause = link_clause_at(self, lead->span.start)->span.start;
		/* "Exports, forecast to fall this year, rose 2 percent": in English an aside leads nowhere. */
		if (!link_is_han_sentence(self) && clause > self->sentence->span.start)
			continue;
		if (link_residue(self, clause, from) == 0 || ends_saying(self, clause, lead))
			return lead->span.start;
	}
	return from;
}

size_t link_reach_start(const struct link_sentence *self, const struct cc_claim *claim)
{
	size_t start = link_behind_fact(self, claim);
	if (!link_is_over(self, claim->period))
		return start;
	/* "原定2025年建成500座的计划推迟,截至2025年2月底,…", "增长5%的目标实现,全年增速达5.0%": the clause before is
	 * another figure's. */
	size_t figure = link_previous_figure_end(self, claim->quantity.span.start);
	size_t own = link_clause_at(self, opening_of(self, claim))->span.start;
	size_t from = own > figure ? own : figure;
	from = with_lead(self, figure, from);
	return from > start ? from : start;
}
