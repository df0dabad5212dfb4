/* Parts of what a Chinese sentence has told, and what goes on about them; written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct sentence_case cases[] = {
    {"a level of a part in words that nobody knows", "2024年我国航天发射92次，其中商业发射50次。",
     "launches|中国|2024|level|92|次;launches|中国·商业|2024|level|50|次"},
    {"the share of such a part", "2024年全国快递业务量1989亿件，其中同城件占7.8%、异地件占90.3%。",
     "express-parcels|中国|2024|level|198900000000|件;express-parcels|中国|2024|share|7.8|%;"
     "express-parcels|中国|2024|share|90.3|%"},
    {"the share moves by points", "2024年末全市养老床位2.4万张，其中护理型床位占68%，提高3个百分点。",
     "care-beds|我市|2024-12-31|level|24000|张;care-beds|我市|2024-12-31|share|68|%;"
     "care-beds|我市|2024-12-31|change|3|pp"},
    {"the head of the name says that it is a part", "2024年末全市养老床位2.4万张，护理型床位占比68%。",
     "care-beds|我市|2024-12-31|level|24000|张;care-beds|我市|2024-12-31|share|68|%"},
    {"without such a head it is not", "2024年末全市养老床位2.4万张，智慧设备占比68%。",
     "care-beds|我市|2024-12-31|level|24000|张"},
    {"the end of the name makes a metric of its own",
     "2024年末全国发电装机容量33.5亿千瓦，其中太阳能8.9亿千瓦，增长45.2%。",
     "installed-power|中国|2024-12-31|level|3350000000|kW;solar-capacity|中国|2024-12-31|level|890000000|kW;"
     "solar-capacity|中国|2024-12-31|growth_rate|45.2|%"},
    {"rates of parts", "2024年，全国居民消费价格上涨0.2%，其中城市上涨0.2%，农村上涨0.3%。",
     "cpi|中国|2024|growth_rate|0.2|%;cpi|中国·城市|2024|growth_rate|0.2|%;cpi|中国·农村|2024|growth_rate|0.3|%"},
    {"a place among them is the figure's place", "2024年全国专利授权量100万件，其中江苏20万件。",
     "patents-granted|中国|2024|level|1000000|件;patents-granted|江苏|2024|level|200000|件"},
    {"a figure that nobody understood may be the whole", "2024年末全市养老床位2.4万张，病房3.1万张，其中单间1.2万张。",
     "care-beds|我市|2024-12-31|level|24000|张"},
    {"several parts are none", "2024年我国航天发射92次，其中商业发射和科研发射90次。",
     "launches|中国|2024|level|92|次"},
    {"whatever the whole is called, a level limits it", "2024年全省已建成智能工厂468家，其中国家级37家。",
     "smart-factories-alone|我省|2024|level|468|家;smart-factories-alone|我省·国家级|2024|level|37|家"},
    {"what is done is no part", "2024年，江苏新建高标准农田160万亩，其中改造提升40万亩。",
     "new-high-standard-farmland|江苏|2024|level|1600000|亩"},
    {"all courts of a place leave the figure the place's", "2024年，全市法院受理案件12.6万件。",
     "court-cases|我市|2024|level|126000|件"},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.part");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
