/* Looking around inside a sentence: the clause of a place, the cues of a stretch, the figure before.
 * Leaves conclusions to the bind_*.c files. */
#include <stdint.h>
#include <string.h>

#include "base/search.h"
#include "link/near.h"
#include "link/times/periods.h"

/* "after a downwardly revised 112,000" */
enum { ONE_WORD = 2 };

const struct cc_clause *link_clause_at(const struct link_sentence *self, size_t offset)
{
	const struct cc_clause *clauses = &self->context->article->text.clauses[self->sentence->clause_first];
	uint32_t low = 0; /* starts at or before the offset, or is the first */
	uint32_t high = self->sentence->clause_count;
	if (high == 0)
		return NULL;
	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;
		if (clauses[middle].span.start <= offset)
			low = middle;
		else
			high = middle;
	}
	return &clauses[low];
}

size_t link_part_start(const struct link_sentence *self, size_t at)
{
	const size_t start = self->sentence->span.start;
	if (at <= start)
		return at;
	if (memchr(self->view.ptr + start, ';', at - start) == NULL)
		return start; /* as most sentences are one part */
	while (self->view.ptr[at - 1] != ';')
		at--;
	return at;
}

bool link_is_in_period(const struct link_sentence *self, struct cc_span span)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (cc_span_contains(self->mentions->periods[i].span, span))
			return true;
	}
	return false;
}

bool link_period_starts_at(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (self->mentions->periods[i].span.start == at)
			return true;
	}
	return false;
}

bool link_touches_metric(const struct link_sentence *self, struct cc_span span)
{
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		if (cc_span_overlaps(self->mentions->metrics[i].span, span))
			return true;
	}
	return false;
}

size_t link_behind_ampersand(const struct link_sentence *self, size_t at)
{
	static const struct cc_str joint = {" & ", 3};
	size_t end = self->sentence->span.end;
	if (at + joint.len >= end || !cc_str_starts(cc_str_slice(self->view, at, end), joint) ||
	    !cc_ascii_is_upper(self->view.ptr[at + joint.len]))
		return at;
	at += joint.len;
	while (at < end && self->view.ptr[at] != ' ' && self->view.ptr[at] != ',')
		at++;
	return at;
}

const struct cc_cue_mention *link_cue_at(const struct link_sentence *self, enum cc_cue_kind kind, size_t at)
{
	const struct cc_cue_mention *cues = self->mentions->cues;
	if (!link_may_say(self, kind))
		return NULL;
	for (size_t i = link_first_cue(self, at); i < self->mentions->cue_count && cues[i].span.start == at; i++) {
		if (cues[i].kind == kind)
			return &cues[i];
	}
	return NULL;
}

/* The 比 of 比上年 compares with nothing but the year before; the 增长 of 同比增长 grows all the same. */
static bool is_shadowed(const struct link_sentence *self, const struct cc_cue_mention *cue)
{
	if (cue->kind != CC_CUE_BEYOND)
		return false;
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *other = &self->mentions->cues[i];
		if (other->span.start > cue->span.start)
			return false;
		if (cc_span_contains(other->span, cue->span) && cc_span_len(other->span) > cc_span_len(cue->span))
			return true;
	}
	return false;
}

const struct cc_cue_mention *link_last_cue(const struct link_sentence *self, enum cc_cue_kind kind, size_t from,
					   size_t to)
{
	const struct cc_cue_mention *cues = self->mentions->cues;
	if (!link_may_say(self, kind))
		return NULL;
	for (size_t i = link_first_cue(self, to); i-- > 0 && cues[i].span.start >= from;) {
		if (cues[i].kind == kind && cues[i].span.end <= to && !is_shadowed(self, &cues[i]))
			return &cues[i];
	}
	return NULL;
}

bool link_has_cue(const struct link_sentence *self, enum cc_cue_kind kind, size_t from, size_t to)
{
	return link_may_say(self, kind) && link_last_cue(self, kind, from, to) != NULL;
}

