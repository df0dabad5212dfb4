/* divergent-copy: near-identical sentences that disagree, and formulas that state two facts. */
#include "check_fixture.h"

static const struct check_case divergent[] = {
    {.name = "the same event on two dates",
     .texts = {"推进产业创新2024年底召开的全市科技大会将成果转化列为九项重点任务之首，强调要让企业唱主角。后来情况有了"
	       "变化。\n\n"
	       "2025年底召开的全市科技大会将成果转化列为九项重点任务之首，强调要让企业唱主角。"},
     .found = "warning 2024年底 | 2025年底"},
    {.name = "digits swapped, all else the same",
     .texts = {"2024年，全国基础研究经费占全社会研发经费的比重达到6.88%，比上年有所提高。",
	       "2024年，全国基础研究经费占全社会研发经费的比重达到8.68%，比上年有所提高。"},
     .found = "error 6.88% | 8.68%"},
    {.name = "one of two figures",
     .texts = {"平台汇聚174家高校、企业和科研机构，带动就业岗位近两千个，建成实验室12个。",
	       "平台汇聚196家高校、企业和科研机构，带动就业岗位近两千个，建成实验室12个。"},
     .found = "warning 174家 | 196家"},
    {.name = "an amount of a thing that has its own name",
     .texts = {"规模位居全球第二。桐花谷2023年6月动工，总投资64亿元，分三期建设，一期提供1.2万个机柜。",
	       "这里是中国的北方。桐花谷2023年6月动工，总投资46亿元，分三期建设，一期提供1.2万个机柜。"},
     .found = "warning 64亿元 | 46亿元"},
    {.name = "the unit's scale",
     .texts = {"2024年，全市技术合同成交额达到3630亿元，占全省的四成，连续五年位居第一。",
	       "2024年，全市技术合同成交额达到3630万元，占全省的四成，连续五年位居第一。"},
     .found = "warning 3630亿元 | 3630万元"},
    {.name = "a figure under two years",
     .texts = {"2023年，规模以上工业企业营业收入利润率为5.76%，处于历史同期较好水平。",
	       "2025年，规模以上工业企业营业收入利润率为5.76%，处于历史同期较好水平。"},
     .found = "warning 2023年 | 2025年"},
    {.name = "affirmed and denied",
     .texts = {"经过三个月的紧张施工，跨江大桥的主体结构能够按期完成合龙并通过验收。",
	       "经过三个月的紧张施工，跨江大桥的主体结构未能够按期完成合龙并通过验收。"},
     .found = "warning 能够 | 未能够"},
    {.name = "affirmed and denied, English", /* a missing word is shown with the one behind it */
     .texts = {"The heat pumps cost $47 million and are expected to pay for themselves in nine years.",
	       "The heat pumps cost $47 million and are not expected to pay for themselves in nine years."},
     .found = "warning expected | not expected"},
    {.name = "up and down",
     .texts = {"今年前四个月，全市电信诈骗发案数同比下降17.4%，预警短信的回复率继续提高。",
	       "今年前四个月，全市电信诈骗发案数同比上升17.4%，预警短信的回复率继续提高。"},
     .found = "warning 下降 | 上升"},
    {.name = "under one and the same word the figures are compared",
     .texts = {"截至去年年底，全市已累计培育数字化车间和智能工厂超400家，位居全省前列。",
	       "截至去年年底，全市已累计培育数字化车间和智能工厂超600家，位居全省前列。"},
     .found = "warning 400家 | 600家"},
    {.name = "another currency",
     .texts = {"企业还将开工建设两个同类项目，总投资72.8亿元，建成后可满足三万户家庭用电。",
	       "企业还将开工建设两个同类项目，总投资72.8亿美元，建成后可满足三万户家庭用电。"},
     .found = "warning 72.8亿元 | 72.8亿美元"},
    {.name = "in a clause that stands elsewhere",
     .texts = {"医院购置的新设备投入使用，每个疗程的费用为27万元，没有发生一起严重不良反应，共治疗患者218例。",
	       "医院购置的新设备投入使用，共治疗患者281例，每个疗程的费用为27万元，没有发生一起严重不良反应。"},
     .found = "warning 218例 | 281例"},
    {.name = "in other words",
     .texts = {"据悉，区域内目前已经建成充电站1270座，帮助居民解决充电难题，受到广泛好评。",
	       "区域内已建设完成充电站1720座，助力居民解决充电问题，也受到广泛好评。"},
     .found = "warning 1270座 | 1720座"},
    {.name = "joined to another sentence",
     .texts = {"工程师介绍，供水温度从58度提高到71度，用户的支出比燃气取暖低14%。",
	       "工程师介绍，供水温度从58度提高到77度，用户的支出比燃气取暖低14%；公司还将新建两座同类电站。"},
     .found = "warning 71度 | 77度"},
    {.name = "two places",
     .texts = {"记者从上海获悉，社区卫生服务中心已经全部开设夜间门诊，每周二和周四开放到晚上。",
	       "记者从杭州获悉，社区卫生服务中心已经全部开设夜间门诊，每周二和周四开放到晚上。"},
     .found = "warning 上海 | 杭州"},
    {.name = "two places that no pack knows",
     .texts = {"In August the bank closed its offices in Norwick, where it had employed 140 people for years.",
	       "In August the bank closed its offices in Ballam, where it had employed 140 people for years."},
     .found = "warning Norwick | Ballam"},
    {.name = "two periods of one form, the one within the other",
     .texts = {"Prosecutors say the fund lost a fifth of its value between 2014 and 2020 through careless lending.",
	       "Prosecutors say the fund lost a fifth of its value between 2013 and 2020 through careless lending."},
     .found = "warning 2014 and 2020 | 2013 and 2020"},
    {.name = "a name",
     .texts = {"项目负责人、市规划设计院院长王志强说，新线路将在明年年底前全部建成通车。",
	       "项目负责人、市规划设计院院长王志刚说，新线路将在明年年底前全部建成通车。"},
     .found = "warning 强 | 刚"},
    {.name = "English, a year",
     .texts = {"The company, which began with nine engineers, delivered its first walking robot in May 2022.",
	       "The company, which began with nine engineers, delivered its first walking robot in May 2023."},
     .found = "warning May 2022 | May 2023"},
    {.name = "English, a figure among others",
     .texts = {"At the end of June 2025, the science park counted 640 registered companies and 12 laboratories.",
	       "At the end of June 2025, the science park counted 460 registered companies and 12 laboratories."},
     .found = "warning 640 | 460"},
};

