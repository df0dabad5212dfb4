/* Markdown by md4c, whose callbacks point into the source: what is reported is a place in the file.
 * Leaves blocks, text and front matter to their files, the reading text to weave.h. */
#include "read/front_matter.h"
#include "read/line_kind.h"
#include "read/markdown.h"
#include "read/markdown_source.h"
#include "read/reader.h"

enum { SETEXT_COLUMNS = 120 };

static int on_enter_block(MD_BLOCKTYPE type, void *detail, void *context)
{
	cc_markdown_enter_block(context, type, detail);
	return 0;
}

static int on_leave_block(MD_BLOCKTYPE type, void *detail, void *context)
{
	cc_markdown_leave_block(context, type, detail);
	return 0;
}

static int on_enter_span(MD_SPANTYPE type, void *detail, void *context)
{
	struct cc_markdown *markdown = context;
	(void)detail;
	markdown->images += type == MD_SPAN_IMG ? 1 : 0;
	markdown->strong += type == MD_SPAN_STRONG ? 1 : 0;
	return 0;
}

static int on_leave_span(MD_SPANTYPE type, void *detail, void *context)
{
	struct cc_markdown *markdown = context;
	(void)detail;
	markdown->images -= type == MD_SPAN_IMG ? 1 : 0;
	markdown->strong -= type == MD_SPAN_STRONG ? 1 : 0;
	return 0;
}

static int on_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *context)
{
	struct cc_markdown *markdown = context;
	if (markdown->weave.failed)
		return -1;
	if (markdown->images == 0)
		cc_markdown_text(markdown, type, (struct cc_str){.ptr = text, .len = size});
	return 0;
}

/* A paragraph with a line of --- under it is a heading to Markdown, a paragraph and a rule to whoever wrote it. */
static void undo_long_headings(const struct cc_markdown *markdown, struct cc_block *blocks, size_t count)
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
	struct cc_markdown markdown = {.source = cc_markdown_source(document->source, arena), .source_end = body};
	if (markdown.source.ptr == NULL && document->source.len > 0)
		return cc_error_set(err, CC_ERR_NOMEM, "out of memory");
	cc_weave_init(&markdown.weave, document->source, 0, arena);
	markdown.weave.joining.marked_headings = true;
	cc_markdown_start_block(&markdown);
	struct cc_str text = cc_str_slice(markdown.source, body, markdown.source.len);
	int parsed = md_parse(text.ptr, (MD_SIZE)text.len, &parser, &markdown);
	cc_markdown_end_fragment(&markdown);
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
