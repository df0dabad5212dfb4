/* One walk over the figures of articles for every way of filing them.
 * Leaves which figures and which keys to the filing. */
#include "checks/noun/noun_figures.h"

#include "base/hash.h"

bool noun_figures_of(struct cc_vec *out, const struct noun_filing *filing, const struct cc_article *article,
		     struct cc_arena *arena)
{
	for (size_t i = 0; i < article->noun_count; i++) {
		const struct cc_noun *noun = &article->nouns[i];
		const struct noun_claim claim = {.article = article,
						 .noun = noun,
						 .quantity =
						     &article->mentions[noun->sentence].quantities[noun->quantity]};
		if (!noun->loose && filing->wants(claim.quantity) && !filing->file(out, claim))
			return false;
	}
	for (size_t i = 0; i < article->claim_count; i++) {
		struct noun_claim claim;
		if (!filing->wants(&article->claims[i].quantity))
			continue;
		if (!noun_claim_bound(&claim, &article->claims[i], arena) || !filing->file(out, claim))
			return false;
	}
	return true;
}

static bool gather(struct cc_vec *out, const struct noun_filing *filing, const struct cc_check_input *input,
		   struct cc_arena *arena)
{
	for (size_t i = 0; i < cc_check_fresh_count(input); i++)
		if (!noun_figures_of(out, filing, cc_check_fresh(input, i), arena))
			return false;
	return true;
}

void *noun_figures_keep(const struct noun_filing *filing, const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec all = cc_vec_new(arena, sizeof(struct noun_claim));
	return gather(&all, filing, archive, arena) ? noun_claims_shelf(&all, arena) : NULL;
}

bool noun_figures_gather(struct cc_vec *out, const struct noun_filing *filing, const struct cc_check_input *input,
			 struct cc_arena *arena)
{
	void *shelf;
	return cc_kept_get(&shelf, input, filing->kept, filing->keep) && gather(out, filing, input, arena) &&
	       cc_shelf_join_claims(out, shelf, noun_claims_compare, input);
}

uint64_t noun_figure_hash(const struct cc_quantity *figure)
{
	struct cc_decimal value = cc_decimal_normalise(figure->value);
	uint64_t hash = cc_hash_add_field(CC_HASH_START, cc_quantity_counted_unit(figure));
	hash = cc_hash_mix(hash ^ (uint64_t)value.coefficient);
	return cc_hash_mix(hash ^ (uint64_t)(uint32_t)value.exponent);
}
