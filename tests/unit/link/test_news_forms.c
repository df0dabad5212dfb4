/* Forms of English news pages: groups in brackets, nouns that stand for a longer name, names that an "and" joins,
 * titles of works, changes over a year. Leaves what is plainly told to test_english.c. */
#include "claim_support.h"
#include "support.h"

struct form_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct form_case cases[] = {
    {"groups in brackets behind a rate",
     "In May 2024 the unemployment rates in Canada fell for adult women (3.5 percent) and teenagers (14.0 percent).",
     "unemployment-rate|加拿大·adult "
     "women|2024-05|level|3.5|%;unemployment-rate|加拿大·teenagers|2024-05|level|14.0|%"},
    {"groups in brackets between dashes",
     "In May 2024 the unemployment rates for the main groups in Canada--adult men (3.6 percent), adult women (3.9 "
     "percent) and teenagers (14.0 percent)--showed little change.",
     "unemployment-rate|加拿大·adult men|2024-05|level|3.6|%;unemployment-rate|加拿大·adult women|2024-05|level|3.9|%;"
     "unemployment-rate|加拿大·teenagers|2024-05|level|14.0|%"},
    {"one bracket alone may be anything",
     "In May 2024 the unemployment rate in Canada worried most of the voters (34 percent).", ""},
    {"brackets behind a figure of another subject",
     "In May 2024 the unemployment rate in Canada fell to 6.2 percent; the largest parties, the Reds (33 percent) and "
     "the Blues (31 percent), took credit.",
     "unemployment-rate|加拿大|2024-05|level|6.2|%"},
    {"a noun stands for the longer name, of another place",
     "World crude steel production was 143.3 million tonnes in October 2024; output in China fell 12.1 percent.",
     "crude-steel-output|世界|2024-10|level|143300000|t;crude-steel-output|中国|2024-10|growth_rate|12.1|%"},
    {"a noun stands for the longer name, in the next sentence",
     "Existing home sales in Canada fell 3 percent in May 2024. Sales rose 2 percent in June 2024.",
     "existing-home-sales|加拿大|2024-05|growth_rate|3|%;existing-home-sales|加拿大|2024-06|growth_rate|2|%"},
    {"with another noun behind it the noun is another thing",
     "Existing home sales in Canada fell 3 percent in May 2024. Sales tax rose 2 percent in June 2024.",
     "existing-home-sales|加拿大|2024-05|growth_rate|3|%"},
    {"and so is what is narrowed behind it",
     "Building permits in Canada fell 3 percent in May 2024. Permits for apartments rose 2 percent in June 2024.",
     "building-permits|加拿大|2024-05|growth_rate|3|%"},
    {"a noun of nothing told", "Output rose 2 percent in June 2024.", ""},
    {"one figure of two names together is neither's", "Wind and solar generation in Germany rose to 210 TWh in 2024.",
     ""},
    {"a figure for each of two names", "Wind and solar capacity in Spain reached 33 GW and 39 GW in 2024.",
     "wind-capacity|西班牙|2024|level|33|GW;solar-capacity|西班牙|2024|level|39|GW"},
    {"a title of a work is in no place",
     "In 2013 the British Museum had 87,893 visitors to \"Sex and Humour in Japanese Art\".",
     "visitors|British Museum|2013|level|87893|visitors"},
    {"how wide values lie apart moves nothing",
     "In 2024 the unemployment rate in Canada stayed within a narrow range of 6.1 to 6.5 percent.",
     "unemployment-rate|加拿大|2024|level|6.1|%"},
    {"a change over the year beside one of the month",
     "Employment in Canada rose by 54,000 in May 2024 and was up by 300,000 over the year.",
     "employed|加拿大|2024-05|change|54000|人;employed|加拿大|2024-05|change|300000|人"},
    {"the mean of several months is the sum of none",
     "The average trade deficit of Canada rose to $61.3 billion for the three months ending in August 2020.", ""},
    {"over the same part of another year is what is held against",
     "Road deaths in Italy fell to 1,429 in the first half of 2024, a drop of 12 over the same period in 2023.",
     "road-deaths|意大利|2024-H1|level|1429|人;road-deaths|意大利|2024-H1|change|12|人"},
    {"when something began dates nothing behind it",
     "Burglaries in Japan fell 7 percent in 2024, part of a trend that began in the mid-1990s. Robberies fell 3 "
     "percent.",
     "burglaries|日本|2024|growth_rate|7|%;robberies|日本|2024|growth_rate|3|%"},
    {"a figure for each of several groups behind it",
     "In June 2024 building permits in Canada fell 5.9 percent for houses but rose 4.6 percent for flats.",
     "building-permits|加拿大·houses|2024-06|growth_rate|5.9|%;building-permits|加拿大·flats|2024-06|growth_rate|4.6|"
     "%"},
    {"times behind for are no groups",
     "Inflation in Canada is forecast at 2.1 percent for 2026 and 2.0 percent for 2027.",
     "headline-inflation|加拿大|2026|level|2.1|%|forecast;headline-inflation|加拿大|2027|level|2.0|%|forecast"},
    {"prices of two things, one by one",
     "Prices of energy and food in Germany rose 2.8 percent and 3.1 percent respectively in May 2024.",
     "energy-prices|德国|2024-05|growth_rate|2.8|%;food-prices|德国|2024-05|growth_rate|3.1|%"},
    {"how long a run is",
     "In May 2024 house prices in Canada rose 2.1 percent, marking 28 consecutive months of gains.",
     "house-prices|加拿大|2024-05|growth_rate|2.1|%"},
    {"up as a part of a verb", "In 2024 attendance in Norway wrapped up at 93,000.",
     "total-attendance|挪威|2024|level|93000|个"},
    {"students at one stage are some of all", "First-year enrolment in Canada dropped by 6.1 percent in 2024.", ""},
    {"what comes from some sources only",
     "A 7 percent growth in power generation from clean sources was seen in Japan in 2024.", ""},
    {"where visitors come from is not whose they are",
     "In 2016 visitors from China to Vietnam led with 580,500, followed by South Korea with 408,100 visitors.", ""},
    {"visitors of a place", "The number of foreign visitors in Norway rose to 5.9 million in 2024.",
     "inbound-visitors|挪威|2024|level|5900000|人次"},
    {"a dateline in capitals owns nothing",
     "NEW DELHI — India's central bank raised its key interest rate to 4.9 percent in June 2022.",
     "policy-rate|印度|2022-06|level|4.9|%"},
    {"what something is used for has no figure here",
     "Coal used for power generation in Japan fell 29 percent in 2015.", ""},
    {"nor has what a few were caused by", "The number of deaths caused by dogs in Canada rose to 12 in 2024.", ""},
    {"the first of a row is no subject of what follows",
     "Fewer road deaths were seen in 2013 in several states, led by Ohio. Some 32,719 people were killed on the roads "
     "in "
     "the United States in 2013.",
     "road-deaths|美国|2013|level|32719|people"},
    {"the year of what something is below is that of no later sentence",
     "US crude oil output in 2015 was 4 percent below the 88 million tonnes produced in 2014. Coal production fell 18 "
     "percent.",
     "crude-output|美国|2015|growth_rate|4|%;raw-coal-output|美国|2015|growth_rate|18|%"},
    {"a forecast that was moved was one before",
     "Peru's central bank lowered its GDP forecast for 2022 to 3 percent from 3.1 percent.",
     "gdp|秘鲁|2022|growth_rate|3|%|forecast;gdp|秘鲁|2022|growth_rate|3.1|%|forecast"},
    {"what is only included tells nothing", "Consumer prices in Canada, including fuel, rose 2 percent in 2024.", ""},
    {"where something was said is not whose it is",
     "Speaking in Lisbon, the governor said that inflation had reached 7.8 percent in Peru in 2022.",
     "headline-inflation|秘鲁|2022|level|7.8|%"},
    {"the figure is the last one told, which nobody knows",
     "The number of beds in Norway rose to 41,076 in 2024. Some 478,827 trees were felled. In 2025 the figure was "
     "539,816.",
     "hospital-beds|挪威|2024|level|41076|张"},
    {"the bank that was spoken of is the country's",
     "Peru's inflation eased to 7.8 percent in 2022. The bank raised its key rate to 6.75 percent in 2022.",
     "headline-inflation|秘鲁|2022|level|7.8|%;policy-rate|秘鲁|2022|level|6.75|%"},
};

START_TEST(form_has_its_claims)
	{
		const struct form_case *row = &cases[_i];
		cc_test_claims(row->name, row->text, row->claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.news_forms");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, form_has_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
