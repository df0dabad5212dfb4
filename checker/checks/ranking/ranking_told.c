/* 由第六位升至|第四位 and 排名|第五|，上一年还是第六, "up from fourth" and "two places higher": places of one thing in
 * articles of one story, in whatever words, by all that tells what is ranked. Leaves reading them to
 * ranking_told_read.c, places that words alone tell to be one thing's to the other files of the check. */
#include "checks/ranking/ranking_told.h"
#include "checks/ranking/ranking_rivals.h"
#include "checks/shared/word_hashes.h"

#include <stdlib.h>

enum {
	STORY_PLACES = 96, /* under one name; who has more is a place that everything happens in */
	ENOUGH = 4,	   /* points that two places of one thing have */
	FOR_FIGURE = 3,	   /* the figure that is ranked */
	FOR_MOVE = 2,	   /* the place before, or the one now */
	FOR_MOVE_AFAR = 4, /* likewise, 第71位 and the like, which no two things have by chance */
	AFAR = 20,
	WORDS_AT_MOST = 3,
	SEASON_FIGURES = 1,
	PAIR = 6,  /* bytes of two Han characters */
	BIG = 1000 /* as large as a figure has to be to be told in any unit */
};

/* ---- what tells them apart ---- */

static bool is_in(const struct ranking_work *work, enum cc_words list, struct cc_str area)
{
	return cc_word_list_has(cc_words_of(work->input->rules, list), area);
}

/* 全省 and 全国; 国内 and 全国 are one. */
static bool other_area(const struct ranking_work *work, struct cc_str a, struct cc_str b)
{
	bool country = is_in(work, CC_WORDS_AREAS_OF_COUNTRY, a) && is_in(work, CC_WORDS_AREAS_OF_COUNTRY, b);
	bool world = is_in(work, CC_WORDS_AREAS_OF_WORLD, a) && is_in(work, CC_WORDS_AREAS_OF_WORLD, b);
	return ranking_differ(a, b) && !country && !world;
}

static bool other_time(const struct told_rank *a, const struct told_rank *b)
{
	const struct cc_article *left = a->head.article;
	const struct cc_article *right = b->head.article;
	bool both = cc_period_is_set(a->period) && cc_period_is_set(b->period);
	if (both)
		return !cc_period_meet(a->period, b->period);
	return cc_article_days_between(left, right) > RANKING_YEAR_DAYS / 2;
}

/* 增速 and 经济总量 have no two characters in common. */
static bool other_what(struct cc_str a, struct cc_str b)
{
	for (size_t at = 0; a.len > 0 && b.len > 0 && at + PAIR <= a.len; at += PAIR / 2)
		if (cc_str_find(b, cc_str_slice(a, at, at + PAIR), 0) != SIZE_MAX)
			return false;
	return a.len >= PAIR && b.len >= PAIR;
}

/* 绩效考核 and 声誉榜, by most of the shorter name. */
static bool other_field(const struct told_rank *a, const struct told_rank *b)
{
	size_t least = a->field.len < b->field.len ? a->field.len : b->field.len;
	return cc_word_hashes_shared(&a->field, &b->field) * 2 < least;
}

/* GDP and its growth are one. */
static bool is_metric(const struct cc_metric *a, const struct cc_metric *b)
{
	return cc_str_starts(a->id, b->id) || cc_str_starts(b->id, a->id);
}

/* Whether the sentence before names metrics, and none of them is it. */
static bool is_of_others(const struct told_rank *rank, const struct cc_metric *metric)
{
	bool others = rank->before_it != NULL && rank->before_it->metric_count > 0;
	for (size_t i = 0; others && i < rank->before_it->metric_count; i++)
		others = !is_metric(rank->before_it->metrics[i].metric, metric);
	return others;
}

/* 集装箱吞吐量 and 货物吞吐量; 零售总额增速 and 增速 behind a sentence on GDP. */
static bool other_metric(const struct told_rank *a, const struct told_rank *b)
{
	if (a->metric != NULL && b->metric != NULL)
		return !is_metric(a->metric, b->metric);
	return a->metric != NULL ? is_of_others(b, a->metric) : b->metric != NULL && is_of_others(a, b->metric);
}

static bool tells_apart(const struct ranking_work *work, const struct told_rank *a, const struct told_rank *b)
{
	return a->head.article == b->head.article || a->han != b->han || other_metric(a, b) || other_field(a, b) ||
	       (!(a->grows && b->grows) && other_what(a->what, b->what)) || other_time(a, b) ||
	       other_area(work, a->area, b->area) || (a->among != 0 && b->among != 0 && a->among != b->among) ||
	       ranking_differ(a->title, b->title) || (a->name != 0 && b->name != 0 && a->name != b->name);
}

/* ---- what ties them together ---- */

static bool is_one_figure(const struct cc_quantity *a, const struct cc_quantity *b)
{
	bool big = cc_decimal_normalise(a->value).coefficient >= BIG;
	return cc_decimal_compare(a->value, b->value) == 0 &&
	       (big || cc_str_equal(cc_quantity_counted_unit(a), cc_quantity_counted_unit(b)));
}

