/* The forms that dates and periods take in Chinese.
 * Leaves dates in digits to period_forms.c, matching to period_match.c. */
#include "extract/periods/period_forms.h"

#include <limits.h>

enum { ANY_LOW = INT_MIN, ANY_HIGH = INT_MAX };

/* Elements that only Chinese forms name. */
static const struct cc_period_element elements[CC_PERIOD_NAMES] = {
    ['I'] = {'0', 100, 999, 3, CC_WHEN_YEAR, 1},
    ['H'] = {'0', 10, 31, 0, CC_WHEN_DAY, 1, .needs = CC_NEEDS_HAN | CC_NEEDS_LAST}, /* 四月十三, with no 日 */
    ['\\'] = {'0', 2, 2, 0, CC_WHEN_COUNT, 1, .needs = CC_NEEDS_COUNTING},
    ['z'] = {'0', 1000, 2999, 4, CC_WHEN_YEAR_LAST, 1}, /* 2023至2024学年 */
    /* amounts: 半年, 三年半, 十多年, and what follows them: 后, 以来, 年来 */
    ['{'] = {'$', ANY_LOW, ANY_HIGH, 0, CC_WHEN_COUNT, 1, CC_WHEN_UNIT, CC_UNIT_MONTHS},
    ['}'] = {'4', ANY_LOW, ANY_HIGH, 0, CC_WHEN_COUNT, 1, CC_WHEN_UNIT, CC_UNIT_DAYS},
    ['|'] = {'9', 1, 1, 0, CC_WHEN_HALF_MORE, 1},
    ['g'] = {'|', ANY_LOW, ANY_HIGH, 0, CC_WHEN_UNIT, 1},
    ['S'] = {'z', CC_AROUND_UP_TO_NOW, CC_AROUND_UP_TO_NOW, 0, CC_SAYS_NOTHING, 1, CC_WHEN_SINCE, 1},
    ['s'] = {'6', ANY_LOW, ANY_HIGH, 0, CC_WHEN_UNIT, 1, CC_WHEN_SINCE, 1},
    ['i'] = {'!', ANY_LOW, ANY_HIGH, 0, CC_WHEN_DAY_STEP, 0}, /* 至今 */
    /* units in a row: 今明两年, 上两周, 下三天, 后三天; 前两天 */
    ['G'] = {'*', ANY_LOW, ANY_HIGH, 0, CC_WHEN_RUN, 1, CC_WHEN_COUNT, 2},
    ['~'] = {'2', ANY_LOW, ANY_HIGH, 0, CC_WHEN_RUN, -1, .needs = CC_NEEDS_FIRST},
    ['N'] = {'5', ANY_LOW, ANY_HIGH, 0, CC_WHEN_COUNT, 1, CC_WHEN_RUN, 1, .needs = CC_NEEDS_FIRST},
    ['E'] = {'>', 2, 2, 0, CC_SAYS_NOTHING, 1, CC_WHEN_FLOW, CC_FLOW_CALENDAR, .needs = CC_NEEDS_FIRST},
    ['F'] = {'<', CC_BEFORE_END, CC_BEFORE_END, 0, CC_SAYS_NOTHING, 1, CC_WHEN_FLOW, -1, .needs = CC_NEEDS_FIRST},
    ['f'] = {'e', CC_EDGE_FIRST_TEN, CC_EDGE_LAST_HALF, 0, CC_WHEN_EDGE, 1},		     /* 下旬 alone */
    ['@'] = {']', ANY_LOW, ANY_HIGH, 0, CC_SAYS_NOTHING, 1},				     /* 今年内 */
    ['v'] = {'8', 2, 2, 0, CC_SAYS_NOTHING, 1},						     /* 公元 */
    ['r'] = {'8', 0, 0, 0, CC_SAYS_NOTHING, 1},						     /* 全年 */
    ['m'] = {'9', CC_UNIT_MONTHS, CC_UNIT_MONTHS, 0, CC_WHEN_UNIT, 1, CC_WHEN_HALF_MORE, 1}, /* 两个半月 */
    ['V'] = {'u', CC_UNIT_DAYS, CC_UNIT_WEEKS, 0, CC_WHEN_UNIT, 1},
    /* parts of what stands before: 最后三个月, 前两周, 最后一个星期一, 前期 */
    ['['] = {'%', ANY_LOW, ANY_HIGH, 0, CC_WHEN_SIDE, 1},
    ['$'] = {'>', 2, 2, 0, CC_SAYS_NOTHING, 1, CC_WHEN_SIDE, -1},
    ['`'] = {'<', CC_BEFORE_END, CC_BEFORE_END, 0, CC_SAYS_NOTHING, 1, CC_WHEN_SIDE, 1},
    [':'] = {'%', ANY_LOW, ANY_HIGH, 0, CC_WHEN_WEEK, 1},
    ['P'] = {'3', ANY_LOW, ANY_HIGH, 0, CC_WHEN_EDGE, 1},
    ['"'] = {':', ANY_LOW, ANY_HIGH, 0, CC_WHEN_HALF_STEP, 1},
    ['T'] = {'#', ANY_LOW, ANY_HIGH, 0, CC_WHEN_YEAR_NEXT, 1},
    ['Z'] = {'=', 1, 1, 0, CC_WHEN_SAME, 1}, /* 同年6月 */
    ['o'] = {'7', ANY_LOW, ANY_HIGH, 0, CC_WHEN_SCHOOL, 1},
};

