/* The matcher of forms: the longest one that starts at a token, and what it says as a cc_when.
 * Leaves the forms to period_forms.h, spans between two of them to period_span.c and the calendar to period_when.c. */
#include "extract/period_forms.h"

static const struct cc_period_form_set *const sets[] = {&cc_period_forms_digits, &cc_period_forms_zh,
							&cc_period_forms_en};

enum { SETS = sizeof(sets) / sizeof(sets[0]) };

/** Where a form is tried: tokens[at] is its first. */
struct trial {
	const struct cc_period_form_set *set;
	const struct cc_period_token *tokens;
	size_t count;
	size_t at;
};

const struct cc_period_element *cc_period_element_named(const struct cc_period_form_set *set, char name)
{
	const size_t index = (unsigned char)name % CC_PERIOD_NAMES;
	if (set->elements != NULL && set->elements[index].kind != 0)
		return &set->elements[index];
	return cc_period_elements[index].kind != 0 ? &cc_period_elements[index] : NULL;
}

/** 七八年, 三五年: some seven or eight, three to five of them more often than 1978 or 1935. */
static bool is_about(const struct cc_period_token *token)
{
	const int tens = token->value / 10;
	const int ones = token->value % 10;
	return token->digits == 2 && tens > 0 && (ones == tens + 1 || token->value == 35);
}

static bool meets(const struct cc_period_token *token, unsigned needs)
{
	const bool digitwise = token->han && token->digits > 1;
	unsigned met = CC_NEEDS_AMOUNT;
	met |= token->han ? CC_NEEDS_HAN : 0u;
	met |= token->touches ? CC_NEEDS_TOUCH : 0u;
	met |= token->before_word ? 0u : CC_NEEDS_LAST;
	met |= token->behind_word ? 0u : CC_NEEDS_FIRST;
	met |= token->leading_zero || (token->han && !is_about(token)) ? CC_NEEDS_DIGITWISE : 0u;
	met |= token->counting ? CC_NEEDS_COUNTING : 0u;
	met &= token->leading_zero || digitwise ? ~(unsigned)CC_NEEDS_AMOUNT : ~0u;
	return (needs & ~met) == 0;
}

