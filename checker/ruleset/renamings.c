/* The section `renamings`: what a body, a fund or a list was called, and what it is called since a day.
 * Leaves holding texts against them to checks/. */
#include <stddef.h>

#include "ruleset/lexicon.h"
#include "ruleset/sections.h"

struct renaming_item {
	struct cc_rule_entry entry; /* first: cc_loader_settle */
	struct cc_str id;
	struct cc_titles title;
	const struct cc_yaml_node *former;
	const struct cc_yaml_node *present;
	const struct cc_yaml_node *unlike;
	const struct cc_yaml_node *since;
	struct cc_str source;
	const struct cc_pack_file *file;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct renaming_item, member)
static const struct cc_key renaming_keys[] = {
    {FIELD("renaming", cc_set_id, id), .required = true},
    {FIELD("title", cc_set_titles, title)},
    {FIELD("former", cc_set_items, former), .required = true},
    {FIELD("present", cc_set_items, present), .required = true},
    {FIELD("unlike", cc_set_items, unlike)},
    {FIELD("since", cc_set_scalar, since), .required = true},
    {FIELD("source", cc_set_text, source), .required = true},
};
#undef FIELD

extern const struct cc_form cc_form_renaming;
const struct cc_form cc_form_renaming = {
    .name = "renaming", .keys = renaming_keys, .key_count = CC_COUNT_OF(renaming_keys)};

void cc_renamings_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		struct renaming_item item = {.file = loader->file};
		(void)cc_form_read(loader, &cc_form_renaming, node, &item);
		if (item.id.len == 0)
			continue;
		item.entry = cc_loader_entry(loader, cc_loader_full_id(loader, item.id), cc_yaml_place(node));
		struct renaming_item *slot = cc_loader_push(loader, &loader->renamings, sizeof(*slot));
		if (slot != NULL)
			*slot = item;
	}
}

static void finish_renaming(struct cc_loader *loader, struct cc_renaming *renaming, const struct renaming_item *item,
			    size_t index)
{
	loader->file = item->file;
	*renaming = (struct cc_renaming){.id = item->entry.id, .title = item->title, .source = item->source};
	if (item->since != NULL)
		(void)cc_node_date(loader, item->since, &renaming->since);
	renaming->former = cc_lexicon_literals(loader, item->former, &renaming->former_count);
	renaming->present = cc_lexicon_literals(loader, item->present, &renaming->present_count);
	for (size_t i = 0; i < renaming->former_count; i++)
		cc_known_add(loader, renaming->former[i], CC_KNOWN_FORMER, index);
	for (size_t i = 0; i < renaming->present_count; i++)
		cc_known_add(loader, renaming->present[i], CC_KNOWN_PRESENT, index);
	size_t count = 0;
	const struct cc_str *unlike = cc_lexicon_literals(loader, item->unlike, &count);
	for (size_t i = 0; i < count; i++)
		cc_known_add(loader, unlike[i], CC_KNOWN_NONE, index);
}

void cc_renamings_finish(struct cc_loader *loader)
{
	cc_loader_settle(loader, &loader->renamings, "renaming");
	const struct renaming_item *items = loader->renamings.items;
	struct cc_renaming *renamings = cc_loader_alloc(loader, loader->renamings.len * sizeof(*renamings));
	size_t count = 0;
	for (size_t i = 0; i < loader->renamings.len && renamings != NULL; i++) {
		if (items[i].entry.replaced)
			continue;
		finish_renaming(loader, &renamings[count], &items[i], count);
		count++;
	}
	loader->rules->renamings = renamings;
	loader->rules->renaming_count = count;
}
