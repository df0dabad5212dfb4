/* A paragraph that breaks off in mid-sentence, and one that begins inside a sentence.
 * Leaves lines that the reader could join to garble_joins.c. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/garble/garble.h"
#include "checks/shared/list_marker.h"

enum {
	PROSE_CHARACTERS = 25,
	HEADLINE_CHARACTERS = 60,
	ENGLISH_BYTES = 100,
	HABIT_PERCENT = 50,
	COMMAS_LEAST = 2,
	PAGE_BLOCKS = 40 /* that one page has */
};

static const char *const finals[] = {"。", "！", "？", "…", "；", "：", "”",  "’", "）", "】", "》", "〉", "」", "』",
				     "—",  ".",	 "!",  "?", ";",  ":",	"\"", "'", ")",	 "]",  "*",  ">",  "|",	 "·"};
static const char *const stops[] = {"。", "！", "？", "……", ". "};
static const char *const commas[] = {"，", ",", "、"};

static bool ends_with_any(struct cc_str text, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (cc_str_ends(text, cc_str_from(words[i])))
			return true;
	return false;
}

/* Whether so many of them stand there. */
static bool has(struct cc_str text, const char *const *words, size_t count, size_t least)
{
	size_t found = 0;
	for (size_t i = 0; i < count && found < least; i++)
		for (size_t at = cc_str_find(text, cc_str_from(words[i]), 0); at != SIZE_MAX && found < least;
		     at = cc_str_find(text, cc_str_from(words[i]), at + 1))
			found++;
	return found >= least;
}

static bool is_final(struct cc_str text)
{
	return ends_with_any(text, finals, sizeof(finals) / sizeof(finals[0]));
}

/* What stands behind the last stop. */
static struct cc_str last_fragment(struct cc_str text)
{
	size_t start = 0;
	for (size_t i = 0; i < sizeof(stops) / sizeof(stops[0]); i++)
		for (size_t at = cc_str_find(text, cc_str_from(stops[i]), start); at != SIZE_MAX;
		     at = cc_str_find(text, cc_str_from(stops[i]), start))
			start = at + strlen(stops[i]);
	return cc_str_trim(cc_str_slice(text, start, text.len));
}

/* "- GMA Network", "Jane Doe Associated Press": nothing but names. */
static bool is_names(struct cc_str fragment)
{
	bool opens = true;
	for (size_t i = 0; i < fragment.len; i++) {
		char c = fragment.ptr[i];
		if (opens && c >= 'a' && c <= 'z')
			return false;
		opens = c == ' ';
	}
	return fragment.len > 0;
}

/* "中国社会科学院研究员 李平", "图为大桥全景。新华社记者李明摄": who wrote or drew it ends without a stop by right. */
static bool is_byline(const struct cc_garble *garble, struct cc_str text)
{
	struct cc_str fragment = last_fragment(text);
	if (cc_word_list_ends(cc_garble_words(garble, CC_WORDS_BYLINE_END), fragment) > 0 &&
	    fragment.len < 3 * PROSE_CHARACTERS)
		return true;
	if (!cc_utf8_has_han(text))
		return fragment.len < 3 * PROSE_CHARACTERS &&
		       (is_names(fragment) ||
			cc_word_list_begins(cc_garble_words(garble, CC_WORDS_BYLINE_OPENS), fragment) > 0);
	size_t at = fragment.len;
	for (int i = 0; i < 6 && at > 0; i++)
		if (cc_utf8_prev(fragment, &at) == ' ')
			return true;
	struct cc_str head = cc_str_slice(fragment, 0, fragment.len < 36 ? fragment.len : 36);
	return cc_word_list_within(cc_garble_words(garble, CC_WORDS_BYLINE), head);
}

/* 二、工业生产加快，高技术制造业较快增长: the mark of a numbered heading is no comma of a sentence. */
static struct cc_str behind_marker(struct cc_str text)
{
	struct cc_list_marker marker;
	return cc_list_marker_of_block(&marker, text, 0) ? cc_str_slice(text, marker.span.end, text.len) : text;
}

/* A paragraph of sentences: long, Chinese, with a full stop inside or several commas. A heading has neither, and items
 * of lists end as they like: ●规上工业增加值、固定资产投资、社会消费品零售总额增速均高于全国. */
