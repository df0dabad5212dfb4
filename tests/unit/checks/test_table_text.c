/* table: cells against the figures of texts, in the article and in others of the same story.
 * Leaves totals, shares and ratios within a table to test_check_table.c. */
#include "check_suite.h"

#define MARGINS                                                                                                                           \
	"| 产品 | 收入（亿元） | 毛利率（%） |\n|---|---|---|\n| 反渗透膜 | 17.39 | 41.2 |\n| 超滤膜 | 11.21 | 36.8 " \
	"|\n"
#define VISITS                                                                                                                               \
	"| 指标 | 2024年 | 2025年 |\n|---|---|---|\n| 门急诊量（万人次） | 82.1 | 84.6 |\n| 出院患者（万人次） | 3.1 " \
	"| 3.3 |\n"
#define CROPS                                                                                                          \
	"| 作物 | 产量（万吨） |\n|---|---|\n| 水稻 | 68.3 |\n| 玉米 | 45.4 |\n| 小麦 | 24.7 |\n| 合计 | 148.4 |\n"
#define PATIENTS                                                                                                       \
	"| | 2023 | 2024 |\n|---|---|---|\n| Outpatients | 388,000 | 412,000 |\n| Inpatients | 30,100 | 31,400 |\n"
#define FLEET "| Line | Stops | Length (km) |\n|---|---|---|\n| Blue Line | 22 | 14.6 |\n| Green Line | 13 | 9.2 |\n"
#define CASES "| 案件 | 审结（件） |\n|---|---|\n| 刑事 | 8214 |\n| 执行 | 52460 |\n| 其他 | 6654 |\n"
#define GOODS                                                                                                          \
	"| Month | Goods (thousand tonnes) |\n|---|---|\n| January | 4,540 |\n| February | 5,330 |\n| Total | 9,870 "  \
	"|\n"
#define BUDGET                                                                                                         \
	"| Department | 2026 ($ million) | 2027 ($ million) |\n|---|---|---|\n| Schools | 612 | 641 |\n"               \
	"| Streets | 1,088 | 1,123 |\n| Total | 1,700 | 1,764 |\n"
#define CARGO                                                                                                          \
	"| Cargo (million tonnes) | 2024 | 2025 |\n|---|---|---|\n| Dry | 12.1 | 12.3 |\n| Liquid | 11.3 | 12.3 |\n"   \
	"| Total | 23.4 | 24.6 |\n"

#define APPLES "| Variety | Tonnes |\n|---|---|\n| Harlequin | 19,440 |\n| Tansy Red | 14,850 |\n| Others | 4,860 |\n"
#define AREAS "| 地区 | 样品（份） | 盐湖（个） |\n|---|---|---|\n| 霜泺 | 312 | 9 |\n| 羌渚岭 | 265 | 8 |\n"
#define STUDENTS                                                                                                       \
	"| Faculty | Undergraduates | Postgraduates |\n|---|---|---|\n| Arts | 3,260 | 2,985 |\n| Science | 3,845 "    \
	"| 2,155 |\n| Total | 7,105 | 5,140 |\n"
#define INDUSTRY "| 产业 | 增加值（亿元） |\n|---|---|\n| 第一产业 | 62.4 |\n| 第二产业 | 1186.2 |\n| 合计 | 1248.6 |\n"

#define BEARINGS                                                                                                                \
	"| 编号 |\n|---|\n| 甲 |\n\n表1 分业务营业收入（亿元）\n\n| 业务 | 2025年 | 2024年 | 增长（%） " \
	"|\n|---|---|---|---|\n| "                                                                                              \
	"风电轴承 | 38.88 "                                                                                                 \
	"| 30.60 | 27.1 |\n| 轨道交通轴承 | 21.60 | 19.80 | 9.1 |\n"
#define HERDS                                                                                                                      \
	"| 编号 |\n|---|\n| 甲 |\n\n单位：万头\n\n| 旗县 | 2024年 | 2025年 |\n|---|---|---|\n| 乌稍淖旗 | 48.6 | " \
	"52.7 |\n| 北苇荡旗 | "                                                                                                \
	"31.5 "                                                                                                                    \
	"| 33.8 |\n"

