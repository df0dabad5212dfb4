/* Times of English that say only what is new behind the one before: "the first and second quarters of 2024", "$58 this
 * year and $61 next". Leaves lists of days, months and years to period_list.c. */
#include "base/ascii.h"
#include "extract/periods/period_read.h"

enum { LONGEST_ROW = 4, LAST_CENTURY = 21 };

static bool is_ordinal(const struct cc_period_parser *parser, size_t at)
{
	return at < parser->count && parser->tokens[at].kind == '0' && parser->tokens[at].ordinal;
}

/** "the first and second quarters"; who "came first and second half …" tells no time. */
static bool is_led(const struct cc_period_parser *parser, size_t at)
{
	if (at == 0 || !parser->tokens[at].adjacent)
		return false;
	const char kind = parser->tokens[at - 1].kind;
	return kind == 'T' || kind == ',' || kind == '&' || kind == 'E' || cc_period_is_year(&parser->tokens[at - 1]);
}

/** Behind what parts two of a row: a comma, "and", both. `at` itself where nothing does. */
static size_t behind_joint(const struct cc_period_parser *parser, size_t at)
{
	size_t next = at;
	next += cc_period_is_kind(parser, next, ',') ? 1 : 0;
	next += cc_period_is_kind(parser, next, '&') ? 1 : 0;
	return next;
}

/** What quarters and halves are called; CC_WHEN_FIELDS for other words. */
static enum cc_when_field field_of(const struct cc_period_parser *parser, size_t at)
{
	if (at >= parser->count || !parser->tokens[at].adjacent)
		return CC_WHEN_FIELDS;
	const struct cc_period_token *unit = &parser->tokens[at];
	if (unit->kind == 'q' || (unit->kind == 'u' && unit->value == CC_UNIT_QUARTERS))
		return CC_WHEN_QUARTER;
	if (unit->kind == 'X')
		return CC_WHEN_CENTURY;
	return unit->kind == 'H' ? CC_WHEN_HALF : CC_WHEN_FIELDS;
}

/** "our 2017 second, third and fourth quarters": the year ahead of the row that `at` is in; 0 where there is none. */
static int year_ahead(const struct cc_period_parser *parser, size_t at)
{
	for (size_t i = 0; i < 2 * LONGEST_ROW && at > 0 && parser->tokens[at].adjacent; i++) {
		const struct cc_period_token *before = &parser->tokens[--at];
		if (cc_period_is_year(before))
			return before->value;
		if (!is_ordinal(parser, at) && before->kind != ',' && before->kind != '&')
			return 0;
	}
	return 0;
}

/** "of 2024", "of last year", "2024" at `at`. @return Tokens taken. */
static size_t read_year(struct cc_when *out, const struct cc_period_parser *parser, size_t at)
{
	size_t year = at;
	while (cc_period_is_kind(parser, year, 'f') || cc_period_is_kind(parser, year, 'T'))
		year++;
	if (year >= parser->count || !parser->tokens[year].adjacent)
		return 0;
	if (cc_period_is_year(&parser->tokens[year]))
		cc_when_set(out, CC_WHEN_YEAR, parser->tokens[year].value);
	else if (parser->tokens[year].kind == 'A')
		cc_when_set(out, CC_WHEN_YEAR_STEP, parser->tokens[year].value);
	return out->has != 0 ? year + 1 - at : 0;
}

/** The unit behind the row of ordinals that begins at `at`. @return its index; 0 where there is no such row. */
static size_t unit_of_row(const struct cc_period_parser *parser, size_t at)
{
	for (size_t i = 0; i < LONGEST_ROW && is_ordinal(parser, at); i++) {
		const size_t next = behind_joint(parser, at + 1);
		if (next == at + 1)
			return field_of(parser, next) != CC_WHEN_FIELDS ? next : 0;
		at = next;
	}
	return 0;
}

/** Whether the ordinal is one of a row, or its unit has a plural that only a row has. */
static bool is_of_row(const struct cc_period_parser *parser, size_t at, size_t unit)
{
	const struct cc_str word = cc_str_of_span(parser->input->context->view, parser->tokens[unit].span);
	return unit > at + 1 || parser->tokens[unit].kind == 'u' || cc_str_equal(word, CC_STR("centuries"));
}

static size_t read_ordinal(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	const size_t unit = is_ordinal(parser, at) ? unit_of_row(parser, at) : 0;
	if (unit == 0 || !is_led(parser, at) || !is_of_row(parser, at, unit))
		return 0;
	const enum cc_when_field field = field_of(parser, unit);
	const int most = field == CC_WHEN_HALF ? 2 : field == CC_WHEN_CENTURY ? LAST_CENTURY : 4;
	if (parser->tokens[at].value < 1 || parser->tokens[at].value > most)
		return 0;
	reading->first = (struct cc_when){.has = 0};
	const size_t tail = read_year(&reading->first, parser, unit + 1);
	const int ahead = reading->first.has == 0 ? year_ahead(parser, at) : 0;
	if (ahead != 0)
		cc_when_set(&reading->first, CC_WHEN_YEAR, ahead);
	cc_when_set(&reading->first, field, parser->tokens[at].value);
	return unit == at + 1 ? 2 + tail : 1;
}

/** Whether the words end at `at`: "next." and "next, and", and no "next round". */
static bool ends_words(const struct cc_period_parser *parser, size_t at)
{
	const struct cc_str view = parser->input->context->view;
	const struct cc_str rest = cc_str_slice(view, at, parser->input->sentence->span.end);
	return rest.len == 0 || cc_str_starts(rest, CC_STR(" and ")) ||
	       (rest.ptr[0] != ' ' && rest.ptr[0] != '-' && !cc_ascii_is_letter(rest.ptr[0]));
}

/** "this year and $61 next": what was this year, quarter or month is the one behind it. */
static size_t read_step(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	static const enum cc_when_field steps[] = {CC_WHEN_YEAR_STEP, CC_WHEN_QUARTER_STEP, CC_WHEN_MONTH_STEP};
	const struct cc_period_token *token = &parser->tokens[at];
	const struct cc_str word = cc_str_of_span(parser->input->context->view, token->span);
	if (token->kind != 's' || !cc_str_equal(word, CC_STR("next")) || !ends_words(parser, token->span.end))
		return 0;
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		if (parser->before.has != CC_WHEN_BIT(steps[i]))
			continue;
		reading->first = (struct cc_when){.has = 0};
		cc_when_set(&reading->first, steps[i], parser->before.value[steps[i]] + 1);
		return 1;
	}
	return 0;
}

size_t cc_period_read_elliptic(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	const size_t taken = read_ordinal(reading, parser, at);
	return taken != 0 ? taken : read_step(reading, parser, at);
}
