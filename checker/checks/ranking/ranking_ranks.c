/* Two ranks of one thing in one list and year.
 * Leaves lists of names to ranking_lists.c. */
#include "base/hash.h"
#include "checks/ranking/ranking.h"
#include "checks/shared/word_hashes.h"

/* Words of a list's name that two ranks must share; two Latin words say as much as three pairs of Han. */
enum { WORDS_MOST = 32, SHARED_HAN = 3, SHARED_LATIN = 2, SHARED_ALONE = 4 };

struct rank {
	struct ranking_head head; /* the key is of its words, or of its subject */
	uint32_t sentence;
	const struct cc_quantity *quantity;
	struct cc_str subject;
	struct cc_period period; /* unset where none is named */
	struct cc_vec words;	 /* of the list's name, sorted */
	uint64_t last;		 /* hash of the one right before a Chinese rank: 增速 of 增速居第5位 */
	bool grows;		 /* 增速居第5位: the place of a growth */
	bool by_subject;	 /* the key is that of its subject, not of its words */
};

bool ranking_is_top(const struct ranking_work *work, const struct cc_article *article,
		    const struct cc_quantity *quantity)
{
	struct cc_str before = cc_str_slice(article->text.view, 0, quantity->span.start);
	return cc_word_list_ends(cc_words_of(work->input->rules, CC_WORDS_TOP_BEFORE), before) > 0;
}

static bool has_cue(const struct cc_mentions *mentions, enum cc_cue_kind kind, struct cc_span within)
{
	for (size_t i = 0; i < mentions->cue_count; i++)
		if (mentions->cues[i].kind == kind && cc_span_overlaps(mentions->cues[i].span, within))
			return true;
	return false;
}

bool ranking_is_rank(const struct ranking_work *work, const struct cc_article *article, uint32_t sentence,
		     const struct cc_quantity *quantity)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	struct cc_span whole = article->text.sentences[sentence].span;
	struct cc_span before = {.start = whole.start, .end = quantity->span.end};
	if (quantity->kind != CC_NUMBER_ORDINAL || quantity->is_range || ranking_is_top(work, article, quantity) ||
	    has_cue(mentions, CC_CUE_TARGET, before) || has_cue(mentions, CC_CUE_FORECAST, before))
		return false;
	struct cc_span clause = cc_article_clause_at(article, sentence, quantity->span.start);
	struct cc_span verb = {.start = clause.start, .end = quantity->span.start};
	return has_cue(mentions, CC_CUE_RANK, clause) ||
	       (cc_text_is_han(&article->text, sentence) && has_cue(mentions, CC_CUE_REACH, verb));
}

size_t ranking_place_of(const struct ranking_work *work, const struct cc_article *article, uint32_t sentence,
			const struct cc_quantity *quantity, size_t most)
{
	bool rank = ranking_is_rank(work, article, sentence, quantity);
	for (size_t place = 1; rank && place <= most; place++)
		if (cc_decimal_compare(quantity->value, cc_decimal_from_int((int64_t)place)) == 0)
			return place;
	return 0;
}

/* What speaks of this rank and of no other: back to the rank before it, on to the end of its clause. */
static struct cc_span stretch_of(const struct ranking_work *work, const struct cc_article *article, uint32_t sentence,
				 size_t index)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	struct cc_span stretch = {
	    .start = article->text.sentences[sentence].span.start,
	    .end = cc_article_clause_at(article, sentence, mentions->quantities[index].span.start).end};
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		if (mentions->quantities[i].kind != CC_NUMBER_ORDINAL)
			continue;
		if (i < index && !ranking_is_top(work, article, &mentions->quantities[i]))
			stretch.start = mentions->quantities[i].phrase.end;
		if (i > index && mentions->quantities[i].phrase.start < stretch.end)
			stretch.end = mentions->quantities[i].phrase.start;
	}
	return stretch;
}

struct cc_period ranking_period_within(const struct cc_mentions *mentions, struct cc_span within)
{
	struct cc_period found = {0};
	for (size_t i = 0; i < mentions->period_count; i++)
		if (cc_span_contains(within, mentions->periods[i].span) &&
		    mentions->periods[i].state == CC_PERIOD_RESOLVED && !mentions->periods[i].now)
			found = mentions->periods[i].period;
	return found;
}

