/* Parts of a period: 年底, 上旬, 年中, early, late.
 * Leaves the period to period_when.c. */
#include "extract/period_resolve.h"

static struct cc_period halfway(struct cc_period period, enum cc_when_edge edge)
{
	const int32_t first = cc_date_to_days(period.start);
	const int32_t last = cc_date_to_days(period.end);
	const int32_t middle = first + (last - first + 1) / 2;
	const struct cc_date at =
	    last - first > 300 ? cc_date_add_months(period.start, (last - first + 15) / 61) : cc_date_from_days(middle);
	return edge == CC_EDGE_EARLY ? cc_period_span_of(period.start, at) : cc_period_span_of(at, period.end);
}

static struct cc_period start_of(struct cc_period period)
{
	if (period.kind == CC_PERIOD_MONTH)
		return cc_period_span_of(period.start, cc_period_add_days(period.start, 10));
	return cc_period_month(period.start.year, period.start.month);
}

static struct cc_period middle_of(struct cc_period period)
{
	if (period.kind == CC_PERIOD_MONTH)
		return cc_period_span_of(cc_period_add_days(period.start, 9), cc_period_add_days(period.start, 20));
	return cc_period_span_of(cc_date_add_months(period.start, 3), cc_date_add_months(period.start, 9));
}

static struct cc_period ten_days(struct cc_period month, enum cc_when_edge edge)
{
	const struct cc_date tenth = cc_period_add_days(month.start, 10);
	const struct cc_date twentieth = cc_period_add_days(month.start, 20);
	if (edge == CC_EDGE_FIRST_TEN)
		return cc_period_span_of(month.start, tenth);
	return edge == CC_EDGE_SECOND_TEN ? cc_period_span_of(tenth, twentieth)
					  : cc_period_span_of(twentieth, month.end);
}

/** 年底 is an amount as of the last day: the period keeps its kind and becomes an instant. */
struct cc_period cc_period_at_edge(struct cc_period period, enum cc_when_edge edge)
{
	if (edge == CC_EDGE_END) {
		const bool years = cc_date_to_days(period.end) - cc_date_to_days(period.start) > 366;
		if (period.kind == CC_PERIOD_SPAN && years) /* “十三五”末 is the end of its last year */
			period = cc_period_year(cc_period_add_days(period.end, -1).year);
		period.instant = true;
		return period;
	}
	if (edge >= CC_EDGE_FIRST_TEN)
		return period.kind == CC_PERIOD_MONTH ? ten_days(period, edge) : period;
	if (edge == CC_EDGE_START)
		return start_of(period);
	return edge == CC_EDGE_MIDDLE ? middle_of(period) : halfway(period, edge);
}
