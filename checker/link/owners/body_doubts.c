/* Figures of English whose place speaks against them: "Corwen Gas Corp produced 1.8 million tonnes" behind a country's
 * output, "output dropped 2 percent as firms like Velno produced less". Leaves companies' own metrics to
 * company_doubts.c. */
#include <stdint.h>

#include "link/metrics/doubt.h"
#include "link/owners/companies.h"
#include "link/places/subjects.h"

/* "|Corwen Gas Corp| produced 1.8 million tonnes": a company did it, and no country told of before. */
static const char *is_done_by_company(const struct cc_claim *claim, const struct link_sentence *self)
{
	bool carried = claim->scope_binding == CC_BOUND_CONTEXT || claim->scope_binding == CC_BOUND_DEFAULT;
	bool place = claim->scope != NULL && link_is_place(claim->scope) && !link_is_company(claim->scope);
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, claim->quantity.phrase.start);
	if (!carried || !place || claim->metric->scope_fixed)
		return NULL;
	struct cc_str form = cc_word_list_first(link_words(self, CC_WORDS_LEGAL_FORMS), before);
	size_t end = form.len > 0 ? (size_t)(form.ptr - before.ptr) + form.len : before.len;
	bool whole = end < before.len && !cc_ascii_is_letter(before.ptr[end]);
	return form.len > 0 && whole && cc_ascii_is_upper(before.ptr[0]) ? "a company is named that did it" : NULL;
}

/* "dropped 2 percent |as firms like Velno| produced less": who stands in why it was so, and nowhere before. */
static const char *is_of_reason(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_str as = CC_STR(" as ");
	size_t end = claim->quantity.phrase.end;
	size_t first = SIZE_MAX;
	for (size_t i = 0; i < self->scope_count && claim->scope_binding == CC_BOUND_STATED; i++) {
		bool same =
		    self->scopes[i].scope == claim->scope || link_resolve_place(self, &self->scopes[i]) == claim->scope;
		if (same && self->scopes[i].span.start < first)
			first = self->scopes[i].span.start;
	}
	if (first == SIZE_MAX || first <= end || claim->scope == NULL)
		return NULL;
	struct cc_str between = cc_str_slice(self->view, end, first);
	bool reason = cc_word_list_within(link_words(self, CC_WORDS_GIVES_REASON), between) ||
		      cc_str_find(between, as, 0) != SIZE_MAX;
	return reason && link_is_company(claim->scope) ? "who is named only tells why" : NULL;
}

const char *link_why_of_other_body(const struct cc_claim *claim, const struct link_sentence *self)
{
	const char *why = is_done_by_company(claim, self);
	return why != NULL ? why : is_of_reason(claim, self);
}
