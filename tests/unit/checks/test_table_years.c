/* table: the year and the growth that a text gives a cell's figure, and shares of a total in one sentence.
 * Leaves digits in another order to test_table_text.c. */
#include "check_suite.h"

#define PLAN                                                                                                           \
	"| Million crowns | 2027 | 2028 | 2029 | 2030 | Total |\n|---|---|---|---|---|---|\n"                          \
	"| Grants | 813 | 850 | 886 | 921 | 3,470 |\n| Missions | 565 | 590 | 615 | 640 | 2,410 |\n"                   \
	"| Talent | 882 | 920 | 959 | 999 | 3,760 |\n| Total | 2,260 | 2,360 | 2,460 | 2,560 | 9,640 |\n"
#define VISITS                                                                                                         \
	"| Visits | 2024 | 2025 |\n|---|---|---|\n| Castle | 251,800 | 306,400 |\n| Harbour | 366,200 | 435,600 |\n"   \
	"| All | 618,000 | 742,000 |\n"
#define INCOME                                                                                                         \
	"| Income | 2024 (£ thousand) | 2025 (£ thousand) |\n|---|---|---|\n| Tickets | 4,120 | 4,890 |\n"           \
	"| Sponsors | 1,840 | 2,150 |\n| Total | 5,960 | 7,040 |\n"
#define READERS "| 人次 | 2024年 | 2025年 |\n|---|---|---|\n| 主馆 | 251800 | 306400 |\n| 东馆 | 366200 | 435600 |\n"

static const struct check_case faults[] = {
    {.name = "the figure of the year before",
     .texts = {PLAN "\nIt has 2.26 billion crowns in 2027, and a little more each year until it has 2.46 billion in "
		    "2030.\n"},
     .found = "warning 2,560 | 2.46 billion"},
    {.name = "a share that its row does not make",
     .texts = {PLAN "\n36 per cent goes to grants, 25 per cent to missions and 41 per cent to talent.\n"},
     .found = "warning 3,760 | 41 per cent"},
    {.name = "at another scale",
     .texts = {INCOME "\nIn 2025 sponsors put in £2.15 billion.\n"},
     .found = "warning 2,150 | £2.15 billion"},
    {.name = "grown by less",
     .texts = {VISITS "\nVisits rose by a third, to 742,000.\n"},
     .found = "warning 742,000 | a third"},
    {.name = "grown by less, in Chinese",
     .texts = {READERS "\n去年主馆接待读者增加三分之一，达到306400人次。\n"},
     .found = "warning 306400 | 三分之一"},
};

static const struct check_case traps[] = {
    {.name = "each in its year", .texts = {PLAN "\nIt has 2.26 billion crowns in 2027 and 2.56 billion in 2030.\n"}},
    {.name = "another plan", .texts = {PLAN "\nThe ministry foresees 2.46 billion crowns for roads in 2030.\n"}},
    {.name = "shares that are met",
     .texts = {PLAN "\n36 per cent goes to grants, 25 per cent to missions and 39 per cent to talent.\n"}},
    {.name = "shares of something else",
     .texts = {PLAN "\n50 per cent of the women asked for grants, 30 per cent for missions and 20 per cent for "
		    "talent.\n"}},
    {.name = "at its scale", .texts = {INCOME "\nIn 2025 sponsors put in £2.15 million.\n"}},
    {.name = "grown by about so much", .texts = {VISITS "\nVisits rose by a fifth, to 742,000.\n"}},
    {.name = "one third of it", .texts = {VISITS "\nA third of the visits, 742,000 in all, were free.\n"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.table_years",
	    .check = &cc_check_table,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
