/* Dates and periods: leap years, month ends, parsing, days and back, how periods are written. */
#include "model/date.h"

#include <stdint.h>

#include "support.h"

#define ROWS(table) ((int)(sizeof(table) / sizeof((table)[0])))

static const struct parse_row {
	const char *text;
	enum cc_status status;
} parse_rows[] = {
    {"2025-12-19", CC_OK},	   {"2024-02-29", CC_OK},	  {"2000-02-29", CC_OK},
    {"0001-01-01", CC_OK},	   {"9999-12-31", CC_OK},	  {"2025-02-29", CC_ERR_SYNTAX},
    {"1900-02-29", CC_ERR_SYNTAX}, {"2025-02-30", CC_ERR_SYNTAX}, {"2025-13-01", CC_ERR_SYNTAX},
    {"2025-00-01", CC_ERR_SYNTAX}, {"2025-01-00", CC_ERR_SYNTAX}, {"2025-04-31", CC_ERR_SYNTAX},
    {"0000-01-01", CC_ERR_SYNTAX}, {"2025-1-1", CC_ERR_SYNTAX},	  {"2025/01/01", CC_ERR_SYNTAX},
    {"2025-01-0a", CC_ERR_SYNTAX}, {"", CC_ERR_SYNTAX},		  {"2025-01-011", CC_ERR_SYNTAX},
    {"-025-01-01", CC_ERR_SYNTAX},
};

START_TEST(parsing)
	{
		const struct parse_row *row = &parse_rows[_i];
		struct cc_date date = {.year = 0};
		enum cc_status status = cc_date_parse(&date, cc_str_from(row->text));
		ck_assert_msg(status == row->status, "%s: %s", row->text, cc_status_name(status));
		ck_assert_msg(cc_date_is_set(date) == (status == CC_OK), "%s", row->text);
		if (status != CC_OK)
			return;
		struct cc_buf buf = cc_buf_new(&cc_alloc_libc, 100);
		cc_date_write(&buf, date);
		ck_assert_str_eq(buf.data, row->text);
		cc_buf_free(&buf);
	}
END_TEST

static struct cc_date day(const char *text)
{
	struct cc_date date;
	ck_assert_int_eq(cc_date_parse(&date, cc_str_from(text)), CC_OK);
	return date;
}

static const struct days_row {
	const char *date;
	int32_t days;
} days_rows[] = {
    {"1970-01-01", 0},	   {"1970-01-02", 1},	    {"1969-12-31", -1},	     {"2000-03-01", 11017},
    {"2000-02-29", 11016}, {"0001-01-01", -719162}, {"9999-12-31", 2932896},
};

START_TEST(days_and_back)
	{
		const struct days_row *row = &days_rows[_i];
		ck_assert_int_eq(cc_date_to_days(day(row->date)), row->days);
		ck_assert_int_eq(cc_date_compare(cc_date_from_days(row->days), day(row->date)), 0);
	}
END_TEST

START_TEST(every_day_follows_the_one_before)
	{
		struct cc_date before = day("0001-01-01");
		for (int32_t n = cc_date_to_days(before) + 1; n <= 2932896; n++) {
			struct cc_date date = cc_date_from_days(n);
			bool follows =
			    cc_date_is_valid(date) && cc_date_to_days(date) == n && cc_date_compare(before, date) == -1;
			if (!follows) /* an assertion each would take a minute */
				ck_abort_msg("day %d", n);
			before = date;
		}
	}
END_TEST

static const struct months_row {
	const char *from;
	int months;
	const char *to;
} months_rows[] = {
    {"2025-01-31", 1, "2025-02-28"},  {"2024-01-31", 1, "2024-02-29"},	{"2025-03-31", -1, "2025-02-28"},
    {"2025-12-15", 1, "2026-01-15"},  {"2025-01-15", -1, "2024-12-15"}, {"2025-01-15", -13, "2023-12-15"},
    {"2024-02-29", 12, "2025-02-28"}, {"2024-05-31", 0, "2024-05-31"},	{"2025-01-01", 60, "2030-01-01"},
};

START_TEST(adding_months)
	{
		const struct months_row *row = &months_rows[_i];
		struct cc_date moved = cc_date_add_months(day(row->from), row->months);
		ck_assert_msg(cc_date_compare(moved, day(row->to)) == 0, "%s %+d", row->from, row->months);
	}
