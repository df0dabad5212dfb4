/* Two days or months of one event: 东楼…2025年5月18日重新开放 and 东楼于去年5月16日重新开放, "opened on 9 January" and
 * "opened on 19 January". Leaves the days to event_days_filed.c, which articles tell one story to noun_kin.c. */
#include "checks/story/event_days.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "checks/noun/unruled_telling.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"
#include "checks/shared/word_hashes.h"
#include "checks/story/event_days_filed.h"
#include "checks/story/retelling.h"

enum {
	TOGETHER = 64, /* under one name and deed */
	SHARED_HAN = 2,
	SHARED_LATIN = 1,
	RETOLD = 4,	  /* figures that articles share which need no words for a day that stands with the same one */
	RETOLD_LEAST = 3, /* likewise, for days of sentences that tell the same */
	DIGITS_TWO = 10,
	DIGITS_THREE = 100,
	CONFIDENCE = 800
};

struct event_search {
	const struct cc_check_input *input;
	struct noun_kin *kin;
	struct cc_vec *findings;
	struct cc_arena *arena;
	struct cc_arena *working;
};

/* In how many of year, month and day two dates differ, as far as both have them. */
static int apart(const struct event_time *a, const struct event_time *b)
{
	bool days = a->kind == CC_PERIOD_DAY && b->kind == CC_PERIOD_DAY;
	bool years = !a->yearless && !b->yearless;
	return (years && a->day.year != b->day.year) + (a->day.month != b->day.month) +
	       (days && a->day.day != b->day.day);
}

/* Another day of the same month, another month of the year or another year: who errs errs in one of them. */
static bool is_slip(const struct event_day *a, const struct event_day *b)
{
	return apart(&a->time, &b->time) == 1;
}

static bool prints_date(const struct cc_article *article, const struct event_time *time)
{
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->period_count; k++) {
			struct event_time other;
			bool told = event_time_of(&other, article, &mentions->periods[k]);
			bool finer = other.kind == CC_PERIOD_DAY || other.kind == time->kind;
			if (!told || !finer)
				continue;
			bool day = other.kind == CC_PERIOD_DAY;
			other.yearless = other.yearless && !(day && cc_article_lends_year(article, &other.day));
			if (apart(&other, time) == 0)
				return true;
		}
	}
	return false;
}

/* An article that has the other's day as well tells two. */
static bool prints_both(const struct event_day *a, const struct event_day *b)
{
	return !a->minute && (prints_date(a->article, &b->time) || prints_date(b->article, &a->time));
}

static bool is_to_come(const struct event_day *event)
{
	struct cc_date written = event->article->document.date;
	return cc_date_is_set(written) && cc_date_compare(event->time.day, written) > 0;
}

/* 第十届定于2026年11月7日开幕, in an article of 2025 on the ninth: of another time than the one that the partner tells.
 */
static bool is_of_other_edition(const struct event_day *other, const struct event_day *event,
				const struct event_day *partner)
{
	if (other->time.yearless || event->time.yearless || other->time.day.year == event->time.day.year)
		return false;
	if (!partner->time.yearless)
		return event->time.day.year == partner->time.day.year;
	return is_to_come(other) && !is_to_come(event);
}

/* Two things of one kind were opened where an article tells two days of it. */
static bool is_alone(const struct event_filing *items, size_t count, const struct event_day *event,
		     const struct event_day *partner)
{
	for (size_t i = 0; i < count; i++)
		if (items[i].day->article == event->article && apart(&items[i].day->time, &event->time) != 0 &&
		    !is_of_other_edition(items[i].day, event, partner))
			return false;
	return true;
}

/* "It opened on Monday" has no word of its own; of one word (Work began) that one is enough: 一期 is not 二期. */
static bool share_words(const struct event_day *a, const struct event_day *b)
{
	size_t least = a->words.len < b->words.len ? a->words.len : b->words.len;
	size_t enough = a->han ? SHARED_HAN : SHARED_LATIN;
	return cc_word_hashes_shared(&a->words, &b->words) >= (least < enough ? least : enough);
}

static const struct cc_mentions *mentions_around(const struct event_day *event)
{
	return &event->article->mentions[cc_article_sentence(event->article, event->time.mark.start)];
}

