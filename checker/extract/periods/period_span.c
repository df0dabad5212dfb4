/* Spans between two points: 2024年11月至12月, 1—6月, 2020—2024年, 3–5 March.
 * Leaves the points to period_point.c and what one end takes from the other to period_complete.c. */
#include "extract/periods/period_read.h"
#include "extract/periods/period_resolve.h"

static bool cc_period_is_connector(const struct cc_period_parser *parser, size_t index, char prefix)
{
	return cc_period_is_kind(parser, index, '-') || cc_period_is_kind(parser, index, 't') ||
	       (prefix == '&' && cc_period_is_kind(parser, index, '&'));
}

static void set_number(struct cc_when *when, const struct cc_period_token *token)
{
	*when = (struct cc_when){.has = 0};
	cc_when_set(when, CC_WHEN_NUMBER, token->value);
}

/** 2020—2024, "from 2014 to 2018": two bare years, nothing else joined to them by a dash (telephone numbers). */
static bool is_year_pair(const struct cc_period_parser *parser, size_t first, size_t last)
{
	const struct cc_period_token *a = &parser->tokens[first];
	if (last >= parser->count || !cc_period_is_year(a) || !cc_period_is_year(&parser->tokens[last]))
		return false;
	if (first > 0 && a->touches && parser->tokens[first - 1].kind == '-')
		return false;
	if (cc_period_is_kind(parser, last + 1, '-') && parser->tokens[last + 1].touches)
		return false;
	return a->value < parser->tokens[last].value;
}

/** 2008.03-2009: the whole of that year. */
static bool is_last_year(const struct cc_period_reading *reading, const struct cc_period_parser *parser,
			 const struct cc_period_token *token)
{
	return cc_period_is_year(token) && cc_when_has(&reading->first, CC_WHEN_MONTH) &&
	       cc_when_has(&reading->first, CC_WHEN_YEAR) && !cc_when_has(&reading->first, CC_WHEN_DAY) &&
	       token->value >= reading->first.value[CC_WHEN_YEAR] &&
	       (unsigned char)cc_period_view_byte(parser, token->span.end) < 0x80;
}

/** The 5 of "March 3–5", "3 to the 5th", "4 through 22, 1995": a day that the first point explains. @return Tokens
 * taken. */
static size_t read_last_day(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	const size_t the = parser->tokens[at].kind == 'T' && cc_period_is_kind(parser, at + 1, '0') ? 1 : 0;
	const struct cc_period_token *token = &parser->tokens[at + the];
	const bool day = token->kind == '0' && token->value >= 1 && token->value <= 31 && !token->han;
	if (!day || (the != 0 && !token->ordinal) || !cc_when_has(&reading->first, CC_WHEN_DAY) ||
	    !cc_when_has(&reading->first, CC_WHEN_MONTH))
		return 0;
	set_number(&reading->last, token);
	const size_t comma = cc_period_is_kind(parser, at + the + 1, ',') ? 1 : 0;
	const size_t year = at + the + 1 + comma;
	if (!cc_period_is_kind(parser, year, '0') || !cc_period_is_year(&parser->tokens[year]))
		return the + 1;
	cc_when_set(&reading->last, CC_WHEN_YEAR, parser->tokens[year].value);
	return the + comma + 2;
}

/** The point behind a connector, or a bare number that the first point explains. @return Tokens taken. */
static size_t read_last(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	if (at >= parser->count || !parser->tokens[at].adjacent)
		return 0;
	const size_t taken = cc_period_read_edged(&reading->last, reading, parser, at);
	if (taken != 0)
		return taken;
	const bool pair = at >= 2 && is_year_pair(parser, at - 2, at); /* from 2014~2018. */
	if (!pair && !is_last_year(reading, parser, &parser->tokens[at]))
		return read_last_day(reading, parser, at);
	reading->last = (struct cc_when){.has = 0};
	cc_when_set(&reading->last, CC_WHEN_YEAR, parser->tokens[at].value);
	return 1;
}

/** "from 4 to 22 this month" */
static size_t read_days_of_month(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	const struct cc_period_token *last = &parser->tokens[at + 2];
	if (last->kind != '0' || last->value < 1 || last->value > 31 || !cc_period_is_kind(parser, at + 3, 'B'))
		return 0;
	reading->last = (struct cc_when){.has = 0};
	cc_when_set(&reading->last, CC_WHEN_DAY, last->value);
	cc_when_set(&reading->last, CC_WHEN_MONTH_STEP, last[1].value);
	reading->is_span = true;
	return 4;
}

/** 2020—2024年, "from 2014 to 2018", 2020—2024年底: two years, the first at `at`. @return Tokens taken. */
static size_t read_year_span(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	set_number(&reading->first, &parser->tokens[at]);
	const size_t point = cc_period_read_point(&reading->last, reading, parser, at + 2);
	if (point <= 1)
		cc_when_set(&reading->last, CC_WHEN_YEAR, parser->tokens[at + 2].value);
	reading->is_span = true;
	return 2 + (point > 1 ? point : 1);
}

/** Whether a number ahead of a connector may be the first end of a span: never the 2 of "from 1/2 to 3/4". */
static bool is_first_number(const struct cc_period_parser *parser, const struct cc_period_reading *reading, size_t at)
{
	const struct cc_period_token *token = &parser->tokens[at];
	const bool part = at > 0 && token->touches && parser->tokens[at - 1].kind == '/';
	return !part && token->kind == '0' && cc_period_is_connector(parser, at + 1, reading->prefix);
}

