/* Two places of one figure: "42 points and fourth place" / "42 points … third place", 市场占有率31%，居第一位 /
 * 31%，排名 第二. Leaves ranks that say in which list they are to ranking_ranks.c, those of a metric to
 * ranking_standings.c. */
#include "base/hash.h"
#include "checks/ranking/ranking.h"
#include "checks/story/story_names.h"

enum { LINK_BYTES = 33, WHAT_BYTES = 6, FIGURES_MOST = 8, DISTINCT_LEAST = 10, NEAR_BYTES = 120, SENTENCES_BACK = 3 };

/* A rank beside one of the figures that are told with it. */
struct beside {
	struct ranking_head head; /* the key is of the figure and of what is ranked */
	uint32_t sentence;
	const struct cc_quantity *rank;
	struct cc_str area; /* 全省; empty: none is named */
	struct cc_str what; /* 增速 of 增速居第三位; empty: that is not said */
	uint64_t name;	    /* that its clause begins with; 0: none */
	bool dated;	    /* its sentence names a time before it */
	bool top;	    /* 前八位: that place or a better one */
	bool level;	    /* 规模居第三位: a size, and no rate before it */
	bool grows;	    /* 增速居第三位 */
};

static struct cc_str view_between(const struct cc_article *article, size_t from, size_t to)
{
	return cc_str_slice(article->text.view, from, to > from ? to : from);
}

/* The clause as far as the rank: 增速居第三位 of …，增速居第三位. */
static struct cc_str clause_before(const struct cc_article *article, uint32_t sentence, size_t at)
{
	size_t start = at;
	size_t floor = article->text.sentences[sentence].span.start;
	const char *view = article->text.view.ptr;
	while (start > floor && view[start - 1] != ',' && view[start - 1] != ';')
		start--;
	return view_between(article, start, at);
}

/* Where the words of the rank itself begin: 居 of 增速居全省第三位, "ranked "; the end where there are none. */
static size_t link_start(const struct ranking_work *work, struct cc_str clause)
{
	size_t from = clause.len > LINK_BYTES ? clause.len - LINK_BYTES : 0;
	for (size_t at = from; at < clause.len; at++)
		if (cc_word_list_begins(cc_words_of(work->input->rules, CC_WORDS_RANK_LINKS),
					cc_str_slice(clause, at, clause.len)) > 0)
			return at;
	return clause.len;
}

/* "third place", "came second": English says it behind or before. */
static bool is_english_rank(const struct ranking_work *work, const struct cc_article *article,
			    const struct cc_quantity *rank)
{
	struct cc_str behind = view_between(article, rank->span.end, article->text.view.len);
	struct cc_str before = view_between(article, 0, rank->span.start);
	return cc_word_list_begins(cc_words_of(work->input->rules, CC_WORDS_RANK_BEHIND), behind) > 0 &&
	       cc_word_list_ends(cc_words_of(work->input->rules, CC_WORDS_RANK_PAST), before) == 0;
}

/* 这一数字 of 这一数字在全国: without the words that tell among whom. */
static struct cc_str before_area(const struct ranking_work *work, struct cc_str words)
{
	const struct cc_ruleset *rules = work->input->rules;
	struct cc_str rest = words;
	rest.len -= cc_word_list_ends(cc_words_of(rules, CC_WORDS_AREAS), rest);
	size_t among = cc_word_list_ends(cc_words_of(rules, CC_WORDS_RANK_AMONG), rest);
	rest.len -= among;
	return among > 0 && rest.len > 0 ? rest : words;
}

/* 增速 of 增速居第三位: two characters of Han right before the link; empty: the clause says only among whom, or
 * 规模, which is the figure itself. */
static void find_what(struct beside *out, const struct ranking_work *work, struct cc_str clause, size_t link)
{
	const struct cc_ruleset *rules = work->input->rules;
	struct cc_str words = before_area(work, cc_str_slice(clause, 0, link));
	bool among = cc_word_list_begins(cc_words_of(rules, CC_WORDS_RANK_AMONG), words) > 0;
	out->level = cc_word_list_ends(cc_words_of(rules, CC_WORDS_RANK_SELF), words) > 0;
	out->what = words.len >= WHAT_BYTES && !among && !out->level
			? cc_str_slice(words, words.len - WHAT_BYTES, words.len)
			: CC_STR("");
}

/* A figure that two articles have in common by no chance: two digits and more, with a unit; no year, no rank. */
static bool is_distinct(const struct cc_quantity *quantity)
{
	struct cc_decimal value = cc_decimal_normalise(quantity->value);
	bool figure = quantity->kind == CC_NUMBER_CARDINAL || quantity->kind == CC_NUMBER_PERCENT;
	return figure && quantity->unit.ptr != NULL && !quantity->is_range && !quantity->suspect &&
	       value.coefficient >= DISTINCT_LEAST && !cc_str_equal(quantity->unit, CC_STR("a"));
}

static uint64_t key_of(const struct cc_quantity *quantity, struct cc_str what)
{
	struct cc_decimal value = cc_decimal_normalise(quantity->value);
	uint64_t key = cc_hash_add_field(cc_hash_add_field(CC_HASH_START, quantity->unit), what);
	key = cc_hash_mix(key ^ (uint64_t)value.coefficient);
	return cc_hash_mix(key ^ (uint64_t)(uint32_t)value.exponent) | 1;
}

