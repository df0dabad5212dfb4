/* Plain text: lines that are paragraphs, lines that are broken paragraphs, headings by their looks.
 * Leaves what a line is to line_kind.h, what goes on to joining.h, the reading text to weave.h. */
#include "read/front_matter.h"
#include "read/line_kind.h"
#include "read/lines.h"
#include "read/reader.h"
#include "read/remark.h"
#include "read/weave.h"

enum { NUMBERED_LEVEL = 4, GUESSED_LEVEL = 2 };

struct plain {
	struct cc_weave weave;
	const struct cc_source_line *lines;
	struct cc_line_look *looks; /* one for each line, made once */
	size_t count;
};

static struct cc_str text_of(const struct plain *plain, size_t index)
{
	return cc_str_of_span(plain->weave.source, plain->lines[index].text);
}

static bool goes_on(struct plain *plain, size_t index)
{
	const struct cc_line_pair pair = {.before = text_of(plain, index),
					  .behind = text_of(plain, index + 1),
					  .block = text_of(plain, index),
					  .indent = plain->lines[index].indent,
					  .blanks = plain->lines[index + 1].blanks,
					  .behind_kind = plain->looks[index + 1].kind};
	return cc_joining_judge(&plain->weave.joining, &pair) != CC_JOINT_NONE;
}

/* The next line that is neither byline nor caption: what a heading would stand over. */
static bool stands_over_text(const struct plain *plain, size_t index)
{
	enum { REACH = 6 };
	for (size_t i = index + 1; i < plain->count && i <= index + REACH; i++) {
		enum cc_line_kind kind = plain->looks[i].kind;
		if (kind == CC_LINE_TEXT || kind == CC_LINE_HEADING)
			return true;
		if (kind == CC_LINE_ROW || kind == CC_LINE_ITEM)
			return false;
	}
	return false;
}

/* A line that ends with a comma (verse), holds a sentence, or several commas over half a line: no heading. */
static bool reads_like_prose(struct cc_str line)
{
	enum { COMMAS_MOST = 1, COMMA_COLUMNS = 44 };
	static const char *const commas[] = {"，", ",", "、"};
	size_t count = 0;
	for (size_t i = 0; i < sizeof(commas) / sizeof(commas[0]); i++) {
		struct cc_str comma = cc_str_from(commas[i]);
		if (cc_str_ends(line, comma))
			return true;
		for (size_t at = cc_str_find(line, comma, 0); at < line.len; at = cc_str_find(line, comma, at + 1))
			count++;
	}
	return cc_str_find(line, CC_STR("。"), 0) < line.len ||
	       (count > COMMAS_MOST && cc_line_columns(line, COMMA_COLUMNS) == COMMA_COLUMNS);
}

/* 一、投入情况。2024年，… broken at the width of the page. */
static bool is_broken_prose(struct plain *plain, size_t index)
{
	return index + 1 < plain->count && (reads_like_prose(text_of(plain, index)) || goes_on(plain, index));
}

static void guess_short(struct plain *plain, size_t index, struct cc_block *block)
{
	bool followed = index + 1 < plain->count;
	bool continues = index > 0 && goes_on(plain, index - 1);
	if (!followed || continues || reads_like_prose(text_of(plain, index)) || goes_on(plain, index) ||
	    !stands_over_text(plain, index))
		return;
	block->kind = CC_BLOCK_HEADING;
	block->level = index == 0 ? 1 : GUESSED_LEVEL;
}

/* "1. 强化基础研究" over a paragraph is a heading, among its like an item. */
static void guess_item(struct plain *plain, size_t index, const struct cc_line_look *look, struct cc_block *block)
{
	struct cc_str line = text_of(plain, index);
	bool is_short = cc_line_columns(line, 77) <= 76 && !cc_line_is_finished(line);
	bool over_text = index + 1 < plain->count && plain->looks[index + 1].kind == CC_LINE_TEXT;
	bool is_heading = look->marker == 0 && is_short && over_text && !goes_on(plain, index);
	block->kind = is_heading ? CC_BLOCK_HEADING : CC_BLOCK_LIST_ITEM;
	block->level = is_heading ? NUMBERED_LEVEL : 1;
}

static bool is_item(const struct plain *plain, size_t index)
{
	return index < plain->count && plain->looks[index].kind == CC_LINE_ITEM;
}

/* "- 2 degrees" among lines that are no items: a dash before a number is a minus, as one item makes no list. */
static bool is_minus(struct plain *plain, size_t index)
{
	struct cc_str line = text_of(plain, index);
	size_t marker = plain->looks[index].marker;
	return is_item(plain, index) && marker > 0 && marker < line.len && line.ptr[0] == '-' &&
	       line.ptr[marker] >= '0' && line.ptr[marker] <= '9' && !is_item(plain, index + 1) &&
	       (index == 0 || !is_item(plain, index - 1));
}

