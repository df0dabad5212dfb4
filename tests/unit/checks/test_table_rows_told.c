/* table: what a text says of one row beside another: how many times it is, where it went, who has the most, how much
 * less it is than the year before. Leaves growth and years to test_table_years.c. */
#include "check_suite.h"

#define PEOPLE                                                                                                           \
	"| 研发人员（人） | 企业 | 高校 | 合计 |\n|---|---|---|---|\n| 临江区 | 8214 | 3481 | 11695 |\n" \
	"| 高新区 | 9420 | 1028 | 10448 |\n| 桐浦区 | 5137 | 1908 | 7045 |\n"
#define PLACES                                                                                                         \
	"| 县 | 强度（%） | 位次 | 上年位次 |\n|---|---|---|---|\n| 安溪县 | 2.98 | 4 | 6 |\n"           \
	"| 石浦县 | 2.71 | 5 | 4 |\n| 云岫县 | 2.15 | 6 | 5 |\n| 合计 | 2.61 | — | — |\n"
#define STARTS                                                                                                         \
	"| Trade | Starts 2024 | Starts 2025 | Completed 2025 |\n|---|---|---|---|\n| Construction | 1,120 | 1,306 | " \
	"874 |\n| Health and care | 986 | 1,148 | 731 |\n| Hospitality | 468 | 431 | 236 |\n"

static const struct check_case faults[] = {
    {.name = "another multiple",
     .texts = {PEOPLE "\n临江区的研发人员最多，达到11695人，是桐浦区的2.7倍。\n"},
     .found = "warning 7045 | 2.7倍"},
    {.name = "from the right place to a wrong one",
     .texts = {PLACES "\n石浦县从第四位退到第六位。\n"},
     .found = "warning 5 | 第六"},
    {.name = "who has the most in two years",
     .texts = {STARTS "\nHealth and care had the most starts, followed by construction.\n"},
     .found = "warning 1,306 | 1,148 | Health and care had the most"},
    {.name = "less than the year before",
     .texts = {STARTS "\nHospitality suffered: its starts fell by more than a fifth, to 431.\n"},
     .found = "warning 431 | a fifth"},
};

static const struct check_case traps[] = {
    {.name = "the multiple that it is", .texts = {PEOPLE "\n高新区有10448人，是桐浦区的1.5倍。\n"}},
    {.name = "of another column",
     .texts = {PEOPLE "\n临江区高校的人数最多，总人数11695人，高校人数是桐浦区的1.8倍。\n"}},
    {.name = "of a place that the table has not", .texts = {PEOPLE "\n临江区有11695人，是柳湾区的2.7倍。\n"}},
    {.name = "the places of the table", .texts = {PLACES "\n石浦县从第四位退到第五位。\n"}},
    {.name = "another list", .texts = {PLACES "\n在全省的县里，石浦县从第二十一位退到第二十六位。\n"}},
    {.name = "who has the most", .texts = {STARTS "\nConstruction had the most starts.\n"}},
    {.name = "a little less", .texts = {STARTS "\nHospitality suffered: its starts fell by almost a tenth, to 431.\n"}},
    {.name = "less than a plan", .texts = {STARTS "\nThe plan for hospitality was cut by a fifth, and 431 came.\n"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.table_rows_told",
	    .check = &cc_check_table,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
