/* Two hours of one event: 3月20日上午9时恢复通车 and 上午10时恢复通车, "cuts the ribbon at noon" and "at 11:00". Each
 * hour that the other article does not have is set beside the one there that stands amid the same words.
 * Leaves hours within a sentence to clock_times.c, which articles tell one story to noun_kin.c. */
#include "checks/story/hours_retold.h"

#include "checks/noun/unruled_telling.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"
#include "checks/shared/word_hashes.h"
#include "checks/story/clock_times.h"
#include "checks/story/event_anchors.h"
#include "checks/story/retelling.h"
#include "checks/story/story_pairs.h"

enum {
	HOURS_MOST = 40, /* a timetable */
	BESIDE_MOST = 2,
	WORDS_LEAST = 2,
	HAN_MANY = 5, /* pairs of characters */
	OWN_WORDS = 2,
	LEAST = 90,
	OWN_LEAST = 30,
	CONFIDENCE = 750
};

/* An hour with the words around it. */
struct told_hour {
	struct clock_time time;
	struct cc_date day; /* of its sentence, the last before it; unset: none */
	struct cc_span clause;
	struct retelling own;
	struct retelling sentence;
	const struct clock_time *end; /* of a span, its other end; NULL: of none */
	size_t best;
	unsigned score;
	unsigned beside;
};

struct hour_search {
	const struct cc_check_input *input;
	struct noun_kin *kin;
	struct cc_vec *findings;
	struct cc_arena *arena;
	struct cc_arena *passing;
};

/* ---- the hours of an article ---- */

/* What stands between the hours before and behind, in its clause or sentence. */
static struct cc_span own_of(const struct cc_vec *times, size_t index, struct cc_span own)
{
	const struct clock_time *all = times->items;
	for (size_t i = 0; i < times->len; i++) {
		const bool joined = all[i].place != CLOCK_ALONE && all[index].place != CLOCK_ALONE;
		if (i == index || all[i].sentence != all[index].sentence || joined)
			continue;
		if (i < index && all[i].span.end > own.start)
			own.start = all[i].span.end;
		else if (i > index && all[i].span.start < own.end)
			own.end = all[i].span.start;
	}
	return own;
}

static struct cc_date day_of(const struct cc_article *article, const struct clock_time *time)
{
	const struct cc_mentions *mentions = &article->mentions[time->sentence];
	struct cc_date day = {0};
	for (size_t i = 0; i < mentions->period_count; i++) {
		struct event_time told;
		if (mentions->periods[i].span.start < time->span.end &&
		    event_time_of(&told, article, &mentions->periods[i]) && told.kind == CC_PERIOD_DAY)
			day = told.day;
	}
	return day;
}

/* How many hours its sentence tells: of a timetable none is held against another one. */
static size_t hours_beside(const struct cc_vec *times, const struct clock_time *time)
{
	const struct clock_time *all = times->items;
	size_t count = 0;
	for (size_t i = 0; i < times->len; i++)
		count += all[i].sentence == time->sentence && all[i].place != CLOCK_LAST;
	return count;
}

/* From 8 to 9 and from 10 to 11 are two spans: one end is the same. */
static const struct clock_time *other_end(const struct cc_vec *times, size_t index)
{
	const struct clock_time *all = times->items;
	if (all[index].place == CLOCK_ALONE)
		return NULL;
	return all[index].place == CLOCK_FIRST ? &all[index + 1] : &all[index - 1];
}

static bool add_hour(struct cc_vec *out, const struct cc_article *article, const struct cc_vec *times, size_t index,
		     struct cc_arena *arena)
{
	const struct clock_time *time = (const struct clock_time *)times->items + index;
	struct told_hour hour = {.time = *time,
				 .day = day_of(article, time),
				 .end = other_end(times, index),
				 .clause = cc_article_clause_at(article, time->sentence, time->span.start)};
	const struct cc_span whole = article->text.sentences[time->sentence].span;
	const struct cc_span own = own_of(times, index, hour.clause);
	if (!retelling_of(&hour.own, article, time->sentence, own, arena))
		return false;
	/* 当晚21时04分，台风在砚台澳登陆: what happens then stands in the next clause */
	const struct cc_span all = own_of(times, index, whole);
	return (hour.own.words.len >= WORDS_LEAST || retelling_of(&hour.own, article, time->sentence, all, arena)) &&
	       retelling_of(&hour.sentence, article, time->sentence, whole, arena) && cc_vec_add(out, &hour);
}

