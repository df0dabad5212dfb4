/* Rows of English that say their times and places in a list, before them or behind, and times that leave words out;
 * written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct sentence_case cases[] = {
    {"quarters before the row",
     "Poland's GDP in the first, second and third quarters of 2024 grew by 2.2, 3.2 and 2.7 percent respectively.",
     "gdp|波兰|2024-Q1|growth_rate|2.2|%;gdp|波兰|2024-Q2|growth_rate|3.2|%;gdp|波兰|2024-Q3|growth_rate|2.7|%"},
    {"quarters behind the row",
     "Retail sales in France rose 0.3 percent and 0.5 percent in the first and second quarters of 2024 respectively.",
     "retail-sales|法国|2024-Q1|growth_rate|0.3|%;retail-sales|法国|2024-Q2|growth_rate|0.5|%"},
    {"years behind the row", "Exports from Vietnam grew 9 percent and 15 percent respectively in 2023 and 2024.",
     "goods-exports|越南|2023|growth_rate|9|%;goods-exports|越南|2024|growth_rate|15|%"},
    {"places behind the row",
     "In 2024 unemployment averaged 5.1 percent and 10.3 percent respectively in Poland and Spain.",
     "unemployment-rate|波兰|2024|level|5.1|%;unemployment-rate|西班牙|2024|level|10.3|%"},
    {"more places than values",
     "In 2024 unemployment averaged 5.1 percent and 10.3 percent respectively in Poland, Spain and Italy.", ""},
    {"rates against the month and against the year",
     "Producer prices in Spain fell 0.3 percent month on month and 2.1 percent year on year in December 2024.",
     "ppi|西班牙|2024-12|growth_rate|0.3|%;ppi|西班牙|2024-12|growth_rate|2.1|%"},
    {"a rate over the year behind that of the quarter",
     "Canada's GDP rose 0.4 percent in the third quarter of 2024 and 2.1 percent over the year.",
     "gdp|加拿大|2024-Q3|growth_rate|0.4|%;gdp|加拿大|2024-Q3|growth_rate|2.1|%"},
    {"over the year behind its last quarter may be all of it",
     "Canada's GDP rose 0.4 percent in the fourth quarter of 2024 and 2.1 percent over the year.",
     "gdp|加拿大|2024-Q4|growth_rate|0.4|%"},
    {"a year between owner and noun", "The IMF cut its 2026 growth forecast for Spain to 1.9 percent in July 2025.",
     "gdp|西班牙|2026|growth_rate|1.9|%|forecast"},
    {"a year of the next noun", "Spain's 2024 inflation rate was 2.9 percent and its 2025 budget was passed in May.",
     "headline-inflation|西班牙|2024|level|2.9|%"},
    {"the forecast of a body that foresees growth",
     "The IMF left its forecast for Spain in 2026 unchanged at 1.9 percent and cut that for Germany to 0.9 percent.",
     "gdp|西班牙|2026|growth_rate|1.9|%|forecast;gdp|德国|2026|growth_rate|0.9|%|forecast"},
    {"a forecast of something else",
     "The IMF left its forecast for inflation in Spain in 2026 unchanged at 1.9 percent.",
     "headline-inflation|西班牙|2026|level|1.9|%|forecast"},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.row_behind");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
