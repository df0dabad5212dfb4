/* What a figure takes of the claim that it says more of: "down from 3.1 percent", a row's values, a part of a whole.
 * Leaves finding that claim to bind_metric.c. */
#include "link/like_claim.h"
#include "link/parts/part.h"
#include "link/times/movement.h"

/* "above the advance estimate of 2.9 percent", and not "below a consensus estimate of $4.74" */
static bool is_first_estimate(const struct link_sentence *self, const struct cc_claim *claim)
{
	size_t from = link_previous_figure_end(self, claim->quantity.span.start);
	size_t to = claim->quantity.phrase.start;
	bool estimate = cc_str_find(cc_str_slice(self->view, from, to), CC_STR("estimate of "), 0) != SIZE_MAX;
	return link_has_cue(self, CC_CUE_PRELIMINARY, from, to) ||
	       (estimate && !link_has_cue(self, CC_CUE_FORECAST, from, to));
}

enum cc_modality link_modality_of_like(const struct link_sentence *self, const struct cc_claim *claim,
				       const struct link_metric *metric)
{
	if (metric->like == NULL)
		return CC_MODALITY_COUNT;
	if (metric->alike == LINK_ALIKE_EXPECTED)
		return is_first_estimate(self, claim) ? CC_MODALITY_ESTIMATE : CC_MODALITY_FORECAST;
	if (metric->alike == LINK_ALIKE_BEFORE && link_is_forecast_moved(self, metric->like))
		return CC_MODALITY_FORECAST;
	bool past = metric->alike == LINK_ALIKE_BEFORE && !cc_date_is_set(claim->period.end) &&
		    !link_moves_forecast(self, metric->like->quantity.phrase.start);
	return past ? CC_MODALITY_ACTUAL : CC_MODALITY_COUNT;
}

static void take_scope(struct cc_claim *claim, const struct cc_claim *like)
{
	claim->scope = like->scope;
	claim->sector = like->sector;
	claim->scope_name = like->scope_name;
	claim->part = like->part;
	claim->scope_private = like->scope_private;
	claim->scope_binding = CC_BOUND_SENTENCE;
}

void link_take_period_of_like(struct cc_claim *claim, const struct cc_claim *like)
{
	claim->period = like->period;
	claim->period_span = like->period_span;
	claim->period_relative = like->period_relative;
	claim->period_current = like->period_current;
	claim->period_binding = like->period_binding;
}

/* "down from 3.1 percent in Germany": whether a place is named since the claim that the figure says more of. */
static bool names_place_since(const struct link_sentence *self, const struct cc_claim *like, size_t index)
{
	bool last = index + 1 >= self->mentions->quantity_count;
	size_t end = last ? self->sentence->span.end : self->mentions->quantities[index + 1].phrase.start;
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start >= like->quantity.phrase.end && self->scopes[i].span.end <= end)
			return true;
	}
	return false;
}

/* Whether scope and period of the claim that the figure says more of are its own. */
static bool has_scope_of_like(const struct link_sentence *self, const struct link_metric *metric, size_t index)
{
	if (metric->like == NULL || metric->alike == LINK_ALIKE_ROW || metric->alike == LINK_ALIKE_DEED)
		return false;
	bool may_move = metric->alike == LINK_ALIKE_BEFORE || metric->alike == LINK_ALIKE_ROW_TIME;
	return !may_move || !names_place_since(self, metric->like, index);
}

/* Whether a time is named behind the claim that the figure says more of. */
static bool names_period_since(const struct link_sentence *self, const struct cc_claim *like)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (self->mentions->periods[i].span.start >= like->quantity.phrase.end)
			return true;
	}
	return false;
}

bool link_has_period_of_like(const struct link_sentence *self, const struct link_metric *metric)
{
	if (metric->like == NULL)
		return false;
	return metric->alike == LINK_ALIKE_LIST || metric->alike == LINK_ALIKE_EXPECTED ||
	       metric->alike == LINK_ALIKE_PART || metric->alike == LINK_ALIKE_MEMBER ||
	       metric->alike == LINK_ALIKE_MOVED || metric->alike == LINK_ALIKE_ROW_TIME ||
	       (metric->alike == LINK_ALIKE_DEED && !names_period_since(self, metric->like));
}

