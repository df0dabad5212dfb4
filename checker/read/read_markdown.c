/* Markdown by md4c, whose callbacks point into the source: what is reported is a place in the file.
 * Leaves front matter, entities and raw HTML to their files, the reading text to weave.h. The only user of md4c. */
#include <md4c.h>

#include "read/entity.h"
#include "read/front_matter.h"
#include "read/html_text.h"
#include "read/line_kind.h"
#include "read/reader.h"
#include "read/weave.h"

enum { NESTING_BITS = 64, SETEXT_COLUMNS = 120 };

struct markdown {
	struct cc_weave weave;
	struct cc_str source;
	struct cc_block proto; /* what the next fragment will be */
	enum cc_follow follow; /* how it will follow */
	uint64_t quotes;       /* a bit for each open container, 1 where it is a quotation; innermost lowest */
	int containers;
	int heading; /* level, 0 outside of headings */
	uint32_t tables;
	uint32_t row;
	uint32_t column;
	int images; /* open ones: their text is not part of the article */
	int strong; /* open ones */
	bool has_strong;
	bool has_plain; /* text outside of them in this paragraph */
	bool in_cell;
	bool in_head;
	bool in_code;
	bool in_html;
	struct cc_html_scan html;
	bool open;	   /* a fragment is being written */
	size_t source_end; /* of what was last copied */
};

/* Blank lines between what was read last and `at`. */
static uint32_t blank_lines(const struct markdown *markdown, size_t at)
{
	uint32_t feeds = 0;
	for (size_t i = markdown->source_end; i < at; i++)
		feeds += markdown->source.ptr[i] == '\n' ? 1 : 0;
	return feeds > 0 ? feeds - 1 : 0;
}

static void end_fragment(struct markdown *markdown)
{
	if (markdown->open)
		cc_weave_end(&markdown->weave);
	markdown->open = false;
}

static void begin_fragment(struct markdown *markdown, size_t at)
{
	if (markdown->open)
		return;
	cc_weave_begin(&markdown->weave, &markdown->proto, markdown->follow, blank_lines(markdown, at));
	markdown->open = true;
	markdown->follow = CC_FOLLOW_NEW;
}

static struct cc_block plain_block(const struct markdown *markdown)
{
	if (markdown->containers == 0)
		return (struct cc_block){.kind = CC_BLOCK_PARAGRAPH};
	return (struct cc_block){.kind = (markdown->quotes & 1) != 0 ? CC_BLOCK_QUOTATION : CC_BLOCK_LIST_ITEM,
				 .level = markdown->containers};
}

/* What a new block is, and how it follows: only a paragraph may go on with the one before it. */
static void start_block(struct markdown *markdown)
{
	end_fragment(markdown);
	markdown->has_strong = false;
	markdown->has_plain = false;
	markdown->proto = plain_block(markdown);
	markdown->follow = CC_FOLLOW_NEW;
	if (markdown->heading > 0)
		markdown->proto = (struct cc_block){.kind = CC_BLOCK_HEADING, .level = markdown->heading};
	else if (markdown->in_code)
		markdown->proto = (struct cc_block){.kind = CC_BLOCK_CODE};
	else if (markdown->in_cell)
		markdown->proto = (struct cc_block){.kind = CC_BLOCK_TABLE_CELL,
						    .table = markdown->tables,
						    .row = markdown->row,
						    .column = markdown->column,
						    .header = markdown->in_head};
	else
		markdown->follow = CC_FOLLOW_MAYBE;
}

static void open_container(struct markdown *markdown, bool is_quote)
{
	markdown->quotes = markdown->quotes << 1 | (is_quote ? 1 : 0);
	markdown->containers++;
	start_block(markdown);
}

static void close_container(struct markdown *markdown)
{
	markdown->quotes >>= 1;
	markdown->containers--;
	start_block(markdown);
}

static void enter_quote(struct markdown *markdown, void *detail)
{
	(void)detail;
	open_container(markdown, true);
}

static void enter_list(struct markdown *markdown, void *detail)
{
	(void)detail;
	open_container(markdown, false);
}

static void leave_container(struct markdown *markdown, void *detail)
{
	(void)detail;
	close_container(markdown);
}

