/* Figures that come on top of a stock or leave it: "added 3.2 million subscribers", "lost 12,000 members".
 * Leaves how rates and other changes are told to aspect.c. */
#include "link/metrics/aspect.h"

bool link_is_added(const struct link_sentence *self, const struct cc_metric *metric, const struct cc_quantity *quantity)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	return metric->sense == CC_PERIOD_STOCK && !link_is_han_sentence(self) &&
	       cc_word_list_ends(link_words(self, CC_WORDS_ADDS_TO), before) > 0;
}
