/* Periods in a sentence: points in time, spans between two of them, and the words around that open or close them.
 * Leaves forms to period_forms.c, the calendar to period_when.c, and which figure a period belongs to to link/. */
#include "extract/period_parts.h"

#include "base/utf8.h"

/** A parse in progress. */
struct parser {
	const struct cc_extract_input *input;
	const struct cc_period_token *tokens;
	size_t count;
	struct cc_date today;
	struct cc_vec *out;
};

/** One mention while it is read: [first, last] and what stands around it. */
struct reading {
	struct cc_when first;
	struct cc_when last;
	bool is_span;
	bool dropped;
	char prefix;  /* kind of the token ahead: 'S' since, 'P' before, 'I' as of, ...; 0 where none */
	size_t start; /* token indices */
	size_t end;
};

static bool is_kind(const struct parser *parser, size_t index, char kind)
{
	return index < parser->count && parser->tokens[index].kind == kind && parser->tokens[index].adjacent;
}

static bool is_connector(const struct parser *parser, size_t index, char prefix)
{
	return is_kind(parser, index, '-') || is_kind(parser, index, 't') ||
	       (prefix == 'F' && is_kind(parser, index, '&'));
}

static char byte_at(const struct parser *parser, size_t at)
{
	const struct cc_str view = parser->input->context->view;
	return at < view.len ? view.ptr[at] : '\0';
}

/* --- bare years: "in 2024", "(2024)", "since 2018" --- */

static bool is_year_number(const struct cc_period_token *token)
{
	return token->kind == '0' && token->digits == 4 && !token->han && token->value >= 1800 && token->value <= 2100;
}

