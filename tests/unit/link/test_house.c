/* The one company that an English article tells of, written as claim_support.h tells; "\n\n" parts paragraphs. */
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
    {"the next paragraph", OPENS "Pre-tax profit rose to £7 million in 2025.",
     OPENED ";pretax-profit|Tarn Foods|2025|level|7000000|GBP"},
    {"a part of it", OPENS "Bakery sales grew 11 percent in 2025.",
     OPENED ";company-revenue|Tarn Foods·Bakery|2025|growth_rate|11|%"},
    {"a market of it", OPENS "Sales in Ireland grew 11 percent in 2025.",
     OPENED ";company-revenue|Tarn Foods·爱尔兰|2025|growth_rate|11|%"},
    {"somebody else was named", OPENS "Rival Lumina fared worse. Pre-tax profit fell to £7 million in 2025.", OPENED},
    {"somebody else had a figure",
     OPENS "Lumina Foods had sales of £9 million in 2025.\n\nPre-tax profit rose to £7 million in 2025.",
     OPENED ";company-revenue|Lumina Foods|2025|level|9000000|GBP"},
    {"a body that nobody knows", OPENS "The hospital employs 430 people.", OPENED},
    {"groups of a country", OPENS "Net profit of German industrial groups fell by 9 percent in 2025.", OPENED},
    {"an article of a country",
     "Germany's economy grew 0.2 percent in 2025.\n\nTarn Foods had sales of £9 million in "
     "2025.\n\nPre-tax profit rose to £7 million in 2025.",
     "gdp|德国|2025|growth_rate|0.2|%;company-revenue|Tarn Foods|2025|level|9000000|GBP"},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.house");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