static bool share_figure(const struct told_rank *a, const struct told_rank *b)
{
	for (size_t i = 0; i < a->figure_count; i++)
		for (size_t k = 0; k < b->figure_count; k++)
			if (is_one_figure(a->figures[i], b->figures[k]))
				return true;
	return false;
}

/* The place before is the same, or the one now where that before is another. */
static unsigned move_points(const struct told_rank *a, const struct told_rank *b)
{
	if (a->before == 0 || b->before == 0)
		return 0;
	int same = a->now == b->now ? a->now : a->before == b->before ? a->before : 0;
	return same == 0 ? 0 : same >= AFAR ? FOR_MOVE_AFAR : FOR_MOVE;
}

static bool weigh(unsigned *out, struct ranking_work *work, const void *left, const void *right)
{
	const struct told_rank *a = left;
	const struct told_rank *b = right;
	unsigned points = 0;
	bool figure = share_figure(a, b);
	*out = 0;
	if (tells_apart(work, a, b))
		return true;
	if (!retelling_weigh(&points, &work->kin, &a->told, &b->told))
		return false;
	points /= RETELLING_POINT;
	*out = (points < WORDS_AT_MOST ? points : WORDS_AT_MOST) + (figure ? FOR_FIGURE : 0) + move_points(a, b) +
	       (a->among != 0 && a->among == b->among) + (a->area.len > 0 && b->area.len > 0) +
	       (a->what.len > 0 && b->what.len > 0);
	return true;
}

/* ---- two of one ---- */

static bool disagree(const struct told_rank *a, const struct told_rank *b)
{
	return a->now != b->now || (a->before != 0 && b->before != 0 && a->before != b->before);
}

/* Who says the other's place somewhere means two by them. */
static bool says(const struct ranking_group *group, const struct told_rank *mark, const struct told_rank *other)
{
	const struct told_rank *items = group->items;
	for (size_t i = 0; i < group->count && mark->now != other->now; i++)
		if (items[i].head.article == mark->head.article && items[i].now == other->now)
			return true;
	return false;
}

static size_t count_places(const struct ranking_group *group, const struct cc_article *article)
{
	const struct told_rank *items = group->items;
	size_t count = 0;
	for (size_t i = 0; i < group->count; i++)
		count += items[i].head.article == article;
	return count;
}

/* "Finished third in the table" and "ended the season in fourth place": the only places that two reports of one season
 * tell. */
static bool are_of_one_season(bool *one, struct ranking_work *work, const struct ranking_group *group,
			      const struct told_rank *a, const struct told_rank *b)
{
	size_t shared = 0;
	*one = false;
	if (!a->league || !b->league || tells_apart(work, a, b) || count_places(group, a->head.article) > 1 ||
	    count_places(group, b->head.article) > 1)
		return true;
	if (!noun_kin_shared(&shared, &work->kin, a->head.article, b->head.article))
		return false;
	*one = shared >= SEASON_FIGURES;
	return true;
}

static bool are_one(bool *one, struct ranking_work *work, const struct ranking_group *group, const struct told_rank *a,
		    const struct told_rank *b)
{
	unsigned points = 0;
	bool story = false;
	*one = false;
	if (!ranking_are_of_one_story(&story, work, &a->head, &b->head))
		return false;
	if (!story)
		return true;
	if (!weigh(&points, work, a, b) || !are_of_one_season(one, work, group, a, b))
		return false;
	if (*one || points < ENOUGH)
		return true;
	return ranking_are_nearest(one, work, group, &a->head, &b->head, points, weigh);
}

static bool tell(struct ranking_work *work, const struct told_rank *a, const struct told_rank *b)
{
	struct ranking_pair said = ranking_two_ranks(work);
	struct ranking_head left = a->head;
	struct ranking_head right = b->head;
	if (a->now == b->now) {
		said.message =
		    cc_say(work->input, "one place, from two others: {1} and {2}", "同一位次，变动不一：{1} 与 {2}");
		left.mark = a->move;
		right.mark = b->move;
	}
	return ranking_add(work, &left, &right, said);
}

static bool hold(struct ranking_work *work, const struct ranking_group *group, const void *left, const void *right)
{
	const struct told_rank *a = left;
	const struct told_rank *b = right;
	bool one = false;
	if (!disagree(a, b) || tells_apart(work, a, b) || says(group, a, b) || says(group, b, a) ||
	    ranking_is_told(work, &a->head, &b->head))
		return true;
	return are_one(&one, work, group, a, b) && (!one || tell(work, a, b));
}

static const struct ranking_sort told;

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return ranking_keep(archive, &told, arena);
}

static const struct ranking_sort told = {
    .kept = CC_KEPT_RANKS_TOLD,
    .keep = keep,
    .gather = ranking_told_gather,
    .hold = hold,
    .size = sizeof(struct told_rank),
    .most = STORY_PLACES,
};

bool ranking_look_at_told(struct ranking_work *work)
{
	return ranking_look_at(work, &told);
}
