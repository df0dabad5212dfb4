/* What only one can be, claimed by two: 全国首个…, the largest … in Europe.
 * Leaves ranks with a number to ranking_ranks.c. */
#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "checks/compose.h"
#include "checks/ranking.h"

#define KIND(name) (UINT64_C(1) << CC_WORDING_##name)

enum { HAN_LEAST = 5, WORDS_LEAST = 4, BYTES_MOST = 160 };

struct first {
	uint64_t key; /* of the words of the claim */
	const struct cc_article *article;
	uint32_t sentence;
	struct cc_span claim; /* 首个设在科技园区内的法庭 */
	struct cc_str subject;
	bool everywhere; /* 全国: one place for everybody */
};

static struct cc_span clause_of(const struct cc_article *article, uint32_t sentence, size_t at)
{
	const struct cc_sentence *whole = &article->text.sentences[sentence];
	for (uint32_t i = 0; i < whole->clause_count; i++) {
		struct cc_span span = article->text.clauses[whole->clause_first + i].span;
		if (span.start <= at && at < span.end)
			return span;
	}
	return whole->span;
}

/* Enough words that two who claim them claim one thing: 首个, "the first" alone are said of anything. */
static bool says_enough(struct cc_str claim)
{
	size_t words = 0;
	size_t han = cc_utf8_count_han(claim, &words);
	return claim.len <= BYTES_MOST && (han > 0 ? han >= HAN_LEAST : words >= WORDS_LEAST);
}

static uint64_t key_of(struct cc_str claim)
{
	uint64_t hash = CC_HASH_START;
	for (size_t i = 0; i < claim.len; i++) {
		char c = claim.ptr[i];
		char lower = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
		hash = cc_hash_add(hash, (struct cc_str){.ptr = &lower, .len = 1});
	}
	return hash;
}

/* Where the words of the place before the superlative begin: 全国 of 全国首个. */
static size_t place_start(const struct cc_word_scan *scan, size_t superlative, size_t floor)
{
	const struct cc_hit *hits = scan->hits.items;
	for (size_t i = 0; i < scan->hits.len && hits[i].start < superlative; i++)
		if (hits[i].start >= floor && hits[i].end == superlative && hits[i].kind == CC_WORDING_EVERYWHERE)
			return hits[i].start;
	return superlative;
}

static bool is_plain(const struct cc_article *article, uint32_t sentence, struct cc_span claim)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (cc_span_overlaps(mentions->quantities[i].span, claim) &&
		    mentions->quantities[i].kind != CC_NUMBER_ORDINAL)
			return false;
	return true;
}

static bool take(struct cc_vec *firsts, struct ranking_work *work, const struct cc_article *article, uint32_t sentence,
		 struct cc_span superlative)
{
	struct cc_span clause = clause_of(article, sentence, superlative.start);
	struct first first = {.article = article, .sentence = sentence};
	first.claim =
	    (struct cc_span){.start = place_start(&work->scan, superlative.start, clause.start), .end = clause.end};
	struct cc_str words = cc_str_of_span(article->text.view, first.claim);
	uint64_t kinds = cc_word_scan_kinds(&work->scan, clause.start, clause.end);
	if ((kinds & (KIND(ONE_OF) | KIND(NOT))) != 0 || clause.end <= superlative.end || !says_enough(words) ||
	    !is_plain(article, sentence, first.claim))
		return true;
	first.everywhere = (kinds & KIND(EVERYWHERE)) != 0;
	first.key = key_of(words);
	if (!ranking_subject(&first.subject, work, article, sentence, first.claim.start))
		return false;
	return first.subject.len == 0 || cc_vec_add(firsts, &first);
}

static bool gather_sentence(struct cc_vec *firsts, struct ranking_work *work, const struct cc_article *article,
			    uint32_t sentence)
{
	if (!cc_word_scan_take(&work->scan, work->input->rules, article, sentence))
		return false;
	struct cc_span found = {0};
	const struct cc_hit *hits = work->scan.hits.items;
	for (size_t i = 0; i < work->scan.hits.len && found.end == 0; i++)
		if (hits[i].kind == CC_WORDING_SUPERLATIVE)
			found = (struct cc_span){.start = hits[i].start, .end = hits[i].end};
	return found.end == 0 || take(firsts, work, article, sentence, found);
}

static bool hold(struct ranking_work *work, const struct first *a, const struct first *b)
{
	if (cc_subject_relate(a->subject, b->subject) != CC_SUBJECT_OTHER ||
	    ranking_days_between(a->article, b->article) > RANKING_YEAR_DAYS)
		return true;
	bool one_place = a->everywhere;
	if (!one_place && !noun_kin_ask(&one_place, &work->kin, a->article, b->article))
		return false;
	if (!one_place)
		return true;
	struct ranking_pair pair = {
	    .kind = RANKING_FIRSTS,
	    .a = a->article,
	    .b = b->article,
	    .mark_a = a->claim,
	    .mark_b = b->claim,
	    .message = cc_say(work->input, "two claim to be {1}", "两家都称{1}"),
	    .about = a->subject,
	    .why = cc_say(work->input, "only one can be: check which, or say in what they differ",
			  "只能有一个：请核实，或写明区别"),
	    .severity = CC_SEVERITY_WARNING,
	};
	return cc_vec_add(&work->pairs, &pair);
}

static int compare_firsts(const void *left, const void *right)
{
	const struct first *a = left;
	const struct first *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return cc_compose_compare_places(a->article, a->claim.start, b->article, b->claim.start);
}

static bool hold_group(struct ranking_work *work, const struct first *firsts, size_t count)
{
	for (size_t i = 0;
	     i < count && count <= RANKING_HELD_AT_ONCE && cc_check_is_draft(work->input, firsts[i].article); i++)
		for (size_t k = i + 1; k < count; k++)
			if (!hold(work, &firsts[i], &firsts[k]))
				return false;
	return true;
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return ranking_keep(archive, sizeof(struct first), gather_sentence, compare_firsts, arena);
}

bool ranking_look_at_firsts(struct ranking_work *work)
{
	struct cc_vec firsts = cc_vec_new(work->working, sizeof(struct first));
	void *kept;
	if (!cc_kept_get(&kept, work->input, CC_KEPT_FIRSTS, keep) ||
	    !ranking_join(&firsts, work, kept, gather_sentence, compare_firsts))
		return false;
	const struct first *items = firsts.items;
	for (size_t start = 0, end; start < firsts.len; start = end) {
		for (end = start + 1; end < firsts.len && items[end].key == items[start].key;)
			end++;
		if (!hold_group(work, items + start, end - start))
			return false;
	}
	return true;
}
