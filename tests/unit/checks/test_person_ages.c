/* arithmetic and unruled-conflict: ages of now beside years of birth, and one person's age in two articles.
 * Leaves the dead and ages of a named year to test_arithmetic_told.c and test_check_arithmetic.c. */
#include "check_suite.h"

static const struct check_case born[] = {
    {.name = "the year of birth in the next sentence",
     .texts = {"67岁的村民吴桂兰刚做完手术。出生于1953年的她笑着说：“好多了。”"},
     .dates = {"2025-11-20"},
     .found = "warning 67岁 | 出生于1953年"},
    {.name = "behind what she says",
     .texts = {"67岁的村民吴桂兰刚做完手术，花了1180元。“搁几年前要4200块，想都不敢想。”出生于1953年的她笑着说。"},
     .dates = {"2025-11-20"},
     .found = "warning 67岁 | 出生于1953年"},
    {.name = "in the same clause",
     .texts = {"47岁的老码头工人方建国1972年出生在港区，见证了三代码头。"},
     .dates = {"2025-11-20"},
     .found = "warning 47岁 | 1972年出生"},
    {.name = "she was born in",
     .texts = {"在村口，记者见到了61岁的周玉兰。她生于1957年，种了一辈子茶。"},
     .dates = {"2025-11-20"},
     .found = "warning 61岁 | 生于1957年"},
    {.name = "in English",
     .texts = {"Peadar Strang, 61, was born in 1953 in a cottage by the lake."},
     .dates = {"2025-04-05"},
     .found = "warning 61 | was born in 1953"},
    {.name = "in the next sentence of English",
     .texts = {"Peadar Strang, 67, has guided walkers for years. He was born in 1953."},
     .dates = {"2025-04-05"},
     .found = "warning 67 | was born in 1953"},
};

static const struct check_case right[] = {
    {.name = "right", .texts = {"71岁的村民吴桂兰刚做完手术。出生于1953年的她笑着说。"}, .dates = {"2025-11-20"}},
    {.name = "虚岁", .texts = {"73岁的村民吴桂兰刚做完手术。出生于1953年的她笑着说。"}, .dates = {"2025-11-20"}},
    {.name = "a birthday to come",
     .texts = {"Peadar Strang, 71, was born in 1953 in a cottage by the lake."},
     .dates = {"2025-04-05"}},
    {.name = "an article without a date", .texts = {"67岁的村民吴桂兰刚做完手术。出生于1953年的她笑着说。"}},
    {.name = "her brother", .texts = {"67岁的吴桂兰带着1960年出生的弟弟去看病。"}, .dates = {"2025-11-20"}},
    {.name = "her grandson",
     .texts = {"67岁的吴桂兰一早就起床，孙子生于2015年，在镇上念书。"},
     .dates = {"2025-11-20"}},
    {.name = "his wife",
     .texts = {"Peadar Strang, 61, and his wife Ann, born in 1970, keep bees."},
     .dates = {"2025-04-05"}},
    {.name = "then",
     .texts = {"1971年，18岁的吴桂兰进了厂。出生于1960年的她，从此没有离开。"},
     .dates = {"2025-11-20"}},
    {.name = "the dead", .texts = {"62岁的周玉兰上月去世。她生于1957年。"}, .dates = {"2025-11-20"}},
    {.name = "an age of a rule", .texts = {"年满60岁的老人、1970年出生的人员可以申请。"}, .dates = {"2025-11-20"}},
};

#define HOSPITAL "溪口县人民医院今年完成白内障手术1286例。"
#define WORKS "Thrymmel Works went bankrupt in 2024 with debts of €214.6 million. "

