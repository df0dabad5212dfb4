/* The examples of metrics: a sentence and the claims that it makes, or none.
 * Leaves running them through the pipeline to `claimcheck rules test` and the tests. */
#include <stddef.h>

#include "ruleset/sections.h"

struct example_item {
	const struct cc_yaml_node *text;
	const struct cc_yaml_node *claims;
	const struct cc_yaml_node *date;
};
struct claim_item {
	const struct cc_yaml_node *metric;
	const struct cc_yaml_node *scope;
	const struct cc_yaml_node *period;
	const struct cc_yaml_node *value;
	const struct cc_yaml_node *unit;
	const struct cc_yaml_node *aspect;
	const struct cc_yaml_node *modality;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct example_item, member)
static const struct cc_key example_keys[] = {
    {FIELD("text", cc_set_scalar, text), .required = true},
    {FIELD("claims", cc_set_list, claims), .required = true},
    {FIELD("date", cc_set_scalar, date)},
};
#undef FIELD
#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct claim_item, member)
static const struct cc_key claim_keys[] = {
    {FIELD("metric", cc_set_scalar, metric)},	  {FIELD("scope", cc_set_scalar, scope)},
    {FIELD("period", cc_set_scalar, period)},	  {FIELD("value", cc_set_scalar, value), .required = true},
    {FIELD("unit", cc_set_scalar, unit)},	  {FIELD("aspect", cc_set_scalar, aspect)},
    {FIELD("modality", cc_set_scalar, modality)},
};
#undef FIELD

extern const struct cc_form cc_form_example;
extern const struct cc_form cc_form_example_claim;
const struct cc_form cc_form_example = {
    .name = "example", .keys = example_keys, .key_count = CC_COUNT_OF(example_keys)};
const struct cc_form cc_form_example_claim = {
    .name = "claim", .keys = claim_keys, .key_count = CC_COUNT_OF(claim_keys)};

#define ASPECT_WORD(name, word) word,
static const char *const aspect_words[] = {CC_ASPECTS(ASPECT_WORD)};
#undef ASPECT_WORD
#define MODALITY_WORD(name, word) word,
static const char *const modality_words[] = {CC_MODALITIES(MODALITY_WORD)};
#undef MODALITY_WORD

static void read_value(struct cc_loader *loader, struct cc_example_claim *claim, const struct claim_item *item)
{
	struct cc_unit_ref unit = {.factor = cc_decimal_from_int(1)};
	struct cc_decimal value;
	if (!cc_node_decimal(loader, item->value, &value))
		return;
	if (item->unit != NULL && !cc_loader_unit(&unit, loader, item->unit->text, cc_yaml_place(item->unit)))
		return;
	if (cc_decimal_multiply(&claim->value, value, unit.factor) != CC_OK)
		cc_loader_fail(loader, cc_yaml_place(item->value), "this value has more than 38 digits");
}

/* Which aspect and modality, where the example names them. */
static void read_kinds(struct cc_loader *loader, struct cc_example_claim *claim, const struct claim_item *item)
{
	if (item->aspect != NULL) {
		size_t aspect = cc_node_choice(loader, item->aspect, aspect_words, CC_COUNT_OF(aspect_words));
		claim->has_aspect = aspect < CC_COUNT_OF(aspect_words);
		claim->aspect = claim->has_aspect ? (enum cc_aspect)aspect : CC_ASPECT_LEVEL;
	}
	if (item->modality != NULL) {
		size_t modality = cc_node_choice(loader, item->modality, modality_words, CC_COUNT_OF(modality_words));
		claim->has_modality = modality < CC_COUNT_OF(modality_words);
		claim->modality = claim->has_modality ? (enum cc_modality)modality : CC_MODALITY_ACTUAL;
	}
}

static void read_claim(struct cc_loader *loader, const struct cc_yaml_node *node, const struct cc_metric *metric,
		       struct cc_example_claim *claim)
{
	struct claim_item item = {0};
	*claim = (struct cc_example_claim){.metric = metric->id, .place = cc_yaml_place(node)};
	if (!cc_form_read(loader, &cc_form_example_claim, node, &item))
		return;
	const struct cc_metric *named = metric;
	if (item.metric != NULL)
		named = cc_loader_metric(loader, item.metric->text, cc_yaml_place(item.metric));
	if (named != NULL)
		claim->metric = named->id;
	if (item.scope != NULL)
		claim->scope = cc_loader_scope(loader, item.scope->text, cc_yaml_place(item.scope));
	if (item.period != NULL)
		claim->has_period = cc_node_period(loader, item.period, &claim->period);
	read_value(loader, claim, &item);
	read_kinds(loader, claim, &item);
}

static void read_example(struct cc_loader *loader, const struct cc_yaml_node *node, const struct cc_metric *metric,
			 struct cc_example *example)
{
	struct example_item item = {0};
	*example = (struct cc_example){.place = cc_yaml_place(node)};
	if (!cc_form_read(loader, &cc_form_example, node, &item) ||
	    !cc_node_is_text(loader, item.text, "the text of an example"))
		return;
	example->text = item.text->text;
	if (item.date != NULL)
		(void)cc_node_date(loader, item.date, &example->date);
	struct cc_example_claim *claims = cc_loader_alloc(loader, item.claims->count * sizeof(*claims));
	if (claims == NULL)
		return;
	example->claims = claims;
	for (const struct cc_yaml_node *claim = item.claims->first; claim != NULL; claim = claim->next)
		read_claim(loader, claim, metric, &claims[example->claim_count++]);
}

const struct cc_example *cc_examples_read(struct cc_loader *loader, const struct cc_yaml_node *list,
					  const struct cc_metric *metric, size_t *count)
{
	*count = 0;
	if (list == NULL)
		return NULL;
	struct cc_example *examples = cc_loader_alloc(loader, list->count * sizeof(*examples));
	if (examples == NULL)
		return NULL;
	for (const struct cc_yaml_node *node = list->first; node != NULL; node = node->next)
		read_example(loader, node, metric, &examples[(*count)++]);
	return examples;
}
