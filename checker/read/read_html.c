/* HTML by its tags, each of which either runs on within a paragraph or ends it; places are places of the file.
 * Leaves tags to html_tokens.h and html_tags.h, cells to html_grid.h, the text between them to html_flow.h. */
#include "base/ascii.h"
#include "read/html_flow.h"
#include "read/html_grid.h"
#include "read/html_head.h"
#include "read/html_tags.h"
#include "read/html_tokens.h"
#include "read/reader.h"

enum { NESTING_MAX = 64, ROWS_MAX = 1000 };

struct page {
	struct cc_html_flow flow;
	struct cc_html_tokens tokens;
	struct cc_grid grid;
	uint64_t quotes; /* a bit for each open list or quotation, 1 for the latter; innermost lowest */
	int containers;
	int heading;	      /* level, 0 outside of headings */
	struct cc_str hidden; /* the element that is not read, as its tag names it; ptr NULL outside */
	int hidden_depth;     /* open ones of that name */
	size_t hidden_from;   /* behind its tag */
	bool all_shown;	      /* an element that hides was never closed: none hides any more */
};

static struct cc_block block_here(const struct page *page)
{
	struct cc_block block = {.kind = CC_BLOCK_PARAGRAPH};
	if (page->heading > 0)
		return (struct cc_block){.kind = CC_BLOCK_HEADING, .level = page->heading};
	if (page->flow.pre > 0 && page->flow.code > 0)
		return (struct cc_block){.kind = CC_BLOCK_CODE};
	if (cc_grid_block(&block, &page->grid) || page->containers == 0)
		return block;
	return (struct cc_block){.kind = (page->quotes & 1) != 0 ? CC_BLOCK_QUOTATION : CC_BLOCK_LIST_ITEM,
				 .level = page->containers};
}

/* ---- tags ---- */

/* One tag where it stands. */
struct tag {
	const struct cc_html_tag *what;
	const struct cc_html_piece *piece;
	bool opens;
};

static void count(int *open, const struct tag *tag)
{
	*open += tag->opens ? 1 : *open > 0 ? -1 : 0;
}

static void meet_inline(struct page *page, const struct tag *tag)
{
	(void)page;
	(void)tag;
}

static void meet_block(struct page *page, const struct tag *tag)
{
	(void)tag;
	cc_html_flow_break(&page->flow);
}

/* Lines of an address, of a poem; or a sentence that was broken. A heading stays one. */
static void meet_break(struct page *page, const struct tag *tag)
{
	if (page->heading > 0) {
		if (page->flow.open)
			page->flow.blank = tag->piece->span;
		return;
	}
	cc_html_flow_end(&page->flow);
	page->flow.follow = CC_FOLLOW_MAYBE;
}

static void meet_heading(struct page *page, const struct tag *tag)
{
	cc_html_flow_break(&page->flow);
	page->heading = tag->opens ? tag->what->level : 0;
}

static void open_container(struct page *page, unsigned quote)
{
	page->quotes = page->quotes << 1 | quote;
	page->containers++;
}

static void meet_container(struct page *page, const struct tag *tag)
{
	cc_html_flow_break(&page->flow);
	page->heading = 0;
	if (tag->opens && page->containers < NESTING_MAX) {
		open_container(page, tag->what->role == CC_HTML_QUOTE ? 1 : 0);
	} else if (!tag->opens && page->containers > 0) {
		page->quotes >>= 1;
		page->containers--;
	}
}

static void meet_pre(struct page *page, const struct tag *tag)
{
	cc_html_flow_break(&page->flow);
	count(&page->flow.pre, tag);
}

static void meet_code(struct page *page, const struct tag *tag)
{
	if (page->flow.pre > 0)
		cc_html_flow_break(&page->flow);
	count(&page->flow.code, tag);
}

static void meet_raised(struct page *page, const struct tag *tag)
{
	count(&page->flow.raised, tag);
}

static void meet_table(struct page *page, const struct tag *tag)
{
	cc_html_flow_break(&page->flow);
	page->heading = 0;
	if (tag->opens)
		cc_grid_open_table(&page->grid);
	else
		cc_grid_close_table(&page->grid);
}

static void meet_table_head(struct page *page, const struct tag *tag)
{
	cc_html_flow_break(&page->flow);
	cc_grid_set_head(&page->grid, tag->opens);
}

