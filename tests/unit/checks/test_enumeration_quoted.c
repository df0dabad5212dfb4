/* enumeration: names in quotation marks beside their count, lists between dashes, joints that are sure.
 * Leaves other lists to test_check_enumeration.c and test_enumeration_marked.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "names in quotation marks",
     .texts = {"四个展厅分别是“熬波”“行盐”和“鹭影”。"},
     .found = "warning 四个展厅 | “熬波”“行盐”和“鹭影”"},
    {.name = "the count behind them",
     .texts = {"书院开设“晨读”“午读”“夜读”四个班。"},
     .found = "warning “晨读”“午读”“夜读” | 四个"},
    {.name = "titles",
     .texts = {"获奖的三部影片是《雾》《归途》《白马》和《第七封信》。"},
     .found = "warning 三部影片 | 《雾》《归途》《白马》和《第七封信》"},
    {.name = "between dashes",
     .texts = {"全县三大灌区——东干渠、西干渠、南干渠、北干渠——同时放水。"},
     .found = "warning 三大灌区 | 东干渠、西干渠、南干渠、北干渠"},
    {.name = "items that end alike",
     .texts = {"北湖、南湖和镜湖两个湖区连成一片。"},
     .found = "warning 北湖、南湖和镜湖 | 两个湖区"},
    {.name = "names of people",
     .texts = {"决赛的六位评委是周岚、陈柏、李漾、何诚和魏鸣。"},
     .found = "warning 六位评委 | 周岚、陈柏、李漾、何诚和魏鸣"},
    {.name = "two where three were told",
     .texts = {"三名获奖者分别是林澈和苏叶。"},
     .found = "warning 三名获奖者 | 林澈和苏叶"},
    {.name = "an aside between",
     .texts =
	 {"The trust keeps four ships afloat, as every child knows: the Constance, the Samson and the Hannah Croft."},
     .found = "warning four ships afloat, as every child knows | the Constance, the Samson and the Hannah Croft."},
    {.name = "names between dashes",
     .texts = {"The three finalists - Kerr, Lund, Moss and Ness - meet on Sunday."},
     .found = "warning three finalists | Kerr, Lund, Moss and Ness"},
};

static const struct check_case traps[] = {
    {.name = "as many names", .texts = {"四个展厅分别是“熬波”“行盐”“盐路”和“鹭影”。"}},
    {.name = "what they read", .texts = {"两名学生朗诵了《春》《夏》《秋》。"}},
    {.name = "what is theirs", .texts = {"三位作者的代表作是《雾》《归途》《白马》和《灯》。"}},
    {.name = "two counts of one list",
     .texts = {"参加的有五家医院和三所学校：市一院、市二院、中医院、妇幼院、区医院、县一中、实验小学、附中。"}},
    {.name = "what one of them does", .texts = {"两家企业：甲公司从事养殖、加工、运输，乙公司从事销售。"}},
    {.name = "what somebody sang", .texts = {"The jury of five heard four songs, among them Ash, Brine and Cinder."}},
    {.name = "things of places", .texts = {"东区、西区、北区的四个小区已经通气。"}},
    {.name = "rivals of another count",
     .texts = {"He ran three races, and his rivals, Kerr, Lund, Moss and Ness, ran two."}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.enumeration_quoted",
	    .check = &cc_check_enumeration,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
