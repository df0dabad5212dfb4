/* arithmetic: counts of several things and what they make together.
 * Leaves parts of one unit to test_check_arithmetic.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "households and premises",
     .texts = {"It serves 794,000 households and 61,000 business premises, 865,000 properties in all."},
     .found = "warning 794,000 households and 61,000 business premises, 865,000"},
    {.name = "three kinds",
     .texts = {"The yard holds 120 oaks, 80 elms and 45 limes, 255 trees in all."},
     .found = "warning 120 oaks, 80 elms and 45 limes, 255"},
    {.name = "classifiers of several kinds",
     .texts = {"供水居民79.4万户、企业6.1万家，共86.5万处。"},
     .found = "warning 79.4万户、企业6.1万家，共86.5万处"},
};

static const struct check_case traps[] = {
    {.name = "a sum that is right", .texts = {"The yard holds 120 oaks, 80 elms and 45 limes, 245 trees in all."}},
    {.name = "small numbers", .texts = {"She won three golds and four silvers, nine medals in all."}},
    {.name = "far from the sum", .texts = {"He made 120 drawings and 80 prints, 900 works in all."}},
    {.name = "rounded parts", .texts = {"供水居民79.4万户、企业6.1万家，共85.6万处。"}},
    {.name = "what they do together", .texts = {"The 120 drivers and 80 guards, in all 14 depots, went on strike."}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.arithmetic_together",
	    .check = &cc_check_arithmetic,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
