/* Figures of Chinese that tell what was expected of the figure before: "营收398亿元,高于市场预期的386亿元".
 * Leaves those of English to echoes.c. */
#include "link/rows/echoes.h"

/* 路透调查的, 此前华尔街: who expected it. */
enum { WHO_MOST = 8 };

static const struct cc_claim *last_claim(const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	return count > 0 && claims[count - 1].sentence == self->index ? &claims[count - 1] : NULL;
}

static bool is_alike(const struct cc_claim *claim, const struct cc_quantity *quantity)
{
	return claim->quantity.kind == quantity->kind &&
	       (quantity->unit.ptr == NULL || cc_str_equal(claim->quantity.unit, quantity->unit)) &&
	       claim->aspect != CC_ASPECT_CHANGE;
}

bool link_find_expected(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_claim *like = link_is_han_sentence(self) ? last_claim(self) : NULL;
	if (like == NULL)
		return false;
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	if (like->quantity.span.end != figure || !is_alike(like, quantity))
		return false;
	const struct cc_cue_mention *word = link_last_cue(self, CC_CUE_EXPECTATION, figure, quantity->phrase.start);
	if (word == NULL || word->span.end != quantity->phrase.start ||
	    link_residue(self, figure, word->span.start) > WHO_MOST)
		return false;
	*out = (struct link_metric){
	    .metric = like->metric, .share = like->metric->share, .like = like, .alike = LINK_ALIKE_EXPECTED};
	return true;
}
