/* Periods of sentences: what the words say, as half-open days. Expected values are read from the language by hand. The
 * document's date is Wednesday 2025-03-19 unless the row says otherwise. */
#include <stdint.h>

#include "period_support.h"
#include "sentence_support.h"
#include "support.h"

static const struct cc_period_row chinese[] = {
    {"2024年实现营收", "2024年=2024-01-01/2025-01-01"},
    {"2024年度报告期内", "2024年度=2024-01-01/2025-01-01"},
    {"2025年上半年进口", "2025年上半年=2025-01-01/2025-07-01"},
    {"2024年下半年进口", "2024年下半年=2024-07-01/2025-01-01"},
    {"2024年三季度产量", "2024年三季度=2024-07-01/2024-10-01"},
    {"2024年第四季度产量", "2024年第四季度=2024-10-01/2025-01-01"},
    {"2024年前三季度产量", "2024年前三季度=2024-01-01/2024-10-01"},
    {"2024年前5个月产量", "2024年前5个月=2024-01-01/2024-06-01"},
    {"2024年12月发电", "2024年12月=2024-12-01/2025-01-01"},
    {"2024年12月11日开幕", "2024年12月11日=2024-12-11/2024-12-12"},
    {"二〇二四年十二月开幕", "二〇二四年十二月=2024-12-01/2025-01-01"},
    {"二零二四年三月二十八日开幕", "二零二四年三月二十八日=2024-03-28/2024-03-29"},
    {"2025年1—6月进口", "2025年1—6月=2025-01-01/2025-07-01"},
    {"2024年1-11月份利润", "2024年1-11月份=2024-01-01/2024-12-01"},
    {"2020—2024年产量", "2020—2024年=2020-01-01/2025-01-01"},
    {"2020年至2024年产量", "2020年至2024年=2020-01-01/2025-01-01"},
    {"从2021年到2023年产量", "2021年到2023年=2021-01-01/2024-01-01"},
    {"2024年11月至2025年2月产量", "2024年11月至2025年2月=2024-11-01/2025-03-01"},
    {"2024年3月5日至8日举行", "2024年3月5日至8日=2024-03-05/2024-03-09"},
    {"截至2024年底共有", "2024年底=2024-01-01/2025-01-01@"},
    {"截至2024年6月末余额", "2024年6月末=2024-06-01/2024-07-01@"},
    {"2024年末余额", "2024年末=2024-01-01/2025-01-01@"},
    {"一季度末余额", "一季度末=0001-01-01/0001-04-01@?"},
    {"“十四五”期间新建", "“十四五”期间=2021-01-01/2026-01-01"},
    {"“十四五”时期新建", "“十四五”时期=2021-01-01/2026-01-01"},
    {"“十三五”末达到", "“十三五”末=2020-01-01/2021-01-01@"},
    {"“十四五”以来新建", "“十四五”以来=2021-01-01/"},
    {"2012年以来新建", "2012年以来=2012-01-01/"},
    {"到本世纪中叶建成", "本世纪中叶=2050-01-01/2051-01-01"},
    {"20世纪90年代建成", "20世纪90年代=1990-01-01/2000-01-01"},
    {"21世纪20年代建成", "21世纪20年代=2020-01-01/2030-01-01"},
    {"近三年投入", "近三年=2022-03-19/2025-03-19"},
    {"未来五年投入", "未来五年=2025-03-19/2030-03-19"},
    {"去年产量", "去年=2024-01-01/2025-01-01"},
    {"今年上半年产量", "今年上半年=2025-01-01/2025-07-01"},
    {"去年11月产量", "去年11月=2024-11-01/2024-12-01"},
    {"去年底余额", "去年底=2024-01-01/2025-01-01@"},
    {"上月产量", "上月=2025-02-01/2025-03-01"},
    {"本季度产量", "本季度=2025-01-01/2025-04-01"},
    {"上半年产量", "上半年=0001-01-01/0001-07-01?"},
    {"前三季度产量", "前三季度=0001-01-01/0001-10-01?"},
    {"11月产量", "11月=0001-11-01/0001-12-01?"},
    {"3月14日公布", "3月14日=0001-03-14/0001-03-15?"},
    {"同期出口", "同期=^"},
    {"昨天公布", "昨天=2025-03-18/2025-03-19"},
    {"2024年中国出口", "2024年=2024-01-01/2025-01-01"},
    {"2024年中央财政", "2024年=2024-01-01/2025-01-01"},
    {"2024年产量", "2024年=2024-01-01/2025-01-01"},
    {"2O24年产量", "2O24年=2024-01-01/2025-01-01"},
    {"2024-12-31公布", "2024-12-31=2024-12-31/2025-01-01"},
    {"2024/12/31公布", "2024/12/31=2024-12-31/2025-01-01"},
};

/* Numbers that look like periods, and lengths of time that are none. */
static const struct cc_period_row none[] = {
    {"《学报》第45期", ""},
    {"国发〔25〕号", ""},
    {"ISSN 1002-980X(2025)12", ""},
    {"历时三个月完工", ""},
    {"从事研究三十年", ""},
    {"保修期为5年", ""},
    {"第3条规定", ""},
    {"共2024家企业", ""},
    {"日均处理", ""},
    {"投资2024万元", ""},
    {"It took three months.", ""},
    {"The firm employs 2,024 people.", ""},
    {"There are 2018 companies here.", ""},
    {"Prices may rise.", ""},
    {"It costs $2024.", ""},
    {"Call 2020-2024-2030 for help.", ""},
};

