/* Finding figures with the same digits in another order, and what tells a misprint from chance.
 * Leaves time, place and the words around a figure to noun_pairs.c and noun_claims.c. */
#include "checks/noun_twins.h"

#include <stdlib.h>

#include "base/hash.h"
#include "checks/compose.h"
#include "checks/hints.h"
#include "checks/word_hashes.h"

enum { DIGITS = 10, DIGITS_SURE = 3, DIGITS_LEAST = 2, BITS_A_DIGIT = 5 };

/* Two thirds of the words of the shorter stretch are to stand in the longer one. */
enum { WORDS_ALIKE = 2, WORDS_OF = 3, NOUN_LEAST = 4 };

/* ---- keys ---- */

/* How often each digit is printed, packed; *total: how many there are. */
static uint64_t digits_of(int *total, struct cc_decimal value)
{
	uint64_t packed = 0;
	*total = 0;
	for (cc_u128 rest = value.coefficient; rest > 0; rest /= DIGITS) {
		packed += UINT64_C(1) << ((unsigned)(rest % DIGITS) * BITS_A_DIGIT);
		++*total;
	}
	return packed;
}

static struct cc_str unit_of(const struct cc_quantity *quantity)
{
	bool counts = quantity->dimension.ptr == NULL || cc_str_equal(quantity->dimension, CC_STR("count"));
	return counts ? CC_STR("count") : quantity->unit;
}

/* 0: it has no twins. */
static uint64_t key_of(const struct cc_quantity *quantity, struct cc_str metric)
{
	int total;
	uint64_t digits = digits_of(&total, quantity->value);
	bool plain = quantity->qualifier == CC_QUALIFIER_EXACT && !quantity->is_range && !quantity->suspect &&
		     quantity->same_as.end == 0 && quantity->kind != CC_NUMBER_ORDINAL;
	if (!plain || total < DIGITS_LEAST || (total < DIGITS_SURE && metric.len == 0))
		return 0;
	uint64_t hash = cc_hash_add_field(CC_HASH_START, unit_of(quantity));
	if (total < DIGITS_SURE)
		hash = cc_hash_add_field(hash, metric);
	hash = cc_hash_mix(hash ^ digits);
	return cc_hash_mix(hash ^ (uint64_t)(uint32_t)quantity->value.exponent) | 1;
}

static bool add(struct cc_vec *out, const struct noun_claim *claim)
{
	struct noun_claim kept = *claim;
	kept.core = (struct cc_span){.start = claim->quantity->phrase.start, .end = claim->quantity->phrase.start};
	kept.key = key_of(claim->quantity, claim->bound != NULL ? claim->bound->metric_id : (struct cc_str){0});
	return kept.key == 0 || cc_vec_add(out, &kept);
}

static bool gather_article(struct cc_vec *out, const struct cc_article *article, struct cc_arena *arena)
{
	for (size_t i = 0; i < article->noun_count; i++) {
		const struct cc_noun *noun = &article->nouns[i];
		const struct noun_claim claim = {.article = article,
						 .noun = noun,
						 .quantity =
						     &article->mentions[noun->sentence].quantities[noun->quantity]};
		if (!add(out, &claim))
			return false;
	}
	for (size_t i = 0; i < article->claim_count; i++) {
		struct noun_claim claim;
		if (!noun_claim_bound(&claim, &article->claims[i], arena) || !add(out, &claim))
			return false;
	}
	return true;
}

static int compare_claims(const void *left, const void *right)
{
	const struct noun_claim *a = left;
	const struct noun_claim *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return cc_compose_compare_places(a->article, a->quantity->span.start, b->article, b->quantity->span.start);
}

bool noun_twins_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	for (size_t i = 0; i < input->article_count; i++)
		if (!gather_article(out, input->articles[i], arena))
			return false;
	if (out->len > 1)
		qsort(out->items, out->len, out->size, compare_claims);
	return true;
}

/* ---- judging ---- */

