/* Sentences of two articles that have two figures and more in common, and one each, of one unit, that the other article
 * does not print: one digit of it is another. Leaves how surely sentences tell the same to retelling.c. */
#include "checks/noun/noun_leftovers.h"

#include "base/hash.h"
#include "checks/noun/noun_apart.h"
#include "checks/noun/noun_figures.h"
#include "checks/noun/noun_printed.h"
#include "checks/noun/noun_retold.h"
#include "checks/shared/hints.h"
#include "checks/story/retelling.h"

enum {
	DIGITS_TWO = 10,
	DIGITS_THREE = 100,
	BESIDE_MOST = 4,     /* telling figures of a sentence that it is filed under */
	SENTENCES_SHARE = 2, /* figures that two sentences have in common */
	ARTICLES_SHARE = 3,  /* and their articles */
	DAYS_MOST = 60,
	POINTS = 5
};

/* ---- gathering ---- */

static cc_u128 digits_of(const struct cc_quantity *figure)
{
	return cc_decimal_normalise(figure->value).coefficient;
}

/* £2.8 million, £1.8 million: of one unit, and as large but for a digit. */
static uint64_t size_of(const struct cc_quantity *figure)
{
	struct cc_decimal value = cc_decimal_normalise(figure->value);
	int32_t size = cc_decimal_digits(value.coefficient) + value.exponent;
	return cc_hash_mix(cc_hash_add_field(CC_HASH_START, cc_quantity_counted_unit(figure)) ^ (uint32_t)size);
}

static bool is_plain(const struct cc_quantity *figure)
{
	return cc_quantity_is_exact(figure) && figure->kind != CC_NUMBER_ORDINAL && digits_of(figure) >= DIGITS_TWO;
}

/* Telling figures beside a figure, those of the smallest hashes first: of two sentences that share two of three the
 * smaller is among those of both; a long sentence has more. */
struct beside {
	uint64_t hashes[BESIDE_MOST];
	size_t count;
};

static void keep_smallest(struct beside *self, uint64_t hash)
{
	size_t at = self->count < BESIDE_MOST ? self->count++ : BESIDE_MOST;
	for (; at > 0 && self->hashes[at - 1] > hash; at--)
		if (at < BESIDE_MOST)
			self->hashes[at] = self->hashes[at - 1];
	if (at < BESIDE_MOST)
		self->hashes[at] = hash;
}

static struct beside figures_beside(const struct noun_claim *claim)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->noun->sentence];
	struct beside beside = {.count = 0};
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &mentions->quantities[i];
		if (figure->span.start != claim->quantity->span.start && is_plain(figure) &&
		    digits_of(figure) >= DIGITS_THREE)
			keep_smallest(&beside, noun_figure_hash(figure));
	}
	return beside;
}

static bool add(struct cc_vec *out, struct noun_claim claim)
{
	const struct beside beside = figures_beside(&claim);
	claim.core = (struct cc_span){.start = claim.quantity->phrase.start, .end = claim.quantity->phrase.start};
	for (size_t i = 0; i < beside.count; i++) {
		claim.key = cc_hash_mix(beside.hashes[i] ^ size_of(claim.quantity)) | 1;
		if (!cc_vec_add(out, &claim))
			return false;
	}
	return true;
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena);

static const struct noun_filing filing = {.kept = CC_KEPT_LEFTOVERS, .keep = keep, .wants = is_plain, .file = add};

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return noun_figures_keep(&filing, archive, arena);
}

bool noun_leftovers_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	return noun_figures_gather(out, &filing, input, arena);
}

/* ---- judging ---- */

