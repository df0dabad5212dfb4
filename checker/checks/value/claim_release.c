/* Rates that two official releases give: 33278 of 2023 and 30782.9 of 2022 make 8.1%.
 * Leaves levels, which stand in the packs, to claims.c. */
#include "checks/arithmetic/recompute.h"
#include "checks/value/claims.h"

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
