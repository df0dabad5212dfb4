/* Names of capitalised words that no pack knows: where they begin before a 's, where they end.
 * Leaves what they name to places.c, and those that open a clause to openers.c. */
#include "base/ascii.h"
#include "link/places/places.h"

/* A word that is a name by itself has more bytes than that. */
enum { LATIN_LEAST = 3 };

static bool is_letter(char c)
{
	return cc_ascii_is_letter(c) || c == '-' || c == '&';
}

static size_t latin_word_start(const struct link_sentence *self, size_t at)
{
	while (at > self->sentence->span.start && is_letter(self->view.ptr[at - 1]))
		at--;
	return at;
}

/* Whether the word at [start, end) may be of a name: it has a capital, and nobody knows it. */
static bool is_of_name(const struct link_sentence *self, size_t start, size_t end)
{
	return start < end && cc_ascii_is_upper(self->view.ptr[start]) && !link_is_covered(self, start);
}

/* Where the word before the one at `start` ends; SIZE_MAX where the name begins there. "Thornley & Pike" is one. */
static size_t word_before(const struct link_sentence *self, size_t start)
{
	const char *view = self->view.ptr;
	size_t floor = self->sentence->span.start;
	if (start == floor || view[start - 1] != ' ')
		return SIZE_MAX;
	bool joined = start > floor + 2 && view[start - 2] == '&' && view[start - 3] == ' ';
	return joined ? start - 3 : start - 1;
}

/* The AB of "Osterby AB's": the legal form at the end of a name. */
static bool is_legal_form(const struct link_sentence *self, size_t start, size_t end)
{
	return start < end && cc_ascii_is_upper(self->view.ptr[start]) &&
	       link_cue_at(self, CC_CUE_NEUTRAL, start) != NULL;
}

size_t link_latin_name_start(const struct link_sentence *self, size_t end)
{
	size_t name = end;
	size_t at = end;
	for (int word = 0; word < LATIN_WORDS && at != SIZE_MAX; word++) {
		size_t start = latin_word_start(self, at);
		bool part = is_of_name(self, start, at);
		/* "Chipmaker |Kestrel|'s revenue" */
		bool calling =
		    word > 0 && start == self->sentence->span.start && link_cue_at(self, CC_CUE_CALLING, start) != NULL;
		if (calling || (!part && (word > 0 || !is_legal_form(self, start, at))))
			break;
		name = part ? start : name;
		at = word_before(self, start);
	}
	return name;
}

/* Whether a place that packs know may open a name: Taiwan, and not German. */
static bool may_open_name(const struct link_sentence *self, size_t at, size_t end)
{
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *place = &self->mentions->scopes[i];
		if (place->span.start <= at && at < place->span.end)
			return place->span.start == at && place->span.end == end &&
			       cc_str_equal(cc_str_of_span(self->view, place->span), place->scope->title.en);
	}
	return false;
}

size_t link_with_place_ahead(const struct link_sentence *self, size_t name)
{
	enum { LEAST = 3 };
	size_t first = self->sentence->span.start;
	const struct cc_str the = CC_STR("The ");
	if (name <= first + LEAST || self->view.ptr[name - 1] != ' ')
		return name;
	size_t at = latin_word_start(self, name - 1);
	bool behind_the = at == first + the.len && cc_str_starts(cc_str_slice(self->view, first, name), the);
	bool opens = (at == first || behind_the) && name - 1 - at > LEAST && cc_ascii_is_upper(self->view.ptr[at]);
	return opens && may_open_name(self, at, name - 1) ? at : name;
}

size_t link_name_word_end(const struct link_sentence *self, size_t at)
{
	const char *view = self->view.ptr;
	size_t end = self->sentence->span.end;
	if (at + 1 >= end || !cc_ascii_is_upper(view[at]) || cc_ascii_is_upper(view[at + 1]) ||
	    link_is_covered(self, at))
		return at;
	size_t next = at;
	while (next < end && is_letter(view[next]))
		next++;
	return next - at > LATIN_LEAST ? next : at;
}

size_t link_latin_name_end(const struct link_sentence *self, size_t start)
{
	const char *view = self->view.ptr;
	size_t limit = self->sentence->span.end;
	size_t name = start;
	size_t at = start;
	for (int word = 0;
	     word < LATIN_WORDS && at < limit && cc_ascii_is_upper(view[at]) && !link_is_covered(self, at); word++) {
		while (at < limit && is_letter(view[at]))
			at++;
		name = at;
		at += at < limit && view[at] == ' ' ? 1 : 0;
	}
	return name;
}