static bool element_takes(const struct cc_period_element *element, char name, const struct cc_period_token *token)
{
	if (element == NULL)
		return token->kind == name;
	if (token->kind != element->kind || token->value < element->low || token->value > element->high)
		return false;
	if (token->low != 0 && element->field != CC_WHEN_DECADE) /* 五六十年代, but 五六十年 counts no years */
		return false;
	if (token->counting && element->field != CC_WHEN_COUNT && element->field != CC_WHEN_MONTHS_TO)
		return false;
	return (element->digits == 0 || element->digits == token->digits) && meets(token, element->needs);
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

/** Week words that name some days of it, or two. */
static void set_days(struct cc_when *when, char kind)
{
	static const struct {
		char kind;
		enum cc_when_days days;
	} words[] = {{'D', CC_DAYS_WEEKEND}, {'R', CC_DAYS_WORKWEEK}, {'U', CC_DAYS_FORTNIGHT}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (words[i].kind == kind)
			cc_when_set(when, CC_WHEN_WEEKEND, (int)words[i].days);
	}
}

/** 三年: the mark of a date is a unit behind a count. */
static void fill_mark(struct cc_when *when, const struct cc_period_token *token)
{
	const int unit = unit_of_mark(token->kind);
	if (unit != 0 && cc_when_has(when, CC_WHEN_COUNT))
		cc_when_set(when, CC_WHEN_UNIT, unit);
}

/** 三三年 is 1933: nobody writes the years to come so. */
static int century_of(const struct cc_period_token *year)
{
	return year->value > (year->han ? 30 : 50) ? 1900 : 2000;
}

/** What some words say beside their field. */
static void fill_beside(struct cc_when *when, const struct cc_period_element *element,
			const struct cc_period_token *token)
{
	if (element->also_value != 0)
		cc_when_set(when, (enum cc_when_field)element->also, element->also_value);
	if (element->field == CC_WHEN_WEEK_STEP)
		set_days(when, token->kind);
	if (element->field == CC_WHEN_YEAR && element->high <= 99)
		when->value[CC_WHEN_YEAR] += century_of(token);
	if (element->field == CC_WHEN_DECADE && token->low != 0)
		cc_when_set(when, CC_WHEN_DECADE_FIRST, token->low);
	if (element->field == CC_WHEN_FIXED)
		when->fixed = token->word->period;
}

static void fill(struct cc_when *when, const struct cc_period_element *element, char name,
		 const struct cc_period_token *token)
{
	if (element == NULL) {
		fill_mark(when, token);
		return;
	}
	if (name == ']' && cc_when_has(when, CC_WHEN_FLOW))
		return; /* 近三年内 is 近三年 */
	if (element->field != CC_SAYS_NOTHING)
		cc_when_set(when, (enum cc_when_field)element->field, token->value * element->factor);
	fill_beside(when, element, token);
	const bool of_month = name == 'n' || name == 'f'; /* 月底, 下旬 alone */
	if (of_month && !cc_when_has(when, CC_WHEN_MONTH) && !cc_when_has(when, CC_WHEN_MONTH_STEP))
		cc_when_set(when, CC_WHEN_MONTH_STEP, 0);
}

static bool is_connector_at(const struct trial *trial, size_t index)
{
	const struct cc_period_token *token = &trial->tokens[index];
	return index < trial->count && token->adjacent && (token->kind == '-' || token->kind == 't');
}

/** Whether the element takes the token at `index`; all but the first must touch the one before. */
static bool takes_token(const struct trial *trial, const struct cc_period_element *element, char name, size_t index)
{
	return index < trial->count && (index == trial->at || trial->tokens[index].adjacent) &&
	       element_takes(element, name, &trial->tokens[index]);
}

/** @param out  What the form says, added to; NULL to learn only whether it matches, as most do not.
 *  @return Tokens taken by `form`, 0 where it does not match. */
static size_t match_form(struct cc_when *out, const struct trial *trial, const char *form)
{
	size_t index = trial->at;
	for (; *form != '\0' && *form != '_'; form++) {
		const struct cc_period_element *element = cc_period_element_named(trial->set, *form);
		const bool optional = form[1] == '?';
		const bool fits = takes_token(trial, element, *form, index);
		if (!fits && !optional)
			return 0;
		if (fits && out != NULL)
			fill(out, element, *form, &trial->tokens[index]);
		index += fits ? 1 : 0;
		form += optional ? 1 : 0;
	}
	return *form == '_' && !is_connector_at(trial, index) ? 0 : index - trial->at;
}

/** A quick look at the second token, which few forms survive. */
static bool may_match(const struct trial *trial, const char *form, const struct cc_period_token *second)
{
	if (form[1] == '\0' || form[1] == '?' || form[1] == '_' || form[2] == '?')
		return true;
	const struct cc_period_element *element = cc_period_element_named(trial->set, form[1]);
	return second != NULL && second->kind == (element != NULL ? element->kind : form[1]);
}

/** The longest form of a set. @param best  Tokens that it has to beat, and then takes. @return NULL where none does. */
static const char *longest_form(size_t *best, const struct trial *trial)
{
	const struct cc_period_token *tokens = trial->tokens;
	const size_t at = trial->at;
	const struct cc_period_token *second =
	    at + 1 < trial->count && tokens[at + 1].adjacent ? &tokens[at + 1] : NULL;
	const struct cc_period_form_list *list = &trial->set->lists[(unsigned char)tokens[at].kind % CC_PERIOD_NAMES];
	const char *longest = NULL;
	if (list->seconds != NULL && (second == NULL || strchr(list->seconds, second->kind) == NULL))
		return NULL;
	for (size_t f = 0; f < list->count; f++) {
		const char *form = list->forms[f];
		const char *body = form + (form[0] == '!' ? 1 : 0);
		const size_t taken = may_match(trial, body, second) ? match_form(NULL, trial, body) : 0;
		if (taken <= *best)
			continue;
		*best = taken;
		longest = form;
	}
	return longest;
}

bool cc_period_begins(char kind)
{
	for (size_t s = 0; s < SETS; s++) {
		if (sets[s]->lists[(unsigned char)kind % CC_PERIOD_NAMES].count > 0)
			return true;
	}
	return false;
}

size_t cc_period_form(struct cc_when *out, bool *dropped, const struct cc_period_token *tokens, size_t count, size_t at)
{
	struct trial best = {.set = NULL, .tokens = tokens, .count = count, .at = at};
	const char *longest = NULL;
	size_t taken = 0;
	for (size_t s = 0; s < SETS; s++) {
		const struct trial trial = {.set = sets[s], .tokens = tokens, .count = count, .at = at};
		const char *form = longest_form(&taken, &trial);
		if (form == NULL)
			continue;
		longest = form;
		best.set = sets[s];
	}
	if (longest == NULL)
		return 0;
	*dropped = longest[0] == '!';
	*out = (struct cc_when){.has = 0};
	return match_form(out, &best, longest + (*dropped ? 1 : 0));
}
