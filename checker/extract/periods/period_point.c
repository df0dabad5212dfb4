/* One point in time among a sentence's tokens: a form, or a year that stands alone ("in 2024", "(2024)").
 * Leaves the forms to period_forms.c and what joins two points to period_span.c. */
#include "base/ascii.h"
#include "extract/periods/period_read.h"

#include "base/utf8.h"

/** "for 2025 in its latest forecast": the word, no inches. */
static bool is_preposition(const struct cc_period_parser *parser, const struct cc_hit *hit)
{
	struct cc_str word = cc_str_slice(parser->input->context->view, hit->start, hit->end);
	return cc_str_equal(word, CC_STR("in")) && cc_period_view_byte(parser, hit->end) == ' ' &&
	       cc_ascii_is_letter(cc_period_view_byte(parser, hit->end + 1));
}

/** Whether a unit stands behind: "in 2018 companies" counts. */
static bool has_unit_behind(const struct cc_period_parser *parser, size_t end)
{
	const struct cc_extract_input *input = parser->input;
	for (size_t i = 0; i < input->hit_count && input->hits[i].start <= end + 1; i++) {
		/* The t of "in 2020 to" is no ton. */
		const bool whole = !cc_ascii_is_letter(cc_period_view_byte(parser, input->hits[i].end));
		if (input->hits[i].kind == CC_WORD_UNIT && input->hits[i].start >= end && whole &&
		    !is_preposition(parser, &input->hits[i]))
			return true;
	}
	return false;
}

/** (2024), but not 980X(2025)12 or (2024)5号. */
static bool is_bracketed(const struct cc_period_parser *parser, struct cc_span span)
{
	if (span.start < 2 || cc_period_view_byte(parser, span.start - 1) != '(' ||
	    cc_period_view_byte(parser, span.end) != ')')
		return false;
	const char ahead = cc_period_view_byte(parser, span.start - 2);
	const char behind = cc_period_view_byte(parser, span.end + 1);
	return ahead == ' ' && !(behind >= '0' && behind <= '9');
}

static bool follows_year_word(const struct cc_period_parser *parser, size_t index)
{
	if (index == 0 || !parser->tokens[index].adjacent || parser->tokens[index - 1].kind == '\0')
		return false;
	const struct cc_period_token *before = &parser->tokens[index - 1];
	if (before->kind == '-') /* mid-2024, end-2024 */
		return index > 1 && before[-1].kind == 'E';
	if ((before->kind == 't' && before->value == 0) || before->kind == '&') /* "rose to 2018" tells no year */
		return index > 1 && before->adjacent;
	if (before->kind == ',') /* in 2023, 2024 and 2025 */
		return index > 1 && before->adjacent && cc_period_is_year(&before[-1]);
	return strchr("SPVFifEI>tTmhY", before->kind) != NULL;
}

enum { LIKELY_YEAR = 2060 };

/** "about 2000 homes", "over 1950 of them": words that speak of amounts as of years. */
static bool is_behind_amount_word(const struct cc_period_parser *parser, size_t index)
{
	const struct cc_period_token *token = &parser->tokens[index];
	return index > 0 && token->adjacent && token[-1].kind == 'i' && token[-1].value == 1;
}

/** "in two thousand cases", "in 2100 villages": where a count is as likely, a year ends its phrase. */
static bool counts_something(const struct cc_period_parser *parser, size_t index)
{
	const struct cc_period_token *token = &parser->tokens[index];
	if (token->word == NULL && token->value <= LIKELY_YEAR && !is_behind_amount_word(parser, index))
		return false;
	const char behind = cc_period_view_byte(parser, token->span.end + 1);
	return cc_ascii_is_letter(behind) && !(index + 1 < parser->count && parser->tokens[index + 1].adjacent);
}

/** "2019 or earlier" */
static bool is_ahead_of_bound(const struct cc_period_parser *parser, size_t index)
{
	return cc_period_is_kind(parser, index, 'z') &&
	       (unsigned char)cc_period_view_byte(parser, parser->tokens[index].span.start) < 0x80;
}

