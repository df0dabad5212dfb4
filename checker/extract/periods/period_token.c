/* A sentence's numbers, signs and period words as tokens, with what stands between them noted.
 * Leaves numbers to period_number.c and period_han.c, words to period_word.c, what tokens mean together to
 * period_forms.c. */
#include "base/ascii.h"
#include "extract/periods/period_lex.h"

#include "base/utf8.h"

enum { FIRST_HAN = 0xE3 }; /* the lead of 〇 and of all Han numerals */

static bool is_blank_run(struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] != ' ' && text.ptr[i] != '\t' && text.ptr[i] != '\n' && text.ptr[i] != '\r')
			return false;
	}
	return true;
}

/** A new token over [start, end); its neighbourhood is noted here. @return NULL when out of memory. */
struct cc_period_token *cc_period_push(struct cc_period_lexer *lexer, size_t start, size_t end, char kind)
{
	const size_t count = lexer->out->len;
	size_t before = SIZE_MAX;
	if (count > 0)
		before = ((const struct cc_period_token *)lexer->out->items)[count - 1].span.end;
	struct cc_period_token *token = cc_vec_slot(lexer->out);
	if (token == NULL)
		return NULL;
	*token = (struct cc_period_token){.span = {.start = start, .end = end},
					  .kind = kind,
					  .touches = before == start,
					  .adjacent = before == start};
	if (before >= start)
		return token;
	const struct cc_str gap = cc_str_slice(lexer->view, before, start);
	token->adjacent = is_blank_run(gap) || cc_str_equal(gap, CC_STR("的")); /* 去年的前三季度 */
	return token;
}

struct cc_period_token *cc_period_push_number(struct cc_period_lexer *lexer, size_t start, size_t end, int value,
					      int digits)
{
	struct cc_period_token *token = cc_period_push(lexer, start, end, '0');
	if (token == NULL)
		return NULL;
	token->value = value;
	token->digits = digits;
	token->leading_zero = digits > 1 && cc_period_byte(lexer, start) == '0';
	return token;
}

/** CY18, CY2018: the calendar year. @return false where it is none. */
static bool lex_calendar_year(struct cc_period_lexer *lexer)
{
	const size_t at = lexer->at;
	if (cc_period_byte(lexer, at) != 'C' || cc_period_byte(lexer, at + 1) != 'Y')
		return false;
	int value = 0;
	size_t digits = 0;
	for (; cc_ascii_is_digit(cc_period_byte(lexer, at + 2 + digits)); digits++)
		value = value * 10 + (cc_period_byte(lexer, at + 2 + digits) - '0');
	if ((digits != 2 && digits != 4) || cc_ascii_is_letter(cc_period_byte(lexer, at + 2 + digits)))
		return false;
	lexer->at = at + 2 + digits;
	cc_period_push_number(lexer, at, lexer->at, digits == 2 ? 2000 + value : value, 4);
	return true;
}

bool cc_period_is_fiscal_code(const struct cc_period_lexer *lexer, size_t at)
{
	return cc_period_byte(lexer, at) == 'F' && cc_period_byte(lexer, at + 1) == 'Y' &&
	       cc_ascii_is_digit(cc_period_byte(lexer, at + 2));
}

static bool ends_code(const struct cc_period_lexer *lexer, size_t at)
{
	const char next = cc_period_byte(lexer, at);
	return cc_period_is_fiscal_code(lexer, at) || (!cc_ascii_is_digit(next) && !cc_ascii_is_letter(next));
}

/** Q3, H1, FY2024: a code at the start of a word, or behind a year (2024Q3). */
static bool lex_code(struct cc_period_lexer *lexer)
{
	const size_t at = lexer->at;
	const char letter = cc_period_byte(lexer, at);
	const char digit = cc_period_byte(lexer, at + 1);
	if ((letter == 'Q' || letter == 'q' || letter == 'H') && digit >= '1' && digit <= '4' &&
	    ends_code(lexer, at + 2)) {
		struct cc_period_token *token = cc_period_push(lexer, at, at + 2, letter == 'H' ? 'h' : 'k');
		if (token != NULL)
			token->value = digit - '0';
		lexer->at = at + 2;
		return true;
	}
	if (lex_calendar_year(lexer))
		return true;
	if (cc_period_is_fiscal_code(lexer, at)) {
		cc_period_push(lexer, at, at + 2, 'y');
		lexer->at = at + 2;
		return true;
	}
	return false;
}