static bool is_prose(const struct cc_document *document, size_t block, struct cc_str printed)
{
	struct cc_str text = behind_marker(printed);
	enum cc_block_kind kind = document->blocks[block].kind;
	if ((kind != CC_BLOCK_PARAGRAPH && kind != CC_BLOCK_LIST_ITEM) || text.len < 3 * PROSE_CHARACTERS ||
	    (text.len < CC_UTF8_MAX * PROSE_CHARACTERS && cc_utf8_count(text) < PROSE_CHARACTERS))
		return false;
	if (!cc_utf8_has_han(text))
		return text.len > ENGLISH_BYTES && has(text, stops, sizeof(stops) / sizeof(stops[0]), 1);
	return has(text, stops, sizeof(stops) / sizeof(stops[0]), 1) ||
	       (kind == CC_BLOCK_PARAGRAPH && has(text, commas, sizeof(commas) / sizeof(commas[0]), COMMAS_LEAST));
}

/* Which blocks are prose: asked for many times of each. @return NULL when out of memory. */
static const bool *find_prose(const struct cc_garble *garble)
{
	const struct cc_document *document = &garble->article->document;
	bool *prose = cc_arena_array(garble->scratch, document->block_count + 1, sizeof(*prose));
	for (size_t i = 0; prose != NULL && i < document->block_count; i++)
		prose[i] = is_prose(document, i, garble_block_text(document, i));
	return prose;
}

/* Where most paragraphs end without a stop (slides, verse), one more says nothing; nor where none ever stands (notes in
 * catchwords). */
static bool has_habit(const struct cc_document *document, const bool *prose)
{
	enum { NOTES = 100 }; /* characters without a stop that no sentence has */
	size_t count = 0;
	size_t ended = 0;
	bool stopped = false;
	size_t bytes = 0;
	for (size_t i = 0; i < document->block_count; i++) {
		struct cc_str text = prose[i] ? garble_block_text(document, i) : (struct cc_str){0};
		count += prose[i];
		ended += prose[i] && is_final(text);
		stopped = stopped || (prose[i] && has(text, stops, sizeof(stops) / sizeof(stops[0]), 1));
		bytes += text.len;
	}
	if (!stopped && bytes > (size_t)3 * NOTES)
		return false;
	return count < 2 || ended * 100 >= count * HABIT_PERCENT;
}

/* 91.|7 trillion: a figure or a Latin word is not shown in part. */
static bool is_inside_word(struct cc_str text, size_t at)
{
	char before = text.ptr[at - 1];
	char here = text.ptr[at];
	bool figure = cc_ascii_is_digit(here) || here == '.' || here == ',';
	return (cc_ascii_is_letter(before) && cc_ascii_is_letter(here)) ||
	       (figure && (cc_ascii_is_digit(before) || before == '.' || before == ','));
}

/* The last characters of the block. */
static struct cc_span tail(const struct cc_document *document, size_t block)
{
	struct cc_str text = cc_str_of_span(document->reading, document->blocks[block].text);
	size_t end = document->blocks[block].text.start + text.len;
	while (end > document->blocks[block].text.start &&
	       (document->reading.ptr[end - 1] == '\n' || document->reading.ptr[end - 1] == ' '))
		end--;
	size_t start = end;
	for (int i = 0; i < 10 && start > document->blocks[block].text.start; i++)
		cc_utf8_prev(document->reading, &start);
	while (start > document->blocks[block].text.start && start < end && is_inside_word(document->reading, start))
		start--;
	return (struct cc_span){.start = start, .end = end};
}

/* A number or a Latin word may end a caption or a table row: only Han letters and commas break off for certain. */
static bool breaks_off(struct cc_str text)
{
	if (ends_with_any(text, commas, sizeof(commas) / sizeof(commas[0])))
		return true;
	size_t at = text.len;
	uint32_t last = at > 0 ? cc_utf8_prev(text, &at) : 0;
	return cc_utf8_is_han(last) || (last >= 'a' && last <= 'z' && !cc_utf8_has_han(text));
}

/* Whether a blank line, or nothing at all, comes behind the block: a line ended by hand breaks nothing off for certain.
 */
static bool is_apart(const struct cc_article *article, size_t block)
{
	const struct cc_document *document = &article->document;
	if (block + 1 == document->block_count)
		return true;
	size_t end = cc_article_source(article, document->blocks[block].text).end;
	size_t next = cc_article_source(article, document->blocks[block + 1].text).start;
	size_t lines = 0;
	for (size_t at = end > 0 ? end - 1 : 0; at < next; at++)
		lines += document->source.ptr[at] == '\n';
	return lines > 1;
}

