/* 下午5点钟中心附近最大风力14级 and 早上5点钟最大风力16级; "Williston with 33 (unchanged in past week)" of August and
 * 34 of May; a figure under "Three Months Ended July 31, 2022" and one under "October 31, 2022". Leaves months and
 * years that sentences name to noun_apart.c. */
#include "checks/noun/noun_reports.h"

#include <stdlib.h>

#include "checks/copy/as_of_days.h"
#include "checks/noun/noun_issues.h"
#include "checks/noun/noun_retold.h"
#include "checks/shared/hints.h"
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

/* Whether the sentence tells a time, and none but from the day of its article: as of Friday. */
static bool leans_on_day(const struct noun_claim *claim)
{
	return mentions_of(claim)->period_count > 0 && !names_its_time(claim);
}

/* "As of Friday, 13 people are in hospital" of one week and "as of Friday, 31 people are" of another: what stands now
 * is exchanged by chance where it has two digits. */
static bool are_few_of_two_days(const struct noun_claim *a, const struct noun_claim *b)
{
	enum { FEW = 100 };
	struct cc_decimal few = cc_decimal_from_int(FEW);
	bool counts = cc_quantity_is_count(a->quantity) && cc_quantity_is_count(b->quantity);
	return counts && cc_decimal_compare(a->quantity->value, few) < 0 &&
	       cc_decimal_compare(b->quantity->value, few) < 0 && leans_on_day(a) && leans_on_day(b) &&
	       cc_date_is_set(day_of(a->article)) && cc_date_is_set(day_of(b->article)) &&
	       are_of_two_weeks(a->article, b->article);
}

/* ---- moves ---- */

/* The figure that another one moved from: "improved to |36.9| from 33.8"; NULL: it is no such base. */
static const struct cc_quantity *moved_to(const struct noun_claim *claim)
{
	enum { BESIDE = 2 };
	const struct cc_mentions *mentions = mentions_of(claim);
	size_t at = 0;
	size_t start = claim->quantity->phrase.start;
	while (at < mentions->quantity_count && mentions->quantities[at].span.start < claim->quantity->span.start)
		at++;
	for (size_t i = 0; i < mentions->cue_count && at > 0; i++) {
		size_t end = mentions->cues[i].span.end;
		if (mentions->cues[i].kind == CC_CUE_FROM && end <= start && start - end <= BESIDE)
			return &mentions->quantities[at - 1];
	}
	return NULL;
}

/* "to 36.9 from 33.8" and "to 73.7 from 83.3": where they moved to is no misprint either. */
static bool are_of_two_moves(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct cc_quantity *x = moved_to(a);
	const struct cc_quantity *y = x != NULL ? moved_to(b) : NULL;
	return y != NULL && cc_str_equal(x->unit, y->unit) && !cc_interval_overlaps(x->hard, y->hard) &&
	       !hint_is_misprint(x->value, y->value) && !hint_is_swapped(x->value, y->value);
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
		are_few_of_two_days(a, b) || are_of_two_moves(a, b) ||
		as_of_two_days(rules, a->article, a->noun->sentence, b->article, b->noun->sentence));
	*out = *out || noun_of_two_issues(a, b) || noun_of_two_months(a, b);
	if (*out || a->article == b->article)
		return true;
	return find_hours(out, rules, a, b, arena);
}
