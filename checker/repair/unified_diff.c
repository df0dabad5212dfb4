/* The edits are known, so no lines have to be compared: each touches some, and those near one another share a hunk.
 * Leaves splicing to repairs.c. */
#include "repair/unified_diff.h"

#include "repair/repairs.h"

enum { CONTEXT = 3 };

/* Edits that touch the same lines, or lines behind one another. */
struct block {
	size_t first, end;     /* of the edits */
	struct cc_span lines;  /* from 0, half-open */
	struct cc_span source; /* whole lines, as offsets */
};

struct diff {
	struct cc_buf *out;
	struct cc_str source;
	const struct cc_edit *edits;
	size_t edit_count;
	long moved; /* lines added less lines taken out so far */
};

static size_t line_end(struct cc_str text, size_t at)
{
	const char *feed = at < text.len ? memchr(text.ptr + at, '\n', text.len - at) : NULL;
	return feed != NULL ? (size_t)(feed - text.ptr) + 1 : text.len;
}

static size_t line_start(struct cc_str text, size_t at)
{
	while (at > 0 && text.ptr[at - 1] != '\n')
		at--;
	return at;
}

static size_t count_lines(struct cc_str text)
{
	size_t count = 0;
	for (size_t at = 0; at < text.len; at = line_end(text, at))
		count++;
	return count;
}

/* Where the last line that an edit touches ends. One that takes a line end away joins the next line to its own, unless
 * it takes whole lines out. */
static size_t touched_end(const struct diff *diff, const struct cc_edit *edit)
{
	struct cc_span span = edit->source;
	bool takes_feed = span.end > span.start && diff->source.ptr[span.end - 1] == '\n';
	bool whole_lines = edit->text.len == 0 ? line_start(diff->source, span.start) == span.start
					       : edit->text.ptr[edit->text.len - 1] == '\n';
	return takes_feed && whole_lines ? span.end : line_end(diff->source, span.end);
}

/* The block that begins with edit `first`. @param before  Where counting of lines stands: an offset and its line. */
static struct block block_at(const struct diff *diff, size_t first, size_t *at, size_t *line)
{
	struct block block = {.first = first, .end = first};
	block.source.start = line_start(diff->source, diff->edits[first].source.start);
	block.source.end = diff->edits[first].source.start; /* the first edit begins here at the latest */
	while (block.end < diff->edit_count && diff->edits[block.end].source.start <= block.source.end) {
		size_t end = touched_end(diff, &diff->edits[block.end]);
		block.source.end = end > block.source.end ? end : block.source.end;
		block.end++;
	}
	*line += count_lines(cc_str_slice(diff->source, *at, block.source.start));
	*at = block.source.start;
	block.lines.start = *line;
	block.lines.end = *line + count_lines(cc_str_of_span(diff->source, block.source));
	return block;
}

static void add_lines(struct diff *diff, char sign, struct cc_str text)
{
	for (size_t at = 0; at < text.len;) {
		size_t end = line_end(text, at);
		cc_buf_add_char(diff->out, sign);
		cc_buf_add(diff->out, cc_str_slice(text, at, end));
		if (text.ptr[end - 1] != '\n')
			cc_buf_adds(diff->out, "\n\\ No newline at end of file\n");
		at = end;
	}
}

/* The lines of a block once its edits are made, into `out`. */
static void splice(struct cc_buf *out, const struct diff *diff, const struct block *block)
{
	size_t at = block->source.start;
	for (size_t i = block->first; i < block->end; i++) {
		cc_buf_add(out, cc_str_slice(diff->source, at, diff->edits[i].source.start));
		cc_buf_add(out, diff->edits[i].text);
		at = diff->edits[i].source.end;
	}
	cc_buf_add(out, cc_str_slice(diff->source, at, block->source.end));
}

/* `count` lines up to `at`, as an offset. */
static size_t lines_back(struct cc_str text, size_t at, size_t count)
{
	while (count-- > 0 && at > 0)
		at = line_start(text, at - 1);
	return at;
}

