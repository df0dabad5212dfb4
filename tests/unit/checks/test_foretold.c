/* value-conflict: a figure that one article aims at and another tells as reached.
 * Leaves values of one metric to test_claim_checks.c. */
#include "check_suite.h"

#define PLAN                                                                                                           \
	"Tolvarne Water reports for 2025.\n\nTolvarne Water has 412 outfalls and 9,870 spills were counted. We mean "  \
	"to "                                                                                                          \
	"bring the average down to 18 spills for each outfall by 2028."
#define PLAN_ZH "双井市图书馆2027年安排经费3203万元，馆藏214.8万册。电话咨询平均等候时间力争到2028年降到12分钟。"
#define DAY "2026-06-02"

static const struct check_case faults[] = {
    {.name = "an average",
     .texts = {PLAN,
	       "Tolvarne Water counted 9,870 spills at its 412 outfalls. That is now down to an average of 18 spills "
	       "for each outfall."},
     .dates = {DAY, "2026-06-09"},
     .found = "warning 18 | 18"},
    {.name = "minutes, in Chinese",
     .texts = {PLAN_ZH, "双井市图书馆2027年安排经费3203万元，馆藏214.8万册。电话咨询平均等候时间目前已降到12分钟。"},
     .dates = {DAY, "2026-06-09"},
     .found = "warning 12分钟 | 12分钟"},
};

static const struct check_case traps[] = {
    {.name = "aimed at in both",
     .texts = {PLAN, "Tolvarne Water counted 9,870 spills at its 412 outfalls. It will bring the average down to 18 "
		     "spills for each outfall by 2028."},
     .dates = {DAY, "2026-06-09"}},
    {.name = "reached in the year that it was aimed at for",
     .texts = {PLAN,
	       "Tolvarne Water counted 9,870 spills at its 412 outfalls. That is now down to an average of 18 spills "
	       "for each outfall."},
     .dates = {DAY, "2028-12-09"}},
    {.name = "of something else",
     .texts = {PLAN_ZH, "双井市图书馆2027年安排经费3203万元，馆藏214.8万册。东馆到市中心的车程目前已降到12分钟。"},
     .dates = {DAY, "2026-06-09"}},
    {.name = "another story",
     .texts = {PLAN_ZH, "云岚市电话咨询平均等候时间目前已降到12分钟。"},
     .dates = {DAY, "2026-06-09"}},
    {.name = "reached and aimed at in one",
     .texts = {PLAN_ZH, "双井市图书馆2027年安排经费3203万元，馆藏214.8万册。电话咨询平均等候时间目前已降到12分钟，"
			"今后力争稳定。到2028年，电话咨询平均等候时间要力争保持12分钟。"},
     .dates = {DAY, "2026-06-09"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.foretold",
	    .check = &cc_check_value_conflict,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
