/* The whole that the sentence before told: "完成货物吞吐量51.9亿吨。其中,沿海港口完成35.5亿吨".
 * Leaves wholes of the same sentence, and the words of a part, to part.c. */
#include "link/parts/part.h"
#include "link/places/subjects.h"

static bool is_level(const struct cc_claim *claim)
{
	return claim->aspect == CC_ASPECT_LEVEL || claim->aspect == CC_ASPECT_CUMULATIVE;
}

static bool may_be_whole(const struct cc_claim *claim, const struct cc_quantity *figure)
{
	if (figure->kind == CC_NUMBER_PERCENT)
		return claim->aspect == CC_ASPECT_GROWTH_RATE && claim->part.len == 0;
	return is_level(claim) && !link_is_ratio(claim->metric) && figure->unit.ptr != NULL &&
	       cc_str_equal(claim->quantity.unit, figure->unit);
}

/* "支出227.5亿元,增加19.5亿元": how many figures of the sentence before only tell by how much the metric moved. */
static size_t changes_alike(const struct link_sentence *self, const struct cc_claim *whole)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = 0;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence >= whole->sentence;) {
		bool alike = claims[i].quantity.unit.ptr != NULL && whole->quantity.unit.ptr != NULL &&
			     cc_str_equal(claims[i].quantity.unit, whole->quantity.unit);
		count += alike && claims[i].sentence == whole->sentence && claims[i].metric == whole->metric &&
				 claims[i].aspect == CC_ASPECT_CHANGE
			     ? 1
			     : 0;
	}
	return count;
}

/* How many figures of the sentence before have the unit, bound or not. */
static size_t figures_alike(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_mentions *before = &self->context->article->mentions[self->index - 1];
	size_t count = 0;
	for (size_t i = 0; i < before->quantity_count; i++) {
		const struct cc_quantity *other = &before->quantities[i];
		bool alike = other->unit.ptr != NULL && cc_str_equal(other->unit, figure->unit);
		count += alike && other->kind == figure->kind ? 1 : 0;
	}
	return count;
}

const struct cc_claim *link_whole_told_before(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct link_context *context = self->context;
	const struct cc_claim *claims = context->claims.items;
	if (!link_starts_with_cue(self, CC_CUE_OF_WHICH, self->sentence->span.start) || figure->unit.ptr == NULL ||
	    link_previous_figure_end(self, figure->phrase.start) > self->sentence->span.start)
		return NULL;
	size_t at = context->claims.len;
	while (at > context->block_first_claim && claims[at - 1].sentence + 1 == self->index &&
	       !may_be_whole(&claims[at - 1], figure))
		at--;
	bool told = at > context->block_first_claim && claims[at - 1].sentence + 1 == self->index;
	return told && figures_alike(self, figure) == 1 + changes_alike(self, &claims[at - 1]) ? &claims[at - 1] : NULL;
}

struct cc_str link_name_told(const struct link_sentence *self, const struct cc_claim *claim)
{
	const struct cc_mentions *own = &self->context->article->mentions[claim->sentence];
	for (size_t i = own->metric_count; i-- > 0;) {
		const struct cc_metric_mention *name = &own->metrics[i];
		if (name->metric == claim->metric && name->span.end <= claim->quantity.phrase.start)
			return cc_str_of_span(self->view, name->span);
	}
	return (struct cc_str){0};
}
