/* English figures of a whole trade in an article of one company: "The industry as a whole grew by 3 percent", "Sales in
 * the sector fell". They are of all in it, and nothing of the company's.
 * Leaves trades that packs know beside a place to bind_sector.c. */
#include "link/metrics/doubt.h"
#include "link/owners/openers.h"

/* Where the last words for a trade end before the figure; 0 where there are none. */
static size_t behind_trade(const struct link_sentence *self, size_t figure)
{
	size_t behind = 0;
	for (size_t at = self->sentence->span.start; at < figure;) {
		struct cc_str words =
		    cc_word_list_first(link_words(self, CC_WORDS_WHOLE_OF_TRADE), cc_str_slice(self->view, at, figure));
		if (words.len == 0)
			break;
		at = (size_t)(words.ptr - self->view.ptr) + words.len;
		behind = link_word_end(self, at) == at ? at : behind;
	}
	return behind;
}

/* Whether the owner's name, or "its", stands in [from, to). */
static bool tells_owner(const struct link_sentence *self, const struct cc_claim *claim, size_t from, size_t to)
{
	struct cc_str text = cc_str_slice(self->view, from, to);
	struct cc_str name = claim->scope != NULL ? claim->scope->title.en : claim->scope_name;
	size_t blank = cc_str_find(name, CC_STR(" "), 0);
	name = blank < name.len ? cc_str_slice(name, 0, blank) : name;
	return cc_word_list_first(link_words(self, CC_WORDS_OF_ITSELF), text).len > 0 ||
	       (name.len > 0 && cc_str_find(text, name, 0) != SIZE_MAX);
}

const char *link_why_of_whole_trade(const struct cc_claim *claim, const struct link_sentence *self)
{
	const size_t figure = claim->quantity.phrase.start;
	size_t behind = claim->metric->of_organisations ? behind_trade(self, figure) : 0;
	if (behind == 0 || tells_owner(self, claim, behind, figure))
		return NULL;
	/* "Marlow's sales in the industry rose": it is one of them */
	bool one = tells_owner(self, claim, self->sentence->span.start, behind) &&
		   !link_has_cue(self, CC_CUE_ATTRIBUTION, self->sentence->span.start, behind);
	return one ? NULL : "of a whole trade, and not of one company";
}
