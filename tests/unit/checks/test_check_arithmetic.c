/* arithmetic: what cannot all be right in one sentence, and each known cause of a false alarm.
 * Leaves the arithmetic of intervals to test_recompute.c. */
#include "check_fixture.h"

static const struct check_case faults[] = {
    {.name = "from–to with a rate",
     .texts = {"营业收入由120亿元增至150亿元，增长15%。"},
     .found = "error 120亿元增至150亿元，增长15%"},
    {.name = "a rate a year over named years",
     .texts = {"营业收入从2020年的120亿元增长至2024年的150亿元，年均增长8.2%。"},
     .found = "error 120亿元增长至2024年的150亿元，年均增长8.2%"},
    {.name = "rate between the two",
     .texts = {"2024年产量比上年的50万吨增长10%，达到60万吨。"},
     .found = "error 50万吨增长10%，达到60万吨"},
    {.name = "a difference in people",
     .texts = {"参保人数达60万人，比2023年的50万人增加12万人。"},
     .found = "error 60万人，比2023年的50万人增加12万人"},
    {.name = "points",
     .texts = {"占比从5.2%提高到6.8%，提高1.4个百分点。"},
     .found = "error 5.2%提高到6.8%，提高1.4个百分点"},
    {.name = "small counts are exact", .texts = {"门店由3家增至5家，增长40%。"}, .found = "error 3家增至5家，增长40%"},
    {.name = "a multiple",
     .texts = {"用户数从100万户增至250万户，增长3倍。"},
     .found = "error 100万户增至250万户，增长3倍"},
    {.name = "翻一番",
     .texts = {"用户数从100万户增至150万户，翻了一番。"},
     .found = "error 100万户增至150万户，翻了一番"},
    {.name = "shortened by",
     .texts = {"审批时间由30天缩短至10天，缩短50%。"},
     .found = "error 30天缩短至10天，缩短50%"},
    {.name = "同比 without years",
     .texts = {"上半年净利润由1.20亿元增至1.50亿元，同比增长35%。"},
     .found = "error 1.20亿元增至1.50亿元，同比增长35%"},
    {.name = "the wrong direction",
     .texts = {"订单从150亿元增至120亿元，企业压力不小。"},
     .found = "warning 150亿元增至120亿元"},
    {.name = "share beside part and whole",
     .texts = {"企业总投资120亿元，其中民间投资30亿元，占20%。"},
     .found = "error 120亿元，其中民间投资30亿元，占20%"},
    {.name = "a part beyond its whole",
     .texts = {"总投资120亿元，其中民间投资150亿元。"},
     .found = "error 120亿元，其中民间投资150亿元"},
    {.name = "parts and 共", .texts = {"男生30人、女生25人，共60人。"}, .found = "warning 30人、女生25人，共60人"},
    {.name = "quarters and 合计",
     .texts = {"一季度签约20个、二季度签约30个、三季度签约35个，合计95个。"},
     .found = "warning 20个、二季度签约30个、三季度签约35个，合计95个"},
    {.name = "a total, a colon, its parts",
     .texts = {"全年共签约100个项目：一产20个、二产30个、三产60个。"},
     .found = "warning 100个项目：一产20个、二产30个、三产60个"},
    {.name = "ratio to a value in a bracket",
     .texts = {"人均产值1.35万美元，仅为欧盟平均水平（3.48万美元）的50%。"},
     .found = "error 1.35万美元，仅为欧盟平均水平（3.48万美元）的50%"},
    {.name = "an average beside count and total",
     .texts = {"12个项目总投资120亿元，平均每个项目投资12亿元。"},
     .found = "warning 12个项目总投资120亿元，平均每个项目投资12亿元"},
    {.name = "人均",
     .texts = {"接待游客500万人次，实现消费60亿元，人均消费1500元。"},
     .found = "warning 500万人次，实现消费60亿元，人均消费1500元"},
    {.name = "first with a larger rival",
     .texts = {"平均投入达3280万元，居全球首位（美国为3700万元，德国为3400万元）。"},
     .found = "warning 3280万元，居全球首位（美国为3700万元"},
    {.name = "a comparison that the values deny",
     .texts = {"投入强度2.1%，高于全国平均水平（2.5%）。"},
     .found = "warning 2.1%，高于全国平均水平（2.5%"},
    {.name = "rose from to, an increase of",
     .texts = {"Revenue rose from 120 billion yuan in 2020 to 150 billion yuan in 2024, an increase of 15 percent."},
     .found = "error 120 billion yuan in 2020 to 150 billion yuan in 2024, an increase of 15 percent"},
    {.name = "rose 15 percent to b from a",
     .texts = {"Revenue rose 15 percent to 150 billion yuan from 120 billion yuan."},
     .found = "error 15 percent to 150 billion yuan from 120 billion yuan"},
    {.name = "grew 15 percent from a to b",
     .texts = {"Revenue grew 15 percent from 120 billion yuan to 150 billion yuan."},
     .found = "error 15 percent from 120 billion yuan to 150 billion yuan"},
    {.name = "b, up 15 percent from a",
     .texts = {"Exports reached 150 billion yuan, up 15 percent from 120 billion yuan in 2023."},
     .found = "error 150 billion yuan, up 15 percent from 120 billion yuan"},
    {.name = "percentage points",
     .texts = {"The share rose from 5.2 percent to 6.8 percent, up 1.4 percentage points."},
     .found = "error 5.2 percent to 6.8 percent, up 1.4 percentage points"},
    {.name = "of the 120, 30 (20 percent)",
     .texts = {"Of the 120 firms, 30 (20 percent) reported losses."},
     .found = "error 120 firms, 30 (20 percent"},
    {.name = "30 of the 120, or 20 percent",
     .texts = {"Last year 30 of the 120 firms surveyed, or 20 percent, reported losses."},
     .found = "error 30 of the 120 firms surveyed, or 20 percent"},
    {.name = "just 50 percent of the average of",
     .texts = {"Income was $13,500, just 50 percent of the EU average of $34,800."},
     .found = "error $13,500, just 50 percent of the EU average of $34,800"},
    {.name = "projects: 20, 30 and 60",
     .texts = {"The plan covers 100 projects: 20 in farming, 30 in industry and 60 in services."},
     .found = "warning 100 projects: 20 in farming, 30 in industry and 60"},
    {.name = "in all",
     .texts = {"There are 30 shops in the north and 40 shops in the south, 80 shops in all."},
     .found = "warning 30 shops in the north and 40 shops in the south, 80"},
    {.name = "an average of … each",
     .texts = {"The 12 projects are worth a total of 120 million yuan, an average of 12 million yuan each."},
     .found = "warning 12 projects are worth a total of 120 million yuan, an average of 12 million yuan"},
    {.name = "compound annual growth",
     .texts =
	 {"Output grew from 100 tonnes in 2020 to 200 tonnes in 2024, a compound annual growth rate of 15 percent."},
     .found = "error 100 tonnes in 2020 to 200 tonnes in 2024, a compound annual growth rate of 15 percent"},
    {.name = "doubled", .texts = {"The number of stores doubled from 120 to 180."}, .found = "error 120 to 180"},
    {.name = "an anniversary beside its year",
     .texts = {"公司成立于1998年，2025年迎来30周年。"},
     .found = "error 1998年，2025年迎来30周年"},
    {.name = "year first",
     .texts = {"公司1998年成立，2025年迎来成立30周年。"},
     .found = "error 1998年成立，2025年迎来成立30周年"},
    {.name = "the name behind the year",
     .texts = {"成立于1998年的某研究院，2025年迎来30周年。"},
     .found = "error 1998年的某研究院，2025年迎来30周年"},
    {.name = "a span and its years",
     .texts = {"从1998年到2008年的15年间，产量翻了一番。"},
     .found = "warning 1998年到2008年的15年"},
    {.name = "founded in, anniversary in",
     .texts = {"The firm, founded in 1998, celebrated its 30th anniversary in 2025."},
     .found = "error 1998, celebrated its 30th"},
    {.name = "the years from to",
     .texts = {"In the 15 years from 1998 to 2008, output grew."},
     .found = "warning 15 years from 1998 to 2008"},
    {.name = "今年 by the date of the text",
     .texts = {"学校成立于1998年，今年迎来建校30周年。"},
     .dates = {"2025-06-01"},
     .found = "error 1998年，今年迎来建校30周年"},
    {.name = "an age beside a birth",
     .texts = {"他1960年出生，2025年是70岁。"},
     .found = "error 1960年出生，2025年是70岁"},
};

