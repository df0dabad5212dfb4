/* The section `extend`: more names and examples for a metric of another pack, which stays as it is otherwise.
 * Leaves metrics to metrics.c, which asks for what was added to each. */
#include "ruleset/extend.h"

#include <stddef.h>

#include "ruleset/sections.h"

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct cc_extension, member)
static const struct cc_key extension_keys[] = {
    {FIELD("metric", cc_set_scalar, metric), .required = true},
    {FIELD("names", cc_set_items, names)},
    {FIELD("frames", cc_set_items, frames)},
    {FIELD("not_names", cc_set_items, not_names)},
    {FIELD("examples", cc_set_items, examples)},
};
#undef FIELD
extern const struct cc_form cc_form_extension;
const struct cc_form cc_form_extension = {
    .name = "extension", .keys = extension_keys, .key_count = CC_COUNT_OF(extension_keys)};

void cc_extend_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		struct cc_extension extension = {.file = loader->file};
		if (!cc_form_read(loader, &cc_form_extension, node, &extension))
			continue;
		struct cc_extension *slot = cc_loader_push(loader, &loader->extensions, sizeof(*slot));
		if (slot != NULL)
			*slot = extension;
	}
}

/* Append copies of a list's items: the items themselves are chained to their own list. */
static bool append_items(struct cc_loader *loader, struct cc_yaml_node *out, struct cc_yaml_node **last,
			 const struct cc_yaml_node *list)
{
	for (const struct cc_yaml_node *item = list->first; item != NULL; item = item->next) {
		struct cc_yaml_node *copy = cc_arena_alloc(loader->scratch, sizeof(*copy));
		loader->nomem |= copy == NULL;
		if (copy == NULL)
			return false;
		*copy = *item;
		copy->next = NULL;
		if (*last == NULL)
			out->first = copy;
		else
			(*last)->next = copy;
		*last = copy;
		out->count++;
	}
	return true;
}

const struct cc_yaml_node *cc_extend_join(struct cc_loader *loader, const struct cc_yaml_node *own,
					  const struct cc_yaml_node *more)
{
	if (own == NULL || more == NULL)
		return own != NULL ? own : more;
	struct cc_yaml_node *joined = cc_arena_alloc(loader->scratch, sizeof(*joined));
	loader->nomem |= joined == NULL;
	if (joined == NULL)
		return own;
	*joined = *own;
	joined->first = NULL;
	joined->count = 0;
	struct cc_yaml_node *last = NULL;
	bool ok = append_items(loader, joined, &last, own) && append_items(loader, joined, &last, more);
	return ok ? joined : own;
}
