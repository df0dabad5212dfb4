/* What makes two figures goals of one year.
 * Leaves what they are goals of to noun_nearest.c. */
#include "checks/noun/noun_goals.h"

bool noun_may_be_goal(const struct cc_quantity *figure)
{
	bool about = figure->qualifier == CC_QUALIFIER_ABOUT || figure->qualifier == CC_QUALIFIER_NEARLY;
	return !figure->is_range && !about && !figure->suspect && figure->kind != CC_NUMBER_ORDINAL;
}

/* 盈利预测：预计…134亿元: what somebody foresees is nobody's goal. */
static bool is_foreseen(const struct noun_claim *claim)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->noun->sentence];
	for (size_t i = 0; i < mentions->cue_count; i++)
		if (mentions->cues[i].kind == CC_CUE_FORECAST)
			return true;
	return false;
}

static bool is_ahead(const struct noun_claim *claim)
{
	enum cc_modality modality = claim->noun->modality;
	const struct cc_date written = claim->article->document.date;
	return (modality == CC_MODALITY_TARGET || (modality == CC_MODALITY_FORECAST && !is_foreseen(claim))) &&
	       (!cc_date_is_set(written) || claim->noun->period.end.year > written.year);
}

/* 突破2000亿元 and 达到2000亿元以上 leave the same side open. */
static bool is_like(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return (a->hard.has_low == b->hard.has_low && a->hard.has_high == b->hard.has_high) ||
	       (a->hard.has_low && b->hard.has_low);
}

bool noun_are_goals(const struct noun_claim *a, const struct noun_claim *b)
{
	bool aimed = a->noun->modality == CC_MODALITY_TARGET || b->noun->modality == CC_MODALITY_TARGET;
	return aimed && noun_states_times(a, b) && a->noun->period.end.year == b->noun->period.end.year &&
	       is_ahead(a) && is_ahead(b) && is_like(a->quantity, b->quantity);
}
