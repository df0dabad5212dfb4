/* The sections `figure_words` and `word_lists`: lists of words by name.
 * Leaves how one of them is looked for to word_list.c, what a word does to extract/, link/ and checks/. */
#include "ruleset/word_lists.h"

#include <stddef.h>

#include "ruleset/sections.h"

struct list_item {
	const struct cc_yaml_node *list;
	const struct cc_yaml_node *words;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct list_item, member)
static const struct cc_key word_list_keys[] = {
    {FIELD("list", cc_set_scalar, list), .required = true},
    {FIELD("words", cc_set_items, words), .required = true},
};
#undef FIELD

extern const struct cc_form cc_form_figure_words;
const struct cc_form cc_form_figure_words = {
    .name = "figure words", .keys = word_list_keys, .key_count = CC_COUNT_OF(word_list_keys)};

extern const struct cc_form cc_form_word_list;
const struct cc_form cc_form_word_list = {
    .name = "word list", .keys = word_list_keys, .key_count = CC_COUNT_OF(word_list_keys)};

#define LIST_WORD(name, word) word,
static const char *const figure_list_names[] = {CC_FIGURE_LISTS(LIST_WORD)};
#undef LIST_WORD

#define CC_WORD_LIST(name, word) word,
static const char *const word_list_names[] = {
#include "ruleset/word_lists.def"
};
#undef CC_WORD_LIST

/* Folded as the view is; blanks at its edges belong to a word. */
static void push_word(struct cc_loader *loader, struct cc_vec *out, const struct cc_yaml_node *node)
{
	if (!cc_node_is_text(loader, node, "a word"))
		return;
	struct cc_str word = cc_loader_fold(loader, node->text);
	if (word.len == 0) {
		cc_loader_fail(loader, cc_yaml_place(node), "a word of a list is not empty");
		return;
	}
	struct cc_str *slot = cc_loader_push(loader, out, sizeof(*slot));
	if (slot != NULL)
		*slot = word;
}

/* `lists` has a vector for each of the names. */
static void read_lists(struct cc_loader *loader, const struct cc_yaml_node *value, const struct cc_form *form,
		       const char *const *names, struct cc_vec *lists, size_t count)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		struct list_item item = {0};
		if (!cc_form_read(loader, form, node, &item))
			continue;
		size_t list = cc_node_choice(loader, item.list, names, count);
		if (list == count)
			continue;
		for (const struct cc_yaml_node *word = item.words->first; word != NULL; word = word->next)
			push_word(loader, &lists[list], word);
	}
}

static void finish_lists(struct cc_loader *loader, const struct cc_vec *lists, struct cc_word_list *out, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct cc_str *words = cc_loader_keep(loader, &lists[i]);
		out[i] = cc_word_list_sorted(words, words != NULL ? lists[i].len : 0);
	}
}

void cc_figure_words_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	read_lists(loader, value, &cc_form_figure_words, figure_list_names, loader->figure_words, CC_FIGURE_LIST_COUNT);
}

void cc_figure_words_finish(struct cc_loader *loader)
{
	finish_lists(loader, loader->figure_words, loader->rules->figure_words, CC_FIGURE_LIST_COUNT);
}

void cc_word_lists_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	read_lists(loader, value, &cc_form_word_list, word_list_names, loader->word_lists, CC_WORDS_COUNT);
}

void cc_word_lists_finish(struct cc_loader *loader)
{
	finish_lists(loader, loader->word_lists, loader->rules->word_lists, CC_WORDS_COUNT);
}
