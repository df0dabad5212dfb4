/* A small state machine over lines, as md4c hands out HTML blocks line by line.
 * Leaves HTML files to read_html.c. */
#include "read/html_text.h"
#include "base/ascii.h"

#include <stdint.h>

#include "read/html_tags.h"

/* What is between these and their end is not read. */
static const char *const hidden_tags[] = {"script", "style"};
static const char *const hidden_ends[] = {"</script", "</style"};

/* The name of the tag whose < stands at `at`. */
static struct cc_str tag_name(struct cc_str line, size_t at)
{
	size_t from = at + 1;
	if (from < line.len && line.ptr[from] == '/')
		from++;
	size_t to = from;
	while (to < line.len && (cc_ascii_is_letter(line.ptr[to]) || (line.ptr[to] >= '0' && line.ptr[to] <= '9')))
		to++;
	return cc_str_slice(line, from, to);
}

/* Tags that run on within a paragraph; all others separate. */
static bool is_inline(struct cc_str name)
{
	enum cc_html_role role = cc_html_tag_of(name)->role;
	return role == CC_HTML_INLINE || role == CC_HTML_CODE || role == CC_HTML_RAISED;
}

static size_t find_lowered(struct cc_str line, struct cc_str needle, size_t from)
{
	for (size_t at = from; at + needle.len <= line.len; at++) {
		size_t same = 0;
		while (same < needle.len && (line.ptr[at + same] | 0x20) == (needle.ptr[same] | 0x20))
			same++;
		if (same == needle.len)
			return at;
	}
	return SIZE_MAX;
}

/* Leave a comment, a tag or a script, if it ends in this line. */
static void leave(struct cc_html_scan *scan, struct cc_str line, size_t *at)
{
	struct cc_str end = scan->inside == CC_HTML_COMMENT ? CC_STR("-->")
			    : scan->inside == CC_HTML_TAG   ? CC_STR(">")
							    : scan->closing;
	size_t found = find_lowered(line, end, *at);
	if (found == SIZE_MAX) {
		*at = line.len;
		return;
	}
	*at = found + end.len;
	/* What ends a script is itself a tag: </script>. */
	scan->inside = scan->inside == CC_HTML_SCRIPT ? CC_HTML_TAG : CC_HTML_TEXT;
}

static bool is_tag_start(struct cc_str line, size_t at)
{
	if (at + 1 >= line.len)
		return false;
	char next = line.ptr[at + 1];
	return cc_ascii_is_letter(next) || next == '/' || next == '!' || next == '?';
}

/* Enter what the < at `at` begins. @return CC_HTML_TOKEN_BREAK where it separates. */
static enum cc_html_token enter(struct cc_html_scan *scan, struct cc_str line, size_t *at)
{
	if (cc_str_starts(cc_str_slice(line, *at, line.len), CC_STR("<!--"))) {
		scan->inside = CC_HTML_COMMENT;
		*at += 4;
		return CC_HTML_TOKEN_TEXT;
	}
	struct cc_str name = tag_name(line, *at);
	scan->inside = CC_HTML_TAG;
	for (size_t i = 0; i < sizeof(hidden_tags) / sizeof(hidden_tags[0]); i++)
		if (line.ptr[*at + 1] != '/' && cc_str_equal_folded(name, cc_str_from(hidden_tags[i]))) {
			scan->inside = CC_HTML_SCRIPT;
			scan->closing = cc_str_from(hidden_ends[i]);
		}
	*at += 1;
	return is_inline(name) ? CC_HTML_TOKEN_TEXT : CC_HTML_TOKEN_BREAK;
}

enum cc_html_token cc_html_next(struct cc_html_scan *scan, struct cc_str line, size_t *at, struct cc_span *out)
{
	while (*at < line.len) {
		if (scan->inside != CC_HTML_TEXT) {
			leave(scan, line, at);
			continue;
		}
		size_t from = *at;
		while (*at < line.len && !(line.ptr[*at] == '<' && is_tag_start(line, *at)))
			(*at)++;
		if (*at > from) {
			*out = (struct cc_span){.start = from, .end = *at};
			return CC_HTML_TOKEN_TEXT;
		}
		if (enter(scan, line, at) == CC_HTML_TOKEN_BREAK)
			return CC_HTML_TOKEN_BREAK;
	}
	return CC_HTML_TOKEN_END;
}
