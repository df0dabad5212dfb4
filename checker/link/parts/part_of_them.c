/* English figures of some of what was told before: "Of these, 16,900 were in temporary accommodation", "310 of them
 * were solved". They count a part, and are no value of the whole. Leaves parts that a sentence names beside their whole
 * to told_part.c, and shares to shares.c. */
#include <stdint.h>

#include "link/metrics/doubt.h"
#include "link/parts/part.h"

/* "Of these, about" and "Of those 9,200 patients, some": what stands before the part. */
enum { LEAD_BYTES = 60 };

/* Whether a name of the metric stands in the sentence itself. */
static bool is_named_here(const struct cc_claim *claim, const struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		if (self->mentions->metrics[i].metric == claim->metric)
			return true;
	}
	return false;
}

/* "Of these, |2,900|": the words open the sentence or its clause, and the figure is the first behind them. */
static bool opens_with_them(const struct link_sentence *self, size_t figure)
{
	const struct cc_word_list *words = link_words(self, CC_WORDS_OF_THEM);
	const size_t start = self->sentence->span.start;
	if (cc_word_list_begins(words, cc_str_of_span(self->view, self->sentence->span)) == 0)
		return false;
	struct cc_str between = cc_str_slice(self->view, start, figure);
	return figure <= start + LEAD_BYTES && cc_str_find(between, CC_STR(";"), 0) == SIZE_MAX;
}

const char *link_why_part_of_them(const struct cc_claim *claim, const struct link_sentence *self)
{
	const size_t figure = claim->quantity.phrase.start;
	struct cc_str rest = cc_str_slice(self->view, claim->quantity.phrase.end, self->sentence->span.end);
	/* "Norway has 5.6 million inhabitants, and Oslo is home to 717,000 of them": all of another one */
	if (claim->part.len > 0 || is_named_here(claim, self) || claim->scope_binding == CC_BOUND_STATED)
		return NULL;
	bool some = cc_word_list_begins(link_words(self, CC_WORDS_SOME_OF_THEM), rest) > 0;
	return some || opens_with_them(self, figure) ? "a part of what was told before" : NULL;
}
