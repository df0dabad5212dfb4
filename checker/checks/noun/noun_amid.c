/* The figures of an article, and the words that one stands amid, made when they are asked for and kept for the next.
 * Leaves which of them is whose counterpart to noun_nearest.c. */
#include "checks/noun/noun_amid.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "checks/noun/noun_figures.h"
#include "checks/noun/noun_goals.h"
#include "checks/noun/noun_printed.h"
#include "checks/noun/noun_retold.h"
#include "checks/noun/noun_slots.h"
#include "checks/noun/noun_twins.h"
#include "checks/shared/word_hashes.h"
#include "checks/story/person_ages.h"

enum { KEPT_MOST = 8 << 20 }; /* bytes, of some hundred articles */

bool noun_amids_new(struct noun_amids *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	*out = (struct noun_amids){.input = input,
				   .of = cc_arena_array(arena, input->article_count, sizeof(*out->of)),
				   .arena = arena,
				   .kept = cc_arena_new(cc_arena_allocator(arena)),
				   .passing = cc_arena_new(cc_arena_allocator(arena))};
	return out->of != NULL && out->kept != NULL && out->passing != NULL;
}

void noun_amids_free(struct noun_amids *self)
{
	cc_arena_free(self->kept);
	cc_arena_free(self->passing);
}

void noun_amids_limit(struct noun_amids *self)
{
	if (cc_arena_used(self->kept) <= KEPT_MOST)
		return;
	cc_arena_reset(self->kept);
	memset(self->of, 0, self->input->article_count * sizeof(*self->of));
}

static bool add_claim(struct cc_vec *out, struct noun_claim claim)
{
	claim.core = (struct cc_span){.start = claim.quantity->phrase.start, .end = claim.quantity->phrase.start};
	return cc_vec_add(out, &claim);
}

static const struct noun_filing filing = {.wants = noun_may_be_goal, .file = add_claim};

static struct cc_span clause_of(const struct noun_claim *claim)
{
	return cc_article_clause_at(claim->article, claim->noun->sentence, claim->quantity->span.start);
}

static struct cc_span own_of(const struct noun_claim *claim, struct cc_span clause)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->noun->sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		struct cc_span other = mentions->quantities[i].phrase;
		if (other.end <= claim->quantity->phrase.start && other.end > clause.start)
			clause.start = other.end;
		if (other.start >= claim->quantity->phrase.end && other.start < clause.end)
			clause.end = other.start;
	}
	return clause;
}

/* The words of the figure itself, million and percent, are those of every other one, too. */
static void leave_out(struct retelling *told, const struct retelling *phrase)
{
	uint64_t *words = told->words.items;
	size_t kept = 0;
	if (phrase->words.len == 0)
		return;
	for (size_t i = 0; i < told->words.len; i++)
		if (bsearch(&words[i], phrase->words.items, phrase->words.len, sizeof(*words), cc_word_hash_compare) ==
		    NULL)
			words[kept++] = words[i];
	told->words.len = kept;
}

static bool tell(struct retelling *out, const struct noun_claim *claim, struct cc_span span, struct cc_arena *arena)
{
	return retelling_of(out, claim->article, claim->noun->sentence, span, arena) &&
	       retelling_note_figures(out, arena);
}

static struct noun_amid_words *find_words(const struct noun_amid *figure, struct cc_arena *arena)
{
	const struct noun_claim *claim = &figure->claim;
	const struct cc_span clause = clause_of(claim);
	const struct cc_span whole = claim->article->text.sentences[claim->noun->sentence].span;
	struct noun_amid_words *words = cc_arena_alloc(arena, sizeof(*words));
	struct retelling phrase;
	if (words == NULL ||
	    !retelling_of(&phrase, claim->article, claim->noun->sentence, claim->quantity->phrase, arena) ||
	    !tell(&words->own, claim, own_of(claim, clause), arena) || !tell(&words->clause, claim, clause, arena) ||
	    !tell(&words->sentence, claim, whole, arena))
		return NULL;
	leave_out(&words->own, &phrase);
	leave_out(&words->clause, &phrase);
	leave_out(&words->sentence, &phrase);
	return words;
}

