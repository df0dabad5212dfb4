/* The section `metrics`: what is measured, the names it goes by, and what its figures may be.
 * Leaves binding figures to metrics to link/, and examples to metric_examples.c. */
#include <stddef.h>
#include <string.h>

#include "ruleset/extend.h"
#include "ruleset/frames.h"
#include "ruleset/lexicon.h"
#include "ruleset/sections.h"

struct metric_item {
	struct cc_rule_entry entry; /* first: cc_loader_settle */
	struct cc_str id;
	struct cc_titles title;
	const struct cc_yaml_node *unit;
	const struct cc_yaml_node *plausible;
	const struct cc_yaml_node *name_list;
	const struct cc_yaml_node *frame_list;
	const struct cc_yaml_node *not_name_list;
	const struct cc_yaml_node *short_name_list;
	const struct cc_yaml_node *topic_list;
	const struct cc_yaml_node *scope;
	const struct cc_yaml_node *period;
	const struct cc_yaml_node *direction;
	const struct cc_yaml_node *adjusted;
	const struct cc_yaml_node *nature;
	const struct cc_yaml_node *examples;
	const struct cc_yaml_node *share;
	const struct cc_yaml_node *done;
	const struct cc_pack_file *file;
	struct cc_unit_ref unit_ref;
};

struct plausible_item {
	const struct cc_yaml_node *at_least;
	const struct cc_yaml_node *at_most;
};
struct scope_item {
	const struct cc_yaml_node *chosen; /* `default` */
	const struct cc_yaml_node *always;
	const struct cc_yaml_node *kind;
	bool required;
	bool many;
};
struct period_item {
	const struct cc_yaml_node *kind;
	const struct cc_yaml_node *sense;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct metric_item, member)
static const struct cc_key metric_keys[] = {
    {FIELD("id", cc_set_id, id), .required = true},
    {FIELD("title", cc_set_titles, title), .required = true},
    {FIELD("unit", cc_set_scalar, unit)},
    {FIELD("plausible", cc_set_map, plausible)},
    {FIELD("names", cc_set_items, name_list)},
    {FIELD("frames", cc_set_items, frame_list)},
    {FIELD("not_names", cc_set_items, not_name_list)},
    {FIELD("short_names", cc_set_items, short_name_list)},
    {FIELD("topics", cc_set_items, topic_list)},
    {FIELD("scope", cc_set_map, scope)},
    {FIELD("period", cc_set_map, period)},
    {FIELD("direction", cc_set_scalar, direction)},
    {FIELD("adjusted", cc_set_scalar, adjusted)},
    {FIELD("nature", cc_set_list, nature)},
    {FIELD("share", cc_set_any, share)},
    {FIELD("done", cc_set_map, done)},
    {FIELD("examples", cc_set_items, examples)},
};
#undef FIELD
#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct plausible_item, member)
static const struct cc_key plausible_keys[] = {
    {FIELD("at_least", cc_set_scalar, at_least)},
    {FIELD("at_most", cc_set_scalar, at_most)},
};
#undef FIELD
#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct scope_item, member)
static const struct cc_key scope_keys[] = {
    {FIELD("default", cc_set_scalar, chosen)}, {FIELD("required", cc_set_bool, required)},
    {FIELD("always", cc_set_scalar, always)},  {FIELD("kind", cc_set_scalar, kind)},
    {FIELD("many", cc_set_bool, many)},
};
#undef FIELD
#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct period_item, member)
static const struct cc_key period_keys[] = {
    {FIELD("kind", cc_set_scalar, kind), .required = true},
    {FIELD("sense", cc_set_scalar, sense)},
};
#undef FIELD

extern const struct cc_form cc_form_metric;
extern const struct cc_form cc_form_metric_plausible;
extern const struct cc_form cc_form_metric_scope;
extern const struct cc_form cc_form_metric_period;
const struct cc_form cc_form_metric = {.name = "metric", .keys = metric_keys, .key_count = CC_COUNT_OF(metric_keys)};
const struct cc_form cc_form_metric_plausible = {
    .name = "plausible", .keys = plausible_keys, .key_count = CC_COUNT_OF(plausible_keys)};
const struct cc_form cc_form_metric_scope = {
    .name = "metric scope", .keys = scope_keys, .key_count = CC_COUNT_OF(scope_keys)};
const struct cc_form cc_form_metric_period = {
    .name = "metric period", .keys = period_keys, .key_count = CC_COUNT_OF(period_keys)};

