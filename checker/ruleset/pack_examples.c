/* Line by line: a block goes as far as its lines are indented. Leaves YAML to yaml.c. */
#include "ruleset/pack_examples.h"

enum { NO_BLOCK = -1 };

/* Blanks that a line begins with. */
static int indent_of(struct cc_str line)
{
	size_t at = 0;
	while (at < line.len && line.ptr[at] == ' ')
		at++;
	return (int)at;
}

/* Whether the line belongs to the block under a key that is indented so far: items may stand right below their key. */
static bool is_within(struct cc_str line, int key)
{
	const int indent = indent_of(line);
	const struct cc_str rest = cc_str_slice(line, (size_t)indent, line.len);
	return rest.len == 0 || indent > key || (indent == key && cc_str_starts(rest, CC_STR("- ")));
}

/* The line without its end, and what ends it. */
static size_t line_end(struct cc_str text, size_t at)
{
	const char *end = memchr(text.ptr + at, '\n', text.len - at);
	return end != NULL ? (size_t)(end - text.ptr) : text.len;
}

struct cc_str cc_pack_without_examples(struct cc_arena *arena, struct cc_str text)
{
	char *kept = cc_arena_take(arena, text.len + 1);
	if (kept == NULL)
		return (struct cc_str){0};
	size_t len = 0;
	int block = NO_BLOCK;
	for (size_t at = 0; at < text.len;) {
		const size_t end = line_end(text, at);
		const struct cc_str line = cc_str_slice(text, at, end);
		if (block != NO_BLOCK && !is_within(line, block))
			block = NO_BLOCK;
		if (block == NO_BLOCK && cc_str_equal(cc_str_trim(line), CC_STR("examples:")))
			block = indent_of(line);
		if (block == NO_BLOCK) {
			memcpy(kept + len, line.ptr, line.len);
			len += line.len;
		}
		if (end < text.len)
			kept[len++] = '\n';
		at = end + 1;
	}
	return (struct cc_str){.ptr = kept, .len = len};
}
