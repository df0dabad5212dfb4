/* Points against the document's date: 上月, 近三年, 三天前, 周五, last May.
 * Leaves points of a year to period_when.c. */
#include "extract/periods/period_resolve.h"

static bool is_workday(struct cc_date date)
{
	return cc_date_to_days(date) - cc_date_to_days(cc_period_week_start(date)) < 5;
}

/** Five trading days later: Saturdays and Sundays do not count. */
static struct cc_date shift_workdays(struct cc_date date, int count)
{
	const int step = count < 0 ? -1 : 1;
	for (int left = count * step; left > 0;) {
		date = cc_period_add_days(date, step);
		left -= is_workday(date) ? 1 : 0;
	}
	return date;
}

struct cc_date cc_period_shift(struct cc_date date, enum cc_when_unit unit, int count)
{
	static const int days[] = {[CC_UNIT_DAYS] = 1, [CC_UNIT_WEEKS] = 7, [CC_UNIT_FORTNIGHTS] = 14};
	static const int months[] = {[CC_UNIT_MONTHS] = 1,
				     [CC_UNIT_QUARTERS] = 3,
				     [CC_UNIT_HALVES] = 6,
				     [CC_UNIT_YEARS] = 12,
				     [CC_UNIT_DECADES] = 120};
	if (unit == CC_UNIT_WORKDAYS)
		return shift_workdays(date, count);
	if (unit < sizeof(days) / sizeof(days[0]) && days[unit] != 0)
		return cc_period_add_days(date, count * days[unit]);
	return cc_date_add_months(date, count * months[unit]);
}

/** The first day of the quarter that holds `date`. */
static struct cc_date quarter_start(struct cc_date date)
{
	return cc_period_date_of(date.year, (date.month - 1) / 3 * 3 + 1, 1);
}

/** "the past two quarters": whole ones. "the next three days": from tomorrow on. */
static struct cc_period calendar_flow(struct cc_date today, enum cc_when_unit unit, int count)
{
	if (unit == CC_UNIT_QUARTERS) {
		const struct cc_date here = quarter_start(today);
		const struct cc_date next = cc_date_add_months(here, 3);
		return count < 0 ? cc_period_span_of(cc_date_add_months(here, 3 * count), here)
				 : cc_period_span_of(next, cc_date_add_months(next, 3 * count));
	}
	const struct cc_date from = count < 0 ? today : cc_period_add_days(today, 1);
	const struct cc_date other = cc_period_shift(from, unit, count);
	return count < 0 ? cc_period_span_of(other, from) : cc_period_span_of(from, other);
}

static int count_of(const struct cc_period_resolver *resolver)
{
	return cc_resolver_has(resolver, CC_WHEN_COUNT) ? cc_resolver_field(resolver, CC_WHEN_COUNT) : 1;
}

static enum cc_when_unit unit_of(const struct cc_period_resolver *resolver)
{
	return cc_resolver_has(resolver, CC_WHEN_UNIT) ? (enum cc_when_unit)cc_resolver_field(resolver, CC_WHEN_UNIT)
						       : CC_UNIT_YEARS;
}

/** What half a unit more is made of: 三年半 is three years and six months, 两个半月 two months and fifteen days. */
static struct cc_date half_further(struct cc_date date, enum cc_when_unit unit, int direction)
{
	if (unit == CC_UNIT_YEARS)
		return cc_date_add_months(date, direction * 6);
	return unit == CC_UNIT_MONTHS ? cc_period_add_days(date, direction * 15) : date;
}

/** The day that lies as far from the document's date as the words count. */
static struct cc_date far_day(const struct cc_period_resolver *resolver, int direction)
{
	const enum cc_when_unit unit = unit_of(resolver);
	const struct cc_date then = cc_period_shift(resolver->today, unit, direction * count_of(resolver));
	return cc_resolver_has(resolver, CC_WHEN_HALF_MORE) ? half_further(then, unit, direction) : then;
}

/** 近三年, the past twelve months: up to the day it is said. Whole years count as years with the current one. */
static struct cc_period flow_period(const struct cc_period_resolver *resolver)
{
	const int flow = cc_resolver_field(resolver, CC_WHEN_FLOW);
	if (flow == 0 && unit_of(resolver) == CC_UNIT_DECADES) /* this decade */
		return cc_period_years(resolver->today.year / 10 * 10, resolver->today.year / 10 * 10 + 9);
	const int direction = flow < 0 ? -1 : 1;
	if (flow * direction == CC_FLOW_CALENDAR)
		return calendar_flow(resolver->today, unit_of(resolver), direction * count_of(resolver));
	const struct cc_date other = far_day(resolver, direction);
	return flow < 0 ? cc_period_span_of(other, resolver->today) : cc_period_span_of(resolver->today, other);
}

