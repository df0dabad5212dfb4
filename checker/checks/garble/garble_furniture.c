/* What belongs to a page or a web site and not to the article: bookmarks, page numbers, a copying site's name.
 * Leaves lines torn by a page to garble_joins.c and garble_breaks.c. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/garble/garble.h"

enum {
	NUMBER_ROW = 3,
	SITE_LINE_BYTES = 90,
	SITE_NAME_BYTES = 36,
	TAG_MAX = 80,
	SENTENCE_CHARACTERS = 20,
	SINGLE_MARKS = 4
};

static bool is_prose(const struct cc_document *document, size_t block)
{
	enum cc_block_kind kind = document->blocks[block].kind;
	return kind != CC_BLOCK_TABLE_CELL && kind != CC_BLOCK_CODE;
}

/* A block that is a small number alone; -1 where it is none. */
static int lone_number(const struct cc_document *document, size_t block)
{
	struct cc_str text = garble_block_text(document, block);
	if (!is_prose(document, block) || text.len == 0 || text.len > 3)
		return -1;
	int number = 0;
	for (size_t i = 0; i < text.len; i++) {
		if (!cc_ascii_is_digit(text.ptr[i]))
			return -1;
		number = number * 10 + (text.ptr[i] - '0');
	}
	return number;
}

/* 1 2 3 4 5, each on its own line: numbers of photos or pages in the flow. *block moves behind the row. */
static bool number_row(const struct cc_garble *garble, size_t *block)
{
	const struct cc_document *document = &garble->article->document;
	size_t first = *block;
	int number = lone_number(document, first);
	size_t end = first + 1;
	while (number >= 0 && end < document->block_count && lone_number(document, end) == number + (int)(end - first))
		end++;
	*block = end;
	if (number < 0 || end - first < NUMBER_ROW)
		return true;
	const struct cc_garble_spot spot = {
	    .rule = "page-furniture",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 900,
	    .span = {.start = document->blocks[first].text.start, .end = document->blocks[end - 1].text.end},
	    .message = {.en = "a row of lone numbers in the flow of the text", .zh = "正文中夹有单独成行的编号"},
	};
	return cc_garble_report(garble, &spot);
}

/* Whether the block before breaks off: a page's number stands inside a sentence, a section's behind one. */
static bool interrupts(const struct cc_document *document, size_t block)
{
	static const char *const finals[] = {"。", "！", "？", "”", "）", "：", "；",
					     "…",  ".",	 "!",  "?", "\"", ")",	":"};
	if (block == 0)
		return false;
	struct cc_str before = garble_block_text(document, block - 1);
	for (size_t i = 0; i < sizeof(finals) / sizeof(finals[0]); i++)
		if (cc_str_ends(before, cc_str_from(finals[i])))
			return false;
	return cc_utf8_count(before) > SENTENCE_CHARACTERS;
}

/* Lone numbers that count up through the article, with text between that they interrupt: page numbers. */
static bool page_numbers(const struct cc_garble *garble)
{
	const struct cc_document *document = &garble->article->document;
	struct cc_vec spans = cc_vec_new(garble->scratch, sizeof(struct cc_span));
	int last = -1;
	size_t inside = 0;
	for (size_t i = 0; i < document->block_count; i++) {
		int number = lone_number(document, i);
		bool next = number >= 0 && (last < 0 || number == last + 1) && lone_number(document, i - (i > 0)) < 0;
		if (!next)
			continue;
		if (!cc_vec_add(&spans, &document->blocks[i].text))
			return false;
		inside += interrupts(document, i);
		last = number;
	}
	const struct cc_garble_spot spot = {
	    .rule = "page-furniture",
	    .severity = CC_SEVERITY_INFO,
	    .confidence = 700,
	    .message = {.en = "page numbers in the flow of the text", .zh = "正文中夹有页码"},
	};
	return spans.len < NUMBER_ROW || inside * 2 < spans.len ||
	       cc_garble_report_all(garble, &spot, spans.items, spans.len);
}

#define BOOKMARK                                                                                                       \
	{                                                                                                              \
		"{0}: a word processor's bookmark", "“{0}”：文字处理软件的书签残留"                    \
	}
#define MARKUP                                                                                                         \
	{                                                                                                              \
		"{0}: HTML left over", "“{0}”：HTML 代码残留"                                                 \
	}
#define FIELD                                                                                                          \
	{                                                                                                              \
		"{0}: a field of a word processor", "“{0}”：文字处理软件的域代码残留"                 \
	}
