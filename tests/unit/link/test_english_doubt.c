/* English sentences in which a time, a name or an owner stands near a figure that is not its own.
 * Leaves what is plainly told to test_english.c and test_english_times.c. */
#include "claim_support.h"
#include "support.h"

#define WRITTEN "2025-11-20"

struct time_case {
	const char *name;
	const char *text;
	const char *times;
};

static const struct time_case times[] = {
    {"a time behind another subject, where one was told before",
     "Spain's exports rose 4.8 percent in September, while imports rose 1.3 percent and retail sales fell 2.6 percent "
     "in the first nine months.",
     "4.8 2025-09;1.3 2025-09;2.6 2025-01..2025-09"},
    {"a time behind a semicolon is of what follows",
     "Spain's exports rose 5.5 percent in 2024 as imports rose 3 percent; in December alone, exports were up 6.6 "
     "percent.",
     "5.5 2024;3 2024;6.6 2024-12"},
    {"an increase over a year", "Norway's exports came to 412 billion kroner in 2024, a 5 percent increase over 2023.",
     "412000000000 2024;5 2024"},
    {"what was left behind is no year of the next month",
     "Norway's exports came to 412 billion kroner in 2024, down from 431 billion kroner in 2023, while unemployment in "
     "Norway was 3.9 percent at the end of December.",
     "412000000000 2024;431000000000 2023;3.9 2024-12-31"},
    {"another level behind an and is no end of a movement",
     "Norway's imports rose to 412 billion kroner in 2024 from 399 billion kroner, and exports reached 520 billion "
     "kroner.",
     "412000000000 2024;399000000000 2023;520000000000 2024"},
    {"the quarter before a quarter named by its month",
     "Spain's unemployment rate fell to 10.4 percent in the September quarter from 10.6 percent.",
     "10.4 2025-07..2025-09;10.6 2025-04..2025-06"},
    {"what was forecast of something else",
     "Norway's exports beat forecasts of a 2 percent rise in October, and its "
     "unemployment rate dropped to 3.9 percent from 4.1 percent.",
     "2 2025-10;3.9 2025-10;4.1 2025-09"},
    {"since a series began",
     "Spain's inflation rate was 1.2 percent in October, the lowest since the series began in 2012, as food prices "
     "fell "
     "2 percent.",
     "1.2 2025-10;2 2025-10"},
    {"for the first time since",
     "Spain's unemployment rate dipped below 10 percent for the first time since 2008 in the third quarter of 2025.",
     "10 2025-Q3"},
    {"a rate in a bracket has a year of its own",
     "Spain's unemployment rate was 10.4 percent in October (11.2 percent in October 2024).",
     "10.4 2025-10;11.2 2024-10"},
    {"for the year, behind a month",
     "Spain's retail sales fell 0.4 percent in December 2024; for the year they rose 4.2 percent.",
     "0.4 2024-12;4.2 2024"},
    {"more than in a year, and equal to",
     "Norway's exports came to 412 billion kroner in 2024, 18 percent more than in 2023 and equal to 40 percent of "
     "GDP.",
     "412000000000 2024;18 2024;40 2024"},
    {"up from a year of its own, behind an estimate",
     "Poland's economy grew 3.6 percent in 2024, a flash estimate showed, up from 3.0 percent in 2023.",
     "3.6 2024;3.0 2023"},
    {"the year that has not ended",
     "India's central bank raised its growth forecast for the fiscal year ending in March to 7.3 percent.",
     "7.3 2025-04..2026-03"},
    {"a year that only a forecast is of",
     "Tarrow Steel lifted its forecast of operating profit for 2026 to 412 million euros; sales rose 4.6 percent.",
     "412000000 2026;4.6 .."},
    {"what was said would come is of its own year",
     "Norway's central bank left its policy rate at 4 percent on Thursday and said inflation would average 2.1 percent "
     "in "
     "2026.",
     "4 2025-11-20;2.1 2026"},
    {"where a movement came to is of the time before the to",
     "Norway's exports are projected to climb 2.5 percent in 2025 to 412 billion kroner and exceed 430 billion kroner "
     "in "
     "2026.",
     "2.5 2025;412000000000 2025;430000000000 2026"},
    {"what was before nothing that moved",
     "Norway's output was unchanged in September, after a rise of 0.1 percent in August, while exports rose 2 percent.",
     "2 2025-09"},
    {"the twelve months before twelve months",
     "Net migration to Norway was 31,000 in the year to June 2025, down from 46,000 in the previous 12 months.",
     "31000 2024-07..2025-06;46000 2023-07..2024-06"},
    {"a share a year earlier",
     "Chile's current-account deficit widened to 2.7 percent of GDP in 2025, from 1.5 percent a year earlier.",
     "2.7 2025;1.5 2024"},
    {"the day of saying",
     "Spain's unemployment rate was 10.4 percent in October, the office reported today; its "
     "inflation rate was 1.2 percent.",
     "10.4 2025-10;1.2 2025-10"},
};

