/* Where in the sorted lists of a sentence what stands at a place begins.
 * Leaves looking around from there to clauses.c and others. */
#include "link/near.h"

#include "base/search.h"

size_t link_first_cue(const struct link_sentence *self, size_t from)
{
	const struct cc_cue_mention *cues = self->mentions->cues;
	return cc_search_first(cues, self->mentions->cue_count, sizeof(*cues),
			       offsetof(struct cc_cue_mention, span.start), from);
}

size_t link_first_metric(const struct link_sentence *self, size_t at)
{
	const struct cc_metric_mention *names = self->mentions->metrics;
	return cc_search_first(names, self->mentions->metric_count, sizeof(*names),
			       offsetof(struct cc_metric_mention, span.end), at + 1);
}

size_t link_first_mention(const struct cc_metric_mention *items, size_t count, size_t from)
{
	return cc_search_first(items, count, sizeof(*items), offsetof(struct cc_metric_mention, span.start), from);
}
