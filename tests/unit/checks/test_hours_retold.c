/* unruled-conflict: two hours of one event in two articles of one story.
 * Leaves days to test_event_days.c. */
#include "check_suite.h"

#define FAIR "The Oskelda fair opens soon. Oskelda expects 38,650 visitors in nine days, and 1,284 stalls. "
#define FAIR_AGAIN "A week of the Oskelda fair. Oskelda has room for 38,650 visitors and 1,284 stalls. "
#define PEARS "砻溪镇办节。砻溪镇今年有21.8万亩梨园、1284个棚，来了1.365万人。砻溪镇的人说，砻溪镇没有这么热闹过。"
#define PEARS_AGAIN "砻溪镇的节日有1284个棚，砻溪镇21.8万亩梨园迎来1.365万人。砻溪镇忙坏了，砻溪镇的路也堵了。"

static const struct check_case faults[] = {
    {.name = "gates of a fair",
     .texts = {FAIR "The gates open at 9 a.m. every day.", FAIR_AGAIN "Gates open at 10 a.m. daily."},
     .dates = {"2026-09-10", "2026-09-11"},
     .found = "warning 9 a.m. | 10 a.m."},
    {.name = "the last train",
     .texts = {FAIR "The last train leaves Oskelda station at 23:40.",
	       FAIR_AGAIN "From Oskelda station the last train leaves at 23:10."},
     .dates = {"2026-09-10", "2026-09-11"},
     .found = "warning 23:40 | 23:10"},
    {.name = "an opening in the morning",
     .texts = {PEARS "开幕式将于9月12日上午9时30分在梨园广场举行。",
	       PEARS_AGAIN "开幕式9月12日上午10时30分在梨园广场举行。"},
     .dates = {"2026-09-10", "2026-09-11"},
     .found = "warning 上午9时30分 | 上午10时30分"},
    {.name = "a garden at night",
     .texts = {PEARS "梨园每天晚上10时关门。", PEARS_AGAIN "梨园每晚9时关门。"},
     .dates = {"2026-09-10", "2026-09-11"},
     .found = "warning 晚上10时 | 晚9时"},
};

static const struct check_case traps[] = {
    {.name = "two days",
     .texts = {FAIR "On Saturday 12 September the gates open at 9 a.m.",
	       FAIR_AGAIN "On Sunday 13 September the gates open at 10 a.m."},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "two gates",
     .texts = {FAIR "The north gate opens at 9 a.m.", FAIR_AGAIN "The south gate opens at 10 a.m."},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "when it opens and closes",
     .texts = {FAIR "The fair opens at 9 a.m.", FAIR_AGAIN "The fair closes at 9 p.m."},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "two halls",
     .texts = {PEARS "东馆上午9时开门。", PEARS_AGAIN "西馆上午10时开门。"},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "the concert and its doors",
     .texts = {FAIR "The concert begins at 8 p.m.", FAIR_AGAIN "Doors open at 7 p.m. for the concert."},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "the same in words",
     .texts = {FAIR "The gates open at 9:30.", FAIR_AGAIN "The gates open at half past nine, or 9.30 a.m."},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "noon in figures",
     .texts = {FAIR "The mayor speaks at noon.", FAIR_AGAIN "The mayor speaks at 12:00."},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "the hour in words, and another one of something else",
     .texts = {PEARS "梨园上午9时开门。", PEARS_AGAIN "梨园早上九点开门，上午10时有戏。"},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "rows of a timetable",
     .texts = {FAIR "Trains leave Oskelda at 7:15, 8:15 and 9:15.",
	       FAIR_AGAIN "Trains leave Oskelda at 7:45 and 8:45."},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "scores of a set",
     .texts = {FAIR "Lind won the set 21:18 at Oskelda.", FAIR_AGAIN "Lind won the set 21:15 at Oskelda."},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "two spans",
     .texts = {PEARS "暴雨在8时到9时最大。", PEARS_AGAIN "暴雨10时到11时最大。"},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "two alerts on two days",
     .texts = {PEARS "指挥部19日6时启动二级响应。", PEARS_AGAIN "指挥部18日6时启动四级响应。"},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "weekdays and weekends",
     .texts = {FAIR "From Monday to Friday the museum opens at 9 a.m.",
	       FAIR_AGAIN "At weekends the museum opens at 10 a.m."},
     .dates = {"2026-09-10", "2026-09-11"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.hours_retold",
	    .check = &cc_check_unruled_conflict,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
