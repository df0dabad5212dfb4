/* Numbers in digits as tokens of periods, with the signs and letters that make them dates or something else.
 * Leaves Han numerals to period_han.c and words to period_token.c. */
#include "base/ascii.h"
#include "extract/periods/period_lex.h"
#include <string.h>

static char byte_before(const struct cc_period_lexer *lexer, size_t at)
{
	return at > 0 ? lexer->view.ptr[at - 1] : '\0';
}

static int digits_value(const struct cc_period_lexer *lexer, size_t start, size_t end)
{
	int value = 0;
	for (size_t i = start; i < end; i++)
		value = value * 10 + (lexer->view.ptr[i] - '0');
	return value;
}

static size_t digits_end(const struct cc_period_lexer *lexer, size_t at)
{
	while (at < lexer->end && cc_ascii_is_digit(lexer->view.ptr[at]))
		at++;
	return at;
}

/** A run of digits with points or commas inside: 3.63, 12,345, 2024.12.11. */
static size_t figure_end(const struct cc_period_lexer *lexer, size_t at)
{
	at = digits_end(lexer, at);
	while ((cc_period_byte(lexer, at) == '.' || cc_period_byte(lexer, at) == ',') &&
	       cc_ascii_is_digit(cc_period_byte(lexer, at + 1)) && at + 1 < lexer->end)
		at = digits_end(lexer, at + 1);
	return at;
}

/** The parts of a figure with points in it, each a token: only for dates, 2024.12.11 and "11,2024". */
static void push_parts(struct cc_period_lexer *lexer, size_t start, size_t end)
{
	while (start < end) {
		const size_t stop = digits_end(lexer, start);
		cc_period_push_number(lexer, start, stop, digits_value(lexer, start, stop), (int)(stop - start));
		if (stop < end)
			cc_period_push(lexer, stop, stop + 1, cc_period_byte(lexer, stop));
		start = stop + 1;
	}
}

/** Whether [start, end) is written as a date: lengths 4.2.2 with points, or 2,4 with a comma. */
static bool is_written_as_date(const struct cc_period_lexer *lexer, size_t start, size_t end)
{
	size_t lengths[3] = {0, 0, 0};
	size_t parts = 0;
	char sign = '\0';
	for (size_t at = start; at < end; parts++) {
		const size_t stop = digits_end(lexer, at);
		if (parts == 3 || (sign != '\0' && stop < end && cc_period_byte(lexer, stop) != sign))
			return false;
		lengths[parts] = stop - at;
		if (stop < end)
			sign = cc_period_byte(lexer, stop);
		at = stop + 1;
	}
	if (sign == ',')
		return parts == 2 && lengths[0] <= 2 && lengths[1] == 4;
	const bool year_first = lengths[0] == 4 && lengths[2] <= 2;
	const bool year_last = lengths[0] <= 2 && lengths[2] == 4; /* 13.5.2015 */
	return parts == 3 && lengths[1] <= 2 && (year_first || year_last);
}

/** £ and ¥, which are C2 A3 and C2 A5; the last byte of 来 is A5 as well. */
static bool is_behind_money_sign(const struct cc_period_lexer *lexer, size_t at)
{
	const struct cc_str ahead = cc_str_slice(lexer->view, 0, at);
	return cc_str_ends(ahead, CC_STR("£")) || cc_str_ends(ahead, CC_STR("¥"));
}

/** 图1:2014-2018年: four digits behind a colon that a dash or 年 follows. */
static bool is_year_of_caption(const struct cc_period_lexer *lexer, size_t start, size_t end)
{
	enum { YEAR = 4 };
	const struct cc_str rest = cc_str_slice(lexer->view, end, lexer->end);
	const char first = cc_period_byte(lexer, start);
	return end - start == YEAR && (first == '1' || first == '2') &&
	       (cc_str_starts(rest, CC_STR("年")) || cc_str_starts(rest, CC_STR("-")) ||
		cc_str_starts(rest, CC_STR("—")) || cc_str_starts(rest, CC_STR("–")));
}

