/* From what the words say of a point in time to the calendar, through the document's date where they are relative.
 * Leaves reading the words to period_forms.c and spans between two points to period.c. */
#include "extract/period_parts.h"

enum { LAST_YEAR = 9998, DAYS_OF_WEEK = 7, MONTHS_OF_YEAR = 12 };

/** What a resolver works on. `year` is 1 where none is known: CC_PERIOD_NEEDS_YEAR. */
struct resolver {
	const struct cc_when *when;
	struct cc_date today;
	int year;
	struct cc_period_mention *out;
};

static int field(const struct resolver *resolver, enum cc_when_field name)
{
	return resolver->when->value[name];
}

static bool has(const struct resolver *resolver, enum cc_when_field name)
{
	return cc_when_has(resolver->when, name);
}

static struct cc_period span_of(struct cc_date start, struct cc_date end)
{
	return (struct cc_period){.start = start, .end = end, .kind = CC_PERIOD_SPAN};
}

static struct cc_date date_of(int year, int month, int day)
{
	return (struct cc_date){.year = (int16_t)year, .month = (int8_t)month, .day = (int8_t)day};
}

static struct cc_date add_days(struct cc_date date, int days)
{
	return cc_date_from_days(cc_date_to_days(date) + days);
}

static struct cc_date month_start(struct cc_date date)
{
	return date_of(date.year, date.month, 1);
}

/** Monday of the week of `date`; 1970-01-01 was a Thursday. */
static struct cc_date week_start(struct cc_date date)
{
	const int32_t days = cc_date_to_days(date);
	const int32_t since_monday = ((days + 3) % DAYS_OF_WEEK + DAYS_OF_WEEK) % DAYS_OF_WEEK;
	return cc_date_from_days(days - since_monday);
}

static struct cc_period week_of(struct cc_date date)
{
	const struct cc_date start = week_start(date);
	return span_of(start, add_days(start, DAYS_OF_WEEK));
}

/* --- points against the document's date: each says 去年, 上月, 三天前 --- */

static struct cc_date shift(struct cc_date date, int unit, int count)
{
	static const int months[] = {
	    [CC_UNIT_MONTHS] = 1, [CC_UNIT_QUARTERS] = 3, [CC_UNIT_HALVES] = 6, [CC_UNIT_YEARS] = 12};
	if (unit == CC_UNIT_DAYS)
		return add_days(date, count);
	if (unit == CC_UNIT_WEEKS)
		return add_days(date, count * DAYS_OF_WEEK);
	return cc_date_add_months(date, count * months[unit]);
}

/** 近三年, the past twelve months: up to the day it is said. Whole years count as years with the current one. */
static struct cc_period flow_period(const struct resolver *resolver)
{
	const int unit = has(resolver, CC_WHEN_UNIT) ? field(resolver, CC_WHEN_UNIT) : CC_UNIT_YEARS;
	const int count = has(resolver, CC_WHEN_COUNT) ? field(resolver, CC_WHEN_COUNT) : 1;
	const struct cc_date other = shift(resolver->today, unit, count * field(resolver, CC_WHEN_FLOW));
	if (field(resolver, CC_WHEN_FLOW) < 0)
		return span_of(other, resolver->today);
	return span_of(resolver->today, other);
}

/** 三年前: that year; 两个月前: that month; 三天前: that day. */
static struct cc_period ago_period(const struct resolver *resolver)
{
	const int unit = field(resolver, CC_WHEN_UNIT);
	const int count = field(resolver, CC_WHEN_COUNT) * (field(resolver, CC_WHEN_AGO) < 0 ? -1 : 1);
	const struct cc_date then = shift(resolver->today, unit, count);
	if (unit == CC_UNIT_YEARS)
		return cc_period_year(then.year);
	if (unit == CC_UNIT_MONTHS)
		return cc_period_month(then.year, then.month);
	return cc_period_day(then);
}

/** last May, next May: the one nearest on that side of the document's date. */
static struct cc_period near_month_period(const struct resolver *resolver)
{
	const int month = field(resolver, CC_WHEN_MONTH);
	int year = resolver->today.year;
	if (field(resolver, CC_WHEN_AGO) < 0 && month >= resolver->today.month)
		year--;
	if (field(resolver, CC_WHEN_AGO) > 0 && month <= resolver->today.month)
		year++;
	if (has(resolver, CC_WHEN_DAY))
		return cc_period_day(date_of(year, month, field(resolver, CC_WHEN_DAY)));
	return cc_period_month(year, month);
}