static bool tells(const struct cc_vec *times, const struct clock_time *time)
{
	const struct clock_time *all = times->items;
	for (size_t i = 0; i < times->len; i++)
		if (clock_times_agree(&all[i], time))
			return true;
	return false;
}

/* Those that the other article does not tell. */
static bool find_orphans(struct cc_vec *out, const struct hour_search *self, const struct cc_article *article,
			 const struct cc_vec *times, const struct cc_vec *others)
{
	const struct clock_time *all = times->items;
	*out = cc_vec_new(self->passing, sizeof(struct told_hour));
	for (size_t i = 0; i < times->len; i++)
		if (!tells(others, &all[i]) && !all[i].words && hours_beside(times, &all[i]) <= BESIDE_MOST &&
		    !add_hour(out, article, times, i, self->passing))
			return false;
	return true;
}

/* ---- the nearest ---- */

static bool of_one_span(const struct told_hour *a, const struct told_hour *b)
{
	return a->end == NULL || b->end == NULL || clock_times_agree(a->end, b->end);
}

static size_t times_of(const struct told_hour *hour)
{
	const struct cc_mentions *mentions = &hour->own.article->mentions[hour->time.sentence];
	size_t count = 0;
	for (size_t i = 0; i < mentions->period_count; i++)
		count += cc_span_overlaps(mentions->periods[i].span, hour->clause);
	return count;
}

static bool share_time(const struct told_hour *a, const struct told_hour *b)
{
	const struct cc_mentions *left = &a->own.article->mentions[a->time.sentence];
	const struct cc_mentions *right = &b->own.article->mentions[b->time.sentence];
	for (size_t i = 0; i < left->period_count; i++)
		for (size_t k = 0; k < right->period_count; k++)
			if (cc_period_equal(left->periods[i].period, right->periods[k].period) ||
			    cc_str_equal(cc_str_of_span(a->own.article->text.view, left->periods[i].span),
					 cc_str_of_span(b->own.article->text.view, right->periods[k].span)))
				return true;
	return false;
}

/* "From Monday to Friday" and "at weekends": a time that both sentences have, or none in their clauses but one day that
 * the other one leaves out. */
static bool of_one_time(const struct told_hour *a, const struct told_hour *b)
{
	const size_t left = times_of(a);
	const size_t right = times_of(b);
	const bool one_day = (left == 0 && cc_date_is_set(b->day)) || (right == 0 && cc_date_is_set(a->day));
	return (left == 0 && right == 0) || one_day || share_time(a, b);
}

/* "The north gate opens" and "the south gate opens" differ in one word; of what both tell, the words are half of the
 * shorter clause, or those of a span of which the other end is the same. */
static bool tell_one(const struct told_hour *a, const struct told_hour *b)
{
	const size_t shared = cc_word_hashes_shared(&a->own.words, &b->own.words);
	const size_t least = a->own.words.len < b->own.words.len ? a->own.words.len : b->own.words.len;
	const bool many = shared >= HAN_MANY && cc_text_is_han(&a->own.article->text, a->time.sentence);
	const bool one_other = !many && a->own.words.len == shared + 1 && b->own.words.len == shared + 1;
	if (a->end != NULL && b->end != NULL)
		return shared > 0 && !one_other;
	return shared >= WORDS_LEAST && shared * 2 >= least && !one_other;
}

static bool of_one_day(const struct told_hour *a, const struct told_hour *b)
{
	return !cc_date_is_set(a->day) || !cc_date_is_set(b->day) ||
	       (a->day.month == b->day.month && a->day.day == b->day.day);
}

static void note(struct told_hour *one, size_t other, unsigned score, unsigned beside)
{
	if (score <= one->score)
		return;
	one->score = score;
	one->best = other;
	one->beside = beside;
}

