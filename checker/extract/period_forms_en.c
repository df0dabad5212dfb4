/* The forms that dates and periods take in English.
 * Leaves dates in digits to period_forms.c, matching to period_match.c. */
#include "extract/period_forms.h"

static const char *const number_forms[] = {
    /* 31 December 2024, 2024 December, 2024-Q3, third quarter of 2024 */
    "Um,?4", "Umf4", "Um2", "Uf?T?m", "UfT?m,?4", "Ufmf4", "UmA", "4,?m", "4,?mU", "4-m", "4/m", "U/m/4", "4-m-U",
    "4/m/U", "U-m-4", "Um-4", "U-m", "4k", "4h", "4-?k", "4-?h", "Rq", "Rqf4", "Rq,?4", "RqfA", "RqA", "rHf4", "rH4",
    "rHfA", "rHA", "15%f4", "15%4", "15%fA", "15%A", "13&f4", "13&fA", "6^f4", "6^f?A",
    /* 1990s, three years ago */
    "9ug", "9u]"};
static const char *const year_step_forms[] = {"A", "A4", "Am", "AmU"};
static const char *const month_step_forms[] = {"B"};
static const char *const day_step_forms[] = {"C"};
static const char *const week_step_forms[] = {"W", "Ww"};
static const char *const weekend_forms[] = {"D"};
static const char *const quarter_step_forms[] = {"Q"};
static const char *const century_step_forms[] = {"K"};
static const char *const month_name_forms[] = {"m",   "m,?4",  "mf4",  "mU,?4", "mU",	  "mfA",   "mA",    "mTU",
					       "m-U", "m-U-4", "m4,U", "m'Y",	"m/U",	  "m/U/4", "m,U,4", "mU,?A",
					       "m.4", "mUf4",  "mi4",  "m,U",	"m.U,?4", "m.U"};
static const char *const weekday_forms[] = {"w",   "w,?mU,?4", "w,?mU",	    "w,?TUf?m", "w,?Um,?4", "w,?Um",
					    "wfW", "wW",       "w,?m.U,?4", "w,?TU",	"w,?M/U/4", "w,?U/M/4"};
static const char *const quarter_name_forms[] = {"k", "kf?4", "k,?4", "kf?A", "k2", "k'2", "k-4", "kq"};
static const char *const half_name_forms[] = {"h", "hf?4", "h,?4", "hf?A", "h2", "h'2", "h-4", "he"};
static const char *const fiscal_forms[] = {"y4", "y2", "y4/Y", "y4-Y", "y2/Y", "y2-Y", "y4-4"};
static const char *const flow_forms[] = {"L9u", "L9q", "Lu"};
static const char *const step_forms[] = {"sw", "Sm", "$9u", "$9q", "SmU"};
static const char *const same_forms[] = {"="};
static const char *const fixed_forms[] = {"p"};
static const char *const year_to_forms[] = {"vm,?4", "vUm,?4", "vmU,?4", "vm", "vUm"};
static const char *const decade_forms[] = {"Z"};

const struct cc_period_form_set cc_period_forms_en = {
    .lists = {
	['0'] = CC_PERIOD_FORMS(number_forms),	     ['A'] = CC_PERIOD_FORMS(year_step_forms),
	['B'] = CC_PERIOD_FORMS(month_step_forms),   ['C'] = CC_PERIOD_FORMS(day_step_forms),
	['W'] = CC_PERIOD_FORMS(week_step_forms),    ['D'] = CC_PERIOD_FORMS(weekend_forms),
	['Q'] = CC_PERIOD_FORMS(quarter_step_forms), ['K'] = CC_PERIOD_FORMS(century_step_forms),
	['m'] = CC_PERIOD_FORMS(month_name_forms),   ['w'] = CC_PERIOD_FORMS(weekday_forms),
	['k'] = CC_PERIOD_FORMS(quarter_name_forms), ['h'] = CC_PERIOD_FORMS(half_name_forms),
	['y'] = CC_PERIOD_FORMS(fiscal_forms),	     ['L'] = CC_PERIOD_FORMS(flow_forms),
	['s'] = CC_PERIOD_FORMS(step_forms),	     ['='] = CC_PERIOD_FORMS(same_forms),
	['p'] = CC_PERIOD_FORMS(fixed_forms),	     ['v'] = CC_PERIOD_FORMS(year_to_forms),
	['Z'] = CC_PERIOD_FORMS(decade_forms),
    }};
