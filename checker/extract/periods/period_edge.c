/* Parts of a period: 年底, 上旬, 年中, early, late.
 * Leaves the period to period_when.c. */
#include "extract/periods/period_resolve.h"

/** Early and late: the halves, of whole months where there are several. */
static struct cc_period halfway(struct cc_period period, enum cc_when_edge edge)
{
	const int days = cc_date_to_days(period.end) - cc_date_to_days(period.start);
	const int months =
	    (period.end.year - period.start.year) * CC_MONTHS_OF_YEAR + period.end.month - period.start.month;
	const struct cc_date at =
	    months > 1 ? cc_date_add_months(period.start, months / 2) : cc_period_add_days(period.start, days / 2);
	return edge == CC_EDGE_EARLY ? cc_period_span_of(period.start, at) : cc_period_span_of(at, period.end);
}

/** "the start of next week": its first days. */
static bool is_week(struct cc_period period)
{
	return cc_date_to_days(period.end) - cc_date_to_days(period.start) == CC_DAYS_OF_WEEK;
}

static struct cc_period start_of(struct cc_period period)
{
	if (period.kind == CC_PERIOD_MONTH)
		return cc_period_span_of(period.start, cc_period_add_days(period.start, 10));
	if (is_week(period))
		return halfway(period, CC_EDGE_EARLY);
	/* 年初 is January and February, as 年底 is December and November: sets of labels agree on it. */
	if (period.kind == CC_PERIOD_YEAR)
		return cc_period_months(period.start.year, 1, 2);
	return cc_period_month(period.start.year, period.start.month);
}

static struct cc_period middle_of(struct cc_period period)
{
	if (is_week(period))
		return cc_period_span_of(cc_period_add_days(period.start, 2), cc_period_add_days(period.start, 4));
	if (period.kind == CC_PERIOD_MONTH)
		return cc_period_span_of(cc_period_add_days(period.start, 9), cc_period_add_days(period.start, 20));
	const int months = (period.end.year - period.start.year) * CC_MONTHS_OF_YEAR;
	if (months > CC_MONTHS_OF_YEAR) /* mid-1980s */
		return cc_period_span_of(cc_date_add_months(period.start, months * 3 / 10),
					 cc_date_add_months(period.start, months * 7 / 10));
	return cc_period_span_of(cc_date_add_months(period.start, 3), cc_date_add_months(period.start, 9));
}

static struct cc_period ten_days(struct cc_period month, enum cc_when_edge edge)
{
	static const int bounds[][2] = {
	    [CC_EDGE_FIRST_TEN] = {0, 10},    [CC_EDGE_SECOND_TEN] = {10, 20}, [CC_EDGE_LAST_TEN] = {20, 0},
	    [CC_EDGE_FIRST_TWENTY] = {0, 20}, [CC_EDGE_LAST_TWENTY] = {10, 0}, [CC_EDGE_FIRST_HALF] = {0, 15},
	    [CC_EDGE_LAST_HALF] = {15, 0}};
	const int end = bounds[edge][1];
	return cc_period_span_of(cc_period_add_days(month.start, bounds[edge][0]),
				 end != 0 ? cc_period_add_days(month.start, end) : month.end);
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

/** The unit of which there are so many at the start (+) or at the end (-); 0 where none are. */
static int part_of(const struct cc_when *when)
{
	if (cc_when_has(when, CC_WHEN_SIDE) && cc_when_has(when, CC_WHEN_UNIT))
		return when->value[CC_WHEN_SIDE] * when->value[CC_WHEN_UNIT];
	return cc_when_has(when, CC_WHEN_PART) ? when->value[CC_WHEN_PART] : 0;
}

struct cc_period cc_period_part(struct cc_period period, const struct cc_when *when)
{
	const int part = part_of(when);
	if (part == 0 || !cc_date_is_set(period.start) || !cc_date_is_set(period.end))
		return period;
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
		if (period.kind != CC_PERIOD_YEAR && years) /* “十三五”末 is the end of its last year */
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

struct cc_period cc_period_at_edge_of_years(struct cc_period period, enum cc_when_edge edge, struct cc_date today)
{
	/* 90年代初 is its first three years, 末 the last three; 世纪初 the first ten, 中叶 the twenty in its middle. */
	static const struct {
		int first;
		int last;
	} decade[] = {[CC_EDGE_START] = {0, 2}, [CC_EDGE_END] = {7, 9}, [CC_EDGE_MIDDLE] = {3, 6}},
	  century[] = {[CC_EDGE_START] = {0, 9}, [CC_EDGE_END] = {0, 0}, [CC_EDGE_MIDDLE] = {40, 59}};
	const int year = period.start.year;
	const bool of_century = period.end.year - year > 50;
	if (edge > CC_EDGE_MIDDLE || (of_century && edge == CC_EDGE_END)) /* 到本世纪末: as of its last year */
		return cc_period_at_edge(period, edge, today);
	if (of_century)
		return cc_period_years(year + century[edge].first, year + century[edge].last);
	return cc_period_years(year + decade[edge].first, year + decade[edge].last);
}
