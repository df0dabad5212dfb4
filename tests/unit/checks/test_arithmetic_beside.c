/* arithmetic: shares beside their part whatever the words between, and how long something lasts beside its days.
 * Leaves the set forms of shares to test_check_arithmetic.c and test_arithmetic_wholes.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "a share in brackets",
     .texts = {"Of the 1,240 pupils, 496 walk to school (42 percent)."},
     .found = "warning 1,240 pupils, 496 walk to school (42 percent"},
    {.name = "among them",
     .texts = {"The library lends 2,480 instruments, among them 620 violins (35 percent)."},
     .found = "warning 2,480 instruments, among them 620 violins (35 percent"},
    {.name = "counted alike",
     .texts = {"全区18.6万户停水，到次日中午恢复17.2万户，占82.5%。"},
     .found = "warning 18.6万户停水，到次日中午恢复17.2万户，占82.5%"},
    {.name = "part before whole",
     .texts = {"Seventy-two of the 96 councillors voted for the budget, exactly half."},
     .found = "warning Seventy-two of the 96 councillors voted for the budget, exactly half"},
    {.name = "a share ahead of both",
     .texts = {"One in five of the 480 patients, 120 in all, came back within a month."},
     .found = "warning One in five of the 480 patients, 120"},
    {.name = "the whole within the words of the share",
     .texts = {"今年挂果的有12万亩，占总面积16万亩的四分之一。"},
     .found = "warning 12万亩，占总面积16万亩的四分之一"},
    {.name = "days of a festival",
     .texts = {"The 12-day festival runs from 3 to 13 May."},
     .found = "warning 12-day | 3 to 13 May"},
    {.name = "days of an exhibition",
     .texts = {"展览从5月3日持续到5月22日，为期12天。"},
     .found = "warning 5月3日持续到5月22日 | 12天"},
    {.name = "opened and closed",
     .texts = {"The trial, which opened on 4 November and closed on 28 November, took five weeks."},
     .found = "warning 4 November and closed on 28 November | five weeks"},
    {.name = "months",
     .texts = {"The works will take four months, from January to June 2026."},
     .found = "warning four months | January to June 2026"},
    {.name = "years of building",
     .texts = {"工程2019年3月开工，2024年3月竣工，历时六年。"},
     .found = "warning 2019年3月开工，2024年3月 | 六年"},
};

static const struct check_case traps[] = {
    {.name = "a share in brackets as it is", .texts = {"Of the 1,240 pupils, 496 walk to school (40 percent)."}},
    {.name = "a share of something else behind",
     .texts = {"Of 60 novels on the long list, 12 (3 percent of the 400 sent in) are first books."}},
    {.name = "of both together", .texts = {"去年新建学校12所，扩建9所，占43%。"}},
    {.name = "of another whole", .texts = {"护士480人，医生320人，占34%。"}},
    {.name = "the share of those", .texts = {"手术6.42万台次，其中三、四级手术占58.6%。"}},
    {.name = "both together make it", .texts = {"教师2186人，其中教授512人、副教授764人，两者合计占58.4%。"}},
    {.name = "a fall", .texts = {"The number of attacks fell from 8.0 a month to 5.2 a month, or by 35 percent."}},
    {.name = "the whole stands before", .texts = {"报名者860人。通过初审430人，进入面试120人，占通过初审的27.9%。"}},
    {.name = "a ticket is no festival", .texts = {"The three-day ticket is valid from 1 June to 30 September."}},
    {.name = "a part of the days",
     .texts = {"The team was in camp from 2 to 20 July and played for ten days in the Alps."}},
    {.name = "another thing's days", .texts = {"报名时间为5月3日至20日，为期三天的比赛6月中旬开赛。"}},
    {.name = "working days", .texts = {"公示期为2026年2月3日至2月13日，共7个工作日。"}},
    {.name = "days as they are", .texts = {"The strike lasted 11 days, from 3 to 13 March."}},
    {.name = "one end counts", .texts = {"The strike lasted ten days, from 3 to 13 March."}},
    {.name = "between two months", .texts = {"We sat for 31 days between March and November 2025."}},
    {.name = "two shows", .texts = {"两个展览分别从5月3日和6月1日开展，为期20天。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.arithmetic_beside",
	    .check = &cc_check_arithmetic,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