/* 总投资4.6亿元，建筑面积3.8万平方米 in both: one figure of three digits, or two of two. */
static bool shares_figures(const struct event_day *a, const struct event_day *b)
{
	const struct cc_mentions *left = mentions_around(a);
	const struct cc_mentions *right = mentions_around(b);
	int points = 0;
	for (size_t i = 0; i < left->quantity_count; i++)
		for (size_t k = 0; k < right->quantity_count; k++) {
			cc_u128 digits = cc_decimal_normalise(left->quantities[i].value).coefficient;
			bool same = cc_str_equal(left->quantities[i].unit, right->quantities[k].unit) &&
				    cc_decimal_compare(left->quantities[i].value, right->quantities[k].value) == 0;
			points += same && digits >= DIGITS_TWO ? 1 + (digits >= DIGITS_THREE) : 0;
		}
	return points >= 2;
}

/* "Opened on 20 September 2023" and "opened on 20 September 2024": a day that both have and that is no first or last of
 * its month, in articles of one time. What comes back each year is told of one year then. */
static bool is_slip_of_year(const struct event_day *a, const struct event_day *b)
{
	enum { FIRST = 1, LAST = 28, NEAR_DAYS = 60 };
	const struct event_time *left = &a->time;
	const struct event_time *right = &b->time;
	return left->kind == CC_PERIOD_DAY && right->kind == CC_PERIOD_DAY && !left->yearless && !right->yearless &&
	       left->day.month == right->day.month && left->day.day == right->day.day && left->day.day > FIRST &&
	       left->day.day < LAST && cc_article_days_between(a->article, b->article) <= NEAR_DAYS;
}

/* What ties two of one deed to one another beside the story. */
static bool are_tied(const struct event_day *a, const struct event_day *b, size_t shared)
{
	bool days =
	    a->minute || (!a->beside && shared >= RETOLD && is_slip_of_year(a, b)) || (a->beside && shared >= RETOLD);
	return days || share_words(a, b) || (a->opens && b->opens) || shares_figures(a, b);
}

/* 2022年6月挂牌 and 2021年6月揭牌: founding.c has told of both. */
static bool is_told(const struct event_search *self, const struct cc_location *a, const struct cc_location *b)
{
	const struct cc_finding *findings = self->findings->items;
	for (size_t i = 0; i < self->findings->len; i++) {
		bool left = false;
		bool right = false;
		for (size_t k = 0; k < findings[i].location_count; k++) {
			const struct cc_location *place = &findings[i].locations[k];
			left = left || (place->article == a->article && cc_span_overlaps(place->mark, a->mark));
			right = right || (place->article == b->article && cc_span_overlaps(place->mark, b->mark));
		}
		if (left && right && strcmp(findings[i].check, cc_check_unruled_conflict.id) == 0)
			return true;
	}
	return false;
}

static bool tell(struct event_search *self, const struct event_day *a, const struct event_day *b)
{
	struct cc_vec places = cc_vec_new(self->arena, sizeof(struct cc_location));
	struct cc_location left = cc_compose_place(a->article, cc_article_reading(a->article, a->time.mark));
	struct cc_location right = cc_compose_place(b->article, cc_article_reading(b->article, b->time.mark));
	if (is_told(self, &left, &right))
		return true;
	struct cc_str args[] = {cc_str_of_span(a->article->text.view, a->time.mark),
				cc_str_of_span(b->article->text.view, b->time.mark)};
	const struct unruled_saying said = {
	    .message = cc_say(self->input, "one event on two days: {0} and {1}", "同一件事：{0} 与 {1}"),
	    .args = args,
	    .arg_count = sizeof(args) / sizeof(args[0]),
	    .why = cc_say(self->input, "one event, two days: print one of them", "同一件事两个日期：请核实后统一"),
	    .confidence = CONFIDENCE,
	    .places = &places,
	};
	if (!cc_vec_add(&places, &left) || !cc_vec_add(&places, &right))
		return false;
	return unruled_tell(self->findings, self->arena, &said);
}

/* Filed under several names, a pair is met several times. */
struct event_pair {
	uint64_t id;
	const struct event_day *a, *b;
};

static bool retell(struct retelling *out, const struct event_search *self, const struct event_day *event)
{
	return retelling_of(out, event->article, cc_article_sentence(event->article, event->time.mark.start),
			    event->near, self->working);
}

/* 12 March 2025 and 12 May 2025: two days of one story have the day of the month and the year in common by chance once
 * in thirty times; two days of one month lie in it often. */