/** "its 2026 growth forecast", "Toyota's 2025 revenue": whose it is stands ahead, and what it is behind. */
static bool is_possessed(const struct cc_period_parser *parser, const struct cc_period_token *token)
{
	enum { FIRST_LIKELY = 2005, LAST_LIKELY = 2050 };
	const struct cc_span sentence = parser->input->sentence->span;
	const struct cc_str ahead = cc_str_slice(parser->input->context->view, sentence.start, token->span.start);
	const struct cc_word_list *owners = &parser->input->context->rules->figure_words[CC_FIGURE_LIST_YEAR_OWNERS];
	return cc_word_list_ends(owners, ahead) > 0 && token->value >= FIRST_LIKELY && token->value <= LAST_LIKELY &&
	       cc_period_view_byte(parser, token->span.end) == ' ' &&
	       cc_ascii_is_letter(cc_period_view_byte(parser, token->span.end + 1));
}

/** "|2023 GDP growth| is revised up": opens a sentence, and is no round number of what follows. */
static bool opens_sentence(const struct cc_period_parser *parser, const struct cc_period_token *token)
{
	enum { FIRST = 2001, LAST = 2050, TEN = 10 };
	return token->span.start == parser->input->sentence->span.start && token->word == NULL &&
	       token->value >= FIRST && token->value < LAST && token->value % TEN != 0 &&
	       cc_period_view_byte(parser, token->span.end) == ' ' &&
	       cc_ascii_is_letter(cc_period_view_byte(parser, token->span.end + 1));
}

/** "down 5.8 percent compared to 2019", "compared to fall 2019": a year that ends what is held against. */
static bool is_held_against(const struct cc_period_parser *parser, const struct cc_period_token *token)
{
	const struct cc_span sentence = parser->input->sentence->span;
	const struct cc_str ahead = cc_str_slice(parser->input->context->view, sentence.start, token->span.start);
	const char behind = cc_period_view_byte(parser, token->span.end);
	const char next = cc_period_view_byte(parser, token->span.end + 1);
	const struct cc_word_list *leads = &parser->input->context->rules->figure_words[CC_FIGURE_LIST_YEARS_AGAINST];
	bool ends = behind == '.' ? !(next >= '0' && next <= '9') : behind == '\0' || behind == ')';
	return ends && cc_word_list_ends(leads, ahead) > 0;
}

/** "below 2023's 7.6 percent" */
static bool owns_noun(const struct cc_period_parser *parser, const struct cc_period_token *token)
{
	const struct cc_str view = parser->input->context->view;
	const struct cc_str rest = cc_str_slice(view, token->span.end, parser->input->sentence->span.end);
	return token->span.start > 0 && cc_period_view_byte(parser, token->span.start - 1) == ' ' &&
	       (cc_str_starts(rest, CC_STR("'s ")) || cc_str_starts(rest, CC_STR("\u2019s ")));
}

static bool is_bare_year(const struct cc_period_parser *parser, size_t index)
{
	const struct cc_period_token *token = &parser->tokens[index];
	if (!cc_period_is_year(token) || counts_something(parser, index))
		return false;
	if (owns_noun(parser, token))
		return true;
	if (is_bracketed(parser, token->span))
		return true;
	if ((unsigned char)cc_period_view_byte(parser, token->span.end) >= 0x80 ||
	    has_unit_behind(parser, token->span.end))
		return false;
	if (cc_period_view_byte(parser, token->span.end) == '(' || cc_period_view_byte(parser, token->span.end) == '-')
		return false;
	if (is_held_against(parser, token) || follows_year_word(parser, index) ||
	    is_ahead_of_bound(parser, index + 1) || is_possessed(parser, token) || opens_sentence(parser, token))
		return true;
	const char behind = cc_period_view_byte(parser, token->span.end);
	const char ahead = token->span.start > 0 ? cc_period_view_byte(parser, token->span.start - 1) : '\0';
	if (ahead == '(' && behind == ':') /* "(2024: £388.0 million)" */
		return true;
	return ahead == ' ' && behind != '\0' && strchr(",;:'", behind) != NULL;
}

