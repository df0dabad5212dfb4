/* arithmetic: shares of one whole that is not named, a figure and what it was before, a rate that a noun follows.
 * Leaves shares whose whole is told to test_arithmetic_beside.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "the odd one of three",
     .texts =
	 {"Over the next three years, 42 growers, or 25.0 percent, mean to plant; 97, or 57.7 percent, to keep what "
	  "they have; and 29, or 19.3 percent, to grow fewer."},
     .found = "warning 29, or 19.3 percent"},
    {.name = "points since the last time",
     .texts = {"外地观众占43.0%，上届为38.5%，提高6.5个百分点。"},
     .found = "warning 43.0%，上届为38.5%，提高6.5个百分点"},
    {.name = "a rate since the last time",
     .texts = {"博物馆接待观众31.6万人次，上届为26.5万人次，增长29.2%。"},
     .found = "warning 31.6万人次，上届为26.5万人次，增长29.2%"},
    {.name = "higher than what was told",
     .texts = {"XY-17能把薄膜的78.5%分解掉，此前文献报道的最好成绩是52.0%，XY-17比它高出36.5个百分点。"},
     .found = "warning 78.5%分解掉，此前文献报道的最好成绩是52.0%，XY-17比它高出36.5个百分点"},
    {.name = "a noun behind the rate",
     .texts = {"Rent went up from £800 to £1,000, a 20 percent rise."},
     .found = "warning £800 to £1,000, a 20 percent"},
    {.name = "behind the growth of the whole",
     .texts = {"一般公共预算收入88.2亿元，增长3.8%，其中税收收入63.5亿元，占77.0%。"},
     .found = "warning 88.2亿元，增长3.8%，其中税收收入63.5亿元，占77.0%"},
};

static const struct check_case traps[] = {
    {.name = "all of one whole",
     .texts =
	 {"Over the next three years, 42 growers, or 25.0 percent, mean to plant; 97, or 57.7 percent, to keep what "
	  "they have; and 29, or 17.3 percent, to grow fewer."}},
    {.name = "two wholes",
     .texts = {"42 growers, or 25.0 percent, mean to plant; 97, or 57.7 percent, to keep what they have; and 12 "
	       "shops, or 60.0 percent, agree; 4, or 20.0 percent, do not."}},
    {.name = "another rate before", .texts = {"规上工业增加值增长7.8%，一季度为6.9%，加快0.9个百分点。"}},
    {.name = "of others", .texts = {"外地观众占43.0%，本地观众占57.0%，比上届下降4.5个百分点。"}},
    {.name = "other things were more", .texts = {"全市二级以上医院24家，去年末为22家，床位增加1200张。"}},
    {.name = "times of two lengths", .texts = {"去年销售1.2万辆，今年前三季度已达1.5万辆，同比增长60%。"}},
    {.name = "a noun behind the right rate", .texts = {"Rent went up from £800 to £1,000, a 25 percent rise."}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.arithmetic_implied",
	    .check = &cc_check_arithmetic,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
