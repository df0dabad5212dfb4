/* The time that a figure's own words tell: the one that owns it, right behind it, or before it in its clause.
 * Leaves times of other clauses to bind_period.c, and what may stand behind a figure to period_behind.c. */
#include <stdint.h>

#include "link/times/periods.h"

/* "比2023年的6.15万亿元增长": the base's own value, right behind its year. */
static bool is_value_of(const struct link_sentence *self, const struct cc_period_mention *mention,
			const struct cc_quantity *quantity)
{
	size_t from = mention->span.end;
	size_t to = quantity->phrase.start;
	/* "由上年同期的下降3.6%转为增长9.2%" */
	const struct cc_cue_mention *origin =
	    link_last_cue(self, CC_CUE_FROM, self->sentence->span.start, mention->span.start);
	if (link_is_han_sentence(self) && origin != NULL && origin->span.end == mention->span.start)
		return to >= from && link_residue(self, from, to) == 0;
	/* "18 percent more than in 2023 and equal to about 4 percent of GDP" */
	if (!link_is_han_sentence(self) && to > from &&
	    cc_str_find(cc_str_slice(self->view, from, to), CC_STR(" and "), 0) != SIZE_MAX)
		return false;
	/* "climbed 15.8 percent from the prior-year period to 32.8 million", "… a year ago, taking the rent to £927" */
	if (!link_is_han_sentence(self) && to > from &&
	    cc_str_find(cc_str_slice(self->view, from, to), CC_STR(" to "), 0) != SIZE_MAX)
		return false;
	return to >= from && !link_is_multiple(quantity) && link_residue(self, from, to) == 0 &&
	       !link_has_cue(self, CC_CUE_UP, from, to) && !link_has_cue(self, CC_CUE_DOWN, from, to) &&
	       !link_has_cue(self, CC_CUE_BY, from, to);
}

/* The last period in [from, to) that something is held against. */
static const struct cc_period_mention *base_before(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = self->mentions->period_count; i-- > 0;) {
		const struct cc_period_mention *period = &self->mentions->periods[i];
		if (period->span.start >= from && period->span.end <= to)
			return link_is_base(self, period) ? period : NULL;
	}
	return NULL;
}

/* "5.76 percent in 2023, and utilisation averaged 75 percent": in English it trails the figure before. In "5.76
 * percent; the following year it averaged 75 percent" it opens the clause of the figure behind it. */
static bool trails(const struct link_sentence *self, const struct cc_period_mention *period,
		   const struct cc_clause *clause, size_t figure)
{
	bool opens = link_clause_at(self, period->span.start) == clause && clause->span.start >= figure;
	return !link_is_han_sentence(self) && !opens && figure > self->sentence->span.start &&
	       link_residue(self, figure, period->span.start) == 0;
}

/* "to climb 22.5 percent in 2025 to $772 billion and exceed $975 billion in 2026": where a movement came to is of the
 * time that stands right before the "to"; NULL where none does. */
static const struct cc_period_mention *time_of_movement(const struct link_sentence *self,
							const struct cc_quantity *quantity)
{
	size_t figure = link_previous_figure_end(self, quantity->phrase.start);
	const struct cc_period_mention *time = link_period_before(self, figure, quantity->phrase.start);
	if (link_is_han_sentence(self) || time == NULL || figure == self->sentence->span.start)
		return NULL;
	struct cc_str between = cc_str_slice(self->view, time->span.end, quantity->phrase.start);
	return cc_str_equal(between, CC_STR(" to ")) && link_residue(self, figure, time->span.start) == 0 ? time : NULL;
}

/* Whether another figure stands between the figure and a time behind it. */
static bool is_behind_next(const struct link_sentence *self, const struct cc_quantity *quantity,
			   const struct cc_period_mention *behind)
{
	const struct cc_quantity *next = link_next_figure(self, quantity->span.end);
	return next != NULL && next->span.start < behind->span.start;
}

/* 由2020年第七次人口普查时的536.2万人: in Chinese a number that only orders is no value. */
static size_t behind_value_before(const struct link_sentence *self, size_t at)
{
	size_t figure = link_previous_figure_end(self, at);
	const struct cc_quantity *before = link_figure_ending_at(self, figure);
	while (link_is_han_sentence(self) && before != NULL && before->kind == CC_NUMBER_ORDINAL &&
	       before->phrase.start > self->sentence->span.start) {
		figure = link_previous_figure_end(self, before->phrase.start);
		before = link_figure_ending_at(self, figure);
	}
	return figure;
}

