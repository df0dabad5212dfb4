/* The frames of Chinese statistical prose, one row a frame, written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct frame_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct frame_case cases[] = {
    {"a part of a company, and then another of the same",
     "2023年，华为企业业务实现营业收入1332亿元；终端业务实现营业收入2515亿元，增长17.3%。",
     "company-revenue|华为·企业业务|2023|level|133200000000|CNY;company-revenue|华为·终端业务|2023|level|251500000000|"
     "CNY;"
     "company-revenue|华为·终端业务|2023|growth_rate|17.3|%"},
    {"a part of a company behind a period", "华为2023年企业业务营业收入1332亿元，全年营业收入7042亿元。",
     "company-revenue|华为·企业业务|2023|level|133200000000|CNY;company-revenue|华为|2023|level|704200000000|CNY"},
    {"what a movement is held against is no subject", "2024年，全市货物运输总量1.2亿吨，较疫情暴发之前增加1600万吨。",
     "freight-volume|我市|2024|level|120000000|t;freight-volume|我市|2024|change|16000000|t"},
    {"以 leads to the figure", "2024年末，广东高新技术企业7.7万家；江苏以5.7万家居次。",
     "high-tech-enterprises|广东|2024-12-31|level|77000|家;high-tech-enterprises|江苏|2024-12-31|level|57000|家"},
    {"how a movement goes", "2024年，全省进口2600亿元，逆势增长4.5%；出口5100亿元，小幅下降0.8%。",
     "goods-imports|我省|2024|level|260000000000|CNY;goods-imports|我省|2024|growth_rate|4.5|%;"
     "goods-exports|我省|2024|level|510000000000|CNY;goods-exports|我省|2024|growth_rate|0.8|%"},
    {"a rate of what is none itself, without a verb", "2024年，我国CPI同比为0.2%。", "cpi|中国|2024|growth_rate|0.2|%"},
    {"a rate that is named moves to a rate", "2024年全国PPI降幅由3.0%收窄至2.2%。",
     "ppi|中国|..|growth_rate|3.0|%;ppi|中国|2024|growth_rate|2.2|%"},
    {"what is expected of one time, before and now", "研究所将2025年德国经济增长预期由0.4%上调至0.6%。",
     "gdp|德国|2025|growth_rate|0.4|%|target;gdp|德国|2025|growth_rate|0.6|%|target"},
    {"where a movement comes from when the year before was spoken of",
     "2024年，云泽市常住人口城镇化率由66.1%提高到67.0%，外贸进出口总额同比增长5%。",
     "urbanisation-rate|云泽市|2023|level|66.1|%;urbanisation-rate|云泽市|2024|level|67.0|%;"
     "goods-trade|云泽市|2024|growth_rate|5|%"},
    {"the first since then is of now", "2024年，全国出生人口954万人，为2017年以来首次增加，出生率6.77‰。",
     "births|中国|2024|level|9540000|人;birth-rate|中国|2024|level|6.77|‰"},
    {"the quarters of a year that only 全年 names", "2024年全年国内生产总值增长5.0%；分季度看，四季度增长5.4%。",
     "gdp|中国|2024|growth_rate|5.0|%;gdp|中国|2024-Q4|growth_rate|5.4|%"},
    {"as many levels as the row has values, one of them unknown",
     "2024年，海南离岛免税购物金额309亿元，免税品件数3300万件，分别下降29.3%和35.5%。",
     "duty-free-sales|海南|2024|level|30900000000|CNY;duty-free-sales|海南|2024|growth_rate|29.3|%"},
    {"a row of another metric goes on with no level before it",
     "2023年和2024年欧元区通胀率分别为5.4%和2.4%；经济增速分别为0.4%和0.9%。",
     "headline-inflation|欧元区|2023|level|5.4|%;headline-inflation|欧元区|2024|level|2.4|%;"
     "gdp|欧元区|2023|growth_rate|0.4|%;gdp|欧元区|2024|growth_rate|0.9|%"},
    {"what was expected of the figure before", "2024年6月，美国失业率为4.1%，高于市场预期的4.0%。",
     "unemployment-rate|美国|2024-06|level|4.1|%;unemployment-rate|美国|2024-06|level|4.0|%|forecast"},
    {"what grows where a country grows, once its economy is spoken of",
     "2024年世界经济增长3.2%，其中美国增长2.8%，欧元区增长0.9%。",
     "world-growth|世界|2024|level|3.2|%;gdp|美国|2024|growth_rate|2.8|%;gdp|欧元区|2024|growth_rate|0.9|%"},
    {"of exports, a country's growth is that of exports to it", "2024年，我国出口增长5.9%，其中美国增长4.9%。",
     "goods-exports|中国|2024|growth_rate|5.9|%;goods-exports|美国|2024|growth_rate|4.9|%"},
    {"who a later clause opens with", "据海关统计，2024年，甬州口岸进出口总值3200亿元，其中出口2400亿元，进口800亿元。",
     "goods-trade|甬州口岸|2024|level|320000000000|CNY;goods-exports|甬州口岸|2024|level|240000000000|CNY;"
     "goods-imports|甬州口岸|2024|level|80000000000|CNY"},
    {"a number that a name begins with", "2024年末，五里店镇现有人口1.8万人。",
     "population|五里店镇|2024-12-31|level|18000|人"},
    {"a body goes on behind a semicolon", "柏州大学2024年科研经费到账27亿元；专利授权量486件。",
     "research-funds|柏州大学|2024|level|2700000000|CNY;patents-granted|柏州大学|2024|level|486|件"},
    {"the topic that a name needs is no sector of it", "2024年，全国规模以上工业企业2024年实现利润总额7.4万亿元。",
     "industrial-profits|中国|2024|level|7400000000000|CNY"},
    {"what was decided is so", "美联储2024年12月宣布将联邦基金利率下调0.25个百分点。",
     "fed-funds-rate|美国|2024-12|change|0.25|pp"},
    {"the year whose prices are used dates nothing", "2024年，按照上年不变价计算的电信业务总量同比增长10%。",
     "telecom-volume|中国|2024|growth_rate|10|%"},
    {"a short name for each of something is another thing", "2024年，国家铁路日均发送旅客1118万人次。", ""},
    {"new by its name", "2023年，全市城镇新增就业6万人，2024年又新增5.8万人。",
     "new-urban-jobs|我市|2023|level|60000|人;new-urban-jobs|我市|2024|level|58000|人"},
    {"a company that made a loss, and a profit before", "海屿新能源2024年亏损12.8亿元，上年同期盈利3.4亿元。",
     "net-loss|海屿新能源|2024|level|1280000000|CNY;company-net-profit|海屿新能源|2023|level|340000000|CNY"},
    {"another time behind a semicolon is told of the whole",
     "2024年上半年，全国规模以上工业增加值增长6.0%，其中高技术制造业增加值增长8.7%；2024年6月增长5.3%。",
     "industrial-output-above-size|中国|2024-H1|growth_rate|6.0|%;high-tech-value-added|中国|2024-H1|growth_rate|8.7|%;"
     "industrial-output-above-size|中国|2024-06|growth_rate|5.3|%"},
    {"somebody in three characters goes on", "2024年，市一院门急诊量达286.4万人次，出院患者13.7万人次。",
     "visits|市一院|2024|level|2864000|人次;discharges|市一院|2024|level|137000|人次"},
    {"behind a stranger nothing is the nation's", "2024年，鼎元门急诊量达286.4万人次，出院患者13.7万人次。",
     "visits|鼎元|2024|level|2864000|人次"},
    {"for each thousand people, all along a row", "2024年，我市每千人口注册护士4.3人、医疗卫生机构床位7.1张。",
     "nurses-per-thousand|我市|2024|level|4.3|人;beds-per-thousand|我市|2024|level|7.1|张"},
    {"shops, in a word", "截至2024年6月末，禾田饮品门店已达4126家。", "stores|禾田饮品|2024-06-30|level|4126|家"},
    {"what opens a sentence is whose it is, and not the country's", "澜江大剧院2024年演出212场，票房收入3180万元。",
     "performances|澜江大剧院|2024|level|212|场;box-office|澜江大剧院|2024|level|31800000|CNY"},
    {"all of the town that was named", "柳泉镇2024年有茶园1.2万亩，全镇粮食播种面积6.2万亩。",
     "tea-gardens|柳泉镇|2024|level|12000|亩;sown-area|柳泉镇|2024|level|62000|亩"},
    {"when somebody began is no time of what is told", "鹤岭大学始建于1952年，现有教职工3680人。",
     "employees|鹤岭大学|..|level|3680|人"},
    {"what is added of a stock is a change of it", "2024年，鹤岭市新增光伏装机36.8万千瓦。",
     "solar-capacity|鹤岭市|2024|change|368000|kW"},
    {"a share of a plan", "2024年，鹤岭市固定资产投资186亿元，完成年度计划的98.6%，增长5.3%。",
     "fixed-asset-investment|鹤岭市|2024|level|18600000000|CNY;fixed-asset-investment|鹤岭市|2024|share|98.6|%;"
     "fixed-asset-investment|鹤岭市|2024|growth_rate|5.3|%"},
    {"the first figures of a company are its own as the last are", "华芯半导体2024年产能利用率93.5%，毛利率为22%。",
     "capacity-utilisation|华芯半导体|2024|level|93.5|%;gross-margin|华芯半导体|2024|level|22|%"},
    {"parts before the one name that all have",
     "2024年12月，制造业PMI为50.1%，大、中、小型企业PMI分别为50.5%、50.7%和48.5%。",
     "pmi|中国|2024-12|level|50.1|%;pmi|中国·大型企业|2024-12|level|50.5|%;"
     "pmi|中国·中型企业|2024-12|level|50.7|%;pmi|中国·小型企业|2024-12|level|48.5|%"},
    {"a name whose end is one too", "2024年，水路、公路、铁路货运量分别为98.1亿吨、418.8亿吨和51.7亿吨。",
     "freight-volume|中国·水路|2024|level|9810000000|t;freight-volume|中国·公路|2024|level|41880000000|t;"
     "freight-volume|中国·铁路|2024|level|5170000000|t"},
    {"who only foresees prices is not whose they are", "2024年，瑞士央行政策利率为0%，该行预计通胀率为0.2%。",
     "policy-rate|瑞士|2024|level|0|%;headline-inflation|瑞士|2024|level|0.2|%|forecast"},
};

START_TEST(frame_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.zh_frames");
	TCase *frames = tcase_create("frames");
	tcase_add_loop_test(frames, frame_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, frames);
	return cc_test_run(suite);
}
