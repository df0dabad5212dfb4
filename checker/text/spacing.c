/* Finding the blanks between Chinese and figures; a sample of the text tells whether it is Chinese.
 * Leaves what the view is made of to normalise.c. */
#include "text/spacing.h"

#include <string.h>

#include "base/ascii.h"
#include "base/bytes.h"

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

enum { BLOCK = 64 };

/* A bit for each blank of a block that may touch Han: what stands on one side is no ASCII, or not in the block. */
static uint64_t blanks_at(struct cc_str text, size_t block)
{
	uint64_t blanks = 0;
	uint64_t others = 0;
	unsigned char last[BLOCK] = {0};
	const unsigned char *bytes = (const unsigned char *)text.ptr + block;
	if (text.len - block < BLOCK)
		bytes = memcpy(last, bytes, text.len - block);
	for (unsigned i = 0; i < BLOCK; i += CC_BYTES) {
		const cc_bytes c = cc_bytes_load(bytes + i);
		blanks |= (uint64_t)cc_bytes_bits(c == ' ') << i;
		others |= (uint64_t)cc_bytes_bits(c < 0) << i;
	}
	const uint64_t edges = UINT64_C(1) << (BLOCK - 1) | 1;
	return blanks & (others << 1 | others >> 1 | edges);
}

struct cc_spacing_walk cc_spacing_walk_new(struct cc_str text)
{
	return (struct cc_spacing_walk){.text = text, .left = text.len > 0 ? blanks_at(text, 0) : 0};
}

size_t cc_spacing_walk_next(struct cc_spacing_walk *walk)
{
	const size_t len = walk->text.len;
	while (walk->block < len) {
		while (walk->left != 0) {
			const size_t at = walk->block + (size_t)__builtin_ctzll(walk->left);
			walk->left &= walk->left - 1;
			if (cc_spacing_is_loose(walk->text, at, at + 1))
				return at;
		}
		walk->block += BLOCK;
		walk->left = walk->block < len ? blanks_at(walk->text, walk->block) : 0;
	}
	return len;
}
