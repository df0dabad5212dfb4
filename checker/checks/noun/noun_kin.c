/* Profiles of articles, made when they are asked for: their names, and with noun_digits.c their figures.
 * Leaves names before a figure to subject_name.c, all others to story_names.c. */
#include "checks/noun/noun_kin.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "checks/noun/noun_days.h"
#include "checks/noun/noun_digits.h"
#include "checks/shared/noted.h"
#include "checks/shared/word_hashes.h"
#include "checks/story/story_names.h"

enum {
	NAMES = 3,
	NAMES_SEEN = 48,
	FOREMOST = 8, /* the most that anybody asks for */
	SENTENCES_LOOKED_AT = 120,
	NAMES_IN_SENTENCE = 4,
	FIGURES_SHARED = 2,
	DIGITS_APART = 4,
	DIGITS_TRANSLATED = 3,
	FIGURES_WITH_NAME = 1,
	SMALL_WITH_NAME = 4,
	DAYS_BETWEEN = 30,
	TELLING_HAN = 4,
	LEADING_SENTENCES = 3,
	LEADING = 3,	     /* a name in the first sentences counts as said so often */
	STORY_MENTIONED = 1, /* points of names that two articles share */
	STORY_TOLD = 2,
	TOLD_DAYS = 14,
	PAIRS_LEAST = 64,
	PAIRS_AN_ARTICLE = 16,
	PAIRS_MOST = 1 << 15
};

struct noun_profile {
	struct cc_str names[NAMES];
	size_t name_count;
	bool rare[NAMES]; /* a word of it stands in no pack: not University, 上市公司 */
	struct story_names story;
	uint64_t foremost[FOREMOST]; /* of these names those that are said most, in their order */
	size_t foremost_count;
	uint64_t *mentioned; /* all names of several words or four characters, said but once too: sorted hashes */
	size_t mentioned_count;
	struct noun_digits digits;
	struct noun_days days;
	uint64_t *places; /* of its claims, those that no pack names: sorted */
	size_t place_count;
	bool han; /* the language of its first sentence */
};

struct tally {
	struct cc_str name;
	size_t count;
};

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return cc_arena_array(arena, archive->article_count, sizeof(struct noun_known));
}

static bool begin_notes(struct cc_noted *noted, size_t count)
{
	if (noted != NULL && noted->profiles == NULL)
		noted->profiles = cc_arena_array(noted->arena, count, sizeof(*noted->profiles));
	return noted == NULL || noted->profiles != NULL;
}

bool noun_kin_new(struct noun_kin *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	void *kept;
	size_t most = input->moved_count > 0 ? input->article_count : cc_check_focus(input);
	if (!cc_kept_get(&kept, input, CC_KEPT_KIN, keep))
		return false;
	*out = (struct noun_kin){.input = input,
				 .arena = arena,
				 .known = cc_arena_array(arena, most + 1, sizeof(*out->known)),
				 .kept = kept,
				 .scan = cc_word_scan_new(arena)};
	return out->known != NULL && out->scan.capitals != NULL && begin_notes(input->noted, most + 1);
}

static size_t count_name(struct tally *tallies, size_t known, struct cc_str name, size_t weight)
{
	for (size_t i = 0; i < known; i++) {
		if (!cc_str_equal(tallies[i].name, name))
			continue;
		tallies[i].count += weight;
		return known;
	}
	if (known == NAMES_SEEN)
		return known;
	tallies[known] = (struct tally){.name = name, .count = weight};
	return known + 1;
}

static size_t count_sentence(struct tally *tallies, size_t known, const struct cc_word_scan *scan)
{
	struct cc_span span = scan->article->text.sentences[scan->sentence].span;
	size_t weight = scan->sentence < LEADING_SENTENCES ? LEADING : 1;
	for (int i = 0; i < NAMES_IN_SENTENCE; i++) {
		struct cc_span name = cc_subject_last(scan, span.start, span.end);
		if (cc_span_len(name) == 0)
			break;
		known = count_name(tallies, known, cc_str_of_span(scan->article->text.view, name), weight);
		span.end = name.start;
	}
	return known;
}

/* Blue Line, 鹿鸣岭隧道; Monday and 公司 are said everywhere. */
static bool is_telling(struct cc_str name)
{
	size_t words = 0;
	size_t han = cc_utf8_count_han(name, &words);
	return han >= TELLING_HAN || (han == 0 && cc_str_find(name, CC_STR(" "), 0) != SIZE_MAX);
}

