/* Periods in a sentence: finds where they start, and makes a mention of each.
 * Leaves forms to period_forms.c, points and spans to period_point.c and period_span.c, the calendar to period_when.c,
 * words of plans to period_plan.c, and which figure a period belongs to to link/. */
#include "extract/periods/days.h"
#include "extract/periods/period_lex.h"
#include "extract/periods/period_read.h"

#include "base/utf8.h"

/** 2025年12月19日(星期四): the weekday belongs to the date. */
static bool is_apposed_weekday(const struct cc_period_parser *parser, const struct cc_period_reading *reading)
{
	return !reading->is_span && reading->first.has == CC_WHEN_BIT(CC_WHEN_WEEKDAY) && reading->start > 0 &&
	       parser->tokens[reading->start - 1].kind == '(';
}

/** "said on Friday" is the last one up to the document's date. */
static void look_back(const struct cc_period_parser *parser, struct cc_period_reading *reading)
{
	const size_t start = parser->tokens[reading->start].span.start;
	const bool day = (reading->first.has & ~CC_WHEN_BIT(CC_WHEN_EDGE)) == CC_WHEN_BIT(CC_WHEN_WEEKDAY) ||
			 reading->first.has == CC_WHEN_BIT(CC_WHEN_DAY);
	if (!day || reading->is_span)
		return;
	const bool told = (unsigned char)cc_period_view_byte(parser, start) < 0x80 || cc_period_is_told(parser);
	if (told && !cc_period_is_planned(parser, start))
		cc_when_set(&reading->first, CC_WHEN_BACK, -1);
}

/* 行政拘留10日: no day of a month but so many of them. */
static bool counts_days(const struct cc_period_parser *parser, const struct cc_period_reading *reading, size_t end)
{
	const struct cc_span sentence = parser->input->sentence->span;
	const struct cc_str view = parser->input->context->view;
	const size_t start = parser->tokens[reading->start].span.start;
	const size_t behind = parser->tokens[end - 1].span.end;
	const struct cc_str day = {.ptr = "日", .len = 3};
	const struct cc_str text = cc_str_slice(view, start, behind);
	const size_t named = cc_str_ends(text, CC_STR("内")) ? cc_str_find(text, day, 0) : text.len;
	if (named < text.len) /* 自判决生效之日起十日内 */
		return cc_days_are_counted(parser->input->context->rules->figure_words,
					   cc_str_slice(view, sentence.start, start),
					   cc_str_slice(text, named + day.len, text.len));
	return !reading->is_span && reading->first.has == CC_WHEN_BIT(CC_WHEN_DAY) &&
	       (unsigned char)cc_period_view_byte(parser, behind - 1) >= 0x80 &&
	       cc_days_are_counted(parser->input->context->rules->figure_words,
				   cc_str_slice(view, sentence.start, start), cc_str_slice(view, behind, sentence.end));
}

/* 树龄逾1300年, 距今2000年, 超1500年: no year but so many of them; 超过2024年全年 is more than in that year. */
static bool counts_years(const struct cc_period_parser *parser, const struct cc_period_reading *reading, size_t end)
{
	enum { ALWAYS = 6, OLD = 1900 };
	static const struct cc_str words[] = {{"逾", 3},     {"长达", 6}, {"距今", 6}, {"距今约", 9}, {"树龄", 6},
					      {"树龄约", 9}, {"超", 3},	  {"超过", 6}, {"不足", 6},   {"历经", 6}};
	const struct cc_span sentence = parser->input->sentence->span;
	const struct cc_str view = parser->input->context->view;
	const struct cc_period_token *year = &parser->tokens[reading->start];
	const struct cc_str ahead = cc_str_slice(view, sentence.start, year->span.start);
	const struct cc_str text = cc_str_slice(view, year->span.start, parser->tokens[end - 1].span.end);
	if (reading->is_span || reading->first.has != CC_WHEN_BIT(CC_WHEN_YEAR) || !cc_str_ends(text, CC_STR("年")))
		return false;
	const size_t count = year->value < OLD ? sizeof(words) / sizeof(words[0]) : ALWAYS;
	for (size_t i = 0; i < count; i++)
		if (cc_str_ends(ahead, words[i]))
			return true;
	return false;
}

