/* Decoding by the well-formedness table of Unicode 15, 3.9 (table 3-7), and what terminals and editors count.
 * Leaves folding to fold.c and other encodings to read/encoding. */
#include "base/utf8.h"

#include <utf8proc.h>

#include "base/bytes.h"
#include "base/vec.h"

enum { LEAD_MIN = 0xC2, LEAD_MAX = 0xF4, ASCII_STEP = 8 };

/* What may follow a lead byte: the range of the second byte (it rules out overlong forms and surrogates). */
struct lead {
	unsigned char first;
	unsigned char last;
	unsigned char second_min;
	unsigned char second_max;
	unsigned char len;
	unsigned char bits; /* of the lead byte that belong to the code point */
};

static const struct lead leads[] = {
    {.first = 0xC2, .last = 0xDF, .second_min = 0x80, .second_max = 0xBF, .len = 2, .bits = 0x1F},
    {.first = 0xE0, .last = 0xE0, .second_min = 0xA0, .second_max = 0xBF, .len = 3, .bits = 0x0F},
    {.first = 0xE1, .last = 0xEC, .second_min = 0x80, .second_max = 0xBF, .len = 3, .bits = 0x0F},
    {.first = 0xED, .last = 0xED, .second_min = 0x80, .second_max = 0x9F, .len = 3, .bits = 0x0F},
    {.first = 0xEE, .last = 0xEF, .second_min = 0x80, .second_max = 0xBF, .len = 3, .bits = 0x0F},
    {.first = 0xF0, .last = 0xF0, .second_min = 0x90, .second_max = 0xBF, .len = 4, .bits = 0x07},
    {.first = 0xF1, .last = 0xF3, .second_min = 0x80, .second_max = 0xBF, .len = 4, .bits = 0x07},
    {.first = 0xF4, .last = 0xF4, .second_min = 0x80, .second_max = 0x8F, .len = 4, .bits = 0x07},
};

static const struct lead *lead_of(unsigned char byte)
{
	if (byte < LEAD_MIN || byte > LEAD_MAX)
		return NULL;
	size_t i = 0;
	while (byte > leads[i].last)
		i++;
	return &leads[i];
}

static unsigned char byte_at(struct cc_str text, size_t at)
{
	return (unsigned char)text.ptr[at];
}

/* Decode a character of two bytes or more. *len: its bytes, or those of the longest bad prefix. */
static uint32_t decode_long(struct cc_str text, size_t at, size_t *len)
{
	const struct lead *lead = lead_of(byte_at(text, at));
	*len = 1;
	if (lead == NULL)
		return CC_REPLACEMENT;
	uint32_t code = byte_at(text, at) & lead->bits;
	unsigned char low = lead->second_min;
	unsigned char high = lead->second_max;
	for (size_t i = 1; i < lead->len; i++) {
		if (at + i >= text.len || byte_at(text, at + i) < low || byte_at(text, at + i) > high)
			return CC_REPLACEMENT;
		code = code << 6 | (byte_at(text, at + i) & 0x3FU);
		*len = i + 1;
		low = 0x80;
		high = 0xBF;
	}
	return code;
}

static bool is_continuation(char byte)
{
	return ((unsigned char)byte & 0xC0) == 0x80;
}

uint32_t cc_utf8_next_rare(struct cc_str text, size_t *at)
{
	size_t len;
	uint32_t code = decode_long(text, *at, &len);
	*at += len;
	return code;
}

uint32_t cc_utf8_prev_rare(struct cc_str text, size_t *at)
{
	size_t start = *at - 1;
	while (start > 0 && is_continuation(text.ptr[start]))
		start--;
	*at = start;
	size_t end = start;
	return cc_utf8_next(text, &end);
}

size_t cc_utf8_encode(char out[CC_UTF8_MAX], uint32_t code_point)
{
	if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF))
		code_point = CC_REPLACEMENT;
	if (code_point < 0x80) {
		out[0] = (char)code_point;
		return 1;
	}
	size_t len = code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
	static const unsigned char marks[] = {0, 0, 0xC0, 0xE0, 0xF0};
	for (size_t i = len - 1; i > 0; i--) {
		out[i] = (char)(0x80 | (code_point & 0x3F));
		code_point >>= 6;
	}
	out[0] = (char)(marks[len] | code_point);
	return len;
}

/* Most bytes of English text and of markup are ASCII: eight at a time. */
static size_t skip_ascii(struct cc_str text, size_t at)
{
	while (text.len - at >= ASCII_STEP) {
		uint64_t word;
		memcpy(&word, text.ptr + at, sizeof(word));
		if ((word & UINT64_C(0x8080808080808080)) != 0)
			break;
		at += ASCII_STEP;
	}
	while (at < text.len && byte_at(text, at) < 0x80)
		at++;
	return at;
}