static bool is_slip_of_month(const struct event_day *a, const struct event_day *b)
{
	const struct event_time *left = &a->time;
	const struct event_time *right = &b->time;
	return left->kind == CC_PERIOD_DAY && right->kind == CC_PERIOD_DAY && !left->yearless && !right->yearless &&
	       left->day.day == right->day.day && left->day.year == right->day.year;
}

/* "when the whistle went at Marl Park on 24 May" and "In the final, at Marl Park on 23 May": what stands around both
 * days tells the same. */
static bool tell_the_same(bool *same, struct event_search *self, const struct event_day *a, const struct event_day *b)
{
	struct retelling left;
	struct retelling right;
	unsigned points = 0;
	const struct cc_span none = {0};
	unsigned least = is_slip_of_month(a, b) ? RETELLING_POINT : RETELLING_SURE;
	if (!retell(&left, self, a) || !retell(&right, self, b))
		return false;
	*same = retelling_may_reach(&left, &right, least) && !retelling_fills_a_form(&left, &right, none, none);
	if (*same && !retelling_weigh(&points, self->kin, &left, &right))
		return false;
	*same = *same && points >= least;
	return true;
}

static bool are_one(bool *one, struct event_search *self, const struct event_day *a, const struct event_day *b,
		    size_t shared)
{
	*one = a->retold || are_tied(a, b, shared);
	return !a->retold || tell_the_same(one, self, a, b);
}

static bool hold(struct event_search *self, struct cc_vec *pairs, const struct event_day *a, const struct event_day *b)
{
	bool figures = false;
	size_t shared = 0;
	if (!noun_kin_shared(&shared, self->kin, a->article, b->article))
		return false;
	if (a->retold && shared < RETOLD_LEAST)
		return true;
	if (!noun_kin_tells_story(&figures, self->kin, a->article, b->article))
		return false;
	if (!figures || prints_both(a, b) || event_times_are_own(a->article, &a->time, b->article, &b->time))
		return true;
	bool one = false;
	if (!are_one(&one, self, a, b, shared))
		return false;
	if (!one)
		return true;
	struct event_pair pair = {.id = cc_hash_mix(((uint64_t)a->article->index << 32) ^ a->time.mark.start) ^
					cc_hash_mix(((uint64_t)b->article->index << 32) ^ b->time.mark.start),
				  .a = a,
				  .b = b};
	return cc_vec_add(pairs, &pair);
}

static int compare_pairs(const void *left, const void *right)
{
	const struct event_pair *a = left;
	const struct event_pair *b = right;
	return (a->id > b->id) - (a->id < b->id);
}

static bool tell_pairs(struct event_search *self, const struct cc_vec *pairs)
{
	struct event_pair *items = pairs->items;
	if (pairs->len > 0)
		qsort(items, pairs->len, sizeof(*items), compare_pairs);
	for (size_t i = 0; i < pairs->len; i++)
		if ((i == 0 || items[i].id != items[i - 1].id) && !tell(self, items[i].a, items[i].b))
			return false;
	return true;
}

/* 总投资578亿元，2021年9月开工，有2.3万名建设者 and 总投资573亿元，2021年10月开工，有9.3万名建设者: of two things,
 * where every figure beside the month is another one. */
static bool has_other_figures(const struct event_day *a, const struct event_day *b)
{
	enum { LEAST = 2 };
	const struct cc_mentions *left = mentions_around(a);
	const struct cc_mentions *right = mentions_around(b);
	bool other = a->time.kind == CC_PERIOD_MONTH && left->quantity_count >= LEAST &&
		     left->quantity_count == right->quantity_count;
	for (size_t i = 0; i < left->quantity_count && other; i++)
		other = cc_str_equal(left->quantities[i].unit, right->quantities[i].unit) &&
			cc_decimal_compare(left->quantities[i].value, right->quantities[i].value) != 0;
	return other;
}

