/* Days by the civil calendar (Hinnant, "chrono-compatible low-level date algorithms"), and periods between them.
 * Leaves reading dates from prose to extract/period and read/. */
#include "model/date.h"

#include <stdio.h>

enum { YEAR_MAX = 9999, MONTHS = 12, ISO_LENGTH = 10, DAYS_PER_ERA = 146097, DAYS_TO_1970 = 719468 };

static bool is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int cc_date_days_in_month(int year, int month)
{
	static const int days[MONTHS] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	if (month < 1 || month > MONTHS)
		return 0;
	return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

bool cc_date_is_set(struct cc_date date)
{
	return date.year != 0;
}

bool cc_date_is_valid(struct cc_date date)
{
	return date.year >= 1 && date.year <= YEAR_MAX && date.day >= 1 &&
	       date.day <= cc_date_days_in_month(date.year, date.month);
}

int cc_date_compare(struct cc_date a, struct cc_date b)
{
	if (a.year != b.year)
		return a.year < b.year ? -1 : 1;
	if (a.month != b.month)
		return a.month < b.month ? -1 : 1;
	return (a.day > b.day) - (a.day < b.day);
}

static struct cc_date make_date(int year, int month, int day)
{
	return (struct cc_date){.year = (int16_t)year, .month = (int8_t)month, .day = (int8_t)day};
}

/* Years begin in March here, so that the leap day comes last; an era is 400 years. */
int32_t cc_date_to_days(struct cc_date date)
{
	int year = date.month <= 2 ? date.year - 1 : date.year;
	int era = (year >= 0 ? year : year - 399) / 400;
	int year_of_era = year - era * 400;
	int month = (date.month + 9) % MONTHS;
	int day_of_year = (153 * month + 2) / 5 + date.day - 1;
	int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
	return era * DAYS_PER_ERA + day_of_era - DAYS_TO_1970;
}

struct cc_date cc_date_from_days(int32_t days)
{
	int64_t shifted = (int64_t)days + DAYS_TO_1970;
	int64_t era = (shifted >= 0 ? shifted : shifted - (DAYS_PER_ERA - 1)) / DAYS_PER_ERA;
	int day_of_era = (int)(shifted - era * DAYS_PER_ERA);
	int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
	int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int month = (5 * day_of_year + 2) / 153;
	int day = day_of_year - (153 * month + 2) / 5 + 1;
	int calendar_month = month < 10 ? month + 3 : month - 9;
	int year = year_of_era + (int)era * 400 + (calendar_month <= 2 ? 1 : 0);
	return make_date(year, calendar_month, day);
}

static struct cc_date add_days(struct cc_date date, int32_t days)
{
	return cc_date_from_days(cc_date_to_days(date) + days);
}

struct cc_date cc_date_add_months(struct cc_date date, int months)
{
	int total = date.year * MONTHS + (date.month - 1) + months;
	int year = total / MONTHS;
	int month = total % MONTHS + 1;
	int last = cc_date_days_in_month(year, month);
	return make_date(year, month, date.day < last ? date.day : last);
}

/* `count` digits from `at`, or -1. */
static int read_digits(struct cc_str text, size_t at, size_t count)
{
	int value = 0;
	for (size_t i = at; i < at + count; i++) {
		if (text.ptr[i] < '0' || text.ptr[i] > '9')
			return -1;
		value = value * 10 + (text.ptr[i] - '0');
	}
	return value;
}

enum cc_status cc_date_parse(struct cc_date *out, struct cc_str text)
{
	if (text.len != ISO_LENGTH || text.ptr[4] != '-' || text.ptr[7] != '-')
		return CC_ERR_SYNTAX;
	struct cc_date date = make_date(read_digits(text, 0, 4), read_digits(text, 5, 2), read_digits(text, 8, 2));
	if (!cc_date_is_valid(date))
		return CC_ERR_SYNTAX;
	*out = date;
	return CC_OK;
}

/* `digits` digits of a number that has no more. */
static void write_digits(char *out, int number, int digits)
{
	for (int i = digits - 1; i >= 0; i--) {
		out[i] = (char)('0' + number % 10);
		number /= 10;
	}
}

struct cc_str cc_date_text(char space[CC_DATE_SPACE], struct cc_date date)
{
	if (date.year < 0 || date.year > 9999 || date.month < 0 || date.month > 99 || date.day < 0 || date.day > 99) {
		(void)snprintf(space, CC_DATE_SPACE, "%04d-%02d-%02d", date.year, date.month, date.day);
		return cc_str_from(space);
	}
	memcpy(space, "YYYY-MM-DD", ISO_LENGTH);
	write_digits(space, date.year, 4);
	write_digits(space + 5, date.month, 2);
	write_digits(space + 8, date.day, 2);
	return (struct cc_str){.ptr = space, .len = ISO_LENGTH};
}

void cc_date_write(struct cc_buf *buf, struct cc_date date)
{
	char space[CC_DATE_SPACE];
	cc_buf_add(buf, cc_date_text(space, date));
}

/* `count` months from the first of `month`. */
static struct cc_period months_from(int year, int month, int count, enum cc_period_kind kind)
{
	struct cc_date start = make_date(year, month, 1);
	return (struct cc_period){.start = start, .end = cc_date_add_months(start, count), .kind = kind};
}

struct cc_period cc_period_year(int year)
{
	return months_from(year, 1, MONTHS, CC_PERIOD_YEAR);
}

struct cc_period cc_period_years(int first, int last)
{
	enum cc_period_kind kind = first == last ? CC_PERIOD_YEAR : CC_PERIOD_SPAN;
	return months_from(first, 1, (last - first + 1) * MONTHS, kind);
}

struct cc_period cc_period_half(int year, int half)
{
	return months_from(year, (half - 1) * 6 + 1, 6, CC_PERIOD_HALF);
}

struct cc_period cc_period_quarter(int year, int quarter)
{
	return months_from(year, (quarter - 1) * 3 + 1, 3, CC_PERIOD_QUARTER);
}

struct cc_period cc_period_month(int year, int month)
{
	return months_from(year, month, 1, CC_PERIOD_MONTH);
}

struct cc_period cc_period_months(int year, int first, int last)
{
	enum cc_period_kind kind = first == last ? CC_PERIOD_MONTH : CC_PERIOD_SPAN;
	return months_from(year, first, last - first + 1, kind);
}

struct cc_period cc_period_day(struct cc_date day)
{
	return (struct cc_period){.start = day, .end = add_days(day, 1), .kind = CC_PERIOD_DAY};
}

bool cc_period_is_set(struct cc_period period)
{
	return cc_date_is_set(period.start) || cc_date_is_set(period.end);
}

bool cc_period_equal(struct cc_period a, struct cc_period b)
{
	return cc_date_compare(a.start, b.start) == 0 && cc_date_compare(a.end, b.end) == 0 && a.instant == b.instant;
}

bool cc_period_same_days(struct cc_period a, struct cc_period b)
{
	return cc_date_compare(a.start, b.start) == 0 && cc_date_compare(a.end, b.end) == 0;
}

static bool has_both_ends(struct cc_period period)
{
	return cc_date_is_set(period.start) && cc_date_is_set(period.end);
}

bool cc_period_meet(struct cc_period a, struct cc_period b)
{
	return has_both_ends(a) && has_both_ends(b) && cc_date_compare(a.start, b.end) < 0 &&
	       cc_date_compare(b.start, a.end) < 0;
}

long cc_period_days(struct cc_period period)
{
	return (long)cc_date_to_days(period.end) - cc_date_to_days(period.start);
}

/* How coarse a span's ends may be written: whole years, whole months, or days. */
enum grain { GRAIN_YEAR, GRAIN_MONTH, GRAIN_DAY };

static enum grain grain_of(struct cc_date edge)
{
	if (!cc_date_is_set(edge))
		return GRAIN_YEAR;
	if (edge.day != 1)
		return GRAIN_DAY;
	return edge.month != 1 ? GRAIN_MONTH : GRAIN_YEAR;
}

static void write_grain(struct cc_buf *buf, struct cc_date date, enum grain grain)
{
	cc_buf_addf(buf, "%04d", date.year);
	if (grain >= GRAIN_MONTH)
		cc_buf_addf(buf, "-%02d", date.month);
	if (grain >= GRAIN_DAY)
		cc_buf_addf(buf, "-%02d", date.day);
}

static void write_span(struct cc_buf *buf, struct cc_period period)
{
	enum grain start = grain_of(period.start);
	enum grain end = grain_of(period.end);
	enum grain grain = start > end ? start : end;
	if (cc_date_is_set(period.start))
		write_grain(buf, period.start, grain);
	cc_buf_adds(buf, "..");
	if (cc_date_is_set(period.end))
		write_grain(buf, add_days(period.end, -1), grain);
}

static void write_day(struct cc_buf *buf, struct cc_period period)
{
	cc_date_write(buf, period.start);
}

static void write_month(struct cc_buf *buf, struct cc_period period)
{
	write_grain(buf, period.start, GRAIN_MONTH);
}

static void write_quarter(struct cc_buf *buf, struct cc_period period)
{
	cc_buf_addf(buf, "%04d-Q%d", period.start.year, (period.start.month + 2) / 3);
}

static void write_half(struct cc_buf *buf, struct cc_period period)
{
	cc_buf_addf(buf, "%04d-H%d", period.start.year, period.start.month < 7 ? 1 : 2);
}

static void write_year(struct cc_buf *buf, struct cc_period period)
{
	write_grain(buf, period.start, GRAIN_YEAR);
}

void cc_period_write(struct cc_buf *buf, struct cc_period period)
{
	static void (*const writers[])(struct cc_buf *, struct cc_period) = {
	    [CC_PERIOD_DAY] = write_day,   [CC_PERIOD_MONTH] = write_month, [CC_PERIOD_QUARTER] = write_quarter,
	    [CC_PERIOD_HALF] = write_half, [CC_PERIOD_YEAR] = write_year,   [CC_PERIOD_SPAN] = write_span,
	    [CC_PERIOD_OPEN] = write_span,
	};
	if (period.instant && cc_date_is_set(period.end)) { /* 截至2024年底 is a day, whatever year it closes */
		cc_date_write(buf, add_days(period.end, -1));
		return;
	}
	bool has_both = cc_date_is_set(period.start) && cc_date_is_set(period.end);
	writers[has_both ? period.kind : CC_PERIOD_OPEN](buf, period);
}
