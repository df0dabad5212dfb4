/* The sections `units` and `counts`: what is counted and measured, and the signs for it.
 * Leaves numbers and what a unit's word touches in a sentence to extract/quantity. */
#include <stddef.h>

#include "ruleset/lexicon.h"
#include "ruleset/sections.h"

/* A unit as packs write it; of a part the base's code, dimension and kind are filled in. */
struct unit_item {
	struct cc_rule_entry entry; /* first: cc_loader_settle */
	struct cc_str name;
	struct cc_str code;
	struct cc_titles title;
	struct cc_str dimension;
	struct cc_decimal factor;
	struct cc_unit_equals equals;
	bool classifier;
	const struct cc_yaml_node *alias_list;
	const struct cc_yaml_node *before_list;
	const struct cc_yaml_node *part_list;
	const struct cc_str *aliases;
	size_t alias_count;
	const struct cc_str *before;
	size_t before_count;
};

static void set_factor(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	struct cc_decimal factor;
	if (!cc_node_decimal(loader, key->value, &factor))
		return;
	if (factor.negative || cc_decimal_is_zero(factor))
		cc_loader_fail(loader, cc_yaml_place(key->value), "a factor is above zero");
	else
		*(struct cc_decimal *)field = factor;
}

static const struct cc_key equals_keys[] = {
    {.name = "count", .set = set_factor, .offset = offsetof(struct cc_unit_equals, count)},
    {.name = "amount", .set = set_factor, .offset = offsetof(struct cc_unit_equals, amount), .required = true},
    {.name = "of", .set = cc_set_text, .offset = offsetof(struct cc_unit_equals, of), .required = true},
};
extern const struct cc_form cc_form_unit_equals;
const struct cc_form cc_form_unit_equals = {
    .name = "equals", .keys = equals_keys, .key_count = CC_COUNT_OF(equals_keys)};

static void set_equals(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	struct cc_unit_equals equals = {.count = cc_decimal_from_int(1)};
	if (cc_form_read(loader, &cc_form_unit_equals, key->value, &equals))
		*(struct cc_unit_equals *)field = equals;
}

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct unit_item, member)
static const struct cc_key unit_keys[] = {
    {FIELD("unit", cc_set_text, name), .required = true},
    {FIELD("title", cc_set_titles, title)},
    {FIELD("dimension", cc_set_text, dimension), .required = true},
    {FIELD("equals", set_equals, equals)},
    {FIELD("classifier", cc_set_bool, classifier)},
    {FIELD("aliases", cc_set_items, alias_list)},
    {FIELD("before", cc_set_items, before_list)},
    {FIELD("parts", cc_set_items, part_list)},
};
static const struct cc_key part_keys[] = {
    {FIELD("unit", cc_set_text, name), .required = true},
    {FIELD("title", cc_set_titles, title)},
    {FIELD("factor", set_factor, factor), .required = true},
    {FIELD("aliases", cc_set_items, alias_list)},
    {FIELD("before", cc_set_items, before_list)},
};
static const struct cc_key count_keys[] = {
    {FIELD("unit", cc_set_text, name), .required = true},
    {FIELD("title", cc_set_titles, title)},
    {FIELD("aliases", cc_set_items, alias_list), .required = true},
};
#undef FIELD

extern const struct cc_form cc_form_unit;
extern const struct cc_form cc_form_unit_part;
extern const struct cc_form cc_form_count;
const struct cc_form cc_form_unit = {.name = "unit", .keys = unit_keys, .key_count = CC_COUNT_OF(unit_keys)};
const struct cc_form cc_form_unit_part = {.name = "unit part", .keys = part_keys, .key_count = CC_COUNT_OF(part_keys)};
const struct cc_form cc_form_count = {.name = "count", .keys = count_keys, .key_count = CC_COUNT_OF(count_keys)};

/* Keep an item whose name is known, even a wrong one: what refers to it should not be reported as well. */
static void keep_unit(struct cc_loader *loader, struct unit_item *item, const struct cc_yaml_node *node)
{
	if (item->name.len == 0)
		return;
	item->entry = cc_loader_entry(loader, item->name, cc_yaml_place(node));
	item->aliases = cc_lexicon_literals(loader, item->alias_list, &item->alias_count);
	item->before = cc_lexicon_literals(loader, item->before_list, &item->before_count);
	struct unit_item *slot = cc_loader_push(loader, &loader->units, sizeof(*slot));
	if (slot != NULL)
		*slot = *item;
}

