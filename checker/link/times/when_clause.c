/* The time that a clause with "when" leans on: "the lowest since 2008, when it stood at 10.4 percent".
 * Leaves times that the clause names itself to bind_period.c. */
#include "link/times/periods.h"

enum { COMMA_AND_BLANK = 2 };

/* The mention that the clause follows, with nothing but a comma between; NULL where it opens with no "when". */
static const struct cc_period_mention *leaned_on(const struct link_sentence *self, const struct cc_clause *clause)
{
	struct cc_str words = cc_str_trim(cc_str_slice(self->view, clause->span.start, clause->span.end));
	if (!cc_str_starts(words, CC_STR("when ")))
		return NULL;
	for (size_t i = self->mentions->period_count; i-- > 0;) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->span.end <= clause->span.start)
			return clause->span.start - mention->span.end <= COMMA_AND_BLANK ? mention : NULL;
	}
	return NULL;
}

/* "since March" begins with March, "since 2008" with the whole of 2008. */
static struct cc_period first_of(struct cc_period open, struct cc_str words)
{
	static const struct cc_str since = {"since ", 6};
	if (cc_str_starts(words, since))
		words = cc_str_slice(words, since.len, words.len);
	if (link_is_year_in_digits(words))
		return cc_period_year(open.start.year);
	if (cc_str_find(words, CC_STR("quarter"), 0) != SIZE_MAX)
		return cc_period_quarter(open.start.year, (open.start.month - 1) / 3 + 1);
	return open.start.day == 1 ? cc_period_month(open.start.year, open.start.month) : (struct cc_period){0};
}

bool link_take_time_before_when(struct cc_claim *claim, const struct link_sentence *self,
				const struct cc_quantity *quantity)
{
	const struct cc_period_mention *mention =
	    link_is_han_sentence(self) ? NULL : leaned_on(self, link_clause_at(self, quantity->span.start));
	if (mention == NULL)
		return false;
	link_set_period(claim, self, mention, CC_BOUND_SENTENCE);
	if (cc_date_is_set(claim->period.start) && !cc_date_is_set(claim->period.end))
		claim->period = first_of(claim->period, cc_str_of_span(self->view, mention->span));
	return true;
}