/* Who prints both figures means two things by them. */
static bool knows(const struct cc_article *article, const struct cc_quantity *figure)
{
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->quantity_count; k++)
			if (cc_decimal_compare(mentions->quantities[k].value, figure->value) == 0 &&
			    cc_str_equal(unit_of(&mentions->quantities[k]), unit_of(figure)))
				return true;
	}
	return false;
}

static bool same_metric(const struct cc_claim *a, const struct cc_claim *b)
{
	return a != NULL && b != NULL && cc_str_equal(a->metric_id, b->metric_id);
}

/* A growth is no level, and the same of another industry is another thing. */
static bool may_be_one(const struct cc_claim *a, const struct cc_claim *b)
{
	return a == NULL || b == NULL ||
	       (same_metric(a, b) && a->aspect == b->aspect && a->basis == b->basis && a->sector == b->sector &&
		cc_str_equal(a->whole, b->whole));
}

/* The people of "1,420,000 people" is a word like any other; 家 and 人 count everything. */
static size_t shared_noun(const struct noun_claim *a, const struct noun_claim *b)
{
	struct cc_str unit = a->quantity->unit;
	bool noun = unit.len >= NOUN_LEAST && (unsigned char)unit.ptr[0] < 0x80 &&
		    cc_str_equal(unit_of(a->quantity), CC_STR("count"));
	return noun && cc_str_equal(unit, b->quantity->unit);
}

static bool share_words(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct cc_vec *left = &a->detail->words;
	const struct cc_vec *right = &b->detail->words;
	size_t noun = shared_noun(a, b);
	size_t least = (left->len < right->len ? left->len : right->len) + noun;
	size_t shared = cc_word_hashes_shared(left, right);
	return shared > 0 && (shared + noun) * WORDS_OF >= least * WORDS_ALIKE && !a->detail->borrowed &&
	       !b->detail->borrowed;
}

/* "it serves 1,240,000 people" and "along it live 1,420,000 people": only two deeds that are told differ. */
static bool same_size(const struct noun_detail *a, const struct noun_detail *b)
{
	bool one_deed = a->deeds == 0 || b->deeds == 0 || a->deeds == b->deeds;
	return one_deed && a->kinds == b->kinds && a->cues == b->cues && a->narrow == b->narrow;
}

static bool weigh(struct noun_verdict *out, struct noun_judge *judge, const struct noun_claim *a,
		  const struct noun_claim *b)
{
	enum cc_subject_relation subject = cc_subject_relate(a->detail->subject, b->detail->subject);
	bool carried = a->detail->carried || b->detail->carried;
	bool metric = same_metric(a->bound, b->bound);
	int total;
	(void)digits_of(&total, a->quantity->value);
	enum noun_kinship kin = NOUN_KIN_NONE;
	if (!noun_kin_between(&kin, &judge->kin, a->article, b->article))
		return false;
	bool words = share_words(a, b);
	bool story = kin == NOUN_KIN_FIGURES || (kin != NOUN_KIN_NONE && subject == CC_SUBJECT_SAME);
	bool other = subject == CC_SUBJECT_OTHER && !carried && !metric;
	bool steady = !a->detail->toll && !b->detail->toll;
	out->likeness = NOUN_SLIP;
	out->points = (unsigned)kin + words + metric + (subject == CC_SUBJECT_SAME) + (total >= DIGITS_SURE);
	out->sure = story && steady && !other && (words || (metric && total >= DIGITS_SURE));
	out->conflict = out->sure;
	return true;
}

bool noun_twins_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b)
{
	*out = (struct noun_verdict){0};
	if (a->article == b->article || !noun_may_disagree(a, b) || !may_be_one(a->bound, b->bound) ||
	    knows(a->article, b->quantity) || knows(b->article, a->quantity))
		return true;
	if (!noun_detail_of(a, &judge->scan, judge->rules, judge->arena) ||
	    !noun_detail_of(b, &judge->scan, judge->rules, judge->arena))
		return false;
	return !same_size(a->detail, b->detail) || weigh(out, judge, a, b);
}