bool link_leads_in_bracket(const struct link_sentence *self, const struct cc_period_mention *period,
			   const struct cc_quantity *quantity)
{
	struct cc_str between = cc_str_slice(self->view, period->span.end, quantity->phrase.start);
	return period->span.start > self->sentence->span.start && self->view.ptr[period->span.start - 1] == '(' &&
	       cc_str_equal(between, CC_STR(": "));
}

/* The last time before the figure, unless it is that of the figure before it or of what is foreseen. */
static const struct cc_period_mention *time_before(const struct link_sentence *self, const struct cc_quantity *quantity,
						   size_t from)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	size_t figure = behind_value_before(self, quantity->span.start);
	const struct cc_period_mention *before = link_period_before(self, from, quantity->span.start);
	if (before == NULL)
		before = link_period_before(self, figure, quantity->span.start);
	if (before == NULL || link_leads_in_bracket(self, before, quantity))
		return before;
	/* "enough to fund operations into 2028; it employs 340 people" */
	bool ahead =
	    link_clause_at(self, before->span.start) != clause && link_is_foreseen_time(self, before, quantity);
	return ahead || trails(self, before, clause, figure) ? NULL : before;
}

/* "Revenue |for the second quarter| of $80 million was $12 million higher than in 2011": the time that leads to the
 * amount; NULL where none does. */
static const struct cc_period_mention *time_of_amount(const struct link_sentence *self,
						      const struct cc_quantity *quantity)
{
	static const struct cc_str joint = {" of ", 4};
	const struct cc_period_mention *time =
	    link_is_han_sentence(self) ? NULL
				       : link_period_before(self, self->sentence->span.start, quantity->phrase.start);
	bool leads = time != NULL && time->span.end + joint.len == quantity->phrase.start &&
		     cc_str_ends(cc_str_slice(self->view, time->span.end, quantity->phrase.start), joint);
	struct cc_str before =
	    leads ? cc_str_slice(self->view, self->sentence->span.start, time->span.start) : (struct cc_str){0};
	return cc_str_ends(before, CC_STR(" for ")) || cc_str_ends(before, CC_STR(" for the ")) ||
		       cc_str_ends(before, CC_STR(" in ")) || cc_str_ends(before, CC_STR(" in the "))
		   ? time
		   : NULL;
}

/* "增速比上半年(11.6%)回落1.8个百分点": what is compared with, where the figure stands alone in the bracket behind it;
 * NULL where it does not. */
static const struct cc_period_mention *base_before_bracket(const struct link_sentence *self,
							   const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	size_t start = clause->span.start;
	bool alone = link_is_han_sentence(self) && clause->opener == '(' && start > self->sentence->span.start &&
		     clause->span.end == quantity->phrase.end && link_residue(self, start, quantity->phrase.start) == 0;
	for (size_t i = 0; alone && i < self->mentions->period_count; i++) {
		const struct cc_period_mention *base = &self->mentions->periods[i];
		if (base->span.end + 1 == start)
			return link_is_base(self, base) ? base : NULL;
	}
	return NULL;
}

const struct cc_period_mention *link_own_period(const struct link_sentence *self, const struct cc_quantity *quantity,
						enum cc_binding *binding)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	size_t figure = behind_value_before(self, quantity->span.start);
	*binding = CC_BOUND_STATED;
	const struct cc_period_mention *named = link_owning_time(self, quantity);
	if (named == NULL)
		named = link_period_of_noun(self, quantity);
	if (named == NULL)
		named = time_of_amount(self, quantity);
	if (named == NULL)
		named = base_before_bracket(self, quantity);
	if (named != NULL)
		return named;
	const struct cc_period_mention *behind =
	    link_period_behind(self, link_last_said(self, link_last_of_row(self, quantity)));
	named = behind != NULL && is_behind_next(self, quantity, behind) ? time_of_movement(self, quantity) : NULL;
	if (named != NULL)
		return named;
	if (behind != NULL)
		return behind;
	size_t from = figure > clause->span.start ? figure : clause->span.start;
	const struct cc_period_mention *base = base_before(self, from, quantity->span.start);
	if (base != NULL && is_value_of(self, base, quantity) && !link_is_time_of_saying(self, base) &&
	    !link_is_of_prices(self, base))
		return base;
	return time_before(self, quantity, from);
}