struct long_sign {
	struct cc_str text;
	char kind;
};

enum { LONG_SIGN = 3 };

/* Dashes and tildes as printed; folding has made ～ a ~. */
static const struct long_sign long_signs[] = {{{"、", 3}, '@'}, {{"—", 3}, '-'},  {{"–", 3}, '-'},  {{"―", 3}, '-'},
					      {{"−", 3}, '-'},	{{"‐", 3}, '-'},  {{"‑", 3}, '-'},  {{"～", 3}, '-'},
					      {{"〜", 3}, '-'}, {{"ー", 3}, '-'}, {{"’", 3}, '\''}, {{"‘", 3}, '\''}};

/** Whether one may begin with this byte. */
static bool begins_long_sign(char c)
{
	return c == '\xe2' || c == '\xe3' || c == '\xef';
}

/** @return NULL where there is none. */
static const struct long_sign *long_sign_at(const struct cc_period_lexer *lexer, size_t at)
{
	const struct cc_str rest = cc_str_slice(lexer->view, at, lexer->end);
	const size_t last = LONG_SIGN - 1; /* by which nearly all of them are told apart */
	for (size_t i = 0; i < sizeof(long_signs) / sizeof(long_signs[0]) && rest.len > last; i++)
		if (rest.ptr[last] == long_signs[i].text.ptr[last] && cc_str_starts(rest, long_signs[i].text))
			return &long_signs[i];
	return NULL;
}

static bool is_short_sign(char c)
{
	return (c >= '\'' && c <= '/' && c != '*' && c != '+') || c == '~';
}

static bool lex_sign(struct cc_period_lexer *lexer)
{
	const size_t at = lexer->at;
	const char c = cc_period_byte(lexer, at);
	if (is_short_sign(c)) {
		cc_period_push(lexer, at, at + 1, c == '~' ? '-' : c);
		lexer->at++;
		return true;
	}
	const struct long_sign *sign = begins_long_sign(c) ? long_sign_at(lexer, at) : NULL;
	if (sign == NULL)
		return false;
	const struct cc_str dash = {.ptr = "——", .len = 6};
	const bool twice = cc_str_starts(cc_str_slice(lexer->view, at, lexer->end), dash);
	lexer->at += twice ? dash.len : sign->text.len;
	cc_period_push(lexer, at, lexer->at, sign->kind);
	return true;
}

static void skip_character(struct cc_period_lexer *lexer)
{
	if (cc_ascii_is_letter(cc_period_byte(lexer, lexer->at))) {
		while (lexer->at < lexer->end && (cc_ascii_is_letter(cc_period_byte(lexer, lexer->at)) ||
						  cc_ascii_is_digit(cc_period_byte(lexer, lexer->at))))
			lexer->at++;
		return;
	}
	cc_utf8_next(lexer->view, &lexer->at);
}

static void lex_one(struct cc_period_lexer *lexer)
{
	const char c = cc_period_byte(lexer, lexer->at);
	if (cc_period_lex_word(lexer)) /* also "14th Five-Year Plan" */
		return;
	if (cc_ascii_is_digit(c)) {
		cc_period_lex_digits(lexer);
		return;
	}
	const bool taken =
	    cc_ascii_is_letter(c) ? lex_code(lexer) : (unsigned char)c >= FIRST_HAN && cc_period_lex_han(lexer);
	if (!taken)
		skip_character(lexer);
}

/** Where the next period word begins that the lexer has not passed; the end of the sentence where there is none. */
static size_t next_word(struct cc_period_lexer *lexer)
{
	const struct cc_hit *hits = lexer->input->hits;
	const size_t count = lexer->input->hit_count;
	while (lexer->hit < count && (hits[lexer->hit].start < lexer->at || hits[lexer->hit].kind != CC_WORD_PERIOD))
		lexer->hit++;
	return lexer->hit < count ? hits[lexer->hit].start : lexer->end;
}