START_TEST(doubtful_time)
	{
		cc_test_times(times[_i].name, times[_i].text, WRITTEN, times[_i].times);
	}
END_TEST

struct claim_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct claim_case claims[] = {
    {"a name behind a semicolon is the next figure's",
     "Tarrow Steel reported revenue of $22.3 billion in 2024; net profit was $4.1 billion.",
     "company-revenue|Tarrow Steel|2024|level|22300000000|USD;company-net-profit|Tarrow Steel|2024|level|4100000000|"
     "USD"},
    {"a bare profit is of the sort that it is held against",
     "Tarrow Steel made an operating loss of $41 million in 2024, compared with a profit of $12 million in 2023.",
     "operating-profit|Tarrow Steel|2024|level|41000000|USD;operating-profit|Tarrow Steel|2023|level|12000000|USD"},
    {"sales on a comparable basis are no sales", "Tarrow Steel's like-for-like sales rose 3 percent in 2024.",
     "organic-sales|Tarrow Steel|2024|growth_rate|3|%"},
    {"growth beside inflation is the economy's",
     "The Bank of Korea forecast inflation of 2.1 percent in 2026 and growth of 1.8 percent.",
     "headline-inflation|韩国|2026|level|2.1|%|forecast;gdp|韩国|2026|growth_rate|1.8|%|forecast"},
    {"how many come to so many others", "There were 366.7 violent crimes per 100,000 people in Canada in 2024.", ""},
    {"how many there are", "There were 366,700 violent crimes in Canada in 2024.",
     "violent-crime|加拿大|2024|level|366700|crimes"},
    {"countries are no cases",
     "Measles cases in Brazil came to 1,240 in 2024. In 2024, 37 countries reported measles cases.",
     "measles-cases|巴西|2024|level|1240|个"},
    {"how old they are", "In Canada 26 percent of the population was aged 10-24 in 2024.", ""},
    {"so many to each of another thing", "Schools in Canada had 24 pupils per bus in 2024.", ""},
    {"whose it is, and not how many",
     "Canada's population was 41 million in 2024. It includes the population of the 50 counties.",
     "population|加拿大|2024|level|41000000|人"},
    {"of a place that nobody knows, behind one that is known",
     "Canada had a population of 41 million in 2024.\n\nThe population of Kestermark was 3.2 million.",
     "population|加拿大|2024|level|41000000|人"},
    {"what a name that nobody knows did, behind a which",
     "Canada's exports rose 2 percent in 2024. Exports rose in all regions except the Skerrow Bay, which was down 4 "
     "percent.",
     "goods-exports|加拿大|2024|growth_rate|2|%"},
    {"a flow of some hours", "Rainfall in Poland came to 64 millimetres in 24 hours on 5 May 2024.", ""},
    {"the first word of a sentence owns nothing", "Intelligent computing power reached 280 EFLOPS in 2024.", ""},
    {"nor do the first words of one", "International student enrolment grew by 6.6 percent in 2024.", ""},
    {"a rate for a group that nobody knows", "Spain's unemployment rate for gardeners was 19.4 percent in 2024.", ""},
    {"groups in brackets", "Spain's unemployment rate rose in 2024 for gardeners (19.4 percent).", ""},
    {"exports to a place are a part", "Norway's gas exports to Europe came to 12 billion cubic metres in 2024.", ""},
    {"Beijing that sets a target is China", "Beijing set a growth target of 5 percent for 2024.",
     "gdp|中国|2024|growth_rate|5|%|target"},
    {"another seat that has unveiled one is its country", "Ottawa has unveiled a growth target of 2 percent for 2025.",
     "gdp|加拿大|2025|growth_rate|2|%|target"},
    {"the city where something else is done", "In Beijing the unemployment rate was 4.1 percent in 2024.",
     "unemployment-rate|北京|2024|level|4.1|%"},
    {"a name with an ampersand", "Thornley & Pike's revenue was $2.3 billion in 2024.",
     "company-revenue|Thornley & Pike|2024|level|2300000000|USD"},
    {"what beat expectations was not expected",
     "Norway's exports rose 2 percent in 2024, and its imports beat expectations at 6.5 percent.",
     "goods-exports|挪威|2024|growth_rate|2|%;goods-imports|挪威|2024|growth_rate|6.5|%"},
    {"what is below a target is none", "Norway's exports were 412 billion kroner in 2024, 9 percent below target.",
     "goods-exports|挪威|2024|level|412000000000|NOK;goods-exports|挪威|2024|growth_rate|9|%"},
    {"who now foresees it", "The Agency now projects that the German economy will grow by 0.2 percent in 2027.",
     "gdp|德国|2027|growth_rate|0.2|%|target"},
    {"whose report tells it",
     "Norway stagnated, Corwen's estimate showed, while Spain's jobless rate was 10.4 percent in 2024.",
     "unemployment-rate|西班牙|2024|level|10.4|%|estimate"},
    {"a rate that a bank calls its benchmark",
     "Brazil's central bank kept its benchmark Selic rate at 15 percent in 2025.", "policy-rate|巴西|2025|level|15|%"},
    {"the world's growth is no country's",
     "The global economy will grow 2.6 percent in 2027, with 4.4 percent for China.",
     "world-growth|世界|2027|growth_rate|2.6|%|target"},
    {"the index of another sector",
     "The composite PMI for Spain slipped in October 2024, with the manufacturing index falling to 49.7 and the "
     "services "
     "index rising to 53.1.",
     "pmi|西班牙|2024-10|level|49.7|%;services-pmi|西班牙|2024-10|level|53.1|%"},
    {"the distance from what was generated, not from what is installed",
     "Halvard Wind's installed wind capacity reached 4.9 GW in 2024, and it generated 13.7 TWh, 11 percent more than "
     "in "
     "2023.",
     "wind-capacity|Halvard Wind|2024|level|4.9|GW;power-generation|Halvard Wind|2024|level|13.7|TW.h;"
     "power-generation|Halvard Wind|2024|growth_rate|11|%"},
    {"an object is no movement",
     "The Marlbrook Trust awarded grants worth £18.4 million in 2024 and raised £21.2 million from donors.",
     "grants-awarded|Marlbrook Trust|2024|level|18400000|GBP"},
    {"so many of others", "Norway's road deaths reached 162 in 2024, and 41 of the casualties were cyclists.",
     "road-deaths|挪威|2024|level|162|人"},
    {"a distance is no next value of a row",
     "Norway's exports were 412 billion kroner in 2024, 12 billion kroner more than in 2023.",
     "goods-exports|挪威|2024|level|412000000000|NOK;goods-exports|挪威|2024|change|12000000000|NOK"},
    {"a dividend by the share is no sum", "Tarrow Steel paid a dividend of 1.35 euros a share for 2024.",
     "dividends-per-share|Tarrow Steel|2024|level|1.35|EUR"},
    {"what was expected of a level, behind a distance",
     "Norway's budget deficit was £17.4 billion in 2024, £1.8 billion less than in 2023 but above the £15.0 billion "
     "economists "
     "expected.",
     "deficit|挪威|2024|level|17400000000|GBP;deficit|挪威|2024|change|1800000000|GBP;deficit|挪威|2024|level|"
     "15000000000|GBP|"
     "forecast"},
    {"behind in a row, and not in time",
     "Germany's R&D intensity, at 3.1 percent in 2023, was the third highest after Sweden (3.6 percent).",
     "rd-intensity|德国|2023|level|3.1|%;rd-intensity|瑞典|2023|level|3.6|%"},
};

START_TEST(doubtful_owner)
	{
		cc_test_claims(claims[_i].name, claims[_i].text, claims[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.english_doubt");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, doubtful_time, 0, sizeof(times) / sizeof(times[0]));
	tcase_add_loop_test(sentences, doubtful_owner, 0, sizeof(claims) / sizeof(claims[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
