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
	/* 年初 is January and February, as 年底 is December and November: sets of labels agree on it. */
	if (period.kind == CC_PERIOD_YEAR)
		return cc_period_months(period.start.year, 1, 2);
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

/** "the rest of the year" begins on the document's date, "earlier this year" is over on it. */
static struct cc_period today_side(struct cc_period period, enum cc_when_edge edge, struct cc_date today)
{
	const bool inside = cc_date_is_set(today) && cc_date_compare(period.start, today) <= 0 &&
			    cc_date_compare(today, period.end) < 0;
	if (!inside) /* "later next year" */
		return halfway(period, edge == CC_EDGE_REST ? CC_EDGE_LATE : CC_EDGE_EARLY);
	return edge == CC_EDGE_REST ? cc_period_span_of(today, period.end) : cc_period_span_of(period.start, today);
}

/** "the week commencing February 4", "the week ended 4 July". */
static struct cc_period week_around(struct cc_period period, enum cc_when_edge edge)
{
	if (edge == CC_EDGE_WEEK)
		return cc_period_week_of(period.start);
	return cc_period_span_of(cc_period_add_days(period.end, -CC_DAYS_OF_WEEK), period.end);
}

/** The weeks of a year or a month are those that have their Thursday in it. */
static struct cc_date week_edge(struct cc_date edge)
{
	return cc_period_week_start(cc_period_add_days(edge, 3));
}

struct cc_period cc_period_part(struct cc_period period, const struct cc_when *when)
{
	if (!cc_when_has(when, CC_WHEN_PART) || !cc_date_is_set(period.start) || !cc_date_is_set(period.end))
		return period;
	const int part = when->value[CC_WHEN_PART];
	const enum cc_when_unit unit = (enum cc_when_unit)(part < 0 ? -part : part);
	const int count = cc_when_has(when, CC_WHEN_COUNT) ? when->value[CC_WHEN_COUNT] : 1;
	const bool weeks = unit == CC_UNIT_WEEKS;
	if (part > 0) {
		const struct cc_date from = weeks ? week_edge(period.start) : period.start;
		return cc_period_span_of(from, cc_period_shift(from, unit, count));
	}
	const struct cc_date to = weeks ? week_edge(period.end) : period.end;
	return cc_period_span_of(cc_period_shift(to, unit, -count), to);
}

/** 年底 is an amount as of the last day: the period keeps its kind and becomes an instant. */
struct cc_period cc_period_at_edge(struct cc_period period, enum cc_when_edge edge, struct cc_date today)
{
	if (edge == CC_EDGE_REST || edge == CC_EDGE_SO_FAR)
		return today_side(period, edge, today);
	if (edge == CC_EDGE_WEEK || edge == CC_EDGE_WEEK_TO)
		return week_around(period, edge);
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

/** 90年代初 is its first three years, 中期 the four behind them, 末 the last three; of a century ten times as many. */
struct cc_period cc_period_at_edge_of_years(struct cc_period period, enum cc_when_edge edge, struct cc_date today)
{
	static const int tenths[][2] = {[CC_EDGE_START] = {0, 3}, [CC_EDGE_END] = {7, 10}, [CC_EDGE_MIDDLE] = {3, 7}};
	if (edge > CC_EDGE_MIDDLE)
		return cc_period_at_edge(period, edge, today);
	const int tenth = (period.end.year - period.start.year) / 10;
	return cc_period_years(period.start.year + tenths[edge][0] * tenth,
			       period.start.year + tenths[edge][1] * tenth - 1);
}