static void read_part(struct cc_loader *loader, const struct cc_yaml_node *node, const struct unit_item *base)
{
	struct unit_item item = {
	    .code = base->code, .dimension = base->dimension, .equals = base->equals, .classifier = base->classifier};
	if (cc_form_read(loader, &cc_form_unit_part, node, &item) && item.alias_list == NULL &&
	    item.before_list == NULL)
		cc_loader_fail(loader, cc_yaml_place(node), "unit part `%.*s` has neither `aliases` nor `before`",
			       CC_STR_ARGS(item.name));
	keep_unit(loader, &item, node);
}

static void read_unit(struct cc_loader *loader, const struct cc_yaml_node *node)
{
	struct unit_item item = {.factor = cc_decimal_from_int(1)};
	bool right = cc_form_read(loader, &cc_form_unit, node, &item);
	if (right && item.alias_list == NULL && item.before_list == NULL && item.part_list == NULL)
		cc_loader_fail(loader, cc_yaml_place(node),
			       "unit `%.*s` has neither `aliases` nor `before`: no text can name it",
			       CC_STR_ARGS(item.name));
	item.code = item.name;
	keep_unit(loader, &item, node);
	if (item.part_list == NULL)
		return;
	for (const struct cc_yaml_node *part = item.part_list->first; part != NULL; part = part->next)
		read_part(loader, part, &item);
}

void cc_units_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next)
		read_unit(loader, node);
}

/* `家` alone is its own code and its only word. */
static void read_short_count(struct cc_loader *loader, const struct cc_yaml_node *node)
{
	struct cc_str word = cc_lexicon_literal(loader, node);
	struct cc_str *words = word.len > 0 ? cc_loader_alloc(loader, sizeof(*words)) : NULL;
	struct unit_item *slot = words != NULL ? cc_loader_push(loader, &loader->units, sizeof(*slot)) : NULL;
	if (slot == NULL)
		return;
	words[0] = word;
	*slot = (struct unit_item){.entry = cc_loader_entry(loader, word, cc_yaml_place(node)),
				   .name = word,
				   .code = word,
				   .dimension = CC_STR("count"),
				   .factor = cc_decimal_from_int(1),
				   .classifier = true,
				   .aliases = words,
				   .alias_count = 1};
}

void cc_counts_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		if (node->kind != CC_YAML_MAP) {
			read_short_count(loader, node);
			continue;
		}
		struct unit_item item = {
		    .dimension = CC_STR("count"), .factor = cc_decimal_from_int(1), .classifier = true};
		(void)cc_form_read(loader, &cc_form_count, node, &item);
		item.code = item.name;
		keep_unit(loader, &item, node);
	}
}

static struct cc_unit finished(const struct unit_item *item)
{
	return (struct cc_unit){.code = item->code,
				.name = item->name,
				.dimension = item->dimension,
				.factor = item->factor,
				.equals = item->equals,
				.classifier = item->classifier,
				.aliases = item->aliases,
				.alias_count = item->alias_count,
				.before = item->before,
				.before_count = item->before_count,
				.place = item->entry.place,
				.replaces = item->entry.replaces};
}

static void index_unit(struct cc_loader *loader, struct cc_vec *index, struct cc_str id, uint32_t rank, size_t ref)
{
	struct cc_id_entry *entry = cc_loader_push(loader, index, sizeof(*entry));
	if (entry != NULL)
		*entry = (struct cc_id_entry){.id = id, .rank = rank, .ref = (uint32_t)ref};
}

/* Ranks in the index: 亩 is first the unit of this name, then an alias of another. */
enum { RANK_NAME, RANK_ALIAS, RANK_BEFORE };

static void finish_unit(struct cc_loader *loader, const struct unit_item *item, size_t ref, struct cc_vec *index)
{
	index_unit(loader, index, item->name, RANK_NAME, ref);
	for (size_t i = 0; i < item->alias_count; i++) {
		struct cc_str word = item->aliases[i];
		index_unit(loader, index, word, RANK_ALIAS, ref);
		cc_lexicon_add(loader, word, CC_WORD_UNIT, ref, CC_PHRASE_SIGN | cc_lexicon_unit_flags(word));
	}
	for (size_t i = 0; i < item->before_count; i++) {
		struct cc_str word = item->before[i];
		index_unit(loader, index, word, RANK_BEFORE, ref);
		cc_lexicon_add(loader, word, CC_WORD_UNIT_BEFORE, ref, CC_PHRASE_HEAD | cc_lexicon_unit_flags(word));
	}
}

