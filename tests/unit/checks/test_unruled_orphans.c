/* unruled-conflict: digits exchanged where each of two articles has few figures that the other one leaves out.
 * Leaves swaps that words speak for to test_unruled_misprints.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "what a bridge cost, in a row of figures",
     .texts = {"The Oskelda bridge is open. Its towers are 168 metres high. It took 38,600 tonnes of steel. The final "
	       "cost is "
	       "£742 million, £52 million or 7.5 percent above the budget of £690 million.",
	       "A week on the Oskelda bridge. The towers stand 168 metres high, on 38,600 tonnes of steel. All this "
	       "came at a "
	       "price: £724 million."},
     .dates = {"2026-09-12", "2026-09-21"},
     .found = "warning £742 million | £724 million"},
    {.name = "a harvest in other words",
     .texts = {"斜月垄的梨园有21.8万亩、1284个棚。斜月垄梨园每天用工1.36万人。全年梨产量15.9万吨，比去年的15."
	       "0万吨增长6.0%。",
	       "斜月垄今年收了19.5万吨梨。斜月垄有梨园21.8万亩，棚1284个，最忙的时候每天有1.36万人在园里。"},
     .dates = {"2025-11-10", "2025-11-15"},
     .found = "warning 15.9万吨 | 19.5万吨"},
    {.name = "an award and what is to be paid",
     .texts = {"The Skrae barge case ended. Judgment was entered against Skrae for £3.24 million after 1,284 pages of "
	       "evidence and a loan of £2.150 million.",
	       "Skrae must pay the maltsters £3.42 million, the court said after 1,284 pages and a loan of £2.150 "
	       "million; Skrae "
	       "will appeal."},
     .dates = {"2026-03-10", "2026-03-11"},
     .found = "warning £3.24 million | £3.42 million"},
    {.name = "tonnes for kilograms",
     .texts = {"衔月龙的化石有1284件。衔月龙咬合力约1150牛。古生物组估算，它活着的时候体重有142公斤。",
	       "衔月龙是最大的。研究者说它重达142吨。衔月龙的化石有1284件，咬合力有1150牛。"},
     .dates = {"2026-06-06", "2026-06-08"},
     .found = "warning 142公斤 | 142吨"},
    {.name = "one figure shared, and one thing counted",
     .texts = {"The Henggao Park publishes its report. The park's output was 73.8 billion yuan in 2025. It had 132 "
	       "companies, of which most were young.",
	       "The Henggao Park opened early. In 2025 its 123 companies made goods worth 73.8 billion yuan."},
     .dates = {"2026-03-12", "2026-03-21"},
     .found = "warning 132 companies | 123 companies"},
    {.name = "an average in two wordings",
     .texts =
	 {"The Oskelda club is proud. Its towers are 168 metres high, on 38,600 tonnes of steel, by 1,284 men. Home "
	  "games drew on average 8,420 people.",
	  "A week at the Oskelda club. The towers stand 168 metres high, on 38,600 tonnes of steel, by 1,284 men. An "
	  "average crowd of 8,240 saw the games."},
     .dates = {"2026-09-12", "2026-09-21"},
     .found = "warning 8,420 people | 8,240"},
    {.name = "each of all there are",
     .texts = {"Oskelda is small. Its towers are 168 metres high, on 38,600 tonnes of steel, by 1,284 men. It made "
	       "$12,500 for each of "
	       "the country's 5.48 million inhabitants.",
	       "A week in Oskelda. The towers stand 168 metres high, on 38,600 tonnes of steel, by 1,284 men. It is a "
	       "country of 5.84 "
	       "million people."},
     .dates = {"2026-09-12", "2026-09-21"},
     .found = "warning 5.48 million inhabitants | 5.84 million people"},
};

static const struct check_case traps[] = {
    {.name = "many sums of one size",
     .texts =
	 {"Wexmoor spends. Wexmoor has 1,284 pupils and 38,600 trees.\n\nRoads get £742 million, schools £681 million, "
	  "parks £593 million, trams £436 million, docks £315 million, courts £267 million.",
	  "Wexmoor earns. Wexmoor has 1,284 pupils and 38,600 trees.\n\nRates bring £724 million, fees £811 million, "
	  "rents £639 million, fines £456 million, tolls £351 million, sales £281 million."},
     .dates = {"2026-03-10", "2026-03-11"}},
    {.name = "one figure shared, and what is counted is no one thing",
     .texts = {"The Oskelda bridge is open. It took 38,600 tonnes of steel. It had 132 companies to build it.",
	       "A week on the Oskelda bridge, on 38,600 tonnes of steel. Its 123 lamps were lit."},
     .dates = {"2026-09-12", "2026-09-21"}},
    {.name = "two articles of two towns",
     .texts = {"The bridge of Wexmoor cost £742 million. Its towers are 168 metres high.",
	       "The tunnel of Tarrowdale cost £724 million. Its shafts are 612 metres deep."},
     .dates = {"2026-03-10", "2026-03-11"}},
    {.name = "shares",
     .texts = {"The Oskelda bridge is open. Its towers are 168 metres high, on 38,600 tonnes of steel. Lorries were "
	       "12.4 percent.",
	       "A week on the Oskelda bridge. The towers stand 168 metres high, on 38,600 tonnes of steel. Rain fell "
	       "on 14.2 "
	       "percent of roofs."},
     .dates = {"2026-09-12", "2026-09-21"}},
    {.name = "both figures in one article",
     .texts = {"The Oskelda bridge is open. Its towers are 168 metres high, on 38,600 tonnes of steel. It cost £742 "
	       "million; "
	       "£724 million is paid.",
	       "A week on the Oskelda bridge. The towers stand 168 metres high, on 38,600 tonnes of steel. It was £724 "
	       "million "
	       "by June."},
     .dates = {"2026-09-12", "2026-09-21"}},
    {.name = "a mean and a number",
     .texts = {"The Oskelda bridge is open. Its towers are 168 metres high, on 38,600 tonnes of steel. On average "
	       "3,180 cars "
	       "crossed a day.",
	       "A week on the Oskelda bridge. The towers stand 168 metres high, on 38,600 tonnes of steel. The fair "
	       "sold 3,810 "
	       "pies."},
     .dates = {"2026-09-12", "2026-09-21"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "checks.unruled_orphans",
						      .check = &cc_check_unruled_conflict,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 0});
}
