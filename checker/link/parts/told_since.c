/* Whether something else was told since the last claim: "The number of beds rose to 41,076. Some 478,827 tourists came.
 * This year, the figure is 539,816" goes on about tourists, whom nobody bound. Leaves what is gone on about to
 * bind_metric.c. */
#include "link/metrics/metrics.h"
#include "link/times/periods.h"

static bool is_amount(const struct cc_quantity *quantity)
{
	bool lasts = quantity->dimension.ptr != NULL && cc_str_equal(quantity->dimension, CC_STR("duration"));
	return quantity->kind == CC_NUMBER_CARDINAL && !lasts;
}

bool link_told_other_since(const struct link_sentence *self)
{
	const struct link_context *context = self->context;
	const struct cc_claim *claims = context->claims.items;
	if (link_is_han_sentence(self) || self->index == 0 || context->claims.len == 0)
		return false;
	const struct cc_sentence *before = &context->article->text.sentences[self->index - 1];
	const struct cc_mentions *told = &context->article->mentions[self->index - 1];
	if (before->block != self->sentence->block || told->quantity_count == 0)
		return false;
	const struct cc_quantity *last = &told->quantities[told->quantity_count - 1];
	const struct cc_claim *claim = &claims[context->claims.len - 1];
	return is_amount(last) && is_amount(&claim->quantity) && claim->quantity.span.end < last->span.start;
}

bool link_is_forecast_moved(const struct link_sentence *self, const struct cc_claim *to)
{
	size_t start = to->quantity.phrase.start;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, start);
	return to->modality == CC_MODALITY_FORECAST && cc_str_ends(before, CC_STR(" to ")) &&
	       link_moves_forecast(self, start);
}
