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
	archive->news_arena = cc_arena_new(cc_arena_allocator(archive->arena));
	archive->read = cc_arena_array(archive->arena, count, sizeof(struct cc_article *));
	archive->articles = cc_arena_array(archive->arena, count, sizeof(struct cc_article *));
	archive->kept =
	    archive->articles != NULL ? cc_kept_new(archive->articles, cc_arena_allocator(archive->arena)) : NULL;
	if (archive->kept == NULL || archive->news_arena == NULL || archive->read == NULL)
		return CC_ERR_NOMEM;
	archive->count = count;
	for (size_t i = 0; i < count; i++) {
		archive->read[i] = articles[i];
		archive->articles[i] = articles[i];
	}
	return settle(archive, rules);
}

/* ---- what a draft's names change ---- */

/* Look through the archive for names that it was not looked through for yet. */
static bool find_concerned(struct cc_archive *archive, const struct link_news *news)
{
	if (archive->news == news->hash)
		return true;
	cc_arena_reset(archive->news_arena);
	struct cc_vec hits = cc_vec_new(archive->news_arena, sizeof(struct cc_hit));
	archive->news = 0;
	archive->concerned = cc_vec_new(archive->news_arena, sizeof(size_t));
	for (size_t i = 0; i < archive->count; i++) {
		bool concerned;
		if (!link_news_concern(&concerned, news, archive->read[i], &hits) ||
		    (concerned && !cc_vec_add(&archive->concerned, &i)))
			return false;
	}
	archive->news = news->hash;
	return true;
}

static enum cc_status move(struct cc_article **article, const struct cc_archive *archive, size_t at,
			   const struct link_gazette *gazette, const struct cc_ruleset *rules, struct cc_arena *arena)
{
	struct cc_article *fresh = archive->read[at];
	enum cc_status status = cc_link_settle(&fresh, 1, gazette, rules, arena);
	if (status == CC_OK && !link_same_places(fresh, archive->articles[at]))
		*article = fresh;
	return status;
}

enum cc_status cc_archive_move(struct cc_vec *moved, struct cc_article **articles, struct cc_archive *archive,
			       const struct link_gazette *gazette, const struct cc_ruleset *rules,
			       struct cc_arena *arena)
{
	struct link_news news;
	struct cc_error err = {0};
	enum cc_status status = link_news_make(&news, gazette, arena, &err);
	if (status == CC_OK && !find_concerned(archive, &news))
		status = CC_ERR_NOMEM;
	for (size_t i = 0; status == CC_OK && i < archive->concerned.len; i++) {
		size_t at = ((const size_t *)archive->concerned.items)[i];
		status = move(&articles[at], archive, at, gazette, rules, arena);
		articles[at]->index = archive->articles[at]->index;
		if (status == CC_OK && articles[at] != archive->articles[at] && !cc_vec_add(moved, &articles[at]))
			status = CC_ERR_NOMEM;
	}
	return status;
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

/* How many claims of the archive have the key. */
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
	while (archive != NULL && low + found < archive->key_count && archive->keys[low + found] == key)
		found++;
	return found;
}

/* Some claims of one key, or as many fewer. */
struct change {
	uint64_t key;
	long count;
};

static int compare_changes(const void *left, const void *right)
{
	const struct change *a = left;
	const struct change *b = right;
	return (a->key > b->key) - (a->key < b->key);
}

static bool add_changes(struct cc_vec *out, const struct cc_article *article, long count)
{
	for (size_t i = 0; i < article->claim_count; i++) {
		struct change change = {.key = article->claims[i].key, .count = count};
		if (may_be_compared(&article->claims[i]) && !cc_vec_add(out, &change))
			return false;
	}
	return true;
}

static long compared_of(long claims)
{
	return claims > 1 ? claims : 0;
}

/* How many claims more are compared than in the archive by itself. */
static long count_compared(struct cc_vec *changes, const struct cc_archive *archive)
{
	struct change *items = changes->items;
	long compared = 0;
	if (changes->len > 1)
		qsort(items, changes->len, sizeof(*items), compare_changes);
	for (size_t start = 0, end; start < changes->len; start = end) {
		long kept = (long)claims_of_key(archive, items[start].key);
		long now = kept;
		for (end = start; end < changes->len && items[end].key == items[start].key; end++)
			now += items[end].count;
		compared += compared_of(now) - compared_of(kept);
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

/* Its claims have other keys than they had. */
static bool add_moved(struct cc_vec *out, const struct cc_archive *archive, const struct cc_vec *moved, size_t drafts)
{
	struct cc_article *const *items = moved->items;
	for (size_t i = 0; archive != NULL && i < moved->len; i++)
		if (!add_changes(out, archive->articles[items[i]->index - drafts], -1) ||
		    !add_changes(out, items[i], 1))
			return false;
	return true;
}

enum cc_status cc_archive_count(struct cc_report *report, const struct cc_archive *archive, const struct cc_vec *moved,
				struct cc_article *const *articles, size_t count)
{
	struct cc_vec changes = cc_vec_new(moved->arena, sizeof(struct change));
	for (size_t i = 0; i < count; i++) {
		report->characters += cc_utf8_count(articles[i]->document.reading);
		report->figures_seen += articles[i]->figure_count;
		report->figures_bound += articles[i]->claim_count;
		(void)add_changes(&changes, articles[i], 1);
	}
	if (changes.failed || !add_moved(&changes, archive, moved, count))
		return CC_ERR_NOMEM;
	report->claims_compared = (size_t)((long)report->claims_compared + count_compared(&changes, archive));
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
	const struct cc_vec none = cc_vec_new(arena, sizeof(struct cc_article *));
	enum cc_status status = fill(archive, articles, count, rules);
	if (status == CC_OK)
		status = cc_archive_count(&archive->totals, NULL, &none, archive->articles, count);
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
	cc_arena_free(archive->news_arena);
	cc_arena_free(archive->arena);
}
