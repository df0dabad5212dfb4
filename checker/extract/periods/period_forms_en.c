/* The forms that dates and periods take in English.
 * Leaves dates in digits to period_forms.c, matching to period_match.c. */
#include "extract/periods/period_forms.h"

#include <limits.h>

enum { ANY_LOW = INT_MIN, ANY_HIGH = INT_MAX };

/* Beside those of period_forms.c, and in their place where they share a name. */
static const struct cc_period_element elements[CC_PERIOD_NAMES] = {
    ['J'] = {'0', 32, 99, 2, CC_WHEN_YEAR, 1}, /* Aug 96 */
    ['$'] = {'s', -1, 1, 0, CC_WHEN_FLOW, CC_FLOW_CALENDAR},
    ['{'] = {'o', -1, 1, 0, CC_WHEN_FLOW, CC_FLOW_CALENDAR},
    ['}'] = {'o', ANY_LOW, ANY_HIGH, 0, CC_WHEN_BACK, 1}, /* past Wednesday */
    [':'] = {'s', -1, -1, 0, CC_SAYS_NOTHING, 1},
    ['<'] = {'s', -1, -1, 0, CC_WHEN_WEEK, 1}, /* the last Friday of March */
    ['G'] = {'G', ANY_LOW, ANY_HIGH, 0, CC_WHEN_UNIT, 1},
    ['V'] = {'O', ANY_LOW, ANY_HIGH, 0, CC_WHEN_TO_DATE, 1},
    ['a'] = {'0', 1, 53, 2, CC_WHEN_WEEK, 1}, /* week 31, week 5; "week two" is a story's */
    ['b'] = {'0', 1, 9, 1, CC_WHEN_WEEK, 1},
    ['c'] = {'M', ANY_LOW, ANY_HIGH, 0, CC_WHEN_UNIT, 1},
    ['d'] = {'q', ANY_LOW, ANY_HIGH, 0, CC_WHEN_YEAR_TO, 1},	     /* the March quarter */
    ['@'] = {'q', ANY_LOW, ANY_HIGH, 0, CC_WHEN_QUARTER_STEP, 0},    /* in the quarter */
    ['F'] = {'i', CC_UNIT_YEARS, CC_UNIT_YEARS, 0, CC_WHEN_UNIT, 1}, /* 1 year ago */
    ['^'] = {'M', ANY_LOW, ANY_HIGH, 0, CC_SAYS_NOTHING, 1},
    ['N'] = {'u', CC_UNIT_DAYS, CC_UNIT_DAYS, 0, CC_SAYS_NOTHING, 1},
    ['['] = {'R', ANY_LOW, ANY_HIGH, 0, CC_WHEN_WEEK_STEP, 1}, /* workweek */
    [']'] = {'U', ANY_LOW, ANY_HIGH, 0, CC_WHEN_WEEK_STEP, 1}, /* fortnight */
    /* parts: the last four months of 2021, the last week of March, the first ten days of May */
    ['~'] = {'u', ANY_LOW, ANY_HIGH, 0, CC_WHEN_PART, -1},
    ['|'] = {'u', ANY_LOW, ANY_HIGH, 0, CC_WHEN_PART, 1},
    [';'] = {'q', ANY_LOW, ANY_HIGH, 0, CC_WHEN_PART, -1},
    ['*'] = {'M', ANY_LOW, ANY_HIGH, 0, CC_WHEN_PART, -1},
    ['`'] = {'W', -1, -1, 0, CC_WHEN_PART, CC_UNIT_WEEKS},
    ['"'] = {'B', -1, -1, 0, CC_WHEN_PART, CC_UNIT_MONTHS},
    ['\\'] = {'Q', -1, -1, 0, CC_WHEN_PART, CC_UNIT_QUARTERS},
    ['+'] = {'+', ANY_LOW, ANY_HIGH, 0, CC_SAYS_NOTHING, 1},
    /* Quarter 4 (Oct to Dec) 2025: a bracket with the months of the quarter */
    ['('] = {'(', ANY_LOW, ANY_HIGH, 0, CC_SAYS_NOTHING, 1},
    [')'] = {')', ANY_LOW, ANY_HIGH, 0, CC_SAYS_NOTHING, 1},
    ['x'] = {'m', ANY_LOW, ANY_HIGH, 0, CC_SAYS_NOTHING, 1},
};

