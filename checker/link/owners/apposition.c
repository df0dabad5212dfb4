/* What stands between commas behind a name and tells what it is: "Marrick, the country's busiest port, handled",
 * "Marrick, a Danish insurer, said", "Spain, one of the euro zone's largest economies". Leaves who opens a clause to
 * openers.c, and which place a figure is of to subjects.c. */
#include <stdint.h>

#include "link/owners/openers.h"
#include "link/places/subjects.h"

enum { APPOSITION_BYTES = 90 };

/* The bytes of ", Europe's " right behind a name; 0 where no place stands there. */
static size_t behind_owning_place(const struct link_sentence *self, size_t end)
{
	const struct cc_str comma = CC_STR(", ");
	const struct cc_str owns = CC_STR("'s ");
	if (!cc_str_starts(cc_str_slice(self->view, end, self->sentence->span.end), comma))
		return 0;
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_span place = self->mentions->scopes[i].span;
		struct cc_str rest = cc_str_slice(self->view, place.end, self->sentence->span.end);
		if (place.start != end + comma.len)
			continue;
		if (cc_str_starts(rest, owns))
			return place.end + owns.len - end;
		if (cc_str_ends(cc_str_of_span(self->view, place), CC_STR("'s")))
			return place.end + 1 - end;
	}
	return 0;
}

size_t link_behind_apposition(const struct link_sentence *self, size_t end)
{
	const struct cc_word_list *opens = link_words(self, CC_WORDS_APPOSITION);
	size_t limit =
	    self->sentence->span.end < end + APPOSITION_BYTES ? self->sentence->span.end : end + APPOSITION_BYTES;
	struct cc_str rest = cc_str_slice(self->view, end, limit);
	size_t opened = cc_word_list_begins(opens, rest);
	if (opened == 0)
		opened = behind_owning_place(self, end);
	size_t close = opened > 0 ? cc_str_find(rest, CC_STR(", "), opened) : SIZE_MAX;
	return close != SIZE_MAX ? end + close + CC_STR(", ").len : end;
}

/* Whether words that tell of somebody else's stand before the kind: "a director |of the| group". */
static bool is_of_another(const struct link_sentence *self, size_t from, size_t to)
{
	return cc_word_list_first(link_words(self, CC_WORDS_KIND_OF_ANOTHER), cc_str_slice(self->view, from, to)).len >
	       0;
}

size_t link_behind_kind(const struct link_sentence *self, size_t end)
{
	size_t behind = link_behind_apposition(self, end);
	for (size_t i = 0; i < self->mentions->cue_count && behind > end; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind == CC_CUE_CALLING && cue->span.start > end &&
		    cue->span.end + CC_STR(", ").len == behind && self->view.ptr[cue->span.start - 1] == ' ')
			return is_of_another(self, end, cue->span.start) ? end : behind;
	}
	return end;
}

/* Whether a figure begins in [from, to). */
static bool has_figure(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_quantity *figure = link_next_figure(self, from);
	return figure != NULL && figure->phrase.start < to;
}

/* Whether a name begins right behind the word for what is foremost: Spain's highest |unemployment rate|. */
static bool names_metric(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.start >= at && self->names[i].span.start <= at + 1)
			return true;
	}
	return false;
}

bool link_is_field_of_foremost(const struct link_sentence *self, struct cc_span place)
{
	static const struct cc_str signs[] = {{"'s ", 3}, {"\xe2\x80\x99s ", 5}, {" ", 1}};
	struct cc_str rest = cc_str_slice(self->view, place.end, self->sentence->span.end);
	bool owns = cc_str_ends(cc_str_of_span(self->view, place), CC_STR("s"));
	if (link_is_han_sentence(self))
		return false;
	for (size_t i = 0; i < (owns ? 3u : 2u); i++) {
		const struct cc_cue_mention *foremost =
		    cc_str_starts(rest, signs[i]) ? link_cue_at(self, CC_CUE_FOREMOST, place.end + signs[i].len) : NULL;
		if (foremost != NULL)
			return !names_metric(self, foremost->span.end);
	}
	return false;
}

bool link_owns_apposition(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	const struct cc_clause *clause = link_clause_at(self, mention->span.start);
	struct cc_str rest = cc_str_slice(self->view, mention->span.end, self->sentence->span.end);
	bool owns =
	    cc_str_starts(rest, CC_STR("'s ")) || cc_str_ends(cc_str_of_span(self->view, mention->span), CC_STR("'s"));
	if (!owns || mention == self->scopes || link_is_han_sentence(self) || clause->opener != ',')
		return false;
	struct cc_str between = cc_str_slice(self->view, mention[-1].span.end, mention->span.start);
	return cc_word_list_has(link_words(self, CC_WORDS_APPOSITION_OF_PLACE), between) &&
	       clause->span.end < self->sentence->span.end && !has_figure(self, clause->span.start, clause->span.end);
}
