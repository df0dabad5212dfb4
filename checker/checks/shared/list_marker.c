/* Markers of list items, a row each.
 * Leaves where a block or clause begins to the caller. */
#include "checks/shared/list_marker.h"
#include "base/ascii.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"
#include "checks/shared/numeral_words.h"

enum { HAN_TEN = 10, CIRCLED_ONE = 0x2460, CIRCLED_LAST = 0x2473, FULL_STOP_WIDE = 0xFF0E, DUN = 0x3001 };

static uint32_t peek(struct cc_str text, size_t at, size_t *next)
{
	*next = at;
	return at < text.len ? cc_utf8_next(text, next) : 0;
}

/* 一, 十, 十二, 二十, 二十一 */
static size_t han_number(int *out, struct cc_str text, size_t at)
{
	size_t end = at;
	int total = 0;
	for (int count = 0; count < 3; count++) {
		size_t next;
		int digit = cc_han_digit(peek(text, end, &next));
		if (digit == 0)
			break;
		if (digit == HAN_TEN)
			total = total == 0 ? HAN_TEN : total * HAN_TEN;
		else if (total % HAN_TEN != 0)
			return 0;
		else
			total += digit;
		end = next;
	}
	*out = total;
	return total > 0 && total <= CC_LIST_NUMBER_MAX ? end - at : 0;
}

static size_t arabic_number(int *out, struct cc_str text, size_t at)
{
	size_t end = at;
	int total = 0;
	while (end < text.len && cc_ascii_is_digit(text.ptr[end]) && end - at < 3)
		total = total * 10 + (text.ptr[end++] - '0');
	bool ok = end > at && text.ptr[at] != '0' && total <= CC_LIST_NUMBER_MAX &&
		  (end == text.len || !cc_ascii_is_digit(text.ptr[end]));
	*out = total;
	return ok ? end - at : 0;
}

struct number_word {
	const char *word;
	int number;
};

static size_t word_number(int *out, struct cc_str text, size_t at, const struct number_word *words, size_t count)
{
	const char first = at < text.len ? cc_ascii_lower(text.ptr[at]) : '\0';
	for (size_t i = 0; i < count; i++) {
		if (words[i].word[0] != first)
			continue;
		size_t len = strlen(words[i].word);
		size_t same = 0;
		while (same < len && at + same < text.len && cc_ascii_lower(text.ptr[at + same]) == words[i].word[same])
			same++;
		if (same < len || (at + len < text.len && cc_ascii_is_letter(text.ptr[at + len])))
			continue;
		*out = words[i].number;
		return len;
	}
	return 0;
}

size_t cc_list_number(int *out, struct cc_str text, size_t at)
{
	static const struct number_word words[] = {
	    {"two", 2},	  {"three", 3}, {"four", 4}, {"five", 5},    {"six", 6},     {"seven", 7},
	    {"eight", 8}, {"nine", 9},	{"ten", 10}, {"eleven", 11}, {"twelve", 12},
	};
	size_t len = arabic_number(out, text, at);
	if (len == 0)
		len = han_number(out, text, at);
	return len > 0 ? len : word_number(out, text, at, words, sizeof(words) / sizeof(words[0]));
}

size_t cc_list_number_before(int *out, struct cc_str text, size_t from, size_t end)
{
	size_t start = end;
	while (start > from) {
		size_t before = start;
		uint32_t c = cc_utf8_prev(text, &before);
		if (cc_han_digit(c) == 0 && !(c < 0x80 && cc_ascii_is_digit((char)c)))
			break;
		start = before;
	}
	size_t len = start < end ? cc_list_number(out, text, start) : 0;
	return len > 0 && start + len == end ? start : SIZE_MAX;
}

static bool finish(struct cc_list_marker *out, enum cc_list_style style, int number, size_t start, size_t end)
{
	*out = (struct cc_list_marker){.style = style, .number = number, .span = {.start = start, .end = end}};
	return true;
}

static size_t literal(struct cc_str text, size_t at, const char *words)
{
	struct cc_str want = cc_str_from(words);
	return at <= text.len && cc_str_starts(cc_str_slice(text, at, text.len), want) ? want.len : 0;
}

/* (1) (一) 1) */
static bool read_bracket(struct cc_list_marker *out, struct cc_str text, size_t at)
{
	int number = 0;
	size_t inner = at + literal(text, at, "(");
	size_t len = arabic_number(&number, text, inner);
	enum cc_list_style style = len > 0 ? CC_LIST_DIGIT_BRACKET : CC_LIST_HAN_BRACKET;
	if (len == 0)
		len = han_number(&number, text, inner);
	bool closed = len > 0 && literal(text, inner + len, ")") > 0 && (inner > at || style == CC_LIST_DIGIT_BRACKET);
	return closed && finish(out, style, number, at, inner + len + 1);
}

