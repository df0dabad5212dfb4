/* What English says around a name that makes its figure another one's: what was only outdone ("earnings outpaced
 * inflation by 0.6 percent"), one of two that an "and" joins ("gun and knife crime rose 20 percent"), what a subject
 * that nobody knows comes with ("Community colleges have grown, with enrollment up 6 percent"). Leaves other doubts to
 * doubt.c, and companies to company_doubts.c. */
#include <stdint.h>

#include "link/deeds.h"
#include "link/doubt.h"
#include "link/metrics.h"
#include "link/periods.h"
#include "link/subjects.h"

/* The words of the sentence right before the name. */
static struct cc_str words_before(const struct link_sentence *self, const struct link_metric *metric)
{
	return cc_str_slice(self->view, self->sentence->span.start, metric->span.start);
}

/* "average earnings |outpacing| inflation by 0.6%": what something else left behind. */
static const char *is_outdone(const struct cc_claim *claim, const struct link_sentence *self,
			      const struct link_metric *metric)
{
	bool before = metric->span.end <= claim->quantity.phrase.start;
	return before && cc_word_list_ends(link_words(self, CC_WORDS_OUTDOES), words_before(self, metric)) > 0
		   ? "something else is held against it"
		   : NULL;
}

/* "a surge in |gun| and |knife crime|", "|exports and| imports reached $301 billion": one value for both. A row gives
 * each its own, and "produced 11 million cars and sold 10 million" tells two deeds. */
static const char *is_one_of_two(const struct cc_claim *claim, const struct link_sentence *self,
				 const struct link_metric *metric)
{
	const struct cc_str joint = CC_STR(" and ");
	const struct cc_quantity *own = link_figure_ending_at(self, claim->quantity.span.end);
	struct cc_str before = words_before(self, metric);
	struct cc_str behind = cc_str_slice(self->view, metric->span.end, self->sentence->span.end);
	bool listed = own == NULL || self->pairings[own - self->mentions->quantities].in_list;
	for (size_t i = 0; i < self->name_count && !listed && !metric->deed; i++) {
		const struct cc_metric_mention *other = &self->names[i];
		bool joined = (cc_str_ends(before, joint) && other->span.end + joint.len == metric->span.start) ||
			      (cc_str_starts(behind, joint) && metric->span.end + joint.len == other->span.start);
		if (joined && other->metric != claim->metric && link_deed_named(self, other->span) == NULL &&
		    link_fits(self, other->metric, own))
			return "one value for several names";
	}
	return NULL;
}

static bool holds_place(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start >= from && self->scopes[i].span.end <= to)
			return true;
	}
	return false;
}

static bool holds_name(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		if (self->mentions->metrics[i].span.start >= from && self->mentions->metrics[i].span.end <= to)
			return true;
	}
	return false;
}

/* "Community colleges have gained, |with| enrollment up 6 percent": it comes with a subject that nobody knows, and is
 * of no place told before. */
static const char *is_of_unknown_subject(const struct cc_claim *claim, const struct link_sentence *self,
					 const struct link_metric *metric)
{
	const struct cc_str with = CC_STR(" with ");
	size_t start = self->sentence->span.start;
	bool lent = claim->scope_binding == CC_BOUND_CONTEXT || claim->scope_binding == CC_BOUND_DEFAULT;
	struct cc_str before = words_before(self, metric);
	size_t at = lent && !claim->metric->scope_fixed ? cc_str_find(before, with, 0) : SIZE_MAX;
	if (at == SIZE_MAX || link_previous_figure_end(self, start + at) > start)
		return NULL;
	size_t end = start + at;
	return link_residue(self, start, end) > 0 && !holds_place(self, start, end) && !holds_name(self, start, end)
		   ? "who it is nobody knows"
		   : NULL;
}

const char *link_why_doubted_in_english(const struct cc_claim *claim, const struct link_sentence *self,
					const struct link_metric *metric)
{
	static const char *(*const doubts[])(const struct cc_claim *, const struct link_sentence *,
					     const struct link_metric *) = {is_outdone, is_one_of_two,
									    is_of_unknown_subject};
	const char *why = NULL;
	if (cc_span_len(metric->span) == 0 || metric->span.start < self->sentence->span.start)
		return NULL;
	for (size_t i = 0; i < sizeof(doubts) / sizeof(doubts[0]) && why == NULL; i++)
		why = doubts[i](claim, self, metric);
	return why;
}
