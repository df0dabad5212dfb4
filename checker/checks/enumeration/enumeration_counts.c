/* Counts of what is listed: 六大场景, 三项重点任务, four measures.
 * Leaves the lists themselves to enumeration_lists.c and enumeration_rows.c. */
#include "base/utf8.h"
#include "checks/enumeration/enumeration.h"
#include "checks/shared/wording_hits.h"

/* Characters between a count and its noun: 三项重点任务 has two and the classifier. */
enum { BETWEEN_MAX = 5, WORDS_BETWEEN = 2, QUOTE_OPEN = 0x201C, QUOTE_CLOSED = 0x201D };

bool enumeration_find_words(struct enumeration *work, uint32_t sentence)
{
	const struct cc_sentence *whole = &work->article->text.sentences[sentence];
	bool han = (whole->flags & CC_SENTENCE_HAN) != 0;
	work->hits.len = 0;
	work->sentence = sentence;
	/* no number, no count; English writes them as words */
	if (han && (whole->flags & (CC_SENTENCE_DIGIT | CC_SENTENCE_HAN_NUMERAL)) == 0)
		return true;
	return cc_wording_hits(&work->hits, work->input->rules, work->article, sentence);
}

/* 第三个方面 and 前三个方面 count nothing; 等六个领域 lists some of them; 另外三个 are others. */
static bool is_no_count(const struct enumeration *work, size_t from, size_t at)
{
	struct cc_str before = cc_str_slice(work->article->text.view, from, at);
	char last = before.len > 0 ? before.ptr[before.len - 1] : ' ';
	return (last >= '0' && last <= '9') || last == '.' || last == ',' || last == '-' ||
	       cc_word_list_ends(cc_words_of(work->input->rules, CC_WORDS_COUNTS_NO_LIST), before) > 0;
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
static bool count_within(struct enumeration_count *out, const struct enumeration *work, size_t from, size_t noun,
			 int reach)
{
	const struct cc_word_list *signs = cc_words_of(work->input->rules, CC_WORDS_COUNT_SIGNS);
	struct cc_str view = work->article->text.view;
	size_t at = noun;
	for (int i = 0; i <= reach && at > from; i++) {
		size_t before = at;
		uint32_t c = cc_utf8_prev(view, &before);
		bool classifier = cc_word_list_has(signs, cc_str_slice(view, before, at));
		size_t end = classifier ? before : at;
		if (classifier || i == 0) {
			size_t start = cc_list_number_before(&out->number, view, from, end);
			if (start != SIZE_MAX) {
				out->span.start = start;
				return !is_no_count(work, from, start);
			}
		}
		/* “五统一”服务: a slogan opens with its number */
		if (!cc_utf8_is_han(c) && c != QUOTE_CLOSED)
			return slogan_count(out, view, from, at, noun);
		at = before;
	}
	return false;
}

static bool han_count(struct enumeration_count *out, const struct enumeration *work, size_t from, size_t noun)
{
	return count_within(out, work, from, noun, BETWEEN_MAX);
}

bool enumeration_count_before(struct enumeration_count *out, const struct enumeration *work, struct cc_span clause,
			      int reach)
{
	*out = (struct enumeration_count){.span = {.end = clause.end}};
	return count_within(out, work, clause.start, clause.end, reach) && out->number >= 2;
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
		if (han_count(out, work, span.start, at) && out->number >= 2)
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
		    han ? han_count(out, work, from, hits[i].start) : english_count(out, view, from, hits[i].start);
		if (found && out->number >= 2)
			return true;
	}
	return false;
}