/* A short paragraph in bold type all through is a heading by another name. */
static void leave_paragraph(struct markdown *markdown, void *detail)
{
	enum { BOLD_LEVEL = 5, BOLD_COLUMNS = 76 };
	(void)detail;
	bool is_bold = markdown->has_strong && !markdown->has_plain;
	start_block(markdown);
	struct cc_vec *blocks = &markdown->weave.blocks;
	if (!is_bold || blocks->len == 0)
		return;
	struct cc_block *last = (struct cc_block *)blocks->items + blocks->len - 1;
	const struct cc_str reading = {.ptr = markdown->weave.data, .len = markdown->weave.len};
	struct cc_str text = cc_str_of_span(reading, last->text);
	if (last->kind == CC_BLOCK_PARAGRAPH && !cc_line_is_finished(text) &&
	    cc_line_columns(text, BOLD_COLUMNS + 1) <= BOLD_COLUMNS) {
		last->kind = CC_BLOCK_HEADING;
		last->level = BOLD_LEVEL;
	}
}

static void any_block(struct markdown *markdown, void *detail)
{
	(void)detail;
	start_block(markdown);
}

static void enter_heading(struct markdown *markdown, void *detail)
{
	const MD_BLOCK_H_DETAIL *heading = detail;
	markdown->heading = (int)heading->level;
	start_block(markdown);
}

static void leave_heading(struct markdown *markdown, void *detail)
{
	(void)detail;
	markdown->heading = 0;
	start_block(markdown);
}

static void enter_code(struct markdown *markdown, void *detail)
{
	(void)detail;
	markdown->in_code = true;
	start_block(markdown);
}

static void leave_code(struct markdown *markdown, void *detail)
{
	(void)detail;
	markdown->in_code = false;
	start_block(markdown);
}

static void enter_html(struct markdown *markdown, void *detail)
{
	(void)detail;
	markdown->in_html = true;
	markdown->html = (struct cc_html_scan){.inside = CC_HTML_TEXT};
	start_block(markdown);
}

static void leave_html(struct markdown *markdown, void *detail)
{
	(void)detail;
	markdown->in_html = false;
	start_block(markdown);
}

static void enter_table(struct markdown *markdown, void *detail)
{
	(void)detail;
	markdown->tables++;
	markdown->row = 0;
	start_block(markdown);
}

static void enter_head(struct markdown *markdown, void *detail)
{
	(void)detail;
	markdown->in_head = true;
}

static void leave_head(struct markdown *markdown, void *detail)
{
	(void)detail;
	markdown->in_head = false;
}

static void enter_row(struct markdown *markdown, void *detail)
{
	(void)detail;
	markdown->column = 0;
}

static void leave_row(struct markdown *markdown, void *detail)
{
	(void)detail;
	markdown->row++;
}

static void enter_cell(struct markdown *markdown, void *detail)
{
	(void)detail;
	markdown->in_cell = true;
	start_block(markdown);
}

static void leave_cell(struct markdown *markdown, void *detail)
{
	(void)detail;
	markdown->in_cell = false;
	start_block(markdown);
	markdown->column++;
}

/* What happens at either end of each kind of block; nothing where the row is empty. */
struct block_actions {
	void (*enter)(struct markdown *markdown, void *detail);
	void (*leave)(struct markdown *markdown, void *detail);
};

static const struct block_actions actions[] = {
    [MD_BLOCK_QUOTE] = {.enter = enter_quote, .leave = leave_container},
    [MD_BLOCK_UL] = {.enter = enter_list, .leave = leave_container},
    [MD_BLOCK_OL] = {.enter = enter_list, .leave = leave_container},
    [MD_BLOCK_LI] = {.enter = any_block, .leave = any_block},
    [MD_BLOCK_HR] = {.enter = any_block, .leave = any_block},
    [MD_BLOCK_H] = {.enter = enter_heading, .leave = leave_heading},
    [MD_BLOCK_CODE] = {.enter = enter_code, .leave = leave_code},
    [MD_BLOCK_HTML] = {.enter = enter_html, .leave = leave_html},
    [MD_BLOCK_P] = {.enter = any_block, .leave = leave_paragraph},
    [MD_BLOCK_TABLE] = {.enter = enter_table, .leave = any_block},
    [MD_BLOCK_THEAD] = {.enter = enter_head, .leave = leave_head},
    [MD_BLOCK_TR] = {.enter = enter_row, .leave = leave_row},
    [MD_BLOCK_TH] = {.enter = enter_cell, .leave = leave_cell},
    [MD_BLOCK_TD] = {.enter = enter_cell, .leave = leave_cell},
};

