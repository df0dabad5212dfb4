/* ranking: places of one thing by what is ranked, among whom and from where, in whatever words.
 * Leaves places that the same words or names tell to test_ranking_stories.c and test_ranking_retold.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "where it came from",
     .texts = {"砚州市人民医院去年门急诊量316.8万人次，手术8."
	       "43万台。在全国三级公立医院绩效考核中，医院排名由上年的第86位升至第71位。砚州市人民医院职工4316人。",
	       "砚州市人民医院看了316.8万人次门急诊，做了8."
	       "43万台手术。它在三级公立医院“国考”中排到第71位，比上一年前进25位。砚州市人民医院有职工4316人。"},
     .dates = {"2026-01-12", "2026-01-15"},
     .found = "warning 第86 | 25位"},
    {.name = "where it is",
     .texts = {"砚州市人民医院去年门急诊量316.8万人次，手术8."
	       "43万台。在全国三级公立医院绩效考核中排名由上年的第86位升至第71位。砚州市人民医院职工4316人。",
	       "砚州市人民医院看了316.8万人次门急诊，做了8."
	       "43万台手术。三级公立医院绩效考核全国第74名，上一年是第86名。砚州市人民医院有职工4316人。"},
     .dates = {"2026-01-12", "2026-01-15"},
     .found = "warning 第71 | 第74"},
    {.name = "among how many",
     .texts = {"云埠市公布统计公报。云埠市地区生产总值2846.3亿元，增长5.7%"
	       "。增速在全省14个市州中排第六。云埠市社会消费品零售总额968.4亿元。",
	       "云埠市的成绩单出来了。云埠市地区生产总值2846.3亿元，比上年增长5.7%"
	       "。增速居全省第四位。云埠市社会消费品零售总额968.4亿元。"},
     .dates = {"2026-01-12", "2026-01-15"},
     .found = "warning 第六 | 第四"},
    {.name = "the clause before says what",
     .texts = {"云埠市公布统计公报。云埠市地区生产总值2846.3亿元，增长5.7%"
	       "。增速比上年前移两位，居全省第六位。云埠市社会消费品零售总额968.4亿元。",
	       "云埠市的成绩单出来了。云埠市地区生产总值2846.3亿元，比上年增长5.7%"
	       "。增速全省排名第四。云埠市社会消费品零售总额968.4亿元。"},
     .dates = {"2026-01-12", "2026-01-15"},
     .found = "warning 第六 | 第四"},
    {.name = "from which place",
     .texts = {"Velmoor Rail carried 41.8 million passengers and took in £263.5 million. It cancelled 2,318 services. "
	       "It ranked third of nine operators in the regulator's survey, two places higher than a year earlier.",
	       "Passenger journeys with Velmoor Rail rose to 41.8 million. Velmoor Rail took £263.5 million in fares "
	       "and cancelled 2,318 trains. The regulator's survey put Velmoor third among nine operators, up from "
	       "fourth in 2024."},
     .dates = {"2026-01-12", "2026-01-15"},
     .found = "warning two | fourth"},
    {.name = "of one survey",
     .texts = {"Velmoor Rail carried 41.8 million passengers and took in £263.5 million. It cancelled 2,318 services. "
	       "In the regulator's survey of passengers it ranked third of nine operators.",
	       "Passenger journeys with Velmoor Rail rose to 41.8 million. Velmoor Rail took £263.5 million in fares "
	       "and cancelled 2,318 trains. Velmoor Rail rose from sixth to fourth in the regulator's survey of nine "
	       "operators."},
     .dates = {"2026-01-12", "2026-01-15"},
     .found = "warning third | fourth"},
    {.name = "one season",
     .texts = {"Brackley Rovers won 24 of their 46 games and scored 71 goals. They finished third in the table. The "
	       "average home crowd of Brackley Rovers was 8,412.",
	       "With 24 wins from 46 games and 71 goals Brackley Rovers had a good year. An average of 8,412 came to "
	       "see Brackley Rovers. Rovers ended the season in fourth place."},
     .dates = {"2026-01-12", "2026-01-15"},
     .found = "warning third | fourth"},
};

static const struct check_case traps[] = {
    {.name = "two lists",
     .texts = {"砚州市人民医院去年门急诊量316.8万人次，手术8."
	       "43万台。在全国三级公立医院绩效考核中，医院排名第71位。砚州市人民医院职工4316人。",
	       "砚州市人民医院看了316.8万人次门急诊，做了8."
	       "43万台手术。在全国最佳医院声誉榜上，医院排名由上年的第86位升至第58位。砚州市人民医院有职工4316人。"},
     .dates = {"2026-01-12", "2026-01-15"}},
    {.name = "growth and size",
     .texts = {"云埠市公布统计公报。云埠市地区生产总值2846.3亿元，增长5.7%"
	       "。增速在全省14个市州中排第六。云埠市社会消费品零售总额968.4亿元。",
	       "云埠市的成绩单出来了。云埠市地区生产总值2846.3亿元，比上年增长5.7%"
	       "。总量居全省第八位。云埠市社会消费品零售总额968.4亿元。"},
     .dates = {"2026-01-12", "2026-01-15"}},
    {.name = "two metrics",
     .texts = {"云埠市公布统计公报。云埠市地区生产总值2846.3亿元，增长5.7%"
	       "。增速在全省14个市州中排第六。云埠市社会消费品零售总额968.4亿元。",
	       "云埠市的成绩单出来了。云埠市地区生产总值2846.3亿元，比上年增长5.7%"
	       "。社会消费品零售总额增速位居全省第四。云埠市社会消费品零售总额968.4亿元。"},
     .dates = {"2026-01-12", "2026-01-15"}},
    {.name = "of so many, and of others",
     .texts = {"云埠市公布统计公报。云埠市地区生产总值2846.3亿元，增长5.7%"
	       "。增速在全省14个市州中排第六。云埠市社会消费品零售总额968.4亿元。",
	       "云埠市的成绩单出来了。云埠市地区生产总值2846.3亿元，比上年增长5.7%"
	       "。增速在全国39个重点城市中排第四。云埠市社会消费品零售总额968.4亿元。"},
     .dates = {"2026-01-12", "2026-01-15"}},
    {.name = "two areas",
     .texts = {"Velmoor Rail carried 41.8 million passengers and took in £263.5 million. It cancelled 2,318 services. "
	       "In the regulator's survey it stands third in the country.",
	       "Passenger journeys with Velmoor Rail rose to 41.8 million. Velmoor Rail took £263.5 million in fares "
	       "and cancelled 2,318 trains. In the regulator's survey it stands twelfth in Europe."},
     .dates = {"2026-01-12", "2026-01-15"}},
    {.name = "one move told twice",
     .texts =
	 {"Velmoor Rail carried 41.8 million passengers and took in £263.5 million. It cancelled 2,318 services. It "
	  "ranked third of nine operators in the regulator's survey, two places higher than a year earlier.",
	  "Passenger journeys with Velmoor Rail rose to 41.8 million. Velmoor Rail took £263.5 million in fares and "
	  "cancelled 2,318 trains. The regulator's survey put Velmoor third among nine operators, up from fifth."},
     .dates = {"2026-01-12", "2026-01-15"}},
    {.name = "from an older year",
     .texts = {"砚州市人民医院去年门急诊量316.8万人次，手术8."
	       "43万台。在全国三级公立医院绩效考核中，医院排名由上年的第86位升至第71位。砚州市人民医院职工4316人。",
	       "砚州市人民医院看了316.8万人次门急诊，做了8."
	       "43万台手术。它在三级公立医院“国考”中排到第71位，比2019年前进52位。砚州市人民医院有职工4316人。"},
     .dates = {"2026-01-12", "2026-01-15"}},
    {.name = "both told by one",
     .texts = {"Brackley Rovers won 24 of their 46 games and scored 71 goals. They finished third in the table, after "
	       "fourth place at Christmas. The average home crowd of Brackley Rovers was 8,412.",
	       "With 24 wins from 46 games and 71 goals Brackley Rovers had a good year. An average of 8,412 came to "
	       "see Brackley Rovers. Rovers ended the year in fourth place."},
     .dates = {"2026-01-12", "2026-01-15"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "checks.ranking_told",
						      .check = &cc_check_ranking,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 0});
}
