/* Ages filed under the names beside them: of Han names each three characters that no pack has, of Latin ones the last
 * word. Leaves ages and years of birth of one article to arithmetic_ages.c. */
#include "checks/story/ages_retold.h"

#include <stdlib.h>

#include "base/hash.h"
#include "checks/noun/unruled_telling.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"
#include "checks/shared/shelf.h"
#include "checks/story/person_ages.h"
#include "checks/story/story_names.h"

enum { HAN_BYTES = 3, NAME_BYTES = 3 * HAN_BYTES, TOGETHER = 24, YEAR_DAYS = 365, CONFIDENCE = 800 };

/* An age under one name. */
struct told_age {
	uint64_t key;
	const struct cc_article *article;
	struct person_age age;
	struct cc_str name;
};

struct age_search {
	const struct cc_check_input *input;
	struct noun_kin *kin;
	struct cc_vec *findings;
	struct cc_arena *arena;
	struct cc_vec all; /* struct told_age */
};

/* ---- gathering ---- */

static bool file(struct age_search *self, struct told_age told)
{
	told.key = cc_hash_add(CC_HASH_START, told.name);
	return cc_vec_add(&self->all, &told);
}

/* Right behind 67岁的, or behind a word for a person: 村民|吴桂兰; right before 今年67岁 the last three characters. */
static bool may_begin(const struct age_search *self, const struct told_age *told, size_t at)
{
	const struct cc_word_list *ends = cc_words_of(self->input->rules, CC_WORDS_PERSON_ENDS);
	struct cc_span stretch = told->age.name;
	struct cc_str before = cc_str_slice(told->article->text.view, stretch.start, at);
	return at == stretch.start || cc_word_list_ends(ends, before) > 0;
}

static bool file_han(struct age_search *self, struct told_age told)
{
	struct cc_str view = told.article->text.view;
	for (size_t at = told.age.name.start; at + NAME_BYTES <= told.age.name.end; at += HAN_BYTES) {
		told.name = cc_str_slice(view, at, at + NAME_BYTES);
		if (may_begin(self, &told, at) && story_name_is_rare(self->input->rules, told.name) &&
		    !file(self, told))
			return false;
	}
	return true;
}

/* Breyk of Ossian Breyk. */
static bool file_latin(struct age_search *self, struct told_age told)
{
	struct cc_str name = cc_str_of_span(told.article->text.view, told.age.name);
	size_t at = name.len;
	while (at > 0 && name.ptr[at - 1] != ' ')
		at--;
	told.name = cc_str_slice(name, at, name.len);
	return !story_name_is_rare(self->input->rules, told.name) || file(self, told);
}

static bool gather_sentence(struct age_search *self, const struct cc_article *article, uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	bool han = cc_text_is_han(&article->text, sentence);
	for (uint32_t i = 0; i < mentions->quantity_count; i++) {
		struct told_age told = {.article = article};
		if (!person_age_of(&told.age, self->input->rules, article, sentence, i) ||
		    person_age_is_past(self->input->rules, article, sentence, article->document.date.year))
			continue;
		if (!(han ? file_han : file_latin)(self, told))
			return false;
	}
	return true;
}

static bool gather(struct age_search *self, size_t count)
{
	for (size_t i = 0; i < count; i++)
		for (uint32_t k = 0; k < self->input->articles[i]->text.sentence_count; k++)
			if (!gather_sentence(self, self->input->articles[i], k))
				return false;
	return true;
}

static int compare(const void *left, const void *right)
{
	const struct told_age *a = left;
	const struct told_age *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return cc_compose_compare_places(a->article, a->age.mark.start, b->article, b->age.mark.start);
}

static struct age_search search_of(const struct cc_check_input *input, struct cc_arena *working)
{
	return (struct age_search){.input = input, .all = cc_vec_new(working, sizeof(struct told_age))};
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct age_search self = search_of(archive, arena);
	return gather(&self, archive->article_count) ? cc_shelf_of(&self.all, compare, arena) : NULL;
}

/* ---- judging ---- */