static bool report_break(const struct cc_garble *garble, size_t block)
{
	const struct cc_document *document = &garble->article->document;
	bool last = block + 1 == document->block_count;
	bool apart = is_apart(garble->article, block);
	bool english = !cc_utf8_has_han(garble_block_text(document, block));
	if (!apart && english)
		return true;
	const struct cc_garble_spot spot = {
	    .rule = "breaks-off",
	    /* English goes on in an indented line (a command, an address) more often than it breaks off. */
	    .severity = apart && (last || !english) ? CC_SEVERITY_WARNING : CC_SEVERITY_INFO,
	    .confidence = last ? 900 : 800,
	    .span = tail(document, block),
	    .message = {.en = last ? "…{0}: the text ends in mid-sentence" : "…{0}: the paragraph breaks off",
			.zh = last ? "“…{0}”：全文在句中中断" : "“…{0}”：段落在句中中断"},
	    .why = {.en = "a page or a line may be missing", .zh = "可能缺页或缺行"},
	};
	return cc_garble_report(garble, &spot);
}

/* "不久前，习近平...": a teaser cut by a program. */
static bool report_dots(const struct cc_garble *garble, size_t block)
{
	const struct cc_garble_spot spot = {
	    .rule = "breaks-off",
	    .severity = CC_SEVERITY_INFO,
	    .confidence = 700,
	    .span = tail(&garble->article->document, block),
	    .message = {.en = "…{0}: cut with three dots", .zh = "“…{0}”：以三个点截断"},
	};
	return cc_garble_report(garble, &spot);
}

static bool is_cut_with_dots(const struct cc_document *document, size_t block, const bool *prose)
{
	struct cc_str text = garble_block_text(document, block);
	if (!prose[block] || !cc_str_ends(text, CC_STR("...")) || cc_str_ends(text, CC_STR("....")))
		return false;
	size_t at = text.len - 3;
	return at > 0 && cc_utf8_is_han(cc_utf8_prev(text, &at));
}

bool cc_garble_goes_on(const struct cc_garble *garble, struct cc_str text, enum cc_words list)
{
	return cc_word_list_begins(cc_garble_words(garble, list), text) > 0 &&
	       cc_word_list_begins(cc_garble_words(garble, CC_WORDS_WORD_BEGINS_SO), text) == 0;
}

/* Words that begin a paragraph only behind something lost: 比重超过80%…, 的…, punctuation. */
static bool begins_inside(const struct cc_garble *garble, struct cc_str text)
{
	static const char *const marks[] = {"，", "、", "。", "；", "）", "”", "》"};
	return cc_garble_begins_with(text, marks, sizeof(marks) / sizeof(marks[0])) ||
	       cc_garble_goes_on(garble, text, CC_WORDS_BEGINS_INSIDE);
}

/* The first characters of the block. */
static struct cc_span head(const struct cc_document *document, size_t block)
{
	struct cc_span span = document->blocks[block].text;
	size_t end = span.start;
	for (int i = 0; i < 10 && end < span.end; i++)
		cc_utf8_next(document->reading, &end);
	return (struct cc_span){.start = span.start, .end = end};
}

static bool report_begin(const struct cc_garble *garble, size_t block)
{
	const struct cc_garble_spot spot = {
	    .rule = "begins-inside",
	    .severity = CC_SEVERITY_INFO,
	    .confidence = 600,
	    .span = head(&garble->article->document, block),
	    .message = {.en = "{0}…: the paragraph begins inside a sentence", .zh = "“{0}…”：段落从句中开始"},
	};
	return cc_garble_report(garble, &spot);
}

/* 工业机器 | 比重超过80%…: one paragraph breaks off and the next begins inside a sentence. */
static bool report_gap(const struct cc_garble *garble, size_t block)
{
	const struct cc_document *document = &garble->article->document;
	const struct cc_garble_spot spot = {
	    .rule = "missing-text",
	    .severity = CC_SEVERITY_ERROR,
	    .confidence = 850,
	    .message = {.en = "…{0}: the paragraph breaks off and the next begins inside a sentence",
			.zh = "“…{0}”：段落中断，下一段又从句中开始"},
	    .why = {.en = "a page or a column is missing between them", .zh = "两段之间缺页或缺栏"},
	};
	const struct cc_span spans[] = {tail(document, block), head(document, block + 1)};
	return cc_garble_report_all(garble, &spot, spans, 2);
}

