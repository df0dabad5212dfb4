/* Days of events filed under names that their articles say: 东楼 and 5月18日重新开放, "opened on 9 January".
 * Leaves whether two of them are one event's to event_days.c. */
#include "checks/story/event_days_filed.h"

#include "base/hash.h"
#include "checks/shared/compose.h"
#include "checks/shared/kept.h"
#include "checks/shared/shelf.h"
#include "checks/shared/word_hashes.h"
#include "checks/story/story_names.h"

enum {
	NAMES_MOST = 8, /* of an article that its events are filed under */
	REACH = 64,	/* bytes between a day and what happened on it, and around the two */
	STEM = 5,	/* letters of an English word that tell it: opene */
	WORDS_MOST = 24
};

struct filing {
	const struct cc_check_input *input;
	struct noun_kin *kin; /* knows the names of articles; NULL: of an archive that is being kept */
	struct cc_arena *working;
	struct cc_vec all;	    /* struct event_filing */
	uint64_t names[NAMES_MOST]; /* of the article at hand, by their keys */
	size_t name_count;
};

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

static bool is_holding(const struct filing *self, struct cc_str deed)
{
	return cc_word_list_has(cc_words_of(self->input->rules, CC_WORDS_DEEDS_OF_HOLDING), deed);
}

/* 5月16日重新开放 has it behind, "opened on 9 January" before. */
static struct cc_str deed_of(const struct filing *self, const struct cc_article *article, struct cc_span near,
			     struct cc_span day, bool han)
{
	const struct cc_word_list *deeds = cc_words_of(self->input->rules, CC_WORDS_DATED_DEEDS);
	struct cc_str view = article->text.view;
	struct cc_str behind = cc_str_slice(view, day.end, near.end > day.end ? near.end : day.end);
	struct cc_str before = cc_str_slice(view, near.start, day.start);
	struct cc_str deed = han ? cc_word_list_first(deeds, behind) : cc_word_list_last(deeds, before);
	struct cc_str other = han ? cc_word_list_last(deeds, before) : cc_word_list_first(deeds, behind);
	if (deed.len == 0 || (han && other.len > 0 && is_holding(self, deed))) /* 开幕式11月12日举行 */
		deed = other;
	return han && is_meeting(view, deed) ? CC_STR("") : deed;
}

