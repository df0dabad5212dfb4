/* A rank against the place that its holder has in the list: 前五位依次为潞北、东洲、甘岭…。甘岭居第四位.
 * Leaves lists that differ to ranking_lists.c. */
#include "base/hash.h"
#include "base/utf8.h"
#include "checks/ranking/ranking_lists.h"
#include "checks/shared/word_hashes.h"

enum { SENTENCES_BEHIND = 2, NAME_HAN_MOST = 8, WORDS_MOST = 48 };

/** Who stands at which place of a list, or says to. */
struct listed {
	struct ranking_head head; /* the key is of the name */
	uint32_t sentence;
	size_t place;
	bool says; /* by a rank; otherwise by the list itself */
	struct cc_str name;
	struct cc_period period;
	struct cc_vec words; /* of the list, sorted */
};

static bool is_han(const struct listed *listed)
{
	return cc_text_is_han(&listed->head.article->text, listed->sentence);
}

/* 宁川市 of one sentence is 宁川 of another. */
static uint64_t name_key(const struct ranking_work *work, struct cc_str name)
{
	size_t kind = cc_word_list_ends(cc_words_of(work->input->rules, CC_WORDS_PLACE_KIND), name);
	return cc_hash_add(CC_HASH_START, cc_str_slice(name, 0, kind < name.len ? name.len - kind : name.len));
}

/* ---- the list ---- */

static bool add_members(struct cc_vec *out, const struct ranking_work *work, const struct ranking_top *list)
{
	for (size_t i = 0; i < list->member_count; i++) {
		struct listed member = {.head = list->head,
					.sentence = list->sentence,
					.place = i + 1,
					.name = list->members[i],
					.period = list->period,
					.words = list->words};
		member.head.key = name_key(work, list->members[i]);
		if (!cc_vec_add(out, &member))
			return false;
	}
	return true;
}

/* ---- the rank ---- */

/* What stands in the clause before 居第三位, without what tells when. */
static struct cc_str words_before(const struct ranking_work *work, const struct cc_article *article, uint32_t sentence,
				  const struct cc_quantity *quantity)
{
	const struct cc_word_list *idle = cc_words_of(work->input->rules, CC_WORDS_BEFORE_RANKED);
	struct cc_span clause = cc_article_clause_at(article, sentence, quantity->span.start);
	size_t end = ranking_first_cue(&article->mentions[sentence], clause);
	struct cc_str words = cc_str_trim(
	    cc_str_slice(article->text.view, clause.start, end < quantity->span.start ? end : quantity->span.start));
	for (size_t len = cc_word_list_ends(idle, words); len > 0; len = cc_word_list_ends(idle, words))
		words = cc_str_trim(cc_str_slice(words, 0, words.len - len));
	for (size_t len = cc_word_list_begins(idle, words); len > 0; len = cc_word_list_begins(idle, words))
		words = cc_str_trim(cc_str_slice(words, len, words.len));
	return words;
}

static bool find_words(struct listed *rank, struct ranking_work *work, struct cc_span clause)
{
	const struct cc_word_stretch words = {.article = rank->head.article,
					      .sentence = rank->sentence,
					      .span = rank->head.article->text.sentences[rank->sentence].span,
					      .without = {clause}};
	rank->words = cc_vec_new(work->working, sizeof(uint64_t));
	if (!cc_word_hashes_add(&rank->words, &words, WORDS_MOST))
		return false;
	cc_word_hashes_sort(&rank->words);
	return true;
}

/* 在2025年全国城市创新能力排名中，宁川居第三位: the clause names who, the others the list. */
static bool add_rank(struct cc_vec *out, struct ranking_work *work, const struct cc_article *article, uint32_t sentence,
		     const struct cc_quantity *quantity)
{
	struct cc_str name = words_before(work, article, sentence, quantity);
	struct listed rank = {.head = {.article = article, .mark = quantity->phrase},
			      .sentence = sentence,
			      .place = ranking_place_of(work, article, sentence, quantity, RANKING_MEMBERS_MOST),
			      .says = true,
			      .name = name,
			      .period = ranking_first_period(&article->mentions[sentence])};
	if (rank.place == 0 || name.len == 0 || cc_utf8_count(name) > NAME_HAN_MOST || !cc_period_is_set(rank.period))
		return true;
	rank.head.key = name_key(work, name);
	return find_words(&rank, work, cc_article_clause_at(article, sentence, quantity->span.start)) &&
	       cc_vec_add(out, &rank);
}

static bool gather_sentence(struct cc_vec *out, struct ranking_work *work, const struct cc_article *article,
			    uint32_t sentence)
{
	struct cc_vec tops = cc_vec_new(work->working, sizeof(struct ranking_top));
	if (!ranking_gather_top(&tops, work, article, sentence))
		return false;
	const struct ranking_top *lists = tops.items;
	if (tops.len > 0 && lists[0].member_count > 0)
		return add_members(out, work, &lists[0]);
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (size_t i = 0; i < mentions->quantity_count && cc_text_is_han(&article->text, sentence); i++)
		if (!add_rank(out, work, article, sentence, &mentions->quantities[i]))
			return false;
	return true;
}

