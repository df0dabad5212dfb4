/* Words of English before a company's metric: whether they name a part of it ("cloud revenue", "Model 3 deliveries"),
 * the whole ("GAAP revenue"), or only stand there ("was anticipating revenue of"); and sentences that speak of a part.
 * Leaves whose the figure is to companies.c. */
#include "base/ascii.h"
#include "link/metrics.h"
#include "link/subjects.h"

#include <stdint.h>

static bool has_capital(struct cc_str words)
{
	for (size_t i = 0; i < words.len; i++) {
		if (cc_ascii_is_upper(words.ptr[i]))
			return true;
	}
	return false;
}

static bool is_english(const struct link_sentence *self, struct cc_str words)
{
	const char *start = self->view.ptr + self->sentence->span.start;
	return words.len > 0 && !link_is_han_sentence(self) && words.ptr >= start &&
	       words.ptr < self->view.ptr + self->sentence->span.end;
}

/* "Statutory Group": each of its words means the whole. */
static bool are_all_whole(const struct cc_word_list *wholes, struct cc_str words)
{
	for (size_t at = 0; at < words.len;) {
		size_t blank = cc_str_find(words, CC_STR(" "), at);
		size_t end = blank == SIZE_MAX ? words.len : blank;
		if (!cc_word_list_has(wholes, cc_str_slice(words, at, end)))
			return false;
		at = end + 1;
	}
	return true;
}

struct cc_str link_without_whole(const struct link_sentence *self, struct cc_str words)
{
	const struct cc_word_list *wholes = link_words(self, CC_WORDS_WHOLE_OF_COMPANY);
	if (!is_english(self, words))
		return words;
	bool house = cc_str_equal(words, self->context->house.words);
	return house || are_all_whole(wholes, words) ? (struct cc_str){0} : words;
}

/* "Marlow's data |centre| revenue": behind the first word of what somebody has. */
static bool goes_on_possessed(struct cc_str before)
{
	size_t at = before.len - 1;
	while (at > 0 && before.ptr[at - 1] != ' ')
		at--;
	return cc_str_ends(cc_str_slice(before, 0, at), CC_STR("'s "));
}

bool link_is_no_part(const struct link_sentence *self, struct cc_str words)
{
	if (!is_english(self, words) || has_capital(words) || cc_str_find(words, CC_STR("'"), 0) != SIZE_MAX ||
	    cc_str_find(words, CC_STR("\xe2\x80\x99"), 0) != SIZE_MAX)
		return false;
	struct cc_str before =
	    cc_str_slice(self->view, self->sentence->span.start, (size_t)(words.ptr - self->view.ptr));
	bool opens = before.len == 0 || before.ptr[before.len - 1] != ' ' || cc_str_ends(before, CC_STR(", ")) ||
		     cc_str_ends(before, CC_STR("; "));
	return !opens && !goes_on_possessed(before) &&
	       cc_word_list_ends(link_words(self, CC_WORDS_BEFORE_PART), before) == 0;
}

/* "Brightwell's truck unit, which includes vans, reported …", "The retail arm made …": whom the sentence speaks of is a
 * part of a company. */
static bool has_part_for_subject(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	struct cc_str first = cc_word_list_first(link_words(self, CC_WORDS_PARTS_OF_COMPANY), before);
	size_t end = first.len > 0 ? (size_t)(first.ptr - before.ptr) + first.len : before.len;
	struct cc_str rest = cc_str_slice(before, end, before.len);
	struct cc_str opening = cc_str_slice(before, 0, end);
	bool alone = link_previous_figure_end(self, quantity->phrase.start) <= self->sentence->span.start + end &&
		     cc_str_find(opening, CC_STR(","), 0) == SIZE_MAX;
	/* "Microsoft's Server & Tools division posted": what a pack knows is told with its part */
	bool known = self->scope_count > 0 && self->scopes[0].span.end < self->sentence->span.start + end;
	bool told = !known && cc_word_list_begins(link_words(self, CC_WORDS_REPORTS), rest) > 0;
	return alone && (told || cc_str_starts(rest, CC_STR(", which ")));
}

bool link_is_within_part(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_span first = link_clause_at(self, self->sentence->span.start)->span;
	struct cc_str opening = cc_str_of_span(self->view, first);
	if (link_is_han_sentence(self) || has_part_for_subject(self, quantity))
		return !link_is_han_sentence(self);
	size_t bracket = cc_str_find(opening, CC_STR(" ("), 0);
	if (bracket != SIZE_MAX)
		opening.len = bracket;
	while (opening.len > 0 && (opening.ptr[opening.len - 1] == ',' || opening.ptr[opening.len - 1] == ' '))
		opening.len--;
	return cc_word_list_begins(link_words(self, CC_WORDS_WITHIN), opening) > 0 &&
	       first.end <= quantity->phrase.start &&
	       cc_word_list_ends(link_words(self, CC_WORDS_PARTS_OF_COMPANY), opening) > 0;
}
