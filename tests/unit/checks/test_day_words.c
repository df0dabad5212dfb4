/* Days and weekdays by their form.
 * Leaves whether they exist to test_check_calendar.c. */
#include "checks/calendar/day_words.h"
#include "support.h"

static const struct {
	const char *name, *text;
	int year, month, day;
	size_t start, end;
} days[] = {
    {.name = "with a year", .text = "于2025年2月30日", .year = 2025, .month = 2, .day = 30, .start = 3, .end = 19},
    {.name = "without", .text = "4月31日", .month = 4, .day = 31, .end = 9},
    {.name = "blanks", .text = "2025 年 2 月 3 日", .year = 2025, .month = 2, .day = 3, .end = 20},
    {.name = "zeros", .text = "05月06日", .month = 5, .day = 6, .end = 10},
    {.name = "Han", .text = "二〇二五年十二月三十一日", .year = 2025, .month = 12, .day = 31, .end = 36},
    {.name = "ISO", .text = "on 2025-06-31.", .year = 2025, .month = 6, .day = 31, .start = 3, .end = 13},
    {.name = "month first", .text = "May 1st, 2024", .year = 2024, .month = 5, .day = 1, .end = 13},
    {.name = "no year behind", .text = "June 31, and", .month = 6, .day = 31, .end = 7},
    {.name = "a list behind", .text = "June 31, 12 of", .month = 6, .day = 31, .end = 7},
    {.name = "day first", .text = "31 June 2024", .year = 2024, .month = 6, .day = 31, .end = 12},
};

static const char *const no_days[] = {"2.5月30日",
				      "12月",
				      "30日",
				      "2025-02-30-1",
				      "March 2024",
				      "Mayor 30",
				      "1125-01-01",
				      "三十个月",
				      "September 89.6 kilometres",
				      "In May 31,200 people",
				      "By September 89 ships"};

START_TEST(days_are_read)
	{
		struct cc_day_words found = {0};
		struct cc_str text = cc_str_from(days[_i].text);
		ck_assert_msg(cc_day_words_next(&found, text, 0, text.len), "%s", days[_i].name);
		ck_assert_msg(found.year == days[_i].year && found.month == days[_i].month && found.day == days[_i].day,
			      "%s: %d-%d-%d", days[_i].name, found.year, found.month, found.day);
		ck_assert_msg(found.span.start == days[_i].start && found.span.end == days[_i].end, "%s: %zu-%zu",
			      days[_i].name, found.span.start, found.span.end);
	}
END_TEST

START_TEST(others_are_not)
	{
		struct cc_day_words found;
		struct cc_str text = cc_str_from(no_days[_i]);
		ck_assert_msg(!cc_day_words_next(&found, text, 0, text.len), "%s", no_days[_i]);
	}
END_TEST

START_TEST(weekdays_are_read)
	{
		int day = 0;
		ck_assert_uint_eq(cc_weekday_words(&day, CC_STR("星期日"), 0), 9);
		ck_assert_int_eq(day, 7);
		ck_assert_uint_eq(cc_weekday_words(&day, CC_STR("周天"), 0), 6);
		ck_assert_int_eq(day, 7);
		ck_assert_uint_eq(cc_weekday_words(&day, CC_STR("Wednesday,"), 0), 9);
		ck_assert_int_eq(day, 3);
		ck_assert_uint_eq(cc_weekday_words(&day, CC_STR("周年"), 0), 0);
		ck_assert_uint_eq(cc_weekday_words(&day, CC_STR("Mondays"), 0), 0);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.day_words");
	TCase *cases = tcase_create("day_words");
	tcase_add_loop_test(cases, days_are_read, 0, sizeof(days) / sizeof(days[0]));
	tcase_add_loop_test(cases, others_are_not, 0, sizeof(no_days) / sizeof(no_days[0]));
	tcase_add_test(cases, weekdays_are_read);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
