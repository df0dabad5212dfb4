/* The section `events`: what happened once, and on which days.
 * Leaves holding texts against them to checks/. */
#include <stddef.h>

#include "ruleset/lexicon.h"
#include "ruleset/sections.h"

struct event_item {
	struct cc_rule_entry entry; /* first: cc_loader_settle */
	struct cc_str id;
	struct cc_titles title;
	const struct cc_yaml_node *words;
	const struct cc_yaml_node *day;
	struct cc_str source;
	const struct cc_pack_file *file;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct event_item, member)
static const struct cc_key event_keys[] = {
    {FIELD("event", cc_set_id, id), .required = true},	      {FIELD("title", cc_set_titles, title)},
    {FIELD("words", cc_set_items, words), .required = true},  {FIELD("day", cc_set_scalar, day), .required = true},
    {FIELD("source", cc_set_text, source), .required = true},
};
#undef FIELD

extern const struct cc_form cc_form_event;
const struct cc_form cc_form_event = {.name = "event", .keys = event_keys, .key_count = CC_COUNT_OF(event_keys)};

void cc_known_add(struct cc_loader *loader, struct cc_str text, enum cc_known kind, size_t ref)
{
	struct cc_phrase *slot = text.len > 0 ? cc_loader_push(loader, &loader->known, sizeof(*slot)) : NULL;
	if (slot != NULL)
		*slot = (struct cc_phrase){
		    .text = text, .kind = (uint32_t)kind, .ref = (uint32_t)ref, .flags = cc_lexicon_flags(text)};
}

void cc_events_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		struct event_item item = {.file = loader->file};
		(void)cc_form_read(loader, &cc_form_event, node, &item);
		if (item.id.len == 0)
			continue;
		item.entry = cc_loader_entry(loader, cc_loader_full_id(loader, item.id), cc_yaml_place(node));
		struct event_item *slot = cc_loader_push(loader, &loader->events, sizeof(*slot));
		if (slot != NULL)
			*slot = item;
	}
}

static void finish_event(struct cc_loader *loader, struct cc_event *event, const struct event_item *item, size_t index)
{
	loader->file = item->file;
	*event = (struct cc_event){.id = item->entry.id, .title = item->title, .source = item->source};
	if (item->day != NULL)
		(void)cc_node_date(loader, item->day, &event->day);
	size_t count = 0;
	const struct cc_str *words = cc_lexicon_literals(loader, item->words, &count);
	for (size_t i = 0; i < count; i++)
		cc_known_add(loader, words[i], CC_KNOWN_EVENT, index);
}

void cc_events_finish(struct cc_loader *loader)
{
	cc_loader_settle(loader, &loader->events, "event");
	const struct event_item *items = loader->events.items;
	struct cc_event *events = cc_loader_alloc(loader, loader->events.len * sizeof(*events));
	size_t count = 0;
	for (size_t i = 0; i < loader->events.len && events != NULL; i++) {
		if (items[i].entry.replaced)
			continue;
		finish_event(loader, &events[count], &items[i], count);
		count++;
	}
	loader->rules->events = events;
	loader->rules->event_count = count;
}
