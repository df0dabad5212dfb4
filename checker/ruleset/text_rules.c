/* The section `text_rules`: words that no article should hold, with what to print instead.
 * Leaves finding them in an article to checks/. */
#include <stddef.h>

#include "ruleset/lexicon.h"
#include "ruleset/sections.h"

struct text_rule_item {
	struct cc_rule_entry entry; /* first: cc_loader_settle */
	struct cc_str id;
	struct cc_titles title;
	const struct cc_yaml_node *severity;
	const struct cc_yaml_node *find;
	const struct cc_yaml_node *except;
	struct cc_titles message;
	const struct cc_yaml_node *fix;
	const struct cc_yaml_node *examples;
	const struct cc_pack_file *file;
};
struct examples_item {
	const struct cc_yaml_node *match;
	const struct cc_yaml_node *no_match;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct text_rule_item, member)
static const struct cc_key rule_keys[] = {
    {FIELD("id", cc_set_id, id), .required = true},
    {FIELD("title", cc_set_titles, title), .required = true},
    {FIELD("severity", cc_set_scalar, severity), .required = true},
    {FIELD("find", cc_set_any, find), .required = true},
    {FIELD("except", cc_set_items, except)},
    {FIELD("message", cc_set_titles, message), .required = true},
    {FIELD("fix", cc_set_scalar, fix)},
    {FIELD("examples", cc_set_map, examples)},
};
#undef FIELD
#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct examples_item, member)
static const struct cc_key example_keys[] = {
    {FIELD("match", cc_set_items, match)},
    {FIELD("no_match", cc_set_items, no_match)},
};
#undef FIELD
extern const struct cc_form cc_form_text_rule;
extern const struct cc_form cc_form_text_examples;
const struct cc_form cc_form_text_rule = {.name = "text rule", .keys = rule_keys, .key_count = CC_COUNT_OF(rule_keys)};
const struct cc_form cc_form_text_examples = {
    .name = "text examples", .keys = example_keys, .key_count = CC_COUNT_OF(example_keys)};

static const char *const severity_words[] = {
    [CC_SEVERITY_INFO] = "info", [CC_SEVERITY_WARNING] = "warning", [CC_SEVERITY_ERROR] = "error"};

void cc_text_rules_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		struct text_rule_item item = {.file = loader->file};
		(void)cc_form_read(loader, &cc_form_text_rule, node, &item);
		if (item.id.len == 0)
			continue;
		item.entry = cc_loader_entry(loader, cc_loader_full_id(loader, item.id), cc_yaml_place(node));
		struct text_rule_item *slot = cc_loader_push(loader, &loader->text_rules, sizeof(*slot));
		if (slot != NULL)
			*slot = item;
	}
}

static void read_examples(struct cc_loader *loader, struct cc_text_rule *rule, const struct text_rule_item *item)
{
	struct examples_item examples = {0};
	if (item->examples != NULL && cc_form_read(loader, &cc_form_text_examples, item->examples, &examples)) {
		rule->matches = cc_node_texts(loader, examples.match, &rule->match_count);
		rule->no_matches = cc_node_texts(loader, examples.no_match, &rule->no_match_count);
	}
	if (rule->match_count == 0 || rule->no_match_count == 0)
		cc_loader_warn(loader, rule->place, "text rule `%.*s` has no example that must %s",
			       CC_STR_ARGS(rule->id), rule->match_count == 0 ? "match" : "not match (no_match)");
}

static void finish_rule(struct cc_loader *loader, struct cc_text_rule *rule, const struct text_rule_item *item)
{
	loader->file = item->file;
	*rule = (struct cc_text_rule){.id = item->entry.id,
				      .title = item->title,
				      .message = item->message,
				      .place = item->entry.place,
				      .replaces = item->entry.replaces};
	if (item->severity != NULL) {
		size_t severity = cc_node_choice(loader, item->severity, severity_words, CC_COUNT_OF(severity_words));
		rule->severity = severity < CC_COUNT_OF(severity_words) ? (enum cc_severity)severity : CC_SEVERITY_INFO;
	}
	if (item->find != NULL)
		(void)cc_lexicon_name(&rule->find, loader, item->find, CC_PATTERN_EXACT_CASE);
	rule->except = cc_lexicon_names(loader, item->except, &rule->except_count, CC_PATTERN_EXACT_CASE);
	if (item->fix != NULL)
		rule->replacement = item->fix->text;
	read_examples(loader, rule, item);
}

void cc_text_rules_finish(struct cc_loader *loader)
{
	cc_loader_settle(loader, &loader->text_rules, "text rule");
	const struct text_rule_item *items = loader->text_rules.items;
	struct cc_text_rule *rules = cc_loader_alloc(loader, loader->text_rules.len * sizeof(*rules));
	if (rules == NULL)
		return;
	size_t count = 0;
	for (size_t i = 0; i < loader->text_rules.len; i++) {
		if (items[i].entry.replaced)
			continue;
		finish_rule(loader, &rules[count], &items[i]);
		cc_lexicon_add_name(loader, &rules[count].find, CC_WORD_TEXT_RULE, count, CC_PHRASE_CASE);
		count++;
	}
	loader->rules->text_rules = rules;
	loader->rules->text_rule_count = count;
}
