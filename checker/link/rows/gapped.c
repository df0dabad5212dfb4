/* Figures of English that leave out what the figure before them said: the same in other words ("fell 93 cents, or 1.5
 * percent"), of another place ("and South Korea 5.0 percent"), of another time ("and $61 next year"),
 * or of both ("last year it was 4.3 percent"). Leaves figures with a name of their own to bind_metric.c, and
 * comparisons with before to echoes.c. */
#include <stdint.h>

#include "link/metrics/metrics.h"
#include "link/places/subjects.h"

/* "points,": what may stand between a figure and its "or"; and how much one word that nobody knows weighs. */
enum { NOUN_BYTES = 12, ONE_WORD = 2 };

/* "the energy agency sees it at $58": who foresees it. */
enum { WHO_MOST = 6 };

static const struct cc_claim *claims_of(const struct link_sentence *self)
{
	return self->context->claims.items;
}

/* The claim of the figure that ends at `end`; NULL where it has none. */
static const struct cc_claim *claim_ending_at(const struct link_sentence *self, size_t end)
{
	const struct cc_claim *claims = claims_of(self);
	size_t count = self->context->claims.len;
	bool last =
	    count > 0 && claims[count - 1].sentence == self->index && claims[count - 1].quantity.span.end == end;
	return last ? &claims[count - 1] : NULL;
}

/* ---- the same in other words ---- */

/* Whether ", or ", " or ", " (" joins the figure at `to` to another way to say it; "202.86 points, or 0.44 percent" has
 * the noun of the first between. */
static bool joins_the_same(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_word_list *joints = link_words(self, CC_WORDS_SAME_AGAIN);
	struct cc_str between = cc_str_slice(self->view, from, to);
	for (size_t i = 0; i < joints->count; i++) {
		if (cc_str_ends(between, joints->words[i]))
			return between.len <= joints->words[i].len + NOUN_BYTES &&
			       link_residue(self, from, to) <= ONE_WORD;
	}
	return false;
}

/* "of GDP", "of the total": a share is no rate of movement. */
static bool is_of_something(const struct link_sentence *self, const struct cc_quantity *figure)
{
	return cc_str_starts(cc_str_slice(self->view, figure->phrase.end, self->sentence->span.end), CC_STR(" of "));
}

bool link_find_restated(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure)
{
	if (link_is_han_sentence(self))
		return false;
	const struct cc_claim *told = claim_ending_at(self, link_previous_figure_end(self, figure->phrase.start));
	if (told == NULL || !joins_the_same(self, told->quantity.phrase.end, figure->phrase.start))
		return false;
	bool rate = told->aspect == CC_ASPECT_CHANGE && figure->kind == CC_NUMBER_PERCENT &&
		    told->quantity.kind != CC_NUMBER_PERCENT && !is_of_something(self, figure);
	bool change = told->aspect == CC_ASPECT_GROWTH_RATE && figure->kind == CC_NUMBER_CARDINAL &&
		      link_fits(self, told->metric, figure);
	if (!rate && !change)
		return false;
	*out = (struct link_metric){.metric = told->metric, .like = told, .alike = LINK_ALIKE_MOVED};
	return true;
}

/* ---- the same of another place or time ---- */

/* "961 million tonnes, India 165 million": a bare number goes on in the unit before it; a percentage in none. */
static bool is_alike(const struct cc_claim *told, const struct cc_quantity *figure)
{
	bool ratio = told->quantity.kind == CC_NUMBER_PERCENT;
	bool same = figure->unit.ptr == NULL ? told->quantity.unit.ptr == NULL
					     : cc_str_equal(told->quantity.unit, figure->unit);
	bool bare = figure->unit.ptr == NULL && figure->kind == CC_NUMBER_CARDINAL && !ratio;
	return (same || bare) && told->quantity.kind == figure->kind && told->aspect != CC_ASPECT_CHANGE &&
	       told->aspect != CC_ASPECT_RANK;
}

/* The last claim of the sentence that the figure may be like, and that tells what is and not what was before ("up from
 * 2.1 percent"); NULL where there is none. */
static const struct cc_claim *alike_before(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_claim *claims = claims_of(self);
	uint32_t depth = link_clause_at(self, figure->span.start)->depth;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		/* "4.0 percent this year (4.2 percent in 2025), South Asia by 6.2": a bracket tells what was besides.
		 */
		bool aside = link_clause_at(self, claims[i].quantity.span.start)->depth > depth;
		if (!aside && is_alike(&claims[i], figure) && !link_was_before(self, &claims[i].quantity))
			return &claims[i];
	}
	return NULL;
}

/* Whether a metric other than `told` is named in [from, to). */
static bool names_other(const struct link_sentence *self, const struct cc_metric *told, size_t from, size_t to)
{
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.start >= from && self->names[i].span.start < to &&
		    self->names[i].metric != told)
			return true;
	}
	return false;
}

/* "and 1.8 million visitors", "5.0 percent of its revenue": a word right behind that says what it is. */
static bool has_noun_behind(const struct link_sentence *self, const struct cc_quantity *figure)
{
	size_t at = figure->phrase.end;
	if (is_of_something(self, figure))
		return true;
	if (at + 1 >= self->sentence->span.end || self->view.ptr[at] != ' ')
		return false;
	size_t end = at + 1;
	while (end < self->sentence->span.end && self->view.ptr[end] != ' ')
		end++;
	return link_residue(self, at, end) > 0 || names_other(self, NULL, at, end + 1);
}