enum { ACTION_COUNT = sizeof(actions) / sizeof(actions[0]) };

static int on_enter_block(MD_BLOCKTYPE type, void *detail, void *context)
{
	if ((size_t)type < ACTION_COUNT && actions[type].enter != NULL)
		actions[type].enter(context, detail);
	return 0;
}

static int on_leave_block(MD_BLOCKTYPE type, void *detail, void *context)
{
	if ((size_t)type < ACTION_COUNT && actions[type].leave != NULL)
		actions[type].leave(context, detail);
	return 0;
}

static int on_enter_span(MD_SPANTYPE type, void *detail, void *context)
{
	struct markdown *markdown = context;
	(void)detail;
	markdown->images += type == MD_SPAN_IMG ? 1 : 0;
	markdown->strong += type == MD_SPAN_STRONG ? 1 : 0;
	return 0;
}

static int on_leave_span(MD_SPANTYPE type, void *detail, void *context)
{
	struct markdown *markdown = context;
	(void)detail;
	markdown->images -= type == MD_SPAN_IMG ? 1 : 0;
	markdown->strong -= type == MD_SPAN_STRONG ? 1 : 0;
	return 0;
}

/* md4c's text as a span of the source; text that it made itself (a blank, a line feed) is an empty span where the last
 * one ended. */
static struct cc_span locate(const struct markdown *markdown, struct cc_str text, bool *is_source)
{
	uintptr_t start = (uintptr_t)markdown->source.ptr;
	uintptr_t at = (uintptr_t)text.ptr;
	*is_source = at >= start && at + text.len <= start + markdown->source.len;
	size_t from = *is_source ? (size_t)(at - start) : markdown->source_end;
	return (struct cc_span){.start = from, .end = *is_source ? from + text.len : from};
}

static void add_text(struct markdown *markdown, struct cc_str text)
{
	bool is_source = false;
	struct cc_span span = locate(markdown, text, &is_source);
	begin_fragment(markdown, span.start);
	markdown->has_strong |= markdown->strong > 0;
	markdown->has_plain |= markdown->strong == 0;
	if (is_source)
		cc_weave_copy(&markdown->weave, span);
	else
		cc_weave_replace(&markdown->weave, text, span);
	markdown->source_end = span.end;
}

static void add_entity(struct markdown *markdown, struct cc_str text)
{
	char bytes[CC_UTF8_MAX];
	size_t len = cc_entity_decode(bytes, text);
	bool is_source = false;
	struct cc_span span = locate(markdown, text, &is_source);
	if (len == 0 || !is_source) {
		add_text(markdown, text);
		return;
	}
	begin_fragment(markdown, span.start);
	cc_weave_replace(&markdown->weave, (struct cc_str){.ptr = bytes, .len = len}, span);
	markdown->source_end = span.end;
}

static void add_null(struct markdown *markdown, struct cc_str text)
{
	(void)text;
	add_text(markdown, CC_STR("\xEF\xBF\xBD"));
}

/* Two blanks at a line's end: lines of an address or captions, each for itself; a heading stays one. */
static void hard_break(struct markdown *markdown, struct cc_str text)
{
	(void)text;
	if (markdown->heading > 0) {
		add_text(markdown, CC_STR(" "));
		return;
	}
	end_fragment(markdown);
	markdown->follow = CC_FOLLOW_NEW;
}

static void soft_break(struct markdown *markdown, struct cc_str text)
{
	(void)text;
	end_fragment(markdown);
	markdown->follow = CC_FOLLOW_SOFT;
}

/* Raw HTML within a paragraph is left out, but <br> breaks. */
static void add_inline_html(struct markdown *markdown, struct cc_str text)
{
	if (text.len >= 4 && text.ptr[0] == '<' && (text.ptr[1] | 0x20) == 'b' && (text.ptr[2] | 0x20) == 'r')
		hard_break(markdown, text);
}

/* Text of an HTML block, its entities decoded. */
static void add_html_run(struct markdown *markdown, struct cc_str run)
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