#define REFERENCE                                                                                                      \
	{                                                                                                              \
		"{0}: a broken reference", "“{0}”：引用失效"                                                  \
	}

/* Marks of tools that no reader should see, the bytes that end them, and what they stand for. */
static const struct {
	const char *begin;
	const char *end;
	const char *repair;
	struct cc_garble_text message;
} marks[] = {
    {"[bookmark:", "]", "", BOOKMARK},
    {"[bookmark：", "]", "", BOOKMARK},
    {"&nbsp;", "", " ", MARKUP},
    {"&amp;", "", "&", MARKUP},
    {"&quot;", "", "\"", MARKUP},
    {"&ldquo;", "", "“", MARKUP},
    {"&rdquo;", "", "”", MARKUP},
    {"&lsquo;", "", "‘", MARKUP},
    {"&rsquo;", "", "’", MARKUP},
    {"&mdash;", "", "—", MARKUP},
    {"&hellip;", "", "…", MARKUP},
    {"&middot;", "", "·", MARKUP},
    {"<br>", "", "", MARKUP},
    {"<br/>", "", "", MARKUP},
    {"<br />", "", "", MARKUP},
    {"<p>", "", "", MARKUP},
    {"</p>", "", "", MARKUP},
    {"<span ", ">", "", MARKUP},
    {"</span>", "", "", MARKUP},
    {"<strong>", "", "", MARKUP},
    {"</strong>", "", "", MARKUP},
    {"PAGEREF _Toc", "", NULL, FIELD},
    {"Error! Reference source not found", "", NULL, REFERENCE},
    {"错误!未找到引用源", "", NULL, REFERENCE},
    {"错误！未找到引用源", "", NULL, REFERENCE},
};

static size_t mark_end(struct cc_str text, size_t at, size_t row)
{
	size_t begin_end = at + strlen(marks[row].begin);
	if (*marks[row].end == '\0')
		return begin_end;
	size_t limit = begin_end + TAG_MAX < text.len ? begin_end + TAG_MAX : text.len;
	size_t end = cc_str_find(cc_str_slice(text, 0, limit), cc_str_from(marks[row].end), begin_end);
	return end == SIZE_MAX ? begin_end : end + strlen(marks[row].end);
}

struct mark {
	struct cc_span span;
	size_t row;
};

static bool report_mark(const struct cc_garble *garble, const struct mark *mark)
{
	const struct cc_garble_spot spot = {
	    .rule = "page-furniture",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 950,
	    .span = mark->span,
	    .replacement = cc_str_from(marks[mark->row].repair),
	    .message = marks[mark->row].message,
	};
	return cc_garble_report(garble, &spot);
}

/* A page of HTML read as text is one finding, not hundreds. */
static bool report_many(const struct cc_garble *garble, const struct mark *found, size_t count)
{
	struct cc_span *spans = cc_arena_array(garble->scratch, count, sizeof(*spans));
	if (spans == NULL)
		return false;
	for (size_t i = 0; i < count; i++)
		spans[i] = found[i].span;
	const struct cc_garble_spot spot = {
	    .rule = "page-furniture",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 950,
	    .message = {.en = "{0} and more like it: marks of a tool left over", .zh = "“{0}”等：工具标记残留"},
	};
	return cc_garble_report_all(garble, &spot, spans, count);
}

static bool add_marks_at(struct cc_vec *found, struct cc_str text, size_t at)
{
	struct cc_str rest = cc_str_slice(text, at, text.len);
	for (size_t row = 0; row < sizeof(marks) / sizeof(marks[0]); row++) {
		if (marks[row].begin[0] != *rest.ptr || !cc_str_starts(rest, cc_str_from(marks[row].begin)))
			continue;
		struct mark mark = {.span = {.start = at}, .row = row};
		mark.span.end = mark_end(text, at, row);
		if (!cc_vec_add(found, &mark))
			return false;
	}
	return true;
}

/* All marks begin with one of six bytes: one pass looks for those. */
static const bool begins_mark[256] = {
    ['['] = true, ['&'] = true, ['<'] = true, ['P'] = true, ['E'] = true, [0xE9] = true};

static bool tool_marks(const struct cc_garble *garble)
{
	struct cc_str text = garble->article->document.reading;
	struct cc_vec found = cc_vec_new(garble->scratch, sizeof(struct mark));
	for (size_t at = 0; at < text.len; at++)
		if (begins_mark[(unsigned char)text.ptr[at]] && !add_marks_at(&found, text, at))
			return false;
	const struct mark *items = found.items;
	if (found.len > SINGLE_MARKS)
		return report_many(garble, items, found.len);
	for (size_t i = 0; i < found.len; i++)
		if (!report_mark(garble, &items[i]))
			return false;
	return true;
}

