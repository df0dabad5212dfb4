/* unruled-conflict: what two articles say behind the same figures.
 * Leaves figures that differ as misprints do to test_unruled_misprints.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "a rate behind the two values",
     .texts =
	 {"Selby Trust had a busy year. Planned operations rose to 41,350 from 39,180, an increase of 5.5 percent.",
	  "Selby Trust reports. Planned operations went up to 41,350 from 39,180 the year before, a rise of 8.5 "
	  "percent."},
     .dates = {"2025-02-03", "2025-02-10"},
     .found = "warning 5.5 percent | 8.5 percent"},
    {.name = "a rate behind the two values, in the other order",
     .texts = {"青川县春茶收官。春茶由5120吨增至5480吨，增长9.0%，茶农5.36万人。",
	       "青川县春茶5480吨，比上年的5120吨增长7.0%，茶农5.36万人。"},
     .dates = {"2025-05-20", "2025-05-28"},
     .found = "warning 9.0% | 7.0%"},
    {.name = "the last of a row",
     .texts = {"Quarrel City employs 11,460 people. Of the new posts, 85 are in schools, 30 in the fire department and "
	       "15 in parks.",
	       "Quarrel City grows. Of 130 new posts, 85 are in schools, 30 with the fire department and 25 in parks. "
	       "Quarrel City employs 11,460 people."},
     .dates = {"2025-10-09", "2025-10-12"},
     .found = "warning 15 | 25"},
    {.name = "the part beside the same part",
     .texts = {"Dunmow Stores traded from 428 shops, 306 of them supermarkets and 122 convenience stores.",
	       "Dunmow Stores has 428 shops now: 306 supermarkets and 132 convenience stores."},
     .dates = {"2025-05-20", "2025-05-28"},
     .found = "warning 122 | 132"},
    {.name = "a share behind its part",
     .texts = {"青川县外贸稳中有进。民营企业进出口1218.5亿元，占全县外贸总值的62.0%，外资企业486.6亿元。",
	       "青川县外贸有看头。民营企业完成进出口1218.5亿元，占全县的68.0%，外资企业486.6亿元。"},
     .dates = {"2025-05-20", "2025-05-28"},
     .found = "warning 62.0% | 68.0%"},
    {.name = "a row in two languages",
     .texts =
	 {"In August the load factor of Qingyun Air was 86.4 percent. Qingyun Air earned 3.18 billion yuan. It "
	  "operated 226 aircraft: 98 owned, 76 under "
	  "finance leases and 52 under operating "
	  "leases.",
	  "青云航空8月客座率86.4%，收入31.8亿元。青云航空机队规模226架，其中自有98架、融资租赁76架、经营租赁62架。"},
     .dates = {"2025-09-02", "2025-09-05"},
     .found = "warning 52 | 62架"},
    {.name = "digits that changed places behind the value before",
     .texts =
	 {"Selby Sea has a satellite. The accuracy of the forecasts in Selby rose from 71.2 percent in 2024 to 83.5 "
	  "percent this year. It made 5,312 orbits.",
	  "Fishermen at Selby Sea say that the maps, right in 71.2 percent of cases in 2024, are right in 85.3 percent "
	  "now. It made 5,312 orbits."},
     .dates = {"2026-10-09", "2026-10-12"},
     .found = "warning 83.5 percent | 85.3 percent"},
};

static const struct check_case traps[] = {
    {.name = "the court's next year",
     .texts = {"4月22日，青川法院通报了2024年的情况，全年新收案件13627件，审结14105件，结收比为103.5%。",
	       "4月22日，青川法院通报了2025年的情况，全年新收案件13627件，审结14105件，结收比为123.5%。"},
     .dates = {"2025-04-22", "2026-04-22"}},
    {.name = "a firm of another city",
     .texts = {"合肥一家公司今年交付了1450万颗芯片，营业收入为6.83亿元，员工4286人。",
	       "上海一家公司今年交付了1450万颗芯片，营业收入为6.85亿元，员工4286人。"},
     .dates = {"2026-03-20", "2026-03-28"}},
    {.name = "the growth of another thing",
     .texts = {"青川重工2025年营业收入112.4亿元，同比增长18.3%，员工4286人。",
	       "青川重工2025年营业收入112.4亿元，净利润增长26.5%，员工4286人。"},
     .dates = {"2026-03-20", "2026-03-28"}},
    {.name = "a share and a growth",
     .texts = {"青川重工2025年出口112.4亿元，增长18.3%，员工4286人。",
	       "青川重工2025年出口112.4亿元，占收入的38.3%，员工4286人。"},
     .dates = {"2026-03-20", "2026-03-28"}},
    {.name = "a growth over another year",
     .texts = {"青川重工2025年营业收入112.4亿元，比上年增长18.3%，员工4286人。",
	       "青川重工2025年营业收入112.4亿元，比2020年增长86.3%，员工4286人。"},
     .dates = {"2026-03-20", "2026-03-28"}},
    {.name = "shares of two places",
     .texts = {"青川县茶园12.6万亩，产量5480吨，占全省的8.5%。", "青川县茶园12.6万亩，产量5480吨，占全国的1.5%。"},
     .dates = {"2026-03-20", "2026-03-28"}},
    {.name = "a fall and a rise",
     .texts = {"Selby Trust treated 41,350 people, a rise of 5.5 percent, and employs 3,120.",
	       "Selby Trust treated 41,350 people, a fall of 8.5 percent from the peak, and employs 3,120."},
     .dates = {"2025-02-03", "2025-02-10"}},
    {.name = "articles that have nothing else in common",
     .texts = {"Planned operations rose to 41,350, an increase of 5.5 percent.",
	       "Ticket sales rose to 41,350, an increase of 8.5 percent."},
     .dates = {"2025-02-03", "2025-02-10"}},
    {.name = "two things behind one figure",
     .texts = {"Dunmow Stores has 428 shops, 306 supermarkets and 122 convenience stores.",
	       "Dunmow Stores has 428 shops: 306 supermarkets with 860 bakers."},
     .dates = {"2025-05-20", "2025-05-28"}},
    {.name = "rounded",
     .texts =
	 {"Selby Trust had a busy year. Planned operations rose to 41,350 from 39,180, an increase of 5.5 percent.",
	  "Selby Trust reports. Planned operations went up to 41,350 from 39,180, a rise of about 6 percent."},
     .dates = {"2025-02-03", "2025-02-10"}},
    {.name = "a number and how many there are of it for each",
     .texts = {"Quarrel County has 412,600 pupils and 31,750 teachers. It closed 28 of 1,312 schools.",
	       "In Quarrel County 412,600 pupils make 13.0 pupils to a teacher. It closed 28 of 1,312 schools."},
     .dates = {"2025-10-09", "2025-10-12"}},
    {.name = "another end of the same row, of two things",
     .texts =
	 {"Selby Sea has a satellite. The accuracy of the forecasts in Selby rose from 71.2 percent in 2024 to 83.5 "
	  "percent this year. It made 5,312 orbits.",
	  "At Selby Sea the maps were right in 71.2 percent of cases in 2024 and in 83.5 percent this year; of the "
	  "tides 85.3 percent were. It made 5,312 orbits."},
     .dates = {"2026-10-09", "2026-10-12"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "companions of two articles",
						      .check = &cc_check_unruled_conflict,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 1});
}
