/* Words around a period that open or close it: since 2018, 2012年以来, 2030年前.
 * Leaves the period itself to period_span.c. */
#include "extract/periods/period_read.h"

static void open_start(struct cc_period *period, struct cc_date start)
{
	*period = (struct cc_period){.start = start, .kind = CC_PERIOD_OPEN};
}

static void open_end(struct cc_period *period, struct cc_date end)
{
	*period = (struct cc_period){.end = end, .kind = CC_PERIOD_OPEN};
}

/** Words ahead: since 2018, before 2010, after March, 截至2024年. */
void cc_period_apply_prefix(struct cc_period *period, char prefix)
{
	if (prefix == 'S')
		open_start(period, period->instant ? period->end : period->start);
	else if (prefix == '>')
		open_start(period, period->end);
	else if (prefix == 'P')
		open_end(period, period->instant ? period->end : period->start); /* before the end of 2025 */
	else if (prefix == 't')							 /* until April 27th */
		open_end(period, period->end);
	else if (prefix == 'I' && cc_date_is_set(period->end))
		period->instant = true;
}

/** Whether `words` stand right ahead of view offset `at`. */
static bool stands_ahead(const struct cc_period_parser *parser, size_t at, const char *words)
{
	const struct cc_str text = cc_str_from(words);
	const struct cc_str view = parser->input->context->view;
	if (at < text.len)
		return false;
	for (size_t i = 0; i < text.len; i++) {
		const char c = view.ptr[at - text.len + i];
		if (c != text.ptr[i] && (c | 0x20) != text.ptr[i])
			return false;
	}
	return true;
}

/** -1 less, 1 more, 0 neither: what stands ahead of a length. */
static int bound_ahead(const struct cc_period_parser *parser, size_t at)
{
	static const struct {
		const char *words;
		int bound;
	} bounds[] = {{"more than ", 1},  {"over ", 1},	       {"at least ", 1}, {"well over ", 1}, {"longer than ", 1},
		      {"less than ", -1}, {"fewer than ", -1}, {"under ", -1},	 {"not quite ", -1}};
	for (size_t i = 0; i < sizeof(bounds) / sizeof(bounds[0]); i++) {
		if (stands_ahead(parser, at, bounds[i].words))
			return bounds[i].bound;
	}
	return 0;
}

void cc_period_apply_bound(struct cc_period *period, const struct cc_period_parser *parser,
			   const struct cc_period_reading *reading)
{
	const bool away = cc_when_has(&reading->first, CC_WHEN_AGO) || reading->offset.kind == CC_OFFSET_BACK ||
			  reading->offset.kind == CC_OFFSET_AHEAD;
	if (reading->is_span || !away || !cc_date_is_set(period->start) || !cc_date_is_set(parser->today))
		return;
	const int bound = bound_ahead(parser, parser->tokens[reading->start].span.start);
	const bool past = cc_date_compare(period->start, parser->today) < 0;
	if (bound > 0 && past)
		open_end(period, period->start);
	else if (bound > 0)
		open_start(period, period->end);
	else if (bound < 0 && past)
		*period = (struct cc_period){.start = period->start, .end = parser->today, .kind = CC_PERIOD_SPAN};
	else if (bound < 0)
		*period = (struct cc_period){.start = parser->today, .end = period->start, .kind = CC_PERIOD_SPAN};
}

static bool is_since(const struct cc_period_token *token)
{
	return token->value == CC_AROUND_SINCE || token->value == CC_AROUND_UP_TO_NOW;
}

/** The 前 of 2020年前三年 and the 后 of 2020年后两年 count what is behind them. */
static bool counts_behind(const struct cc_period_parser *parser, size_t at)
{
	return cc_period_is_kind(parser, at, '0') &&
	       (cc_period_is_kind(parser, at + 1, 'u') || cc_period_is_kind(parser, at + 1, 'a'));
}

/** 2012年以来, 2018年至今, 2019年4月4日或之前, “十四五”期间 */
static void apply_around(struct cc_period *period, const struct cc_period_token *token)
{
	if (is_since(token))
		open_start(period, period->instant ? period->end : period->start);
	else if (token->value == CC_AROUND_UNTIL)
		open_end(period, period->end);
}

/** Words behind: 2012年以来, 2010年以前, 2030年以后. @return Tokens taken. */
size_t cc_period_apply_suffix(struct cc_period *period, const struct cc_period_parser *parser, size_t at)
{
	const bool around = cc_period_is_kind(parser, at, 'z') || cc_period_is_kind(parser, at, '!');
	if (around) {
		apply_around(period, &parser->tokens[at]);
		return 1;
	}
	if (at >= parser->count || !parser->tokens[at].touches || counts_behind(parser, at + 1))
		return 0;
	if (parser->tokens[at].kind == '<') {
		const bool inside = parser->tokens[at].value == CC_BEFORE_END; /* 2030年前: before it is over */
		open_end(period, inside || period->instant ? period->end : period->start);
		return 1;
	}
	if (parser->tokens[at].kind != '>')
		return 0;
	open_start(period, period->end);
	return 1;
}
