/* Two years of one founding: 创建于1915年 and 创建于1905年, founded in 1925 and in 1952.
 * Leaves figures to noun_pairs.c, and which articles speak of the same to noun_kin.c. */
#include "checks/story/founding.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "checks/noun/unruled_telling.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"
#include "checks/shared/shelf.h"

enum { PER_SUBJECT_MOST = 24, CONFIDENCE = 800 };

#define KIND(name) (UINT64_C(1) << CC_WORDING_##name)

/* One statement of when somebody was founded. */
struct founding {
	uint64_t key; /* of the subject and what was done */
	const struct cc_article *article;
	struct cc_str subject;
	struct cc_span mark; /* view offsets: the verb and its year */
	int year;
};

struct founding_search {
	const struct cc_check_input *input;
	struct noun_kin *kin;	 /* NULL: of an archive, for which topics are found one by one */
	struct noun_topic topic; /* the last of them */
	struct cc_vec *findings;
	struct cc_arena *arena;
	struct cc_arena *working;
	struct cc_word_scan scan;
	struct cc_vec all; /* struct founding */
};

/* One deed in any of its words. */
enum deed { DEED_FOUNDED = 1, DEED_UNVEILED };

/* "始建于" and "opened in" are said of houses too: they agree only with themselves. The others are one; who was founded
 * may be unveiled in another year. */
static uint64_t deed_of(const struct founding_search *self, struct cc_str verb)
{
	const struct cc_ruleset *rules = self->input->rules;
	bool own = cc_word_list_has(cc_words_of(rules, CC_WORDS_HOUSE_BUILT), verb) ||
		   cc_word_list_begins(cc_words_of(rules, CC_WORDS_HOUSE_OPENED), verb) > 0;
	if (cc_word_list_has(cc_words_of(rules, CC_WORDS_UNVEILED), verb))
		return DEED_UNVEILED;
	return own ? cc_hash_add(CC_HASH_START, verb) : DEED_FOUNDED;
}

/* The same of a verb behind its year: 开馆 agrees only with itself. */
static uint64_t deed_behind(const struct founding_search *self, struct cc_str verb)
{
	const struct cc_ruleset *rules = self->input->rules;
	if (cc_word_list_has(cc_words_of(rules, CC_WORDS_UNVEILED), verb))
		return DEED_UNVEILED;
	bool founded = cc_word_list_has(cc_words_of(rules, CC_WORDS_FOUNDED_BEHIND), verb);
	return founded ? DEED_FOUNDED : cc_hash_add(CC_HASH_START, verb);
}

/* A time that the words themselves give. */
static bool is_said(const struct cc_period_mention *mention)
{
	return !mention->relative && !mention->now && mention->state == CC_PERIOD_RESOLVED &&
	       mention->period.kind != CC_PERIOD_SPAN;
}

/* The year right behind the verb; 0 where there is none that the words themselves give. */
static int year_behind(struct cc_span *mark, const struct cc_mentions *mentions, struct cc_str view)
{
	size_t at = mark->end;
	while (at < view.len && view.ptr[at] == ' ')
		at++;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *mention = &mentions->periods[i];
		if (mention->span.start != at || !is_said(mention))
			continue;
		mark->end = mention->span.end;
		return mention->period.start.year;
	}
	return 0;
}

/* 医院始建于1956年: the word of the house itself, whose name the article gives. */
static bool is_bare_house(const struct cc_word_scan *scan, struct cc_span before)
{
	const struct cc_hit *hits = scan->hits.items;
	for (size_t i = 0; i < scan->hits.len; i++)
		if (hits[i].kind == CC_WORDING_SUBJECT_END && hits[i].start == before.start &&
		    hits[i].end == before.end)
			return true;
	return false;
}

/* "Founded in 1952, it has outgrown three buildings", "It was founded in 1952", 公司成立于2009年: whoever the article
 * is about. "The canteen, which opened in 2016" is somebody else's. */
static bool is_of_topic(const struct founding_search *self, struct cc_str before, struct cc_str verb)
{
	enum { GENERIC_BYTES = 6 };
	struct cc_str words = cc_str_trim(before);
	bool latin = words.len > 0 && (unsigned char)words.ptr[0] < 0x80;
	return deed_of(self, verb) == DEED_FOUNDED &&
	       (latin ? cc_str_equal(words, CC_STR("It")) : words.len <= GENERIC_BYTES);
}