/* In the order of enum cc_period_kind as far as packs may name it. */
static const char *const kind_words[] = {"day", "month", "quarter", "half", "year", "any"};
enum { KIND_ANY = 5 };
static const char *const sense_words[] = {"flow", "stock"};
static const char *const scope_kind_words[] = {"organisation"};
static const char *const direction_words[] = {"none", "rising", "falling"};

static bool is_named(const struct metric_item *item)
{
	return item->name_list != NULL || item->frame_list != NULL || item->done != NULL ||
	       (item->share != NULL && item->share->kind == CC_YAML_MAP);
}

void cc_metrics_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		struct metric_item item = {.file = loader->file};
		if (cc_form_read(loader, &cc_form_metric, node, &item) && !is_named(&item))
			cc_loader_fail(loader, cc_yaml_place(node),
				       "a metric needs `names`, `done`, or a `share` with its part and whole");
		if (item.id.len == 0)
			continue;
		item.entry = cc_loader_entry(loader, cc_loader_full_id(loader, item.id), cc_yaml_place(node));
		struct metric_item *slot = cc_loader_push(loader, &loader->metrics, sizeof(*slot));
		if (slot != NULL)
			*slot = item;
	}
}

/* A bound of `plausible`, multiplied out from the unit that the pack names. */
static bool read_bound(struct cc_loader *loader, const struct cc_yaml_node *node, const struct cc_unit_ref *unit,
		       struct cc_decimal *out)
{
	struct cc_decimal bound;
	if (node == NULL || !cc_node_decimal(loader, node, &bound))
		return false;
	if (unit->unit == NULL) {
		*out = bound;
		return true;
	}
	if (cc_decimal_multiply(out, bound, unit->factor) == CC_OK)
		return true;
	cc_loader_fail(loader, cc_yaml_place(node), "this number has more than 38 digits");
	return false;
}

static void read_plausible(struct cc_loader *loader, struct cc_metric *metric, const struct metric_item *item)
{
	struct plausible_item bounds = {0};
	struct cc_interval *range = &metric->plausible;
	if (item->plausible == NULL || !cc_form_read(loader, &cc_form_metric_plausible, item->plausible, &bounds))
		return;
	range->has_low = read_bound(loader, bounds.at_least, &item->unit_ref, &range->low);
	range->has_high = read_bound(loader, bounds.at_most, &item->unit_ref, &range->high);
	if (range->has_low && range->has_high && cc_decimal_compare(range->low, range->high) > 0)
		cc_loader_fail(loader, cc_yaml_place(item->plausible), "`at_least` is above `at_most`");
}

static void read_scope(struct cc_loader *loader, struct cc_metric *metric, const struct metric_item *item)
{
	struct scope_item scope = {0};
	if (item->scope == NULL || !cc_form_read(loader, &cc_form_metric_scope, item->scope, &scope))
		return;
	const struct cc_yaml_node *chosen = scope.always != NULL ? scope.always : scope.chosen;
	if (chosen != NULL)
		metric->default_scope = cc_loader_scope(loader, chosen->text, cc_yaml_place(chosen));
	metric->scope_fixed = scope.always != NULL;
	metric->of_many = scope.many;
	metric->scope_required = scope.required;
	if (scope.kind != NULL)
		metric->of_organisations =
		    cc_node_choice(loader, scope.kind, scope_kind_words, CC_COUNT_OF(scope_kind_words)) == 0;
	if ((scope.chosen != NULL) + (scope.always != NULL) + scope.required > 1)
		cc_loader_fail(loader, cc_yaml_place(item->scope), "a scope is either required or has a default");
}

static void read_period(struct cc_loader *loader, struct cc_metric *metric, const struct metric_item *item)
{
	struct period_item period = {0};
	if (item->period == NULL || !cc_form_read(loader, &cc_form_metric_period, item->period, &period))
		return;
	size_t kind = cc_node_choice(loader, period.kind, kind_words, CC_COUNT_OF(kind_words));
	metric->has_period_kind = kind < KIND_ANY;
	if (kind < KIND_ANY)
		metric->period_kind = (enum cc_period_kind)kind;
	size_t sense = 0;
	if (period.sense != NULL)
		sense = cc_node_choice(loader, period.sense, sense_words, CC_COUNT_OF(sense_words));
	metric->sense = sense == 1 ? CC_PERIOD_STOCK : CC_PERIOD_FLOW;
}

static void read_unit(struct cc_loader *loader, struct cc_metric *metric, struct metric_item *item)
{
	if (item->unit == NULL || !cc_node_is_text(loader, item->unit, "`unit`"))
		return;
	if (!cc_loader_unit(&item->unit_ref, loader, item->unit->text, cc_yaml_place(item->unit)))
		return;
	metric->unit = item->unit_ref.unit->code;
	metric->dimension = item->unit_ref.unit->dimension;
}

