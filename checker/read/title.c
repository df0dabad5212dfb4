/* Headings by level, then the first line that is neither prose nor furniture.
 * Leaves titles that were given, and front matter, to reader.c. */
#include "read/title.h"

#include "read/line_kind.h"

enum { FIRST_BLOCKS = 8, TITLE_COLUMNS = 120, SITE_COLUMNS = 24 };

/* "[bookmark: _Toc1]统筹推进…": a converter's tag in front is no part of the title. */
static struct cc_str without_tag(struct cc_str line)
{
	if (line.len > 0 && line.ptr[0] == '[') {
		const char *close = memchr(line.ptr, ']', line.len);
		if (close != NULL)
			line = cc_str_slice(line, (size_t)(close - line.ptr) + 1, line.len);
	}
	return cc_str_trim(line);
}

static bool holds_any(struct cc_str line, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (cc_str_find(line, cc_str_from(words[i]), 0) < line.len)
			return true;
	return false;
}

/* 新华网; 首页 > 时政 > 正文; www.example.org; a date: what web pages print above the title. */
static bool is_furniture(struct cc_str line)
{
	static const char *const anywhere[] = {"http",	   "www.", " > ",  ">>",      "›",
					       "当前位置", "首页", "字号", "打印本页"};
	static const char *const endings[] = {"网", "网站", "频道", "客户端", "日报", "周刊"};
	if (line.len == 0 || cc_line_look(line).kind == CC_LINE_CAPTION ||
	    holds_any(line, anywhere, sizeof(anywhere) / sizeof(anywhere[0])))
		return true;
	if (cc_line_columns(line, SITE_COLUMNS + 1) <= SITE_COLUMNS)
		for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
			if (cc_str_ends(line, cc_str_from(endings[i])))
				return true;
	return line.ptr[0] >= '0' && line.ptr[0] <= '9' && cc_line_columns(line, SITE_COLUMNS + 1) <= SITE_COLUMNS;
}

static struct cc_str text_of(const struct cc_document *document, const struct cc_block *block)
{
	return without_tag(cc_str_of_span(document->reading, block->text));
}

static const struct cc_block *best_heading(const struct cc_document *document)
{
	const struct cc_block *best = NULL;
	for (size_t i = 0; i < document->block_count; i++) {
		const struct cc_block *block = &document->blocks[i];
		if (block->kind == CC_BLOCK_HEADING && (best == NULL || block->level < best->level) &&
		    !is_furniture(text_of(document, block)))
			best = block;
	}
	return best;
}

static bool is_title_like(struct cc_str line)
{
	enum cc_line_kind kind = cc_line_look(line).kind;
	return kind == CC_LINE_SHORT && !is_furniture(line) &&
	       cc_line_columns(line, TITLE_COLUMNS + 1) <= TITLE_COLUMNS;
}

struct cc_str cc_title_find(const struct cc_document *document)
{
	const struct cc_block *heading = best_heading(document);
	if (heading != NULL)
		return text_of(document, heading);
	for (size_t i = 0; i < document->block_count && i < FIRST_BLOCKS; i++)
		if (document->blocks[i].kind == CC_BLOCK_PARAGRAPH &&
		    is_title_like(text_of(document, &document->blocks[i])))
			return text_of(document, &document->blocks[i]);
	return (struct cc_str){0};
}
