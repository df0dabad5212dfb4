/* "The S&P 500 slipped 0.4 percent to 6,811.20 on Tuesday": in English the day behind a level is that of the movement
 * that came to it. Leaves which day the level has to told_day.c. */
#include "link/times/periods.h"

/* Whether the claim has no time of its own words. */
static bool is_open(const struct cc_claim *claim)
{
	bool moves = claim->aspect == CC_ASPECT_GROWTH_RATE || claim->aspect == CC_ASPECT_CHANGE;
	return moves && cc_span_len(claim->period_span) == 0;
}

void link_give_day_to_movement(const struct cc_claim *level, struct link_sentence *self)
{
	struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	struct cc_claim *before = count > 0 ? &claims[count - 1] : NULL;
	bool day = level->aspect == CC_ASPECT_LEVEL && level->period.kind == CC_PERIOD_DAY &&
		   cc_span_len(level->period_span) > 0 && level->period_span.start >= level->quantity.phrase.end;
	if (!day || link_is_han_sentence(self) || before == NULL || before->sentence != self->index ||
	    before->metric != level->metric || before->scope != level->scope || !is_open(before))
		return;
	struct cc_str between = cc_str_slice(self->view, before->quantity.phrase.end, level->quantity.phrase.start);
	if (!cc_word_list_has(link_words(self, CC_WORDS_COMES_TO_LEVEL), between))
		return;
	before->period = level->period;
	before->period_span = level->period_span;
	before->period_relative = level->period_relative;
	before->period_current = level->period_current;
	before->period_binding = CC_BOUND_SENTENCE;
}