static void meet_row(struct page *page, const struct tag *tag)
{
	cc_html_flow_break(&page->flow);
	if (tag->opens)
		cc_grid_next_row(&page->grid);
	else
		cc_grid_close_cell(&page->grid);
}

/* colspan, rowspan: from 1; what is no number counts as 1. */
static uint32_t span_of(const struct tag *tag, const char *name, uint32_t most)
{
	struct cc_str value = {0};
	uint32_t number = 0;
	(void)cc_html_tokens_attribute(&value, tag->piece->attributes, name);
	for (size_t i = 0; i < value.len && cc_ascii_is_digit(value.ptr[i]) && number < most; i++)
		number = number * 10 + (uint32_t)(value.ptr[i] - '0');
	return number == 0 ? 1 : number < most ? number : most;
}

static void meet_cell(struct page *page, const struct tag *tag)
{
	cc_html_flow_break(&page->flow);
	page->heading = 0;
	if (tag->opens)
		cc_grid_open_cell(&page->grid, span_of(tag, "colspan", CC_GRID_COLUMNS),
				  span_of(tag, "rowspan", ROWS_MAX), tag->what->level > 0);
	else
		cc_grid_close_cell(&page->grid);
}

static void hide(struct page *page, const struct tag *tag)
{
	page->hidden = tag->piece->name;
	page->hidden_depth = 1;
	page->hidden_from = page->tokens.at;
}

static void meet_hidden(struct page *page, const struct tag *tag)
{
	if (tag->opens && !tag->piece->alone && (!page->all_shown || page->tokens.raw.ptr != NULL))
		hide(page, tag);
}

static void (*const meetings[CC_HTML_ROLE_COUNT])(struct page *page, const struct tag *tag) = {
    [CC_HTML_INLINE] = meet_inline,  [CC_HTML_BLOCK] = meet_block,
    [CC_HTML_BREAK] = meet_break,    [CC_HTML_HEADING] = meet_heading,
    [CC_HTML_LIST] = meet_container, [CC_HTML_QUOTE] = meet_container,
    [CC_HTML_PRE] = meet_pre,	     [CC_HTML_CODE] = meet_code,
    [CC_HTML_TABLE] = meet_table,    [CC_HTML_TABLE_HEAD] = meet_table_head,
    [CC_HTML_ROW] = meet_row,	     [CC_HTML_CELL] = meet_cell,
    [CC_HTML_RAISED] = meet_raised,  [CC_HTML_HIDDEN] = meet_hidden,
};

/* An element that must be closed, and says that it is not to be seen. */
static bool is_not_to_be_seen(const struct tag *tag)
{
	static const char *const closed[] = {"div", "span", "section", "aside", "article", "ul", "ol", "table"};
	struct cc_str value = {0};
	for (size_t i = 0; i < sizeof(closed) / sizeof(closed[0]); i++) {
		if (!cc_str_equal_folded(tag->piece->name, cc_str_from(closed[i])))
			continue;
		if (cc_html_tokens_attribute(&value, tag->piece->attributes, "hidden"))
			return true;
		if (!cc_html_tokens_attribute(&value, tag->piece->attributes, "style"))
			return false;
		return cc_str_find(value, CC_STR("display:none"), 0) < value.len ||
		       cc_str_find(value, CC_STR("display: none"), 0) < value.len;
	}
	return false;
}

static void meet(struct page *page, const struct cc_html_piece *piece)
{
	const struct tag tag = {
	    .what = cc_html_tag_of(piece->name), .piece = piece, .opens = piece->kind == CC_HTML_OPENS};
	meetings[tag.what->role](page, &tag);
	page->flow.block = block_here(page);
	if (page->hidden.ptr == NULL && tag.opens && !piece->alone && !page->all_shown && is_not_to_be_seen(&tag))
		hide(page, &tag);
}

/* Within an element that is not read: up to its end. */
static void pass_over(struct page *page, const struct cc_html_piece *piece)
{
	if (piece->kind == CC_HTML_RUN || piece->alone || !cc_str_equal_folded(piece->name, page->hidden))
		return;
	page->hidden_depth += piece->kind == CC_HTML_OPENS ? 1 : -1;
	if (page->hidden_depth == 0)
		page->hidden = (struct cc_str){0};
}

