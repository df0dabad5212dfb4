/* What of a text may not stand in HTML as it is, and how words stand in both languages.
 * Leaves JSON's own escapes to base/json. */
#include "report/html_out.h"

#include "base/utf8.h"

enum { LOOKED_AT = 600 }; /* bytes that tell the language of a text */

static const char *const references[128] = {
    ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;", ['\''] = "&#39;",
};

/* Embedding and override of direction: a figure between them would be shown backwards. */
static bool turns_direction(uint32_t c)
{
	return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

static bool is_forbidden(uint32_t c)
{
	return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0) ||
	       (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE || turns_direction(c);
}

void cc_html_text(struct cc_buf *out, struct cc_str text)
{
	size_t copied = 0;
	for (size_t at = 0; at < text.len;) {
		size_t start = at;
		uint32_t c = cc_utf8_next(text, &at);
		const char *instead = c < 128 ? references[c] : NULL;
		if (instead == NULL && (c == CC_REPLACEMENT || is_forbidden(c)))
			instead = "\xEF\xBF\xBD";
		if (instead == NULL)
			continue;
		cc_buf_add(out, cc_str_slice(text, copied, start));
		cc_buf_adds(out, instead);
		copied = at;
	}
	if (copied < text.len)
		cc_buf_add(out, cc_str_slice(text, copied, text.len));
}

void cc_html_attribute(struct cc_buf *out, const char *name, struct cc_str text)
{
	cc_buf_addf(out, " %s=\"", name);
	cc_html_text(out, text);
	cc_buf_add_char(out, '"');
}

void cc_html_attribute_unsigned(struct cc_buf *out, const char *name, size_t number)
{
	cc_buf_addf(out, " %s=\"%zu\"", name, number);
}

struct cc_str cc_html_pick(struct cc_html_words words, enum cc_language language)
{
	return language == CC_LANGUAGE_ZH ? words.zh : words.en;
}

void cc_html_say_in(struct cc_buf *out, const char *element, struct cc_html_words words, enum cc_language language)
{
	struct cc_str name = cc_str_from(element);
	size_t blank = cc_str_find(name, CC_STR(" "), 0);
	cc_buf_addf(out, "<%s", element);
	if (!cc_str_equal(words.en, words.zh)) {
		cc_html_attribute(out, "data-en", words.en);
		cc_html_attribute(out, "data-zh", words.zh);
	}
	cc_buf_add_char(out, '>');
	cc_html_text(out, cc_html_pick(words, language));
	cc_buf_adds(out, "</");
	cc_buf_add(out, blank == SIZE_MAX ? name : cc_str_slice(name, 0, blank));
	cc_buf_add_char(out, '>');
}

void cc_html_say(struct cc_buf *out, struct cc_html_words words, enum cc_language language)
{
	if (cc_str_equal(words.en, words.zh))
		cc_html_text(out, words.en);
	else
		cc_html_say_in(out, "span", words, language);
}

void cc_html_label(struct cc_buf *out, struct cc_html_words words, enum cc_language language)
{
	cc_html_attribute(out, "aria-label", cc_html_pick(words, language));
	cc_html_attribute(out, "data-label-en", words.en);
	cc_html_attribute(out, "data-label-zh", words.zh);
}

void cc_html_tip(struct cc_buf *out, struct cc_html_words words, enum cc_language language)
{
	cc_html_attribute(out, "title", cc_html_pick(words, language));
	if (cc_str_equal(words.en, words.zh))
		return;
	cc_html_attribute(out, "data-title-en", words.en);
	cc_html_attribute(out, "data-title-zh", words.zh);
}

bool cc_html_is_chinese(struct cc_str text)
{
	for (size_t at = 0; at < text.len && at < LOOKED_AT;)
		if (cc_utf8_is_han(cc_utf8_next(text, &at)))
			return true;
	return false;
}

void cc_html_lang_of(struct cc_buf *out, struct cc_str text)
{
	cc_buf_adds(out, cc_html_is_chinese(text) ? " lang=\"zh-CN\"" : " lang=\"en\"");
}
