/* "ranked 23rd in the national league table" and "has moved to 32nd place in the national league table": ranks that two
 * articles of one story give in other words. Leaves ranks in the same words to ranking_ranks.c. */
#include <stdlib.h>

#include "checks/ranking/ranking.h"
#include "checks/shared/word_hashes.h"
#include "checks/story/story_names.h"

enum {
	STORY_RANKS = 96, /* under one name; who has more is a place that everything happens in */
	WORDS_MOST = 24,
	SHARED_HAN = 3, /* pairs of characters that two fields share */
	SHARED_LATIN = 2,
	PLACES_APART = 2,
	RETOLD = 4,	  /* figures that two articles share */
	SHARED_LOOSE = 4, /* where the articles share a name and no figure */
	FIGURES_MOST = 12,
	DIGITS_TELLING = 100
};

struct story_rank {
	struct ranking_head head; /* the key is a name that its article says */
	uint32_t sentence;
	const struct cc_quantity *quantity;
	struct cc_str subject;
	struct cc_period period; /* unset where none is named */
	struct cc_vec words;	 /* of its clause, sorted */
	uint64_t name;		 /* that its clause begins with; 0: none */
	struct cc_str area;	 /* 全省, 国内; empty: none */
	bool han;
	bool grows;
};

/* ---- gathering ---- */

static bool find_words(struct story_rank *rank, struct ranking_work *work, struct cc_span clause)
{
	const struct cc_word_stretch stretch = {.article = rank->head.article,
						.sentence = rank->sentence,
						.span = clause,
						.without = {rank->quantity->phrase}};
	rank->words = cc_vec_new(work->working, sizeof(uint64_t));
	if (!cc_word_hashes_add(&rank->words, &stretch, WORDS_MOST))
		return false;
	cc_word_hashes_sort(&rank->words);
	return true;
}

/* The 公立医院 of 居全省公立医院第一位 is the field: whose rank it is stands before the clause. */
static bool find_subject(struct story_rank *rank, struct ranking_work *work, struct cc_span clause)
{
	struct cc_str subject;
	if (!ranking_subject(&subject, work, rank->head.article, rank->sentence, clause.start) ||
	    !cc_word_scan_take(&work->scan, work->input->rules, rank->head.article, rank->sentence))
		return false;
	if (story_name_is_rare(work->input->rules, subject))
		rank->subject = subject;
	return true;
}

/* "32nd place in the table" */
static bool is_place(const struct ranking_work *work, const struct cc_article *article,
		     const struct cc_quantity *quantity)
{
	struct cc_str behind = cc_str_slice(article->text.view, quantity->phrase.end, article->text.view.len);
	return quantity->kind == CC_NUMBER_ORDINAL && !quantity->is_range && !ranking_is_top(work, article, quantity) &&
	       cc_word_list_begins(cc_words_of(work->input->rules, CC_WORDS_RANK_BEHIND), behind) > 0;
}

/* The names that the article says most, found once for all of its ranks. */
static bool find_story(struct ranking_work *work, const struct cc_article *article)
{
	struct story_names names;
	if (work->story == article)
		return true;
	if (!story_names_find(&names, work->input->rules, article, work->working))
		return false;
	work->story = article;
	work->story_key_count = story_names_foremost(work->story_keys, RANKING_STORY_NAMES, &names);
	return true;
}

bool ranking_file_by_story(struct cc_vec *out, struct ranking_work *work, struct ranking_head *statement)
{
	if (!find_story(work, statement->article))
		return false;
	for (size_t i = 0; i < work->story_key_count; i++) {
		statement->key = work->story_keys[i];
		if (!cc_vec_add(out, statement))
			return false;
	}
	return true;
}

/* 第三大 is a place that ranking_places.c tells. */
static bool has_degree(const struct ranking_work *work, const struct cc_article *article,
		       const struct cc_quantity *quantity)
{
	struct cc_str behind = cc_str_slice(article->text.view, quantity->span.end, article->text.view.len);
	return cc_word_list_begins(cc_words_of(work->input->rules, CC_WORDS_DEGREES), behind) > 0;
}

/* "in second place, the best result since 1894": what is told behind the clause of the rank does not date it. */
static struct cc_span time_of(const struct cc_article *article, uint32_t sentence, struct cc_span clause)
{
	return (struct cc_span){.start = article->text.sentences[sentence].span.start, .end = clause.end};
}

static bool gather_sentence(struct cc_vec *out, struct ranking_work *work, const struct cc_article *article,
			    uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *quantity = &mentions->quantities[i];
		bool rank_told =
		    ranking_is_rank(work, article, sentence, quantity) || is_place(work, article, quantity);
		if (!rank_told || has_degree(work, article, quantity))
			continue;
		struct cc_span clause = cc_article_clause_at(article, sentence, quantity->span.start);
		struct story_rank rank = {.head = {.article = article, .mark = quantity->phrase},
					  .sentence = sentence,
					  .quantity = quantity,
					  .period = ranking_period_within(mentions, time_of(article, sentence, clause)),
					  .han = cc_text_is_han(&article->text, sentence)};
		rank.name = story_name_of_clause(work->input->rules, cc_str_of_span(article->text.view, clause));
		rank.area = cc_word_list_last(cc_words_of(work->input->rules, CC_WORDS_AREAS),
					      cc_str_slice(article->text.view, clause.start, quantity->span.start));
		if (!find_subject(&rank, work, clause) || !find_words(&rank, work, clause))
			return false;
		rank.grows = ranking_is_of_growth(article, sentence, quantity, &work->scan);
		if (!ranking_file_by_story(out, work, &rank.head))
			return false;
	}
	return true;
}