static size_t skip_common_han(struct cc_str text, size_t at)
{
	while (at < text.len && cc_utf8_is_three(text, at))
		at += 3;
	return at;
}

enum { BLOCK = 64, BEFORE = 2 };

/* Is a block that begins at a character, BEFORE bytes into the text, valid for certain, but for what its end cuts off?
 * ASCII, two bytes from C2 to DF, three from E1, which may hold anything behind the lead but for ED. */
static bool is_plain_block(const unsigned char *text)
{
	cc_bytes bad = {0};
	for (size_t i = 0; i < BLOCK; i += CC_BYTES) {
		/* With the top bit turned over: ASCII below 0, tails from 0, leads from 0x40. */
		const cc_bytes c = cc_bytes_load(text + i) ^ -0x80;
		const cc_bytes before = cc_bytes_load(text + i - 1) ^ -0x80;
		const cc_bytes two_before = cc_bytes_load(text + i - 2) ^ -0x80;
		const cc_bytes lead = c > 0x3F;
		const cc_bytes tail = (c > -1) ^ lead;
		const cc_bytes wanted = (before > 0x3F) | (two_before > 0x5F);
		const cc_bytes refused = (lead & (c < 0x42)) | (c == 0x60) | (c == 0x6D) | (c > 0x6F);
		bad |= (tail ^ wanted) | refused;
	}
	return !cc_bytes_any(bad);
}

/* Past plain blocks; always at a character's start. */
static size_t skip_plain_blocks(struct cc_str text, size_t at)
{
	while (at >= BEFORE && text.len - at >= BLOCK && is_plain_block((const unsigned char *)text.ptr + at)) {
		at += BLOCK;
		if (byte_at(text, at - 1) >= 0xC0)
			at -= 1;
		else if (byte_at(text, at - 2) >= 0xE0)
			at -= 2;
	}
	return at;
}

/* Behind valid characters, at most BLOCK bytes of them; `at` where a bad one stands. */
static size_t skip_valid(struct cc_str text, size_t at)
{
	size_t from = at;
	while (at < text.len && at - from < BLOCK) {
		at = skip_ascii(text, at);
		at = skip_common_han(text, at);
		if (at >= text.len || byte_at(text, at) < 0x80)
			continue;
		size_t len;
		uint32_t code = decode_long(text, at, &len);
		if (code == CC_REPLACEMENT && !cc_str_starts(cc_str_slice(text, at, text.len), CC_STR("\xEF\xBF\xBD")))
			return at;
		at += len;
	}
	return at;
}

size_t cc_utf8_valid_prefix(struct cc_str text)
{
	size_t at = 0;
	while (at < text.len) {
		at = skip_plain_blocks(text, at);
		size_t behind = skip_valid(text, at);
		if (behind == at)
			return at;
		at = behind;
	}
	return text.len;
}

/* At most BLOCK bytes, so that their number fits. */
static unsigned char count_block(const unsigned char *text, size_t len)
{
	unsigned char count = 0;
	for (size_t i = 0; i < len; i++)
		count = (unsigned char)(count + ((text[i] & 0xC0) != 0x80));
	return count;
}

/* Of eight bytes, the tails: the top bit is set and the next one is not. */
static size_t count_tails(const unsigned char *text)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t word;
	memcpy(&word, text, sizeof(word));
	const uint64_t tails = word >> 7 & ~(word >> 6) & ones;
	return (size_t)(tails * ones >> 56);
}

size_t cc_utf8_count(struct cc_str text)
{
	const unsigned char *bytes = (const unsigned char *)text.ptr;
	size_t count = 0;
	size_t at = 0;
	for (; text.len - at >= BLOCK; at += BLOCK)
		count += count_block(bytes + at, BLOCK);
	for (; text.len - at >= sizeof(uint64_t); at += sizeof(uint64_t))
		count += sizeof(uint64_t) - count_tails(bytes + at);
	return count + count_block(bytes + at, text.len - at);
}

int cc_utf8_width(uint32_t code_point)
{
	if (code_point >= 0x20 && code_point < 0x7F)
		return 1;
	if (code_point > 0x10FFFF)
		return 1;
	return utf8proc_charwidth((utf8proc_int32_t)code_point);
}

size_t cc_utf8_text_width(struct cc_str text)
{
	size_t width = 0;
	for (size_t at = 0; at < text.len;)
		width += (size_t)cc_utf8_width(cc_utf8_next(text, &at));
	return width;
}

bool cc_utf8_is_han_rare(uint32_t code_point)
{
	static const struct {
		uint32_t first;
		uint32_t last;
	} ranges[] = {
	    {.first = 0x3005, .last = 0x3005},	 {.first = 0x3007, .last = 0x3007},
	    {.first = 0x3400, .last = 0x4DBF},	 {.first = 0x4E00, .last = 0x9FFF},
	    {.first = 0xF900, .last = 0xFAFF},	 {.first = 0x20000, .last = 0x2EBEF},
	    {.first = 0x2F800, .last = 0x2FA1F}, {.first = 0x30000, .last = 0x323AF},
	};
	if (code_point < ranges[0].first)
		return false;
	for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++)
		if (code_point >= ranges[i].first && code_point <= ranges[i].last)
			return true;
	return false;
}

