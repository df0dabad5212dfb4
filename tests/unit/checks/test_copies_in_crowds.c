/* divergent-copy where other sentences stand around: formulas for several facts, what was spoken of before, lists; and
 * what ranges, denied figures and spelled periods say. The plain cases are in test_check_divergent_copy.c. */
#include "check_suite.h"

static const struct check_case divergent[] = {
    {.name = "a date beside a formula of other days, tied by its figures",
     .texts = {"截至4月11日8时，地震造成4人死亡、37人受伤，倒塌房屋286间，紧急转移安置群众5200人。",
	       "截至4月12日18时，地震造成9人死亡、64人受伤，倒塌房屋413间，紧急转移安置群众1.27万人。",
	       "截至5月12日18时，地震造成9人死亡、64人受伤，倒塌房屋413间，紧急转移安置群众1.27万人。"},
     .found = "warning 4月12日 | 5月12日"},
    {.name = "a range that a misprint turns round",
     .texts = {"For the coming year the foundry expects an operating profit of between £255 million and £270 million.",
	       "For the coming year the foundry expects an operating profit of between £455 million and £270 million."},
     .found = "warning between £255 million and £270 million | between £455 million and £270 million"},
    {.name = "a range with its word behind it",
     .texts = {"测试人员说，冰箱冷藏室的湿度在40%—60%之间最合适，蔬菜可以放一周以上。",
	       "测试人员说，冰箱冷藏室的湿度在90%—60%之间最合适，蔬菜可以放一周以上。"},
     .found = "warning 40%—60%之间 | 90%—60%之间"},
    {.name = "reached and not reached",
     .texts = {"到去年年底，全县农村生活污水治理率达到48%以上，新建改建厕所2.6万户。",
	       "到去年年底，全县农村生活污水治理率未达到48%以上，新建改建厕所2.6万户。"},
     .found = "warning 48% | 未达到48%"},
    {.name = "more than and not more than",
     .texts =
	 {"Of the 1,480 letters that the clerks posted, 212 were more than five days late in reaching the valley.",
	  "Of the 1,480 letters that the clerks posted, 212 were not more than five days late in reaching the valley."},
     .found = "warning five days | not more than five days"},
    {.name = "years of a plan, the ones within the others",
     .texts = {"“十四五”前四年全县累计完成水利投资86亿元，修复堤防310公里，新增灌溉面积12万亩。",
	       "“十四五”前三年全县累计完成水利投资86亿元，修复堤防310公里，新增灌溉面积12万亩。"},
     .found = "warning “十四五”前四年 | “十四五”前三年"},
    {.name = "a year in the item of a list, tied by its figures",
     .texts = {"- 渡轮每百公里耗油310升，比2019年投入使用的旧船少85升。\n- "
	       "渡轮每百公里耗油310升，比2017年投入使用的旧船少85升。"},
     .found = "warning 2019年 | 2017年"},
    {.name = "said by somebody, not about him",
     .texts = {"馆长看着图纸笑了。他透露，湖边的新剧院明年春天动工，总投资2.6亿元。",
	       "馆长看着图纸笑了。他透露，湖边的新剧院明年春天动工，总投资6.2亿元。"},
     .found = "warning 2.6亿元 | 6.2亿元"},
    {.name = "a rank beside a figure that agrees",
     .texts = {"“云岭高山茶”的区域品牌价值达到46.8亿元，居全省第三位。",
	       "“云岭高山茶”的区域品牌价值达到46.8亿元，居全省第六位。"},
     .found = "warning 第三 | 第六"},
    {.name = "the end of a year and that year were spoken of before",
     .texts = {"2025年末员工2700人。公司有五个生产基地，分别位于湖州、常州、南通、珠海和德阳。",
	       "2025年营业收入38.64亿元。公司有七个生产基地，分别位于湖州、常州、南通、珠海和德阳。"},
     .found = "warning 五个 | 七个"},
    {.name = "a long sentence, whatever place was spoken of before",
     .texts =
	 {"She came from Hamburg. Her orchard of 35 acres has the habits of a much larger one: it sends pears to "
	  "market, "
	  "argues with the weather and keeps bees at odd hours.",
	  "She went to Chicago. Her orchard of 85 acres has the habits of a much larger one: it sends pears to market, "
	  "argues with the weather and keeps bees at odd hours."},
     .found = "warning 35 acres | 85 acres"},
    {.name = "a figure that is a clause of its own before what was joined",
     .texts =
	 {"It came up from the bottom of Lake Orrin with the last core of the summer, and it is, she reckons, 334,000 "
	  "years old.",
	  "It came up from the bottom of Lake Orrin with the last core of the summer, and it is, she reckons, 534,000 "
	  "years old; The winter crew slept on the ice."},
     .found = "warning 334,000 years old | 534,000 years old"},
};

static const struct check_case silent[] = {
    {.name = "more than what was not read as a figure",
     .texts =
	 {"The April earthquake in the hills killed 8,962 people and injured 21,952 across the region.",
	  "The April earthquake in the hills killed 8,962 people and injured more than 21,000 across the region."}},
    {.name = "a period spelled in words",
     .texts = {"今年前8个月，云桥航空累计运送旅客2986.5万人次，在国内航空公司中排名第五。",
	       "今年前八个月，云桥航空累计运送旅客2986.5万人次，在国内航空公司中排名第五。"}},
    {.name = "a range in other signs",
     .texts = {"测试人员说，冰箱冷藏室的湿度在40%—60%之间最合适，蔬菜可以放一周以上。",
	       "测试人员说，冰箱冷藏室的湿度在40%到60%之间最合适，蔬菜可以放一周以上。"}},
    {.name = "the half of a year and the year were spoken of before",
     .texts = {"2025年上半年产销两旺。营业收入和订单都创下新高，新签合同总额达到12.4亿元。",
	       "2025年产销两旺。营业收入和订单都创下新高，新签合同总额达到25.1亿元。"}},
    {.name = "the next item of a list",
     .texts = {"- 2025年6月底前完成三座老旧泵站的更新改造并通过验收。\n- "
	       "2025年9月底前完成三座老旧泵站的更新改造并通过验收。"}},
    {.name = "a formula for several days",
     .texts = {"1月12日，全市最高气温3摄氏度，供热系统运行平稳。", "1月13日，全市最高气温5摄氏度，供热系统运行平稳。",
	       "1月14日，全市最高气温5摄氏度，供热系统运行平稳。"}},
    {.name = "batches of one scheme",
     .texts = {"第一批试点单位共12家，名单由省里统一公布。", "第二批试点单位共15家，名单由省里统一公布。"}},
    {.name = "said by two who lead two firms",
     .texts = {"甲厂的厂长很高兴。他说，公司新招工人120名，订单排满。",
	       "乙厂的厂长很高兴。他说，公司新招工人210名，订单排满。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.copies_in_crowds",
	    .check = &cc_check_divergent_copy,
	    .faults = divergent,
	    .fault_count = sizeof(divergent) / sizeof(divergent[0]),
	    .traps = silent,
	    .trap_count = sizeof(silent) / sizeof(silent[0]),
	    .memory = 1,
	});
}
