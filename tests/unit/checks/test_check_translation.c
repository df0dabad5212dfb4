/* translation: a Chinese text beside its English version; what differs, and what only is told otherwise. */
#include "check_suite.h"

#define HAN_BODY                                                                                                                    \
	"云泽港去年完成货物吞吐量3125万吨，集装箱248万箱，航线136条，连接417个港口。港区面积58." \
	"6平方公里，员工2350人。"
#define ENGLISH_BODY                                                                                                   \
	"The port of Yunze handled 31.25 million tonnes of cargo and 2.48 million containers. Its 136 lines lead to "  \
	"417 ports. It covers 58.6 square kilometres and employs 2,350 people. "

static const struct check_case faults[] = {
    {.name = "millions for billions",
     .texts = {HAN_BODY "总投资96亿元。", ENGLISH_BODY "It cost 9.6 million yuan."},
     .found = "warning 96亿元 | 9.6 million yuan"},
    {.name = "a month of another year",
     .texts = {HAN_BODY "一期工程2024年9月投产。", ENGLISH_BODY "The first phase opened in September 2023."},
     .found = "warning 2024年9月 | September 2023"},
    {.name = "digits in another order, between two figures that agree",
     .texts = {"港区有泊位142个，" HAN_BODY, "The port has 124 berths. " ENGLISH_BODY},
     .found = "warning 142个 | 124"},
};

static const struct check_case traps[] = {
    {.name = "other units, other words for one amount",
     .texts = {HAN_BODY "总投资96亿元，装机62万千瓦。",
	       ENGLISH_BODY "It cost 9.6 billion yuan and has 620 megawatts."}},
    {.name = "what one version leaves out",
     .texts = {HAN_BODY "总投资96亿元，其中银行贷款61亿元。", ENGLISH_BODY "It cost 9.6 billion yuan."}},
    {.name = "told in another order",
     .texts = {"总投资96亿元，用电4.12亿千瓦时。" HAN_BODY,
	       ENGLISH_BODY "It used 412 million kilowatt-hours and cost 9.6 billion yuan."}},
    {.name = "rounded as it says",
     .texts = {HAN_BODY "总投资96.3亿元。", ENGLISH_BODY "It cost about 9.6 billion yuan."}},
    {.name = "another text",
     .texts = {HAN_BODY "总投资96亿元。", "The city spent 9.6 million yuan on 136 parks and 31.25 hectares of woods."}},
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
