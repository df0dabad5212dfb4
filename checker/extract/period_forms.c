/* The forms that dates and periods take, as strings over tokens, and the matcher that fills a cc_when from them.
 * Leaves spans between two of them to period.c and the calendar to period_when.c. */
#include "extract/period_parts.h"

#include <limits.h>

/** One character of a form: which token it takes and what that token says. */
struct element {
	char kind; /* of the token; 0: no element has this name */
	int low;   /* allowed values */
	int high;
	int digits; /* as printed; 0: any */
	int field;  /* enum cc_when_field; -1: says nothing */
	int factor; /* 前三季度: 3 months each */
};

enum { NOTHING = -1, ANY_LOW = INT_MIN, ANY_HIGH = INT_MAX, NAMES = 128 };

/* By the name that forms give them. */
static const struct element elements[NAMES] = {
    /* numbers */
    ['4'] = {'0', 1000, 2999, 4, CC_WHEN_YEAR, 1},
    ['2'] = {'0', 0, 99, 2, CC_WHEN_YEAR, 1},
    ['O'] = {'0', 0, 99, 2, CC_WHEN_YEAR, 1},			      /* 06年, 九八年: written digit by digit */
    ['*'] = {'0', 1, 6, 0, CC_WHEN_WEEKDAY, 1},			      /* 下周二 */
    [';'] = {'c', 1, 1, 0, CC_WHEN_WEEKDAY, 7},			      /* 下周日 */
    ['+'] = {'u', CC_UNIT_DAYS, CC_UNIT_DAYS, 0, CC_WHEN_WEEKDAY, 7}, /* 下周天 */
    [']'] = {']', ANY_LOW, ANY_HIGH, 0, CC_WHEN_FLOW, 1},
    ['Y'] = {'0', 0, 99, 2, CC_WHEN_YEAR_LAST, 1},
    ['M'] = {'0', 1, 12, 0, CC_WHEN_MONTH, 1},
    ['@'] = {'0', 1, 12, 2, CC_WHEN_MONTH, 1},
    ['U'] = {'0', 1, 31, 0, CC_WHEN_DAY, 1},
    ['R'] = {'0', 1, 4, 0, CC_WHEN_QUARTER, 1},
    ['r'] = {'0', 1, 2, 0, CC_WHEN_HALF, 1},
    ['3'] = {'0', 1, 4, 0, CC_WHEN_MONTHS_TO, 3},
    ['5'] = {'0', 1, 12, 0, CC_WHEN_MONTHS_TO, 1},
    ['6'] = {'0', 1, 53, 0, CC_WHEN_WEEK, 1},
    ['7'] = {'0', 0, 2190, 0, CC_WHEN_DECADE, 1},
    ['8'] = {'0', 1, 30, 0, CC_WHEN_CENTURY, 1},
    ['9'] = {'0', 1, 200, 0, CC_WHEN_COUNT, 1},
    ['1'] = {'0', 1, 1, 0, NOTHING, 1},
    ['#'] = {'0', ANY_LOW, ANY_HIGH, 0, NOTHING, 1},
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
    ['<'] = {'<', ANY_LOW, ANY_HIGH, 0, NOTHING, 1},
    ['('] = {'<', ANY_LOW, ANY_HIGH, 0, CC_WHEN_AGO, 1},
    [')'] = {'>', ANY_LOW, ANY_HIGH, 0, CC_WHEN_AGO, 1},
    ['Z'] = {'Z', ANY_LOW, ANY_HIGH, 0, CC_WHEN_DECADE, 1},
    ['='] = {'=', ANY_LOW, ANY_HIGH, 0, CC_WHEN_SAME, 1},
    ['p'] = {'p', ANY_LOW, ANY_HIGH, 0, CC_WHEN_FIXED, 1},
    ['y'] = {'y', ANY_LOW, ANY_HIGH, 0, CC_WHEN_FISCAL, 1},
    ['v'] = {'v', ANY_LOW, ANY_HIGH, 0, CC_WHEN_YEAR_TO, 1},
    ['u'] = {'u', ANY_LOW, ANY_HIGH, 0, CC_WHEN_UNIT, 1},
    ['%'] = {'u', CC_UNIT_MONTHS, CC_UNIT_MONTHS, 0, NOTHING, 1},
    ['^'] = {'u', CC_UNIT_WEEKS, CC_UNIT_WEEKS, 0, NOTHING, 1},
    ['&'] = {'u', CC_UNIT_QUARTERS, CC_UNIT_QUARTERS, 0, NOTHING, 1},
};

