/* A sentence's numbers, signs and period words as tokens, with what stands between them noted.
 * Leaves what tokens mean together to period_forms.c. */
#include "extract/period_parts.h"

#include "base/utf8.h"

/** Where the lexer is. */
struct lexer {
	const struct cc_extract_input *input;
	struct cc_str view;
	size_t at;
	size_t end;
	size_t hit; /* first hit that starts at or behind `at` */
	struct cc_vec *out;
};

enum { DIGITS_MAX = 8 };

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/** The byte at `at`, 0 outside the view. */
static char byte_at(const struct lexer *lexer, size_t at)
{
	return at < lexer->view.len ? lexer->view.ptr[at] : '\0';
}

static char byte_before(const struct lexer *lexer, size_t at)
{
	return at > 0 ? lexer->view.ptr[at - 1] : '\0';
}

static bool is_blank_run(struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] != ' ' && text.ptr[i] != '\t' && text.ptr[i] != '\n' && text.ptr[i] != '\r')
			return false;
	}
	return true;
}

/** A new token over [start, end); its neighbourhood is noted here. @return NULL when out of memory. */
static struct cc_period_token *push(struct lexer *lexer, size_t start, size_t end, char kind)
{
	const size_t count = lexer->out->len;
	size_t before = SIZE_MAX;
	if (count > 0)
		before = ((const struct cc_period_token *)lexer->out->items)[count - 1].span.end;
	struct cc_period_token *token = cc_vec_push(lexer->out);
	if (token == NULL)
		return NULL;
	token->span = (struct cc_span){.start = start, .end = end};
	token->kind = kind;
	token->touches = before == start;
	if (before > start)
		return token;
	const struct cc_str gap = cc_str_slice(lexer->view, before, start);
	token->adjacent = is_blank_run(gap) || cc_str_equal(gap, CC_STR("的")); /* 去年的前三季度 */
	return token;
}

static void push_number(struct lexer *lexer, size_t start, size_t end, int value, int digits)
{
	struct cc_period_token *token = push(lexer, start, end, '0');
	if (token == NULL)
		return;
	token->value = value;
	token->digits = digits;
	token->leading_zero = digits > 1 && byte_at(lexer, start) == '0';
}

static int digits_value(const struct lexer *lexer, size_t start, size_t end)
{
	int value = 0;
	for (size_t i = start; i < end; i++)
		value = value * 10 + (lexer->view.ptr[i] - '0');
	return value;
}

static size_t digits_end(const struct lexer *lexer, size_t at)
{
	while (at < lexer->end && is_digit(lexer->view.ptr[at]))
		at++;
	return at;
}

/** A run of digits with points or commas inside: 3.63, 12,345, 2024.12.11. */
static size_t figure_end(const struct lexer *lexer, size_t at)
{
	at = digits_end(lexer, at);
	while ((byte_at(lexer, at) == '.' || byte_at(lexer, at) == ',') && is_digit(byte_at(lexer, at + 1)) &&
	       at + 1 < lexer->end)
		at = digits_end(lexer, at + 1);
	return at;
}

/** The parts of a figure with points in it, each a token: only for dates, 2024.12.11 and "11,2024". */
static void push_parts(struct lexer *lexer, size_t start, size_t end)
{
	while (start < end) {
		const size_t stop = digits_end(lexer, start);
		push_number(lexer, start, stop, digits_value(lexer, start, stop), (int)(stop - start));
		if (stop < end)
			push(lexer, stop, stop + 1, byte_at(lexer, stop));
		start = stop + 1;
	}
}

/** Whether [start, end) is written as a date: lengths 4.2.2 with points, or 2,4 with a comma. */
static bool is_written_as_date(const struct lexer *lexer, size_t start, size_t end)
{
	size_t lengths[3] = {0, 0, 0};
	size_t parts = 0;
	char sign = '\0';
	for (size_t at = start; at < end; parts++) {
		const size_t stop = digits_end(lexer, at);
		if (parts == 3 || (sign != '\0' && stop < end && byte_at(lexer, stop) != sign))
			return false;
		lengths[parts] = stop - at;
		if (stop < end)
			sign = byte_at(lexer, stop);
		at = stop + 1;
	}
	if (sign == ',')
		return parts == 2 && lengths[0] <= 2 && lengths[1] == 4;
	const bool year_first = lengths[0] == 4 && lengths[2] <= 2;
	const bool year_last = lengths[0] <= 2 && lengths[2] == 4; /* 13.5.2015 */
	return parts == 3 && lengths[1] <= 2 && (year_first || year_last);
}