/* ", ", " and ", "; ": what parts two of a row, and begins the second. */
static bool begins_item(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_word_list *joints = link_words(self, CC_WORDS_NEXT_ITEM);
	struct cc_str between = cc_str_slice(self->view, from, to);
	return cc_word_list_within(joints, between);
}

/* "0.5 percent, 0.2 points less than Spain": what the figure is held against is no place of its own. */
static bool is_against(const struct link_sentence *self, size_t from, size_t to)
{
	/* "and growth of 1.6 percent": a rate has its own subject. */
	static const enum cc_cue_kind kinds[] = {CC_CUE_BEYOND,	  CC_CUE_FROM,	   CC_CUE_ANOTHER,
						 CC_CUE_OF_WHICH, CC_CUE_MATCHING, CC_CUE_RATE};
	return link_has_any_cue(self, kinds, sizeof(kinds) / sizeof(kinds[0]), from, to);
}

/* Whether the place, with a small word or a verb of movement behind it, leads right up to the figure. */
static const struct cc_scope_mention *place_of(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_scope_mention *place = link_last_subject(self, link_is_place, from, to);
	bool close = place != NULL && link_last_subject(self, link_is_place, from, place->span.start) == NULL;
	return close ? place : NULL;
}

/* Whether a time of its own is said right before or behind the figure; "in 2025" of "5 percent in 2025 and 4 percent"
 * is of the figure ahead. */
static bool has_time(const struct link_sentence *self, size_t from, const struct cc_quantity *figure)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		size_t start = self->mentions->periods[i].span.start;
		bool before = start >= from && start < figure->phrase.start &&
			      (begins_item(self, from, start) || from <= self->sentence->span.start);
		bool behind = start >= figure->phrase.end &&
			      link_previous_figure_end(self, start) <= figure->phrase.end &&
			      link_residue(self, figure->phrase.end, start) == 0 &&
			      link_clause_at(self, start) == link_clause_at(self, figure->span.start);
		if (before || behind)
			return true;
	}
	return false;
}

static bool is_of_place(const struct cc_claim *told)
{
	return told->scope != NULL && link_is_place(told->scope) && !told->metric->scope_fixed &&
	       told->scope_binding != CC_BOUND_DEFAULT;
}

/* Whether nothing but a place, a time and what parts a row leads from what was told to the figure. */
static bool goes_on_row(const struct link_sentence *self, const struct cc_claim *told, size_t to)
{
	size_t from = told->quantity.phrase.end;
	bool told_last = claim_ending_at(self, link_previous_figure_end(self, to)) != NULL;
	return from < to && told_last && link_residue(self, from, to) == 0 &&
	       !names_other(self, told->metric, from, to) && begins_item(self, from, to);
}

/* "…, slightly less than in 2023, and expects 2.8 million tonnes in 2025": where a verb of plans or forecasts leads to
 * the figure, and nothing else was named, the same is told of what is to come. */
static bool is_foreseen(const struct link_sentence *self, const struct cc_claim *told, size_t to)
{
	size_t from = told->quantity.phrase.end;
	size_t start = link_previous_figure_end(self, to);
	const struct cc_cue_mention *verb = link_last_cue(self, CC_CUE_FORECAST, start, to);
	const struct cc_cue_mention *plan = link_last_cue(self, CC_CUE_TARGET, start, to);
	if (verb == NULL || (plan != NULL && plan->span.start > verb->span.start))
		verb = plan;
	bool told_last = claim_ending_at(self, start) != NULL;
	return verb != NULL && told_last && from < to && !link_has_cue(self, CC_CUE_RATE, start, to) &&
	       !names_other(self, told->metric, from, to) && link_residue(self, verb->span.end, to) == 0 &&
	       link_residue(self, start, verb->span.start) <= WHO_MOST && begins_item(self, start, verb->span.start);
}

/* "in December it had been 4.26 percent", "for the country as a whole it was 13.1 percent": where the clause of the
 * figure takes up what was told. */
static bool takes_up(const struct link_sentence *self, const struct cc_claim *told, size_t to)
{
	size_t start = link_clause_at(self, to)->span.start;
	size_t last = link_previous_figure_end(self, to);
	size_t from = last > start ? last : start;
	const struct cc_cue_mention *it = link_last_cue(self, CC_CUE_RESUMES, from, to);
	unsigned most = it != NULL && link_has_cue(self, CC_CUE_FORECAST, from, it->span.start) ? WHO_MOST : 0;
	return it != NULL && link_residue(self, from, it->span.start) <= most &&
	       link_residue(self, it->span.end, to) == 0 &&
	       !names_other(self, told->metric, told->quantity.phrase.end, to) &&
	       !link_has_cue(self, CC_CUE_UP, it->span.end, to) && !link_has_cue(self, CC_CUE_DOWN, it->span.end, to);
}

bool link_find_gapped(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_claim *told = link_is_han_sentence(self) ? NULL : alike_before(self, figure);
	if (told == NULL || has_noun_behind(self, figure))
		return false;
	size_t to = figure->phrase.start;
	size_t last = link_previous_figure_end(self, to);
	bool row = goes_on_row(self, told, to);
	bool foreseen = is_foreseen(self, told, to);
	if (!foreseen && (is_against(self, last, to) || (!row && !takes_up(self, told, to))))
		return false;
	bool other = is_of_place(told) && place_of(self, last, to) != NULL && (!row || begins_item(self, last, to));
	if (!other && !has_time(self, last, figure))
		return false;
	*out = (struct link_metric){.metric = told->metric,
				    .share = told->metric->share,
				    .like = told,
				    .alike = other ? LINK_ALIKE_DEED : LINK_ALIKE_TIME};
	return true;
}
