/* Whose a figure of a Chinese sentence is where no pack knows the words; written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct owner_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct owner_case cases[] = {
    {"an office tells of its place", "市发改委表示，2024年固定资产投资920亿元。",
     "fixed-asset-investment|我市|2024|level|92000000000|CNY"},
    {"the 市 of 市场 is no office", "市场监管总局表示，2024年固定资产投资92万亿元。",
     "fixed-asset-investment|中国|2024|level|92000000000000|CNY"},
    {"a body with words behind its name", "龙潭水电站总库容2.6亿立方米，2024年发电量13.4亿千瓦时。",
     "power-generation|龙潭水电站|2024|level|1340000000|kW.h"},
    {"what a plant is made for is its own", "龙潭水电站4台机组全部投产，2024年设计发电量13.4亿千瓦时。",
     "design-generation|龙潭水电站|2024|level|1340000000|kW.h"},
    {"the end of a body that begins the metric's name", "2024年，鹤岭国际机场完成旅客吞吐量452万人次。",
     "airport-throughput|鹤岭国际机场|2024|level|4520000|人次"},
    {"a metric narrowed behind a body", "2024年，澜江大学附属第二医院全年开展心脏手术3260台。",
     "operations|澜江大学附属第二医院·心脏|2024|level|3260|台"},
    {"who achieves something has what is told behind it", "2024年，云帆快递完成业务量38.4亿件；实现归母净利润9.8亿元。",
     "express-parcels|云帆快递|2024|level|3840000000|件;parent-net-profit|云帆快递|2024|level|980000000|CNY"},
    {"a character of a name that is a word elsewhere", "衡达医疗2024年毛利率58.6%。",
     "gross-margin|衡达医疗|2024|level|58.6|%"},
    {"what a company foresees is its own", "鼎元机器人预计2024年归母净利润8600万元。",
     "parent-net-profit|鼎元机器人|2024|level|86000000|CNY|forecast"},
    {"analysts have no profit", "业内人士预计2024年归母净利润8600万元。", ""},
    {"no village is the nation", "驻村干部介绍，2024年村民人均可支配收入2.87万元。", ""},
    {"nobody's company exports for the nation", "这家企业2024年出口额3200万美元。", ""},
    {"a company's sales leave no default place", "2024年研发投入2.15亿元，占营业收入的9.0%；研发人员694人。", ""},
    {"words that end as no name does", "2024年，按人口计算发电量120亿千瓦时。", ""},
    {"some of what a name counts", "2024年，全市演出168场。售票演出54场。", "performances|我市|2024|level|168|场"},
    {"words said once in a longer text name nobody",
     "云岭药业年报\n\n云岭药业2024年营业收入86亿元。研发人员有所增加。接下来净利润9.8亿元。云岭药业毛利率58.6%。",
     "company-revenue|云岭药业|2024|level|8600000000|CNY;gross-margin|云岭药业|2024|level|58.6|%"},
    {"a name is said again", "衡芯年报\n\n衡芯2024年营业收入86亿元。研发人员有所增加。产线已经投产。衡芯毛利率58.6%。",
     "company-revenue|衡芯|2024|level|8600000000|CNY;gross-margin|衡芯|2024|level|58.6|%"},
    {"what it is not", "云岭银行2024年非利息净收入12亿元，利息净收入38亿元。",
     ""
     "non-interest-income|云岭银行|2024|level|1200000000|CNY;net-interest-income|云岭银行|2024|level|3800000000|CNY"},
    {"an example of what is counted", "2024年，全市契税、土地增值税等地方税收242亿元。", ""},
    {"how it moved a year before", "2024年一季度，全市粗钢产量20万吨，同比下降1.7%，去年同期为增长2.4%。",
     "crude-steel-output|我市|2024-Q1|level|200000|t;crude-steel-output|我市|2024-Q1|growth_rate|1.7|%;"
     "crude-steel-output|我市|2023-Q1|growth_rate|2.4|%"},
    {"parts of a whole that has grown",
     "2024年，全市一般公共预算支出228亿元，增加20亿元。其中：市本级完成44亿元；省直管县完成134亿元。",
     "budget-expenditure|我市|2024|level|22800000000|CNY;budget-expenditure|我市|2024|change|2000000000|CNY;"
     "budget-expenditure|我市·市本级|2024|level|4400000000|CNY;"
     "budget-expenditure|我市·省直管县|2024|level|13400000000|CNY"},
    {"since when a run goes on", "2022年，全国PM2.5平均浓度29微克/立方米，实现“十三五”以来“七连降”；森林覆盖率24%。",
     "pm25|中国|2022|level|29|ug/m3;forest-coverage|中国|2022|level|24|%"},
    {"no nation's, where the text is of its own place",
     "一座不大的江边小城，2024年地区生产总值超过2300亿元。\n\n全市工业向好，全市企业忙着接单。", ""},
    {"companies of a number",
     "28家科创公司业绩增长，合计实现营业收入330亿元，同比增长18%；213家公司净利润增幅超过50%。",
     "company-revenue|28家科创公司|..|level|33000000000|CNY;company-revenue|28家科创公司|..|growth_rate|18|%"},
    {"a name with the code by which it is listed",
     "2024年，万祖股份(603886)净利润12亿元，海普瑞(002399)净利润增长5.8%。",
     "company-net-profit|万祖股份|2024|level|1200000000|CNY;company-net-profit|海普瑞|2024|growth_rate|5.8|%"},
    {"another trade than the one that the name begins with", "2024年，全市数字产品制造业增加值48亿元。", ""},
    {"a row of places whose airports are meant", "2024年，北京、上海和广州三大城市机场货邮吞吐量820万吨。", ""},
    {"each of several", "2024年，全市各大博物馆接待游客19万人次。", ""},
    {"an item beside a sector's",
     "2024年，全国用电量98521亿千瓦时，其中第三产业用电量18348亿千瓦时，城乡居民生活用电量14942亿千瓦时。",
     "electricity-consumption|中国|2024|level|9852100000000|kW.h;"
     "electricity-consumption|中国·第三产业|2024|level|1834800000000|kW.h;"
     "household-electricity|中国|2024|level|1494200000000|kW.h"},
};

START_TEST(figure_has_its_owner)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

static const struct owner_case meanings[] = {
    {"a bare share is of what was counted", "2024年末，全市专任教师8600人，占比32%。",
     "teachers|我市|2024-12-31|level|8600|人;teachers|我市|2024-12-31|share|32|%"},
    {"how far a share moved", "2024年末全市专任教师8600人，占全省的32%，提高2个百分点。",
     "teachers|我市|2024-12-31|level|8600|人;teachers|我市|2024-12-31|share|32|%;"
     "teachers|我市|2024-12-31|change|2|pp"},
    {"with the words behind it a name is another's", "云舟集团2024年净利润12亿元，净利润率9.8%。",
     "company-net-profit|云舟集团|2024|level|1200000000|CNY;net-margin|云舟集团|2024|level|9.8|%"},
    {"two values of a row are of two things",
     "2024年，全市规模以上工业增加值增长7.1%，占全市的比重分别为18.6%和31.2%。",
     "industrial-output-above-size|我市|2024|growth_rate|7.1|%"},
    {"things are no people", "2024年末，全市专任教师8600人，组织320个。", "teachers|我市|2024-12-31|level|8600|人"},
    {"the growth of growth is nobody's figure", "2024年，全市粮食产量48万吨，增长4.9%，增速比上年加快0.8个百分点。",
     "grain-output|我市|2024|level|480000|t;grain-output|我市|2024|growth_rate|4.9|%"},
    {"a margin of error is no change", "2024年全市综合阅读率82%，误差为正负0.7个百分点。",
     "reading-rate|我市|2024|level|82|%"},
    {"what goes on about a figure of something else",
     "2024年，全市粮食产量48万吨，其中人均粮食产量480公斤，增长10.8%。", "grain-output|我市|2024|level|480000|t"},
    {"what is left of the owner is less than it", "2025年，三地R&D经费1046.8亿元，其余三地R&D经费52.5亿元。",
     "rd-spending|三地|2025|level|104680000000|CNY"},
    {"what is done by now is no plan", "2024年，全市粮食产量预计48万吨；累计建成高标准农田52万亩。",
     "grain-output|我市|2024|level|480000|t|forecast;high-standard-farmland|我市|2024|level|520000|亩"},
    {"digits behind the letters of a metric", "2024年，全市人均GDP21.6万元。",
     "gdp-per-capita|我市|2024|level|216000|CNY"},
};

START_TEST(figure_has_its_meaning)
	{
		cc_test_claims(meanings[_i].name, meanings[_i].text, meanings[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.zh_owners");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, figure_has_its_owner, 0, sizeof(cases) / sizeof(cases[0]));
	tcase_add_loop_test(sentences, figure_has_its_meaning, 0, sizeof(meanings) / sizeof(meanings[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
