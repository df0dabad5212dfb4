/* What only one can be, claimed by two: 全国首个…, the largest … in Europe.
 * Leaves ranks with a number to ranking_ranks.c. */
#include "base/hash.h"
#include "base/utf8.h"
#include "checks/ranking/ranking.h"

#define KIND(name) (UINT64_C(1) << CC_WORDING_##name)

enum { HAN_LEAST = 5, WORDS_LEAST = 4, BYTES_MOST = 160 };

struct first {
	struct ranking_head
	    head; /* the key is of the words of the claim, which is the mark: 首个设在科技园区内的法庭 */
	uint32_t sentence;
	struct cc_str subject;
	bool everywhere; /* 全国: one place for everybody */
};

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
		hash = cc_hash_add_byte(hash, (unsigned char)lower);
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
	struct cc_span clause = cc_article_outer_clause_at(article, sentence, superlative.start);
	struct first first = {.head = {.article = article}, .sentence = sentence};
	first.head.mark =
	    (struct cc_span){.start = place_start(&work->scan, superlative.start, clause.start), .end = clause.end};
	struct cc_str words = cc_str_of_span(article->text.view, first.head.mark);
	uint64_t kinds = cc_word_scan_kinds(&work->scan, clause.start, clause.end);
	if ((kinds & (KIND(ONE_OF) | KIND(NOT))) != 0 || clause.end <= superlative.end || !says_enough(words) ||
	    !is_plain(article, sentence, first.head.mark))
		return true;
	first.everywhere = (kinds & KIND(EVERYWHERE)) != 0;
	first.head.key = key_of(words);
	if (!ranking_subject(&first.subject, work, article, sentence, first.head.mark.start))
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

/* "The Golden Gate Bridge is … It had the longest …": an article that names the other one too may speak of it. */
static bool names(const struct first *first, struct cc_str other)
{
	return cc_str_find(first->head.article->text.view, other, 0) != SIZE_MAX;
}

static bool hold(struct ranking_work *work, const struct ranking_group *group, const void *left, const void *right)
{
	const struct first *a = left;
	const struct first *b = right;
	(void)group;
	if (cc_subject_relate(a->subject, b->subject) != CC_SUBJECT_OTHER || names(a, b->subject) ||
	    names(b, a->subject) || cc_article_days_between(a->head.article, b->head.article) > RANKING_YEAR_DAYS)
		return true;
	bool one_place = a->everywhere;
	if (!one_place && !noun_kin_ask(&one_place, &work->kin, a->head.article, b->head.article))
		return false;
	const struct ranking_pair said = {
	    .kind = RANKING_FIRSTS,
	    .message = cc_say(work->input, "two claim to be {1}", "两家都称{1}"),
	    .about = a->subject,
	    .why = cc_say(work->input, "only one can be: check which, or say in what they differ",
			  "只能有一个：请核实，或写明区别"),
	    .severity = CC_SEVERITY_WARNING,
	};
	return !one_place || ranking_add(work, &a->head, &b->head, said);
}

static const struct ranking_sort firsts;

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return ranking_keep(archive, &firsts, arena);
}

static const struct ranking_sort firsts = {
    .kept = CC_KEPT_FIRSTS,
    .keep = keep,
    .gather = gather_sentence,
    .hold = hold,
    .size = sizeof(struct first),
    .most = RANKING_HELD_AT_ONCE,
};

bool ranking_look_at_firsts(struct ranking_work *work)
{
	return ranking_look_at(work, &firsts);
}
