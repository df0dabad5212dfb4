/* Rows of English that go on in the times of the figures before them, written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct sentence_case cases[] = {
    {"two more places",
     "The OECD expects France to grow 0.6% in 2025 and 0.9% in 2026, Spain 2.4% and 1.9%, and Japan 0.7% and 0.4%.",
     "gdp|法国|2025|growth_rate|0.6|%|forecast;gdp|法国|2026|growth_rate|0.9|%|forecast;"
     "gdp|西班牙|2025|growth_rate|2.4|%|forecast;gdp|西班牙|2026|growth_rate|1.9|%|forecast;"
     "gdp|日本|2025|growth_rate|0.7|%|forecast;gdp|日本|2026|growth_rate|0.4|%|forecast"},
    {"another metric of the same place",
     "Inflation in Poland averaged 3.6 percent in 2024 and 3.4 percent in 2025, and unemployment 5.1 and 5.3 percent.",
     "headline-inflation|波兰|2024|level|3.6|%;headline-inflation|波兰|2025|level|3.4|%;"
     "unemployment-rate|波兰|2024|level|5.1|%;unemployment-rate|波兰|2025|level|5.3|%"},
    {"another metric, told to be in this order",
     "Unemployment in Canada was 6.4 percent in 2024 and 6.9 percent in 2025, and inflation averaged 2.4 percent and "
     "2.0 "
     "percent respectively.",
     "unemployment-rate|加拿大|2024|level|6.4|%;unemployment-rate|加拿大|2025|level|6.9|%;"
     "headline-inflation|加拿大|2024|level|2.4|%;headline-inflation|加拿大|2025|level|2.0|%"},
    {"growth beside a rate, three years",
     "It sees inflation in Norway at 2.9 percent in 2025, 2.2 percent in 2026 and 2.1 percent in 2027, with growth of "
     "1.6 "
     "percent, 1.4 percent and 1.3 percent respectively.",
     "headline-inflation|挪威|2025|level|2.9|%|forecast;headline-inflation|挪威|2026|level|2.2|%|forecast;"
     "headline-inflation|挪威|2027|level|2.1|%|forecast;gdp|挪威|2025|growth_rate|1.6|%|forecast;"
     "gdp|挪威|2026|growth_rate|1.4|%|forecast;gdp|挪威|2027|growth_rate|1.3|%|forecast"},
    {"times of its own",
     "Inflation in Poland averaged 3.6 percent in 2024 and 3.4 percent in 2025, and unemployment 5.1 and 5.3 percent "
     "in "
     "2019.",
     "headline-inflation|波兰|2024|level|3.6|%;headline-inflation|波兰|2025|level|3.4|%"},
    {"somebody else's",
     "Italy produced 3.1 million cars in 2023 and 2.8 million in 2024, and Brenta sold 1.2 million and 1.1 million.",
     "auto-output|意大利|2023|level|3100000|vehicles;auto-output|意大利|2024|level|2800000|vehicles"},
    {"two places at one time",
     "In 2025 inflation was 3.6 percent in Poland and 2.4 percent in Spain, and unemployment 5.1 and 10.3 percent.",
     "headline-inflation|波兰|2025|level|3.6|%;headline-inflation|西班牙|2025|level|2.4|%"},
    {"more values than times",
     "Inflation in Poland averaged 3.6 percent in 2024 and 3.4 percent in 2025, and unemployment 5.1, 5.3 and 5.4 "
     "percent.",
     "headline-inflation|波兰|2024|level|3.6|%;headline-inflation|波兰|2025|level|3.4|%"},
    {"something that nobody knows",
     "Inflation in Poland averaged 3.6 percent in 2024 and 3.4 percent in 2025, and absence from school 5.1 and 5.3 "
     "percent.",
     "headline-inflation|波兰|2024|level|3.6|%;headline-inflation|波兰|2025|level|3.4|%"},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.row_times");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