/* Each figure of the sentence before `to`, last first, with what is ranked; the last one without it too. */
static bool add_figures(struct cc_vec *out, struct beside *beside, uint32_t sentence, size_t to, size_t *count)
{
	const struct cc_mentions *mentions = &beside->head.article->mentions[sentence];
	for (size_t i = mentions->quantity_count; i > 0; i--) {
		const struct cc_quantity *figure = &mentions->quantities[i - 1];
		bool rate = figure->kind == CC_NUMBER_PERCENT;
		if (figure->span.end > to || !is_distinct(figure) || *count >= FIGURES_MOST || (beside->level && rate))
			continue;
		bool near = *count == 0 && to - figure->span.end <= NEAR_BYTES;
		++*count;
		beside->head.key = key_of(figure, CC_STR(""));
		if (near && !cc_vec_add(out, beside))
			return false;
		beside->head.key = key_of(figure, beside->what);
		if (beside->what.len > 0 && !cc_vec_add(out, beside))
			return false;
	}
	return true;
}

/* What is ranked is told by the figures before it; a rank that opens its sentence, or says what, looks further back,
 * but in 2020年排第9位 it is not that of what was told before. */
static bool add_rank(struct cc_vec *out, struct beside *beside)
{
	const struct cc_sentence *sentences = beside->head.article->text.sentences;
	uint32_t sentence = beside->sentence;
	size_t count = 0;
	if (!add_figures(out, beside, sentence, beside->rank->span.start, &count))
		return false;
	uint32_t most = beside->what.len > 0 ? SENTENCES_BACK : count == 0;
	if (beside->dated)
		most = 0;
	for (uint32_t i = 1; i <= most && i <= sentence && sentences[sentence - i].block == sentences[sentence].block;
	     i++)
		if (!add_figures(out, beside, sentence - i, sentences[sentence - i].span.end, &count))
			return false;
	return true;
}

static bool is_ahead(const struct cc_mentions *mentions, size_t to)
{
	for (size_t i = 0; i < mentions->cue_count; i++)
		if ((mentions->cues[i].kind == CC_CUE_TARGET || mentions->cues[i].kind == CC_CUE_FORECAST) &&
		    mentions->cues[i].span.start < to)
			return true;
	return false;
}

static bool has_time_before(const struct cc_mentions *mentions, size_t to)
{
	return mentions->period_count > 0 && mentions->periods[0].span.start < to;
}

static bool gather_sentence(struct cc_vec *out, struct ranking_work *work, const struct cc_article *article,
			    uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	bool han = (article->text.sentences[sentence].flags & CC_SENTENCE_HAN) != 0;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *rank = &mentions->quantities[i];
		if (rank->kind != CC_NUMBER_ORDINAL || rank->is_range || is_ahead(mentions, rank->span.start))
			continue;
		struct cc_str clause = clause_before(article, sentence, rank->span.start);
		size_t link = link_start(work, clause);
		struct beside beside = {.head = {.article = article, .mark = rank->phrase},
					.sentence = sentence,
					.rank = rank,
					.area =
					    cc_word_list_first(cc_words_of(work->input->rules, CC_WORDS_AREAS), clause),
					.name = story_name_of_clause(work->input->rules, clause),
					.dated = has_time_before(mentions, rank->span.start),
					.top = ranking_is_top(work, article, rank)};
		bool told = han ? link < clause.len : is_english_rank(work, article, rank);
		if (!told)
			continue;
		if (!cc_word_scan_take(&work->scan, work->input->rules, article, sentence))
			return false;
		beside.grows = ranking_is_of_growth(article, sentence, rank, &work->scan);
		if (han)
			find_what(&beside, work, clause, link);
		if (!add_rank(out, &beside))
			return false;
	}
	return true;
}

/* ---- two of one ---- */

/* 雁沉湖 and 镜湖 */
static bool others_name(const struct beside *a, const struct beside *b)
{
	return a->name != 0 && b->name != 0 && a->name != b->name;
}

/* The eighth place is one of the first ten; of two such words none denies the other. */
static bool may_both_be(const struct beside *a, const struct beside *b)
{
	int order = cc_decimal_compare(a->rank->value, b->rank->value);
	if (a->top != b->top)
		return a->top ? order >= 0 : order <= 0;
	return a->top || order == 0;
}

static bool hold(struct ranking_work *work, const struct ranking_group *group, const void *left, const void *right)
{
	const struct beside *a = left;
	const struct beside *b = right;
	bool kin = false;
	(void)group;
	/* 规模居第八位, 增速居第四位 */
	bool sizes = a->level || b->level;
	if (a->head.article == b->head.article || (sizes && a->grows != b->grows) || ranking_differ(a->area, b->area) ||
	    ranking_differ(a->what, b->what) || others_name(a, b) || may_both_be(a, b) ||
	    cc_article_days_between(a->head.article, b->head.article) > RANKING_YEAR_DAYS / 2)
		return true;
	if (!noun_kin_ask(&kin, &work->kin, a->head.article, b->head.article))
		return false;
	const struct ranking_pair said = {
	    .kind = RANKING_RANKS,
	    .message = cc_say(work->input, "one thing, two places: {1} and {2}", "同一事物两个位次：{1} 与 {2}"),
	    .why = cc_say(work->input, "beside both stands the same figure: print one of the two, or say what differs",
			  "两处都写着同一个数，位次却不同：请核实后统一，或写明区别"),
	    .severity = CC_SEVERITY_WARNING,
	};
	return !kin || ranking_add(work, &a->head, &b->head, said);
}

static const struct ranking_sort companions;

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return ranking_keep(archive, &companions, arena);
}

static const struct ranking_sort companions = {
    .kept = CC_KEPT_COMPANIONS,
    .keep = keep,
    .gather = gather_sentence,
    .hold = hold,
    .size = sizeof(struct beside),
    .most = RANKING_HELD_AT_ONCE,
};

bool ranking_look_at_companions(struct ranking_work *work)
{
	return ranking_look_at(work, &companions);
}
