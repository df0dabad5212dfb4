/* The section `wordings`: words by which checks recompute what a sentence states.
 * Leaves cues, which tell what one figure is, to small_words.c. */
#include <stddef.h>

#include "ruleset/lexicon.h"
#include "ruleset/sections.h"

struct wording_item {
	const struct cc_yaml_node *wording;
	const struct cc_yaml_node *words;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct wording_item, member)
static const struct cc_key wording_keys[] = {
    {FIELD("wording", cc_set_scalar, wording), .required = true},
    {FIELD("words", cc_set_items, words), .required = true},
};
#undef FIELD

extern const struct cc_form cc_form_wording;
const struct cc_form cc_form_wording = {
    .name = "wording", .keys = wording_keys, .key_count = CC_COUNT_OF(wording_keys)};

#define WORD(name, word) word,
static const char *const kind_words[] = {CC_WORDINGS(WORD)};
#undef WORD

void cc_wordings_add(struct cc_loader *loader, struct cc_str text, enum cc_wording kind, size_t ref)
{
	struct cc_phrase *slot = text.len > 0 ? cc_loader_push(loader, &loader->wordings, sizeof(*slot)) : NULL;
	if (slot != NULL)
		*slot = (struct cc_phrase){
		    .text = text, .kind = (uint32_t)kind, .ref = (uint32_t)ref, .flags = cc_lexicon_flags(text)};
}

void cc_wordings_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		struct wording_item item = {0};
		if (!cc_form_read(loader, &cc_form_wording, node, &item))
			continue;
		size_t kind = cc_node_choice(loader, item.wording, kind_words, CC_COUNT_OF(kind_words));
		if (kind == CC_WORDING_COUNT || kind == CC_WORDING_FESTIVAL)
			continue;
		size_t count = 0;
		const struct cc_str *words = cc_lexicon_literals(loader, item.words, &count);
		for (size_t i = 0; i < count; i++)
			cc_wordings_add(loader, words[i], (enum cc_wording)kind, 0);
	}
}
