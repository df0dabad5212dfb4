/* unruled-conflict: what tells a misprint from chance between two articles: how many digits, which order, which unit.
 * Leaves how sentences around a figure are built to test_unruled_stories.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "four digits, the name of the figure cut short",
     .texts = {"柳江市2025年财政收支\n\n全年一般公共预算收入215.8亿元，一般公共预算支出736.4亿元，民生支出占八成。",
	       "柳江市的账本\n\n先看收入，一般公共预算收入215.8亿元。支出763.4亿元，缺口要靠转移支付来补。"},
     .dates = {"2026-02-03", "2026-02-10"},
     .found = "warning 736.4亿元 | 763.4亿元"},
    {.name = "four digits, the figure before its name",
     .texts = {"柳江市统计公报\n\n年末全市常住人口538.2万人，比上年末减少2.4万人。出生人口3.64万人。",
	       "看柳江\n\n第二个数字是583.2万。这是去年末柳江市的常住人口，比上年末少了2.4万。出生人口3.64万人。"},
     .dates = {"2026-02-03", "2026-02-10"},
     .found = "warning 538.2万人 | 583.2万"},
    {.name = "one noun, two verbs",
     .texts = {"The Corrin Institute tested a vaccine. Between May 2022 and June 2024 the Corrin Institute enrolled "
	       "3,568 nurses at 21 clinics.",
	       "Ada Lind never caught it. She was one of the 3,586 nurses who took part in the trial of the Corrin "
	       "Institute."},
     .dates = {"2025-03-03", "2025-03-10"},
     .found = "warning 3,568 | 3,586"},
    {.name = "scale of an amount, spent and cost",
     .texts = {"The Corrin Institute tested a vaccine. The institute, founded in 1961, spent €23.7 million on it.",
	       "A vaccine of the Corrin Institute works. The trial cost €23.7 billion, paid by a foundation."},
     .dates = {"2025-03-03", "2025-03-10"},
     .found = "warning €23.7 million | €23.7 billion"},
    {.name = "scale where only a person is named near by",
     .texts =
	 {"The Port of Tolmere handled 31.4 million tonnes. Container traffic was 2.16 million TEU.",
	  "The council met to hear from Rosa Undset, chief executive of the Port of Tolmere. Container traffic was "
	  "2.16 billion TEU, she said, and 31.4 million tonnes crossed its quays."},
     .dates = {"2026-02-03", "2026-02-11"},
     .found = "warning 2.16 million TEU | 2.16 billion TEU"},
    {.name = "a point that is lost",
     .texts = {"青澜美术馆新馆10月开放。新馆总投资13.6亿元，建筑面积4.82万平方米。",
	       "给青澜美术馆提意见\n\n投资136亿元的青澜美术馆新馆果然气派，建筑面积4.82万平方米。"},
     .dates = {"2025-09-20", "2025-10-14"},
     .found = "warning 13.6亿元 | 136亿元"},
    {.name = "a unit of another system, and one article dates the quay",
     .texts = {"The Port of Tolmere handled 31.4 million tonnes. The new south quay, 540 metres long, opened on May 5, "
	       "2024.",
	       "The Port of Tolmere handled 31.4 million tonnes in 2024 and built a new south quay, which is 540 feet "
	       "long."},
     .dates = {"2025-02-03", "2025-02-11"},
     .found = "warning 540 metres | 540 feet"},
    {.name = "one house in a digest of many",
     .texts = {"栖湖市第一人民医院的一天\n\n2025年，栖湖市第一人民医院手术12.38万台次。院里新添了一台核磁。",
	       "各地简讯\n\n2025年，栖湖市手术64.7万台次，其中栖湖市第一人民医院12.83万台次，占两成。"},
     .dates = {"2026-01-09", "2026-01-12"},
     .found = "warning 12.38万台次 | 12.83万台次"},
    {.name = "scale of an amount behind its noun and before it",
     .texts =
	 {"Tolvarne Water lost 148.6 megalitres a day. A penalty of £4.2 million was proposed for 14,260 kilometres "
	  "of pipes.",
	  "Tolvarne Water, with its 14,260 kilometres of pipes and 148.6 megalitres lost a day, faces a £4.2bn "
	  "penalty."},
     .dates = {"2026-06-02", "2026-06-09"},
     .found = "warning £4.2 million | £4.2bn"},
};

static const struct check_case traps[] = {
    {.name = "rows of two weeks' tables in plain text",
     .texts = {"Gas in store in the Corwen region, week 6.\n\n| Corwen Hills | 694 | 725 | 496 |\n",
	       "Gas in store in the Corwen region, week 9.\n\n| Corwen Hills | 639 | 725 | 649 |\n"},
     .dates = {"2025-02-13", "2025-03-06"}},
    {.name = "amounts a scale apart at two nouns",
     .texts = {"Tolvarne Water lost 148.6 megalitres a day. A contract of £1.8 million was signed for the lorries.",
	       "Tolvarne Water lost 148.6 megalitres a day. A loan of £1.8bn keeps the reservoirs going."},
     .dates = {"2026-06-02", "2026-06-09"}},
    {.name = "rows of counts of two things",
     .texts = {"Corrin College is old. Corrin College has 12,600 students and 860 teachers.",
	       "Corrin College grows. Corrin College won 126 prizes; its 860 teachers are proud."},
     .dates = {"2025-03-03", "2025-03-10"}},
    {.name = "a day of a line and its year: no step of Chinese numerals",
     .texts = {"宁屿地铁开通新线，全长28.6公里。前11个月，宁屿地铁客运量1.87亿人次。",
	       "宁屿地铁新线全长28.6公里，首日客流达18.7万人次。"},
     .dates = {"2025-12-24", "2025-12-28"}},
    {.name = "four digits that are no neighbours' exchange",
     .texts = {"柳江市的账本\n\n一般公共预算收入215.8亿元。文化支出14.63亿元。",
	       "柳江市的账本\n\n一般公共预算收入215.8亿元。养老金支出36.41亿元。"},
     .dates = {"2026-02-03", "2026-02-10"}},
    {.name = "an article that knows both",
     .texts = {"柳江市的账本\n\n一般公共预算收入215.8亿元。支出763.4亿元，前年736.4亿元。",
	       "柳江市的账本\n\n一般公共预算收入215.8亿元，一般公共预算支出736.4亿元。"},
     .dates = {"2026-02-03", "2026-02-10"}},
    {.name = "articles that have nothing in common",
     .texts = {"柳江市的账本\n\n一般公共预算支出736.4亿元。", "海川市的账本\n\n支出763.4亿元，缺口不小。"},
     .dates = {"2026-02-03", "2026-02-10"}},
    {.name = "two houses",
     .texts = {"2025年，栖湖市第一人民医院手术12.38万台次。", "2025年，澄州市第二人民医院手术12.83万台次。"},
     .dates = {"2026-01-09", "2026-01-12"}},
    {.name = "a point between two things of one story",
     .texts = {"青澜美术馆新馆总投资13.6亿元，建筑面积4.82万平方米。",
	       "青澜美术馆新馆建筑面积4.82万平方米，去年文创销售额1.36亿元，门票收入一半。"},
     .dates = {"2025-09-20", "2025-10-14"}},
    {.name = "two quays, each with its length",
     .texts = {"The Port of Tolmere handled 31.4 million tonnes. The south quay is 540 metres long, the north quay 540 "
	       "feet.",
	       "The Port of Tolmere handled 31.4 million tonnes. The north quay is 540 feet long."},
     .dates = {"2025-02-03", "2025-02-11"}},
    {.name = "two years",
     .texts = {"The Corrin Institute enrolled 3,568 nurses in 2022. It is 62 years old.",
	       "The Corrin Institute enrolled 3,586 nurses in 2023. It is in Selby."},
     .dates = {"2025-03-03", "2025-03-10"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "misprints between articles",
						      .check = &cc_check_unruled_conflict,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 5});
}
