/* enumeration: what is counted, set behind its count by commas.
 * Leaves names set behind a count to test_enumeration_names.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "one too few",
     .texts = {"Not everybody likes the five missions, clean water, healthy ageing, low-carbon materials and secure "
	       "computing, that will take a quarter."},
     .found = "warning five missions | clean water, healthy ageing, low-carbon materials and secure computing"},
    {.name = "one too many at the end",
     .texts = {"It will build on its four themes, dry stone, trade routes, daily bread, village life and long wars."},
     .found = "warning four themes | dry stone, trade routes, daily bread, village life and long wars"},
};

static const struct check_case traps[] = {
    {.name = "as many as are listed",
     .texts = {"Not everybody likes the four missions, clean water, healthy ageing, low-carbon materials and secure "
	       "computing, that will take a quarter."}},
    {.name = "how they were", .texts = {"The four men, tired, cold and hungry, came home."}},
    {.name = "parts of them",
     .texts = {"The five wings, two of them old, one quite new and two ruined, will be joined."}},
    {.name = "a clause behind",
     .texts = {"In the five years, dry rivers, small lakes and old ponds came back to the valley."}},
    {.name = "not all of them are spoken of", .texts = {"It has five shops, clean water, good roads and free buses."}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.enumeration_apposed",
	    .check = &cc_check_enumeration,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
