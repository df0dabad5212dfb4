/* English names that go on with words which make another thing of them: "consumption by data centres", "exports to
 * Japan", "teachers' pay". Leaves words before a name to names.c, and words that lists of packs have to narrowed_by.c.
 */
#include "base/utf8.h"
#include "link/link_sentence.h"
#include "link/metrics/metric_names.h"

/* "of the", "of all its": more is no small word. */
enum { SMALL_WORDS = 12 };

/** The first word from `at` on that nobody knows, in its clause. */
static size_t unknown_word(const struct link_sentence *self, size_t at)
{
	const struct cc_clause *clause = link_clause_at(self, at);
	while (at < self->sentence->span.end && link_clause_at(self, at) == clause &&
	       (self->view.ptr[at] == ' ' || link_is_covered(self, at)))
		at++;
	return at;
}

/** Whether a figure, a place or a period stands there. */
static bool holds_mention(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_mentions *mentions = self->mentions;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		if (mentions->quantities[i].span.start >= from && mentions->quantities[i].span.start < to)
			return true;
	}
	for (size_t i = 0; i < mentions->scope_count; i++) {
		if (mentions->scopes[i].span.start >= from && mentions->scopes[i].span.start < to)
			return true;
	}
	for (size_t i = 0; i < mentions->period_count; i++) {
		if (mentions->periods[i].span.start >= from && mentions->periods[i].span.start < to)
			return true;
	}
	return false;
}

/* Behind "from Spain", "of the EU": what comes from there may go to one place only. */
static size_t behind_origin(const struct link_sentence *self, size_t at)
{
	const struct cc_word_list *words = link_words(self, CC_WORDS_ORIGIN);
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	for (size_t i = 0; i < words->count; i++) {
		for (size_t k = 0; cc_str_starts(rest, words->words[i]) && k < self->mentions->scope_count; k++) {
			if (self->mentions->scopes[k].span.start == at + words->words[i].len)
				return self->mentions->scopes[k].span.end;
		}
	}
	return at;
}

/* "exports to Japan", "trade with ASEAN", "imports from Germany": what goes to or comes from one place is not all of
 * it; "exports from Taiwan" are Taiwan's. */
static bool is_trade_of_two(const struct link_sentence *self, struct cc_span name)
{
	static const struct cc_str words[] = {{" to ", 4},	  {" to the ", 8}, {" with ", 6},
					      {" with the ", 10}, {" from ", 6},   {" from the ", 10}};
	const struct cc_word_list *traded = link_words(self, CC_WORDS_TRADED);
	enum { FROM_FIRST = 4 };
	name.end = behind_origin(self, name.end);
	struct cc_str rest = cc_str_slice(self->view, name.end, self->sentence->span.end);
	struct cc_str words_of_name = cc_str_of_span(self->view, name);
	bool trade = cc_word_list_within(traded, words_of_name);
	if (!trade)
		return false; /* "net migration to Britain" */
	bool import = cc_str_find(cc_str_of_span(self->view, name), CC_STR("mport"), 0) != SIZE_MAX;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t at = name.end + words[i].len;
		if (!cc_str_starts(rest, words[i]) || (i >= FROM_FIRST && !import))
			continue;
		for (size_t k = 0; k < self->mentions->scope_count; k++) {
			if (self->mentions->scopes[k].span.start == at)
				return true;
		}
	}
	return false;
}

/* "unemployment among under-25s": of some people; "among OECD countries" of places. */
static bool is_of_group(const struct link_sentence *self, size_t at)
{
	struct cc_str among = CC_STR(" among ");
	if (!cc_str_starts(cc_str_slice(self->view, at, self->sentence->span.end), among))
		return false;
	size_t word = at + among.len;
	struct cc_str the = CC_STR("the ");
	if (cc_str_starts(cc_str_slice(self->view, word, self->sentence->span.end), the))
		word += the.len;
	for (size_t k = 0; k < self->mentions->scope_count; k++) {
		if (self->mentions->scopes[k].span.start == word)
			return false;
	}
	return true;
}

