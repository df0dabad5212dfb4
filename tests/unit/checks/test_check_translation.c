/* translation: a Chinese text beside its English version; what differs, and what only is told otherwise. */
#include "check_suite.h"

#define HAN_BODY                                                                                                                    \
	"云泽港去年完成货物吞吐量3125万吨，集装箱248万箱，航线136条，连接417个港口。港区面积58." \
	"6平方公里，员工2350人。"
#define ENGLISH_BODY                                                                                                   \
	"The port of Yunze handled 31.25 million tonnes of cargo and 2.48 million containers. Its 136 lines lead to "  \
	"417 ports. It covers 58.6 square kilometres and employs 2,350 people. "

static const struct check_case faults[] = {
    {.name = "a day without its year",
     .texts = {HAN_BODY "首船6月2日靠泊，8月31日满载离港。",
	       ENGLISH_BODY "The first ship came on 12 June and left full on 31 August."},
     .found = "error 6月2日 | 12 June"},
    {.name = "digits exchanged in a number that another thing has too",
     .texts = {HAN_BODY "有27个国家的186家船公司挂靠，其中客运公司27家。",
	       ENGLISH_BODY "It serves 186 shipping lines from 72 countries, 27 of them carrying passengers."},
     .found = "error 27个 | 72 countries"},
    {.name = "millions for billions",
     .texts = {HAN_BODY "总投资96亿元。", ENGLISH_BODY "It cost 9.6 million yuan."},
     .found = "error 96亿元 | 9.6 million yuan"},
    {.name = "a month of another year",
     .texts = {HAN_BODY "一期工程2024年9月投产。", ENGLISH_BODY "The first phase opened in September 2023."},
     .found = "error 2024年9月 | September 2023"},
    {.name = "digits in another order, between two figures that agree",
     .texts = {"港区有泊位142个，" HAN_BODY, "The port has 124 berths. " ENGLISH_BODY},
     .found = "error 142个 | 124"},
    {.name = "digits in another order, where the words only set a limit",
     .texts = {HAN_BODY "防波堤最大高度156米。", ENGLISH_BODY "Its breakwater is up to 165 metres high."},
     .found = "error 156米 | up to 165 metres"},
    {.name = "a slip of scale beside a figure of the same kind that is told in one version only",
     .texts = {HAN_BODY "搬迁居民1.38万人。", ENGLISH_BODY "138,000 people were moved, and 90 came back."},
     .found = "error 1.38万人 | 138,000 people"},
    {.name = "per mille and percent",
     .texts = {HAN_BODY "货损率0.8‰，船舶准点率93.5%。",
	       ENGLISH_BODY "Damage came to 0.8 percent of cargo, and 93.5 percent of ships were on time."},
     .found = "error 0.8‰ | 0.8 percent"},
    {.name = "digits in another order, beside a rate that the other version gives of others",
     .texts = {HAN_BODY "准点率为96.2%，其中夜间占41.5%。",
	       ENGLISH_BODY "Of the ships 92.6 percent were on time; the average of all ports was 90.1 percent."},
     .found = "error 96.2% | 92.6 percent"},
    {.name = "a year, in sentences that are each other's",
     .texts = {HAN_BODY "三期码头2027年建成后，年通过能力增加2060万吨。",
	       ENGLISH_BODY "When the third quay is completed in 2028, it will add 20.6 million tonnes a year."},
     .found = "error 2027年 | 2028"},
    {.name = "a day of last year, and the same day of this one",
     .texts = {"2025年10月14日开工。" HAN_BODY "院长10月14日说，一切顺利。",
	       "Work began on 16 October 2025. " ENGLISH_BODY "All goes well, the director said on 14 October."},
     .dates = {"2026-10-15", "2026-10-15"},
     .found = "error 2025年10月14日 | 16 October 2025"},
};

static const struct check_case traps[] = {
    {.name = "a day with its year and without",
     .texts = {HAN_BODY "首船2026年6月2日靠泊。", ENGLISH_BODY "The first ship came on 2 June."}},
    {.name = "hours and minutes",
     .texts = {HAN_BODY "航程约13小时40分钟。", ENGLISH_BODY "The trip takes about 13 hours and 40 minutes."}},
    {.name = "other units, other words for one amount",
     .texts = {HAN_BODY "总投资96亿元，装机62万千瓦。",
	       ENGLISH_BODY "It cost 9.6 billion yuan and has 620 megawatts."}},
    {.name = "what one version leaves out",
     .texts = {HAN_BODY "总投资96亿元，其中银行贷款61亿元。", ENGLISH_BODY "It cost 9.6 billion yuan."}},
    {.name = "tables in units of another size, which their heads name",
     .texts = {"| 产品 | 收入（亿元） |\n|---|---|\n| 吊机 | 28.74 |\n| 牵引车 | 11.46 |\n\n" HAN_BODY,
	       "| Product | Revenue (million yuan) |\n|---|---|\n| Cranes | 2,874 |\n| Tractors | 1,146 "
	       "|\n\n" ENGLISH_BODY}},
    {.name = "told in another order",
     .texts = {"总投资96亿元，用电4.12亿千瓦时。" HAN_BODY,
	       ENGLISH_BODY "It used 412 million kilowatt-hours and cost 9.6 billion yuan."}},
    {.name = "rounded as it says",
     .texts = {HAN_BODY "总投资96.3亿元。", ENGLISH_BODY "It cost about 9.6 billion yuan."}},
    {.name = "another text",
     .texts = {HAN_BODY "总投资96亿元。", "The city spent 9.6 million yuan on 136 parks and 31.25 hectares of woods."}},
    {.name = "a sentence of a neighbour, which the other version does not have",
     .texts = {"全年技术合同金额3.75亿元，" HAN_BODY "建成泊位142个。", ENGLISH_BODY
	       "The port of the next province, twice as large, earned 2.9 billion yuan. It has 142 berths."}},
    {.name = "a paragraph that one version prints twice",
     .texts = {HAN_BODY "实验室可同时开展48组试验。"
			"实验室可同时开展48组试验。",
	       ENGLISH_BODY "The laboratory has room for 48 experiments. Every one of its 3,200 seats was taken."}},
    {.name = "one of the two read with another measure",
     .texts = {HAN_BODY "防洪标准由20年一遇提高到50年一遇，节约标准煤15.6万吨。",
	       ENGLISH_BODY "Floods that come once in 20 years are kept out, and soon those that come once in 50. It "
			    "saves 156,000 tonnes of standard coal."}},
    {.name = "an amount in two currencies",
     .texts = {HAN_BODY "全年营业收入18.46亿元。", ENGLISH_BODY "It earned 1.846 billion dollars in two years."}},
    {.name = "a rank and a century",
     .texts = {HAN_BODY "港口位列全国第12位。", ENGLISH_BODY "It is a port of the 21st century."}},
    {.name = "several ranks",
     .texts = {"港口在全国位列第12位。" HAN_BODY, ENGLISH_BODY "It is ranked 11th by cargo and ranked 38th by lines."}},
    {.name = "two texts of one language", .texts = {HAN_BODY "总投资96亿元。", HAN_BODY "总投资69亿元。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.translation",
	    .check = &cc_check_translation,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
