/* What English goes on to foresee: "expects growth of 1.1 percent in 2026. Inflation would stay close to 2 percent",
 * "Inflation averages 2.1 percent in 2026". Leaves facts, and what Chinese plans, to bind_period.c and modality.c. */
#include "link/metrics/modality.h"
#include "link/times/periods.h"

/* Whether words before `at` foresee or suppose. */
static bool foresees(const struct link_sentence *self, size_t at)
{
	return link_is_planned(self, at) || link_has_cue(self, CC_CUE_HYPOTHETICAL, self->sentence->span.start, at);
}

/* Whether the sentence before has foreseen something. */
static bool goes_on(const struct link_sentence *self)
{
	return !link_is_han_sentence(self) && self->index > 0 && self->context->planned_until == self->index;
}

/* The last time of the sentence that a figure before it or behind it was foreseen for. */
static struct cc_period time_foreseen(const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		bool ahead = claims[i].modality == CC_MODALITY_FORECAST || claims[i].modality == CC_MODALITY_TARGET;
		if (ahead && cc_date_is_set(claims[i].period.end) && !link_is_over(self, claims[i].period))
			return claims[i].period;
	}
	return (struct cc_period){0};
}

void link_note_planned(const struct link_sentence *self)
{
	struct link_context *context = self->context;
	struct cc_period told = link_is_han_sentence(self) ? (struct cc_period){0} : time_foreseen(self);
	bool on = goes_on(self) && self->mentions->period_count == 0 && foresees(self, self->sentence->span.end);
	if (link_is_known_period(told))
		context->planned_period = told;
	if (link_is_known_period(told) || on)
		context->planned_until = self->index + 1;
}

bool link_take_planned_period(struct cc_claim *claim, const struct link_sentence *self)
{
	if (!goes_on(self) || !foresees(self, claim->quantity.phrase.start))
		return false;
	claim->period = self->context->planned_period;
	claim->period_binding = CC_BOUND_CONTEXT;
	claim->period_current = false;
	return true;
}

/* Whether a figure of the sentence before this one is foreseen. */
static bool follows_forecast(const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	return count > 0 && claims[count - 1].sentence == self->index &&
	       claims[count - 1].modality == CC_MODALITY_FORECAST;
}

bool link_goes_on_foreseeing(const struct link_sentence *self, const struct cc_claim *claim)
{
	const size_t start = self->sentence->span.start;
	bool ahead = cc_date_is_set(claim->period.end) && !claim->period_current && !link_is_over(self, claim->period);
	if (!ahead || link_is_han_sentence(self) || !(goes_on(self) || follows_forecast(self)))
		return false;
	size_t from = link_previous_figure_end(self, claim->quantity.span.start);
	struct cc_str words = cc_str_slice(self->view, from > start ? from : start, claim->quantity.phrase.start);
	return cc_word_list_within(link_words(self, CC_WORDS_FORESEEN_VERBS), words) &&
	       !cc_word_list_within(link_words(self, CC_WORDS_FACT_VERBS), words);
}

bool link_is_far_from_over(const struct link_sentence *self, const struct cc_claim *claim)
{
	enum { MONTHS_LEFT = 4 };
	struct cc_date written = self->context->article->document.date;
	return !link_is_han_sentence(self) && cc_date_is_set(written) && cc_date_is_set(claim->period.end) &&
	       !claim->period_current && !claim->period.instant &&
	       cc_date_compare(cc_date_add_months(written, MONTHS_LEFT), claim->period.end) <= 0;
}
