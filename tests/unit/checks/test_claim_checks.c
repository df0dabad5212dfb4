/* Pairs of texts, and what value-conflict, vintage and period say of them. "" as second text: one document alone. */
#include <stdio.h>

#include "article_support.h"
#include "checks/check.h"
#include "support.h"

struct pair_case {
	const char *name;
	const char *first;
	const char *first_date;
	const char *second;
	const char *second_date;
	const char *check;    /* which check is run */
	const char *severity; /* of its only finding; "" for none */
};

static const struct pair_case cases[] = {
    /* value-conflict */
    {"one city, one year, two values", "2024年，天津研发投入强度为3.58%。", "",
     "2024年，天津市研发经费投入强度达3.44%。", "", "value-conflict", "error"},
    {"one value twice, once with all its words, beside another",
     "2024年，天津加快建设。研发投入强度达到3.58%。\n\n2024年，天津研发投入强度为3.58%。", "",
     "2024年，天津市研发经费投入强度达3.44%。", "", "value-conflict", "error"},
    {"a city and the country", "2024年，天津研发投入强度为3.58%。", "", "2024年，全国研发投入强度为2.69%。", "",
     "value-conflict", ""},
    {"the hospital of two cities", "松溪市医疗条件改善。市第一人民医院2025年门急诊量48.6万人次。", "",
     "栖湖市医疗条件改善。市第一人民医院2025年门急诊量62.4万人次。", "", "value-conflict", ""},
    {"a year, and a quarter that nobody names", "Harlow Foods had revenue of $2.51 billion in 2024.", "",
     "Harlow Foods reported its first quarter on Tuesday. Revenue rose 4.6% to $640.8 million.", "", "value-conflict",
     ""},
    {"two figures of one article, neither with a time or a name of its own",
     "Netflix shares fell on Tuesday. Revenues were $5.37 billion, up 39 percent.\n\n"
     "Netflix-owned sites brought in revenues of $3.53 billion.",
     "2010-07-15", "", "", "value-conflict", "info"},
    {"one of them misprinted",
     "Netflix shares fell on Tuesday. Revenues were $5.37 billion, up 39 percent.\n\n"
     "Netflix-owned sites brought in revenues of $5.73 billion.",
     "2010-07-15", "", "", "value-conflict", "warning"},
    {"two lines of a statement", "2024年，青屿集团营业总收入为71.2亿元。", "", "2024年，青屿集团营业收入为66.9亿元。",
     "", "value-conflict", ""},
    {"two lines of a statement, of which one looks misprinted", "2024年，青屿集团营业总收入为71.2亿元。", "",
     "2024年，青屿集团营收为72.1亿元。", "", "value-conflict", "error"},
    {"one line of a statement", "2024年，青屿集团营收为66.9亿元。", "", "2024年，青屿集团营业收入为72.4亿元。", "",
     "value-conflict", "error"},
    {"a name that is short for a longer one",
     "2024年，青屿集团归母净利润为6.5亿元。2024年，青屿集团实现净利润6.5亿元，同比增长8%。", "",
     "2024年，青屿集团净利润为8.35亿元。", "", "value-conflict", ""},
    {"a name that is short for nothing", "2024年，青屿集团实现净利润6.5亿元，同比增长8%。", "",
     "2024年，青屿集团净利润为8.35亿元。", "", "value-conflict", "error"},
    {"a kind of what the other name says", "Electricity prices in Ireland rose 13.7 percent in 2024.", "",
     "Energy prices in Ireland rose 41.6 percent in 2024.", "", "value-conflict", ""},
    {"one name", "Energy prices in Ireland rose 13.7 percent in 2024.", "",
     "Energy prices in Ireland rose 41.6 percent in 2024.", "", "value-conflict", "error"},
    {"the reports of two days", "香港累计确诊病例5049例（出院4749例，死亡104例），当日检测8120人。", "2020-09-24",
     "香港累计确诊病例5056例（出院4758例，死亡104例），当日检测7340人。", "2020-09-25", "value-conflict", ""},
    {"the report of a day, misprinted", "香港累计确诊病例5049例（出院4749例，死亡104例），当日检测8120人。",
     "2020-09-24", "香港累计确诊病例5049例（出院4794例，死亡104例），当日检测8120人。", "2020-09-24", "value-conflict",
     "warning"},
    {"a district's count at a national census",
     "全区常住人口为579101人，与2010年第六次全国人口普查的442854人相比，增加136247人。", "",
     "2010年全国总人口133972万人。", "", "value-conflict", ""},
    {"two years", "2023年，天津研发投入强度为3.58%。", "", "2024年，天津研发投入强度为3.44%。", "", "value-conflict",
     ""},
    {"target and fact", "到2027年，天津技术合同成交额力争突破2600亿元。", "", "2027年，天津技术合同成交额为2100亿元。",
     "", "value-conflict", ""},
    {"level and growth", "2024年，天津技术合同成交额增长12.5%。", "", "2024年，天津技术合同成交额2100亿元，增长12.5%。",
     "", "value-conflict", ""},
    {"the rate of a movement over years and that of one year",
     "全国研发经费从2020年的2.44万亿元增长到2024年的3.63万亿元，增长48.9%。", "",
     "2024年，全国研发经费3.63万亿元，增长8.9%。", "", "value-conflict", ""},
    {"a rate against the quarter before, said first",
     "2025年，二季度国内生产总值同比增长5.2%。从环比看，二季度国内生产总值增长1.1%。", "",
     "2025年二季度国内生产总值同比增长5.2%。", "", "value-conflict", ""},
    {"a fall by its sign and by its verb", "2024年前4个月，全国房地产开发投资同比增速为-2.7%。", "",
     "2024年前4个月，全国房地产开发投资同比下降2.7%。", "", "value-conflict", ""},
    {"against two years before and against one", "2021年上半年，天津技术合同成交额同比增长22.2%。", "",
     "与2019年同期相比，2021年上半年天津技术合同成交额增长9.5%。", "", "value-conflict", ""},
    {"the average of two years and one year", "2021年上半年，天津技术合同成交额同比增长22.2%。", "",
     "2021年上半年，天津技术合同成交额两年平均增长5.9%。", "", "value-conflict", ""},
    {"a part of a year that nobody knows is not now", "今年1-7月，我国对外贸易稳步增长。货物出口增长23.2%。", "",
     "7月份，我国对外贸易继续增长。货物出口增长5.1%。", "", "value-conflict", ""},
    {"several places together", "2024年，广东、江苏GDP相加超27万亿元。", "", "2024年，全国GDP为134.9万亿元。", "",
     "value-conflict", ""},
    {"破 is a bound", "2021年，我国GDP破100万亿元。", "", "2021年，我国GDP达114.4万亿元。", "", "value-conflict", ""},
    {"a value without a year and a half year", "国内生产总值达到130万亿元。", "",
     "2025年上半年国内生产总值66.1万亿元。", "", "value-conflict", ""},
    {"against the month before and against the year before",
     "与上年同期相比，6月食品价格下降2.1%。与5月相比，6月居民消费价格下降0.2%，其中食品价格下降0.6%。", "2024-07-10",
     "", "", "value-conflict", ""},
    {"since two years", "2003年以来，天津发电装机容量2250万千瓦。", "", "2021年以来，天津发电装机容量1600万千瓦。", "",
     "value-conflict", ""},
    {"until now in an article of September, and of the whole year in a later one", "天津企业研发经费同比增长18.0%。",
     "2016-09-03", "2016年，天津企业研发经费同比增长15.2%。", "2017-02-10", "value-conflict", ""},
    {"until now, and of a year that was over", "天津企业研发经费同比增长18.0%。", "2017-02-03",
     "2016年，天津企业研发经费同比增长15.2%。", "2017-02-10", "value-conflict", "warning"},
    {"a level of now beside the last estimate, long ago",
     "The population of Canada is almost 38 million. The last estimate for Canada was a population of 38.1 million in "
     "mid-2020.",
     "2022-06-28", "", "", "value-conflict", ""},
    {"by two sets of rules", "2024年，青屿集团净利润（Non-IFRS）为6.5亿元。", "", "2024年，青屿集团净利润为8.35亿元。",
     "", "value-conflict", ""},
    {"a flow without a year in the reports of two years", "城镇新增就业1244万人。", "2024-03-05",
     "城镇新增就业1256万人。", "2025-03-05", "value-conflict", ""},
    {"a flow without a time in articles of two months", "天津城镇新增就业8.4万人。", "2025-05-06",
     "天津城镇新增就业14.6万人。", "2025-08-05", "value-conflict", ""},
    {"a step of a rate in articles of two months", "The Federal Reserve raised its policy rate by 75 basis points.",
     "2022-09-21", "The Federal Reserve raised its policy rate by 25 basis points on Wednesday.", "2023-02-02",
     "value-conflict", ""},
    {"a flow without a time in articles of two days", "天津城镇新增就业8.4万人。", "2025-05-06",
     "天津城镇新增就业14.6万人。", "2025-05-08", "value-conflict", "warning"},
    {"what a sentence compares back to",
     "Apple's revenue came to $95 billion in the fourth quarter of 2024. "
     "These results compare to revenue of $88 billion and net income of $20 billion in the year-ago quarter.",
     "2025-01-21", "", "", "value-conflict", ""},
    {"the same quarter a year ago, said first",
     "Apple's revenue came to $95 billion in the fourth quarter of 2024. "
     "In the same quarter a year ago, Apple reported revenue of $88 billion.",
     "2025-01-21", "", "", "value-conflict", ""},
    {"what was added to a stock",
     "Netflix added 3.2 million subscribers in the fourth quarter of 2024. "
     "Netflix had 31.6 million subscribers in the fourth quarter of 2024.",
     "2025-01-21", "", "", "value-conflict", ""},
    {"two stocks",
     "Netflix had 32.9 million subscribers in the fourth quarter of 2024. "
     "Netflix had 31.6 million subscribers in the fourth quarter of 2024.",
     "2025-01-21", "", "", "value-conflict", "error"},
    {"parts of what was delivered",
     "Tesla delivered 95,200 vehicles in the fourth quarter of 2024. "
     "Of these deliveries, Tesla says 77,550 were sedans and 17,650 were trucks.",
     "2025-01-21", "", "", "value-conflict", ""},
    {"two counts of what was delivered",
     "Tesla delivered 95,200 vehicles in the fourth quarter of 2024. "
     "Tesla delivered 77,550 vehicles in the fourth quarter of 2024.",
     "2025-01-21", "", "", "value-conflict", "error"},
    {"a unit of a company",
     "Tesla's revenue came to $95 million in the fourth quarter of 2024. "
     "Tesla's truck unit, which includes vans, reported $30.9 million in revenue.",
     "2025-01-21", "", "", "value-conflict", ""},
    {"what others looked for",
     "Apple's revenue came to $95 billion in the fourth quarter of 2024. "
     "Wall Street was looking for revenue of $97 billion in the fourth quarter of 2024.",
     "2025-01-21", "", "", "value-conflict", ""},
    {"the mean of what is counted",
     "The registered voters in Canada came to 46,354 in 2024. "
     "The average electorate in Canada was 71 in 2024.",
     "2025-01-21", "", "", "value-conflict", ""},
    {"what stands, in articles of two months", "目前，天津拥有智能工厂和数字化车间400家。", "2025-03-05",
     "目前，天津拥有智能工厂和数字化车间440家。", "2025-05-06", "value-conflict", "warning"},
    {"the price of one day and of the next", "Brent crude slipped to $68.18 a barrel.", "2025-06-11",
     "Brent crude rose to $69.20 a barrel.", "2025-06-12", "value-conflict", ""},
    {"the price of one day in two articles", "Brent crude slipped to $68.18 a barrel.", "2025-06-11",
     "Brent crude slipped to $86.18 a barrel.", "2025-06-11", "value-conflict", "warning"},
    {"the price of one month in articles of two days", "In May 2025 Brent crude averaged $64.20 a barrel.",
     "2025-06-11", "In May 2025 Brent crude averaged $62.40 a barrel.", "2025-06-12", "value-conflict", "error"},
    {"a year and the same time of the year before, beside a third figure",
     "青屿集团2024年净利润5.37亿元。上年同期营业收入79.15亿元，净利润4.88亿元。", "", "", "", "value-conflict", ""},
    {"a growth of a year with and without its base", "2024年，天津技术合同成交额同比增长12.5%。", "",
     "2024年，天津技术合同成交额增长15.2%。", "", "value-conflict", "error"},
    {"an increase over the year before and over its value", "2024年，天津技术合同成交额达2100亿元，比上年增加210亿元。",
     "", "2024年，天津技术合同成交额比2023年增加120亿元。", "", "value-conflict", "error"},
    {"a growth in English with and without its base", "In 2024 the GDP of Norway grew by 2.1 percent year on year.", "",
     "In 2024 the GDP of Norway grew by 1.2 percent.", "", "value-conflict", "error"},
    {"a growth of five years said beside one of a year", "2024年，天津常住人口城镇化率比上年提高0.7个百分点。", "",
     "2024年，天津常住人口城镇化率五年提高4.1个百分点。", "", "value-conflict", ""},
    {"a quarter over the quarter before, in English",
     "In the second quarter of 2024 the GDP of Norway grew by 2.1 percent year on year.", "",
     "In the second quarter of 2024 the GDP of Norway grew by 0.4 percent.", "", "value-conflict", ""},
    {"two growth rates", "2024年，天津技术合同成交额同比增长12.5%。", "", "2024年，天津技术合同成交额同比增长15.2%。",
     "", "value-conflict", "error"},
    {"the same value in another form", "2024年，天津研发投入强度为3.58%。", "",
     "2024年，天津研发投入强度为百分之三点五八。", "", "value-conflict", ""},
    {"the same value in another unit", "2024年，天津技术合同成交额2100亿元。", "",
     "2024年，天津技术合同成交额0.21万亿元。", "", "value-conflict", ""},
    {"rounded to fewer digits", "2024年，天津研发投入强度为3.58%。", "", "2024年，天津研发投入强度约3.6%。", "",
     "value-conflict", ""},
    {"a bound that the value meets", "2024年，天津技术合同成交额突破2000亿元。", "",
     "2024年，天津技术合同成交额2068亿元。", "", "value-conflict", ""},
    {"a bound that the value breaks", "2024年，天津技术合同成交额突破2000亿元。", "",
     "2024年，天津技术合同成交额1868亿元。", "", "value-conflict", "error"},
    {"possible by the words, not what a reader expects", "天开高教科创园累计注册科技型企业超2600家。", "",
     "如今，天开园注册企业3000多家。", "", "value-conflict", "warning"},
    {"a bound met exactly", "目前，天津拥有智能工厂和数字化车间超400家。", "",
     "目前，天津拥有智能工厂和数字化车间400家。", "", "value-conflict", "info"},
    {"sub-sector and total", "2024年，我国规上工业企业营业收入利润率为5.39%，其中，纺织业为3.67%。", "", "", "",
     "value-conflict", ""},
    {"two holidays", "五一假期，禾川市旅游收入18.6亿元。", "2025-05-06", "国庆假期，禾川市旅游收入28.4亿元。",
     "2025-10-09", "value-conflict", ""},
    {"a holiday and its year", "2024年国庆期间，禾川市旅游收入18.6亿元。", "2025-01-06",
     "2024年，禾川市旅游收入128.4亿元。", "2025-01-09", "value-conflict", ""},
    {"one holiday", "今年五一假期，禾川市旅游收入18.6亿元。", "2025-05-06", "今年五一假期，禾川市旅游收入16.8亿元。",
     "2025-05-07", "value-conflict", "error"},
    {"a place that no pack names", "2024年，云泽市研发投入强度达到3.12%。", "", "2024年，云泽市研发投入强度达到3.21%。",
     "", "value-conflict", "error"},
    {"the same words of two publishers", "2024年，我市研发投入强度达到3.12%。", "",
     "2024年，我市研发投入强度达到3.21%。", "", "value-conflict", ""},
    {"a year inherited from the heading lowers it",
     "2024年天津科技公报\n\n天津研发投入强度达到3.12%，比上年有所提高，继续走在全国前列。\n", "",
     "2024年，天津研发投入强度达到3.21%。", "", "value-conflict", "warning"},
    {"an old figure that is quoted as such", "2024年，天津研发投入强度为3.58%，此前报道为3.44%。", "",
     "2024年，天津研发投入强度为3.58%。", "", "value-conflict", ""},
    {"two languages", "2024年，天津研发投入强度为3.58%。", "", "Tianjin's R&D intensity was 3.44 percent in 2024.", "",
     "value-conflict", "error"},
    {"half a year and a year", "2024年上半年，全国规上工业企业营业收入利润率为5.41%。", "",
     "2024年，全国规上工业企业营业收入利润率为5.39%。", "", "value-conflict", ""},

    /* vintage */
    {"preliminary after the final one was out", "2024年，我国基础研究经费占比为6.91%。", "2025-12-01",
     "2024年，我国基础研究经费占比为6.88%。", "2025-12-02", "vintage", "error"},
    {"preliminary before the final one", "2024年，我国基础研究经费占比为6.91%。", "2025-03-01",
     "2024年，我国基础研究经费占比为6.88%。", "2025-12-02", "vintage", "info"},
    {"preliminary in a text without a date", "2024年，我国基础研究经费占比为6.91%。", "",
     "2024年，我国基础研究经费占比为6.88%。", "2025-12-02", "vintage", "warning"},
    {"a value that no release carries is no vintage", "2024年，我国基础研究经费占比为7.2%。", "2025-12-01",
     "2024年，我国基础研究经费占比为6.88%。", "2025-12-02", "vintage", ""},
    {"nor are the rates of two releases", "2023年，我国研发经费比上年增长8.1%。", "2024-02-29",
     "2023年，我国研发经费比上年增长8.4%。", "2024-10-02", "value-conflict", ""},
    {"a rate that no two releases give", "2023年，我国研发经费比上年增长8.1%。", "2024-02-29",
     "2023年，我国研发经费比上年增长4.8%。", "2024-10-02", "value-conflict", "error"},
    {"a pair of releases is no value-conflict", "2024年，我国基础研究经费占比为6.91%。", "2025-12-01",
     "2024年，我国基础研究经费占比为6.88%。", "2025-12-02", "value-conflict", ""},

    /* period */
    {"from and to in one year", "研发人员由2025年的324.7万人年提高到2025年的635.4万人年。", "", "", "", "period",
     "error"},
    {"from and to in order", "研发人员由2012年的324.7万人年提高到2022年的635.4万人年。", "", "", "", "period", ""},
    {"from later to earlier", "销售额从2024年的20亿元增长到2020年的35亿元。", "", "", "", "period", "error"},
    {"a plan named before the movement",
     "“十四五”期间，成交额从2020年的2.8万亿元增长至2024年的6.8万亿元，2024年位居第一。", "", "", "", "period", ""},
    {"English, years behind the values", "Sales rose from 20 billion yuan in 2024 to 35 billion yuan in 2024.", "", "",
     "", "period", "error"},
    {"English, in order", "Sales rose from 20 billion yuan in 2020 to 35 billion yuan in 2024.", "", "", "", "period",
     ""},
    {"a rising series that falls", "2024年，我国研发投入强度为2.69%。", "", "2025年，我国研发投入强度为2.54%。",
     "2026-03-01", "period", "warning"},
    {"a harvest before the end of its year", "2012年，全国粮食总产量58957万吨，比上年增长3.2%。", "2012-12-03", "", "",
     "period", ""},
    {"a harvest before it is in", "2012年，全国粮食总产量58957万吨，比上年增长3.2%。", "2012-07-03", "", "", "period",
     "warning"},
    {"a whole year before its end", "2025年，我国研发经费支出为3.9万亿元。", "2025-11-20", "", "", "period", "warning"},
    {"the nation's series only rises", "2023年，全国研发投入强度为2.69%。", "2026-03-01",
     "2024年，全国研发投入强度为2.48%。", "2026-03-01", "period", "warning"},
    {"a city's may fall", "2023年，天津研发投入强度为3.58%。", "2026-03-01", "2024年，天津研发投入强度为3.44%。",
     "2026-03-01", "period", ""},
    {"a forecast for the year", "预计2025年我国研发经费支出将达到3.9万亿元。", "2025-11-20", "", "", "period", ""},

    /* reference */
    {"a value that no release carries", "2024年，我国基础研究经费占比为7.2%。", "2025-12-01", "", "", "reference",
     "warning"},
    {"the value of another year", "2023年，我国研发投入强度为2.54%。", "2025-12-01", "", "", "reference", "error"},
    {"the value of another year, the year inferred", "2023年，我国加大投入。研发投入强度为2.54%。", "2025-12-01", "",
     "", "reference", ""},
    {"the newest release", "2024年，我国基础研究经费占比为6.88%。", "2025-12-01", "", "", "reference", ""},
    {"the newest release, rounded", "2024年，我国研发经费支出超过3.6万亿元。", "2025-12-01", "", "", "reference", ""},
    {"a release that a newer one had replaced", "2024年，我国基础研究经费占比为6.91%。", "2025-12-01", "", "",
     "reference", "warning"},
    {"a release that was the newest on its day", "2024年，我国基础研究经费占比为6.91%。", "2025-03-01", "", "",
     "reference", ""},
    {"preliminary, and called so", "据初步测算，2024年我国基础研究经费占比为6.91%。", "2025-12-01", "", "", "reference",
     ""},
    {"a place that the facts do not know", "2024年，云泽市基础研究经费占比为7.2%。", "2025-12-01", "", "", "reference",
     ""},
    {"a plan", "到2024年，力争我国基础研究经费占比达到8%。", "2021-12-01", "", "", "reference", ""},
    {"a place assumed, and one of its figures is official",
     "2023年，研发投入强度为2.98%。2022年，研发投入强度为2.56%。", "2025-12-01", "", "", "reference", "warning"},
    {"a place assumed, and none is", "2023年，研发投入强度为2.98%。2022年，研发投入强度为2.11%。", "2025-12-01", "", "",
     "reference", ""},
    {"a place that nobody knows, and a short sentence behind it",
     "# 2023年岚沚科技经费统计公报\n\n2023年，全岚沚共投入研发经费861.5亿元。\n\n2022年，研发投入强度为2.32%。",
     "2025-12-01", "", "", "reference", ""},
};

