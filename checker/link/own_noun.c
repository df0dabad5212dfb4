/* Nouns of their own right before a figure of English: "a twelve-month |low of| $36.52" goes on about nothing told
 * before; "a total of 412" does. Leaves nouns behind a figure to nouns.c. */
#include "link/metrics.h"

bool link_has_noun_of_its_own(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	static const enum cc_cue_kind values[] = {CC_CUE_VALUE_NOUN, CC_CUE_PRONOUN, CC_CUE_RATE,      CC_CUE_UP,
						  CC_CUE_DOWN,	     CC_CUE_AVERAGE, CC_CUE_CUMULATIVE};
	const struct cc_str of = CC_STR(" of ");
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	if (link_is_han_sentence(self) || !cc_str_ends(before, of))
		return false;
	size_t end = quantity->phrase.start - of.len;
	size_t start = end;
	while (start > self->sentence->span.start && self->view.ptr[start - 1] != ' ')
		start--;
	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
		const struct cc_cue_mention *cue = link_last_cue(self, values[i], self->sentence->span.start, end);
		if (cue != NULL && cue->span.end == end)
			return false;
	}
	struct cc_str word = cc_str_slice(self->view, start, end);
	return !cc_word_list_has(link_words(self, CC_WORDS_SUM_NOUNS), word);
}
