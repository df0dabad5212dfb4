/* Which word of a period stands in a sentence, where its neighbours may make another one of it: 2024年中国, 三年内.
 * Leaves numbers, signs and the order of tokens to period_token.c. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "extract/periods/period_lex.h"

enum { HAN_BYTES = 3 };

/* Whether a Han character stands right ahead, other than 在, 于 and 的. */
static bool is_behind_word(const struct cc_period_lexer *lexer, size_t at)
{
	static const uint32_t open[] = {0x5728, 0x4E8E, 0x65BC, 0x7684}; /* 在于於的 */
	if (at == lexer->input->sentence->span.start || (unsigned char)lexer->view.ptr[at - 1] < 0x80)
		return false;
	const uint32_t ahead = cc_utf8_prev(lexer->view, &at);
	for (size_t i = 0; i < sizeof(open) / sizeof(open[0]); i++) {
		if (ahead == open[i])
			return false;
	}
	return cc_utf8_is_han(ahead);
}

/* The first month of 元至5月 in its one character; the connector of the word stands behind it. 280元至 is money. */
static bool push_january(struct cc_period_lexer *lexer, const struct cc_hit *hit)
{
	const struct cc_period_token *last =
	    lexer->out->len > 0 ? &((const struct cc_period_token *)lexer->out->items)[lexer->out->len - 1] : NULL;
	const bool behind_time = last != NULL && last->kind != '0' && last->span.end == hit->start;
	const bool behind_digit =
	    hit->start > lexer->input->sentence->span.start && cc_ascii_is_digit(lexer->view.ptr[hit->start - 1]);
	if (!behind_time && (behind_digit || is_behind_word(lexer, hit->start)))
		return false;
	return cc_period_push_number(lexer, hit->start, hit->start + HAN_BYTES, 1, 1) != NULL;
}

static void push_word(struct cc_period_lexer *lexer, const struct cc_hit *hit)
{
	const struct cc_period_word *word = &lexer->input->context->rules->period_words[hit->ref];
	const struct cc_period_rule rule = word->token;
	lexer->at = hit->end;
	if (rule.kind == 'N' || rule.kind == 0)
		return;
	size_t start = hit->start;
	if (word->rule.ptr != NULL && cc_str_equal(word->rule, CC_STR("january-to"))) {
		if (!push_january(lexer, hit))
			return;
		start += HAN_BYTES;
	}
	struct cc_period_token *token = cc_period_push(lexer, start, hit->end, rule.kind == '1' ? '0' : rule.kind);
	if (token == NULL)
		return;
	token->value = rule.value;
	token->word = word;
	token->behind_word = is_behind_word(lexer, hit->start);
	token->ordinal = rule.kind == '1';
}

/* The 日 of 6月30日前 and 5月3日产量, and of 15日前, is no 日前 and no 日产: a day stands ahead. */
static bool is_behind_day(const struct cc_period_lexer *lexer, const struct cc_hit *hit)
{
	enum { DAYS = 31 };
	const struct cc_period_token *tokens = lexer->out->items;
	const size_t count = lexer->out->len;
	const struct cc_period_token *last = &tokens[count - 1];
	const struct cc_str word = cc_str_slice(lexer->view, hit->start, hit->end);
	if (last->value < 1 || last->value > DAYS || !cc_str_starts(word, CC_STR("日")))
		return false;
	const bool month = count > 1 && tokens[count - 2].kind == 'b' && last->touches;
	return month || (last->digits > 0 && cc_str_equal(word, CC_STR("日前")));
}

/* Whether the last token is a full year that touches `at`: 2024年产量 is 2024年|产量, never 年产. So
 * does 两 of 两日前, which is no 日前, and the 12 of 12月销量, which is no 月销. */
static bool is_behind_year(const struct cc_period_lexer *lexer, const struct cc_hit *hit)
{
	enum { MONTHS = 12 };
	if (lexer->out->len == 0)
		return false;
	const struct cc_period_token *last = &((const struct cc_period_token *)lexer->out->items)[lexer->out->len - 1];
	bool month = cc_str_starts(cc_str_slice(lexer->view, hit->start, hit->end), CC_STR("月")) && last->value >= 1 &&
		     last->value <= MONTHS && !last->counting;
	return last->kind == '0' && last->span.end == hit->start &&
	       (last->digits == 4 || last->counting || month || is_behind_day(lexer, hit));
}

