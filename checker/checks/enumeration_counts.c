/* Counts of what is listed: 六大场景, 三项重点任务, four measures.
 * Leaves the lists themselves to enumeration_lists.c and enumeration_rows.c. */
#include "base/utf8.h"
#include "checks/enumeration.h"

/* Characters between a count and its noun: 三项重点任务 has two and the classifier. */
enum { BETWEEN_MAX = 5, WORDS_BETWEEN = 2, QUOTE_OPEN = 0x201C, QUOTE_CLOSED = 0x201D };

bool enumeration_find_words(struct enumeration *work, uint32_t sentence)
{
	struct cc_span span = work->article->text.sentences[sentence].span;
	const struct cc_sentence *whole = &work->article->text.sentences[sentence];
	bool han = (whole->flags & CC_SENTENCE_HAN) != 0;
	work->hits.len = 0;
	/* no number, no count; English writes them as words */
	if (han && (whole->flags & (CC_SENTENCE_DIGIT | CC_SENTENCE_HAN_NUMERAL)) == 0)
		return true;
	return cc_phrases_scan(&work->hits, work->input->rules->wordings, work->article->text.view, span.start,
			       span.end) == CC_OK;
}

/* 个 大 项 条 种 类 点 重 方 组 层 级 件 篇 张 道 步 */
static bool is_classifier(uint32_t c)
{
	static const uint32_t signs[] = {0x4E2A, 0x5927, 0x9879, 0x6761, 0x79CD, 0x7C7B, 0x70B9, 0x91CD, 0x65B9,
					 0x7EC4, 0x5C42, 0x7EA7, 0x4EF6, 0x7BC7, 0x5F20, 0x9053, 0x6B65};
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (signs[i] == c)
			return true;
	return false;
}

/* 第三个方面 and 前三个方面 count nothing; 等六个领域 lists some of them; 另外三个 are others. */
static bool is_no_count(struct cc_str view, size_t from, size_t at)
{
	static const char *const heads[] = {"第", "前",	  "后",	  "等", "近", "约", "每", "超", "另",
					    "外", "其他", "其余", "上", "下", "多", "余", "达", "中"};
	struct cc_str before = cc_str_slice(view, from, at);
	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		if (cc_str_ends(before, cc_str_from(heads[i])))
			return true;
	char last = before.len > 0 ? before.ptr[before.len - 1] : ' ';
	return (last >= '0' && last <= '9') || last == '.' || last == ',' || last == '-';
}

/* “五统一”服务: `open` is behind the mark that opens. */
static bool slogan_count(struct enumeration_count *out, struct cc_str view, size_t from, size_t open, size_t noun)
{
	size_t before = open;
	if (open == from || cc_utf8_prev(view, &before) != QUOTE_OPEN)
		return false;
	size_t len = cc_list_number(&out->number, view, open);
	out->span.start = before;
	return len > 0 && open + len < noun;
}

/* The number before the noun at `noun`, over a classifier and a few characters: 三 of 三项重点任务. */
static bool han_count(struct enumeration_count *out, struct cc_str view, size_t from, size_t noun)
{
	size_t at = noun;
	for (int i = 0; i <= BETWEEN_MAX && at > from; i++) {
		size_t before = at;
		uint32_t c = cc_utf8_prev(view, &before);
		bool classifier = is_classifier(c);
		size_t end = classifier ? before : at;
		if (classifier || i == 0) {
			size_t start = cc_list_number_before(&out->number, view, from, end);
			if (start != SIZE_MAX) {
				out->span.start = start;
				return !is_no_count(view, from, start);
			}
		}
		/* “五统一”服务: a slogan opens with its number */
		if (!cc_utf8_is_han(c) && c != QUOTE_CLOSED)
			return slogan_count(out, view, from, at, noun);
		at = before;
	}
	return false;
}

static bool is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

static size_t word_before(struct cc_str view, size_t from, size_t end)
{
	size_t at = end;
	while (at > from && is_word_byte(view.ptr[at - 1]))
		at--;
	return at;
}

/* four measures, three key areas */
static bool english_count(struct enumeration_count *out, struct cc_str view, size_t from, size_t noun)
{
	size_t end = noun;
	for (int i = 0; i <= WORDS_BETWEEN; i++) {
		if (end == from || view.ptr[end - 1] != ' ')
			return false;
		size_t start = word_before(view, from, end - 1);
		size_t len = start < end - 1 ? cc_list_number(&out->number, view, start) : 0;
		if (len > 0 && start + len == end - 1) {
			out->span.start = start;
			return true;
		}
		end = start;
	}
	return false;
}

/* 三个坚持：, 五个校区：what stands between a count and a colon is what is listed behind it. */
bool enumeration_count_at_colon(struct enumeration_count *out, const struct enumeration *work, uint32_t sentence,
				size_t *from)
{
	struct cc_str view = work->article->text.view;
	struct cc_span span = work->article->text.sentences[sentence].span;
	for (size_t at = *from; at < span.end; at++) {
		if (view.ptr[at] != ':')
			continue;
		*from = at + 1;
		*out = (struct enumeration_count){.span = {.end = at}};
		if (han_count(out, view, span.start, at) && out->number >= 2)
			return true;
	}
	return false;
}

bool enumeration_next_count(struct enumeration_count *out, const struct enumeration *work, uint32_t sentence,
			    size_t from)
{
	struct cc_str view = work->article->text.view;
	const struct cc_sentence *whole = &work->article->text.sentences[sentence];
	bool han = (whole->flags & CC_SENTENCE_HAN) != 0;
	const struct cc_hit *hits = work->hits.items;
	for (size_t i = 0; i < work->hits.len; i++) {
		if (hits[i].kind != CC_WORDING_FACET || hits[i].start < from)
			continue;
		out->span.end = hits[i].end;
		bool found =
		    han ? han_count(out, view, from, hits[i].start) : english_count(out, view, from, hits[i].start);
		if (found && out->number >= 2)
			return true;
	}
	return false;
}