static const char *const number_forms[] = {
    /* 2024年12月11日, 2024年12月底, 2024年上半年, 2024年前三季度, 2025年第45期 */
    "4aMbUc", "4aMbe?", "4aMbne?", "4aMn", "4a", "4ae", "4al", "4l", "4ah", "4ad?Rqe?", "4aje?", "4a<3q", "4a<5%",
    "4a<5b", "4ad6^", "4aMbd6^", "4a<3&", "4aM_", "4aMbU_", "MbU_", "4ad?R_", "4y", "!4ad#J", "Oae?", "Oah", "Oad?Rqe?",
    "OaMb", "OaMn", "2aMn", "Mbd6^", "Mbd6^*", "4aMbd6^*", "2aMbUc", "2aMbe?", "2ad?Rqe?", "2ah", "2a<3q", "MbUc",
    "Mbe?", "Mbne?", "Mn", "Rqe?", "Uc", "IaMb", "IaMbUc", "4ar", "4r", "4<3q", "4<5%", "4<3&", "4je?", "4Rq", "4dRq",
    "4a@", "4aMb@", "4adR&", "MbUcw", "4aMbUcw", "4aC", "2ad6^", "4adM%", "2adM%", "MbH", "4aMbH",
    /* 第二个周日, 最后一个星期一 */
    "Mbd6w", "4aMbd6w", "Mb:1w", "4aMb:1w", "4ak", "2ak",
    /* 2021年前两周, 2021年最后4个月, 2021年后两个月 */
    "4a`9u", "4aMb`9u", "Mb`9u", "4a[9u", "4aMb[9u", "Mb[9u", "4a[9c", "4aMb[9c", "Mb[9c", "4ah[9u", "4a$9u",
    /* 2023—2024学年, 2023—24学年, 2023学年; 2023—24财年 */
    "4-zo", "4/zo", "4tzo", "4-Yo", "4/Yo", "4o", "4-zy", "4/zy", "4-Yy", "4/Yy", "4yd?Rq", "4yh",
    /* 90年代, 20世纪90年代, 60年代前期 */
    "7xe?", "8X7xe?", "8Xe?", "7xP", "8X7xP", "8XP",
    /* 三年前, 三天后, 三年内, 三年半前, 三年以来, 十多年来 */
    "9u(", "9u)", "9u]", "9uS", "9a(", "9a)", "9a]", "9aS", "9ac", "9c]", "9a|(", "9a|)", "9a|]", "9a|S", "9g(", "9g)",
    "9m(", "9m)", "9m]", "9mS", "9gS", "9s", "\\c(", "\\c)"};
static const char *const year_step_forms[] = {
    "A",    "Ae",     "Al",   "Ah",	"AMbUc",  "AMbe?",  "AMbne?",  "AMn",  "AMc",  "Ad?Rqe?", "Aje?",
    "A<3q", "A<5%",   "A<5b", "A<3&",	"Ad6^",	  "AMbd6^", "AMbd6^*", "A=",   "AM_",  "AMbU_",	  "Ak",
    "Ar",   "A@",     "AdR&", "AMbUcw", "AC",	  "AB",	    "ABUc",    "AdM%", "AMbH", "AMbd6w",  "AMb:1w",
    "A`9u", "AMb`9u", "A[9u", "AMb[9u", "AMb[9c", "A[9c",   "Ah[9u",   "A$9u",
};
static const char *const year_next_forms[] = {"T", "TMb", "TMn", "TMbUc", "Te", "Tl", "Th", "Td?Rq"};
static const char *const month_step_forms[] = {"B",    "B@",   "BUcw", "Be",   "BUc",  "Bn",
					       "Bd6^", "Bd6w", "B:1w", "B`9u", "B[9u", "B[9c"};
