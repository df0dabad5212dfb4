/* Figures that a time owns, and what figures of English reach or fall to; written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct sentence_case cases[] = {
    {"a month's figure behind a comparison",
     "Producer prices in Spain fell 2.1 percent in December 2024, a steeper drop than November's 1.4 percent.",
     "ppi|西班牙|2024-12|growth_rate|2.1|%;ppi|西班牙|2024-11|growth_rate|1.4|%"},
    {"a year's figure", "Inflation in Chile was 3.4 percent in 2025, well below 2023's 7.6 percent.",
     "headline-inflation|智利|2025|level|3.4|%;headline-inflation|智利|2023|level|7.6|%"},
    {"another place between", "Inflation in Chile was 3.4 percent in 2025, while Peru outdid 2024's 7.6 percent.",
     "headline-inflation|智利|2025|level|3.4|%"},
    {"what was before opens the sentence",
     "After expanding by 7.1 percent in 2024, Vietnam's economy is forecast to grow 5.8 percent in 2025.",
     "gdp|越南|2024|growth_rate|7.1|%;gdp|越南|2025|growth_rate|5.8|%|forecast"},
    {"what opens the sentence is somebody else's",
     "After falling 4 percent in 2023, the minister said, retail sales in Chile rose 2 percent in 2024.",
     "retail-sales|智利|2024|growth_rate|2|%"},
    {"debt falls to a share", "Public debt in Ghana is set to fall to 66 percent in 2025.", ""},
    {"the economy slows to a rate", "Chile's economy is expected to slow to 2.1 percent in 2026.",
     "gdp|智利|2026|growth_rate|2.1|%|forecast"},
    {"core prices hold at a rate", "In Sweden core CPI held at 3.2 percent in May 2024.",
     "core-cpi|瑞典|2024-05|growth_rate|3.2|%"},
    {"prices that are a share", "In Sweden energy prices are 3.2 percent of the index.", ""},
    {"oil by the barrel", "Azerbaijan's oil output averaged 553,000 barrels a day in 2024.",
     "crude-output|阿塞拜疆|2024|level|553000|[bbl_us]"},
    {"rice that is exported is no harvest", "Vietnam exported 8.1 million tonnes of rice in 2024.", ""},
    {"rice that is harvested", "Vietnam harvested 43.1 million tonnes of rice in 2024.",
     "rice-output|越南|2024|level|43100000|t"},
    {"the end of a movement is where its start is",
     "World trade is slow; in Chile the unemployment rate climbed from 8 percent in 2024 to 9 "
     "percent "
     "in 2025.",
     "unemployment-rate|智利|2024|level|8|%;unemployment-rate|智利|2025|level|9|%"},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.owning_time");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
