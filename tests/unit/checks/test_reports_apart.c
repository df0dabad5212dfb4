/* Reports of two times in the same words are silent, whatever they are about, and the same words of one time are not:
 * each construction is run with twenty subjects. Leaves what a check finds besides to its own tests. */
#include "check_fixture.h"

enum { SUBJECTS = 20 };

static const char *const prices[SUBJECTS] = {
    "the 30-year mortgage", "the bus fare index",  "a litre of milk",	"the berth fee",       "a tonne of barley",
    "the night tariff",	    "a seat at the arena", "the parcel charge", "the ferry ticket",    "a metre of loft space",
    "the dog licence",	    "an hour of parking",  "the marina fee",	"a bag of cement",     "the school lunch",
    "a kilo of cod",	    "the bridge toll",	   "the museum ticket", "the rent of a stall", "a bale of cotton"};
static const char *const indexes[SUBJECTS] = {"采购量",	    "进口",	"出口订单",	  "在手订单", "产成品库存",
					      "购进价格",   "出厂价格", "供应商配送时间", "经营预期", "业务预期",
					      "投入品价格", "销售价格", "存货",		  "服务价格", "资金周转",
					      "设备利用",   "用工意愿", "开工",		  "物流",     "回款"};
static const char *const rows[SUBJECTS] = {
    "Cash rent margin", "Ferry load factor", "Berth use",	 "Mill yield",	      "Seat occupancy",
    "Claims ratio",	"Vacancy share",     "Retention score",	 "Grid loss",	      "Scrap share",
    "Refund share",	"Return share",	     "Attendance share", "Course completion", "Bed occupancy",
    "Cold chain loss",	"Reply share",	     "Kiln uptime",	 "Crew turnover",     "Route punctuality"};
static const char *const places[SUBJECTS] = {"青屿", "南麂", "石塘", "白沙", "渔寮", "东极", "花鸟",
					     "嵊山", "枸杞", "桃花", "蚂蚁", "登步", "六横", "虾峙",
					     "佛渡", "金塘", "册子", "长白", "秀山", "岱东"};
static const char *const basins[SUBJECTS] = {"Eagle Vale",  "Skelbrook", "Marrow Vale", "Dunmore",    "Selby Quay",
					     "Port Ellory", "Thornmere", "Wendrake",	"Brannet",    "Oskelda",
					     "Uskvar",	    "Tarnholm",	 "Halden",	"Ravensmoor", "Iskra",
					     "Quoin",	    "Saxbrook",	 "Ellerby",	"Valdria",    "Merrow"};
static const char *const firms[SUBJECTS] = {
    "Delta Air Lines", "Netflix", "Nike",   "Intel",   "Pfizer",    "Boeing",	    "Walmart",
    "Tesla",	       "Oracle",  "Adobe",  "Spotify", "Starbucks", "Ford Motor",   "General Motors",
    "Coca-Cola",       "PepsiCo", "Costco", "Target",  "Micron",    "Cisco Systems"};
static const char *const goods[SUBJECTS] = {"electronics", "machinery", "footwear",  "furniture", "toys",
					    "textiles",	   "chemicals", "plastics",  "paper",	  "glass",
					    "ceramics",	   "watches",	"jewellery", "tyres",	  "paint",
					    "cosmetics",   "wine",	"cheese",    "coffee",	  "tea"};
static const char *const captions[SUBJECTS] = {
    "年末常住人口数及其构成",	"主要工业产品产量及其增长速度", "居民消费价格涨跌幅度",	    "固定资产投资增长速度",
    "货物进出口总额及增长速度", "各类教育招生在校生情况",	"主要农产品产量与播种面积", "财政收入支出及其增长情况",
    "金融机构存贷款余额与增速", "规模以上服务业收入情况",	"交通运输主要指标完成情况", "旅游接待人次与旅游收入",
    "医疗卫生机构床位与人员",	"文化场馆数量与接待情况",	"社会保险参保人数及变化",   "环境空气质量主要指标",
    "能源消费总量与单耗变化",	"建筑业总产值与施工面积",	"商品房销售面积与金额",	    "对外投资合作主要指标"};