static const char *const till_now_forms[] = {"i"};
static const char *const day_step_forms[] = {"C", "Cw"};
static const char *const week_step_forms[] = {"W", "W@", "Ww", "We", "W*", "W;", "W+"};
static const char *const weekend_forms[] = {"D"};
static const char *const quarter_step_forms[] = {"Q", "Q@", "Qe"};
static const char *const half_step_forms[] = {"\""};
static const char *const century_step_forms[] = {"K", "K`9a", "K[9a", "K7xe?", "Ke", "K7xP", "KP"};
static const char *const weekday_forms[] = {"w"};
static const char *const quarter_name_forms[] = {"k", "kq"};
static const char *const half_name_forms[] = {"h", "he"};
static const char *const first_forms[] = {"<3q", "<5%", "<5b", "<3&", "F9V"};
static const char *const after_forms[] = {"E9V"};
static const char *const pair_forms[] = {"Gu", "Ga", "Gc", "G9u", "G9a", "G9c"};
static const char *const previous_forms[] = {"~u", "~a", "~q"};
static const char *const coming_forms[] = {"Nu", "Na", "Nq"};
static const char *const months_forms[] = {"{(", "{)", "{]", "{S"};
static const char *const days_forms[] = {"}(", "})", "}]", "}S"};
static const char *const count_mark_forms[] = {"dRqe?", "dR&"};
static const char *const months_to_forms[] = {"je?"};
static const char *const year_edge_forms[] = {"l"};
static const char *const month_edge_forms[] = {"n"};
static const char *const flow_forms[] = {"L9u",	  "L9a",  "L9c", "L9q",	 "Lu",	  "L9u]",  "L9a]",
					 "L9c]",  "L9s",  "L9g", "L9gs", "L9-9a", "L9t9a", "L9-9u",
					 "L9t9u", "L9a|", "L9m", "L{",	 "L}",	  "L{]",   "L}]"};
static const char *const ten_days_forms[] = {"f"};
static const char *const era_forms[] = {"vIa", "v4a", "vIaMb", "vIaMbUc", "v4aMb", "v4aMbUc"};
static const char *const same_forms[] = {"=",  "ZMb", "ZMbUc", "ZMbe?",	  "ZMbn", "ZMn",
					 "Zl", "Ze",  "Zh",    "Zd?Rqe?", "Zd?Rq"};
static const char *const fixed_forms[] = {"p", "pe", "p`9a", "p$9a", "p[9a", "pP"};

const struct cc_period_form_set cc_period_forms_zh = {
    .elements = elements,
    .lists = {
	['e'] = CC_PERIOD_FORMS(ten_days_forms),     ['8'] = CC_PERIOD_FORMS(era_forms),
	['!'] = CC_PERIOD_FORMS(till_now_forms),     ['#'] = CC_PERIOD_FORMS(year_next_forms),
	[':'] = CC_PERIOD_FORMS(half_step_forms),    ['>'] = CC_PERIOD_FORMS(after_forms),
	['*'] = CC_PERIOD_FORMS(pair_forms),	     ['2'] = CC_PERIOD_FORMS(previous_forms),
	['5'] = CC_PERIOD_FORMS(coming_forms),	     ['$'] = CC_PERIOD_FORMS(months_forms),
	['4'] = CC_PERIOD_FORMS(days_forms),	     ['0'] = CC_PERIOD_FORMS(number_forms),
	['A'] = CC_PERIOD_FORMS(year_step_forms),    ['B'] = CC_PERIOD_FORMS(month_step_forms),
	['C'] = CC_PERIOD_FORMS(day_step_forms),     ['W'] = CC_PERIOD_FORMS(week_step_forms),
	['D'] = CC_PERIOD_FORMS(weekend_forms),	     ['Q'] = CC_PERIOD_FORMS(quarter_step_forms),
	['K'] = CC_PERIOD_FORMS(century_step_forms), ['w'] = CC_PERIOD_FORMS(weekday_forms),
	['k'] = CC_PERIOD_FORMS(quarter_name_forms), ['h'] = CC_PERIOD_FORMS(half_name_forms),
	['<'] = CC_PERIOD_FORMS(first_forms),	     ['d'] = CC_PERIOD_FORMS(count_mark_forms),
	['j'] = CC_PERIOD_FORMS(months_to_forms),    ['l'] = CC_PERIOD_FORMS(year_edge_forms),
	['n'] = CC_PERIOD_FORMS(month_edge_forms),   ['L'] = CC_PERIOD_FORMS(flow_forms),
	['='] = CC_PERIOD_FORMS(same_forms),	     ['p'] = CC_PERIOD_FORMS(fixed_forms),
    }};
