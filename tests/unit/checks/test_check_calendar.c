/* calendar: days, weekdays, festivals and plans that do not fit, and dates that only look wrong.
 * Leaves reading single days to test_day_words.c. */
#include "check_fixture.h"

static const struct check_case faults[] = {
    {.name = "a day that February lacks", .texts = {"2025年2月30日，会议在津召开。"}, .found = "error 2025年2月30日"},
    {.name = "29 February of a common year",
     .texts = {"2025年2月29日，会议在津召开。"},
     .found = "error 2025年2月29日"},
    {.name = "31 April without a year", .texts = {"项目于4月31日开工。"}, .found = "error 4月31日"},
    {.name = "in Han numerals", .texts = {"二〇二五年十一月三十一日印发。"}, .found = "error 二〇二五年十一月三十一日"},
    {.name = "a thirteenth month", .texts = {"报名截止到13月5日。"}, .found = "error 13月5日"},
    {.name = "an ISO date", .texts = {"更新时间：2025-06-31"}, .found = "error 2025-06-31"},
    {.name = "June 31", .texts = {"The deal was signed on June 31, 2025."}, .found = "error June 31, 2025"},
    {.name = "31 September",
     .texts = {"The deal was signed on 31 September 2024."},
     .found = "error 31 September 2024"},
    {.name = "a weekday in brackets",
     .texts = {"2025年12月19日（星期四），发布会举行。"},
     .found = "error 2025年12月19日（星期四"},
    {.name = "a weekday behind",
     .texts = {"2025年12月19日周四上午，发布会举行。"},
     .found = "error 2025年12月19日周四"},
    {.name = "a weekday without a year",
     .texts = {"12月19日（周四），发布会举行。"},
     .dates = {"2025-12-20"},
     .found = "warning 12月19日（周四"},
    {.name = "Thursday, December 19",
     .texts = {"The talks opened on Thursday, December 19, 2025."},
     .found = "error Thursday, December 19, 2025"},
    {.name = "December 19 (Thursday)",
     .texts = {"The talks opened on December 19, 2025 (Thursday)."},
     .found = "error December 19, 2025 (Thursday"},
    {.name = "mid-autumn with a year",
     .texts = {"中秋节（2025年10月5日）照常开放。"},
     .found = "error 中秋节（2025年10月5日"},
    {.name = "spring festival by its year", .texts = {"2025年春节是1月28日。"}, .found = "error 春节是1月28日"},
    {.name = "a day called the lunar new year",
     .texts = {"2025年1月28日（农历正月初一），庙会开幕。"},
     .found = "error 2025年1月28日（农历正月初一"},
    {.name = "a fixed day", .texts = {"2025年9月1日教师节，学校举行表彰会。"}, .found = "error 2025年9月1日教师节"},
    {.name = "the festival fell on",
     .texts = {"The Mid-Autumn Festival fell on October 5, 2025."},
     .found = "error Mid-Autumn Festival fell on October 5, 2025"},
    {.name = "a plan and other years",
     .texts = {"“十四五”（2020—2025年）收官在即。"},
     .found = "error “十四五”（2020—2025年"},
    {.name = "years and another plan",
     .texts = {"2021—2025年（“十三五”）规划已经完成。"},
     .found = "error 2021—2025年（“十三五”"},
    {.name = "the last year of a plan",
     .texts = {"2024年是“十四五”规划收官之年。"},
     .found = "error 2024年是“十四五”规划收官之年"},
    {.name = "the first year of a plan",
     .texts = {"2025年是“十五五”开局之年。"},
     .found = "error 2025年是“十五五”开局之年"},
    {.name = "told before it was",
     .texts = {"2026年3月5日，统计局发布了年度公报。"},
     .dates = {"2025-12-19"},
     .found = "warning 2026年3月5日"},
    {.name = "published after the text",
     .texts = {"The figures were published: on March 5, 2026 the bulletin was released."},
     .dates = {"2025-12-19"},
     .found = "warning March 5, 2026"},
};

