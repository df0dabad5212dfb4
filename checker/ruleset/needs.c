/* What a pattern needs, from its parts and from those of its assertions.
 * Leaves reading the source to pattern_parts.c. */
#include "ruleset/needs.h"

#include "base/vec.h"
#include "ruleset/pattern_parts.h"

struct finder {
	struct cc_arena *arena;
	struct cc_arena *scratch;
	struct cc_vec needs;   /* struct cc_need */
	struct cc_vec sources; /* struct cc_str: concatenations that are to be read */
	bool refused;
};

static void add_need(struct finder *self, const struct cc_vec *words)
{
	const size_t size = words->len * sizeof(struct cc_gram_word);
	struct cc_gram_word *kept = cc_arena_alloc(self->arena, size);
	struct cc_need *need = cc_vec_push(&self->needs);
	if (self->needs.failed || kept == NULL || need == NULL) {
		self->needs.failed = true;
		return;
	}
	memcpy(kept, words->items, size);
	*need = (struct cc_need){.words = kept, .count = words->len};
}

static void need_word(struct finder *self, struct cc_str text)
{
	struct cc_vec words = cc_vec_new(self->scratch, sizeof(struct cc_gram_word));
	struct cc_gram_word word;
	if (!cc_gram_word_of(&word, text))
		return;
	self->needs.failed |= !cc_vec_add(&words, &word);
	add_need(self, &words);
}

/* The longest run of an alternative. @return false where it has none that tells. */
static bool word_of_alternative(struct finder *self, struct cc_gram_word *out, struct cc_str source)
{
	struct cc_vec parts = cc_vec_new(self->scratch, sizeof(struct cc_pattern_part));
	self->refused |= !cc_pattern_parts_around(&parts, source);
	self->needs.failed |= parts.failed;
	const struct cc_pattern_part *items = parts.items;
	struct cc_str longest = {0};
	for (size_t i = 0; i < parts.len; i++)
		if (items[i].kind == CC_PART_LITERAL && items[i].text.len > longest.len)
			longest = items[i].text;
	return cc_gram_word_of(out, longest);
}

/* One of the alternatives stands there: nothing is known where one of them tells nothing. */
static void need_one_of(struct finder *self, struct cc_str source)
{
	struct cc_vec words = cc_vec_new(self->scratch, sizeof(struct cc_gram_word));
	for (size_t at = 0; at <= source.len;) {
		const size_t end = cc_pattern_alternative_end(source, at);
		struct cc_gram_word word;
		if (!word_of_alternative(self, &word, cc_str_slice(source, at, end)))
			return;
		self->needs.failed |= !cc_vec_add(&words, &word);
		at = end + 1;
	}
	add_need(self, &words);
}

/* A source that stands there: all of its parts, or one of its alternatives. */
static void need_source(struct finder *self, struct cc_str source)
{
	if (cc_pattern_alternative_end(source, 0) < source.len)
		need_one_of(self, source);
	else
		(void)cc_vec_add(&self->sources, &source);
}

static void need_parts(struct finder *self, struct cc_str source)
{
	struct cc_vec parts = cc_vec_new(self->scratch, sizeof(struct cc_pattern_part));
	self->refused |= !cc_pattern_parts_around(&parts, source);
	self->needs.failed |= parts.failed;
	const struct cc_pattern_part *items = parts.items;
	for (size_t i = 0; i < parts.len; i++) {
		if (items[i].kind == CC_PART_LITERAL)
			need_word(self, items[i].text);
		else if (items[i].kind == CC_PART_CHOICE)
			need_one_of(self, items[i].text);
		else if (items[i].kind == CC_PART_AROUND)
			need_source(self, items[i].text);
	}
}

bool cc_needs_find(struct cc_needs *out, struct cc_arena *arena, struct cc_arena *scratch, struct cc_str source)
{
	struct finder self = {.arena = arena,
			      .scratch = scratch,
			      .needs = cc_vec_new(arena, sizeof(struct cc_need)),
			      .sources = cc_vec_new(scratch, sizeof(struct cc_str)),
			      .refused = cc_str_find(source, CC_STR("(*"), 0) != SIZE_MAX}; /* (*ACCEPT) ends a match */
	if (!self.refused)
		need_source(&self, source);
	for (size_t i = 0; i < self.sources.len && !self.refused; i++)
		need_parts(&self, ((const struct cc_str *)self.sources.items)[i]);
	*out = (struct cc_needs){.all = self.needs.items, .count = self.refused ? 0 : self.needs.len};
	return !self.needs.failed && !self.sources.failed;
}

static bool may_be_met(const struct cc_need *need, const struct cc_grams *text)
{
	for (size_t i = 0; i < need->count; i++)
		if (cc_grams_may_hold(text, need->words[i]))
			return true;
	return false;
}

bool cc_needs_may_be_met(const struct cc_needs *needs, const struct cc_grams *text)
{
	for (size_t i = 0; i < needs->count; i++)
		if (!may_be_met(&needs->all[i], text))
			return false;
	return true;
}
