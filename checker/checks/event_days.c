/* Two days or months of one event: 东楼…2025年5月18日重新开放 and 东楼于去年5月16日重新开放, "opened on 9 January" and
 * "opened on 19 January". Leaves which articles tell one story to noun_kin.c. */
#include "checks/event_days.h"

#include <stdlib.h>

#include "base/hash.h"
#include "checks/compose.h"
#include "checks/event_anchors.h"
#include "checks/retelling.h"
#include "checks/say.h"
#include "checks/shelf.h"
#include "checks/story_names.h"
#include "checks/word_hashes.h"

enum {
	NAMES_MOST = 8, /* of an article that its events are filed under */
	TOGETHER = 64,	/* under one name and deed */
	REACH = 64,	/* bytes between a day and what happened on it, and around the two */
	STEM = 5,	/* letters of an English word that tell it: opene */
	WORDS_MOST = 24,
	SHARED_HAN = 2,
	SHARED_LATIN = 1,
	RETOLD = 4,	  /* figures that articles share which need no words for a day that stands with the same one */
	RETOLD_LEAST = 3, /* likewise, for days of sentences that tell the same */
	DIGITS_TWO = 10,
	DIGITS_THREE = 100,
	CONFIDENCE = 800
};

/* One statement of the day of something. */
struct event_day {
	uint64_t key; /* of a name that its article says, and of the deed or what else stands with the day */
	const struct cc_article *article;
	struct event_time time;
	struct cc_vec words; /* around it, sorted */
	bool han;
	bool beside;	     /* by another day of its sentence */
	bool minute;	     /* by the minute of the clock */
	bool retold;	     /* by nothing but what its sentence tells */
	struct cc_span near; /* what speaks of it and of no other day */
	bool opens;	     /* by a deed that opens its sentence and names nothing: "Work began in March" */
};

struct event_search {
	const struct cc_check_input *input;
	struct noun_kin *kin;
	struct cc_vec *findings;
	struct cc_arena *arena;
	struct cc_arena *working;
	struct cc_vec all; /* struct event_day */
};

/* ---- gathering ---- */

/* Between the times before and behind it, and not far away. */
static struct cc_span around(const struct cc_article *article, uint32_t sentence, size_t index)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	struct cc_span stretch = article->text.sentences[sentence].span;
	struct cc_span day = mentions->periods[index].span;
	if (index > 0 && mentions->periods[index - 1].span.end > stretch.start)
		stretch.start = mentions->periods[index - 1].span.end;
	if (index + 1 < mentions->period_count && mentions->periods[index + 1].span.start >= day.end)
		stretch.end = mentions->periods[index + 1].span.start;
	return stretch;
}

static struct cc_span narrow(struct cc_span stretch, struct cc_span day)
{
	if (day.start > stretch.start + REACH)
		stretch.start = day.start - REACH;
	if (stretch.end > day.end + REACH)
		stretch.end = day.end + REACH;
	return stretch;
}

/* 发布会 is held day by day. */
static bool is_meeting(struct cc_str view, struct cc_str deed)
{
	size_t end = deed.len > 0 ? (size_t)(deed.ptr - view.ptr) + deed.len : view.len;
	return cc_str_starts(cc_str_slice(view, end, view.len), CC_STR("会"));
}

/* 5月16日重新开放 has it behind, "opened on 9 January" before. */
static struct cc_str deed_of(const struct event_search *self, const struct cc_article *article, struct cc_span near,
			     struct cc_span day, bool han)
{
	const struct cc_word_list *deeds = cc_words_of(self->input->rules, CC_WORDS_DATED_DEEDS);
	struct cc_str view = article->text.view;
	struct cc_str behind = cc_str_slice(view, day.end, near.end > day.end ? near.end : day.end);
	struct cc_str before = cc_str_slice(view, near.start, day.start);
	struct cc_str deed = han ? cc_word_list_first(deeds, behind) : cc_word_list_last(deeds, before);
	if (deed.len == 0)
		deed = han ? cc_word_list_last(deeds, before) : cc_word_list_first(deeds, behind);
	return han && is_meeting(view, deed) ? CC_STR("") : deed;
}

static uint64_t deed_key(const struct cc_ruleset *rules, struct cc_str deed)
{
	static const enum cc_words classes[] = {CC_WORDS_DEEDS_OF_STARTING, CC_WORDS_DEEDS_OF_FINDING,
						CC_WORDS_DEEDS_OF_JUDGING};
	for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++)
		if (cc_word_list_has(cc_words_of(rules, classes[i]), deed))
			return cc_hash_mix(i + 1);
	struct cc_str word = cc_str_trim(deed);
	if (!(word.ptr[0] & 0x80) && word.len > STEM)
		word.len = STEM;
	return cc_hash_add(CC_HASH_START, word);
}

