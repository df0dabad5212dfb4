/* Figures that no metric was found for: when and where they are, for checks that compare without a rule.
 * Leaves what they are figures of to checks/noun/figure_phrase.c. */
#include "link/link_sentence.h"
#include "link/metrics/modality.h"
#include "link/times/movement.h"
#include "link/times/periods.h"

enum { LONG_AGO_YEARS = 3 };

/* "| Midwest | 694 | 725 |" of plain text: a row whose heads nobody knows. */
static bool is_between_bars(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_str view = self->view;
	size_t before = quantity->phrase.start;
	size_t behind = quantity->phrase.end;
	while (before > self->sentence->span.start && view.ptr[before - 1] == ' ')
		before--;
	while (behind < self->sentence->span.end && view.ptr[behind] == ' ')
		behind++;
	return before > self->sentence->span.start && view.ptr[before - 1] == '|' &&
	       behind < self->sentence->span.end && view.ptr[behind] == '|';
}

/* "甲、乙分别为3和5" of unknown things, and the start of a movement that names no time, are of nobody knows what. */
static bool is_loose(const struct link_sentence *self, size_t index, const struct cc_claim *claim)
{
	const struct link_pairing *pairing = &self->pairings[index];
	bool opens = index + 1 < self->mentions->quantity_count && link_is_series(self, index, index + 1);
	return (pairing->in_list && pairing->scope == NULL && pairing->period == NULL) ||
	       (opens && claim->period_binding != CC_BOUND_STATED);
}

/* "医院始建于1936年,现有职工3680人", "the ferry, built in 1987, was licensed to carry 180": a year far back, said on
 * the way, dates what stands beside it. */
static bool is_long_ago(const struct link_sentence *self, const struct cc_claim *claim)
{
	int written = claim->article->document.date.year;
	int spoken = cc_date_is_set(claim->period.end) ? claim->period.end.year : claim->period.start.year;
	size_t clause = link_clause_at(self, claim->quantity.span.start)->span.start;
	return written != 0 && spoken != 0 && written - spoken > LONG_AGO_YEARS && claim->period_span.end > 0 &&
	       claim->period_span.end <= clause &&
	       link_residue(self, self->sentence->span.start, claim->period_span.start) > 0;
}

bool link_note_noun(struct link_sentence *self, size_t index)
{
	if (!self->context->keeps_nouns)
		return true;
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	if (is_between_bars(self, quantity))
		return true;
	struct cc_claim claim = {.article = self->context->article, .sentence = self->index, .quantity = *quantity};
	link_find_period(&claim, self, index);
	link_shift_to_earlier(&claim, self);
	link_find_place(&claim, self, index);
	bool loose = is_loose(self, index, &claim);
	if (is_long_ago(self, &claim)) {
		claim.period = (struct cc_period){0};
		claim.period_binding = CC_BOUND_NOT;
		claim.period_current = true;
	}
	const struct cc_quantity *own = self->context->article->mentions[self->index].quantities;
	size_t at = 0;
	while (own[at].span.start != quantity->span.start)
		at++; /* sifting left out what stands in titles */
	struct cc_noun noun = {
	    .sentence = self->index,
	    .quantity = (uint32_t)at,
	    .scope_name = claim.scope_name,
	    .scope_binding = claim.scope_binding,
	    .period = claim.period,
	    .period_binding = claim.period_binding,
	    .modality = link_find_modality(self, &claim),
	    .period_current = claim.period_current,
	    .loose = loose,
	};
	return cc_vec_add(&self->context->nouns, &noun);
}
