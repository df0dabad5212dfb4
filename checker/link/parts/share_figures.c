/* The percentage that a whole stands beside: "6.88 percent of R&D spending", 研发经费的6.88%, "Of the R&D spending
 * …, 6.88 percent". Leaves the part to share_parts.c. */
#include <stdint.h>

#include "link/parts/shares.h"

/* The percentage right before the whole: "6.88 percent of R&D spending", "6.88%的研发经费". */
const struct cc_quantity *link_share_figure_before(const struct link_sentence *self, size_t whole)
{
	const struct cc_quantity *last = NULL;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (self->mentions->quantities[i].phrase.end <= whole)
			last = &self->mentions->quantities[i];
	}
	if (last == NULL || last->kind != CC_NUMBER_PERCENT || link_residue(self, last->phrase.end, whole) > 0)
		return NULL;
	struct cc_str between = cc_str_trim(cc_str_slice(self->view, last->phrase.end, whole));
	return cc_str_starts(between, CC_STR("of")) || cc_str_starts(between, CC_STR("的")) ? last : NULL;
}

/* "Of the R&D spending of 3.63 trillion yuan in 2024, 6.88 percent went to basic research": the whole opens the
 * sentence, and the first percentage behind it is of it. */
const struct cc_quantity *link_share_figure_of_opening(const struct link_sentence *self, struct cc_span whole)
{
	struct cc_str opening = cc_str_slice(self->view, self->sentence->span.start, whole.start);
	if (!cc_str_starts(opening, CC_STR("Of ")) ||
	    link_residue(self, self->sentence->span.start + 3, whole.start) > 0)
		return NULL;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &self->mentions->quantities[i];
		if (figure->phrase.start >= whole.end && figure->kind == CC_NUMBER_PERCENT)
			return figure;
	}
	return NULL;
}

/* "研发经费的6.88%用于基础研究". */
const struct cc_quantity *link_share_figure_behind(const struct link_sentence *self, size_t whole)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *next = &self->mentions->quantities[i];
		if (next->phrase.start < whole)
			continue;
		struct cc_str between = cc_str_trim(cc_str_slice(self->view, whole, next->phrase.start));
		bool of = next->kind == CC_NUMBER_PERCENT && cc_str_starts(between, CC_STR("的"));
		return of && link_residue(self, whole, next->phrase.start) == 0 ? next : NULL;
	}
	return NULL;
}
