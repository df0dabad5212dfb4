/* UTF-8: decoding, validating, counting, display width.
 * Leaves folding to text/fold and other encodings to read/encoding. */
#ifndef CC_BASE_UTF8_H
#define CC_BASE_UTF8_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum { CC_UTF8_MAX = 4, CC_REPLACEMENT = 0xFFFD };

/** Whether a character of three bytes with a lead of E1 to EC, which needs no further look, stands at `at` (<
 * text.len): most of Chinese text. */
static inline bool cc_utf8_is_three(struct cc_str text, size_t at)
{
	const unsigned char *bytes = (const unsigned char *)text.ptr + at;
	return bytes[0] >= 0xE1 && bytes[0] <= 0xEC && text.len - at >= 3 && (bytes[1] & 0xC0) == 0x80 &&
	       (bytes[2] & 0xC0) == 0x80;
}

/** cc_utf8_next for all other characters. */
uint32_t cc_utf8_next_rare(struct cc_str text, size_t *at);

/**
 * Decode the character at byte `*at` (< text.len) and move `*at` behind it.
 * @return The code point; CC_REPLACEMENT for a bad byte (then `*at` moves by the longest bad prefix, Unicode 15 3.9).
 */
static inline uint32_t cc_utf8_next(struct cc_str text, size_t *at)
{
	const unsigned char *bytes = (const unsigned char *)text.ptr + *at;
	if (bytes[0] < 0x80) {
		*at += 1;
		return bytes[0];
	}
	if (!cc_utf8_is_three(text, *at))
		return cc_utf8_next_rare(text, at);
	*at += 3;
	return (bytes[0] & 0x0FU) << 12 | (bytes[1] & 0x3FU) << 6 | (bytes[2] & 0x3FU);
}

/** The character at byte `at` (< text.len), where one begins. Valid text only. */
__attribute__((always_inline)) static inline uint32_t cc_utf8_at(struct cc_str text, size_t at)
{
	const unsigned char *bytes = (const unsigned char *)text.ptr + at;
	if (bytes[0] < 0x80)
		return bytes[0];
	if ((bytes[0] & 0xF0) != 0xE0)
		return cc_utf8_next_rare(text, &at);
	return (bytes[0] & 0x0FU) << 12 | (bytes[1] & 0x3FU) << 6 | (bytes[2] & 0x3FU);
}

/** cc_utf8_prev for all other characters. */
uint32_t cc_utf8_prev_rare(struct cc_str text, size_t *at);

/** The character that ends at byte `*at` (> 0); moves `*at` to its start. Valid text only. */
__attribute__((always_inline)) static inline uint32_t cc_utf8_prev(struct cc_str text, size_t *at)
{
	const unsigned char *end = (const unsigned char *)text.ptr + *at;
	if (end[-1] < 0x80) {
		*at -= 1;
		return end[-1];
	}
	if (*at < 3 || end[-3] < 0xE0 || end[-3] >= 0xF0)
		return cc_utf8_prev_rare(text, at);
	*at -= 3;
	return (end[-3] & 0x0FU) << 12 | (end[-2] & 0x3FU) << 6 | (end[-1] & 0x3FU);
}

/** Encode into `out`. @return bytes written, 1 to 4; surrogates and > 0x10FFFF as U+FFFD. */
size_t cc_utf8_encode(char out[CC_UTF8_MAX], uint32_t code_point);

/** @return Offset of the first bad byte; text.len when all is valid (no surrogates, no overlong forms). O(n), fast. */
size_t cc_utf8_valid_prefix(struct cc_str text);

/** Characters in valid text. */
size_t cc_utf8_count(struct cc_str text);

/** Columns on a terminal: East Asian wide and full width 2, combining and control 0, others 1 (utf8proc's table). */
int cc_utf8_width(uint32_t code_point);
size_t cc_utf8_text_width(struct cc_str text);

/** For what lies outside of the block that most lie in. */
bool cc_utf8_is_han_rare(uint32_t code_point);

/** A Han character (unified ideographs with extensions and compatibility, and the iteration mark U+3005, U+3007). */
static inline bool cc_utf8_is_han(uint32_t code_point)
{
	enum { FIRST = 0x3005, COMMON_FIRST = 0x4E00, COMMON_LAST = 0x9FFF };
	return (code_point >= COMMON_FIRST && code_point <= COMMON_LAST) ||
	       (code_point >= FIRST && cc_utf8_is_han_rare(code_point));
}

/** The first byte from `at` on that begins no Han character of U+5000 to U+9FFF, which most of Chinese text is made of;
 * `end` where there is none. Valid text only. */
static inline size_t cc_utf8_past_han(struct cc_str text, size_t at, size_t end)
{
	const unsigned char *bytes = (const unsigned char *)text.ptr;
	while (at < end && bytes[at] >= 0xE5 && bytes[at] <= 0xE9)
		at += 3;
	return at;
}

/** How many Han characters a phrase has. @param words  How many words, by the blanks between them; 1 where there is
 * none. NULL: not asked for. O(bytes). */
size_t cc_utf8_count_han(struct cc_str text, size_t *words);

/** Whether a phrase has a Han character. O(bytes). */
bool cc_utf8_has_han(struct cc_str text);

/** 1-based line and column (in code points) of byte `offset` in `text`; LF, CRLF and CR end lines. O(offset). */
void cc_utf8_line_column(struct cc_str text, size_t offset, size_t *line, size_t *column);

/** A character's place in a long line. */
struct cc_column_mark {
	size_t offset;
	size_t column;
};

/** Offsets of line starts, and of places within long lines, for many look-ups in one text. */
struct cc_arena;
struct cc_lines {
	struct cc_str text;
	const size_t *starts;
	size_t count;
	const struct cc_column_mark *marks; /* one for each CC_LINES_STEP bytes of a line that is longer */
	size_t mark_count;
};

enum { CC_LINES_STEP = 4096 };

/** @return CC_OK semantics: false when out of memory. O(n). */
bool cc_lines_index(struct cc_lines *out, struct cc_str text, struct cc_arena *arena);

/** As cc_utf8_line_column, O(log n). A BOM at the start of the text is no column. */
void cc_lines_place(const struct cc_lines *lines, size_t offset, size_t *line, size_t *column);

#endif
