/* arithmetic: steps and parts that nearly fit, whatever words stand between.
 * Leaves steps that the words tell by themselves to test_check_arithmetic.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "a staff since the end of the year before",
     .texts = {"年末员工7620人，比上年末的7015人增加705人。"},
     .found = "warning 7620人，比上年末的7015人增加705人"},
    {.name = "a rate at another temperature",
     .texts = {"这种酶在15℃时的活性为52.6%，比30℃时的84.3%低32.7个百分点。"},
     .found = "warning 52.6%，比30℃时的84.3%低32.7个百分点"},
    {.name = "a library",
     .texts = {"Loans came to 48,620 in the year, an increase of 3,140 on the 45,580 of the year before."},
     .found = "warning 48,620 in the year, an increase of 3,140 on the 45,580"},
    {.name = "a line and its sections",
     .texts = {"四号线全长31.2公里，其中地下段24.7公里，高架段5.6公里，地面段0.6公里。"},
     .found = "warning 31.2公里，其中地下段24.7公里，高架段5.6公里，地面段0.6公里"},
    {.name = "beds of a hospital",
     .texts = {"The hospital has 820 beds, including 310 in surgery, 280 in medicine and 220 in maternity."},
     .found = "warning 820 beds, including 310 in surgery, 280 in medicine and 220"},
    {.name = "a budget that consists of three",
     .texts =
	 {"The budget of £42.6 million consists of £24.1 million for schools, £11.8 million for roads and £7.6 million "
	  "for parks."},
     .found = "warning £42.6 million consists of £24.1 million for schools, £11.8 million for roads and £7.6 million"},
    {.name = "pieces that are counted by two words",
     .texts = {"去年新增藏品712件（套），其中捐赠486件、征集收购198件、移交38件。"},
     .found = "warning 712件（套），其中捐赠486件、征集收购198件、移交38件"},
};

static const struct check_case traps[] = {
    {.name = "a step that is right", .texts = {"年末员工7620人，比上年末的7015人增加605人。"}},
    {.name = "a step that is nothing like it", .texts = {"年末员工7620人，比上年末的7015人多招了320人。"}},
    {.name = "a step of each year", .texts = {"年末员工7620人，比上年末的7015人每月增加70人。"}},
    {.name = "another step of the sentence",
     .texts = {"员工7620人、学徒1320人，比上年末的7015人、615人分别增加605人和705人。"}},
    {.name = "parts that leave out another one",
     .texts = {"四号线全长31.2公里，其中地下段22.1公里，高架段5.6公里，地面段0.6公里。"}},
    {.name = "parts with 等", .texts = {"四号线全长31.2公里，其中地下段24.7公里，高架段5.6公里，地面段0.6公里等。"}},
    {.name = "rounded parts", .texts = {"四号线全长31.2公里，其中地下段24.7公里，高架段5.6公里，地面段0.8公里。"}},
    {.name = "two parts of many",
     .texts = {"The hospital has 820 beds, including 510 in surgery and 300 in medicine."}},
    {.name = "an error better than what was asked for",
     .texts = {"叶绿素浓度的平均相对误差为18.4%，优于设计要求的25%。"}},
    {.name = "a first part with a longer noun",
     .texts = {"沿线建成三处停车场，蓑衣口620个车位，簟竹430个，麂眼东300个，共1350个。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "checks.arithmetic_nearly",
						      .check = &cc_check_arithmetic,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 0});
}