/* ---- judging ---- */

static int year_of(const struct story_rank *rank)
{
	if (!cc_period_is_set(rank->period))
		return rank->head.article->document.date.year;
	return cc_date_is_set(rank->period.start) ? rank->period.start.year : rank->period.end.year;
}

/* 7月9日14时 and 7月9日 */
static bool holds(struct cc_period outer, struct cc_period inner)
{
	return cc_date_compare(outer.start, inner.start) <= 0 && cc_date_compare(inner.end, outer.end) <= 0;
}

/* Who names no time speaks of the year of the article or of the one before. */
static bool may_be_of_one_time(const struct story_rank *a, const struct story_rank *b)
{
	if (cc_period_is_set(a->period) && cc_period_is_set(b->period))
		return holds(a->period, b->period) || holds(b->period, a->period);
	if (!cc_period_is_set(a->period) && !cc_period_is_set(b->period))
		return cc_article_days_between(a->head.article, b->head.article) <= RANKING_YEAR_DAYS / 2;
	return year_of(a) == 0 || year_of(b) == 0 || abs(year_of(a) - year_of(b)) <= 1;
}

static bool prints(const struct cc_mentions *mentions, const struct cc_quantity *figure)
{
	for (size_t i = 0; i < mentions->quantity_count && i < FIGURES_MOST; i++)
		if (cc_decimal_compare(mentions->quantities[i].value, figure->value) == 0 &&
		    cc_str_equal(mentions->quantities[i].unit, figure->unit))
			return true;
	return false;
}

/* 累计运送旅客2986.5万人次，…第五位: both sentences have a figure of three digits and more besides. */
static bool shares_figure(const struct story_rank *a, const struct story_rank *b)
{
	const struct cc_mentions *left = &a->head.article->mentions[a->sentence];
	const struct cc_mentions *right = &b->head.article->mentions[b->sentence];
	for (size_t i = 0; i < left->quantity_count && i < FIGURES_MOST; i++)
		if (cc_decimal_normalise(left->quantities[i].value).coefficient >= DIGITS_TELLING &&
		    prints(right, &left->quantities[i]))
			return true;
	return false;
}

/* Two thirds of the words of the shorter clause, and enough of them. */
static bool is_one_field(const struct story_rank *a, const struct story_rank *b, enum noun_kinship kin)
{
	size_t least = a->words.len < b->words.len ? a->words.len : b->words.len;
	size_t shared = cc_word_hashes_shared(&a->words, &b->words);
	size_t enough = kin == NOUN_KIN_NAMES ? SHARED_LOOSE : a->han ? SHARED_HAN : SHARED_LATIN;
	return shared * 3 >= least * 2 && (shared >= enough || (shared > 0 && shares_figure(a, b)));
}

/* Who gives both ranks means two by them. */
static bool has_rank(const struct ranking_group *group, const struct cc_article *article,
		     const struct story_rank *other)
{
	const struct story_rank *items = group->items;
	for (size_t i = 0; i < group->count; i++)
		if (items[i].head.article == article &&
		    cc_decimal_compare(items[i].quantity->value, other->quantity->value) == 0)
			return true;
	return false;
}

/* 全省第三 and 全国第九, 雁沉湖 and 镜湖 */
static bool tells_apart(const struct story_rank *a, const struct story_rank *b)
{
	return ranking_differ(a->area, b->area) || (a->name != 0 && b->name != 0 && a->name != b->name) ||
	       cc_subject_relate(a->subject, b->subject) == CC_SUBJECT_OTHER;
}

struct cc_str ranking_title(const struct cc_article *article, uint32_t number)
{
	const struct cc_text *text = &article->text;
	struct cc_str sentence = cc_str_of_span(text->view, text->sentences[number].span);
	size_t open = SIZE_MAX;
	for (size_t at = cc_str_find(sentence, CC_STR("《"), 0); at != SIZE_MAX;
	     at = cc_str_find(sentence, CC_STR("《"), at + 1))
		open = at;
	size_t close = open != SIZE_MAX ? cc_str_find(sentence, CC_STR("》"), open) : SIZE_MAX;
	return close != SIZE_MAX ? cc_str_slice(sentence, open, close) : (struct cc_str){0};
}

/* 在《高教观察》2026年大学排行榜中，学校居全国第42位: the clause before says whose list it is. */
static bool is_one_list(const struct story_rank *a, const struct story_rank *b)
{
	struct cc_str left = ranking_title(a->head.article, a->sentence);
	return left.len > 0 && cc_str_equal(left, ranking_title(b->head.article, b->sentence)) &&
	       cc_str_equal(a->area, b->area);
}

