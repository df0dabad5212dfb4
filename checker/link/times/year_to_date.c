/* Figures of a year so far behind those of its last month: "11月完成货物吞吐量4126万吨。集装箱吞吐量累计1632万标箱" is
 * of January to November, as is 今年累计 where November was spoken of. Leaves months that stand right before their
 * figure to own_period.c. */
#include "link/times/periods.h"

enum { YEAR_MONTHS = 12 };

static bool is_cumulative(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t from = link_previous_figure_end(self, quantity->phrase.start);
	return link_has_cue(self, CC_CUE_CUMULATIVE, from, quantity->phrase.start);
}

/* A month of which something else was told: no month stands before the figure itself. */
static bool is_carried_month(const struct cc_claim *claim, const struct link_sentence *self,
			     const struct cc_quantity *quantity)
{
	size_t from = link_previous_figure_end(self, quantity->phrase.start);
	bool own = claim->period_binding == CC_BOUND_STATED || claim->period_span.start >= from;
	if (claim->period_binding == CC_BOUND_CONTEXT)
		own = false;
	return claim->period.kind == CC_PERIOD_MONTH && !claim->period.instant && !own &&
	       claim->period_binding != CC_BOUND_NOT && claim->period.start.month > 1;
}

static struct cc_period so_far(struct cc_date end)
{
	const struct cc_date last = cc_date_add_months(end, -1);
	return last.month == 1 ? cc_period_month(last.year, 1) : cc_period_months(last.year, 1, last.month);
}

static bool is_so_far(struct cc_period period)
{
	return cc_date_is_set(period.start) && cc_date_is_set(period.end) && !period.instant &&
	       period.kind == CC_PERIOD_SPAN && period.start.month == 1 && period.start.day == 1 &&
	       period.end.day == 1 && period.end.year == period.start.year;
}

/* Whether the figure before it in the sentence was one of the year so far, and nothing tells another time since. */
static bool goes_on(const struct cc_claim *claim, const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	if (count == 0 || claims[count - 1].sentence != self->index)
		return false;
	const struct cc_claim *last = &claims[count - 1];
	if (!is_so_far(last->period) || cc_date_compare(last->period.end, claim->period.end) != 0 ||
	    cc_date_compare(last->period.start, claim->period.start) == 0)
		return false;
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		struct cc_span span = self->mentions->periods[i].span;
		if (span.start >= last->quantity.phrase.end && span.end <= quantity->phrase.start)
			return false;
	}
	return true;
}

/* 今年累计, 今年以来: from the first day of the year on which the article was written. */
static bool is_of_year_so_far(const struct cc_claim *claim, const struct link_sentence *self,
			      const struct cc_quantity *quantity)
{
	const struct cc_date written = self->context->article->document.date;
	struct cc_date start = claim->period.start;
	bool begins = cc_date_is_set(start) && start.month == 1 && start.day == 1 && !claim->period.instant;
	bool open = claim->period.kind == CC_PERIOD_OPEN && !cc_date_is_set(claim->period.end);
	bool year = claim->period.kind == CC_PERIOD_YEAR && is_cumulative(self, quantity);
	return cc_date_is_set(written) && begins && start.year == written.year && (open || year);
}

/* The end of the last month that the block has told of in that year; unset where it has told of none. */
static struct cc_date end_told(const struct link_sentence *self, int year)
{
	const struct cc_claim *claims = self->context->claims.items;
	const struct cc_date written = self->context->article->document.date;
	for (size_t i = self->context->claims.len; i-- > self->context->block_first_claim;) {
		struct cc_period period = claims[i].period;
		bool known = claims[i].period_binding != CC_BOUND_NOT && cc_date_is_set(period.start) &&
			     cc_date_is_set(period.end) && period.kind != CC_PERIOD_YEAR;
		const struct cc_date last = known ? cc_date_add_months(period.end, -1) : (struct cc_date){0};
		if (known && period.end.day == 1 && last.year == year && last.month < YEAR_MONTHS &&
		    cc_date_compare(period.end, written) <= 0)
			return period.end;
	}
	return (struct cc_date){0};
}

void link_take_year_to_date(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	if (!link_is_han_sentence(self) || claim->metric == NULL || claim->metric->sense != CC_PERIOD_FLOW)
		return;
	if (is_carried_month(claim, self, quantity)) {
		if (is_cumulative(self, quantity) || goes_on(claim, self, quantity))
			claim->period = so_far(claim->period.end);
		return;
	}
	if (!is_of_year_so_far(claim, self, quantity))
		return;
	const struct cc_date end = end_told(self, claim->period.start.year);
	if (cc_date_is_set(end))
		claim->period = so_far(end);
}
