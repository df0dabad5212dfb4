/* Somebody told of beside whom an English article is of, by what it is to it: "Its rival Teknor reported", "Teknor, a
 * smaller competitor, posted". What is told there is of that one, and nothing of the first.
 * Leaves names of packs without such a word to bind_scope.c, and what later sentences tell to another_reports.c. */
#include <stdint.h>

#include "link/owners/companies.h"
#include "link/owners/openers.h"
#include "link/places/subjects.h"

/* "The German group's biggest domestic" before the word, "of the country's two operators" behind it; "Meanwhile, ". */
enum { FRONT_BYTES = 14, LEAD_BYTES = 48, TAIL_BYTES = 40, NAME_WORDS_MOST = 4 };

/* The scope that begins at `at`, of a pack or of the sentence's own names; NULL where none does. */
static const struct cc_scope_mention *scope_at(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start == at && !link_is_sector(self->scopes[i].scope))
			return &self->scopes[i];
	}
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *known = &self->mentions->scopes[i];
		if (known->span.start == at && !link_is_sector(known->scope))
			return known;
	}
	return NULL;
}

/* The name at `at`, known or not; empty where none begins there. */
static struct cc_span name_at(const struct link_sentence *self, size_t at)
{
	const struct cc_scope_mention *known = scope_at(self, at);
	return known != NULL ? known->span : link_capital_name(self, at, NAME_WORDS_MOST, (struct cc_str){0});
}

/* "rival |Teknor|", "rival carrier |Teknor|", "closest competitor, |Teknor|,": the name behind the word. */
static struct cc_span named_behind(const struct link_sentence *self, size_t end)
{
	const size_t limit = self->sentence->span.end;
	size_t at = end;
	at += at < limit && self->view.ptr[at] == ',' ? 1 : 0;
	if (at + 1 >= limit || self->view.ptr[at] != ' ')
		return (struct cc_span){0};
	at++;
	const struct cc_cue_mention *kind = link_cue_at(self, CC_CUE_CALLING, at);
	if (kind != NULL && kind->span.end + 1 < limit && self->view.ptr[kind->span.end] == ' ')
		at = kind->span.end + 1;
	struct cc_span name = name_at(self, at);
	return cc_span_len(name) > 0 ? name : (struct cc_span){0};
}

/* Where the clause of the word begins; "while ", "Meanwhile, " left out by its commas. */
static size_t clause_of(const struct link_sentence *self, size_t at)
{
	size_t clause = link_clause_at(self, at)->span.start;
	return clause < self->sentence->span.end && self->view.ptr[clause] == ' ' ? clause + 1 : clause;
}

/* Whether [from, to) only leads up to who is named: no figure, no name of a metric and no verb stands there. */
static bool only_leads(const struct link_sentence *self, size_t from, size_t to)
{
	static const enum cc_cue_kind verbs[] = {CC_CUE_ACTS, CC_CUE_REACH, CC_CUE_UP, CC_CUE_DOWN};
	if (to > from + LEAD_BYTES || link_previous_figure_end(self, to) > from)
		return false;
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++) {
		if (link_has_cue(self, verbs[i], from, to))
			return false;
	}
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.start >= from && self->names[i].span.start < to)
			return false;
	}
	return true;
}

/* "|Teknor|, its biggest rival, posted": the name before the words between commas; empty where it is none.
 * @param behind  Gets the end of those words */
static struct cc_span named_before(const struct link_sentence *self, struct cc_span kin, size_t *behind)
{
	const size_t first = self->sentence->span.start;
	struct cc_str rest = cc_str_slice(self->view, kin.end, self->sentence->span.end);
	size_t close = cc_str_find(rest, CC_STR(", "), 0);
	size_t at = kin.start;
	while (at > first && self->view.ptr[at] != ',')
		at--;
	if (close == SIZE_MAX || close > TAIL_BYTES || at == first || kin.start > at + LEAD_BYTES ||
	    link_previous_figure_end(self, kin.end + close) > at)
		return (struct cc_span){0};
	*behind = kin.end + close + CC_STR(", ").len;
	size_t start = link_clause_at(self, at - 1)->span.start;
	start += start < at && self->view.ptr[start] == ' ' ? 1 : 0;
	struct cc_span name = name_at(self, start);
	return name.end == at ? name : (struct cc_span){0};
}

