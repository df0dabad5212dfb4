/* `share` of a metric: that it is one, and which words name its part and its whole.
 * Leaves the constructions that put the two together (A占B的…, … percent of B) to link/. */
#include <stddef.h>

#include "ruleset/lexicon.h"
#include "ruleset/sections.h"

struct share_item {
	const struct cc_yaml_node *part;
	const struct cc_yaml_node *whole;
};

static const struct cc_key share_keys[] = {
    {.name = "part", .set = cc_set_items, .offset = offsetof(struct share_item, part), .required = true},
    {.name = "whole", .set = cc_set_any, .offset = offsetof(struct share_item, whole), .required = true},
};
extern const struct cc_form cc_form_metric_share;
const struct cc_form cc_form_metric_share = {
    .name = "metric share", .keys = share_keys, .key_count = CC_COUNT_OF(share_keys)};

static void read_whole(struct cc_loader *loader, struct cc_metric *metric, const struct cc_yaml_node *node)
{
	metric->whole_is_place = node->kind == CC_YAML_TEXT && cc_str_equal(node->text, CC_STR("place"));
	if (node->kind == CC_YAML_LIST)
		metric->wholes = cc_lexicon_literal_names(loader, node, &metric->whole_count);
	else if (!metric->whole_is_place)
		cc_loader_fail(loader, cc_yaml_place(node), "`whole` is a list of words, or `place`");
}

void cc_metric_share_read(struct cc_loader *loader, struct cc_metric *metric, const struct cc_yaml_node *node)
{
	struct share_item item = {0};
	if (node == NULL)
		return;
	metric->share = node->kind != CC_YAML_TEXT || cc_str_equal(node->text, CC_STR("true"));
	if (node->kind == CC_YAML_TEXT && (metric->share || cc_str_equal(node->text, CC_STR("false"))))
		return;
	if (node->kind != CC_YAML_MAP) {
		cc_loader_fail(loader, cc_yaml_place(node), "`share` is true, or { part: [words], whole: [words] }");
		return;
	}
	if (!cc_form_read(loader, &cc_form_metric_share, node, &item))
		return;
	metric->parts = cc_lexicon_literal_names(loader, item.part, &metric->part_count);
	read_whole(loader, metric, item.whole);
}