static size_t lines_on(struct cc_str text, size_t at, size_t count)
{
	while (count-- > 0 && at < text.len)
		at = line_end(text, at);
	return at;
}

/* "@@ -3,7 +3,8 @@": a range of no lines names the line before it. */
static void add_range(struct diff *diff, char sign, size_t first, size_t count)
{
	cc_buf_addf(diff->out, " %c%zu,%zu", sign, count > 0 ? first + 1 : first, count);
}

/* A hunk of the blocks between two offsets: its lines are made first, as the head counts them. */
static void add_hunk(struct diff *diff, const struct block *blocks, size_t count)
{
	struct cc_span whole = {.start = lines_back(diff->source, blocks[0].source.start, CONTEXT),
				.end = lines_on(diff->source, blocks[count - 1].source.end, CONTEXT)};
	struct cc_buf body = cc_buf_new(diff->out->alloc, diff->out->max);
	struct diff inner = *diff;
	inner.out = &body;
	size_t at = whole.start;
	size_t added = 0;
	size_t removed = 0;
	for (size_t i = 0; i < count; i++) {
		struct cc_buf text = cc_buf_new(diff->out->alloc, diff->out->max);
		splice(&text, diff, &blocks[i]);
		add_lines(&inner, ' ', cc_str_slice(diff->source, at, blocks[i].source.start));
		add_lines(&inner, '-', cc_str_of_span(diff->source, blocks[i].source));
		add_lines(&inner, '+', cc_buf_str(&text));
		added += count_lines(cc_buf_str(&text));
		removed += count_lines(cc_str_of_span(diff->source, blocks[i].source));
		at = blocks[i].source.end;
		body.failed = body.failed || text.failed;
		cc_buf_free(&text);
	}
	add_lines(&inner, ' ', cc_str_slice(diff->source, at, whole.end));
	size_t first =
	    blocks[0].lines.start - count_lines(cc_str_slice(diff->source, whole.start, blocks[0].source.start));
	size_t old_count = count_lines(cc_str_of_span(diff->source, whole));
	cc_buf_adds(diff->out, "@@");
	add_range(diff, '-', first, old_count);
	add_range(diff, '+', (size_t)((long)first + diff->moved), old_count - removed + added);
	cc_buf_adds(diff->out, " @@\n");
	cc_buf_add(diff->out, cc_buf_str(&body));
	diff->out->failed = diff->out->failed || body.failed;
	cc_buf_free(&body);
	diff->moved += (long)added - (long)removed;
}

/* git takes no ./ within a name. */
static void add_name(struct cc_buf *out, const char *sign, const char *side, struct cc_str path)
{
	while (cc_str_starts(path, CC_STR("./")))
		path = cc_str_slice(path, 2, path.len);
	bool absolute = path.len > 0 && path.ptr[0] == '/';
	cc_buf_addf(out, "%s %s%.*s\n", sign, absolute ? "" : side, (int)path.len, path.ptr);
}

void cc_unified_diff_write(struct cc_buf *out, struct cc_str path, struct cc_str source, const struct cc_edit *edits,
			   size_t edit_count)
{
	enum { BLOCKS_MAX = 64 };
	struct diff diff = {.out = out, .source = source, .edits = edits, .edit_count = edit_count};
	struct block blocks[BLOCKS_MAX];
	size_t count = 0;
	size_t at = 0;
	size_t line = 0;
	if (edit_count == 0)
		return;
	add_name(out, "---", "a/", path);
	add_name(out, "+++", "b/", path);
	for (size_t i = 0; i < edit_count;) {
		struct block block = block_at(&diff, i, &at, &line);
		bool near = count > 0 && block.lines.start - blocks[count - 1].lines.end <= 2 * (size_t)CONTEXT;
		if (count > 0 && (!near || count == BLOCKS_MAX)) {
			add_hunk(&diff, blocks, count);
			count = 0;
		}
		blocks[count++] = block;
		i = block.end;
	}
	add_hunk(&diff, blocks, count);
}
