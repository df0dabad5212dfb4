/* table: totals and formulas that one row breaks; and tables whose figures only look as if they should add up. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "a total of a column, beside one that holds",
     .texts =
	 {"| 地区 | 企业数 | 从业人员 |\n|---|---|---|\n| 东区 | 120 | 3400 |\n| 西区 | 80 | 2100 |\n| 合计 | 210 | "
	  "5500 |\n"},
     .found = "error 120 | 80 | 210"},
    {.name = "a city and its districts, digits swapped",
     .texts = {"| 区县 | 产值（亿元） | 增速（%） |\n|---|---|---|\n| 东区 | 1210.4 | 6.2 |\n| 西区 | 806.2 | 5.9 |\n"
	       "| 北县 | 431.7 | 4.6 |\n| 全市 | 2484.3 | 5.6 |\n"},
     .found = "warning 1210.4 | 431.7 | 2484.3"},
    {.name = "a change with its sign, of one digit mostly",
     .texts = {"| Rank | Region | 2025 | 2024 | Change |\n|---|---|---|---|---|\n| 1 | Ou | 71.4 | 70.2 | +1.2 |\n"
	       "| 2 | Ha | 68.9 | 66.1 | +2.8 |\n| 3 | Ni | 66.3 | 66.8 | +0.5 |\n| 4 | Te | 60.2 | 59.8 | +0.4 |\n"
	       "| 5 | Um | 58.8 | 58.1 | +0.7 |\n"},
     .found = "error 66.3 | 66.8 | +0.5"},
    {.name = "the only column, near enough to be a sum",
     .texts = {"| Site | Visitors |\n|---|---|\n| Castle | 4,120 |\n| Abbey | 2,310 |\n| Museum | 1,975 |\n| Total | "
	       "8,450 |\n"},
     .found = "warning 4,120 | 1,975 | 8,450"},
    {.name = "a year and its quarters",
     .texts = {"| Quarter | Visitors |\n|---|---|\n| First | 41,200 |\n| Second | 78,600 |\n| Third | 104,700 |\n| "
	       "Fourth | 61,500 |\n| Year | 268,000 |\n"},
     .found = "warning 41,200 | 61,500 | 268,000"},
    {.name = "全年",
     .texts = {"| 月份 | 产量 |\n|---|---|\n| 10月 | 412 |\n| 11月 | 786 |\n| 12月 | 1047 |\n| 全年 | 2254 |\n"},
     .found = "warning 412 | 1047 | 2254"},
    {.name = "shares that are not a hundred",
     .texts = {"| 来源 | 占比 |\n|---|---|\n| 企业 | 77.7% |\n| 政府 | 18.6% |\n| 其他 | 2.5% |\n| 合计 | 100% |\n"},
     .found = "warning 77.7% | 2.5% | 100%"},
    {.name = "a total column",
     .texts =
	 {"| 年级 | 男生 | 女生 | 合计 |\n|---|---|---|---|\n| 一 | 210 | 198 | 408 |\n| 二 | 203 | 207 | 410 |\n| 三 "
	  "| 195 | 188 | 393 |\n"},
     .found = "error 195 | 188 | 393"},
    {.name = "a share that is not its part of the total",
     .texts = {"| 省份 | 产量（万吨） | 占比（%） |\n|---|---|---|\n| 甲省 | 310.5 | 31.1 |\n| 乙省 | 258.2 | 25.8 "
	       "|\n| 丙省 | "
	       "221.4 | 21.2 |\n| 丁省 | 209.9 | 21.0 |\n| 合计 | 1000.0 | 100 |\n"},
     .found = "error 221.4 | 21.2 | 1000.0"},
    {.name = "a growth rate that does not follow, whatever its head is called",
     .texts = {"| Region | 2023 output | 2024 output | +/- % |\n|---|---|---|---|\n| North | 412.0 | 437.5 | 6.2 |\n| "
	       "South | "
	       "388.4 | 401.2 | 3.3 |\n| East | 290.1 | 310.8 | 9.1 |\n| West | 175.3 | 169.9 | -3.1 |\n"},
     .found = "error 290.1 | 310.8 | 9.1"},
    {.name = "a balance",
     .texts = {"| 月份 | 出口 | 进口 | 顺差 |\n|---|---|---|---|\n| 甲 | 520.3 | 410.1 | 110.2 |\n| 乙 | 498.6 | 402.5 "
	       "| 96.1 "
	       "|\n| 丙 | 533.9 | 421.0 | 112.9 |\n| 丁 | 541.2 | 430.8 | 101.4 |\n"},
     .found = "error 541.2 | 430.8 | 101.4"},
    {.name = "output for each hectare",
     .texts = {"| Farm | Hectares | Tonnes | Yield |\n|---|---|---|---|\n| Ash | 120 | 912 | 7.60 |\n| Birch | 85 | "
	       "663 | 7.80 "
	       "|\n| Cedar | 240 | 1776 | 7.40 |\n| Elm | 64 | 461 | 8.20 |\n"},
     .found = "error 64 | 461 | 8.20"},
};

static const struct check_case silent[] = {
    {.name = "some districts of a city, near to all",
     .texts = {"| 区县 | 产值（亿元） |\n|---|---|\n| 东区 | 1210.4 |\n| 西区 | 806.2 |\n| 北县 | 431.7 |\n"
	       "| 全市 | 2502.9 |\n"}},
    {.name = "a year that is the mean of its quarters",
     .texts = {"| Quarter | Rooms let |\n|---|---|\n| First | 412 |\n| Second | 786 |\n| Third | 1,047 |\n| Fourth | "
	       "615 |\n| Year | 715 |\n"}},
    {.name = "years that nothing adds up to",
     .texts = {"| Year | Visitors |\n|---|---|\n| 2023 | 41,200 |\n| 2024 | 78,600 |\n| Year | 104,700 |\n"}},
    {.name = "a table in order",
     .texts = {"| 地区 | 企业数 | 占比（%） |\n|---|---|---|\n| 东区 | 120 | 60.0 |\n| 西区 | 80 | 40.0 |\n| 合计 | "
	       "200 | 100 "
	       "|\n"}},
    {.name = "parts rounded each for itself",
     .texts = {"| 地区 | 产值（亿元） |\n|---|---|\n| 东 | 33.3 |\n| 中 | 33.3 |\n| 西 | 33.3 |\n| 合计 | 100.0 |\n"}},
    {.name = "an average is no sum",
     .texts = {"| 地区 | 企业数 | 人均（元） |\n|---|---|---|\n| 东区 | 120 | 5000 |\n| 西区 | 80 | 4000 |\n| 合计 | "
	       "200 | 4600 "
	       "|\n"}},
    {.name = "some of many rows",
     .texts = {"| 城市 | 投入 |\n|---|---|\n| 甲市 | 3278 |\n| 乙市 | 2049 |\n| 全部合计 | 36327 |\n"}},
    {.name = "of which",
     .texts =
	 {"| 项目 | 万元 |\n|---|---|\n| 直接费用 | 300 |\n| 其中：设备费 | 120 |\n| 间接费用 | 100 |\n| 合计 | 400 "
	  "|\n"}},
    {.name = "subtotals",
     .texts =
	 {"| Item | Cost |\n|---|---|\n| Paint | 40 |\n| Wood | 60 |\n| Total materials | 100 |\n| Wages | 200 |\n| "
	  "Grand total | 300 |\n"}},
    {.name = "a gap", .texts = {"| 地区 | 企业数 |\n|---|---|\n| 东区 | 120 |\n| 西区 | — |\n| 合计 | 130 |\n"}},
    {.name = "growth at constant prices follows from nothing here",
     .texts = {"| 地区 | 2023年 | 2024年 | 增长（%） |\n|---|---|---|---|\n| 甲 | 412.0 | 437.5 | 5.4 |\n| 乙 | 388.4 "
	       "| 401.2 | "
	       "4.9 |\n| 丙 | 290.1 | 310.8 | 6.3 |\n| 丁 | 175.3 | 181.9 | 5.0 |\n"}},
    {.name = "points of a league, which draws and goals make by chance",
     .texts =
	 {"| 球队 | 胜 | 平 | 负 | 进球 | 积分 |\n|---|---|---|---|---|---|\n| 甲 | 8 | 2 | 1 | 24 | 26 |\n| 乙 | 7 "
	  "| 3 | 1 | 21 | 24 |\n| 丙 | 6 | 1 | 4 | 18 | 19 |\n| 丁 | 5 | 3 | 3 | 15 | 18 |\n| 戊 | 4 | 4 | 3 | 13 | "
	  "16 |\n"}},
    {.name = "no table", .texts = {"合计210家，其中东区120家，西区80家。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.table",
	    .check = &cc_check_table,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = silent,
	    .trap_count = sizeof(silent) / sizeof(silent[0]),
	    .memory = 0,
	});
}
