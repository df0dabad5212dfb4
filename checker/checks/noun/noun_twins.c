/* Finding figures that differ as misprints do.
 * Leaves what tells a misprint from chance to noun_misprints.c. */
#include "checks/noun/noun_twins.h"

#include <stdlib.h>

#include "base/hash.h"
#include "checks/noun/noun_retold.h"
#include "checks/shared/compose.h"
#include "checks/shared/hints.h"
#include "checks/shared/word_hashes.h"

enum { DIGITS = 10, DIGITS_SURE = 3, DIGITS_LEAST = 2, BITS_A_DIGIT = 5, ZEROS_MOST = 12 };

/* ---- keys ---- */

uint64_t noun_twins_digits(int *total, struct cc_decimal value)
{
	uint64_t packed = 0;
	*total = 0;
	for (cc_u128 rest = value.coefficient; rest > 0; rest /= DIGITS) {
		packed += UINT64_C(1) << ((unsigned)(rest % DIGITS) * BITS_A_DIGIT);
		++*total;
	}
	return packed;
}

static bool is_ratio(const struct cc_quantity *quantity)
{
	return cc_str_equal(quantity->dimension, CC_STR("ratio")) || quantity->kind == CC_NUMBER_PERCENT ||
	       quantity->kind == CC_NUMBER_FRACTION;
}

/* "some 12,400 jobs" has all its digits; 约12亿 has not. */
static bool is_plain(const struct cc_quantity *quantity, int digits)
{
	bool exact = quantity->qualifier == CC_QUALIFIER_EXACT ||
		     (quantity->qualifier == CC_QUALIFIER_ABOUT && digits >= DIGITS_SURE);
	return exact && !quantity->is_range && !quantity->suspect && quantity->same_as.end == 0 &&
	       quantity->kind != CC_NUMBER_ORDINAL && digits >= DIGITS_LEAST;
}

/* 1.36万 is 13600, as 一万六千三百 is 16300. */
static struct cc_decimal with_all_zeros(struct cc_decimal value)
{
	for (; value.exponent > 0 && value.exponent <= ZEROS_MOST; value.exponent--)
		value.coefficient *= DIGITS;
	return value;
}

/* 0: it has no twins. */
static uint64_t digits_key(const struct cc_quantity *quantity, struct cc_str metric)
{
	int total;
	const struct cc_decimal value = with_all_zeros(quantity->value);
	uint64_t digits = noun_twins_digits(&total, value);
	if (!is_plain(quantity, total) || (total < DIGITS_SURE && metric.len == 0))
		return 0;
	uint64_t hash = cc_hash_add_field(CC_HASH_START, cc_quantity_counted_unit(quantity));
	if (total < DIGITS_SURE)
		hash = cc_hash_add_field(hash, metric);
	hash = cc_hash_mix(hash ^ digits);
	return cc_hash_mix(hash ^ (uint64_t)(uint32_t)value.exponent) | 1;
}

static uint64_t scale_key(const struct cc_quantity *quantity, struct cc_str metric)
{
	int total;
	struct cc_decimal value = cc_decimal_bare(quantity->value);
	(void)metric;
	(void)noun_twins_digits(&total, value);
	if (!is_plain(quantity, total) || is_ratio(quantity))
		return 0;
	uint64_t hash = cc_hash_add_field(CC_HASH_START, cc_quantity_counted_unit(quantity));
	return cc_hash_mix(hash ^ (uint64_t)value.coefficient) | 1;
}

/* 二十四个 and 24人 of each class: what is counted has many words, 个 among them for all. */
static bool is_counted_per(const struct cc_quantity *quantity)
{
	bool han = quantity->unit.len > 0 && (unsigned char)quantity->unit.ptr[0] >= 0x80;
	return han && cc_str_find(quantity->unit, CC_STR("/"), 0) != SIZE_MAX;
}

static uint64_t unit_key(const struct cc_quantity *quantity, struct cc_str metric)
{
	int total;
	struct cc_decimal value = cc_decimal_bare(quantity->printed);
	(void)metric;
	(void)noun_twins_digits(&total, value);
	if (!is_plain(quantity, total) || is_ratio(quantity) || is_counted_per(quantity) ||
	    cc_str_equal(cc_quantity_counted_unit(quantity), CC_STR("count")))
		return 0;
	uint64_t hash = cc_hash_add_field(CC_HASH_START, quantity->dimension);
	hash = cc_hash_mix(hash ^ (uint64_t)value.coefficient);
	return cc_hash_mix(hash ^ (uint64_t)(uint32_t)value.exponent) | 1;
}

typedef uint64_t (*twin_key)(const struct cc_quantity *quantity, struct cc_str metric);

static bool add(struct cc_vec *out, twin_key key_of, const struct noun_claim *claim)
{
	struct noun_claim kept = *claim;
	kept.core = (struct cc_span){.start = claim->quantity->phrase.start, .end = claim->quantity->phrase.start};
	kept.key = key_of(claim->quantity, claim->bound != NULL ? claim->bound->metric_id : (struct cc_str){0});
	return kept.key == 0 || cc_vec_add(out, &kept);
}

static bool gather_article(struct cc_vec *out, twin_key key_of, const struct cc_article *article,
			   struct cc_arena *arena)
{
	for (size_t i = 0; i < article->noun_count; i++) {
		const struct cc_noun *noun = &article->nouns[i];
		const struct noun_claim claim = {.article = article,
						 .noun = noun,
						 .quantity =
						     &article->mentions[noun->sentence].quantities[noun->quantity]};
		/* 2864 under 疏浚量（万立方米） is no 2864 beside 2864万. */
		bool scaled = key_of != scale_key || !noun_is_bare_cell(&claim);
		if (scaled && !add(out, key_of, &claim))
			return false;
	}
	for (size_t i = 0; i < article->claim_count; i++) {
		struct noun_claim claim;
		if (key_of(&article->claims[i].quantity, article->claims[i].metric_id) == 0)
			continue;
		if (!noun_claim_bound(&claim, &article->claims[i], arena) || !add(out, key_of, &claim))
			return false;
	}
	return true;
}

static bool gather(struct cc_vec *out, twin_key key_of, const struct cc_check_input *input, struct cc_arena *arena)
{
	for (size_t i = 0; i < cc_check_fresh_count(input); i++)
		if (!gather_article(out, key_of, cc_check_fresh(input, i), arena))
			return false;
	return true;
}

static void *keep(twin_key key_of, const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec all = cc_vec_new(arena, sizeof(struct noun_claim));
	return gather(&all, key_of, archive, arena) ? noun_claims_shelf(&all, arena) : NULL;
}

static void *keep_digits(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return keep(digits_key, archive, arena);
}

static void *keep_scales(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return keep(scale_key, archive, arena);
}

static void *keep_units(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return keep(unit_key, archive, arena);
}

static bool gather_all(struct cc_vec *out, enum cc_kept_kind kept, cc_kept_maker make, twin_key key_of,
		       const struct cc_check_input *input, struct cc_arena *arena)
{
	void *shelf;
	return cc_kept_get(&shelf, input, kept, make) && gather(out, key_of, input, arena) &&
	       cc_shelf_join_claims(out, shelf, noun_claims_compare, input);
}

bool noun_twins_digits_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	return gather_all(out, CC_KEPT_TWINS_DIGITS, keep_digits, digits_key, input, arena);
}

bool noun_twins_scale_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	return gather_all(out, CC_KEPT_TWINS_SCALE, keep_scales, scale_key, input, arena);
}

bool noun_twins_unit_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	return gather_all(out, CC_KEPT_TWINS_UNIT, keep_units, unit_key, input, arena);
}
