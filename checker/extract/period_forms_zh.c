/* The forms that dates and periods take in Chinese.
 * Leaves dates in digits to period_forms.c, matching to period_match.c. */
#include "extract/period_forms.h"

static const char *const number_forms[] = {
    /* 2024年12月11日, 2024年12月底, 2024年上半年, 2024年前三季度, 2025年第45期 */
    "4aMbUc", "4aMbe?", "4aMbne?", "4aMn", "4a", "4ae", "4al", "4l", "4ah", "4ad?Rqe?", "4aje?", "4a<3q", "4a<5%",
    "4a<5b", "4ad6^", "4aMbd6^", "4a<3&", "4aM_", "4aMbU_", "MbU_", "4ad?R_", "4y", "!4ad#J", "Oae?", "Oah", "Oad?Rqe?",
    "OaMb", "Mbd6^", "Mbd6^*", "4aMbd6^*", "2aMbUc", "2aMbe?", "2ad?Rqe?", "2ah", "2a<3q", "MbUc", "Mbe?", "Mbne?",
    "Mn", "Rqe?", "Uc",
    /* 90年代, 20世纪90年代 */
    "4xe?", "7xe?", "8X7xe?", "8Xe?",
    /* 三年前, 三天后, 三年内 */
    "9u(", "9u)", "9a(", "9a)", "9ac", "9u]", "9a]", "9c]"};
static const char *const year_step_forms[] = {"A",    "Ae",   "Al",	 "Ah",	    "AMbUc", "AMbe?", "AMbne?",
					      "AMn",  "AMc",  "Ad?Rqe?", "Aje?",    "A<3q",  "A<5%",  "A<5b",
					      "A<3&", "Ad6^", "AMbd6^",	 "AMbd6^*", "A=",    "AM_",   "AMbU_"};
static const char *const month_step_forms[] = {"B", "Be", "BUc", "Bn", "Bd6^"};
static const char *const day_step_forms[] = {"C"};
static const char *const week_step_forms[] = {"W", "Ww", "We", "W*", "W;", "W+"};
static const char *const weekend_forms[] = {"D"};
static const char *const quarter_step_forms[] = {"Q", "Qe"};
static const char *const century_step_forms[] = {"K", "K7xe?", "Ke"};
static const char *const weekday_forms[] = {"w"};
static const char *const quarter_name_forms[] = {"k", "kq"};
static const char *const half_name_forms[] = {"h", "he"};
static const char *const first_forms[] = {"<3q", "<5%", "<5b", "<3&"};
static const char *const count_mark_forms[] = {"dRqe?"};
static const char *const months_to_forms[] = {"je?"};
static const char *const year_edge_forms[] = {"l"};
static const char *const month_edge_forms[] = {"n"};
static const char *const flow_forms[] = {"L9u", "L9a", "L9q", "Lu", "L9u]", "L9a]"};
static const char *const same_forms[] = {"="};
static const char *const fixed_forms[] = {"p", "pe"};

const struct cc_period_form_set cc_period_forms_zh = {
    .lists = {
	['0'] = CC_PERIOD_FORMS(number_forms),	     ['A'] = CC_PERIOD_FORMS(year_step_forms),
	['B'] = CC_PERIOD_FORMS(month_step_forms),   ['C'] = CC_PERIOD_FORMS(day_step_forms),
	['W'] = CC_PERIOD_FORMS(week_step_forms),    ['D'] = CC_PERIOD_FORMS(weekend_forms),
	['Q'] = CC_PERIOD_FORMS(quarter_step_forms), ['K'] = CC_PERIOD_FORMS(century_step_forms),
	['w'] = CC_PERIOD_FORMS(weekday_forms),	     ['k'] = CC_PERIOD_FORMS(quarter_name_forms),
	['h'] = CC_PERIOD_FORMS(half_name_forms),    ['<'] = CC_PERIOD_FORMS(first_forms),
	['d'] = CC_PERIOD_FORMS(count_mark_forms),   ['j'] = CC_PERIOD_FORMS(months_to_forms),
	['l'] = CC_PERIOD_FORMS(year_edge_forms),    ['n'] = CC_PERIOD_FORMS(month_edge_forms),
	['L'] = CC_PERIOD_FORMS(flow_forms),	     ['='] = CC_PERIOD_FORMS(same_forms),
	['p'] = CC_PERIOD_FORMS(fixed_forms),
    }};
