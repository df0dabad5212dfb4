/* What a metric ranks in a place, and "the third busiest airport in the country", between articles of one story.
 * Leaves ranks in lists that have a name to ranking_ranks.c. */
#include <stddef.h>

#include "base/ascii.h"
#include "base/hash.h"
#include "checks/ranking/ranking.h"
#include "checks/story/story_names.h"

enum { WORD_MOST = 24, TAIL_MOST = 48 };

/* One place in an order that everybody knows: 增速居全省第3位, the third largest on the coast. */
struct standing {
	struct ranking_head head;
	uint32_t sentence;
	const struct cc_quantity *quantity;
	struct cc_str subject; /* empty: nobody is named */
	struct cc_str place;   /* whose figures the sentence holds; empty: nobody's */
	struct cc_period period;
};

static struct cc_str view_of(const struct standing *standing)
{
	return standing->head.article->text.view;
}

static const struct cc_mentions *mentions_of(const struct standing *standing)
{
	return &standing->head.article->mentions[standing->sentence];
}

static struct cc_span sentence_of(const struct standing *standing)
{
	return standing->head.article->text.sentences[standing->sentence].span;
}

static struct cc_span clause_of(const struct standing *standing)
{
	return cc_article_clause_at(standing->head.article, standing->sentence, standing->quantity->span.start);
}

/* ---- a metric in a place: 发电装机容量居全国第6位 ---- */

static const struct cc_metric_mention *metric_before(const struct standing *standing)
{
	const struct cc_mentions *mentions = mentions_of(standing);
	const struct cc_metric_mention *last = NULL;
	for (size_t i = 0; i < mentions->metric_count; i++)
		if (mentions->metrics[i].span.end <= standing->quantity->span.start)
			last = &mentions->metrics[i];
	return last;
}

/* 全省 of 在全省14个市州中排名第5 */
static const struct cc_scope *field_before(const struct standing *standing)
{
	const struct cc_mentions *mentions = mentions_of(standing);
	size_t start = clause_of(standing).start;
	const struct cc_scope *last = NULL;
	for (size_t i = 0; i < mentions->scope_count; i++)
		if (mentions->scopes[i].span.start >= start &&
		    mentions->scopes[i].span.end <= standing->quantity->span.start)
			last = mentions->scopes[i].scope;
	return last;
}

/* 比上年增长5.8%，总量居全省第7位: what is named last before the rank is what is ranked. */
static bool is_of_growth(const struct standing *standing, const struct cc_word_scan *scan, size_t from)
{
	const struct cc_mentions *mentions = mentions_of(standing);
	size_t to = standing->quantity->span.start;
	size_t rise = cc_word_scan_last(scan, UINT64_C(1) << CC_WORDING_RISE, from, to);
	bool grows = rise > from;
	for (size_t i = 0; i < mentions->cue_count && grows; i++)
		grows = mentions->cues[i].kind != CC_CUE_MEASURE || mentions->cues[i].span.start < rise ||
			mentions->cues[i].span.end > to;
	return grows;
}

/* 票房|排行榜的第81名: a list that has a name of its own may rank another thing than the metric does. */
static bool is_of_list(const struct ranking_work *work, const struct standing *standing, size_t from)
{
	struct cc_str between = cc_str_slice(view_of(standing), from, standing->quantity->span.start);
	return cc_word_list_within(cc_words_of(work->input->rules, CC_WORDS_RANK_LISTS), between);
}

/* 0: no metric is ranked. */
static uint64_t metric_key(const struct ranking_work *work, const struct standing *standing)
{
	const struct cc_word_scan *scan = &work->scan;
	const struct cc_metric_mention *metric = metric_before(standing);
	const struct cc_scope *field = field_before(standing);
	if (metric == NULL || field == NULL)
		return 0;
	uint64_t key = cc_hash_add_field(CC_HASH_START, metric->metric->id);
	key = cc_hash_add_field(key, field->id);
	key = cc_hash_mix(key ^ is_of_growth(standing, scan, metric->span.end));
	return cc_hash_mix(key ^ is_of_list(work, standing, metric->span.end)) | 1;
}

/* ---- a superlative: the third busiest airport in the country ---- */

static struct cc_str word_at(struct cc_str view, size_t at)
{
	size_t end = at;
	while (end < view.len && cc_ascii_is_letter(view.ptr[end]))
		end++;
	return cc_str_slice(view, at, end);
}

