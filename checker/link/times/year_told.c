/* The one year, or months of one, that the paragraphs of a Chinese text have stood under so far.
 * Leaves the time of a figure's own paragraph to carry_period.c. */
#include "link/times/periods.h"

void link_note_year(const struct link_sentence *self, struct cc_period period)
{
	struct link_context *context = self->context;
	if (!link_is_known_period(period) || !link_is_han_sentence(self) ||
	    (self->sentence->flags & CC_SENTENCE_HEADING) != 0)
		return;
	bool flow = period.kind != CC_PERIOD_DAY && !period.instant;
	bool first = !link_is_known_period(context->year_told);
	if (!flow || (!first && !cc_period_same_days(context->year_told, period)))
		context->has_other_years = true;
	else
		context->year_told = period;
}

/* Whether the sentence names no time but such as something is held against: 较2024年末下降. */
static bool names_bases_alone(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (!link_is_base(self, &self->mentions->periods[i]))
			return false;
	}
	return true;
}

/* "2006年,全省法院收案…" and a paragraph that names no time: a flow is of the one year that the text has told of. */
static struct cc_period year_told(const struct cc_claim *claim, const struct link_sentence *self)
{
	bool flow = link_is_han_sentence(self) && claim->metric != NULL && claim->metric->sense == CC_PERIOD_FLOW;
	bool plain = (self->sentence->flags & CC_SENTENCE_HEADING) == 0 && names_bases_alone(self);
	bool one = flow && plain && !self->context->has_other_years && !link_is_so_now(self, &claim->quantity);
	return one ? self->context->year_told : (struct cc_period){0};
}

bool link_is_too_long(const struct cc_claim *claim, const struct link_sentence *self, struct cc_period around)
{
	enum { YEAR = 12 };
	bool years = cc_date_is_set(around.start) && cc_date_is_set(around.end) &&
		     cc_date_compare(cc_date_add_months(around.start, YEAR), around.end) < 0;
	bool stock =
	    claim->aspect == CC_ASPECT_LEVEL && claim->metric != NULL && claim->metric->sense != CC_PERIOD_FLOW;
	return link_is_han_sentence(self) && years && (stock || claim->aspect == CC_ASPECT_SHARE);
}

struct cc_period link_year_looked_at(const struct cc_claim *claim, const struct link_sentence *self)
{
	struct cc_period year = link_review_year(self);
	return link_is_known_period(year) ? year : year_told(claim, self);
}
