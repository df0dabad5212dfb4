/* What the files that bring words to the calendar share: the resolver and small steps between days.
 * Leaves what the words say to period_parts.h. */
#ifndef CC_EXTRACT_PERIOD_RESOLVE_H
#define CC_EXTRACT_PERIOD_RESOLVE_H

#include "extract/periods/period_parts.h"

enum { CC_LAST_YEAR = 9998, CC_DAYS_OF_WEEK = 7, CC_MONTHS_OF_YEAR = 12 };

/** What a resolver works on. `year` is 1 where none is known: CC_PERIOD_NEEDS_YEAR. */
struct cc_period_resolver {
	const struct cc_when *when;
	struct cc_date today;
	int year;
	struct cc_period_mention *out;
};

static inline int cc_resolver_field(const struct cc_period_resolver *resolver, enum cc_when_field name)
{
	return resolver->when->value[name];
}

static inline bool cc_resolver_has(const struct cc_period_resolver *resolver, enum cc_when_field name)
{
	return cc_when_has(resolver->when, name);
}

static inline struct cc_period cc_period_span_of(struct cc_date start, struct cc_date end)
{
	return (struct cc_period){.start = start, .end = end, .kind = CC_PERIOD_SPAN};
}

static inline struct cc_date cc_period_date_of(int year, int month, int day)
{
	return (struct cc_date){.year = (int16_t)year, .month = (int8_t)month, .day = (int8_t)day};
}

static inline struct cc_date cc_period_add_days(struct cc_date date, int days)
{
	return cc_date_from_days(cc_date_to_days(date) + days);
}

static inline struct cc_date cc_period_month_start(struct cc_date date)
{
	return cc_period_date_of(date.year, date.month, 1);
}

/** Monday of the week of `date`; 1970-01-01 was a Thursday. */
static inline struct cc_date cc_period_week_start(struct cc_date date)
{
	const int32_t days = cc_date_to_days(date);
	const int32_t since_monday = ((days + 3) % CC_DAYS_OF_WEEK + CC_DAYS_OF_WEEK) % CC_DAYS_OF_WEEK;
	return cc_date_from_days(days - since_monday);
}

static inline struct cc_period cc_period_week_of(struct cc_date date)
{
	const struct cc_date start = cc_period_week_start(date);
	return cc_period_span_of(start, cc_period_add_days(start, CC_DAYS_OF_WEEK));
}

/** Whole units in a row against the document's date: 今明两年, 上两周, 下三天. */
struct cc_period cc_period_run(const struct cc_period_resolver *resolver);

/** The n-th week of the month that begins at `month`, or its n-th weekday. */
struct cc_period cc_period_week_of_month(const struct cc_period_resolver *resolver, struct cc_date month);

/** What the words say against the document's date: 去年 is no such, 上月 and 三天前 are. @return false for anything
 * else. */
bool cc_period_resolve_relative(struct cc_period_resolver *resolver);

/** A weekday or a day of the month alone: the document's date is all there is to go by. @return false for anything
 * else. */
bool cc_period_resolve_bare_day(struct cc_period_resolver *resolver);

/** `count` units on from `date`, back where it is negative. O(count) for workdays, else O(1). */
struct cc_date cc_period_shift(struct cc_date date, enum cc_when_unit unit, int count);

/** 底, 上旬, early: the part of a period that an edge names. @param today  The document's date, or unset. */
struct cc_period cc_period_at_edge(struct cc_period period, enum cc_when_edge edge, struct cc_date today);

/** "the last four months of 2021": the part of a period that CC_WHEN_PART names; the period itself where it is none. */
struct cc_period cc_period_part(struct cc_period period, const struct cc_when *when);

/** The same of a decade or a century: 90年代初, 20世纪中叶. */
struct cc_period cc_period_at_edge_of_years(struct cc_period period, enum cc_when_edge edge, struct cc_date today);

#endif