/* "Revenue at its rival Teknor": the name of the metric leads up to who is named. */
static bool leads_to(const struct link_sentence *self, struct cc_span metric, const struct cc_cue_mention *cue)
{
	if (metric.end >= cue->span.start || cue->span.start > metric.end + LEAD_BYTES)
		return false;
	struct cc_str between = cc_str_slice(self->view, metric.end, cue->span.start);
	return cc_word_list_begins(link_words(self, CC_WORDS_OWNER_BEHIND), between) > 0 &&
	       cc_str_find(between, CC_STR(","), 0) == SIZE_MAX &&
	       link_previous_figure_end(self, cue->span.start) <= metric.end;
}

/* Who is named so by the cue; empty where nobody is. @param behind  Gets where what is told of it begins */
static struct cc_span named_by(const struct link_sentence *self, const struct cc_cue_mention *cue, size_t *behind)
{
	struct cc_span name = named_behind(self, cue->span.end);
	*behind = name.end;
	if (cc_span_len(name) == 0)
		return named_before(self, cue->span, behind);
	size_t from = clause_of(self, cue->span.start);
	for (size_t i = 0; i < self->name_count; i++)
		from = leads_to(self, self->names[i].span, cue) ? self->names[i].span.end : from;
	return only_leads(self, from, cue->span.start) ? name : (struct cc_span){0};
}

struct cc_span link_opening_kin(const struct link_sentence *self)
{
	size_t behind = 0;
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->span.start > self->sentence->span.start + LEAD_BYTES)
			break;
		struct cc_span name = cue->kind == CC_CUE_KIN ? named_by(self, cue, &behind) : (struct cc_span){0};
		/* "Corwen, which bought rival Teknor in May, had revenue": the first is told of */
		size_t first = name.start < cue->span.start ? name.start : clause_of(self, cue->span.start);
		if (cc_span_len(name) > 0 && first <= self->sentence->span.start + FRONT_BYTES)
			return name;
	}
	return (struct cc_span){0};
}

/* Whether what is told from `behind` on goes on to the figure: nothing turns to somebody else between. */
static bool goes_on_to(const struct link_sentence *self, size_t behind, const struct cc_quantity *quantity)
{
	if (behind > quantity->phrase.start)
		return false;
	struct cc_str between = cc_str_slice(self->view, behind, quantity->phrase.start);
	return cc_word_list_first(link_words(self, CC_WORDS_TURNS_TO), between).len == 0 &&
	       cc_str_find(between, CC_STR(";"), 0) == SIZE_MAX;
}

/* Whether the figure of the metric is told of who is named by the cue. @param behind  Where what is told of him begins
 */
static bool is_told_of(const struct link_sentence *self, const struct link_metric *metric,
		       const struct cc_quantity *quantity, const struct cc_cue_mention *cue, size_t behind)
{
	bool here = cc_span_len(metric->span) > 0 && metric->span.start >= self->sentence->span.start;
	bool before = here && metric->span.start < behind;
	/* "its rival Teknor said the economy grew": who tells it */
	bool tells = !metric->metric->of_organisations && link_cue_at(self, CC_CUE_ATTRIBUTION, behind + 1) != NULL;
	return !tells && (!before || leads_to(self, metric->span, cue)) && goes_on_to(self, behind, quantity);
}

bool link_take_kin(struct cc_claim *claim, const struct link_sentence *self, const struct link_metric *metric,
		   const struct cc_quantity *quantity)
{
	if (link_is_han_sentence(self) || !link_may_say(self, CC_CUE_KIN))
		return false;
	for (size_t i = self->mentions->cue_count; i-- > 0;) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		size_t behind = 0;
		struct cc_span name = cue->kind == CC_CUE_KIN && cue->span.end < quantity->phrase.start
					  ? named_by(self, cue, &behind)
					  : (struct cc_span){0};
		if (cc_span_len(name) == 0 || !is_told_of(self, metric, quantity, cue, behind))
			continue;
		const struct cc_scope_mention *known = scope_at(self, name.start);
		if (known != NULL)
			link_set_scope(claim, known->scope, CC_BOUND_STATED);
		else
			link_set_private(claim, cc_str_of_span(self->view, name), CC_BOUND_STATED);
		return true;
	}
	return false;
}
