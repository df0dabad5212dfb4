/* Whole units of time in a row, counted from the document's date: 今明两年, 上两周, 下三天.
 * Leaves the first and last units of a period to period_edge.c. */
#include "extract/periods/period_resolve.h"

/** First day of the unit that `date` lies in. */
static struct cc_date unit_start(struct cc_date date, int unit)
{
	if (unit == CC_UNIT_DAYS)
		return date;
	if (unit == CC_UNIT_WEEKS)
		return cc_period_week_start(date);
	if (unit == CC_UNIT_MONTHS)
		return cc_period_month_start(date);
	if (unit == CC_UNIT_QUARTERS)
		return cc_period_quarter(date.year, (date.month - 1) / 3 + 1).start;
	return cc_period_date_of(date.year, 1, 1);
}

struct cc_period cc_period_run(const struct cc_period_resolver *resolver)
{
	const int run = cc_resolver_field(resolver, CC_WHEN_RUN);
	const int unit = cc_resolver_field(resolver, CC_WHEN_UNIT);
	const int count = cc_resolver_has(resolver, CC_WHEN_COUNT) ? cc_resolver_field(resolver, CC_WHEN_COUNT) : -run;
	const struct cc_date start = cc_period_shift(unit_start(resolver->today, unit), (enum cc_when_unit)unit, run);
	return cc_period_span_of(start, cc_period_shift(start, (enum cc_when_unit)unit, count));
}