static bool may_be_one(bool *one, struct ranking_work *work, const struct story_rank *a, const struct story_rank *b)
{
	enum noun_kinship kin = NOUN_KIN_NONE;
	*one = false;
	if (a->head.article == b->head.article || a->han != b->han || a->grows != b->grows ||
	    !may_be_of_one_time(a, b) || tells_apart(a, b))
		return true;
	if (!noun_kin_between(&kin, &work->kin, a->head.article, b->head.article))
		return false;
	*one = kin != NOUN_KIN_NONE && (is_one_field(a, b, kin) || is_one_list(a, b));
	return true;
}

static size_t count_ranks(const struct ranking_group *group, const struct cc_article *article)
{
	const struct story_rank *items = group->items;
	size_t count = 0;
	for (size_t i = 0; i < group->count; i++)
		count += items[i].head.article == article;
	return count;
}

/* Third and fourth; sixth and 67th are places in two lists. */
static bool is_next_place(const struct story_rank *a, const struct story_rank *b)
{
	struct cc_decimal reach = cc_decimal_from_int(PLACES_APART);
	struct cc_decimal up;
	struct cc_decimal down;
	return cc_decimal_add(&up, a->quantity->value, reach) == CC_OK &&
	       cc_decimal_add(&down, b->quantity->value, reach) == CC_OK &&
	       cc_decimal_compare(b->quantity->value, up) <= 0 && cc_decimal_compare(a->quantity->value, down) <= 0;
}

/* 最后排名第五 and 排名联盟第四, "third in the table after 46 matches" and "second place in the table": articles that
 * have many figures in common and one rank each speak of one place. */
static bool is_only_rank(bool *only, struct ranking_work *work, const struct ranking_group *group,
			 const struct story_rank *a, const struct story_rank *b)
{
	enum noun_kinship kin = NOUN_KIN_NONE;
	size_t shared = 0;
	*only = false;
	if (a->head.article == b->head.article || a->han != b->han || a->grows != b->grows ||
	    !may_be_of_one_time(a, b) || tells_apart(a, b) || cc_word_hashes_shared(&a->words, &b->words) == 0 ||
	    !is_next_place(a, b) || count_ranks(group, a->head.article) > 1 || count_ranks(group, b->head.article) > 1)
		return true;
	if (!noun_kin_between(&kin, &work->kin, a->head.article, b->head.article) ||
	    !noun_kin_shared(&shared, &work->kin, a->head.article, b->head.article))
		return false;
	*only = kin == NOUN_KIN_FIGURES && shared >= RETOLD;
	return true;
}

static bool tell(struct ranking_work *work, const struct story_rank *a, const struct story_rank *b)
{
	const struct ranking_pair said = {
	    .kind = RANKING_RANKS,
	    .message = cc_say(work->input, "two ranks in one field: {1} and {2}", "同一范围两个名次：{1} 与 {2}"),
	    .why = cc_say(work->input, "the same field and time: print one of the two, or say what differs",
			  "同一范围、同一时期：请核实后统一，或写明区别"),
	    .severity = CC_SEVERITY_WARNING,
	};
	return ranking_add(work, &a->head, &b->head, said);
}

/* How many ranks of b's article `a` may be. */
static bool count_partners(size_t *count, struct ranking_work *work, const struct ranking_group *group,
			   const struct story_rank *a, const struct story_rank *b)
{
	const struct story_rank *items = group->items;
	*count = 0;
	for (size_t i = 0; i < group->count; i++) {
		bool one = false;
		if (items[i].head.article != b->head.article)
			continue;
		if (!may_be_one(&one, work, a, &items[i]))
			return false;
		*count += one;
	}
	return true;
}

static bool hold(struct ranking_work *work, const struct ranking_group *group, const void *left, const void *right)
{
	const struct story_rank *a = left;
	const struct story_rank *b = right;
	bool one = false;
	bool only = false;
	size_t partners_a = 0;
	size_t partners_b = 0;
	if (!may_be_one(&one, work, a, b) || (!one && !is_only_rank(&only, work, group, a, b)))
		return false;
	if (!(one || only) || cc_decimal_compare(a->quantity->value, b->quantity->value) == 0 ||
	    has_rank(group, a->head.article, b) || has_rank(group, b->head.article, a))
		return true;
	if (!count_partners(&partners_a, work, group, a, b) || !count_partners(&partners_b, work, group, b, a))
		return false;
	return partners_a > 1 || partners_b > 1 || tell(work, a, b);
}

static const struct ranking_sort stories;

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return ranking_keep(archive, &stories, arena);
}

static const struct ranking_sort stories = {
    .kept = CC_KEPT_RANK_STORIES,
    .keep = keep,
    .gather = gather_sentence,
    .hold = hold,
    .size = sizeof(struct story_rank),
    .most = STORY_RANKS,
};

bool ranking_look_at_stories(struct ranking_work *work)
{
	return ranking_look_at(work, &stories);
}
