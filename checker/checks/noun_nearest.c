/* Figures of two articles of one story, each set beside the one of the other article that stands amid the same words.
 * Leaves how much two sentences share to retelling.c, how figures with more in common are found to the other passes. */
#include "checks/noun_nearest.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "checks/hints.h"
#include "checks/noun_apart.h"
#include "checks/noun_figures.h"
#include "checks/noun_goals.h"
#include "checks/noun_printed.h"
#include "checks/noun_retold.h"
#include "checks/noun_slots.h"
#include "checks/person_ages.h"
#include "checks/retelling.h"
#include "checks/story_pairs.h"
#include "checks/word_hashes.h"

enum {
	ORPHANS_MOST = 96,
	DAYS_MOST = 60,
	OWN_WORDS = 2, /* how much the words between the figures before and behind count, beside those of the clause */
	ROUND_WORDS = 2, /* by how much those of the sentence count less */
	SWAPPED_LEAST = 60,
	FORM_LEAST = 120,
	GOAL_LEAST = 60,
	MISPRINT_LEAST = 130,
	BESIDE_LEAST = 15, /* a word that stands in four sentences */
	POINTS = 5
};

/* A figure that the other article does not print, and the words around it. */
struct orphan {
	struct noun_claim claim;
	struct retelling own; /* up to the figures before and behind it */
	struct retelling clause;
	struct retelling sentence;
	size_t best;	 /* its nearest one of the other article */
	unsigned score;	 /* how near it is; 0: there is none */
	unsigned beside; /* of that what the words between the figures around it say */
};

struct nearness {
	const struct cc_check_input *input;
	struct noun_kin *kin;
	struct cc_vec *out;
	struct cc_arena *arena;
	struct cc_arena *passing; /* of two articles */
};

/* ---- figures that the other article does not print ---- */

static bool add_claim(struct cc_vec *out, struct noun_claim claim)
{
	claim.core = (struct cc_span){.start = claim.quantity->phrase.start, .end = claim.quantity->phrase.start};
	return cc_vec_add(out, &claim);
}

static const struct noun_filing filing = {.wants = noun_may_be_goal, .file = add_claim};

