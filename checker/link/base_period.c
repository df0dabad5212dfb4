/* Which period a figure is held against: 比2022年提高, "8.9 percent more than in 2020", "up 0.1 points from July".
 * Leaves its own period to bind_period.c. */
#include "link/periods.h"

static bool is_han_sentence(const struct link_sentence *self)
{
	return (self->sentence->flags & CC_SENTENCE_HAN) != 0;
}

/* "比2022年提高", "compared with 2022": the year that is compared with is not the figure's own. */
bool link_is_base(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_clause *clause = link_clause_at(self, mention->span.start);
	const struct cc_cue_mention *against = link_last_cue(self, CC_CUE_YOY, clause->span.start, mention->span.end);
	if (against != NULL && cc_span_contains(against->span, mention->span))
		return true;
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_BEYOND, clause->span.start, mention->span.start);
	return cue != NULL && link_residue(self, cue->span.end, mention->span.start) == 0 &&
	       link_previous_figure_end(self, mention->span.start) <= cue->span.start;
}

/* "up 8.9 percent from 2020": what the figure is held against. */
bool link_is_left_behind(const struct link_sentence *self, const struct cc_quantity *quantity,
			 const struct cc_period_mention *period)
{
	const struct cc_cue_mention *from = link_last_cue(self, CC_CUE_FROM, quantity->phrase.end, period->span.start);
	return from != NULL && link_residue(self, quantity->phrase.end, period->span.start) == 0 &&
	       link_previous_figure_end(self, period->span.start) == quantity->span.end;
}

/* "8.9 percent more than in 2020", "up 0.1 points from July". */
static struct cc_period base_behind(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	for (size_t i = 0; i < self->mentions->period_count && !is_han_sentence(self); i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->span.start < quantity->phrase.end)
			continue;
		bool base = link_previous_figure_end(self, mention->span.start) == quantity->span.end &&
			    (link_is_base(self, mention) || link_is_left_behind(self, quantity, mention) ||
			     link_is_multiple_of_level(self, quantity));
		return base ? link_resolve_period(self, mention) : (struct cc_period){0};
	}
	return (struct cc_period){0};
}

struct cc_period link_find_base(const struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	size_t from = link_previous_figure_end(self, quantity->span.start);
	for (size_t i = self->mentions->period_count; i-- > 0;) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->span.start < from || mention->span.end > quantity->span.start)
			continue;
		if (link_is_base(self, mention))
			return link_resolve_period(self, mention);
	}
	struct cc_period base = base_behind(self, quantity);
	return cc_date_is_set(base.start) ? base : link_base_of_movement(self, index);
}