static const struct check_case faults[] = {
    {.name = "the unit is that of the line above, and a zero changes places",
     .texts = {BEARINGS "\n2025年，轨道交通轴承收入21.06亿元，主要来自检修。\n"},
     .found = "warning 21.60 | 21.06亿元"},
    {.name = "a unit that is all that the line above says",
     .texts = {HERDS "\n2025年末，乌稍淖旗存栏57.2万头。\n"},
     .found = "warning 52.7 | 57.2万头"},
    {.name = "two sentences with one figure are one finding",
     .texts = {HERDS "\n2025年末，乌稍淖旗存栏57.2万头。\n\n畜牧处说，乌稍淖旗2025年存栏57.2万头。\n"},
     .found = "warning 52.7 | 57.2万头 | 57.2万头"},
    {.name = "the row was named before other figures",
     .texts = {MARGINS "\n反渗透膜收入17.39亿元，同比增长6.1%，毛利率42.1%。\n"},
     .found = "warning 41.2 | 42.1%"},
    {.name = "a head that is a unit",
     .texts = {APPLES "\nOf Tansy Red we picked 14,580 tonnes.\n"},
     .found = "warning 14,850 | 14,580 tonnes"},
    {.name = "a row of what is counted by its classifier",
     .texts = {AREAS "\n光是羌渚岭一地就采了256份。\n"},
     .found = "warning 265 | 256份"},
    {.name = "the text has the part that the total needs",
     .texts = {APPLES "| Total | 38,880 |\n\nOf Tansy Red we picked 14,580 tonnes.\n"},
     .found = "warning 19,440 | 4,860 | 38,880 | 14,850 | 14,580 tonnes"},
    {.name = "one column of figures is all of one thing",
     .texts = {CASES "\n执行是难啃的骨头，全年执结54260件。\n"},
     .found = "warning 52460 | 54260件"},
    {.name = "thousands of tonnes and millions, what they count behind them",
     .texts = {GOODS "\nIn all 9.78 million tonnes of goods were handled.\n"},
     .found = "warning 9,870 | 9.78 million tonnes"},
    {.name = "a total of four digits, in another size",
     .texts = {BUDGET "\nOn Friday the mayor asked for $1.746 billion.\n"},
     .found = "warning 1,764 | $1.746 billion"},
    {.name = "the corner says what all figures are",
     .texts = {CARGO "\nIt handled 26.4 million tonnes of cargo in 2025.\n"},
     .found = "warning 24.6 | 26.4 million tonnes"},
    {.name = "a head with a thing and a year",
     .texts = {"| Segment | Revenue 2025 (€ million) |\n|---|---|\n| Cars | 1,742 |\n| Storage | 2,018 |\n"
	       "\nIn 2025 storage had revenue of €2.081 billion.\n"},
     .found = "warning 2,018 | €2.081 billion"},
    {.name = "row and column are named",
     .texts = {MARGINS "\n其中反渗透膜毛利率42.1%，同比提高。\n"},
     .found = "warning 41.2 | 42.1%"},
    {.name = "the column is a year",
     .texts = {VISITS "\n2025年，医院门急诊量86.4万人次。\n"},
     .found = "warning 84.6 | 86.4万人次"},
    {.name = "the figure's noun is the row",
     .texts = {PATIENTS "\nIn 2024 the hospital treated 421,000 outpatients.\n"},
     .found = "warning 412,000 | 421,000"},
    {.name = "a length in a table",
     .texts = {FLEET "\nThe Blue Line, length 16.4 km, is finished.\n"},
     .found = "warning 14.6 | 16.4 km"},
    {.name = "the text prints what the parts make",
     .texts = {CROPS "\n全年粮食总产量138.4万吨。\n"},
     .found = "warning 68.3 | 24.7 | 148.4 | 138.4万吨"},
    {.name = "another cell of the row",
     .texts = {"| Section | Films | Tickets |\n|---|---|---|\n| Restored | 226 | 32,300 |\n| Shorts | 72 | 21,300 |\n"
	       "\nRestored, with 226 films, sold 23,300.\n"},
     .found = "warning 32,300 | 23,300"},
    {.name = "the cell of another row that is named",
     .texts = {"| Users | Number | Data |\n|---|---|---|\n| Fisheries | 214 | 128 |\n| Research | 175 | 69 |\n"
	       "\nFisheries, with 214 users, lead; research comes second with 157.\n"},
     .found = "warning 175 | 157"},
    {.name = "the only column in such money",
     .texts =
	 {"| Contract | Length (km) | Cost (million marks) |\n|---|---|---|\n| Horn | 29 | 2,380 |\n| Plain | 44 | "
	  "1,270 |\n\nThe Horn contract is now put at 2,830 million marks.\n"},
     .found = "warning 2,380 | 2,830 million"},
};