static struct cc_span clause_of(const struct noun_claim *claim)
{
	const struct cc_text *text = &claim->article->text;
	const struct cc_sentence *sentence = &text->sentences[claim->noun->sentence];
	const size_t at = claim->quantity->span.start;
	struct cc_span found = sentence->span;
	for (uint32_t i = 0; i < sentence->clause_count; i++) {
		struct cc_span span = text->clauses[sentence->clause_first + i].span;
		if (span.start <= at && at < span.end && cc_span_len(span) < cc_span_len(found))
			found = span;
	}
	return found;
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

static bool add_orphan(struct cc_vec *out, struct nearness *self, const struct noun_claim *claim)
{
	const uint32_t sentence = claim->noun->sentence;
	const struct cc_span whole = claim->article->text.sentences[sentence].span;
	const struct cc_span clause = clause_of(claim);
	struct orphan orphan = {.claim = *claim};
	struct retelling phrase;
	if (!retelling_of(&phrase, claim->article, sentence, claim->quantity->phrase, self->passing) ||
	    !retelling_of(&orphan.own, claim->article, sentence, own_of(claim, clause), self->passing) ||
	    !retelling_of(&orphan.clause, claim->article, sentence, clause, self->passing) ||
	    !retelling_of(&orphan.sentence, claim->article, sentence, whole, self->passing))
		return false;
	leave_out(&orphan.own, &phrase);
	leave_out(&orphan.clause, &phrase);
	leave_out(&orphan.sentence, &phrase);
	return cc_vec_add(out, &orphan);
}

/* 林慧今年47岁: ages_retold.c knows whose it is. */
static bool is_age(const struct cc_check_input *input, const struct noun_claim *claim)
{
	struct person_age age;
	return claim->bound == NULL &&
	       person_age_of(&age, input->rules, claim->article, claim->noun->sentence, claim->noun->quantity);
}

static bool find_orphans(struct cc_vec *out, struct nearness *self, const struct cc_article *article,
			 const struct cc_article *other)
{
	struct cc_vec all = cc_vec_new(self->passing, sizeof(struct noun_claim));
	*out = cc_vec_new(self->passing, sizeof(struct orphan));
	if (!noun_figures_of(&all, &filing, article, self->arena))
		return false;
	const struct noun_claim *claims = all.items;
	for (size_t i = 0; i < all.len; i++) {
		bool printed = false;
		if (noun_is_bare_cell(&claims[i]) || is_age(self->input, &claims[i]))
			continue;
		if (!noun_article_prints(&printed, self->kin, other, claims[i].quantity) ||
		    (!printed && !add_orphan(out, self, &claims[i])))
			return false;
	}
	return true;
}

/* ---- the nearest ---- */

static bool weigh(unsigned *out, unsigned *own, struct noun_kin *kin, const struct orphan *a, const struct orphan *b)
{
	unsigned clause = 0;
	unsigned sentence = 0;
	if (!retelling_weigh(own, kin, &a->own, &b->own) || !retelling_weigh(&clause, kin, &a->clause, &b->clause) ||
	    !retelling_weigh(&sentence, kin, &a->sentence, &b->sentence))
		return false;
	*out = OWN_WORDS * *own + clause + sentence / ROUND_WORDS;
	return true;
}

static bool is_slip(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return noun_swapped(a->value, b->value) || hint_is_misprint(a->value, b->value);
}

static void note(struct orphan *one, size_t other, unsigned score, unsigned beside)
{
	if (score <= one->score)
		return;
	one->score = score;
	one->best = other;
	one->beside = beside;
}

/* The character right behind the figure, where it is Han; 0: none. */
static uint32_t behind(const struct noun_claim *claim)
{
	const struct cc_str view = claim->article->text.view;
	size_t at = claim->quantity->phrase.end;
	const uint32_t next = at < view.len ? cc_utf8_next(view, &at) : 0;
	return cc_utf8_is_han(next) ? next : 0;
}

/* 每节二十四个人 and 每节20个家庭: a 个 counts everything. */
static bool counts_other(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct cc_str view = a->article->text.view;
	const bool anything = cc_str_ends(cc_str_of_span(view, a->quantity->span), CC_STR("个"));
	return anything && behind(a) != 0 && behind(b) != 0 && behind(a) != behind(b);
}

/* One figure and its misprint are nearer than two figures amid the same words. */
static bool hold(struct nearness *self, struct orphan *left, struct orphan *right, size_t i, size_t k)
{
	const struct cc_quantity *a = left->claim.quantity;
	const struct cc_quantity *b = right->claim.quantity;
	unsigned score = 0;
	unsigned beside = 0;
	bool exact = cc_quantity_is_exact(a) && cc_quantity_is_exact(b);
	if (!(exact || noun_are_goals(&left->claim, &right->claim)) ||
	    !cc_str_equal(cc_quantity_counted_unit(a), cc_quantity_counted_unit(b)) ||
	    !noun_may_count_one(&left->claim, &right->claim) || counts_other(&left->claim, &right->claim))
		return true;
	if (!weigh(&score, &beside, self->kin, left, right))
		return false;
	score += is_slip(a, b) ? RETELLING_POINT : 0;
	note(left, k, score, beside);
	note(right, i, score, beside);
	return true;
}

static bool has_of_unit(const struct orphan *one, const struct cc_quantity *like)
{
	const struct cc_mentions *mentions = &one->claim.article->mentions[one->sentence.sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (!cc_span_overlaps(mentions->quantities[i].span, one->claim.quantity->span) &&
		    cc_str_equal(mentions->quantities[i].unit, like->unit))
			return true;
	return false;
}

/* 8750人来看，677人来自外地 and 6993人来看，767人来自外地: two sentences of one making, of two events. */
static bool fills_a_form(const struct orphan *a, const struct orphan *b)
{
	const struct cc_mentions *mentions = &a->claim.article->mentions[a->sentence.sentence];
	const struct cc_span span = a->claim.quantity->span;
	if (!retelling_fills_a_form(&a->sentence, &b->sentence, span, b->claim.quantity->span))
		return false;
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (!cc_span_overlaps(mentions->quantities[i].span, span) && has_of_unit(b, &mentions->quantities[i]))
			return true;
	return false;
}

/* The word right behind a figure of English: wide of "46 metres wide"; empty where a mark or a preposition is. */
static struct cc_str word_behind(const struct nearness *self, const struct orphan *one)
{
	struct cc_str view = one->claim.article->text.view;
	size_t start = one->claim.quantity->phrase.end + 1;
	size_t end = start;
	if (start >= view.len || view.ptr[start - 1] != ' ')
		return CC_STR("");
	while (end < view.len && cc_ascii_is_letter(view.ptr[end]))
		end++;
	struct cc_str word = cc_str_slice(view, start, end);
	return cc_word_list_has(cc_words_of(self->input->rules, CC_WORDS_ENDS_KIND), word) ? CC_STR("") : word;
}

/* Of whom 48.2 percent are |women|, 42.8 percent are |men|: all words of both but one. */
static bool differ_in_one(const struct retelling *a, const struct retelling *b)
{
	size_t shared = cc_word_hashes_shared(&a->words, &b->words);
	bool latin = a->span.start < a->span.end && !cc_text_is_han(&a->article->text, a->sentence);
	return latin && shared > 0 && a->words.len == shared + 1 && b->words.len == shared + 1;
}

/* 占|全省|的8.5%, 占|全国|的1.5%. */
static bool are_of_two_areas(const struct nearness *self, const struct orphan *a, const struct orphan *b)
{
	const struct cc_word_list *areas = cc_words_of(self->input->rules, CC_WORDS_AREAS);
	struct cc_str left = cc_word_list_last(areas, cc_str_of_span(a->own.article->text.view, a->own.span));
	struct cc_str right = cc_word_list_last(areas, cc_str_of_span(b->own.article->text.view, b->own.span));
	return left.len > 0 && right.len > 0 && !cc_str_equal(left, right);
}

static bool are_of_two(const struct nearness *self, const struct orphan *a, const struct orphan *b)
{
	struct cc_str left = word_behind(self, a);
	struct cc_str right = word_behind(self, b);
	return (left.len > 0 && right.len > 0 && !cc_str_equal(left, right)) || differ_in_one(&a->own, &b->own) ||
	       are_of_two_areas(self, a, b);
}

/* Neighbours exchanged are seldom chance, one digit for another is: there the sentences have a figure in common, and
 * two rare words besides. */
static bool is_near(const struct nearness *self, const struct orphan *a, const struct orphan *b)
{
	const struct cc_decimal left = a->claim.quantity->value;
	const struct cc_decimal right = b->claim.quantity->value;
	if (noun_are_goals(&a->claim, &b->claim))
		return a->score >= RETELLING_POINT + GOAL_LEAST && a->beside >= BESIDE_LEAST;
	bool shared = retelling_shared_figures(&a->sentence, &b->sentence) > 0;
	if (are_of_two(self, a, b))
		return false;
	if (noun_swapped(left, right) && (shared || a->beside >= BESIDE_LEAST))
		return a->score >= RETELLING_POINT + (fills_a_form(a, b) ? FORM_LEAST : SWAPPED_LEAST);
	return hint_is_misprint(left, right) && a->score >= RETELLING_POINT + MISPRINT_LEAST &&
	       a->beside >= BESIDE_LEAST && shared;
}

static bool add_pair(struct nearness *self, struct orphan *a, struct orphan *b)
{
	a->claim.key = cc_hash_mix(((uint64_t)a->claim.article->index << 32) ^ a->claim.quantity->span.start) ^
		       cc_hash_mix(((uint64_t)b->claim.article->index << 32) + b->claim.quantity->span.start);
	b->claim.key = a->claim.key;
	return cc_vec_add(self->out, &a->claim) && cc_vec_add(self->out, &b->claim);
}

static bool pair_up(struct nearness *self, struct cc_vec *left, struct cc_vec *right)
{
	struct orphan *ours = left->items;
	struct orphan *theirs = right->items;
	for (size_t i = 0; i < left->len; i++)
		for (size_t k = 0; k < right->len; k++)
			if (!hold(self, &ours[i], &theirs[k], i, k))
				return false;
	for (size_t i = 0; i < left->len && right->len > 0; i++) {
		struct orphan *other = &theirs[ours[i].best];
		bool both = ours[i].score > 0 && other->best == i;
		if (both && is_near(self, &ours[i], other) && !add_pair(self, &ours[i], other))
			return false;
	}
	return true;
}

/* ---- both ---- */

static bool look_at(struct nearness *self, const struct cc_article *a, const struct cc_article *b)
{
	bool figures = false;
	struct cc_vec left;
	struct cc_vec right;
	if (cc_article_days_between(a, b) > DAYS_MOST)
		return true;
	if (!noun_kin_tells_figures(&figures, self->kin, a, b))
		return false;
	if (!figures)
		return true;
	cc_arena_reset(self->passing);
	if (!find_orphans(&left, self, a, b) || !find_orphans(&right, self, b, a))
		return false;
	return left.len > ORPHANS_MOST || right.len > ORPHANS_MOST || pair_up(self, &left, &right);
}

bool noun_nearest_gather(struct cc_vec *out, struct noun_kin *kin, const struct cc_check_input *input,
			 struct cc_arena *arena)
{
	struct cc_vec pairs = cc_vec_new(arena, sizeof(uint64_t));
	struct nearness self = {
	    .input = input, .kin = kin, .out = out, .arena = arena, .passing = cc_arena_new(cc_arena_allocator(arena))};
	bool ok = self.passing != NULL && story_pairs(&pairs, kin, input, arena);
	const uint64_t *items = pairs.items;
	for (size_t i = 0; ok && i < pairs.len; i++)
		if (i == 0 || items[i] != items[i - 1])
			ok = look_at(&self, input->articles[items[i] >> 32], input->articles[items[i] & UINT32_MAX]);
	cc_arena_free(self.passing);
	if (ok && out->len > 1)
		qsort(out->items, out->len, sizeof(struct noun_claim), noun_claims_compare);
	return ok;
}

/* ---- judging ---- */

bool noun_nearest_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b)
{
	bool times = !noun_states_times(a, b) || noun_times_meet(a, b);
	*out = (struct noun_verdict){0};
	if (!times || noun_tells_apart(a, b) || noun_parts_of_year(a, b) ||
	    (!noun_are_goals(a, b) &&
	     (cc_interval_overlaps(a->quantity->hard, b->quantity->hard) || a->noun->modality != b->noun->modality)) ||
	    !noun_within_twice(a->quantity->value, b->quantity->value) || !noun_may_be_misprint(a, b))
		return true;
	if (!noun_detail_of(a, &judge->details) || !noun_detail_of(b, &judge->details))
		return false;
	bool carried = a->detail->carried || b->detail->carried;
	bool other = !carried && cc_subject_relate(a->detail->subject, b->detail->subject) == CC_SUBJECT_OTHER;
	bool one = a->detail->narrow == b->detail->narrow && a->detail->cues == b->detail->cues && !a->detail->toll &&
		   !b->detail->toll && !other;
	*out = (struct noun_verdict){.conflict = one, .sure = one, .points = POINTS, .likeness = NOUN_SLIP};
	return true;
}
