/* Figures of two articles of one story, each set beside the one of the other article that stands amid the same words.
 * Leaves how much two sentences share to retelling.c, how figures with more in common are found to the other passes. */
#include "checks/noun/noun_nearest.h"

#include <stdlib.h>

#include "base/hash.h"
#include "checks/noun/noun_amid.h"
#include "checks/noun/noun_apart.h"
#include "checks/noun/noun_counterparts.h"
#include "checks/noun/noun_goals.h"
#include "checks/noun/noun_printed.h"
#include "checks/noun/noun_retold.h"
#include "checks/noun/noun_slots.h"
#include "checks/shared/hints.h"
#include "checks/story/retelling.h"
#include "checks/story/story_pairs.h"

enum {
	ORPHANS_MOST = 96,
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
	LOOK_LEAST = 150, /* whatever the digits: worth a look */
	LOOK_BESIDE = 40,
	POINTS = 5,
	POINTS_LOOK = 3
};

struct nearness {
	const struct cc_check_input *input;
	struct noun_kin *kin;
	struct cc_vec *out;
	struct noun_amids amids;
	struct cc_arena *passing; /* of two articles */
	bool exploring;		  /* what is only worth a look, too */
};

/* The figures of two articles that the other one does not print; vectors of struct noun_amid *. */
struct orphans {
	struct cc_vec left;
	struct cc_vec right;
	struct retelling_articles articles; /* of both; NULL until the first two are weighed */
};

/* How near two figures are. */
struct nearby {
	unsigned score;
	unsigned beside; /* of that what the words between the figures around them say */
	bool shared;	 /* their sentences have a figure in common */
};

/* ---- figures that the other article does not print ---- */

static bool find_orphans(struct cc_vec *out, struct nearness *self, const struct cc_article *article,
			 const struct cc_article *other)
{
	struct cc_vec *all = noun_amids_of(&self->amids, article);
	*out = cc_vec_new(self->passing, sizeof(struct noun_amid *));
	if (all == NULL)
		return false;
	struct noun_amid *figures = all->items;
	for (size_t i = 0; i < all->len; i++) {
		struct noun_amid *figure = &figures[i];
		bool printed = false;
		if (!noun_article_prints_hash(&printed, self->kin, other, figure->printed))
			return false;
		printed = printed && noun_printed_of_sign(other, figure->claim.quantity);
		if (!printed && !cc_vec_add(out, &figure))
			return false;
	}
	return true;
}

/* ---- how near two are ---- */

static bool look_up_words(struct nearness *self, struct orphans *orphans, const struct noun_amid *a,
			  const struct noun_amid *b)
{
	return orphans->articles.a != NULL ||
	       retelling_articles_of(&orphans->articles, self->kin, a->claim.article, b->claim.article);
}

static unsigned slip_points(const struct noun_claim *a, const struct noun_claim *b)
{
	if (noun_exchanged(a, b))
		return 2 * RETELLING_POINT;
	return noun_is_misprint(a, b) ? RETELLING_POINT : 0;
}

/* One figure and its misprint are nearer than two figures amid the same words. */
static bool weigh(struct nearby *out, struct nearness *self, struct orphans *orphans, struct noun_amid *a,
		  struct noun_amid *b)
{
	const struct noun_amid_words *left = noun_amid_words_of(&self->amids, a);
	const struct noun_amid_words *right = noun_amid_words_of(&self->amids, b);
	if (left == NULL || right == NULL || !look_up_words(self, orphans, a, b))
		return false;
	const struct retelling_articles *articles = &orphans->articles;
	out->beside = retelling_weigh_of(articles, &left->own, &right->own);
	out->score = OWN_WORDS * out->beside + retelling_weigh_of(articles, &left->clause, &right->clause) +
		     retelling_weigh_of(articles, &left->sentence, &right->sentence) / ROUND_WORDS +
		     slip_points(&a->claim, &b->claim);
	return true;
}

/* Whether either may be the counterpart of the other. */
static bool may_be_one(const struct noun_amid *a, const struct noun_amid *b)
{
	return (a->unit == b->unit || a->digits == b->digits) &&
	       ((a->exact && b->exact) || noun_are_goals(&a->claim, &b->claim)) &&
	       noun_may_be_in_one_unit(&a->claim, &b->claim);
}

