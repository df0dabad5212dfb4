/* Words of Chinese that end as a place or body does, and name none: 市十七届人大一次会议作市, 其中,基层法院.
 * Leaves names to places.c. */
#include "link/places/objects.h"
#include "link/places/subjects.h"

bool link_is_no_name(const struct link_sentence *self, size_t start, size_t tail)
{
	struct cc_str words = cc_str_slice(self->view, start, tail);
	return cc_word_list_begins(link_words(self, CC_WORDS_LEVELS), words) > 0 ||
	       cc_word_list_within(link_words(self, CC_WORDS_IN_NO_PLACE), words) ||
	       cc_word_list_ends(link_words(self, CC_WORDS_BEFORE_LEVEL), words) > 0;
}

bool link_is_spoken_for(const struct link_sentence *self, struct cc_span place)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, place.start);
	struct cc_str rest = cc_str_slice(self->view, place.end, self->sentence->span.end);
	return link_is_han_sentence(self) && cc_str_starts(rest, CC_STR("人民政府")) &&
	       cc_word_list_ends(link_words(self, CC_WORDS_SPEAKS_FOR), before) > 0;
}

bool link_is_kind_behind_part(const struct link_sentence *self, struct cc_span body)
{
	return link_starts_with_cue(self, CC_CUE_OF_WHICH, self->sentence->span.start) &&
	       cc_word_list_has(link_words(self, CC_WORDS_KINDS_OF), cc_str_of_span(self->view, body));
}