/** The n-th week of a month: the first begins on its first Monday. */
static struct cc_period week_of_month(const struct resolver *resolver, struct cc_date month)
{
	const int week = field(resolver, CC_WHEN_WEEK);
	if (has(resolver, CC_WHEN_WEEKDAY)) { /* 10月第一个星期一 */
		const struct cc_date day =
		    add_days(week_start(add_days(month, DAYS_OF_WEEK - field(resolver, CC_WHEN_WEEKDAY))),
			     field(resolver, CC_WHEN_WEEKDAY) - 1);
		return cc_period_day(add_days(day, DAYS_OF_WEEK * (week - 1)));
	}
	const struct cc_date first = week_start(add_days(month, DAYS_OF_WEEK - 1));
	return week_of(add_days(first, DAYS_OF_WEEK * (week - 1)));
}

static struct cc_period month_step_period(const struct resolver *resolver)
{
	const struct cc_date month =
	    cc_date_add_months(month_start(resolver->today), field(resolver, CC_WHEN_MONTH_STEP));
	if (has(resolver, CC_WHEN_WEEK))
		return week_of_month(resolver, month);
	if (has(resolver, CC_WHEN_DAY) &&
	    field(resolver, CC_WHEN_DAY) <= cc_date_days_in_month(month.year, month.month))
		return cc_period_day(date_of(month.year, month.month, field(resolver, CC_WHEN_DAY)));
	return cc_period_month(month.year, month.month);
}

static struct cc_period quarter_step_period(const struct resolver *resolver)
{
	const struct cc_date then =
	    cc_date_add_months(month_start(resolver->today), 3 * field(resolver, CC_WHEN_QUARTER_STEP));
	return cc_period_quarter(then.year, (then.month - 1) / 3 + 1);
}

static struct cc_period week_step_period(const struct resolver *resolver)
{
	const struct cc_date then = add_days(resolver->today, DAYS_OF_WEEK * field(resolver, CC_WHEN_WEEK_STEP));
	if (has(resolver, CC_WHEN_WEEKEND))
		return span_of(add_days(week_start(then), 5), add_days(week_start(then), DAYS_OF_WEEK));
	if (has(resolver, CC_WHEN_WEEKDAY))
		return cc_period_day(add_days(week_start(then), field(resolver, CC_WHEN_WEEKDAY) - 1));
	return week_of(then);
}

static struct cc_period day_step_period(const struct resolver *resolver)
{
	return cc_period_day(add_days(resolver->today, field(resolver, CC_WHEN_DAY_STEP)));
}

/** A weekday alone: the last one up to today in English news, the next one in plans and in Chinese. */
static struct cc_period weekday_period(const struct resolver *resolver)
{
	const struct cc_date monday = week_start(resolver->today);
	const struct cc_date day = add_days(monday, field(resolver, CC_WHEN_WEEKDAY) - 1);
	if (has(resolver, CC_WHEN_BACK))
		return cc_period_day(cc_date_compare(day, resolver->today) <= 0 ? day : add_days(day, -DAYS_OF_WEEK));
	const bool over = cc_date_compare(day, resolver->today) <= 0;
	return cc_period_day(over ? add_days(day, DAYS_OF_WEEK) : day);
}

/** 29日: of the month that the document speaks from. */
static struct cc_period day_period_of_month(const struct resolver *resolver)
{
	const struct cc_date day = date_of(resolver->today.year, resolver->today.month, field(resolver, CC_WHEN_DAY));
	return cc_period_day(cc_date_is_valid(day) ? day : resolver->today);
}

/* The first row whose fields are all there resolves a relative point. */
static const struct {
	uint32_t fields;
	struct cc_period (*resolve)(const struct resolver *resolver);
} relative_rules[] = {
    {1u << CC_WHEN_AGO | 1u << CC_WHEN_COUNT, ago_period},
    {1u << CC_WHEN_AGO | 1u << CC_WHEN_MONTH, near_month_period},
    {1u << CC_WHEN_FLOW, flow_period},
    {1u << CC_WHEN_MONTH_STEP, month_step_period},
    {1u << CC_WHEN_QUARTER_STEP, quarter_step_period},
    {1u << CC_WHEN_WEEK_STEP, week_step_period},
    {1u << CC_WHEN_DAY_STEP, day_step_period},
};

/* --- points of a year --- */

/** February 30th does not exist: the month stands for it. */
static struct cc_period day_period(const struct resolver *resolver)
{
	const struct cc_date day =
	    date_of(resolver->year, field(resolver, CC_WHEN_MONTH), field(resolver, CC_WHEN_DAY));
	return cc_date_is_valid(day) ? cc_period_day(day) : cc_period_month(day.year, day.month);
}

