/* Nouns of their own beside a figure of English: "a twelve-month |low of| $36.52" goes on about nothing told before, "a
 * total of 412" does; "rose to 86,645, against 62,800 |places|" counts places. Leaves figures that no name is found for
 * to nouns.c. */
#include "link/metrics/metrics.h"
#include "link/times/periods.h"

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

/* "fell 7 percent |to| 18,300 offences": where the movement of the name ends. */
static bool ends_movement(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_quantity *before =
	    link_figure_ending_at(self, link_previous_figure_end(self, quantity->phrase.start));
	size_t end = before != NULL ? before->phrase.end : quantity->phrase.start;
	return before != NULL && before->kind == CC_NUMBER_PERCENT &&
	       cc_str_starts(cc_str_slice(self->view, end, quantity->phrase.start), CC_STR(" to ")) &&
	       link_residue(self, end, quantity->phrase.start) == 0;
}

/* "fell to £98m |after| £41m |of restructuring| charges": money of a thing that nobody knows. */
static bool is_money_of_thing(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_str of = CC_STR(" of ");
	size_t at = quantity->phrase.end + of.len;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	return !link_is_han_sentence(self) && quantity->dimension.ptr != NULL &&
	       cc_str_equal(quantity->dimension, CC_STR("money")) && cc_str_starts(rest, of) &&
	       at + 1 < self->sentence->span.end && cc_ascii_is_lower(self->view.ptr[at]) &&
	       cc_word_list_ends(link_words(self, CC_WORDS_BEFORE_COSTS), before) > 0 &&
	       link_residue(self, at, at + 1) > 0;
}

bool link_counts_own_noun(const struct link_sentence *self, const struct cc_metric_mention *name,
			  const struct cc_quantity *quantity)
{
	enum { NOUN_LEAST = 4 };
	if (is_money_of_thing(self, quantity))
		return true;
	struct cc_str noun = quantity->unit;
	bool counts = noun.len >= NOUN_LEAST && cc_ascii_is_letter(noun.ptr[0]) && noun.ptr[noun.len - 1] == 's' &&
		      cc_str_equal(quantity->dimension, CC_STR("count"));
	if (!counts || link_is_han_sentence(self) ||
	    link_previous_figure_end(self, quantity->phrase.start) <= name->span.end ||
	    cc_word_list_has(link_words(self, CC_WORDS_ANY_COUNT), noun) || ends_movement(self, quantity))
		return false;
	struct cc_str stem = cc_str_slice(noun, 0, noun.len - 1);
	return cc_str_find(name->metric->title.en, stem, 0) == SIZE_MAX &&
	       cc_str_find(cc_str_of_span(self->view, name->span), stem, 0) == SIZE_MAX;
}