/* An element that hides but never ends hides nothing: <nav> left open must not cost the article; a script does. Done
 * once, so that the whole stays linear. */
static bool reads_again(struct page *page)
{
	if (page->hidden.ptr == NULL || page->all_shown || page->hidden.ptr == page->tokens.raw.ptr)
		return false;
	page->tokens.at = page->hidden_from;
	page->hidden = (struct cc_str){0};
	page->all_shown = true;
	return true;
}

static void read_pieces(struct page *page)
{
	struct cc_html_piece piece;
	do {
		while (!page->flow.weave.failed && cc_html_tokens_next(&piece, &page->tokens)) {
			if (page->hidden.ptr != NULL)
				pass_over(page, &piece);
			else if (piece.kind == CC_HTML_RUN)
				cc_html_flow_add(&page->flow, piece.span);
			else
				meet(page, &piece);
		}
	} while (reads_again(page));
	cc_html_flow_end(&page->flow);
}

/* ---- what is known at the end ---- */

/* A table of one column is how old pages put things in their places: paragraphs, not cells. */
static bool undo_layout(struct cc_block *blocks, size_t count, uint32_t tables, struct cc_arena *arena)
{
	if (tables == 0)
		return true;
	bool *has_columns = cc_arena_array(arena, tables + 1, sizeof(*has_columns));
	if (has_columns == NULL)
		return false;
	memset(has_columns, 0, (tables + 1) * sizeof(*has_columns));
	for (size_t i = 0; i < count; i++)
		has_columns[blocks[i].table] |= blocks[i].column > 0;
	for (size_t i = 0; i < count; i++)
		if (blocks[i].kind == CC_BLOCK_TABLE_CELL && !has_columns[blocks[i].table])
			blocks[i] = (struct cc_block){.kind = CC_BLOCK_PARAGRAPH, .text = blocks[i].text};
	return true;
}

static bool has_heading(const struct cc_document *document)
{
	for (size_t i = 0; i < document->block_count; i++)
		if (document->blocks[i].kind == CC_BLOCK_HEADING && document->blocks[i].level == 1)
			return true;
	return false;
}

/* The page's <title>, where the article has no heading of its own. */
static bool take_title(struct cc_document *document, struct cc_arena *arena)
{
	struct cc_str title = cc_html_head_read(document->source).title;
	if (document->title.ptr != NULL || title.len == 0 || has_heading(document))
		return true;
	struct cc_html_flow flow = {.source = document->source};
	cc_weave_init(&flow.weave, document->source, 0, arena);
	size_t start = (size_t)(title.ptr - document->source.ptr);
	cc_html_flow_add(&flow, (struct cc_span){.start = start, .end = start + title.len});
	cc_html_flow_end(&flow);
	document->title = (struct cc_str){.ptr = flow.weave.data, .len = flow.weave.len};
	return !flow.weave.failed;
}

static enum cc_status read_html(struct cc_document *document, struct cc_arena *arena, struct cc_error *err)
{
	struct page page = {.flow = {.source = document->source}, .tokens = {.source = document->source}};
	cc_weave_init(&page.flow.weave, document->source, 0, arena);
	page.flow.weave.joining.marked_headings = true;
	read_pieces(&page);
	if (cc_weave_finish(&page.flow.weave, document) != CC_OK ||
	    !undo_layout(page.flow.weave.blocks.items, page.flow.weave.blocks.len, page.grid.count, arena) ||
	    !take_title(document, arena))
		return cc_error_set(err, CC_ERR_NOMEM, "out of memory");
	return CC_OK;
}

/* A <title> that is none of the article's words is taken by read_html; here only the day counts. */
static struct cc_front_matter head_of(struct cc_str source)
{
	struct cc_front_matter head = cc_html_head_read(source);
	head.title = (struct cc_str){0};
	return head;
}

static const char *const extensions[] = {"html", "htm", "xhtml", "shtml", NULL};

const struct cc_reader cc_reader_html = {
    .id = "html",
    .media_type = "text/html",
    .extensions = extensions,
    .title = "HTML",
    .read = read_html,
    .head = head_of,
    .charset = cc_html_head_charset,
    .begins = cc_html_head_begins,
};
