/* Words that nobody knows and that an English name only belongs to: "the implied volatility of the Corwen 100", "the
 * Corwen 100 energy sector gained", "the ratio of operating profit to revenue". What is told there is none of the
 * name's. Leaves small words behind a name to narrowed_behind.c, and words in -ed and -ing to narrowed_by.c. */
#include <stdint.h>

#include "link/metrics/metrics.h"
#include "link/owners/openers.h"

/* The end of the words before "of the" or "of its" right before the name; the name's start where none stands there. */
static size_t before_joint(const struct link_sentence *self, size_t name)
{
	static const struct cc_str joints[] = {{" of the ", 8}, {" of its ", 8}, {" of ", 4}};
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name);
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		if (cc_str_ends(before, joints[i]))
			return name - joints[i].len;
	}
	return name;
}

static size_t word_start(const struct link_sentence *self, size_t end)
{
	while (end > self->sentence->span.start && cc_ascii_is_letter(self->view.ptr[end - 1]))
		end--;
	return end;
}

/* "measures the implied |volatility| of the Corwen 100": a lower-case noun that nobody knows. What somebody does ("saw
 * the launch of") stands behind a figure or a name of its own. */
static bool has_head_before(const struct link_sentence *self, struct cc_span name)
{
	size_t end = before_joint(self, name.start);
	size_t start = word_start(self, end);
	return end < name.start && start < end && cc_ascii_is_lower(self->view.ptr[start]) &&
	       start >= link_clause_at(self, name.start)->span.start && link_residue(self, start, end) > 0 &&
	       start > self->sentence->span.start && self->view.ptr[start - 1] == ' ';
}

/* "the ratio of operating profit to revenue" */
static bool is_side_of_ratio(const struct link_sentence *self, struct cc_span name)
{
	size_t clause = link_clause_at(self, name.start)->span.start;
	size_t figure = link_previous_figure_end(self, name.start);
	struct cc_str before = cc_str_slice(self->view, figure > clause ? figure : clause, name.start);
	return cc_word_list_within(link_words(self, CC_WORDS_RATIO_HEADS), before);
}

/* Words in -ed and -ing are done, those in -ly tell how. */
static bool may_be_noun(struct cc_str word)
{
	static const struct cc_str ends[] = {{"ed", 2}, {"ing", 3}, {"ly", 2}};
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		if (cc_str_ends(word, ends[i]))
			return false;
	}
	return word.len > 2;
}

/* "the Corwen 100 |energy sector| gained 1.5 percent": nouns that nobody knows between the name and its verb. */
static bool has_head_behind(const struct link_sentence *self, struct cc_span name, size_t figure)
{
	static const enum cc_cue_kind verbs[] = {CC_CUE_UP, CC_CUE_DOWN};
	size_t from = name.end + 1;
	size_t end = self->view.ptr[name.end] == ' ' ? link_word_end(self, from) : from;
	struct cc_str noun = cc_str_slice(self->view, from, end);
	if (end >= figure || link_residue(self, from, end) == 0 || !may_be_noun(noun) ||
	    cc_word_list_has(link_words(self, CC_WORDS_INDEX_WORDS), noun))
		return false;
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++) {
		const struct cc_cue_mention *verb = link_last_cue(self, verbs[i], end, figure);
		if (verb != NULL && link_previous_figure_end(self, verb->span.start) <= name.end)
			return true;
	}
	return false;
}

bool link_has_other_head(const struct link_sentence *self, const struct cc_metric_mention *name, size_t figure)
{
	if (link_is_han_sentence(self) || name->frame || name->span.end >= figure)
		return false;
	/* What has one price or one level for all the world has things of its own kind beside it. */
	bool one = name->metric->scope_fixed;
	return is_side_of_ratio(self, name->span) || has_head_behind(self, name->span, figure) ||
	       (one && (has_head_before(self, name->span) || has_head_behind(self, name->span, figure)));
}