/** "year 247": called one. */
static bool is_named_year(const struct cc_period_parser *parser, size_t index)
{
	const struct cc_period_token *token = &parser->tokens[index];
	if (index == 0 || !token->adjacent || token->kind != '0' || token->ordinal || token->value < 100 ||
	    token->value > 999)
		return false;
	const struct cc_str word = cc_str_of_span(parser->input->context->view, token[-1].span);
	return word.len == 4 && (word.ptr[0] | 0x20) == 'y' && !counts_something(parser, index);
}

/* --- points --- */

/** Neither a word nor a number on either side: 12号,神舟十二号 and 12号楼 hold one. */
static bool stands_apart(const struct cc_period_parser *parser, size_t start, size_t end)
{
	const struct cc_span sentence = parser->input->sentence->span;
	const struct cc_str view = parser->input->context->view;
	size_t behind = end;
	if (end < sentence.end && cc_utf8_is_han(cc_utf8_next(view, &behind)))
		return false;
	const unsigned char ahead = (unsigned char)cc_period_view_byte(parser, start - 1);
	return start == sentence.start || ahead == ' ' || ahead == ',' || ahead == ';';
}

/** The 号 of 2号 is a day only behind a month or by itself; 一日千里 is none at all. */
static bool is_weak_day(const struct cc_period_parser *parser, const struct cc_when *when, size_t at)
{
	if (when->has != CC_WHEN_BIT(CC_WHEN_DAY))
		return false;
	const struct cc_period_token *number = &parser->tokens[at];
	const struct cc_period_token *mark = &parser->tokens[at + 1];
	const struct cc_str text = cc_str_of_span(parser->input->context->view, mark->span);
	if (!cc_str_equal(text, CC_STR("日")) && !cc_str_equal(text, CC_STR("号")) && !cc_str_equal(text, CC_STR("號")))
		return false;
	const bool counted = at > 0 && cc_period_is_kind(parser, at, '0') && parser->tokens[at - 1].kind == 'd';
	if (counted || (number->han && number->value < 10))
		return true;
	return !cc_str_equal(text, CC_STR("日")) && !stands_apart(parser, number->span.start, mark->span.end);
}

/** 近七十年的老厂 is nearly seventy years old; 近三年 are the last three, and 近七十年来 the last seventy. */
static bool is_nearly(const struct cc_period_parser *parser, const struct cc_when *when, size_t at, size_t taken)
{
	enum { LONG_TIME = 20 };
	const struct cc_str text = cc_str_of_span(parser->input->context->view, parser->tokens[at].span);
	return cc_str_equal(text, CC_STR("近")) && parser->tokens[at + taken - 1].kind == 'a' &&
	       when->value[CC_WHEN_COUNT] >= LONG_TIME;
}

enum { LONGEST_WEAK = sizeof("the month") - 1 };

/** "The year was good" tells no year; "in the year", "the end of the year" do. */
static bool is_weak_step(const struct cc_period_parser *parser, size_t at)
{
	const struct cc_period_token *token = &parser->tokens[at];
	const bool step = token->kind == 'A' || token->kind == 'B';
	const struct cc_str text = cc_str_of_span(parser->input->context->view, token->span);
	const bool the = text.len > 4 && (text.ptr[0] | 0x20) == 't' && text.ptr[3] == ' ';
	if (!step || token->value != 0 || !the || text.len > LONGEST_WEAK)
		return false;
	return at == 0 || !token->adjacent || strchr("iStfVE>PF", token[-1].kind) == NULL;
}

