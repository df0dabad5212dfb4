/* <title> and <meta> are looked for up to <body>, within a bounded head.
 * Leaves the article's own heading, which is a better title, to title.h. */
#include "read/html_head.h"

#include <stdint.h>

#include "read/html_tokens.h"

enum { HEAD_MAX = 64 * 1024, CHARSET_WITHIN = 4096, TITLE_LEAST = 12 };

/* Of <meta name=...>, property or itemprop. */
static const char *const date_names[] = {
    "article:published_time",	"datePublished", "og:published_time", "pubdate",	"publishdate", "publish_date",
    "weibo: article:create_at", "dc.date",	 "dc.date.issued",    "dcterms.issued", "date"};

static struct cc_html_tokens head_of(struct cc_str source, size_t most)
{
	return (struct cc_html_tokens){.source = cc_str_slice(source, 0, source.len < most ? source.len : most)};
}

static bool is_start(const struct cc_html_piece *piece, const char *name)
{
	return piece->kind == CC_HTML_OPENS && cc_str_equal_folded(piece->name, cc_str_from(name));
}

/* What stands behind "charset=" in text/html; charset=gb2312. */
static struct cc_str charset_in(struct cc_str content)
{
	size_t at = cc_str_find(content, CC_STR("charset="), 0);
	return at < content.len ? cc_str_trim(cc_str_slice(content, at + 8, content.len)) : (struct cc_str){0};
}

struct cc_str cc_html_head_charset(struct cc_str bytes)
{
	struct cc_html_tokens tokens = head_of(bytes, CHARSET_WITHIN);
	struct cc_html_piece piece;
	while (cc_html_tokens_next(&piece, &tokens) && !is_start(&piece, "body")) {
		struct cc_str value = {0};
		if (!is_start(&piece, "meta"))
			continue;
		if (cc_html_tokens_attribute(&value, piece.attributes, "charset"))
			return cc_str_trim(value);
		if (cc_html_tokens_attribute(&value, piece.attributes, "content") && charset_in(value).len > 0)
			return charset_in(value);
	}
	return (struct cc_str){0};
}

static bool names_date(struct cc_str attributes)
{
	static const char *const keys[] = {"name", "property", "itemprop"};
	for (size_t k = 0; k < sizeof(keys) / sizeof(keys[0]); k++) {
		struct cc_str value;
		if (!cc_html_tokens_attribute(&value, attributes, keys[k]))
			continue;
		for (size_t i = 0; i < sizeof(date_names) / sizeof(date_names[0]); i++)
			if (cc_str_equal_folded(value, cc_str_from(date_names[i])))
				return true;
	}
	return false;
}

/* 基础研究投入创新高_云泽日报; R&D spending rises - The Lanjiang Post: the site is no part of the title. */
static struct cc_str without_site(struct cc_str title)
{
	static const char *const marks[] = {"_", " - ", " | ", "|", " – ", " — ", "--", " :: "};
	size_t end = title.len;
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		size_t at = cc_str_find(title, cc_str_from(marks[i]), TITLE_LEAST);
		end = at < end ? at : end;
	}
	return cc_str_trim(cc_str_slice(title, 0, end));
}

struct cc_front_matter cc_html_head_read(struct cc_str source)
{
	struct cc_html_tokens tokens = head_of(source, HEAD_MAX);
	struct cc_front_matter head = {0};
	struct cc_html_piece piece;
	bool in_title = false;
	while (cc_html_tokens_next(&piece, &tokens) && !is_start(&piece, "body")) {
		struct cc_str value;
		if (in_title && piece.kind == CC_HTML_RUN && head.title.ptr == NULL)
			head.title = without_site(cc_str_trim(cc_str_of_span(source, piece.span)));
		in_title = is_start(&piece, "title");
		bool dated = head.date.ptr == NULL && is_start(&piece, "meta") && names_date(piece.attributes);
		if (dated && cc_html_tokens_attribute(&value, piece.attributes, "content"))
			head.date = value;
	}
	return head;
}

bool cc_html_head_begins(struct cc_str bytes)
{
	struct cc_str start = cc_str_trim(cc_str_slice(bytes, 0, bytes.len < HEAD_MAX ? bytes.len : HEAD_MAX));
	struct cc_str doctype = CC_STR("<!doctype html");
	if (cc_str_starts(start, CC_STR("\xEF\xBB\xBF")))
		start = cc_str_slice(start, 3, start.len);
	struct cc_html_tokens tokens = {.source = start};
	struct cc_html_piece piece;
	if (start.len >= doctype.len && cc_str_equal_folded(cc_str_slice(start, 0, doctype.len), doctype))
		return true;
	return cc_html_tokens_next(&piece, &tokens) && is_start(&piece, "html");
}
