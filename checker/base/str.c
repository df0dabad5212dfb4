/* Comparing, finding and trimming borrowed slices.
 * Leaves folding and everything that knows characters to utf8.c and the text stage. */
#include "base/str.h"
#include "base/ascii.h"

#include <stdint.h>

int cc_str_compare(struct cc_str a, struct cc_str b)
{
	size_t common = a.len < b.len ? a.len : b.len;
	int order = common > 0 ? memcmp(a.ptr, b.ptr, common) : 0;
	if (order != 0)
		return order;
	return (a.len > b.len) - (a.len < b.len);
}

int cc_str_compare_items(const void *a, const void *b)
{
	return cc_str_compare(*(const struct cc_str *)a, *(const struct cc_str *)b);
}

bool cc_str_equal_folded(struct cc_str a, struct cc_str b)
{
	if (a.len != b.len)
		return false;
	for (size_t i = 0; i < a.len; i++)
		if (cc_ascii_lower(a.ptr[i]) != cc_ascii_lower(b.ptr[i]))
			return false;
	return true;
}

size_t cc_str_find(struct cc_str text, struct cc_str needle, size_t from)
{
	if (needle.len == 0)
		return from <= text.len ? from : SIZE_MAX;
	/* The rarer byte is looked for: a capital; else the last one, for the first bytes of Han stand everywhere. */
	const size_t rare = cc_ascii_is_upper(needle.ptr[0]) ? 0 : needle.len - 1;
	while (from < text.len && text.len - from >= needle.len) {
		const char *hit = memchr(text.ptr + from + rare, needle.ptr[rare], text.len - from - needle.len + 1);
		if (hit == NULL)
			return SIZE_MAX;
		from = (size_t)(hit - text.ptr) - rare;
		if (memcmp(text.ptr + from, needle.ptr, needle.len) == 0)
			return from;
		from++;
	}
	return SIZE_MAX;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct cc_str cc_str_trim(struct cc_str text)
{
	size_t start = 0;
	size_t end = text.len;
	while (start < end && is_blank(text.ptr[start]))
		start++;
	while (end > start && is_blank(text.ptr[end - 1]))
		end--;
	return cc_str_slice(text, start, end);
}
