/* What right behind the name of a place belongs to it: 京津冀|及周边地区 is another region, the 13个城市 of
 * 汾渭平原13个城市 tell how many it is made of. Leaves names of packs and of the text to places.c. */
#include <stdint.h>

#include "link/near.h"
#include "link/subjects.h"

/* 云岭市|及周边地区: where the longer name ends; the end of the place where there is none. */
static size_t behind_surroundings(const struct link_sentence *self, struct cc_span place)
{
	struct cc_str rest = cc_str_slice(self->view, place.end, self->sentence->span.end);
	return place.end + cc_word_list_begins(link_words(self, CC_WORDS_AND_AROUND), rest);
}

/* 长三角地区|41个城市: a group of places and the number of all of them. */
static size_t behind_members(const struct link_sentence *self, const struct cc_scope_mention *place)
{
	const struct cc_quantity *count = link_next_figure(self, place->span.end);
	if (place->scope->kind != CC_SCOPE_GROUP || count == NULL || count->phrase.start != place->span.end ||
	    count->kind != CC_NUMBER_CARDINAL)
		return place->span.end;
	struct cc_str rest = cc_str_slice(self->view, count->number.end, self->sentence->span.end);
	size_t noun = cc_word_list_begins(link_words(self, CC_WORDS_MEMBER_PLACES), rest);
	return noun > 0 ? count->number.end + noun : place->span.end;
}

/* The place with its surroundings, a place of its own. @return false when out of memory. */
static bool widen(struct link_sentence *self, struct cc_scope_mention *place)
{
	size_t wide = behind_surroundings(self, place->span);
	if (wide > place->span.end) {
		place->span.end = wide;
		place->scope = link_local_scope(self->context, cc_str_of_span(self->view, place->span), CC_SCOPE_GROUP);
	}
	if (place->scope == NULL)
		return false;
	place->span.end = behind_members(self, place);
	return true;
}

bool link_widen_places(struct link_sentence *self)
{
	struct cc_scope_mention *items = self->scope_list.items;
	for (size_t i = 0; i < self->scope_list.len && link_is_han_sentence(self); i++) {
		if (link_is_place(items[i].scope) && items[i].scope->kind != CC_SCOPE_ORGANISATION &&
		    !widen(self, &items[i]))
			return false;
	}
	return true;
}

bool link_is_any_place(const struct link_sentence *self, size_t at)
{
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	return cc_word_list_begins(link_words(self, CC_WORDS_ANY_PLACE), rest) > 0;
}
