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
