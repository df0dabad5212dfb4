/* The former and the latter, 前者 and 后者: which of two places or two metrics a figure is about.
 * Leaves all other words that stand for a name to bind_metric.c and bind_scope.c. */
#include "link/places/former.h"

#include "link/places/subjects.h"

/** The word in the figure's own stretch; NULL where there is none. */
static const struct cc_cue_mention *word_before(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	if (!link_may_say(self, CC_CUE_FORMER) && !link_may_say(self, CC_CUE_LATTER))
		return NULL;
	size_t clause = link_clause_at(self, quantity->span.start)->span.start;
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	size_t from = figure > clause ? figure : clause;
	const struct cc_cue_mention *former = link_last_cue(self, CC_CUE_FORMER, from, quantity->phrase.start);
	const struct cc_cue_mention *latter = link_last_cue(self, CC_CUE_LATTER, from, quantity->phrase.start);
	if (former == NULL || (latter != NULL && latter->span.start > former->span.start))
		return latter;
	return former;
}

bool link_is_of_pair(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	return word_before(self, quantity) != NULL;
}

/* 粤苏两省: the last place before the word, where it is a group of two. */
static const struct cc_scope *pair_before(const struct link_sentence *self, const struct cc_cue_mention *word)
{
	for (size_t i = self->scope_count; i-- > 0;) {
		if (self->scopes[i].span.end <= word->span.start)
			return self->scopes[i].scope->member_count == 2 ? self->scopes[i].scope : NULL;
	}
	return NULL;
}

const struct cc_scope *link_place_of_pair(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_cue_mention *word = word_before(self, quantity);
	const struct cc_scope *last = NULL;
	const struct cc_scope *pair = word != NULL ? pair_before(self, word) : NULL;
	if (pair != NULL)
		return pair->members[word->kind == CC_CUE_FORMER ? 0 : 1];
	for (size_t i = self->scope_count; word != NULL && i-- > 0;) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.end > word->span.start || !link_is_place(mention->scope) || mention->scope == last)
			continue;
		if (last != NULL)
			return word->kind == CC_CUE_FORMER ? mention->scope : last;
		last = mention->scope;
	}
	return NULL;
}

const struct cc_metric_mention *link_name_of_pair(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_cue_mention *word = word_before(self, quantity);
	const struct cc_metric_mention *last = NULL;
	for (size_t i = self->name_count; word != NULL && i-- > 0;) {
		const struct cc_metric_mention *name = &self->names[i];
		if (name->span.end > word->span.start || (last != NULL && name->metric == last->metric))
			continue;
		if (last != NULL)
			return word->kind == CC_CUE_FORMER ? name : last;
		last = name;
	}
	return NULL;
}
