/* Figures of English that are of a part of a company, or of all but something, written as claim_support.h tells; "\n\n"
 * parts paragraphs. Leaves the company of an article to test_house.c. */
#include "claim_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

#define OPENS "Tarn Foods reported revenue of £71 million for 2025.\n\n"
#define OPENED "company-revenue|Tarn Foods|2025|level|71000000|GBP"

static const struct sentence_case cases[] = {
    {"a product behind the name", OPENS "Revenue of organic flour rose 11 percent in 2025.", OPENED},
    {"a region that opens the sentence", OPENS "In the Americas, revenue rose 11 percent in 2025.", OPENED},
    {"a country that opens the sentence", OPENS "In China, revenue rose 11 percent in 2025.", OPENED},
    {"a division behind the name", OPENS "Operating profit in the bakery division fell to £7 million in 2025.", OPENED},
    {"a time behind the name", OPENS "Revenue for the year rose to £71 million in 2025.",
     OPENED ";company-revenue|Tarn Foods|2025|level|71000000|GBP"},
    {"the company behind the name", OPENS "Pre-tax profit at the company rose to £7 million in 2025.",
     OPENED ";pretax-profit|Tarn Foods|2025|level|7000000|GBP"},
    {"a statement is no part", OPENS "In a statement, Tarn Foods said revenue rose 11 percent in 2025.",
     OPENED ";company-revenue|Tarn Foods|2025|growth_rate|11|%"},
    {"a part of what a pack knows", "Volkswagen's deliveries of all-electric vehicles rose 12 percent in 2025.", ""},
    {"a product that has the name", "Volkswagen reported deliveries of Volkswagen Golf cars of 120,000 in 2025.", ""},
    {"without one-off items", "Siemens reported a net profit of $4.7 billion, excluding one-time items, for 2024.",
     "adjusted-net-profit|西门子|2024|level|4700000000|USD"},
    {"on an adjusted basis", "On an adjusted basis, Siemens earned $1.80 per share in 2024.",
     "adjusted-eps|西门子|2024|level|1.80|USD"},
    {"a word before the name leaves something out", OPENS "Normalized net income rose to £7 million in 2025.",
     OPENED ";adjusted-net-profit|Tarn Foods|2025|level|7000000|GBP"},
    {"the label of a part",
     OPENS "Bakery: Operating profit was £7 million in 2025. Capital expenditure was £2 million.", OPENED},
    {"a thing within what is named", OPENS "Net income included merger costs of £1 million in 2025.", OPENED},
    {"a unit that did it", OPENS "The company's bakery unit earned £7 million in revenue in 2025.", OPENED},
    {"what somebody has did it", OPENS "The company's Corwen bread generated £7 million in revenue in 2025.", OPENED},
    {"where a company is", "Chicago-based Siemens said revenue rose to £7 million in 2024.",
     "company-revenue|西门子|2024|level|7000000|GBP"},
    {"a loss is no profit", "Siemens reported an adjusted loss of $2.32 per share in 2024.", ""},
    {"one end of a range", "Siemens expects to earn between $2.94 per share and $3.00 per share in 2025.", ""},
    {"what is counted is no money", "Siemens' sales rose 39 percent to 39,200 vehicles in 2024.", ""},
    {"who only asked", "Analysts surveyed by Corwen Research expected Siemens' revenue of $4.7 billion in 2024.",
     "company-revenue|西门子|2024|level|4700000000|USD|forecast"},
    {"at other rates it is no other metric", "In constant currencies, Siemens' net profit rose 5 percent in 2024.", ""},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.company_doubts");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