/* ---- two of one ---- */

static bool tell(struct ranking_work *work, const struct ranking_head *list, const struct ranking_head *rank,
		 struct cc_str name)
{
	const struct ranking_pair said = {
	    .kind = RANKING_MEMBER,
	    .message = cc_say(work->input, "{0} stands at another place of the list: {1} and {2}",
			      "{0}在名单中的位次与文中名次不符：{1} 与 {2}"),
	    .about = name,
	    .why = cc_say(work->input, "count the names: the rank or the order of the list is wrong",
			  "请按名单顺序核对名次"),
	    .severity = CC_SEVERITY_WARNING,
	};
	return ranking_add(work, list, rank, said);
}

static bool hold(struct ranking_work *work, const struct ranking_group *group, const void *left, const void *right)
{
	const struct listed *a = left;
	const struct listed *b = right;
	(void)group;
	const struct listed *list = a->says ? b : a;
	const struct listed *rank = a->says ? a : b;
	if (a->says == b->says || list->place == rank->place || !cc_period_equal(a->period, b->period) ||
	    is_han(a) != is_han(b) || !ranking_of_one_list(&a->words, &b->words, is_han(a)))
		return true;
	return tell(work, &list->head, &rank->head, list->name);
}

/* ---- right behind the list ---- */

/* The place of the only member that is named in these words; 0: none, or several. */
static size_t member_in(const struct ranking_top *list, struct cc_str words)
{
	size_t found = 0;
	for (size_t i = 0; i < list->member_count; i++) {
		if (cc_str_find(words, list->members[i], 0) == SIZE_MAX)
			continue;
		if (found > 0)
			return 0;
		found = i + 1;
	}
	return found;
}

/* 居全国第五位 is of another list. */
static bool names_field(const struct cc_article *article, uint32_t sentence, const struct cc_quantity *quantity)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	struct cc_span clause = cc_article_clause_at(article, sentence, quantity->span.start);
	size_t verb = ranking_first_cue(mentions, clause);
	for (size_t i = 0; i < mentions->scope_count; i++)
		if (mentions->scopes[i].span.start >= verb && mentions->scopes[i].span.end <= quantity->span.start)
			return true;
	return false;
}

/* 甘岭首次进入前五位，居第四位; 它居第四位 behind a sentence on 甘岭: nothing else is ranked there. */
static bool hold_rank(struct ranking_work *work, const struct ranking_top *list, uint32_t sentence, size_t from,
		      const struct cc_quantity *quantity)
{
	const struct cc_article *article = list->head.article;
	struct cc_str named = cc_str_slice(article->text.view, from, quantity->span.start);
	struct cc_str words = words_before(work, article, sentence, quantity);
	size_t place = ranking_place_of(work, article, sentence, quantity, RANKING_MEMBERS_MOST);
	size_t member = place > 0 ? member_in(list, named) : 0;
	bool whole = member > 0 && (words.len == 0 || cc_str_equal(words, list->members[member - 1]));
	if (!whole || place == member || place > list->member_count || names_field(article, sentence, quantity))
		return true;
	const struct ranking_head rank = {.article = article, .mark = quantity->phrase};
	return tell(work, &list->head, &rank, list->members[member - 1]);
}

static bool hold_behind(struct ranking_work *work, const struct ranking_top *list)
{
	const struct cc_text *text = &list->head.article->text;
	const uint32_t last = list->sentence + SENTENCES_BEHIND;
	for (uint32_t i = list->sentence; i <= last && i < text->sentence_count; i++) {
		const struct cc_mentions *mentions = &list->head.article->mentions[i];
		if (text->sentences[i].block != text->sentences[list->sentence].block ||
		    (i > list->sentence && cc_period_is_set(ranking_first_period(mentions))))
			break;
		for (size_t k = 0; k < mentions->quantity_count; k++)
			if (mentions->quantities[k].span.start > list->head.mark.end &&
			    !hold_rank(work, list, i, list->head.mark.end, &mentions->quantities[k]))
				return false;
	}
	return true;
}

static bool hold_drafts(struct ranking_work *work)
{
	for (size_t i = 0; i < cc_check_focus(work->input); i++) {
		const struct cc_article *article = work->input->articles[i];
		struct cc_vec tops = cc_vec_new(work->working, sizeof(struct ranking_top));
		for (uint32_t k = 0; k < article->text.sentence_count; k++)
			if (!ranking_gather_top(&tops, work, article, k))
				return false;
		const struct ranking_top *lists = tops.items;
		for (size_t k = 0; k < tops.len; k++)
			if (lists[k].member_count > 0 && !hold_behind(work, &lists[k]))
				return false;
	}
	return true;
}

static const struct ranking_sort listed;

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return ranking_keep(archive, &listed, arena);
}

static const struct ranking_sort listed = {
    .kept = CC_KEPT_LISTED,
    .keep = keep,
    .gather = gather_sentence,
    .hold = hold,
    .size = sizeof(struct listed),
    .most = RANKING_HELD_AT_ONCE,
};

bool ranking_look_at_listed(struct ranking_work *work)
{
	return hold_drafts(work) && ranking_look_at(work, &listed);
}