/* Days from one article to the other; 0 where one tells no day. */
static int days_between(const struct cc_article *a, const struct cc_article *b)
{
	if (!cc_date_is_set(a->document.date) || !cc_date_is_set(b->document.date))
		return 0;
	return (int)(cc_date_to_days(b->document.date) - cc_date_to_days(a->document.date));
}

/* More than a birthday and 虚岁 explain, and less than tells of parent and child. */
static bool is_slip(const struct told_age *a, const struct told_age *b)
{
	int days = days_between(a->article, b->article);
	int least = days / YEAR_DAYS - (days < 0);
	int apart = b->age.years - a->age.years;
	return (apart < least - 1 || apart > least + 2) && abs(apart) <= PERSON_AGES_NEAR;
}

/* Father and son are told apart by their ages in one article. */
static bool is_alone(const struct told_age *items, size_t count, const struct told_age *told)
{
	for (size_t i = 0; i < count; i++)
		if (items[i].article == told->article && items[i].age.years != told->age.years)
			return false;
	return true;
}

/* Ossian Breyk is not Ada Breyk. */
static bool has_one_name(const struct told_age *a, const struct told_age *b)
{
	struct cc_str left = cc_str_of_span(a->article->text.view, a->age.name);
	struct cc_str right = cc_str_of_span(b->article->text.view, b->age.name);
	bool han = (unsigned char)a->name.ptr[0] >= 0x80;
	return han || left.len == a->name.len || right.len == b->name.len || cc_str_equal(left, right);
}

static bool tell(struct age_search *self, const struct told_age *a, const struct told_age *b)
{
	struct cc_vec places = cc_vec_new(self->arena, sizeof(struct cc_location));
	struct cc_location left = cc_compose_place(a->article, cc_article_reading(a->article, a->age.mark));
	struct cc_location right = cc_compose_place(b->article, cc_article_reading(b->article, b->age.mark));
	struct cc_str args[] = {a->name, cc_str_of_span(a->article->text.view, a->age.mark),
				cc_str_of_span(b->article->text.view, b->age.mark)};
	const struct unruled_saying said = {
	    .message = cc_say(self->input, "age of {0}: {1} and {2}", "{0}的年龄：{1} 与 {2}"),
	    .args = args,
	    .arg_count = sizeof(args) / sizeof(args[0]),
	    .why = cc_say(self->input, "one person, two ages: print one of them", "同一人两个年龄：请核实后统一"),
	    .confidence = CONFIDENCE,
	    .places = &places,
	};
	if (!cc_vec_add(&places, &left) || !cc_vec_add(&places, &right))
		return false;
	return unruled_tell(self->findings, self->arena, &said);
}

static bool hold(struct age_search *self, const struct told_age *a, const struct told_age *b)
{
	enum noun_kinship kin = NOUN_KIN_NONE;
	if (a->article == b->article || !is_slip(a, b) || !has_one_name(a, b))
		return true;
	if (!noun_kin_between(&kin, self->kin, a->article, b->article))
		return false;
	return kin == NOUN_KIN_NONE || tell(self, a, b);
}

static bool hold_group(struct age_search *self, const struct told_age *items, size_t count)
{
	for (size_t i = 0; i < count && count <= TOGETHER && cc_check_is_draft(self->input, items[i].article); i++)
		for (size_t k = i + 1; k < count && is_alone(items, count, &items[i]); k++)
			if (is_alone(items, count, &items[k]) && !hold(self, &items[i], &items[k]))
				return false;
	return true;
}

bool ages_retold_check(struct cc_vec *findings, const struct cc_check_input *input, struct noun_kin *kin,
		       struct cc_arena *arena, struct cc_arena *working)
{
	struct age_search self = search_of(input, working);
	void *kept;
	self.kin = kin;
	self.findings = findings;
	self.arena = arena;
	if (!cc_kept_get(&kept, input, CC_KEPT_AGES, keep) || !gather(&self, cc_check_focus(input)) ||
	    !cc_shelf_join(&self.all, kept, compare))
		return false;
	const struct told_age *items = self.all.items;
	for (size_t start = 0, end; start < self.all.len; start = end) {
		for (end = start + 1; end < self.all.len && items[end].key == items[start].key;)
			end++;
		if (!hold_group(&self, items + start, end - start))
			return false;
	}
	return true;
}
