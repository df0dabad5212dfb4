/* Finding the blanks between Chinese and figures; a sample of the text tells whether it is Chinese.
 * Leaves what the view is made of to normalise.c. */
#include "text/spacing.h"

#include <string.h>

#include "base/ascii.h"

enum {
	SAMPLES = 256,
	ONE_IN = 8 /* less is Han in English with Chinese names in it */,
	HAN_BYTES = 3,
	WORD_MOST = 32,
	DIGITS_MOST = 2
};

/* U+4E00 to U+9FFF. */
static bool is_han(const char *bytes)
{
	const unsigned char *p = (const unsigned char *)bytes;
	return p[0] >= 0xE4 && p[0] <= 0xE9 && (p[0] != 0xE4 || p[1] >= 0xB8);
}

static bool is_continued(char c)
{
	return ((unsigned char)c & 0xC0) == 0x80;
}

bool cc_spacing_is_chinese(struct cc_str text)
{
	size_t han = 0;
	for (size_t i = 0; i < SAMPLES && text.len >= HAN_BYTES; i++) {
		size_t at = i * (text.len - HAN_BYTES) / SAMPLES;
		while (at > 0 && is_continued(text.ptr[at]))
			at--;
		han += is_han(text.ptr + at);
	}
	return han * ONE_IN >= SAMPLES;
}

static bool is_plain(char c)
{
	return cc_ascii_is_letter(c) || cc_ascii_is_digit(c);
}

static bool is_of_word(char c)
{
	return is_plain(c) || c == '.' || c == ',' || c == '%' || c == '-' || c == '/';
}

/* 1 总则, 3.2 结果: the number of a chapter, which a blank ends; 2025 年 is none. */
static bool is_chapter(struct cc_str word)
{
	size_t digits = 0; /* of the first part */
	while (digits < word.len && cc_ascii_is_digit(word.ptr[digits]))
		digits++;
	for (size_t i = digits; i < word.len; i++)
		if (!cc_ascii_is_digit(word.ptr[i]) && word.ptr[i] != '.')
			return false;
	return digits > 0 && digits <= DIGITS_MOST;
}

/* Behind a figure or a Latin word: where the blank before it is left out as well, or could be. In 上涨0.7% 核心CPI it
 * parts the halves of a headline. */
static bool is_loose_behind(struct cc_str text, size_t end)
{
	size_t start = end;
	while (start > 0 && end - start < WORD_MOST && is_of_word(text.ptr[start - 1]))
		start--;
	size_t line = start;
	while (line > 0 && text.ptr[line - 1] == ' ')
		line--;
	bool opens = line == 0 || text.ptr[line - 1] == '\n';
	bool joined = start >= HAN_BYTES && is_han(text.ptr + start - HAN_BYTES);
	return opens ? !is_chapter(cc_str_slice(text, start, end)) : !joined;
}

bool cc_spacing_is_loose(struct cc_str text, size_t start, size_t end)
{
	if (start >= HAN_BYTES && is_han(text.ptr + start - HAN_BYTES))
		return end < text.len && is_plain(text.ptr[end]);
	return end + HAN_BYTES <= text.len && is_han(text.ptr + end) && start > 0 &&
	       (is_plain(text.ptr[start - 1]) || text.ptr[start - 1] == '%') && is_loose_behind(text, start);
}

size_t cc_spacing_next(struct cc_str text, size_t from, size_t to)
{
	while (from < to) {
		const char *blank = memchr(text.ptr + from, ' ', to - from);
		if (blank == NULL)
			return to;
		size_t at = (size_t)(blank - text.ptr);
		if (cc_spacing_is_loose(text, at, at + 1))
			return at;
		from = at + 1;
	}
	return to;
}