/** Add what was read. @return Index of the first token behind it. */
static size_t emit(struct cc_period_parser *parser, struct cc_period_reading *reading)
{
	struct cc_period_mention mention = {.relative = false};
	const bool none = is_apposed_weekday(parser, reading) || counts_days(parser, reading, reading->end) ||
			  counts_years(parser, reading, reading->end);
	look_back(parser, reading);
	if (reading->is_span && !cc_period_resolve_span(&mention, reading, parser->today))
		return reading->start + 1;
	if (!reading->is_span)
		cc_when_resolve(&mention, &reading->first, parser->today);
	cc_period_apply_offset(&mention, &reading->offset);
	cc_period_apply_bound(&mention.period, parser, reading);
	size_t end = reading->end;
	cc_period_apply_prefix(&mention.period, reading->prefix);
	end += cc_period_apply_suffix(&mention.period, parser, end);
	mention.span = (struct cc_span){.start = parser->tokens[reading->start].span.start,
					.end = parser->tokens[end - 1].span.end};
	if (!reading->dropped && !none)
		cc_vec_add(parser->out, &mention);
	return end;
}

/** Words that may stand ahead of a period and change it, or let a bare year be one. */
static bool is_prefix(const struct cc_period_token *token)
{
	enum { KINDS = 128 };
	static const bool prefixes[KINDS] = {
	    ['S'] = true, ['P'] = true, ['V'] = true, ['I'] = true, ['F'] = true, ['i'] = true, ['>'] = true};
	const bool until = token->kind == 't' && token->value != 0;   /* to alone only joins two ends */
	const bool starting = token->kind == 'Y' && token->value > 0; /* "starting next year" */
	return until || starting || prefixes[(unsigned char)token->kind % KINDS];
}

/** Prefixes that belong to the mention's words: "since 2018" does, "in 2018" is 2018. */
static bool is_in_span(char prefix)
{
	return prefix != '\0' && strchr("SP>t", prefix) != NULL;
}

/** A length that leads somewhere, a point or a span at `at`. @return Tokens taken. */
static size_t read_any(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	const size_t offset = cc_period_read_offset(reading, parser, at);
	const size_t ahead = offset == 0 && reading->prefix == 'i' ? cc_period_read_ahead(reading, parser, at) : 0;
	if (offset + ahead != 0)
		return offset + ahead;
	return cc_period_read_span(reading, parser, at);
}

/** The prefix that a token is, as the readings keep it. */
static char prefix_of(const struct cc_period_token *token)
{
	if (token->kind == 'F' && token->value != 0)
		return '&';
	return token->kind == 'Y' ? 'S' : token->kind;
}

/** The 25 of 25家, a "the" ahead of other words: nothing that is joined to it behind makes a time of it, and a number
 * is no year, nor the 247 of "year 247", nor the 18th of "on the 18th". */
__attribute__((always_inline)) static inline bool tells_no_time(const struct cc_period_parser *parser, size_t at)
{
	enum { NAMED_FIRST = 100, NAMED_LAST = 999 };
	const struct cc_period_token *token = &parser->tokens[at];
	if ((token->kind != '0' && token->kind != 'T') || (at + 1 < parser->count && token[1].adjacent))
		return false;
	const bool may_be_named = token->adjacent && token->value >= NAMED_FIRST && token->value <= NAMED_LAST;
	return token->kind == 'T' || (!token->ordinal && !may_be_named && !cc_period_is_year(token));
}

/** A mention at `point`, whatever it is. @return Tokens taken. */
static size_t read_words(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t point)
{
	if (tells_no_time(parser, point))
		return 0;
	size_t taken = cc_period_read_elliptic(reading, parser, point);
	if (taken == 0)
		taken = cc_period_read_other_term(reading, parser, point);
	if (taken == 0)
		taken = read_any(reading, parser, point);
	return taken != 0 ? taken : cc_period_read_listed_number(reading, parser, point);
}

/** The same behind a prefix, which is noted. @return Tokens taken, without the prefix. */
static size_t read_behind_prefix(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	const struct cc_period_token *prefix = &parser->tokens[at];
	if (at + 1 >= parser->count || !parser->tokens[at + 1].adjacent)
		return 0;
	*reading = (struct cc_period_reading){.prefix = prefix_of(prefix)};
	return read_words(reading, parser, at + 1);
}