/** The year, month or day that lies so far from the document's date: 三年前 is a year, 三年半前 a month. */
static struct cc_period far_period(const struct cc_period_resolver *resolver, int direction)
{
	const struct cc_date then = far_day(resolver, direction);
	const bool half = cc_resolver_has(resolver, CC_WHEN_HALF_MORE);
	const enum cc_when_unit unit = unit_of(resolver);
	if (unit == CC_UNIT_HALVES)
		return cc_period_month(then.year, then.month);
	const bool years = unit == CC_UNIT_YEARS || unit == CC_UNIT_DECADES;
	if (years && !half)
		return cc_period_year(then.year);
	if (unit == CC_UNIT_QUARTERS)
		return cc_period_quarter(then.year, (then.month - 1) / 3 + 1);
	if (years || (unit == CC_UNIT_MONTHS && !half))
		return cc_period_month(then.year, then.month);
	return cc_period_day(then);
}

/** 三年前: that year; 两个月前: that month; 三天前: that day. 三年以前: up to then. */
static struct cc_period ago_period(const struct cc_period_resolver *resolver)
{
	const int ago = cc_resolver_field(resolver, CC_WHEN_AGO);
	const struct cc_period then = far_period(resolver, ago < 0 ? -1 : 1);
	if (ago == CC_BEFORE_ALL)
		return (struct cc_period){.end = then.end, .kind = CC_PERIOD_OPEN};
	return then;
}

/** 三年以来, 十多年来: from the start of that year on. */
static struct cc_period since_period(const struct cc_period_resolver *resolver)
{
	return (struct cc_period){.start = far_period(resolver, -1).start, .kind = CC_PERIOD_OPEN};
}

/** "year to date": from the start of what it names up to the document's date; "to date" alone has no start. */
static struct cc_period to_date_period(const struct cc_period_resolver *resolver)
{
	const struct cc_date today = resolver->today;
	const struct cc_date end = cc_period_add_days(today, 1);
	const struct {
		int unit;
		struct cc_date start;
	} starts[] = {{CC_UNIT_WEEKS, cc_period_week_start(today)},
		      {CC_UNIT_MONTHS, cc_period_month_start(today)},
		      {CC_UNIT_QUARTERS, quarter_start(today)},
		      {CC_UNIT_YEARS, cc_period_date_of(today.year, 1, 1)}};
	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++) {
		if (starts[i].unit == cc_resolver_field(resolver, CC_WHEN_TO_DATE))
			return cc_period_span_of(starts[i].start, end);
	}
	return (struct cc_period){.end = end, .kind = CC_PERIOD_OPEN};
}

/** last May, next May: the one nearest on that side of the document's date. */
static struct cc_period near_month_period(const struct cc_period_resolver *resolver)
{
	const int month = cc_resolver_field(resolver, CC_WHEN_MONTH);
	int year = resolver->today.year;
	if (cc_resolver_field(resolver, CC_WHEN_AGO) < 0 && month >= resolver->today.month)
		year--;
	if (cc_resolver_field(resolver, CC_WHEN_AGO) > 0 && month <= resolver->today.month)
		year++;
	if (cc_resolver_has(resolver, CC_WHEN_DAY))
		return cc_period_day(cc_period_date_of(year, month, cc_resolver_field(resolver, CC_WHEN_DAY)));
	const struct cc_date end = cc_period_month(year, month).end;
	if (cc_resolver_has(resolver, CC_WHEN_YEAR_TO)) /* the year to next March */
		return cc_period_span_of(cc_date_add_months(end, -CC_MONTHS_OF_YEAR), end);
	return cc_period_month(year, month);
}

/** The n-th week of a month: the first begins on its first Monday. */
struct cc_period cc_period_week_of_month(const struct cc_period_resolver *resolver, struct cc_date month)
{
	const int week = cc_resolver_field(resolver, CC_WHEN_WEEK);
	if (cc_resolver_has(resolver, CC_WHEN_WEEKDAY) && week < 0) { /* the last Friday of March */
		const struct cc_date last = cc_period_add_days(cc_date_add_months(month, 1), -1);
		const struct cc_date day = cc_period_add_days(last, 1 - cc_resolver_field(resolver, CC_WHEN_WEEKDAY));
		return cc_period_day(
		    cc_period_add_days(cc_period_week_start(day), cc_resolver_field(resolver, CC_WHEN_WEEKDAY) - 1));
	}
	if (cc_resolver_has(resolver, CC_WHEN_WEEKDAY)) { /* 10月第一个星期一 */
		const struct cc_date day =
		    cc_period_add_days(cc_period_week_start(cc_period_add_days(
					   month, CC_DAYS_OF_WEEK - cc_resolver_field(resolver, CC_WHEN_WEEKDAY))),
				       cc_resolver_field(resolver, CC_WHEN_WEEKDAY) - 1);
		return cc_period_day(cc_period_add_days(day, CC_DAYS_OF_WEEK * (week - 1)));
	}
	/* 四月第4周 counts from the first Monday, "the third week of the month" from the first Thursday. */
	const int least = cc_resolver_has(resolver, CC_WHEN_UNIT) ? 3 : CC_DAYS_OF_WEEK - 1;
	const struct cc_date first = cc_period_week_start(cc_period_add_days(month, least));
	return cc_period_week_of(cc_period_add_days(first, CC_DAYS_OF_WEEK * (week - 1)));
}

