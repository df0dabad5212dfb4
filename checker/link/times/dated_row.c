/* Times of English that several share: the one at the end of a row of places ("rose 2.8% in Spain, 0.9% in France, and
 * 0.2% in Germany in 2025"), two months of one figure ("rose 2 percent in January and February"). Leaves rows that one
 * clause holds, and all other times behind figures, to period_behind.c, and rows of values to lists.c. */
#include "link/times/periods.h"

/* Whether all that stands there is one place with its small words. */
static bool is_place_alone(const struct link_sentence *self, size_t from, size_t to)
{
	static const enum cc_cue_kind verbs[] = {CC_CUE_UP, CC_CUE_DOWN, CC_CUE_REACH, CC_CUE_FROM};
	size_t places = 0;
	if (from >= to || link_residue(self, from, to) > 0)
		return false;
	if (link_has_any_cue(self, verbs, sizeof(verbs) / sizeof(verbs[0]), from, to))
		return false;
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

static bool is_month(const struct cc_period_mention *mention)
{
	return mention->period.kind == CC_PERIOD_MONTH && !mention->period.instant && !mention->relative &&
	       cc_date_is_set(mention->period.start) && cc_date_is_set(mention->period.end);
}

/* Whether the two stand as "January and February", and no "both" makes the figure one of each. */
static bool are_joined(const struct link_sentence *self, const struct cc_period_mention *first,
		       const struct cc_period_mention *second)
{
	enum { MONTHS = 12 };
	if (!is_month(first) || !is_month(second) || first->span.end > second->span.start)
		return false;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, first->span.start);
	int step = (second->period.start.month - first->period.start.month + MONTHS) % MONTHS;
	return cc_str_equal(cc_str_slice(self->view, first->span.end, second->span.start), CC_STR(" and ")) &&
	       step == 1 && !cc_str_ends(before, CC_STR("both "));
}

/* Whether a list gave the time to a figure: each of its values has its own. */
static bool is_paired(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (self->pairings[i].period == mention)
			return true;
	}
	return false;
}

void link_join_months(struct cc_claim *claim, const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_period_mention *first = self->mentions->periods;
	const struct cc_period_mention *last = first + self->mentions->period_count - 1;
	if (link_is_han_sentence(self) || !is_month(mention) || is_paired(self, mention) ||
	    !cc_date_is_set(claim->period.start) || !cc_date_is_set(claim->period.end))
		return;
	bool behind = mention > first && are_joined(self, mention - 1, mention);
	bool ahead = mention < last && are_joined(self, mention, mention + 1);
	if (behind == ahead)
		return; /* neither, or three in a row */
	claim->period.start = behind ? cc_date_add_months(claim->period.start, -1) : claim->period.start;
	claim->period.end = ahead ? cc_date_add_months(claim->period.end, 1) : claim->period.end;
}
