/* One escape for content and attributes: what is needed in either is escaped in both.
 * Leaves UTF-8 to base/. */
#include "report/xml.h"

#include "base/utf8.h"

/* A line end in an attribute would be read as a blank, a CR in content as LF, and "]]>" is forbidden in content. */
static const char *escape_of(uint32_t code)
{
	static const char *const escapes[] = {['\t'] = "&#9;", ['\n'] = "&#10;", ['\r'] = "&#13;", ['"'] = "&quot;",
					      ['&'] = "&amp;", ['\''] = "&#39;", ['<'] = "&lt;",   ['>'] = "&gt;"};
	return code < sizeof(escapes) / sizeof(escapes[0]) ? escapes[code] : NULL;
}

/* XML 1.0, production Char; C1 controls are allowed there but steer terminals. */
static bool is_allowed(uint32_t code)
{
	return code >= 0x20 && !(code >= 0x7F && code < 0xA0) && code != 0xFFFE && code != 0xFFFF;
}

void cc_xml_add(struct cc_buf *out, struct cc_str text)
{
	for (size_t at = 0; at < text.len;) {
		size_t start = at;
		uint32_t code = cc_utf8_next(text, &at);
		const char *escape = escape_of(code);
		if (escape != NULL)
			cc_buf_adds(out, escape);
		else if (code == CC_REPLACEMENT || !is_allowed(code))
			cc_buf_adds(out, "\xEF\xBF\xBD");
		else
			cc_buf_add(out, cc_str_slice(text, start, at));
	}
}

void cc_xml_attribute(struct cc_buf *out, const char *name, struct cc_str text)
{
	cc_buf_addf(out, " %s=\"", name);
	cc_xml_add(out, text);
	cc_buf_add_char(out, '"');
}

void cc_xml_attribute_unsigned(struct cc_buf *out, const char *name, size_t number)
{
	cc_buf_addf(out, " %s=\"%zu\"", name, number);
}
