/* Chinese reports: which time, place and kind of statement a figure has, written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct report_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct report_case cases[] = {
    {"a period goes on from wherever its sentence names it",
     "初步核算，2024年全省地区生产总值5100亿元。其中，第一产业增加值300亿元。",
     "gdp|我省|2024|level|510000000000|CNY|preliminary;primary-industry|我省|2024|level|30000000000|CNY"},
    {"the end of a year goes on for stocks, its year for flows",
     "2024年末，全国发电装机容量33亿千瓦。火电装机容量14亿千瓦。全社会用电量9.8万亿千瓦时。",
     "installed-power|中国|2024-12-31|level|3300000000|kW;thermal-capacity|中国|2024-12-31|level|1400000000|kW;"
     "electricity-consumption|中国|2024|level|9800000000000|kW.h"},
    {"two times in one sentence go on to none",
     "2023年末全国高新技术企业46.3万家，2024年末突破50万家。科技型中小企业60万家。",
     "high-tech-enterprises|中国|2023-12-31|level|463000|家;high-tech-enterprises|中国|2024-12-31|level|500000|家;"
     "tech-smes|中国|..|level|600000|家"},
    {"年末 is of the year spoken of", "2024年，云泽市地区生产总值900亿元；年末常住人口140万人。",
     "gdp|云泽市|2024|level|90000000000|CNY;population|云泽市|2024-12-31|level|1400000|人"},
    {"the year that a multiple is held against dates nothing", "2024年，我国GDP是2012年的2.5倍，研发投入强度为2.69%。",
     "gdp|中国|2024|multiple|2.5|times;rd-intensity|中国|2024|level|2.69|%"},
    {"a share of a level", "2024年，我国粮食产量70650万吨，其中黑龙江8003万吨，占全国的11.3%。",
     "grain-output|中国|2024|level|706500000|t;grain-output|黑龙江|2024|level|80030000|t;grain-output|黑龙江|2024|"
     "share|11.3|"
     "%"},
    {"what stands before 中 is the whole", "2024年，民营企业在进出口总额中占55.5%。", ""},
    {"only the last item of a row says what all end with",
     "2024年，全国风电、太阳能发电量分别达9900亿千瓦时和8300亿千瓦时。",
     "wind-generation|中国|2024|level|990000000000|kW.h;solar-generation|中国|2024|level|830000000000|kW.h"},
    {"one name of two metrics", "2024年，我国汽车产销分别完成3128.2万辆和3143.6万辆。",
     "auto-output|中国|2024|level|31282000|辆;auto-sales|中国|2024|level|31436000|辆"},
    {"owners of firms, one after the other",
     "2024年，全国规模以上工业企业中，国有控股企业实现利润总额2.1万亿元；股份制企业5.6万亿元，下降3.6%。",
     "industrial-profits|中国·国有控股企业|2024|level|2100000000000|CNY;"
     "industrial-profits|中国·股份制企业|2024|level|5600000000000|CNY;"
     "industrial-profits|中国·股份制企业|2024|growth_rate|3.6|%"},
    {"a frame only sorts", "2024年，国内生产总值134.9万亿元。分季度看，一季度增长5.3%，二季度增长4.7%。",
     "gdp|中国|2024|level|134900000000000|CNY;gdp|中国|2024-Q1|growth_rate|5.3|%;gdp|中国|2024-Q2|growth_rate|4.7|%"},
    {"a movement comes from what is compared with", "与2020年相比，2024年全省常住人口城镇化率由61.4%提高到65.9%。",
     "urbanisation-rate|我省|2020|level|61.4|%;urbanisation-rate|我省|2024|level|65.9|%"},
    {"where a movement comes from is not of the year it ends in", "2024年全省常住人口城镇化率由61.4%提高到65.9%。",
     "urbanisation-rate|我省|..|level|61.4|%;urbanisation-rate|我省|2024|level|65.9|%"},
    {"who opened a sentence goes on in it", "鹤岭2024年研发投入强度达3.1%，高新技术企业420家。",
     "rd-intensity|鹤岭|2024|level|3.1|%;high-tech-enterprises|鹤岭|2024|level|420|家"},
    {"what was planned and what came of it", "2024年全省粮食产量目标为1200万吨，实际为1268万吨。",
     "grain-output|我省|2024|level|12000000|t|target;grain-output|我省|2024|level|12680000|t"},
    {"the city at the head of a name", "去年末全市常住人口412万人，其中城镇常住人口298万人。",
     "population|我市|..|level|4120000|人;urban-population|我市|..|level|2980000|人"},
    {"a figure counts poor counties, and names none", "2020年末，832个贫困县摘帽，贫困发生率降至0.6%。",
     "poverty-rate|中国|2020-12-31|level|0.6|%"},
    {"an association's forecast is the nation's", "中国汽车工业协会预测2024年新能源汽车销量1150万辆。",
     "nev-sales|中国|2024|level|11500000|辆|forecast"},
    {"what is ranked is no field of a ranking", "在全球创新指数排名中，中国由2013年的第35位上升。",
     "gii-rank|中国|2013|rank|35|位"},
    {"前者 and 后者", "江苏和浙江2024年研发经费均有增长，前者达4597亿元，后者为3008.7亿元。",
     "rd-spending|江苏|2024|level|459700000000|CNY;rd-spending|浙江|2024|level|300870000000|CNY"},
    {"the members of a group in their order", "2024年，京津冀三地城镇化率分别为88.3%、86.0%和63.8%。",
     "urbanisation-rate|北京|2024|level|88.3|%;urbanisation-rate|天津|2024|level|86.0|%;"
     "urbanisation-rate|河北|2024|level|63.8|%"},
    {"a year for each value", "2023—2024年，我国基础研究经费分别为2259.1亿元和2500.9亿元。",
     "basic-research-spending|中国|2023|level|225910000000|CNY;basic-research-spending|中国|2024|level|250090000000|"
     "CNY"},
    {"a quarter for each value", "2024年一至四季度，全国GDP同比依次增长5.3%、4.7%、4.6%和5.4%。",
     "gdp|中国|2024-Q1|growth_rate|5.3|%;gdp|中国|2024-Q2|growth_rate|4.7|%;gdp|中国|2024-Q3|growth_rate|4.6|%;"
     "gdp|中国|2024-Q4|growth_rate|5.4|%"},
    {"what a row is compared with", "云泽市2024年研发投入强度3.12%，分别高于全国、全省0.43个和0.17个百分点。",
     "rd-intensity|云泽市|2024|level|3.12|%"},
    {"the month before the one spoken of", "2025年1月份，CPI同比涨幅由上月的0.1%扩大至0.5%。",
     "cpi|中国|2024-12|growth_rate|0.1|%"},
    {"该市 is the city named before", "云泽市经济向好。2024年，该市研发投入强度为3.1%。",
     "rd-intensity|云泽市|2024|level|3.1|%"},
    {"the year of a bulletin's title is that of its figures",
     "据《2024年全国科技经费投入统计公报》，全国R&D经费36326.8亿元，比上年增长8.9%。",
     "rd-spending|中国|2024|level|3632680000000|CNY;rd-spending|中国|2024|growth_rate|8.9|%"},
    {"who opens the clause, a verb between", "2024年，海门港完成货物吞吐量2.86亿吨，集装箱吞吐量612万标箱。",
     "port-throughput|海门港|2024|level|286000000|t;container-throughput|海门港|2024|level|6120000|TEU"},
    {"a part of a province is not the province", "2024年，江苏沿江地区实现进出口4.1万亿元。",
     "goods-trade|江苏沿江地区|2024|level|4100000000000|CNY"},
    {"one value for three places is that of their group",
     "2024年末，北京、天津、河北常住人口各为2183万人、1364万人、7378万人，三地合计1.09亿人。",
     "population|北京|2024-12-31|level|21830000|人;population|天津|2024-12-31|level|13640000|人;"
     "population|河北|2024-12-31|level|73780000|人;population|京津冀|2024-12-31|level|109000000|人"},
    {"one value for places that no group consists of", "2024年，江苏、浙江研发投入强度分别为3.3%和3.2%，两省合计3.3%。",
     "rd-intensity|江苏|2024|level|3.3|%;rd-intensity|浙江|2024|level|3.2|%"},
    {"a row goes on about the row before it",
     "2024年城镇和农村居民人均可支配收入名义增速分别为4.6%和6.6%，实际增速各为4.4%和6.3%。",
     "urban-disposable-income|中国|2024|growth_rate|4.6|%;rural-disposable-income|中国|2024|growth_rate|6.6|%;"
     "urban-disposable-income|中国|2024|growth_rate|4.4|%;rural-disposable-income|中国|2024|growth_rate|6.3|%"},
    {"two growth rates behind two outputs",
     "2024年，全国新能源汽车产销分别完成1288.8万辆和1286.6万辆，同比增长34.4%和35.5%。",
     "nev-output|中国|2024|level|12888000|辆;nev-sales|中国|2024|level|12866000|辆;"
     "nev-output|中国|2024|growth_rate|34.4|%;nev-sales|中国|2024|growth_rate|35.5|%"},
    {"a short name is the topic's, not everybody's", "2024年我国集成电路进口额2.74万亿元，出口额1.14万亿元。",
     "ic-import-value|中国|2024|level|2740000000000|CNY;ic-export-value|中国|2024|level|1140000000000|CNY"},
    {"a short name with another owner is not the topic's", "2024年新能源汽车产量1288.8万辆，全国出口额25.45万亿元。",
     "nev-output|中国|2024|level|12888000|辆;goods-exports|中国|2024|level|25450000000000|CNY"},
    {"the value of a year before, said with 的",
     "2025年第一季度，青屿集团营业收入71.2亿元，较上年同期的65.8亿元增长8.2%。",
     "company-revenue|青屿集团|2025-Q1|level|7120000000|CNY;company-revenue|青屿集团|2024-Q1|level|6580000000|CNY;"
     "company-revenue|青屿集团|2025-Q1|growth_rate|8.2|%"},
    {"a bracket dates its own figure", "2024年，全市高新技术企业增加到1260家（2020年为540家）。",
     "high-tech-enterprises|我市|2024|level|1260|家;high-tech-enterprises|我市|2020|level|540|家"},
    {"the average of a place that is compared with", "2024年，北京研发投入强度为6.58%，高于全国2.69%的平均水平。",
     "rd-intensity|北京|2024|level|6.58|%;rd-intensity|中国|2024|level|2.69|%"},
    {"a threshold is nobody's value", "2024年，我国研发投入强度为2.69%，高于2.5%的门槛。",
     "rd-intensity|中国|2024|level|2.69|%"},
    {"what is as it was dates nothing",
     "2024年11月份，全国城镇调查失业率为5.0%，与上月持平；31个大城市城镇调查失业率为5.0%。",
     "unemployment-rate|中国|2024-11|level|5.0|%;big-city-unemployment|中国|2024-11|level|5.0|%"},
    {"what was surpassed dates nothing", "2025年前三季度，工业机器人产量59.5万套，超过2024年全年产量，增长29.8%。",
     "industrial-robots|中国|2025-01..2025-09|level|595000|套;industrial-robots|中国|2025-01..2025-09|growth_rate|29.8|"
     "%"},
    {"nobody knows which of two", "2024年，甲乙两地研发投入强度不同，前者为3.1%。", ""},
    {"points beside a rate are how it moved", "2024年8月份，PPI同比下降1.8%，降幅比上月收窄0.7个百分点。",
     "ppi|中国|2024-08|growth_rate|1.8|%;ppi|中国|2024-08|change|0.7|pp"},
    {"new ones are no stock", "2024年，云泽市新认定高新技术企业312家，累计达到1572家。",
     "high-tech-enterprises|云泽市|2024|change|312|家;high-tech-enterprises|云泽市|2024|level|1572|家"},
    {"a declared short form of a company", "青屿集团（下称“青屿”）2024年营业收入286亿元，青屿当年净利润9.4亿元。",
     "company-revenue|青屿集团|2024|level|28600000000|CNY;company-net-profit|青屿集团|2024|level|940000000|CNY"},
    {"the day of the news is no time of the figures behind it",
     "国家统计局19日公布，2025年国内生产总值140万亿元。分季度看，一季度同比增长5.4%。",
     "gdp|中国|2025|level|140000000000000|CNY;gdp|中国|2025-Q1|growth_rate|5.4|%"},
    {"a part is of whom the whole was of", "2025年青屿口岸进出口总值4862亿元，其中出口2980亿元。",
     "goods-trade|青屿口岸|2025|level|486200000000|CNY;goods-exports|青屿口岸|2025|level|298000000000|CNY"},
    {"a percentage with a verb of its own is a part", "2024年，研发经费占国内生产总值的2.69%，其中8%由基金会完成。",
     "rd-intensity|中国|2024|level|2.69|%"},
    {"the last words of a phrase are nobody's name", "2024年，支持科技创新和绿色发展的主要政策减税降费2629亿元。", ""},
    {"what something is counted on is no figure of it", "2024年，我国孕产妇死亡率下降到14.3/10万。",
     "maternal-mortality|中国|2024|level|14.3|"},
};

START_TEST(report_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.zh");
	TCase *reports = tcase_create("reports");
	tcase_add_loop_test(reports, report_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, reports);
	return cc_test_run(suite);
}