static bool is_shadow(const struct cc_period_lexer *lexer, const struct cc_hit *hit)
{
	const struct cc_period_word *word = &lexer->input->context->rules->period_words[hit->ref];
	return word->token.kind == 'N';
}

/* The 年中 of 2024年中国 and 年中央: a year and the start of another word. 年中, 年中的, 年中至, 年中以来 stand. */
static bool is_split_word(const struct cc_period_lexer *lexer, const struct cc_hit *hit)
{
	static const char *const followers[] = {"的", "至", "到", "起", "以"};
	const struct cc_period_word *word = &lexer->input->context->rules->period_words[hit->ref];
	if (word->rule.ptr == NULL || !cc_str_equal(word->rule, CC_STR("year-edge-middle")) || hit->end >= lexer->end)
		return false;
	const struct cc_str rest = cc_str_slice(lexer->view, hit->end, lexer->end);
	size_t next = 0;
	if (!cc_utf8_is_han(cc_utf8_next(rest, &next)))
		return false;
	for (size_t i = 0; i < sizeof(followers) / sizeof(followers[0]); i++) {
		if (cc_str_starts(rest, cc_str_from(followers[i])))
			return false;
	}
	return true;
}

/* The 年内 of 三年内: there 年 belongs to the number. */
static bool is_taken_by_number(const struct cc_period_lexer *lexer, const struct cc_hit *hit)
{
	const struct cc_str text = cc_str_slice(lexer->view, hit->start, hit->end);
	if (lexer->out->len == 0 || (!cc_str_starts(text, CC_STR("年内")) && !cc_str_starts(text, CC_STR("月内")) &&
				     !cc_str_starts(text, CC_STR("年內")) && !cc_str_starts(text, CC_STR("月內"))))
		return false;
	const struct cc_period_token *last = &((const struct cc_period_token *)lexer->out->items)[lexer->out->len - 1];
	return last->kind == '0' && last->span.end == hit->start;
}

static size_t digits_end(const struct cc_period_lexer *lexer, size_t at)
{
	while (at < lexer->end && cc_ascii_is_digit(cc_period_byte(lexer, at)))
		at++;
	return at;
}

/* "fell in the first quarter to $634 million": an amount stands behind the `to`, and no day as in "the quarter to 30
 * June". */
static bool leads_to_amount(const struct cc_period_lexer *lexer, const struct cc_hit *hit)
{
	const struct cc_str word = cc_str_slice(lexer->view, hit->start, hit->end);
	const size_t at = hit->end + 1;
	if (!cc_str_ends(word, CC_STR(" to")) || at >= lexer->end)
		return false;
	const struct cc_str rest = cc_str_slice(lexer->view, at, lexer->end);
	if (cc_str_starts(rest, CC_STR("the ")) || cc_str_starts(rest, CC_STR("end")))
		return false;
	const size_t end = digits_end(lexer, at);
	const char first = rest.ptr[0];
	if (end == at) /* "to a record", "to about 3 percent", "to US$634 million" */
		return first < 'A' || first > 'Z' || cc_str_starts(rest, CC_STR("US$"));
	const char next = cc_period_byte(lexer, end + 1);
	return cc_period_byte(lexer, end) != ' ' || next < 'A' || next > 'Z';
}

/* The 年代 of 2024年代表: what follows makes another word of it. */
static bool is_other_word(const struct cc_period_lexer *lexer, const struct cc_hit *hit)
{
	const struct cc_period_word *word = &lexer->input->context->rules->period_words[hit->ref];
	const struct cc_str rest = cc_str_slice(lexer->view, hit->end, lexer->end);
	for (size_t i = 0; i < word->not_before_count; i++) {
		if (cc_str_starts(rest, word->not_before[i]))
			return true;
	}
	return leads_to_amount(lexer, hit);
}

bool cc_period_lex_word(struct cc_period_lexer *lexer)
{
	const struct cc_hit *hits = lexer->input->hits;
	const size_t count = lexer->input->hit_count;
	while (lexer->hit < count && hits[lexer->hit].start < lexer->at)
		lexer->hit++;
	for (size_t i = lexer->hit; i < count && hits[i].start == lexer->at; i++) {
		if (hits[i].kind != CC_WORD_PERIOD)
			continue;
		if (is_other_word(lexer, &hits[i]) || is_split_word(lexer, &hits[i]) ||
		    is_taken_by_number(lexer, &hits[i]) ||
		    (is_shadow(lexer, &hits[i]) && is_behind_year(lexer, &hits[i])))
			continue;
		push_word(lexer, &hits[i]);
		return true;
	}
	return false;
}
