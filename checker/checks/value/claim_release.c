/* Two releases of one figure, and rates that two official ones give: 33278 of 2023 and 30782.9 of 2022 make 8.1%.
 * Leaves levels, which stand in the packs, to claims.c. */
#include "checks/arithmetic/recompute.h"
#include "checks/value/claims.h"
#include "model/article.h"

static bool is_official_rate(const struct cc_ruleset *rules, const struct cc_claim *rate, struct cc_period period)
{
	enum { YEAR_MONTHS = 12 };
	if (rate->aspect != CC_ASPECT_GROWTH_RATE || rate->scope == NULL || rate->sector != NULL ||
	    !cc_date_is_set(period.start) || !cc_date_is_set(period.end))
		return false;
	struct cc_period before = period;
	before.start = cc_date_add_months(period.start, -YEAR_MONTHS);
	before.end = cc_date_add_months(period.end, -YEAR_MONTHS);
	size_t count = 0;
	size_t before_count = 0;
	const struct cc_fact *facts = cc_ruleset_facts(rules, rate->metric, rate->scope, period, &count);
	const struct cc_fact *from = cc_ruleset_facts(rules, rate->metric, rate->scope, before, &before_count);
	struct cc_interval printed = cc_recompute_result(&rate->quantity);
	for (size_t i = 0; i < count * before_count; i++) {
		struct cc_interval change;
		if (cc_recompute_change(&change, cc_interval_point(from[i % before_count].value),
					cc_interval_point(facts[i / before_count].value)) == CC_OK &&
		    cc_interval_overlaps(change, printed))
			return true;
	}
	return false;
}

bool claim_is_official(const struct cc_ruleset *rules, const struct cc_claim *claim, struct cc_period period)
{
	return claim_fact(rules, claim, period) != NULL || is_official_rate(rules, claim, period);
}

/* "down from a revised 110.9", "revised up to 2.1%": the word stands right before the figure. */
static bool is_revised(const struct cc_claim *claim)
{
	enum { BESIDE = 2 };
	const struct cc_mentions *mentions = &claim->article->mentions[claim->sentence];
	size_t figure = claim->quantity.phrase.start;
	for (size_t i = 0; i < mentions->cue_count; i++) {
		size_t end = mentions->cues[i].span.end;
		if (mentions->cues[i].kind == CC_CUE_REVISED && end <= figure && figure - end <= BESIDE)
			return true;
	}
	return false;
}

/* "8.7% in November, from an initially reported 8.6%": an article that calls one of them preliminary tells of two.
 * "114.8 in January" was right until February's article told of "a revised 110.9 in January". */
bool claim_of_two_releases(const struct cc_claim *a, const struct cc_claim *b)
{
	bool early = a->article == b->article &&
		     (a->modality == CC_MODALITY_PRELIMINARY) != (b->modality == CC_MODALITY_PRELIMINARY);
	return early || is_revised(a) != is_revised(b);
}