/** "in the quarter", "the end of the quarter": a time where "a quarter of them" is a fourth. */
static bool is_named_quarter(const struct cc_period_parser *parser, size_t at)
{
	return at > 1 && parser->tokens[at].adjacent && parser->tokens[at - 1].kind == 'T' &&
	       parser->tokens[at - 1].adjacent && strchr("iVfE", parser->tokens[at - 2].kind) != NULL;
}

/** "net income for the third quarter of $9 million", "of about €3 billion": an amount stands behind the "of" at `at`.
 */
static bool is_of_amount(const struct cc_period_parser *parser, size_t at)
{
	static const struct cc_str signs[] = {{"$", 1},	  {"€", 3},  {"£", 2},	{"¥", 2},
					      {"US$", 3}, {"C$", 2}, {"A$", 2}, {"Rs", 2}};
	struct cc_str rest = cc_str_slice(parser->input->context->view, parser->tokens[at].span.end + 1,
					  parser->input->sentence->span.end);
	const struct cc_word_list *abouts = &parser->input->context->rules->figure_words[CC_FIGURE_LIST_ABOUTS];
	rest = cc_str_slice(rest, cc_word_list_begins(abouts, rest), rest.len);
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		if (cc_str_starts(rest, signs[i]))
			return true;
	}
	return false;
}

/** "the first half of the match", "the first five months of work": no part of a year. */
static bool is_part_of_other(const struct cc_period_parser *parser, const struct cc_when *when, size_t behind)
{
	const uint64_t parts =
	    CC_WHEN_BIT(CC_WHEN_HALF) | CC_WHEN_BIT(CC_WHEN_QUARTER) | CC_WHEN_BIT(CC_WHEN_MONTHS_TO);
	return (when->has & ~parts) == 0 && cc_period_is_kind(parser, behind, 'f') && !is_of_amount(parser, behind);
}

enum { MONTH_AND_AMOUNT = 3, DAY_DIGITS = 2 };

/** "in July, 3 percent more", "in July 2025, 3 percent more": the number behind the comma is an amount and no day. */
static bool is_amount_behind(const struct cc_period_parser *parser, size_t at, size_t taken)
{
	if (taken < MONTH_AND_AMOUNT || parser->tokens[at].kind != 'm')
		return false;
	const struct cc_period_token *number = &parser->tokens[at + taken - 1];
	return number->kind == '0' && number->digits <= DAY_DIGITS && number[-1].kind == ',' &&
	       has_unit_behind(parser, number->span.end);
}

/** "投产头四个月": the first months of something; "头两个月" by itself and 今年头两个月 are of the year. */
static bool is_first_of_other(const struct cc_period_parser *parser, size_t at)
{
	const struct cc_period_token *token = &parser->tokens[at];
	return token->kind == 'j' && token->behind_word &&
	       cc_str_starts(cc_str_of_span(parser->input->context->view, token->span), CC_STR("头"));
}

/* Whether what the form took there is no time: "nearly 3", a day of other things, a part of another word. */
static bool is_no_time(const struct cc_period_parser *parser, const struct cc_period_reading *reading,
		       const struct cc_when *when, size_t at, size_t taken)
{
	if (taken == 1 &&
	    (is_weak_step(parser, at) || (parser->tokens[at].kind == 'q' && !is_named_quarter(parser, at))))
		return true;
	return is_first_of_other(parser, at) || is_nearly(parser, when, at, taken) ||
	       (taken == 2 && !reading->days && is_weak_day(parser, when, at)) ||
	       is_part_of_other(parser, when, at + taken);
}