/* The end of the line that holds or ends at `at`: behind its LF, CRLF or CR; text.len where the text ends first. */
static size_t next_line(struct cc_str text, size_t at)
{
	while (at < text.len && text.ptr[at] != '\n' && text.ptr[at] != '\r')
		at++;
	if (at == text.len)
		return at;
	bool pair = text.ptr[at] == '\r' && at + 1 < text.len && text.ptr[at + 1] == '\n';
	return at + (pair ? 2 : 1);
}

static bool ends_line(struct cc_str text, size_t at)
{
	return at > 0 && (text.ptr[at - 1] == '\n' || text.ptr[at - 1] == '\r');
}

static size_t skip_bom(struct cc_str text)
{
	return cc_str_starts(text, CC_STR("\xEF\xBB\xBF")) ? 3 : 0;
}

/* Bad bytes count as the replacement characters that stand for them. */
static size_t column_behind(struct cc_str text, struct cc_column_mark mark, size_t offset)
{
	for (size_t at = mark.offset; at < offset;) {
		cc_utf8_next(text, &at);
		mark.column += at <= offset;
	}
	return mark.column;
}

static size_t column_of(struct cc_str text, size_t start, size_t offset)
{
	struct cc_column_mark first = {.offset = start > 0 ? start : skip_bom(text), .column = 1};
	return column_behind(text, first, offset);
}

void cc_utf8_line_column(struct cc_str text, size_t offset, size_t *line, size_t *column)
{
	size_t start = 0;
	size_t number = 1;
	for (size_t next = next_line(text, 0); next <= offset && ends_line(text, next) && next > start;) {
		start = next;
		number++;
		next = next_line(text, next);
	}
	*line = number;
	*column = column_of(text, start, offset);
}

static void mark_columns(struct cc_vec *marks, struct cc_str text, size_t start, size_t end)
{
	struct cc_column_mark here = {.offset = start > 0 ? start : skip_bom(text), .column = 1};
	for (size_t next = start + CC_LINES_STEP; here.offset < end; here.column++) {
		if (here.offset >= next) {
			cc_vec_add(marks, &here);
			next = here.offset + CC_LINES_STEP;
		}
		cc_utf8_next(text, &here.offset);
	}
}

bool cc_lines_index(struct cc_lines *out, struct cc_str text, struct cc_arena *arena)
{
	struct cc_vec starts = cc_vec_new(arena, sizeof(size_t));
	struct cc_vec marks = cc_vec_new(arena, sizeof(struct cc_column_mark));
	size_t at = 0;
	cc_vec_add(&starts, &at);
	while (at < text.len) {
		size_t start = at;
		at = next_line(text, at);
		if (at - start > CC_LINES_STEP)
			mark_columns(&marks, text, start, at);
		if (ends_line(text, at))
			cc_vec_add(&starts, &at);
	}
	if (starts.failed || marks.failed)
		return false;
	*out = (struct cc_lines){
	    .text = text, .starts = starts.items, .count = starts.len, .marks = marks.items, .mark_count = marks.len};
	return true;
}

/* The last mark at or before `offset`; all zero where there is none. */
static struct cc_column_mark last_mark(const struct cc_lines *lines, size_t offset)
{
	size_t low = 0;
	for (size_t high = lines->mark_count; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (lines->marks[middle].offset <= offset)
			low = middle + 1;
		else
			high = middle;
	}
	return low > 0 ? lines->marks[low - 1] : (struct cc_column_mark){0};
}

void cc_lines_place(const struct cc_lines *lines, size_t offset, size_t *line, size_t *column)
{
	size_t low = 0;
	size_t high = lines->count;
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (lines->starts[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	struct cc_column_mark mark = last_mark(lines, offset);
	*line = low + 1;
	*column = mark.offset > lines->starts[low] ? column_behind(lines->text, mark, offset)
						   : column_of(lines->text, lines->starts[low], offset);
}

size_t cc_utf8_count_han(struct cc_str text, size_t *words)
{
	size_t han = 0;
	size_t blanks = 0;
	for (size_t at = 0; at < text.len;) {
		uint32_t c = cc_utf8_next(text, &at);
		han += cc_utf8_is_han(c);
		blanks += c == ' ';
	}
	if (words != NULL)
		*words = blanks + 1;
	return han;
}

bool cc_utf8_has_han(struct cc_str text)
{
	for (size_t at = 0; at < text.len;)
		if (cc_utf8_is_han(cc_utf8_next(text, &at)))
			return true;
	return false;
}
