/* The two ways in which English tells what a company earned, "$761.2 million, or 48 cents a share, compared with $720.1
 * million, or 46 cents, a year earlier": the second is of the time of the first, and what the other side has for it.
 * Leaves a movement told twice ("93 cents, or 1.5 percent") to gapped.c. */
#include <stdint.h>

#include "link/metrics/metrics.h"
#include "link/times/periods.h"

/* " per share": what may stand between a figure and its "or". */
enum { NOUN_BYTES = 12 };

/* Whether nothing but ", or " and a short noun parts the two. */
static bool is_joined(const struct link_sentence *self, const struct cc_quantity *first,
		      const struct cc_quantity *second)
{
	if (first->phrase.end >= second->phrase.start || link_is_han_sentence(self))
		return false;
	const struct cc_str comma = CC_STR(",");
	struct cc_str between = cc_str_slice(self->view, first->phrase.end, second->phrase.start);
	size_t joint = cc_word_list_ends(link_words(self, CC_WORDS_SAME_AGAIN), between);
	struct cc_str noun = cc_str_slice(between, 0, between.len - joint);
	noun.len -= cc_str_ends(noun, comma) ? comma.len : 0;
	return joint > 0 && noun.len <= NOUN_BYTES && cc_str_find(noun, comma, 0) == SIZE_MAX;
}

const struct cc_quantity *link_last_said(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_quantity *next = link_next_figure(self, quantity->span.end);
	bool again = next != NULL && link_was_before(self, quantity) && is_joined(self, quantity, next);
	return again ? next : quantity;
}

bool link_is_other_side(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_quantity *before =
	    link_figure_ending_at(self, link_previous_figure_end(self, quantity->phrase.start));
	return link_was_before(self, quantity) ||
	       (before != NULL && is_joined(self, before, quantity) && link_was_before(self, before));
}

bool link_is_closed_by(const struct link_sentence *self, enum cc_cue_kind kind, size_t end)
{
	const struct cc_str comma = CC_STR(", ");
	bool behind = cc_str_starts(cc_str_slice(self->view, end, self->sentence->span.end), comma);
	const struct cc_cue_mention *cue = behind ? link_cue_at(self, kind, end + comma.len) : NULL;
	return cue != NULL && link_clause_at(self, cue->span.start)->span.end == cue->span.end;
}

bool link_find_said_beside(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure)
{
	enum { SIDES = 3 };
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	if (count < SIDES || link_is_han_sentence(self) || claims[count - SIDES].sentence != self->index)
		return false;
	const struct cc_claim *base = &claims[count - 1];
	const struct cc_claim *beside = &claims[count - 2];
	const struct cc_claim *first = &claims[count - SIDES];
	bool sides = base->metric == first->metric && link_was_before(self, &base->quantity) &&
		     is_joined(self, &first->quantity, &beside->quantity) && is_joined(self, &base->quantity, figure);
	if (!sides || beside->quantity.kind != figure->kind || !cc_str_equal(beside->quantity.unit, figure->unit))
		return false;
	*out = (struct link_metric){
	    .metric = beside->metric, .share = beside->metric->share, .like = beside, .alike = LINK_ALIKE_BEFORE};
	return true;
}