/** Signs that make the figure before or behind them something else: a price, a time, a percentage, a number. */
static bool is_other_figure(const struct cc_period_lexer *lexer, size_t start, size_t end)
{
	const char before = byte_before(lexer, start);
	const char after = cc_period_byte(lexer, end);
	if (before == '$' || before == '#' || before == '%' || is_behind_money_sign(lexer, start))
		return true;
	if (before == ' ' && start > 1 && byte_before(lexer, start - 1) == '$')
		return true;
	if (before == ':' && start > 1 && cc_ascii_is_digit(cc_period_byte(lexer, start - 2)) &&
	    !is_year_of_caption(lexer, start, end))
		return true;
	if ((before == '.' || before == ',') && start > 1 && cc_ascii_is_digit(cc_period_byte(lexer, start - 2)))
		return true;
	if (after == '%' || after == '$')
		return true;
	return after == ':' && cc_ascii_is_digit(cc_period_byte(lexer, end + 1));
}

static bool starts_with_lower(const struct cc_period_lexer *lexer, size_t at, const char *word)
{
	for (; *word != '\0'; word++, at++) {
		if (cc_ascii_lower(cc_period_byte(lexer, at)) != *word)
			return false;
	}
	return !cc_ascii_is_letter(cc_period_byte(lexer, at)) && !cc_ascii_is_digit(cc_period_byte(lexer, at));
}

static bool has_ordinal_suffix(const struct cc_period_lexer *lexer, size_t at)
{
	return starts_with_lower(lexer, at, "st") || starts_with_lower(lexer, at, "nd") ||
	       starts_with_lower(lexer, at, "rd") || starts_with_lower(lexer, at, "th");
}

/** 1990s, 1990's, 90s: bytes of the ending, 0 where there is none. */
static size_t decade_suffix(const struct cc_period_lexer *lexer, size_t at)
{
	if (starts_with_lower(lexer, at, "s"))
		return 1;
	return cc_period_byte(lexer, at) == '\'' && starts_with_lower(lexer, at + 1, "s") ? 2 : 0;
}

/** What is no decade: "in her late 40s" is an age, "the low 60s" a warmth, "for 30s" and "5-10s" are seconds. */
static bool is_no_decade(const struct cc_period_lexer *lexer, size_t start)
{
	static const char *const parts[] = {" early ", " late ", " mid-", " mid "};
	static const char *const words[] = {" her",  " his",   " their", " my",	  " our",  " your",
					    " low",  " lower", " upper", " high", " for",  " in",
					    " took", " takes", " after", " over", " under"};
	const struct cc_str pair = CC_STR("0s and ");
	struct cc_str ahead = cc_str_slice(lexer->view, 0, start);
	if (ahead.len > 1 && cc_ascii_is_digit(ahead.ptr[ahead.len - 2]) && ahead.ptr[ahead.len - 1] == '-')
		return true;
	if (ahead.len > pair.len && cc_str_ends(ahead, pair))
		ahead.len -= pair.len + 1; /* in their 20s and 30s */
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (cc_str_ends(ahead, cc_str_from(parts[i])))
			ahead.len -= strlen(parts[i]) - 1;
	if (ahead.len == 0 || ahead.ptr[--ahead.len] != ' ')
		return false;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_ends(ahead, cc_str_from(words[i])))
			return true;
	return false;
}

/** 3Q, 1H, 3Q25: the letter behind one digit. @return bytes taken behind the digit; 0 where it is no such code. */
static size_t code_suffix(const struct cc_period_lexer *lexer, size_t at)
{
	const char letter = cc_period_byte(lexer, at);
	const bool ends = !cc_ascii_is_letter(cc_period_byte(lexer, at + 1)) || cc_period_is_fiscal_code(lexer, at + 1);
	return (letter == 'Q' || letter == 'H') && ends ? 1 : 0;
}

