/* Per cents and points with one number, in sentences of two articles of one story that share a figure besides.
 * Leaves how surely articles tell one story to noun_kin.c. */
#include "checks/noun/noun_points.h"

#include "base/hash.h"
#include "checks/noun/noun_apart.h"
#include "checks/noun/noun_figures.h"

enum { DIGITS_TWO = 10, DIGITS_THREE = 100, BESIDE_MOST = 8, DAYS_MOST = 60, POINTS = 5 };

static bool is_points(const struct cc_quantity *figure)
{
	return cc_str_equal(figure->unit, CC_STR("pp"));
}

static cc_u128 digits_of(const struct cc_quantity *figure)
{
	return cc_decimal_normalise(figure->value).coefficient;
}

static bool is_change(const struct cc_quantity *figure)
{
	return cc_quantity_is_exact(figure) && (is_points(figure) || cc_str_equal(figure->unit, CC_STR("%"))) &&
	       digits_of(figure) >= DIGITS_TWO;
}

static bool add(struct cc_vec *out, struct noun_claim claim)
{
	const struct cc_mentions *mentions = &claim.article->mentions[claim.noun->sentence];
	const struct cc_decimal value = cc_decimal_normalise(claim.quantity->value);
	uint64_t own = cc_hash_mix((uint64_t)value.coefficient ^ ((uint64_t)(uint32_t)value.exponent << 32));
	claim.core = (struct cc_span){.start = claim.quantity->phrase.start, .end = claim.quantity->phrase.start};
	for (size_t i = 0; i < mentions->quantity_count && i < BESIDE_MOST; i++) {
		const struct cc_quantity *figure = &mentions->quantities[i];
		if (figure->span.start == claim.quantity->span.start || !cc_quantity_is_exact(figure) ||
		    figure->kind == CC_NUMBER_ORDINAL || digits_of(figure) < DIGITS_THREE)
			continue;
		claim.key = cc_hash_mix(own ^ noun_figure_hash(figure)) | 1;
		if (!cc_vec_add(out, &claim))
			return false;
	}
	return true;
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena);

static const struct noun_filing filing = {.kept = CC_KEPT_NOUN_POINTS, .keep = keep, .wants = is_change, .file = add};

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return noun_figures_keep(&filing, archive, arena);
}

bool noun_points_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	return noun_figures_gather(out, &filing, input, arena);
}

bool noun_points_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b)
{
	bool figures = false;
	bool both = false;
	*out = (struct noun_verdict){0};
	if (a->article == b->article || is_points(a->quantity) == is_points(b->quantity) ||
	    a->noun->modality != b->noun->modality || noun_tells_apart(a, b) ||
	    cc_article_days_between(a->article, b->article) > DAYS_MOST)
		return true;
	if (!noun_kin_tells_figures(&figures, &judge->kin, a->article, b->article) ||
	    !noun_prints_other(&both, &judge->kin, a, b))
		return false;
	bool one = figures && !both;
	if (one && (!noun_detail_of(a, &judge->details) || !noun_detail_of(b, &judge->details)))
		return false;
	*out = (struct noun_verdict){.conflict = one, .sure = one, .points = POINTS, .likeness = NOUN_SLIP};
	return true;
}
