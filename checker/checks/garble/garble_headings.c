/* Headings that the layout broke: a blank where a line ended, one heading on two lines, a column's title among them.
 * Leaves their numbers and levels to the check `enumeration`. */
#include "base/utf8.h"
#include "checks/garble/garble.h"

enum {
	HAN_BYTES = 3,
	SIDE_LEAST = 3,	     /* Han characters on either side of a blank: 吴 婷 is a name */
	SIDE_MOST = 4,	     /* of them that must stand together elsewhere */
	HEADING_BYTES = 150, /* longer blocks are no headings */
	BLANKS_TRIED = 50,   /* an article: each is a search through all of it */
	LINE_LEAST = 8,	     /* Han characters of one line of a broken heading: verse has seven */
	LINE_MOST = 16,
	PROSE_BYTES = 180, /* what stands under a heading */
	LABEL_MOST = 5,	   /* characters of a column's title */
	LABEL_LEAST = 4,
	USUAL_LENGTH = 9, /* characters of the other headings, at least */
	USUAL_COUNT = 3
};

/* How many characters of a text that is Han throughout; 0 where it is not. */
static size_t all_han(struct cc_str text)
{
	size_t count = 0;
	for (size_t at = 0; at < text.len; count++)
		if (!cc_utf8_is_han(cc_utf8_next(text, &at)))
			return 0;
	return count;
}

static bool is_short(const struct cc_document *document, size_t block)
{
	enum cc_block_kind kind = document->blocks[block].kind;
	struct cc_str text = garble_block_text(document, block);
	bool heading = kind == CC_BLOCK_HEADING || kind == CC_BLOCK_PARAGRAPH;
	return heading && text.len > 0 && text.len <= HEADING_BYTES && cc_str_find(text, CC_STR("。"), 0) >= text.len;
}

static bool is_prose(const struct cc_document *document, size_t block)
{
	return block < document->block_count && document->blocks[block].kind == CC_BLOCK_PARAGRAPH &&
	       garble_block_text(document, block).len >= PROSE_BYTES;
}

/* Up to SIDE_MOST Han characters that end at `at`. @return where they start. */
static size_t han_before(struct cc_str text, size_t from, size_t at)
{
	for (int i = 0; i < SIDE_MOST && at > from; i++) {
		size_t before = at;
		if (!cc_utf8_is_han(cc_utf8_prev(text, &before)))
			break;
		at = before;
	}
	return at;
}

static size_t han_behind(struct cc_str text, size_t at, size_t end)
{
	for (int i = 0; i < SIDE_MOST && at < end; i++) {
		size_t next = at;
		if (!cc_utf8_is_han(cc_utf8_next(text, &next)))
			break;
		at = next;
	}
	return at;
}

/* 以科技创新引领 现代化产业体系: with what something is done to what stands behind the blank. A headline of two halves
 * parts them by a blank, and its first sentence may join them: 全市经济 延续恢复态势. */
static bool wants_object(const struct cc_garble *garble, struct cc_str before)
{
	return cc_word_list_ends(cc_garble_words(garble, CC_WORDS_WANTS_OBJECT), before) > 0 &&
	       cc_word_list_begins(cc_garble_words(garble, CC_WORDS_WITH_WHAT), before) > 0;
}

/* Both sides of the blank as one word, which the article writes elsewhere: 引领现代化. */
static bool stands_unbroken(struct cc_str text, struct cc_span left, struct cc_span right)
{
	char joined[2 * SIDE_MOST * CC_UTF8_MAX];
	size_t before = cc_span_len(left);
	memcpy(joined, text.ptr + left.start, before);
	memcpy(joined + before, text.ptr + right.start, cc_span_len(right));
	struct cc_str needle = {.ptr = joined, .len = before + cc_span_len(right)};
	return cc_str_find(text, needle, 0) != SIZE_MAX;
}

static bool report_blank(const struct cc_garble *garble, struct cc_span left, struct cc_span right)
{
	struct cc_str text = garble->article->document.reading;
	char joined[2 * SIDE_MOST * CC_UTF8_MAX];
	size_t before = cc_span_len(left);
	memcpy(joined, text.ptr + left.start, before);
	memcpy(joined + before, text.ptr + right.start, cc_span_len(right));
	const struct cc_garble_spot spot = {
	    .rule = "blank-in-heading",
	    .severity = CC_SEVERITY_INFO,
	    .confidence = 800,
	    .span = {.start = left.start, .end = right.end},
	    .replacement = {.ptr = joined, .len = before + cc_span_len(right)},
	    .message = {.en = "{0}: a blank inside the heading, where a line of the layout ended",
			.zh = "标题中“{0}”处有多余的空格，疑为版面换行所留"},
	};
	return cc_garble_report(garble, &spot);
}

/* Blanks between Han characters of one heading. @param tried  How many more of the article may be searched for. */
static bool check_blanks(const struct cc_garble *garble, size_t block, size_t *tried)
{
	const struct cc_document *document = &garble->article->document;
	struct cc_str text = document->reading;
	struct cc_span span = document->blocks[block].text;
	for (size_t at = span.start; at<span.end && * tried> 0; at++) {
		if (text.ptr[at] != ' ')
			continue;
		struct cc_span left = {.start = han_before(text, span.start, at), .end = at};
		struct cc_span right = {.start = at + 1, .end = han_behind(text, at + 1, span.end)};
		if (cc_span_len(left) < SIDE_LEAST * HAN_BYTES || cc_span_len(right) < SIDE_LEAST * HAN_BYTES)
			continue;
		(*tried)--;
		/* 科技创新 和产业创新: no part of a heading begins with "and" */
		bool joint =
		    cc_garble_goes_on(garble, cc_str_slice(text, right.start, span.end), CC_WORDS_HEADING_GOES_ON);
		bool torn =
		    wants_object(garble, cc_str_slice(text, span.start, at)) && stands_unbroken(text, left, right);
		if ((joint || torn) && !report_blank(garble, left, right))
			return false;
	}
	return true;
}

