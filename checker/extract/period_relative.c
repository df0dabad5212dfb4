/* Points against the document's date: 上月, 近三年, 三天前, 周五, last May.
 * Leaves points of a year to period_when.c. */
#include "extract/period_resolve.h"

static struct cc_date shift(struct cc_date date, int unit, int count)
{
	static const int months[] = {
	    [CC_UNIT_MONTHS] = 1, [CC_UNIT_QUARTERS] = 3, [CC_UNIT_HALVES] = 6, [CC_UNIT_YEARS] = 12};
	if (unit == CC_UNIT_DAYS)
		return cc_period_add_days(date, count);
	if (unit == CC_UNIT_WEEKS)
		return cc_period_add_days(date, count * CC_DAYS_OF_WEEK);
	return cc_date_add_months(date, count * months[unit]);
}

/** 近三年, the past twelve months: up to the day it is said. Whole years count as years with the current one. */
static struct cc_period flow_period(const struct cc_period_resolver *resolver)
{
	const int unit =
	    cc_resolver_has(resolver, CC_WHEN_UNIT) ? cc_resolver_field(resolver, CC_WHEN_UNIT) : CC_UNIT_YEARS;
	const int count = cc_resolver_has(resolver, CC_WHEN_COUNT) ? cc_resolver_field(resolver, CC_WHEN_COUNT) : 1;
	const struct cc_date other = shift(resolver->today, unit, count * cc_resolver_field(resolver, CC_WHEN_FLOW));
	if (cc_resolver_field(resolver, CC_WHEN_FLOW) < 0)
		return cc_period_span_of(other, resolver->today);
	return cc_period_span_of(resolver->today, other);
}

/** 三年前: that year; 两个月前: that month; 三天前: that day. */
static struct cc_period ago_period(const struct cc_period_resolver *resolver)
{
	const int unit = cc_resolver_field(resolver, CC_WHEN_UNIT);
	const int count =
	    cc_resolver_field(resolver, CC_WHEN_COUNT) * (cc_resolver_field(resolver, CC_WHEN_AGO) < 0 ? -1 : 1);
	const struct cc_date then = shift(resolver->today, unit, count);
	if (unit == CC_UNIT_YEARS)
		return cc_period_year(then.year);
	if (unit == CC_UNIT_MONTHS)
		return cc_period_month(then.year, then.month);
	return cc_period_day(then);
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
	return cc_period_month(year, month);
}

/** The n-th week of a month: the first begins on its first Monday. */
struct cc_period cc_period_week_of_month(const struct cc_period_resolver *resolver, struct cc_date month)
{
	const int week = cc_resolver_field(resolver, CC_WHEN_WEEK);
	if (cc_resolver_has(resolver, CC_WHEN_WEEKDAY)) { /* 10月第一个星期一 */
		const struct cc_date day =
		    cc_period_add_days(cc_period_week_start(cc_period_add_days(
					   month, CC_DAYS_OF_WEEK - cc_resolver_field(resolver, CC_WHEN_WEEKDAY))),
				       cc_resolver_field(resolver, CC_WHEN_WEEKDAY) - 1);
		return cc_period_day(cc_period_add_days(day, CC_DAYS_OF_WEEK * (week - 1)));
	}
	const struct cc_date first = cc_period_week_start(cc_period_add_days(month, CC_DAYS_OF_WEEK - 1));
	return cc_period_week_of(cc_period_add_days(first, CC_DAYS_OF_WEEK * (week - 1)));
}

static struct cc_period month_step_period(const struct cc_period_resolver *resolver)
{
	const struct cc_date month =
	    cc_date_add_months(cc_period_month_start(resolver->today), cc_resolver_field(resolver, CC_WHEN_MONTH_STEP));
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

static struct cc_period week_step_period(const struct cc_period_resolver *resolver)
{
	const struct cc_date then =
	    cc_period_add_days(resolver->today, CC_DAYS_OF_WEEK * cc_resolver_field(resolver, CC_WHEN_WEEK_STEP));
	if (cc_resolver_has(resolver, CC_WHEN_WEEKEND))
		return cc_period_span_of(cc_period_add_days(cc_period_week_start(then), 5),
					 cc_period_add_days(cc_period_week_start(then), CC_DAYS_OF_WEEK));
	if (cc_resolver_has(resolver, CC_WHEN_WEEKDAY))
		return cc_period_day(
		    cc_period_add_days(cc_period_week_start(then), cc_resolver_field(resolver, CC_WHEN_WEEKDAY) - 1));
	return cc_period_week_of(then);
}

static struct cc_period day_step_period(const struct cc_period_resolver *resolver)
{
	return cc_period_day(cc_period_add_days(resolver->today, cc_resolver_field(resolver, CC_WHEN_DAY_STEP)));
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
	return cc_period_day(cc_date_is_valid(day) ? day : resolver->today);
}

/* The first row whose fields are all there resolves a relative point. */
static const struct {
	uint32_t fields;
	struct cc_period (*resolve)(const struct cc_period_resolver *resolver);
} relative_rules[] = {
    {1u << CC_WHEN_AGO | 1u << CC_WHEN_COUNT, ago_period},
    {1u << CC_WHEN_AGO | 1u << CC_WHEN_MONTH, near_month_period},
    {1u << CC_WHEN_FLOW, flow_period},
    {1u << CC_WHEN_MONTH_STEP, month_step_period},
    {1u << CC_WHEN_QUARTER_STEP, quarter_step_period},
    {1u << CC_WHEN_WEEK_STEP, week_step_period},
    {1u << CC_WHEN_DAY_STEP, day_step_period},
};

/** 目前, today: the document's day and nothing else. */
static bool is_now(const struct cc_period_resolver *resolver)
{
	return resolver->when->has == 1u << CC_WHEN_DAY_STEP && cc_resolver_field(resolver, CC_WHEN_DAY_STEP) == 0;
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
	const uint32_t finer = 1u << CC_WHEN_MONTH | 1u << CC_WHEN_YEAR | 1u << CC_WHEN_YEAR_STEP;
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
