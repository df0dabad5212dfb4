/* The section `rewordings`: words that a second printing of a sentence leaves out, exchanges or turns round.
 * Leaves laying sentences side by side to checks/. */
#include <stddef.h>

#include "ruleset/lexicon.h"
#include "ruleset/sections.h"

enum { NAME_BYTES = 6 /* 沪 and 津 are parts of too many words */ };

struct rewording_item {
	const struct cc_yaml_node *rewording;
	const struct cc_yaml_node *words;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct rewording_item, member)
static const struct cc_key rewording_keys[] = {
    {FIELD("rewording", cc_set_scalar, rewording), .required = true},
    {FIELD("words", cc_set_items, words), .required = true},
};
#undef FIELD

extern const struct cc_form cc_form_rewording;
const struct cc_form cc_form_rewording = {
    .name = "rewording", .keys = rewording_keys, .key_count = CC_COUNT_OF(rewording_keys)};

#define WORD(name, word) word,
static const char *const kind_words[] = {CC_REWORDINGS(WORD)};
#undef WORD

static void add_words(struct cc_loader *loader, const struct cc_yaml_node *list, size_t kind)
{
	size_t count = 0;
	const struct cc_str *words = cc_lexicon_literals(loader, list, &count);
	size_t row = loader->rewordings.len;
	for (size_t i = 0; i < count; i++) {
		struct cc_phrase *slot =
		    words[i].len > 0 ? cc_loader_push(loader, &loader->rewordings, sizeof(*slot)) : NULL;
		if (slot != NULL)
			*slot = (struct cc_phrase){.text = words[i],
						   .kind = (uint32_t)kind,
						   .ref = (uint32_t)row,
						   .flags = cc_lexicon_flags(words[i])};
	}
}

void cc_rewordings_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		struct rewording_item item = {0};
		if (!cc_form_read(loader, &cc_form_rewording, node, &item))
			continue;
		size_t kind = cc_node_choice(loader, item.rewording, kind_words, CC_COUNT_OF(kind_words));
		if (kind != CC_REWORDING_COUNT)
			add_words(loader, item.words, kind);
	}
}

static bool is_place(const struct cc_scope *scope)
{
	static const bool places[CC_SCOPE_KINDS] = {[CC_SCOPE_COUNTRY] = true,
						    [CC_SCOPE_PROVINCE] = true,
						    [CC_SCOPE_CITY] = true,
						    [CC_SCOPE_MUNICIPALITY] = true};
	return places[scope->kind];
}

static void add_place(struct cc_loader *loader, struct cc_str name, size_t scope)
{
	if (name.len < NAME_BYTES || (unsigned char)name.ptr[0] < 0x80)
		return;
	struct cc_phrase *slot = cc_loader_push(loader, &loader->rewordings, sizeof(*slot));
	if (slot != NULL)
		*slot = (struct cc_phrase){.text = name, .kind = CC_REWORDING_COUNT, .ref = (uint32_t)scope};
}

/* 北京华信泰科技公司 is no word about Beijing, and yet another firm than 青岛华信泰科技公司. */
void cc_rewordings_finish(struct cc_loader *loader)
{
	for (size_t i = 0; loader->rewordings.len > 0 && i < loader->rules->scope_count; i++) {
		const struct cc_scope *scope = &loader->rules->scopes[i];
		if (!is_place(scope))
			continue;
		add_place(loader, scope->id, i);
		for (size_t k = 0; k < scope->name_count; k++)
			add_place(loader, scope->names[k], i);
	}
}