/** Signs that make the figure before or behind them something else: a price, a time, a percentage, a number. */
static bool is_other_figure(const struct lexer *lexer, size_t start, size_t end)
{
	const char before = byte_before(lexer, start);
	const char after = byte_at(lexer, end);
	if (before == '$' || before == '#' || before == '%' || before == '\xa3' || before == '\xa5')
		return true;
	if (before == ':' && start > 1 && is_digit(byte_at(lexer, start - 2)))
		return true;
	if ((before == '.' || before == ',') && start > 1 && is_digit(byte_at(lexer, start - 2)))
		return true;
	if (after == '%' || after == '$')
		return true;
	return after == ':' && is_digit(byte_at(lexer, end + 1));
}

static bool starts_with_lower(const struct lexer *lexer, size_t at, const char *word)
{
	for (; *word != '\0'; word++, at++) {
		if (lower(byte_at(lexer, at)) != *word)
			return false;
	}
	return !is_letter(byte_at(lexer, at)) && !is_digit(byte_at(lexer, at));
}

static bool has_ordinal_suffix(const struct lexer *lexer, size_t at)
{
	return starts_with_lower(lexer, at, "st") || starts_with_lower(lexer, at, "nd") ||
	       starts_with_lower(lexer, at, "rd") || starts_with_lower(lexer, at, "th");
}

/** 1990s, 1990's, 90s: bytes of the ending, 0 where there is none. */
static size_t decade_suffix(const struct lexer *lexer, size_t at)
{
	if (starts_with_lower(lexer, at, "s"))
		return 1;
	return byte_at(lexer, at) == '\'' && starts_with_lower(lexer, at + 1, "s") ? 2 : 0;
}

/** 3Q, 1H, 3Q25: the letter behind one digit. @return bytes taken behind the digit; 0 where it is no such code. */
static size_t code_suffix(const struct lexer *lexer, size_t at)
{
	const char letter = byte_at(lexer, at);
	const char after = byte_at(lexer, at + 1);
	return (letter == 'Q' || letter == 'H') && !is_letter(after) ? 1 : 0;
}

static struct cc_period_token *push_valued(struct lexer *lexer, size_t start, size_t end, char kind)
{
	struct cc_period_token *token = push(lexer, start, end, kind);
	if (token != NULL)
		token->value = digits_value(lexer, start, digits_end(lexer, start));
	lexer->at = end;
	return token;
}

static void skip_word(struct lexer *lexer)
{
	while (is_letter(byte_at(lexer, lexer->at)) || is_digit(byte_at(lexer, lexer->at)))
		lexer->at++;
}

/** 31st, 1990s, 2024Q3, 3Q; letters and digits of any other kind are passed over. */
static void lex_number_with_letters(struct lexer *lexer, size_t start, size_t end)
{
	const int digits = (int)(end - start);
	const size_t decade = decade_suffix(lexer, end);
	const char letter = byte_at(lexer, end);
	lexer->at = end;
	if (has_ordinal_suffix(lexer, end)) {
		struct cc_period_token *token = push_valued(lexer, start, end + 2, '0');
		if (token != NULL)
			token->ordinal = true;
	} else if (decade != 0 && digits_value(lexer, start, end) % 10 == 0) {
		push_valued(lexer, start, end + decade, 'Z');
	} else if (digits == 4 && (letter == 'Q' || letter == 'H')) {
		push_number(lexer, start, end, digits_value(lexer, start, end), digits); /* the code is lexed next */
	} else if (digits == 1 && code_suffix(lexer, end) != 0) {
		push_valued(lexer, start, end + 1, letter == 'Q' ? 'k' : 'h');
	} else {
		skip_word(lexer);
	}
}

/** What OCR made of a digit: O and l are 0 and 1. @return -1 for what can be none. */
static int misread_digit(char c)
{
	if (is_digit(c))
		return c - '0';
	if (c == 'O' || c == 'o')
		return 0;
	return c == 'l' || c == 'I' ? 1 : -1;
}

/** OCR's 2O24年: four signs, two of them digits at the least, and 年 behind. @return the year or 0. */
static int misread_year(const struct lexer *lexer, size_t start)
{
	int value = 0;
	int digits = 0;
	for (size_t i = start; i < start + 4; i++) {
		const char c = byte_at(lexer, i);
		const int digit = misread_digit(c);
		if (digit < 0)
			return 0;
		digits += is_digit(c) ? 1 : 0;
		value = value * 10 + digit;
	}
	const struct cc_str year = CC_STR("年");
	if (digits < 2 || digits == 4 || start + 4 + year.len > lexer->end)
		return 0;
	return cc_str_starts(cc_str_slice(lexer->view, start + 4, lexer->end), year) ? value : 0;
}

