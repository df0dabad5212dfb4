/* arithmetic: many ways in which writers state a change, a share, a sum, what is left, an average or a length of time,
 * each with the figure that is right and one that is wrong: "…增长{25%|35%}". Leaves what exactly is marked, and the
 * known causes of false alarms, to test_check_arithmetic.c and its neighbours. */
#include <stdio.h>
#include <string.h>

#include "check_fixture.h"

static const char *const forms[] = {
    "由去年6月的每平方米1.42万元涨到1.55万元，半年涨了{9.2%|15%}。",
    "而2024年支出2.52亿元，2025年支出3.15亿元，一年增长了{25%|35%}。",
    "2025年基金支出3.15亿元；而2024年支出2.52亿元，一年增长了{25%|35%}。",
    "2025年收入4.02亿元，支出3.15亿元，支出占收入的{78.4%|74.8%}；而2024年支出2.52亿元，一年增长了{25%|35%}。",
    "中断的14处道路中有11处恢复通行，余下{3处|4处}预计25日前抢通。",
    "全县中断道路14处，目前已抢通11处，还有{3处|5处}正在抢修。",
    "桑曲镇中学的612名学生被分到3所学校借读，分别接收{205人|215人}、208人和199人。",
    "三所学校分别接收学生{205人|215人}、208人和199人，共612人。",
    "文创收入1107万元，接待观众36.9万人次，人均消费{30元|40元}。",
    "共接待观众36.9万人次，文创收入1107万元，人均{30元|40元}。",
    "机械台数从3台增加到{12台|9台}，翻了两番。",
    "产值由2015年的120亿元增加到2025年的{240亿元|310亿元}，翻了一番。",
    "毛收入316万元，扣掉地租88万元、农资96万元、人工和机械74万元，净赚{58万元|68万元}。",
    "全年收入316万元，减去成本258万元，利润{58万元|68万元}。",
    "收入2525万元，支出2480万元，结余{45万元|65万元}。",
    "救护车由24辆增加到32辆，增加了{三分之一|四分之一}。",
    "医疗点由去年的20个增加到26个，增幅{30%|40%}。",
    "AED由120台增加到150台，增加{四分之一|三分之一}。",
    "今年有赞助商34家，比去年的25家多{9家|7家}。",
    "今年有赞助商34家，去年是25家，多了{9家|7家}。",
    "1437.8万吨的秋粮占全年2136.9万吨的{六成七|七成三}。",
    "全年粮食总产2136.9万吨。其中秋粮1437.8万吨，占{67.3%|76.3%}。",
    "全市常住人口704万人，其中城镇人口521万人，城镇化率{74.0%|78.0%}。",
    "一户年用水150立方米，每立方米2.85元，一年要付{427.5元|472.5元}。",
    "第一阶梯水价从1.95元提高到2.85元，上涨0.9元，涨幅{46%|36%}。",
    "通勤时间从75分钟缩短到40分钟，每天单程省下{35分钟|45分钟}。",
    "每月交通费从打车的900元降到地铁的260元，一个月能省{640元|540元}。",
    "从打车的900元降到地铁的260元，一个月少花{640元|540元}。",
    "持证率由去年的61%升到75%，上升了{14个|16个}百分点。",
    "护理员流失率由31%降到19%，下降了{12个|18个}百分点。",
    "护理员流失率由31%降到19%，一年降了{12个|18个}百分点。",
    "这一比例去年还是31%，今年降到19%，低了{12个|8个}百分点。",
    "空气优良天数比例为86.3%，较上年的82.1%提高{4.2个|5.2个}百分点。",
    "空气优良天数比例为86.3%，上年为82.1%，提高{4.2个|5.2个}百分点。",
    "在建项目共68个，总投资9.4亿元，其中住房{4.1亿元|4.6亿元}、基础设施3.2亿元、公共服务1.3亿元、产业恢复0.8亿元。",
    "住房投资4.1亿元，占总投资9.4亿元的{43.6%|34.6%}。",
    "省财政下拨三批资金，第一批3000万元，第二批5000万元，第三批4500万元，累计{1.25亿元|1.35亿元}。",
    "三批资金分别为3000万元、5000万元、4500万元，总共{1.25亿元|1.35亿元}。",
    "甲队得了28分，乙队得了21分，甲队多得{7分|9分}。",
    "赛会纪录由2小时10分21秒提高到2小时09分36秒，提高{45秒|54秒}。",
    "冠军用时2小时09分36秒，亚军2小时10分02秒，慢了{26秒|36秒}。",
    "冠军成绩2小时09分36秒，亚军2小时10分02秒，两人相差{26秒|36秒}。",
    "展览5月3日开幕、5月22日闭幕，展期{20天|25天}。",
    "工程2020年6月动工，2025年12月完工，建了{5年半|6年半}。",
    "2020年6月开工、2025年12月建成，历时{五年半|四年半}。",
    "公司1998年创办，到2026年已经{28年|26年}。",
    "1998年，他租下三间厂房办厂；2026年，工厂走过了{28年|32年}。",
    "他生于1961年，2025年{64岁|67岁}。",
    "他1961年出生，2025年去世，终年{64岁|67岁}。",
    "他1985年参加工作，2025年退休，工作了{40年|45年}。",
    "她从2008年到2023年担任馆长，一干就是{15年|18年}。",
    "全省16个市中有12个实现增长，占{75%|85%}。",
    "32个大类行业中有24个实现增长，增长面为{75%|78%}。",
    "抽检280批次，合格273批次，合格率{97.5%|95.7%}。",
    "抽检280批次，其中7批次不合格，不合格率{2.5%|5.2%}。",
    "应参加考试1240人，实际参加1178人，到考率{95%|93%}。",
    "报名2400人，录取360人，录取率{15%|18%}。",
    "总人口32万人，面积500平方公里，每平方公里{640人|460人}。",
    "2025年售水1.86亿立方米，其中居民用水1.02亿立方米，占{54.8%|58.4%}。",
    "居民用水1.02亿立方米，占全部售水量1.86亿立方米的{54.8%|58.4%}。",
    "线上销售占{38%|43%}，线下占62%。",
    "男生占52%，女生占{48%|46%}。",
    "票房12.6亿元，其中预售{3.6亿元|4.6亿元}、现场售票9亿元。",
    "投入经费600万元，其中财政拨款占{40%|45%}，即240万元。",
    "其中财政拨款240万元，占总额600万元的{四成|五成}。",
    "5个小组每组{12人|14人}，共60人。",
    "12辆大巴，每辆坐48人，共送{576人|567人}。",
    "每股派0.35元，总股本12亿股，合计派发{4.2亿元|4.8亿元}。",
    "7天客流16.8万人次，平均每天{2.4万人次|2.8万人次}。",
    "国庆8天假期共接待游客96万人次，日均{12万人次|14万人次}。",
    "前三季度完成180亿元，全年目标240亿元，完成目标的{75%|85%}。",
    "前三季度完成180亿元，完成全年240亿元目标的{75%|85%}。",
    "全年目标240亿元，还差{60亿元|80亿元}，前三季度已完成180亿元。",
    "城镇新增就业4.36万人，距离全年7万人的目标还差{2.64万人|3.64万人}。",
    "粮食总产2136.9万吨，比上年的2094.2万吨增加{42.7万吨|47.2万吨}。",
    "粮食总产比上年增加{42.7万吨|47.2万吨}，从2094.2万吨增加到2136.9万吨。",
    "出口301.4亿元，进口122.2亿元，贸易顺差{179.2亿元|199.2亿元}。",
    "出口301.4亿元，进口122.2亿元，顺差{179.2亿元|199.2亿元}；对东盟出口96.4亿元。",
    "进出口423.6亿元，其中出口{301.4亿元|304.1亿元}，进口122.2亿元。",
    "东部{1280人|1380人}，中部860人，西部540人，合计2680人。",
    "今年招生2680人，其中东部{1280人|1380人}，中部860人，西部540人。",
    "今年招生2680人：东部{1280人|1380人}，中部860人，西部540人。",
    "小学60所、初中{40所|45所}、高中20所，一共120所学校。",
    "120所学校里，小学60所，初中{40所|45所}，高中20所。",
    "甲公司持股30%，乙公司持股21%，两家合计持股{51%|54%}。",
    "财政支出同比增长8%，由去年的350亿元增至{378亿元|398亿元}。",
    "财政支出378亿元，去年同期350亿元，同比增长{8%|10%}。",
    "财政支出378亿元，同比增长{8%|10%}，去年同期为350亿元。",
    "财政支出达378亿元，而去年同期是350亿元，增幅为{8%|11%}。",
    "财政支出从350亿元增加到378亿元，增加{28亿元|38亿元}、增长8%。",
    "财政支出378亿元，比上年增加28亿元，增长{8%|10%}。",
    "财政支出378亿元，比上年同期多支出28亿元，增长{8%|10%}。",
    "较去年的350亿元增长{8%|10%}，达到378亿元。",
    "5年来，床位数由800张增至1400张，增长{75%|57%}。",
    "床位数由2020年的800张增至2025年的1400张，五年增加{600张|700张}。",
    "床位数由2020年的800张增至2025年的1400张，年均增长{11.8%|15%}。",
    "垃圾量由每天420吨减少到每天336吨，减少{两成|三成}。",
    "垃圾量由每天420吨减少到每天336吨，减少了{五分之一|四分之一}。",
    "房价由每平方米1.55万元跌到1.42万元，跌了{8.4%|10.4%}。",
    "股价从28.6元跌至21.45元，跌去{四分之一|三分之一}。",
    "今日收盘21.45元，较前一日的28.6元下跌{25%|35%}。",
    "老馆8000平方米，新馆3.2万平方米，是老馆的{4倍|5倍}。",
    "新馆展陈面积3.2万平方米，是老馆8000平方米的{4倍|5倍}。",
    "新馆展陈面积3.2万平方米，而老馆只有8000平方米，新馆是老馆的{4倍|5倍}。",
    "甲市人均收入6.2万元，乙市3.1万元，甲市是乙市的{两倍|三倍}。",
    "机场东站进站1.9万人次，大学城站进站2.7万人次，后者是前者的{1.4倍|1.6倍}。",
    "男性平均身高175厘米，女性163厘米，相差{12厘米|15厘米}。",
    "最高气温36℃，最低气温24℃，温差{12℃|14℃}。",
    "夏粮486.3万吨、早稻212.8万吨、秋粮1437.8万吨，全年{2136.9万吨|2163.9万吨}。",
    "一季度营收17.86亿元、二季度20.45亿元、三季度22.97亿元、四季度25.14亿元，全年营收{86.42亿元|84.62亿元}。",
    "全年营收86.42亿元，四个季度分别为{17.86亿元|18.76亿元}、20.45亿元、22.97亿元和25.14亿元。",
    "四个季度营收分别为17.86亿元、20.45亿元、22.97亿元和25.14亿元，合计{86.42亿元|88.42亿元}。",
    "截至10月底已累计发放23.6万张，其中9月底前21.4万张，10月发放{2.2万张|2.8万张}。",
    "应到385名，实到368名，缺席{17名|27名}。",
    "住院患者56人，已出院38人，仍有{18人|28人}在院治疗。",
    "57人受伤，其中重伤{9人|12人}，轻伤48人。",
    "57人受伤，其中9人重伤、{48人|46人}轻伤。",
    "8240名群众转移，其中5910人集中安置，其余{2330人|2230人}投亲靠友。",
    "转移群众8240人，集中安置5910人，分散安置{2330人|2530人}。",
    "2024年末存款余额420亿元，2025年末达到483亿元，增长{15%|18%}。",
    "2025年末存款余额483亿元，较年初的420亿元净增{63亿元|73亿元}。",
    "总资产800亿元，总负债520亿元，资产负债率{65%|62%}。",
    "营业收入86.42亿元，净利润9.37亿元，净利率{10.8%|18.0%}。",
    "研发投入5.19亿元，占营业收入86.42亿元的{6%|8%}。",
    "年产能45亿平方米，全年出货38.7亿平方米，产能利用率{86%|68%}。",
    "总投资268.4亿元，线路全长38.6公里，平均每公里造价{6.95亿元|7.95亿元}。",
    "全程120公里，以每小时60公里行驶，需要{2小时|3小时}。",
    "Viewers averaged 412,000 a day, against 368,000 in 2025, up {12|22} percent.",
    "Viewers averaged 412,000 a day, compared with 368,000 a year earlier, an increase of {12|22} percent.",
    "There were 6,120 calls in 2025, down from 6,260 a year earlier, a decline of {2.2|3.2} percent.",
    "There were 6,120 calls, down {140|240} from 6,260 a year earlier.",
    "Calls fell from 6,260 to 6,120, a drop of {140|180}.",
    "Exports were $38.2 million and imports $26.6 million, a surplus of {$11.6|$12.6} million.",
    "Levels have come down from 48 micrograms in 2016 to 36, a fall of {a quarter|a third}.",
    "The state puts insured losses at $69 million: {$49|$46} million for houses, $11 million for businesses and $9 "
    "million for vehicles.",
    "Replanting will cost $5.4 million, of which the government is to pay 75 percent, or {$4.05|$3.9} million.",
    "The government will pay 75 percent of the $5.4 million, or {$4.05|$3.9} million.",
    "The price rose from $1.95 to $2.85, an increase of {46|36} percent.",
    "The average home sold for $398,000 in 2025, against $345,000 in 2021, a rise of {15|25} percent in four years.",
    "Home prices climbed {15|25} percent, from $345,000 to $398,000.",
    "Home prices, at $398,000, are {15|25} percent higher than the $345,000 of 2021.",
    "The fee goes up from £120 to £150, {25|35} per cent more.",
    "The fee goes up by {25|35} per cent, to £150 from £120.",
    "Revenue rose to $412 million from $386 million, a gain of {6.7|8.7} percent.",
    "Revenue of $412 million was {$26|$36} million more than the $386 million of a year ago.",
    "The club has 640 members, {80|90} more than last year's 560.",
    "The club has 640 members, up from 560 last year, a gain of {80|90}.",
    "Membership doubled, from 320 to {640|840}.",
    "Membership grew from 320 to 960, a {threefold|fourfold} increase.",
    "The new hall seats 1,200, {three|four} times the 400 of the old one.",
    "Of the 1,240 pupils, 496 walk to school, or {40|45} percent.",
    "Some 496 of the 1,240 pupils, {40|45} percent, walk to school.",
    "{40|45} percent of the 1,240 pupils, 496 in all, walk to school.",
    "Women made up 310 of the 500 delegates, or {62|68} percent.",
    "Turnout was {62|68} percent: 31,000 of the 50,000 voters cast a ballot.",
    "Of 50,000 registered voters, 31,000 voted, a turnout of {62|68} percent.",
    "Nine of the 15 berths, {60|65} percent, have power.",
    "The plan has 14,650 homes built against a target of 20,000, leaving {5,350|5,450}.",
    "Spending was $186 million: $112 million on building, $48 million on repairs and {$26|$36} million on the "
    "homeless.",
    "Of the $186 million, $112 million went on building, {60|65} percent.",
    "Three shelters took in 412 people: {210|220} at the school, 128 at the fairground and 74 at the church.",
    "Sponsors pay €3.5 million, host towns €1.6 million and the state €0.9 million, {€6.0|€6.4} million in all.",
    "It sold 12,000 tickets at $25 each, for a total of {$300,000|$320,000}.",
    "The council built 640 homes for $112 million, an average of {$175,000|$185,000} a home.",
    "Founded in 1926, the school celebrates its {100th|90th} anniversary in 2026.",
    "He served as mayor from 2008 to 2023, {15|18} years.",
    "He took over in 2008 and stepped down in 2023 after {15|18} years.",
    "The works began in June 2020 and ended in December 2025, taking five and a half {years|months}.",
    "Brandt leads on 214 points, {37|47} ahead of Farelli on 177.",
    "The share of renters is 31 percent, down {seven|nine} percentage points from 38 percent.",
    "Homeowners make up 69 percent and renters {31|36} percent of households.",
    "Sixty percent of voters said yes, 34 percent no and {6|9} percent had no view.",
    "The firm holds 30 percent and its partner 21 percent, together {51|54} percent.",
    "The budget rises by $28 million, or {8|10} percent, to $378 million.",
    "The budget of $378 million is up 8 percent from {$350|$330} million.",
    "Sales for the four quarters were $17 million, $20 million, $23 million and $25 million, {$85|$95} million for the "
    "year.",
    "Sales of $85 million for the year came to $17 million, $20 million, {$23|$28} million and $25 million in the four "
    "quarters.",
    "Net profit of $9.4 million on sales of $86.4 million gives a margin of {10.9|19.0} percent.",
    "The reserve, at $42 million, is {14|18} percent of the $300 million budget.",
    "Rents rose $60, or {12|18} percent, to $560.",
    "评分由三部分组成，笔试占50%、面试占{30%|40%}、实操占20%。",
    "考核成绩由笔试、面试、平时三部分组成，分别占50%、{30%|35%}和20%。",
    "The score is weighted 50 percent for the exam, {30|40} percent for course work and 20 percent for practice.",
    "The temperature rose from minus 3 to 9 degrees, a swing of {12|9} degrees.",
    "前五名为：南浦大学（86.4分）、淮川大学（85.1分）、临江大学（{84.9分|83.9分}）、西陵大学（84.2分）、宁岭大学（80."
    "7分）。",
    "得票前四名依次为：陈某（412票）、李某（388票）、王某（{351票|315票}）、周某（340票）。",
    "总成绩前四位依次为甲队（96分）、乙队（{91分|81分}）、丙队（88分）、丁队（80分）。",
    "The work cost £8.64 million, {£360,000|£2.3 million} less than the £9 million budgeted.",
    "Rents now stand at $560, having been $500 a year ago, a rise of {12|18} percent.",
};

