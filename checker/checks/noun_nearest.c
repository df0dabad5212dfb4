/* Figures of two articles of one story, each set beside the one of the other article that stands amid the same words.
 * Leaves how much two sentences share to retelling.c, how figures with more in common are found to the other passes. */
#include "checks/noun_nearest.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/hash.h"
#include "checks/hints.h"
#include "checks/noun_amid.h"
#include "checks/noun_apart.h"
#include "checks/noun_counterparts.h"
#include "checks/noun_goals.h"
#include "checks/noun_printed.h"
#include "checks/noun_retold.h"
#include "checks/noun_slots.h"
#include "checks/retelling.h"
#include "checks/story_names.h"
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
	EXCHANGED_LEAST = 15,
	LONG_LEAST = 1,	    /* of four digits and more */
	RATE_LEAST = 25,    /* many shares are told of many things */
	COUNTED_LEAST = 30, /* 276 passengers and 267 people */
	DIGITS_LONG = 1000,
	NOUN_LEAST = 30,
	FIGURES_LEAST = 2,
	COMPANION_LEAST = 120,
	POINTS = 5
};

/* A figure that the other article does not print. */
struct orphan {
	const struct noun_amid *figure;
	size_t best;	 /* its nearest one of the other article */
	unsigned score;	 /* how near it is; 0: there is none */
	unsigned beside; /* of that what the words between the figures around it say */
};

struct nearness {
	const struct cc_check_input *input;
	struct noun_kin *kin;
	struct cc_vec *out;
	struct noun_amids amids;
	struct cc_arena *passing; /* of two articles */
};

/* ---- figures that the other article does not print ---- */

static bool find_orphans(struct cc_vec *out, struct nearness *self, const struct cc_article *article,
			 const struct cc_article *other)
{
	const struct cc_vec *all = noun_amids_of(&self->amids, article);
	*out = cc_vec_new(self->passing, sizeof(struct orphan));
	if (all == NULL)
		return false;
	const struct noun_amid *figures = all->items;
	for (size_t i = 0; i < all->len; i++) {
		const struct orphan orphan = {.figure = &figures[i]};
		bool printed = false;
		const struct cc_quantity *figure = figures[i].claim.quantity;
		if (!noun_article_prints(&printed, self->kin, other, figure))
			return false;
		printed = printed && noun_printed_of_sign(other, figure);
		if (!printed && !cc_vec_add(out, &orphan))
			return false;
	}
	return true;
}

/* ---- the nearest ---- */

static unsigned weigh(unsigned *own, const struct retelling_articles *articles, const struct noun_amid *a,
		      const struct noun_amid *b)
{
	*own = retelling_weigh_of(articles, &a->own, &b->own);
	return OWN_WORDS * *own + retelling_weigh_of(articles, &a->clause, &b->clause) +
	       retelling_weigh_of(articles, &a->sentence, &b->sentence) / ROUND_WORDS;
}

static unsigned slip_points(const struct noun_claim *a, const struct noun_claim *b)
{
	if (noun_exchanged(a, b))
		return 2 * RETELLING_POINT;
	return noun_is_misprint(a, b) ? RETELLING_POINT : 0;
}

static void note(struct orphan *one, size_t other, unsigned score, unsigned beside)
{
	if (score <= one->score)
		return;
	one->score = score;
	one->best = other;
	one->beside = beside;
}

/* One figure and its misprint are nearer than two figures amid the same words. */
static void hold(const struct retelling_articles *articles, struct orphan *left, struct orphan *right, size_t i,
		 size_t k)
{
	const struct noun_claim *one = &left->figure->claim;
	const struct noun_claim *other = &right->figure->claim;
	const struct cc_quantity *a = one->quantity;
	const struct cc_quantity *b = other->quantity;
	unsigned beside = 0;
	bool exact = cc_quantity_is_exact(a) && cc_quantity_is_exact(b);
	if (!(exact || noun_are_goals(one, other)) || !noun_may_be_in_one_unit(one, other))
		return;
	unsigned score = weigh(&beside, articles, left->figure, right->figure);
	score += slip_points(one, other);
	note(left, k, score, beside);
	note(right, i, score, beside);
}