/* "on 19 January 2026, four months late": behind the comma something else is told. */
static struct cc_span to_comma(struct cc_str view, struct cc_span near, struct cc_span day)
{
	size_t end = day.end;
	while (end < near.end && view.ptr[end] != ',')
		end++;
	near.end = end;
	return near;
}

static bool find_words(struct event_day *event, const struct event_search *self, uint32_t sentence, struct cc_span near,
		       struct cc_str deed)
{
	size_t start = deed.len > 0 ? (size_t)(deed.ptr - event->article->text.view.ptr) : 0;
	near = event->han ? near : to_comma(event->article->text.view, near, event->time.mark);
	const struct cc_word_stretch stretch = {
	    .article = event->article,
	    .sentence = sentence,
	    .span = near,
	    .without = {event->time.mark, {.start = start, .end = start + deed.len}}};
	event->words = cc_vec_new(self->working, sizeof(uint64_t));
	if (!cc_word_hashes_add(&event->words, &stretch, WORDS_MOST))
		return false;
	cc_word_hashes_sort(&event->words);
	return true;
}

/* Once for each of the names that the article says most. */
static bool file(struct event_search *self, const struct story_names *names, struct event_day *event, uint64_t what)
{
	uint64_t keys[NAMES_MOST];
	size_t count = story_names_foremost(keys, NAMES_MOST, names);
	for (size_t i = 0; i < count; i++) {
		event->key = cc_hash_mix(keys[i] ^ what);
		if (!cc_vec_add(&self->all, event))
			return false;
	}
	return true;
}

/* "Work began" of " began": a start that says of what is filed as one too. */
static bool file_start(struct event_search *self, const struct story_names *names, struct event_day *event,
		       uint32_t sentence, struct cc_str deed)
{
	const struct cc_ruleset *rules = self->input->rules;
	const struct cc_text *text = &event->article->text;
	size_t end = (size_t)(deed.ptr - text->view.ptr) + deed.len;
	size_t len =
	    cc_word_list_ends(cc_words_of(rules, CC_WORDS_DEEDS_OF_STARTING), cc_str_slice(text->view, 0, end));
	event->opens = end - len == text->sentences[sentence].span.start;
	return len <= deed.len || file(self, names, event, deed_key(rules, cc_str_slice(text->view, end - len, end)));
}

/* "The trial opened on 12 January" and "a trial that began on 19 January"; the word itself is the surer key. */
static bool file_opening(struct event_search *self, const struct story_names *names, struct event_day *event,
			 struct cc_str deed)
{
	enum { OPENING = 8 };
	return !cc_word_list_has(cc_words_of(self->input->rules, CC_WORDS_DEEDS_OF_OPENING), deed) ||
	       file(self, names, event, cc_hash_mix(OPENING));
}

static bool file_deed(struct event_search *self, const struct story_names *names, struct event_day *event,
		      uint32_t sentence, uint32_t period)
{
	struct cc_span near = narrow(around(event->article, sentence, period), event->time.mark);
	struct cc_str deed = deed_of(self, event->article, near, event->time.mark, event->han);
	return deed.len == 0 ||
	       (find_words(event, self, sentence, near, deed) &&
		file(self, names, event, deed_key(self->input->rules, deed)) &&
		file_opening(self, names, event, deed) && file_start(self, names, event, sentence, deed));
}

static bool gather_deeds(struct event_search *self, const struct story_names *names, const struct cc_article *article,
			 uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (uint32_t i = 0; i < mentions->period_count; i++) {
		struct event_day event = {.article = article, .han = cc_text_is_han(&article->text, sentence)};
		if (event_time_of(&event.time, article, &mentions->periods[i]) &&
		    !event_time_is_of_dateline(self->input->rules, article, &event.time) &&
		    !file_deed(self, names, &event, sentence, i))
			return false;
	}
	return true;
}

static bool gather_anchors(struct event_search *self, const struct story_names *names, const struct cc_article *article,
			   uint32_t sentence)
{
	struct cc_vec anchors = cc_vec_new(self->working, sizeof(struct event_anchor));
	if (!event_anchors_add(&anchors, article, sentence))
		return false;
	const struct event_anchor *items = anchors.items;
	for (size_t i = 0; i < anchors.len; i++) {
		struct event_day event = {.article = article,
					  .han = cc_text_is_han(&article->text, sentence),
					  .beside = !items[i].minute,
					  .minute = items[i].minute};
		(void)event_time_of(&event.time, article, &article->mentions[sentence].periods[items[i].period]);
		struct cc_span near = narrow(around(article, sentence, items[i].period), event.time.mark);
		if (!find_words(&event, self, sentence, near, CC_STR("")) || !file(self, names, &event, items[i].key))
			return false;
	}
	return true;
}

