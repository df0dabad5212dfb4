/* Words around an English name that make another thing of it, or leave it no subject: where somebody comes from
 * ("visitors from Germany"), what brought it about ("deaths attributed to drunk driving"), what it serves ("coal used
 * for electricity generation"). Leaves small words behind a name (of, by, at) to narrowed_behind.c. */
#include "link/metrics/metrics.h"
#include "link/owners/openers.h"

#include <stdint.h>

static bool starts_place(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start == at)
			return true;
	}
	return false;
}

/* Whether the metric counts who comes: visitors, arrivals. */
static bool counts_comers(const struct link_sentence *self, const struct cc_metric *metric)
{
	return cc_word_list_within(link_words(self, CC_WORDS_COMERS), metric->title.en);
}

/* Whether a place begins at `at`, or behind one word there: from |Germany|, from |neighbouring Germany|. */
static bool leads_to_place(const struct link_sentence *self, size_t at)
{
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	size_t blank = cc_str_find(rest, CC_STR(" "), 0);
	return starts_place(self, at) || (blank != SIZE_MAX && starts_place(self, at + blank + 1));
}

/* "visitors| from Germany", "foreign visitors to Spain| from Germany": whether such words, and no figure, stand before
 * the "from" at `at`. */
static bool are_comers_before(const struct link_sentence *self, size_t at)
{
	enum { NEAR = 28 };
	size_t figure = link_previous_figure_end(self, at);
	size_t from = at > self->sentence->span.start + NEAR ? at - NEAR : self->sentence->span.start;
	from = figure > from ? figure : from;
	return cc_word_list_within(link_words(self, CC_WORDS_COMERS), cc_str_slice(self->view, from, at));
}

bool link_is_of_origin(const struct link_sentence *self, const struct cc_metric_mention *name)
{
	const struct cc_str from = CC_STR(" from ");
	if (link_is_han_sentence(self) || !counts_comers(self, name->metric))
		return false;
	const struct cc_quantity *next = link_next_figure(self, name->span.end);
	size_t limit = next != NULL ? next->phrase.start : self->sentence->span.end;
	struct cc_str text = cc_str_slice(self->view, 0, limit);
	size_t at = cc_str_find(text, from, self->sentence->span.start);
	while (at != SIZE_MAX) {
		if (leads_to_place(self, at + from.len) && are_comers_before(self, at))
			return true;
		at = cc_str_find(text, from, at + from.len);
	}
	return false;
}

/* "students |offered| graduate positions increased": a word in -ed, and what it is done with, before the verb. Where
 * and by whom it is done makes no other thing: "crimes |recorded| by police fell". */
static bool is_done_to(const struct link_sentence *self, struct cc_span word, size_t to)
{
	static const enum cc_cue_kind verbs[] = {CC_CUE_UP, CC_CUE_DOWN};
	struct cc_str rest = cc_str_slice(self->view, word.end, self->sentence->span.end);
	if (!cc_str_ends(cc_str_of_span(self->view, word), CC_STR("ed")) ||
	    link_residue(self, word.start, word.end) == 0 ||
	    cc_word_list_begins(link_words(self, CC_WORDS_DONE_WHERE), rest) > 0)
		return false;
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++) {
		const struct cc_cue_mention *verb = link_last_cue(self, verbs[i], word.end, to);
		if (verb != NULL && link_residue(self, word.end, verb->span.start) > 0)
			return true;
	}
	return false;
}

/* "unemployed persons| looking for full-time work| fell": a word in -ing, a small word, and words that nobody knows
 * before what is told. */
static bool is_narrowed_by_doing(const struct link_sentence *self, struct cc_span name)
{
	const struct cc_quantity *next = link_next_figure(self, name.end);
	struct cc_span word = {.start = name.end + 1, .end = link_word_end(self, name.end + 1)};
	/* "unemployed |persons| looking" */
	if (cc_word_list_has(link_words(self, CC_WORDS_ANY_COUNT), cc_str_of_span(self->view, word)))
		word = (struct cc_span){.start = word.end + 1, .end = link_word_end(self, word.end + 1)};
	if (next == NULL || word.end >= next->phrase.start || self->view.ptr[name.end] != ' ' ||
	    self->view.ptr[word.start - 1] != ' ')
		return false;
	if (is_done_to(self, word, next->phrase.start))
		return true;
	if (!cc_str_ends(cc_str_of_span(self->view, word), CC_STR("ing")))
		return false;
	struct cc_str rest = cc_str_slice(self->view, word.end, self->sentence->span.end);
	return cc_word_list_begins(link_words(self, CC_WORDS_NARROWS_HEAD), rest) > 0 &&
	       link_residue(self, word.end, next->phrase.start) > 0;
}

bool link_is_narrowed_by_words(const struct link_sentence *self, struct cc_span name)
{
	struct cc_str rest = cc_str_slice(self->view, name.end, self->sentence->span.end);
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name.start);
	return !link_is_han_sentence(self) &&
	       (cc_word_list_begins(link_words(self, CC_WORDS_NARROWED_BY), rest) > 0 ||
		cc_word_list_ends(link_words(self, CC_WORDS_SERVES), before) > 0 || is_narrowed_by_doing(self, name));
}

/* "Orders, which differ from |processing trade|, gained 12 percent": named in a clause between commas that holds no
 * figure of it, and that tells only which ones are meant. */
static bool is_in_relative_clause(const struct link_sentence *self, struct cc_span name,
				  const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, name.start);
	const struct cc_quantity *figure = link_next_figure(self, clause->span.start);
	struct cc_str words = cc_str_of_span(self->view, clause->span);
	return clause->opener == ',' && clause->span.end < quantity->phrase.start &&
	       (figure == NULL || figure->phrase.start >= clause->span.end) &&
	       cc_word_list_begins(link_words(self, CC_WORDS_RELATIVES), words) > 0;
}

bool link_is_named_aside(const struct link_sentence *self, struct cc_span name, const struct cc_quantity *quantity)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name.start);
	struct cc_str behind = name.end < quantity->phrase.start
				   ? cc_str_slice(self->view, name.end, quantity->phrase.start)
				   : (struct cc_str){0};
	if (link_is_han_sentence(self))
		return false;
	return (cc_str_starts(behind, CC_STR(",")) &&
		cc_word_list_ends(link_words(self, CC_WORDS_ROW_LEADS), before) > 0) ||
	       is_in_relative_clause(self, name, quantity);
}