static void lex_number(struct lexer *lexer)
{
	const size_t start = lexer->at;
	const size_t end = digits_end(lexer, start);
	const size_t whole = figure_end(lexer, start);
	const int misread = misread_year(lexer, start);
	lexer->at = whole;
	if (misread != 0) {
		push_number(lexer, start, start + 4, misread, 4);
		if (!lexer->out->failed)
			((struct cc_period_token *)lexer->out->items)[lexer->out->len - 1].suspect = true;
		lexer->at = start + 4;
	} else if (end - start > DIGITS_MAX || is_other_figure(lexer, start, whole)) {
		return;
	} else if (whole > end) {
		if (is_written_as_date(lexer, start, whole))
			push_parts(lexer, start, whole);
	} else if (is_letter(byte_at(lexer, end)) || decade_suffix(lexer, end) != 0) {
		lex_number_with_letters(lexer, start, end);
	} else {
		push_number(lexer, start, end, digits_value(lexer, start, end), (int)(end - start));
	}
}

/** Value of a Han numeral; -1 for other characters. The table is indexed by the code point modulo its length, which is
 * the least that keeps these apart: every character of prose is asked. */
static int han_digit(uint32_t c)
{
	static const struct {
		uint32_t code_point;
		int value;
	} digits[64] = {
	    [0] = {0x4E00, 1},	[1] = {0x5341, 10}, [3] = {0x4E03, 7},	[5] = {0x5345, 30}, [7] = {0x3007, 0},
	    [9] = {0x4E09, 3},	[11] = {0x25CB, 0}, [12] = {0x4E8C, 2}, [20] = {0x4E94, 5}, [27] = {0x56DB, 4},
	    [29] = {0x4E5D, 9}, [36] = {0x4E24, 2}, [41] = {0x5169, 2}, [43] = {0x516B, 8}, [45] = {0x516D, 6},
	    [54] = {0x96F6, 0}, [63] = {0x5EFF, 20}};
	const size_t place = c % (sizeof(digits) / sizeof(digits[0]));
	return digits[place].code_point == c ? digits[place].value : -1;
}

/** 十二, 三十一, 廿九 by value; 二〇二四, 九八 digit by digit. */
struct han_number {
	int value;
	int digits; /* 0 where it is written with 十 */
};

static struct han_number han_number_add(struct han_number number, int digit)
{
	const bool ten = digit >= 10;
	if (ten && digit == 10 && number.digits == 1 && number.value > 0)
		return (struct han_number){.value = number.value * 10, .digits = 0};
	if (ten)
		return (struct han_number){.value = digit, .digits = 0};
	if (number.digits == 0 && number.value >= 10)
		return (struct han_number){.value = number.value + digit, .digits = 0};
	return (struct han_number){.value = number.value * 10 + digit, .digits = number.digits + 1};
}

/** @return false where no Han numeral stands at the lexer. */
static bool lex_han_number(struct lexer *lexer)
{
	const size_t start = lexer->at;
	struct han_number number = {.value = 0, .digits = 0};
	size_t at = start;
	while (at < lexer->end) {
		size_t next = at;
		const int digit = han_digit(cc_utf8_next(lexer->view, &next));
		if (digit < 0)
			break;
		number = han_number_add(number, digit);
		at = next;
		if (number.digits > DIGITS_MAX)
			number.digits = DIGITS_MAX, number.value = 0;
	}
	if (at == start)
		return false;
	push_number(lexer, start, at, number.value, number.digits);
	if (!lexer->out->failed) {
		struct cc_period_token *token = &((struct cc_period_token *)lexer->out->items)[lexer->out->len - 1];
		const struct cc_str text = cc_str_slice(lexer->view, start, at);
		token->han = true;
		token->counting = cc_str_equal(text, CC_STR("两")) || cc_str_equal(text, CC_STR("兩"));
	}
	lexer->at = at;
	return true;
}

/** Q3, H1, FY2024: a code at the start of a word, or behind a year (2024Q3). */
static bool lex_code(struct lexer *lexer)
{
	const size_t at = lexer->at;
	const char letter = byte_at(lexer, at);
	const char digit = byte_at(lexer, at + 1);
	if ((letter == 'Q' || letter == 'q' || letter == 'H') && digit >= '1' && digit <= '4' &&
	    !is_digit(byte_at(lexer, at + 2)) && !is_letter(byte_at(lexer, at + 2))) {
		struct cc_period_token *token = push(lexer, at, at + 2, letter == 'H' ? 'h' : 'k');
		if (token != NULL)
			token->value = digit - '0';
		lexer->at = at + 2;
		return true;
	}
	if ((letter == 'F' || letter == 'C') && digit == 'Y' && is_digit(byte_at(lexer, at + 2))) {
		push(lexer, at, at + 2, letter == 'F' ? 'y' : 'T');
		lexer->at = at + 2;
		return true;
	}
	return false;
}

