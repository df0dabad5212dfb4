/* Times of English that carry to no later figure: of what is left behind or held against ("from 5.76 percent in 2023",
 * "above December's reading of"), and of a deed.
 * Leaves those of Chinese, and what later figures stand under, to bind_period.c and carry_period.c. */
#include <stdint.h>

#include "link/metrics/aspect.h"
#include "link/times/periods.h"

/* "to 5.39 percent in 2024 from 5.76 percent in 2023, and …": the year of what was left behind carries nowhere. */
static bool is_origin(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &self->mentions->quantities[i];
		if (link_previous_figure_end(self, mention->span.start) != figure->span.end)
			continue;
		/* "cut the rate to 5.25 percent from 5.50 percent, raised its projection for 2026 to …": another time.
		 */
		return link_clause_at(self, figure->span.start) == link_clause_at(self, mention->span.start) &&
		       link_was_before(self, figure);
	}
	return false;
}

/* "topping the 7.8 percent of the April-June quarter; output rose …": the time of a value that something is held
 * against. */
static bool is_of_compared_value(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_quantity *figure =
	    link_figure_ending_at(self, link_previous_figure_end(self, mention->span.start));
	if (figure == NULL || figure->kind == CC_NUMBER_ORDINAL || figure->phrase.start <= self->sentence->span.start)
		return false;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, figure->phrase.start);
	struct cc_str between = cc_str_slice(self->view, figure->phrase.end, mention->span.start);
	/* "half the rate of 2024" */
	if (figure->kind == CC_NUMBER_FRACTION && cc_str_starts(between, CC_STR(" the ")))
		return link_residue(self, figure->phrase.end, mention->span.start) == 0;
	return cc_str_ends(before, CC_STR(" the ")) &&
	       (cc_str_equal(between, CC_STR(" of ")) || cc_str_equal(between, CC_STR(" of the ")) ||
		cc_str_equal(between, CC_STR(" in ")) || cc_str_equal(between, CC_STR(" in the ")) || between.len <= 1);
}

/* "3.1 percent in August |after hitting a seven-year high of| 3.9 percent in May, while core inflation was": the time
 * of what was before. */
static bool is_of_time_after(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_quantity *figure =
	    link_figure_ending_at(self, link_previous_figure_end(self, mention->span.start));
	if (figure == NULL || link_clause_at(self, figure->span.start) != link_clause_at(self, mention->span.start))
		return false;
	size_t from = link_clause_at(self, figure->span.start)->span.start;
	size_t to = figure->phrase.start > from ? figure->phrase.start : from;
	struct cc_str words = cc_str_slice(self->view, from, to);
	size_t after = cc_str_find(words, CC_STR(" after "), 0);
	return after != SIZE_MAX && link_previous_figure_end(self, from + after) > self->sentence->span.start;
}

bool link_is_time_left(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_quantity *told = link_next_figure(self, mention->span.end);
	return (told != NULL && link_leads_in_bracket(self, mention, told)) || is_origin(self, mention) ||
	       is_of_compared_value(self, mention) || is_of_time_after(self, mention);
}

bool link_owns_other_side(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	static const enum cc_cue_kind against[] = {CC_CUE_BEYOND, CC_CUE_MATCHING, CC_CUE_FROM};
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	struct cc_str rest = cc_str_slice(self->view, mention->span.end, self->sentence->span.end);
	size_t figure = link_previous_figure_end(self, mention->span.start);
	bool owner = cc_str_starts(rest, CC_STR("'s ")) || cc_str_starts(rest, CC_STR("\u2019s ")) ||
		     cc_str_ends(words, CC_STR("'s")) || cc_str_ends(words, CC_STR("\u2019s"));
	return owner && !link_is_han_sentence(self) && figure > self->sentence->span.start &&
	       link_has_any_cue(self, against, sizeof(against) / sizeof(against[0]), figure, mention->span.start);
}

bool link_only_tells_deed(const struct link_sentence *self)
{
	static const enum cc_cue_kind moves[] = {CC_CUE_UP, CC_CUE_DOWN};
	struct cc_span span = self->sentence->span;
	return link_is_known_period(self->context->block_period) && self->mentions->quantity_count == 0 &&
	       self->name_count == 0 &&
	       !link_has_any_cue(self, moves, sizeof(moves) / sizeof(moves[0]), span.start, span.end);
}