/* The ends that most forms have: of a year, of a month. */
#define OF_YEAR(form) form "f?T?4", form "f?T?A"
#define OF_MONTH(form) form "f?T?m,?4", form "f?T?m", form "f?T?mf?T?A", form "f?T?B"
#define OF_FISCAL(form) form "f?T?y4", form "f?T?y2", form "f?T?y4/Y", form "f?T?y4-Y", form "f?T?y2/Y", form "f?T?y2-Y"
#define WITH_MONTHS(form) form "(xtx)", form "(x-x)", form "(xtx)f?T?4", form "(x-x)f?T?4"

static const char *const number_forms[] = {
    /* 31 December 2024, the 31st of this month, the 15th day of next month */
    "Um,?4", "Umf4", "Um2", "Uf?T?m", "UfT?m,?4", "Ufmf4", "UmA", "UmJ", "Umi4", "UfT?B", "UNfT?m,?4", "UNfT?m",
    "UNfT?B",
    /* 2024 December, 2024-Q3 */
    "4,?m", "4,?mU", "4-m", "4/m", "U/m/4", "4-m-U", "U-4-m", "4/U/m", "4/m/U", "U-m-4", "Um-4", "U-m", "4-?k", "4-?h",
    /* third quarter of 2024, second half, first nine months, third month, third week, first Friday of July */
    "Rq", "R-q", "r-H", OF_YEAR("R-q"), OF_YEAR("r-H"), OF_YEAR("Rq"), OF_YEAR("Rq,"), OF_FISCAL("Rq"), OF_YEAR("rH"),
    OF_FISCAL("rH"), OF_MONTH("rHf"), "rHfT?Z", "15%", "13&", "rH", "4,?T?Rq", "4,?T?rH", OF_YEAR("15%"),
    WITH_MONTHS("Rq"), OF_YEAR("13&"), OF_YEAR("M%f"), OF_YEAR("6^f"), "6^A", OF_MONTH("6cf"), OF_MONTH("6wf"),
    "6wim,?4", "6cim,?4", OF_YEAR("19|f"), OF_MONTH("19|f"), OF_YEAR("1|f"), OF_MONTH("1Nf"),
    /* 21st century */
    "8X",
    /* three years ago, the 5 past years */
    "9ug", "9Fg", "U/m/2", "9^g", "9{u", "9$u", "9{q", "9$q"};
static const char *const year_step_forms[] = {"A", "A4", "Am", "AmU", "Ak", "Ah"};
static const char *const month_step_forms[] = {"B", OF_YEAR("\"f"), "BU"};
static const char *const day_step_forms[] = {"C"};
static const char *const week_step_forms[] = {"W", "Ww", OF_YEAR("`f"), OF_MONTH("`f"), "`im,?4"};
static const char *const weekend_forms[] = {"D"};
static const char *const workweek_forms[] = {"["};
static const char *const fortnight_forms[] = {"]"};
static const char *const quarter_step_forms[] = {"Q", OF_YEAR("\\f"), OF_FISCAL("\\f")};
static const char *const century_step_forms[] = {"K"};
static const char *const month_name_forms[] = {"m",	"m,?4",	 "mf4",	  "mU,?4", "mU'2",  "mU",     "mfT?A", "mA",
					       "mTU",	"m-U",	 "m-U-4", "m4,U",  "m'2",   "m/U",    "m/U/4", "m,U,4",
					       "mU,?A", "m.4",	 "mUf4",  "mi4",   "m,U",   "m.U,?4", "m.U",   "mJ",
					       "md",	"md,?4", "mdf4",  "m4d",   "m-4-U", "m-2",    "mUi4"};
static const char *const weekday_forms[] = {"w",     "w,?m,?U,?4", "w,?mU",	"w,?TUf?m",    "w,?Um,?4",
					    "w,?Um", "wf?T?W",	   "w,?m.U,?4", "w,?M/U",      "w,?U/M",
					    "w,?TU", "w,?M/U/4",   "w,?U/M/4",	"w,?TUf?m,?4", "w,?4-M-U"};
static const char *const quarter_name_forms[] = {"k",	"kf?T?4", "k,?4",	    "kf?T?A",	     "k2", "k'2", "k-4",
						 "k/4", "k/2",	  OF_FISCAL("k,?"), WITH_MONTHS("k")};
static const char *const quarter_number_forms[] = {"qRf4", "qR4", "qRfA", "@",
						   WITH_MONTHS("qR")}; /* quarter 4 of 2024; in the quarter */