bool link_has_any_cue(const struct link_sentence *self, const enum cc_cue_kind *kinds, size_t count, size_t from,
		      size_t to)
{
	for (size_t i = 0; i < count; i++) {
		if (link_has_cue(self, kinds[i], from, to))
			return true;
	}
	return false;
}

/* Figures never overlap and come in order, so that their ends do too: O(log n). */
size_t link_previous_figure_end(const struct link_sentence *self, size_t at)
{
	const struct cc_quantity *quantities = self->mentions->quantities;
	size_t behind = cc_search_first(quantities, self->mentions->quantity_count, sizeof(*quantities),
					offsetof(struct cc_quantity, span.end), at + 1);
	size_t start = self->sentence->span.start;
	return behind > 0 && quantities[behind - 1].span.end > start ? quantities[behind - 1].span.end : start;
}

const struct cc_quantity *link_next_figure(const struct link_sentence *self, size_t at)
{
	const struct cc_quantity *quantities = self->mentions->quantities;
	size_t next = cc_search_first(quantities, self->mentions->quantity_count, sizeof(*quantities),
				      offsetof(struct cc_quantity, span.start), at);
	return next < self->mentions->quantity_count ? &quantities[next] : NULL;
}

const struct cc_cue_mention *link_exceeded_by(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	static const struct cc_str joints[] = {{" over ", 6}, {" on ", 4}};
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	const struct cc_cue_mention *noun =
	    link_is_han_sentence(self) ? NULL : link_cue_at(self, CC_CUE_STEP, figure + 1);
	const struct cc_quantity *rate = noun != NULL ? link_figure_ending_at(self, figure) : NULL;
	if (rate == NULL || rate->kind != CC_NUMBER_PERCENT || quantity->kind != CC_NUMBER_CARDINAL ||
	    noun->span.end > quantity->phrase.start || link_residue(self, noun->span.end, quantity->phrase.start) > 0)
		return NULL;
	/* The "over" of "over $348.3 million" may be a part of the figure. */
	struct cc_str rest = cc_str_slice(self->view, noun->span.end, quantity->span.end);
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		if (cc_str_starts(rest, joints[i]))
			return noun;
	}
	return NULL;
}

bool link_comes_from(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	const struct cc_cue_mention *from = link_last_cue(self, CC_CUE_FROM, figure, quantity->phrase.start);
	if (from == NULL)
		return link_exceeded_by(self, quantity) != NULL;
	/* "rose 0.2 percent in July from June and 2.7 percent from a year earlier" */
	struct cc_str between = cc_str_slice(self->view, from->span.end, quantity->phrase.start);
	if (cc_str_find(between, CC_STR(" and "), 0) != SIZE_MAX ||
	    link_residue(self, from->span.end, quantity->phrase.start) > 0)
		return false;
	/* "rose 11.2 percent from a year earlier |to| $64.7 billion" */
	if (!link_is_han_sentence(self) && cc_str_ends(between, CC_STR(" to ")))
		return false;
	/* "applications filed from China totalled 70,160" */
	static const enum cc_cue_kind verbs[] = {CC_CUE_UP, CC_CUE_DOWN, CC_CUE_REACH};
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++) {
		if (link_has_cue(self, verbs[i], from->span.end, quantity->phrase.start) &&
		    (verbs[i] != CC_CUE_REACH || !link_is_han_sentence(self)))
			return false;
	}
	return true;
}

/* "the third highest after Sweden (3.6 percent)": behind in a row, and not in time. */
static bool has_place(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start >= from && self->scopes[i].span.end <= to)
			return true;
	}
	return false;
}

bool link_was_before(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t start = self->sentence->span.start;
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	if (link_comes_from(self, quantity))
		return true;
	const struct cc_cue_mention *after = link_last_cue(self, CC_CUE_PRECEDED, figure, quantity->phrase.start);
	return !link_is_han_sentence(self) && after != NULL &&
	       (figure > start || link_clause_at(self, after->span.start)->span.start > start) &&
	       !has_place(self, after->span.end, quantity->phrase.start) &&
	       link_residue(self, after->span.end, quantity->phrase.start) <= ONE_WORD &&
	       !link_is_in_period(self, after->span);
}