/* "on the coast", "in the country" behind the superlative, to the end of its clause. */
static struct cc_str where(const struct ranking_work *work, const struct standing *standing, size_t from)
{
	const struct cc_word_list *list = cc_words_of(work->input->rules, CC_WORDS_FOREMOST_OF);
	size_t end = clause_of(standing).end;
	struct cc_str rest = cc_str_slice(view_of(standing), from, end > from ? end : from);
	for (size_t i = 0; i < list->count; i++) {
		size_t at = cc_str_find(rest, list->words[i], 0);
		if (at == SIZE_MAX)
			continue;
		size_t stop = at + list->words[i].len;
		while (stop < rest.len && (cc_ascii_is_letter(rest.ptr[stop]) || rest.ptr[stop] == ' '))
			stop++;
		return cc_str_trim(cc_str_slice(rest, at, stop));
	}
	return (struct cc_str){0};
}

static uint64_t superlative_key(const struct ranking_work *work, const struct standing *standing)
{
	struct cc_str view = view_of(standing);
	size_t at = standing->quantity->span.end;
	if (at + 1 >= view.len || (view.ptr[at] != ' ' && view.ptr[at] != '-'))
		return 0;
	struct cc_str word = word_at(view, at + 1);
	if (word.len > WORD_MOST || !cc_str_ends(word, CC_STR("est")))
		return 0;
	struct cc_str tail = where(work, standing, at + 1 + word.len);
	if (tail.len == 0 || tail.len > TAIL_MOST)
		return 0;
	return cc_hash_add_field(cc_hash_add_field(CC_HASH_START, word), tail) | 1;
}

/* ---- whose, and when ---- */

/* Items in text order, each with the number of the sentence that it stands in. */
struct in_order {
	const void *items;
	size_t count;
	size_t size;   /* of an item, in bytes */
	size_t number; /* where in it the number stands */
};

static uint32_t sentence_at(const struct in_order *list, size_t at)
{
	uint32_t sentence;
	memcpy(&sentence, (const char *)list->items + at * list->size + list->number, sizeof(sentence));
	return sentence;
}

/* The first item of the sentence, or where it would stand. */
static size_t first_in(const struct in_order *list, uint32_t sentence)
{
	size_t low = 0;
	for (size_t high = list->count; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (sentence_at(list, middle) < sentence)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static struct cc_str place_of(const struct standing *standing)
{
	const struct cc_article *article = standing->head.article;
	const struct in_order claims = {.items = article->claims,
					.count = article->claim_count,
					.size = sizeof(*article->claims),
					.number = offsetof(struct cc_claim, sentence)};
	const struct in_order nouns = {.items = article->nouns,
				       .count = article->noun_count,
				       .size = sizeof(*article->nouns),
				       .number = offsetof(struct cc_noun, sentence)};
	size_t claim = first_in(&claims, standing->sentence);
	if (claim < article->claim_count && article->claims[claim].sentence == standing->sentence)
		return article->claims[claim].scope_name;
	for (size_t i = first_in(&nouns, standing->sentence);
	     i < article->noun_count && article->nouns[i].sentence == standing->sentence; i++)
		if (!article->nouns[i].loose && article->nouns[i].scope_name.len > 0)
			return article->nouns[i].scope_name;
	return (struct cc_str){0};
}

/* The last time named before it; "which handled 48 million tonnes in 2024, is the third largest" tells none of its own.
 */
static struct cc_period period_of(const struct standing *standing, size_t from)
{
	const struct cc_mentions *mentions = mentions_of(standing);
	struct cc_period found = {0};
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].state == CC_PERIOD_RESOLVED && !mentions->periods[i].now &&
		    mentions->periods[i].span.start >= from &&
		    mentions->periods[i].span.end <= standing->quantity->span.start)
			found = mentions->periods[i].period;
	return found;
}

static bool names_time(const struct standing *standing)
{
	const struct cc_mentions *mentions = mentions_of(standing);
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].span.start < standing->quantity->span.start)
			return true;
	return false;
}

/* 去年 of 去年岑州经济增长5.8%。经济总量排在全省第8位: a Chinese rank without a time has that of the sentence before.
 */
static struct cc_period period_before(const struct standing *standing)
{
	const struct cc_text *text = &standing->head.article->text;
	struct cc_period none = {0};
	if (standing->sentence == 0 ||
	    text->sentences[standing->sentence].block != text->sentences[standing->sentence - 1].block)
		return none;
	const struct cc_mentions *mentions = &standing->head.article->mentions[standing->sentence - 1];
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].state == CC_PERIOD_RESOLVED && !mentions->periods[i].now)
			return mentions->periods[i].period;
	return none;
}

