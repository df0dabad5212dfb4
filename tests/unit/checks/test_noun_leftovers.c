/* unruled-conflict: the one figure of its unit that a sentence has and its version in another article has not.
 * Leaves digits that changed places to test_noun_again.c and test_unruled_misprints.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "nurses of a payroll",
     .texts =
	 {"Quillmere Infirmary reported. At the end of the year Quillmere employed 2,310 people, among them 970 nurses "
	  "(42.0 percent) and 347 doctors (15.0 percent). Quillmere spent £214.6 million and did 12,840 operations.",
	  "Money is short at Quillmere Infirmary. Nurses are 40.0 percent of the 2,310 people on the payroll, doctors "
	  "15.0 percent. Quillmere spent £214.6 million and did 12,840 operations."},
     .dates = {"2026-03-24", "2026-03-25"},
     .found = "warning 42.0 percent | 40.0 percent"},
    {.name = "what a wing cost more",
     .texts =
	 {"Quillmere Infirmary has a wing. The wing cost £46.8 million, which is £1.8 million more than the budget of "
	  "£45.0 "
	  "million. Quillmere spent £214.6 million.",
	  "The Quillmere wing cost £46.8 million, £2.8 million more than the £45.0 million set aside. Quillmere spent "
	  "£214.6 million."},
     .dates = {"2026-03-24", "2026-03-25"},
     .found = "warning £1.8 million | £2.8 million"},
    {.name = "a dam's water",
     .texts = {"芦汀水库公布水情。截至6月30日，芦汀水库蓄水1.86亿立方米，水位128."
	       "4米，入库流量每秒342立方米。芦汀水库灌溉面积14.2万亩。",
	       "芦汀水库蓄水1.86亿立方米，水位128.4米，进来的水每秒372立方米。芦汀水库的水要浇14.2万亩地。"},
     .dates = {"2026-07-01", "2026-07-02"},
     .found = "warning 每秒342立方米 | 每秒372立方米"},
};

static const struct check_case traps[] = {
    {.name = "two figures of the unit are left over",
     .texts = {"Quillmere Infirmary has a wing. The wing cost £46.8 million, £1.8 million more than the £45.0 million "
	       "set aside "
	       "and £6.2 million more than the £40.6 million first named. Quillmere spent £214.6 million.",
	       "The Quillmere wing cost £46.8 million, £2.8 million of it for lifts, not the £45.0 million set aside. "
	       "Quillmere "
	       "spent £214.6 million."},
     .dates = {"2026-03-24", "2026-03-25"}},
    {.name = "a figure that is nothing like it",
     .texts = {"Quillmere Infirmary has a wing. The wing cost £46.8 million, which is £1.8 million more than the "
	       "budget of £45.0 "
	       "million. Quillmere spent £214.6 million.",
	       "The Quillmere wing cost £46.8 million, not £45.0 million, and its lifts £7.4 million. Quillmere spent "
	       "£214.6 "
	       "million."},
     .dates = {"2026-03-24", "2026-03-25"}},
    {.name = "the other one is told elsewhere",
     .texts = {"Quillmere Infirmary has a wing. The wing cost £46.8 million, which is £1.8 million more than the "
	       "budget of £45.0 "
	       "million. Quillmere spent £214.6 million, and £2.8 million on lifts.",
	       "The Quillmere wing cost £46.8 million, not £45.0 million, and its lifts £2.8 million. Quillmere spent "
	       "£214.6 "
	       "million."},
     .dates = {"2026-03-24", "2026-03-25"}},
    {.name = "the next month",
     .texts =
	 {"芦汀水库公布水情。芦汀水库蓄水1.86亿立方米，水位128.4米，入库流量每秒342立方米。芦汀水库灌溉面积14.2万亩。",
	  "芦汀水库公布水情。芦汀水库蓄水1.86亿立方米，水位128.4米，入库流量每秒372立方米。芦汀水库灌溉面积14.2万亩。"},
     .dates = {"2026-03-01", "2026-07-02"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "checks.noun_leftovers",
						      .check = &cc_check_unruled_conflict,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 0});
}