static bool has_of_unit(const struct noun_amid *one, const struct cc_quantity *like)
{
	const struct cc_mentions *mentions = &one->claim.article->mentions[one->claim.noun->sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (!cc_span_overlaps(mentions->quantities[i].span, one->claim.quantity->span) &&
		    cc_str_equal(mentions->quantities[i].unit, like->unit))
			return true;
	return false;
}

/* 8750人来看，677人来自外地 and 6993人来看，767人来自外地: two sentences of one making, of two events. */
static bool fills_a_form(const struct noun_amid *a, const struct noun_amid *b)
{
	const struct cc_mentions *mentions = &a->claim.article->mentions[a->claim.noun->sentence];
	const struct cc_span span = a->claim.quantity->span;
	if (!retelling_fills_a_form(&a->words->sentence, &b->words->sentence, span, b->claim.quantity->span))
		return false;
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (!cc_span_overlaps(mentions->quantities[i].span, span) && has_of_unit(b, &mentions->quantities[i]))
			return true;
	return false;
}

static unsigned exchanged_least(const struct noun_amid *a, const struct noun_amid *b)
{
	unsigned form = fills_a_form(a, b) ? SWAPPED_LEAST : 0;
	if (!noun_in_one_unit(&a->claim, &b->claim))
		return COUNTED_LEAST + form;
	if (noun_is_rate(&a->claim))
		return RATE_LEAST + form;
	return (cc_decimal_bare(a->claim.quantity->value).coefficient >= DIGITS_LONG ? LONG_LEAST : EXCHANGED_LEAST) +
	       form;
}

/* Neighbours exchanged are seldom chance, one digit for another is: there the sentences have a figure in common, and
 * two rare words besides. */
static bool is_near(const struct nearness *self, const struct noun_amid *a, const struct noun_amid *b,
		    const struct nearby *found)
{
	const struct cc_decimal left = a->claim.quantity->value;
	const struct cc_decimal right = b->claim.quantity->value;
	if (noun_are_goals(&a->claim, &b->claim))
		return found->score >= RETELLING_POINT + GOAL_LEAST && found->beside >= BESIDE_LEAST;
	if (noun_amids_are_of_two(self->input->rules, a, b))
		return false;
	if (self->exploring && found->score >= LOOK_LEAST && found->beside >= LOOK_BESIDE)
		return !noun_amids_name_others(self->input->rules, a, b);
	if (noun_stand_by_one_figure(&a->claim, &b->claim) && noun_within_twice(left, right) &&
	    found->beside >= NOUN_LEAST && found->score >= COMPANION_LEAST)
		return !noun_amids_name_others(self->input->rules, a, b);
	if (noun_exchanged(&a->claim, &b->claim))
		return found->score >= 2 * RETELLING_POINT + exchanged_least(a, b) &&
		       !noun_amids_name_others(self->input->rules, a, b);
	if (noun_swapped(left, right) && (found->shared || found->beside >= BESIDE_LEAST))
		return found->score >= RETELLING_POINT + (fills_a_form(a, b) ? FORM_LEAST : SWAPPED_LEAST);
	return hint_is_misprint(left, right) && found->score >= RETELLING_POINT + MISPRINT_LEAST &&
	       found->beside >= BESIDE_LEAST && found->shared;
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

static struct noun_amid *ours(const struct orphans *orphans, size_t i)
{
	return ((struct noun_amid *const *)orphans->left.items)[i];
}

static struct noun_amid *theirs(const struct orphans *orphans, size_t k)
{
	return ((struct noun_amid *const *)orphans->right.items)[k];
}

/* Whether two others are at least so near. */
static bool reach(bool *out, struct nearness *self, struct orphans *orphans, size_t i, size_t k, unsigned score)
{
	struct nearby other = {.score = 0};
	if (may_be_one(ours(orphans, i), theirs(orphans, k)) &&
	    noun_within_twice(ours(orphans, i)->claim.quantity->value, theirs(orphans, k)->claim.quantity->value) &&
	    !weigh(&other, self, orphans, ours(orphans, i), theirs(orphans, k)))
		return false;
	*out = other.score >= score;
	return true;
}

/* Whether either figure has none that is nearer; of equals the first one counts. */
static bool is_nearest(bool *out, struct nearness *self, struct orphans *orphans, size_t i, size_t k, unsigned score)
{
	bool nearer = false;
	for (size_t other = 0; other < orphans->right.len && !nearer; other++)
		if (other != k && !reach(&nearer, self, orphans, i, other, score + (other > k)))
			return false;
	for (size_t other = 0; other < orphans->left.len && !nearer; other++)
		if (other != i && !reach(&nearer, self, orphans, other, k, score + (other > i)))
			return false;
	*out = !nearer;
	return true;
}

/* Whether the figure may be another's by what it is and by the figures around it. */
static bool may_be_slip(const struct noun_amid *a, const struct noun_amid *b, bool shared)
{
	const struct cc_decimal left = a->claim.quantity->value;
	const struct cc_decimal right = b->claim.quantity->value;
	bool turned = a->digits == b->digits && noun_swapped(left, right);
	bool misprint = !turned && shared && a->places == b->places && hint_is_misprint(left, right);
	return turned || misprint ||
	       (noun_amids_stand_by_one(a, b) && noun_within_twice(left, right) &&
		noun_stand_by_one_figure(&a->claim, &b->claim));
}

/* Few figures are another goal, another's digits exchanged or stand beside the same figure, few stand in sentences that
 * share one, and few of these are a misprint: words are looked at for those alone. */
static bool may_be_near(bool *out, struct nearby *found, struct nearness *self, struct noun_amid *a,
			struct noun_amid *b)
{
	bool any = self->exploring || noun_are_goals(&a->claim, &b->claim);
	*out = false;
	if (!any && a->digits != b->digits && a->places != b->places && !noun_amids_stand_by_one(a, b))
		return true;
	if (!may_be_one(a, b))
		return true;
	if (!noun_amids_share_figure(&found->shared, &self->amids, a, b))
		return false;
	*out = any || may_be_slip(a, b, found->shared);
	return true;
}

static bool hold(struct nearness *self, struct orphans *orphans, size_t i, size_t k)
{
	struct noun_amid *a = ours(orphans, i);
	struct noun_amid *b = theirs(orphans, k);
	struct nearby found = {.score = 0};
	bool one = false;
	if (!may_be_near(&one, &found, self, a, b) || (one && !weigh(&found, self, orphans, a, b)))
		return false;
	if (!one || !is_near(self, a, b, &found))
		return true;
	return is_nearest(&one, self, orphans, i, k, found.score) && (!one || add_pair(self, a, b));
}

static bool pair_up(struct nearness *self, struct orphans *orphans)
{
	for (size_t i = 0; i < orphans->left.len; i++) {
		const struct noun_amid *a = ours(orphans, i);
		for (size_t k = 0; k < orphans->right.len; k++) {
			const struct noun_amid *b = theirs(orphans, k);
			bool may = a->unit == b->unit || a->digits == b->digits;
			if (may && !hold(self, orphans, i, k))
				return false;
		}
	}
	return true;
}

/* ---- both ---- */

static bool look_at(void *nearness, const struct cc_article *a, const struct cc_article *b)
{
	struct nearness *self = nearness;
	struct orphans orphans = {.articles = {.a = NULL}};
	cc_arena_reset(self->passing);
	noun_amids_limit(&self->amids);
	if (!find_orphans(&orphans.left, self, a, b) || !find_orphans(&orphans.right, self, b, a))
		return false;
	return orphans.left.len > ORPHANS_MOST || orphans.right.len > ORPHANS_MOST || pair_up(self, &orphans);
}

bool noun_nearest_gather(struct cc_vec *out, struct noun_kin *kin, const struct cc_check_input *input, bool exploring,
			 struct cc_arena *arena)
{
	struct nearness self = {.input = input,
				.kin = kin,
				.out = out,
				.passing = cc_arena_new(cc_arena_allocator(arena)),
				.exploring = exploring};
	bool ok = noun_amids_new(&self.amids, input, arena) && self.passing != NULL &&
		  story_pairs_each(kin, input, arena, look_at, &self);
	noun_amids_free(&self.amids);
	cc_arena_free(self.passing);
	if (ok && out->len > 1)
		qsort(out->items, out->len, sizeof(struct noun_claim), noun_claims_compare);
	return ok;
}

/* ---- judging ---- */

/* What the articles say elsewhere than in the words around: other times, one of several reports, values that agree. */
static bool may_differ(const struct noun_claim *a, const struct noun_claim *b)
{
	if (noun_states_times(a, b) && !noun_times_meet(a, b))
		return false;
	if (noun_tells_apart(a, b) || noun_parts_of_year(a, b) || !noun_may_be_misprint(a, b))
		return false;
	return noun_are_goals(a, b) ||
	       (!cc_interval_overlaps(a->quantity->hard, b->quantity->hard) && a->noun->modality == b->noun->modality);
}

bool noun_nearest_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b)
{
	*out = (struct noun_verdict){0};
	if (!may_differ(a, b) || !noun_within_twice(a->quantity->value, b->quantity->value))
		return true;
	bool figures = false;
	if (!noun_detail_of(a, &judge->details) || !noun_detail_of(b, &judge->details) ||
	    !noun_kin_tells_figures(&figures, &judge->kin, a->article, b->article))
		return false;
	bool toll = a->detail->toll || b->detail->toll;
	bool carried = a->detail->carried || b->detail->carried;
	bool other = !carried && cc_subject_relate(a->detail->subject, b->detail->subject) == CC_SUBJECT_OTHER;
	/* 董庆河 and 弟弟董庆河: who is named otherwise in two sentences of the same figures may be one */
	other = other && !(noun_stand_by_one_figure(a, b) && noun_sentences_share(a, b) >= FIGURES_LEAST);
	bool told = a->detail->cues == b->detail->cues && !toll && !other;
	/* who is missing today may be found tomorrow */
	bool exchanged = noun_exchanged(a, b) && (figures || !toll);
	bool one = a->detail->narrow == b->detail->narrow && (exchanged || told);
	*out = (struct noun_verdict){.conflict = one, .sure = one, .points = POINTS, .likeness = NOUN_SLIP};
	return true;
}

bool noun_nearest_look(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b)
{
	*out = (struct noun_verdict){0};
	if (!may_differ(a, b))
		return true;
	if (!noun_detail_of(a, &judge->details) || !noun_detail_of(b, &judge->details))
		return false;
	bool other = cc_subject_relate(a->detail->subject, b->detail->subject) == CC_SUBJECT_OTHER;
	out->conflict = !other && !a->detail->toll && !b->detail->toll && a->detail->cues == b->detail->cues;
	out->points = POINTS_LOOK;
	return true;
}
