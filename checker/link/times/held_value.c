/* The time of a value that what follows is held against: "与2010年的133972万人相比,增加7206万人".
 * Leaves times that stand alone before what compares to base_period.c. */
#include "link/times/periods.h"

bool link_is_of_held_value(const struct link_sentence *self, const struct cc_period_mention *mention, size_t to)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, mention->span.start);
	const struct cc_quantity *value = link_next_figure(self, mention->span.end);
	while (value != NULL && value->kind == CC_NUMBER_ORDINAL)
		value = link_next_figure(self, value->phrase.end);
	return value != NULL && value->phrase.end < to &&
	       cc_word_list_ends(link_words(self, CC_WORDS_SETS_BESIDE), before) > 0 &&
	       link_cue_at(self, CC_CUE_SET_AGAINST, value->phrase.end) != NULL;
}
