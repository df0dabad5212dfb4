/* What depends on the archive alone: the places that it tells, its names, its totals, the keys of its claims.
 * Leaves families, shingles and the like to the checks, which keep them in `kept`. */
#include "pipeline/archive.h"

#include <stdlib.h>

#include "base/utf8.h"

static enum cc_status settle(struct cc_archive *archive, const struct cc_ruleset *rules)
{
	struct cc_error err = {0};
	const struct cc_article *const *articles = (const struct cc_article *const *)archive->articles;
	enum cc_status status =
	    link_gazette_make(&archive->gazette, NULL, articles, archive->count, archive->arena, archive->arena, &err);
	if (status != CC_OK)
		return status;
	return cc_link_settle(archive->articles, archive->count, archive->gazette, rules, archive->arena);
}

static enum cc_status fill(struct cc_archive *archive, struct cc_article *const *articles, size_t count,
			   const struct cc_ruleset *rules)
{
	archive->kept = cc_kept_new(cc_arena_allocator(archive->arena));
	archive->articles = cc_arena_array(archive->arena, count, sizeof(struct cc_article *));
	if (archive->kept == NULL || archive->articles == NULL)
		return CC_ERR_NOMEM;
	archive->count = count;
	for (size_t i = 0; i < count; i++)
		archive->articles[i] = articles[i];
	return settle(archive, rules);
}

/* ---- claims that are compared ---- */

static int compare_keys(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a;
	uint64_t y = *(const uint64_t *)b;
	return x < y ? -1 : x > y;
}

/* A claim is compared where another one has its key; a missing scope or period never counts as equal. */
static bool may_be_compared(const struct cc_claim *claim)
{
	return claim->scope_binding != CC_BOUND_NOT && claim->period_binding != CC_BOUND_NOT;
}

/* The keys of all claims that may be compared, sorted. @return NULL when out of memory. */
static uint64_t *keys_of(size_t *out, struct cc_article *const *articles, size_t count, struct cc_arena *arena)
{
	size_t most = 0;
	for (size_t i = 0; i < count; i++)
		most += articles[i]->claim_count;
	uint64_t *keys = cc_arena_array(arena, most, sizeof(*keys));
	*out = 0;
	for (size_t i = 0; keys != NULL && i < count; i++)
		for (size_t k = 0; k < articles[i]->claim_count; k++)
			if (may_be_compared(&articles[i]->claims[k]))
				keys[(*out)++] = articles[i]->claims[k].key;
	if (*out > 1)
		qsort(keys, *out, sizeof(*keys), compare_keys);
	return keys;
}

/* How many claims of the archive have the key, as far as it matters: none, one, several. */
static size_t claims_of_key(const struct cc_archive *archive, uint64_t key)
{
	size_t low = 0;
	for (size_t high = archive != NULL ? archive->key_count : 0; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (archive->keys[middle] < key)
			low = middle + 1;
		else
			high = middle;
	}
	size_t found = 0;
	while (archive != NULL && found < 2 && low + found < archive->key_count && archive->keys[low + found] == key)
		found++;
	return found;
}

/* A claim of the archive that had none beside it has one now. */
static size_t count_compared(const struct cc_archive *archive, const uint64_t *keys, size_t count)
{
	size_t compared = 0;
	for (size_t start = 0, end; start < count; start = end) {
		for (end = start + 1; end < count && keys[end] == keys[start];)
			end++;
		size_t kept = claims_of_key(archive, keys[start]);
		if (end - start + kept > 1)
			compared += end - start + (kept == 1);
	}
	return compared;
}

static void add_totals(struct cc_report *report, const struct cc_report *more)
{
	report->characters += more->characters;
	report->figures_seen += more->figures_seen;
	report->figures_bound += more->figures_bound;
	report->claims_compared += more->claims_compared;
}

enum cc_status cc_archive_count(struct cc_report *report, const struct cc_archive *archive,
				struct cc_article *const *articles, size_t count, struct cc_arena *arena)
{
	size_t key_count;
	uint64_t *keys = keys_of(&key_count, articles, count, arena);
	if (keys == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < count; i++) {
		report->characters += cc_utf8_count(articles[i]->document.reading);
		report->figures_seen += articles[i]->figure_count;
		report->figures_bound += articles[i]->claim_count;
	}
	report->claims_compared += count_compared(archive, keys, key_count);
	if (archive != NULL)
		add_totals(report, &archive->totals);
	return CC_OK;
}

enum cc_status cc_archive_new(struct cc_archive **out, struct cc_article *const *articles, size_t count,
			      const struct cc_ruleset *rules, const struct cc_alloc *alloc)
{
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_archive *archive = arena != NULL ? cc_arena_alloc(arena, sizeof(*archive)) : NULL;
	if (archive == NULL) {
		cc_arena_free(arena);
		return CC_ERR_NOMEM;
	}
	*archive = (struct cc_archive){.arena = arena};
	enum cc_status status = fill(archive, articles, count, rules);
	if (status == CC_OK)
		status = cc_archive_count(&archive->totals, NULL, archive->articles, count, arena);
	if (status == CC_OK) {
		archive->keys = keys_of(&archive->key_count, archive->articles, count, arena);
		status = archive->keys != NULL ? CC_OK : CC_ERR_NOMEM;
	}
	if (status == CC_OK)
		*out = archive;
	else
		cc_archive_free(archive);
	return status;
}

void cc_archive_free(struct cc_archive *archive)
{
	if (archive == NULL)
		return;
	cc_kept_free(archive->kept);
	cc_arena_free(archive->arena);
}
