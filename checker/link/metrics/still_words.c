/* Words that move something elsewhere and here do not: "within a narrow range of 4.3 to 4.5 percent", "wrapped up the
 * summer with 93 thousand guests". Leaves words that do move to aspect.c. */
#include "link/metrics/aspect.h"

/* How wide something is. */
static bool is_of_spread(const struct link_sentence *self, const struct cc_cue_mention *move)
{
	struct cc_str rest = cc_str_slice(self->view, move->span.end, self->sentence->span.end);
	return cc_word_list_begins(link_words(self, CC_WORDS_SPREADS), rest) > 0;
}

/* "its |fall| enrolment of 34,424": a season. */
static bool is_season(const struct link_sentence *self, const struct cc_cue_mention *move)
{
	struct cc_str rest = cc_str_slice(self->view, move->span.end, self->sentence->span.end);
	return cc_str_equal(cc_str_of_span(self->view, move->span), CC_STR("fall")) &&
	       cc_word_list_begins(link_words(self, CC_WORDS_OF_SEASON), rest) > 0;
}

/* Behind a verb that nobody knows it is a part of that verb. */
static bool is_of_verb(const struct link_sentence *self, const struct cc_cue_mention *move)
{
	struct cc_str word = cc_str_of_span(self->view, move->span);
	size_t at = move->span.start;
	bool small = cc_str_equal(word, CC_STR("up")) || cc_str_equal(word, CC_STR("down"));
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, at);
	/* "notched |up| sales of 41 million", "ran |up| a deficit of" */
	return small && (cc_word_list_ends(link_words(self, CC_WORDS_VERBS_WITH_UP), before) > 0 ||
			 (cc_str_ends(before, CC_STR("ed ")) && link_residue(self, at - CC_STR("d ").len, at) > 0));
}

bool link_moves_nothing(const struct link_sentence *self, const struct cc_cue_mention *move)
{
	return !link_is_han_sentence(self) &&
	       (is_of_spread(self, move) || is_of_verb(self, move) || is_season(self, move));
}
