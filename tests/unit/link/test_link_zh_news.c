/* Chinese news and bulletins: what a sentence takes from the one before, written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct news_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct news_case cases[] = {
    {"a row of places has one value that is of none of them",
     "2024年，河北、山西、内蒙古部分地区遭遇强降雨，直接经济损失12.6亿元。", ""},
    {"also where packs know the first one only", "2024年，郑州、云泽等市直接经济损失3.2亿元。", ""},
    {"the time of a value that is held against dates nothing behind it",
     "全省人口5200万人，与2010年的5000万人相比，增加200万人，增长4%。",
     "population|我省|..|level|52000000|人;population|我省|2010|level|50000000|人;population|我省|..|change|2000000|人;"
     "population|我省|..|growth_rate|4|%"},
    {"a part of what the sentence before told",
     "2024年，我国完成外贸货物吞吐量54亿吨，增长6.9%。其中，沿海港口完成48亿吨，增长6.5%；内河港口完成6亿吨。",
     "port-foreign-throughput|中国|2024|level|5400000000|t;port-foreign-throughput|中国|2024|growth_rate|6.9|%;"
     "port-foreign-throughput|中国·沿海港口|2024|level|4800000000|t;"
     "port-foreign-throughput|中国·沿海港口|2024|growth_rate|6.5|%;"
     "port-foreign-throughput|中国·内河港口|2024|level|600000000|t"},
    {"of two alike nobody knows which it is a part of",
     "2024年，全国粮食产量7亿吨，糖料产量1.2亿吨。其中，秋收2000万吨。",
     "grain-output|中国|2024|level|700000000|t;sugar-crop-output|中国|2024|level|120000000|t"},
    {"出口 behind 其中 is of the kind of trade that was told",
     "2024年，全省一般贸易进出口980亿元，增长5%。其中，出口610亿元，进口370亿元。",
     "general-trade|我省|2024|level|98000000000|CNY;general-trade|我省|2024|growth_rate|5|%;"
     "goods-exports|我省·一般贸易|2024|level|61000000000|CNY;goods-imports|我省·一般贸易|2024|level|37000000000|CNY"},
    {"a line of business owns its figure", "2024年前5个月，财产险业务实现原保险保费收入5724亿元。",
     "insurance-premiums|财产险业务|2024-01..2024-05|level|572400000000|CNY"},
    {"urban people among those registered are registered there",
     "2024年，全省户籍人口2600万人。其中，城镇人口900万人。",
     "registered-population|我省|2024|level|26000000|人;urban-population|我省·户籍|2024|level|9000000|人"},
    {"rates with a verb each are a row behind 分别",
     "2024年，全省地区生产总值5100亿元，研发经费120亿元，同比分别增长5.2%和下降1.1%。",
     "gdp|我省|2024|level|510000000000|CNY;rd-spending|我省|2024|level|12000000000|CNY;"
     "gdp|我省|2024|growth_rate|5.2|%;rd-spending|我省|2024|growth_rate|1.1|%"},
    {"things that are counted own nothing", "2024年国庆假期，全市31个主要景区接待游客185.7万人次。", ""},
    {"neither people nor visits are counted by 场", "2024年，全市接待游客增长的两场，完成旅客吞吐量860万人次。",
     "airport-throughput|我市|2024|level|8600000|人次"},
    {"a rate right behind a figure of nobody knows what says more of that one",
     "2024年，全国粮食产量7亿吨，载荷总质量达191吨，同比增长85.5%。", "grain-output|中国|2024|level|700000000|t"},
    {"a paragraph without a time goes on in the only year so far",
     "2006年，全省地区生产总值6100亿元。\n\n全省新设企业4.2万户，增长6.7%。",
     "gdp|我省|2006|level|610000000000|CNY;new-firms-set-up|我省|2006|level|42000|户;"
     "new-firms-set-up|我省|2006|growth_rate|6.7|%"},
    {"the level of a place opens no city's name",
     "杭州市召开大会。市十七届人大一次会议听取市中级人民法院工作报告：2024年，全市法院共受理案件12.6万件。",
     "court-cases|杭州|2024|level|126000|件"},
};

START_TEST(article_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

START_TEST(day_with_its_lunar_name_dates_the_flow_behind_it)
	{
		cc_test_times("铁路", "24日（正月初六）全国铁路发送旅客946.8万人次，同比增长18.7%。", "2015-02-25",
			      "9468000 2015-02-24;18.7 2015-02-24");
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.zh.news");
	TCase *news = tcase_create("news");
	tcase_add_loop_test(news, article_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	tcase_add_test(news, day_with_its_lunar_name_dates_the_flow_behind_it);
	suite_add_tcase(suite, news);
	return cc_test_run(suite);
}