const struct noun_amid_words *noun_amid_words_of(struct noun_amids *self, struct noun_amid *figure)
{
	if (figure->words == NULL)
		figure->words = find_words(figure, self->kept);
	return figure->words;
}

static bool note_figures(struct noun_amids *self, struct noun_amid *figure)
{
	const struct noun_claim *claim = &figure->claim;
	if (figure->figures != NULL)
		return true;
	struct retelling *told = cc_arena_alloc(self->kept, sizeof(*told));
	if (told == NULL)
		return false;
	told->article = claim->article;
	told->sentence = claim->noun->sentence;
	told->span = claim->article->text.sentences[told->sentence].span;
	figure->figures = told;
	return retelling_note_figures(told, self->kept);
}

bool noun_amids_share_figure(bool *out, struct noun_amids *self, struct noun_amid *a, struct noun_amid *b)
{
	if (!note_figures(self, a) || !note_figures(self, b))
		return false;
	*out = retelling_shared_figures(a->figures, b->figures) > 0;
	return true;
}

bool noun_amids_stand_by_one(const struct noun_amid *a, const struct noun_amid *b)
{
	return (a->beside[0] != 0 && (a->beside[0] == b->beside[0] || a->beside[0] == b->beside[1])) ||
	       (a->beside[1] != 0 && (a->beside[1] == b->beside[0] || a->beside[1] == b->beside[1]));
}

static void note_beside(struct noun_amid *amid)
{
	const struct noun_claim *claim = &amid->claim;
	const struct cc_mentions *mentions = &claim->article->mentions[claim->noun->sentence];
	const struct cc_span own = claim->quantity->phrase;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &mentions->quantities[i];
		if (figure->phrase.end <= own.start)
			amid->beside[0] = noun_printed_hash(figure);
		if (figure->phrase.start >= own.end && amid->beside[1] == 0)
			amid->beside[1] = noun_printed_hash(figure);
	}
}

static uint64_t digits_of(struct cc_decimal value)
{
	int total = 0;
	const struct cc_decimal bare = cc_decimal_bare(value);
	const uint64_t digits = noun_twins_digits(&total, bare);
	return cc_hash_mix(cc_hash_mix(digits) ^ (uint64_t)(uint32_t)bare.exponent);
}

static bool add_amid(struct cc_vec *out, const struct noun_claim *claim)
{
	const struct cc_quantity *figure = claim->quantity;
	struct noun_amid amid = {
	    .claim = *claim,
	    .unit = cc_hash_add_field(CC_HASH_START, cc_quantity_counted_unit(figure)),
	    .printed = noun_printed_hash(figure),
	    .digits = digits_of(figure->value),
	    .places = cc_decimal_digits(figure->value.coefficient) + figure->value.exponent,
	    .exact = cc_quantity_is_exact(figure),
	};
	note_beside(&amid);
	return cc_vec_add(out, &amid);
}

/* 林慧今年47岁: ages_retold.c knows whose it is. */
static bool is_age(const struct cc_check_input *input, const struct noun_claim *claim)
{
	struct person_age age;
	return claim->bound == NULL &&
	       person_age_of(&age, input->rules, claim->article, claim->noun->sentence, claim->noun->quantity);
}

static struct cc_vec *find(struct noun_amids *self, const struct cc_article *article)
{
	struct cc_arena *passing = self->passing;
	cc_arena_reset(passing);
	struct cc_vec all = cc_vec_new(passing, sizeof(struct noun_claim));
	struct cc_vec *found = cc_arena_alloc(self->kept, sizeof(*found));
	if (found == NULL || !noun_figures_of(&all, &filing, article, self->arena))
		return NULL;
	*found = cc_vec_new(self->kept, sizeof(struct noun_amid));
	if (!cc_vec_reserve(found, all.len))
		return NULL;
	const struct noun_claim *claims = all.items;
	for (size_t i = 0; i < all.len; i++)
		if (!noun_is_bare_cell(&claims[i]) && !is_age(self->input, &claims[i]) && !add_amid(found, &claims[i]))
			return NULL;
	return found;
}

struct cc_vec *noun_amids_of(struct noun_amids *self, const struct cc_article *article)
{
	if (self->of[article->index] == NULL)
		self->of[article->index] = find(self, article);
	return self->of[article->index];
}
