/* Figures of English that are the subject of a clause: "but 22 percent of pupils were absent", "and 3.2 million workers
 * quit". They go on about nothing. Leaves figures that have a name to bind_metric.c. */
#include "base/ascii.h"

#include "link/metrics/metrics.h"
#include "link/places/subjects.h"

/* Behind the noun that the figure counts: "60.6 million units|". */
static size_t behind_own_noun(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const size_t at = quantity->phrase.end;
	const struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	const bool blank = rest.len > 0 && rest.ptr[0] == ' ';
	return blank && cc_str_starts(cc_str_slice(rest, 1, rest.len), quantity->unit) ? at + 1 + quantity->unit.len
										       : at;
}

/* "80,530 households |asked| their council": a count with a noun that does what nobody knows goes on about nothing. */
bool link_does_something(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t at = behind_own_noun(self, quantity);
	size_t end = at + 1;
	if (link_is_han_sentence(self) || quantity->unit.len == 0 || !cc_quantity_is_count(quantity) ||
	    !cc_ascii_is_letter(quantity->unit.ptr[0]) || end >= self->sentence->span.end ||
	    self->view.ptr[at] != ' ' || !cc_ascii_is_lower(self->view.ptr[end]))
		return false;
	while (end < self->sentence->span.end && cc_ascii_is_letter(self->view.ptr[end]))
		end++;
	return link_residue(self, at, end) > 0;
}

/* The word right behind the figure. */
static struct cc_str next_word(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t start = quantity->phrase.end + 1;
	size_t end = start;
	while (end < self->sentence->span.end && cc_ascii_is_letter(self->view.ptr[end]))
		end++;
	return end > start ? cc_str_slice(self->view, start, end) : (struct cc_str){0};
}

/* "its graduation rate was the best on record, but |22 percent of pupils| were absent": a percentage of some that opens
 * a clause of English is its subject, as are the "3.2 million workers" who quit, and no value of what an earlier clause
 * named. */
bool link_is_subject_of_clause(const struct link_sentence *self, const struct cc_metric_mention *name,
			       const struct cc_quantity *quantity)
{
	size_t clause = link_clause_at(self, quantity->span.start)->span.start;
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	bool some = quantity->kind == CC_NUMBER_PERCENT && cc_str_starts(rest, CC_STR(" of ")) &&
		    link_residue(self, quantity->phrase.end, quantity->phrase.end + CC_STR(" of ").len + 1) > 0;
	/* "898,000 people arriving", "1.1 points more" */
	bool acts = link_does_something(self, quantity) && !cc_str_starts(rest, CC_STR(" more")) &&
		    !cc_str_ends(quantity->unit, CC_STR("points")) &&
		    !cc_str_ends(next_word(self, quantity), CC_STR("ing"));
	return !link_is_han_sentence(self) && (some || acts) && name->span.end <= clause &&
	       clause > self->sentence->span.start && link_residue(self, clause, quantity->phrase.start) == 0;
}
