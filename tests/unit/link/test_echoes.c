/* Figures that echo the one before them, and places that grow, written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct sentence_case cases[] = {
    {"what a share came from is the same share",
     "Finland spent 3.1 percent of its GDP on research and development in 2023, up from 2.9 percent in 2022.",
     "rd-intensity|芬兰|2023|level|3.1|%;rd-intensity|芬兰|2022|level|2.9|%"},
    {"behind unknown words in the same clause",
     "Wheat output in Canada is expected to rise to 36 million tonnes next season from 35 million.",
     "wheat-output|加拿大|..|level|36000000|t|forecast;wheat-output|加拿大|..|level|35000000|t"},
    {"a bare number has the unit before it",
     "Siemens had revenue of 78.9 billion euros in 2025, up from 75.9 billion in 2024.",
     "company-revenue|西门子|2025|level|78900000000|EUR;company-revenue|西门子|2024|level|75900000000|EUR"},
    {"who comes in between is another subject",
     "Spain's inflation was 2.9 percent in 2024 and rents rose, from 3 percent a year earlier.",
     "headline-inflation|西班牙|2024|level|2.9|%"},
    {"what nobody knows came from what nobody knows",
     "Candle sales in Poland rose 4.1 percent in 2024, down from 5.3 percent in 2023.", ""},
    {"another place is that place's",
     "Germany's unemployment rate was 6.0 percent in 2024, compared with 10.4 percent in Spain.",
     "unemployment-rate|德国|2024|level|6.0|%;unemployment-rate|西班牙|2024|level|10.4|%"},
    {"what analysts had expected",
     "Japan's GDP grew 0.5 percent in 2024, beating the 0.3 percent that economists had pencilled in.",
     "gdp|日本|2024|growth_rate|0.5|%;gdp|日本|2024|growth_rate|0.3|%|forecast"},
    {"above forecasts of so much",
     "China's retail sales rose 3.5 percent in 2024, above analysts' forecasts of 3.2 percent.",
     "retail-sales|中国|2024|growth_rate|3.5|%;retail-sales|中国|2024|growth_rate|3.2|%|forecast"},
    {"an expectation is held against what is, not what was",
     "Turkey's unemployment rate fell to 8.6 percent in 2024 from 9.4 percent in 2023, below the 9.0 percent that "
     "analysts had predicted.",
     "unemployment-rate|土耳其|2024|level|8.6|%;unemployment-rate|土耳其|2023|level|9.4|%;unemployment-rate|土耳其|"
     "2024|level|"
     "9.0|%|forecast"},
    {"a forecast moves from a forecast",
     "The bank nudged up its growth forecast for Sweden in 2026 to 2.2 percent from 1.9 percent.",
     "gdp|瑞典|2026|growth_rate|2.2|%|forecast;gdp|瑞典|2026|growth_rate|1.9|%|forecast"},
    {"a place that grows", "The euro zone grew 0.9 percent in 2024.", "gdp|欧元区|2024|growth_rate|0.9|%"},
    {"places that grow and shrink, each its own", "Spain grew 3.2 percent in 2024, while Germany shrank 0.2 percent.",
     "gdp|西班牙|2024|growth_rate|3.2|%;gdp|德国|2024|growth_rate|0.2|%"},
    {"what else grows in a place", "Tourism in Greece grew 9.8 percent in 2024.", ""},
    {"what goes to places that grow", "Exports to China and India grew 5 percent in 2024.", ""},
    {"a place grows crops", "China grew 55 percent of the world's vegetables in 2024.", ""},
    {"led by one with so much",
     "The euro zone grew 0.9 percent in 2024, led by Spain with 3.2 percent and Poland with 2.9 percent.",
     "gdp|欧元区|2024|growth_rate|0.9|%;gdp|西班牙|2024|growth_rate|3.2|%;gdp|波兰|2024|growth_rate|2.9|%"},
    {"growth in a place", "Growth in South Asia slowed to 5.8 percent in 2024.", "gdp|南亚|2024|growth_rate|5.8|%"},
    {"the growth of a place", "US growth eased to 2.8 percent in 2024.", "gdp|美国|2024|growth_rate|2.8|%"},
    {"growth of something else in a place", "Beard growth in Britain eased to 5.6 percent in 2024.", ""},
    {"a share of the national total",
     "Wheat output in Henan was 37.86 million tonnes in 2024, about 27 percent of the national total.",
     "wheat-output|河南|2024|level|37860000|t;wheat-output|河南|2024|share|27|%"},
    {"the field of a comparison is no subject",
     "Spain's economy grew faster than any other large one in the euro area in 2024, by 3.2 percent.",
     "gdp|西班牙|2024|growth_rate|3.2|%"},
    {"on a year is what it is held against",
     "Heathrow handled 83.9 million airport passengers in 2024, up 5.9 percent on 2023.",
     "airport-throughput|Heathrow|2024|level|83900000|passengers;airport-throughput|Heathrow|2024|growth_rate|5.9|%"},
    {"the time that closes the clause",
     "Germany generated 59 percent of its electricity from renewable sources in 2024, compared with 56 percent in "
     "2023.",
     "renewable-generation-share|德国|2024|level|59|%;renewable-generation-share|德国|2023|level|56|%"},
    {"the same period of another year",
     "Brazil's unemployment rate was 6.6 percent in the first quarter of 2025, down from 7.9 percent in the same "
     "period of 2024.",
     "unemployment-rate|巴西|2025-Q1|level|6.6|%;unemployment-rate|巴西|2024-Q1|level|7.9|%"},
    {"countries are no people", "Siemens employed 312,000 people in 190 countries at the end of 2024.",
     "employees|西门子|2024-12-31|level|312000|people"},
    {"a name with a figure of its own", "BASF lost $2.9 billion in 2024 on revenue of $10.5 billion.",
     "net-loss|巴斯夫|2024|level|2900000000|USD;company-revenue|巴斯夫|2024|level|10500000000|USD"},
    {"the place of the title",
     "A letter from Tarn Bay\n\nThe quays of Tarn Bay are long. Container throughput reached 3.10 million TEU in "
     "2024.\n",
     "container-throughput|Tarn Bay|2024|level|3100000|TEU"},
    {"the one that the title names",
     "Rails for Tarn Bay\n\nWork in the harbour of Tarn Bay began. In 2024 the port handled 3.01 million TEU.\n",
     "container-throughput|Tarn Bay|2024|level|3010000|TEU"},
    {"after what was a year earlier",
     "Germany's economy grew 0.2 percent in 2025 after shrinking 0.5 percent a year earlier.",
     "gdp|德国|2025|growth_rate|0.2|%;gdp|德国|2024|growth_rate|0.5|%"},
    {"the time of what was before carries nowhere",
     "Canada's consumer price index rose 2.4 percent in September 2025, following a 1.9 percent increase in August "
     "2025; "
     "grain exports fell.",
     "cpi|加拿大|2025-09|growth_rate|2.4|%;cpi|加拿大|2025-08|growth_rate|1.9|%"},
    {"as long a time before",
     "India's economy expanded 8.2 percent in the third quarter of 2025, compared with 7.8 percent in the previous "
     "three months.",
     "gdp|印度|2025-Q3|growth_rate|8.2|%;gdp|印度|2025-Q2|growth_rate|7.8|%"},
    {"a rate over twelve months is of the last",
     "Consumer prices in Britain rose 3.8 percent in the 12 months to July 2025.",
     "cpi|英国|2025-07|growth_rate|3.8|%"},
    {"half of another figure is none", "Britain's GDP rose 0.1 percent in 2024, half the pace that had been seen.",
     "gdp|英国|2024|growth_rate|0.1|%"},
    {"money of elsewhere is of no place by default", "House prices rose to an average of £270,000 in 2024.", ""},
    {"a name that nobody knows may be of anywhere",
     "Internet users numbered 5.5 billion in 2024, the Tarrick Institute said.", ""},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.echoes");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