static struct cc_period month_period(const struct resolver *resolver)
{
	if (has(resolver, CC_WHEN_WEEK))
		return week_of_month(resolver, date_of(resolver->year, field(resolver, CC_WHEN_MONTH), 1));
	return cc_period_month(resolver->year, field(resolver, CC_WHEN_MONTH));
}

static struct cc_period year_to_period(const struct resolver *resolver)
{
	const struct cc_date end = has(resolver, CC_WHEN_DAY)
				       ? day_period(resolver).end
				       : cc_period_month(resolver->year, field(resolver, CC_WHEN_MONTH)).end;
	return span_of(cc_date_add_months(end, -MONTHS_OF_YEAR), end);
}

static struct cc_period quarter_period(const struct resolver *resolver)
{
	return cc_period_quarter(resolver->year, field(resolver, CC_WHEN_QUARTER));
}

static struct cc_period half_period(const struct resolver *resolver)
{
	return cc_period_half(resolver->year, field(resolver, CC_WHEN_HALF));
}

static struct cc_period months_to_period(const struct resolver *resolver)
{
	return cc_period_months(resolver->year, 1, field(resolver, CC_WHEN_MONTHS_TO));
}

/** The n-th week of a year: the one that holds its n-th Thursday (ISO 8601). */
static struct cc_period week_period(const struct resolver *resolver)
{
	const struct cc_date first = week_start(date_of(resolver->year, 1, 4));
	return week_of(add_days(first, DAYS_OF_WEEK * (field(resolver, CC_WHEN_WEEK) - 1)));
}

/** FY2025 ends in 2025, FY2024/25 begins in April 2024: never the same as a calendar year, whose figures differ. */
static struct cc_period fiscal_period(const struct resolver *resolver)
{
	if (has(resolver, CC_WHEN_YEAR_LAST))
		return span_of(date_of(resolver->year, 4, 1), date_of(resolver->year + 1, 4, 1));
	return span_of(date_of(resolver->year - 1, 10, 1), date_of(resolver->year, 10, 1));
}

static struct cc_period split_year_period(const struct resolver *resolver)
{
	const int month = field(resolver, CC_WHEN_YEAR_LAST);
	if (month >= 1 && month <= MONTHS_OF_YEAR && month <= resolver->year % 100)
		return cc_period_month(resolver->year, month); /* 2016/11 */
	const int century = resolver->year / 100 * 100;
	int last = century + field(resolver, CC_WHEN_YEAR_LAST);
	if (last <= resolver->year)
		last = resolver->year + 1;
	return cc_period_years(resolver->year, last);
}

static struct cc_period year_period(const struct resolver *resolver)
{
	return cc_period_year(resolver->year);
}

static const struct {
	uint32_t fields;
	struct cc_period (*resolve)(const struct resolver *resolver);
} year_rules[] = {
    {1u << CC_WHEN_YEAR_TO | 1u << CC_WHEN_MONTH, year_to_period},
    {1u << CC_WHEN_MONTH | 1u << CC_WHEN_DAY, day_period},
    {1u << CC_WHEN_MONTH, month_period},
    {1u << CC_WHEN_MONTHS_TO, months_to_period},
    {1u << CC_WHEN_QUARTER, quarter_period},
    {1u << CC_WHEN_HALF, half_period},
    {1u << CC_WHEN_WEEK, week_period},
    {1u << CC_WHEN_FISCAL, fiscal_period},
    {1u << CC_WHEN_YEAR_LAST, split_year_period},
    {0, year_period},
};

/* --- edges: 底, early --- */

static struct cc_period halfway(struct cc_period period, enum cc_when_edge edge)
{
	const int32_t first = cc_date_to_days(period.start);
	const int32_t last = cc_date_to_days(period.end);
	const int32_t middle = first + (last - first + 1) / 2;
	const struct cc_date at =
	    last - first > 300 ? cc_date_add_months(period.start, (last - first + 15) / 61) : cc_date_from_days(middle);
	return edge == CC_EDGE_EARLY ? span_of(period.start, at) : span_of(at, period.end);
}

static struct cc_period start_of(struct cc_period period)
{
	if (period.kind == CC_PERIOD_MONTH)
		return span_of(period.start, add_days(period.start, 10));
	return cc_period_month(period.start.year, period.start.month);
}

static struct cc_period middle_of(struct cc_period period)
{
	if (period.kind == CC_PERIOD_MONTH)
		return span_of(add_days(period.start, 9), add_days(period.start, 20));
	return span_of(cc_date_add_months(period.start, 3), cc_date_add_months(period.start, 9));
}

