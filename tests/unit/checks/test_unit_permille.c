/* unit-scale: one rate in per cent and in per mille, in two articles of one story.
 * Leaves multipliers and points to test_check_unit_scale.c. */
#include "check_suite.h"

#define TOWN "2024年，沅州市常住人口412.6万人，医疗机构1286个，床位34621张。"

static const struct check_case faults[] = {
    {.name = "per cent for per mille",
     .texts = {TOWN "全市婴儿死亡率下降到3.1‰，孕产妇死亡率下降到9.6/10万。",
	       TOWN "健康指标改善，婴儿死亡率降至3.1%。"},
     .found = "warning 3.1‰ | 3.1%"},
    {.name = "of what no pack knows",
     .texts = {TOWN "沅州湾海水盐度平均为28.4‰。", TOWN "沅州湾海水盐度平均为28.4%。"},
     .found = "warning 28.4‰ | 28.4%"},
};

static const struct check_case traps[] = {
    {.name = "two rates of one value", .texts = {TOWN "全市婴儿死亡率下降到3.1‰。", TOWN "全市失业率降至3.1%。"}},
    {.name = "one rate, converted", .texts = {TOWN "沅州铁路坡度为12‰。", TOWN "沅州铁路坡度为1.2%。"}},
    {.name = "rates of two stories", .texts = {"甲县婴儿死亡率下降到3.1‰。", "乙市肿瘤死亡率下降到3.1%。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "checks.unit_permille",
						      .check = &cc_check_unit_scale,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 0});
}
