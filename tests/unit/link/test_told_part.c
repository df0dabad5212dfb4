/* Shares and repeats of what an English sentence has told, and whose a figure is that is anybody's; written as
 * claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct sentence_case cases[] = {
    {"of whom so much", "The Hallam Museum welcomed 412,000 visitors in 2024, of whom 29 percent came from abroad.",
     "visitors|Hallam Museum|2024|level|412000|visitors;visitors|Hallam Museum|2024|share|29|%"},
    {"a share of what is named behind", "Siemens said chips accounted for 31 percent of total revenue in 2024.",
     "company-revenue|西门子|2024|share|31|%"},
    {"a share restates the figure before it",
     "Siemens had revenue of 78.9 billion euros in 2025, 60 percent of the total.",
     "company-revenue|西门子|2025|level|78900000000|EUR;company-revenue|西门子|2025|share|60|%"},
    {"the same deed of another place",
     "Some 100 million foreign tourists visited France in 2024, and Spain drew 94 million.",
     "inbound-visitors|法国|2024|level|100000000|tourists;inbound-visitors|西班牙|2024|level|94000000|tourists"},
    {"what is produced is not what is consumed",
     "Gas consumption in Germany reached 80 billion cubic metres in 2024, and Norway produced 120 billion cubic "
     "metres.",
     "gas-consumption|德国|2024|level|80000000000|m3"},
    {"whose it is stands behind the name", "Enrolment at Ashford College fell 5 percent in 2024.",
     "students-enrolled|Ashford College|2024|growth_rate|5|%"},
    {"who opens the sentence", "The British Museum welcomed 6.44 million visitors in 2024.",
     "visitors|British Museum|2024|level|6440000|visitors"},
    {"a place that is known stays one", "Voter turnout in France was 66.7 percent in 2024.",
     "voter-turnout|法国|2024|level|66.7|%"},
    {"a company's figure is somebody's", "Group turnover rose 6.4 percent in 2024.",
     "company-revenue|the company|2024|growth_rate|6.4|%"},
    {"who is not named", "The museum welcomed 1.36 million visitors in 2024.",
     "visitors|museum|2024|level|1360000|visitors"},
    {"what the WHO tells of no place is the world's",
     "Malaria cases reached 263 million in 2023, the World Health Organization said.",
     "malaria-cases|世界|2023|level|263000000|个"},
    {"net migration to a place is all of its own", "Net migration to Britain fell to 204,000 in 2024.",
     "net-migration|英国|2024|level|204000|个"},
    {"points are points of a ratio", "The unemployment rate in France was 7.4 percent in 2024, up 0.1 points.",
     "unemployment-rate|法国|2024|level|7.4|%;unemployment-rate|法国|2024|change|0.1|points"},
    {"money for each month", "Average rents in Ireland climbed to €1,830 a month in 2024.",
     "rents|爱尔兰|2024|level|1830|EUR/mo"},
    {"a quarter before the amount",
     "In 2025 revenue at Siemens rose in the first quarter of 2025 to 18.4 billion euros.",
     "company-revenue|西门子|2025-Q1|level|18400000000|EUR"},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.told_part");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