/* Two days of which the year, the month or the day of the month differs have the month or the day in common; two months
 * the year or the month. */
static bool file_retold(struct event_search *self, const struct story_names *names, struct event_day *event)
{
	enum { OF_MONTH = 1, OF_DAY, OF_YEAR };
	bool day = event->time.kind == CC_PERIOD_DAY;
	uint64_t month = cc_hash_mix(((uint64_t)event->time.day.month << 3) | OF_MONTH);
	uint64_t other = day ? cc_hash_mix(((uint64_t)event->time.day.day << 3) | OF_DAY)
			     : cc_hash_mix(((uint64_t)event->time.day.year << 3) | OF_YEAR);
	return file(self, names, event, cc_hash_mix(month ^ event->time.kind)) &&
	       file(self, names, event, cc_hash_mix(other ^ event->time.kind));
}

/* 9月26日, "19 January 2026"; no Tuesday, no "last month", and not the day of the article itself. */
static bool is_spelled(const struct cc_article *article, const struct event_time *time)
{
	struct cc_str words = cc_str_of_span(article->text.view, time->mark);
	bool own =
	    time->kind == CC_PERIOD_DAY && !time->yearless && cc_date_compare(time->day, article->document.date) == 0;
	return !own && event_time_is_spelled(words);
}

static bool gather_retold(struct event_search *self, const struct story_names *names, const struct cc_article *article,
			  uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (uint32_t i = 0; i < mentions->period_count; i++) {
		struct event_day event = {
		    .article = article, .han = cc_text_is_han(&article->text, sentence), .retold = true};
		if (!event_time_of(&event.time, article, &mentions->periods[i]) || !is_spelled(article, &event.time) ||
		    event_time_is_of_dateline(self->input->rules, article, &event.time))
			continue;
		event.near = around(article, sentence, i);
		if (!file_retold(self, names, &event))
			return false;
	}
	return true;
}

static bool gather_sentence(struct event_search *self, const struct story_names *names,
			    const struct cc_article *article, uint32_t sentence)
{
	return article->mentions[sentence].period_count == 0 ||
	       (gather_deeds(self, names, article, sentence) && gather_anchors(self, names, article, sentence) &&
		gather_retold(self, names, article, sentence));
}

static bool gather(struct event_search *self, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct cc_article *article = self->input->articles[i];
		struct story_names names;
		if (!story_names_find(&names, self->input->rules, article, self->working))
			return false;
		for (uint32_t k = 0; k < article->text.sentence_count; k++)
			if (!gather_sentence(self, &names, article, k))
				return false;
	}
	return true;
}

static int compare(const void *left, const void *right)
{
	const struct event_day *a = left;
	const struct event_day *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return cc_compose_compare_places(a->article, a->time.mark.start, b->article, b->time.mark.start);
}

static struct event_search search_of(const struct cc_check_input *input, struct cc_arena *working)
{
	return (struct event_search){
	    .input = input, .working = working, .all = cc_vec_new(working, sizeof(struct event_day))};
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct event_search self = search_of(archive, arena);
	return gather(&self, archive->article_count) ? cc_shelf_of(&self.all, compare, arena) : NULL;
}

/* ---- judging ---- */

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
			if (told && finer && apart(&other, time) == 0)
				return true;
		}
	}
	return false;
}

