/* Whether words of movement before a figure say by how much something moved: 增长8.9%, and no 增长到2.69%.
 * Leaves what follows from that to aspect.c. */
#include "link/metrics/aspect.h"

/* "By the end of 2024 Beijing had 29,000 firms": by when, and not by how much. */
bool link_holds_place_or_period(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (self->mentions->periods[i].span.start >= from && self->mentions->periods[i].span.end <= to)
			return true;
	}
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start >= from && self->scopes[i].span.end <= to)
			return true;
	}
	return false;
}

/* "is higher than Portugal's 6.4 percent", "is up on the 6.4 percent of 2023": nothing moves by what another is. */
static bool is_of_comparison(const struct link_sentence *self, const struct cc_cue_mention *move)
{
	const struct cc_cue_mention *than = link_cue_at(self, CC_CUE_BEYOND, move->span.start);
	return !link_is_han_sentence(self) && than != NULL && than->span.end > move->span.end;
}

/* "the new tram line carried 1.9 million passengers": in English what is new stands right before its number. */
static bool is_of_thing(const struct link_sentence *self, const struct cc_cue_mention *move, size_t to)
{
	return move->kind == CC_CUE_NEW && !link_is_han_sentence(self) && link_residue(self, move->span.end, to) > 0;
}

/* The last word of movement before the figure decides: 增长8.9% is a rate, 增长到2.69% a level. */
static bool is_movement(const struct link_sentence *self, size_t from, size_t to)
{
	static const enum cc_cue_kind moves[] = {CC_CUE_UP, CC_CUE_DOWN, CC_CUE_RATE, CC_CUE_NEW};
	static const enum cc_cue_kind arrivals[] = {CC_CUE_TO, CC_CUE_REACH, CC_CUE_FROM};
	size_t moved = 0;
	size_t arrived = 0;
	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++) {
		const struct cc_cue_mention *cue = link_last_cue(self, moves[i], from, to);
		if (cue != NULL && cue->span.end > moved && !is_of_comparison(self, cue) &&
		    !is_of_thing(self, cue, to) && !link_moves_nothing(self, cue))
			moved = cue->span.end;
	}
	const struct cc_cue_mention *by = link_last_cue(self, CC_CUE_BY, from, to);
	if (by != NULL && by->span.end > moved && !link_holds_place_or_period(self, by->span.end, to) &&
	    (link_is_han_sentence(self) || link_residue(self, by->span.end, to) == 0))
		moved = by->span.end;
	for (size_t i = 0; i < sizeof(arrivals) / sizeof(arrivals[0]); i++) {
		const struct cc_cue_mention *cue = link_last_cue(self, arrivals[i], from, to);
		if (cue != NULL && cue->span.end > arrived)
			arrived = cue->span.end;
	}
	return moved > 0 && moved >= arrived;
}

/* "增加近70万亿元", "增长超70%": 近 and 超 are the figure's own, and arrive nowhere. */
bool link_moves_by(const struct link_sentence *self, const struct cc_quantity *quantity, size_t from)
{
	size_t to = quantity->phrase.start > from ? quantity->phrase.start : quantity->span.start;
	struct cc_str words = cc_str_slice(self->view, to, quantity->span.end);
	if (cc_str_starts(words, CC_STR("below ")) || cc_str_starts(words, CC_STR("above ")))
		return false; /* "fell below 700,000" tells where to */
	if (link_exceeded_by(self, quantity) != NULL)
		return false; /* "a 6 percent increase over $348.3 million" */
	return is_movement(self, from, to) || link_find_step(self, quantity) == LINK_STEP_MOVES;
}

/* "closed 0.6 percent lower at 9,507.4 points", "a 70 percent decline in profit at 28.5 million", "pushed the number
 * past five million": what stands behind "at" is where it came to. */
bool link_stands_at(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	return cc_str_ends(before, CC_STR(" at ")) || cc_str_ends(before, CC_STR(" at a record ")) ||
	       cc_str_ends(before, CC_STR(" past ")) || cc_str_ends(before, CC_STR(" beyond "));
}