static bool is_letter(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/** Whether a unit stands behind: "in 2018 companies" counts. */
static bool has_unit_behind(const struct parser *parser, size_t end)
{
	const struct cc_extract_input *input = parser->input;
	for (size_t i = 0; i < input->hit_count && input->hits[i].start <= end + 1; i++) {
		/* The t of "in 2020 to" is no ton. */
		const bool whole = !is_letter(byte_at(parser, input->hits[i].end));
		if (input->hits[i].kind == CC_WORD_UNIT && input->hits[i].start >= end && whole)
			return true;
	}
	return false;
}

/** (2024), but not 980X(2025)12 or (2024)5号. */
static bool is_bracketed(const struct parser *parser, struct cc_span span)
{
	if (span.start < 2 || byte_at(parser, span.start - 1) != '(' || byte_at(parser, span.end) != ')')
		return false;
	const char ahead = byte_at(parser, span.start - 2);
	const char behind = byte_at(parser, span.end + 1);
	return ahead == ' ' && !(behind >= '0' && behind <= '9');
}

static bool follows_year_word(const struct parser *parser, size_t index)
{
	return index > 0 && parser->tokens[index].adjacent && parser->tokens[index - 1].kind != '\0' &&
	       strchr("SPVFifEI>tT&mh", parser->tokens[index - 1].kind) != NULL;
}

static bool is_bare_year(const struct parser *parser, size_t index)
{
	const struct cc_period_token *token = &parser->tokens[index];
	if (!is_year_number(token))
		return false;
	if (is_bracketed(parser, token->span))
		return true;
	if ((unsigned char)byte_at(parser, token->span.end) >= 0x80 || has_unit_behind(parser, token->span.end))
		return false;
	if (byte_at(parser, token->span.end) == '(' || byte_at(parser, token->span.end) == '-')
		return false;
	if (follows_year_word(parser, index))
		return true;
	const char behind = byte_at(parser, token->span.end);
	const char ahead = token->span.start > 0 ? byte_at(parser, token->span.start - 1) : '\0';
	return ahead == ' ' && behind != '\0' && strchr(",;:'", behind) != NULL;
}

/* --- points --- */

/** The 号 of 2号 is a day only behind a month; 一日千里 is none at all. */
static bool is_weak_day(const struct parser *parser, const struct cc_when *when, size_t at)
{
	if (when->has != 1u << CC_WHEN_DAY)
		return false;
	const struct cc_period_token *number = &parser->tokens[at];
	const struct cc_period_token *mark = &parser->tokens[at + 1];
	const struct cc_str text = cc_str_of_span(parser->input->context->view, mark->span);
	if (!cc_str_equal(text, CC_STR("日")) && !cc_str_equal(text, CC_STR("号")) && !cc_str_equal(text, CC_STR("號")))
		return false;
	const bool counted = at > 0 && is_kind(parser, at, '0') && parser->tokens[at - 1].kind == 'd';
	return counted || (number->han && number->value < 10) || !cc_str_equal(text, CC_STR("日"));
}

/** @return Tokens taken by one point at `at`, 0 where there is none. */
static size_t read_point(struct cc_when *out, struct reading *reading, const struct parser *parser, size_t at)
{
	if (at >= parser->count)
		return 0;
	bool dropped = false;
	const size_t taken = cc_period_form(out, &dropped, parser->tokens, parser->count, at);
	reading->dropped = reading->dropped || dropped;
	if (taken == 2 && is_weak_day(parser, out, at))
		return 0;
	if (taken != 0)
		return taken;
	if (!is_bare_year(parser, at))
		return 0;
	*out = (struct cc_when){.has = 0};
	cc_when_set(out, CC_WHEN_YEAR, parser->tokens[at].value);
	return 1;
}

/** early, mid-, the end of: ahead of a point. @return Tokens taken. */
static size_t read_edge(int *edge, const struct parser *parser, size_t at)
{
	const size_t start = at;
	if (at < parser->count && parser->tokens[at].kind == 'T')
		at++;
	if (at >= parser->count || parser->tokens[at].kind != 'E' || (at > start && !parser->tokens[at].adjacent))
		return 0;
	*edge = parser->tokens[at].value;
	at++;
	while (is_kind(parser, at, 'f') || is_kind(parser, at, 'T') || is_kind(parser, at, '-'))
		at++;
	return at - start;
}

/** A point with what may stand ahead of it. @return Tokens taken, 0 where there is no point. */
static size_t read_edged_point(struct cc_when *out, struct reading *reading, const struct parser *parser, size_t at)
{
	int edge = CC_EDGE_NONE;
	size_t taken = read_edge(&edge, parser, at);
	if (taken == 0 && at < parser->count && parser->tokens[at].kind == 'T')
		taken = 1;
	if (taken > 0 && at + taken < parser->count && !parser->tokens[at + taken].adjacent)
		return 0;
	const size_t point = read_point(out, reading, parser, at + taken);
	if (point == 0)
		return 0;
	if (edge != CC_EDGE_NONE && !cc_when_has(out, CC_WHEN_EDGE))
		cc_when_set(out, CC_WHEN_EDGE, edge);
	return taken + point;
}

/* --- spans --- */

static void set_number(struct cc_when *when, const struct cc_period_token *token)
{
	*when = (struct cc_when){.has = 0};
	cc_when_set(when, CC_WHEN_NUMBER, token->value);
}

/** 2020—2024, "from 2014 to 2018": two bare years, nothing else joined to them by a dash (telephone numbers). */
static bool is_year_pair(const struct parser *parser, size_t first, size_t last)
{
	const struct cc_period_token *a = &parser->tokens[first];
	if (last >= parser->count || !is_year_number(a) || !is_year_number(&parser->tokens[last]))
		return false;
	if (first > 0 && a->touches && parser->tokens[first - 1].kind == '-')
		return false;
	if (is_kind(parser, last + 1, '-') && parser->tokens[last + 1].touches)
		return false;
	return a->value < parser->tokens[last].value;
}

/** The point behind a connector, or a bare number that the first point explains: March 3–5. @return Tokens taken. */
static size_t read_last(struct reading *reading, const struct parser *parser, size_t at)
{
	if (at >= parser->count || !parser->tokens[at].adjacent)
		return 0;
	const size_t taken = read_edged_point(&reading->last, reading, parser, at);
	if (taken != 0)
		return taken;
	const struct cc_period_token *token = &parser->tokens[at];
	const bool day = cc_when_has(&reading->first, CC_WHEN_DAY) && token->value >= 1 && token->value <= 31;
	if (token->kind != '0' || token->han || !day || !cc_when_has(&reading->first, CC_WHEN_MONTH))
		return 0;
	set_number(&reading->last, token);
	if (is_kind(parser, at + 1, ',') && at + 2 < parser->count && is_year_number(&parser->tokens[at + 2])) {
		cc_when_set(&reading->last, CC_WHEN_YEAR, parser->tokens[at + 2].value);
		return 3;
	}
	return 1;
}

/** 1—6月, 2020—2024年, 3–5 March: a bare number, a connector, a point. @return Tokens taken. */
static size_t read_number_span(struct reading *reading, const struct parser *parser, size_t at)
{
	const struct cc_period_token *token = &parser->tokens[at];
	if (token->kind != '0' || !is_connector(parser, at + 1, reading->prefix))
		return 0;
	if (is_year_pair(parser, at, at + 2)) {
		set_number(&reading->first, token);
		const size_t point = read_point(&reading->last, reading, parser, at + 2);
		if (point <= 1)
			cc_when_set(&reading->last, CC_WHEN_YEAR, parser->tokens[at + 2].value);
		reading->is_span = true;
		return 2 + (point > 1 ? point : 1);
	}
	set_number(&reading->first, token);
	if (at + 2 >= parser->count || !parser->tokens[at + 2].adjacent)
		return 0;
	const size_t point = read_edged_point(&reading->last, reading, parser, at + 2);
	const bool year = cc_when_has(&reading->last, CC_WHEN_YEAR) && !cc_when_has(&reading->last, CC_WHEN_MONTH);
	if (point == 0 || token->value > (year ? 2100 : 99) || (year && token->digits != 4))
		return 0;
	reading->is_span = true;
	return 2 + point;
}

static size_t read_span(struct reading *reading, const struct parser *parser, size_t at)
{
	size_t taken = read_edged_point(&reading->first, reading, parser, at);
	if (taken == 0)
		return at < parser->count ? read_number_span(reading, parser, at) : 0;
	if (!is_connector(parser, at + taken, reading->prefix))
		return taken;
	struct reading trial = *reading;
	const size_t last = read_last(&trial, parser, at + taken + 1);
	if (last == 0 || trial.dropped)
		return taken;
	trial.is_span = true;
	*reading = trial;
	return taken + 1 + last;
}

/* --- from readings to mentions --- */

static enum cc_period_state worse_state(enum cc_period_state a, enum cc_period_state b)
{
	if (a == CC_PERIOD_NEEDS_DATE || b == CC_PERIOD_RESOLVED)
		return a;
	return b;
}

/** @return false where the ends are out of order: then it is no span. */
static bool resolve_span(struct cc_period_mention *out, struct reading *reading, struct cc_date today)
{
	struct cc_period_mention last;
	cc_when_complete(&reading->first, &reading->last);
	cc_when_resolve(out, &reading->first, today);
	cc_when_resolve(&last, &reading->last, today);
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

static void open_start(struct cc_period *period, struct cc_date start)
{
	*period = (struct cc_period){.start = start, .kind = CC_PERIOD_OPEN};
}

static void open_end(struct cc_period *period, struct cc_date end)
{
	*period = (struct cc_period){.end = end, .kind = CC_PERIOD_OPEN};
}

/** Words ahead: since 2018, before 2010, after March, 截至2024年. */
static void apply_prefix(struct cc_period *period, char prefix)
{
	if (prefix == 'S')
		open_start(period, period->start);
	else if (prefix == '>')
		open_start(period, period->end);
	else if (prefix == 'P')
		open_end(period, period->start);
	else if (prefix == 'I' && cc_date_is_set(period->end))
		period->instant = true;
}

/** Words behind: 2012年以来, 2010年以前, 2030年以后. @return Tokens taken. */
static size_t apply_suffix(struct cc_period *period, const struct parser *parser, size_t at)
{
	if (is_kind(parser, at, 'z')) {
		if (parser->tokens[at].value == 1)
			open_start(period, period->instant ? period->end : period->start);
		else if (parser->tokens[at].value == 3) /* 2019年4月4日或之前 */
			open_end(period, period->end);
		return 1;
	}
	if (is_kind(parser, at, '<') && parser->tokens[at].touches) {
		const bool inside = parser->tokens[at].value < -1; /* 2030年前: before it is over */
		open_end(period, inside || period->instant ? period->end : period->start);
		return 1;
	}
	if (is_kind(parser, at, '>') && parser->tokens[at].touches) {
		open_start(period, period->end);
		return 1;
	}
	return 0;
}

/** 2025年12月19日(星期四): the weekday belongs to the date. */
static bool is_apposed_weekday(const struct parser *parser, const struct reading *reading)
{
	return !reading->is_span && reading->first.has == 1u << CC_WHEN_WEEKDAY && reading->start > 0 &&
	       parser->tokens[reading->start - 1].kind == '(';
}

/** "will report on Friday": words of plans ahead in the sentence. */
static bool is_planned(const struct parser *parser, size_t before)
{
	const struct cc_extract_input *input = parser->input;
	for (size_t i = 0; i < input->hit_count && input->hits[i].start < before; i++) {
		const struct cc_hit *hit = &input->hits[i];
		if (hit->kind == CC_WORD_CUE && (hit->ref == CC_CUE_TARGET || hit->ref == CC_CUE_FORECAST))
			return true;
	}
	return false;
}

/** "said on Friday" is the last one up to the document's date. */
static void look_back(const struct parser *parser, struct reading *reading)
{
	const size_t start = parser->tokens[reading->start].span.start;
	const bool english = (unsigned char)byte_at(parser, start) < 0x80;
	if (reading->first.has == 1u << CC_WHEN_WEEKDAY && english && !is_planned(parser, start))
		cc_when_set(&reading->first, CC_WHEN_BACK, -1);
}

/** Add what was read. @return Index of the first token behind it. */
static size_t emit(struct parser *parser, struct reading *reading)
{
	struct cc_period_mention mention = {.relative = false};
	const bool apposed = is_apposed_weekday(parser, reading);
	look_back(parser, reading);
	if (reading->is_span && !resolve_span(&mention, reading, parser->today))
		return reading->start + 1;
	if (!reading->is_span)
		cc_when_resolve(&mention, &reading->first, parser->today);
	size_t end = reading->end;
	apply_prefix(&mention.period, reading->prefix);
	end += apply_suffix(&mention.period, parser, end);
	mention.span = (struct cc_span){.start = parser->tokens[reading->start].span.start,
					.end = parser->tokens[end - 1].span.end};
	if (!reading->dropped && !apposed)
		cc_vec_add(parser->out, &mention);
	return end;
}

/** Words that may stand ahead of a period and change it, or let a bare year be one. */
static bool is_prefix(char kind)
{
	return kind != '\0' && strchr("SPVIFi>", kind) != NULL;
}

/** Prefixes that belong to the mention's words: "since 2018" does, "in 2018" is 2018. */
static bool is_in_span(char prefix)
{
	return prefix != '\0' && strchr("SP>", prefix) != NULL;
}

/** @return Index of the next token to look at. */
static size_t read_mention(struct parser *parser, size_t at)
{
	struct reading reading = {.prefix = '\0'};
	size_t point = at;
	if (is_prefix(parser->tokens[at].kind)) {
		reading.prefix = parser->tokens[at].kind;
		point++;
		if (point >= parser->count || !parser->tokens[point].adjacent)
			return at + 1;
	}
	const size_t taken = read_span(&reading, parser, point);
	if (taken == 0)
		return at + 1;
	reading.start = is_in_span(reading.prefix) ? at : point;
	while (parser->tokens[reading.start].kind == 'T')
		reading.start++;
	reading.end = point + taken;
	const size_t next = emit(parser, &reading);
	return next > at ? next : at + 1;
}

/** Whether a word of the sentence begins a period: "the", "of" and "to" alone make none. */
static bool has_first_word(const struct cc_extract_input *input)
{
	for (size_t i = 0; i < input->hit_count; i++) {
		const struct cc_hit *hit = &input->hits[i];
		if (hit->kind != CC_WORD_PERIOD)
			continue;
		const char kind = input->context->rules->period_words[hit->ref].token.kind;
		if (kind == '1' || cc_period_begins(kind))
			return true;
	}
	return false;
}

static bool has_period_hit(const struct cc_extract_input *input)
{
	for (size_t i = 0; i < input->hit_count; i++) {
		if (input->hits[i].kind == CC_WORD_PERIOD)
			return true;
	}
	return false;
}

/** A number or a word that a period may begin with, and a word of periods at all unless there are digits. */
static bool may_hold_period(const struct cc_extract_input *input)
{
	if ((input->sentence->flags & CC_SENTENCE_DIGIT) != 0)
		return true;
	if (!has_period_hit(input))
		return false;
	if ((input->sentence->flags & CC_SENTENCE_HAN_NUMERAL) != 0 || has_first_word(input))
		return true;
	/* 卅年前: the one numeral that the flag does not mean. */
	const struct cc_str text = cc_str_of_span(input->context->view, input->sentence->span);
	return (input->sentence->flags & CC_SENTENCE_HAN) != 0 && cc_str_find(text, CC_STR("卅"), 0) < text.len;
}

enum cc_status cc_extract_periods(struct cc_vec *out, const struct cc_extract_input *input)
{
	if (!may_hold_period(input))
		return CC_OK;
	struct cc_vec tokens =
	    cc_vec_new(cc_extract_scratch(input->context, out->arena), sizeof(struct cc_period_token));
	const enum cc_status status = cc_period_tokens(&tokens, input);
	if (status != CC_OK)
		return status;
	struct parser parser = {
	    .input = input, .tokens = tokens.items, .count = tokens.len, .today = input->context->date, .out = out};
	for (size_t at = 0; at < parser.count && !out->failed;)
		at = read_mention(&parser, at);
	return out->failed ? CC_ERR_NOMEM : CC_OK;
}