/* Two things of one kind were opened where an article tells two days of it. */
static bool is_alone(const struct event_day *items, size_t count, const struct event_day *event)
{
	for (size_t i = 0; i < count; i++)
		if (items[i].article == event->article && apart(&items[i].time, &event->time) != 0)
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

/* What ties two of one deed to one another beside the story. */
static bool are_tied(const struct event_day *a, const struct event_day *b, size_t shared)
{
	bool days = a->minute || (a->beside && shared >= RETOLD);
	return days || share_words(a, b) || (a->opens && b->opens) || shares_figures(a, b);
}

static bool tell(struct event_search *self, const struct event_day *a, const struct event_day *b)
{
	struct cc_vec places = cc_vec_new(self->arena, sizeof(struct cc_location));
	struct cc_location left = cc_compose_place(a->article, cc_article_reading(a->article, a->time.mark));
	struct cc_location right = cc_compose_place(b->article, cc_article_reading(b->article, b->time.mark));
	struct cc_str args[] = {cc_str_of_span(a->article->text.view, a->time.mark),
				cc_str_of_span(b->article->text.view, b->time.mark)};
	struct cc_str why = cc_str_from(
	    cc_say(self->input, "one event, two days: print one of them", "同一件事两个日期：请核实后统一"));
	struct cc_finding finding = {
	    .check = cc_check_unruled_conflict.id,
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = CONFIDENCE,
	    .message = cc_compose(self->arena,
				  cc_say(self->input, "one event on two days: {0} and {1}", "同一件事：{0} 与 {1}"),
				  args, sizeof(args) / sizeof(args[0])),
	    .explanation = cc_compose_keep(self->arena, &why, 1, sizeof(why)),
	    .explanation_count = 1,
	};
	if (!cc_vec_add(&places, &left) || !cc_vec_add(&places, &right))
		return false;
	say_set_locations(&finding, &places);
	return finding.message.ptr != NULL && finding.explanation != NULL && cc_vec_add(self->findings, &finding);
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

/* "when the whistle went at Marl Park on 24 May" and "In the final, at Marl Park on 23 May": what stands around both
 * days tells the same. */
static bool tell_the_same(bool *same, struct event_search *self, const struct event_day *a, const struct event_day *b)
{
	struct retelling left;
	struct retelling right;
	unsigned points = 0;
	const struct cc_span none = {0};
	if (!retell(&left, self, a) || !retell(&right, self, b) || !retelling_weigh(&points, self->kin, &left, &right))
		return false;
	*same = points >= RETELLING_SURE && !retelling_fills_a_form(&left, &right, none, none);
	return true;
}

static bool are_one(bool *one, struct event_search *self, const struct event_day *a, const struct event_day *b,
		    size_t shared)
{
	*one = a->retold ? shared >= RETOLD_LEAST : are_tied(a, b, shared);
	return !(a->retold && *one) || tell_the_same(one, self, a, b);
}

static bool hold(struct event_search *self, struct cc_vec *pairs, const struct event_day *a, const struct event_day *b)
{
	enum noun_kinship kin = NOUN_KIN_NONE;
	size_t shared = 0;
	if (!noun_kin_between(&kin, self->kin, a->article, b->article))
		return false;
	if (kin != NOUN_KIN_FIGURES || event_times_are_own(a->article, &a->time, b->article, &b->time))
		return true;
	if (!noun_kin_shared(&shared, self->kin, a->article, b->article))
		return false;
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

/* 25日 of two months: what prints the same is told apart by the days of the articles only. */
static bool prints_alike(const struct event_day *a, const struct event_day *b)
{
	return cc_str_equal(cc_str_of_span(a->article->text.view, a->time.mark),
			    cc_str_of_span(b->article->text.view, b->time.mark));
}

static bool may_be_one(const struct event_day *items, size_t count, const struct event_day *a,
		       const struct event_day *b)
{
	return a->article != b->article && a->han == b->han && is_slip(a, b) && !prints_alike(a, b) &&
	       a->minute == b->minute && a->beside == b->beside && a->retold == b->retold && !has_other_figures(a, b) &&
	       (a->retold || (is_alone(items, count, a) && is_alone(items, count, b))) &&
	       (a->minute || (!prints_date(a->article, &b->time) && !prints_date(b->article, &a->time)));
}

static bool hold_group(struct event_search *self, struct cc_vec *pairs, const struct event_day *items, size_t count)
{
	for (size_t i = 0; i < count && count <= TOGETHER && cc_check_is_draft(self->input, items[i].article); i++)
		for (size_t k = i + 1; k < count; k++)
			if (may_be_one(items, count, &items[i], &items[k]) && !hold(self, pairs, &items[i], &items[k]))
				return false;
	return true;
}

bool event_days_check(struct cc_vec *findings, const struct cc_check_input *input, struct noun_kin *kin,
		      struct cc_arena *arena, struct cc_arena *working)
{
	struct event_search self = search_of(input, working);
	struct cc_vec pairs = cc_vec_new(working, sizeof(struct event_pair));
	void *kept;
	self.kin = kin;
	self.findings = findings;
	self.arena = arena;
	if (!cc_kept_get(&kept, input, CC_KEPT_EVENT_DAYS, keep) || !gather(&self, cc_check_focus(input)) ||
	    !cc_shelf_join(&self.all, kept, compare))
		return false;
	const struct event_day *items = self.all.items;
	for (size_t start = 0, end; start < self.all.len; start = end) {
		for (end = start + 1; end < self.all.len && items[end].key == items[start].key;)
			end++;
		if (!hold_group(&self, &pairs, items + start, end - start))
			return false;
	}
	return tell_pairs(&self, &pairs);
}