static size_t lines_between(const struct cc_garble *garble, size_t block)
{
	const struct cc_document *document = &garble->article->document;
	if (block + 1 >= document->block_count)
		return 2;
	size_t end = cc_article_source(garble->article, document->blocks[block].text).end;
	size_t next = cc_article_source(garble->article, document->blocks[block + 1].text).start;
	size_t lines = 0;
	for (size_t at = end > 0 ? end - 1 : 0; at < next; at++)
		lines += document->source.ptr[at] == '\n';
	return lines;
}

/* Who is named, not what is told: 国家发展改革委 over 工业和信息化部. */
static bool names_body(const struct cc_garble *garble, struct cc_str text)
{
	return cc_word_list_ends(cc_garble_words(garble, CC_WORDS_BODY_TAIL), text) > 0;
}

static bool is_heading_line(const struct cc_garble *garble, size_t block)
{
	const struct cc_document *document = &garble->article->document;
	struct cc_str text = garble_block_text(document, block);
	size_t characters = all_han(text);
	enum cc_block_kind kind = document->blocks[block].kind;
	return (kind == CC_BLOCK_HEADING || kind == CC_BLOCK_PARAGRAPH) && characters >= LINE_LEAST &&
	       characters <= LINE_MOST && !names_body(garble, text);
}

/* 战略科技力量加速集聚 over 产业创新根基不断夯实: two lines of one length, nothing but them between two blank lines. */
static bool is_split(const struct cc_garble *garble, size_t block)
{
	const struct cc_document *document = &garble->article->document;
	if (block + 2 >= document->block_count || !is_heading_line(garble, block) ||
	    !is_heading_line(garble, block + 1) || !is_prose(document, block + 2))
		return false;
	size_t above = all_han(garble_block_text(document, block));
	size_t below = all_han(garble_block_text(document, block + 1));
	bool alike = above <= below + 1 && below <= above + 1;
	return alike && lines_between(garble, block) == 1 && lines_between(garble, block + 1) > 1 &&
	       (block == 0 || lines_between(garble, block - 1) > 1);
}

static bool report_split(const struct cc_garble *garble, size_t block)
{
	const struct cc_block *blocks = garble->article->document.blocks;
	const struct cc_garble_spot spot = {
	    .rule = "split-heading",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 700,
	    .message = {.en = "{0} …: one heading on two lines", .zh = "“{0}…”：一个标题分在两行"},
	};
	const struct cc_span spans[] = {blocks[block].text, blocks[block + 1].text};
	return cc_garble_report_all(garble, &spot, spans, 2);
}

/* 点睛之笔 alone between two paragraphs. */
static bool is_label(const struct cc_garble *garble, size_t block)
{
	const struct cc_document *document = &garble->article->document;
	struct cc_str text = garble_block_text(document, block);
	size_t characters = text.len <= LABEL_MOST * HAN_BYTES ? all_han(text) : 0;
	return characters >= LABEL_LEAST && is_short(document, block) && block > 0 &&
	       block + 1 < document->block_count && is_prose(document, block - 1) &&
	       !cc_word_list_within(cc_garble_words(garble, CC_WORDS_USUAL_HEADING), text) &&
	       lines_between(garble, block) > 1 && lines_between(garble, block - 1) > 1;
}

/* Whether this is a heading of the article, by its length and place. */
static bool is_usual_heading(const struct cc_garble *garble, size_t block)
{
	const struct cc_document *document = &garble->article->document;
	struct cc_str text = garble_block_text(document, block);
	return is_short(document, block) && cc_utf8_count(text) >= USUAL_LENGTH && is_prose(document, block + 1) &&
	       lines_between(garble, block) > 1;
}

/* One or two short labels beside several long headings: the title of a column or a box, not of a part. */
static bool check_labels(const struct cc_garble *garble)
{
	const struct cc_document *document = &garble->article->document;
	struct cc_vec labels = cc_vec_new(garble->scratch, sizeof(struct cc_span));
	size_t usual = 0;
	for (size_t i = 0; i < document->block_count; i++) {
		usual += is_usual_heading(garble, i);
		if (is_label(garble, i) && !cc_vec_add(&labels, &document->blocks[i].text))
			return false;
	}
	if (labels.len == 0 || usual < USUAL_COUNT || labels.len * USUAL_COUNT > usual + 2)
		return true;
	const struct cc_garble_spot spot = {
	    .rule = "column-title",
	    .severity = CC_SEVERITY_INFO,
	    .confidence = 600,
	    .message = {.en = "{0}: unlike the headings, probably the title of a column or a box in the flow",
			.zh = "“{0}”与各级标题不类，疑为栏目名或边栏标题混入正文"},
	};
	return cc_garble_report_all(garble, &spot, labels.items, labels.len);
}

bool cc_garble_headings(const struct cc_garble *garble)
{
	const struct cc_document *document = &garble->article->document;
	size_t tried = BLANKS_TRIED;
	for (size_t i = 0; i < document->block_count; i++) {
		if (!is_short(document, i))
			continue;
		if (!check_blanks(garble, i, &tried) || (is_split(garble, i) && !report_split(garble, i)))
			return false;
	}
	return check_labels(garble);
}
