/* The section `natures`: the words of titles by which a metric is an index, a price, a count of people; and `nature:`
 * of a metric, which stands instead. Leaves what follows from a nature to link/. */
#include "ruleset/natures.h"

#include <stddef.h>

#include "base/grams.h"
#include "ruleset/sections.h"

struct nature_item {
	const struct cc_yaml_node *nature;
	const struct cc_yaml_node *titles;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct nature_item, member)
static const struct cc_key nature_keys[] = {
    {FIELD("nature", cc_set_scalar, nature), .required = true},
    {FIELD("titles", cc_set_items, titles), .required = true},
};
#undef FIELD

extern const struct cc_form cc_form_nature;
const struct cc_form cc_form_nature = {.name = "nature", .keys = nature_keys, .key_count = CC_COUNT_OF(nature_keys)};

#define CC_NATURE(name, word) word,
static const char *const names[] = {
#include "ruleset/natures.def"
};
#undef CC_NATURE

_Static_assert(CC_NATURE_COUNT <= 8 * sizeof(cc_natures), "a nature is a bit of cc_natures");

struct title_word {
	struct cc_str word;
	enum cc_nature nature;
	bool long_enough; /* to have runs */
	struct cc_gram_word runs;
};

/* Blanks at its edges belong to a word: "net ". */
static void push_word(struct cc_loader *loader, const struct cc_yaml_node *node, enum cc_nature nature)
{
	if (!cc_node_is_text(loader, node, "a word"))
		return;
	struct title_word *slot = cc_loader_push(loader, &loader->title_words, sizeof(*slot));
	if (slot == NULL)
		return;
	*slot = (struct title_word){.word = node->text, .nature = nature};
	slot->long_enough = cc_gram_word_of(&slot->runs, slot->word);
}

void cc_natures_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		struct nature_item item = {0};
		if (!cc_form_read(loader, &cc_form_nature, node, &item))
			continue;
		size_t nature = cc_node_choice(loader, item.nature, names, CC_NATURE_COUNT);
		for (const struct cc_yaml_node *word = item.titles->first; word != NULL && nature < CC_NATURE_COUNT;
		     word = word->next)
			push_word(loader, word, (enum cc_nature)nature);
	}
}

/* Most words stand in no title: their runs of bytes tell that before they are looked for. */
static cc_natures natures_of_text(const struct cc_loader *loader, struct cc_str text)
{
	const struct title_word *words = loader->title_words.items;
	struct cc_grams runs;
	cc_grams_of(&runs, text);
	cc_natures found = 0;
	for (size_t i = 0; i < loader->title_words.len; i++)
		if ((!words[i].long_enough || cc_grams_may_hold(&runs, words[i].runs)) &&
		    cc_str_find(text, words[i].word, 0) != SIZE_MAX)
			found |= cc_nature_bit(words[i].nature);
	return found;
}

cc_natures cc_natures_of(struct cc_loader *loader, const struct cc_titles *title, const struct cc_yaml_node *told)
{
	cc_natures found = 0;
	if (told == NULL)
		return natures_of_text(loader, title->zh) | natures_of_text(loader, title->en);
	for (const struct cc_yaml_node *node = told->first; node != NULL; node = node->next) {
		size_t nature = cc_node_choice(loader, node, names, CC_NATURE_COUNT);
		found |= nature < CC_NATURE_COUNT ? cc_nature_bit((enum cc_nature)nature) : 0;
	}
	return found;
}