static const struct check_case traps[] = {
    {.name = "another year under the unit of the line above",
     .texts = {BEARINGS "\n2023年，轨道交通轴承收入21.06亿元。\n"}},
    {.name = "a column with a unit of its own", .texts = {BEARINGS "\n2025年，轨道交通轴承收入占1.9%。\n"}},
    {.name = "heads are no tonnes", .texts = {HERDS "\n2025年，乌稍淖旗产肉57.2万吨。\n"}},
    {.name = "the same figure", .texts = {MARGINS "\n其中反渗透膜毛利率41.2%。\n"}},
    {.name = "another product", .texts = {MARGINS "\n其中陶瓷膜毛利率42.1%。\n"}},
    {.name = "another size of the product", .texts = {MARGINS "\n反渗透膜国产化率42.1%。\n"}},
    {.name = "another year", .texts = {VISITS "\n2023年，医院门急诊量86.4万人次。\n"}},
    {.name = "another unit", .texts = {VISITS "\n2025年，门急诊量86.4万元。\n"}},
    {.name = "the text means the cell beside it",
     .texts = {"| 年份 | 毛利率（%） |\n|---|---|\n| 2024年 | 41.2 |\n| 2025年 | 42.1 |\n\n毛利率42.1%。\n"}},
    {.name = "a figure that is about", .texts = {MARGINS "\n反渗透膜毛利率约42.1%。\n"}},
    {.name = "two digits say nothing", .texts = {FLEET "\nThe Green Line has 31 stops.\n"}},
    {.name = "the same in another size", .texts = {GOODS "\nIn all 9.87 million tonnes of goods were handled.\n"}},
    {.name = "the other year's total", .texts = {BUDGET "\nIn 2025 it asked for $1.746 billion.\n"}},
    {.name = "other money", .texts = {BUDGET "\nThe mayor asked for €1.746 billion.\n"}},
    {.name = "a part of one column that is not named", .texts = {CASES "\n全年受理诉前调解54260件。\n"}},
    {.name = "a total of other things", .texts = {STUDENTS "\nThe reading rooms have seats for 1,540 readers.\n"}},
    {.name = "the same digits by chance", .texts = {INDUSTRY "\n全市地区生产总值1846.2亿元。\n"}},
    {.name = "another row was named last", .texts = {MARGINS "\n反渗透膜收入17.39亿元，超滤膜提价后毛利率42.1%。\n"}},
    {.name = "no table", .texts = {"反渗透膜毛利率42.1%。反渗透膜毛利率41.2%。"}},
    {.name = "a row by its name alone",
     .texts = {"| Section | Films | Tickets |\n|---|---|---|\n| Restored | 26 | 323 |\n| Shorts | 72 | 213 |\n"
	       "\nRestored, with 19 guests, cost 233.\n"}},
    {.name = "one of two columns in such money",
     .texts = {"| Contract | Paid (million marks) | Cost (million marks) |\n|---|---|---|\n| Horn | 29 | 238 |\n| "
	       "Plain | 44 | 127 |\n\nThe Horn contract is now put at 283 million marks.\n"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.table_text",
	    .check = &cc_check_table,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
