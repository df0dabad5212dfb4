/* arithmetic: parts that make their whole but for a digit, in whatever words.
 * Leaves parts in rows of known words to test_check_arithmetic.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "all behind a colon",
     .texts = {"The Board spent £18.4 million in the year: £11.7 million went to employers, £4.9 million to the "
	       "colleges and £2.8 million to advice."},
     .found = "warning £18.4 million in the year: £11.7 million went to employers, £4.9 million to the colleges and "
	      "£2.8 million"},
    {.name = "past who has the last part",
     .texts = {"全年新认定企业312家，其中临江区96家、高新区118家、桐浦区54家，三个县共54家。"},
     .found = "warning 312家，其中临江区96家、高新区118家、桐浦区54家，三个县共54家"},
};

static const struct check_case traps[] = {
    {.name = "as it is",
     .texts = {"The Board spent £19.4 million in the year: £11.7 million went to employers, £4.9 million to the "
	       "colleges and £2.8 million to advice."}},
    {.name = "some of them", .texts = {"全年新认定企业312家，其中临江区96家、高新区108家、桐浦区54家，三个县共44家。"}},
    {.name = "nothing near",
     .texts = {"The Board spent £18.4 million in the year: £31.7 million had gone to employers, £4.9 million to the "
	       "colleges before."}},
    {.name = "parts that overlap", .texts = {"全校学生420人，其中女生210人、党员180人，同时在校外实习的130人。"}},
    {.name = "two digits",
     .texts = {"It has 18 members: 11 came from Ellerby, four from Marl and four more went to the courts."}},
    {.name = "the whole of something else",
     .texts = {"It has £18.4 million: £11.7 million a year went to employers; £4.9 million and £2.8 million each "
	       "are for advice."}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.arithmetic_listed",
	    .check = &cc_check_arithmetic,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
