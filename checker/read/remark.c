/* Finding remarks in any text that may hold HTML comments.
 * Leaves their words to project/comments.c. */
#include "read/remark.h"

#include <stdint.h>

static bool take(struct cc_str text, size_t *at, struct cc_str word)
{
	if (!cc_str_starts(cc_str_slice(text, *at, text.len), word))
		return false;
	*at += word.len;
	return true;
}

/* What stands between <!-- and -->. @return whether it speaks to this program. */
static bool read_inner(struct cc_remark *remark, struct cc_str inner)
{
	struct cc_str text = cc_str_trim(inner);
	size_t at = 0;
	if (!take(text, &at, CC_STR("claimcheck")))
		return false;
	if (!take(text, &at, CC_STR(":")) && !take(text, &at, CC_STR("：")))
		return false;
	remark->words = cc_str_trim(cc_str_slice(text, at, text.len));
	return true;
}

bool cc_remark_find(struct cc_remark *out, struct cc_str source, size_t from)
{
	static const struct cc_str opening = {.ptr = "<!--", .len = 4};
	static const struct cc_str closing = {.ptr = "-->", .len = 3};
	for (size_t at = from;;) {
		size_t start = cc_str_find(source, opening, at);
		size_t end = start < source.len ? cc_str_find(source, closing, start + opening.len) : SIZE_MAX;
		if (end == SIZE_MAX)
			return false;
		struct cc_remark found = {.span = {.start = start, .end = end + closing.len}};
		if (read_inner(&found, cc_str_slice(source, start + opening.len, end))) {
			*out = found;
			return true;
		}
		at = end + closing.len;
	}
}