END_TEST

START_TEST(lengths_of_months)
	{
		ck_assert_int_eq(cc_date_days_in_month(2024, 2), 29);
		ck_assert_int_eq(cc_date_days_in_month(2025, 2), 28);
		ck_assert_int_eq(cc_date_days_in_month(2100, 2), 28);
		ck_assert_int_eq(cc_date_days_in_month(2400, 2), 29);
		ck_assert_int_eq(cc_date_days_in_month(2025, 13), 0);
		ck_assert_int_eq(cc_date_days_in_month(2025, 0), 0);
	}
END_TEST

static void assert_period(struct cc_period period, const char *start, const char *end, const char *written)
{
	struct cc_buf buf = cc_buf_new(&cc_alloc_libc, 100);
	cc_period_write(&buf, period);
	ck_assert_str_eq(buf.data, written);
	cc_buf_free(&buf);
	ck_assert_int_eq(cc_date_compare(period.start, start != NULL ? day(start) : (struct cc_date){0}), 0);
	ck_assert_int_eq(cc_date_compare(period.end, end != NULL ? day(end) : (struct cc_date){0}), 0);
}

START_TEST(periods)
	{
		assert_period(cc_period_year(2024), "2024-01-01", "2025-01-01", "2024");
		assert_period(cc_period_years(2021, 2025), "2021-01-01", "2026-01-01", "2021..2025");
		assert_period(cc_period_years(2024, 2024), "2024-01-01", "2025-01-01", "2024");
		assert_period(cc_period_half(2025, 1), "2025-01-01", "2025-07-01", "2025-H1");
		assert_period(cc_period_half(2025, 2), "2025-07-01", "2026-01-01", "2025-H2");
		assert_period(cc_period_quarter(2024, 1), "2024-01-01", "2024-04-01", "2024-Q1");
		assert_period(cc_period_quarter(2024, 4), "2024-10-01", "2025-01-01", "2024-Q4");
		assert_period(cc_period_month(2024, 12), "2024-12-01", "2025-01-01", "2024-12");
		assert_period(cc_period_months(2025, 1, 9), "2025-01-01", "2025-10-01", "2025-01..2025-09");
		assert_period(cc_period_months(2025, 3, 3), "2025-03-01", "2025-04-01", "2025-03");
		assert_period(cc_period_day(day("2024-12-31")), "2024-12-31", "2025-01-01", "2024-12-31");
	}
END_TEST

START_TEST(open_periods_and_instants)
	{
		struct cc_period since = {.start = day("2012-01-01"), .kind = CC_PERIOD_OPEN};
		assert_period(since, "2012-01-01", NULL, "2012..");
		struct cc_period until = {.end = day("2036-01-01"), .kind = CC_PERIOD_OPEN};
		assert_period(until, NULL, "2036-01-01", "..2035");
		struct cc_period since_month = {.start = day("2012-03-01"), .kind = CC_PERIOD_OPEN};
		assert_period(since_month, "2012-03-01", NULL, "2012-03..");
		struct cc_period days = {.start = day("2025-01-03"), .end = day("2025-02-06"), .kind = CC_PERIOD_SPAN};
		assert_period(days, "2025-01-03", "2025-02-06", "2025-01-03..2025-02-05");
		struct cc_period end_of_year = cc_period_year(2024);
		end_of_year.instant = true;
		assert_period(end_of_year, "2024-01-01", "2025-01-01", "2024-12-31");
		ck_assert(!cc_period_equal(end_of_year, cc_period_year(2024)));
		ck_assert(cc_period_equal(cc_period_years(2024, 2024), cc_period_year(2024)));
		ck_assert(cc_period_equal(cc_period_months(2025, 1, 6), cc_period_half(2025, 1)));
		ck_assert(!cc_period_equal(cc_period_half(2025, 1), cc_period_half(2025, 2)));
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("model.date");
	TCase *cases = tcase_create("date");
	tcase_add_loop_test(cases, parsing, 0, ROWS(parse_rows));
	tcase_add_loop_test(cases, days_and_back, 0, ROWS(days_rows));
	tcase_add_test(cases, every_day_follows_the_one_before);
	tcase_add_loop_test(cases, adding_months, 0, ROWS(months_rows));
	tcase_add_test(cases, lengths_of_months);
	tcase_add_test(cases, periods);
	tcase_add_test(cases, open_periods_and_instants);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