static void hold(const struct retelling_articles *articles, struct told_hour *left, struct told_hour *right, size_t i,
		 size_t k)
{
	if (left->time.place != right->time.place || !of_one_day(left, right) || !of_one_time(left, right) ||
	    !of_one_span(left, right) || !tell_one(left, right))
		return;
	const unsigned beside = retelling_weigh_of(articles, &left->own, &right->own);
	const unsigned score = OWN_WORDS * beside + retelling_weigh_of(articles, &left->sentence, &right->sentence);
	note(left, k, score, beside);
	note(right, i, score, beside);
}

static bool tell(const struct hour_search *self, const struct told_hour *a, const struct told_hour *b)
{
	struct cc_vec places = cc_vec_new(self->arena, sizeof(struct cc_location));
	const struct cc_article *left = a->own.article;
	const struct cc_article *right = b->own.article;
	struct cc_location here = cc_compose_place(left, cc_article_reading(left, a->time.span));
	struct cc_location there = cc_compose_place(right, cc_article_reading(right, b->time.span));
	struct cc_str args[] = {cc_str_of_span(left->text.view, a->time.span),
				cc_str_of_span(right->text.view, b->time.span)};
	const struct unruled_saying said = {
	    .message = cc_say(self->input, "one event at two hours: {0} and {1}", "同一件事：{0} 与 {1}"),
	    .args = args,
	    .arg_count = sizeof(args) / sizeof(args[0]),
	    .why = cc_say(self->input, "one event, two hours: print one of them", "同一件事两个钟点：请核实后统一"),
	    .confidence = CONFIDENCE,
	    .places = &places,
	};
	return cc_vec_add(&places, &here) && cc_vec_add(&places, &there) &&
	       unruled_tell(self->findings, self->arena, &said);
}

static bool pair_up(const struct hour_search *self, const struct retelling_articles *articles, struct cc_vec *left,
		    struct cc_vec *right)
{
	struct told_hour *ours = left->items;
	struct told_hour *theirs = right->items;
	for (size_t i = 0; i < left->len; i++)
		for (size_t k = 0; k < right->len; k++)
			hold(articles, &ours[i], &theirs[k], i, k);
	for (size_t i = 0; i < left->len && right->len > 0; i++) {
		const struct told_hour *other = &theirs[ours[i].best];
		const bool near = ours[i].score >= LEAST && ours[i].beside >= OWN_LEAST && other->best == i;
		if (near && clock_times_slip(&ours[i].time, &other->time) && !tell(self, &ours[i], other))
			return false;
	}
	return true;
}

static bool look_at(void *search, const struct cc_article *a, const struct cc_article *b)
{
	const struct hour_search *self = search;
	struct cc_vec times[2];
	struct cc_vec orphans[2];
	struct retelling_articles articles;
	cc_arena_reset(self->passing);
	times[0] = times[1] = cc_vec_new(self->passing, sizeof(struct clock_time));
	if (!clock_times_of(&times[0], self->input->rules, a) || !clock_times_of(&times[1], self->input->rules, b))
		return false;
	if (times[0].len == 0 || times[1].len == 0 || times[0].len > HOURS_MOST || times[1].len > HOURS_MOST)
		return true;
	return find_orphans(&orphans[0], self, a, &times[0], &times[1]) &&
	       find_orphans(&orphans[1], self, b, &times[1], &times[0]) &&
	       retelling_articles_of(&articles, self->kin, a, b) && pair_up(self, &articles, &orphans[0], &orphans[1]);
}

bool hours_retold_check(struct cc_vec *findings, const struct cc_check_input *input, struct noun_kin *kin,
			struct cc_arena *arena, struct cc_arena *working)
{
	struct hour_search self = {.input = input,
				   .kin = kin,
				   .findings = findings,
				   .arena = arena,
				   .passing = cc_arena_new(cc_arena_allocator(working))};
	bool ok = self.passing != NULL && story_pairs_each(kin, input, working, look_at, &self);
	cc_arena_free(self.passing);
	return ok;
}
