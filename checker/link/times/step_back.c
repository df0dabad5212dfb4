/* How far back lies what an English company's figure came from, told without a time of its own: "rose to $17.0 billion
 * from $16.5 billion". Leaves figures that are no company's to period_shift.c. */
#include <stdint.h>

#include "link/times/periods.h"

enum { MONTHS_OF_YEAR = 12, QUARTER = 3 };

static bool lasts(struct cc_period period, int months)
{
	return cc_date_is_set(period.start) && cc_date_is_set(period.end) && !period.instant &&
	       cc_date_compare(cc_date_add_months(period.start, months), period.end) == 0;
}

/* What companies report of: a quarter, a half, nine months, a year. */
static bool is_reported_part(struct cc_period period)
{
	bool part = false;
	for (int months = QUARTER; months <= MONTHS_OF_YEAR && !part; months += QUARTER)
		part = lasts(period, months);
	return part;
}

/* "up 5.9 percent from the $22.1 million of last quarter" */
static bool names_quarter_of_now(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->relative && mention->period.kind == CC_PERIOD_QUARTER)
			return true;
	}
	return false;
}

/* "On a sequential basis, sales rose … while net income was up 15.7 percent from $12.1 million": of the quarter before,
 * and of none a year ago. */
static bool steps_by_quarter(const struct link_sentence *self)
{
	const struct cc_span span = self->sentence->span;
	return link_has_cue(self, CC_CUE_QOQ, span.start, span.end) ||
	       link_has_cue(self, CC_CUE_QUARTER_BEFORE, span.start, span.end) || names_quarter_of_now(self);
}

/* "Its margin fell to 8 percent in the third quarter from 9 percent": what a company earns is held against the same
 * months of the year before; what it has (subscribers, debt) may be against the last ones. */
int link_months_back_of_company(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_period period = claim->period;
	bool known = cc_date_is_set(period.start) && cc_date_is_set(period.end);
	bool flow = claim->metric->sense == CC_PERIOD_FLOW && is_reported_part(period);
	bool yearly = flow || link_has_cue(self, CC_CUE_YOY, self->sentence->span.start, claim->quantity.span.start);
	return known && yearly && !steps_by_quarter(self) ? MONTHS_OF_YEAR : 0;
}

/* Whether the figure right before in the sentence is of the metric and the time of the claim. */
static bool is_time_told(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	return count > 0 && claims[count - 1].sentence == self->index && claims[count - 1].metric == claim->metric &&
	       cc_period_equal(claims[count - 1].period, claim->period);
}

void link_take_quarter_before(struct cc_claim *claim, const struct link_sentence *self,
			      const struct cc_period_mention *mention)
{
	bool last = mention->relative && lasts(claim->period, QUARTER) &&
		    mention->span.start >= claim->quantity.phrase.end && !link_is_han_sentence(self) &&
		    link_comes_from(self, &claim->quantity);
	if (!last || claim->metric == NULL || !claim->metric->of_organisations || !is_time_told(claim, self))
		return;
	claim->period.start = cc_date_add_months(claim->period.start, -QUARTER);
	claim->period.end = cc_date_add_months(claim->period.end, -QUARTER);
}

/* The last claim of the same metric in this sentence, or in the one before it where this one opens with a pronoun:
 * "Revenue fell to $1.38 billion. This was down from $1.40 billion last year"; NULL where there is none. */
static const struct cc_claim *told_before(const struct cc_claim *claim, const struct link_sentence *self)
{
	struct cc_str text = cc_str_of_span(self->view, self->sentence->span);
	bool goes_on = cc_word_list_begins(link_words(self, CC_WORDS_SPOKEN_OF_BEFORE), text) > 0;
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len;
	     i-- > 0 && claims[i].sentence + (goes_on ? 1U : 0U) >= self->index;) {
		if (claims[i].metric == claim->metric)
			return &claims[i];
	}
	return NULL;
}

/* "revenue for the quarter rose to $17.0 billion from $16.5 billion last year", "$826 million or $0.76 per share,
 * compared with $629 million or $0.56 per share last year": the same quarter of that year. */
void link_take_same_of_last_year(struct cc_claim *claim, const struct link_sentence *self,
				 const struct cc_period_mention *mention)
{
	bool year = mention->relative && mention->period.kind == CC_PERIOD_YEAR && !mention->period.instant &&
		    !link_is_han_sentence(self);
	const struct cc_claim *before = year ? told_before(claim, self) : NULL;
	if (before == NULL || !(link_is_other_side(self, &claim->quantity) ||
				(before->sentence < self->index && link_comes_from(self, &claim->quantity))))
		return;
	struct cc_period told = before->period;
	/* "|third-quarter| net income of $56.0 million, up from $36.8 million last year": nobody knows which quarter */
	struct cc_str text = cc_str_of_span(self->view, self->context->article->text.sentences[before->sentence].span);
	bool quarter = cc_str_find(text, CC_STR("quarter "), 0) != SIZE_MAX;
	if (!link_is_known_period(told) && quarter) {
		claim->period = (struct cc_period){0};
		claim->period_binding = CC_BOUND_NOT;
		return;
	}
	if (!cc_date_is_set(told.start) || !cc_date_is_set(told.end) ||
	    cc_date_compare(cc_date_add_months(told.start, MONTHS_OF_YEAR), told.end) <= 0 ||
	    told.start.year != claim->period.start.year + 1)
		return;
	claim->period = told;
	claim->period.start = cc_date_add_months(told.start, -MONTHS_OF_YEAR);
	claim->period.end = cc_date_add_months(told.end, -MONTHS_OF_YEAR);
}

/* "revenue |for the year| rose", in February: what a company tells of a year is told when that is over. */
void link_take_year_that_is_over(struct cc_claim *claim, const struct link_sentence *self,
				 const struct cc_period_mention *mention)
{
	enum { REPORTED_UP_TO = 5 };
	struct cc_date written = self->context->article->document.date;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, mention->span.end);
	bool year = !link_is_han_sentence(self) &&
		    (cc_str_ends(before, CC_STR(" for the year")) || cc_str_equal(before, CC_STR("The year"))) &&
		    claim->period.kind == CC_PERIOD_YEAR && !claim->period.instant && cc_date_is_set(written) &&
		    claim->period.start.year == written.year && written.month <= REPORTED_UP_TO;
	if (!year || claim->metric == NULL || !claim->metric->of_organisations ||
	    link_is_planned(self, claim->quantity.span.start))
		return;
	claim->period = cc_period_year(written.year - 1);
	claim->period_current = false;
}