static struct cc_period ten_days(struct cc_period month, enum cc_when_edge edge)
{
	const struct cc_date tenth = add_days(month.start, 10);
	const struct cc_date twentieth = add_days(month.start, 20);
	if (edge == CC_EDGE_FIRST_TEN)
		return span_of(month.start, tenth);
	return edge == CC_EDGE_SECOND_TEN ? span_of(tenth, twentieth) : span_of(twentieth, month.end);
}

/** 年底 is an amount as of the last day: the period keeps its kind and becomes an instant. */
static struct cc_period at_edge(struct cc_period period, enum cc_when_edge edge)
{
	if (edge == CC_EDGE_END) {
		const bool years = cc_date_to_days(period.end) - cc_date_to_days(period.start) > 366;
		if (period.kind == CC_PERIOD_SPAN && years) /* “十三五”末 is the end of its last year */
			period = cc_period_year(add_days(period.end, -1).year);
		period.instant = true;
		return period;
	}
	if (edge >= CC_EDGE_FIRST_TEN)
		return period.kind == CC_PERIOD_MONTH ? ten_days(period, edge) : period;
	if (edge == CC_EDGE_START)
		return start_of(period);
	return edge == CC_EDGE_MIDDLE ? middle_of(period) : halfway(period, edge);
}

/* --- all --- */

/** A fixed period, a decade or a century: what needs neither year nor date. */
static bool resolve_absolute(struct cc_period *out, const struct cc_when *when)
{
	if (cc_when_has(when, CC_WHEN_FIXED)) {
		*out = when->fixed;
		return true;
	}
	const int century = cc_when_has(when, CC_WHEN_CENTURY) ? (when->value[CC_WHEN_CENTURY] - 1) * 100 : -1;
	if (cc_when_has(when, CC_WHEN_DECADE)) {
		const int decade = when->value[CC_WHEN_DECADE];
		const int base = century >= 0 ? century : decade >= 30 ? 1900 : 2000;
		const int first = decade >= 100 ? decade : base + decade;
		*out = cc_period_years(first, first + 9);
		return true;
	}
	if (century >= 0)
		*out = cc_period_years(century + 1, century + 100);
	return century >= 0;
}

/** 目前, today: the document's day and nothing else. */
static bool is_now(const struct resolver *resolver)
{
	return resolver->when->has == 1u << CC_WHEN_DAY_STEP && field(resolver, CC_WHEN_DAY_STEP) == 0;
}

/** @return false where the words need the document's date and there is none, or are not relative. */
static bool resolve_relative(struct resolver *resolver)
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
static bool resolve_bare_day(struct resolver *resolver)
{
	const uint32_t finer = 1u << CC_WHEN_MONTH | 1u << CC_WHEN_YEAR | 1u << CC_WHEN_YEAR_STEP;
	if ((resolver->when->has & finer) != 0 || (!has(resolver, CC_WHEN_WEEKDAY) && !has(resolver, CC_WHEN_DAY)))
		return false;
	resolver->out->relative = true;
	resolver->out->state = CC_PERIOD_NEEDS_DATE;
	if (!cc_date_is_set(resolver->today))
		return true;
	resolver->out->state = CC_PERIOD_RESOLVED;
	resolver->out->period = has(resolver, CC_WHEN_DAY) ? day_period_of_month(resolver) : weekday_period(resolver);
	return true;
}

/** The year as the words give it; 1 where none is known. */
static bool settle_year(struct resolver *resolver)
{
	resolver->year = 1;
	resolver->out->state = CC_PERIOD_NEEDS_YEAR;
	if (has(resolver, CC_WHEN_YEAR)) {
		resolver->year = field(resolver, CC_WHEN_YEAR);
		resolver->out->state = CC_PERIOD_RESOLVED;
	} else if (has(resolver, CC_WHEN_YEAR_STEP) || has(resolver, CC_WHEN_WEEK) ||
		   (has(resolver, CC_WHEN_EDGE) && !has(resolver, CC_WHEN_MONTH) && !has(resolver, CC_WHEN_QUARTER))) {
		/* 年底 alone is the end of the year that the document speaks from. */
		resolver->out->relative = true;
		resolver->out->state = CC_PERIOD_NEEDS_DATE;
		if (!cc_date_is_set(resolver->today))
			return false;
		resolver->year = resolver->today.year + field(resolver, CC_WHEN_YEAR_STEP);
		resolver->out->state = CC_PERIOD_RESOLVED;
	}
	return resolver->year >= 1 && resolver->year <= LAST_YEAR;
}

static void resolve_in_year(struct resolver *resolver)
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