static void add_html(struct markdown *markdown, struct cc_str text)
{
	if (!markdown->in_html) {
		add_inline_html(markdown, text);
		return;
	}
	if (cc_str_equal(text, CC_STR("\n"))) {
		end_fragment(markdown);
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
			start_block(markdown);
		else if (run.len > 0)
			add_html_run(markdown, run);
	}
}

static void (*const texts[])(struct markdown *markdown, struct cc_str text) = {
    [MD_TEXT_NORMAL] = add_text,   [MD_TEXT_NULLCHAR] = add_null, [MD_TEXT_BR] = hard_break,
    [MD_TEXT_SOFTBR] = soft_break, [MD_TEXT_ENTITY] = add_entity, [MD_TEXT_CODE] = add_text,
    [MD_TEXT_HTML] = add_html,
};

static int on_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *context)
{
	struct markdown *markdown = context;
	if (markdown->weave.failed)
		return -1;
	bool known = (size_t)type < sizeof(texts) / sizeof(texts[0]) && texts[type] != NULL;
	if (known && markdown->images == 0)
		texts[type](markdown, (struct cc_str){.ptr = text, .len = size});
	return 0;
}

/* A paragraph with a line of --- under it is a heading to Markdown, a paragraph and a rule to whoever wrote it. */
static void undo_long_headings(const struct markdown *markdown, struct cc_block *blocks, size_t count)
{
	const struct cc_str reading = {.ptr = markdown->weave.data, .len = markdown->weave.len};
	for (size_t i = 0; i < count; i++) {
		struct cc_str text = cc_str_of_span(reading, blocks[i].text);
		bool is_long = blocks[i].kind == CC_BLOCK_HEADING && blocks[i].level == 2 &&
			       cc_line_is_finished(text) && cc_line_columns(text, SETEXT_COLUMNS) >= SETEXT_COLUMNS;
		if (is_long)
			blocks[i] = (struct cc_block){.kind = CC_BLOCK_PARAGRAPH, .text = blocks[i].text};
	}
}

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

/* The source for the parser: to md4c, which goes by CommonMark 0.30, -- ends a comment within a line; to everybody
 * since, and to whoever writes <!-- claimcheck: ignore -- a reason -->, it does not. @return ptr NULL when out of
 * memory. */
static struct cc_str parser_source(struct cc_str source, struct cc_arena *arena)
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

static enum cc_status read_markdown(struct cc_document *document, struct cc_arena *arena, struct cc_error *err)
{
	/* ~ is a range in Chinese (5~10): no strikethrough. Paragraphs begin with blanks: no indented code. $ is money:
	 * no formulas. */
	const MD_PARSER parser = {
	    .flags = MD_FLAG_TABLES | MD_FLAG_NOINDENTEDCODEBLOCKS,
	    .enter_block = on_enter_block,
	    .leave_block = on_leave_block,
	    .enter_span = on_enter_span,
	    .leave_span = on_leave_span,
	    .text = on_text,
	};
	size_t body = cc_front_matter_read(document->source).body;
	struct markdown markdown = {.source = parser_source(document->source, arena), .source_end = body};
	if (markdown.source.ptr == NULL && document->source.len > 0)
		return cc_error_set(err, CC_ERR_NOMEM, "out of memory");
	cc_weave_init(&markdown.weave, document->source, 0, arena);
	markdown.weave.joining.marked_headings = true;
	start_block(&markdown);
	struct cc_str text = cc_str_slice(markdown.source, body, markdown.source.len);
	int parsed = md_parse(text.ptr, (MD_SIZE)text.len, &parser, &markdown);
	end_fragment(&markdown);
	if (parsed != 0 || cc_weave_finish(&markdown.weave, document) != CC_OK)
		return cc_error_set(err, CC_ERR_NOMEM, "out of memory");
	undo_long_headings(&markdown, markdown.weave.blocks.items, markdown.weave.blocks.len);
	return CC_OK;
}

static const char *const extensions[] = {"md", "markdown", "mdown", "mkd", NULL};

const struct cc_reader cc_reader_markdown = {
    .id = "markdown",
    .media_type = "text/markdown",
    .extensions = extensions,
    .title = "Markdown",
    .read = read_markdown,
};