static struct cc_period_token *push_valued(struct cc_period_lexer *lexer, size_t start, size_t end, char kind)
{
	struct cc_period_token *token = cc_period_push(lexer, start, end, kind);
	if (token != NULL)
		token->value = digits_value(lexer, start, digits_end(lexer, start));
	lexer->at = end;
	return token;
}

static void skip_word(struct cc_period_lexer *lexer)
{
	while (cc_ascii_is_letter(cc_period_byte(lexer, lexer->at)) ||
	       cc_ascii_is_digit(cc_period_byte(lexer, lexer->at)))
		lexer->at++;
}

/** 31st, 1990s, 2024Q3, 3Q; letters and digits of any other kind are passed over. */
static void lex_number_with_letters(struct cc_period_lexer *lexer, size_t start, size_t end)
{
	const int digits = (int)(end - start);
	const size_t decade = decade_suffix(lexer, end);
	const char letter = cc_period_byte(lexer, end);
	lexer->at = end;
	if (has_ordinal_suffix(lexer, end)) {
		struct cc_period_token *token = push_valued(lexer, start, end + 2, '0');
		if (token != NULL)
			token->ordinal = true;
	} else if (digits == 2 && decade == 1 && is_no_decade(lexer, start)) {
		skip_word(lexer);
	} else if (decade != 0 && digits_value(lexer, start, end) % 10 == 0) {
		push_valued(lexer, start, end + decade, 'Z');
	} else if (digits == 4 && (letter == 'Q' || letter == 'H' || decade == 2)) { /* 2024Q1, 2024's */
		cc_period_push_number(lexer, start, end, digits_value(lexer, start, end),
				      digits); /* the code is lexed next */
	} else if (digits == 1 && code_suffix(lexer, end) != 0) {
		push_valued(lexer, start, end + 1, letter == 'Q' ? 'k' : 'h');
	} else {
		skip_word(lexer);
	}
}

/** What OCR made of a digit: O and l are 0 and 1. @return -1 for what can be none. */
static int misread_digit(char c)
{
	if (cc_ascii_is_digit(c))
		return c - '0';
	if (c == 'O' || c == 'o')
		return 0;
	return c == 'l' || c == 'I' ? 1 : -1;
}

/** OCR's 2O24年: four signs, two of them digits at the least, and 年 behind. @return the year or 0. */
static int misread_year(const struct cc_period_lexer *lexer, size_t start)
{
	int value = 0;
	int digits = 0;
	for (size_t i = start; i < start + 4; i++) {
		const char c = cc_period_byte(lexer, i);
		const int digit = misread_digit(c);
		if (digit < 0)
			return 0;
		digits += cc_ascii_is_digit(c) ? 1 : 0;
		value = value * 10 + digit;
	}
	const struct cc_str year = CC_STR("年");
	if (digits < 2 || digits == 4 || start + 4 + year.len > lexer->end)
		return 0;
	return cc_str_starts(cc_str_slice(lexer->view, start + 4, lexer->end), year) ? value : 0;
}

/** Whether a unit stands behind: 20241012 yuan. */
static bool has_unit_at(const struct cc_period_lexer *lexer, size_t end)
{
	const struct cc_extract_input *input = lexer->input;
	for (size_t i = lexer->hit; i < input->hit_count && input->hits[i].start <= end + 1; i++) {
		if (input->hits[i].kind == CC_WORD_UNIT && input->hits[i].start >= end)
			return true;
	}
	return false;
}

/** 20161016: eight digits that stand alone and name a day. */
static bool is_compact_date(const struct cc_period_lexer *lexer, size_t start, size_t end)
{
	if (end - start != 8)
		return false;
	const char before = byte_before(lexer, start);
	const char after = cc_period_byte(lexer, end);
	if (cc_ascii_is_letter(before) || cc_ascii_is_letter(after) || before == '-' || before == '_' ||
	    before == '.' || before == '/' || after == '-' || after == '_' || after == '/')
		return false;
	const int year = digits_value(lexer, start, start + 4);
	const struct cc_date day = {.year = (int16_t)year,
				    .month = (int8_t)digits_value(lexer, start + 4, start + 6),
				    .day = (int8_t)digits_value(lexer, start + 6, end)};
	return year >= 1900 && year < 2100 && cc_date_is_valid(day) && !has_unit_at(lexer, end);
}

