/* ranking: ranks that two articles of one story give in other words.
 * Leaves ranks in the same words to test_check_ranking.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "an airline whose figure tells that it is one field",
     .texts = {"湛屿航空今夏忙碌。1至8月，湛屿航空运送旅客1846.2万人次，旅客运输量居国内航空公司第六位。",
	       "看湛屿航空的账。湛屿航空前8个月运送旅客1846.2万人次，在国内航空公司中排第五位。"},
     .dates = {"2025-09-20", "2025-09-22"},
     .found = "warning 第六 | 第五"},
    {.name = "a table of universities",
     .texts = {"Wexmoor University is doing well. Wexmoor is ranked 23rd in the national league table, and employs "
	       "2,480 staff.",
	       "Wexmoor has moved from nowhere to 32nd place in the national league table. Wexmoor has 2,480 staff."},
     .dates = {"2025-09-20", "2025-09-22"},
     .found = "warning 23rd | 32nd"},
};

/* What a rank is the best since, behind it, is not its time. */
static const struct check_case since[] = {
    {.name = "a club, in a league",
     .texts =
	 {"Wexmoor is third. Wexmoor drew 418,200 people. Wexmoor came in third place in the national league.",
	  "Wexmoor drew 418,200 people. Wexmoor came in fourth place in the national league, the best since 2011."},
     .dates = {"2025-09-20", "2025-09-22"},
     .found = "warning third | fourth"},
};

static const struct check_case traps[] = {
    {.name = "two airlines",
     .texts = {"湛屿航空今夏忙碌。1至8月，湛屿航空运送旅客1846.2万人次，旅客运输量居国内航空公司第六位。",
	       "看砚州航空的账。砚州航空前8个月运送旅客1864.2万人次，旅客运输量居国内航空公司第五位。"},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "passengers and cargo",
     .texts = {"湛屿航空今夏忙碌。湛屿航空运送旅客1846.2万人次，旅客运输量居国内航空公司第六位。",
	       "看湛屿航空的账。湛屿航空运送旅客1846.2万人次。货邮周转量在全国居第九位。"},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "who gives both",
     .texts = {"湛屿航空今夏忙碌。湛屿航空运送旅客1846.2万人次，旅客运输量居国内航空公司第六位。",
	       "看湛屿航空的账。湛屿航空运送旅客1846.2万人次，旅客运输量居国内航空公司第六位。旅客周转量居国内航空公司"
	       "第五位。"},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "two years",
     .texts = {"湛屿航空今夏忙碌。2024年，湛屿航空运送旅客1846.2万人次，旅客运输量居国内航空公司第六位。",
	       "看湛屿航空的账。2023年，湛屿航空旅客运输量在国内航空公司中排第五位。"},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "two universities in one table",
     .texts = {"Wexmoor University is doing well. Wexmoor is ranked 23rd in the national league table.",
	       "Tarrowdale has moved from nowhere to 32nd place in the national league table. Tarrowdale is proud."},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "two areas",
     .texts = {"湛屿航空今夏忙碌。湛屿航空运送旅客1846.2万人次，旅客运输量居全省航空公司第二位。",
	       "看湛屿航空的账。湛屿航空运送旅客1846.2万人次，旅客运输量居全国航空公司第九位。"},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "another one of the same story",
     .texts = {"湛屿航空今夏忙碌。湛屿航空运送旅客1846.2万人次。湛屿航空的准点率居国内航空公司第二位。",
	       "看湛屿航空的账。湛屿航空运送旅客1846.2万人次。砚州航空的准点率居国内航空公司第三位。"},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "what is aimed at",
     .texts = {"湛屿航空今夏忙碌。湛屿航空运送旅客1846.2万人次，旅客运输量居国内航空公司第六位。",
	       "看湛屿航空的账。湛屿航空力争2025年旅客运输量在国内航空公司中排第五位。"},
     .dates = {"2025-09-20", "2025-09-22"}},
};

int main(void)
{
	int failed = check_suite_run(&(struct check_tables){
	    .name = "checks.ranking_stories_since",
	    .check = &cc_check_ranking,
	    .faults = since,
	    .fault_count = sizeof(since) / sizeof(since[0]),
	    .memory = 0,
	});
	return failed | check_suite_run(&(struct check_tables){.name = "checks.ranking_stories",
							       .check = &cc_check_ranking,
							       .faults = faults,
							       .fault_count = sizeof(faults) / sizeof(faults[0]),
							       .traps = traps,
							       .trap_count = sizeof(traps) / sizeof(traps[0]),
							       .memory = 0});
}