static void push_word(struct lexer *lexer, const struct cc_hit *hit)
{
	const struct cc_period_word *word = &lexer->input->context->rules->period_words[hit->ref];
	const struct cc_period_rule rule = word->token;
	lexer->at = hit->end;
	if (rule.kind == 'N' || rule.kind == 0)
		return;
	struct cc_period_token *token = push(lexer, hit->start, hit->end, rule.kind == '1' ? '0' : rule.kind);
	if (token == NULL)
		return;
	token->value = rule.value;
	token->word = word;
	token->ordinal = rule.kind == '1';
}

/** Whether the last token is a full year that touches `at`: 2024年产量 is 2024年|产量, never 年产. */
static bool is_behind_year(const struct lexer *lexer, size_t at)
{
	if (lexer->out->len == 0)
		return false;
	const struct cc_period_token *last = &((const struct cc_period_token *)lexer->out->items)[lexer->out->len - 1];
	return last->kind == '0' && last->digits == 4 && last->span.end == at;
}

static bool is_shadow(const struct lexer *lexer, const struct cc_hit *hit)
{
	const struct cc_period_word *word = &lexer->input->context->rules->period_words[hit->ref];
	return word->token.kind == 'N';
}

/** The 年中 of 2024年中国 and 年中央: a year and the start of another word. 年中, 年中的, 年中至, 年中以来 stand. */
static bool is_split_word(const struct lexer *lexer, const struct cc_hit *hit)
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

/** The longest period word at the lexer. @return false where there is none. */
static bool lex_word(struct lexer *lexer)
{
	const struct cc_hit *hits = lexer->input->hits;
	const size_t count = lexer->input->hit_count;
	while (lexer->hit < count && hits[lexer->hit].start < lexer->at)
		lexer->hit++;
	for (size_t i = lexer->hit; i < count && hits[i].start == lexer->at; i++) {
		if (hits[i].kind != CC_WORD_PERIOD)
			continue;
		if (is_split_word(lexer, &hits[i]) || (is_shadow(lexer, &hits[i]) && is_behind_year(lexer, lexer->at)))
			continue;
		push_word(lexer, &hits[i]);
		return true;
	}
	return false;
}

/* Dashes and tildes as printed; folding has made ～ a ~. */
static const struct {
	struct cc_str text;
	char kind;
} signs[] = {{{"——", 6}, '-'}, {{"—", 3}, '-'},	 {{"–", 3}, '-'},  {{"―", 3}, '-'},
	     {{"−", 3}, '-'},  {{"‐", 3}, '-'},	 {{"‑", 3}, '-'},  {{"～", 3}, '-'},
	     {{"〜", 3}, '-'}, {{"ー", 3}, '-'}, {{"’", 3}, '\''}, {{"‘", 3}, '\''}};

static bool lex_sign(struct lexer *lexer)
{
	const char c = byte_at(lexer, lexer->at);
	if (c == '-' || c == '~' || c == '/' || c == ',' || c == '.' || c == '\'' || c == '(' || c == ')') {
		push(lexer, lexer->at, lexer->at + 1, c == '~' ? '-' : c);
		lexer->at++;
		return true;
	}
	if (c != '\xe2' && c != '\xe3' && c != '\xef')
		return false;
	const struct cc_str rest = cc_str_slice(lexer->view, lexer->at, lexer->end);
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		if (!cc_str_starts(rest, signs[i].text))
			continue;
		push(lexer, lexer->at, lexer->at + signs[i].text.len, signs[i].kind);
		lexer->at += signs[i].text.len;
		return true;
	}
	return false;
}

static void skip_character(struct lexer *lexer)
{
	if (is_letter(byte_at(lexer, lexer->at))) {
		while (lexer->at < lexer->end &&
		       (is_letter(byte_at(lexer, lexer->at)) || is_digit(byte_at(lexer, lexer->at))))
			lexer->at++;
		return;
	}
	cc_utf8_next(lexer->view, &lexer->at);
}

static void lex_one(struct lexer *lexer)
{
	const char c = byte_at(lexer, lexer->at);
	if (is_digit(c)) {
		lex_number(lexer);
		return;
	}
	if (lex_word(lexer))
		return;
	if (is_letter(c) ? lex_code(lexer) : lex_sign(lexer))
		return;
	if ((unsigned char)c >= 0xE2 && lex_han_number(lexer))
		return;
	skip_character(lexer);
}

enum cc_status cc_period_tokens(struct cc_vec *out, const struct cc_extract_input *input)
{
	struct lexer lexer = {.input = input,
			      .view = input->context->view,
			      .at = input->sentence->span.start,
			      .end = input->sentence->span.end,
			      .out = out};
	while (lexer.at < lexer.end && !out->failed)
		lex_one(&lexer);
	return out->failed ? CC_ERR_NOMEM : CC_OK;
}