static const char *const holidays[SUBJECTS] = {"2025年春节", "2025年五一", "2025年国庆", "2024年春节", "2024年五一",
					       "2024年国庆", "2023年春节", "2023年五一", "2023年国庆", "2025年春节",
					       "2025年五一", "2025年国庆", "2024年春节", "2024年五一", "2024年国庆",
					       "2023年春节", "2023年五一", "2023年国庆", "2025年春节", "2025年国庆"};

/* {} is the subject. */
struct construction {
	const char *name;
	const struct cc_check *check;
	const char *const *subjects;
	const char *texts[2];
	const char *dates[2];
};

#define DRILLS                                                                                                         \
	"The count of drilling rigs fell in the weekly report for Aug. 25. There were 632 rigs in all, down 10 in "    \
	"the past week and down 133 in the past year.\n"                                                               \
	"Skelmoor is No. 2 with 52 rigs (down 1 in past week, down 18 in past year) followed by Haynes with 41 "       \
	"(down 2 in past week, down 29 in past year), {} with 33 (unchanged in past week) and Marcel with 31 (up 1 "   \
	"in past week)."

#define STORM(level)                                                                                                     \
	"中央气象台9月27日18时发布台风橙色预警。台风鲇鱼的中心已于今天下午14时10分在{}" \
	"沿海登陆，登陆时最大风力13级。\n"                                                                 \
	"下午5点钟其中心位于{}境内，中心附近最大风力有14级（42米/秒），中心最低气压" level                               \
	"百帕，七级风圈半径350公里。"

#define TABLE(months, share)                                                                                           \
	"| (figures of the group) | Three Months Ended " months ", 2022 | Year to " months ", 2022 |\n"                \
	"| --- | --- | --- |\n| Net sales | $307.5 | $1,221.5 |\n| {} | " share " | 12.5% |\n"                         \
	"| Free cash flow | $34.5 | $64.8 |\n"

#define MEASURES(heading, margin)                                                                                      \
	"14 July, 2022\n\nDelta Air Lines on Wednesday reported results for the June quarter of 2022, as did {}.\n\n"  \
	"June Quarter 2022 GAAP Financial Results\nOperating revenue of $13.8 billion\n"                               \
	"Operating income of $1.5 billion with operating margin of 11%\n\n" heading                                    \
	"\nOperating income of $1.4 billion with operating margin of " margin "\n"

#define DATED_YEAR "A year ago at this time, {} in the 30 towns averaged "
#define NAMED_YEAR "In March 2024, {} in the 30 towns averaged "
#define PARTS "从分类指数看，在构成景气指数的5个分类指数中，生产指数、新订单指数、"
#define EXPORTS                                                                                                        \
	" Exports fell 2.6 per cent in November, after an 8.2 per cent rise in October, Enterprise Singapore said."
#define YEAR_OF_TOWN                                                                                                                                                 \
	"全市经济运行总体平稳，就业、物价、收入等主要指标好于预期。全年各项工作取得新进展，民生保障有力有效。\n\n" \
	"全年人口总量保持稳定，结构继续优化。具体数据见下表，统计口径与上年一致。2022年{}\n\n"

