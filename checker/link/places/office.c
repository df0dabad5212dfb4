/* The place whose office tells what a Chinese sentence says: 市发改委, 省教育厅, 县统计局.
 * Leaves places that the text names, and bodies with figures of their own (市中心医院), to places.c. */
#include "base/utf8.h"
#include "link/places/subjects.h"

/* What the office is of, and the place of the packs that is meant. */
static const struct {
	struct cc_str level;
	struct cc_str place;
} levels[] = {
    {{"市", 3}, {"我市", 6}}, {{"省", 3}, {"我省", 6}}, {{"县", 3}, {"我县", 6}},
    {{"区", 3}, {"我区", 6}}, {{"州", 3}, {"我市", 6}},
};

/* The 市 of 云泽市统计局 ends a name. */
static bool ends_name(const struct link_sentence *self, size_t at)
{
	size_t before = at;
	if (link_is_covered(self, at))
		return true;
	return at > self->sentence->span.start && cc_utf8_is_han(cc_utf8_prev(self->view, &before)) &&
	       !link_is_covered(self, before);
}

const struct cc_scope *link_place_of_office(const struct link_sentence *self)
{
	const struct cc_word_list *offices = link_words(self, CC_WORDS_OFFICES);
	size_t end = self->sentence->span.end;
	if (!cc_word_list_within(offices, cc_str_of_span(self->view, self->sentence->span)))
		return NULL;
	for (size_t at = self->sentence->span.start; at < end; (void)cc_utf8_next(self->view, &at)) {
		struct cc_str rest = cc_str_slice(self->view, at, end);
		for (size_t i = 0; i < sizeof(levels) / sizeof(levels[0]); i++) {
			struct cc_str level = levels[i].level;
			if (cc_str_starts(rest, level) && !ends_name(self, at) &&
			    cc_word_list_begins(offices, cc_str_slice(rest, level.len, rest.len)) > 0)
				return cc_ruleset_scope(self->context->rules, levels[i].place);
		}
	}
	return NULL;
}
