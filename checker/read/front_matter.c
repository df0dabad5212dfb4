/* Keys by a table; values as they stand, without quotes.
 * Leaves what a date looks like to printed_date.h. */
#include "read/front_matter.h"

#include <stdint.h>

enum field { FIELD_TITLE, FIELD_DATE, FIELD_COUNT };

struct key {
	struct cc_str name;
	enum field field;
};

#define KEY(text, what)                                                                                                \
	{                                                                                                              \
		.name = {.ptr = (text), .len = sizeof(text) - 1}, .field = (what)                                      \
	}

/* Earlier keys win: what was published is the document's date, not what was updated. */
static const struct key keys[] = {
    KEY("title", FIELD_TITLE),	  KEY("标题", FIELD_TITLE),	   KEY("date", FIELD_DATE),
    KEY("published", FIELD_DATE), KEY("日期", FIELD_DATE),	   KEY("发布日期", FIELD_DATE),
    KEY("发布时间", FIELD_DATE),  KEY("publish_date", FIELD_DATE), KEY("pubdate", FIELD_DATE),
    KEY("created", FIELD_DATE),	  KEY("更新时间", FIELD_DATE),	   KEY("更新日期", FIELD_DATE),
    KEY("updated", FIELD_DATE),	  KEY("lastmod", FIELD_DATE),	   KEY("modified", FIELD_DATE),
};

enum { KEY_COUNT = sizeof(keys) / sizeof(keys[0]), LIMIT = 64 * 1024 };

/* The line at `from`, without its end; *next is behind the end. */
static struct cc_str line_at(struct cc_str text, size_t from, size_t *next)
{
	size_t to = cc_str_find(text, CC_STR("\n"), from);
	*next = to < text.len ? to + 1 : text.len;
	return cc_str_slice(text, from, to < text.len ? to : text.len);
}

/* The separator of "key: value", "key = value", 日期：2025-03-05. @return its length, 0 where there is none. */
static size_t find_separator(struct cc_str line, size_t *at)
{
	for (size_t i = 0; i < line.len; i++) {
		*at = i;
		if (line.ptr[i] == ':' || line.ptr[i] == '=')
			return 1;
		if (cc_str_starts(cc_str_slice(line, i, line.len), CC_STR("：")))
			return sizeof("：") - 1;
	}
	return 0;
}

static struct cc_str unquote(struct cc_str value)
{
	bool quoted =
	    value.len >= 2 && (value.ptr[0] == '"' || value.ptr[0] == '\'') && value.ptr[value.len - 1] == value.ptr[0];
	return quoted ? cc_str_slice(value, 1, value.len - 1) : value;
}

/* The best key so far of each field. */
struct found {
	struct cc_str values[FIELD_COUNT];
	size_t ranks[FIELD_COUNT];
};

static void take_line(struct found *found, struct cc_str line)
{
	size_t at = 0;
	size_t separator = find_separator(line, &at);
	if (separator == 0)
		return;
	struct cc_str name = unquote(cc_str_trim(cc_str_slice(line, 0, at)));
	struct cc_str value = unquote(cc_str_trim(cc_str_slice(line, at + separator, line.len)));
	for (size_t i = 0; i < KEY_COUNT && value.len > 0; i++) {
		enum field field = keys[i].field;
		if (cc_str_equal_folded(name, keys[i].name) &&
		    (found->values[field].ptr == NULL || i < found->ranks[field])) {
			found->values[field] = value;
			found->ranks[field] = i;
		}
	}
}

struct cc_front_matter cc_front_matter_read(struct cc_str source)
{
	struct cc_front_matter result = {.body = cc_str_starts(source, CC_STR("\xEF\xBB\xBF")) ? 3 : 0};
	struct cc_str head = {.ptr = source.ptr, .len = source.len < LIMIT ? source.len : LIMIT};
	struct found found = {0};
	size_t next = 0;
	struct cc_str fence = cc_str_trim(line_at(head, result.body, &next));
	if (!cc_str_equal(fence, CC_STR("---")) && !cc_str_equal(fence, CC_STR("+++")))
		return result;
	while (next < head.len) {
		struct cc_str line = line_at(head, next, &next);
		if (cc_str_equal(cc_str_trim(line), fence)) {
			result = (struct cc_front_matter){
			    .title = found.values[FIELD_TITLE], .date = found.values[FIELD_DATE], .body = next};
			return result;
		}
		/* Indented lines belong to lists and nested maps. */
		if (line.len > 0 && line.ptr[0] != ' ' && line.ptr[0] != '\t')
			take_line(&found, line);
	}
	return result; /* a rule at the head of the text, no front matter */
}