static const struct construction apart[] = {
    {.name = "a year ago of two days",
     .check = &cc_check_divergent_copy,
     .subjects = prices,
     .texts = {"News facts: {} averaged 3.85 crowns for the week ending October 5, 2017, up from last week when it "
	       "averaged 3.83 crowns. " DATED_YEAR "3.42 crowns.\nThe 15 smaller towns averaged 3.15 crowns.",
	       "{} averaged 6.72 crowns as of December 19, 2024. " DATED_YEAR "6.67 crowns.\n"
	       "The survey is focused on 1,204 shops in towns of over 20,000. Buyers digest the rise of 8 percent."}},
    {.name = "which of them rose, of two months",
     .check = &cc_check_divergent_copy,
     .subjects = indexes,
     .texts = {"景气月报\n\n" PARTS "{}指数高于临界点，从业人员指数和原材料库存指数低于临界点。",
	       "景气月报\n\n" PARTS "原材料库存指数高于临界点，从业人员指数和{}指数低于临界点。"},
     .dates = {"2016-06-13", "2017-10-31"}},
    {.name = "heads of two columns",
     .check = &cc_check_divergent_copy,
     .subjects = rows,
     .texts = {TABLE("October 31", "12.6%"), TABLE("July 31", "13.6%")}},
    {.name = "figures under them",
     .check = &cc_check_unruled_conflict,
     .subjects = rows,
     .texts = {TABLE("October 31", "12.36%"), TABLE("July 31", "13.26%")}},
    {.name = "two hours of one storm",
     .check = &cc_check_unruled_conflict,
     .subjects = places,
     .texts = {STORM("955"),
	       "中央气象台9月27日6时发布台风黄色预警。\n台风鲇鱼其中心早上5点钟位于{}东南方大约285公里的洋面上，"
	       "中心附近最大风力有16级（52米/秒），中心最低气压935百帕，七级风圈半径350公里，十级风圈半径220公里。"}},
    {.name = "two weeks of one count",
     .check = &cc_check_unruled_conflict,
     .subjects = basins,
     .texts = {DRILLS, "The count has declined by 14 the past two weeks to 605. Also as of May 3, there were 316 rigs "
		       "in the basin (317 previous week, 356 year ago).\n"
		       "Skelmoor is No. 2 with 52 rigs (55 previous week, 64 year ago) followed by Haynes with 34 (34 "
		       "previous week, 62 year ago), {} with 34 (34 previous week, 39 year ago) and Marcel with 29 (29 "
		       "previous week, 42 year ago)."}},
    {.name = "adjusted, and not",
     .check = &cc_check_value_conflict,
     .subjects = firms,
     .texts = {MEASURES("June Quarter 2022 Adjusted Financial Results", "11.7%")}},
    {.name = "a mark passed, and the end",
     .check = &cc_check_value_conflict,
     .subjects = holidays,
     .texts = {"{}档票房破54亿元\n\n据猫眼专业版数据，{}档总票房破54亿元。",
	       "根据国家电影局数据统计，{}档总票房为57.52亿元，观影人次1.2亿。"}},
    {.name = "contributors to two things",
     .check = &cc_check_ranking,
     .subjects = goods,
     .texts = {"Circuits and {} were the biggest contributors to the growth in exports." EXPORTS,
	       "Shipments fell, with the biggest contributors to the decline being {} and tin." EXPORTS},
     .dates = {"2018-12-17", "2018-12-17"}},
    {.name = "a caption above its table",
     .check = &cc_check_garbled_text,
     .subjects = captions,
     .texts = {"| 指标 | 数值 |\n| --- | --- |\n| 丙 | 3 |\n\n" YEAR_OF_TOWN
	       "| 指标 | 数值 |\n| --- | --- |\n| 甲 | 1 |\n| 乙 | 2 |\n\n全年城镇调查失业率平均为5.4%。"}},
    {.name = "three months and nine",
     .check = &cc_check_value_conflict,
     .subjects = firms,
     .texts = {"For the three months ended September 30, 2025, revenue of {} increased by $284 million, while for the "
	       "nine months, it increased by $1,224 million.\n\nPremium revenue of {} for the three months ended "
	       "September 30, 2025, increased by $310 million, while for the nine months, it increased by $1,223 "
	       "million."}},
    {.name = "growth of two quarters that nobody names",
     .check = &cc_check_value_conflict,
     .subjects = firms,
     .texts = {"The base of users keeps growing\n\n{} is on track for 281 million subscribers.\n\nRevenue of {} is up "
	       "10% from last year (now $4.19 billion).",
	       "On Tuesday, {} announced results, with users topping half a billion.\n\n{} reported revenue growth of "
	       "14% year-over-year to $3.0 billion."},
     .dates = {NULL, "2023-04-25"}},
    {.name = "the news of two quarters",
     .check = &cc_check_divergent_copy,
     .subjects = firms,
     .texts = {"{} today reported financial results for the March quarter 2019 and provided its outlook for the June "
	       "quarter 2019. Profit rose.",
	       "{} today reported financial results for the June 2014 quarter. Key points include a rise in profit."},
     .dates = {"2019-04-10", NULL}},
    {.name = "a month, once with its year",
     .check = &cc_check_divergent_copy,
     .subjects = goods,
     .texts = {"Sales of {} were little changed in April after two months of growth at the fair. Sales of {} were "
	       "little changed in April 2022, after two months of growth at the fair.",
	       "Sales of {} were little changed in April after two months of growth at the fair."},
     .dates = {NULL, "2022-05-06"}},
    {.name = "counts up to two days",
     .check = &cc_check_divergent_copy,
     .subjects = indexes,
     .texts = {"据介绍，截至4月5日，{}一项共接种32835.6万剂次。完成加强接种的{}人员有70569.3万人，其中序贯接种的1951."
	       "2万人。",
	       "会上介绍，截至4月28日，{}一项共接种33407.1万剂次。完成加强接种的{}人员有70569."
	       "3万人，其中序贯接种的2996.7万人。"}},
    {.name = "surveys of two weeks",
     .check = &cc_check_unruled_conflict,
     .subjects = basins,
     .texts =
	 {"{} and Main Street look for gold to gain next week. Meanwhile, 809 readers of {} took part online. A total "
	  "of 596, or 74%, were bullish for the week ahead, while 150, or 19%, were bearish. The neutral votes "
	  "totaled 63, or 8%. Four each, or 20%, see it lower.",
	  "{} and Main Street look for gold to gain next week. Meanwhile, 853 readers of {} took part online. A total "
	  "of 464, or 54%, were bullish for the week ahead, while 239, or 28%, were bearish. The neutral votes "
	  "totaled 150, or 18%. The other four, or 20%, see it lower."}},
    {.name = "parts, and what befell others",
     .check = &cc_check_arithmetic,
     .subjects = basins,
     .texts = {"{} bore a total of 10 casualties including 6 men and 3 women and a child where 11 were injured."}},
};