enum { FORM_BYTES = 512 };

/* The form with the first or the second of its two figures. */
static void write_form(char *out, const char *form, bool wrong)
{
	const char *open = strchr(form, '{');
	const char *bar = strchr(open, '|');
	const char *close = strchr(bar, '}');
	const char *from = wrong ? bar + 1 : open + 1;
	int len = (int)((wrong ? close : bar) - from);
	(void)snprintf(out, FORM_BYTES, "%.*s%.*s%s", (int)(open - form), form, len, from, close + 1);
}

static void expect(const char *form, bool wrong)
{
	char text[FORM_BYTES];
	write_form(text, form, wrong);
	struct check_case row = {.name = form, .texts = {text}};
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct cc_str found = fixture_run(&cc_check_arithmetic, &row, arena);
	ck_assert_msg((found.len > 0) == wrong, "%s\nfound: %.*s", text, (int)found.len, found.ptr);
	cc_arena_free(arena);
}

START_TEST(wrong_figures_are_found)
	{
		expect(forms[_i], true);
	}
END_TEST

START_TEST(right_figures_are_silent)
	{
		expect(forms[_i], false);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.arithmetic_enumerated");
	TCase *cases = tcase_create("cases");
	tcase_add_loop_test(cases, wrong_figures_are_found, 0, (int)(sizeof(forms) / sizeof(forms[0])));
	tcase_add_loop_test(cases, right_figures_are_silent, 0, (int)(sizeof(forms) / sizeof(forms[0])));
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