static const struct check_case traps[] = {
    {.name = "the holding twin 1", .texts = {"营业收入由120亿元增至150亿元，增长25%。"}},
    {.name = "the holding twin 2", .texts = {"营业收入从2020年的120亿元增长至2024年的150亿元，年均增长5.7%。"}},
    {.name = "the holding twin 3", .texts = {"2024年产量比上年的50万吨增长20%，达到60万吨。"}},
    {.name = "the holding twin 4", .texts = {"参保人数达60万人，比2023年的50万人增加10万人。"}},
    {.name = "the holding twin 5", .texts = {"占比从5.2%提高到6.8%，提高1.6个百分点。"}},
    {.name = "the holding twin 6", .texts = {"占比从5.2%提高到6.8%，提高1.6%。"}},
    {.name = "the holding twin 7", .texts = {"门店由3家增至5家，增长约67%。"}},
    {.name = "the holding twin 8", .texts = {"用户数从100万户增至250万户，增长1.5倍。"}},
    {.name = "the holding twin 9", .texts = {"用户数从100万户增至205万户，翻了一番。"}},
    {.name = "the holding twin 10", .texts = {"审批时间由30天缩短至10天，缩短三分之二。"}},
    {.name = "the holding twin 11", .texts = {"企业总投资120亿元，其中民间投资30亿元，占25%。"}},
    {.name = "the holding twin 12", .texts = {"男生30人、女生25人，共55人。"}},
    {.name = "the holding twin 13", .texts = {"一季度签约20个、二季度签约30个、三季度签约35个等，合计95个。"}},
    {.name = "the holding twin 14", .texts = {"全年共签约100个项目：一产20个、二产30个、三产50个。"}},
    {.name = "the holding twin 15", .texts = {"人均产值约1.35万美元，仅为欧盟平均水平（约3.48万美元）的40%。"}},
    {.name = "the holding twin 16", .texts = {"12个项目总投资120亿元，平均每个项目投资10亿元。"}},
    {.name = "the holding twin 17", .texts = {"接待游客500万人次，旅游收入60亿元，人均可支配收入5万元。"}},
    {.name = "the holding twin 18", .texts = {"平均投入达4280万元，居全球首位（美国为3700万元，德国为3400万元）。"}},
    {.name = "the holding twin 19", .texts = {"投入强度2.6%，高于全国平均水平（2.5%）。"}},
    {.name = "the holding twin 20", .texts = {"精度由10毫米提升至1毫米。"}},
    {.name = "the holding twin 21", .texts = {"地区生产总值由120亿元增至150亿元，增长6.5%。"}},
    {.name = "the holding twin 22", .texts = {"利润由120亿元增至150亿元，按可比口径增长18%。"}},
    {.name = "the holding twin 23", .texts = {"收入从2020年的120亿元增至2024年的150亿元，同比增长8%。"}},
    {.name = "the holding twin 24", .texts = {"实现收入150亿元，其中出口增长40%。"}},
    {.name = "the holding twin 25",
     .texts = {"Revenue rose from 120 billion yuan in 2020 to 150 billion yuan in 2024, an increase of 25 percent."}},
    {.name = "the holding twin 26", .texts = {"Revenue grew 25 percent from 120 billion yuan to 150 billion yuan."}},
    {.name = "the holding twin 27",
     .texts = {"Exports reached 150 billion yuan, up 25 percent from 120 billion yuan in 2023."}},
    {.name = "the holding twin 28", .texts = {"Of the 120 firms, 30 (25 percent) reported losses."}},
    {.name = "the holding twin 29", .texts = {"Some 30 of the 120 firms surveyed, or 25 percent, reported losses."}},
    {.name = "the holding twin 30", .texts = {"Income was $13,500, just 39 percent of the EU average of $34,800."}},
    {.name = "the holding twin 31",
     .texts = {"The plan covers 100 projects: 20 in farming, 30 in industry and 50 in services."}},
    {.name = "the holding twin 32",
     .texts = {"The 12 projects are worth a total of 120 million yuan, an average of 10 million yuan each."}},
    {.name = "the holding twin 33",
     .texts =
	 {"Output grew from 100 tonnes in 2020 to 200 tonnes in 2024, a compound annual growth rate of 18.9 percent."}},
    {.name = "comparable basis",
     .texts = {"2024年，全市规模以上工业企业营业收入从1200亿元增至1500亿元，按可比口径增长18.2%。"}},
    {.name = "GDP at constant prices",
     .texts = {"全市地区生产总值由2020年的3200亿元增至2024年的4100亿元，年均增长5.2%。"}},
    {.name = "official growth of a revised level",
     .texts = {"社会消费品零售总额由2300亿元增至2400亿元，同比增长5.9%。"}},
    {.name = "rounded parts need no total",
     .texts = {"总投资120.4亿元，其中一期40.1亿元、二期40.1亿元、三期40.1亿元。"}},
    {.name = "overlapping categories", .texts = {"研发人员60人、党员70人、博士30人，公司员工共100人左右。"}},
    {.name = "one level within another", .texts = {"获评国家级企业20家、省级企业90家，全市共有规上企业100家以上。"}},
    {.name = "其中 twice", .texts = {"全市共有企业1200家，其中高新技术企业300家，其中科技型中小企业累计达1500家次。"}},
    {.name = "share of the part", .texts = {"公司出口额占比40%，其中欧洲占60%。"}},
    {.name = "a change, then another thing", .texts = {"新增就业12万人，同比多增1.5万人，带动就业30万人。"}},
    {.name = "another rate behind", .texts = {"该市常住人口由320万人增至350万人，城镇化率提高3.2个百分点。"}},
    {.name = "points and a comparison that hold",
     .texts = {"森林覆盖率从23.4%提高到25.0%，提高1.6个百分点，绿地面积增长12%。"}},
    {.name = "growth rates are not added", .texts = {"甲区增长6.2%、乙区增长5.8%、丙区增长7.1%，全市增长6.3%。"}},
    {.name = "a ratio of three", .texts = {"三次产业结构为5.2:40.1:54.7，合计占比100%。"}},
    {.name = "percentage column, rounded", .texts = {"三次产业占比分别为5.3%、40.1%和54.7%，合计100%。"}},
    {.name = "answers to one question overlap",
     .texts = {"问卷显示，选择价格的占62%、选择质量的占58%、选择服务的占41%，共回收问卷1200份。"}},
    {.name = "a sum that holds", .texts = {"一季度进口30亿元、出口40亿元，进出口总额70亿元，增长8%。"}},
    {.name = "share beside level",
     .texts = {"贷款余额从1.2万亿元增至1.5万亿元，占全国的比重从3.1%升至3.3%，增速高于全国2个百分点。"}},
    {.name = "a rate of one year",
     .texts = {"从2021年到2024年，企业数量由120家增至150家，年均增长约8%，其中2024年增长10%。"}},
    {.name = "a rate over another base", .texts = {"企业数量由120家增至150家，比2023年增长10%。"}},
    {.name = "another subject", .texts = {"公司投资120亿元建设新厂，产能从10万吨增至30万吨，产值增长80%。"}},
    {.name = "another subject, falling", .texts = {"每吨成本从120元降至90元，综合能耗下降15%。"}},
    {.name = "overlapping categories", .texts = {"学校有教师120人，其中硕士以上80人、高级职称60人、党员70人。"}},
    {.name = "another unit", .texts = {"项目总投资30亿元，其中固定资产投资25亿元，占地300亩。"}},
    {.name = "growth of each", .texts = {"20家企业参展，累计成交120亿元，平均增长5%。"}},
    {.name = "a list that is not summed", .texts = {"活动共吸引30家企业、40家机构、20名专家参加，现场签约12个项目。"}},
    {.name = "share of the earlier whole",
     .texts = {"设立50亿元基金，总规模将达200亿元，其中政府出资10亿元，占20%以上。"}},
    {.name = "points and a comparison that hold",
     .texts = {"增速由6.1%回落至5.2%，回落0.9个百分点，仍高于全国平均水平（5.0%）。"}},
    {.name = "another thing per head", .texts = {"人均GDP从5.2万元提高到6.8万元，居民人均可支配收入增长8%。"}},
    {.name = "an average of another thing", .texts = {"接待游客500万人次，收入60亿元，人均停留2.5天。"}},
    {.name = "the whole is no rival", .texts = {"甲省以30亿元居首，全省规模达350亿元。"}},
    {.name = "last year is no rival", .texts = {"销量居首的是甲品牌，为30万辆，去年同期为35万辆。"}},
    {.name = "loose wording", .texts = {"价格从每斤3元涨到5元，涨了近七成。"}},
    {.name = "precise and right", .texts = {"每股收益由0.50元增至0.62元，同比增长24.00%。"}},
    {.name = "cut, not rounded", .texts = {"净利润由1.02亿元增至1.30亿元，增长27.05%。"}},
    {.name = "a share, then a subset", .texts = {"该校共有学生1200人，女生占48%，其中留学生60人。"}},
    {.name = "a chain of selections", .texts = {"从120家中筛选出30家，再从30家中评出10家，入选率8.3%。"}},
    {.name = "goes back to the first", .texts = {"由3家扩大到5家，再增至12家，三年翻了两番。"}},
    {.name = "against a plan", .texts = {"今年产量120万吨，比计划的100万吨超产20%。"}},
    {.name = "two periods without a relation", .texts = {"去年销售1.2万辆，今年前三季度已达1.5万辆，同比增长60%。"}},
    {.name = "losses narrowed", .texts = {"亏损由3.2亿元收窄至1.1亿元，减亏2.1亿元。"}},
    {.name = "a year earlier is not 2020",
     .texts = {"Exports rose to 150 billion yuan in 2024, up 8 percent from a year earlier, from 120 billion yuan in "
	       "2020."}},
    {.name = "answers overlap",
     .texts = {"Of the 120 firms surveyed, 70 cut costs, 60 raised prices and 40 did both."}},
    {.name = "more than a year ago",
     .texts = {"The fund holds 120 million yuan, including 30 million yuan in cash, 20 percent more than a year ago."}},
    {.name = "real growth",
     .texts = {"GDP grew from 120 billion yuan to 150 billion yuan, an increase of 15 percent in real terms."}},
    {.name = "another subject", .texts = {"The index fell from 120 to 90, while the yield rose 15 percent."}},
    {.name = "two units", .texts = {"Sales rose 15 percent, from 120 stores to 150 million yuan."}},
    {.name = "another whole",
     .texts = {"About 30 of 120 workers are women, and 40 percent of the staff hold degrees."}},
    {.name = "not a share of plants", .texts = {"Three of the five plants run at 90 percent of capacity."}},
    {.name = "a gain", .texts = {"He sold 120 shares at 30 yuan each, a gain of 15 percent."}},
    {.name = "another subject behind points",
     .texts = {"The loan rate fell from 4.2 percent to 3.6 percent, 0.6 percentage points lower, and lending grew 8 "
	       "percent."}},
    {.name = "both open", .texts = {"Membership doubled from about 100 to more than 200."}},
    {.name = "average age", .texts = {"The group employs 1,200 people in 12 countries, an average of 45 years old."}},
    {.name = "higher and lower",
     .texts = {"The tower is 300 metres high, above the 120 metres of its neighbour, but lower than the 500 metres "
	       "planned."}},
    {.name = "a fraction that holds", .texts = {"Prices rose from 3 yuan to 5 yuan per kilogram, up two thirds."}},
    {.name = "a fraction ahead", .texts = {"Prices fell by a third from 30 yuan to 20 yuan."}},
    {.name = "the right anniversary", .texts = {"公司成立于1995年，2025年迎来30周年。"}},
    {.name = "今年, a year off at the turn of the year",
     .texts = {"学校成立于1995年，今年迎来建校31周年。"},
     .dates = {"2025-12-30"}},
    {.name = "no date for 今年", .texts = {"学校成立于1998年，今年迎来建校30周年。"}},
    {.name = "another subject's anniversary", .texts = {"公司成立于1998年，2025年是新中国成立76周年。"}},
    {.name = "both ends counted", .texts = {"从1998年到2020年的23年间，他从未离开。"}},
    {.name = "round years", .texts = {"从1998年到2020年的20年间，他从未离开。"}},
    {.name = "a bond's term", .texts = {"从2020年到2025年的10年期国债收益率下降。"}},
    {.name = "虚岁", .texts = {"他1960年出生，2025年是66岁。"}},
    {.name = "an age at another time", .texts = {"他1960年出生，18岁参军。"}},
    {.name = "founded and served", .texts = {"公司成立于1998年，2015年起历经10年研发。"}},
    {.name = "an anniversary of something else", .texts = {"成立于1998年的公司在2021年庆祝中国共产党成立100周年。"}},
    {.name = "plans of three years", .texts = {"2021年至2023年的3年行动计划已经完成。"}},
    {.name = "30th anniversary of another",
     .texts = {"The firm, founded in 1998, gave 30 prizes at the city's 50th anniversary."}},
    {.name = "five years from to", .texts = {"In the five years from 2015 to 2020, output grew."}},
};

