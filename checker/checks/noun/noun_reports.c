/* 下午5点钟中心附近最大风力14级 and 早上5点钟最大风力16级; "Williston with 33 (unchanged in past week)" of August and
 * 34 of May; a figure under "Three Months Ended July 31, 2022" and one under "October 31, 2022". Leaves months and
 * years that sentences name to noun_apart.c. */
#include "checks/noun/noun_reports.h"

#include <stdlib.h>

#include "checks/copy/as_of_days.h"
#include "checks/noun/noun_retold.h"
#include "checks/story/clock_times.h"

enum {
	SAME_WEEK_DAYS = 5, /* reports so far apart are of two weeks */
	HOUR = 60,	    /* minutes: who rounds an hour does not round it further */
	LEAD_SENTENCES = 8  /* in which an article says what day it tells of */
};

static const struct cc_mentions *mentions_of(const struct noun_claim *claim)
{
	return &claim->article->mentions[claim->noun->sentence];
}

/* ---- columns ---- */

static const struct cc_block *block_of(const struct cc_article *article, size_t sentence)
{
	return &article->document.blocks[article->text.sentences[sentence].block];
}

/* The time at the head of the column that a cell stands in; NULL: it is in no cell, or the head tells none. */
static const struct cc_period_mention *time_of_column(const struct noun_claim *claim)
{
	const struct cc_article *article = claim->article;
	const struct cc_block *own = block_of(article, claim->noun->sentence);
	if (own->kind != CC_BLOCK_TABLE_CELL)
		return NULL;
	for (size_t back = 1; back <= claim->noun->sentence; back++) {
		size_t at = claim->noun->sentence - back;
		const struct cc_block *block = block_of(article, at);
		if (block->kind != CC_BLOCK_TABLE_CELL || block->table != own->table)
			return NULL;
		const struct cc_mentions *mentions = &article->mentions[at];
		if (block->header && block->column == own->column && mentions->period_count > 0)
			return mentions->periods[0].state == CC_PERIOD_RESOLVED ? &mentions->periods[0] : NULL;
	}
	return NULL;
}

static bool are_of_two_columns(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct cc_period_mention *x = time_of_column(a);
	const struct cc_period_mention *y = x != NULL ? time_of_column(b) : NULL;
	return y != NULL && !cc_period_meet(x->period, y->period);
}

/* ---- steps from the week before ---- */

static bool is_told(const struct cc_period_mention *time)
{
	return (time->state == CC_PERIOD_RESOLVED || time->state == CC_PERIOD_NEEDS_YEAR) && !time->relative &&
	       !time->now;
}

static bool names_its_time(const struct noun_claim *claim)
{
	const struct cc_mentions *mentions = mentions_of(claim);
	for (size_t i = 0; i < mentions->period_count; i++)
		if (is_told(&mentions->periods[i]))
			return true;
	return false;
}

static bool says_step(const struct cc_ruleset *rules, const struct noun_claim *claim)
{
	const struct cc_article *article = claim->article;
	struct cc_str text = cc_str_of_span(article->text.view, article->text.sentences[claim->noun->sentence].span);
	return cc_word_list_within(cc_words_of(rules, CC_WORDS_SINCE_LAST), text);
}

/* The day that the article tells of: its own, or the first that its first sentences name. */
static struct cc_date day_of(const struct cc_article *article)
{
	if (cc_date_is_set(article->document.date))
		return article->document.date;
	for (size_t i = 0; i < article->text.sentence_count && i < LEAD_SENTENCES; i++)
		for (size_t k = 0; k < article->mentions[i].period_count; k++) {
			const struct cc_period_mention *time = &article->mentions[i].periods[k];
			if (is_told(time) && time->period.kind == CC_PERIOD_DAY)
				return time->period.start;
		}
	return (struct cc_date){0};
}