/** @return Tokens taken by one point at `at`, 0 where there is none. */
size_t cc_period_read_point(struct cc_when *out, struct cc_period_reading *reading,
			    const struct cc_period_parser *parser, size_t at)
{
	if (at >= parser->count)
		return 0;
	bool dropped = false;
	size_t taken = cc_period_form(out, &dropped, parser->index, parser->tokens, parser->count, at);
	if (is_amount_behind(parser, at, taken))
		taken = cc_period_form(out, &dropped, parser->index, parser->tokens, at + taken - 2, at);
	reading->dropped = reading->dropped || dropped;
	if (taken != 0)
		return is_no_time(parser, reading, out, at, taken) ? 0 : taken;
	if (!is_bare_year(parser, at) && !is_named_year(parser, at))
		return cc_period_read_bare_day(out, parser, at);
	*out = (struct cc_when){.has = 0};
	cc_when_set(out, CC_WHEN_YEAR, parser->tokens[at].value);
	return 1;
}

/** "the week of the 18th" */
static bool is_week_of(const struct cc_period_parser *parser, size_t at)
{
	return parser->tokens[at].kind == 'M' && cc_period_is_kind(parser, at + 1, 'f');
}

/** "the rest of the week", "late in the week": the week and the rest of the quarter are those of the document. */
static size_t read_current(struct cc_when *out, const struct cc_period_parser *parser, size_t at, int edge)
{
	if (at >= parser->count || edge == CC_EDGE_NONE || edge >= CC_EDGE_WEEK)
		return 0;
	const char kind = parser->tokens[at].kind;
	const bool rest = edge == CC_EDGE_REST || edge == CC_EDGE_SO_FAR;
	*out = (struct cc_when){.has = 0};
	if (kind == 'M')
		cc_when_set(out, CC_WHEN_WEEK_STEP, 0);
	else if (kind == 'q' && rest)
		cc_when_set(out, CC_WHEN_QUARTER_STEP, 0);
	return out->has != 0 ? 1 : 0;
}

/** early, mid-, the end of: ahead of a point. @return Tokens taken. */
static size_t read_edge(int *edge, const struct cc_period_parser *parser, size_t at)
{
	const size_t start = at;
	if (at < parser->count && parser->tokens[at].kind == 'T')
		at++;
	const bool edged = at < parser->count && (parser->tokens[at].kind == 'E' || is_week_of(parser, at));
	if (!edged || (at > start && !parser->tokens[at].adjacent))
		return 0;
	*edge = is_week_of(parser, at) ? CC_EDGE_WEEK : parser->tokens[at].value;
	at++;
	while (cc_period_is_kind(parser, at, 'f') || cc_period_is_kind(parser, at, 'T') ||
	       cc_period_is_kind(parser, at, '-'))
		at++;
	return at - start;
}

/** A point with what may stand ahead of it. @return Tokens taken, 0 where there is no point. */
size_t cc_period_read_edged(struct cc_when *out, struct cc_period_reading *reading,
			    const struct cc_period_parser *parser, size_t at)
{
	int edge = CC_EDGE_NONE;
	size_t taken = read_edge(&edge, parser, at);
	if (taken == 0 && at < parser->count && parser->tokens[at].kind == 'T')
		taken = 1;
	if (taken > 0 && at + taken < parser->count && !parser->tokens[at + taken].adjacent)
		return 0;
	size_t point = cc_period_read_point(out, reading, parser, at + taken);
	/* "at the end of 2011, January sales fell": the month is another one. */
	if (edge != CC_EDGE_NONE && point > 1 && cc_period_is_year(&parser->tokens[at + taken]) &&
	    parser->tokens[at + taken + 1].kind == ',') {
		*out = (struct cc_when){.has = 0};
		cc_when_set(out, CC_WHEN_YEAR, parser->tokens[at + taken].value);
		point = 1;
	}
	if (point == 0)
		point = read_current(out, parser, at + taken, edge);
	if (point == 0)
		return 0;
	const bool moved =
	    cc_when_has(out, CC_WHEN_AGO) || cc_when_has(out, CC_WHEN_FLOW); /* "will end two years after" */
	if (edge != CC_EDGE_NONE && !moved && !cc_when_has(out, CC_WHEN_EDGE))
		cc_when_set(out, CC_WHEN_EDGE, edge);
	return taken + point;
}
