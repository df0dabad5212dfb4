/* The one company of an English article, told by what it is: "The health care conglomerate's net earnings rose", "The
 * largest U.S. drugmaker said it earned", "|State-run| Canara Bank". Leaves names to headline.c and companies.c. */
#include "base/ascii.h"
#include "link/owners/openers.h"
#include "link/places/subjects.h"

/* What is longer is half a sentence. */
enum { DESCRIBED_BYTES = 70 };

/* "a chipmaker's", "a lender reported": behind the noun, and behind what makes it an owner. */
static size_t behind_noun(const struct link_sentence *self, size_t end)
{
	size_t owner = cc_word_list_begins(link_words(self, CC_WORDS_OWNER_ENDS),
					   cc_str_slice(self->view, end, self->sentence->span.end));
	return owner > 0 ? end + owner : end + 1;
}

/* "The lender Corwen Bank", "The broker's analyst Tom Hart": somebody else is named right behind. */
static bool names_somebody(const struct link_sentence *self, size_t at)
{
	return at < self->sentence->span.end && cc_ascii_is_upper(self->view.ptr[at]) &&
	       link_residue(self, at, at + 1) > 0;
}

/* "The largest U.S. drugmaker": nobody is named in [from, to), places left out. */
static bool is_plain(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t at = from; at < to; at++) {
		bool begins = self->view.ptr[at - 1] == ' ' && cc_ascii_is_upper(self->view.ptr[at]);
		if ((begins && names_somebody(self, at)) || self->view.ptr[at] == ',')
			return false;
	}
	return link_previous_figure_end(self, to) <= from;
}

size_t link_described_house(const struct link_sentence *self)
{
	const struct cc_str the = CC_STR("The ");
	const size_t from = self->sentence->span.start + the.len;
	if (link_is_han_sentence(self) || !link_has_house(self) || self->context->block_of_another ||
	    !cc_str_starts(cc_str_of_span(self->view, self->sentence->span), the))
		return 0;
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->span.start > from + DESCRIBED_BYTES)
			break;
		if (cue->kind != CC_CUE_CALLING || cue->span.start < from || !is_plain(self, from, cue->span.start))
			continue;
		size_t end = behind_noun(self, cue->span.end);
		bool ends =
		    end < self->sentence->span.end && (self->view.ptr[cue->span.end] == ' ' || end > cue->span.end + 1);
		if (ends && !names_somebody(self, end) && link_residue(self, end, end + 1) == 0)
			return end;
	}
	return 0;
}

/* "|Drugmaker| Sandrel Labs said": what it is, with the capital of the sentence; Bank and Group are words of names. */
static bool is_kind_at_head(const struct link_sentence *self, struct cc_str first)
{
	const size_t start = self->sentence->span.start;
	if (first.len == 0 || first.ptr != self->view.ptr + start ||
	    cc_word_list_has(link_words(self, CC_WORDS_KINDS_IN_NAMES), first))
		return false;
	const struct cc_cue_mention *kind = link_cue_at(self, CC_CUE_CALLING, start);
	return kind != NULL && kind->span.end == start + first.len;
}

struct cc_str link_without_description(const struct link_sentence *self, struct cc_str name)
{
	size_t blank = cc_str_find(name, CC_STR(" "), 0);
	struct cc_str first = blank < name.len ? cc_str_slice(name, 0, blank) : (struct cc_str){0};
	bool described =
	    cc_word_list_ends(link_words(self, CC_WORDS_DESCRIBES_COMPANY), first) > 0 || is_kind_at_head(self, first);
	return described ? cc_str_slice(name, blank + 1, name.len) : name;
}