/** Where the next number in digits or Han begins, as the text's own pass has noted it. */
static size_t next_number(struct cc_period_lexer *lexer)
{
	for (; lexer->numeral_count > 0; lexer->numerals++, lexer->numeral_count--) {
		const size_t at = *lexer->numerals;
		const char c = cc_period_byte(lexer, at);
		if (at >= lexer->at && (cc_ascii_is_digit(c) || (unsigned char)c >= FIRST_HAN))
			return at < lexer->end ? at : lexer->end;
	}
	return lexer->end;
}

static bool is_word_byte(char c)
{
	return cc_ascii_is_letter(c) || cc_ascii_is_digit(c);
}

/** Where the next token may begin. A word of letters and digits is taken or passed as a whole: Q3, the 380 of A380. */
static size_t next_place(struct cc_period_lexer *lexer)
{
	if (lexer->word < lexer->at)
		lexer->word = next_word(lexer);
	if (lexer->number < lexer->at)
		lexer->number = next_number(lexer);
	size_t place = lexer->word < lexer->number ? lexer->word : lexer->number;
	if (place == lexer->end || !is_word_byte(cc_period_byte(lexer, place)))
		return place;
	while (place > lexer->at && is_word_byte(cc_period_byte(lexer, place - 1)))
		place--;
	return place;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/** Whether a sign or blank may stand at the lexer: no Han, letter or digit does. */
static bool is_at_sign(const struct cc_period_lexer *lexer)
{
	const char c = cc_period_byte(lexer, lexer->at);
	return is_blank(c) || is_short_sign(c) || begins_long_sign(c);
}

/** Signs and blanks from the lexer on, up to `stop` at the most. */
static void lex_signs(struct cc_period_lexer *lexer, size_t stop)
{
	while (lexer->at < stop) {
		if (is_blank(cc_period_byte(lexer, lexer->at)))
			lexer->at++;
		else if (!lex_sign(lexer))
			return;
	}
}

/** Where the signs and blanks begin that end at `end`, at `from` at the least. */
static size_t signs_start(const struct cc_period_lexer *lexer, size_t from, size_t end)
{
	for (;;) {
		const size_t left = end - from;
		if (left > 0 && (is_blank(lexer->view.ptr[end - 1]) || is_short_sign(lexer->view.ptr[end - 1])))
			end--;
		else if (left >= LONG_SIGN && begins_long_sign(lexer->view.ptr[end - LONG_SIGN]) &&
			 long_sign_at(lexer, end - LONG_SIGN) != NULL)
			end -= LONG_SIGN;
		else
			return end;
	}
}

/** Signs join what stands right beside them: those behind the last token and those ahead of the next, at `place`, are
 * tokens, all others are passed. */
static void lex_signs_between(struct cc_period_lexer *lexer, size_t place)
{
	if (lexer->at == place)
		return;
	const struct cc_period_token *tokens = lexer->out->items;
	if (lexer->out->len > 0 && tokens[lexer->out->len - 1].span.end == lexer->at && is_at_sign(lexer))
		lex_signs(lexer, place);
	lexer->at = signs_start(lexer, lexer->at, place);
	if (lexer->at < place)
		lex_signs(lexer, place);
	lexer->at = place;
}

enum cc_status cc_period_tokens(struct cc_vec *out, const struct cc_extract_input *input)
{
	const struct cc_sentence *sentence = input->sentence;
	struct cc_period_lexer lexer = {.input = input,
					.view = input->context->view,
					.at = sentence->span.start,
					.end = sentence->span.end,
					.out = out};
	if (sentence->numeral_count > 0) {
		lexer.numerals = input->context->numerals + sentence->numeral_first;
		lexer.numeral_count = sentence->numeral_count;
	}
	lexer.word = next_word(&lexer);
	lexer.number = next_number(&lexer);
	for (size_t place = next_place(&lexer); place < lexer.end && !out->failed; place = next_place(&lexer)) {
		lex_signs_between(&lexer, place);
		lex_one(&lexer);
	}
	lex_signs_between(&lexer, lexer.end);
	if (!out->failed && (sentence->flags & CC_SENTENCE_LATIN) != 0)
		cc_period_settle_words(out, lexer.view);
	return out->failed ? CC_ERR_NOMEM : CC_OK;
}
