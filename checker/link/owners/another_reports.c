/* An English article that goes over to somebody else: "Meanwhile, Corwen on Tuesday announced …, reporting output of",
 * "Shares in Corwen rose". What is told from there on is not of the company told before, until that one is named again.
 * Leaves other names in a paragraph of the article's one company to house.c. */
#include <stdint.h>

#include "link/metrics/doubt.h"
#include "link/owners/companies.h"
#include "link/owners/openers.h"
#include "link/places/subjects.h"

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
		if (cc_span_len(name) < NAME_LEAST)
			continue;
		size_t limit =
		    name.end + VERB_BYTES < self->sentence->span.end ? name.end + VERB_BYTES : self->sentence->span.end;
		const struct cc_quantity *figure = link_next_figure(self, name.end);
		limit = figure != NULL && figure->phrase.start < limit ? figure->phrase.start : limit;
		struct cc_str verb = cc_word_list_first(link_words(self, CC_WORDS_TELLS_RESULTS),
							cc_str_slice(self->view, name.end, limit));
		if (verb.len > 0 && !is_described(self, name, (size_t)(verb.ptr - self->view.ptr)))
			return name;
	}
	return (struct cc_span){0};
}

/* "|Microsoft| hit a new high": the company of a pack that the sentence opens with; empty where none does. */
static struct cc_span known_company(const struct link_sentence *self)
{
	const size_t start = self->sentence->span.start;
	const size_t front = behind_front(self);
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->mentions->scopes[i];
		bool opens = mention->span.start == start || mention->span.start == front;
		if (opens && link_is_company(mention->scope) && mention->scope != self->context->house.scope)
			return mention->span;
	}
	return (struct cc_span){0};
}

/* "Shares in |Alphabet|, Google's parent, soared": empty where a sentence opens otherwise. */
static struct cc_span traded_company(const struct link_sentence *self)
{
	struct cc_str text = cc_str_of_span(self->view, self->sentence->span);
	size_t lead = cc_word_list_begins(link_words(self, CC_WORDS_SHARES_OF), text);
	size_t at = self->sentence->span.start + lead;
	if (lead == 0 || at >= self->sentence->span.end || !cc_ascii_is_upper(self->view.ptr[at]))
		return (struct cc_span){0};
	return (struct cc_span){.start = at, .end = link_word_end(self, at)};
}

bool link_note_another_reports(struct link_sentence *self)
{
	if (link_is_han_sentence(self) || (self->sentence->flags & CC_SENTENCE_HEADING) != 0)
		return true;
	if (self->cover == NULL && !link_cover(self))
		return false;
	struct cc_span (*const ways[])(const struct link_sentence *) = {link_opening_kin, reporting_name, known_company,
									traded_company};
	struct cc_span name = {0};
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]) && cc_span_len(name) == 0; i++)
		name = ways[i](self);
	if (cc_span_len(name) > 0)
		self->context->reporter = name;
	return true;
}

static struct cc_str first_word(struct cc_str name)
{
	size_t blank = cc_str_find(name, CC_STR(" "), 0);
	return blank == SIZE_MAX ? name : cc_str_slice(name, 0, blank);
}

/* Whom the claim is of; of "its PC sales", the company that the article is of. */
static struct cc_str owner_of(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct link_company *house = &self->context->house;
	bool part = cc_str_find(claim->scope_name, CC_STR("·"), 0) != SIZE_MAX;
	const struct cc_scope *scope = part ? house->scope : claim->scope;
	bool titled = scope != NULL && scope->title.en.len > 0;
	struct cc_str words = part ? house->words : claim->scope_name;
	return first_word(titled ? scope->title.en : words);
}

const char *link_why_of_another_reporter(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_span reporter = self->context->reporter;
	bool place = claim->scope != NULL && link_is_place(claim->scope) && !link_is_company(claim->scope);
	bool lent =
	    claim->scope_binding == CC_BOUND_CONTEXT || cc_str_find(claim->scope_name, CC_STR("·"), 0) != SIZE_MAX;
	if (cc_span_len(reporter) == 0 || !lent || place)
		return NULL;
	struct cc_str name = owner_of(claim, self);
	struct cc_str since = cc_str_slice(self->view, reporter.start, claim->quantity.phrase.start);
	bool small = name.len == 0 || !cc_ascii_is_upper(name.ptr[0]); /* "the company" */
	return small || cc_str_find(since, name, 0) != SIZE_MAX ? NULL : "somebody else has reported since";
}
