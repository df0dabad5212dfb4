/* The one time that the paragraphs of an English text stand under so far: "in the year ending March 2013 …
 * Homicides stood at 552 for the year". Leaves the time of a company's reports to house_period.c, and that of a
 * paragraph to carry_period.c. */
#include "link/times/periods.h"

#include "link/times/stories.h"

static bool is_whole(struct cc_period period)
{
	return cc_date_is_set(period.start) && cc_date_is_set(period.end) && !period.instant &&
	       period.kind != CC_PERIOD_DAY;
}

void link_note_story_period(const struct link_sentence *self, struct cc_period period)
{
	struct link_context *context = self->context;
	if (link_is_han_sentence(self) || !link_is_known_period(period))
		return;
	if (!link_is_known_period(context->story_period))
		context->story_period = period;
	else if (!cc_period_same_days(context->story_period, period))
		context->story_of_times = true;
}

struct cc_period link_story_period(const struct link_sentence *self)
{
	const struct link_context *context = self->context;
	bool one = !link_is_han_sentence(self) && !context->story_of_times && !context->has_companies &&
		   is_whole(context->story_period);
	return one ? context->story_period : (struct cc_period){0};
}

/* Whether the sentence names a time that may date a figure; "fell from 6.8 percent in 2024 to 6.1 percent" does not. */
static bool is_dated(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->state != CC_PERIOD_SAME && !link_is_base(self, mention) && !link_is_news_day(mention) &&
		    !link_is_left(self, mention))
			return true;
	}
	return false;
}

struct cc_period link_story_period_of(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	bool other = is_dated(self) || link_is_planned(self, self->sentence->span.end) ||
		     link_is_so_now(self, quantity) ||
		     link_has_cue(self, CC_CUE_HYPOTHETICAL, self->sentence->span.start, self->sentence->span.end);
	return other ? (struct cc_period){0} : link_story_period(self);
}