static bool has_of_unit(const struct noun_amid *one, const struct cc_quantity *like)
{
	const struct cc_mentions *mentions = &one->claim.article->mentions[one->sentence.sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (!cc_span_overlaps(mentions->quantities[i].span, one->claim.quantity->span) &&
		    cc_str_equal(mentions->quantities[i].unit, like->unit))
			return true;
	return false;
}

/* 8750人来看，677人来自外地 and 6993人来看，767人来自外地: two sentences of one making, of two events. */
static bool fills_a_form(const struct noun_amid *a, const struct noun_amid *b)
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
static struct cc_str word_behind(const struct nearness *self, const struct noun_amid *one)
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
static bool are_of_two_areas(const struct nearness *self, const struct noun_amid *a, const struct noun_amid *b)
{
	const struct cc_word_list *areas = cc_words_of(self->input->rules, CC_WORDS_AREAS);
	struct cc_str left = cc_word_list_last(areas, cc_str_of_span(a->own.article->text.view, a->own.span));
	struct cc_str right = cc_word_list_last(areas, cc_str_of_span(b->own.article->text.view, b->own.span));
	return left.len > 0 && right.len > 0 && !cc_str_equal(left, right);
}

static bool are_of_two(const struct nearness *self, const struct noun_amid *a, const struct noun_amid *b)
{
	struct cc_str left = word_behind(self, a);
	struct cc_str right = word_behind(self, b);
	return (left.len > 0 && right.len > 0 && !cc_str_equal(left, right)) || differ_in_one(&a->own, &b->own) ||
	       are_of_two_areas(self, a, b);
}

/* The two characters before 镇 of 南岔镇, in the words of the figure itself; empty: none. */
static struct cc_str place_of(const struct nearness *self, const struct noun_amid *one)
{
	enum { NAME = 6 };
	const struct cc_str view = one->own.article->text.view;
	const struct cc_str tail = cc_word_list_last(cc_words_of(self->input->rules, CC_WORDS_PLACE_TAILS),
						     cc_str_of_span(view, one->own.span));
	const size_t end = tail.len > 0 ? (size_t)(tail.ptr - view.ptr) : 0;
	return end >= one->own.span.start + NAME ? cc_str_slice(view, end - NAME, end) : CC_STR("");
}

/* 南岔镇收梨3640吨, 北坞镇收梨3460吨: each clause names somebody, and not the one of the other. */
static bool name_others(const struct nearness *self, const struct noun_amid *a, const struct noun_amid *b)
{
	const struct cc_ruleset *rules = self->input->rules;
	const struct cc_str left = cc_str_of_span(a->clause.article->text.view, a->clause.span);
	const struct cc_str right = cc_str_of_span(b->clause.article->text.view, b->clause.span);
	const struct cc_str here = place_of(self, a);
	const struct cc_str there = place_of(self, b);
	if (here.len > 0 && there.len > 0 && !cc_str_equal(here, there))
		return true;
	return story_names_meet(rules, left, left) && story_names_meet(rules, right, right) &&
	       !story_names_meet(rules, left, right);
}

static unsigned exchanged_least(const struct orphan *found, const struct orphan *other)
{
	const struct noun_claim *a = &found->figure->claim;
	const struct noun_claim *b = &other->figure->claim;
	unsigned form = fills_a_form(found->figure, other->figure) ? SWAPPED_LEAST : 0;
	if (!noun_in_one_unit(a, b))
		return COUNTED_LEAST + form;
	if (noun_is_rate(a))
		return RATE_LEAST + form;
	return (cc_decimal_bare(a->quantity->value).coefficient >= DIGITS_LONG ? LONG_LEAST : EXCHANGED_LEAST) + form;
}

/* Neighbours exchanged are seldom chance, one digit for another is: there the sentences have a figure in common, and
 * two rare words besides. */
static bool is_near(const struct nearness *self, const struct orphan *found, const struct orphan *other)
{
	const struct noun_amid *a = found->figure;
	const struct noun_amid *b = other->figure;
	const struct cc_decimal left = a->claim.quantity->value;
	const struct cc_decimal right = b->claim.quantity->value;
	if (noun_are_goals(&a->claim, &b->claim))
		return found->score >= RETELLING_POINT + GOAL_LEAST && found->beside >= BESIDE_LEAST;
	bool shared = retelling_shared_figures(&a->sentence, &b->sentence) > 0;
	if (are_of_two(self, a, b))
		return false;
	if (noun_stand_by_one_figure(&a->claim, &b->claim) && noun_within_twice(left, right) &&
	    found->beside >= NOUN_LEAST && found->score >= COMPANION_LEAST)
		return !name_others(self, a, b);
	if (noun_exchanged(&a->claim, &b->claim))
		return found->score >= 2 * RETELLING_POINT + exchanged_least(found, other) && !name_others(self, a, b);
	if (noun_swapped(left, right) && (shared || found->beside >= BESIDE_LEAST))
		return found->score >= RETELLING_POINT + (fills_a_form(a, b) ? FORM_LEAST : SWAPPED_LEAST);
	return hint_is_misprint(left, right) && found->score >= RETELLING_POINT + MISPRINT_LEAST &&
	       found->beside >= BESIDE_LEAST && shared;
}

static bool add_pair(struct nearness *self, const struct noun_amid *left, const struct noun_amid *right)
{
	struct noun_claim a = left->claim;
	struct noun_claim b = right->claim;
	a.key = cc_hash_mix(((uint64_t)a.article->index << 32) ^ a.quantity->span.start) ^
		cc_hash_mix(((uint64_t)b.article->index << 32) + b.quantity->span.start);
	b.key = a.key;
	return cc_vec_add(self->out, &a) && cc_vec_add(self->out, &b);
}

static bool pair_up(struct nearness *self, const struct retelling_articles *articles, const struct cc_vec *left,
		    const struct cc_vec *right)
{
	struct orphan *ours = left->items;
	struct orphan *theirs = right->items;
	for (size_t i = 0; i < left->len; i++)
		for (size_t k = 0; k < right->len; k++)
			hold(articles, &ours[i], &theirs[k], i, k);
	for (size_t i = 0; i < left->len && right->len > 0; i++) {
		const struct orphan *other = &theirs[ours[i].best];
		bool both = ours[i].score > 0 && other->best == i;
		if (both && is_near(self, &ours[i], other) && !add_pair(self, ours[i].figure, other->figure))
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
	struct retelling_articles articles;
	cc_arena_reset(self->passing);
	noun_amids_limit(&self->amids);
	if (!find_orphans(&left, self, a, b) || !find_orphans(&right, self, b, a))
		return false;
	if (left.len > ORPHANS_MOST || right.len > ORPHANS_MOST)
		return true;
	return retelling_articles_of(&articles, self->kin, a, b) && pair_up(self, &articles, &left, &right);
}

bool noun_nearest_gather(struct cc_vec *out, struct noun_kin *kin, const struct cc_check_input *input,
			 struct cc_arena *arena)
{
	struct cc_vec pairs = cc_vec_new(arena, sizeof(uint64_t));
	struct nearness self = {
	    .input = input, .kin = kin, .out = out, .passing = cc_arena_new(cc_arena_allocator(arena))};
	bool ok =
	    noun_amids_new(&self.amids, input, arena) && self.passing != NULL && story_pairs(&pairs, kin, input, arena);
	const uint64_t *items = pairs.items;
	for (size_t i = 0; ok && i < pairs.len; i++)
		if (i == 0 || items[i] != items[i - 1])
			ok = look_at(&self, input->articles[items[i] >> 32], input->articles[items[i] & UINT32_MAX]);
	noun_amids_free(&self.amids);
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
	/* 董庆河 and 弟弟董庆河: who is named otherwise in two sentences of the same figures may be one */
	other = other && !(noun_stand_by_one_figure(a, b) && noun_sentences_share(a, b) >= FIGURES_LEAST);
	bool told = a->detail->cues == b->detail->cues && !a->detail->toll && !b->detail->toll && !other;
	bool one = a->detail->narrow == b->detail->narrow && (noun_exchanged(a, b) || told);
	*out = (struct noun_verdict){.conflict = one, .sure = one, .points = POINTS, .likeness = NOUN_SLIP};
	return true;
}