static void read_direction(struct cc_loader *loader, struct cc_metric *metric, const struct metric_item *item)
{
	if (item->direction == NULL)
		return;
	size_t choice = cc_node_choice(loader, item->direction, direction_words, CC_COUNT_OF(direction_words));
	if (choice < CC_COUNT_OF(direction_words))
		metric->direction = (enum cc_direction)choice;
}

/* "jobless rates", "gross margins": the plural of a name in small Latin letters; ptr NULL where its last word has none
 * of its own (spending, earnings, industry). */
static struct cc_str plural_of(struct cc_loader *loader, struct cc_str name)
{
	static const char *const tails[] = {"s", "y", "ing", "x", "h"};
	char last = name.len > 0 ? name.ptr[name.len - 1] : ' ';
	if (last < 'a' || last > 'z')
		return (struct cc_str){0};
	for (size_t i = 0; i < CC_COUNT_OF(tails); i++) {
		if (cc_str_ends(name, cc_str_from(tails[i])))
			return (struct cc_str){0};
	}
	char *text = cc_loader_alloc(loader, name.len + 1);
	if (text == NULL)
		return (struct cc_str){0};
	memcpy(text, name.ptr, name.len);
	text[name.len] = 's';
	return (struct cc_str){.ptr = text, .len = name.len + 1};
}

/* What a metric is called, and what it is not, also stands in the plural. */
static void add_plural(struct cc_loader *loader, const struct cc_name *name, enum cc_word_kind kind)
{
	if (name->pattern != NULL || (kind != CC_WORD_METRIC && kind != CC_WORD_NOT_METRIC))
		return;
	struct cc_str plural = plural_of(loader, name->literal);
	cc_lexicon_add(loader, plural, kind, loader->metric_words.len - 1, cc_lexicon_flags(plural));
}

static void add_metric_words(struct cc_loader *loader, size_t metric, const struct cc_name *names, size_t count,
			     enum cc_word_kind kind)
{
	for (size_t i = 0; i < count; i++) {
		struct cc_metric_word *word = cc_loader_push(loader, &loader->metric_words, sizeof(*word));
		if (word == NULL)
			return;
		*word = (struct cc_metric_word){.metric = (uint32_t)metric, .name = (uint32_t)i};
		cc_lexicon_add_name(loader, &names[i], kind, loader->metric_words.len - 1,
				    cc_lexicon_flags(names[i].literal));
		add_plural(loader, &names[i], kind);
	}
}

static void finish_metric(struct cc_loader *loader, struct cc_metric *metric, size_t at, struct metric_item *item)
{
	loader->file = item->file;
	*metric = (struct cc_metric){.id = item->entry.id,
				     .pack = item->file->id,
				     .title = item->title,
				     .place = item->entry.place,
				     .replaces = item->entry.replaces};
	metric->names = cc_lexicon_names(loader, item->name_list, &metric->name_count, CC_PATTERN_ANY_CASE);
	metric->frames = cc_frames_read(loader, item->frame_list, &metric->frame_count);
	metric->not_names = cc_lexicon_names(loader, item->not_name_list, &metric->not_name_count, CC_PATTERN_ANY_CASE);
	metric->short_names = cc_lexicon_literal_names(loader, item->short_name_list, &metric->short_name_count);
	metric->topics = cc_lexicon_literal_names(loader, item->topic_list, &metric->topic_count);
	if (metric->short_name_count > 0 && metric->topic_count == 0)
		cc_loader_fail(loader, metric->place, "`short_names` need `topics`: what makes them mean this metric");
	read_unit(loader, metric, item);
	read_plausible(loader, metric, item);
	read_scope(loader, metric, item);
	read_period(loader, metric, item);
	read_direction(loader, metric, item);
	metric->natures = cc_natures_of(loader, &metric->title, item->nature);
	if (item->adjusted != NULL)
		metric->adjusted = cc_loader_metric(loader, item->adjusted->text, cc_yaml_place(item->adjusted));
	cc_metric_share_read(loader, metric, item->share);
	cc_metric_deed_read(loader, metric, item->done);
	add_metric_words(loader, at, metric->names, metric->name_count, CC_WORD_METRIC);
	add_metric_words(loader, at, metric->frames, metric->frame_count, CC_WORD_FRAME);
	add_metric_words(loader, at, metric->not_names, metric->not_name_count, CC_WORD_NOT_METRIC);
	add_metric_words(loader, at, metric->short_names, metric->short_name_count, CC_WORD_SHORT_NAME);
	add_metric_words(loader, at, metric->topics, metric->topic_count, CC_WORD_TOPIC);
	add_metric_words(loader, at, metric->parts, metric->part_count, CC_WORD_PART);
	add_metric_words(loader, at, metric->wholes, metric->whole_count, CC_WORD_WHOLE);
	add_metric_words(loader, at, metric->objects, metric->object_count, CC_WORD_OBJECT);
}