static bool topic_of(struct cc_str *out, struct founding_search *self, const struct cc_article *article)
{
	return self->kin != NULL ? noun_kin_topic(out, self->kin, article)
				 : noun_kin_topic_alone(out, &self->topic, self->input, article, self->working);
}

static bool add(struct founding_search *self, const struct cc_article *article, uint32_t sentence, struct cc_span verb)
{
	struct cc_str view = article->text.view;
	size_t start = article->text.sentences[sentence].span.start;
	struct founding found = {.article = article, .mark = verb};
	found.year = year_behind(&found.mark, &article->mentions[sentence], view);
	if (found.year == 0)
		return true;
	found.subject = cc_str_of_span(view, cc_subject_last(&self->scan, start, verb.start));
	struct cc_span before = {.start = start, .end = verb.start};
	bool own = is_of_topic(self, cc_str_of_span(view, before), cc_str_of_span(view, verb)) ||
		   is_bare_house(&self->scan, before);
	bool topic = found.subject.len == 0 && own;
	if (topic && !topic_of(&found.subject, self, article))
		return false;
	uint64_t key = cc_hash_add_field(CC_HASH_START, found.subject);
	found.key = cc_hash_mix(key ^ deed_of(self, cc_str_of_span(view, verb)));
	return found.subject.len == 0 || cc_vec_add(&self->all, &found);
}

/* The time that ends before the verb, with nothing but 正式 and the like between; NULL: none. */
static const struct cc_period_mention *time_before(const struct founding_search *self, const struct cc_article *article,
						   uint32_t sentence, struct cc_span verb)
{
	const struct cc_word_list *between = cc_words_of(self->input->rules, CC_WORDS_FORMALLY);
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *mention = &mentions->periods[i];
		if (mention->span.end > verb.start || !is_said(mention))
			continue;
		struct cc_str words = cc_str_slice(article->text.view, mention->span.end, verb.start);
		if (words.len == 0 || cc_word_list_has(between, words))
			return mention;
	}
	return NULL;
}

/* 2021年成立人工智能学院: what follows was founded, and not who stands before. */
static bool ends_clause(const struct cc_article *article, uint32_t sentence, size_t end)
{
	size_t stop = article->text.sentences[sentence].span.end;
	if (end >= stop)
		return true;
	uint32_t next = cc_utf8_next(article->text.view, &end);
	return next == ',' || next == ';' || next == '.' || next == 0x3002; /* 。 */
}

/* 苏州实验室于2021年6月揭牌: who, then when, then the verb. */
static bool add_behind(struct founding_search *self, const struct cc_article *article, uint32_t sentence,
		       struct cc_span verb)
{
	struct cc_str view = article->text.view;
	const struct cc_period_mention *time = time_before(self, article, sentence, verb);
	if (time == NULL || !ends_clause(article, sentence, verb.end))
		return true;
	struct cc_span subject =
	    cc_subject_last(&self->scan, article->text.sentences[sentence].span.start, time->span.start);
	struct cc_str between = cc_str_slice(view, subject.end, time->span.start);
	bool near = between.len == 0 || cc_word_list_has(cc_words_of(self->input->rules, CC_WORDS_BEGAN_IN), between);
	if (cc_span_len(subject) == 0 || !near)
		return true;
	struct founding found = {.article = article,
				 .subject = cc_str_of_span(view, subject),
				 .mark = {.start = time->span.start, .end = verb.end},
				 .year = time->period.start.year};
	found.key = cc_hash_mix(cc_hash_add_field(CC_HASH_START, found.subject) ^
				deed_behind(self, cc_str_of_span(view, verb)));
	return cc_vec_add(&self->all, &found);
}

static bool gather_sentence(struct founding_search *self, const struct cc_article *article, uint32_t sentence)
{
	size_t end = 0;
	if (article->mentions[sentence].period_count == 0)
		return true;
	if (!cc_word_scan_take(&self->scan, self->input->rules, article, sentence))
		return false;
	const struct cc_hit *hits = self->scan.hits.items;
	for (size_t i = 0; i < self->scan.hits.len; i++) {
		struct cc_span verb = {.start = hits[i].start, .end = hits[i].end};
		bool behind = hits[i].kind == CC_WORDING_FOUNDED_THEN;
		if ((hits[i].kind != CC_WORDING_FOUNDED && !behind) || verb.start < end)
			continue;
		end = verb.end;
		if (!(behind ? add_behind : add)(self, article, sentence, verb))
			return false;
	}
	return true;
}