static const struct check_case retold[] = {
    {.name = "one patient",
     .texts = {HOSPITAL "67岁的村民吴桂兰刚做完白内障手术，恢复良好。", HOSPITAL "在病房里，记者见到了72岁的吴桂兰。"},
     .dates = {"2025-11-20", "2025-11-22"},
     .found = "warning 67岁 | 72岁"},
    {.name = "by the last name",
     .texts = {WORKS "Ossian Breyk, 58, ran the firm.", WORKS "Breyk, the 53-year-old who ran it, said nothing."},
     .dates = {"2025-04-05", "2025-04-06"},
     .found = "warning 58 | 53-year-old"},
    {.name = "behind the age",
     .texts = {WORKS "Ossian Breyk, 58, ran the firm.", WORKS "The 54-year-old manager Ossian Breyk said nothing."},
     .dates = {"2025-04-05", "2025-04-06"},
     .found = "warning 58 | 54-year-old"},
    {.name = "aged",
     .texts = {WORKS "Ossian Breyk, 58, ran the firm.", WORKS "Its manager, Ossian Breyk, aged 53, said nothing."},
     .dates = {"2025-04-05", "2025-04-06"},
     .found = "warning 58 | 53"},
    {.name = "years old",
     .texts = {WORKS "Ossian Breyk, now 58, ran the firm.", WORKS "Ossian Breyk, 53 years old, said nothing."},
     .dates = {"2025-04-05", "2025-04-06"},
     .found = "warning 58 | 53 years old"},
    {.name = "in brackets",
     .texts = {HOSPITAL "吴桂兰（女，67岁）刚做完手术。", HOSPITAL "记者见到了72岁的吴桂兰。"},
     .dates = {"2025-11-20", "2025-11-22"},
     .found = "warning 67岁 | 72岁"},
};

static const struct check_case not_retold[] = {
    {.name = "three years later",
     .texts = {WORKS "Ossian Breyk, 58, ran the firm.", WORKS "Ossian Breyk, 61, said nothing."},
     .dates = {"2023-04-05", "2026-04-06"}},
    {.name = "brother and sister",
     .texts = {WORKS "Ossian Breyk, 58, ran the firm.", WORKS "His sister Ada Breyk, 53, said nothing."},
     .dates = {"2025-04-05", "2025-04-06"}},
    {.name = "a birthday between",
     .texts = {HOSPITAL "67岁的村民吴桂兰刚做完手术。", HOSPITAL "记者见到了68岁的吴桂兰。"},
     .dates = {"2025-11-20", "2025-11-22"}},
    {.name = "two patients with the same words",
     .texts = {HOSPITAL "67岁的村民吴桂兰刚做完白内障手术。", HOSPITAL "72岁的村民周玉兰刚做完白内障手术。"},
     .dates = {"2025-11-20", "2025-11-22"}},
    {.name = "the wife of one of them",
     .texts = {WORKS "Ossian Breyk, aged 58, ran the firm.", WORKS "His wife, Ada Breyk, aged 53, said nothing."},
     .dates = {"2025-04-05", "2025-04-06"}},
    {.name = "then and now",
     .texts = {HOSPITAL "吴桂兰（女，67岁）刚做完手术。", HOSPITAL "吴桂兰时年57岁，第一次住院。"},
     .dates = {"2025-11-20", "2025-11-22"}},
    {.name = "ten years ago",
     .texts = {HOSPITAL "67岁的村民吴桂兰刚做完白内障手术。", HOSPITAL "2015年，57岁的吴桂兰查出白内障。"},
     .dates = {"2025-11-20", "2025-11-22"}},
};

int main(void)
{
	int failed = check_suite_run(&(struct check_tables){.name = "checks.ages_born",
							    .check = &cc_check_arithmetic,
							    .faults = born,
							    .fault_count = sizeof(born) / sizeof(born[0]),
							    .traps = right,
							    .trap_count = sizeof(right) / sizeof(right[0]),
							    .memory = 0});
	return failed | check_suite_run(&(struct check_tables){.name = "checks.ages_retold",
							       .check = &cc_check_unruled_conflict,
							       .faults = retold,
							       .fault_count = sizeof(retold) / sizeof(retold[0]),
							       .traps = not_retold,
							       .trap_count = sizeof(not_retold) / sizeof(not_retold[0]),
							       .memory = 0});
}
