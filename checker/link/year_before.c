/* How this year's value grew, told in Chinese behind last year's: "12.4亿元,上年为11.2亿元,增长10.7%".
 * Leaves the year of last year's value to period_shift.c. */
#include "link/periods.h"

static bool is_whole(struct cc_period period)
{
	return cc_date_is_set(period.start) && cc_date_is_set(period.end);
}

/* The claim of the sentence that stands `back` places before the last one; NULL where there is none. */
static const struct cc_claim *told(const struct link_sentence *self, size_t back)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	return count > back && claims[count - 1 - back].sentence == self->index ? &claims[count - 1 - back] : NULL;
}

/* "营业收入12.4亿元,上年为11.2亿元,增长10.7%": how this year's grew, behind last year's. */
static void take_time_of_year_told(struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_claim *before = told(self, 0);
	const struct cc_claim *now = told(self, 1);
	bool moves = claim->aspect == CC_ASPECT_GROWTH_RATE || claim->aspect == CC_ASPECT_CHANGE;
	if (!moves || before == NULL || now == NULL || before->metric != claim->metric ||
	    now->metric != claim->metric || before->aspect != CC_ASPECT_LEVEL || now->aspect != CC_ASPECT_LEVEL ||
	    !is_whole(before->period) || !is_whole(now->period) ||
	    claim->period_span.start != before->period_span.start ||
	    before->period.end.year + 1 != now->period.end.year ||
	    link_residue(self, before->quantity.phrase.end, claim->quantity.phrase.start) > 0)
		return;
	claim->period = now->period;
	claim->period_span = now->period_span;
}

void link_take_year_before(struct cc_claim *claim, const struct link_sentence *self)
{
	if (link_is_han_sentence(self) && is_whole(claim->period))
		take_time_of_year_told(claim, self);
}
