/* From what the words say of a point in time to the calendar.
 * Leaves reading the words to period_forms.c, points against the document's date to period_relative.c, parts of a
 * period to period_edge.c and spans between two points to period_complete.c. */
#include "extract/periods/period_resolve.h"

/** February 30th does not exist: the month stands for it. */
static struct cc_period day_period(const struct cc_period_resolver *resolver)
{
	const struct cc_date day = cc_period_date_of(resolver->year, cc_resolver_field(resolver, CC_WHEN_MONTH),
						     cc_resolver_field(resolver, CC_WHEN_DAY));
	return cc_date_is_valid(day) ? cc_period_day(day) : cc_period_month(day.year, day.month);
}

static struct cc_period month_period(const struct cc_period_resolver *resolver)
{
	if (cc_resolver_has(resolver, CC_WHEN_WEEK))
		return cc_period_week_of_month(
		    resolver, cc_period_date_of(resolver->year, cc_resolver_field(resolver, CC_WHEN_MONTH), 1));
	return cc_period_month(resolver->year, cc_resolver_field(resolver, CC_WHEN_MONTH));
}

static struct cc_period year_to_period(const struct cc_period_resolver *resolver)
{
	enum { MONTHS_OF_QUARTER = 3 };
	const int month = cc_resolver_has(resolver, CC_WHEN_MONTH)
			      ? cc_resolver_field(resolver, CC_WHEN_MONTH)
			      : cc_resolver_field(resolver, CC_WHEN_QUARTER) * MONTHS_OF_QUARTER;
	const struct cc_date end = cc_resolver_has(resolver, CC_WHEN_DAY) ? day_period(resolver).end
									  : cc_period_month(resolver->year, month).end;
	const int unit = cc_resolver_field(resolver, CC_WHEN_YEAR_TO); /* the March quarter, the half ended 30 June */
	return cc_period_span_of(cc_period_shift(end, unit != 0 ? (enum cc_when_unit)unit : CC_UNIT_YEARS, -1), end);
}

static struct cc_period quarter_period(const struct cc_period_resolver *resolver)
{
	return cc_period_quarter(resolver->year, cc_resolver_field(resolver, CC_WHEN_QUARTER));
}

static struct cc_period half_period(const struct cc_period_resolver *resolver)
{
	return cc_period_half(resolver->year, cc_resolver_field(resolver, CC_WHEN_HALF));
}

static struct cc_period months_to_period(const struct cc_period_resolver *resolver)
{
	return cc_period_months(resolver->year, 1, cc_resolver_field(resolver, CC_WHEN_MONTHS_TO));
}

/** The n-th week of a year: the one that holds its n-th Thursday (ISO 8601). */
static struct cc_period week_period(const struct cc_period_resolver *resolver)
{
	const struct cc_date first = cc_period_week_start(cc_period_date_of(resolver->year, 1, 4));
	return cc_period_week_of(
	    cc_period_add_days(first, CC_DAYS_OF_WEEK * (cc_resolver_field(resolver, CC_WHEN_WEEK) - 1)));
}

/** FY2025 ends in 2025, FY2024/25 begins in April 2024: never the same as a calendar year, whose figures differ. */
static struct cc_period fiscal_period(const struct cc_period_resolver *resolver)
{
	if (cc_resolver_has(resolver, CC_WHEN_YEAR_LAST))
		return cc_period_span_of(cc_period_date_of(resolver->year, 4, 1),
					 cc_period_date_of(resolver->year + 1, 4, 1));
	return cc_period_span_of(cc_period_date_of(resolver->year - 1, 10, 1),
				 cc_period_date_of(resolver->year, 10, 1));
}

/** Months [first, first + count) of the fiscal year: Q3 FY25. */
static struct cc_period fiscal_months(const struct cc_period_resolver *resolver, int first, int count)
{
	const struct cc_date start = cc_date_add_months(fiscal_period(resolver).start, first);
	return cc_period_span_of(start, cc_date_add_months(start, count));
}

