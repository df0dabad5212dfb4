/* mixed-form: two ways of writing in one document, and what only looks so. */
#include "check_suite.h"

static const struct check_case mixed[] = {
    {.name = "signs of ranges",
     .texts = {"甲县增长2%～3%，乙县增长3%—5%，丙县增长6%～7%。"},
     .found = "info range-sign 2%～3% | 3%—5%"},
    {.name = "months and shares are ranges alike",
     .texts = {"1—6月完成投资12亿元，占全年的60%~70%，与去年1—5月相比加快。"},
     .found = "info range-sign 1—6月 | 60%~70%"},
    {.name = "half-width commas",
     .texts = {"会议指出，要加快步伐,稳住基本盘。全年目标不变。"},
     .found = "info punctuation ， | ,"},
    {.name = "a comma behind a percentage",
     .texts = {"全年增长5%,其中工业增长6%。"},
     .found = "info punctuation , | 。"},
    {.name = "a half-width bracket", .texts = {"中天(天津)公司成立。"}, .found = "info punctuation ( | 。"},
    {.name = "quotation marks",
     .texts = {"推进“放管服”改革和“双创”工作，落实\"三去一降一补\"任务。"},
     .found = "info quotation-marks “ | \" | \""},
    {.name = "thousands",
     .texts = {"甲市有36,130人，乙市有28450人，丙市有77,015人。"},
     .found = "info thousands 36,130 | 28450"},
    {.name = "a unit's symbol",
     .texts = {"铁路长120公里，公路长300公里，支线长15km。"},
     .found = "info unit-symbol 公里 | km"},
    {.name = "per cent",
     .texts = {"Exports rose 5 percent, imports 3 percent and prices 2 per cent."},
     .found = "info unit-spelling percent | per cent"},
};

static const struct check_case uniform[] = {
    {.name = "commas of figures and Latin text", .texts = {"甲市有36,130人，讲座“Data, models and maps”12:30开始。"}},
    {.name = "a gloss in English", .texts = {"Tianjin (天津) grew by 5%, Beijing (北京) by 6%."}},
    {.name = "a bracket of Latin letters", .texts = {"研发(R&D)经费，即R&D经费。"}},
    {.name = "straight quotation marks of English", .texts = {"企业家说：“不怕。”他引了一句\"No pain, no gain\" 。"}},
    {.name = "a date of three parts", .texts = {"2025-03-05发布，1—2月增长2%—3%。"}},
    {.name = "a word for the range", .texts = {"增长2%至3%，占比60%—70%。"}},
    {.name = "a number of four digits", .texts = {"甲镇有3630人，乙镇有28,450人。"}},
    {.name = "shares by tenths", .texts = {"占比20%，超过三成。"}},
    {.name = "two documents", .texts = {"甲县增长2%～3%。", "乙县增长3%—5%。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.mixed_form",
	    .check = &cc_check_mixed_form,
	    .faults = mixed,
	    .fault_count = sizeof(mixed) / sizeof(mixed[0]),
	    .traps = uniform,
	    .trap_count = sizeof(uniform) / sizeof(uniform[0]),
	    .memory = 0,
	});
}