static size_t run_case(const struct pair_case *row, struct cc_vec *findings, struct cc_arena *arena)
{
	struct cc_article *articles[2] = {cc_test_article("a.txt", row->first, row->first_date, arena)};
	struct cc_check_input input = {.rules = cc_test_rules(), .articles = articles, .article_count = 1};
	if (row->second[0] != '\0') {
		articles[1] = cc_test_article("b.txt", row->second, row->second_date, arena);
		articles[1]->index = 1;
		input.article_count = 2;
	}
	struct cc_error err = {0};
	const struct cc_check *check = cc_check_find(cc_str_from(row->check));
	ck_assert_ptr_nonnull(check);
	ck_assert_int_eq(check->run(findings, &input, arena, &err), CC_OK);
	return findings->len;
}

START_TEST(pair_gives_its_verdict)
	{
		const struct pair_case *row = &cases[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec findings = cc_vec_new(arena, sizeof(struct cc_finding));
		size_t count = run_case(row, &findings, arena);
		const struct cc_finding *items = findings.items;
		size_t wanted = row->severity[0] != '\0';
		ck_assert_msg(count == wanted, "%s: %zu findings, first: %.*s", row->name, count,
			      count > 0 ? (int)items[0].message.len : 0, count > 0 ? items[0].message.ptr : "");
		if (wanted == 1)
			ck_assert_msg(strcmp(cc_severity_word(items[0].severity), row->severity) == 0,
				      "%s: %s, wanted %s: %.*s", row->name, cc_severity_word(items[0].severity),
				      row->severity, (int)items[0].message.len, items[0].message.ptr);
		cc_arena_free(arena);
	}
END_TEST

enum { MANY = 90 };

/* Findings of value-conflict over MANY articles; each value is `step` hundredths above the one before. */
static size_t check_many(int step, struct cc_vec *findings, struct cc_arena *arena)
{
	struct cc_article *articles[MANY];
	for (int i = 0; i < MANY; i++) {
		char text[128];
		char path[16];
		int value = 100 + i * step;
		(void)snprintf(text, sizeof(text), "2024年，天津研发投入强度为%d.%02d%%。", value / 100, value % 100);
		(void)snprintf(path, sizeof(path), "%02d.txt", i);
		struct cc_str kept = cc_arena_copy(arena, cc_str_from(path));
		articles[i] = cc_test_article(kept.ptr, text, "", arena);
		articles[i]->index = (size_t)i;
	}
	struct cc_check_input input = {.rules = cc_test_rules(), .articles = articles, .article_count = MANY};
	struct cc_error err = {0};
	ck_assert_int_eq(cc_check_find(CC_STR("value-conflict"))->run(findings, &input, arena, &err), CC_OK);
	return findings->len;
}

/* Large groups are sorted into classes through an index: the verdict is that of small ones, one finding for all places.
 */
START_TEST(many_values_are_one_finding)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec findings = cc_vec_new(arena, sizeof(struct cc_finding));
		ck_assert_uint_eq(check_many(1, &findings, arena), 1);
		const struct cc_finding *finding = findings.items;
		ck_assert_uint_eq(finding->location_count + finding->locations_more, MANY);
		ck_assert_int_eq(finding->severity, CC_SEVERITY_ERROR);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(many_equal_values_are_none)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec findings = cc_vec_new(arena, sizeof(struct cc_finding));
		ck_assert_uint_eq(check_many(0, &findings, arena), 0);
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.claims");
	TCase *pairs = tcase_create("pairs");
	tcase_add_loop_test(pairs, pair_gives_its_verdict, 0, sizeof(cases) / sizeof(cases[0]));
	tcase_add_test(pairs, many_values_are_one_finding);
	tcase_add_test(pairs, many_equal_values_are_none);
	suite_add_tcase(suite, pairs);
	return cc_test_run(suite);
}
