/* What English tells beside whom and when an article is of: rivals, whole trades, parts of a place, months that are
 * looked back on. Written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct sentence_case cases[] = {
    {"its rival", "Corwen's revenue rose to $4.6 billion in 2024. Its rival Teknor reported revenue of $3.9 billion.",
     "company-revenue|Corwen|2024|level|4600000000|USD;company-revenue|Teknor|2024|level|3900000000|USD"},
    {"a rival opens the sentence",
     "Corwen's revenue rose to $4.6 billion in 2024. Rival Teknor reported revenue of $3.9 billion.",
     "company-revenue|Corwen|2024|level|4600000000|USD;company-revenue|Teknor|2024|level|3900000000|USD"},
    {"a rival between commas",
     "Corwen's revenue rose to $4.6 billion in 2024. Teknor, its biggest rival, posted revenue of $3.9 billion.",
     "company-revenue|Corwen|2024|level|4600000000|USD;company-revenue|Teknor|2024|level|3900000000|USD"},
    {"revenue at a rival",
     "Corwen's revenue rose to $4.6 billion in 2024. Revenue at its rival Teknor was $3.9 billion.",
     "company-revenue|Corwen|2024|level|4600000000|USD;company-revenue|Teknor|2024|level|3900000000|USD"},
    {"a rival is left again",
     "Corwen's revenue rose to $4.6 billion in 2024, while rival Teknor had revenue of $3.9 billion.",
     "company-revenue|Corwen|2024|level|4600000000|USD;company-revenue|Teknor|2024|level|3900000000|USD"},
    {"which group it is nobody knows",
     "Corwen's revenue rose to $4.6 billion in 2024. Rival Teknor posted revenue of $3.9 billion. Net profit was $310 "
     "million.",
     "company-revenue|Corwen|2024|level|4600000000|USD;company-revenue|Teknor|2024|level|3900000000|USD"},
    {"a rival that is bought is told of nobody",
     "Corwen's revenue rose to $4.6 billion in 2024 after it bought rival Teknor. Net profit was $310 million.",
     "company-revenue|Corwen|2024|level|4600000000|USD;company-net-profit|Corwen|2024|level|310000000|USD"},
    {"a whole trade", "Corwen's revenue rose to $4.6 billion in 2024. The industry as a whole grew by 3 percent.",
     "company-revenue|Corwen|2024|level|4600000000|USD"},
    {"a company in its trade", "Corwen's revenue in the industry's worst year, 2024, rose 3 percent.",
     "company-revenue|Corwen|2024|growth_rate|3|%"},
    {"a part of the place",
     "Sweden's exports rose 3% in 2024. Stockholm county alone accounted for a fifth. Imports fell 2%.",
     "goods-exports|瑞典|2024|growth_rate|3|%;goods-imports|瑞典|2024|growth_rate|2|%"},
    {"the bloc that was named", "Euro zone inflation was 2.1% in 2024. The bloc's unemployment rate was 6.2%.",
     "headline-inflation|欧元区|2024|level|2.1|%;unemployment-rate|欧元区|2024|level|6.2|%"},
    {"a month before is revised",
     "The U.S. economy added 147,000 jobs in April 2024. The March figure was revised down to 158,000. The jobless "
     "rate "
     "held at 4.2%.",
     "nonfarm-payrolls|美国|2024-04|level|147000|jobs;nonfarm-payrolls|美国|2024-03|level|158000|人;"
     "unemployment-rate|美国|2024-04|level|4.2|%"},
    {"what is foreseen is over with its sentence",
     "Verdana Energy's EBITDA was €1.2 billion in 2024. For 2030 it expects EBITDA of €1.5 billion. Net debt was €3.9 "
     "billion.",
     "ebitda|Verdana Energy|2024|level|1200000000|EUR;ebitda|Verdana Energy|2030|level|1500000000|EUR|forecast;"
     "net-debt|Verdana Energy|2024|level|3900000000|EUR"},
    {"what economists had expected",
     "Canada's exports rose 3% in April 2024, Statistics Canada said on 10 May 2024, more than the 1% economists had "
     "forecast. "
     "Imports fell 2%.",
     "goods-exports|加拿大|2024-04|growth_rate|3|%;goods-exports|加拿大|2024-04|growth_rate|1|%|forecast;"
     "goods-imports|加拿大|2024-04|growth_rate|2|%"},
    {"a part by one figure of its own",
     "Canada's economy added 38,000 jobs in February 2024. Ontario lost 12,000. The unemployment rate was 6.5 per "
     "cent.",
     "jobs|加拿大|2024-02|level|38000|jobs;unemployment-rate|加拿大|2024-02|level|6.5|%"},
    {"some of them", "Car sales in India rose to 4.3 million in 2024. Of these, 180,000 were electric.",
     "auto-sales|印度|2024|level|4300000|辆"},
    {"trade in a product", "Kenya's tea production fell 7 percent in 2024. Exports were 570 million kg.",
     "tea-output|肯尼亚|2024|growth_rate|7|%;tea-exports|肯尼亚|2024|level|570000000|kg"},
    {"trade in a product that has no name of its own",
     "Chile's copper output fell 4 percent in 2024. Exports fell 6 percent.",
     "copper-output|智利|2024|growth_rate|4|%"},
    {"trade in all goods", "Chile's industrial output fell 4 percent in 2024. Exports fell 6 percent.",
     "industrial-production|智利|2024|growth_rate|4|%;goods-exports|智利|2024|growth_rate|6|%"},
    {"who tells it between commas",
     "Wheat output in India rose to 117 tonnes in 2024, the World Food Programme said, from 113 tonnes a year earlier.",
     "wheat-output|印度|2024|level|117|t;wheat-output|印度|2023|level|113|t"},
    {"halves",
     "Poverty in Peru, the poverty rate, fell to 29.8 percent in the second half of 2024 from 31.6 percent in the "
     "first.",
     "poverty-rate|秘鲁|2024-H2|level|29.8|%;poverty-rate|秘鲁|2024-H1|level|31.6|%"},
    {"the day of a level", "The FTSE 100 closed 0.4% higher at 8,912 on 19 May 2024.",
     "ftse-100|英国|2024-05-19|growth_rate|0.4|%;ftse-100|英国|2024-05-19|level|8912|"},
    {"an ampersand", "Marks & Spencer reported revenue of £13.9 billion for 2024.",
     "company-revenue|Marks & Spencer|2024|level|13900000000|GBP"},
    {"a neighbour", "Unemployment in Finland stood at 9.4% in 2024. In neighbouring Sweden the rate was 8.7%.",
     "unemployment-rate|芬兰|2024|level|9.4|%;unemployment-rate|瑞典|2024|level|8.7|%"},
    {"money that is counted in cars", "Ford's U.S. sales fell 1.3 percent in 2024 to 219,847 vehicles.", ""},
    {"the end of a number", "Sweden's exports totalled 1 984 billion kronor in 2024.", ""},
    {"a college that was named at the end",
     "Applications to Harlow College rose 8 percent in 2024. The college enrolled 1,320 first-year students in 2024.",
     "university-applications|Harlow College|2024|growth_rate|8|%;"
     "first-year-students|Harlow College|2024|level|1320|students"},
    {"somebody else's profit", "Mirova Air's net loss was €14 million in 2024. EasyJet made a profit of £610 million.",
     "net-loss|Mirova Air|2024|level|14000000|EUR;company-net-profit|EasyJet|2024|level|610000000|GBP"},
    {"what exports earned", "Corwen's revenue was $4 billion in 2024. Coffee exports earned $7.9 billion.",
     "company-revenue|Corwen|2024|level|4000000000|USD"},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.told_beside");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
