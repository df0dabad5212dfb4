/* English sentences and the times that the figures in them are of.
 * Leaves the other dimensions to test_english.c. */
#include "claim_support.h"
#include "support.h"

#define WRITTEN "2025-11-20"

struct time_case {
	const char *name;
	const char *text;
	const char *times;
	const char *written; /* NULL: WRITTEN */
};

static const struct time_case cases[] = {
    {"a time alone behind an aside", "Norway's exports came to 412 billion kroner, up 5.2 percent, in 2023.",
     "412000000000 2023;5.2 2023", NULL},
    {"no time alone: the most since", "Norway's exports rose 5.2 percent in 2023, the most since 2016.", "5.2 2023",
     NULL},
    {"a day without a year dates what stands", "The pig herd in Denmark numbered 11.6 million on 1 October.",
     "11600000 2025-10-01", NULL},
    {"and is the last one that has come", "The pig herd in Denmark numbered 11.6 million on 1 December.",
     "11600000 2024-12-01", NULL},
    {"a time in a bracket behind the figure", "Norway's exports came to 412 billion kroner (2023).",
     "412000000000 2023", NULL},
    {"a bracket that begins with a part of a year", "Norway's exports came to 412 billion kroner (first half of 2023).",
     "412000000000 2023-H1", NULL},
    {"from one year to another, behind a rate", "Norway's exports rose 5.2 percent from 2020 to 2023.",
     "5.2 2020..2023", NULL},
    {"from a month through another", "Norway's exports rose 5.2 percent from January 2024 through March 2024.",
     "5.2 2024-01..2024-03", NULL},
    {"what is left behind is no time of a rate", "Norway's exports were up 5.2 percent from 2022.", "5.2 ..", NULL},
    {"what years came to is of all of them", "Between 2020 and 2023 Norway's exports came to 412 billion kroner.",
     "412000000000 2020..2023", NULL},
    {"what something rose to is of the last year",
     "Norway's exports doubled to 412 billion kroner between 2015 and 2023.", "412000000000 2023", NULL},
    {"a movement with its years behind it",
     "Norway's exports rose from 361 billion kroner to 412 billion kroner between 2015 and 2023.",
     "361000000000 2015;412000000000 2023", NULL},
    {"the following year, behind a semicolon",
     "Norway's exports fell 2 percent in 2021; the following year they rose 9 percent.", "2 2021;9 2022", NULL},
    {"the following year, in the next sentence",
     "Norway's exports fell 2 percent in 2021. The following year, exports rose 9 percent.", "2 2021;9 2022", NULL},
    {"the following year of nothing", "The following year, Norway's exports rose 9 percent.", "9 ..", NULL},
    {"the following month", "In June 2024 Norway's exports fell 2 percent; the following month they rose 9 percent.",
     "2 2024-06;9 2024-07", NULL},
    {"the following twelve months",
     "In the year to March 2024 Norway's exports fell 2 percent; the following year they rose 9 percent.",
     "2 2023-04..2024-03;9 2024-04..2025-03", NULL},
    {"in the year before",
     "In 2023 Norway's exports came to 412 billion kroner; in the year before they came to 399 billion kroner.",
     "412000000000 2023;399000000000 2022", NULL},
    {"the year before, behind its figure",
     "Norway's exports came to 412 billion kroner in 2023, after 399 billion kroner the year before.",
     "412000000000 2023;399000000000 2022", NULL},
    {"a decade earlier",
     "Norway's exports rose to 412 billion kroner in 2023 from 361 billion kroner a decade earlier.",
     "412000000000 2023;361000000000 2013", NULL},
    {"when, behind since",
     "Unemployment in Spain fell to 11.2 percent in 2024, its lowest since 2008, when it stood at 10.4 percent.",
     "11.2 2024;10.4 2008", NULL},
    {"when, behind what is compared with",
     "Spain's exports rose to 412 billion euros in 2024, more than in 2019, when they were 361 billion euros.",
     "412000000000 2024;361000000000 2019", NULL},
    {"when, of the month that something is the most since",
     "Spain's exports rose 3.1 percent in October 2024, the strongest gain since March, when they jumped 4.0 percent.",
     "3.1 2024-10;4.0 2024-03", NULL},
    {"a level of another year",
     "Spain's air passenger traffic hit 730 million trips in 2024, surpassing the level of 2019 by 10.6 percent.",
     "730000000 2024;10.6 2024", NULL},
    {"in the month, of the one spoken of",
     "In July 2025 Norway's exports rose 3.1 percent. Imports rose 5.2 percent in the month.",
     "3.1 2025-07;5.2 2025-07", NULL},
    {"in the quarter, of the one spoken of",
     "Norway's exports rose 3.1 percent in the third quarter of 2024. Imports rose 5.2 percent in the quarter.",
     "3.1 2024-Q3;5.2 2024-Q3", NULL},
    {"in the quarter, when none was spoken of", "Norway's exports rose 3.1 percent in the quarter.", "3.1 2025-Q3",
     NULL},
    {"a quarter of something is no time", "Norway's exports rose 3.1 percent in 2024, a quarter of them to Sweden.",
     "3.1 2024", NULL},
    {"the first half of the year spoken of",
     "Norway's exports rose 5.2 percent in 2023. In the first half of the year, exports rose 3.1 percent.",
     "5.2 2023;3.1 2023-H1", NULL},
    {"at year-end of a year in digits", "Spain's unemployment rate was 11.2 percent at year-end 2023.",
     "11.2 2023-12-31", NULL},
    {"in the month of", "Spain's exports rose 3.1 percent in the month of October.", "3.1 2025-10", NULL},
    {"twelve months of exports are a sum", "Spain's exports rose 3.1 percent in the 12 months to June 2025.",
     "3.1 2024-07..2025-06", NULL},
    {"twelve months of a noun that no pack knows",
     "Norway's exports rose 3.1 percent in 2023. The mill made 12 percent more bobbins in the twelve months to "
     "March 2024.",
     "3.1 2023", NULL},
    {"twelve months of prices end in the last",
     "Spain's consumer prices rose 3.1 percent in the 12 months to June 2025.", "3.1 2025-06", NULL},
    {"a month of the year before is written of in January only", "Spain's exports rose 3.1 percent in December.",
     "3.1 2024-12", NULL},
    {"a month earlier",
     "South Korea's trade surplus narrowed to $12.2 billion in November from $13.5 billion a month earlier.",
     "12200000000 2025-11;13500000000 2025-10", "2026-01-09"},
    {"a month earlier than a quarter is open",
     "South Korea's trade surplus narrowed to $12.2 billion in the third quarter from $13.5 billion a month earlier.",
     "12200000000 2025-Q3;13500000000 ..", NULL},
    {"the month before", "Spain's inflation rate dropped to 3.6 percent in October, from 3.8 percent the month before.",
     "3.6 2025-10;3.8 2025-09", NULL},
    {"six months earlier",
     "Spain's unemployment rate was 11.2 percent in October, down from 12.4 percent six months earlier.",
     "11.2 2025-10;12.4 2025-04", NULL},
    {"inflation in the year to a month", "Inflation in Britain was 3.6 percent in the year to October.", "3.6 2025-10",
     NULL},
    {"exports in the year to a month", "Exports from Britain rose 3.6 percent in the year to October.",
     "3.6 2024-11..2025-10", NULL},
    {"on the year, of a month",
     "Japan's exports climbed 16.8 percent on the year in January and imports slipped 2.5 percent.",
     "16.8 2025-01;2.5 2025-01", NULL},
    {"a year that begins in one and ends in the next", "Rice output in Cambodia was 13.5 million tonnes in 2023/24.",
     "13500000 2023-04..2024-03", NULL},
    {"what stands, on a day", "Sweden had a population of 10.6 million on 30 September 2024.", "10600000 2024-09-30",
     NULL},
    {"the same quarter last year, before the one that it is the same as",
     "Spain's exports, which came to 38 million euros in the same quarter last year, rose to 41 million euros in the "
     "three months to September.",
     "38000000 2024-07..2024-09;41000000 2025-07..2025-09", NULL},
    {"a decade to a year", "In the decade to 2024 India's solar capacity rose from 3 gigawatts to 98 gigawatts.",
     "3 ..;98 2024", NULL},
    {"over the past decade, to now",
     "Over the past decade India's solar capacity rose from 3 gigawatts to 98 gigawatts.", "3 ..;98 ..", NULL},
    {"a month behind the end of a year",
     "Argentina's inflation rate, 211 percent at the end of 2023, had fallen to 31 percent by October.",
     "211 2023-12-31;31 2025-10", NULL},
    {"a quarter that opens the clause behind one that is compared with",
     "GDP in the EU increased by 0.3 percent in the third quarter of 2025 compared with the previous quarter; in the "
     "second quarter it had grown by 0.2 percent.",
     "0.3 2025-Q3;0.2 2025-Q2", NULL},
    {"a half-year is held against that of the year before",
     "Spain's unemployment rate fell to 11.4 percent in the first half of 2025 from 12.9 percent.",
     "11.4 2025-H1;12.9 2024-H1", NULL},
    {"longer than in another year",
     "Life expectancy in Rwanda was 67.8 years in 2023, nearly 20 years longer than in 2000.", "67.8 2023;20 2023",
     NULL},
    {"a fiscal year that is explained in a bracket",
     "Growth in Bangladesh slowed to 3.97 percent in fiscal year 2025 (July 2024 to June 2025).",
     "3.97 2024-07..2025-06", NULL},
    {"a fiscal year that says when it ended",
     "Vehicle sales in India rose 6.1 percent in fiscal 2025, which ended on 31 March.", "6.1 2024-04..2025-03", NULL},
    {"a quarter of India's fiscal year", "Vehicle sales in India rose 6.1 percent in the fourth quarter of FY25.",
     "6.1 2025-01..2025-03", NULL},
    {"a quarter of a fiscal year told by its money",
     "Ardhan Cement's revenue rose 8.4 percent to ₹1,702 crore in Q2FY25 and 3 percent in H1FY25.",
     "8.4 2024-07..2024-09;17020000000 2024-07..2024-09;3 2024-04..2024-09", NULL},
    {"a quarter of no fiscal year, in rupees", "Ardhan Cement's revenue rose to ₹1,702 crore in Q2.",
     "17020000000 2025-Q3", NULL},
    {"a quarter in dollars is the calendar's", "Ardhan Cement's revenue rose to $1,702 million in the second quarter.",
     "1702000000 2025-Q2", NULL},
    {"nobody knows whose fiscal year",
     "Ardhan Cement's revenue rose to 1,702 million euros in the second quarter of FY25.", "1702000000 ..", NULL},
    {"left behind by the last of two",
     "China's GDP grew 4.6 percent in the second quarter of 2025 from a year earlier and 1.0 percent from the previous "
     "quarter.",
     "4.6 2025-Q2;1.0 2025-Q2", NULL},
    {"what is revised in a part of its own",
     "Japan's GDP shrank 1.1 percent in the third quarter, worse than the forecast, and December growth was revised "
     "down to 0.8 percent.",
     "1.1 2025-Q3;0.8 2024-12", NULL},
    {"at year-end, written in January", "Spain's unemployment rate stood at 11.2 percent at year-end.",
     "11.2 2025-12-31", "2026-01-30"},
    {"by year-end, planned", "Spain's unemployment rate is expected to fall to 10 percent by year-end.",
     "10 2026-12-31", "2026-01-30"},
    {"the first half of the year, written in February",
     "Spain's exports rose 3.1 percent in the first half of the year.", "3.1 2025-H1", "2026-02-20"},
    {"the first half of the year, planned",
     "Spain's exports are expected to rise 3.1 percent in the first half of the year.", "3.1 2026-H1", "2026-02-20"},
};

START_TEST(figure_has_its_time)
	{
		const struct time_case *row = &cases[_i];
		cc_test_times(row->name, row->text, row->written != NULL ? row->written : WRITTEN, row->times);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.english_times");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, figure_has_its_time, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