static const char *const half_name_forms[] = {"h",   "hf?T?4", "h,?4", "hf?T?A", "h2",
					      "h'2", "h-4",    "h/4",  "h/2",	 OF_FISCAL("h,?")};
static const char *const fiscal_forms[] = {"y4",   "y2",    "y4/Y", "y4-Y",  "y2/Y", "y2-Y",  "y4-4", "y4/4",
					   "y'2",  "yk4",   "yh4",  "yk2",   "y4k",  "y4h",   "y2k",  "y2h",
					   "yk,4", "ykf?4", "yRq4", "yRqf4", "!yRq", "!yR-q", "!yrH", "!yk"};
static const char *const week_forms[] = {"^a", "^a,?4", "^af4", "^b", "^b,?4", "^bf4"};
static const char *const one_forms[] = {"Gg"};
static const char *const to_date_forms[] = {"V"};
static const char *const final_forms[] = {OF_YEAR("+9~f"),  OF_YEAR("+~f"),  OF_YEAR("+;f"),  OF_YEAR("+*f"),
					  OF_MONTH("+9~f"), OF_MONTH("+~f"), OF_MONTH("+*f"), OF_FISCAL("+;f")};
static const char *const step_forms[] = {"sw",
					 "sw,?M/U",
					 "Sm",
					 "$9u",
					 "$9q",
					 "SmU",
					 "$G",
					 OF_YEAR(":9~f"),
					 OF_MONTH(":9~f"),
					 OF_MONTH(":~f"),
					 OF_YEAR(":~f"),
					 OF_MONTH("<wf"),
					 "<wim,?4",
					 ":9qf4"};
static const char *const past_forms[] = {"{9u", "{9q", "{G", "}w"};
static const char *const same_forms[] = {"=",	  "=f?A", "=f?4", "=if?A",
					 "=iT?A", "=i4",  "=Gg"}; /* the same quarter a year ago */
static const char *const fixed_forms[] = {"p"};
static const char *const year_to_forms[] = {"vm,?4",  "vUm,?4",	 "vmU,?4", "vm",   "vUm", "vmU", "vTUfm",    "vSm",
					    "vEm,?4", "vE-m,?4", "vEm",	   "vE-m", "vk4", "vk",	 "vT?Rqf?4", "vT?Rq"};
static const char *const decade_forms[] = {"Z"};
static const char *const year_edge_forms[] = {"l", "l,?4", "lf4"}; /* at year-end 2024 */

const struct cc_period_form_set cc_period_forms_en = {
    .elements = elements,
    .lists = {
	['0'] = CC_PERIOD_FORMS(number_forms),	       ['A'] = CC_PERIOD_FORMS(year_step_forms),
	['B'] = CC_PERIOD_FORMS(month_step_forms),     ['C'] = CC_PERIOD_FORMS(day_step_forms),
	['W'] = CC_PERIOD_FORMS(week_step_forms),      ['D'] = CC_PERIOD_FORMS(weekend_forms),
	['R'] = CC_PERIOD_FORMS(workweek_forms),       ['U'] = CC_PERIOD_FORMS(fortnight_forms),
	['Q'] = CC_PERIOD_FORMS(quarter_step_forms),   ['K'] = CC_PERIOD_FORMS(century_step_forms),
	['m'] = CC_PERIOD_FORMS(month_name_forms),     ['w'] = CC_PERIOD_FORMS(weekday_forms),
	['k'] = CC_PERIOD_FORMS(quarter_name_forms),   ['h'] = CC_PERIOD_FORMS(half_name_forms),
	['q'] = CC_PERIOD_FORMS(quarter_number_forms), ['y'] = CC_PERIOD_FORMS(fiscal_forms),
	['M'] = CC_PERIOD_FORMS(week_forms),	       ['G'] = CC_PERIOD_FORMS(one_forms),
	['O'] = CC_PERIOD_FORMS(to_date_forms),	       ['+'] = CC_PERIOD_FORMS(final_forms),
	['s'] = CC_PERIOD_FORMS(step_forms),	       ['o'] = CC_PERIOD_FORMS(past_forms),
	['='] = CC_PERIOD_FORMS(same_forms),	       ['p'] = CC_PERIOD_FORMS(fixed_forms),
	['v'] = CC_PERIOD_FORMS(year_to_forms),	       ['Z'] = CC_PERIOD_FORMS(decade_forms),
	['l'] = CC_PERIOD_FORMS(year_edge_forms),
    }};