static bool keep_mentioned(struct noun_profile *profile, const struct tally *tallies, size_t known,
			   const struct cc_ruleset *rules, struct cc_arena *arena)
{
	profile->mentioned = cc_arena_array(arena, known + 1, sizeof(*profile->mentioned));
	if (profile->mentioned == NULL)
		return false;
	for (size_t i = 0; i < known; i++)
		if (is_telling(tallies[i].name) && story_name_is_rare(rules, tallies[i].name))
			profile->mentioned[profile->mentioned_count++] = cc_hash_add(CC_HASH_START, tallies[i].name);
	if (profile->mentioned_count > 1)
		qsort(profile->mentioned, profile->mentioned_count, sizeof(uint64_t), cc_word_hash_compare);
	return true;
}

/* Most often said first; of equals the one said first. */
static void keep_names(struct noun_profile *profile, struct tally *tallies, size_t known)
{
	while (profile->name_count < NAMES) {
		size_t best = 0;
		for (size_t i = 1; i < known; i++)
			if (tallies[i].count > tallies[best].count)
				best = i;
		if (known == 0 || tallies[best].count < 2)
			return;
		profile->names[profile->name_count++] = tallies[best].name;
		tallies[best].count = 0;
	}
}

static bool find_names(struct noun_profile *profile, struct noun_kin *self, const struct cc_article *article,
		       struct cc_arena *arena)
{
	struct tally tallies[NAMES_SEEN];
	size_t known = 0;
	for (uint32_t i = 0; i < article->text.sentence_count && i < SENTENCES_LOOKED_AT; i++) {
		if (!cc_word_scan_take(&self->scan, self->input->rules, article, i))
			return false;
		known = count_sentence(tallies, known, &self->scan);
	}
	if (!keep_mentioned(profile, tallies, known, self->input->rules, arena))
		return false;
	keep_names(profile, tallies, known);
	for (size_t i = 0; i < profile->name_count; i++)
		profile->rare[i] = story_name_is_rare(self->input->rules, profile->names[i]);
	return true;
}

/* 霁川动力, 禾川市: whom it makes claims of, where no pack names them. */
static bool find_places(struct noun_profile *profile, const struct cc_ruleset *rules, const struct cc_article *article,
			struct cc_arena *arena)
{
	profile->places = cc_arena_array(arena, article->claim_count + 1, sizeof(*profile->places));
	if (profile->places == NULL)
		return false;
	for (size_t i = 0; i < article->claim_count; i++) {
		const struct cc_claim *claim = &article->claims[i];
		bool own = claim->scope != NULL && claim->scope->name_count == 0 && claim->scope->stands_for == 0 &&
			   story_name_is_rare(rules, claim->scope->id);
		if (own)
			profile->places[profile->place_count++] = cc_hash_add(CC_HASH_START, claim->scope->id);
	}
	if (profile->place_count > 1)
		qsort(profile->places, profile->place_count, sizeof(uint64_t), cc_word_hash_compare);
	return true;
}

/* What has moved is another article to those that speak of the same place. */
static bool is_fresh(const struct noun_kin *self, const struct cc_article *article)
{
	for (size_t i = 0; i < self->input->moved_count; i++)
		if (self->input->moved[i] == article)
			return true;
	return cc_check_is_draft(self->input, article);
}

struct noun_known *noun_kin_known(const struct noun_kin *self, const struct cc_article *article)
{
	size_t focus = cc_check_focus(self->input);
	return is_fresh(self, article) ? &self->known[article->index] : &self->kept[article->index - focus];
}

struct cc_arena *noun_kin_arena(const struct noun_kin *self, const struct cc_article *article)
{
	return is_fresh(self, article) ? self->arena : cc_kept_arena(self->input, CC_KEPT_KIN);
}

static const struct noun_profile *make_profile(struct noun_kin *self, const struct cc_article *article,
					       struct cc_arena *arena)
{
	struct noun_profile *profile = cc_arena_alloc(arena, sizeof(*profile));
	if (profile == NULL)
		return NULL;
	*profile = (struct noun_profile){.han = article->text.sentence_count > 0 && cc_text_is_han(&article->text, 0)};
	if (!find_names(profile, self, article, arena) || !noun_digits_find(&profile->digits, article, arena) ||
	    !noun_days_find(&profile->days, article, arena) ||
	    !find_places(profile, self->input->rules, article, arena) ||
	    !story_names_find(&profile->story, self->input->rules, article, arena))
		return NULL;
	profile->foremost_count = story_names_foremost(profile->foremost, FOREMOST, &profile->story);
	return profile;
}

/* Of a draft the check before may have made it. */
static const struct noun_profile *find_profile(struct noun_kin *self, const struct cc_article *article)
{
	const struct cc_noted *noted = self->input->noted;
	if (noted == NULL || !is_fresh(self, article))
		return make_profile(self, article, noun_kin_arena(self, article));
	const struct noun_profile **profile = &noted->profiles[article->index];
	if (*profile == NULL)
		*profile = make_profile(self, article, noted->arena);
	return *profile;
}

