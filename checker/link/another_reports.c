/* An English article that goes over to somebody else: "Meanwhile, Corwen on Tuesday announced …, reporting output of".
 * What is told from there on is not of the company told before, until that one is named again.
 * Leaves other names in a paragraph of the article's one company to house.c. */
#include <stdint.h>

#include "link/companies.h"
#include "link/doubt.h"
#include "link/openers.h"
#include "link/subjects.h"

enum { NAME_WORDS_MOST = 4, NAME_LEAST = 3, VERB_BYTES = 48 };

/* Behind "Meanwhile, ", "However, ", "In July, " at the start of a sentence. */
static size_t behind_front(const struct link_sentence *self)
{
	size_t start = self->sentence->span.start;
	const struct cc_clause *first = link_clause_at(self, start);
	bool front = first->span.end + 2 < self->sentence->span.end && self->view.ptr[first->span.end] == ',' &&
		     link_residue(self, start + 1, first->span.end) == 0 &&
		     link_previous_figure_end(self, first->span.end) <= start;
	return front ? first->span.end + 2 : link_behind_time(self, start);
}

/* "|The Cupertino company| posted": the one told before, in other words. */
static bool is_described(const struct link_sentence *self, struct cc_span name, size_t verb)
{
	return cc_str_starts(cc_str_of_span(self->view, name), CC_STR("The ")) ||
	       link_has_cue(self, CC_CUE_CALLING, name.start, verb) ||
	       link_has_cue(self, CC_CUE_SOMEONE, name.start, verb) || link_residue(self, name.end, verb) > 0;
}

/* The name that the sentence opens with, where it reports something; empty where none does. */
static struct cc_span reporting_name(const struct link_sentence *self)
{
	const size_t fronts[] = {self->sentence->span.start, behind_front(self)};
	for (size_t i = 0; i < sizeof(fronts) / sizeof(fronts[0]); i++) {
		struct cc_span name = link_capital_name(self, fronts[i], NAME_WORDS_MOST, (struct cc_str){0});
		size_t limit =
		    name.end + VERB_BYTES < self->sentence->span.end ? name.end + VERB_BYTES : self->sentence->span.end;
		const struct cc_quantity *figure = link_next_figure(self, name.end);
		limit = figure != NULL && figure->phrase.start < limit ? figure->phrase.start : limit;
		struct cc_str verb = cc_word_list_first(link_words(self, CC_WORDS_TELLS_RESULTS),
							cc_str_slice(self->view, name.end, limit));
		if (cc_span_len(name) >= NAME_LEAST && verb.len > 0 &&
		    !is_described(self, name, (size_t)(verb.ptr - self->view.ptr)))
			return name;
	}
	return (struct cc_span){0};
}

bool link_note_another_reports(struct link_sentence *self)
{
	if (link_is_han_sentence(self) || (self->sentence->flags & CC_SENTENCE_HEADING) != 0)
		return true;
	if (self->cover == NULL && !link_cover(self))
		return false;
	struct cc_span name = reporting_name(self);
	if (cc_span_len(name) > 0)
		self->context->reporter = name;
	return true;
}

static struct cc_str first_word(struct cc_str name)
{
	size_t blank = cc_str_find(name, CC_STR(" "), 0);
	return blank == SIZE_MAX ? name : cc_str_slice(name, 0, blank);
}

const char *link_why_of_another_reporter(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_span reporter = self->context->reporter;
	bool place = claim->scope != NULL && link_is_place(claim->scope) && !link_is_company(claim->scope);
	if (cc_span_len(reporter) == 0 || claim->scope_binding != CC_BOUND_CONTEXT || place)
		return NULL;
	bool titled = claim->scope != NULL && claim->scope->title.en.len > 0;
	struct cc_str name = first_word(titled ? claim->scope->title.en : claim->scope_name);
	struct cc_str since = cc_str_slice(self->view, reporter.start, claim->quantity.phrase.start);
	bool small = name.len == 0 || !cc_ascii_is_upper(name.ptr[0]); /* "the company" */
	return small || cc_str_find(since, name, 0) != SIZE_MAX ? NULL : "somebody else has reported since";
}