static int compare(const void *left, const void *right)
{
	const struct founding *a = left;
	const struct founding *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return cc_compose_compare_places(a->article, a->mark.start, b->article, b->mark.start);
}

/* An article that gives one subject two years means two things by them. */
static bool is_of_one_year(const struct founding *items, size_t count, const struct founding *found)
{
	for (size_t i = 0; i < count; i++)
		if (items[i].article == found->article && items[i].year != found->year)
			return false;
	return true;
}

static bool report(struct founding_search *self, const struct founding *items, size_t count)
{
	struct cc_vec places = cc_vec_new(self->arena, sizeof(struct cc_location));
	const struct founding *other = NULL;
	for (size_t i = 0; i < count; i++) {
		struct cc_location place =
		    cc_compose_place(items[i].article, cc_article_reading(items[i].article, items[i].mark));
		if (!cc_vec_add(&places, &place))
			return false;
		if (other == NULL && items[i].year != items[0].year)
			other = &items[i];
	}
	if (other == NULL)
		return true;
	struct cc_str args[] = {items[0].subject, cc_str_of_span(items[0].article->text.view, items[0].mark),
				cc_str_of_span(other->article->text.view, other->mark)};
	const struct unruled_saying said = {
	    .message = cc_say(self->input, "{0}: {1} and {2}", "{0}：{1} 与 {2}"),
	    .args = args,
	    .arg_count = sizeof(args) / sizeof(args[0]),
	    .why = cc_say(self->input, "one founding, two years: print one of them",
			  "同一主体的创立年份不一：请核实后统一"),
	    .confidence = CONFIDENCE,
	    .places = &places,
	};
	return unruled_tell(self->findings, self->arena, &said);
}

static bool hold_group(struct founding_search *self, struct founding *items, size_t count)
{
	size_t kept = 0;
	bool differ = false;
	if (count < 2 || count > PER_SUBJECT_MOST)
		return true;
	struct founding *sound = cc_arena_array(self->working, count, sizeof(*sound));
	if (sound == NULL)
		return false;
	for (size_t i = 0; i < count; i++)
		if (is_of_one_year(items, count, &items[i]))
			sound[kept++] = items[i];
	for (size_t i = 1; i < kept; i++)
		differ = differ || sound[i].year != sound[0].year;
	return !differ || report(self, sound, kept);
}

static bool gather(struct founding_search *self, size_t count)
{
	for (size_t i = 0; i < count; i++)
		for (uint32_t k = 0; k < self->input->articles[i]->text.sentence_count; k++)
			if (!gather_sentence(self, self->input->articles[i], k))
				return false;
	return true;
}

static struct founding_search search_of(const struct cc_check_input *input, struct cc_arena *working)
{
	return (struct founding_search){.input = input,
					.working = working,
					.scan = cc_word_scan_new(working),
					.all = cc_vec_new(working, sizeof(struct founding))};
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct founding_search self = search_of(archive, arena);
	return gather(&self, archive->article_count) ? cc_shelf_of(&self.all, compare, arena) : NULL;
}

bool founding_check(struct cc_vec *findings, const struct cc_check_input *input, struct noun_kin *kin,
		    struct cc_arena *arena, struct cc_arena *working)
{
	struct founding_search self = search_of(input, working);
	void *kept;
	self.kin = kin;
	self.findings = findings;
	self.arena = arena;
	if (!cc_kept_get(&kept, input, CC_KEPT_FOUNDINGS, keep) || !gather(&self, cc_check_focus(input)) ||
	    !cc_shelf_join(&self.all, kept, compare))
		return false;
	struct founding *items = self.all.items;
	for (size_t start = 0, end; start < self.all.len; start = end) {
		for (end = start + 1; end < self.all.len && items[end].key == items[start].key;)
			end++;
		if (!hold_group(&self, items + start, end - start))
			return false;
	}
	return true;
}