static const struct noun_profile *profile_of(struct noun_kin *self, const struct cc_article *article)
{
	struct noun_known *known = noun_kin_known(self, article);
	if (known->profile == NULL)
		known->profile = find_profile(self, article);
	return known->profile;
}

static bool share_name(const struct noun_profile *a, const struct noun_profile *b)
{
	for (size_t i = 0; i < a->name_count; i++)
		for (size_t k = 0; k < b->name_count; k++)
			if (a->rare[i] && b->rare[k] && cc_subject_relate(a->names[i], b->names[k]) == CC_SUBJECT_SAME)
				return true;
	return false;
}

/* More digits where each article makes claims of bodies of its own, fewer where they are in two languages and cannot
 * share a name. */
static size_t digits_least(const struct noun_profile *a, const struct noun_profile *b)
{
	size_t least = noun_digits_least(&a->digits, &b->digits);
	if (a->han != b->han)
		return least - DIGITS_TRANSLATED;
	return least + (a->place_count > 0 && b->place_count > 0 ? DIGITS_APART : 0);
}

static bool share_places(const struct noun_profile *a, const struct noun_profile *b)
{
	return noun_hashes_shared(a->places, a->place_count, b->places, b->place_count) > 0;
}

static size_t small_shared(const struct noun_profile *a, const struct noun_profile *b)
{
	return noun_figures_shared(&a->digits.small, &b->digits.small);
}

static bool mention_one(const struct noun_profile *a, const struct noun_profile *b)
{
	return noun_hashes_shared(a->mentioned, a->mentioned_count, b->mentioned, b->mentioned_count) > 0;
}

/* Most articles share no figure at all: then it matters to nobody which names they mention. */
static bool share_figures(const struct noun_profile *a, const struct noun_profile *b, bool names, unsigned story)
{
	if (!noun_digits_share(&a->digits, &b->digits, FIGURES_WITH_NAME, 0))
		return false;
	bool mentioned = names || story >= STORY_MENTIONED || mention_one(a, b);
	return mentioned || noun_digits_share(&a->digits, &b->digits, FIGURES_SHARED, digits_least(a, b));
}

/* 南汀大桥3月20日恢复通车 in both: of two articles of one time. */
static bool share_days(const struct noun_profile *a, const struct noun_profile *b)
{
	return noun_hashes_shared(a->days.hashes, a->days.count, b->days.hashes, b->days.count) > 0;
}

static bool compare(enum noun_kinship *kin, struct noun_kin *self, const struct cc_article *a,
		    const struct cc_article *b)
{
	const struct noun_profile *left = profile_of(self, a);
	const struct noun_profile *right = profile_of(self, b);
	if (left == NULL || right == NULL)
		return false;
	unsigned story = story_names_shared(&left->story, &right->story);
	bool names = story >= STORY_TOLD || share_places(left, right) || share_name(left, right);
	bool figures = a == b || share_figures(left, right, names, story);
	bool small = !figures && names && small_shared(left, right) >= SMALL_WITH_NAME;
	bool days = !figures && names && share_days(left, right) && cc_article_days_between(a, b) <= DAYS_BETWEEN;
	if (figures || small || days)
		*kin = NOUN_KIN_FIGURES;
	else
		*kin = names ? NOUN_KIN_NAMES : NOUN_KIN_NONE;
	return true;
}

/* As many as fit in less than a megabyte. */
static bool make_pairs(struct noun_kin *self)
{
	size_t count = PAIRS_LEAST;
	while (count < PAIRS_MOST && count < PAIRS_AN_ARTICLE * self->input->article_count)
		count *= 2;
	self->pairs = cc_arena_array(self->arena, count, sizeof(*self->pairs));
	self->pair_mask = count - 1;
	return self->pairs != NULL;
}

/* A pair of articles that share a name is asked about for each figure that both have. */
bool noun_kin_between(enum noun_kinship *kin, struct noun_kin *self, const struct cc_article *a,
		      const struct cc_article *b)
{
	if (self->pairs == NULL && !make_pairs(self))
		return false;
	uint64_t hash = cc_hash_mix((uint64_t)a->index << 32 | b->index);
	struct noun_pair_kin *known = &self->pairs[hash & self->pair_mask];
	if (known->a != a || known->b != b) {
		if (!compare(kin, self, a, b))
			return false;
		*known = (struct noun_pair_kin){.a = a, .b = b, .kin = (int)*kin};
	}
	*kin = (enum noun_kinship)known->kin;
	return true;
}

