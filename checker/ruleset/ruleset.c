/* Loading, owning and asking a ruleset.
 * Leaves what packs mean to the sections. */
#include "ruleset/ruleset.h"

#include "ruleset/known_words.h"
#include "ruleset/pack.h"
#include "ruleset/sections.h"

/* A new, empty ruleset that owns its arena. */
static struct cc_ruleset *new_ruleset(const struct cc_alloc *alloc)
{
	struct cc_arena *arena = cc_arena_new(alloc);
	if (arena == NULL)
		return NULL;
	struct cc_ruleset *rules = cc_arena_alloc(arena, sizeof(*rules));
	struct cc_ruleset_owner *owner = cc_arena_alloc(arena, sizeof(*owner));
	if (rules == NULL || owner == NULL) {
		cc_arena_free(arena);
		return NULL;
	}
	*owner = (struct cc_ruleset_owner){.arena = arena, .alloc = alloc};
	rules->owner = owner;
	return rules;
}

void cc_ruleset_free(struct cc_ruleset *rules)
{
	if (rules == NULL)
		return;
	struct cc_ruleset_owner *owner = rules->owner;
	for (size_t i = 0; i < owner->pattern_count; i++)
		cc_pattern_free(owner->patterns[i]);
	cc_arena_free(owner->arena);
}

static enum cc_status read_layers(struct cc_loader *loader, const struct cc_ruleset_source *source,
				  struct cc_error *err)
{
	enum cc_status status = CC_OK;
	loader->without_metrics = source->without_metrics;
	loader->without_examples = source->without_examples;
	if (source->shipped.ptr != NULL)
		status = cc_packs_read(loader, source->shipped, 0, err);
	if (source->project.ptr != NULL && status == CC_OK)
		status = cc_packs_read(loader, source->project, 1, err);
	for (size_t i = 0; i < source->path_count && status == CC_OK; i++) {
		size_t before = loader->files.len + loader->mistakes;
		status = cc_packs_read(loader, source->paths[i], (uint32_t)i + 2, err);
		/* A mistyped folder must not look like rules that find nothing. */
		if (status == CC_OK && loader->files.len + loader->mistakes == before)
			cc_loader_fail(loader, (struct cc_rule_place){.path = source->paths[i]},
				       "no pack in this folder: packs are files *.yaml and *.yml in it or below it");
	}
	for (size_t i = 0; i < source->pack_count && status == CC_OK; i++)
		status = cc_packs_take(loader, source->packs[i].place.path, source->packs[i].text,
				       (uint32_t)source->path_count + 2);
	return status;
}

static void add_phrases(struct cc_known_words *known, const struct cc_vec *phrases)
{
	const struct cc_phrase *items = phrases->items;
	for (size_t i = 0; i < phrases->len; i++)
		cc_known_words_add(known, items[i].text);
}

static void add_words(struct cc_known_words *known, const struct cc_word_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		cc_known_words_add(known, list->words[i]);
}

static enum cc_status find_known_words(struct cc_loader *loader)
{
	struct cc_known_words *known = cc_known_words_new(loader->arena);
	if (known == NULL)
		return CC_ERR_NOMEM;
	loader->rules->known_words = known;
	const struct cc_vec *const phrases[] = {&loader->phrases, &loader->wordings, &loader->rewordings};
	for (size_t i = 0; i < CC_COUNT_OF(phrases); i++)
		add_phrases(known, phrases[i]);
	for (size_t i = 0; i < CC_WORDS_COUNT; i++)
		add_words(known, &loader->rules->word_lists[i]);
	return CC_OK;
}

static enum cc_status build(const struct cc_phrases **out, const struct cc_loader *loader, const struct cc_vec *phrases,
			    struct cc_error *err)
{
	struct cc_phrases *built = NULL;
	enum cc_status status = cc_phrases_build(&built, phrases->items, phrases->len, loader->arena, err);
	*out = built;
	return status;
}

static enum cc_status build_all(struct cc_loader *loader, struct cc_error *err)
{
	struct cc_ruleset *rules = loader->rules;
	enum cc_status status = build(&rules->lexicon, loader, &loader->phrases, err);
	if (status == CC_OK)
		status = build(&rules->wordings, loader, &loader->wordings, err);
	if (status == CC_OK)
		status = build(&rules->rewordings, loader, &loader->rewordings, err);
	return status == CC_OK ? build(&rules->known, loader, &loader->known, err) : status;
}

