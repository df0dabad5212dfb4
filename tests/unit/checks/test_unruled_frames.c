/* unruled-conflict: figures that two articles of one story tell in other words: swapped digits amid figures that both
 * have, the only figure of a noun. Leaves figures behind the same figures to test_unruled_companions.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "two digits swapped beside two figures",
     .texts = {"Tansy Bakes sold 48,200 loaves and 12,640 cakes in 2025. It paid £36 million for flour and £11.4 "
	       "million for energy. Tansy Bakes has 318 shops.",
	       "The flour of Tansy Bakes cost it £63 million in 2025, the energy £11.4 million. From its 318 shops it "
	       "sold 48,200 loaves."},
     .dates = {"2026-03-10", "2026-03-11"},
     .found = "warning £36 million | £63 million"},
    {.name = "three digits swapped, and no word of the clause is the same",
     .texts = {"禾坪农场今年种水稻3460亩，亩产612公斤，总产2117吨，卖给粮库1680吨，每吨2940元。禾坪农场还养了鸭。",
	       "禾坪农场的账本上写着：水稻3460亩，总产2117吨，交粮库1860吨，价钱每吨2940元。"},
     .dates = {"2026-03-10", "2026-03-11"},
     .found = "warning 1680吨 | 1860吨"},
    {.name = "three digits swapped far from what both have",
     .texts = {"Harlow Grammar has 1,284 pupils. It employs 96 teachers, spends £9.62 million a year and owns 412 "
	       "laptops. In 2025 it sent 138 pupils to university and 57 to apprenticeships. The library at Harlow "
	       "Grammar lent 18,420 books.",
	       "Harlow Grammar lent 18,420 books last year to its 1,284 young people, who use 421 laptops. It costs "
	       "£9.62 million to run the place, and 138 of them went on to university in 2025."},
     .dates = {"2026-03-10", "2026-03-11"},
     .found = "warning 412 | 421"},
    {.name = "the only figure of its noun",
     .texts = {"梅埠政务中心全年办件4.86万件，接待3."
	       "12万人次，平均办理时长214秒。梅埠政务中心设服务窗口58个，占地6120平方米，"
	       "年经费428万元。",
	       "走进梅埠政务中心，服务窗口有63个。梅埠政务中心一年办件4.86万件，来了3."
	       "12万人次，平均用214秒。占地6120平方米，"
	       "一年花428万元。"},
     .dates = {"2026-03-10", "2026-03-11"},
     .found = "warning 58个 | 63个"},
    {.name = "a price behind a price of two digits",
     .texts = {"The Sound tunnel carried 41,860 people and 6,212 cars, earned £3.84 million and lies 118 metres deep. "
	       "A single ticket to the Sound costs £24, a return £40.",
	       "The Sound tunnel lies 118 metres deep, carried 41,860 people and 6,212 cars and earned £3.84 million. "
	       "For the Sound you pay £24 one way, £44 for a return."},
     .dates = {"2026-03-10", "2026-03-11"},
     .found = "warning £40 | £44"},
};

static const struct check_case traps[] = {
    {.name = "two digits swapped of two things",
     .texts =
	 {"Tansy Bakes has 318 shops. It sold 48,200 loaves and 12,640 cakes in 2025 and paid £11.4 million for "
	  "energy and £36 million for flour.",
	  "Tansy Bakes, with 318 shops, sold 48,200 loaves in 2025 and paid £11.4 million for energy. Rent cost it "
	  "£63 million."},
     .dates = {"2026-03-10", "2026-03-11"}},
    {.name = "two years",
     .texts = {"禾坪农场2024年种水稻3460亩，总产2117吨，交粮库1680吨，每吨2940元。",
	       "禾坪农场2025年种水稻3460亩，总产2117吨，交粮库1860吨，每吨2940元。"},
     .dates = {"2026-03-10", "2026-03-11"}},
    {.name = "one noun on two days",
     .texts =
	 {"On Saturday Tarn fair sold 412 pies. The fair has 118 stalls, 3,120 members, 1,460 chairs, 6,212 bulbs "
	  "and £2.14 million.",
	  "On Sunday Tarn fair sold 386 pies. The fair has 118 stalls, 3,120 members, 1,460 chairs, 6,212 bulbs and "
	  "£2.14 million."},
     .dates = {"2026-03-10", "2026-03-11"}},
    {.name = "planned and there",
     .texts = {"Tarn zoo has 118 keepers, 3,120 members, 1,460 chairs, 6,212 bulbs and £2.14 million. It plans to keep "
	       "14 lions.",
	       "Tarn zoo has 118 keepers, 3,120 members, 1,460 chairs, 6,212 bulbs and £2.14 million. It keeps 12 "
	       "lions."},
     .dates = {"2026-03-10", "2026-03-11"}},
    {.name = "what a bond yields on two days",
     .texts = {"The yield on the 10-year bond rose three basis points to 3.41 percent. Stocks of Calder Bank fell to "
	       "412.5.",
	       "The yield on the 10-year bond rose nine basis points to 3.50 percent. Calder Bank opened at 412.5."},
     .dates = {"2026-03-10", "2026-03-11"}},
    {.name = "of a half of a year and of a year",
     .texts = {"岚州乳业2024年收入86.42亿元，液态奶收入61.3亿元，奶粉收入6.9亿元。",
	       "岚州乳业半年报披露。上半年，液态奶收入31.9亿元，占收入的70.6%；奶粉收入9.6亿元。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "figures of two articles in other words",
						      .check = &cc_check_unruled_conflict,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 0});
}