static uint64_t deed_key(const struct cc_ruleset *rules, struct cc_str deed)
{
	static const enum cc_words classes[] = {CC_WORDS_DEEDS_OF_STARTING, CC_WORDS_DEEDS_OF_FINDING,
						CC_WORDS_DEEDS_OF_JUDGING, CC_WORDS_DEEDS_OF_HOLDING};
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

static bool find_words(struct event_day *event, const struct filing *self, uint32_t sentence, struct cc_span near,
		       struct cc_str deed)
{
	size_t start = deed.len > 0 ? (size_t)(deed.ptr - event->article->text.view.ptr) : 0;
	near = event->han ? near : to_comma(event->article->text.view, near, event->time.mark);
	const struct cc_word_stretch stretch = {
	    .article = event->article,
	    .sentence = sentence,
	    .span = near,
	    .without = {event->time.mark, {.start = start, .end = start + deed.len}},
	    .bodies = true};
	event->words = cc_vec_new(self->working, sizeof(uint64_t));
	if (!cc_word_hashes_add(&event->words, &stretch, WORDS_MOST))
		return false;
	cc_word_hashes_sort(&event->words);
	return true;
}

/* Once for each of the names that the article says most. */
static bool file(struct filing *self, const struct event_day *event, uint64_t what)
{
	struct event_day *day = self->name_count > 0 ? cc_arena_take(self->working, sizeof(*day)) : NULL;
	if (day == NULL)
		return self->name_count == 0;
	*day = *event;
	for (size_t i = 0; i < self->name_count; i++) {
		struct event_filing filing = {.key = cc_hash_mix(self->names[i] ^ what), .day = day};
		if (!cc_vec_add(&self->all, &filing))
			return false;
	}
	return true;
}

/* "Work began" of " began": a start that says of what is filed as one too. */
static bool file_start(struct filing *self, struct event_day *event, uint32_t sentence, struct cc_str deed)
{
	const struct cc_ruleset *rules = self->input->rules;
	const struct cc_text *text = &event->article->text;
	size_t end = (size_t)(deed.ptr - text->view.ptr) + deed.len;
	size_t len =
	    cc_word_list_ends(cc_words_of(rules, CC_WORDS_DEEDS_OF_STARTING), cc_str_slice(text->view, 0, end));
	event->opens = end - len == text->sentences[sentence].span.start;
	return len <= deed.len || file(self, event, deed_key(rules, cc_str_slice(text->view, end - len, end)));
}

/* "The trial opened on 12 January" and "a trial that began on 19 January", 11月8日至16日举行 and 11月6日开幕; the word
 * itself is the surer key. */
enum { OPENING = 8, ENDING };

static bool file_end(struct filing *self, struct event_day *event, struct cc_str deed)
{
	const struct cc_ruleset *rules = self->input->rules;
	if (cc_word_list_has(cc_words_of(rules, CC_WORDS_DEEDS_OF_OPENING), deed))
		return file(self, event, cc_hash_mix(OPENING));
	return !cc_word_list_has(cc_words_of(rules, CC_WORDS_DEEDS_OF_ENDING), deed) ||
	       file(self, event, cc_hash_mix(ENDING));
}

static bool file_deed(struct filing *self, struct event_day *event, uint32_t sentence, uint32_t period)
{
	struct cc_span near = narrow(around(event->article, sentence, period), event->time.mark);
	struct cc_str deed = deed_of(self, event->article, near, event->time.mark, event->han);
	return deed.len == 0 || (find_words(event, self, sentence, near, deed) &&
				 file(self, event, deed_key(self->input->rules, deed)) && file_end(self, event, deed) &&
				 file_start(self, event, sentence, deed));
}

static bool gather_deeds(struct filing *self, const struct cc_article *article, uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (uint32_t i = 0; i < mentions->period_count; i++) {
		struct event_day event = {.article = article, .han = cc_text_is_han(&article->text, sentence)};
		if (event_time_of(&event.time, article, &mentions->periods[i]) &&
		    !event_time_is_of_dateline(self->input->rules, article, &event.time) &&
		    !file_deed(self, &event, sentence, i))
			return false;
	}
	return true;
}

/* 于11月8日至16日举行: it opens on the one day and ends on the other. */
static bool file_span(struct filing *self, struct event_day *event, uint32_t sentence, uint32_t index)
{
	const struct cc_word_list *deeds = cc_words_of(self->input->rules, CC_WORDS_DEEDS_OF_HOLDING);
	struct cc_span near = narrow(around(event->article, sentence, index), event->time.mark);
	struct cc_str deed = cc_word_list_first(deeds, cc_str_of_span(event->article->text.view, near));
	if (deed.len == 0 || is_meeting(event->article->text.view, deed))
		return true;
	struct event_day last = *event;
	event_span_last_day(&last.time, &event->article->mentions[sentence].periods[index]);
	return find_words(event, self, sentence, near, deed) && find_words(&last, self, sentence, near, deed) &&
	       file(self, event, cc_hash_mix(OPENING)) && file(self, &last, cc_hash_mix(ENDING));
}

static bool gather_spans(struct filing *self, const struct cc_article *article, uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (uint32_t i = 0; i < mentions->period_count; i++) {
		struct event_day event = {.article = article, .han = cc_text_is_han(&article->text, sentence)};
		if (event_span_first_day(&event.time, &mentions->periods[i]) && !file_span(self, &event, sentence, i))
			return false;
	}
	return true;
}

static bool gather_anchors(struct filing *self, const struct cc_article *article, uint32_t sentence)
{
	struct cc_vec anchors = cc_vec_new(self->working, sizeof(struct event_anchor));
	if (!event_anchors_add(&anchors, article, sentence))
		return false;
	const struct event_anchor *items = anchors.items;
	for (size_t i = 0; i < anchors.len; i++) {
		struct event_day event = {.article = article,
					  .time = items[i].time,
					  .han = cc_text_is_han(&article->text, sentence),
					  .beside = !items[i].minute,
					  .minute = items[i].minute};
		struct cc_span near = narrow(around(article, sentence, items[i].period), event.time.mark);
		if (!find_words(&event, self, sentence, near, CC_STR("")) || !file(self, &event, items[i].key))
			return false;
	}
	return true;
}

/* Two days of which the year, the month or the day of the month differs have the month or the day in common; two months
 * the year or the month. */
static bool file_retold(struct filing *self, struct event_day *event)
{
	enum { OF_MONTH = 1, OF_DAY, OF_YEAR };
	bool day = event->time.kind == CC_PERIOD_DAY;
	uint64_t month = cc_hash_mix(((uint64_t)event->time.day.month << 3) | OF_MONTH);
	uint64_t other = day ? cc_hash_mix(((uint64_t)event->time.day.day << 3) | OF_DAY)
			     : cc_hash_mix(((uint64_t)event->time.day.year << 3) | OF_YEAR);
	return file(self, event, cc_hash_mix(month ^ event->time.kind)) &&
	       file(self, event, cc_hash_mix(other ^ event->time.kind));
}

/* 9月26日, "19 January 2026"; no Tuesday, no "last month", and not the day of the article itself. */
static bool is_spelled(const struct cc_article *article, const struct event_time *time)
{
	struct cc_str words = cc_str_of_span(article->text.view, time->mark);
	bool own =
	    time->kind == CC_PERIOD_DAY && !time->yearless && cc_date_compare(time->day, article->document.date) == 0;
	return !own && event_time_is_spelled(words);
}

static bool gather_retold(struct filing *self, const struct cc_article *article, uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (uint32_t i = 0; i < mentions->period_count; i++) {
		struct event_day event = {
		    .article = article, .han = cc_text_is_han(&article->text, sentence), .retold = true};
		if (!event_time_of(&event.time, article, &mentions->periods[i]) || !is_spelled(article, &event.time) ||
		    event_time_is_of_dateline(self->input->rules, article, &event.time))
			continue;
		event.near = around(article, sentence, i);
		if (!file_retold(self, &event))
			return false;
	}
	return true;
}

static bool gather_sentence(struct filing *self, const struct cc_article *article, uint32_t sentence)
{
	return article->mentions[sentence].period_count == 0 ||
	       (gather_deeds(self, article, sentence) && gather_spans(self, article, sentence) &&
		gather_anchors(self, article, sentence) && gather_retold(self, article, sentence));
}

/* The keys of the names that an article says most; the others are forgotten. */
static bool find_names(struct filing *self, const struct cc_article *article, struct cc_arena *passing)
{
	struct story_names names;
	if (self->kin != NULL)
		return noun_kin_names(self->names, NAMES_MOST, &self->name_count, self->kin, article);
	cc_arena_reset(passing);
	if (!story_names_find(&names, self->input->rules, article, passing))
		return false;
	self->name_count = story_names_foremost(self->names, NAMES_MOST, &names);
	return true;
}

static bool gather_article(struct filing *self, const struct cc_article *article)
{
	for (uint32_t i = 0; i < article->text.sentence_count; i++)
		if (!gather_sentence(self, article, i))
			return false;
	return true;
}

static bool gather(struct filing *self, size_t count)
{
	struct cc_arena *passing = cc_arena_new(cc_arena_allocator(self->working));
	bool ok = passing != NULL;
	for (size_t i = 0; ok && i < count; i++)
		ok = find_names(self, self->input->articles[i], passing) &&
		     gather_article(self, self->input->articles[i]);
	cc_arena_free(passing);
	return ok;
}

static int compare(const void *left, const void *right)
{
	const struct event_filing *a = left;
	const struct event_filing *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return cc_compose_compare_places(a->day->article, a->day->time.mark.start, b->day->article,
					 b->day->time.mark.start);
}

static struct filing filing_of(const struct cc_check_input *input, struct noun_kin *kin, struct cc_arena *working)
{
	return (struct filing){
	    .input = input, .kin = kin, .working = working, .all = cc_vec_new(working, sizeof(struct event_filing))};
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct filing self = filing_of(archive, NULL, arena);
	return gather(&self, archive->article_count) ? cc_shelf_of(&self.all, compare, arena) : NULL;
}

bool event_days_gather(struct cc_vec *out, const struct cc_check_input *input, struct noun_kin *kin,
		       struct cc_arena *working)
{
	struct filing self = filing_of(input, kin, working);
	void *kept;
	if (!cc_kept_get(&kept, input, CC_KEPT_EVENT_DAYS, keep) || !gather(&self, cc_check_focus(input)) ||
	    !cc_shelf_join(&self.all, kept, compare))
		return false;
	*out = self.all;
	return true;
}
