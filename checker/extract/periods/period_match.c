/* The matcher of forms: the longest one that starts at a token, and what it says as a cc_when.
 * Leaves the forms to period_forms.h, spans between two of them to period_span.c and the calendar to period_when.c. */
#include "extract/periods/period_forms.h"

/** Where a form is tried: tokens[at] is its first. */
struct trial {
	const struct cc_period_token *tokens;
	size_t count;
	size_t at;
	uint64_t nexts[CC_PERIOD_NEXTS]; /* kinds of the tokens joined behind it, as bits */
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
	return (element->digits == 0 || element->digits == token->digits) &&
	       (element->needs == 0 || meets(token, element->needs));
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

/** Whether the step takes the token at `index`; all but the first must touch the one before. */
static bool takes_token(const struct trial *trial, const struct cc_period_step *step, size_t index)
{
	return index < trial->count && (index == trial->at || trial->tokens[index].adjacent) &&
	       element_takes(step->element, step->name, &trial->tokens[index]);
}

/** @param out  What the form says, added to; NULL to learn only whether it matches, as most do not.
 *  @return Tokens taken by the form, 0 where it does not match. */
static size_t match_form(struct cc_when *out, const struct trial *trial, const struct cc_period_row *row)
{
	size_t index = trial->at;
	for (const struct cc_period_step *step = row->steps; step < row->steps + row->step_count; step++) {
		const bool fits = takes_token(trial, step, index);
		if (!fits && !step->optional)
			return 0;
		if (fits && out != NULL)
			fill(out, step->element, step->name, &trial->tokens[index]);
		index += fits ? 1 : 0;
	}
	return row->leads && !is_connector_at(trial, index) ? 0 : index - trial->at;
}

/** The form that has taken most tokens so far, of those the first. */
struct longest {
	const struct cc_period_row *row;
	size_t taken;
};

static bool has_value(const struct cc_period_step *step, const struct cc_period_token *token)
{
	const struct cc_period_element *element = step->element;
	return element == NULL || step->optional ||
	       (token->value >= element->low && token->value <= element->high &&
		(element->digits == 0 || element->digits == token->digits));
}

/** A quick look before a form is walked: most fail at the kinds behind their first token, or at the value or the digits
 * of their first or second. */
static bool may_match(const struct cc_period_row *row, const struct trial *trial)
{
	const struct cc_period_token *token = &trial->tokens[trial->at];
	for (size_t i = 0; i < CC_PERIOD_NEXTS; i++)
		if ((row->nexts[i] & trial->nexts[i]) == 0)
			return false;
	return has_value(&row->steps[0], token) && (row->second == 0 || has_value(&row->steps[1], token + 1));
}

/** Try the forms of one place of the index. @param third  The kind of the third token; 0 where none is joined. */
static void try_place(struct longest *best, const struct trial *trial, const struct cc_period_index *index,
		      size_t place, char third)
{
	const struct cc_period_row *end = index->rows + index->starts[place + 1];
	for (const struct cc_period_row *row = index->rows + index->starts[place]; row < end;) {
		if ((row->third != 0 && row->third != third) || row->step_count < best->taken) {
			row = index->rows + row->behind;
			continue;
		}
		if (!may_match(row, trial)) {
			row++;
			continue;
		}
		const size_t taken = match_form(NULL, trial, row);
		if (taken > best->taken || (taken > 0 && taken == best->taken && row->order < best->row->order))
			*best = (struct longest){.row = row, .taken = taken};
		row++;
	}
}

/** The kind of the token at `index`, 0 where none is joined to the one before. */
static char kind_joined(const struct trial *trial, size_t index)
{
	return (char)(index < trial->count && trial->tokens[index].adjacent ? trial->tokens[index].kind : '\0');
}

static struct trial trial_at(const struct cc_period_token *tokens, size_t count, size_t at)
{
	struct trial trial = {.tokens = tokens, .count = count, .at = at};
	bool joined = true;
	for (size_t i = 0; i < CC_PERIOD_NEXTS; i++) {
		const size_t next = at + 1 + i;
		joined = joined && next < count && tokens[next].adjacent;
		trial.nexts[i] = joined ? cc_period_kind_bit(tokens[next].kind) : cc_period_end_bit();
	}
	return trial;
}

size_t cc_period_form(struct cc_when *out, bool *dropped, const struct cc_period_index *index,
		      const struct cc_period_token *tokens, size_t count, size_t at)
{
	const struct trial trial = trial_at(tokens, count, at);
	const char second = kind_joined(&trial, at + 1);
	const size_t any = cc_period_place(index, tokens[at].kind, 0);
	const size_t place = cc_period_place(index, tokens[at].kind, second);
	struct longest best = {.row = NULL, .taken = 0};
	try_place(&best, &trial, index, any, 0);
	if (place != any)
		try_place(&best, &trial, index, place, kind_joined(&trial, at + 2));
	if (best.row == NULL)
		return 0;
	*dropped = best.row->dropped;
	*out = (struct cc_when){.has = 0};
	return match_form(out, &trial, best.row);
}