/* "expects the ratio to climb from 122 percent last year to 143 percent": the claim that a movement of English comes
 * from, of the same metric and with no place named since; NULL where there is none. */
static const struct cc_claim *start_of_movement(const struct link_sentence *self, const struct link_metric *metric,
						size_t index)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	if (index == 0 || count == 0 || link_is_han_sentence(self) || !link_is_series(self, index - 1, index))
		return NULL;
	const struct cc_claim *last = &claims[count - 1];
	bool start = last->sentence == self->index && last->metric == metric->metric &&
		     last->quantity.span.start == self->mentions->quantities[index - 1].span.start;
	return start && !names_place_since(self, last, index) ? last : NULL;
}

const char *link_take_or_find_scope(struct cc_claim *claim, struct link_sentence *self,
				    const struct link_metric *metric, size_t index)
{
	const struct cc_claim *start = start_of_movement(self, metric, index);
	if (start != NULL) {
		take_scope(claim, start);
		return NULL;
	}
	if (cc_span_len(metric->part) > 0 && metric->like == NULL)
		return link_take_group(claim, self, metric, index);
	if (!has_scope_of_like(self, metric, index))
		return link_find_scope(claim, self, metric, index);
	take_scope(claim, metric->like);
	if (metric->alike == LINK_ALIKE_LIST)
		link_take_place_of_row(claim, self, index);
	return link_take_part(claim, self, metric) ? NULL : "out of memory";
}

/* "up $6.4 billion from a revised $36.2 billion": what a change right before it comes from is a level. */
static bool is_left_by_change(const struct link_sentence *self, const struct link_metric *metric, size_t index)
{
	const struct cc_claim *like = metric->like;
	if (metric->alike != LINK_ALIKE_BEFORE || like->aspect != CC_ASPECT_CHANGE)
		return false;
	size_t start = self->mentions->quantities[index].phrase.start;
	struct cc_str between = cc_str_slice(self->view, like->quantity.phrase.end, start);
	return cc_str_starts(between, CC_STR(" from ")) && link_residue(self, like->quantity.phrase.end, start) == 0;
}

bool link_take_or_find_aspect(struct cc_claim *claim, const struct link_sentence *self,
			      const struct link_metric *metric, size_t index)
{
	if (metric->in_bracket) {
		claim->aspect = CC_ASPECT_LEVEL;
		return true;
	}
	if (metric->is_part || metric->moves_share) {
		claim->aspect = metric->is_part ? CC_ASPECT_SHARE : CC_ASPECT_CHANGE;
		return true;
	}
	if (metric->alike == LINK_ALIKE_MOVED) {
		claim->aspect = metric->like->aspect == CC_ASPECT_CHANGE ? CC_ASPECT_GROWTH_RATE : CC_ASPECT_CHANGE;
		claim->basis = metric->like->basis;
		return true;
	}
	bool other =
	    metric->like != NULL && metric->alike == LINK_ALIKE_ROW_TIME && metric->metric != metric->like->metric;
	if (metric->like == NULL || metric->alike == LINK_ALIKE_LIST || metric->alike == LINK_ALIKE_MEMBER || other)
		return link_find_aspect(&claim->aspect, &claim->basis, self, metric->metric,
					&self->mentions->quantities[index]);
	bool left = is_left_by_change(self, metric, index);
	claim->aspect = left ? CC_ASPECT_LEVEL : metric->like->aspect;
	claim->basis = left ? CC_BASIS_NONE : metric->like->basis;
	return true;
}

void link_complete_unit(struct cc_claim *claim, const struct link_metric *metric)
{
	const struct cc_metric *known = metric->metric;
	if (claim->quantity.unit.ptr != NULL && !link_is_rate_of(known, &claim->quantity))
		return;
	bool held = metric->like != NULL && metric->like->quantity.unit.ptr != NULL && claim->quantity.unit.ptr == NULL;
	claim->quantity.unit = held ? metric->like->quantity.unit : known->unit;
	claim->quantity.dimension = held ? metric->like->quantity.dimension : known->dimension;
}