/* A form is a run of element names; `x?` may be missing, '!' in front says that what it finds is no period, '_' at the
 * end that a dash or 至 must follow: the other end of a span names the last number (2025年1—6月). Letters
 * that no element names are tokens of that kind that say nothing: a 年, b 月, c 日, q 季度, d 第, f of, T the. */
static const char *const number_forms[] = {
    /* 2024年12月11日, 2024年12月底, 2024年上半年, 2024年前三季度 */
    "4aT?MbUc", "4aMbe?", "4aMbne?", "4aMn", "4a", "4ae", "4al", "4l", "4ah", "4ad?Rqe?", "4aje?", "4a<3q", "4a<5%",
    "4a<5b", "4ad6^", "4aMbd6^", "4a<3&", "4aM_", "4aMbU_", "MbU_", "4ad?R_", "4ak", "4y", "!4ad#J", "Oae?", "Oah",
    "Oad?Rqe?", "OaMb", "Mbd6^", "Mbd6^*", "4aMbd6^*", "2aMbUc", "2aMbe?", "2ad?Rqe?", "2ah", "2a<3q", "MbUc", "Mbe?",
    "Mbne?", "Mn", "Rqe?", "Uc",
    /* 2024-12-31, 31/12/2024, 12/31/24 */
    "4-M-U", "4/M/U", "4.M.U", "4-@", "M/U/4", "U/M/4", "M-U-4", "U-M-4", "M/U/2", "U.M.4",
    /* 31 December 2024, 2024 December, 2024-Q3, third quarter of 2024 */
    "Um,?4", "Umf4", "Um2", "Uf?T?m", "UfT?m,?4", "Ufmf4", "UmA", "4,?m", "4,?mU", "4-m", "4/m", "U/m/4", "4-m-U",
    "4/m/U", "U-m-4", "Um-4", "U-m", "4-?k", "4-?h", "Rqf4", "Rq,?4", "RqfA", "RqA", "rHf4", "rH4", "rHfA", "rHA",
    "15%f4", "15%4", "15%fA", "15%A", "13&f4", "13&fA", "6^f4", "6^f?A",
    /* 90年代, 20世纪90年代, 1990s */
    "4xe?", "7xe?", "8X7xe?", "8Xe?", "4-Y", "4/Y", "4/M", "M/4", "@-4",
    /* 三年前, three years ago */
    "9ug", "9u(", "9u)", "9a(", "9a)", "9ac", "9u]", "9a]", "9c]"};
static const char *const year_step_forms[] = {"A",	"Ae",	   "Al",   "Ah",   "AMbUc", "AMbe?", "AMbne?", "AMn",
					      "AMc",	"Ad?Rqe?", "Aje?", "A<3q", "A<5%",  "A<5b",  "A<3&",   "Ad6^",
					      "AMbd6^", "AMbd6^*", "A4",   "A=",   "Am",    "AmU",   "AM_",    "AMbU_"};
static const char *const month_step_forms[] = {"B", "Be", "BUc", "Bn", "Bd6^"};
static const char *const day_step_forms[] = {"C"};
static const char *const week_step_forms[] = {"W", "Ww", "We", "W*", "W;", "W+"};
static const char *const weekend_forms[] = {"D"};
static const char *const quarter_step_forms[] = {"Q", "Qe"};
static const char *const century_step_forms[] = {"K", "K7xe?", "Ke"};
static const char *const month_name_forms[] = {"m",   "m,?4",  "mf4",  "mU,?4", "mU",	  "mfA",   "mA",    "mTU",
					       "m-U", "m-U-4", "m4,U", "m'Y",	"m/U",	  "m/U/4", "m,U,4", "mU,?A",
					       "m.4", "mUf4",  "mi4",  "m,U",	"m.U,?4", "m.U"};
