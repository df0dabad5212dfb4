/* Four letters to three bytes.
 * Leaves what the bytes mean to encoding.h. */
#include "read/base64.h"

#include <stdint.h>

static int value_of(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	if (c == '+' || c == '-')
		return 62;
	return c == '/' || c == '_' ? 63 : -1;
}

static bool is_skipped(char c)
{
	return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* Behind the letters only padding and blanks may stand. */
static size_t find_stray(struct cc_str text, size_t at)
{
	while (at < text.len && (text.ptr[at] == '=' || is_skipped(text.ptr[at])))
		at++;
	return at;
}

enum cc_status cc_base64_decode(struct cc_str *out, struct cc_str text, struct cc_arena *arena, size_t *bad_at)
{
	char *bytes = cc_arena_alloc(arena, text.len / 4 * 3 + 3);
	if (bytes == NULL)
		return CC_ERR_NOMEM;
	size_t len = 0;
	uint32_t bits = 0;
	unsigned have = 0;
	size_t at = 0;
	for (; at < text.len && text.ptr[at] != '='; at++) {
		int value = value_of(text.ptr[at]);
		if (value < 0 && is_skipped(text.ptr[at]))
			continue;
		if (value < 0)
			break;
		bits = bits << 6 | (uint32_t)value;
		have += 6;
		if (have >= 8) {
			have -= 8;
			bytes[len++] = (char)(bits >> have & 0xFF);
		}
	}
	*bad_at = find_stray(text, at);
	/* Six bits left over are a letter that stands for nothing. */
	if (*bad_at < text.len || have >= 6)
		return CC_ERR_SYNTAX;
	*out = (struct cc_str){.ptr = bytes, .len = len};
	return CC_OK;
}