static const struct check_case traps[] = {
    {.name = "the last of February", .texts = {"2024年2月29日，会议在津召开。"}},
    {.name = "29 February of no year", .texts = {"2月29日出生的人四年过一次生日。"}},
    {.name = "the right weekday", .texts = {"2025年12月19日（星期五），发布会举行。"}},
    {.name = "Friday", .texts = {"The talks opened on Friday, December 19, 2025."}},
    {.name = "lunar days", .texts = {"农历二月三十日，庙会开幕。"}},
    {.name = "lunar last month", .texts = {"腊月三十日，家家守岁。"}},
    {.name = "the right festival", .texts = {"中秋节（2025年10月6日）照常开放。"}},
    {.name = "spring festival", .texts = {"2025年1月29日（农历正月初一），庙会开幕。"}},
    {.name = "the holiday, not the day", .texts = {"2025年10月5日中秋假期第五天，景区客流平稳。"}},
    {.name = "a holiday of days", .texts = {"2025年春节假期1月28日至2月4日。"}},
    {.name = "before the festival", .texts = {"2025年1月20日春节前夕，慰问组走访企业。"}},
    {.name = "another thing on that day", .texts = {"2025年10月5日，中秋节临近，市场热闹。"}},
    {.name = "spring festival transport", .texts = {"2025年1月14日春运开始，春节客流高峰将至。"}},
    {.name = "no year known", .texts = {"1月28日是春节。"}},
    {.name = "the plan's own years", .texts = {"“十四五”（2021—2025年）收官在即。"}},
    {.name = "a part of the plan", .texts = {"“十四五”前四年（2021—2024年）投入增长。"}},
    {.name = "the right last year", .texts = {"2025年是“十四五”规划收官之年，2026年是“十五五”开局之年。"}},
    {.name = "two plans in one sentence", .texts = {"2025年是“十四五”规划收官之年，也是谋划“十五五”的关键之年。"}},
    {.name = "the year ahead of a plan", .texts = {"2026年“十五五”开局之年即将到来。"}},
    {.name = "a deadline", .texts = {"2026年3月5日前提交的申请有效。"}, .dates = {"2025-12-19"}},
    {.name = "a plan to come", .texts = {"大会定于2026年3月5日召开。"}, .dates = {"2025-12-19"}},
    {.name = "a rule in force later",
     .texts = {"2025年12月1日公布的办法自2026年3月5日起施行。"},
     .dates = {"2025-12-19"}},
    {.name = "scheduled",
     .texts = {"The report is due on March 5, 2026, when the budget will be released."},
     .dates = {"2025-12-19"}},
    {.name = "a text without a date", .texts = {"2026年3月5日，统计局发布了年度公报。"}},
    {.name = "the same day", .texts = {"2025年12月19日，统计局发布了公报。"}, .dates = {"2025-12-19"}},
    {.name = "a ratio of days", .texts = {"每周一至周五开放，3月1日至31日除外。"}},
    {.name = "week by number", .texts = {"12月19日周刊出版。"}},
    {.name = "anniversaries are no weekdays", .texts = {"2025年12月19日周年庆典举行。"}},
    {.name = "a street and a number", .texts = {"住在建设路2月30号楼。"}},
    {.name = "decimals", .texts = {"增速为2.5%，12.5月度均值持平。"}},
    {.name = "May the verb", .texts = {"May 31 people join us, he said."}},
    {.name = "March of people", .texts = {"In March 31 firms joined."}},
    {.name = "identifiers", .texts = {"文件编号2025-02-30-17已归档。"}},
    {.name = "phone numbers", .texts = {"咨询电话022-0231-30。"}},
    {.name = "versions", .texts = {"软件更新到2025.02.30版。"}},
    {.name = "the first of the month", .texts = {"2025年6月1日国际儿童节，活动举行。"}},
    {.name = "children's day, the week", .texts = {"2025年5月28日国际儿童节前，活动举行。"}},
    {.name = "Labour day by name", .texts = {"2025年5月2日劳动节假期第二天。"}},
    {.name = "in 2026, from 2025", .texts = {"春节（2月17日）前完工。"}, .dates = {"2025-12-19"}},
    {.name = "autumn of the year before", .texts = {"去年中秋节（9月17日）客流创新高。"}, .dates = {"2025-10-20"}},
    {.name = "as reported", .texts = {"据2025年1月17日发布的数据，经济增长5.0%。"}, .dates = {"2025-12-19"}},
};

START_TEST(what_cannot_be_is_found)
	{
		fixture_expect(&cc_check_calendar, &faults[_i]);
	}
END_TEST

START_TEST(what_can_be_is_silent)
	{
		fixture_expect_silence(&cc_check_calendar, &traps[_i]);
	}
END_TEST

START_TEST(every_allocation_may_fail)
	{
		fixture_every_allocation(&cc_check_calendar, &faults[0]);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.calendar");
	TCase *cases = tcase_create("calendar");
	tcase_add_loop_test(cases, what_cannot_be_is_found, 0, sizeof(faults) / sizeof(faults[0]));
	tcase_add_loop_test(cases, what_can_be_is_silent, 0, sizeof(traps) / sizeof(traps[0]));
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
