/* arithmetic: a rate that is that of two levels but for a digit, in whatever words.
 * Leaves forms of known words to test_arithmetic_forms.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "the step told as well",
     .texts = {"他带了214名学员，比上个雪季的186名多28名，增长25.1%。"},
     .found = "warning 214名学员，比上个雪季的186名多28名，增长25.1%"},
    {.name = "behind the year before",
     .texts = {"There were 757 of them after 614 in 2024, an increase of 32.3 per cent."},
     .found = "warning 757 of them after 614 in 2024, an increase of 32.3 per cent"},
    {.name = "money",
     .texts = {"Sales reached £58.3 million after £51.6 million in 2024, a rise of 31.0 per cent."},
     .found = "warning £58.3 million after £51.6 million in 2024, a rise of 31.0 per cent"},
    {.name = "past how many places there are",
     .texts = {"Ellerby climbed from eleventh to seventh among the country's 24 boards, a gain of five places."},
     .found = "error eleventh to seventh among the country's 24 boards, a gain of five"},
    {.name = "a share past a time",
     .texts = {"Of the 3,108 who completed, 2,207 were in work six months later, or 81.0 per cent."},
     .found = "warning 3,108 who completed, 2,207 were in work six months later, or 81.0 per cent"},
};

static const struct check_case traps[] = {
    {.name = "as it is", .texts = {"他带了214名学员，比上个雪季的186名多28名，增长15.1%。"}},
    {.name = "nothing near: of something else",
     .texts = {"There were 757 after 614 in 2024, an increase of 90.4 per cent."}},
    {.name = "two digits", .texts = {"There were 757 after 614 in 2024, up 13 per cent on the plan."}},
    {.name = "another subject", .texts = {"他带了214名学员，上个雪季186名，其中女学员增长25.1%。"}},
    {.name = "two things", .texts = {"全镇有214名学员、186名教练，增长25.1%。"}},
    {.name = "a share of others", .texts = {"学员214名，去年186名；全省学员852名，增长25.1%。"}},
    {.name = "places that fit",
     .texts = {"Ellerby climbed from eleventh to seventh among the country's 24 boards, a gain of four places."}},
    {.name = "places of two lists",
     .texts = {"Ellerby climbed from eleventh to seventh, with 24 boards in the second list, where it gained three."}},
    {.name = "a share past a time that fits",
     .texts = {"Of the 3,108 who completed, 2,207 were in work six months later, or 71.0 per cent."}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.arithmetic_grown",
	    .check = &cc_check_arithmetic,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
