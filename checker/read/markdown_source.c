/* Two hyphens inside a comment become blanks; the reading text is taken from the source itself.
 * Leaves what comments say to project/. */
#include "read/markdown_source.h"

#include <stdint.h>

/* The next <!-- at or behind *at, which moves behind its -->. @param inner  What stands between. @return false: no
 * more. */
static bool next_comment(struct cc_span *inner, struct cc_str source, size_t *at)
{
	static const struct cc_str opening = {.ptr = "<!--", .len = 4};
	static const struct cc_str closing = {.ptr = "-->", .len = 3};
	size_t start = cc_str_find(source, opening, *at);
	size_t end = start != SIZE_MAX ? cc_str_find(source, closing, start + opening.len) : SIZE_MAX;
	if (end == SIZE_MAX)
		return false;
	*inner = (struct cc_span){.start = start + opening.len, .end = end};
	*at = end + closing.len;
	return true;
}

struct cc_str cc_markdown_source(struct cc_str source, struct cc_arena *arena)
{
	struct cc_span inner;
	size_t at = 0;
	if (!next_comment(&inner, source, &at))
		return source;
	char *copy = cc_arena_take(arena, source.len);
	if (copy == NULL)
		return (struct cc_str){0};
	memcpy(copy, source.ptr, source.len);
	for (at = 0; next_comment(&inner, source, &at);)
		for (size_t i = inner.start; i + 1 < inner.end; i++)
			if (source.ptr[i] == '-' && source.ptr[i + 1] == '-')
				memset(copy + i, ' ', 2);
	return (struct cc_str){.ptr = copy, .len = source.len};
}
