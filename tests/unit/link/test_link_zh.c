/* Chinese reports: which time, place and kind of statement a figure has, written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct report_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct report_case cases[] = {
    {"a blank parts the halves of a headline", "2024年8月CPI同比上涨0.7% 核心CPI保持稳定",
     "cpi|中国|2024-08|growth_rate|0.7|%"},
    {"blanks on both sides of a figure part nothing", "2024年，全国达到 2.69% 的研发投入强度。",
     "rd-intensity|中国|2024|level|2.69|%"},
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
    {"who comes first is who the value is of",
     "2024年，广东稳居全国第一，GDP达14.16万亿元。江苏居首位，GDP为13.7万亿元。",
     "gdp|广东|2024|level|14160000000000|CNY;gdp|江苏|2024|level|13700000000000|CNY"},
    {"a rate of two years on average", "2021年前7个月，我国服务进出口同比增长7.3%，两年平均下降4.6%。",
     "services-trade|中国|2021-01..2021-07|growth_rate|7.3|%;"
     "services-trade|中国|2021-01..2021-07|growth_rate|4.6|%"},
    {"出口 behind 其中 is what the sentence began with",
     "2024年，服务进出口75238亿元；其中出口31756亿元，进口43482亿元。",
     "services-trade|中国|2024|level|7523800000000|CNY;services-exports|中国|2024|level|3175600000000|CNY;"
     "services-imports|中国|2024|level|4348200000000|CNY"},
    {"what is listed before 进口 is a part", "2024年，云泽市铜材、纸浆、塑料等合计进口151.8亿元，增长23.7%。", ""},
    {"a month that frames what was said",
     "2021年前8个月，我国粮食产量稳定。商务厅发言人介绍，2021年8月份，价格平稳。全国居民消费价格同比上涨0.8%。",
     "cpi|中国|2021-08|growth_rate|0.8|%"},
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
     "cpi|中国|2024-12|growth_rate|0.1|%;cpi|中国|2025-01|growth_rate|0.5|%"},
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
    {"one value for places that no group consists of", "2024年，江苏、贵州研发投入强度分别为3.3%和3.2%，两省合计3.3%。",
     "rd-intensity|江苏|2024|level|3.3|%;rd-intensity|贵州|2024|level|3.2|%"},
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
    {"the same time of the year before opens a sentence: all of it is of then, and nothing behind it",
     "青屿集团2024年营业收入71.2亿元。上年同期营业收入65.8亿元，净利润4.8亿元。研发投入2.3亿元。",
     "company-revenue|青屿集团|2024|level|7120000000|CNY;company-revenue|青屿集团|2023|level|6580000000|CNY;"
     "company-net-profit|青屿集团|2023|level|480000000|CNY;company-rd-spending|青屿集团|2024|level|230000000|CNY"},
    {"the last year that is compared with dates nothing behind it",
     "2024年，天津地区生产总值18024.3亿元，比上年的17252.2亿元增长5.1%；常住人口1364万人。",
     "gdp|天津|2024|level|1802430000000|CNY;gdp|天津|2023|level|1725220000000|CNY;gdp|天津|2024|growth_rate|5.1|%;"
     "population|天津|2024|level|13640000|人"},
    {"who achieves it stands before the verb", "2024年，海晟科技实现营业收入36.8亿元，净利润3.2亿元。",
     "company-revenue|海晟科技|2024|level|3680000000|CNY;company-net-profit|海晟科技|2024|level|320000000|CNY"},
    {"who is said to have completed it", "2024年，青屿港务集团完成营业收入12.6亿元。",
     "company-revenue|青屿港务集团|2024|level|1260000000|CNY"},
    {"nobody achieves it", "上半年实现营业收入12.6亿元。", ""},
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
    {"a company tells its report", "临岳重工4月3日晚披露年报，2024年实现营业收入286.4亿元，基本每股收益0.82元。",
     "company-revenue|临岳重工|2024|level|28640000000|CNY;eps|临岳重工|2024|level|0.82|CNY"},
    {"a report without a verb", "海澜药业三季报显示，2024年前三季度研发费用6.1亿元，净利润3.2亿元。",
     "company-rd-spending|海澜药业|2024-01..2024-09|level|610000000|CNY;"
     "company-net-profit|海澜药业|2024-01..2024-09|level|320000000|CNY"},
    {"公司 is the one that tells", "海晟科技（688xxx）公告，2024年公司营业收入36.8亿元。",
     "company-revenue|海晟科技|2024|level|3680000000|CNY"},
    {"建设 is a part of a name", "万筑建设2024年新签合同额1286亿元。",
     "new-orders|万筑建设|2024|level|128600000000|CNY"},
    {"several companies are nobody", "多家上市公司年报显示，2024年净利润3.2亿元。", ""},
    {"a hospital that opens its sentence", "市中心医院2024年门急诊量326.8万人次，出院人数15.4万人。",
     "visits|市中心医院|2024|level|3268000|人次;discharges|市中心医院|2024|level|154000|人"},
    {"a hospital's name goes on behind a place and a number",
     "澜溪市第一医院2024年门急诊量386.4万人次。2024年末卫生技术人员980人。",
     "visits|澜溪市第一医院|2024|level|3864000|人次;health-workers|澜溪市第一医院|2024-12-31|level|980|人"},
    {"a hospital of a university", "青麓大学附属医院2024年总诊疗人次412万人次。",
     "visits|青麓大学附属医院|2024|level|4120000|人次"},
    {"该院 is the hospital named before", "省人民医院负责人透露，该院2024年门诊量521万人次。",
     "visits|省人民医院|2024|level|5210000|人次"},
    {"a metro goes on over its clauses", "截至2024年底，澜溪地铁已开通5条线路，运营里程186.4公里。",
     "metro-length|澜溪地铁|2024-12-31|level|186.4|km"},
    {"who only says so is not spoken of", "青屿银行预计，2024年GDP增长4.8%。",
     "gdp|中国|2024|growth_rate|4.8|%|forecast"},
    {"a hospital behind a figure opens nothing",
     "2024年全国医院数3.9万个，其中三级医院4111个，基本医疗保险参保人数13.26亿人。",
     "hospitals|中国|2024|level|39000|个;health-insurance-members|中国|2024|level|1326000000|人"},
    {"places that share their tail", "2024年，鹤岭、桐川两市地区生产总值分别突破900亿元和2000亿元。",
     "gdp|鹤岭市|2024|level|90000000000|CNY;gdp|桐川市|2024|level|200000000000|CNY"},
    {"counties that share their tail, rates behind levels",
     "云水、青禾、银峰三县2024年常住人口分别为38万人、41万人和29万人。",
     "population|云水县|2024|level|380000|人;population|青禾县|2024|level|410000|人;population|银峰县|2024|level|"
     "290000|人"},
    {"provinces by their signs",
     "2024年，粤苏两省地区生产总值分别为14.2万亿元和13.7万亿元，前者增长3.5%，后者增长5.8%。",
     "gdp|广东|2024|level|14200000000000|CNY;gdp|江苏|2024|level|13700000000000|CNY;gdp|广东|2024|growth_rate|3.5|%;"
     "gdp|江苏|2024|growth_rate|5.8|%"},
    {"the sum of two is each of them", "2024年末，全省风电、光伏发电装机容量分别达到2860万千瓦和4120万千瓦。",
     "wind-capacity|我省|2024-12-31|level|28600000|kW;solar-capacity|我省|2024-12-31|level|41200000|kW"},
    {"ways of travel are parts of one place", "2024年，全市公路、水路货运量分别为1.86亿吨和4120万吨。",
     "freight-volume|我市·公路|2024|level|186000000|t;freight-volume|我市·水路|2024|level|41200000|t"},
    {"the next item of a row is another thing", "2024年，某校录取研究生招生2860人、本科新生5120人。",
     "postgraduate-entrants|某校|2024|level|2860|人;undergraduate-entrants|某校|2024|level|5120|人"},
    {"a topic right before its name is nobody", "2024年，我国机电产品出口14万亿元，其中集成电路出口1.1万亿元。",
     "machinery-exports|中国|2024|level|14000000000000|CNY;ic-export-value|中国|2024|level|1100000000000|CNY"},
    {"when a forecast was made dates nothing", "2024年我国GDP增长5.0%，高于7月预测的4.8%。",
     "gdp|中国|2024|growth_rate|5.0|%;gdp|中国|2024|growth_rate|4.8|%|forecast"},
    {"who forecasts, a clause before", "据中国汽车流通协会预计，2024年8月乘用车终端销量198万辆。",
     "passenger-car-sales|中国|2024-08|level|1980000|辆|forecast"},
    {"国内游客 are guests, and not the nation's", "2024年，全省国内游客出游总花费312.5亿元。",
     "tourism-revenue|我省|2024|level|31250000000|CNY"},
    {"tiers of cities", "2024年9月，一线城市新建商品住宅销售价格同比下降0.7%，二线城市下降2.1%。",
     "new-home-prices|一线城市|2024-09|growth_rate|0.7|%;new-home-prices|二线城市|2024-09|growth_rate|2.1|%"},
    {"kinds of power behind the whole", "2024年，全省发电量2186亿千瓦时，其中火电1326亿千瓦时，水电486亿千瓦时。",
     "power-generation|我省|2024|level|218600000000|kW.h;thermal-generation|我省|2024|level|132600000000|kW.h;"
     "hydro-generation|我省|2024|level|48600000000|kW.h"},
    {"the month that was spoken of",
     "2025年9月，新能源汽车产销分别为161.7万辆和160.4万辆；当月新能源汽车出口22.2万辆。",
     "nev-output|中国|2025-09|level|1617000|辆;nev-sales|中国|2025-09|level|1604000|辆;"
     "nev-exports|中国|2025-09|level|222000|辆"},
    {"exports of what was spoken of", "2025年上半年我国服务进出口总额38872.6亿元；其中出口16883亿元，进口21989.6亿元。",
     "services-trade|中国|2025-H1|level|3887260000000|CNY;services-exports|中国|2025-H1|level|1688300000000|CNY;"
     "services-imports|中国|2025-H1|level|2198960000000|CNY"},
    {"a row goes on with the times of the row before",
     "2023年和2024年，我国GDP增速分别为5.4%和5.0%，CPI同比分别上涨0.2%和0.3%。",
     "gdp|中国|2023|growth_rate|5.4|%;gdp|中国|2024|growth_rate|5.0|%;cpi|中国|2023|growth_rate|0.2|%;"
     "cpi|中国|2024|growth_rate|0.3|%"},
    {"a report's company is the subject of what no company needs",
     "华熙动力半年报披露，2025年上半年动力电池装机量23.7GWh。",
     "power-battery-installed|华熙动力|2025-H1|level|23.7|GW.h"},
    {"bare 医院 is the one that was named", "云泽市妇幼保健院1983年建院。2024年，医院门急诊量86.4万人次。",
     "visits|云泽市妇幼保健院|2024|level|864000|人次"},
    {"bare 医院 is not the nation", "2024年，医院年门急诊量86.4万人次，出院人数3.1万人。",
     "visits|医院|2024|level|864000|人次;discharges|医院|2024|level|31000|人"},
    {"a fraction of a whole is no amount", "2024年，我国以不到世界十分之一的耕地，创造了全球六分之一的经济总量。", ""},
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