static const char *const weekday_forms[] = {"w",   "w,?mU,?4", "w,?mU",	    "w,?TUf?m", "w,?Um,?4", "w,?Um",
					    "wfW", "wW",       "w,?m.U,?4", "w,?TU",	"w,?M/U/4", "w,?U/M/4"};
static const char *const quarter_name_forms[] = {"k", "kf?4", "k,?4", "kf?A", "k2", "k'2", "k-4", "kq"};
static const char *const half_name_forms[] = {"h", "hf?4", "h,?4", "hf?A", "h2", "h'2", "h-4", "he"};
static const char *const fiscal_forms[] = {"y4", "y2", "y4/Y", "y4-Y", "y2/Y", "y2-Y", "y4-4"};
static const char *const first_forms[] = {"<3q", "<5%", "<5b", "<3&"};
static const char *const count_mark_forms[] = {"dRqe?"};
static const char *const months_to_forms[] = {"je?"};
static const char *const year_edge_forms[] = {"l"};
static const char *const month_edge_forms[] = {"n"};
static const char *const flow_forms[] = {"L9u", "L9a", "L9q", "Lu", "L9u]", "L9a]"};
static const char *const step_forms[] = {"sw", "Sm", "$9u", "$9q", "SmU"};
static const char *const same_forms[] = {"="};
static const char *const fixed_forms[] = {"p", "pe"};
static const char *const year_to_forms[] = {"vm,?4", "vUm,?4", "vmU,?4", "vm", "vUm"};
static const char *const decade_forms[] = {"Z"};

#define FORMS(list)                                                                                                    \
	{                                                                                                              \
		list, sizeof(list) / sizeof((list)[0])                                                                 \
	}

/* Forms by the kind of their first token. */
static const struct {
	const char *const *forms;
	size_t count;
} groups[NAMES] = {
    ['0'] = FORMS(number_forms),       ['A'] = FORMS(year_step_forms),	  ['B'] = FORMS(month_step_forms),
    ['C'] = FORMS(day_step_forms),     ['W'] = FORMS(week_step_forms),	  ['D'] = FORMS(weekend_forms),
    ['Q'] = FORMS(quarter_step_forms), ['K'] = FORMS(century_step_forms), ['m'] = FORMS(month_name_forms),
    ['w'] = FORMS(weekday_forms),      ['k'] = FORMS(quarter_name_forms), ['h'] = FORMS(half_name_forms),
    ['y'] = FORMS(fiscal_forms),       ['<'] = FORMS(first_forms),	  ['d'] = FORMS(count_mark_forms),
    ['j'] = FORMS(months_to_forms),    ['l'] = FORMS(year_edge_forms),	  ['n'] = FORMS(month_edge_forms),
    ['L'] = FORMS(flow_forms),	       ['s'] = FORMS(step_forms),	  ['='] = FORMS(same_forms),
    ['p'] = FORMS(fixed_forms),	       ['v'] = FORMS(year_to_forms),	  ['Z'] = FORMS(decade_forms),
};

static const struct element *element_named(char name)
{
	const struct element *element = &elements[(unsigned char)name % NAMES];
	return element->kind != 0 ? element : NULL;
}

static bool element_takes(const struct element *element, char name, const struct cc_period_token *token)
{
	if (element == NULL)
		return token->kind == name;
	if (token->counting && element->field != CC_WHEN_COUNT && element->field != CC_WHEN_MONTHS_TO)
		return false;
	if (name == 'O' && !token->leading_zero && !token->han)
		return false;
	if ((name == '9' && token->leading_zero) || (name == '*' && (!token->han || !token->touches)))
		return false;
	return token->kind == element->kind && token->value >= element->low && token->value <= element->high &&
	       (element->digits == 0 || element->digits == token->digits);
}

/** Units are also said by the marks of dates: 近三年, 三日前, 近两个季度. */
static int unit_of_mark(char kind)
{
	static const struct {
		char kind;
		int unit;
	} marks[] = {{'a', CC_UNIT_YEARS}, {'q', CC_UNIT_QUARTERS}, {'c', CC_UNIT_DAYS}};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (marks[i].kind == kind)
			return marks[i].unit;
	}
	return 0;
}

