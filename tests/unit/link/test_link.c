/* Sentences and the claims in them, written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct sentence_case cases[] = {
    {"level with year and place", "2024年，全国基础研究经费占比提高至6.88%。",
     "basic-research-share|中国|2024|level|6.88|%"},
    {"from and to with years", "全国研发经费支出从2020年的2.44万亿元增长至2024年的3.63万亿元。",
     "rd-spending|中国|2020|level|2440000000000|CNY;rd-spending|中国|2024|level|3630000000000|CNY"},
    {"the year is carried along the sentence", "我国2024年研发经费支出为3.63万亿元，研发投入强度提升至2.69%。",
     "rd-spending|中国|2024|level|3630000000000|CNY;rd-intensity|中国|2024|level|2.69|%"},
    {"growth beside the level", "2024年，我国研发经费支出3.63万亿元，比上年增长8.9%。",
     "rd-spending|中国|2024|level|3630000000000|CNY;rd-spending|中国|2024|growth_rate|8.9|%"},
    {"points are a change", "2024年，我国研发投入强度为2.69%，比上年提高0.11个百分点。",
     "rd-intensity|中国|2024|level|2.69|%;rd-intensity|中国|2024|change|0.11|pp"},
    {"a ranking's field is no subject of what follows",
     "天津市情\n\n2024年，天津研发投入强度为3.4%，居全国第三位。技术合同成交额2100亿元。",
     "rd-intensity|天津|2024|level|3.4|%;tech-contract-turnover|天津|2024|level|210000000000|CNY"},
    {"an increase of nearly so much is no level", "2024年，我国研发经费支出比上年增加近3000亿元。",
     "rd-spending|中国|2024|change|300000000000|CNY"},
    {"patents that firms hold are no firms", "2024年，科技型中小企业拥有有效发明专利达到134.9万件。", ""},
    {"in English the year that ends a sentence governs the next",
     "China's R&D intensity was 2.65 percent in 2023. The R&D intensity of the European Union was 2.2 percent.",
     "rd-intensity|中国|2023|level|2.65|%;rd-intensity|欧盟|2023|level|2.2|%"},
    {"local fiscal spending is not the state's", "2024年，地方财政科学技术支出7500亿元。",
     "local-science-spending|中国|2024|level|750000000000|CNY"},
    {"another subject takes its own figure",
     "2024年我国研发投入强度达2.69%，企业资产负债率为56.1%，同比下降0.2个百分点。",
     "rd-intensity|中国|2024|level|2.69|%"},
    {"places in a row with 分别", "2024年，北京、上海、广东研发投入强度分别为6.58%、4.35%和3.60%。",
     "rd-intensity|北京|2024|level|6.58|%;rd-intensity|上海|2024|level|4.35|%;rd-intensity|广东|2024|level|3.60|%"},
    {"metrics in a row with 分别", "2024年，全国研发经费支出和研发投入强度分别为3.63万亿元和2.69%。",
     "rd-spending|中国|2024|level|3630000000000|CNY;rd-intensity|中国|2024|level|2.69|%"},
    {"values in a row with no distributor", "研发投入强度为1.9%、1.7%和0.1%。", ""},
    {"what is compared with is not the subject", "2024年我国研发投入强度达到2.69%，超过欧盟平均水平。",
     "rd-intensity|中国|2024|level|2.69|%"},
    {"a figure that describes the next word", "2024年，全国研发投入强度超过5%的企业有300家。", ""},
    {"a modifier makes another thing of it", "2024年，某开发区研发投入强度达到7.5%。",
     "rd-intensity|某开发区|2024|level|7.5|%"},
    {"a series of years", "我国研发投入强度2021年为2.43%，2022年为2.54%，2023年为2.65%。",
     "rd-intensity|中国|2021|level|2.43|%;rd-intensity|中国|2022|level|2.54|%;rd-intensity|中国|2023|level|2.65|%"},
    {"English, the year behind", "China's R&D intensity reached 2.69 percent in 2024, up from 2.54 percent in 2022.",
     "rd-intensity|中国|2024|level|2.69|%;rd-intensity|中国|2022|level|2.54|%"},
    {"English, from and to", "China's R&D spending rose from 2.44 trillion yuan in 2020 to 3.63 trillion yuan in 2024.",
     "rd-spending|中国|2020|level|2440000000000|CNY;rd-spending|中国|2024|level|3630000000000|CNY"},
    {"a short name whose topic is another's is none", "2024年，高技术制造业企业R&D经费7500亿元，投入强度为3.35%。",
     "enterprise-rd-spending|中国·高技术制造业|2024|level|750000000000|CNY"},
    {"a short name keeps the place of the claim before", "2024年，天津R&D经费600亿元，投入强度为3.44%。",
     "rd-spending|天津|2024|level|60000000000|CNY;rd-intensity|天津|2024|level|3.44|%"},
    {"two counts in a row keep their names", "2024年，全国专精特新“小巨人”企业1.46万家、制造业单项冠军企业1557家。",
     "little-giants|中国|2024|level|14600|家;champion-firms|中国|2024|level|1557|家"},
    {"a year and a country", "2024年中国研发投入强度为2.69%。", "rd-intensity|中国|2024|level|2.69|%"},
    {"rates in a row share the words before them",
     "2023年我国基础研究、应用研究和试验发展经费分别为2259.1亿元、3661.5亿元和27436.5亿元。",
     "basic-research-spending|中国|2023|level|225910000000|CNY;"
     "applied-research-spending|中国|2023|level|366150000000|CNY;"
     "experimental-development-spending|中国|2023|level|2743650000000|CNY"},
    {"the year that is compared with dates nothing",
     "2024年全社会研发投入超3.6万亿元，较2020年增长48%；研发投入强度达到2.68%。",
     "rd-spending|中国|2024|level|3600000000000|CNY;rd-spending|中国|2024|growth_rate|48|%;"
     "rd-intensity|中国|2024|level|2.68|%"},
    {"a subject before the period", "某市2024年研发投入强度达到4.2%。", "rd-intensity|某市|2024|level|4.2|%"},
    {"places with their values in brackets", "2024年，研发投入强度分别为北京（6.58%）、上海（4.35%）、广东（3.60%）。",
     "rd-intensity|北京|2024|level|6.58|%;rd-intensity|上海|2024|level|4.35|%;rd-intensity|广东|2024|level|3.60|%"},
    {"the value of another place, for comparison", "2024年，我国研发投入强度为2.69%，超过欧盟平均水平（2.55%）。",
     "rd-intensity|中国|2024|level|2.69|%;rd-intensity|欧盟|2024|level|2.55|%"},
    {"dates inside a title date nothing", "根据《深度融合发展方案（2025—2027年）》，2024年天津研发投入强度为3.44%。",
     "rd-intensity|天津|2024|level|3.44|%"},
    {"English, a place behind each value",
     "In the European Union, R&D intensity was 2.24 percent in 2024, compared with 3.45 percent in the United States.",
     "rd-intensity|欧盟|2024|level|2.24|%;rd-intensity|美国|2024|level|3.45|%"},
    {"English, a bare count", "China had 463,000 high-tech enterprises in 2024.",
     "high-tech-enterprises|中国|2024|level|463000|companies"},
    {"English, the year behind an aside", "China's R&D spending reached 3.63 trillion yuan ($510 billion) in 2024.",
     "rd-spending|中国|2024|level|3630000000000|CNY;rd-spending|中国|2024|level|510000000000|USD"},
    {"English, the year before", "Japan's R&D intensity was 3.44 percent in 2023, up from 3.41 percent a year earlier.",
     "rd-intensity|日本|2023|level|3.44|%;rd-intensity|日本|2022|level|3.41|%"},
    {"English, the year left behind carries nowhere",
     "Industrial profit margins in China slipped to 5.39 percent in 2024 from 5.76 percent in 2023, and capacity "
     "utilisation averaged 75 percent, 0.1 percentage points lower.",
     "industrial-profit-margin|中国|2024|level|5.39|%;industrial-profit-margin|中国|2023|level|5.76|%;"
     "capacity-utilisation|中国|2024|level|75|%;capacity-utilisation|中国|2024|change|0.1|pp"},
    {"the value of the year that is compared with, and the growth over it",
     "2024年，全国技术合同成交额达到6.8万亿元，比2023年的6.15万亿元增长11%。",
     "tech-contract-turnover|中国|2024|level|6800000000000|CNY;tech-contract-turnover|中国|2023|level|6150000000000|"
     "CNY;"
     "tech-contract-turnover|中国|2024|growth_rate|11|%"},
    {"a name that narrows the topic", "2023年，全国高技术制造业R&D经费6960.2亿元，投入强度为3.11%。",
     "industrial-rd-spending|中国|2023|level|696020000000|CNY"},
    {"a harvest in another unit of mass", "2024年，全国粮食总产量14130亿斤。",
     "grain-output|中国|2024|level|1413000000000|斤"},
    {"a price for each barrel", "2024年，布伦特原油价格平均为每桶80.76美元。",
     "oil-price|世界|2024|level|80.76|USD/[bbl_us]"},
    {"per head is another metric", "2024年，全国人均粮食产量超过500公斤。", ""},
    {"per head behind the name", "Grain output per capita exceeded 500 kilograms in 2024.", ""},
    {"the standard in a name sets no standard", "2024年，江苏新建高标准农田160万亩，其中改造提升40万亩。",
     "new-high-standard-farmland|江苏|2024|level|1600000|亩"},
    {"a company's figures, and 公司 for it", "比亚迪2024年实现营业收入7771亿元，净利润403亿元。公司毛利率为19.4%。",
     "company-revenue|比亚迪|2024|level|777100000000|CNY;company-net-profit|比亚迪|2024|level|40300000000|CNY;"
     "gross-margin|比亚迪|2024|level|19.4|%"},
    {"a company that no pack knows", "海晟科技2024年营业收入36.8亿元，净利润3.2亿元。",
     "company-revenue|海晟科技|2024|level|3680000000|CNY;company-net-profit|海晟科技|2024|level|320000000|CNY"},
    {"a company that no pack knows, in English",
     "Heron Dynamics reported revenue of 2.4 billion yuan in 2024, and net profit of 310 million yuan.",
     "company-revenue|Heron Dynamics|2024|level|2400000000|CNY;"
     "company-net-profit|Heron Dynamics|2024|level|310000000|CNY"},
    {"a part of a company is not the company", "2024年，腾讯海外净利润12亿元。",
     "company-net-profit|腾讯·海外|2024|level|1200000000|CNY"},
    {"the price of oil is no country's",
     "China imported less oil in 2024. Brent crude prices averaged $80.8 per barrel in 2024.",
     "oil-price|世界|2024|level|80.8|USD/[bbl_us]"},
    {"the company that was named before",
     "Tesla reported revenue of $97.7 billion in 2024. The company's gross margin was 17.9 percent in 2024.",
     "company-revenue|特斯拉|2024|level|97700000000|USD;gross-margin|特斯拉|2024|level|17.9|%"},
    {"in a place that no pack knows", "Tourism revenue in Yunze reached 31.2 billion yuan in 2024.",
     "tourism-revenue|Yunze|2024|level|31200000000|CNY"},
    {"the books that a company must show are the whole company's",
     "Nvidia reported revenue of $130.5 billion in 2024. GAAP gross margin was 75.0 percent in 2024.",
     "company-revenue|英伟达|2024|level|130500000000|USD;gross-margin|英伟达|2024|level|75.0|%"},
    {"a partner in the name of a metric", "2024年，天津对东盟进出口1600亿元。",
     "asean-trade|天津|2024|level|160000000000|CNY"},
    {"words behind a place are a part of it", "2024年，大理市云泽镇粮食产量2万吨。",
     "grain-output|大理市云泽镇|2024|level|20000|t"},
    {"a place is no company", "2024年，深圳营业收入12亿元。", ""},
    {"a company's coal is not the nation's", "该公司2024年原煤产量5000万吨，发电量300亿千瓦时。",
     "raw-coal-output|公司|2024|level|50000000|t;power-generation|公司|2024|level|30000000000|kW.h"},
    {"a company that only tells", "该公司表示，2024年全国原煤产量47.6亿吨。",
     "raw-coal-output|中国|2024|level|4760000000|t"},
    {"firms of a sector are no company", "2024年，软件业营业收入13万亿元。", ""},
    {"behind a movement with years of its own, its last year goes on",
     "全国研发经费支出从2020年的2.44万亿元增长至2024年的3.63万亿元，研发投入强度提升至2.69%，接近OECD国家水平。",
     "rd-spending|中国|2020|level|2440000000000|CNY;rd-spending|中国|2024|level|3630000000000|CNY;"
     "rd-intensity|中国|2024|level|2.69|%"},
    {"a rate without a verb of its own", "French GDP rose 1.1 percent in 2024 and Italian GDP 0.7 percent.",
     "gdp|法国|2024|growth_rate|1.1|%;gdp|意大利|2024|growth_rate|0.7|%"},
    {"compared with its own value of another year",
     "China's R&D intensity was 2.69 percent in 2024, compared with 1.91 percent in 2012.",
     "rd-intensity|中国|2024|level|2.69|%;rd-intensity|中国|2012|level|1.91|%"},
    {"a document that speaks for a city goes on doing so",
     "全市研发经费投入稳步增长。\n\n2024年，研发投入强度达到3.1%。", "rd-intensity|我市|2024|level|3.1|%"},
    {"全省 is no city", "2024年，云泽市研发投入强度为3.12%（全国为2.69%，全省为2.95%）。",
     "rd-intensity|云泽市|2024|level|3.12|%;rd-intensity|中国|2024|level|2.69|%;rd-intensity|我省|2024|level|2.95|%"},
    {"a movement within a span of years", "2020年至2024年，全国研发经费由24393.1亿元增加到36326.8亿元，年均增长10.5%。",
     "rd-spending|中国|2020|level|2439310000000|CNY;rd-spending|中国|2024|level|3632680000000|CNY;"
     "rd-spending|中国|2020..2024|growth_rate|10.5|%"},
    {"the year before the one spoken of", "2024年天津研发投入强度由上年的3.58%提高到3.6%。",
     "rd-intensity|天津|2023|level|3.58|%;rd-intensity|天津|2024|level|3.6|%"},
    {"rates of the levels before them", "2024年，北京研发经费3278亿元，天津研发经费599亿元，分别增长11%和2%。",
     "rd-spending|北京|2024|level|327800000000|CNY;rd-spending|天津|2024|level|59900000000|CNY;"
     "rd-spending|北京|2024|growth_rate|11|%;rd-spending|天津|2024|growth_rate|2|%"},
    {"places in a row without 分别", "2023年韩国、以色列研发强度为4.96%和6.35%。",
     "rd-intensity|韩国|2023|level|4.96|%;rd-intensity|以色列|2023|level|6.35|%"},
    {"the yardstick of a multiple is no subject", "广东2024年研发经费是河北的5.6倍，达5099.8亿元。",
     "rd-spending|广东|2024|level|509980000000|CNY"},
    {"a rank", "2025年，中国在全球创新指数中的排名升至第10位。", "gii-rank|中国|2025|rank|10|位"},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