static const struct cc_period_row english[] = {
    {"Sales rose in 2024.", "2024=2024-01-01/2025-01-01"},
    {"Sales rose in March 2025.", "March 2025=2025-03-01/2025-04-01"},
    {"Sales rose in the third quarter of 2024.", "third quarter of 2024=2024-07-01/2024-10-01"},
    {"Sales rose in Q3 2024.", "Q3 2024=2024-07-01/2024-10-01"},
    {"Sales rose in H1 2025.", "H1 2025=2025-01-01/2025-07-01"},
    {"Sales rose in the first half of 2025.", "first half of 2025=2025-01-01/2025-07-01"},
    {"Sales rose in the first nine months of 2024.", "first nine months of 2024=2024-01-01/2024-10-01"},
    {"The law of 12 March 2024 applies.", "12 March 2024=2024-03-12/2024-03-13"},
    {"It opened on March 12, 2024.", "March 12, 2024=2024-03-12/2024-03-13"},
    {"It opened on March 12th, 2024.", "March 12th, 2024=2024-03-12/2024-03-13"},
    {"Output of 2012–13 fell.", "2012–13=2012-01-01/2014-01-01"},
    {"Sales in FY2024/25 fell.", "FY2024/25=2024-04-01/2025-04-01"},
    {"Profit in the year to March 2025 fell.", "in the year to March 2025=2024-04-01/2025-04-01"},
    {"Sales from 2014 to 2018 rose.", "2014 to 2018=2014-01-01/2019-01-01"},
    {"Sales between 2014 and 2018 rose.", "2014 and 2018=2014-01-01/2019-01-01"},
    {"Sales since 2018 rose.", "since 2018=2018-01-01/"},
    {"At the end of 2024 it had debts.", "the end of 2024=2024-01-01/2025-01-01@"},
    {"Growth in the 1990s was fast.", "1990s=1990-01-01/2000-01-01"},
    {"Sales last year fell.", "last year=2024-01-01/2025-01-01"},
    {"Sales fell last month.", "last month=2025-02-01/2025-03-01"},
    {"It ran from 3–5 March 2025.", "3–5 March 2025=2025-03-03/2025-03-06"},
    {"Sales fell in November.", "November=0001-11-01/0001-12-01?"},
};

/* News tells what was; only words that say so look ahead. */
static const struct cc_period_row weekdays[] = {
    {"The bank said on Friday that profits fell.", "Friday=2025-03-14/2025-03-15"},
    {"The bank said on Wednesday that profits fell.", "Wednesday=2025-03-19/2025-03-20"},
    {"The bank said on Monday that profits fell.", "Monday=2025-03-17/2025-03-18"},
    {"The bank will report on Friday.", "Friday=2025-03-21/2025-03-22"},
    {"It said last Friday that profits fell.", "last Friday=2025-03-14/2025-03-15"},
    {"It reports next Friday.", "next Friday=2025-03-28/2025-03-29"},
};

/* 周二: of the document's week, unless what the sentence tells has happened. */
static const struct cc_period_row weekdays_zh[] = {
    {"周五公布的数据显示，出口增长。", "周五=2025-03-14/2025-03-15"},
    {"星期五股价上涨。", "星期五=2025-03-14/2025-03-15"},
    {"预计周五公布的数据显示出口增长。", "周五=2025-03-21/2025-03-22"},
    {"周五将公布的数据显示什么？", "周五=2025-03-21/2025-03-22"},
    {"门诊部周五开放。", "周五=2025-03-21/2025-03-22"},
};

/** What stands against the document's date is left open where there is none. */
static const struct cc_period_row undated[] = {
    {"去年产量", "去年=needs date"},
    {"Sales last year fell.", "last year=needs date"},
    {"近三年投入", "近三年=needs date"},
    {"2024年产量", "2024年=2024-01-01/2025-01-01"},
};

#define TODAY "2025-03-19"

START_TEST(test_chinese)
	{
		cc_period_check(&chinese[_i], TODAY);
	}
END_TEST

START_TEST(test_none)
	{
		cc_period_check(&none[_i], TODAY);
	}
END_TEST

START_TEST(test_english)
	{
		cc_period_check(&english[_i], TODAY);
	}
END_TEST

START_TEST(test_weekdays_zh)
	{
		cc_period_check(&weekdays_zh[_i], TODAY);
	}
END_TEST

START_TEST(test_weekdays)
	{
		cc_period_check(&weekdays[_i], TODAY);
	}
END_TEST

START_TEST(test_undated)
	{
		cc_period_check(&undated[_i], "");
	}
END_TEST

static bool extract_once(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct cc_arena *arena = cc_arena_new(alloc);
	if (arena == NULL)
		return false;
	struct cc_test_sentence sentence;
	enum cc_status status = cc_test_sentence(&sentence, "2024年至2025年上半年，昨天 and H1 2025", TODAY, arena);
	if (status == CC_OK)
		status = cc_test_sentence_alone(&sentence, "周五公布的数据显示，出口增长。", TODAY, CC_MENTION_PERIODS,
						arena);
	cc_arena_free(arena);
	return status == CC_OK;
}

START_TEST(test_out_of_memory)
	{
		cc_test_every_allocation(extract_once, NULL);
	}
END_TEST

#define ROWS(table) ((int)(sizeof(table) / sizeof((table)[0])))

int main(void)
{
	Suite *suite = suite_create("extract/period");
	TCase *tcase = tcase_create("period");
	tcase_add_loop_test(tcase, test_chinese, 0, ROWS(chinese));
	tcase_add_loop_test(tcase, test_none, 0, ROWS(none));
	tcase_add_loop_test(tcase, test_english, 0, ROWS(english));
	tcase_add_loop_test(tcase, test_weekdays, 0, ROWS(weekdays));
	tcase_add_loop_test(tcase, test_weekdays_zh, 0, ROWS(weekdays_zh));
	tcase_add_loop_test(tcase, test_undated, 0, ROWS(undated));
	tcase_add_test(tcase, test_out_of_memory);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
