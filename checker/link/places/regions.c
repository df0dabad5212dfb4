/* Parts of a country that English names with an article and no pack knows: "rose 1.9 percent in the Northeast", "In the
 * Midwest, sales". Leaves places without one to places.c. */
#include <stdint.h>

#include "link/owners/openers.h"
#include "link/places/places.h"
#include "link/places/subjects.h"

enum { NAME_LEAST = 4 };

/* Whether a name of a metric, a figure or nothing of the sentence stands right before `at`. */
static bool is_behind_told(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.end == at)
			return true;
	}
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (self->mentions->quantities[i].phrase.end == at)
			return true;
	}
	return at <= self->sentence->span.start;
}

/* "in the Linden plant": the name only tells which plant. */
static bool goes_on_in_words(const struct link_sentence *self, size_t at)
{
	return at + 1 < self->sentence->span.end && self->view.ptr[at] == ' ' &&
	       link_residue(self, at, link_word_end(self, at + 1)) > 0;
}

/* The name behind an "in the " whose n stands at `at`; empty where there is none. */
static struct cc_span region_at(const struct link_sentence *self, size_t at)
{
	size_t first = self->sentence->span.start;
	bool opens = at == first + 1;
	size_t start = at + CC_STR("n the ").len;
	struct cc_span place = {.start = start, .end = link_latin_name_end(self, start)};
	bool word = opens || cc_str_ends(cc_str_slice(self->view, first, at), CC_STR(" i"));
	bool named = word && cc_span_len(place) >= NAME_LEAST && !link_overlaps_scope(self, place) &&
		     is_behind_told(self, opens ? first : at - 2) && !goes_on_in_words(self, place.end);
	return named ? place : (struct cc_span){0};
}

/* "revenue in the Americas": a part of a company, and no place. */
static bool tells_of_company(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].metric->of_organisations)
			return true;
	}
	return false;
}

bool link_add_regions(struct link_sentence *self)
{
	if (tells_of_company(self))
		return true;
	struct cc_str text = cc_str_slice(self->view, 0, self->sentence->span.end);
	size_t at =
	    link_is_han_sentence(self) ? SIZE_MAX : cc_str_find(text, CC_STR("n the "), self->sentence->span.start);
	for (; at != SIZE_MAX; at = cc_str_find(text, CC_STR("n the "), at + 1)) {
		struct cc_span place = at > self->sentence->span.start ? region_at(self, at) : (struct cc_span){0};
		struct cc_str name = cc_str_of_span(self->view, place);
		if (cc_span_len(place) > 0 &&
		    !link_add_scope(self, place, link_local_scope(self->context, name, CC_SCOPE_DISTRICT)))
			return false;
	}
	return true;
}