static void fill(struct cc_when *when, char name, const struct cc_period_token *token)
{
	const struct element *element = element_named(name);
	if (element == NULL) {
		const int unit = unit_of_mark(token->kind);
		if (unit != 0 && cc_when_has(when, CC_WHEN_COUNT))
			cc_when_set(when, CC_WHEN_UNIT, unit);
		return;
	}
	if (element->field == NOTHING)
		return;
	if (name == ']' && cc_when_has(when, CC_WHEN_FLOW))
		return; /* 近三年内 is 近三年 */
	cc_when_set(when, (enum cc_when_field)element->field, token->value * element->factor);
	if (name == 'D')
		cc_when_set(when, CC_WHEN_WEEKEND, 1);
	if (name == 'n' && !cc_when_has(when, CC_WHEN_MONTH) && !cc_when_has(when, CC_WHEN_MONTH_STEP))
		cc_when_set(when, CC_WHEN_MONTH_STEP, 0); /* 月底 alone */
	if (name == '2' || name == 'O')
		when->value[CC_WHEN_YEAR] += token->value > 50 ? 1900 : 2000;
	if (name == 'p')
		when->fixed = token->word->period;
}

static bool is_connector_at(const struct cc_period_token *tokens, size_t count, size_t index)
{
	return index < count && tokens[index].adjacent && (tokens[index].kind == '-' || tokens[index].kind == 't');
}

/** Whether the element at `form` takes the token at `index`; all but the first must touch the one before. */
static bool takes_token(const char *form, const struct cc_period_token *tokens, size_t count, size_t index, size_t at)
{
	return index < count && (index == at || tokens[index].adjacent) &&
	       element_takes(element_named(*form), *form, &tokens[index]);
}

/** @param out  What the form says, added to; NULL to learn only whether it matches, as most do not.
 *  @return Tokens taken by `form` at tokens[at], 0 where it does not match. */
static size_t match_form(struct cc_when *out, const char *form, const struct cc_period_token *tokens, size_t count,
			 size_t at)
{
	size_t index = at;
	for (; *form != '\0' && *form != '_'; form++) {
		const bool optional = form[1] == '?';
		const bool fits = takes_token(form, tokens, count, index, at);
		if (!fits && !optional)
			return 0;
		if (fits && out != NULL)
			fill(out, *form, &tokens[index]);
		index += fits ? 1 : 0;
		form += optional ? 1 : 0;
	}
	return *form == '_' && !is_connector_at(tokens, count, index) ? 0 : index - at;
}

/** A quick look at the second token, which few forms survive. */
static bool may_match(const char *form, const struct cc_period_token *second)
{
	if (form[1] == '\0' || form[1] == '?' || form[1] == '_' || form[2] == '?')
		return true;
	const struct element *element = element_named(form[1]);
	return second != NULL && second->kind == (element != NULL ? element->kind : form[1]);
}

bool cc_period_begins(char kind)
{
	return groups[(unsigned char)kind % NAMES].count > 0;
}

size_t cc_period_form(struct cc_when *out, bool *dropped, const struct cc_period_token *tokens, size_t count, size_t at)
{
	const size_t group = (unsigned char)tokens[at].kind % NAMES;
	const struct cc_period_token *second = at + 1 < count && tokens[at + 1].adjacent ? &tokens[at + 1] : NULL;
	const char *longest = NULL;
	size_t best = 0;
	for (size_t f = 0; f < groups[group].count; f++) {
		const char *form = groups[group].forms[f];
		const char *body = form + (form[0] == '!' ? 1 : 0);
		const size_t taken = may_match(body, second) ? match_form(NULL, body, tokens, count, at) : 0;
		if (taken <= best)
			continue;
		best = taken;
		longest = form;
	}
	if (longest == NULL)
		return 0;
	*dropped = longest[0] == '!';
	*out = (struct cc_when){.has = 0};
	return match_form(out, longest + (*dropped ? 1 : 0), tokens, count, at);
}