/** 去年今日: the same day of another year. */
static struct cc_date in_named_year(const struct cc_period_resolver *resolver, struct cc_date day)
{
	int year = day.year + cc_resolver_field(resolver, CC_WHEN_YEAR_STEP);
	if (cc_resolver_has(resolver, CC_WHEN_YEAR))
		year = cc_resolver_field(resolver, CC_WHEN_YEAR);
	return cc_date_add_months(day, (year - day.year) * CC_MONTHS_OF_YEAR);
}

static struct cc_period month_step_period(const struct cc_period_resolver *resolver)
{
	const struct cc_date here =
	    cc_date_add_months(cc_period_month_start(resolver->today), cc_resolver_field(resolver, CC_WHEN_MONTH_STEP));
	const struct cc_date month = in_named_year(resolver, here); /* 去年本月 */
	if (cc_resolver_has(resolver, CC_WHEN_WEEK))
		return cc_period_week_of_month(resolver, month);
	if (cc_resolver_has(resolver, CC_WHEN_DAY) &&
	    cc_resolver_field(resolver, CC_WHEN_DAY) <= cc_date_days_in_month(month.year, month.month))
		return cc_period_day(
		    cc_period_date_of(month.year, month.month, cc_resolver_field(resolver, CC_WHEN_DAY)));
	return cc_period_month(month.year, month.month);
}

static struct cc_period quarter_step_period(const struct cc_period_resolver *resolver)
{
	const struct cc_date then = cc_date_add_months(cc_period_month_start(resolver->today),
						       3 * cc_resolver_field(resolver, CC_WHEN_QUARTER_STEP));
	return cc_period_quarter(then.year, (then.month - 1) / 3 + 1);
}

/** The weekend, the working week, the fortnight that the step leads to. */
static struct cc_period days_of_week(const struct cc_period_resolver *resolver)
{
	static const struct {
		int first;
		int days;
		int step;
	} parts[] = {[CC_DAYS_WEEKEND] = {5, 2, 7}, [CC_DAYS_WORKWEEK] = {0, 5, 7}, [CC_DAYS_FORTNIGHT] = {0, 14, 14}};
	const int part = cc_resolver_field(resolver, CC_WHEN_WEEKEND);
	const int step = cc_resolver_field(resolver, CC_WHEN_WEEK_STEP) * parts[part].step;
	const struct cc_date monday = cc_period_add_days(cc_period_week_start(resolver->today), step);
	const struct cc_date first = cc_period_add_days(monday, parts[part].first);
	return cc_period_span_of(first, cc_period_add_days(first, parts[part].days));
}

static struct cc_period week_step_period(const struct cc_period_resolver *resolver)
{
	const struct cc_date then =
	    cc_period_add_days(resolver->today, CC_DAYS_OF_WEEK * cc_resolver_field(resolver, CC_WHEN_WEEK_STEP));
	if (cc_resolver_has(resolver, CC_WHEN_WEEKEND))
		return days_of_week(resolver);
	if (cc_resolver_has(resolver, CC_WHEN_WEEKDAY))
		return cc_period_day(
		    cc_period_add_days(cc_period_week_start(then), cc_resolver_field(resolver, CC_WHEN_WEEKDAY) - 1));
	return cc_period_week_of(then);
}

static struct cc_period day_step_period(const struct cc_period_resolver *resolver)
{
	const struct cc_date day = cc_period_add_days(resolver->today, cc_resolver_field(resolver, CC_WHEN_DAY_STEP));
	return cc_period_day(in_named_year(resolver, day));
}

static struct cc_period half_step_period(const struct cc_period_resolver *resolver)
{
	const struct cc_date then = cc_date_add_months(cc_period_month_start(resolver->today),
						       6 * cc_resolver_field(resolver, CC_WHEN_HALF_STEP));
	return cc_period_half(then.year, then.month > 6 ? 2 : 1);
}