static void push_compact_date(struct cc_period_lexer *lexer, size_t start)
{
	cc_period_push_number(lexer, start, start + 4, digits_value(lexer, start, start + 4), 4);
	cc_period_push_number(lexer, start + 4, start + 6, digits_value(lexer, start + 4, start + 6), 2);
	cc_period_push_number(lexer, start + 6, start + 8, digits_value(lexer, start + 6, start + 8), 2);
}

/** Whether a dash stands there: one before [start, ...) or behind (..., end). */
static bool is_beside_dash(const struct cc_period_lexer *lexer, size_t start, size_t end)
{
	static const char *const dashes[] = {"-", "~", "—", "–", "至", "到"};
	const struct cc_str ahead = cc_str_slice(lexer->view, 0, start);
	const struct cc_str behind = cc_str_slice(lexer->view, end, lexer->end);
	for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++) {
		const struct cc_str dash = cc_str_from(dashes[i]);
		if (cc_str_ends(ahead, dash) || cc_str_starts(behind, dash))
			return true;
	}
	return false;
}

/** 总数达到2069.8万个, 增长到1998.6元: what is counted or measured is no month. */
static bool is_measured(const struct cc_period_lexer *lexer, size_t end)
{
	static const char *const units[] = {"万", "亿", "元", "个", "人", "吨", "千",
					    "公", "平", "亩", "%",  "倍", "件"};
	const struct cc_str behind = cc_str_slice(lexer->view, end, lexer->end);
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		if (cc_str_starts(behind, cc_str_from(units[i])))
			return true;
	}
	return false;
}

/** The 2015.9 of 2015.9—2018.6, as lives are told: a month, where a dash joins it. */
static bool is_month_of_span(const struct cc_period_lexer *lexer, size_t start, size_t end)
{
	const size_t point = digits_end(lexer, start);
	const size_t month_end = digits_end(lexer, point + 1);
	if (point - start != 4 || month_end != end || end - point > 3 || cc_period_byte(lexer, point) != '.' ||
	    is_measured(lexer, end))
		return false;
	const int year = digits_value(lexer, start, point);
	const int month = digits_value(lexer, point + 1, end);
	return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && is_beside_dash(lexer, start, end);
}

enum { YEAR_DIGITS = 4 };

void cc_period_lex_digits(struct cc_period_lexer *lexer)
{
	const size_t start = lexer->at;
	const size_t end = digits_end(lexer, start);
	const size_t whole = figure_end(lexer, start);
	const bool odd = end - start < YEAR_DIGITS && misread_digit(cc_period_byte(lexer, end)) >= 0;
	const int misread = odd ? misread_year(lexer, start) : 0;
	lexer->at = whole;
	if (misread != 0) {
		struct cc_period_token *token = cc_period_push_number(lexer, start, start + 4, misread, 4);
		if (token != NULL)
			token->suspect = true;
		lexer->at = start + 4;
	} else if (end - start > CC_PERIOD_DIGITS_MAX || is_other_figure(lexer, start, whole)) {
		return;
	} else if (whole > end) {
		if (is_written_as_date(lexer, start, whole) || is_month_of_span(lexer, start, whole))
			push_parts(lexer, start, whole);
	} else if (is_compact_date(lexer, start, end)) {
		push_compact_date(lexer, start);
	} else if (cc_ascii_is_letter(cc_period_byte(lexer, end)) || decade_suffix(lexer, end) != 0) {
		lex_number_with_letters(lexer, start, end);
	} else {
		cc_period_push_number(lexer, start, end, digits_value(lexer, start, end), (int)(end - start));
	}
}
