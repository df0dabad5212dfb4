/* What a value's place in a row gives it: the name at that place, or the level before the row.
 * Leaves which names and places a row has to lists.c. */
#include "link/metrics/metrics.h"

/* "分别高于全国、全省0.43个和0.17个百分点": each is held against something else. */
static bool is_row_of_comparisons(const struct link_sentence *self, size_t quantity)
{
	size_t to = self->mentions->quantities[self->pairings[quantity].row_first].phrase.start;
	size_t from = link_previous_figure_end(self, to);
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_BEYOND, from, to);
	return cue != NULL;
}

/* "…;云水分别为286亿元和19.8亿元": words that nobody knows are who the row is of. */
static bool has_unknown_owner(const struct link_sentence *self, size_t quantity)
{
	size_t to = self->mentions->quantities[self->pairings[quantity].row_first].phrase.start;
	size_t from = link_clause_at(self, to)->span.start;
	size_t figure = link_previous_figure_end(self, to);
	return !link_is_understood(self, figure > from ? figure : from, to);
}

/* "…为1.7%和1.9%;经济增速分别为1.2%和1.0%": a row of another metric, named between. */
static bool names_another(const struct link_sentence *self, size_t quantity, const struct cc_metric *metric)
{
	size_t to = self->mentions->quantities[self->pairings[quantity].row_first].phrase.start;
	size_t from = link_previous_figure_end(self, to);
	for (size_t i = 0; link_is_han_sentence(self) && i < self->name_count; i++) {
		struct cc_span name = self->names[i].span;
		if (name.start >= from && name.end <= to && self->names[i].metric != metric)
			return true;
	}
	return false;
}

static bool find_like(struct link_metric *out, const struct link_sentence *self, size_t quantity)
{
	const struct cc_claim *like = link_level_before(self, quantity);
	if (like == NULL || is_row_of_comparisons(self, quantity) || has_unknown_owner(self, quantity) ||
	    names_another(self, quantity, like->metric) ||
	    !link_fits(self, like->metric, &self->mentions->quantities[quantity]))
		return false;
	*out = (struct link_metric){.metric = like->metric, .like = like};
	return true;
}

bool link_is_unpaired(const struct link_pairing *pairing)
{
	return pairing->in_list && pairing->metric == NULL && pairing->scope == NULL && pairing->period == NULL;
}

const char *link_find_listed(struct link_metric *out, const struct link_sentence *self, size_t quantity)
{
	const struct link_pairing *pairing = &self->pairings[quantity];
	if (link_is_unpaired(pairing))
		return link_find_timed(out, self, quantity) || find_like(out, self, quantity)
			   ? NULL
			   : "several values in a row, and nothing says which is which";
	if (!link_fits(self, pairing->metric, &self->mentions->quantities[quantity]))
		return "its place in the list gives it a metric of another unit";
	*out = (struct link_metric){.metric = pairing->metric, .span = pairing->name};
	return NULL;
}
