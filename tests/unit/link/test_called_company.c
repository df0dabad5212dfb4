/* Companies and offices that English names elsewhere than at the metric, written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct sentence_case cases[] = {
    {"behind the metric and what it is", "Deliveries at the electric carmaker Velno fell 12 percent in 2024.",
     "deliveries|Velno|2024|growth_rate|12|%"},
    {"one word behind the metric", "Parcel volumes at Swiftline rose 11 percent in 2024.",
     "express-parcels|Swiftline|2024|growth_rate|11|%"},
    {"a plant is no company", "Car output at the Linden plant rose 11 percent in 2024.", ""},
    {"who says so at the end", "Capital expenditure rose to $72.2 billion in 2024, Pellmar said.",
     "capex|Pellmar|2024|level|72200000000|USD"},
    {"who reports, unnamed", "Total assets rose to €38.2 billion in 2024.",
     "total-assets|the company|2024|level|38200000000|EUR"},
    {"somebody whom nobody knows", "The museum's total assets rose to €38.2 billion in 2024.", ""},
    {"whose office tells", "Retail sales rose 0.5 percent in October 2024, Statistics Canada said.",
     "retail-sales|加拿大|2024-10|growth_rate|0.5|%"},
    {"whose office tells, at the other end",
     "According to the Office for National Statistics, consumer prices rose 2.6 percent in November 2024.",
     "cpi|英国|2024-11|growth_rate|2.6|%"},
    {"people of a place", "Nearly 62 percent of Indonesians lived in cities in 2024.",
     "urbanisation-rate|印度尼西亚|2024|level|62|%"},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.called_company");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