static void add_line(struct plain *plain, size_t index)
{
	const struct cc_source_line *line = &plain->lines[index];
	struct cc_line_look look = plain->looks[index];
	if (is_minus(plain, index))
		look = (struct cc_line_look){.kind = CC_LINE_TEXT};
	struct cc_block block = {.kind = CC_BLOCK_PARAGRAPH};
	bool indented = index > 0 && line->indent > plain->lines[index - 1].indent;
	enum cc_follow follow = indented ? CC_FOLLOW_NEW : CC_FOLLOW_MAYBE;
	if (look.kind == CC_LINE_HEADING && (look.marker > 0 || !is_broken_prose(plain, index))) {
		block.kind = CC_BLOCK_HEADING;
		block.level = look.level;
	} else if (look.kind == CC_LINE_SHORT) {
		guess_short(plain, index, &block);
	} else if (look.kind == CC_LINE_ITEM) {
		guess_item(plain, index, &look, &block);
	}
	plain->weave.indent = line->indent;
	plain->weave.kind = look.kind;
	cc_weave_begin(&plain->weave, &block, follow, line->blanks);
	cc_weave_copy(&plain->weave, (struct cc_span){.start = line->text.start + look.marker, .end = line->text.end});
	cc_weave_end(&plain->weave);
}

/* Two "## " lines or more: whoever made the file marked them. */
static bool has_marked_headings(const struct plain *plain)
{
	size_t count = 0;
	for (size_t i = 0; i < plain->count && count < 2; i++)
		count += plain->looks[i].kind == CC_LINE_HEADING && plain->looks[i].marker > 0 ? 1 : 0;
	return count >= 2;
}

/* `line` without the remark at its beginning or end, and without the blanks around that. */
static void cut_off(struct cc_span *line, struct cc_span remark, struct cc_str source)
{
	if (remark.start <= line->start && remark.end > line->start)
		line->start = remark.end < line->end ? remark.end : line->end;
	else if (remark.start > line->start && remark.end == line->end)
		line->end = remark.start;
	while (line->end > line->start && (source.ptr[line->end - 1] == ' ' || source.ptr[line->end - 1] == '\t'))
		line->end--;
	while (line->start < line->end && (source.ptr[line->start] == ' ' || source.ptr[line->start] == '\t'))
		line->start++;
}

/* A remark to the program is no part of the text: a line of its own goes, one at an end of a line is cut off. */
static void take_remarks_out(struct cc_vec *lines, struct cc_str source)
{
	struct cc_remark remark;
	bool found = cc_remark_find(&remark, source, 0);
	if (!found)
		return;
	struct cc_source_line *all = lines->items;
	size_t kept = 0;
	uint32_t blanks = 0;
	for (size_t i = 0; i < lines->len; i++) {
		struct cc_source_line line = all[i];
		while (found && remark.span.end <= line.text.start)
			found = cc_remark_find(&remark, source, remark.span.end);
		if (found)
			cut_off(&line.text, remark.span, source);
		line.blanks += blanks;
		blanks = line.text.end == line.text.start ? line.blanks : 0;
		if (line.text.end > line.text.start)
			all[kept++] = line;
	}
	lines->len = kept;
}

static enum cc_status read_plain(struct cc_document *document, struct cc_arena *arena, struct cc_error *err)
{
	struct cc_vec lines = cc_vec_new(arena, sizeof(struct cc_source_line));
	cc_source_lines(&lines, document->source, cc_front_matter_read(document->source).body);
	if (lines.failed)
		return cc_error_set(err, CC_ERR_NOMEM, "out of memory");
	take_remarks_out(&lines, document->source);
	struct plain plain = {.lines = lines.items, .count = lines.len};
	plain.looks = cc_arena_array(arena, lines.len, sizeof(*plain.looks));
	if (plain.looks == NULL)
		return cc_error_set(err, CC_ERR_NOMEM, "out of memory");
	cc_weave_init(&plain.weave, document->source, cc_joining_wrap(&lines, document->source), arena);
	for (size_t i = 0; i < plain.count; i++)
		plain.looks[i] = cc_line_look(text_of(&plain, i));
	plain.weave.joining.marked_headings = has_marked_headings(&plain);
	for (size_t i = 0; i < plain.count && !plain.weave.failed; i++)
		add_line(&plain, i);
	if (cc_weave_finish(&plain.weave, document) != CC_OK)
		return cc_error_set(err, CC_ERR_NOMEM, "out of memory");
	return CC_OK;
}

static const char *const extensions[] = {"txt", "text", NULL};

const struct cc_reader cc_reader_plain = {
    .id = "plain",
    .media_type = "text/plain",
    .extensions = extensions,
    .title = "Plain text",
    .read = read_plain,
};
