/* Figures that leave out what the figure before them told, written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct sentence_case cases[] = {
    {"a change and its rate", "Copper prices fell 93 dollars, or 1.5 percent, in 2024.",
     "copper-price||2024|change|93|USD;copper-price||2024|growth_rate|1.5|%"},
    {"a change and its rate in a bracket", "Births in Spain fell by 8,400 (2.6 percent) in 2024.",
     "births|西班牙|2024|change|8400|人;births|西班牙|2024|growth_rate|2.6|%"},
    {"a level and what it is of GDP are no movement",
     "Italy's budget deficit was 75 billion euros in 2024, or 3.4 percent of GDP.",
     "deficit|意大利|2024|level|75000000000|EUR;deficit-ratio|意大利|2024|level|3.4|%"},
    {"places with no verb of their own",
     "Output of crude steel worldwide was 1.85 billion tonnes in 2024; China made 961 million tonnes, India 165 "
     "million "
     "and the United States 82 million.",
     "crude-steel-output|世界|2024|level|1850000000|t;crude-steel-output|中国|2024|level|961000000|t;"
     "crude-steel-output|印度|2024|level|165000000|t;crude-steel-output|美国|2024|level|82000000|t"},
    {"another year with no verb of its own",
     "Growth in South Asia slowed to 5.8 percent in 2024, before picking up to 6.1 percent in 2025.",
     "gdp|南亚|2024|growth_rate|5.8|%;gdp|南亚|2025|growth_rate|6.1|%"},
    {"taken up by a pronoun",
     "Brazil's unemployment rate was 6.6 percent in 2024, just inside the bank's ceiling; in 2023 it had been 8.0 "
     "percent.",
     "unemployment-rate|巴西|2024|level|6.6|%;unemployment-rate|巴西|2023|level|8.0|%"},
    {"a pronoun with a noun of its own",
     "Brazil's unemployment rate was 6.6 percent in 2024; in 2023 it lost 8.0 percent of its glaciers.",
     "unemployment-rate|巴西|2024|level|6.6|%"},
    {"what is expected of what was told",
     "Peru mined 2.74 million tonnes of copper in 2023, slightly less than in 2022, and expects 2.8 million tonnes in "
     "2024.",
     "copper-output|秘鲁|2023|level|2740000|t;copper-output|秘鲁|2024|level|2800000|t|forecast"},
    {"what is expected of something else",
     "Peru mined 2.74 million tonnes of copper in 2023, and expects 2.8 million tonnes of rain in 2024.",
     "copper-output|秘鲁|2023|level|2740000|t"},
    {"a verb of its own makes no row",
     "Global semiconductor sales are projected to reach $772 billion in 2024 and exceed $975 billion in 2025.",
     "chip-sales|世界|2024|level|772000000000|USD|forecast;chip-sales|世界|2025|level|975000000000|USD|forecast"},
    {"growth of the place that was told of", "The euro zone eked out growth of 0.2 percent in 2024.",
     "gdp|欧元区|2024|growth_rate|0.2|%"},
    {"growth behind the economy's",
     "Thailand's economy grew 1.2 percent in 2023; the planning agency sees growth of 2.0 percent in 2024.",
     "gdp|泰国|2023|growth_rate|1.2|%;gdp|泰国|2024|growth_rate|2.0|%|forecast"},
    {"growth behind another thing", "Readership in Thailand set a record in 2024, with growth of 2.0 percent.", ""},
    {"sectors of what grew",
     "Brazil's GDP rose 2.3 percent in 2024; agriculture advanced 11.7 percent, industry 1.4 percent and services 1.8 "
     "percent.",
     "gdp|巴西|2024|growth_rate|2.3|%;primary-industry|巴西|2024|growth_rate|11.7|%;secondary-industry|巴西|2024|"
     "growth_rate|1.4|%;tertiary-industry|巴西|2024|growth_rate|1.8|%"},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.gapped");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
