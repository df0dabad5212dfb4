/* How Chinese newspapers leave out and narrow what they told; written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct press_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct press_case cases[] = {
    {"the next of a row lacks the verb of the first", "2024年，我国进口铁矿砂12亿吨，增长5%；原油5.5亿吨，下降2%。",
     "iron-ore-imports|中国|2024|level|1200000000|t;iron-ore-imports|中国|2024|growth_rate|5|%;"
     "crude-imports|中国|2024|level|550000000|t;crude-imports|中国|2024|growth_rate|2|%"},
    {"a flow of one hour is no day's", "7月20日16时-17时，郑州1小时降雨量201.9毫米。", ""},
    {"all but something is not all", "2024年，全省固定资产投资增长3.1%，扣除房地产开发投资，固定资产投资增长7.2%。",
     "fixed-asset-investment|我省|2024|growth_rate|3.1|%"},
    {"nor where it is said behind the name", "2024年，全省社会消费品零售总额剔除汽车后增长4.4%。", ""},
    {"at constant prices it is the same", "2024年，全省居民人均可支配收入35210元，扣除价格因素，实际增长5.1%。",
     "disposable-income|我省|2024|level|35210|CNY;disposable-income|我省|2024|growth_rate|5.1|%"},
    {"teachers and students of a stage of school are not all",
     "2024年，义务教育阶段学校19.57万所，在校生1.61亿人，专任教师1073.9万人。",
     "compulsory-schools|中国|2024|level|195700|所"},
    {"a flow of three days is none either", "7月17日20时至20日20时，郑州降雨量617.1毫米。", ""},
    {"from an hour to the same of the next day is a day", "2021年7月19日20时至20日20时，郑州降雨量552.5毫米。",
     "rainfall|郑州|..|level|552.5|mm"},
    {"nothing is counted to a tenth", "2020年，深圳总人口性别比为122.43。", ""},
    {"words that nobody knows before a time are no nation's",
     "沙溪滩2024年总库容206亿立方米，发电装机容量1600万千瓦，发电量602.4亿千瓦时。", ""},
    {"where the nation is meant", "2024年发电装机容量33.5亿千瓦，增长14.6%。",
     "installed-power|中国|2024|level|3350000000|kW;installed-power|中国|2024|growth_rate|14.6|%"},
    {"by other rules, in a bracket", "2024年，华为净利润（Non-IFRS）为6.5亿元，净利润（未经审计）5.1亿元。",
     "adjusted-net-profit|华为|2024|level|650000000|CNY;company-net-profit|华为|2024|level|510000000|CNY"},
    {"by other rules, right before", "2024年，华为非国际准则下的净利润为6.5亿元。",
     "adjusted-net-profit|华为|2024|level|650000000|CNY"},
    {"by other rules, in the clause before", "2024年，华为净利润5.1亿元，非国际财务报告准则下，净利润6.5亿元。",
     "company-net-profit|华为|2024|level|510000000|CNY;adjusted-net-profit|华为|2024|level|650000000|CNY"},
    {"the next of a row lacks the end of the first", "2024年，全省粮食产量480万吨，油料32万吨。",
     "grain-output|我省|2024|level|4800000|t;oilseed-output|我省|2024|level|320000|t"},
    {"what is no name with it either stays unbound", "2024年，全省粮食产量480万吨，仓储320万吨。",
     "grain-output|我省|2024|level|4800000|t"},
    {"a short name of its own is no end of another", "2024年，我国与东盟贸易总值6.8万亿元；对美国贸易总值3.7万亿元。",
     "asean-trade|中国|2024|level|6800000000000|CNY;us-trade|中国|2024|level|3700000000000|CNY"},
    {"words for as many things as were told",
     "2024年末，我国高铁营业里程4.8万公里，铁路营业里程16.2万公里；到2030年，两者将分别达到6万公里和18万公里。",
     "high-speed-rail|中国|2024-12-31|level|48000|km;railway-length|中国|2024-12-31|level|162000|km;"
     "high-speed-rail|中国|2030|level|60000|km|target;railway-length|中国|2030|level|180000|km|target"},
    {"a number of what was told counts nothing",
     "2024年，全省粮食产量480万吨，油料产量32万吨，两项指标分别增长3.2%和1.5%。",
     "grain-output|我省|2024|level|4800000|t;oilseed-output|我省|2024|level|320000|t;"
     "grain-output|我省|2024|growth_rate|3.2|%;oilseed-output|我省|2024|growth_rate|1.5|%"},
    {"a class right before a name limits it", "2024年，全市医院完成手术3.2万台，其中四级手术8600台。",
     "operations|我市|2024|level|32000|台;operations|我市·四级|2024|level|8600|台"},
    {"words before a name narrow what is told of a place",
     "2024年，全国乘用车零售2290万辆；豪华乘用车零售190万辆，增长40%。",
     "passenger-car-sales|中国|2024|level|22900000|辆;passenger-car-sales|中国·豪华|2024|level|1900000|辆;"
     "passenger-car-sales|中国·豪华|2024|growth_rate|40|%"},
    {"a part between its time and a semicolon",
     "2024年全国GDP增长5.0%，其中四季度增长5.4%；社会消费品零售总额增长3.5%。",
     "gdp|中国|2024|growth_rate|5.0|%;gdp|中国|2024-Q4|growth_rate|5.4|%;retail-sales|中国|2024|growth_rate|3.5|%"},
    {"a month told on the way",
     "2024年前三季度，全国实际使用外资5737亿元，下降10.4%，9月当月增长11.2%；新设外商投资企业48921家。",
     "foreign-investment|中国|2024-01..2024-09|level|573700000000|CNY;"
     "foreign-investment|中国|2024-01..2024-09|growth_rate|10.4|%;foreign-investment|中国|2024-09|growth_rate|11.2|%;"
     "new-foreign-firms|中国|2024-01..2024-09|level|48921|家"},
    {"those of them that are so", "2024年末全市专任教师1930人，具有博士学位的占81.2%。",
     "teachers|我市|2024-12-31|level|1930|人;teachers|我市|2024-12-31|share|81.2|%"},
    {"a country named again by its first character", "俄罗斯农业部公布，2024年俄粮食产量1.25亿吨。",
     "grain-output|俄罗斯|2024|level|125000000|t"},
    {"a character that names no country before it", "中国海关公布，2024年俄粮食产量1.25亿吨。", ""},
    {"what a part of a sector told is not told of the next name",
     "2024年，全市进出口总额2186亿元，其中民营企业进出口1420亿元，对共建“一带一路”国家进出口1120亿元。",
     "goods-trade|我市|2024|level|218600000000|CNY;goods-trade|我市·民营企业|2024|level|142000000000|CNY;"
     "belt-road-trade|我市|2024|level|112000000000|CNY"},
    {"将 with its object and no time to come tells what was done", "日本央行将政策利率由0.5%上调至0.75%。",
     "policy-rate|日本|..|level|0.5|%;policy-rate|日本|..|level|0.75|%"},
    {"a month before 销量", "2024年，我国汽车产业平稳。2024年12月销量为348万辆。",
     "auto-sales|中国|2024-12|level|3480000|辆"},
    {"a county whose name ends in 和", "2024年，安和县粮食产量12万吨，森林覆盖率53.6%。",
     "grain-output|安和县|2024|level|120000|t;forest-coverage|安和县|2024|level|53.6|%"},
    {"a holiday is a time", "2025年春节假期8天，全省接待游客5862万人次，增长9.8%。",
     "domestic-trips|我省|2025-01-28..2025-02-04|level|58620000|人次;"
     "domestic-trips|我省|2025-01-28..2025-02-04|growth_rate|9.8|%"},
    {"two festivals in one holiday", "2025年国庆中秋假期，全省接待游客5862万人次。",
     "domestic-trips|我省|2025-10-01..2025-10-08|level|58620000|人次"},
    {"some days of a holiday are not all of it", "2025年“五一”假期首日，全省接待游客586万人次。",
     "domestic-trips|我省|..|level|5860000|人次"},
    {"a time near a holiday is none", "2025年春节假期前夕，全省接待游客586万人次。",
     "domestic-trips|我省|2025|level|5860000|人次"},
    {"so many things that open a clause are not all",
     "2025年，全市接待游客3279万人次。6家重点景区共接待游客1875万人次。",
     "domestic-trips|我市|2025|level|32790000|人次"},
    {"the highest of one day is not the year's", "2024年岚州地铁客运量3.42亿人次；最高单日客运量148.6万人次。",
     "metro-passengers|岚州|2024|level|342000000|人次"},
    {"people of an age are not all", "2024年末全市常住人口732.6万人，0—15岁人口116.2万人。",
     "population|我市|2024-12-31|level|7326000|人"},
    {"a place with its parts in brackets",
     "2024年末全市常住人口732.6万人，中心城区（鼓楼、西关两区）常住人口318.4万人。",
     "population|我市|2024-12-31|level|7326000|人;population|我市·中心城区|2024-12-31|level|3184000|人"},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.zh_press");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
