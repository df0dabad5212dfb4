/* How a word of a list is looked for: most texts are turned away by one bit of their first or last byte.
 * Leaves where the words come from to word_lists.c. */
#include "ruleset/word_list.h"

/* The last byte of a text's first character: nearly all Han differ in it. */
static char last_of_first(struct cc_str text)
{
	return text.len >= 3 && (text.ptr[0] & 0xF0) == 0xE0 ? text.ptr[2] : text.ptr[0];
}

static void set_bit(uint64_t *bits, char byte)
{
	unsigned char b = (unsigned char)byte;
	bits[b / 64] |= (uint64_t)1 << (b % 64);
}

static bool has_bit(const uint64_t *bits, char byte)
{
	unsigned char b = (unsigned char)byte;
	return (bits[b / 64] >> (b % 64) & 1) != 0;
}

struct cc_word_list cc_word_list_new(const struct cc_str *words, size_t count)
{
	struct cc_word_list list = {.words = words, .count = count};
	for (size_t i = 0; i < count; i++) {
		set_bit(list.first, last_of_first(words[i]));
		set_bit(list.last, words[i].ptr[words[i].len - 1]);
	}
	return list;
}

size_t cc_word_list_begins(const struct cc_word_list *list, struct cc_str text)
{
	size_t longest = 0;
	if (text.len == 0 || !has_bit(list->first, last_of_first(text)))
		return 0;
	for (size_t i = 0; i < list->count; i++)
		if (list->words[i].len > longest && cc_str_starts(text, list->words[i]))
			longest = list->words[i].len;
	return longest;
}

size_t cc_word_list_ends(const struct cc_word_list *list, struct cc_str text)
{
	size_t longest = 0;
	if (text.len == 0 || !has_bit(list->last, text.ptr[text.len - 1]))
		return 0;
	for (size_t i = 0; i < list->count; i++)
		if (list->words[i].len > longest && cc_str_ends(text, list->words[i]))
			longest = list->words[i].len;
	return longest;
}

bool cc_word_list_has(const struct cc_word_list *list, struct cc_str text)
{
	return text.len > 0 && cc_word_list_begins(list, text) == text.len;
}

bool cc_word_list_within(const struct cc_word_list *list, struct cc_str text)
{
	for (size_t i = 0; i < list->count; i++)
		if (cc_str_find(text, list->words[i], 0) < text.len)
			return true;
	return false;
}

static struct cc_str word_at(const struct cc_word_list *list, struct cc_str text, size_t at)
{
	return cc_str_slice(text, at, at + cc_word_list_begins(list, cc_str_slice(text, at, text.len)));
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

struct cc_str cc_word_list_last(const struct cc_word_list *list, struct cc_str text)
{
	for (size_t at = text.len; at-- > 0;) {
		struct cc_str word = word_at(list, text, at);
		if (word.len > 0)
			return word;
	}
	return (struct cc_str){0};
}
