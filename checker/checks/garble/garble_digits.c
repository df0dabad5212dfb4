/* Letters read for digits before a unit: 2O24年, l2%, O.5%; Chinese numerals with a digit in them: 二0二四年.
 * Leaves figures themselves to extract/. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/garble/garble.h"

static char digit_of(char c)
{
	if (c == 'O' || c == 'o')
		return '0';
	return c == 'l' || c == 'I' || c == '|' ? '1' : '\0';
}

static bool is_word(char c)
{
	return cc_ascii_is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* A token of digits, points and look-alike letters. */
struct token {
	size_t start;
	size_t end;
	size_t digits;
	size_t letters;
};

enum { TOKEN_MAX = 24 };

static struct token token_at(struct cc_str text, size_t at)
{
	struct token token = {.start = at, .end = at};
	while (token.end < text.len && token.end - at < TOKEN_MAX) {
		char c = text.ptr[token.end];
		bool point = (c == '.' || c == ',') && token.end > at && token.end + 1 < text.len &&
			     (cc_ascii_is_digit(text.ptr[token.end + 1]) || digit_of(text.ptr[token.end + 1]) != '\0');
		if (!cc_ascii_is_digit(c) && digit_of(c) == '\0' && !point)
			break;
		token.digits += cc_ascii_is_digit(c);
		token.letters += digit_of(c) != '\0';
		token.end++;
	}
	return token;
}

static bool report_token(const struct cc_garble *garble, struct token token)
{
	struct cc_str text = garble->article->document.reading;
	char repaired[TOKEN_MAX];
	for (size_t i = token.start; i < token.end; i++)
		repaired[i - token.start] = digit_of(text.ptr[i]) != '\0' ? digit_of(text.ptr[i]) : text.ptr[i];
	const struct cc_garble_spot spot = {
	    .rule = "swapped-digit",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 900,
	    .span = {.start = token.start, .end = token.end},
	    .replacement = {.ptr = repaired, .len = token.end - token.start},
	    .message = {.en = "{0}: a letter in a figure, probably {1}", .zh = "数字“{0}”中混入字母，疑为“{1}”"},
	};
	return cc_garble_report(garble, &spot);
}

/* o1年 is a model and a year: one digit alone makes no date. */
static bool is_date(const struct cc_garble *garble, size_t at)
{
	struct cc_str text = garble->article->document.reading;
	return cc_word_list_begins(cc_garble_words(garble, CC_WORDS_DATE_UNIT), cc_str_slice(text, at, text.len)) > 0;
}

static bool has_unit(const struct cc_garble *garble, struct token token)
{
	struct cc_str text = garble->article->document.reading;
	struct cc_str behind = cc_str_slice(text, token.end, text.len);
	if (cc_str_starts(behind, CC_STR("%")) || cc_str_starts(behind, CC_STR("％")) ||
	    cc_word_list_begins(cc_garble_words(garble, CC_WORDS_FIGURE_UNIT), behind) > 0)
		return true;
	char first = text.ptr[token.start];
	return (token.digits > 1 || first == 'l' || cc_ascii_is_digit(first)) &&
	       cc_word_list_begins(cc_garble_words(garble, CC_WORDS_FIGURE_COUNTS), behind) > 0;
}

/* 2O24, 20l9: four of them from 1900 to 2099 need no unit. */
static bool is_year(struct cc_str text, struct token token)
{
	int year = 0;
	if (token.end - token.start != 4 || token.digits < 2)
		return false;
	for (size_t i = token.start; i < token.end; i++) {
		char c = digit_of(text.ptr[i]) != '\0' ? digit_of(text.ptr[i]) : text.ptr[i];
		if (!cc_ascii_is_digit(c))
			return false;
		year = year * 10 + (c - '0');
	}
	return year >= 1900 && year <= 2099 && (token.end == text.len || !is_word(text.ptr[token.end]));
}

/* l2% and 2O24年, yet not o1年 (a model's name is no figure before 年) and not CO2. */
static bool is_garbled(const struct cc_garble *garble, struct token token)
{
	struct cc_str text = garble->article->document.reading;
	bool edge = token.start == 0 || !is_word(text.ptr[token.start - 1]);
	bool hyphen = token.start > 0 && (text.ptr[token.start - 1] == '-' || text.ptr[token.start - 1] == '/');
	/* 行业数据|2018年: a stroke before a year parts a headline */
	bool stroke = text.ptr[token.start] == '|' && token.letters == 1 && token.digits == 4;
	if (!edge || hyphen || stroke || token.letters == 0 || token.digits < token.letters)
		return false;
	return is_year(text, token) || (has_unit(garble, token) && (token.digits > 1 || !is_date(garble, token.end)));
}

/* The Chinese numeral character that begins at `at`, of a year: 一二三…九〇零○. */
static bool is_han_digit(struct cc_str text, size_t at)
{
	static const char digits[] = "一二三四五六七八九〇零○";
	for (size_t i = 0; i + 3 < sizeof(digits); i += 3)
		if (at + 3 <= text.len && memcmp(text.ptr + at, digits + i, 3) == 0)
			return true;
	return false;
}

/* 二O二四年, 二0二五年: four numerals before 年, some of them 0 or O. `at` is the first 0 or O. */
static bool chinese_year(const struct cc_garble *garble, size_t at)
{
	struct cc_str text = garble->article->document.reading;
	size_t end = at;
	size_t count = 1;
	if (at < 3 || !is_han_digit(text, at - 3))
		return true;
	for (; end < text.len && count < 5; count++) {
		if (text.ptr[end] == '0' || text.ptr[end] == 'O' || text.ptr[end] == 'o')
			end++;
		else if (is_han_digit(text, end))
			end += 3;
		else
			break;
	}
	if (count != 4 || !cc_str_starts(cc_str_slice(text, end, text.len), CC_STR("年")))
		return true;
	const struct cc_garble_spot spot = {
	    .rule = "chinese-year",
	    .severity = CC_SEVERITY_INFO,
	    .confidence = 800,
	    .span = {.start = at - 3, .end = end + 3},
	    .message = {.en = "{0}: a Chinese year is written with 〇", .zh = "“{0}”：汉字年份应写“〇”"},
	};
	return cc_garble_report(garble, &spot);
}

/* Look at the token at *at and move behind it and the word it is part of. @return false when out of memory. */
static bool step(const struct cc_garble *garble, size_t *at)
{
	struct cc_str text = garble->article->document.reading;
	bool zero = text.ptr[*at] == '0' || digit_of(text.ptr[*at]) == '0';
	struct token token = token_at(text, *at);
	bool ok = (!zero || chinese_year(garble, *at)) && (!is_garbled(garble, token) || report_token(garble, token));
	*at = token.end > *at ? token.end : *at + 1;
	while (*at < text.len && is_word(text.ptr[*at]))
		(*at)++;
	return ok;
}

bool cc_garble_digits(const struct cc_garble *garble)
{
	struct cc_str text = garble->article->document.reading;
	for (size_t at = cc_utf8_past_han(text, 0, text.len); at < text.len;
	     at = cc_utf8_past_han(text, at, text.len)) {
		if (!cc_ascii_is_digit(text.ptr[at]) && digit_of(text.ptr[at]) == '\0')
			at++;
		else if (!step(garble, &at))
			return false;
	}
	return true;
}