struct narrowing {
	struct cc_str word;
	bool of_names; /* a capitalised word narrows too: "sales at Ford", where "of Yunze" is a place */
};

/* "teachers' pay", "the workforce's average age": what somebody has is no figure of themselves. */
static bool is_owner(struct cc_str rest)
{
	static const struct cc_str marks[] = {{"' ", 2}, {"’ ", 4}, {"'s ", 3}, {"’s ", 5}};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (cc_str_starts(rest, marks[i]))
			return true;
	}
	return false;
}

/* "in volume terms", "in total", "in cash" */
static bool says_how(const struct link_sentence *self, size_t at)
{
	enum { NEAR = 24 };
	size_t end = at + NEAR < self->sentence->span.end ? at + NEAR : self->sentence->span.end;
	struct cc_str words = cc_str_slice(self->view, at, end);
	return cc_str_find(words, CC_STR(" terms"), 0) != SIZE_MAX ||
	       cc_word_list_begins(link_words(self, CC_WORDS_IN_WAYS), words) > 0;
}

/* "for delivery in May", "for example" */
static bool says_what_for(const struct link_sentence *self, size_t at)
{
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	return cc_word_list_begins(link_words(self, CC_WORDS_FOR_ALL), rest) > 0;
}

/* Whether words that nobody knows stand behind such a small word, at `at`. */
static bool is_led_to(const struct link_sentence *self, const struct narrowing *small, size_t at)
{
	size_t word = unknown_word(self, at);
	char first = word < self->sentence->span.end ? self->view.ptr[word] : ' ';
	bool capital = first >= 'A' && first <= 'Z';
	bool letter = capital || (first >= 'a' && first <= 'z');
	/* "asylum seekers in hotels"; "sales in volume terms", "births in the capital" tell all of them. */
	if (cc_str_equal(small->word, CC_STR(" in ")) && (word > at || says_how(self, word)))
		return false;
	if (cc_str_equal(small->word, CC_STR(" for ")) && says_what_for(self, word))
		return false;
	return letter && (!capital || small->of_names) && word - at < SMALL_WORDS && !holds_mention(self, at, word);
}

/* "the inflation| rate| for urban consumers", "house prices| in Spain| for foreign buyers": where the words go on that
 * narrow the name. */
static size_t behind_noun_and_place(const struct link_sentence *self, size_t at)
{
	static const struct cc_str in = {" in ", 4};
	const struct cc_cue_mention *noun = link_cue_at(self, CC_CUE_VALUE_NOUN, at + 1);
	if (noun != NULL && self->view.ptr[at] == ' ')
		at = noun->span.end;
	for (size_t k = 0; k < self->mentions->scope_count; k++) {
		const struct cc_span place = self->mentions->scopes[k].span;
		if (place.start == at + in.len &&
		    cc_str_starts(cc_str_slice(self->view, at, self->sentence->span.end), in))
			return place.end;
	}
	return at;
}

/* "installed capacity of renewable energy", "unemployment among women", "consumption by data centres": what is of, by
 * or at something that nobody knows is another thing; "of Yunze" is its place. */
bool link_is_narrowed_behind(const struct link_sentence *self, struct cc_span name)
{
	static const struct narrowing words[] = {
	    {{" of ", 4}, false},     {{" among ", 7}, true}, {{" by ", 4}, true},
	    {{" at ", 4}, true},      {{" from ", 6}, true},  {{" excluding ", 11}, true},
	    {{" without ", 9}, true}, {{" per ", 5}, true},   {{" in ", 4}, false}};
	static const struct narrowing serves = {{" for ", 5}, false};
	struct cc_str rest = cc_str_slice(self->view, name.end, self->sentence->span.end);
	if (is_trade_of_two(self, name) || is_of_group(self, name.end) || is_owner(rest))
		return true;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (!cc_str_starts(rest, words[i].word))
			continue;
		return is_led_to(self, &words[i], name.end + words[i].word.len);
	}
	size_t end = behind_noun_and_place(self, name.end);
	return cc_str_starts(cc_str_slice(self->view, end, self->sentence->span.end), serves.word) &&
	       is_led_to(self, &serves, end + serves.word.len);
}