static const struct construction together[] = {
    {.name = "two months, once with its year",
     .check = &cc_check_divergent_copy,
     .subjects = goods,
     .texts = {"Sales of {} were little changed in April 2022 after two months of growth at the fair, with 318 stalls.",
	       "Sales of {} were little changed in May 2022 after two months of growth at the fair, with 318 stalls."},
     .dates = {"2022-06-06", "2022-06-06"}},
    {.name = "counts up to one day",
     .check = &cc_check_divergent_copy,
     .subjects = indexes,
     .texts = {"据介绍，截至4月5日，{}一项共接种32835.6万剂次。完成加强接种的{}人员有70569.3万人，其中序贯接种的1951."
	       "2万人。",
	       "会上介绍，截至4月5日，{}一项共接种32835.6万剂次。完成加强接种的{}人员有70569.3万人，其中序贯接种的1915."
	       "2万人。"}},
    {.name = "parts that are too many",
     .check = &cc_check_arithmetic,
     .subjects = basins,
     .texts = {"{} had 10 casualties, of whom 6 were men, 3 were women and 11 were children."}},
    {.name = "one month, two figures",
     .check = &cc_check_divergent_copy,
     .subjects = prices,
     .texts = {"The survey is out.\n\n" NAMED_YEAR "3.42 crowns.",
	       "Prices were steady.\n\n" NAMED_YEAR "6.67 crowns."}},
    {.name = "which of them rose, of one month",
     .check = &cc_check_divergent_copy,
     .subjects = indexes,
     .texts = {"景气月报\n\n" PARTS "{}指数高于临界点，从业人员指数和原材料库存指数低于临界点。",
	       "景气月报\n\n" PARTS "{}指数低于临界点，从业人员指数和原材料库存指数低于临界点。"},
     .dates = {"2016-06-13", "2016-06-13"}},
    {.name = "one column, digits swapped",
     .check = &cc_check_unruled_conflict,
     .subjects = rows,
     .texts = {TABLE("July 31", "13.16%"), TABLE("July 31", "13.61%")}},
    {.name = "one hour, two pressures",
     .check = &cc_check_divergent_copy,
     .subjects = places,
     .texts = {STORM("955"), STORM("995")}},
    {.name = "one measure, two margins",
     .check = &cc_check_value_conflict,
     .subjects = firms,
     .texts = {MEASURES("June Quarter 2022 Results at a Glance", "11.7%")}},
    {.name = "two totals of one holiday",
     .check = &cc_check_value_conflict,
     .subjects = holidays,
     .texts = {"{}档总票房为54.12亿元，超过去年同期。",
	       "根据国家电影局数据统计，{}档总票房为57.52亿元，观影人次1.2亿。"},
     .dates = {"2025-11-20", "2025-11-21"}},
    {.name = "two that are the biggest contributor to one thing",
     .check = &cc_check_ranking,
     .subjects = goods,
     .texts = {"Circuits of {} were the biggest contributor to the growth in exports." EXPORTS,
	       "Rubber was the biggest contributor to the growth in exports." EXPORTS},
     .dates = {"2018-12-17", "2018-12-17"}},
    {.name = "the news of one quarter, two years",
     .check = &cc_check_divergent_copy,
     .subjects = firms,
     .texts =
	 {"{} today reported financial results for the March quarter 2019 and opened its books to the 318 owners.",
	  "{} today reported financial results for the March quarter 2018 and opened its books to the 318 owners."},
     .dates = {"2019-04-10", "2019-04-10"}},
};