/* "ranked 41st in the X Ranking of 2026" names its list behind; "44th in X and 52nd in Y" each its own. */
static bool names_list_behind(const struct ranking_work *work, const struct rank *rank, struct cc_span stretch)
{
	struct cc_str rest = cc_str_slice(rank->head.article->text.view, rank->quantity->span.end, stretch.end);
	return cc_word_list_begins(cc_words_of(work->input->rules, CC_WORDS_RANKED_IN), rest) > 0;
}

static bool find_words(struct rank *rank, struct ranking_work *work, struct cc_span stretch)
{
	bool han = cc_text_is_han(&rank->head.article->text, rank->sentence);
	if (!han && names_list_behind(work, rank, stretch))
		stretch.start = rank->quantity->span.end;
	else
		stretch.end = rank->quantity->span.start;
	struct cc_span subject = {0};
	if (rank->subject.len > 0) {
		size_t start = (size_t)(rank->subject.ptr - rank->head.article->text.view.ptr);
		subject = (struct cc_span){.start = start, .end = start + rank->subject.len};
	}
	struct cc_word_stretch words = {.article = rank->head.article,
					.sentence = rank->sentence,
					.span = stretch,
					.without = {subject, rank->quantity->phrase}};
	rank->words = cc_vec_new(work->working, sizeof(uint64_t));
	if (!cc_word_hashes_add(&rank->words, &words, WORDS_MOST))
		return false;
	const uint64_t *hashes = rank->words.items;
	rank->last = han && rank->words.len > 0 ? hashes[rank->words.len - 1] : 0;
	cc_word_hashes_sort(&rank->words);
	return true;
}

bool ranking_is_of_growth(const struct cc_article *article, uint32_t sentence, const struct cc_quantity *quantity,
			  const struct cc_word_scan *scan)
{
	struct cc_span clause = cc_article_clause_at(article, sentence, quantity->span.start);
	uint64_t kinds = cc_word_scan_kinds(scan, clause.start, quantity->span.start);
	return cc_text_is_han(&article->text, sentence) && (kinds & (UINT64_C(1) << CC_WORDING_RISE)) != 0;
}

static uint64_t words_key(const struct rank *rank)
{
	const uint64_t *hashes = rank->words.items;
	uint64_t key = CC_HASH_START;
	for (size_t i = 0; i < rank->words.len; i++)
		key = cc_hash_mix(key ^ hashes[i]);
	return key;
}

/* Twice: among those of its subject, and among those of the same words. */
static bool keep_rank(struct cc_vec *ranks, struct rank *rank)
{
	rank->head.key = words_key(rank);
	if (!cc_vec_add(ranks, rank))
		return false;
	rank->head.key = cc_hash_add(CC_HASH_START, rank->subject);
	rank->by_subject = true;
	return rank->subject.len == 0 || cc_vec_add(ranks, rank);
}

/* "X and Y ranked 16th and 22nd respectively": which of them is whose, the words right before a rank do not say. */
static bool is_one_by_one(const struct cc_article *article, uint32_t sentence, const struct cc_quantity *quantity)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	struct cc_span clause = cc_article_outer_clause_at(article, sentence, quantity->span.start);
	size_t ranks = 0;
	for (size_t i = 0; i < mentions->quantity_count; i++)
		ranks += mentions->quantities[i].kind == CC_NUMBER_ORDINAL &&
			 cc_span_contains(clause, mentions->quantities[i].span);
	return ranks > 1 && has_cue(mentions, CC_CUE_RESPECTIVELY, clause);
}

static bool gather_sentence(struct cc_vec *ranks, struct ranking_work *work, const struct cc_article *article,
			    uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *quantity = &mentions->quantities[i];
		if (!ranking_is_rank(work, article, sentence, quantity) || is_one_by_one(article, sentence, quantity))
			continue;
		struct rank rank = {
		    .head = {.article = article, .mark = quantity->phrase}, .sentence = sentence, .quantity = quantity};
		struct cc_span stretch = stretch_of(work, article, sentence, i);
		rank.period = ranking_period_within(mentions, stretch);
		if (!ranking_subject(&rank.subject, work, article, sentence, quantity->span.start) ||
		    !find_words(&rank, work, stretch))
			return false;
		rank.grows = ranking_is_of_growth(article, sentence, quantity, &work->scan);
		if (!keep_rank(ranks, &rank))
			return false;
	}
	return true;
}

