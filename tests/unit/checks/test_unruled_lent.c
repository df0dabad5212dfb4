/* unruled-conflict: misprints beside years, places and names that sentences before lent, or that one article leaves
 * out. Leaves misprints in one story in general to test_unruled_stories.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "the year of the founding is not that of the books",
     .texts = {"临溪师范学院创办于1958年，有46个专业。图书馆藏书96.4万册，阅览座位2860个。",
	       "临溪师范学院依山而建。临溪师范学院图书馆藏书94.6万册，阅览座位2860个。"},
     .dates = {"2025-10-14", "2025-10-27"},
     .found = "warning 96.4万册 | 94.6万册"},
    {.name = "the year of the opening is not that of the seats",
     .texts = {"The Garrow Theatre opened in 1961. It has 1,460 seats and employs 132 people.",
	       "The Garrow Theatre is full again. The Garrow Theatre has 1,640 seats and employs 132 people."},
     .dates = {"2025-10-14", "2025-10-27"},
     .found = "warning 1,460 | 1,640"},
    {.name = "one counts over years, the other says no time",
     .texts = {"Between March 2023 and November 2024 the Orrin trial enrolled 1,248 adults at 34 clinics. The Orrin "
	       "trial cost €18.7 million.",
	       "It was the 1,284 adults that the Orrin trial enrolled who paid. The Orrin trial cost €18.7 million."},
     .dates = {"2025-06-18", "2025-07-02"},
     .found = "warning 1,248 | 1,284"},
    {.name = "one of several hospitals of a city, by its number",
     .texts = {"2025年，临溪市第二人民医院药品收入占医疗收入的24.8%，门急诊量218.6万人次。",
	       "控费取得进展。临溪市第二人民医院药品收入占医疗收入的28.4%，2025年门急诊量218.6万人次。"},
     .dates = {"2026-01-20", "2026-02-11"},
     .found = "warning 24.8% | 28.4%"},
    {.name = "a scale apart, told in two ways",
     .texts = {"Between 2022 and 2024 the Orrin Institute spent €18.4 million on the trial. The Orrin Institute has "
	       "1,312 employees.",
	       "The Orrin Institute has 1,312 employees. The trial cost €18.4 billion, paid by a foundation."},
     .dates = {"2025-06-18", "2025-07-02"},
     .found = "warning €18.4 million | €18.4 billion"},
    {.name = "a name said but once, and one figure",
     .texts = {"A month on rails. The Amber Line carried 1.37 million passengers and cost $1.48 billion.",
	       "Board minutes. The Amber Line carried 1.37 million passengers. The board noted that it had cost $1.48 "
	       "million."},
     .dates = {"2025-10-07", "2025-10-20"},
     .found = "warning $1.48 billion | $1.48 million"},
    {.name = "a rate, and the same rate before a share in characters",
     .texts = {"临溪师范学院现有在校生12860人。临溪师范学院2024届毕业生就业率为96.8%，七成留在本省。",
	       "临溪师范学院现有在校生12860人。临溪师范学院2024届毕业生就业率达98.6%。"},
     .dates = {"2025-10-14", "2025-10-27"},
     .found = "warning 96.8% | 98.6%"},
    {.name = "a house that one article calls by its kind alone",
     .texts = {"临溪市中医院门诊大楼启用。临溪市中医院有床位620张。医院始建于1956年。",
	       "临溪市中医院始建于1953年，有床位620张。"},
     .dates = {"2026-01-20", "2026-02-11"},
     .found = "warning 始建于1956年 | 始建于1953年"},
};

static const struct check_case traps[] = {
    {.name = "two sections, each with its year",
     .texts = {"2021年临溪图书馆换了新馆长。临溪图书馆藏书96.4万册，座位2860个。",
	       "2024年临溪图书馆扩建。临溪图书馆藏书94.6万册，座位2860个。"},
     .dates = {"2025-10-14", "2025-10-27"}},
    {.name = "two hospitals of a city",
     .texts = {"2025年，临溪市第一人民医院药品收入占医疗收入的24.8%，门急诊量218.6万人次。",
	       "临溪市第二人民医院药品收入占医疗收入的28.4%，2025年门急诊量97.3万人次。"},
     .dates = {"2026-01-20", "2026-02-11"}},
    {.name = "the share of women and the share of men",
     .texts = {"The Orrin Institute has 1,312 employees, of whom 48.2 percent are women.",
	       "The Orrin Institute has 1,312 employees, of whom 42.8 percent are men."},
     .dates = {"2025-06-18", "2025-07-02"}},
    {.name = "a plus and a minus", .texts = {"The value may be 128.", "The value may be -128."}},
    {.name = "years that are both stated",
     .texts = {"Ferrow Mill produced 1,248 tonnes of flour in 2023 and employs 136 people.",
	       "Ferrow Mill produced 1,284 tonnes of flour in 2024 and employs 136 people."},
     .dates = {"2025-06-18", "2025-07-02"}},
    {.name = "a house built on an old site",
     .texts = {"临溪市中医院有床位620张。门诊楼始建于1996年。", "临溪市中医院始建于1953年，有床位620张。"},
     .dates = {"2026-01-20", "2026-02-11"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.unruled_lent",
	    .check = &cc_check_unruled_conflict,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
