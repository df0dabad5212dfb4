/* Figures of English that a part of a company reports: "Marlow's cloud business earned $28.5 billion in revenue on an
 * operating profit of $2 billion. The profit was up 9 percent". Leaves parts beside the name to company_doubts.c. */
#include <stdint.h>

#include "link/metrics/doubt.h"
#include "link/owners/companies.h"
#include "link/places/subjects.h"

/* So many sentences later "the profit" is still that of the part. */
enum { SENTENCES_BEHIND = 2 };

static const char a_unit[] = "a unit of the company is named";

/* Behind the verb by which a part reports in [from, to); SIZE_MAX where none does.
 * @param last  The last part named there, or the first one. */
static size_t behind_report(const struct link_sentence *self, size_t from, size_t to, bool last)
{
	const struct cc_word_list *parts = link_words(self, CC_WORDS_PARTS_OF_COMPANY);
	struct cc_str before = cc_str_slice(self->view, from, to);
	struct cc_str part = last ? cc_word_list_last(parts, before) : cc_word_list_first(parts, before);
	size_t end = part.len > 0 ? (size_t)(part.ptr - self->view.ptr) + part.len : 0;
	size_t verb = part.len > 0 ? cc_word_list_begins(link_words(self, CC_WORDS_REPORTS),
							 cc_str_slice(self->view, end, self->sentence->span.end))
				   : 0;
	return verb > 0 ? end + verb : SIZE_MAX;
}

/* "the company's cloud computing unit |earned| $28.5 billion in revenue": a part, right before what it did. */
static bool is_right_behind(const struct link_sentence *self, size_t figure)
{
	size_t end = behind_report(self, link_previous_figure_end(self, figure), figure, true);
	return end <= figure && link_residue(self, end, figure) == 0;
}

/* Whether the company itself is named in [from, to). */
static bool names_company(const struct link_sentence *self, size_t from, size_t to)
{
	return link_has_cue(self, CC_CUE_SOMEONE, from, to) ||
	       link_last_subject(self, link_is_company, from, to) != NULL;
}

/* Behind the report of the part that the sentence opens with; SIZE_MAX where it does not open with one. */
static size_t behind_opening_part(const struct link_sentence *self)
{
	size_t start = self->sentence->span.start;
	const struct cc_quantity *first = link_next_figure(self, start);
	size_t end = first != NULL ? behind_report(self, start, first->phrase.start, false) : SIZE_MAX;
	for (size_t i = 0; i < self->name_count && end != SIZE_MAX; i++) {
		if (self->names[i].span.start < end)
			return SIZE_MAX;
	}
	return end;
}

/* "|The| revenue was down 29 percent" right behind what a part has reported. */
static bool is_taken_up(const struct link_sentence *self, const struct link_metric *metric)
{
	static const struct cc_str the[] = {{"The ", 4}, {"the ", 4}};
	const uint32_t told = self->context->part_told;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, metric->span.start);
	bool taken = cc_str_ends(before, the[0]) || cc_str_ends(before, the[1]);
	return told > 0 && self->index >= told && self->index - told < SENTENCES_BEHIND &&
	       cc_span_len(metric->span) > 0 && taken &&
	       !names_company(self, self->sentence->span.start, metric->span.start);
}

const char *link_why_of_part_that_reports(const struct cc_claim *claim, const struct link_sentence *self,
					  const struct link_metric *metric)
{
	size_t figure = claim->quantity.phrase.start;
	size_t part = behind_opening_part(self);
	if (part != SIZE_MAX)
		self->context->part_told = self->index + 1;
	bool opened = part <= figure && !names_company(self, part, figure);
	return opened || is_right_behind(self, figure) || is_taken_up(self, metric) ? a_unit : NULL;
}
