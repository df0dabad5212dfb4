/* Rows of English that go on in the times of the figures before them: "2.0% in 2025 and 1.7% in 2026, China 5.0% and
 * 4.4%". Leaves rows whose items or times stand beside them to lists.c. */
#include "link/metrics/metric_names.h"
#include "link/metrics/metrics.h"
#include "link/places/subjects.h"

/* The figures that a row goes on from: the claims right before it, one for each of its values. */
struct told {
	const struct cc_claim *first;
	size_t end; /* of the last one's figure */
};

static size_t row_start(const struct link_sentence *self, size_t quantity)
{
	return self->mentions->quantities[self->pairings[quantity].row_first].phrase.start;
}

/* How many claims of the sentence stand before `to`, from claims[first] on. */
static size_t claims_before(const struct link_sentence *self, size_t to, size_t *first)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t end = self->context->claims.len;
	while (end > 0 && claims[end - 1].sentence == self->index && claims[end - 1].quantity.span.end > to)
		end--;
	*first = end;
	while (*first > 0 && claims[*first - 1].sentence == self->index)
		(*first)--;
	return end - *first;
}

/* Whether `count` claims tell one thing of one place at times of their own. */
static bool is_series_of_times(const struct cc_claim *claims, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		bool alike = claims[i].metric == claims[0].metric && claims[i].aspect == claims[0].aspect &&
			     claims[i].scope == claims[0].scope;
		bool dated = cc_date_is_set(claims[i].period.start) && cc_date_is_set(claims[i].period.end);
		if (!alike || !dated || (i > 0 && cc_period_same_days(claims[i].period, claims[i - 1].period)))
			return false;
	}
	return true;
}

static bool find_told(struct told *out, const struct link_sentence *self, size_t quantity)
{
	const struct link_pairing *row = &self->pairings[quantity];
	size_t first = 0;
	size_t count = claims_before(self, row_start(self, quantity), &first);
	if (count < row->row_count || row->row_count < 2)
		return false;
	const struct cc_claim *claims = self->context->claims.items;
	out->first = &claims[first + count - row->row_count];
	out->end = out->first[row->row_count - 1].quantity.span.end;
	return is_series_of_times(out->first, row->row_count) &&
	       link_previous_figure_end(self, row_start(self, quantity)) == out->end;
}

/* Whether a time of its own stands at the row: what was told before is of other times. The one right behind the last
 * figure is that figure's. */
static bool is_dated(const struct link_sentence *self, const struct told *told, size_t quantity)
{
	const struct link_pairing *row = &self->pairings[quantity];
	size_t last = row->row_first + row->row_count - 1;
	size_t end = self->mentions->quantities[last].phrase.end;
	bool final = last + 1 >= self->mentions->quantity_count;
	size_t next = final ? self->sentence->span.end : self->mentions->quantities[last + 1].phrase.start;
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		size_t start = self->mentions->periods[i].span.start;
		bool before = start > told->end && start < end && link_residue(self, told->end, start) > 0;
		bool behind = start >= end && start < next && link_residue(self, end, start) == 0;
		if (before || behind)
			return true;
	}
	return false;
}

/* The name that leads right up to the row, behind what was told; NULL where there is none. */
static const struct cc_metric_mention *name_of_row(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_metric_mention *last = NULL;
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.start >= from && self->names[i].span.end <= to)
			last = &self->names[i];
	}
	return last;
}

static bool leads_up(const struct link_sentence *self, struct cc_span name, size_t from, size_t to)
{
	return link_residue(self, from, name.start) == 0 && link_residue(self, name.end, to) == 0 &&
	       !link_is_narrowed_behind(self, name);
}

bool link_find_timed(struct link_metric *out, const struct link_sentence *self, size_t quantity)
{
	struct told told = {0};
	if (link_is_han_sentence(self) || !find_told(&told, self, quantity) || is_dated(self, &told, quantity))
		return false;
	const struct link_pairing *row = &self->pairings[quantity];
	const struct cc_quantity *figure = &self->mentions->quantities[quantity];
	const struct cc_claim *like = &told.first[quantity - row->row_first];
	size_t to = row_start(self, quantity);
	const struct cc_metric_mention *name = name_of_row(self, told.end, to);
	const struct cc_metric *metric = name != NULL ? name->metric : like->metric;
	bool goes_on = name != NULL ? leads_up(self, name->span, told.end, to)
				    : link_last_subject(self, link_is_place, told.end, to) != NULL &&
					  link_residue(self, told.end, to) == 0 &&
					  cc_str_equal(figure->unit, like->quantity.unit);
	if (!goes_on || !link_fits(self, metric, figure))
		return false;
	*out = (struct link_metric){.metric = metric, .like = like, .alike = LINK_ALIKE_ROW_TIME};
	return true;
}
