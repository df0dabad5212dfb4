/* How a word of a list is looked for: most texts are turned away by one bit of their first or last two bytes.
 * Leaves where the words come from to word_lists.c. */
#include "ruleset/word_list.h"

#include <stdlib.h>

/* Looking through a text once for all words is cheaper than once for each where it is shorter than that. */
enum { BYTES_A_WORD = 8, MANY = 16 };

enum { FIRST_BITS = 64 * sizeof(((struct cc_word_list *)0)->first) / sizeof(uint64_t) };

/* A number below 1024 for two bytes: those of " in " and " to " differ in it. */
static unsigned pair_of(unsigned char outer, unsigned char inner)
{
	return (outer * 64u) % FIRST_BITS + (inner & 0x3Fu);
}

/* A number for a text's first two letters, or its first character: Han that stand together in Unicode differ in it. */
static unsigned first_of(struct cc_str text)
{
	const unsigned char *bytes = (const unsigned char *)text.ptr;
	if (text.len < 3 || (bytes[0] & 0xF0) != 0xE0)
		return pair_of(bytes[0], text.len > 1 ? bytes[1] : 0);
	return ((unsigned)bytes[0] * 5 + bytes[1]) * 64 % FIRST_BITS + (bytes[2] & 0x3Fu);
}

static void set_bit(uint64_t *bits, unsigned at)
{
	bits[at / 64] |= (uint64_t)1 << (at % 64);
}

static bool has_bit(const uint64_t *bits, unsigned at)
{
	return (bits[at / 64] >> (at % 64) & 1) != 0;
}

/* The same for its last two bytes. */
static unsigned last_of(struct cc_str text)
{
	const unsigned char *bytes = (const unsigned char *)text.ptr;
	return pair_of(bytes[text.len - 1], text.len > 1 ? bytes[text.len - 2] : 0);
}

/* A word of one byte stands beside any other. */
static void set_bits_beside(uint64_t *bits, char byte)
{
	for (unsigned other = 0; other < 64; other++)
		set_bit(bits, pair_of((unsigned char)byte, (unsigned char)other));
}

struct cc_word_list cc_word_list_new(const struct cc_str *words, size_t count)
{
	struct cc_word_list list = {.words = words, .count = count};
	for (size_t i = 0; i < count; i++) {
		set_bit(list.leads, (unsigned char)words[i].ptr[0]);
		set_bit(list.first, first_of(words[i]));
		set_bit(list.last, last_of(words[i]));
		if (words[i].len == 1) {
			set_bits_beside(list.first, words[i].ptr[0]);
			set_bits_beside(list.last, words[i].ptr[0]);
		}
	}
	return list;
}

struct cc_word_list cc_word_list_sorted(struct cc_str *words, size_t count)
{
	if (count > MANY)
		qsort(words, count, sizeof(*words), cc_str_compare_items);
	struct cc_word_list list = cc_word_list_new(words, count);
	list.sorted = count > MANY;
	return list;
}

/* The longest word that `text` begins with. */
static size_t begin(const struct cc_word_list *list, struct cc_str text)
{
	size_t longest = 0;
	for (size_t i = 0; i < list->count; i++)
		if (list->words[i].len > longest && cc_str_starts(text, list->words[i]))
			longest = list->words[i].len;
	return longest;
}

size_t cc_word_list_begins(const struct cc_word_list *list, struct cc_str text)
{
	return text.len > 0 && has_bit(list->first, first_of(text)) ? begin(list, text) : 0;
}

size_t cc_word_list_ends(const struct cc_word_list *list, struct cc_str text)
{
	size_t longest = 0;
	if (text.len == 0 || !has_bit(list->last, last_of(text)))
		return 0;
	for (size_t i = 0; i < list->count; i++) {
		const struct cc_str word = list->words[i]; /* most end with a blank: their first letters differ */
		if (word.len > longest && word.len <= text.len && text.ptr[text.len - word.len] == word.ptr[0] &&
		    cc_str_ends(text, word))
			longest = word.len;
	}
	return longest;
}

bool cc_word_list_has(const struct cc_word_list *list, struct cc_str text)
{
	if (text.len == 0 || !has_bit(list->first, first_of(text)) || !has_bit(list->last, last_of(text)))
		return false;
	if (!list->sorted)
		return begin(list, text) == text.len;
	return bsearch(&text, list->words, list->count, sizeof(text), cc_str_compare_items) != NULL;
}

/* The longest word that begins at `at`; empty where none does. */
static inline struct cc_str word_at(const struct cc_word_list *list, struct cc_str text, size_t at)
{
	const struct cc_str rest = {.ptr = text.ptr + at, .len = text.len - at};
	const bool may = has_bit(list->leads, (unsigned char)*rest.ptr) && has_bit(list->first, first_of(rest));
	return (struct cc_str){.ptr = rest.ptr, .len = may ? begin(list, rest) : 0};
}

struct cc_str cc_word_list_first(const struct cc_word_list *list, struct cc_str text)
{
	for (size_t at = 0; at < text.len; at++) {
		struct cc_str word = word_at(list, text, at);
		if (word.len > 0)
			return word;
	}
	return (struct cc_str){0};
}

bool cc_word_list_within(const struct cc_word_list *list, struct cc_str text)
{
	if (list->count > text.len / BYTES_A_WORD)
		return cc_word_list_first(list, text).len > 0;
	for (size_t i = 0; i < list->count; i++)
		if (cc_str_find(text, list->words[i], 0) < text.len)
			return true;
	return false;
}

struct cc_str cc_word_list_last(const struct cc_word_list *list, struct cc_str text)
{
	for (size_t at = text.len; at-- > 0;) {
		struct cc_str word = word_at(list, text, at);
		if (word.len > 0)
			return word;
	}
	return (struct cc_str){0};
}
