/* quotation: names in quotation marks and titles of documents that two articles of one story write in two ways.
 * Leaves sayings to test_check_quotation.c. */
#include "check_suite.h"

#define CITY "2025年，澜浦市新增企业4126家，工业投资286.4亿元，外贸进出口4218.6亿元。"

static const struct check_case faults[] = {
    {.name = "a programme",
     .texts = {CITY "市里启动“百企领航”计划，首批支持企业36家。", CITY "去年启动的“百企引航”计划首批支持企业36家。"},
     .found = "warning 领 | 引"},
    {.name = "a project, by the word before",
     .texts = {CITY "全市实施“潮涌工程”，三年引进人才1200名。", CITY "全市实施“潮勇工程”三年来，引进人才1200名。"},
     .found = "warning 涌 | 勇"},
    {.name = "a plan under two titles",
     .texts = {CITY "市政府印发《澜浦市建设国际航运枢纽三年行动方案》。",
	       CITY "根据《澜浦市建设国际航运枢纽三年行动计划》，今年将新建码头。"},
     .found = "warning 方案 | 计划"},
};

static const struct check_case traps[] = {
    {.name = "two honours", .texts = {CITY "澜浦荣获“国家森林城市”称号。", CITY "澜浦荣获“国家园林城市”称号。"}},
    {.name = "a list of aims", .texts = {CITY "努力实现“老有所养”“老有所依”。", CITY "努力实现“老有所依”“老有所学”。"}},
    {.name = "a number", .texts = {CITY "全市推进“一核两翼”布局。", CITY "全市推进“一核三翼”布局。"}},
    {.name = "two stories", .texts = {"澜浦市启动“百企领航”计划。", "青屿县启动“百企引航”计划。"}},
    {.name = "one article knows both",
     .texts = {CITY "市里启动“百企领航”计划。此前已启动“百企引航”计划。", CITY "“百企引航”计划支持企业36家。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "checks.quote_names",
						      .check = &cc_check_quotation,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 0});
}