/* "cn-research/rd-intensity" is also "rd-intensity". */
static struct cc_str bare_id(const struct cc_metric *metric)
{
	return cc_str_slice(metric->id, metric->pack.len + 1, metric->id.len);
}

static void index_metrics(struct cc_loader *loader, const struct cc_metric *metrics, size_t count)
{
	struct cc_vec full = cc_vec_new(loader->scratch, sizeof(struct cc_id_entry));
	struct cc_vec bare = cc_vec_new(loader->scratch, sizeof(struct cc_id_entry));
	for (size_t i = 0; i < count; i++) {
		const struct cc_id_entry by_id = {.id = metrics[i].id, .ref = (uint32_t)i};
		const struct cc_id_entry by_bare = {.id = bare_id(&metrics[i]), .ref = (uint32_t)i};
		(void)cc_vec_add(&full, &by_id);
		(void)cc_vec_add(&bare, &by_bare);
	}
	cc_id_entries_sort(full.items, full.len);
	cc_id_entries_sort(bare.items, bare.len);
	loader->owner->metrics = (struct cc_id_index){.entries = cc_loader_keep(loader, &full), .count = full.len};
	loader->owner->bare_metrics = (struct cc_id_index){.entries = cc_loader_keep(loader, &bare), .count = bare.len};
	if (loader->nomem)
		loader->owner->metrics.count = loader->owner->bare_metrics.count = 0;
}

static void warn_one_sided(struct cc_loader *loader, const struct cc_metric *metric)
{
	bool positive = false;
	bool negative = false;
	for (size_t i = 0; i < metric->example_count; i++) {
		positive |= metric->examples[i].claim_count > 0;
		negative |= metric->examples[i].claim_count == 0;
	}
	if (!positive || !negative)
		cc_loader_warn(loader, metric->place, "metric `%.*s` has no example that must %s",
			       CC_STR_ARGS(metric->id), !positive ? "match" : "not match (claims: [])");
}

/* Add what other packs say of a metric to what its own says. */
static void extend_metrics(struct cc_loader *loader, struct metric_item *items)
{
	const struct cc_extension *extensions = loader->extensions.items;
	for (size_t i = 0; i < loader->extensions.len; i++) {
		const struct cc_extension *more = &extensions[i];
		loader->file = more->file;
		const struct cc_metric *metric =
		    cc_loader_metric(loader, more->metric->text, cc_yaml_place(more->metric));
		if (metric == NULL)
			continue;
		struct metric_item *item = &items[metric - loader->rules->metrics];
		item->name_list = cc_extend_join(loader, item->name_list, more->names);
		item->frame_list = cc_extend_join(loader, item->frame_list, more->frames);
		item->not_name_list = cc_extend_join(loader, item->not_name_list, more->not_names);
		item->examples = cc_extend_join(loader, item->examples, more->examples);
	}
}

void cc_metrics_finish(struct cc_loader *loader)
{
	cc_loader_settle(loader, &loader->metrics, "metric");
	struct metric_item *items = loader->metrics.items;
	size_t count = 0;
	for (size_t i = 0; i < loader->metrics.len; i++)
		if (!items[i].entry.replaced)
			items[count++] = items[i];
	struct cc_metric *metrics = cc_loader_alloc(loader, count * sizeof(*metrics));
	if (metrics == NULL)
		return;
	for (size_t i = 0; i < count; i++)
		metrics[i] = (struct cc_metric){.id = items[i].entry.id, .pack = items[i].file->id};
	index_metrics(loader, metrics, count);
	loader->rules->metrics = metrics;
	loader->rules->metric_count = count;
	extend_metrics(loader, items);
	for (size_t i = 0; i < count; i++)
		finish_metric(loader, &metrics[i], i, &items[i]);
	loader->rules->metric_words = cc_loader_keep(loader, &loader->metric_words);
	loader->rules->metric_word_count = loader->metric_words.len;
	for (size_t i = 0; i < count && !loader->nomem; i++) {
		loader->file = items[i].file;
		metrics[i].examples =
		    cc_examples_read(loader, items[i].examples, &metrics[i], &metrics[i].example_count);
		warn_one_sided(loader, &metrics[i]);
	}
}
