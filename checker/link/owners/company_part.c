/* Words of English before a company's metric: whether they name a part of it ("cloud revenue", "Model 3 deliveries"),
 * the whole ("GAAP revenue"), or only stand there ("was anticipating revenue of"). Leaves whose the figure is to
 * companies.c. */
#include "base/ascii.h"
#include "link/owners/openers.h"
#include "link/places/subjects.h"

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
	if (cc_word_list_ends(link_words(self, CC_WORDS_ENDS_OPEN), words) > 0)
		return true; /* "leading to free cash flow" */
	bool opens = before.len == 0 || before.ptr[before.len - 1] != ' ' || cc_str_ends(before, CC_STR(", ")) ||
		     cc_str_ends(before, CC_STR("; "));
	return !opens && !goes_on_possessed(before) &&
	       cc_word_list_ends(link_words(self, CC_WORDS_BEFORE_PART), before) == 0;
}

/* "Marlow grows |LFL| sales 4.5%", "Marlow closes Linden plant": a word of capitals behind what the one that the
 * sentence opens with does. Who only tells of somebody else ("Corwen Research said") does nothing. */
bool link_is_behind_agent(const struct link_sentence *self, struct cc_str words)
{
	size_t start = self->sentence->span.start;
	size_t at = words.ptr != NULL ? (size_t)(words.ptr - self->view.ptr) : start;
	struct cc_str text = cc_str_of_span(self->view, self->sentence->span);
	if (cc_word_list_begins(link_words(self, CC_WORDS_SHARES_OF), text) > 0)
		return false; /* "Shares of Corwen fell" */
	size_t end = at > start && !link_is_han_sentence(self) ? link_unknown_word_end(self, start) : start;
	if (end == start || end + 1 >= at || !cc_ascii_is_upper(self->view.ptr[at]) ||
	    cc_str_find(words, CC_STR("'s"), 0) != SIZE_MAX)
		return false;
	while (self->view.ptr[end] == ' ' && cc_ascii_is_upper(self->view.ptr[end + 1]))
		end = link_word_end(self, end + 1);
	struct cc_str between = cc_str_slice(self->view, end, at);
	bool acts = between.len > 2 && between.ptr[0] == ' ' && cc_ascii_is_lower(between.ptr[1]) &&
		    !link_is_separator(between) && cc_str_find(between, CC_STR(","), 0) == SIZE_MAX;
	return acts && !link_has_cue(self, CC_CUE_ATTRIBUTION, end, at) &&
	       !link_has_cue(self, CC_CUE_FORECAST, end, at);
}
