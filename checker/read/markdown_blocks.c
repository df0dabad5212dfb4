/* Quotations, lists, headings, tables: what happens at either end of each kind of block.
 * Leaves what stands in them to markdown_text.c. */
#include "read/line_kind.h"
#include "read/markdown.h"

/* Blank lines between what was read last and `at`. */
static uint32_t blank_lines(const struct cc_markdown *markdown, size_t at)
{
	uint32_t feeds = 0;
	for (size_t i = markdown->source_end; i < at; i++)
		feeds += markdown->source.ptr[i] == '\n' ? 1 : 0;
	return feeds > 0 ? feeds - 1 : 0;
}

void cc_markdown_end_fragment(struct cc_markdown *markdown)
{
	if (markdown->open)
		cc_weave_end(&markdown->weave);
	markdown->open = false;
}

void cc_markdown_begin_fragment(struct cc_markdown *markdown, size_t at)
{
	if (markdown->open)
		return;
	cc_weave_begin(&markdown->weave, &markdown->proto, markdown->follow, blank_lines(markdown, at));
	markdown->open = true;
	markdown->follow = CC_FOLLOW_NEW;
}

static struct cc_block plain_block(const struct cc_markdown *markdown)
{
	if (markdown->containers == 0)
		return (struct cc_block){.kind = CC_BLOCK_PARAGRAPH};
	return (struct cc_block){.kind = (markdown->quotes & 1) != 0 ? CC_BLOCK_QUOTATION : CC_BLOCK_LIST_ITEM,
				 .level = markdown->containers};
}

void cc_markdown_start_block(struct cc_markdown *markdown)
{
	cc_markdown_end_fragment(markdown);
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

static void open_container(struct cc_markdown *markdown, bool is_quote)
{
	markdown->quotes = markdown->quotes << 1 | (is_quote ? 1 : 0);
	markdown->containers++;
	cc_markdown_start_block(markdown);
}

static void close_container(struct cc_markdown *markdown)
{
	markdown->quotes >>= 1;
	markdown->containers--;
	cc_markdown_start_block(markdown);
}

static void enter_quote(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	open_container(markdown, true);
}

static void enter_list(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	open_container(markdown, false);
}

static void leave_container(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	close_container(markdown);
}

/* A short paragraph in bold type all through is a heading by another name. */
static void leave_paragraph(struct cc_markdown *markdown, const void *detail)
{
	enum { BOLD_LEVEL = 5, BOLD_COLUMNS = 76 };
	(void)detail;
	bool is_bold = markdown->has_strong && !markdown->has_plain;
	cc_markdown_start_block(markdown);
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

static void any_block(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	cc_markdown_start_block(markdown);
}

static void enter_heading(struct cc_markdown *markdown, const void *detail)
{
	const MD_BLOCK_H_DETAIL *heading = detail;
	markdown->heading = (int)heading->level;
	cc_markdown_start_block(markdown);
}

static void leave_heading(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	markdown->heading = 0;
	cc_markdown_start_block(markdown);
}

static void enter_code(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	markdown->in_code = true;
	cc_markdown_start_block(markdown);
}

static void leave_code(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	markdown->in_code = false;
	cc_markdown_start_block(markdown);
}

static void enter_html(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	markdown->in_html = true;
	markdown->html = (struct cc_html_scan){.inside = CC_HTML_TEXT};
	cc_markdown_start_block(markdown);
}

static void leave_html(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	markdown->in_html = false;
	cc_markdown_start_block(markdown);
}

static void enter_table(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	markdown->tables++;
	markdown->row = 0;
	cc_markdown_start_block(markdown);
}

static void enter_head(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	markdown->in_head = true;
}

static void leave_head(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	markdown->in_head = false;
}

static void enter_row(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	markdown->column = 0;
}

static void leave_row(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	markdown->row++;
}

static void enter_cell(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	markdown->in_cell = true;
	cc_markdown_start_block(markdown);
}

static void leave_cell(struct cc_markdown *markdown, const void *detail)
{
	(void)detail;
	markdown->in_cell = false;
	cc_markdown_start_block(markdown);
	markdown->column++;
}

/* What happens at either end of each kind of block; nothing where the row is empty. */
struct block_actions {
	void (*enter)(struct cc_markdown *markdown, const void *detail);
	void (*leave)(struct cc_markdown *markdown, const void *detail);
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

void cc_markdown_enter_block(struct cc_markdown *markdown, MD_BLOCKTYPE type, const void *detail)
{
	if ((size_t)type < ACTION_COUNT && actions[type].enter != NULL)
		actions[type].enter(markdown, detail);
}

void cc_markdown_leave_block(struct cc_markdown *markdown, MD_BLOCKTYPE type, const void *detail)
{
	if ((size_t)type < ACTION_COUNT && actions[type].leave != NULL)
		actions[type].leave(markdown, detail);
}
