/* Days that only what stands around them makes days: "on the 18th", "on 11/20", "from 10/1 to 11/7".
 * Leaves days that name their month to the forms. */
#include "extract/periods/period_read.h"

#include <string.h>

enum { DAYS_MOST = 31, MONTHS_MOST = 12, PLAIN_FRACTION = 10, LIST_MOST = 12 };

static char kind_before(const struct cc_period_parser *parser, size_t at)
{
	return at > 0 && parser->tokens[at].adjacent ? parser->tokens[at - 1].kind : '\0';
}

static bool is_one_of(char kind, const char *kinds)
{
	return kind != '\0' && strchr(kinds, kind) != NULL;
}

/** Nothing that could be counted: "the 18th floor" is no day. */
static bool ends_here(const struct cc_period_parser *parser, size_t end)
{
	const char next = cc_period_view_byte(parser, end);
	const char behind = next == ' ' ? cc_period_view_byte(parser, end + 1) : next;
	return end >= parser->input->sentence->span.end || strchr(".,;:!?)", behind) != NULL;
}

/** "on the 18th", "until the 4th", "the week of the 18th": what stands ahead tells of time, nothing behind is counted.
 */
static size_t read_ordinal_day(struct cc_when *out, const struct cc_period_parser *parser, size_t at)
{
	const struct cc_period_token *token = &parser->tokens[at];
	const bool day = token->kind == '0' && token->ordinal && token->value >= 1 && token->value <= DAYS_MOST;
	if (!day || token->word != NULL || kind_before(parser, at) != 'T' ||
	    !is_one_of(kind_before(parser, at - 1), "iSPFt>VEfY") || !ends_here(parser, token->span.end))
		return 0;
	*out = (struct cc_when){.has = 0};
	cc_when_set(out, CC_WHEN_DAY, token->value);
	return 1;
}

static bool is_part(const struct cc_period_parser *parser, size_t index)
{
	const struct cc_period_token *token = &parser->tokens[index];
	return index < parser->count && token->kind == '0' && (token->digits == 1 || token->digits == 2) && !token->han;
}

/** "on", "by" and their like; "in 3/4 of cases" is a fraction. */
static bool is_said_of_days(const struct cc_period_parser *parser, size_t at)
{
	const char before = kind_before(parser, at);
	if (is_one_of(before, "SPt>VFs"))
		return true;
	const struct cc_str word =
	    before == 'i' ? cc_str_of_span(parser->input->context->view, parser->tokens[at - 1].span) : CC_STR("");
	return word.len == 2 && (word.ptr[0] | 0x20) == 'o'; /* on */
}

/** 11/20 and 20/11: the month first where both could be. */
static bool set_month_and_day(struct cc_when *out, int first, int second)
{
	const int month = first <= MONTHS_MOST ? first : second;
	const int day = first <= MONTHS_MOST ? second : first;
	if (month < 1 || month > MONTHS_MOST || day < 1 || day > DAYS_MOST)
		return false;
	*out = (struct cc_when){.has = 0};
	cc_when_set(out, CC_WHEN_MONTH, month);
	cc_when_set(out, CC_WHEN_DAY, day);
	return true;
}

/** Two thirds, 3/4: a part of something, not a day. */
static bool is_fraction(const struct cc_period_token *first, const struct cc_period_token *second)
{
	return first->value < second->value && second->value <= PLAIN_FRACTION;
}

/** The 11/7 of "10/1 to 11/7"; the 3/4 of "from 1/2 to 3/4" is none. */
static bool is_behind_slashed(const struct cc_period_parser *parser, size_t at)
{
	return at >= 4 && is_one_of(kind_before(parser, at), "-t&,") && parser->tokens[at - 3].kind == '/' &&
	       !is_fraction(&parser->tokens[at - 4], &parser->tokens[at - 2]);
}

/** "on 11/20", "22/04", "from 5/1-5/7, 2020". */
static size_t read_slashed(struct cc_when *out, const struct cc_period_parser *parser, size_t at)
{
	const struct cc_str of = {.ptr = "的", .len = 3}; /* 1/2的努力 */
	if (at + 2 < parser->count &&
	    cc_str_starts(cc_str_slice(parser->input->context->view, parser->tokens[at + 2].span.end,
				       parser->input->sentence->span.end),
			  of))
		return 0;
	if (!is_part(parser, at) || !cc_period_is_kind(parser, at + 1, '/') || at + 2 >= parser->count ||
	    !is_part(parser, at + 2) || !parser->tokens[at + 1].touches || !parser->tokens[at + 2].touches)
		return 0;
	const struct cc_period_token *token = &parser->tokens[at];
	const bool padded = (token[0].leading_zero || token[2].leading_zero) && token[0].digits == token[2].digits;
	const bool joined = is_behind_slashed(parser, at);
	if ((!padded && !joined && !is_said_of_days(parser, at)) ||
	    (!padded && !joined && is_fraction(&token[0], &token[2])) || cc_period_is_kind(parser, at + 3, '/') ||
	    cc_period_is_kind(parser, at + 3, 'f') || !set_month_and_day(out, token[0].value, token[2].value))
		return 0;
	if (!cc_period_is_kind(parser, at + 3, ',') || at + 4 >= parser->count ||
	    !cc_period_is_year(&parser->tokens[at + 4]))
		return 3;
	cc_when_set(out, CC_WHEN_YEAR, parser->tokens[at + 4].value);
	return 5;
}

static bool is_day_number(const struct cc_period_parser *parser, size_t at)
{
	const struct cc_period_token *token = &parser->tokens[at];
	return at < parser->count && token->kind == '0' && !token->han && token->value >= 1 &&
	       token->value <= DAYS_MOST && (token->digits == 1 || token->digits == 2 || token->ordinal);
}

/** Where the last day of a list stands: behind "and", commas ahead of it. @return 0 where there is no list. */
static size_t last_of_list(const struct cc_period_parser *parser, size_t at)
{
	for (size_t i = at + 1; i + 1 < parser->count && i < at + LIST_MOST; i += 2) {
		const char joint = parser->tokens[i].adjacent ? parser->tokens[i].kind : '\0';
		if (!is_day_number(parser, i + 1) || !parser->tokens[i + 1].adjacent || (joint != ',' && joint != '&'))
			return 0;
		if (joint == '&')
			return i + 1;
	}
	return 0;
}

/** The 18 of "on 18 and 19 June": of the month that stands behind the last day. */
static size_t read_listed_day(struct cc_when *out, const struct cc_period_parser *parser, size_t at)
{
	const size_t last = is_day_number(parser, at) ? last_of_list(parser, at) : 0;
	if (last == 0 || !is_one_of(kind_before(parser, at), "iT,VSPF>"))
		return 0;
	bool dropped = false;
	struct cc_when behind;
	if (cc_period_form(&behind, &dropped, parser->index, parser->tokens, parser->count, last) == 0 || dropped ||
	    !cc_when_has(&behind, CC_WHEN_DAY) || !cc_when_has(&behind, CC_WHEN_MONTH) ||
	    behind.value[CC_WHEN_DAY] <= parser->tokens[at].value)
		return 0;
	*out = behind;
	cc_when_set(out, CC_WHEN_DAY, parser->tokens[at].value);
	return 1;
}

size_t cc_period_read_bare_day(struct cc_when *out, const struct cc_period_parser *parser, size_t at)
{
	const size_t listed = read_listed_day(out, parser, at);
	if (listed != 0)
		return listed;
	const size_t slashed = read_slashed(out, parser, at);
	return slashed != 0 ? slashed : read_ordinal_day(out, parser, at);
}
