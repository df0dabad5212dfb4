/* What a rate is held against: 同比, 环比, 年均; "month on month", "over the year".
 * Leaves whether the figure is a rate at all to aspect.c. */
#include <stdint.h>

#include "link/metrics/aspect.h"
#include "link/places/subjects.h"

static bool is_unit(const struct cc_quantity *quantity, const char *code)
{
	return quantity->unit.ptr != NULL && cc_str_equal(quantity->unit, cc_str_from(code));
}

/* In 两|年平均增长10.2% the mark begins inside the number of years. */
static bool is_averaged(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_cue_mention *cues = self->mentions->cues;
	for (size_t i = 0; i < self->mentions->cue_count && cues[i].span.start < to; i++) {
		if (cues[i].kind == CC_CUE_CAGR && cues[i].span.end > from)
			return true;
	}
	return false;
}

bool link_is_named_between(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.start >= from && self->names[i].span.end <= to)
			return true;
	}
	return false;
}

/* "0.8 percent in the last quarter of 2025 and 2.8 percent over the year": of the year as a whole, or since the one
 * before, nobody can tell. */
static bool is_of_year(const struct link_sentence *self, const struct cc_period_mention *period,
		       const struct cc_cue_mention *base)
{
	const struct cc_date end = period->period.end;
	return cc_date_is_set(end) && end.month == 1 && end.day == 1 &&
	       cc_str_equal(cc_str_of_span(self->view, base->span), CC_STR("over the year"));
}

/* "rose 0.4 percent in the September quarter and 2.1 percent over the year": where nothing else tells two rates apart,
 * what the second is held against is its own. */
static bool is_base_of_next(const struct link_sentence *self, const struct cc_quantity *quantity,
			    const struct cc_quantity *next)
{
	size_t from = quantity->phrase.end;
	size_t end = link_clause_at(self, next->span.start)->span.end;
	const struct cc_cue_mention *base = link_last_cue(self, CC_CUE_YOY, next->phrase.end, end);
	if (base == NULL || link_residue(self, next->phrase.end, base->span.start) > 0 || from >= next->phrase.start)
		return false;
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		struct cc_span period = self->mentions->periods[i].span;
		if (period.start >= next->phrase.end && period.end <= base->span.start)
			return false; /* "0.3 percent in May and 0.5 percent in June year on year" */
		if (is_of_year(self, &self->mentions->periods[i], base) && period.start >= from)
			return false;
	}
	return !link_is_named_between(self, from, next->phrase.start) &&
	       link_last_subject(self, link_is_place, from, next->phrase.start) == NULL;
}

/* "rose by 54,000 in November and was up by 300,000 over the year": of two changes each has a base; where something
 * rose to has that of the rise. */
static bool may_have_own(const struct link_sentence *self, const struct cc_quantity *quantity,
			 const struct cc_quantity *next)
{
	size_t from = quantity->phrase.end;
	size_t to = next->phrase.start;
	bool alike = from < to && next->kind == quantity->kind && cc_str_equal(next->unit, quantity->unit);
	bool moves = link_has_cue(self, CC_CUE_UP, from, to) || link_has_cue(self, CC_CUE_DOWN, from, to);
	return is_unit(next, "%") || (alike && moves && !link_has_cue(self, CC_CUE_TO, from, to) &&
				      !link_has_cue(self, CC_CUE_FROM, from, to));
}

/* Where the words end that can tell what a rate is held against: in English "rose 0.2 percent in July from June and 2.7
 * percent from a year earlier" each has its own behind it. */
static size_t basis_end(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	size_t end = clause->span.end > quantity->span.end ? clause->span.end : quantity->span.end;
	const struct cc_quantity *next = link_next_figure(self, quantity->span.end);
	bool other =
	    !link_is_han_sentence(self) && next != NULL && next->span.start < end && may_have_own(self, quantity, next);
	bool told = other && (link_has_cue(self, CC_CUE_QOQ, quantity->span.end, end) ||
			      link_has_cue(self, CC_CUE_FROM, quantity->span.end, next->span.start) ||
			      is_base_of_next(self, quantity, next));
	return told ? next->span.start : end;
}

/* "fell 0.3 percent month on month and 2.1 percent year on year": the word right behind is the figure's own. */
static bool is_right_behind(const struct link_sentence *self, const struct cc_quantity *quantity, enum cc_cue_kind kind,
			    size_t end)
{
	const struct cc_quantity *next = link_next_figure(self, quantity->span.end);
	if (next != NULL && next->phrase.start < end)
		end = next->phrase.start;
	const struct cc_cue_mention *cue = link_last_cue(self, kind, quantity->phrase.end, end);
	struct cc_str between = cc_str_slice(self->view, quantity->phrase.end, cue != NULL ? cue->span.start : end);
	return cue != NULL && link_residue(self, quantity->phrase.end, cue->span.start) == 0 &&
	       cc_str_find(between, CC_STR(","), 0) == SIZE_MAX && cc_str_find(between, CC_STR(" and "), 0) == SIZE_MAX;
}

/* "从环比看,二季度国内生产总值增长1.1%", "Over the year, employment grew by 2.2 million": what the sentence opens with.
 */
static enum cc_basis basis_of_opening(const struct link_sentence *self, size_t from)
{
	const struct cc_span lead = link_clause_at(self, self->sentence->span.start)->span;
	if (lead.end >= from || link_previous_figure_end(self, lead.end) > lead.start)
		return CC_BASIS_NONE;
	if (link_has_cue(self, CC_CUE_QOQ, lead.start, lead.end))
		return CC_BASIS_QOQ;
	bool alone = !link_is_han_sentence(self) && link_residue(self, lead.start, lead.end) == 0;
	return alone && link_has_cue(self, CC_CUE_YOY, lead.start, lead.end) ? CC_BASIS_YOY : CC_BASIS_NONE;
}

enum cc_basis link_basis_of(const struct link_sentence *self, size_t from, const struct cc_quantity *quantity)
{
	static const struct {
		enum cc_cue_kind cue;
		enum cc_basis basis;
	} rows[] = {
	    {CC_CUE_COMPARABLE, CC_BASIS_COMPARABLE},
	    {CC_CUE_CAGR, CC_BASIS_CAGR},
	    {CC_CUE_QOQ, CC_BASIS_QOQ},
	    {CC_CUE_YOY, CC_BASIS_YOY},
	};
	size_t end = basis_end(self, quantity);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]) && !link_is_han_sentence(self); i++) {
		if (is_right_behind(self, quantity, rows[i].cue, end))
			return rows[i].basis;
	}
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (link_has_cue(self, rows[i].cue, from, end))
			return rows[i].basis;
		if (rows[i].basis == CC_BASIS_CAGR && is_averaged(self, from, quantity->span.start))
			return CC_BASIS_CAGR;
	}
	return basis_of_opening(self, from);
}
