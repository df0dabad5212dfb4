/* A list of words that a pack gives, and how one of them is looked for at a place of a text.
 * Leaves which lists there are to figure_words.h and word_lists.h, many words in a long text to base/phrases.h. */
#ifndef CC_RULESET_WORD_LIST_H
#define CC_RULESET_WORD_LIST_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/** Words of one list; `leads` has a bit for each first byte of one of them, `first` for each beginning, a character of
 * Han or two bytes, by a hash, `last` for the two bytes that one of them ends with. */
struct cc_word_list {
	const struct cc_str *words;
	size_t count;
	bool sorted; /* by cc_str_compare: a long list is */
	uint64_t leads[4];
	uint64_t first[16];
	uint64_t last[16];
};

/** A list of these words, which it borrows. O(words). */
struct cc_word_list cc_word_list_new(const struct cc_str *words, size_t count);

/** The same, the words sorted first where they are many. O(words log words). */
struct cc_word_list cc_word_list_sorted(struct cc_str *words, size_t count);

/** The longest word of the list that `text` begins with; its length, 0 where there is none. O(words), mostly O(1). */
size_t cc_word_list_begins(const struct cc_word_list *list, struct cc_str text);

/** The same of a word that `text` ends with. */
size_t cc_word_list_ends(const struct cc_word_list *list, struct cc_str text);

/** Whether `text` is a word of the list and nothing else. */
bool cc_word_list_has(const struct cc_word_list *list, struct cc_str text);

/** Whether a word of the list stands anywhere in `text`. O(words × bytes). */
bool cc_word_list_within(const struct cc_word_list *list, struct cc_str text);

/** The word of the list that begins first in `text`, or last; the longest where several begin there, empty where none
 * does. Within `text`. O(bytes). */
struct cc_str cc_word_list_first(const struct cc_word_list *list, struct cc_str text);
struct cc_str cc_word_list_last(const struct cc_word_list *list, struct cc_str text);

#endif