/** A weekday alone: the last one up to today in English news, the next one in plans and in Chinese. */
static struct cc_period weekday_period(const struct cc_period_resolver *resolver)
{
	const struct cc_date monday = cc_period_week_start(resolver->today);
	const struct cc_date day = cc_period_add_days(monday, cc_resolver_field(resolver, CC_WHEN_WEEKDAY) - 1);
	if (cc_resolver_has(resolver, CC_WHEN_BACK))
		return cc_period_day(
		    cc_date_compare(day, resolver->today) <= 0 ? day : cc_period_add_days(day, -CC_DAYS_OF_WEEK));
	const bool over = cc_date_compare(day, resolver->today) <= 0;
	return cc_period_day(over ? cc_period_add_days(day, CC_DAYS_OF_WEEK) : day);
}

/** 29日: of the month that the document speaks from. */
static struct cc_period day_period_of_month(const struct cc_period_resolver *resolver)
{
	const struct cc_date day =
	    cc_period_date_of(resolver->today.year, resolver->today.month, cc_resolver_field(resolver, CC_WHEN_DAY));
	if (cc_resolver_has(resolver, CC_WHEN_BACK) && cc_date_compare(day, resolver->today) > 0) { /* "on the 28th" */
		const struct cc_date month = cc_date_add_months(cc_period_month_start(day), -1);
		const struct cc_date back = cc_period_date_of(month.year, month.month, day.day);
		return cc_period_day(cc_date_is_valid(back) ? back : day);
	}
	return cc_period_day(cc_date_is_valid(day) ? day : resolver->today);
}

/* The first row whose fields are all there resolves a relative point. */
static const struct {
	uint64_t fields;
	struct cc_period (*resolve)(const struct cc_period_resolver *resolver);
} relative_rules[] = {
    {CC_WHEN_BIT(CC_WHEN_AGO) | CC_WHEN_BIT(CC_WHEN_UNIT), ago_period},
    {CC_WHEN_BIT(CC_WHEN_AGO) | CC_WHEN_BIT(CC_WHEN_MONTH), near_month_period},
    {CC_WHEN_BIT(CC_WHEN_FLOW), flow_period},
    {CC_WHEN_BIT(CC_WHEN_SINCE) | CC_WHEN_BIT(CC_WHEN_COUNT), since_period},
    {CC_WHEN_BIT(CC_WHEN_RUN), cc_period_run},
    {CC_WHEN_BIT(CC_WHEN_TO_DATE), to_date_period},
    {CC_WHEN_BIT(CC_WHEN_MONTH_STEP), month_step_period},
    {CC_WHEN_BIT(CC_WHEN_HALF_STEP), half_step_period},
    {CC_WHEN_BIT(CC_WHEN_QUARTER_STEP), quarter_step_period},
    {CC_WHEN_BIT(CC_WHEN_WEEK_STEP), week_step_period},
    {CC_WHEN_BIT(CC_WHEN_DAY_STEP), day_step_period},
};

/** 目前, today: the document's day and nothing else. */
static bool is_now(const struct cc_period_resolver *resolver)
{
	return resolver->when->has == CC_WHEN_BIT(CC_WHEN_DAY_STEP) &&
	       cc_resolver_field(resolver, CC_WHEN_DAY_STEP) == 0;
}

/** @return false where the words need the document's date and there is none, or are not relative. */
bool cc_period_resolve_relative(struct cc_period_resolver *resolver)
{
	for (size_t i = 0; i < sizeof(relative_rules) / sizeof(relative_rules[0]); i++) {
		if ((resolver->when->has & relative_rules[i].fields) != relative_rules[i].fields)
			continue;
		resolver->out->relative = true;
		resolver->out->now = is_now(resolver);
		resolver->out->state = CC_PERIOD_NEEDS_DATE;
		if (!cc_date_is_set(resolver->today))
			return true;
		resolver->out->state = CC_PERIOD_RESOLVED;
		resolver->out->period = relative_rules[i].resolve(resolver);
		return true;
	}
	return false;
}

/** A weekday or a day of the month with nothing else: the document's date is all there is to go by. */
bool cc_period_resolve_bare_day(struct cc_period_resolver *resolver)
{
	const uint64_t finer = CC_WHEN_BIT(CC_WHEN_MONTH) | CC_WHEN_BIT(CC_WHEN_YEAR) | CC_WHEN_BIT(CC_WHEN_YEAR_STEP);
	if ((resolver->when->has & finer) != 0 ||
	    (!cc_resolver_has(resolver, CC_WHEN_WEEKDAY) && !cc_resolver_has(resolver, CC_WHEN_DAY)))
		return false;
	resolver->out->relative = true;
	resolver->out->state = CC_PERIOD_NEEDS_DATE;
	if (!cc_date_is_set(resolver->today))
		return true;
	resolver->out->state = CC_PERIOD_RESOLVED;
	resolver->out->period =
	    cc_resolver_has(resolver, CC_WHEN_DAY) ? day_period_of_month(resolver) : weekday_period(resolver);
	return true;
}