/* The text with the subject in each of its places. */
static const char *filled(const char *text, const char *subject, struct cc_arena *arena)
{
	struct cc_buf out = cc_buf_new(&cc_alloc_libc, 1 << 16);
	for (const char *place = strstr(text, "{}"); place != NULL; place = strstr(text, "{}")) {
		cc_buf_add(&out, (struct cc_str){.ptr = text, .len = (size_t)(place - text)});
		cc_buf_adds(&out, subject);
		text = place + 2;
	}
	cc_buf_adds(&out, text);
	cc_buf_add_char(&out, '\0');
	struct cc_str kept = cc_buf_keep(&out, arena);
	cc_buf_free(&out);
	return kept.ptr;
}

/* How many of the subjects the check has more to say of than a note. */
static int count_loud(const struct construction *row, const char **first)
{
	int loud = 0;
	for (int i = 0; i < SUBJECTS; i++) {
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct check_case filled_row = {.name = row->name};
		for (int k = 0; k < 2 && row->texts[k] != NULL; k++) {
			filled_row.texts[k] = filled(row->texts[k], row->subjects[i], arena);
			filled_row.dates[k] = row->dates[k];
		}
		struct cc_str found = fixture_run(row->check, &filled_row, arena);
		bool told = cc_str_find(found, CC_STR("warning"), 0) != SIZE_MAX ||
			    cc_str_find(found, CC_STR("error"), 0) != SIZE_MAX;
		loud += told;
		*first = told == (row >= apart && row < apart + sizeof(apart) / sizeof(apart[0])) && *first == NULL
			     ? row->subjects[i]
			     : *first;
		cc_arena_free(arena);
	}
	return loud;
}

START_TEST(reports_of_two_times_are_silent)
	{
		const char *first = NULL;
		int loud = count_loud(&apart[_i], &first);
		ck_assert_msg(loud == 0, "%s: %d of %d, the first of %s", apart[_i].name, loud, SUBJECTS,
			      first != NULL ? first : "none");
	}
END_TEST

START_TEST(what_disagrees_of_one_time_is_found)
	{
		const char *first = NULL;
		int loud = count_loud(&together[_i], &first);
		ck_assert_msg(loud == SUBJECTS, "%s: %d of %d, the first not found: %s", together[_i].name, loud,
			      SUBJECTS, first != NULL ? first : "none");
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.reports_apart");
	TCase *cases = tcase_create("reports_apart");
	tcase_add_loop_test(cases, reports_of_two_times_are_silent, 0, sizeof(apart) / sizeof(apart[0]));
	tcase_add_loop_test(cases, what_disagrees_of_one_time_is_found, 0, sizeof(together) / sizeof(together[0]));
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
