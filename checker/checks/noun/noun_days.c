/* The days that an article tells of, as hashes, without its own: two articles of one name seldom tell of one day by
 * chance. Leaves what that makes of the articles to noun_kin.c. */
#include "checks/noun/noun_days.h"

#include "base/hash.h"
#include "checks/shared/hash_sort.h"
#include "checks/story/event_anchors.h"

enum { MONTH_FIRST = 1, MONTH_LAST = 28, HASH_BITS = 64 };

/* The first of a month and its end are the days of many things. */
static bool tells(const struct cc_article *article, const struct event_time *time)
{
	const struct cc_date own = article->document.date;
	const struct cc_str words = cc_str_of_span(article->text.view, time->mark);
	const bool written = own.month == time->day.month && own.day == time->day.day;
	return time->kind == CC_PERIOD_DAY && event_time_is_spelled(words) && !written && time->day.day > MONTH_FIRST &&
	       time->day.day < MONTH_LAST;
}

static size_t count_times(const struct cc_article *article)
{
	size_t count = 0;
	for (size_t i = 0; i < article->text.sentence_count; i++)
		count += article->mentions[i].period_count;
	return count;
}

/* 8月 and 8月22日; which year the one or the other is of need not be known. */
static void take_month(struct noun_days *out, const struct cc_article *article, const struct cc_period_mention *mention)
{
	const bool dated = mention->period.kind == CC_PERIOD_DAY || mention->period.kind == CC_PERIOD_MONTH;
	if (dated && event_time_is_spelled(cc_str_of_span(article->text.view, mention->span)))
		out->months |= UINT32_C(1) << mention->period.start.month;
	if (out->year == 0 && mention->state == CC_PERIOD_RESOLVED && !mention->now)
		out->year = mention->period.start.year;
}

static void take(struct noun_days *out, const struct cc_article *article, const struct cc_period_mention *mention)
{
	struct event_time time;
	if (event_time_of(&time, article, mention) && tells(article, &time))
		out->hashes[out->count++] = cc_hash_mix((uint64_t)time.day.month << 8 | (uint64_t)time.day.day);
}

bool noun_days_find(struct noun_days *out, const struct cc_article *article, struct cc_arena *arena)
{
	*out = (struct noun_days){.hashes = cc_arena_array(arena, count_times(article) + 1, sizeof(uint64_t))};
	if (out->hashes == NULL)
		return false;
	for (size_t i = 0; i < article->text.sentence_count; i++)
		for (size_t k = 0; k < article->mentions[i].period_count; k++) {
			take(out, article, &article->mentions[i].periods[k]);
			take_month(out, article, &article->mentions[i].periods[k]);
		}
	cc_hash_sort(out->hashes, out->count, HASH_BITS);
	return true;
}