static const struct check_case silent[] = {
    {.name = "nothing differs",
     .texts = {"2024年，全市新增国家高新技术企业312家，总数突破两千家，居全省前列。",
	       "2024年，全市新增国家高新技术企业312家，总数突破两千家，居全省前列。"}},
    {.name = "the same value in other words",
     .texts = {"2024年，全国基础研究经费占全社会研发经费的比重达到6.88%，比上年有所提高。",
	       "2024年，全国基础研究经费占全社会研发经费的比重达到百分之六点八八，比上年有所提高。"}},
    {.name = "the same amount in another unit",
     .texts = {"2024年，全国研究与试验发展经费支出达到3.63万亿元，继续稳居世界第二位。",
	       "2024年，全国研究与试验发展经费支出达到36300亿元，继续稳居世界第二位。"}},
    {.name = "a bound and a value",
     .texts = {"截至去年年底，全市已累计培育数字化车间和智能工厂超400家，位居全省前列。",
	       "截至去年年底，全市已累计培育数字化车间和智能工厂420家，位居全省前列。"}},
    {.name = "year and value together",
     .texts = {"2023年，全市实现地区生产总值同比增长5.2%，经济运行总体平稳，好于预期目标。",
	       "2024年，全市实现地区生产总值同比增长5.0%，经济运行总体平稳，好于预期目标。"}},
    {.name = "the reports of two years in the same words",
     .texts = {"2023年某省科技经费公报\n\n企业、政府属研究机构、高等学校经费所占比重分别为77.7%、11.6%和8.3%。",
	       "2024年某省科技经费公报\n\n企业、政府属研究机构、高等学校经费所占比重分别为77.7%、11.6%和8.4%。"}},
    {.name = "place and value together",
     .texts = {"前三季度，江苏规模以上工业增加值同比增长7.2%，增速高于全国平均水平，好于预期。",
	       "前三季度，浙江规模以上工业增加值同比增长6.8%，增速高于全国平均水平，好于预期。"}},
    {.name = "two subjects in a list",
     .texts = {"甲公司全年实现营业收入10亿元，研发投入占营业收入的比重继续保持在较高水平。"
	       "乙公司全年实现营业收入12亿元，研发投入占营业收入的比重继续保持在较高水平。"}},
    {.name = "conferences of two years",
     .texts = {"2024年中央经济工作会议明确提出“以科技创新引领新质生产力发展”，为下一步工作指明了方向。",
	       "2025年中央经济工作会议明确提出“坚持创新驱动，加紧培育壮大新动能”，要求各地抓好落实。"}},
    {.name = "two villages of one report",
     .texts = {"全村共有农户120户、450人，村民收入以种植和外出务工为主，基础设施比较薄弱。\n\n"
	       "全村共有农户98户、310人，村民收入以种植和外出务工为主，基础设施比较薄弱。"}},
    {.name = "a policy formula in two contexts",
     .texts = {"要以科技创新推动产业创新，特别是以颠覆性技术和前沿技术催生新产业、新模式、新动能。",
	       "必须以颠覆性技术和前沿技术催生新产业、新模式，加快建设现代化产业体系。"}},
    {.name = "this year, said in two years",
     .texts = {"今年上半年，全市规模以上工业增加值同比增长6.5%，高于全省平均水平，运行总体平稳。",
	       "今年上半年，全市规模以上工业增加值同比增长7.1%，高于全省平均水平，运行总体平稳。"},
     .dates = {"2023-07-20", "2024-07-22"}},
    {.name = "figures of two months",
     .texts = {"当月，全市共发放稳岗补贴资金惠及各类企业1200家，政策效果进一步显现。",
	       "当月，全市共发放稳岗补贴资金惠及各类企业1350家，政策效果进一步显现。"},
     .dates = {"2025-03-10", "2025-06-10"}},
    {.name = "two firms of one article",
     .texts = {"甲公司专做阀门。2024年，公司实现营业收入12.3亿元，再次刷新成立以来的最高纪录。\n\n"
	       "乙公司专做轴承。2024年，公司实现营业收入15.1亿元，再次刷新成立以来的最高纪录。"}},
    {.name = "two reports with one figure alike",
     .texts = {"2024年，公司实现营业收入12.3亿元，同比增长15%，研发投入占营业收入的比重达到5%。",
	       "2024年，公司实现营业收入15.1亿元，同比增长18%，研发投入占营业收入的比重达到5%。"}},
    {.name = "deadlines of a plan",
     .texts = {"2025年6月底前完成方案编制并报市政府审定，由市发展改革委牵头负责组织实施。\n\n"
	       "2025年9月底前完成方案编制并报市政府审定，由市发展改革委牵头负责组织实施。"}},
    {.name = "a column of months",
     .texts = {"1月，全市规模以上工业增加值同比增长5.1%，增速比全国平均水平高出一个百分点。\n\n"
	       "2月，全市规模以上工业增加值同比增长5.3%，增速比全国平均水平高出一个百分点。\n\n"
	       "3月，全市规模以上工业增加值同比增长5.3%，增速比全国平均水平高出一个百分点。\n\n"
	       "4月，全市规模以上工业增加值同比增长5.3%，增速比全国平均水平高出一个百分点。"}},
    {.name = "steps of a list",
     .texts = {"第一批试点城市将在年内完成方案编制和项目申报，并启动首批基础设施建设。\n\n"
	       "第二批试点城市将在年内完成方案编制和项目申报，并启动首批基础设施建设。"}},
    {.name = "words exchanged, added, dropped",
     .texts = {"据悉，区域内目前已经建成充电站1270座，帮助居民解决充电难题，受到广泛好评。",
	       "区域内已建设完成充电站1270座，助力居民解决充电问题，也受到广泛好评。"}},
    {.name = "clauses in another order",
     .texts = {"实验室新增科研用房1.2万平方米，引进全职院士2人，组建跨学科团队17个，围绕三个方向布局任务。",
	       "实验室新增科研用房1.2万平方米，组建跨学科团队17个，引进全职院士2人，围绕三个方向布局任务。"}},
    {.name = "periods with their clauses in another order",
     .texts = {"项目由能源集团投资建设，2022年11月开工，2024年9月首批风机并网，总投资四十亿元。",
	       "项目由能源集团投资建设，2024年9月首批风机并网，2022年11月开工，总投资四十亿元。"}},
    {.name = "a part of what the other speaks of",
     .texts = {"全市规模以上工业增加值同比增长5.1%，增速继续高于全国平均水平，企业预期总体稳定。",
	       "全市规模以上工业高技术制造业增加值同比增长9.7%，增速继续高于全国平均水平，企业预期总体稳定。"}},
    {.name = "two measures behind the same figures",
     .texts = {"城镇居民人均可支配收入52680元，农村居民人均可支配收入28460元，两者之比为1.85。",
	       "城镇居民人均可支配收入52680元，农村居民人均可支配收入28460元，城镇新增就业3.6万人。"}},
    {.name = "about, under one word, rounded",
     .texts = {"截至去年年底，全市已累计培育数字化车间和智能工厂约4980家，位居全省前列。",
	       "截至去年年底，全市已累计培育数字化车间和智能工厂约5000家，位居全省前列。"}},
    {.name = "English, another company",
     .texts =
	 {"Harbour Foods reported net sales of 12.4 million dollars for the third quarter, in line with forecasts.",
	  "Summit Mills reported net sales of 15.1 million dollars for the third quarter, in line with forecasts."}},
};

START_TEST(what_disagrees_is_found)
	{
		fixture_expect(&cc_check_divergent_copy, &divergent[_i]);
	}
END_TEST

START_TEST(two_facts_are_silent)
	{
		fixture_expect_silence(&cc_check_divergent_copy, &silent[_i]);
	}
END_TEST

START_TEST(every_allocation_may_fail)
	{
		fixture_every_allocation(&cc_check_divergent_copy, &divergent[1]);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.divergent_copy");
	TCase *cases = tcase_create("divergent_copy");
	tcase_add_loop_test(cases, what_disagrees_is_found, 0, sizeof(divergent) / sizeof(divergent[0]));
	tcase_add_loop_test(cases, two_facts_are_silent, 0, sizeof(silent) / sizeof(silent[0]));
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
