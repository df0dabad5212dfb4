/* Chinese figures of how many places, firms or people meet a condition on the metric: 常住人口在1000万以上的城市有17个.
 * Leaves other doubts to doubt_han.c. */
#include "link/metrics/doubt.h"

const char *link_why_counts_those(const struct cc_claim *claim, const struct link_sentence *self,
				  const struct link_metric *metric)
{
	const size_t end = claim->quantity.phrase.start;
	size_t from = metric->span.end;
	const struct cc_clause *clause = link_clause_at(self, end);
	if (!cc_quantity_is_count(&claim->quantity) || metric->span.start < clause->span.start)
		return NULL;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *bound = &self->mentions->quantities[i];
		struct cc_str behind =
		    bound->phrase.end < end ? cc_str_slice(self->view, bound->phrase.end, end) : (struct cc_str){0};
		if (bound->phrase.start >= from && cc_str_starts(behind, CC_STR("的")))
			return "what is so large is counted";
	}
	return NULL;
}
