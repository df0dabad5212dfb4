/* Times that no figure of a company is of, in English: the moment of "now", and a quarter that was over when it was
 * foreseen. Leaves which time it is of to bind_period.c. */
#include "link/times/periods.h"

/* "The bank, which is currently being restructured, earned $5 billion": no profit is of a moment. */
bool link_is_flow_of_now(const struct cc_claim *claim, const struct link_sentence *self)
{
	bool flow = claim->metric != NULL && claim->metric->of_organisations && claim->metric->sense == CC_PERIOD_FLOW;
	for (size_t i = 0; flow && !link_is_han_sentence(self) && i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->now && mention->span.start == claim->period_span.start &&
		    cc_span_len(claim->period_span) > 0)
			return true;
	}
	return false;
}

/* "raised its forecast after revenue rose in the three months to July": a time of this sentence. */
static bool is_told_here(const struct link_sentence *self, struct cc_period period)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (cc_period_equal(link_resolve_period(self, &self->mentions->periods[i]), period))
			return true;
	}
	return false;
}

void link_leave_past_forecast(struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_date written = self->context->article->document.date;
	struct cc_str text = cc_str_of_span(self->view, self->sentence->span);
	bool foreseen = claim->modality == CC_MODALITY_FORECAST || claim->modality == CC_MODALITY_TARGET ||
			claim->modality == CC_MODALITY_ESTIMATE;
	bool past = claim->period_binding == CC_BOUND_CONTEXT && cc_date_is_set(claim->period.end) &&
		    cc_date_is_set(written) && cc_date_compare(claim->period.end, written) <= 0;
	if (!foreseen || !past || link_is_han_sentence(self) || !claim->metric->of_organisations ||
	    is_told_here(self, claim->period) || cc_word_list_within(link_words(self, CC_WORDS_ASKED_MANY), text))
		return;
	claim->period = (struct cc_period){0};
	claim->period_binding = CC_BOUND_NOT;
}
