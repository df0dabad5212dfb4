/* The name of a company in words that no pack knows: the capitalised ones that open a clause, or who achieves a figure.
 * Leaves names elsewhere in a sentence to called_company.c, and whose the figure is to companies.c. */
#include "link/owners/companies.h"
#include "link/owners/openers.h"
#include "link/places/subjects.h"

enum { NAME_WORDS_LEAST = 2, NAME_WORDS_MOST = 4 };

/* "Harwick plc", "Osterby AB's": one word alone is a company by what stands behind it. */
static bool has_legal_form(const struct link_sentence *self, size_t end)
{
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	size_t form = cc_word_list_begins(link_words(self, CC_WORDS_LEGAL_FORMS), rest);
	return form > 0 && form < rest.len && !cc_ascii_is_letter(rest.ptr[form]);
}

/* The end of the capitalised word at `at`, known or not, unless it is a time; `at` where there is none. */
static size_t capital_end(const struct link_sentence *self, size_t at)
{
	size_t limit = self->sentence->span.end;
	if (at >= limit || !cc_ascii_is_upper(self->view.ptr[at]) || link_period_starts_at(self, at))
		return at;
	while (at < limit && self->view.ptr[at] != ' ' && self->view.ptr[at] != ',')
		at++;
	return at;
}

/* Behind "The " of "The Panama Canal". */
static size_t behind_article(const struct link_sentence *self, size_t at)
{
	const struct cc_str the = CC_STR("The ");
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	return cc_str_starts(rest, the) && rest.len > the.len && cc_ascii_is_upper(rest.ptr[the.len]) ? at + the.len
												      : at;
}

struct cc_str link_opening_capitals(const struct link_sentence *self, size_t clause)
{
	clause = behind_article(self, clause);
	size_t end = clause;
	int words = 0;
	for (size_t at = clause; words < NAME_WORDS_MOST; words++) {
		size_t next = link_unknown_word_end(self, at);
		if (next == at && words > 0)
			next = link_behind_ampersand(self, capital_end(self, at)); /* the Stores of Kestrel Stores */
		if (next == at)
			break;
		end = next;
		at = next + 1;
	}
	struct cc_str name = cc_str_slice(self->view, clause, end);
	if (words < NAME_WORDS_LEAST && cc_str_find(name, CC_STR(" & "), 0) == SIZE_MAX && !has_legal_form(self, end))
		return (struct cc_str){0};
	return cc_str_ends(name, CC_STR("'s")) ? cc_str_slice(name, 0, name.len - CC_STR("'s").len) : name;
}

struct cc_str link_opening_name(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t clause = link_clause_at(self, quantity->span.start)->span.start;
	struct cc_str name = link_opening_capitals(self, clause);
	bool subject = name.ptr != NULL && link_residue(self, clause + name.len, quantity->phrase.start) == 0;
	return subject ? name : (struct cc_str){0};
}

struct cc_str link_achiever(const struct link_sentence *self, const struct link_metric *metric, size_t clause)
{
	if (cc_span_len(metric->span) == 0 || metric->span.start < clause)
		return (struct cc_str){0};
	const struct cc_cue_mention *verb = link_last_cue(self, CC_CUE_REACH, clause, metric->span.start);
	if (verb == NULL || link_residue(self, verb->span.end, metric->span.start) > 0)
		return (struct cc_str){0};
	size_t start = link_modifier_start(self, verb->span.start, clause);
	return start < verb->span.start ? cc_str_trim(cc_str_slice(self->view, start, verb->span.start))
					: (struct cc_str){0};
}
