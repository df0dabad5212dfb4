/* Names of metrics that hide one another: what an author sees only when figures go astray.
 * Leaves names that hold one another to extract/, where the longest wins. */
#include "ruleset/sections.h"

#include "base/hash.h"

/* A literal name of a metric; patterns are not compared. */
struct shadow {
	struct cc_str text;
	const struct cc_metric *metric;
	const struct cc_name *name;
};

static void collect(struct cc_loader *loader, struct cc_vec *shadows, struct cc_vec *index)
{
	for (size_t i = 0; i < loader->rules->metric_count; i++) {
		const struct cc_metric *metric = &loader->rules->metrics[i];
		for (size_t k = 0; k < metric->name_count; k++) {
			const struct cc_name *name = &metric->names[k];
			if (name->pattern != NULL)
				continue;
			struct shadow *shadow = cc_loader_push(loader, shadows, sizeof(*shadow));
			struct cc_id_entry *entry = cc_loader_push(loader, index, sizeof(*entry));
			if (shadow == NULL || entry == NULL)
				return;
			*shadow = (struct shadow){.text = name->literal, .metric = metric, .name = name};
			*entry = (struct cc_id_entry){.id = name->literal, .ref = (uint32_t)(shadows->len - 1)};
		}
	}
}

/* A text that says the name could mean either metric: nothing tells which. */
static void report_pair(struct cc_loader *loader, const struct shadow *a, const struct shadow *b)
{
	if (a->metric == b->metric)
		cc_loader_warn(loader, b->name->place, "the name `%.*s` stands twice in %.*s: keep one",
			       CC_STR_ARGS(b->text), CC_STR_ARGS(b->metric->id));
	else
		cc_loader_warn(loader, b->name->place,
			       "`%.*s` is a name of both %.*s (%.*s:%zu) and %.*s: leave it to one, or make it longer",
			       CC_STR_ARGS(b->text), CC_STR_ARGS(a->metric->id), CC_STR_ARGS(a->name->place.path),
			       a->name->place.line, CC_STR_ARGS(b->metric->id));
}

/* Whether two names may be equal, by a table of their hashes that is half empty: most packs have none, and to sort all
 * names is dear. */
static bool may_be_equal(struct cc_loader *loader, const struct cc_vec *shadows)
{
	const struct shadow *items = shadows->items;
	size_t size = 1;
	while (size < 2 * shadows->len)
		size *= 2;
	uint64_t *table = cc_arena_take(loader->scratch, size * sizeof(*table));
	loader->nomem |= table == NULL;
	if (table == NULL)
		return false;
	memset(table, 0, size * sizeof(*table));
	for (size_t i = 0; i < shadows->len; i++) {
		const uint64_t hash = cc_hash_mix(cc_hash_add(CC_HASH_START, items[i].text)) | 1;
		size_t at = hash >> 1 & (size - 1);
		while (table[at] != 0 && table[at] != hash)
			at = (at + 1) & (size - 1);
		if (table[at] == hash)
			return true;
		table[at] = hash;
	}
	return false;
}

static void report_equal_names(struct cc_loader *loader)
{
	struct cc_vec shadows = {0};
	struct cc_vec entries = {0};
	collect(loader, &shadows, &entries);
	if (loader->nomem || entries.len == 0 || !may_be_equal(loader, &shadows))
		return;
	struct cc_id_index index = cc_id_index_make(&entries);
	const struct shadow *items = shadows.items;
	for (size_t i = 1; i < index.count; i++)
		if (cc_str_equal(index.entries[i - 1].id, index.entries[i].id))
			report_pair(loader, &items[index.entries[i - 1].ref], &items[index.entries[i].ref]);
}

/* A name that holds one of its metric's not_names can never match. */
static void report_excluded(struct cc_loader *loader, const struct cc_metric *metric, const struct cc_name *name)
{
	for (size_t i = 0; i < metric->not_name_count; i++) {
		const struct cc_name *other = &metric->not_names[i];
		if (other->pattern == NULL && cc_str_equal(other->literal, name->literal))
			cc_loader_warn(loader, other->place,
				       "`%.*s` is a name of %.*s (line %zu) and excluded from it: it never matches",
				       CC_STR_ARGS(name->literal), CC_STR_ARGS(metric->id), name->place.line);
	}
}

void cc_shadows_report(struct cc_loader *loader)
{
	report_equal_names(loader);
	for (size_t i = 0; i < loader->rules->metric_count; i++) {
		const struct cc_metric *metric = &loader->rules->metrics[i];
		for (size_t k = 0; k < metric->name_count; k++)
			if (metric->names[k].pattern == NULL)
				report_excluded(loader, metric, &metric->names[k]);
	}
}
