/* Everything but the unreserved characters and the slash is percent-encoded: a colon, for one, would make a scheme.
 * Leaves nothing to others. */
#include "report/file_path.h"

struct cc_str cc_file_path(struct cc_str path)
{
	while (path.len > 2 && cc_str_starts(path, CC_STR("./"))) {
		path = cc_str_slice(path, 2, path.len);
		while (path.len > 1 && path.ptr[0] == '/')
			path = cc_str_slice(path, 1, path.len);
	}
	return path;
}

static bool is_unreserved(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
	       c == '_' || c == '~' || c == '/';
}

void cc_file_uri(struct cc_buf *out, struct cc_str path)
{
	struct cc_str plain = cc_file_path(path);
	if (cc_str_starts(plain, CC_STR("/")))
		cc_buf_adds(out, "file://");
	for (size_t i = 0; i < plain.len; i++) {
		if (is_unreserved(plain.ptr[i]))
			cc_buf_add_char(out, plain.ptr[i]);
		else
			cc_buf_addf(out, "%%%02X", (unsigned)(unsigned char)plain.ptr[i]);
	}
}