/** Whether a bare number may take its field from the point behind it. */
static bool is_like(const struct cc_period_token *number, const struct cc_when *last)
{
	const bool year = cc_when_has(last, CC_WHEN_YEAR) && !cc_when_has(last, CC_WHEN_MONTH);
	return year ? number->value <= 2100 && number->digits == 4 : number->value <= 99;
}

/** 1—6月, 3–5 March: a bare number, a connector, a point. @return Tokens taken. */
static size_t read_number_span(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	if (!is_first_number(parser, reading, at))
		return 0;
	if (is_year_pair(parser, at, at + 2))
		return read_year_span(reading, parser, at);
	set_number(&reading->first, &parser->tokens[at]);
	if (at + 2 >= parser->count || !parser->tokens[at + 2].adjacent)
		return 0;
	const size_t days = read_days_of_month(reading, parser, at);
	if (days != 0)
		return days;
	const size_t point = cc_period_read_edged(&reading->last, reading, parser, at + 2);
	if (point == 0 || !is_like(&parser->tokens[at], &reading->last))
		return 0;
	reading->is_span = true;
	return 2 + point;
}

/** The same behind an article: "the ninth to the seventeenth of April". */
static size_t read_named_span(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	const size_t the = parser->tokens[at].kind == 'T' && cc_period_is_kind(parser, at + 1, '0') ? 1 : 0;
	const size_t taken = read_number_span(reading, parser, at + the);
	return taken != 0 ? the + taken : 0;
}

/** "next week from Wednesday to Friday": the days behind `from`. @return Tokens taken, with the word ahead. */
static size_t read_days_of_week(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	const bool week = reading->first.has == CC_WHEN_BIT(CC_WHEN_WEEK_STEP);
	if (!week || !cc_period_is_kind(parser, at, 'w') || !cc_period_is_kind(parser, at + 2, 'w') ||
	    (!cc_period_is_connector(parser, at + 1, '&')))
		return 0;
	reading->last = reading->first;
	cc_when_set(&reading->first, CC_WHEN_WEEKDAY, parser->tokens[at].value);
	cc_when_set(&reading->last, CC_WHEN_WEEKDAY, parser->tokens[at + 2].value);
	reading->is_span = true;
	return 4;
}

/** "April-|through|-June": the tokens between two points from `at` on, the first of which joins them. */
static size_t connector_length(const struct cc_period_parser *parser, size_t at)
{
	const bool hyphened = cc_period_is_kind(parser, at, '-') && cc_period_is_kind(parser, at + 1, 't') &&
			      cc_period_is_kind(parser, at + 2, '-');
	return hyphened ? 3 : 1;
}

size_t cc_period_read_span(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	size_t taken = cc_period_read_edged(&reading->first, reading, parser, at);
	if (taken == 0)
		return at < parser->count ? read_named_span(reading, parser, at) : 0;
	if (cc_period_is_kind(parser, at + taken, 'F'))
		return taken + read_days_of_week(reading, parser, at + taken + 1);
	const bool joint = cc_period_is_kind(parser, at + taken, '@');
	if (!joint && !cc_period_is_connector(parser, at + taken, reading->prefix))
		return taken;
	struct cc_period_reading trial = *reading;
	trial.days = cc_when_has(&reading->first, CC_WHEN_DAY);
	const size_t begin = at + taken + connector_length(parser, at + taken);
	const size_t last = read_last(&trial, parser, begin);
	const size_t end = begin + last;
	if (last == 0 || trial.dropped || (joint && !cc_period_is_kind(parser, end, 'r')))
		return taken;
	trial.is_span = true;
	*reading = trial;
	return end + (joint ? 1 : 0) - at;
}

/* --- from readings to mentions --- */

static enum cc_period_state worse_state(enum cc_period_state a, enum cc_period_state b)
{
	if (a == CC_PERIOD_NEEDS_DATE || b == CC_PERIOD_RESOLVED)
		return a;
	return b;
}

/** @return false where the ends are out of order: then it is no span. */
bool cc_period_resolve_span(struct cc_period_mention *out, struct cc_period_reading *reading, struct cc_date today)
{
	struct cc_period_mention last;
	cc_when_complete(&reading->first, &reading->last);
	cc_when_resolve(out, &reading->first, today);
	cc_when_resolve(&last, &reading->last, today);
	/* "this Friday to this Monday": the Monday behind it. */
	const bool week = cc_when_has(&reading->last, CC_WHEN_WEEKDAY) && cc_date_is_set(last.period.end);
	if (week && cc_date_compare(last.period.end, out->period.start) <= 0)
		last.period.end = cc_period_shift(last.period.end, CC_UNIT_WEEKS, 1);
	struct cc_period period = {.start = out->period.instant ? out->period.end : out->period.start,
				   .end = last.period.end,
				   .kind = CC_PERIOD_SPAN};
	out->state = worse_state(out->state, last.state);
	out->relative = out->relative || last.relative;
	out->now = false;
	if (out->state == CC_PERIOD_NEEDS_DATE) {
		out->period = (struct cc_period){.kind = CC_PERIOD_SPAN};
		return true;
	}
	/* 11月至次年2月 without a year: the later end is in the next one. */
	if (out->state == CC_PERIOD_NEEDS_YEAR && cc_date_compare(period.end, period.start) <= 0)
		period.end = cc_date_add_months(period.end, 12);
	out->period = period;
	return cc_date_compare(period.start, period.end) < 0;
}
