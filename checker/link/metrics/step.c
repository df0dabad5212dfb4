/* Words behind a figure that make it a distance: "8 percent fewer than in 2023", "a 2.0 percent rise".
 * Leaves the words of movement before a figure to aspect.c. */
#include "link/metrics/aspect.h"

static size_t behind_blanks(const struct link_sentence *self, size_t at)
{
	while (at < self->sentence->span.end && self->view.ptr[at] == ' ')
		at++;
	return at;
}

/* The word of a distance right behind the figure; NULL where there is none. */
static const struct cc_cue_mention *step_behind(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t at = behind_blanks(self, quantity->phrase.end);
	/* "a 14 percent |year-over-year| increase" */
	const struct cc_cue_mention *held = link_cue_at(self, CC_CUE_YOY, at);
	if (held == NULL)
		held = link_cue_at(self, CC_CUE_QOQ, at);
	if (held != NULL)
		at = behind_blanks(self, held->span.end);
	for (size_t i = 0; i < self->mentions->cue_count && self->mentions->cues[i].span.start <= at; i++) {
		if (self->mentions->cues[i].kind == CC_CUE_STEP && self->mentions->cues[i].span.start == at)
			return &self->mentions->cues[i];
	}
	return NULL;
}

static bool has_period(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		size_t start = self->mentions->periods[i].span.start;
		if (start >= from && start < to)
			return true;
	}
	return false;
}

/* "a 6.3 percent rise in |retail sales| in Spain", "a rise in Spanish |retail sales|": what moved, and the place where
 * it did; "more exports than Germany" has another place. */
static bool names_what_moved(const struct link_sentence *self, size_t step, struct cc_span place)
{
	struct cc_str between = cc_str_slice(self->view, step, place.start);
	if (cc_str_find(between, CC_STR(" than "), 0) != SIZE_MAX)
		return false;
	bool in = cc_str_starts(between, CC_STR(" in "));
	for (size_t i = 0; i < self->name_count; i++) {
		struct cc_span name = self->names[i].span;
		if ((name.start >= step && name.end <= place.start) || (in && name.start == place.end + 1))
			return true;
	}
	return false;
}

/* "12 percent more than Germany": the distance to another place, and no movement. */
static bool is_to_place(const struct link_sentence *self, const struct cc_cue_mention *step)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		size_t start = self->scopes[i].span.start;
		if (start >= step->span.end)
			return !names_what_moved(self, step->span.end, self->scopes[i].span) &&
			       link_residue(self, step->span.end, start) == 0 &&
			       link_clause_at(self, start) == link_clause_at(self, step->span.start) &&
			       link_previous_figure_end(self, start) <= step->span.start &&
			       !has_period(self, step->span.end, start);
	}
	return false;
}

/* "double that of China": a multiple of another place's. */
static bool has_place_at(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		size_t start = self->scopes[i].span.start;
		if (start >= at)
			return link_residue(self, at, start) == 0 && !has_period(self, at, start);
	}
	return false;
}

bool link_is_multiple_of_level(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	size_t word = cc_str_equal(quantity->unit, CC_STR("times"))
			  ? cc_word_list_begins(link_words(self, CC_WORDS_AS_MUCH_AS), rest)
			  : 0;
	return word > 0 && !has_place_at(self, quantity->phrase.end + word);
}

enum link_step link_find_step(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	if (link_is_han_sentence(self))
		return LINK_STEP_NONE;
	const struct cc_cue_mention *step = step_behind(self, quantity);
	if (step == NULL)
		return LINK_STEP_NONE;
	return is_to_place(self, step) ? LINK_STEP_TO_PLACE : LINK_STEP_MOVES;
}
