/* Places of English that no later figure is of: where something was written or said ("NEW DELHI — India's central bank
 * raised", "Speaking in Lima, the minister said"), the first of a row of parts ("led by Ohio"). Leaves datelines of
 * Chinese to asides.c, those of agencies to headline.c. */
#include "link/owners/openers.h"
#include "link/places/subjects.h"

size_t link_behind_dateline(const struct link_sentence *self, size_t start)
{
	enum { DATELINE_BYTES = 40, LEAST = 3 };
	size_t end = start;
	size_t limit =
	    start + DATELINE_BYTES < self->sentence->span.end ? start + DATELINE_BYTES : self->sentence->span.end;
	while (end < limit && (cc_ascii_is_upper(self->view.ptr[end]) || self->view.ptr[end] == ' ' ||
			       self->view.ptr[end] == '.' || self->view.ptr[end] == ','))
		end++;
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	size_t dash = end >= start + LEAST ? cc_word_list_begins(link_words(self, CC_WORDS_DATELINE_DASHES), rest) : 0;
	return dash > 0 ? end + dash : start;
}

/* "|Canadian| miner Barrow Gold said": where somebody who is named right behind comes from. */
static bool is_where_from(const struct link_sentence *self, struct cc_span place)
{
	const struct cc_cue_mention *kind = link_cue_at(self, CC_CUE_CALLING, place.end + 1);
	size_t name = kind != NULL ? kind->span.end + 1 : self->sentence->span.end;
	return name < self->sentence->span.end && cc_ascii_is_upper(self->view.ptr[name]) &&
	       self->view.ptr[name - 1] == ' ';
}

bool link_is_where_said(const struct link_sentence *self, struct cc_span place)
{
	size_t start = self->sentence->span.start;
	if (link_is_han_sentence(self))
		return false;
	if (is_where_from(self, place))
		return true;
	if (place.end <= link_behind_dateline(self, start))
		return true;
	struct cc_str words = cc_str_of_span(self->view, self->sentence->span);
	return place.end <= link_clause_at(self, start)->span.end &&
	       cc_word_list_begins(link_words(self, CC_WORDS_SPEAKING), words) > 0;
}

/* "fewer states reported them, led by Ohio (132 fewer)": one of several, and no subject of what follows. */
bool link_is_in_row_of_parts(const struct link_sentence *self, struct cc_span place)
{
	const struct cc_word_list *leads = link_words(self, CC_WORDS_ROW_LEADS);
	return !link_is_han_sentence(self) &&
	       cc_word_list_within(leads, cc_str_slice(self->view, self->sentence->span.start, place.start));
}