/* What packs say takes more memory than what is made of it: it is forgotten before the words are built. */
static enum cc_status load(struct cc_loader *loader, const struct cc_ruleset_source *source, struct cc_error *err)
{
	enum cc_status status = read_layers(loader, source, err);
	if (status != CC_OK)
		return status;
	cc_packs_compile(loader);
	cc_arena_reset(loader->trees);
	if (loader->nomem)
		return CC_ERR_NOMEM;
	if (loader->mistakes > 0) {
		if (err != NULL)
			*err = loader->first;
		return CC_ERR_RULE;
	}
	status = build_all(loader, err);
	return status == CC_OK ? find_known_words(loader) : status;
}

/* Patterns live outside the arena: whatever happened, the owner must know them. */
static void hand_over_patterns(struct cc_loader *loader)
{
	struct cc_pattern **patterns = loader->patterns.items;
	struct cc_pattern **kept = cc_loader_keep(loader, &loader->patterns);
	if (kept == NULL && loader->patterns.len > 0)
		for (size_t i = 0; i < loader->patterns.len; i++)
			cc_pattern_free(patterns[i]);
	loader->owner->patterns = kept;
	loader->owner->pattern_count = kept != NULL ? loader->patterns.len : 0;
}

enum cc_status cc_ruleset_load(struct cc_ruleset **out, const struct cc_ruleset_source *source,
			       const struct cc_rule_diagnostics *diagnostics, const struct cc_alloc *alloc,
			       struct cc_error *err)
{
	struct cc_ruleset *rules = new_ruleset(alloc);
	struct cc_arena *scratch = cc_arena_new(alloc);
	struct cc_arena *trees = cc_arena_new(alloc);
	struct cc_arena *bytes = cc_arena_new(alloc);
	enum cc_status status = CC_ERR_NOMEM;
	if (rules != NULL && scratch != NULL && trees != NULL && bytes != NULL) {
		struct cc_loader loader = {.arena = rules->owner->arena,
					   .scratch = scratch,
					   .trees = trees,
					   .bytes = bytes,
					   .alloc = alloc,
					   .diagnostics = diagnostics,
					   .rules = rules,
					   .owner = rules->owner};
		status = load(&loader, source, err);
		hand_over_patterns(&loader);
		if (loader.nomem)
			status = CC_ERR_NOMEM;
	}
	cc_arena_free(bytes);
	cc_arena_free(trees);
	cc_arena_free(scratch);
	if (status == CC_OK) {
		*out = rules;
		return CC_OK;
	}
	cc_ruleset_free(rules);
	return status == CC_ERR_NOMEM ? cc_error_set(err, status, "out of memory while loading rules") : status;
}

/* The one entry with this id, or NULL; of several the first, unless they must be unambiguous. */
static const struct cc_id_entry *find_first(const struct cc_id_index *index, struct cc_str id)
{
	size_t count = 0;
	return cc_id_index_find(index, id, &count);
}

const struct cc_metric *cc_ruleset_metric(const struct cc_ruleset *rules, struct cc_str id)
{
	const struct cc_id_entry *entry = find_first(&rules->owner->metrics, id);
	if (entry == NULL) {
		size_t count = 0;
		entry = cc_id_index_find(&rules->owner->bare_metrics, id, &count);
		if (count != 1)
			return NULL;
	}
	return &rules->metrics[entry->ref];
}

const struct cc_scope *cc_ruleset_scope(const struct cc_ruleset *rules, struct cc_str id)
{
	const struct cc_id_entry *entry = find_first(&rules->owner->scopes, id);
	return entry != NULL ? &rules->scopes[entry->ref] : NULL;
}

const struct cc_unit *cc_ruleset_unit(const struct cc_ruleset *rules, struct cc_str name)
{
	const struct cc_id_entry *entry = find_first(&rules->owner->units, name);
	return entry != NULL ? &rules->units[entry->ref] : NULL;
}

/* The first fact whose key is not before (edge 0), or is behind (edge 1), what is asked for. */
static size_t fact_bound(const struct cc_ruleset *rules, const struct cc_metric *metric, const struct cc_scope *scope,
			 struct cc_period period, int edge)
{
	size_t low = 0;
	size_t high = rules->fact_count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (cc_fact_compare_key(&rules->facts[middle], metric, scope, period) < edge)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const struct cc_fact *cc_ruleset_facts(const struct cc_ruleset *rules, const struct cc_metric *metric,
				       const struct cc_scope *scope, struct cc_period period, size_t *count)
{
	*count = 0;
	if (metric == NULL || scope == NULL)
		return NULL;
	size_t first = fact_bound(rules, metric, scope, period, 0);
	size_t end = fact_bound(rules, metric, scope, period, 1);
	*count = end - first;
	return end > first ? &rules->facts[first] : NULL;
}

bool cc_scope_within(const struct cc_scope *inner, const struct cc_scope *outer)
{
	if (inner == outer)
		return true;
	for (size_t i = 0; inner != NULL && i < inner->ancestor_count; i++)
		if (inner->ancestors[i] == outer)
			return true;
	return false;
}
