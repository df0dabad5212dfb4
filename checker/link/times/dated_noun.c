/* Years of English that stand between owner and noun: "its 2026 budget deficit", "Toyota's 2025 revenue"; and of what
 * was done to a thing. Leaves years that date a figure to period_behind.c. */
#include "link/times/periods.h"

bool link_is_year_in_digits(struct cc_str words)
{
	enum { DIGITS = 4 };
	for (size_t i = 0; i < words.len; i++) {
		if (words.ptr[i] < '0' || words.ptr[i] > '9')
			return false;
	}
	return words.len == DIGITS;
}

bool link_is_of_noun_behind(const struct link_sentence *self, struct cc_span time)
{
	static const struct cc_str smalls[] = {{" in ", 4},	{" for ", 5},	  {" of ", 4},	   {" during ", 8},
					       {" in the ", 8}, {" for the ", 9}, {" of the ", 8}, {" over the ", 10}};
	char next = time.end < self->sentence->span.end ? self->view.ptr[time.end] : ' ';
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, time.start);
	for (size_t i = 0; i < sizeof(smalls) / sizeof(smalls[0]); i++) {
		if (cc_str_ends(before, smalls[i])) /* "earned €9 billion in 2025 on revenue of" */
			return false;
	}
	for (size_t i = 0; i < self->name_count && !link_is_han_sentence(self); i++) {
		struct cc_span name = self->names[i].span;
		if (name.start == time.end + 1 || (cc_span_contains(name, time) && name.end > time.end))
			return next == ' ' || next == '-';
	}
	return false;
}

bool link_dates_noun(const struct link_sentence *self, const struct cc_period_mention *period)
{
	static const struct cc_str owners[] = {{" its ", 5}, {" their ", 7}, {" our ", 5}, {"'s ", 3},
					       {"s' ", 3},   {" the ", 5},   {" a ", 3},   {"\u2019s ", 5}};
	const struct cc_str view = self->view;
	if (link_is_han_sentence(self) || period->span.end + 1 >= self->sentence->span.end ||
	    !link_is_year_in_digits(cc_str_of_span(view, period->span)))
		return false;
	const struct cc_str ahead = cc_str_slice(view, self->sentence->span.start, period->span.start);
	bool owned = false;
	for (size_t i = 0; i < sizeof(owners) / sizeof(owners[0]); i++)
		owned = owned || cc_str_ends(ahead, owners[i]);
	return owned && view.ptr[period->span.end] == ' ' && cc_ascii_is_letter(view.ptr[period->span.end + 1]);
}

const struct cc_period_mention *link_period_of_noun(const struct link_sentence *self,
						    const struct cc_quantity *quantity)
{
	size_t clause = link_clause_at(self, quantity->span.start)->span.start;
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	const struct cc_period_mention *last =
	    link_period_before(self, figure > clause ? figure : clause, quantity->span.start);
	return last != NULL && link_dates_noun(self, last) ? last : NULL;
}

static size_t word_before(const struct link_sentence *self, size_t at)
{
	while (at > self->sentence->span.start && self->view.ptr[at - 1] == ' ')
		at--;
	while (at > self->sentence->span.start && self->view.ptr[at - 1] != ' ')
		at--;
	return at;
}

/* "4,300 people at a plant built in 1987": the year of what was done to a thing beside the figure. */
bool link_is_of_aside(const struct link_sentence *self, const struct cc_period_mention *period)
{
	size_t small = word_before(self, period->span.start);
	size_t start = word_before(self, small);
	struct cc_str word = cc_str_trim(cc_str_slice(self->view, start, small));
	bool done = cc_str_ends(word, CC_STR("ed")) || cc_str_ends(word, CC_STR("lt"));
	return done && link_residue(self, start, start + word.len) > 0;
}
