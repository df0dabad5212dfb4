/* Rows whose items stand behind them in English: "rose 0.3 percent and 0.5 percent respectively in the first and second
 * quarters of 2025". Leaves items before a row to lists.c. */
#include "link/places/subjects.h"
#include "link/rows/lists.h"
#include "link/times/periods.h"

/* How far the words behind the last value of a row reach: to the next figure. */
static size_t end_of_words(const struct link_sentence *self, size_t behind)
{
	const struct cc_quantity *next = link_next_figure(self, behind);
	return next != NULL ? next->phrase.start : self->sentence->span.end;
}

/* Whether `span` goes on a run that ended at `end`; the first of a run stands right behind the row. */
static bool goes_on(const struct link_sentence *self, size_t end, struct cc_span span, size_t taken)
{
	return taken > 0 ? link_is_separator(cc_str_slice(self->view, end, span.start))
			 : link_residue(self, end, span.start) == 0;
}

static void pair_periods(struct link_sentence *self, size_t first, size_t count, size_t from)
{
	const struct cc_period_mention *periods = self->mentions->periods;
	const struct cc_period_mention *found = NULL;
	size_t to = end_of_words(self, from);
	size_t taken = 0;
	for (size_t i = 0; i < self->mentions->period_count && periods[i].span.start < to; i++) {
		if (periods[i].span.start < from)
			continue;
		if (!goes_on(self, from, periods[i].span, taken) || link_is_base(self, &periods[i]))
			break;
		found = taken++ == 0 ? &periods[i] : found;
		from = periods[i].span.end;
	}
	for (size_t i = 0; taken == count && i < count; i++)
		self->pairings[first + i].period = &found[i];
}

static void pair_places(struct link_sentence *self, size_t first, size_t count, size_t from)
{
	const struct cc_scope_mention *found = NULL;
	size_t to = end_of_words(self, from);
	size_t taken = 0;
	for (size_t i = 0; i < self->scope_count && self->scopes[i].span.start < to; i++) {
		const struct cc_scope_mention *place = &self->scopes[i];
		if (place->span.start < from)
			continue;
		if (!goes_on(self, from, place->span, taken) || !link_is_place(place->scope))
			break;
		found = taken++ == 0 ? place : found;
		from = place->span.end;
	}
	for (size_t i = 0; taken == count && i < count; i++)
		self->pairings[first + i].scope = found[i].scope;
}

void link_pair_behind(struct link_sentence *self, size_t first, size_t count)
{
	size_t from = self->mentions->quantities[first + count - 1].phrase.end;
	if (link_is_han_sentence(self) || count == 0)
		return;
	pair_periods(self, first, count, from);
	pair_places(self, first, count, from);
}
