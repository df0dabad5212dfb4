/* Headings of one rank on different levels: 一、二、三、 of one row, and those that an author's line stands under.
 * Leaves finding the rows to enumeration_rows.c. */
#include "checks/enumeration/enumeration.h"
#include "checks/shared/compose.h"

#include "base/utf8.h"

enum { BYLINE_MOST = 240 /* bytes */, NAME_LEAST = 2, NAME_MOST = 4 };

static struct cc_str printed(const struct enumeration *work, struct cc_span span)
{
	return cc_compose_excerpt(work->arena, cc_str_trim(cc_str_of_span(work->article->text.view, span)), 16);
}

/* The first heading on another level than the first one; count where there is none. */
static size_t first_other(const struct enumeration_heading *headings, size_t count)
{
	size_t at = 0;
	while (at < count && headings[at].level == headings[0].level)
		at++;
	return at;
}

static struct cc_str compose(const struct enumeration *work, const struct enumeration_heading *first,
			     const struct enumeration_heading *other)
{
	struct cc_str words[] = {printed(work, first->mark), printed(work, other->mark),
				 cc_compose_number(work->arena, (size_t)first->level),
				 cc_compose_number(work->arena, (size_t)other->level)};
	return cc_compose(work->arena,
			  cc_say(work->input, "{0} and {1} count on, but their headings are of levels {2} and {3}",
				 "“{0}”与“{1}”同属一个序列，标题却分别是第{2}级和第{3}级"),
			  words, 4);
}

bool enumeration_check_levels(struct enumeration *work, const struct cc_vec *headings)
{
	const struct enumeration_heading *all = headings->items;
	size_t other = first_other(all, headings->len);
	if (other == headings->len)
		return true;
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	for (size_t i = 0; i < headings->len; i++) {
		struct cc_span reading = cc_article_reading(work->article, all[i].place);
		struct cc_location place = {.article = work->article, .mark = reading, .sentence = reading};
		if (!cc_vec_add(&places, &place))
			return false;
	}
	struct cc_finding finding = {
	    .check = ENUMERATION_CHECK_ID,
	    .severity = CC_SEVERITY_INFO,
	    .confidence = 850,
	    .message = compose(work, &all[0], &all[other]),
	};
	say_set_locations(&finding, &places);
	return finding.message.ptr != NULL && cc_vec_add(work->findings, &finding);
}

static struct cc_span view_of_block(const struct cc_text *text, uint32_t sentence)
{
	struct cc_span span = text->sentences[sentence].span;
	uint32_t block = text->sentences[sentence].block;
	for (uint32_t i = sentence; i < text->sentence_count && text->sentences[i].block == block; i++)
		span.end = text->sentences[i].span.end;
	return span;
}

/* 研究员 李平, 教授 陈 劲: two to four characters behind a blank, of which one more may stand inside. */
static bool ends_with_name(struct cc_str line)
{
	size_t at = line.len;
	size_t characters = 0;
	size_t blanks = 0;
	while (at > 0 && characters <= NAME_MOST) {
		uint32_t c = cc_utf8_prev(line, &at);
		if (cc_utf8_is_han(c)) {
			characters++;
			continue;
		}
		if (c != ' ')
			return false;
		if (characters >= NAME_LEAST)
			return true;
		if (++blanks > 1)
			return false;
	}
	return false;
}

/* Who wrote what stands below: no sentence, a name at the end, what the author is before it. "By Jane Doe". */
static bool is_byline(struct enumeration *work, struct cc_span span)
{
	struct cc_str view = work->article->text.view;
	struct cc_str line = cc_str_of_span(view, span);
	if (line.len > BYLINE_MOST || cc_str_find(line, CC_STR("。"), 0) < line.len)
		return false;
	if (cc_word_list_begins(cc_words_of(work->input->rules, CC_WORDS_AUTHOR_LINE), line) > 0)
		return true;
	if (!ends_with_name(line))
		return false;
	work->hits.len = 0;
	if (cc_phrases_scan(&work->hits, work->input->rules->wordings, view, span.start, span.end) != CC_OK)
		return false;
	const struct cc_hit *hits = work->hits.items;
	for (size_t i = 0; i < work->hits.len; i++)
		if (hits[i].kind == CC_WORDING_PERSON_TITLE)
			return true;
	return false;
}

/* The first heading of the text is its title: higher than the articles in it, by right. */
static void drop_title(struct cc_vec *headings)
{
	struct enumeration_heading *all = headings->items;
	if (headings->len < 2 || all[0].level >= all[1].level)
		return;
	headings->len--;
	for (size_t i = 0; i < headings->len; i++)
		all[i] = all[i + 1];
}

/* Articles of one collection: each has its heading and its author. */
bool enumeration_check_articles(struct enumeration *work)
{
	const struct cc_text *text = &work->article->text;
	const struct cc_block *blocks = work->article->document.blocks;
	struct cc_vec headings = cc_vec_new(work->arena, sizeof(struct enumeration_heading));
	struct enumeration_heading last = {.level = 0}; /* the block before is this heading */
	for (uint32_t i = 0; i < text->sentence_count; i++) {
		bool opens = i == 0 || text->sentences[i].block != text->sentences[i - 1].block;
		if (!opens)
			continue;
		const struct cc_block *block = &blocks[text->sentences[i].block];
		struct cc_span span = view_of_block(text, i);
		if (last.level > 0 && block->kind == CC_BLOCK_PARAGRAPH && is_byline(work, span) &&
		    !cc_vec_add(&headings, &last))
			return false;
		bool heading = block->kind == CC_BLOCK_HEADING;
		last = (struct enumeration_heading){.mark = span, .place = span, .level = heading ? block->level : 0};
	}
	drop_title(&headings);
	return headings.len < 2 || enumeration_check_levels(work, &headings);
}