/** What a mention takes from the one before it: 9月10日、11日. */
static void take_from_before(struct cc_period_reading *reading, const struct cc_period_parser *parser)
{
	if (cc_period_is_listed(parser, reading->start))
		cc_period_complete_listed(&reading->first, &parser->before);
	cc_period_complete_ten_days(&reading->first, &parser->before);
	cc_period_complete_year(&reading->first, &parser->before);
}

/** Commas, brackets, "and" begin nothing. */
static bool may_start(char kind)
{
	return kind == 'T' || kind == 'E' || cc_period_kind_begins(kind);
}

/** The words at a token, or those behind it where it is a prefix. @param point  Where they begin. @return how many. */
static size_t take_words(struct cc_period_reading *reading, struct cc_period_parser *parser, size_t *point)
{
	const struct cc_period_token *first = &parser->tokens[*point];
	const bool prefix = is_prefix(first);
	size_t taken = 0;
	if (!prefix || cc_period_kind_begins(first->kind)) /* 后三天 begins with what is a prefix elsewhere */
		taken = read_words(reading, parser, *point);
	return taken == 0 && prefix ? read_behind_prefix(reading, parser, (*point)++) : taken;
}

/** "after first-half earnings", "before third-quarter results": behind the joined words stands what came after. */
static bool describes_next(const struct cc_period_parser *parser, char prefix, size_t end)
{
	if (prefix == '\0' || strchr("SP>", prefix) == NULL || end < 3 || parser->tokens[end - 2].kind != '-')
		return false;
	const struct cc_period_token *last = &parser->tokens[end - 1];
	const struct cc_str view = parser->input->context->view;
	const size_t at = last->span.end;
	return (last->kind == 'H' || last->kind == 'q') && at + 1 < view.len && view.ptr[at] == ' ' &&
	       view.ptr[at + 1] >= 'a' && view.ptr[at + 1] <= 'z';
}

/** @return Index of the next token to look at. */
static size_t read_mention(struct cc_period_parser *parser, size_t at)
{
	const bool prefix = is_prefix(&parser->tokens[at]);
	if (!prefix && (!may_start(parser->tokens[at].kind) || tells_no_time(parser, at)))
		return at + 1;
	struct cc_period_reading reading = {.prefix = '\0', .days = cc_period_is_listed(parser, at)};
	size_t point = at;
	const size_t taken = take_words(&reading, parser, &point);
	if (taken == 0)
		return at + 1;
	if (describes_next(parser, reading.prefix, point + taken))
		reading.prefix = '\0';
	reading.start = is_in_span(reading.prefix) ? at : point;
	take_from_before(&reading, parser);
	while (parser->tokens[reading.start].kind == 'T')
		reading.start++;
	reading.end = point + taken;
	if (!reading.is_span && reading.offset.kind == CC_OFFSET_NONE)
		cc_period_take_year_behind(&reading.first, parser, reading.end);
	reading.dropped =
	    reading.dropped || (!reading.is_span && cc_period_leads_list(parser, &reading.first, reading.end));
	const size_t next = emit(parser, &reading);
	parser->before = reading.is_span ? reading.last : reading.first;
	parser->before_end = next;
	parser->before_offset = reading.offset;
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
		if (kind == '1' || cc_period_kind_begins(kind))
			return true;
	}
	return false;
}

/** 三月, 三个月, 三 的 月: whether a Han numeral stands right ahead of a word of periods. */
static bool is_numbered(const struct cc_extract_input *input, const struct cc_hit *hit)
{
	const uint32_t of = 0x7684; /* 的 */
	const struct cc_str view = input->context->view;
	uint32_t before = ' ';
	for (size_t at = hit->start; at > input->sentence->span.start && (before == ' ' || before == of);)
		before = cc_utf8_prev(view, &at);
	return cc_period_han_digit(before) >= 0;
}

/** Where all numerals are single and within words (统一, 一家企业), only one ahead of a word of periods begins one. */
static bool has_numbered_word(const struct cc_extract_input *input)
{
	for (size_t i = 0; i < input->hit_count; i++) {
		if (input->hits[i].kind == CC_WORD_PERIOD && is_numbered(input, &input->hits[i]))
			return true;
	}
	return false;
}

