/* Looked at are the ends of a line: long ones cost no more than short ones.
 * Leaves how wide characters are to line_kind.h. */
#include "read/line_evidence.h"

#include "base/utf8.h"
#include "read/line_kind.h"

enum {
	TAIL_BYTES = 360, /* how far back evidence is looked for */
	SCRIPT_BYTES = 90 /* how far a script is looked for */
};

static bool is_letter(uint32_t c)
{
	return cc_line_is_lower(c) || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x250);
}

uint32_t cc_line_first(struct cc_str text)
{
	size_t at = 0;
	return text.len > 0 ? cc_utf8_next(text, &at) : 0;
}

uint32_t cc_line_last(struct cc_str text)
{
	size_t at = text.len;
	return text.len > 0 ? cc_utf8_prev(text, &at) : 0;
}

bool cc_line_is_comma(uint32_t c)
{
	return c == ',' || c == 0xFF0C || c == 0x3001; /* ， 、 */
}

/* 。！？； in the middle of a line: headings hold none. */
static bool is_sentence_mark(uint32_t c)
{
	return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0xFF1B;
}

static int nesting(uint32_t c)
{
	static const uint16_t open[] = {'(', '[', 0xFF08, 0x201C, 0x300A, 0x300C, 0x300E, 0x3010};
	static const uint16_t close[] = {')', ']', 0xFF09, 0x201D, 0x300B, 0x300D, 0x300F, 0x3011};
	for (size_t i = 0; i < sizeof(open) / sizeof(open[0]); i++) {
		if (c == open[i])
			return 1;
		if (c == close[i])
			return -1;
	}
	return 0;
}

struct cc_str cc_line_tail(struct cc_str line)
{
	size_t from = line.len > TAIL_BYTES ? line.len - TAIL_BYTES : 0;
	while (from < line.len && ((unsigned char)line.ptr[from] & 0xC0) == 0x80)
		from++;
	return cc_str_slice(line, from, line.len);
}

/* Bytes that may begin a bracket, a comma or the end of a sentence; a blank shows whether a full stop was one. */
static const bool telling[256] = {[','] = true,	 ['['] = true,	[']'] = true, [' '] = true, [0xE2] = true,
				  [0xE3] = true, [0xEF] = true, ['('] = true, [')'] = true};

/* Take in the character at `at`, whose first byte may tell something. @return the offset behind it. */
static size_t weigh_character(struct cc_line_evidence *evidence, int *depth, struct cc_str text, size_t at)
{
	char before = at > 0 ? text.ptr[at - 1] : '\0';
	uint32_t c = cc_utf8_next(text, &at);
	int change = nesting(c);
	*depth = *depth + change < 0 ? 0 : *depth + change;
	evidence->commas += cc_line_is_comma(c) ? 1 : 0;
	evidence->sentence_inside |= is_sentence_mark(c) || (c == ' ' && (before == '.' || before == ';'));
	return at;
}

struct cc_line_evidence cc_line_weigh(struct cc_str line)
{
	struct cc_str tail = cc_line_tail(line);
	struct cc_line_evidence evidence = {.columns = cc_line_columns(line, CC_LINE_LONG)};
	int depth = 0;
	for (size_t at = 0; at < tail.len;)
		at = telling[(unsigned char)tail.ptr[at]] ? weigh_character(&evidence, &depth, tail, at) : at + 1;
	evidence.open = depth > 0;
	return evidence;
}

static enum cc_script script_of(uint32_t c)
{
	if (cc_utf8_is_han(c))
		return CC_SCRIPT_HAN;
	return is_letter(c) ? CC_SCRIPT_LATIN : CC_SCRIPT_NONE;
}

/* Of the first, or the last, character that has one. */
enum cc_script cc_line_leading_script(struct cc_str line)
{
	enum cc_script script = CC_SCRIPT_NONE;
	for (size_t at = 0; at < line.len && at < SCRIPT_BYTES && script == CC_SCRIPT_NONE;)
		script = script_of(cc_utf8_next(line, &at));
	return script;
}

enum cc_script cc_line_trailing_script(struct cc_str line)
{
	enum cc_script script = CC_SCRIPT_NONE;
	for (size_t at = line.len; at > 0 && line.len - at < SCRIPT_BYTES && script == CC_SCRIPT_NONE;)
		script = script_of(cc_utf8_prev(line, &at));
	return script;
}

bool cc_line_holds_han(struct cc_str line)
{
	size_t len = line.len < SCRIPT_BYTES ? line.len : SCRIPT_BYTES;
	for (size_t i = 0; i < len; i++)
		if ((unsigned char)line.ptr[i] >= 0xE4 && (unsigned char)line.ptr[i] <= 0xE9)
			return true;
	return false;
}
