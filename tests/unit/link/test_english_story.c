/* Texts of English in several paragraphs: whose their figures are, and of when, where a paragraph does not say it; and
 * who only tells a figure. Written as claim_support.h tells. Leaves single sentences to test_english.c. */
#include "claim_support.h"
#include "support.h"

struct text_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct text_case cases[] = {
    {"the place of the first sentence goes on",
     "Crime in Scotland fell again, officials said.\n\nHomicides stood at 552 in 2024.",
     "homicides|苏格兰|2024|level|552|个"},
    {"but a rate may be one of a part",
     "Crime in Scotland fell again, officials said.\n\nRobberies rose 3 percent in 2024.",
     "robberies||2024|growth_rate|3|%"},
    {"until another one is named",
     "Crime in Scotland fell again, officials said.\n\nIn Norway, too, it fell.\n\nRobberies rose 3 percent in 2024.",
     "robberies||2024|growth_rate|3|%"},
    {"what bodies have is not the place's", "A museum in Scotland was packed.\n\nTicket sales came to 412,000 in 2024.",
     ""},
    {"the time of the first paragraph goes on",
     "Robberies in Spain fell 9 percent in the year ending March 2024.\n\nHomicides stood at 552.",
     "robberies|西班牙|2023-04..2024-03|growth_rate|9|%;homicides|西班牙|2023-04..2024-03|level|552|个"},
    {"and is the year that is meant",
     "Robberies in Spain fell 9 percent in the year ending March 2024.\n\nHomicides stood at 552 for the year.",
     "robberies|西班牙|2023-04..2024-03|growth_rate|9|%;homicides|西班牙|2023-04..2024-03|level|552|个"},
    {"of two times none",
     "Robberies in Spain fell 9 percent in 2023.\n\nThefts fell 2 percent in 2024.\n\nHomicides stood at 552.",
     "robberies|西班牙|2023|growth_rate|9|%;thefts|西班牙|2024|growth_rate|2|%;homicides|西班牙|..|level|552|个"},
    {"the same period as that of the paragraph before",
     "Robberies in Spain fell 9 percent between April and June 2024.\n\nThere were 552 homicides in the same period.",
     "robberies|西班牙|2024-04..2024-06|growth_rate|9|%;homicides|西班牙|2024-04..2024-06|level|552|homicides"},
    {"when a record was set dates nothing",
     "Rain smashed the state record of 61 centimetres, set in 1999. In Leeds 455 residents were rescued.",
     "people-rescued|Leeds|..|level|455|people"},
    {"the time behind a movement is that of its rate, too",
     "Homicides in Spain fell 5 percent from 600 to 570 in the year to March 2024.",
     "homicides|西班牙|2023-04..2024-03|growth_rate|5|%;homicides|西班牙|..|level|600|个;homicides|西班牙|2023-04.."
     "2024-03|"
     "level|570|个"},
    {"who forecasts", "GIWA has forecast wheat production of 22.8 million tonnes.", ""},
    {"whose forecast it is", "GIWA's wheat production forecast of 9.4 million tonnes is well below average.", ""},
    {"who forecasts, where a place was spoken of",
     "In Australia rain fell. GIWA has forecast wheat production of 22.8 million tonnes.",
     "wheat-output|澳大利亚|..|level|22800000|t|forecast"},
    {"a company forecasts for itself", "Tarn Foods has forecast revenue of $3 billion for 2026.",
     "company-revenue|Tarn Foods|2026|level|3000000000|USD|forecast"},
    {"what figures are read in", "The National Crime Survey found robberies had dropped 6 percent.", ""},
    {"a day that is called so", "In Spain 15,921 passengers were carried on a Valentine's Day.",
     "passenger-volume|西班牙|..|level|15921|passengers"},
    {"those who do something", "The number of unemployed persons looking for full-time work in Spain fell to 482,400.",
     ""},
};

START_TEST(text_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.english_story");
	TCase *texts = tcase_create("texts");
	tcase_add_loop_test(texts, text_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, texts);
	return cc_test_run(suite);
}
