/* The two ends of a span: what one leaves open is taken from the other.
 * Leaves finding the ends to period_span.c. */
#include "extract/periods/period_resolve.h"

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
	} finest_first[] = {{CC_WHEN_DAY, 31},	   {CC_WHEN_MONTH, CC_MONTHS_OF_YEAR},
			    {CC_WHEN_QUARTER, 4},  {CC_WHEN_DECADE, CC_LAST_YEAR},
			    {CC_WHEN_CENTURY, 30}, {CC_WHEN_YEAR, CC_LAST_YEAR}};
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
	const uint64_t free = CC_WHEN_BIT(CC_WHEN_DAY_STEP) | CC_WHEN_BIT(CC_WHEN_WEEK_STEP) |
			      CC_WHEN_BIT(CC_WHEN_FIXED) | CC_WHEN_BIT(CC_WHEN_DECADE) | CC_WHEN_BIT(CC_WHEN_CENTURY) |
			      CC_WHEN_BIT(CC_WHEN_AGO) | CC_WHEN_BIT(CC_WHEN_RUN);
	return (when->has & free) != 0;
}

/** 3日至5月8日 and its like: the day that has no month takes the other's. */
static void copy_month(struct cc_when *to, const struct cc_when *from)
{
	if (cc_when_has(to, CC_WHEN_DAY) && !cc_when_has(to, CC_WHEN_MONTH) && cc_when_has(from, CC_WHEN_MONTH))
		cc_when_set(to, CC_WHEN_MONTH, from->value[CC_WHEN_MONTH]);
}

/** "April 27 to the third": of the month behind. */
static void turn_month(const struct cc_when *first, struct cc_when *last)
{
	if (!cc_when_has(first, CC_WHEN_DAY) || !cc_when_has(last, CC_WHEN_DAY) || !cc_when_has(first, CC_WHEN_MONTH) ||
	    !cc_when_has(last, CC_WHEN_MONTH) || cc_when_has(last, CC_WHEN_YEAR))
		return;
	const int month = first->value[CC_WHEN_MONTH];
	if (month == last->value[CC_WHEN_MONTH] && month < CC_MONTHS_OF_YEAR &&
	    last->value[CC_WHEN_DAY] < first->value[CC_WHEN_DAY])
		last->value[CC_WHEN_MONTH]++;
}

/** 2014年11月到下个月9号: the year comes with the month. */
static bool tells_month_from_date(const struct cc_when *when)
{
	const uint64_t steps =
	    CC_WHEN_BIT(CC_WHEN_MONTH_STEP) | CC_WHEN_BIT(CC_WHEN_QUARTER_STEP) | CC_WHEN_BIT(CC_WHEN_HALF_STEP);
	return (when->has & steps) != 0;
}

/** 4月的最后一个星期一到10月1日: a week counts in the year that the document speaks from, and so does the other end. */
static void settle_week(struct cc_when *when)
{
	if (cc_when_has(when, CC_WHEN_WEEK) && !has_year(when))
		cc_when_set(when, CC_WHEN_YEAR_STEP, 0);
}

/** 2023年11月至次年2月 */
static void settle_next_year(struct cc_when *last, const struct cc_when *first)
{
	if (!cc_when_has(last, CC_WHEN_YEAR_NEXT) || !has_year(first))
		return;
	cc_when_clear(last, CC_WHEN_YEAR_NEXT);
	copy_year(last, first, 1);
}

/** "next week Wednesday to Friday" */
static void copy_week(struct cc_when *last, const struct cc_when *first)
{
	if (last->has == CC_WHEN_BIT(CC_WHEN_WEEKDAY) && cc_when_has(first, CC_WHEN_WEEKDAY) &&
	    cc_when_has(first, CC_WHEN_WEEK_STEP))
		cc_when_set(last, CC_WHEN_WEEK_STEP, first->value[CC_WHEN_WEEK_STEP]);
}

/** The end that tells no year has the other's; 11月至2月 is in two of them. */
static void share_year(struct cc_when *first, struct cc_when *last)
{
	const bool wraps = is_later_in_year(first, last);
	if (!has_year(last) && has_year(first))
		copy_year(last, first, wraps ? 1 : 0);
	else if (!has_year(first) && has_year(last))
		copy_year(first, last, wraps ? -1 : 0);
}

void cc_when_complete(struct cc_when *first, struct cc_when *last)
{
	name_number(first, last);
	name_number(last, first);
	copy_week(last, first);
	if (is_free_standing(first) || is_free_standing(last))
		return;
	copy_month(last, first);
	turn_month(first, last);
	copy_month(first, last);
	if (cc_when_has(first, CC_WHEN_DAY) && cc_when_has(last, CC_WHEN_MONTH_STEP))
		cc_when_set(first, CC_WHEN_MONTH_STEP, last->value[CC_WHEN_MONTH_STEP]);
	settle_week(first);
	settle_week(last);
	settle_next_year(last, first);
	if (tells_month_from_date(first) || tells_month_from_date(last))
		return;
	share_year(first, last);
}
