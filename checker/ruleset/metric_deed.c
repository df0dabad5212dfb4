/* `done` of a metric: what is done to which things, where no name is said ("produced 12.9 million cars").
 * Leaves where verb, figure and object stand to link/. */
#include <stddef.h>

#include "model/cue.h"
#include "ruleset/lexicon.h"
#include "ruleset/sections.h"

struct deed_item {
	const struct cc_yaml_node *verbs;
	const struct cc_yaml_node *objects;
};

static const struct cc_key deed_keys[] = {
    {.name = "verbs", .set = cc_set_items, .offset = offsetof(struct deed_item, verbs), .required = true},
    {.name = "objects", .set = cc_set_items, .offset = offsetof(struct deed_item, objects), .required = true},
};
extern const struct cc_form cc_form_metric_deed;
const struct cc_form cc_form_metric_deed = {
    .name = "metric done", .keys = deed_keys, .key_count = CC_COUNT_OF(deed_keys)};

static bool is_deed(enum cc_cue_kind kind)
{
	return (int)kind >= CC_CUE_FIRST_DEED && (int)kind <= CC_CUE_LAST_DEED;
}

static void read_verb(struct cc_loader *loader, struct cc_metric *metric, const struct cc_yaml_node *node)
{
	enum cc_cue_kind kind;
	if (!cc_node_is_text(loader, node, "a verb"))
		return;
	if (!cc_cue_from_word(&kind, node->text) || !is_deed(kind)) {
		cc_loader_fail(loader, cc_yaml_place(node),
			       "`%.*s` is no kind of verb: these are cues from make to invest in the schema",
			       CC_STR_ARGS(node->text));
		return;
	}
	metric->deeds |= 1u << ((int)kind - CC_CUE_FIRST_DEED);
}

void cc_metric_deed_read(struct cc_loader *loader, struct cc_metric *metric, const struct cc_yaml_node *node)
{
	struct deed_item item = {0};
	if (node == NULL || !cc_form_read(loader, &cc_form_metric_deed, node, &item))
		return;
	for (const struct cc_yaml_node *verb = item.verbs->first; verb != NULL; verb = verb->next)
		read_verb(loader, metric, verb);
	metric->objects = cc_lexicon_literal_names(loader, item.objects, &metric->object_count);
}