static bool is_stated(const struct standing *standing)
{
	static const enum cc_cue_kind ahead[] = {CC_CUE_TARGET, CC_CUE_FORECAST, CC_CUE_FROM};
	const struct cc_mentions *mentions = mentions_of(standing);
	for (size_t i = 0; i < mentions->cue_count; i++)
		for (size_t k = 0; k < sizeof(ahead) / sizeof(ahead[0]); k++)
			if (mentions->cues[i].kind == ahead[k] &&
			    mentions->cues[i].span.start < standing->quantity->span.start)
				return false;
	return true;
}

static bool gather_one(struct cc_vec *out, struct ranking_work *work, struct standing *standing)
{
	struct cc_span sentence = sentence_of(standing);
	if (!cc_word_scan_take(&work->scan, work->input->rules, standing->head.article, standing->sentence))
		return false;
	bool han = cc_text_is_han(&standing->head.article->text, standing->sentence);
	standing->head.key = han ? metric_key(work, standing) : superlative_key(work, standing);
	if (standing->head.key == 0 || !is_stated(standing) || sentence.end < standing->quantity->span.end)
		return true;
	standing->place = place_of(standing);
	standing->period = period_of(standing, han ? sentence.start : clause_of(standing).start);
	if (han && !names_time(standing))
		standing->period = period_before(standing);
	return ranking_subject(&standing->subject, work, standing->head.article, standing->sentence,
			       standing->quantity->span.start) &&
	       cc_vec_add(out, standing);
}

static bool gather_sentence(struct cc_vec *out, struct ranking_work *work, const struct cc_article *article,
			    uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (size_t k = 0; k < mentions->quantity_count; k++) {
		struct standing standing = {.head = {.article = article, .mark = mentions->quantities[k].phrase},
					    .sentence = sentence,
					    .quantity = &mentions->quantities[k]};
		if (standing.quantity->kind == CC_NUMBER_ORDINAL && !standing.quantity->is_range &&
		    !ranking_is_top(work, article, standing.quantity) && !gather_one(out, work, &standing))
			return false;
	}
	return true;
}

/* ---- two of one ---- */

static bool same_time(const struct standing *a, const struct standing *b)
{
	if (cc_period_is_set(a->period) && cc_period_is_set(b->period))
		return cc_date_compare(a->period.end, b->period.end) == 0;
	return !cc_period_is_set(a->period) && !cc_period_is_set(b->period) &&
	       cc_article_days_between(a->head.article, b->head.article) <= RANKING_YEAR_DAYS / 2;
}

/* 湛屿航空的准点率居第二位 and 砚州航空的准点率居第三位: no pack knows the names, nor how they end. */
static bool other_name(const struct ranking_work *work, const struct standing *a, const struct standing *b)
{
	const struct cc_ruleset *rules = work->input->rules;
	uint64_t left = story_name_of_clause(rules, cc_str_of_span(view_of(a), clause_of(a)));
	uint64_t right = story_name_of_clause(rules, cc_str_of_span(view_of(b), clause_of(b)));
	return left != 0 && right != 0 && left != right;
}

static bool hold(struct ranking_work *work, const struct ranking_group *group, const void *left, const void *right)
{
	const struct standing *a = left;
	const struct standing *b = right;
	bool kin = false;
	(void)group;
	if (a->head.article == b->head.article || cc_decimal_compare(a->quantity->value, b->quantity->value) == 0 ||
	    !same_time(a, b) || ranking_differ(a->place, b->place) || other_name(work, a, b) ||
	    cc_subject_relate(a->subject, b->subject) == CC_SUBJECT_OTHER)
		return true;
	if (!noun_kin_ask(&kin, &work->kin, a->head.article, b->head.article))
		return false;
	const struct ranking_pair said = {
	    .kind = RANKING_RANKS,
	    .message = cc_say(work->input, "two ranks in one order: {1} and {2}", "同一指标两个位次：{1} 与 {2}"),
	    .why = cc_say(work->input, "the same order and time: print one of the two, or say what differs",
			  "同一指标、同一范围、同一时期：请核实后统一，或写明区别"),
	    .severity = CC_SEVERITY_WARNING,
	};
	return !kin || ranking_add(work, &a->head, &b->head, said);
}

static const struct ranking_sort standings;

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return ranking_keep(archive, &standings, arena);
}

static const struct ranking_sort standings = {
    .kept = CC_KEPT_STANDINGS,
    .keep = keep,
    .gather = gather_sentence,
    .hold = hold,
    .size = sizeof(struct standing),
    .most = RANKING_HELD_AT_ONCE,
};

bool ranking_look_at_standings(struct ranking_work *work)
{
	return ranking_look_at(work, &standings);
}