static bool read_circle(struct cc_list_marker *out, struct cc_str text, size_t at)
{
	size_t next;
	uint32_t c = peek(text, at, &next);
	return c >= CIRCLED_ONE && c <= CIRCLED_LAST &&
	       finish(out, CC_LIST_CIRCLE, (int)(c - CIRCLED_ONE) + 1, at, next);
}

/* 一、 1. 1、; 3.6万亿 opens no list. */
static bool read_plain(struct cc_list_marker *out, struct cc_str text, size_t at)
{
	int number = 0;
	size_t len = arabic_number(&number, text, at);
	enum cc_list_style style = len > 0 ? CC_LIST_DIGIT : CC_LIST_HAN;
	if (len == 0)
		len = han_number(&number, text, at);
	size_t next;
	uint32_t mark = len > 0 ? peek(text, at + len, &next) : 0;
	bool point = style == CC_LIST_DIGIT && (mark == '.' || mark == FULL_STOP_WIDE) &&
		     (next >= text.len || !cc_ascii_is_digit(text.ptr[next]));
	return (mark == DUN || point) && finish(out, style, number, at, next);
}

static bool read_chapter(struct cc_list_marker *out, struct cc_str text, size_t at)
{
	static const struct {
		const char *noun;
		enum cc_list_style style;
	} nouns[] = {
	    {.noun = "章", .style = CC_LIST_CHAPTER},
	    {.noun = "节", .style = CC_LIST_SECTION},
	    {.noun = "部分", .style = CC_LIST_PART},
	    {.noun = "篇", .style = CC_LIST_PART},
	};
	size_t first = literal(text, at, "第");
	int number = 0;
	size_t len = first > 0 ? han_number(&number, text, at + first) : 0;
	for (size_t i = 0; len > 0 && i < sizeof(nouns) / sizeof(nouns[0]); i++) {
		size_t noun = literal(text, at + first + len, nouns[i].noun);
		if (noun > 0)
			return finish(out, nouns[i].style, number, at, at + first + len + noun);
	}
	return false;
}

/* 一是, 二要 */
static bool read_shi(struct cc_list_marker *out, struct cc_str text, size_t at)
{
	int number = 0;
	size_t len = han_number(&number, text, at);
	size_t is = len > 0 ? literal(text, at + len, "是") + literal(text, at + len, "要") : 0;
	return is > 0 && finish(out, CC_LIST_SHI, number, at, at + len + is);
}

/* 第一，第二是; 第一产业 and 第一、第三产业 are no markers. */
static bool read_di(struct cc_list_marker *out, struct cc_str text, size_t at)
{
	size_t first = literal(text, at, "第");
	int number = 0;
	size_t len = first > 0 ? han_number(&number, text, at + first) : 0;
	size_t end = at + first + len;
	size_t mark = len > 0 ? literal(text, end, ",") + literal(text, end, ":") + literal(text, end, "是") : 0;
	return mark > 0 && finish(out, CC_LIST_DI, number, at, end + mark);
}

static bool read_ordinal(struct cc_list_marker *out, struct cc_str text, size_t at)
{
	static const struct number_word words[] = {
	    {"first", 1},  {"firstly", 1},  {"second", 2}, {"secondly", 2}, {"third", 3},   {"thirdly", 3},
	    {"fourth", 4}, {"fourthly", 4}, {"fifth", 5},  {"sixth", 6},    {"seventh", 7}, {"eighth", 8},
	};
	int number = 0;
	size_t len = word_number(&number, text, at, words, sizeof(words) / sizeof(words[0]));
	return len > 0 && literal(text, at + len, ",") > 0 && finish(out, CC_LIST_ORDINAL, number, at, at + len);
}

static bool read_inline(struct cc_list_marker *out, struct cc_str text, size_t at)
{
	struct cc_list_marker plain;
	return read_plain(&plain, text, at) && plain.style == CC_LIST_DIGIT &&
	       finish(out, CC_LIST_INLINE, plain.number, plain.span.start, plain.span.end);
}

bool cc_list_marker_of_clause(struct cc_list_marker *out, struct cc_str text, size_t at)
{
	return read_inline(out, text, at) || read_shi(out, text, at) || read_di(out, text, at) ||
	       read_bracket(out, text, at) || read_circle(out, text, at) || read_ordinal(out, text, at);
}

bool cc_list_marker_of_block(struct cc_list_marker *out, struct cc_str text, size_t at)
{
	return read_plain(out, text, at) || read_chapter(out, text, at) || cc_list_marker_of_clause(out, text, at);
}
