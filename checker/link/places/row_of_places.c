/* A place that opens a row of places before one value: "云浮、阳江等市24个县263.3万人受灾"; one that goes on a row of
 * those that are compared with. Leaves rows whose values are told one by one to lists.c, and the names of a row to
 * place_rows.c. */
#include "link/places/objects.h"
#include "link/places/subjects.h"

bool link_opens_row_of_places(const struct link_sentence *self, const struct cc_scope_mention *place)
{
	struct cc_str rest = cc_str_slice(self->view, place->span.end, self->sentence->span.end);
	return link_is_han_sentence(self) && cc_str_starts(rest, CC_STR("、"));
}

bool link_is_next_object(const struct link_sentence *self, struct cc_span span)
{
	struct cc_str before = cc_str_slice(self->view, 0, span.start);
	size_t at = span.start - cc_word_list_ends(link_words(self, CC_WORDS_ITEM_JOINTS), before);
	if (!link_is_han_sentence(self) || at == span.start)
		return false;
	bool bracket = self->view.ptr[at - 1] == ')';
	while (bracket && at > self->sentence->span.start && self->view.ptr[at] != '(')
		at--;
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.end == at)
			return link_is_object(self, self->scopes[i].span);
	}
	return false;
}