static bool are_of_two_weeks(const struct cc_article *a, const struct cc_article *b)
{
	enum { MONTH_DAYS = 31 };
	struct cc_date x = day_of(a);
	struct cc_date y = day_of(b);
	if (x.month == 0 || y.month == 0)
		return false;
	if (x.year > 1 && y.year > 1)
		return labs((long)cc_date_to_days(x) - cc_date_to_days(y)) >= SAME_WEEK_DAYS;
	return abs((x.month - y.month) * MONTH_DAYS + x.day - y.day) >= SAME_WEEK_DAYS;
}

static bool are_of_two_steps(const struct cc_ruleset *rules, const struct noun_claim *a, const struct noun_claim *b)
{
	return says_step(rules, a) && says_step(rules, b) && !names_its_time(a) && !names_its_time(b) &&
	       are_of_two_weeks(a->article, b->article);
}

/* Whether the article speaks of its week: 本周, "for the week ahead". */
static bool tells_week(const struct cc_ruleset *rules, const struct cc_article *article)
{
	const struct cc_word_list *weeks = cc_words_of(rules, CC_WORDS_WEEKS);
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		struct cc_str text = cc_str_of_span(article->text.view, article->text.sentences[i].span);
		if (cc_word_list_within(weeks, text))
			return true;
	}
	return false;
}

/* "150, or 19%, were bearish" of one week's survey and "150, or 18%" of another one's, where neither says which week.
 */
static bool are_of_unknown_weeks(const struct cc_ruleset *rules, const struct noun_claim *a, const struct noun_claim *b)
{
	return day_of(a->article).month == 0 && day_of(b->article).month == 0 && !names_its_time(a) &&
	       !names_its_time(b) && !noun_swapped_of_three(a, b) && tells_week(rules, a->article) &&
	       tells_week(rules, b->article);
}

/* ---- hours ---- */

/* The last time of the clock before the figure in its sentence; NULL: none. */
static const struct clock_time *hour_before(const struct cc_vec *times, const struct noun_claim *claim)
{
	const struct clock_time *items = times->items;
	const struct clock_time *last = NULL;
	for (size_t i = 0; i < times->len; i++)
		if (items[i].sentence == claim->noun->sentence && items[i].span.end <= claim->quantity->span.start)
			last = &items[i];
	return last;
}

/* Of 5点 and 下午6点 the half may be the same. */
static bool are_hours_apart(const struct clock_time *x, const struct clock_time *y)
{
	enum { HALF_DAY = 12 * HOUR };
	bool known = x->half_known && y->half_known;
	int apart = abs(known ? x->minutes - y->minutes : x->minutes % HALF_DAY - y->minutes % HALF_DAY);
	return apart > HOUR;
}

static bool find_hours(bool *out, const struct cc_ruleset *rules, const struct noun_claim *a,
		       const struct noun_claim *b, struct cc_arena *arena)
{
	struct cc_vec left = cc_vec_new(arena, sizeof(struct clock_time));
	struct cc_vec right = cc_vec_new(arena, sizeof(struct clock_time));
	if (!clock_times_of(&left, rules, a->article) || !clock_times_of(&right, rules, b->article))
		return false;
	const struct clock_time *x = hour_before(&left, a);
	const struct clock_time *y = x != NULL ? hour_before(&right, b) : NULL;
	*out = y != NULL && are_hours_apart(x, y);
	return true;
}

bool noun_of_two_reports(bool *out, const struct cc_ruleset *rules, const struct noun_claim *a,
			 const struct noun_claim *b, struct cc_arena *arena)
{
	*out = a->article != b->article &&
	       (are_of_two_columns(a, b) || are_of_two_steps(rules, a, b) || are_of_unknown_weeks(rules, a, b) ||
		as_of_two_days(rules, a->article, a->noun->sentence, b->article, b->noun->sentence));
	if (*out || a->article == b->article)
		return true;
	return find_hours(out, rules, a, b, arena);
}
