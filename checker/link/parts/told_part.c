/* Figures of English that lean on what the sentence has told: a part of it ("of whom 29 percent came from abroad", "60
 * percent of revenue"), or the same of another place by a verb of its own ("and Spain drew 94 million").
 * Leaves figures with a name of their own to bind_metric.c, and comparisons with before to echoes.c. */
#include <stdint.h>

#include "link/metrics/metrics.h"
#include "link/places/subjects.h"

/* Verbs that make another size of a thing: what is consumed is not what is produced. */
static bool may_change_size(enum cc_cue_kind kind)
{
	static const enum cc_cue_kind kinds[] = {CC_CUE_MAKE, CC_CUE_SELL, CC_CUE_EXPORT, CC_CUE_IMPORT, CC_CUE_INVEST};
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (kinds[i] == kind)
			return true;
	}
	return false;
}

/* Whether the verb may say of another place what the metric tells: "produced" of steel output, "drew" of visitors. */
static bool may_say(const struct cc_metric *metric, enum cc_cue_kind kind)
{
	const int bit = (int)kind - CC_CUE_FIRST_DEED;
	const bool deed = bit >= 0 && (int)kind <= CC_CUE_LAST_DEED;
	return deed && (metric->deeds != 0 ? (metric->deeds & 1u << bit) != 0 : !may_change_size(kind));
}

/* "life expectancy was 77.1 years; smoking has fallen to 13.2 percent of adults": an age has no parts. */
static bool has_parts(const struct cc_metric *metric)
{
	bool lasts = metric->dimension.ptr != NULL && cc_str_equal(metric->dimension, CC_STR("duration"));
	return !lasts && !link_is_ratio(metric);
}

/* The last level of something countable that the sentence has told; NULL where there is none. */
static const struct cc_claim *last_level(const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].aspect == CC_ASPECT_LEVEL && has_parts(claims[i].metric))
			return &claims[i];
	}
	return NULL;
}

/* "spent $2.3 billion on research, 19 percent of its sales", "5.5 billion users, or 68 percent of the population": the
 * share restates the figure right before it. */
static bool restates(const struct link_sentence *self, const struct cc_quantity *figure)
{
	size_t from = link_previous_figure_end(self, figure->phrase.start);
	const struct cc_claim *told = last_level(self);
	if (told == NULL || told->quantity.span.end != from)
		return false; /* "made 11.9 million tonnes and will cut 1,900 jobs, 7 percent of its workforce" */
	struct cc_str rest = cc_str_slice(self->view, figure->phrase.end, self->sentence->span.end);
	struct cc_str before = cc_str_slice(self->view, from, figure->phrase.start);
	return link_residue(self, from, figure->phrase.start) == 0 && cc_str_starts(rest, CC_STR(" of ")) &&
	       cc_str_find(before, CC_STR(","), 0) != SIZE_MAX && cc_str_find(before, CC_STR(" and "), 0) == SIZE_MAX;
}

/* "of whom 29 percent", "29 percent of them", "54 percent of the total" */
static bool points_to_told(const struct link_sentence *self, const struct cc_quantity *figure)
{
	size_t behind = figure->phrase.end + 1;
	size_t from = link_previous_figure_end(self, figure->phrase.start);
	if (restates(self, figure))
		return true;
	const struct cc_cue_mention *ahead = link_last_cue(self, CC_CUE_OF_WHICH, from, figure->phrase.start);
	return (ahead != NULL && link_residue(self, ahead->span.end, figure->phrase.start) == 0) ||
	       link_starts_with_cue(self, CC_CUE_OF_WHICH, behind) || link_starts_with_cue(self, CC_CUE_OF_ALL, behind);
}

/* "accounted for 60 percent of revenue", "8 percent of its workforce": the metric named right behind; NULL where none
 * is. Of a country's total, a share has a metric of its own. */
static const struct cc_metric_mention *whole_behind(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_str of = CC_STR(" of ");
	struct cc_str rest = cc_str_slice(self->view, figure->phrase.end, self->sentence->span.end);
	if (!cc_str_starts(rest, of) || link_starts_with_cue(self, CC_CUE_OF_ALL, figure->phrase.end + 1))
		return NULL;
	for (size_t i = 0; i < self->name_count; i++) {
		const struct cc_metric_mention *name = &self->names[i];
		if (name->span.start < figure->phrase.end)
			continue;
		bool close = link_residue(self, figure->phrase.end, name->span.start) == 0 &&
			     link_previous_figure_end(self, name->span.start) <= figure->span.end &&
			     link_clause_at(self, name->span.start) == link_clause_at(self, figure->phrase.end);
		bool part = name->metric->of_organisations || link_share_mark(self, figure) != NULL;
		return close && part && !link_is_ratio(name->metric) ? name : NULL;
	}
	return NULL;
}

bool link_find_told_part(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure)
{
	if (link_is_han_sentence(self) || figure->kind != CC_NUMBER_PERCENT)
		return false;
	const struct cc_metric_mention *whole = whole_behind(self, figure);
	const struct cc_claim *told = points_to_told(self, figure) ? last_level(self) : NULL;
	if (told != NULL && restates(self, figure) &&
	    told->quantity.span.end != link_previous_figure_end(self, figure->phrase.start))
		told = NULL; /* "will cut 1,900 jobs, equal to 7 percent of its workforce": that figure is of nothing
				known */
	if (told != NULL)
		*out = (struct link_metric){
		    .metric = told->metric, .like = told, .alike = LINK_ALIKE_PART, .is_part = true};
	else if (whole != NULL)
		*out = (struct link_metric){.metric = whole->metric, .span = whole->span, .is_part = true};
	return told != NULL || whole != NULL;
}

/* Whether a verb that may say the same stands in [from, to), and nothing else does; "with" is none. */
static bool says_the_same(const struct link_sentence *self, const struct cc_metric *metric, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		const bool within = cue->span.start >= from && cue->span.end <= to;
		if (within && may_say(metric, cue->kind) && link_residue(self, from, cue->span.start) == 0 &&
		    link_residue(self, cue->span.end, to) == 0)
			return !cc_str_equal(cc_str_of_span(self->view, cue->span), CC_STR("with"));
	}
	return false;
}

static bool is_same_unit(const struct cc_claim *told, const struct cc_quantity *figure)
{
	return figure->unit.ptr == NULL || cc_str_equal(told->quantity.unit, figure->unit);
}

/* "foreign tourists visited France, and Spain drew 94 million": nothing but a place and a verb leads to the figure,
 * which has no noun of its own. */
bool link_find_same_deed(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_claim *told = link_is_han_sentence(self) ? NULL : last_level(self);
	if (told == NULL || figure->kind != CC_NUMBER_CARDINAL || !is_same_unit(told, figure))
		return false;
	size_t from = link_previous_figure_end(self, figure->phrase.start);
	const struct cc_scope_mention *place = link_last_subject(self, link_is_place, from, figure->phrase.start);
	if (place == NULL || !says_the_same(self, told->metric, place->span.end, figure->phrase.start) ||
	    link_residue(self, from, place->span.start) > 0)
		return false;
	size_t end = link_clause_at(self, figure->span.start)->span.end;
	if (end > figure->phrase.end && link_residue(self, figure->phrase.end, end) > 0)
		return false;
	*out = (struct link_metric){.metric = told->metric, .like = told, .alike = LINK_ALIKE_DEED};
	return true;
}
