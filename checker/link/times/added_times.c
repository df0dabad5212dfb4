/* Times that a sentence tells beside those that extract/ has read, in order of place.
 * Leaves reading them to holidays.c and report_times.c. */
#include "link/times/added_times.h"

#include <string.h>

bool link_begin_times(struct link_added_times *out, const struct link_sentence *self)
{
	const struct cc_mentions *told = self->mentions;
	size_t room = told->period_count + told->cue_count + 1;
	out->mentions = cc_arena_alloc(self->context->scratch, sizeof(*out->mentions));
	out->periods = cc_arena_array(self->context->scratch, room, sizeof(*out->periods));
	if (out->mentions == NULL || out->periods == NULL)
		return false;
	*out->mentions = *told;
	if (told->period_count > 0)
		memcpy(out->periods, told->periods, told->period_count * sizeof(*out->periods));
	out->mentions->periods = out->periods;
	return true;
}

void link_add_time(struct link_added_times *times, struct cc_period_mention time)
{
	struct cc_period_mention *periods = times->periods;
	uint32_t kept = 0;
	uint32_t at = 0;
	for (uint32_t i = 0; i < times->mentions->period_count; i++) {
		if (cc_span_overlaps(periods[i].span, time.span))
			continue;
		periods[kept++] = periods[i];
		at = periods[kept - 1].span.start < time.span.start ? kept : at;
	}
	memmove(&periods[at + 1], &periods[at], (kept - at) * sizeof(*periods));
	periods[at] = time;
	times->mentions->period_count = kept + 1;
}

void link_end_times(struct link_sentence *self, const struct link_added_times *times)
{
	self->mentions = times->mentions;
}
