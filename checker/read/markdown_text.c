/* Text, entities, breaks and raw HTML as they stand in blocks.
 * Leaves which block it is to markdown_blocks.c. */
#include "read/entity.h"
#include "read/markdown.h"

/* md4c's text as a span of the source; text that it made itself (a blank, a line feed) is an empty span where the last
 * one ended. */
static struct cc_span locate(const struct cc_markdown *markdown, struct cc_str text, bool *is_source)
{
	uintptr_t start = (uintptr_t)markdown->source.ptr;
	uintptr_t at = (uintptr_t)text.ptr;
	*is_source = at >= start && at + text.len <= start + markdown->source.len;
	size_t from = *is_source ? (size_t)(at - start) : markdown->source_end;
	return (struct cc_span){.start = from, .end = *is_source ? from + text.len : from};
}

static void add_text(struct cc_markdown *markdown, struct cc_str text)
{
	bool is_source = false;
	struct cc_span span = locate(markdown, text, &is_source);
	cc_markdown_begin_fragment(markdown, span.start);
	markdown->has_strong |= markdown->strong > 0;
	markdown->has_plain |= markdown->strong == 0;
	if (is_source)
		cc_weave_copy(&markdown->weave, span);
	else
		cc_weave_replace(&markdown->weave, text, span);
	markdown->source_end = span.end;
}

static void add_entity(struct cc_markdown *markdown, struct cc_str text)
{
	char bytes[CC_UTF8_MAX];
	size_t len = cc_entity_decode(bytes, text);
	bool is_source = false;
	struct cc_span span = locate(markdown, text, &is_source);
	if (len == 0 || !is_source) {
		add_text(markdown, text);
		return;
	}
	cc_markdown_begin_fragment(markdown, span.start);
	cc_weave_replace(&markdown->weave, (struct cc_str){.ptr = bytes, .len = len}, span);
	markdown->source_end = span.end;
}

static void add_null(struct cc_markdown *markdown, struct cc_str text)
{
	(void)text;
	add_text(markdown, CC_STR("\xEF\xBF\xBD"));
}

/* Two blanks at a line's end: lines of an address or captions, each for itself; a heading stays one. */
static void hard_break(struct cc_markdown *markdown, struct cc_str text)
{
	(void)text;
	if (markdown->heading > 0) {
		add_text(markdown, CC_STR(" "));
		return;
	}
	cc_markdown_end_fragment(markdown);
	markdown->follow = CC_FOLLOW_NEW;
}

static void soft_break(struct cc_markdown *markdown, struct cc_str text)
{
	(void)text;
	cc_markdown_end_fragment(markdown);
	markdown->follow = CC_FOLLOW_SOFT;
}

/* Raw HTML within a paragraph is left out, but <br> breaks. */
static void add_inline_html(struct cc_markdown *markdown, struct cc_str text)
{
	if (text.len >= 4 && text.ptr[0] == '<' && (text.ptr[1] | 0x20) == 'b' && (text.ptr[2] | 0x20) == 'r')
		hard_break(markdown, text);
}

/* Text of an HTML block, its entities decoded. */
static void add_html_run(struct cc_markdown *markdown, struct cc_str run)
{
	enum { ENTITY_MAX = 12 };
	size_t done = 0;
	for (size_t at = 0; at < run.len; at++) {
		size_t left = run.len - at < ENTITY_MAX ? run.len - at : ENTITY_MAX;
		const char *end = run.ptr[at] == '&' ? memchr(run.ptr + at, ';', left) : NULL;
		if (end == NULL)
			continue;
		if (at > done)
			add_text(markdown, cc_str_slice(run, done, at));
		done = (size_t)(end - run.ptr) + 1;
		add_entity(markdown, cc_str_slice(run, at, done));
		at = done - 1;
	}
	if (done < run.len)
		add_text(markdown, cc_str_slice(run, done, run.len));
}

static void add_html(struct cc_markdown *markdown, struct cc_str text)
{
	if (!markdown->in_html) {
		add_inline_html(markdown, text);
		return;
	}
	if (cc_str_equal(text, CC_STR("\n"))) {
		cc_markdown_end_fragment(markdown);
		markdown->follow = CC_FOLLOW_MAYBE;
		return;
	}
	struct cc_span span = {0};
	size_t at = 0;
	for (;;) {
		enum cc_html_token token = cc_html_next(&markdown->html, text, &at, &span);
		if (token == CC_HTML_TOKEN_END)
			return;
		struct cc_str run = cc_str_trim(cc_str_of_span(text, span));
		if (token == CC_HTML_TOKEN_BREAK)
			cc_markdown_start_block(markdown);
		else if (run.len > 0)
			add_html_run(markdown, run);
	}
}

static void (*const texts[])(struct cc_markdown *markdown, struct cc_str text) = {
    [MD_TEXT_NORMAL] = add_text,   [MD_TEXT_NULLCHAR] = add_null, [MD_TEXT_BR] = hard_break,
    [MD_TEXT_SOFTBR] = soft_break, [MD_TEXT_ENTITY] = add_entity, [MD_TEXT_CODE] = add_text,
    [MD_TEXT_HTML] = add_html,
};

void cc_markdown_text(struct cc_markdown *markdown, MD_TEXTTYPE type, struct cc_str text)
{
	if ((size_t)type < sizeof(texts) / sizeof(texts[0]) && texts[type] != NULL)
		texts[type](markdown, text);
}