static struct cc_period fiscal_quarter_period(const struct cc_period_resolver *resolver)
{
	return fiscal_months(resolver, 3 * (cc_resolver_field(resolver, CC_WHEN_QUARTER) - 1), 3);
}

static struct cc_period fiscal_half_period(const struct cc_period_resolver *resolver)
{
	return fiscal_months(resolver, 6 * (cc_resolver_field(resolver, CC_WHEN_HALF) - 1), 6);
}

/** 2023—2024学年 begins in September. */
static struct cc_period school_period(const struct cc_period_resolver *resolver)
{
	return cc_period_span_of(cc_period_date_of(resolver->year, 9, 1), cc_period_date_of(resolver->year + 1, 9, 1));
}

static struct cc_period split_year_period(const struct cc_period_resolver *resolver)
{
	const int month = cc_resolver_field(resolver, CC_WHEN_YEAR_LAST);
	if (month >= 1 && month <= CC_MONTHS_OF_YEAR && month <= resolver->year % 100)
		return cc_period_month(resolver->year, month); /* 2016/11 */
	const int century = resolver->year / 100 * 100;
	int last = century + cc_resolver_field(resolver, CC_WHEN_YEAR_LAST);
	if (last <= resolver->year)
		last += 100; /* 1999-00 */
	if (last - resolver->year > 50)
		return cc_period_year(resolver->year); /* 2024/13 */
	return cc_period_years(resolver->year, last);
}

static struct cc_period year_period(const struct cc_period_resolver *resolver)
{
	return cc_period_year(resolver->year);
}

static const struct {
	uint64_t fields;
	struct cc_period (*resolve)(const struct cc_period_resolver *resolver);
} year_rules[] = {
    {CC_WHEN_BIT(CC_WHEN_FISCAL) | CC_WHEN_BIT(CC_WHEN_QUARTER), fiscal_quarter_period},
    {CC_WHEN_BIT(CC_WHEN_FISCAL) | CC_WHEN_BIT(CC_WHEN_HALF), fiscal_half_period},
    {CC_WHEN_BIT(CC_WHEN_YEAR_TO) | CC_WHEN_BIT(CC_WHEN_MONTH), year_to_period},
    {CC_WHEN_BIT(CC_WHEN_YEAR_TO) | CC_WHEN_BIT(CC_WHEN_QUARTER), year_to_period},
    {CC_WHEN_BIT(CC_WHEN_MONTH) | CC_WHEN_BIT(CC_WHEN_DAY), day_period},
    {CC_WHEN_BIT(CC_WHEN_MONTH), month_period},
    {CC_WHEN_BIT(CC_WHEN_MONTHS_TO), months_to_period},
    {CC_WHEN_BIT(CC_WHEN_QUARTER), quarter_period},
    {CC_WHEN_BIT(CC_WHEN_HALF), half_period},
    {CC_WHEN_BIT(CC_WHEN_WEEK), week_period},
    {CC_WHEN_BIT(CC_WHEN_FISCAL), fiscal_period},
    {CC_WHEN_BIT(CC_WHEN_SCHOOL), school_period},
    {CC_WHEN_BIT(CC_WHEN_YEAR_LAST), split_year_period},
    {0, year_period},
};

/** @param century  Its first year; negative: told by the decade. 30年代 is the 1930s, 20年代 the 2020s. */
static struct cc_period decade_period(const struct cc_when *when, int century)
{
	const int last = when->value[CC_WHEN_DECADE] / 10 * 10;
	const int first = cc_when_has(when, CC_WHEN_DECADE_FIRST) ? when->value[CC_WHEN_DECADE_FIRST] : last;
	if (last >= 100)
		return cc_period_years(last, last + 9);
	const int base = century >= 0 ? century : last >= 30 ? 1900 : 2000;
	return cc_period_years(base + first, base + last + 9);
}

