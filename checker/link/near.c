/* Where in the sorted lists of a sentence what stands at a place begins.
 * Leaves looking around from there to clauses.c and others. */
#include "link/near.h"

size_t link_first_cue(const struct link_sentence *self, size_t from)
{
	const struct cc_cue_mention *cues = self->mentions->cues;
	size_t low = 0;
	size_t high = self->mentions->cue_count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (cues[middle].span.start < from)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

size_t link_first_metric(const struct link_sentence *self, size_t at)
{
	const struct cc_metric_mention *names = self->mentions->metrics;
	size_t low = 0;
	size_t high = self->mentions->metric_count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (names[middle].span.end <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

size_t link_first_mention(const struct cc_metric_mention *items, size_t count, size_t from)
{
	size_t low = 0;
	size_t high = count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (items[middle].span.start < from)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}