/* The articles are of one time and the figures of one: what is meant is not what was. */
static bool may_be_one(const struct noun_claim *a, const struct noun_claim *b)
{
	bool times = !noun_states_times(a, b) || noun_times_meet(a, b);
	return a->article != b->article && times && !noun_tells_apart(a, b) &&
	       !cc_interval_overlaps(a->quantity->hard, b->quantity->hard) && a->noun->modality == b->noun->modality &&
	       cc_article_days_between(a->article, b->article) <= DAYS_MOST && noun_may_count_one(a, b) &&
	       !noun_is_bare_cell(a) && !noun_is_bare_cell(b) &&
	       hint_is_misprint(a->quantity->value, b->quantity->value);
}

/* Two that stand beside several of the same figures meet under each: the one of the smallest hash is enough. */
static bool meet_first(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct beside left = figures_beside(a);
	const struct beside right = figures_beside(b);
	for (size_t i = 0; i < left.count; i++)
		for (size_t k = 0; k < right.count; k++)
			if (left.hashes[i] == right.hashes[k])
				return a->key == (cc_hash_mix(left.hashes[i] ^ size_of(a->quantity)) | 1);
	return false;
}

/* 16条 and 126个 are counts of two things: who means the one is not taken for the other. */
static bool counts_other(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return a->unit.len > 0 && b->unit.len > 0 && !cc_str_equal(a->unit, b->unit);
}

/* No other figure of its unit in the sentence is unknown to the other article. */
static bool is_only_one(bool *only, struct noun_judge *judge, const struct noun_claim *claim,
			const struct cc_article *other)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->noun->sentence];
	*only = true;
	for (size_t i = 0; i < mentions->quantity_count && *only; i++) {
		const struct cc_quantity *figure = &mentions->quantities[i];
		bool printed = false;
		if (figure->span.start == claim->quantity->span.start || figure->kind == CC_NUMBER_ORDINAL ||
		    counts_other(figure, claim->quantity) ||
		    !cc_str_equal(cc_quantity_counted_unit(figure), cc_quantity_counted_unit(claim->quantity)))
			continue;
		if (!noun_article_prints(&printed, &judge->kin, other, figure))
			return false;
		*only = printed;
	}
	return true;
}

static bool retell(struct retelling *out, struct noun_judge *judge, const struct noun_claim *claim)
{
	uint32_t sentence = claim->noun->sentence;
	return retelling_of(out, claim->article, sentence, claim->article->text.sentences[sentence].span,
			    judge->passing);
}

static bool tell_the_same(bool *same, struct noun_judge *judge, const struct noun_claim *a, const struct noun_claim *b)
{
	struct retelling left;
	struct retelling right;
	cc_arena_reset(judge->passing);
	if (!retell(&left, judge, a) || !retell(&right, judge, b))
		return false;
	*same = retelling_shared_figures(&left, &right) >= SENTENCES_SHARE;
	return true;
}

static bool are_leftovers(bool *out, struct noun_judge *judge, const struct noun_claim *a, const struct noun_claim *b)
{
	bool figures = false;
	size_t shared = 0;
	bool both = false;
	bool left = false;
	bool right = false;
	if (!noun_kin_tells_figures(&figures, &judge->kin, a->article, b->article) ||
	    !noun_kin_shared(&shared, &judge->kin, a->article, b->article) ||
	    !noun_prints_other(&both, &judge->kin, a, b))
		return false;
	if (!figures || shared < ARTICLES_SHARE || both)
		return true;
	if (!is_only_one(&left, judge, a, b->article) || !is_only_one(&right, judge, b, a->article))
		return false;
	return !(left && right) || tell_the_same(out, judge, a, b);
}

bool noun_leftovers_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a,
			  struct noun_claim *b)
{
	bool sure = false;
	*out = (struct noun_verdict){0};
	if (!may_be_one(a, b) || !meet_first(a, b))
		return true;
	if (!are_leftovers(&sure, judge, a, b))
		return false;
	if (sure && (!noun_detail_of(a, &judge->details) || !noun_detail_of(b, &judge->details)))
		return false;
	*out = (struct noun_verdict){.conflict = sure, .sure = sure, .points = POINTS, .likeness = NOUN_SLIP};
	return true;
}
