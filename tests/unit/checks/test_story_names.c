/* Stories told apart by names that no pack knows and that end as no name does; and articles of one kind about others.
 * Leaves figures of one phrase and name to test_check_unruled_conflict.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "a lake that only its name tells",
     .texts = {"岫溪泊的水清了\n\n岫溪泊畔的人说，水清了。岫溪泊去年清出底泥128.6万立方米，鱼多了。",
	       "老渔民的账本\n\n他在岫溪泊打鱼三十年。岫溪泊的底泥，去年清出126.8万立方米。"},
     .dates = {"2026-01-08", "2026-01-12"},
     .found = "warning 128.6万立方米 | 126.8万立方米"},
    {.name = "a forum named by its place",
     .texts = {"棠堰签下大单\n\n棠堰数字产业周昨日闭幕。棠堰数字产业周期间签约，总金额368亿元。",
	       "棠堰归来\n\n棠堰数字产业周散场了。据通报，期间签约，总金额386亿元。"},
     .dates = {"2026-05-10", "2026-05-12"},
     .found = "warning 368亿元 | 386亿元"},
    {.name = "a museum that one writer knows by its town",
     .texts = {"Wolderby gets a museum. The museum of Wolderby restored 3,742 maps in 2025 and sold 41,600 "
	       "postcards.",
	       "Wolderby is proud. In 2025 its museum restored 3,472 maps; Wolderby sold 41,600 postcards."},
     .dates = {"2026-01-09", "2026-01-11"},
     .found = "warning 3,742 | 3,472"},
};

static const struct check_case traps[] = {
    {.name = "two lakes",
     .texts = {"岫溪泊的水清了\n\n岫溪泊畔的人说，水清了。岫溪泊全年总磷平均浓度为每升0.042毫克。",
	       "蓝藻去哪了\n\n鸢尾泊边，蓝藻少了。鸢尾泊全年总磷平均浓度为每升0.024毫克。"},
     .dates = {"2026-01-08", "2026-01-12"}},
    {.name = "two forums",
     .texts = {"棠堰签下大单\n\n棠堰产业周昨日闭幕。棠堰产业周期间签约，总金额368亿元。",
	       "栎浦签下大单\n\n栎浦产业周昨日闭幕。栎浦产业周期间签约，总金额386亿元。"},
     .dates = {"2026-05-10", "2026-05-12"}},
    {.name = "two broker's notes",
     .texts =
	 {"事件：翎川股份发布年报。翎川股份全年研发投入5.13亿元。盈利预测：维持买入评级。风险提示：需求不及预期。",
	  "事件：沅砺科技发布年报。沅砺科技全年研发投入5.31亿元。盈利预测：维持买入评级。风险提示：需求不及预期。"},
     .dates = {"2026-03-26", "2026-04-02"}},
    {.name = "two listed companies",
     .texts = {"翎川股份2025年归属于上市公司股东的净利润为8.64亿元。归属于上市公司股东的净资产增长。员工12860人。",
	       "沅砺科技2025年归属于上市公司股东的净利润为6.84亿元。归属于上市公司股东的净资产增长。员工12680人。"},
     .dates = {"2026-03-26", "2026-04-02"}},
    {.name = "two counties with one crop",
     .texts = {"岩坪春茶开采\n\n采茶人上山了。岩坪春茶产值13.2亿元，鲜叶每斤80元。",
	       "溪洛春茶开采\n\n采茶人上山了。溪洛春茶产值12.3亿元，鲜叶每斤90元。"},
     .dates = {"2026-04-26", "2026-04-28"}},
    {.name = "two hospitals called first",
     .texts = {"榆汀市第一人民医院昨日通报。市第一人民医院去年手术3680台次，平均住院日5.7天。",
	       "桑浦市第一人民医院昨日通报。市第一人民医院去年手术3860台次，平均住院日6.1天。"},
     .dates = {"2026-02-10", "2026-02-12"}},
    {.name = "two floods",
     .texts = {"洪峰过境\n\n洪峰昨夜经过砚滩。砚滩水文站水位涨到68.24米，转移群众12640人。",
	       "洪峰过境\n\n洪峰昨夜经过梓渡。梓渡水文站水位涨到62.84米，转移群众14620人。"},
     .dates = {"2026-07-10", "2026-07-12"}},
    {.name = "two metro lines of two towns",
     .texts = {"霭州地铁2号线开通\n\n霭州地铁2号线全长28.4公里，设站21座，票价最高7元。",
	       "渌安地铁2号线开通\n\n渌安地铁2号线全长24.8公里，设站18座，票价最高8元。"},
     .dates = {"2026-06-18", "2026-06-20"}},
    {.name = "two clubs of one league",
     .texts = {"铁隼队本赛季主场14胜10负，联赛排名第四。铁隼队场均得分108.4分，联赛第三。",
	       "蓝鳍队本赛季主场13胜11负，联赛排名第五。蓝鳍队场均得分104.8分，联赛第六。"},
     .dates = {"2026-04-18", "2026-04-20"}},
    {.name = "two universities",
     .texts = {"霁麓大学毕业生报告\n\n霁麓大学今年毕业生6840人，就业率93.6%，奖学金惠及学生。",
	       "栖梧大学毕业生报告\n\n栖梧大学今年毕业生6480人，就业率96.3%，奖学金惠及学生。"},
     .dates = {"2026-06-18", "2026-06-20"}},
    {.name = "two courts",
     .texts = {"砚滩法院发布年报。砚滩法院去年审结案件6915件，法官人均结案286件。",
	       "梓渡法院发布年报。梓渡法院去年审结案件6195件，法官人均结案268件。"},
     .dates = {"2026-01-18", "2026-01-20"}},
    {.name = "two English clubs",
     .texts = {"Hexby Rovers held their nerve in the League. The average home gate of Hexby Rovers was 11,240, and "
	       "the League has noticed.",
	       "Tarrowdale United lost their nerve in the League. The average home gate of Tarrowdale United was "
	       "12,140, and the League has noticed."},
     .dates = {"2026-05-10", "2026-05-12"}},
    {.name = "two English councils",
     .texts = {"Hexby Council met on Monday. The Council of Hexby built 421 homes in 2025, said the Mayor.",
	       "Tarrowdale Council met on Monday. The Council of Tarrowdale built 412 homes in 2025, said the Mayor."},
     .dates = {"2026-01-12", "2026-01-13"}},
    {.name = "two English hospitals",
     .texts = {"Hexby Infirmary is full. The Infirmary treated 412,000 outpatients in 2025. Nurses of the Infirmary "
	       "are tired.",
	       "Tarrowdale Infirmary is full. The Infirmary treated 421,000 outpatients in 2025. Nurses of the "
	       "Infirmary are tired."},
     .dates = {"2026-01-12", "2026-01-13"}},
    {.name = "two universities of England",
     .texts = {"Hexby University opened its School of Medicine. The University of Hexby employs 6,240 people.",
	       "Tarrowdale University opened its School of Medicine. The University of Tarrowdale employs 6,420 "
	       "people."},
     .dates = {"2026-01-12", "2026-01-13"}},
    {.name = "two ports",
     .texts = {"The Port of Hexby had a good year. The Port handled 48.6 million tonnes in 2025; the Port employs "
	       "many.",
	       "The Port of Tarrowdale had a good year. The Port handled 46.8 million tonnes in 2025; the Port employs "
	       "many."},
     .dates = {"2026-01-12", "2026-01-13"}},
    {.name = "two trials",
     .texts = {"The Lancet published it. Doctors of Hexby gave velmarin to 6,240 patients. Velmarin helped them.",
	       "The Lancet published it. Doctors of Tarrowdale gave ostrelin to 6,420 patients. Ostrelin helped "
	       "them."},
     .dates = {"2026-01-12", "2026-01-13"}},
    {.name = "two fires",
     .texts = {"The fire near Hexby has burnt 3,640 hectares since Monday. Hexby is safe, said Fire Chief Sarah "
	       "Miller.",
	       "The fire near Tarrowdale has burnt 3,460 hectares since Monday. Tarrowdale is safe, said Fire Chief "
	       "Sarah Young."},
     .dates = {"2026-08-12", "2026-08-13"}},
    {.name = "two bus companies",
     .texts = {"Hexby Transit ran 164 electric buses in 2025. Hexby Transit is owned by the City.",
	       "Tarrowdale Transit ran 146 electric buses in 2025. Tarrowdale Transit is owned by the City."},
     .dates = {"2026-01-12", "2026-01-13"}},
    {.name = "two makers, one stock exchange",
     .texts = {"Hexby Motors sold 12,840 cars in 2025, it told the Exchange. Hexby Motors is listed on the Exchange.",
	       "Tarrow Motors sold 14,820 cars in 2025, it told the Exchange. Tarrow Motors is listed on the "
	       "Exchange."},
     .dates = {"2026-01-12", "2026-01-13"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "checks.story_names",
						      .check = &cc_check_unruled_conflict,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 1});
}
