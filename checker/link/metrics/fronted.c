/* Figures that English puts before their subject: "At 2.8 percent, the Czech jobless rate was the lowest", "With a
 * population of 1.44 billion, India is …". Leaves figures behind their names to bind_metric.c. */
#include "link/metrics/fronted.h"

#include "link/places/subjects.h"

/* The clause behind the figure's own, where its sentence opens with such a word and says nothing else; NULL where not.
 */
static const struct cc_clause *clause_of_subject(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	if (!link_may_say(self, CC_CUE_FRONTING))
		return NULL;
	size_t start = self->sentence->span.start;
	const struct cc_clause *own = link_clause_at(self, quantity->span.start);
	const struct cc_cue_mention *cues = self->mentions->cues;
	bool fronting = false;
	for (size_t i = 0; i < self->mentions->cue_count && cues[i].span.start == start; i++)
		fronting = fronting || cues[i].kind == CC_CUE_FRONTING;
	if (!fronting || own->span.start != start || own->span.end + 1 >= self->sentence->span.end)
		return NULL;
	const struct cc_clause *next = link_clause_at(self, own->span.end + 2);
	return next != own && link_previous_figure_end(self, next->span.start) <= own->span.end ? next : NULL;
}

/* Whether another figure stands in [from, to). */
static bool has_figure(const struct link_sentence *self, size_t from, size_t to)
{
	return link_previous_figure_end(self, to) > from;
}

const struct cc_metric_mention *link_fronted_name(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = clause_of_subject(self, quantity);
	if (clause == NULL || link_residue(self, self->sentence->span.start, quantity->phrase.start) > 0)
		return NULL;
	for (size_t i = 0; i < self->name_count; i++) {
		const struct cc_metric_mention *name = &self->names[i];
		if (name->span.start < quantity->phrase.end)
			continue;
		bool opens = name->span.start >= clause->span.start && name->span.end <= clause->span.end &&
			     link_residue(self, clause->span.start, name->span.start) == 0;
		return opens && !has_figure(self, quantity->span.end, name->span.end) ? name : NULL;
	}
	return NULL;
}

const struct cc_scope_mention *link_fronted_place(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = clause_of_subject(self, quantity);
	for (size_t i = 0; clause != NULL && i < self->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.start < clause->span.start || !link_is_place(mention->scope))
			continue;
		bool opens = mention->span.end <= clause->span.end &&
			     link_residue(self, clause->span.start, mention->span.start) == 0;
		return opens ? mention : NULL;
	}
	return NULL;
}
