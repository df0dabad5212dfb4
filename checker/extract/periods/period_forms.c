/* The elements of all forms of dates and periods, and the forms that are the same in every language: dates in digits.
 * Leaves Chinese and English to period_forms_zh.c and period_forms_en.c, matching to period_match.c. */
#include "extract/periods/period_forms.h"

#include <limits.h>

enum { ANY_LOW = INT_MIN, ANY_HIGH = INT_MAX };

/* By the name that forms give them. */
const struct cc_period_element cc_period_elements[CC_PERIOD_NAMES] = {
    /* numbers */
    ['4'] = {'0', 1000, 2999, 4, CC_WHEN_YEAR, 1},
    ['2'] = {'0', 0, 99, 2, CC_WHEN_YEAR, 1},
    ['O'] = {'0', 0, 99, 2, CC_WHEN_YEAR, 1, .needs = CC_NEEDS_DIGITWISE}, /* 06年, 九八年: written digit by digit */
    ['*'] = {'0', 1, 6, 0, CC_WHEN_WEEKDAY, 1, .needs = CC_NEEDS_HAN | CC_NEEDS_TOUCH}, /* 下周二 */
    [';'] = {'c', 1, 1, 0, CC_WHEN_WEEKDAY, 7},						/* 下周日 */
    ['+'] = {'u', CC_UNIT_DAYS, CC_UNIT_DAYS, 0, CC_WHEN_WEEKDAY, 7},			/* 下周天 */
    [']'] = {']', ANY_LOW, ANY_HIGH, 0, CC_WHEN_FLOW, 1},
    ['Y'] = {'0', 0, 99, 2, CC_WHEN_YEAR_LAST, 1},
    ['M'] = {'0', 1, 12, 0, CC_WHEN_MONTH, 1},
    ['@'] = {'0', 1, 12, 2, CC_WHEN_MONTH, 1},
    ['U'] = {'0', 1, 31, 0, CC_WHEN_DAY, 1},
    ['V'] = {'0', 13, 31, 0, CC_WHEN_DAY, 1}, /* 2024/13/1 */
    ['I'] = {'0', 1, 31, 2, CC_WHEN_DAY, 1},
    ['R'] = {'0', 1, 4, 0, CC_WHEN_QUARTER, 1},
    ['r'] = {'0', 1, 2, 0, CC_WHEN_HALF, 1},
    ['3'] = {'0', 1, 4, 0, CC_WHEN_MONTHS_TO, 3},
    ['5'] = {'0', 1, 12, 0, CC_WHEN_MONTHS_TO, 1},
    ['6'] = {'0', 1, 53, 0, CC_WHEN_WEEK, 1},
    ['7'] = {'0', 0, 2190, 0, CC_WHEN_DECADE, 1},
    ['8'] = {'0', 1, 30, 0, CC_WHEN_CENTURY, 1},
    ['9'] = {'0', 1, 200, 0, CC_WHEN_COUNT, 1, .needs = CC_NEEDS_AMOUNT},
    ['1'] = {'0', 1, 1, 0, CC_SAYS_NOTHING, 1},
    ['#'] = {'0', ANY_LOW, ANY_HIGH, 0, CC_SAYS_NOTHING, 1},
    /* words */
    ['A'] = {'A', ANY_LOW, ANY_HIGH, 0, CC_WHEN_YEAR_STEP, 1},
    ['B'] = {'B', ANY_LOW, ANY_HIGH, 0, CC_WHEN_MONTH_STEP, 1},
    ['C'] = {'C', ANY_LOW, ANY_HIGH, 0, CC_WHEN_DAY_STEP, 1},
    ['D'] = {'D', ANY_LOW, ANY_HIGH, 0, CC_WHEN_WEEK_STEP, 1},
    ['W'] = {'W', ANY_LOW, ANY_HIGH, 0, CC_WHEN_WEEK_STEP, 1},
    ['Q'] = {'Q', ANY_LOW, ANY_HIGH, 0, CC_WHEN_QUARTER_STEP, 1},
    ['K'] = {'K', ANY_LOW, ANY_HIGH, 0, CC_WHEN_CENTURY, 1},
    ['m'] = {'m', ANY_LOW, ANY_HIGH, 0, CC_WHEN_MONTH, 1},
    ['w'] = {'w', ANY_LOW, ANY_HIGH, 0, CC_WHEN_WEEKDAY, 1},
    ['k'] = {'k', 1, 4, 0, CC_WHEN_QUARTER, 1},
    ['h'] = {'h', 1, 2, 0, CC_WHEN_HALF, 1},
    ['j'] = {'j', ANY_LOW, ANY_HIGH, 0, CC_WHEN_MONTHS_TO, 1},
    ['e'] = {'e', ANY_LOW, ANY_HIGH, 0, CC_WHEN_EDGE, 1},
    ['l'] = {'l', ANY_LOW, ANY_HIGH, 0, CC_WHEN_EDGE, 1},
    ['n'] = {'n', ANY_LOW, ANY_HIGH, 0, CC_WHEN_EDGE, 1},
    ['L'] = {'L', ANY_LOW, ANY_HIGH, 0, CC_WHEN_FLOW, 1},
    ['$'] = {'s', -1, 1, 0, CC_WHEN_FLOW, 1},
    ['s'] = {'s', ANY_LOW, ANY_HIGH, 0, CC_WHEN_WEEK_STEP, 1},
    ['S'] = {'s', ANY_LOW, ANY_HIGH, 0, CC_WHEN_AGO, 1},
    ['g'] = {'g', ANY_LOW, ANY_HIGH, 0, CC_WHEN_AGO, 1},
    ['<'] = {'<', ANY_LOW, ANY_HIGH, 0, CC_SAYS_NOTHING, 1},
    ['('] = {'<', ANY_LOW, ANY_HIGH, 0, CC_WHEN_AGO, 1, .needs = CC_NEEDS_TOUCH},
    [')'] = {'>', ANY_LOW, ANY_HIGH, 0, CC_WHEN_AGO, 1, .needs = CC_NEEDS_TOUCH},
    ['Z'] = {'Z', ANY_LOW, ANY_HIGH, 0, CC_WHEN_DECADE, 1},
    ['='] = {'=', ANY_LOW, ANY_HIGH, 0, CC_WHEN_SAME, 1},
    ['p'] = {'p', ANY_LOW, ANY_HIGH, 0, CC_WHEN_FIXED, 1},
    ['y'] = {'y', ANY_LOW, ANY_HIGH, 0, CC_WHEN_FISCAL, 1},
    ['v'] = {'v', ANY_LOW, ANY_HIGH, 0, CC_WHEN_YEAR_TO, 1},
    ['u'] = {'u', ANY_LOW, ANY_HIGH, 0, CC_WHEN_UNIT, 1},
    ['%'] = {'u', CC_UNIT_MONTHS, CC_UNIT_MONTHS, 0, CC_SAYS_NOTHING, 1},
    ['^'] = {'u', CC_UNIT_WEEKS, CC_UNIT_WEEKS, 0, CC_SAYS_NOTHING, 1},
    ['&'] = {'u', CC_UNIT_QUARTERS, CC_UNIT_QUARTERS, 0, CC_SAYS_NOTHING, 1},
};

/* 2024-12-31, 31/12/2024, 12/31/24, 2024-12, 2012-13, 2016/11, 2015.9 before a dash */
static const char *const number_forms[] = {"4-M-U", "4@I",   "4/M/U", "4-V-M", "4/V/M", "4.M.U", "4-@",
					   "M/U/4", "U/M/4", "M-U-4", "U-M-4", "M/U/2", "U/M/2", "U.M.4",
					   "M.U.4", "4-Y",   "4/Y",   "4/M",   "M/4",	"@-4",	 "4.M"};

const struct cc_period_form_set cc_period_forms_digits = {.lists = {['0'] = CC_PERIOD_FORMS(number_forms)}};
