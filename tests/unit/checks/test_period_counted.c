/* period: figures for a whole year in a text of that year; what is counted piece by piece may be complete by then; how
 * sure a figure out of its series is. Leaves from–to to the golden cases. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "a year's GDP in its autumn",
     .texts = {"2026年，全国国内生产总值1401879亿元，增长5.0%。"},
     .dates = {"2026-09-03"},
     .found = "warning economy/gdp 1401879亿元"},
    {.name = "out of its series, and of a year that was not over",
     .texts = {"2024年，全国研发经费投入强度为2.69%。", "2025年，全国研发经费投入强度为2.54%。"},
     .dates = {"2025-10-02", "2025-12-10"},
     .found = "error cn-research/rd-intensity 2.69% | 2.54%\nwarning cn-research/rd-intensity 2.54%"},
    {.name = "out of its series",
     .texts = {"2024年，全国研发经费投入强度为2.69%。", "2025年，全国研发经费投入强度为2.54%。"},
     .dates = {"2025-10-02", "2026-03-10"},
     .found = "warning cn-research/rd-intensity 2.69% | 2.54%"},
    {.name = "one value for two years, of which one was not over",
     .texts = {"2023年，全国规上工业企业营业收入利润率为5.76%。2025年，全国规上工业企业营业收入利润率为5.76%。"},
     .dates = {"2025-11-10"},
     .found = "error cn-research/industrial-profit-margin 5.76% | 5.76%\nwarning cn-research/industrial-profit-margin "
	      "5.76%"},
};

static const struct check_case traps[] = {
    {.name = "projects that were granted",
     .texts = {"2026年，学校获批国家自然科学基金项目126项。"},
     .dates = {"2026-09-03"}},
    {.name = "a holiday that is over",
     .texts = {"2026年国庆假期，全国国内出游总花费6890亿元，社会消费品零售总额8420亿元。"},
     .dates = {"2026-10-08"}},
    {.name = "a round figure of the year that runs",
     .texts = {"董事长表示，2026年全国国内生产总值约140万亿元。"},
     .dates = {"2026-04-28"}},
    {.name = "the year is over", .texts = {"2026年，全国国内生产总值1401879亿元。"}, .dates = {"2027-02-03"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.period_counted",
	    .check = &cc_check_period,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
