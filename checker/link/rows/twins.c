/* Two figures of English that are of one thing: "narrowed by |$0.1 billion| to |$20.8 billion|", "|17.59 trillion won|
 * (|15.2 billion U.S. dollars|)". Where nobody knows what the first one is of, the second is of nothing known either.
 * Leaves figures that say more of a bound one to like_claim.c. */
#include "link/metrics/metrics.h"

/* Why the figure was left unbound, as noted; NULL where it was not. */
static const char *why_left(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_unbound *left = self->context->unbound.items;
	for (size_t i = self->context->unbound.len; i-- > 0 && left[i].sentence == self->index;) {
		if (left[i].span.start == figure->span.start)
			return left[i].why;
	}
	return NULL;
}

static bool is_money(const struct cc_quantity *figure)
{
	return figure->dimension.ptr != NULL && cc_str_equal(figure->dimension, CC_STR("money"));
}

/* "by $0.1 billion to $20.8 billion": both ends of one movement, with the verb before the first. */
static bool are_of_one_move(const struct link_sentence *self, const struct cc_quantity *first, struct cc_str between)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, first->phrase.start);
	return cc_str_equal(between, CC_STR(" to ")) && cc_str_ends(before, CC_STR(" by "));
}

const char *link_why_as_twin(const struct link_sentence *self, size_t index)
{
	if (link_is_han_sentence(self) || index == 0)
		return NULL;
	const struct cc_quantity *first = &self->mentions->quantities[index - 1];
	const struct cc_quantity *second = first + 1;
	struct cc_str between = cc_str_slice(self->view, first->phrase.end, second->phrase.start);
	bool again = cc_str_equal(between, CC_STR(" (")) && !cc_str_equal(first->unit, second->unit);
	bool twins = is_money(first) && is_money(second) && (again || are_of_one_move(self, first, between));
	return twins ? why_left(self, first) : NULL;
}