void cc_when_resolve(struct cc_period_mention *out, const struct cc_when *when, struct cc_date today)
{
	out->state = CC_PERIOD_RESOLVED;
	out->relative = false;
	out->period = (struct cc_period){.kind = CC_PERIOD_SPAN};
	struct resolver resolver = {.when = when, .today = today, .out = out};
	if (!resolve_absolute(&out->period, when) && !resolve_relative(&resolver) && !resolve_bare_day(&resolver))
		resolve_in_year(&resolver);
	if (cc_when_has(when, CC_WHEN_EDGE) && cc_date_is_set(out->period.start))
		out->period = at_edge(out->period, (enum cc_when_edge)when->value[CC_WHEN_EDGE]);
	if (cc_when_has(when, CC_WHEN_SAME))
		out->state = CC_PERIOD_SAME;
}

/* --- the two ends of a span --- */

static const enum cc_when_field year_fields[] = {CC_WHEN_YEAR, CC_WHEN_YEAR_STEP};

static bool has_year(const struct cc_when *when)
{
	return cc_when_has(when, CC_WHEN_YEAR) || cc_when_has(when, CC_WHEN_YEAR_STEP);
}

static void copy_year(struct cc_when *to, const struct cc_when *from, int step)
{
	for (size_t i = 0; i < sizeof(year_fields) / sizeof(year_fields[0]); i++) {
		if (cc_when_has(from, year_fields[i]))
			cc_when_set(to, year_fields[i], from->value[year_fields[i]] + step);
	}
}

/** 1—6月: the bare 1 is what the other end's last word says, a month. */
static void name_number(struct cc_when *bare, const struct cc_when *other)
{
	static const struct {
		enum cc_when_field field;
		int most;
	} finest_first[] = {{CC_WHEN_DAY, 31},
			    {CC_WHEN_MONTH, MONTHS_OF_YEAR},
			    {CC_WHEN_QUARTER, 4},
			    {CC_WHEN_DECADE, LAST_YEAR},
			    {CC_WHEN_YEAR, LAST_YEAR}};
	if (!cc_when_has(bare, CC_WHEN_NUMBER))
		return;
	for (size_t i = 0; i < sizeof(finest_first) / sizeof(finest_first[0]); i++) {
		const enum cc_when_field named = finest_first[i].field;
		if (!cc_when_has(other, named) || cc_when_has(bare, named) ||
		    bare->value[CC_WHEN_NUMBER] > finest_first[i].most)
			continue;
		cc_when_set(bare, named, bare->value[CC_WHEN_NUMBER]);
		cc_when_clear(bare, CC_WHEN_NUMBER);
		return;
	}
}

static bool is_later_in_year(const struct cc_when *first, const struct cc_when *last)
{
	return cc_when_has(first, CC_WHEN_MONTH) && cc_when_has(last, CC_WHEN_MONTH) &&
	       first->value[CC_WHEN_MONTH] > last->value[CC_WHEN_MONTH];
}

/** Points that name a day of the calendar by themselves take nothing from the other end. */
static bool is_free_standing(const struct cc_when *when)
{
	const uint32_t free = 1u << CC_WHEN_DAY_STEP | 1u << CC_WHEN_WEEK_STEP | 1u << CC_WHEN_FIXED |
			      1u << CC_WHEN_DECADE | 1u << CC_WHEN_CENTURY | 1u << CC_WHEN_AGO;
	return (when->has & free) != 0;
}

/** 3日至5月8日 and its like: the day that has no month takes the other's. */
static void copy_month(struct cc_when *to, const struct cc_when *from)
{
	if (cc_when_has(to, CC_WHEN_DAY) && !cc_when_has(to, CC_WHEN_MONTH) && cc_when_has(from, CC_WHEN_MONTH))
		cc_when_set(to, CC_WHEN_MONTH, from->value[CC_WHEN_MONTH]);
}

void cc_when_complete(struct cc_when *first, struct cc_when *last)
{
	name_number(first, last);
	name_number(last, first);
	if (is_free_standing(first) || is_free_standing(last))
		return;
	copy_month(last, first);
	copy_month(first, last);
	if (cc_when_has(first, CC_WHEN_DAY) && cc_when_has(last, CC_WHEN_MONTH_STEP))
		cc_when_set(first, CC_WHEN_MONTH_STEP, last->value[CC_WHEN_MONTH_STEP]);
	const bool wraps = is_later_in_year(first, last);
	if (!has_year(last) && has_year(first))
		copy_year(last, first, wraps ? 1 : 0);
	else if (!has_year(first) && has_year(last))
		copy_year(first, last, wraps ? -1 : 0);
}
