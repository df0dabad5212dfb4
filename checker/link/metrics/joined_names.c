/* Names of English that are no more than a part of what the sentence says: two that an "and" joins, and a short one
 * whose share is told. Leaves which name a figure is of to bind_metric.c. */
#include "link/metrics/deeds.h"
#include "link/metrics/metric_names.h"
#include "link/metrics/metrics.h"

/* "Wind and solar generation rose to 210 TWh": one figure behind two names that an "and" joins is of both together. */
bool link_is_sum_of_names(const struct link_sentence *self, size_t name, const struct cc_quantity *quantity)
{
	if (link_is_han_sentence(self) || name == 0)
		return false;
	const struct cc_metric_mention *own = &self->names[name];
	const struct cc_metric_mention *other = own - 1;
	struct cc_str between = other->span.end < own->span.start
				    ? cc_str_slice(self->view, other->span.end, own->span.start)
				    : (struct cc_str){0};
	/* "produced 12.9 million cars and sold 12.8 million" */
	bool deed = link_deed_named(self, own->span) != NULL || link_deed_named(self, other->span) != NULL;
	return cc_str_equal(between, CC_STR(" and ")) && other->metric != own->metric && !deed &&
	       link_fits(self, other->metric, quantity);
}

/* "The share of solar within the energy mix": a short name behind such words is of a whole that the pack's is not. */
bool link_is_share_of_short(const struct link_sentence *self, struct cc_span name)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name.start);
	return !link_is_han_sentence(self) && link_is_elliptic(self, name) && cc_str_ends(before, CC_STR("share of "));
}

bool link_is_sum_of_trade(const struct link_sentence *self, const struct cc_metric *metric,
			  const struct cc_quantity *quantity)
{
	return cc_word_list_within(link_words(self, CC_WORDS_TRADED), metric->title.en) &&
	       cc_str_equal(quantity->dimension, CC_STR("money"));
}
