/* unruled-conflict: digits that changed places in sentences of two articles that tell the same in their own words.
 * Leaves figures whose words agree to test_unruled_misprints.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "a profit, and what it is a share",
     .texts = {"砚歇重工有了成绩单。营业收入86亿多元，涨了两成；归属股东的净利润7.43亿元，每股挣1."
	       "20元。砚歇重工有专利1092项，"
	       "员工7620人，研发投入5.18亿元。",
	       "2025年，砚歇重工营业收入86.40亿元。归属于上市公司股东的净利润7.34亿元，比上年增长24.0%，每股收益1."
	       "20元。砚歇重工"
	       "累计拥有专利1092项，员工7620人，研发投入5.18亿元。"},
     .dates = {"2026-03-20", "2026-03-22"},
     .found = "warning 7.43亿元 | 7.34亿元"},
    {.name = "invoices of a fund",
     .texts =
	 {"The Uskmoor fund paid 132 invoices for harbour works that existed only on paper. The Uskmoor loss is "
	  "€14.7 million, of it €6.93 million for dredging.",
	  "Between 2016 and 2021 the Uskmoor fund paid 312 invoices for harbour work that was never done. The Uskmoor "
	  "loss is €14.7 million, of it €6.93 million for dredging."},
     .dates = {"2026-03-20", "2026-03-22"},
     .found = "warning 132 | 312"},
    {.name = "trees of a storm, in words and in figures",
     .texts = {"芦荻过境。芦荻吹倒的行道树有一万六千三百株，断路63处。芦荻损坏房屋3925间，转移5.27万人。",
	       "芦荻灾情通报。芦荻造成倒伏行道树1.36万株，断路63处。芦荻损坏房屋3925间，转移5.27万人。"},
     .dates = {"2026-08-20", "2026-08-22"},
     .found = "warning 一万六千三百株 | 1.36万株"},
};

static const struct check_case traps[] = {
    {.name = "two counties in the words of one form",
     .texts = {"澹屿县公布数据。澹屿县城镇居民人均可支配收入24860元，增长5.2%。农村居民人均可支配收入18640元。",
	       "芦汀县公布数据。芦汀县城镇居民人均可支配收入26840元，增长4.8%。农村居民人均可支配收入17320元。"},
     .dates = {"2026-03-20", "2026-03-22"}},
    {.name = "two years of one fund",
     .texts = {"In 2024 the Uskmoor fund paid 132 invoices for harbour works that existed only on paper. The Uskmoor "
	       "loss is €14.7 million, of it €6.93 million for dredging.",
	       "In 2025 the Uskmoor fund paid 312 invoices for harbour work that was never done. The Uskmoor "
	       "loss is €14.7 million, of it €6.93 million for dredging."},
     .dates = {"2026-03-20", "2026-03-22"}},
    {.name = "who prints both",
     .texts = {"砚歇重工有专利1092项，员工7620人。砚歇重工去年交付轴承1428套，出口轴承1284套。",
	       "砚歇重工有专利1092项，员工7620人。砚歇重工去年出口轴承1284套。"},
     .dates = {"2026-03-20", "2026-03-22"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "checks.noun_again",
						      .check = &cc_check_unruled_conflict,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 0});
}
