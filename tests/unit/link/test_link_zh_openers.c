/* Chinese: whom a sentence opens with is whose its later figures are. */
#include "claim_support.h"
#include "support.h"

static const struct {
	const char *name;
	const char *text;
	const char *claims;
} cases[] = {
    {"the inner of two places goes on", "杭州市余杭区2025年粮食产量18.6万吨，渔业产值6.42亿元。",
     "grain-output|余杭区|2025|level|186000|t;fishery-output|余杭区|2025|level|642000000|CNY"},
    {"a province before a city", "浙江省沅水县2025年粮食产量18.6万吨，渔业产值6.42亿元。",
     "grain-output|沅水县|2025|level|186000|t;fishery-output|沅水县|2025|level|642000000|CNY"},
    {"a place that only lies beside", "与上海相邻的嘉善县，2025年粮食产量12.6万吨。",
     "grain-output|嘉善县|2025|level|126000|t"},
    {"a town and what it is", "清水镇历史悠久，2025年粮食产量1.2万吨。", "grain-output|清水镇|2025|level|12000|t"},
    {"a town and how many villages it has", "清水镇辖18个行政村，2025年粮食产量1.2万吨。",
     "grain-output|清水镇|2025|level|12000|t"},
    {"a library and what it won", "沅阳市图书馆荣获先进称号，2025年接待读者86万人次。",
     "visitors|沅阳市图书馆|2025|level|860000|人次"},
    {"a school with a number", "沅阳市第一中学占地860亩，2025年在校学生4286人。",
     "students-enrolled|沅阳市第一中学|2025|level|4286|人"},
    {"what is called so is no town", "沅阳市被誉为鱼米之乡，2025年粮食产量126万吨。",
     "grain-output|沅阳市|2025|level|1260000|t"},
    {"a line of a metro", "沅阳地铁3号线2025年客运量1.2亿人次。",
     "passenger-volume|沅阳地铁3号线|2025|level|120000000|人次"},
    {"the government of a city speaks for it", "沅阳市政府消息，2025年地区生产总值2864亿元。",
     "gdp|沅阳市|2025|level|286400000000|CNY"},
    {"who holds an office is no city", "时任市委书记介绍，2025年浙江地区生产总值9.4万亿元。",
     "gdp|浙江|2025|level|9400000000000|CNY"},
    {"customs tell of their own", "沅阳海关介绍，2025年进出口总值286亿元。",
     "goods-trade|沅阳海关|2025|level|28600000000|CNY"},
    {"a ministry of Japan is no province", "日本财务省公布，2025年出口额110万亿日元。",
     "goods-exports|日本|2025|level|110000000000000|JPY"},
    {"a body that publishes owns nothing", "联合国难民署发布年度报告，2025年全球流离失所者1.2亿人，其中难民4160万人。",
     "displaced-people|世界|2025|level|120000000|人;refugees|世界|2025|level|41600000|人"},
    {"a company and what it does", "云鼎新材深耕主业，2025年实现营业收入86.4亿元。",
     "company-revenue|云鼎新材|2025|level|8640000000|CNY"},
    {"a company and when it did so", "云鼎新材日前召开股东大会，2025年实现营业收入86.4亿元。",
     "company-revenue|云鼎新材|2025|level|8640000000|CNY"},
    {"growth behind its rate", "2025年，浙江地区生产总值实现5.6%的增长。", "gdp|浙江|2025|growth_rate|5.6|%"},
    {"a part of a market is no growth", "2025年，我国智能手机出货量2.84亿部，华为以18.2%的份额位列第一。",
     "smartphone-shipments|中国|2025|level|284000000|部"},
    {"two points whose unit stands once", "2025年，浙江、江苏城镇化率分别提高0.8个和0.6个百分点。",
     "urbanisation-rate|浙江|2025|change|0.8|pp;urbanisation-rate|江苏|2025|change|0.6|pp"},
    {"the highest of one day is not the year's", "沅阳地铁2025年客运量4.26亿人次，最高日客流198.2万人次。",
     "passenger-volume|沅阳地铁|2025|level|426000000|人次"},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.zh_openers");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