/** A fixed period, a decade or a century: what needs neither year nor date. */
static bool resolve_absolute(struct cc_period *out, const struct cc_when *when)
{
	if (cc_when_has(when, CC_WHEN_FIXED)) {
		*out = when->fixed;
		return true;
	}
	const int century = cc_when_has(when, CC_WHEN_CENTURY) ? (when->value[CC_WHEN_CENTURY] - 1) * 100 : -1;
	if (cc_when_has(when, CC_WHEN_DECADE)) {
		*out = decade_period(when, century);
		return true;
	}
	if (century >= 0)
		*out = cc_period_years(century, century + 99); /* as 1900s is said: the 20th begins with 1900 */
	return century >= 0;
}

/** "the week commencing February 4": a week needs its year. */
static bool is_week_of_month(const struct cc_period_resolver *resolver)
{
	return cc_resolver_has(resolver, CC_WHEN_EDGE) && cc_resolver_has(resolver, CC_WHEN_MONTH) &&
	       !cc_resolver_has(resolver, CC_WHEN_YEAR_STEP) &&
	       cc_resolver_field(resolver, CC_WHEN_EDGE) == CC_EDGE_WEEK;
}

/** The year in which the month lies nearest to the document's date. */
static int nearest_year(const struct cc_period_resolver *resolver)
{
	const int months = cc_resolver_field(resolver, CC_WHEN_MONTH) - resolver->today.month;
	if (months > CC_MONTHS_OF_YEAR / 2)
		return resolver->today.year - 1;
	return resolver->today.year + (months < -CC_MONTHS_OF_YEAR / 2 ? 1 : 0);
}

/** Words that count from the year that the document speaks from: 去年, 第52周, 年底 alone. */
static bool is_of_this_year(const struct cc_period_resolver *resolver)
{
	const bool finer = cc_resolver_has(resolver, CC_WHEN_MONTH) || cc_resolver_has(resolver, CC_WHEN_QUARTER);
	if (cc_resolver_has(resolver, CC_WHEN_YEAR_NEXT))
		return false;
	return cc_resolver_has(resolver, CC_WHEN_YEAR_STEP) || cc_resolver_has(resolver, CC_WHEN_WEEK) ||
	       (cc_resolver_has(resolver, CC_WHEN_EDGE) && !finer);
}

static bool is_leap_day(const struct cc_period_resolver *resolver)
{
	return cc_resolver_has(resolver, CC_WHEN_MONTH) && cc_resolver_field(resolver, CC_WHEN_MONTH) == 2 &&
	       cc_resolver_has(resolver, CC_WHEN_DAY) && cc_resolver_field(resolver, CC_WHEN_DAY) == 29;
}

/** 2月29日: of the leap year nearest to the document's date. */
static int nearest_leap_year(struct cc_date today)
{
	static const int nearest_first[] = {0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7};
	for (size_t i = 0; i < sizeof(nearest_first) / sizeof(nearest_first[0]); i++) {
		if (cc_date_days_in_month(today.year + nearest_first[i], 2) == 29)
			return today.year + nearest_first[i];
	}
	return today.year;
}

/** "the year to June": the last one that is over. */
static int last_year_to(const struct cc_period_resolver *resolver)
{
	enum { MONTHS_OF_QUARTER = 3 };
	const int month = cc_resolver_has(resolver, CC_WHEN_MONTH)
			      ? cc_resolver_field(resolver, CC_WHEN_MONTH)
			      : cc_resolver_field(resolver, CC_WHEN_QUARTER) * MONTHS_OF_QUARTER;
	const bool over = month < resolver->today.month;
	return resolver->today.year - (over ? 0 : 1);
}

