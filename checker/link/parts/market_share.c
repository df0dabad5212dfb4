/* Chinese percentages that tell whose part of a market somebody has: 华为以31.2%的份额居首.
 * Leaves shares of a metric that the text says (占全国的11.3%) to share_mark.c. */
#include "link/metrics/doubt.h"

const char *link_why_share_of_market(const struct cc_claim *claim, const struct link_sentence *self,
				     const struct link_metric *metric)
{
	(void)metric;
	struct cc_str rest = cc_str_slice(self->view, claim->quantity.phrase.end, self->sentence->span.end);
	return claim->quantity.kind == CC_NUMBER_PERCENT && !cc_metric_is(claim->metric, CC_NATURE_MARKET_SHARE) &&
		       cc_word_list_begins(link_words(self, CC_WORDS_OF_MARKET_SHARE), rest) > 0
		   ? "a share of a market"
		   : NULL;
}
