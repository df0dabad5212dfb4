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
    {"the level of a place opens no city's name",
     "杭州市召开大会。市十七届人大一次会议听取市中级人民法院工作报告：2024年，全市法院共受理案件12.6万件。",
     "court-cases|杭州|2024|level|126000|件"},
};

START_TEST(article_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.zh.news");
	TCase *news = tcase_create("news");
	tcase_add_loop_test(news, article_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, news);
	return cc_test_run(suite);
}