static bool holds_any(struct cc_str text, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (cc_str_find(text, cc_str_from(words[i]), 0) != SIZE_MAX)
			return true;
	return false;
}

static const char *const domains[] = {".com", ".cn", ".net", ".org", ".COM", ".CN", ".NET", ".ORG", ".Com", ".cc"};

/* The word with a domain in it that begins or ends the line; len 0 where there is none. */
static struct cc_str domain_word(struct cc_str line)
{
	size_t start = line.len;
	while (start > 0 && (unsigned char)line.ptr[start - 1] < 0x80 && line.ptr[start - 1] != ' ')
		start--;
	size_t end = 0;
	while (end < line.len && (unsigned char)line.ptr[end] < 0x80 && line.ptr[end] != ' ')
		end++;
	bool last = start == 0 || line.ptr[start - 1] == ' ';
	bool first = end == line.len || line.ptr[end] == ' ';
	struct cc_str words[] = {cc_str_slice(line, last ? start : line.len, line.len),
				 cc_str_slice(line, 0, first ? end : 0)};
	for (int i = 0; i < 2; i++)
		if (cc_str_find(words[i], CC_STR("/"), 0) == SIZE_MAX &&
		    holds_any(words[i], domains, sizeof(domains) / sizeof(domains[0])))
			return words[i];
	return (struct cc_str){.len = 0};
}

/* 范文网 028GTXX.CN: a first or last line that is a domain and a name; nobody's stated address, and not a headline
 * about a site (京东JD.com上线新服务). */
static bool is_site_line(const struct cc_garble *garble, struct cc_str text)
{
	if (text.len == 0 || text.len > SITE_LINE_BYTES ||
	    cc_word_list_within(cc_garble_words(garble, CC_WORDS_OWN_ADDRESS), text))
		return false;
	struct cc_str domain = domain_word(text);
	return domain.len > 0 && text.len - domain.len <= SITE_NAME_BYTES;
}

/* "本文共12页", "第3页 共10页", "Page 3 of 10", "- 3 -": nothing but a page's number. */
static bool is_page_line(const struct cc_garble *garble, struct cc_str text)
{
	const struct cc_word_list *parts = cc_garble_words(garble, CC_WORDS_PAGE_PART);
	bool digit = false;
	for (size_t at = 0; at < text.len;) {
		struct cc_str rest = cc_str_slice(text, at, text.len);
		bool plain = cc_ascii_is_digit(text.ptr[at]) || text.ptr[at] == ' ';
		size_t step = plain ? 1 : cc_word_list_begins(parts, rest);
		if (step == 0)
			step = cc_str_starts(rest, CC_STR("，")) ? CC_STR("，").len : 0;
		if (step == 0)
			return false;
		digit |= cc_ascii_is_digit(text.ptr[at]);
		at += step;
	}
	return digit && cc_word_list_within(cc_garble_words(garble, CC_WORDS_PAGE_NAME), text);
}

static bool report_line(const struct cc_garble *garble, size_t block, struct cc_garble_text message)
{
	const struct cc_garble_spot spot = {
	    .rule = "page-furniture",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 800,
	    .span = garble->article->document.blocks[block].text,
	    .message = message,
	};
	return cc_garble_report(garble, &spot);
}

static bool lines(const struct cc_garble *garble)
{
	const struct cc_document *document = &garble->article->document;
	for (size_t i = 0; i < document->block_count; i++) {
		struct cc_str text = garble_block_text(document, i);
		bool edge = i == 0 || i + 1 == document->block_count;
		if (!is_prose(document, i))
			continue;
		if (edge && document->block_count > 2 && is_site_line(garble, text) &&
		    !report_line(garble, i,
				 (struct cc_garble_text){.en = "{0}: the name of a copying site",
							 .zh = "“{0}”：转载网站的名称残留"}))
			return false;
		if (is_page_line(garble, text) &&
		    !report_line(garble, i,
				 (struct cc_garble_text){.en = "{0}: a page line in the flow of the text",
							 .zh = "“{0}”：页码行混入正文"}))
			return false;
	}
	return true;
}

bool cc_garble_furniture(const struct cc_garble *garble)
{
	for (size_t block = 0; block < garble->article->document.block_count;)
		if (!number_row(garble, &block))
			return false;
	return page_numbers(garble) && tool_marks(garble) && lines(garble);
}
