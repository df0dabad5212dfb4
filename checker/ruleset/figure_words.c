/* The section `figure_words`: lists of words around figures, and how one of them is looked for.
 * Leaves what a word does to a figure to extract/. */
#include "ruleset/figure_words.h"

#include <stddef.h>

#include "ruleset/sections.h"

struct list_item {
	const struct cc_yaml_node *list;
	const struct cc_yaml_node *words;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct list_item, member)
static const struct cc_key figure_words_keys[] = {
    {FIELD("list", cc_set_scalar, list), .required = true},
    {FIELD("words", cc_set_items, words), .required = true},
};
#undef FIELD

extern const struct cc_form cc_form_figure_words;
const struct cc_form cc_form_figure_words = {
    .name = "figure words", .keys = figure_words_keys, .key_count = CC_COUNT_OF(figure_words_keys)};

#define LIST_WORD(name, word) word,
static const char *const list_words[] = {CC_FIGURE_LISTS(LIST_WORD)};
#undef LIST_WORD

/** Folded as the view is; blanks at its edges belong to a word. */
static void push_word(struct cc_loader *loader, struct cc_vec *out, const struct cc_yaml_node *node)
{
	if (!cc_node_is_text(loader, node, "a word"))
		return;
	struct cc_str word = cc_loader_fold(loader, node->text);
	if (word.len == 0) {
		cc_loader_fail(loader, cc_yaml_place(node), "a word of `figure_words` is not empty");
		return;
	}
	struct cc_str *slot = cc_loader_push(loader, out, sizeof(*slot));
	if (slot != NULL)
		*slot = word;
}

void cc_figure_words_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		struct list_item item = {0};
		if (!cc_form_read(loader, &cc_form_figure_words, node, &item))
			continue;
		size_t list = cc_node_choice(loader, item.list, list_words, CC_COUNT_OF(list_words));
		if (list == CC_FIGURE_LIST_COUNT)
			continue;
		for (const struct cc_yaml_node *word = item.words->first; word != NULL; word = word->next)
			push_word(loader, &loader->figure_words[list], word);
	}
}

/** The last byte of a text's first character: nearly all Han differ in it. */
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

void cc_figure_words_finish(struct cc_loader *loader)
{
	for (size_t i = 0; i < CC_FIGURE_LIST_COUNT; i++) {
		struct cc_word_list *list = &loader->rules->figure_words[i];
		list->words = cc_loader_keep(loader, &loader->figure_words[i]);
		list->count = list->words != NULL ? loader->figure_words[i].len : 0;
		for (size_t k = 0; k < list->count; k++) {
			set_bit(list->first, last_of_first(list->words[k]));
			set_bit(list->last, list->words[k].ptr[list->words[k].len - 1]);
		}
	}
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

bool cc_word_list_within(const struct cc_word_list *list, struct cc_str text)
{
	for (size_t i = 0; i < list->count; i++)
		if (cc_str_find(text, list->words[i], 0) < text.len)
			return true;
	return false;
}