/* The "pedestrians" of "was opened for pedestrians on May 27": for whom the deed was, right before its day. */
static struct cc_str for_whom(const struct event_day *event)
{
	enum { REACH = 48 };
	const struct cc_str of = CC_STR(" for ");
	const struct cc_str on = CC_STR(" on ");
	struct cc_str view = event->article->text.view;
	size_t end = event->time.mark.start;
	struct cc_str before = cc_str_slice(view, end > REACH ? end - REACH : 0, end);
	size_t at = SIZE_MAX;
	for (size_t next = cc_str_find(before, of, 0); next != SIZE_MAX; next = cc_str_find(before, of, at + of.len))
		at = next;
	struct cc_str whom = at != SIZE_MAX ? cc_str_slice(before, at + of.len, before.len) : (struct cc_str){0};
	bool whole = cc_str_ends(whom, on) || cc_str_ends(whom, CC_STR(" in "));
	return whole ? cc_str_slice(whom, 0, whom.len - on.len) : (struct cc_str){0};
}

/* Opened for pedestrians on one day, and for vehicular traffic on the next. */
static bool is_for_others(const struct event_day *a, const struct event_day *b)
{
	struct cc_str left = for_whom(a);
	struct cc_str right = left.len > 0 ? for_whom(b) : left;
	return right.len > 0 && cc_str_find(left, right, 0) == SIZE_MAX && cc_str_find(right, left, 0) == SIZE_MAX;
}

/* 25日 of two months: what prints the same is told apart by the days of the articles only. */
static bool prints_alike(const struct event_day *a, const struct event_day *b)
{
	return cc_str_equal(cc_str_of_span(a->article->text.view, a->time.mark),
			    cc_str_of_span(b->article->text.view, b->time.mark));
}

/* The days of the articles, the first and the last; false where none has one. */
static bool written_between(struct cc_date *first, struct cc_date *last, const struct cc_article *a,
			    const struct cc_article *b)
{
	struct cc_date left = a->document.date;
	struct cc_date right = b->document.date;
	left = cc_date_is_set(left) ? left : right;
	right = cc_date_is_set(right) ? right : left;
	*first = cc_date_compare(left, right) < 0 ? left : right;
	*last = cc_date_compare(left, right) < 0 ? right : left;
	return cc_date_is_set(left);
}

/* The director spoke on 3 November, and is to speak on 3 December: to both articles the one day is past and the other
 * is to come. */
static bool part_past_and_future(const struct event_day *a, const struct event_day *b)
{
	struct cc_date early = cc_date_compare(a->time.day, b->time.day) < 0 ? a->time.day : b->time.day;
	struct cc_date late = cc_date_compare(a->time.day, b->time.day) < 0 ? b->time.day : a->time.day;
	struct cc_date first;
	struct cc_date last;
	return !a->time.yearless && !b->time.yearless && written_between(&first, &last, a->article, b->article) &&
	       cc_date_compare(early, first) <= 0 && cc_date_compare(late, last) > 0;
}

static bool may_be_one(const struct event_filing *items, size_t count, const struct event_day *a,
		       const struct event_day *b)
{
	return a->article != b->article && a->han == b->han && is_slip(a, b) && !prints_alike(a, b) &&
	       a->minute == b->minute && a->beside == b->beside && a->retold == b->retold && !has_other_figures(a, b) &&
	       !is_for_others(a, b) &&
	       (a->retold ? !part_past_and_future(a, b) : is_alone(items, count, a, b) && is_alone(items, count, b, a));
}

static bool hold_group(struct event_search *self, struct cc_vec *pairs, const struct event_filing *items, size_t count)
{
	for (size_t i = 0; i < count && count <= TOGETHER && cc_check_is_draft(self->input, items[i].day->article); i++)
		for (size_t k = i + 1; k < count; k++)
			if (may_be_one(items, count, items[i].day, items[k].day) &&
			    !hold(self, pairs, items[i].day, items[k].day))
				return false;
	return true;
}

bool event_days_check(struct cc_vec *findings, const struct cc_check_input *input, struct noun_kin *kin,
		      struct cc_arena *arena, struct cc_arena *working)
{
	struct event_search self = {
	    .input = input, .kin = kin, .findings = findings, .arena = arena, .working = working};
	struct cc_vec pairs = cc_vec_new(working, sizeof(struct event_pair));
	struct cc_vec all;
	if (!event_days_gather(&all, input, kin, working))
		return false;
	const struct event_filing *items = all.items;
	for (size_t start = 0, end; start < all.len; start = end) {
		for (end = start + 1; end < all.len && items[end].key == items[start].key;)
			end++;
		if (!hold_group(&self, &pairs, items + start, end - start))
			return false;
	}
	return tell_pairs(&self, &pairs);
}