/** A number or a word that a period may begin with, and a word of periods at all unless there are digits. */
static bool may_hold_period(const struct cc_extract_input *input)
{
	if ((input->sentence->flags & CC_SENTENCE_DIGIT) != 0)
		return true;
	if (!cc_extract_has_word(input, CC_WORD_PERIOD))
		return false;
	if (has_first_word(input))
		return true;
	if ((input->sentence->flags & CC_SENTENCE_HAN_NUMERAL) != 0)
		return !input->without_figures || has_numbered_word(input);
	/* 卅年前: the one numeral that the flag does not mean. */
	const struct cc_str text = cc_str_of_span(input->context->view, input->sentence->span);
	return (input->sentence->flags & CC_SENTENCE_HAN) != 0 && cc_str_find(text, CC_STR("卅"), 0) < text.len;
}

/** 一 年, 一的年, 一-half: whether a word of periods may stand behind the numeral at `at`. */
static bool may_number(const struct cc_extract_context *context, const struct cc_sentence *sentence, size_t at)
{
	const uint32_t of = 0x7684;	/* 的 */
	const uint32_t thirty = 0x5345; /* 卅 */
	const uint32_t digit = cc_utf8_next(context->view, &at);
	if (cc_period_han_digit(digit) < 0 || digit == thirty)
		return digit == thirty;
	for (size_t next = at; at < sentence->span.end; at = next) {
		const uint32_t behind = cc_utf8_next(context->view, &next);
		if (behind != ' ' && behind != of && behind != '-')
			break;
	}
	struct cc_hit word;
	return at < sentence->span.end &&
	       (cc_phrases_kinds_begun(context->rules->lexicon, context->view, at) >> CC_WORD_PERIOD & 1) != 0 &&
	       cc_phrases_find_at(&word, context->rules->lexicon, context->view, at, sentence->span.end,
				  CC_WORD_PERIOD);
}

/** 前 三, 之后的三: whether a word of periods may stand right ahead of the numeral at `at` and lead it. */
static bool may_be_led(const struct cc_extract_context *context, const struct cc_sentence *sentence, size_t at)
{
	enum { FIRST_HAN = 0x4000, LAST_HAN = 0x9FFF };
	const uint32_t of = 0x7684; /* 的 */
	while (at > sentence->span.start) {
		const uint32_t ahead = cc_utf8_prev(context->view, &at);
		if (ahead >= FIRST_HAN && ahead <= LAST_HAN &&
		    (cc_phrases_kinds_ended(context->rules->lexicon, context->view.ptr + at) >> CC_WORD_PERIOD_LEAD &
		     1) != 0)
			return true;
		if (ahead > ' ' && ahead != of)
			return false;
	}
	return false;
}

bool cc_period_needs_first_word(const struct cc_extract_context *context, const struct cc_sentence *sentence)
{
	if ((sentence->flags & CC_SENTENCE_DIGIT) != 0)
		return false;
	const uint32_t *numerals = context->numerals + sentence->numeral_first;
	for (uint32_t i = 0; i < sentence->numeral_count; i++)
		if (may_number(context, sentence, numerals[i]) || may_be_led(context, sentence, numerals[i]))
			return false;
	return true;
}

/** - / , . ' ( ) stand in the middle of periods only; they are a good part of all tokens. */
static bool begins_none(char kind)
{
	return kind >= '\'' && kind <= '/' && !cc_period_kind_begins(kind);
}

enum { USUAL_TOKENS = 24 }; /* most sentences have fewer */

enum cc_status cc_extract_periods(struct cc_vec *out, const struct cc_extract_input *input)
{
	if (!may_hold_period(input))
		return CC_OK;
	struct cc_vec tokens =
	    cc_vec_new(cc_extract_scratch(input->context, out->arena), sizeof(struct cc_period_token));
	const enum cc_status status =
	    cc_vec_reserve(&tokens, USUAL_TOKENS) ? cc_period_tokens(&tokens, input) : CC_ERR_NOMEM;
	if (status != CC_OK)
		return status;
	struct cc_period_cues cues = {.sought = false};
	struct cc_period_parser parser = {.input = input,
					  .cues = &cues,
					  .index = input->context->periods,
					  .tokens = tokens.items,
					  .count = tokens.len,
					  .today = input->context->date,
					  .out = out};
	if (parser.index == NULL && cc_period_index_make(&parser.index, tokens.arena) != CC_OK)
		return CC_ERR_NOMEM;
	for (size_t at = 0; at < parser.count && !out->failed;)
		at = begins_none(parser.tokens[at].kind) ? at + 1 : read_mention(&parser, at);
	return out->failed ? CC_ERR_NOMEM : CC_OK;
}