START_TEST(what_cannot_be_is_found)
	{
		fixture_expect(&cc_check_arithmetic, &faults[_i]);
	}
END_TEST

START_TEST(what_can_be_is_silent)
	{
		struct check_case row = traps[_i];
		row.found = "";
		fixture_expect(&cc_check_arithmetic, &row);
	}
END_TEST

static bool run_with(const struct cc_alloc *alloc, void *context)
{
	struct cc_article *article = context;
	struct cc_arena *arena = cc_arena_new(alloc);
	if (arena == NULL)
		return false;
	struct cc_check_input input = {.rules = cc_test_rules(), .articles = &article, .article_count = 1};
	struct cc_vec findings = cc_vec_new(arena, sizeof(struct cc_finding));
	struct cc_error err = {0};
	bool ok = cc_check_arithmetic.run(&findings, &input, arena, &err) == CC_OK;
	ck_assert(!ok || findings.len == 1);
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		cc_test_every_allocation(run_with, cc_test_article("a.txt", faults[0].texts[0], "", arena));
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.arithmetic");
	TCase *cases = tcase_create("arithmetic");
	tcase_add_loop_test(cases, what_cannot_be_is_found, 0, sizeof(faults) / sizeof(faults[0]));
	tcase_add_loop_test(cases, what_can_be_is_silent, 0, sizeof(traps) / sizeof(traps[0]));
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