/* Two units with one sign cannot be told apart. */
static void warn_shared_signs(struct cc_loader *loader, const struct cc_id_index *index, const struct cc_unit *units)
{
	for (size_t i = 1; i < index->count; i++) {
		const struct cc_id_entry *a = &index->entries[i - 1];
		const struct cc_id_entry *b = &index->entries[i];
		if (a->rank == b->rank && a->rank != RANK_NAME && a->ref != b->ref && cc_str_equal(a->id, b->id))
			cc_loader_warn(loader, units[b->ref].place, "`%.*s` is a sign of both %.*s and %.*s",
				       CC_STR_ARGS(a->id), CC_STR_ARGS(units[a->ref].name),
				       CC_STR_ARGS(units[b->ref].name));
	}
}

/* A unit that others equal equals itself. */
static void mark_base(struct cc_vec *units, struct cc_str of)
{
	struct cc_unit *items = units->items;
	for (size_t i = 0; i < units->len; i++) {
		struct cc_decimal one = cc_decimal_from_int(1);
		if (cc_str_equal(items[i].name, of) && items[i].equals.of.ptr == NULL)
			items[i].equals = (struct cc_unit_equals){.count = one, .amount = one, .of = items[i].name};
	}
}

static void mark_bases(struct cc_vec *units)
{
	const struct cc_unit *items = units->items;
	for (size_t i = 0; i < units->len; i++)
		if (items[i].equals.of.ptr != NULL)
			mark_base(units, items[i].equals.of);
}

/* What a unit equals is one of its dimension that equals no other: lengths are metres in one step. */
static void judge_equals(struct cc_loader *loader, const struct unit_item *item)
{
	if (item->entry.replaced || item->equals.of.ptr == NULL || !cc_str_equal(item->name, item->code))
		return;
	const struct cc_unit *of = cc_ruleset_unit(loader->rules, item->equals.of);
	struct cc_rule_place place = item->entry.place;
	if (of == NULL || !cc_str_equal(of->name, item->equals.of))
		cc_loader_fail(loader, place, "unit `%.*s` equals `%.*s`, which no loaded pack has",
			       CC_STR_ARGS(item->name), CC_STR_ARGS(item->equals.of));
	else if (!cc_str_equal(of->dimension, item->dimension) || !cc_str_equal(of->equals.of, of->name))
		cc_loader_fail(loader, place,
			       "unit `%.*s` equals `%.*s`: name a unit of the same dimension that equals no other one",
			       CC_STR_ARGS(item->name), CC_STR_ARGS(item->equals.of));
}

void cc_units_finish(struct cc_loader *loader)
{
	cc_loader_settle(loader, &loader->units, "unit");
	struct cc_vec units = cc_vec_new(loader->scratch, sizeof(struct cc_unit));
	struct cc_vec index = cc_vec_new(loader->scratch, sizeof(struct cc_id_entry));
	const struct unit_item *items = loader->units.items;
	for (size_t i = 0; i < loader->units.len; i++) {
		struct cc_unit *unit = items[i].entry.replaced ? NULL : cc_loader_push(loader, &units, sizeof(*unit));
		if (unit == NULL)
			continue;
		*unit = finished(&items[i]);
		finish_unit(loader, &items[i], units.len - 1, &index);
	}
	mark_bases(&units);
	cc_id_entries_sort(index.items, index.len);
	loader->rules->units = cc_loader_keep(loader, &units);
	loader->rules->unit_count = loader->rules->units != NULL ? units.len : 0;
	loader->owner->units.entries = cc_loader_keep(loader, &index);
	loader->owner->units.count = loader->owner->units.entries != NULL ? index.len : 0;
	if (loader->rules->units == NULL)
		return;
	warn_shared_signs(loader, &loader->owner->units, loader->rules->units);
	for (size_t i = 0; i < loader->units.len; i++)
		judge_equals(loader, &items[i]);
}
