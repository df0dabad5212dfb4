/* Calendar dates and half-open periods between them.
 * Leaves reading them from prose to extract/period. Proleptic Gregorian calendar, years 1 to 9999. */
#ifndef CC_MODEL_DATE_H
#define CC_MODEL_DATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/error.h"

/** A day. year 0: no date. */
struct cc_date {
	int16_t year;
	int8_t month; /* 1-12 */
	int8_t day;   /* 1-31 */
};

enum cc_period_kind {
	CC_PERIOD_DAY,
	CC_PERIOD_MONTH,
	CC_PERIOD_QUARTER,
	CC_PERIOD_HALF,
	CC_PERIOD_YEAR,
	CC_PERIOD_SPAN, /* anything else with both ends: 1—9月, 2021—2025年, “十四五” */
	CC_PERIOD_OPEN	/* one end missing: 2012年以来, 到本世纪中叶 */
};

/** [start, end). A missing end has year 0. `instant`: as of the last day before `end` (截至2024年底). */
struct cc_period {
	struct cc_date start;
	struct cc_date end;
	enum cc_period_kind kind : 8; /* in a byte: claims hold two periods, and of an archive all are kept */
	bool instant;
};

bool cc_date_is_valid(struct cc_date date);
bool cc_date_is_set(struct cc_date date);
int cc_date_compare(struct cc_date a, struct cc_date b);
int cc_date_days_in_month(int year, int month);

/** Days since 1970-01-01, and back. */
int32_t cc_date_to_days(struct cc_date date);
struct cc_date cc_date_from_days(int32_t days);

/** Move by months, the day cut to the month's last. */
struct cc_date cc_date_add_months(struct cc_date date, int months);

/** Parse YYYY-MM-DD. @return CC_OK or CC_ERR_SYNTAX (also for a day that does not exist). */
enum cc_status cc_date_parse(struct cc_date *out, struct cc_str text);

/** Append YYYY-MM-DD. */
void cc_date_write(struct cc_buf *buf, struct cc_date date);

enum { CC_DATE_SPACE = 32 };

/** The same, in `space`. @return what is written there. */
struct cc_str cc_date_text(char space[CC_DATE_SPACE], struct cc_date date);

struct cc_period cc_period_year(int year);
struct cc_period cc_period_years(int first, int last); /* both belong to it */
struct cc_period cc_period_half(int year, int half);
struct cc_period cc_period_quarter(int year, int quarter);
struct cc_period cc_period_month(int year, int month);
struct cc_period cc_period_months(int year, int first, int last);
struct cc_period cc_period_day(struct cc_date day);

/** Whether an end is named. */
bool cc_period_is_set(struct cc_period period);

/** Same ends and same `instant`. */
bool cc_period_equal(struct cc_period a, struct cc_period b);

/** Same ends, whatever `instant` says. */
bool cc_period_same_days(struct cc_period a, struct cc_period b);

/** Whether both ends of both are set and they have a day in common. */
bool cc_period_meet(struct cc_period a, struct cc_period b);

/** How many days it has; both ends are set. */
long cc_period_days(struct cc_period period);

/** Append as people read it: 2024, 2025-H1, 2024-Q3, 2025-01..2025-06, 2024-12-31. */
void cc_period_write(struct cc_buf *buf, struct cc_period period);

#endif
