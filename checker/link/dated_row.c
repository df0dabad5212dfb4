/* The time at the end of an English row of places: "rose 2.8% in Spain, 0.9% in France, and 0.2% in Germany in 2025".
 * Leaves rows that one clause holds, and all other times behind figures, to period_behind.c. */
#include "link/periods.h"

/* Whether all that stands there is one place with its small words. */
static bool is_place_alone(const struct link_sentence *self, size_t from, size_t to)
{
	static const enum cc_cue_kind verbs[] = {CC_CUE_UP, CC_CUE_DOWN, CC_CUE_REACH, CC_CUE_FROM};
	size_t places = 0;
	if (from >= to || link_residue(self, from, to) > 0)
		return false;
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++) {
		if (link_has_cue(self, verbs[i], from, to))
			return false;
	}
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.start >= from && self->names[i].span.end <= to)
			return false;
	}
	for (size_t i = 0; i < self->scope_count; i++)
		places += self->scopes[i].span.start >= from && self->scopes[i].span.end <= to ? 1 : 0;
	return places == 1;
}

bool link_ends_row_of_places(const struct link_sentence *self, const struct cc_quantity *quantity,
			     const struct cc_period_mention *period)
{
	const struct cc_quantity *figure = quantity;
	const struct cc_quantity *next = link_next_figure(self, quantity->phrase.end);
	if (link_is_han_sentence(self) || next == NULL || next->phrase.start >= period->span.start)
		return false;
	for (; next != NULL && next->phrase.start < period->span.start;
	     next = link_next_figure(self, next->phrase.end)) {
		if (next->kind != quantity->kind || !cc_str_equal(next->unit, quantity->unit) ||
		    !is_place_alone(self, figure->phrase.end, next->phrase.start))
			return false;
		figure = next;
	}
	return is_place_alone(self, figure->phrase.end, period->span.start);
}
