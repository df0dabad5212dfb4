/* English sentences and the claims in them, written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct sentence_case cases[] = {
    {"so much more than a year before",
     "China's R&D spending was 3.63 trillion yuan in 2024, 8.9 percent more than in 2023.",
     "rd-spending|中国|2024|level|3630000000000|CNY;rd-spending|中国|2024|growth_rate|8.9|%"},
    {"a sum more than a year before",
     "China's R&D spending was 3.63 trillion yuan in 2024, 297 billion yuan more than a year earlier.",
     "rd-spending|中国|2024|level|3630000000000|CNY;rd-spending|中国|2024|change|297000000000|CNY"},
    {"a rise behind its figure", "China's GDP grew 5.0 percent in 2024, after a 5.4 percent increase in 2023.",
     "gdp|中国|2024|growth_rate|5.0|%;gdp|中国|2023|growth_rate|5.4|%"},
    {"the distance to another place is no movement",
     "China's R&D spending was 3.63 trillion yuan in 2024, 12 percent more than Germany.",
     "rd-spending|中国|2024|level|3630000000000|CNY"},
    {"by what share and to how many", "Germany's population fell 0.4 percent to 83.1 million in 2024.",
     "population|德国|2024|growth_rate|0.4|%;population|德国|2024|level|83100000|人"},
    {"made and sold, the thing named once",
     "China produced 12.9 million new-energy vehicles in 2024, 34.4 percent more than in 2023, and sold 12.8 million.",
     "nev-output|中国|2024|level|12900000|辆;nev-output|中国|2024|growth_rate|34.4|%;nev-sales|中国|2024|level|"
     "12800000|辆"},
    {"tonnes of a thing", "India mined 997 million tonnes of coal in 2024.",
     "raw-coal-output|印度|2024|level|997000000|t"},
    {"the passive", "Some 9.54 million babies were born in China in 2024.", "births|中国|2024|level|9540000|babies"},
    {"what is counted names the metric", "At the end of 2024 China had 39,000 hospitals.",
     "hospitals|中国|2024-12-31|level|39000|hospitals"},
    {"whose beds they are nobody knows", "The new wing had 240 beds in 2024.", ""},
    {"a name that shares its head", "Wind and solar capacity in Germany reached 72 GW and 99 GW in 2024.",
     "wind-capacity|德国|2024|level|72|GW;solar-capacity|德国|2024|level|99|GW"},
    {"a name that shares its tail", "China's exports and imports of goods grew by 7.1 percent and 2.3 percent in 2024.",
     "goods-exports|中国|2024|growth_rate|7.1|%;goods-imports|中国|2024|growth_rate|2.3|%"},
    {"by when, and not by how much", "By the end of 2024 Beijing had 29,000 high-tech enterprises.",
     "high-tech-enterprises|北京|2024-12-31|level|29000|家"},
    {"the base of a change is not its month",
     "Japan's unemployment rate was 2.5 percent in August 2025, up 0.2 percentage points from July.",
     "unemployment-rate|日本|2025-08|level|2.5|%;unemployment-rate|日本|2025-08|change|0.2|pp"},
    {"the subject again behind whom it overtook",
     "India's population overtook China's in 2023 and reached 1.45 billion in 2024.",
     "population|印度|2024|level|1450000000|人"},
    {"its own value of the year before",
     "BYD delivered 4.27 million vehicles in 2024, compared with 3.02 million a year earlier.",
     "deliveries|比亚迪|2024|level|4270000|vehicles;deliveries|比亚迪|2023|level|3020000|辆"},
    {"a part of the metric is no rate of it", "China generated 25 percent of electricity consumption at night in 2024.",
     ""},
    {"a semicolon ends a plan", "China plans to build more; its R&D intensity was 2.69 percent in 2024.",
     "rd-intensity|中国|2024|level|2.69|%"},
    {"a multiple of its own level",
     "China's R&D spending was 3.63 trillion yuan in 2024, 3.5 times as much as in 2012.",
     "rd-spending|中国|2024|level|3630000000000|CNY;rd-spending|中国|2024|multiple|3.5|times"},
    {"what it came from, with no year of its own",
     "Grain output in India fell to 320 million tonnes in 2024 from 330 million tonnes.",
     "grain-output|印度|2024|level|320000000|t;grain-output|印度|2023|level|330000000|t"},
    {"the quarter of the same year",
     "China's GDP grew 5.4 percent in the first quarter of 2025 and 5.2 percent in the second.",
     "gdp|中国|2025-Q1|growth_rate|5.4|%;gdp|中国|2025-Q2|growth_rate|5.2|%"},
    {"the place behind the city", "The city of Tarnby grew; its population rose by 1.2 percent in 2024.",
     "population|Tarnby|2024|growth_rate|1.2|%"},
    {"the noun of what is done", "Output of crude steel in India was 149 million tonnes in 2024.",
     "crude-steel-output|印度|2024|level|149000000|t"},
    {"a year before a small word", "The OECD put growth in Germany's GDP at 0.4 percent for 2025 in its outlook.",
     "gdp|德国|2025|growth_rate|0.4|%"},
    {"by how many to how many", "China's population fell by 1.39 million to 1.408 billion in 2024.",
     "population|中国|2024|change|1390000|人;population|中国|2024|level|1408000000|人"},
    {"the former and the latter, places",
     "Guangdong's R&D spending was 520 billion yuan in 2024 and Jiangsu's 460 billion yuan; the former grew by 8.2 "
     "percent and the latter by 9.1 percent.",
     "rd-spending|广东|2024|level|520000000000|CNY;rd-spending|江苏|2024|level|460000000000|CNY;"
     "rd-spending|广东|2024|growth_rate|8.2|%;rd-spending|江苏|2024|growth_rate|9.1|%"},
    {"a row whose unit stands last",
     "Wind and solar capacity in China reached 520 million and 890 million kilowatts in 2024.",
     "wind-capacity|中国|2024|level|520000000|kW;solar-capacity|中国|2024|level|890000000|kW"},
    {"a share that opens its sentence",
     "Of the R&D spending of 3.63 trillion yuan in 2024, 6.88 percent went to basic research.",
     "rd-spending|中国|2024|level|3630000000000|CNY;basic-research-share|中国|2024|level|6.88|%"},
    {"a place's share of another's", "Shanghai's share of China's R&D spending was 6.5 percent in 2024.",
     "rd-share-of-region|上海|2024|level|6.5|%"},
    {"a company behind the name", "Operating profit at Kestrel Foods dropped to $61 million in 2024.",
     "operating-profit|Kestrel Foods|2024|level|61000000|USD"},
    {"the car in the name of a company", "Volvo Cars made 10 billion kronor in 2025.", ""},
    {"what is of something else is another thing",
     "China's installed capacity of hydrogen plants reached 1.9 GW in 2024.", ""},
    {"below tells where to", "Births in Japan fell below 700,000 in 2024.", "births|日本|2024|level|700000|人"},
    {"a base belongs to its figure", "The robot density of South Korea was 1,012 per 10,000 employees in 2023.",
     "robot-density|韩国|2023|level|1012|台"},
    {"double another place's is no multiple of its own", "Israel's R&D intensity was double that of China in 2023.",
     ""},
    {"where it came to is of the last year", "Grain output in Kenya doubled to 5 million tonnes between 2020 and 2024.",
     "grain-output|肯尼亚|2024|level|5000000|t"},
    {"by whom nobody knows", "Electricity consumption by data centres rose 20 percent in 2024.", ""},
    {"at a plant that is not the country", "Steel output at the Linden plant fell 4 percent in 2024.", ""},
    {"whose it is in a word that nobody knows", "The hospital's budget revenue was 3 billion yuan in 2024.",
     "budget-revenue|hospital|2024|level|3000000000|CNY"},
    {"the verb of the share before goes on",
     "Basic research accounted for 6.88 percent of R&D spending in 2024, applied research for 11.3 percent.",
     "basic-research-share|中国|2024|level|6.88|%;applied-research-share|中国|2024|level|11.3|%"},
    {"what has since come is of now",
     "China was home to 463,000 high-tech enterprises at the end of 2023, a figure that has since risen to 500,000.",
     "high-tech-enterprises|中国|2023-12-31|level|463000|家;high-tech-enterprises|中国|..|level|500000|家"},
    {"a forecast behind its figure",
     "The OECD put growth in Germany's GDP at 0.4 percent for 2025 in its latest forecast.",
     "gdp|德国|2025|growth_rate|0.4|%|forecast"},
    {"those of another thing",
     "Imports of natural gas into China grew by 9.9 percent in 2024 and those of salt by 14.4 percent.",
     "gas-imports|中国|2024|growth_rate|9.9|%"},
    {"the population of a place", "The population of Shenzhen stood at 17.99 million at the end of 2024.",
     "population|深圳|2024-12-31|level|17990000|人"},
    {"a sector is no company", "The mining sector's revenue rose 5.3 percent in 2024.", ""},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.english");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