/* 及应用场景: what no paragraph begins with, and what begins so by right. */
static bool goes_on(const struct cc_garble *garble, struct cc_str text)
{
	static const char *const marks[] = {"、", "，"};
	return cc_garble_begins_with(text, marks, sizeof(marks) / sizeof(marks[0])) ||
	       cc_garble_goes_on(garble, text, CC_WORDS_GOES_ON);
}

/* Where the sentence that breaks off in `block` goes on, behind what a page put between. @return 0: nowhere near. */
static size_t continuation(const struct cc_garble *garble, size_t block)
{
	const struct cc_document *document = &garble->article->document;
	for (size_t i = block + 1; i < document->block_count && i - block <= PAGE_BLOCKS; i++)
		if (document->blocks[i].kind == CC_BLOCK_PARAGRAPH && goes_on(garble, garble_block_text(document, i)))
			return i;
	return 0;
}

/* 对接本地中试平台 | a heading, boxes, captions | 及应用场景: the page was read in the wrong order. */
static bool report_interrupted(const struct cc_garble *garble, size_t block, size_t next)
{
	const struct cc_document *document = &garble->article->document;
	const struct cc_garble_spot spot = {
	    .rule = "interrupted",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 800,
	    .message = {.en = "…{0}: the sentence goes on only behind other matter of the page",
			.zh = "“…{0}”：句子被版面其他内容隔断，隔段才接上"},
	};
	const struct cc_span spans[] = {tail(document, block), document->blocks[block + 1].text, head(document, next)};
	return cc_garble_report_all(garble, &spot, spans, 3);
}

/* "1.3亿户！个体工商户创新高 占经营主体三分之二", "原标题：工业、投资、消费均超三成": a headline has no full stop by
 * right, first in a text or announced. */
static bool is_headline(struct cc_str text, size_t block)
{
	static const char *const full_stops[] = {"。", "；"};
	return (block == 0 || cc_str_starts(text, CC_STR("原标题"))) && cc_utf8_count(text) <= HEADLINE_CHARACTERS &&
	       !has(text, full_stops, sizeof(full_stops) / sizeof(full_stops[0]), 1) &&
	       !ends_with_any(text, commas, sizeof(commas) / sizeof(commas[0]));
}

/* 表1 2022年年末常住人口数及其构成, right above the table: its caption. */
static bool is_caption(const struct cc_document *document, size_t block)
{
	return block + 1 < document->block_count && document->blocks[block + 1].kind == CC_BLOCK_TABLE_CELL &&
	       !ends_with_any(garble_block_text(document, block), commas, sizeof(commas) / sizeof(commas[0]));
}

static bool is_broken(const struct cc_garble *garble, size_t block, const bool *prose)
{
	const struct cc_document *document = &garble->article->document;
	struct cc_str text = garble_block_text(document, block);
	if (!prose[block] || is_final(text) || (is_headline(text, block) && document->block_count > 1))
		return false;
	return breaks_off(text) && !is_byline(garble, text) && !is_caption(document, block);
}

static bool is_begun_inside(const struct cc_garble *garble, size_t block, const bool *prose)
{
	return prose[block] && begins_inside(garble, garble_block_text(&garble->article->document, block));
}

static bool report_broken(const struct cc_garble *garble, size_t block)
{
	size_t next = continuation(garble, block);
	return next > block + 1 ? report_interrupted(garble, block, next) : report_break(garble, block);
}

bool cc_garble_breaks(const struct cc_garble *garble)
{
	const struct cc_document *document = &garble->article->document;
	const bool *prose = find_prose(garble);
	if (prose == NULL)
		return false;
	const bool habit = has_habit(document, prose);
	bool gap = false; /* the block before was reported together with this one */
	for (size_t i = 0; i < document->block_count; i++) {
		bool broken = habit && is_broken(garble, i, prose);
		bool begun = !gap && is_begun_inside(garble, i, prose);
		gap = broken && i + 1 < document->block_count && is_begun_inside(garble, i + 1, prose);
		bool ok = !begun || report_begin(garble, i);
		if (gap)
			ok = ok && report_gap(garble, i);
		else if (broken)
			ok = ok && report_broken(garble, i);
		else if (is_cut_with_dots(document, i, prose))
			ok = ok && report_dots(garble, i);
		if (!ok)
			return false;
	}
	return true;
}