static bool same_time(const struct rank *a, const struct rank *b)
{
	if (cc_period_is_set(a->period) && cc_period_is_set(b->period))
		return cc_period_equal(a->period, b->period);
	return !cc_period_is_set(a->period) && !cc_period_is_set(b->period) &&
	       cc_article_days_between(a->head.article, b->head.article) <= RANKING_YEAR_DAYS / 2;
}

/* Of one list, as far as its words tell: three quarters of the shorter name, and the word that the rank stands at. */
static bool same_list(const struct rank *a, const struct rank *b, bool same_subject)
{
	bool han = a->last != 0 && b->last != 0;
	if ((a->last != 0) != (b->last != 0) || a->last != b->last || a->grows != b->grows)
		return false;
	size_t least = a->words.len < b->words.len ? a->words.len : b->words.len;
	size_t most = a->words.len + b->words.len - least;
	size_t shared = cc_word_hashes_shared(&a->words, &b->words);
	if (!same_subject)
		return shared == most && shared >= SHARED_ALONE;
	return shared >= (han ? SHARED_HAN : SHARED_LATIN) && shared * 4 >= least * 3;
}

/* 《学府》 and 《高校》 rank universities each. */
static bool is_of_two_lists(const struct rank *a, const struct rank *b)
{
	return ranking_differ(ranking_title(a->head.article, a->sentence), ranking_title(b->head.article, b->sentence));
}

static bool exclude(bool *out, struct ranking_work *work, const struct rank *a, const struct rank *b)
{
	*out = false;
	bool one_sentence = a->head.article == b->head.article && a->sentence == b->sentence;
	bool met = !a->by_subject && a->subject.len > 0 && cc_str_equal(a->subject, b->subject);
	if (one_sentence || met || is_of_two_lists(a, b) ||
	    cc_decimal_compare(a->quantity->value, b->quantity->value) == 0 || !same_time(a, b))
		return true;
	enum cc_subject_relation subject = cc_subject_relate(a->subject, b->subject);
	if (subject == CC_SUBJECT_OTHER || !same_list(a, b, subject == CC_SUBJECT_SAME))
		return true;
	bool kin = subject == CC_SUBJECT_SAME;
	if (!kin && !noun_kin_ask(&kin, &work->kin, a->head.article, b->head.article))
		return false;
	*out = kin;
	return true;
}

static bool hold(struct ranking_work *work, const struct ranking_group *group, const void *left, const void *right)
{
	const struct rank *a = left;
	const struct rank *b = right;
	bool excluded = false;
	(void)group;
	if (!exclude(&excluded, work, a, b))
		return false;
	const struct ranking_pair said = {
	    .kind = RANKING_RANKS,
	    .message = a->subject.len > 0
			   ? cc_say(work->input, "{0}, two ranks in one list: {1} and {2}",
				    "{0}，同一榜单两个名次：{1} 与 {2}")
			   : cc_say(work->input, "two ranks in one list: {1} and {2}", "同一榜单两个名次：{1} 与 {2}"),
	    .about = a->subject,
	    .why = cc_say(work->input, "the same list and year: print one of the two, or say what differs",
			  "同一榜单、同一时期：请核实后统一，或写明区别"),
	    .severity = CC_SEVERITY_WARNING,
	};
	return !excluded || ranking_add(work, &a->head, &b->head, said);
}

static const struct ranking_sort ranks;

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return ranking_keep(archive, &ranks, arena);
}

static const struct ranking_sort ranks = {
    .kept = CC_KEPT_RANKS,
    .keep = keep,
    .gather = gather_sentence,
    .hold = hold,
    .size = sizeof(struct rank),
    .most = RANKING_HELD_AT_ONCE,
};

bool ranking_look_at_ranks(struct ranking_work *work)
{
	return ranking_look_at(work, &ranks);
}
