/* unruled-conflict: figures of two articles, each set beside the one of the other article that stands amid the same
 * words. Leaves digits exchanged amid figures that both articles print to test_unruled_orphans.c. */
#include "check_suite.h"

#define FAIR "The Oskelda fair is over. Its wheel is 168 metres high and carried 38,650 visitors in nine days. "
#define FAIR_AGAIN "A week at the Oskelda fair. The wheel, 168 metres high, carried 38,650 visitors. "
#define PEARS "砻溪镇节办完了。砻溪镇今年有21.8万亩梨园、1284个棚，来了1.365万人。砻溪镇的人说，砻溪镇没有这么热闹过。"
#define PEARS_AGAIN "砻溪镇的节日有1284个棚，砻溪镇21.8万亩梨园迎来1.365万人。砻溪镇忙坏了，砻溪镇的路也堵了。"

static const struct check_case faults[] = {
    {.name = "countries that crew of one number came from",
     .texts = {PEARS "来自9个国家的74名科考队员参加了本航次，首席科学家为陆维舟研究员和新西兰学者海伦·麦克雷。",
	       PEARS_AGAIN "船上有来自11个国家的74名科学家，带队的是两位首席科学家：陆维舟，和新西兰的海伦·麦克雷。"},
     .dates = {"2026-09-12", "2026-09-14"},
     .found = "warning 9个 | 11个"},
    {.name = "red cards beside the yellow ones, in either order",
     .texts = {PEARS "总进球187个，场均2.71个。红牌9张，黄牌231张。",
	       PEARS_AGAIN "进了187个球。黄牌发了231张，红牌8张，算是干净。"},
     .dates = {"2026-09-12", "2026-09-14"},
     .found = "warning 9张 | 8张"},
    {.name = "fines of one whom both name otherwise",
     .texts = {PEARS "判处丁大河有期徒刑六年三个月，并处罚金80万元；判处丁大江有期徒刑四年六个月，并处罚金50万元。",
	       PEARS_AGAIN "丁大河获刑六年三个月，罚金80万元；弟弟丁大江四年六个月，罚金60万元。"},
     .dates = {"2026-09-12", "2026-09-14"},
     .found = "warning 50万元 | 60万元"},
    {.name = "who sits on a tram, counted as people",
     .texts = {FAIR "Each of the new trams is 43 metres long and holds 276 passengers.",
	       FAIR_AGAIN "Each of the trams takes 267 people and is 43 metres long."},
     .dates = {"2026-09-12", "2026-09-14"},
     .found = "warning 276 | 267 people"},
    {.name = "articles of one name and one day that share no figure",
     .texts =
	 {"Storm Elowen struck Port Averil on Tuesday 6 January. Elowen was strong. The sea rose 1.34 metres above "
	  "the predicted tide.",
	  "Port Averil was struck by Storm Elowen in the evening of 6 January. Elowen came fast. The surge stood "
	  "1.43 metres above the predicted tide."},
     .dates = {"2026-01-09", "2026-01-10"},
     .found = "warning 1.34 metres | 1.43 metres"},
};

static const struct check_case traps[] = {
    {.name = "seats of two parties",
     .texts = {FAIR "The Farmers' League has 142 delegates in Oskelda.",
	       FAIR_AGAIN "The Harbour Union has 124 delegates in Oskelda."},
     .dates = {"2026-09-12", "2026-09-14"}},
    {.name = "two years",
     .texts = {FAIR "In 2024 the fair earned £2.46 million.", FAIR_AGAIN "In 2025 the fair earned £2.64 million."},
     .dates = {"2026-09-12", "2026-09-14"}},
    {.name = "two towns",
     .texts = {FAIR "Visitors from Tarsby bought 1,246 tickets.",
	       FAIR_AGAIN "Visitors from Ellwick bought 1,264 tickets."},
     .dates = {"2026-09-12", "2026-09-14"}},
    {.name = "women and men",
     .texts = {FAIR "Women bought 5,460 rings.", FAIR_AGAIN "Men bought 5,640 rings."},
     .dates = {"2026-09-12", "2026-09-14"}},
    {.name = "two villages",
     .texts = {PEARS "其中南岔镇收梨3640吨。", PEARS_AGAIN "北坞镇收梨3460吨。"},
     .dates = {"2026-09-12", "2026-09-14"}},
    {.name = "two years of a village",
     .texts = {PEARS "2024年收梨3640吨。", PEARS_AGAIN "2025年收梨3460吨。"},
     .dates = {"2026-09-12", "2026-09-14"}},
    {.name = "horses of two towns, beside all of them",
     .texts = {FAIR "Of the 412 horses, 12 came from Tarsby.", FAIR_AGAIN "Of the 412 horses, 15 came from Ellwick."},
     .dates = {"2026-09-12", "2026-09-14"}},
    {.name = "horses sold and hurt",
     .texts = {FAIR "Of the 412 horses, 12 were sold.", FAIR_AGAIN "Of the 412 horses, 15 were hurt."},
     .dates = {"2026-09-12", "2026-09-14"}},
    {.name = "riders of two days",
     .texts = {PEARS "412名骑手里，第一天有9人受伤。", PEARS_AGAIN "412名骑手里，第二天有6人受伤。"},
     .dates = {"2026-09-12", "2026-09-14"}},
    {.name = "cards of two colours beside those of a third",
     .texts = {PEARS "黄牌231张，红牌8张。", PEARS_AGAIN "黄牌231张，绿牌9张。"},
     .dates = {"2026-09-12", "2026-09-14"}},
    {.name = "one day of two articles of other names",
     .texts = {"Storm Elowen struck Port Averil on 6 January. Elowen was strong. The sea rose 1.34 metres.",
	       "Storm Tomas struck Cape Morrow on 6 January. Tomas came fast. The surge stood 1.43 metres."},
     .dates = {"2026-01-09", "2026-01-10"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.noun_nearest",
	    .check = &cc_check_unruled_conflict,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
