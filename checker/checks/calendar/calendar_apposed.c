/* A time and, in brackets right behind it, the same in other words: 明天（11月5日）, 去年（2024年）, 上半年（1—7月）,
 * "the first quarter (January to April)". Leaves five-year plans to calendar_plans.c, festivals to
 * calendar_festivals.c. */
#include <stdlib.h>

#include "checks/calendar/calendar.h"
#include "checks/shared/compose.h"

enum { YEAR_OPEN = 1, DECEMBER = 12, JANUARY = 1, DAYS_OF_WEEK = 7, NEAR_DAYS = 1, FAR_DAYS = 40 };

static bool is_open(struct cc_date date)
{
	return date.year <= YEAR_OPEN;
}

/* The day in the year of the other one. */
static struct cc_date in_year_of(struct cc_date day, struct cc_date other)
{
	if (is_open(day))
		day.year = other.year;
	return day;
}

/* Months from the first to the last; 0: not whole months. */
static int months_of(struct cc_period period)
{
	bool whole =
	    cc_date_is_set(period.start) && cc_date_is_set(period.end) && period.start.day == 1 && period.end.day == 1;
	return whole ? (period.end.year - period.start.year) * DECEMBER + period.end.month - period.start.month : 0;
}

/* "the first quarter (April to June)": years begin elsewhere, too, but all quarters have three months. */
static bool are_other_months(struct cc_period said, struct cc_period told)
{
	bool part = said.kind == CC_PERIOD_QUARTER || said.kind == CC_PERIOD_HALF;
	int months = months_of(told);
	return part && told.kind == CC_PERIOD_SPAN && months > 0 && months <= DECEMBER && months != months_of(said);
}

/* 去年（2024年）, and no note about 去年 printed in January. */
static enum cc_severity severity_of_year(const struct calendar *work, int apart)
{
	unsigned month = (unsigned char)work->article->document.date.month;
	bool turn = month == DECEMBER || month == JANUARY;
	return abs(apart) == 1 && turn ? CC_SEVERITY_INFO : CC_SEVERITY_WARNING;
}

/* 本周六（11月8日）: no Saturday. */
static bool is_other_weekday(const struct calendar *work, const struct cc_period_mention *said, int32_t apart)
{
	struct cc_str words = cc_str_of_span(work->article->text.view, said->span);
	int weekday = 0;
	for (size_t at = 0; at < words.len; at++)
		if (cc_weekday_words(&weekday, words, at) > 0)
			return apart % DAYS_OF_WEEK != 0;
	return false;
}

/* 明天（11月5日）: a day more or less may be that of print. */
static enum cc_severity severity_of_day(const struct calendar *work, const struct cc_period_mention *said,
					int32_t apart)
{
	bool near = abs(apart) <= NEAR_DAYS && !is_other_weekday(work, said, apart);
	return near ? CC_SEVERITY_INFO : CC_SEVERITY_WARNING;
}

static bool is_fault(enum cc_severity *severity, const struct calendar *work, const struct cc_period_mention *said,
		     const struct cc_period_mention *told)
{
	struct cc_period a = said->period;
	struct cc_period b = told->period;
	*severity = CC_SEVERITY_WARNING;
	if (are_other_months(a, b))
		return true;
	if (!said->relative || told->relative || a.kind != b.kind || said->state != CC_PERIOD_RESOLVED)
		return false;
	if (a.kind == CC_PERIOD_YEAR) {
		*severity = severity_of_year(work, a.start.year - b.start.year);
		return a.start.year != b.start.year;
	}
	if (a.kind != CC_PERIOD_DAY || !cc_date_is_valid(in_year_of(b.start, a.start)))
		return false;
	int32_t apart = cc_date_to_days(in_year_of(b.start, a.start)) - cc_date_to_days(a.start);
	*severity = severity_of_day(work, said, apart);
	return apart != 0 && abs(apart) <= FAR_DAYS;
}

/* 明天|（|11月5日|）|: nothing else in the brackets. */
static bool is_apposed(const struct calendar *work, const struct cc_period_mention *said,
		       const struct cc_period_mention *told)
{
	struct cc_str view = work->article->text.view;
	struct cc_str between = cc_str_trim(cc_str_slice(view, said->span.end, told->span.start));
	struct cc_str behind = cc_str_slice(view, told->span.end, view.len);
	return said->span.end < told->span.start && cc_str_equal(between, CC_STR("(")) &&
	       cc_str_starts(behind, CC_STR(")"));
}

static bool tell(struct calendar *work, enum cc_severity severity, const struct cc_period_mention *said,
		 const struct cc_period_mention *told)
{
	struct cc_str view = work->article->text.view;
	const struct cc_str args[] = {cc_str_of_span(view, said->span), cc_str_of_span(view, told->span)};
	struct cc_str message = cc_compose(work->arena, cc_say(work->input, "{0} is not {1}", "{0}不是{1}"), args,
					   sizeof(args) / sizeof(args[0]));
	return message.ptr != NULL &&
	       calendar_report(work, severity, message,
			       (struct cc_span){.start = said->span.start, .end = told->span.end});
}

bool calendar_check_apposed(struct calendar *work)
{
	const struct cc_mentions *mentions = &work->article->mentions[work->sentence];
	for (size_t i = 0; i + 1 < mentions->period_count; i++) {
		const struct cc_period_mention *said = &mentions->periods[i];
		enum cc_severity severity;
		if (is_apposed(work, said, said + 1) && is_fault(&severity, work, said, said + 1) &&
		    !tell(work, severity, said, said + 1))
			return false;
	}
	return true;
}
