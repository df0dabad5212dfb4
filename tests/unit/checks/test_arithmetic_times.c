/* arithmetic: so much each, how many and what they make; a share said in two ways; a step behind its rate; bounds.
 * Leaves products in known words to test_check_arithmetic.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "a head",
     .texts = {"At £18 a head for 2,400 visitors, the evening brought in £34,200."},
     .found = "warning £18 a head for 2,400 visitors, the evening brought in £34,200"},
    {.name = "an average before how many",
     .texts = {"The average grant was £12,400: 310 grants worth £4.84 million were made."},
     .found = "warning £12,400: 310 grants worth £4.84 million"},
    {.name = "a share and its number",
     .texts = {"Of these, 62 per cent of the 4,150 respondents, or 2,753 people, were in favour."},
     .found = "warning 62 per cent of the 4,150 respondents, or 2,753 people"},
    {.name = "a share and its number, in Chinese",
     .texts = {"4150名受访者中，62%即2753人表示赞成。"},
     .found = "warning 4150名受访者中，62%即2753人"},
    {.name = "a step behind its rate",
     .texts = {"全年水费收入86.4亿元，同比增长7.2%，增加7.8亿元。"},
     .found = "warning 86.4亿元，同比增长7.2%，增加7.8亿元"},
    {.name = "what is left of it",
     .texts = {"受理申请186件，批准74件，驳回102件，尚有20件在办。"},
     .found = "warning 186件，批准74件，驳回102件，尚有20件"},
    {.name = "one by one",
     .texts = {"三条线路共长86.4公里，分别为31.2公里、28.7公里和25.5公里。"},
     .found = "warning 86.4公里，分别为31.2公里、28.7公里和25.5公里"},
    {.name = "more than so much",
     .texts = {"去年产值58.3亿元，出口21.7亿元，占比超过四成。"},
     .found = "warning 58.3亿元，出口21.7亿元，占比超过四成"},
};

static const struct check_case traps[] = {
    {.name = "a head, as it is", .texts = {"At £18 a head for 2,400 visitors, the evening brought in £43,200."}},
    {.name = "of others as well",
     .texts = {"At £18 a head for 2,400 visitors, the evening brought in £61,900 with the raffle."}},
    {.name = "an average of part of them",
     .texts = {"The average grant was £12,400; 310 people work for the fund, which has £9.75 million."}},
    {.name = "a share and its number, as they are",
     .texts = {"Of these, 62 per cent of the 4,150 respondents, or 2,573 people, were in favour."}},
    {.name = "a share, and a number of some of them", .texts = {"4150名受访者中，62%表示赞成，其中1204人为女性。"}},
    {.name = "a step behind its rate, as it is", .texts = {"全年水费收入86.4亿元，同比增长7.2%，增加5.8亿元。"}},
    {.name = "a step of something else", .texts = {"全年水费收入86.4亿元，同比增长7.2%，其中电费增加7.8亿元。"}},
    {.name = "a step of two years", .texts = {"全年水费收入86.4亿元，同比增长7.2%，比2020年增加17.8亿元。"}},
    {.name = "what is left, as it is", .texts = {"受理申请196件，批准74件，驳回102件，尚有20件在办。"}},
    {.name = "what is left of something else", .texts = {"受理申请186件，批准74件，驳回12件，尚有20件上年的在办。"}},
    {.name = "each of three years", .texts = {"去年运行864小时，前三年分别为712小时、687小时和655小时。"}},
    {.name = "more than so much, as it is", .texts = {"去年产值58.3亿元，出口24.7亿元，占比超过四成。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.arithmetic_times",
	    .check = &cc_check_arithmetic,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
