/* table: cells against the texts of other articles that tell the figure in words of their own.
 * Leaves texts that name row and column to test_table_text.c. */
#include "check_suite.h"

#define LINE                                                                                                           \
	"Skarra Line carried 3,860,000 passengers and 938,000 vehicles. Skarra Line earned £214.6 million and "       \
	"employs 1,846 people on 2,917 shifts.\n"
#define ROUTES                                                                                                         \
	"| Route | Sailings | Revenue (£m) | Punctual (%) |\n|---|---|---|---|\n| Oban Head–Tarsay | 4,380 | 62.8 " \
	"| 94.2 |\n| Leith Wynd–Skarra | 2,916 | 81.5 | 91.6 |\n| Skarra–Hollin Sound | 5,204 | 41.9 | 88.3 |\n\n"
#define SCHOOLS                                                                                                                                \
	"| 学校 | 新增学位（个） | 投资（亿元） |\n|---|---|---|\n| 明湖小学 | 1620 | 1.84 |\n| 育英实验学校 | 2790 " \
	"| 3.47 |\n| 枫林小学 | 1080 | 1.26 |\n\n"                                                                                         \
	"2026年葛溪区小学一年级招生12846人，初中招生13527人。葛溪区有118所学校、8756名教师，随迁子女3915人。\n"
#define GEXI "葛溪区小学一年级招了12846人，初中招了13527人。葛溪区有118所学校、8756名教师，随迁子女3915人。\n\n"

static const struct check_case faults[] = {
    {.name = "half of the row's name",
     .texts = {ROUTES LINE, LINE "On the Hollin Sound run only 83.8 per cent of the boats did."},
     .dates = {"2026-05-14", "2026-05-15"},
     .found = "warning 88.3 | 83.8 per cent"},
    {.name = "the name in another form, and what it brings",
     .texts = {ROUTES LINE, LINE "The route from Leith Wynd to Skarra remains the biggest, bringing in £85.1 million."},
     .dates = {"2026-05-14", "2026-05-15"},
     .found = "warning 81.5 | £85.1 million"},
    {.name = "places for children, in the words of a reporter",
     .texts = {SCHOOLS, GEXI "规模最大的是育英实验学校，能坐下2970名学生。"},
     .dates = {"2026-08-28", "2026-08-29"},
     .found = "warning 2790 | 2970名"},
};

static const struct check_case traps[] = {
    {.name = "another row is named",
     .texts = {ROUTES LINE, LINE "On the Tarsay run only 83.8 per cent of the boats did."},
     .dates = {"2026-05-14", "2026-05-15"}},
    {.name = "two rows by one word",
     .texts = {ROUTES LINE, LINE "From Skarra only 83.8 per cent of the boats came in time."},
     .dates = {"2026-05-14", "2026-05-15"}},
    {.name = "the text prints the cell's figure too",
     .texts = {ROUTES LINE, LINE "On the Hollin Sound run 83.8 per cent paid by card and 88.3 per cent came in time."},
     .dates = {"2026-05-14", "2026-05-15"}},
    {.name = "three digits none of which is exchanged with its neighbour",
     .texts = {ROUTES LINE, LINE "On the Hollin Sound run only 88.8 per cent of the boats did."},
     .dates = {"2026-05-14", "2026-05-15"}},
    {.name = "another school",
     .texts = {SCHOOLS, GEXI "枫林小学能坐下2970名学生。"},
     .dates = {"2026-08-28", "2026-08-29"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.table_retold",
	    .check = &cc_check_table,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