/** A day or a week that only the document's date puts into a year; 0 for anything else. */
static int year_near_date(const struct cc_period_resolver *resolver)
{
	if (!cc_date_is_set(resolver->today))
		return 0;
	if (cc_resolver_has(resolver, CC_WHEN_YEAR_TO))
		return last_year_to(resolver);
	if (is_week_of_month(resolver))
		return nearest_year(resolver);
	return is_leap_day(resolver) ? nearest_leap_year(resolver->today) : 0;
}

/** The year as the words give it; 1 where none is known, 2 for the one behind it. */
static bool settle_year(struct cc_period_resolver *resolver)
{
	struct cc_period_mention *out = resolver->out;
	const int near = year_near_date(resolver);
	resolver->year = cc_resolver_has(resolver, CC_WHEN_YEAR_NEXT) ? 2 : 1;
	out->state = CC_PERIOD_NEEDS_YEAR;
	if (cc_resolver_has(resolver, CC_WHEN_YEAR)) {
		resolver->year = cc_resolver_field(resolver, CC_WHEN_YEAR);
		out->state = CC_PERIOD_RESOLVED;
		return resolver->year >= 1 && resolver->year <= CC_LAST_YEAR;
	}
	if (near == 0 && !is_of_this_year(resolver))
		return true;
	out->relative = true;
	out->state = CC_PERIOD_NEEDS_DATE;
	if (!cc_date_is_set(resolver->today))
		return false;
	resolver->year = near != 0 ? near : resolver->today.year + cc_resolver_field(resolver, CC_WHEN_YEAR_STEP);
	out->state = CC_PERIOD_RESOLVED;
	return resolver->year >= 1 && resolver->year <= CC_LAST_YEAR;
}

static void resolve_in_year(struct cc_period_resolver *resolver)
{
	if (!settle_year(resolver))
		return;
	for (size_t i = 0; i < sizeof(year_rules) / sizeof(year_rules[0]); i++) {
		if ((resolver->when->has & year_rules[i].fields) != year_rules[i].fields)
			continue;
		resolver->out->period = year_rules[i].resolve(resolver);
		return;
	}
}

static struct cc_period at_edge(struct cc_period period, const struct cc_when *when, struct cc_date today)
{
	const enum cc_when_edge edge = (enum cc_when_edge)when->value[CC_WHEN_EDGE];
	if (cc_when_has(when, CC_WHEN_DECADE) || cc_when_has(when, CC_WHEN_CENTURY))
		return cc_period_at_edge_of_years(period, edge, today);
	return cc_period_at_edge(period, edge, today);
}

/** "the first half of the 1990s", "of March": no half of a year. */
static bool is_half_of_other(const struct cc_when *when)
{
	return cc_when_has(when, CC_WHEN_HALF) &&
	       (when->has &
		(CC_WHEN_BIT(CC_WHEN_MONTH) | CC_WHEN_BIT(CC_WHEN_MONTH_STEP) | CC_WHEN_BIT(CC_WHEN_DECADE))) != 0;
}

void cc_when_resolve(struct cc_period_mention *out, const struct cc_when *when, struct cc_date today)
{
	out->state = CC_PERIOD_RESOLVED;
	out->relative = false;
	out->period = (struct cc_period){.kind = CC_PERIOD_SPAN};
	struct cc_period_resolver resolver = {.when = when, .today = today, .out = out};
	if (!resolve_absolute(&out->period, when) && !cc_period_resolve_relative(&resolver) &&
	    !cc_period_resolve_bare_day(&resolver))
		resolve_in_year(&resolver);
	if (is_half_of_other(when) && cc_date_is_set(out->period.start))
		out->period = cc_period_at_edge(out->period,
						when->value[CC_WHEN_HALF] == 1 ? CC_EDGE_EARLY : CC_EDGE_LATE, today);
	out->period = cc_period_part(out->period, when);
	if (cc_when_has(when, CC_WHEN_EDGE) && cc_date_is_set(out->period.start))
		out->period = at_edge(out->period, when, today);
	if (cc_when_has(when, CC_WHEN_SAME))
		out->state = CC_PERIOD_SAME;
}
