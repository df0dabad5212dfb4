/* Sentences of English that look back or ahead from the time that a text tells of, and leave it where it was: "March's
 * gain was revised down to 158,000", "For 2026 it expects EBITDA of €1.5 billion".
 * Leaves which time a sentence goes on with otherwise to carry_period.c, and what is foreseen next to planned_period.c.
 */
#include "link/metrics/modality.h"
#include "link/times/periods.h"

/* The time that the text told of before the sentence: the one that goes on, or that of the last fact. */
static struct cc_period time_before(const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	const struct cc_period told = link_inherited_period(self->context);
	for (size_t i = self->context->claims.len;
	     i-- > self->context->block_first_claim && !link_is_known_period(told);) {
		if (claims[i].sentence < self->index && claims[i].modality == CC_MODALITY_ACTUAL)
			return claims[i].period;
	}
	return told;
}

/* What was before the time told of: "In March it had fallen". */
static bool looks_back(const struct link_sentence *self, struct cc_period period)
{
	const struct cc_period told = time_before(self);
	struct cc_str text = cc_str_of_span(self->view, self->sentence->span);
	return link_is_known_period(told) && cc_date_is_set(told.end) && cc_date_is_set(period.end) &&
	       cc_date_compare(period.end, told.end) < 0 &&
	       cc_word_list_first(link_words(self, CC_WORDS_LOOKS_BACK), text).len > 0;
}

/* What is to come, where every figure of the sentence is foreseen or planned. */
static bool looks_ahead(const struct link_sentence *self, struct cc_period period)
{
	const struct cc_claim *claims = self->context->claims.items;
	bool ahead = false;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		ahead = claims[i].modality == CC_MODALITY_FORECAST || claims[i].modality == CC_MODALITY_TARGET;
		if (!ahead)
			return false;
	}
	return ahead && cc_date_is_set(period.end) && !link_is_over(self, period);
}

struct cc_period link_month_meant(const struct link_sentence *self, const struct cc_period_mention *mention,
				  struct cc_period anchor)
{
	const struct cc_claim *claims = self->context->claims.items;
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	if (link_is_han_sentence(self) || mention->relative || !link_is_known_period(anchor) ||
	    anchor.kind == CC_PERIOD_MONTH || !cc_str_ends(words, CC_STR("same month")))
		return anchor;
	for (size_t i = self->context->claims.len; i-- > self->context->block_first_claim;) {
		if (claims[i].period.kind == CC_PERIOD_MONTH && claims[i].modality == CC_MODALITY_ACTUAL)
			return claims[i].period;
	}
	return anchor;
}

/* Another time of the sentence dates them. */
bool link_is_day_of_no_figure(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_claim *claims = self->context->claims.items;
	bool tells = false;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		const struct cc_span own = claims[i].period_span;
		if (own.start == mention->span.start && cc_span_len(own) > 0)
			return false;
		tells = tells || cc_span_len(own) > 0;
	}
	return tells && (mention->period.kind == CC_PERIOD_DAY || mention->now) && !link_is_han_sentence(self);
}

bool link_is_end_of(const struct link_sentence *self, const struct cc_period_mention *end,
		    const struct cc_period_mention *time)
{
	struct cc_period last = link_resolve_period(self, end);
	struct cc_period whole = link_resolve_period(self, time);
	return !link_is_han_sentence(self) && last.instant && !whole.instant && cc_date_is_set(last.end) &&
	       cc_date_is_set(whole.end) && cc_date_compare(last.end, whole.end) == 0;
}

/* "In the past 12 months production totalled 13.9 million bags", in a report of a month: it looks further. */
static bool looks_further(const struct link_sentence *self, struct cc_period period)
{
	const struct cc_period told = time_before(self);
	struct cc_str text = cc_str_of_span(self->view, self->sentence->span);
	bool month = link_is_known_period(told) && told.kind == CC_PERIOD_MONTH && cc_date_is_set(period.start) &&
		     cc_date_compare(cc_date_add_months(period.start, 2), told.end) <= 0;
	return month && cc_word_list_begins(link_words(self, CC_WORDS_LOOKS_FURTHER), text) > 0;
}

bool link_looks_elsewhere(const struct link_sentence *self, struct cc_period period)
{
	return !link_is_han_sentence(self) &&
	       (looks_back(self, period) || looks_ahead(self, period) || looks_further(self, period));
}