/* The least that makes figures of two articles of one story; small counts need a name besides. */
static bool may_share_figures(const struct noun_profile *a, const struct noun_profile *b)
{
	return noun_digits_share(&a->digits, &b->digits, FIGURES_WITH_NAME, 0) ||
	       small_shared(a, b) >= SMALL_WITH_NAME || share_days(a, b);
}

bool noun_kin_tells_figures(bool *out, struct noun_kin *self, const struct cc_article *a, const struct cc_article *b)
{
	const struct noun_profile *left = profile_of(self, a);
	const struct noun_profile *right = profile_of(self, b);
	enum noun_kinship kin = NOUN_KIN_NONE;
	if (left == NULL || right == NULL ||
	    ((a == b || may_share_figures(left, right)) && !noun_kin_between(&kin, self, a, b)))
		return false;
	*out = kin == NOUN_KIN_FIGURES;
	return true;
}

/* Articles of two months or years tell of two events: 9月份制造业PMI, 2021年3月份中国制造业采购经理指数. */
static bool may_be_of_one_time(const struct noun_days *a, const struct noun_days *b)
{
	bool month = a->months == 0 || b->months == 0 || (a->months & b->months) != 0;
	return month && (a->year == 0 || b->year == 0 || a->year == b->year);
}

/* Two names, or one and all of 东壶大学 or Dunmere Dam. */
static bool have_one_topic(const struct noun_profile *a, const struct noun_profile *b)
{
	const unsigned story = story_names_shared(&a->story, &b->story);
	return story >= STORY_TOLD || (story >= STORY_MENTIONED && mention_one(a, b));
}

bool noun_kin_tells_story(bool *out, struct noun_kin *self, const struct cc_article *a, const struct cc_article *b)
{
	const struct noun_profile *left = profile_of(self, a);
	const struct noun_profile *right = profile_of(self, b);
	if (left == NULL || right == NULL)
		return false;
	*out = cc_article_days_between(a, b) <= TOLD_DAYS && may_be_of_one_time(&left->days, &right->days) &&
	       have_one_topic(left, right);
	return *out || noun_kin_tells_figures(out, self, a, b);
}

bool noun_kin_shared(size_t *out, struct noun_kin *self, const struct cc_article *a, const struct cc_article *b)
{
	const struct noun_profile *left = profile_of(self, a);
	const struct noun_profile *right = profile_of(self, b);
	bool both = left != NULL && right != NULL;
	*out = both ? noun_figures_shared(&left->digits.counts, &right->digits.counts) : 0;
	return both;
}

bool noun_kin_names(uint64_t *keys, size_t most, size_t *count, struct noun_kin *self, const struct cc_article *article)
{
	const struct noun_profile *profile = profile_of(self, article);
	*count = 0;
	for (size_t i = 0; profile != NULL && i < profile->foremost_count && i < most; i++)
		keys[(*count)++] = profile->foremost[i];
	return profile != NULL;
}

bool noun_kin_topic(struct cc_str *out, struct noun_kin *self, const struct cc_article *article)
{
	const struct noun_profile *profile = profile_of(self, article);
	if (profile == NULL)
		return false;
	*out = profile->name_count > 0 ? profile->names[0] : (struct cc_str){0};
	return true;
}

bool noun_kin_speaks_of(bool *out, struct noun_kin *self, const struct cc_article *article, struct cc_str name)
{
	const struct noun_profile *profile = profile_of(self, article);
	*out = false;
	for (size_t i = 0; profile != NULL && i < profile->name_count && !*out; i++)
		*out = cc_subject_relate(profile->names[i], name) == CC_SUBJECT_SAME;
	return profile != NULL;
}

bool noun_kin_topic_alone(struct cc_str *out, struct noun_topic *last, const struct cc_check_input *input,
			  const struct cc_article *article, struct cc_arena *arena)
{
	if (last->article != article) {
		struct noun_profile profile = {.name_count = 0};
		struct noun_kin self = {.input = input, .arena = arena, .scan = cc_word_scan_new(arena)};
		if (!find_names(&profile, &self, article, arena))
			return false;
		last->article = article;
		last->name = profile.name_count > 0 ? profile.names[0] : (struct cc_str){0};
	}
	*out = last->name;
	return true;
}

bool noun_kin_ask(bool *kin, struct noun_kin *self, const struct cc_article *a, const struct cc_article *b)
{
	enum noun_kinship found = NOUN_KIN_NONE;
	if (!noun_kin_between(&found, self, a, b))
		return false;
	*kin = found != NOUN_KIN_NONE;
	return true;
}
