/* Sorting claims by what members of a relation must share.
 * Leaves the formulas to relation_value.c. */
#include "checks/relation/relation_members.h"

#include <stdlib.h>

#include "base/hash.h"
#include "checks/shared/shelf.h"
#include "checks/shared/word_hashes.h"

enum { MONTHS = 12 };

static int compare_numbers(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

static int compare_periods(struct cc_period a, struct cc_period b)
{
	int order = cc_date_compare(a.end, b.end);
	return order != 0 ? order : cc_date_compare(a.start, b.start);
}

static int compare_keys(const struct member_key *a, const struct member_key *b)
{
	int order = cc_str_compare(a->scope, b->scope);
	if (order == 0)
		order = compare_numbers(a->private_article, b->private_article);
	if (order == 0)
		order = compare_numbers(a->modality, b->modality);
	return order != 0 ? order : compare_periods(a->period, b->period);
}

/* `key` NULL: any. */
static int compare_run(const struct member *a, const struct cc_metric *metric, enum cc_aspect aspect,
		       const struct member_key *key)
{
	int order = cc_str_compare(a->claim->metric_id, metric->id);
	if (order == 0)
		order = compare_numbers(a->claim->aspect, aspect);
	return order != 0 || key == NULL ? order : compare_keys(&a->key, key);
}

/* A plain figure before 约 and 超; of two plain ones the finer printed. */
static int compare_exactness(const struct cc_claim *a, const struct cc_claim *b)
{
	int order = (a->quantity.qualifier != CC_QUALIFIER_EXACT) - (b->quantity.qualifier != CC_QUALIFIER_EXACT);
	return order != 0 ? order
			  : (a->quantity.value.exponent > b->quantity.value.exponent) -
				(a->quantity.value.exponent < b->quantity.value.exponent);
}

static int compare_members(const void *left, const void *right)
{
	const struct member *a = left;
	const struct member *b = right;
	int order = compare_run(a, b->claim->metric, b->claim->aspect, &b->key);
	if (order == 0)
		order = compare_numbers(a->claim->article->index, b->claim->article->index);
	if (order == 0)
		order = compare_exactness(a->claim, b->claim);
	return order != 0 ? order : compare_numbers(a->claim->quantity.span.start, b->claim->quantity.span.start);
}

/* 截至2024年底 of a stock and 2024年 of a flow meet in one year. */
static struct cc_period year_of_moment(struct cc_period period)
{
	if (!period.instant && cc_date_is_set(period.start))
		return period;
	struct cc_date start = cc_date_add_months(period.end, -MONTHS);
	return (struct cc_period){.start = start, .end = period.end, .kind = CC_PERIOD_YEAR};
}

/* A rate against the year before is what the growth of a metric is; a mean over years or a comparable basis is not. */
static bool is_plain(const struct cc_claim *claim)
{
	if (claim->aspect == CC_ASPECT_LEVEL)
		return claim->basis == CC_BASIS_NONE;
	bool yearly = claim->basis == CC_BASIS_NONE || claim->basis == CC_BASIS_YOY;
	return claim->aspect == CC_ASPECT_GROWTH_RATE && yearly && !cc_date_is_set(claim->base.start);
}

static bool may_be_member(const struct cc_claim *claim)
{
	bool stated = claim->modality == CC_MODALITY_ACTUAL || claim->modality == CC_MODALITY_PRELIMINARY ||
		      claim->modality == CC_MODALITY_ESTIMATE;
	return stated && is_plain(claim) && claim->sector == NULL && claim->scope_name.len > 0 &&
	       !claim->period_current && cc_date_is_set(claim->period.end) &&
	       (cc_date_is_set(claim->period.start) || claim->period.instant);
}

/* Whether a relation is between it and others. */
static bool is_related(const struct cc_metric *metric, const struct cc_ruleset *rules)
{
	for (size_t i = 0; i < rules->relation_count; i++) {
		const struct cc_relation *relation = &rules->relations[i];
		if (relation->result == metric)
			return true;
		for (size_t k = 0; k < relation->step_count; k++)
			if (relation->steps[k].metric == metric)
				return true;
	}
	return false;
}

/* Equal where compare_keys says so; what means something in its own document only is told apart by that alone. */
static uint64_t hash_of(const struct member_key *key, struct cc_period period)
{
	uint64_t hash = cc_hash_add_field(CC_HASH_START, key->scope);
	hash = cc_hash_mix(hash ^ (uint64_t)key->modality);
	hash = cc_hash_mix(hash ^ (uint64_t)(int64_t)cc_date_to_days(period.start));
	return cc_hash_mix(hash ^ (uint64_t)(int64_t)cc_date_to_days(period.end));
}

static bool add_article(struct cc_vec *members, const struct cc_article *article, const struct cc_ruleset *rules)
{
	for (size_t i = 0; i < article->claim_count; i++) {
		const struct cc_claim *claim = &article->claims[i];
		bool may = may_be_member(claim) && is_related(claim->metric, rules);
		struct member *member = may ? cc_vec_push(members) : NULL;
		if (member == NULL)
			continue;
		*member = (struct member){.claim = claim,
					  .key = {.scope = claim->scope_name,
						  .private_article = claim->scope_private ? article->index + 1 : 0,
						  .modality = claim->modality,
						  .period = year_of_moment(claim->period)}};
		member->hash = hash_of(&member->key, member->key.period);
	}
	return !members->failed;
}

static bool add_articles(struct cc_vec *members, const struct cc_check_input *input)
{
	for (size_t i = 0; i < cc_check_fresh_count(input); i++)
		if (!add_article(members, cc_check_fresh(input, i), input->rules))
			return false;
	return true;
}

static int compare_hashes(const void *left, const void *right)
{
	const struct member *a = left;
	const struct member *b = right;
	return a->hash != b->hash ? compare_numbers(a->hash, b->hash) : compare_members(left, right);
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec members = cc_vec_new(arena, sizeof(struct member));
	return add_articles(&members, archive) ? cc_shelf_of(&members, compare_hashes, arena) : NULL;
}

/* The times that a figure is reckoned with: its own, and the years before and behind it. */
static bool add_times(struct cc_vec *hashes, const struct member_key *key)
{
	for (int year = -1; year <= 1; year++) {
		struct cc_period period = key->period;
		period.start = cc_date_add_months(period.start, year * MONTHS);
		period.end = cc_date_add_months(period.end, year * MONTHS);
		uint64_t hash = hash_of(key, period);
		if (!cc_vec_add(hashes, &hash))
			return false;
	}
	return true;
}

/* What the archive has beside the drafts' members. */
static bool add_kept(struct cc_vec *members, const struct cc_shelf *kept, const struct cc_check_input *input,
		     struct cc_arena *arena)
{
	struct cc_vec hashes = cc_vec_new(arena, sizeof(uint64_t));
	if (kept == NULL)
		return true;
	for (size_t i = 0; i < members->len; i++)
		if (!add_times(&hashes, &((const struct member *)members->items)[i].key))
			return false;
	cc_word_hashes_sort(&hashes);
	const uint64_t *hash = hashes.items;
	for (size_t i = 0; i < hashes.len; i++) {
		size_t count;
		size_t first = cc_shelf_find(kept, hash[i], &count);
		if (i > 0 && hash[i] == hash[i - 1])
			continue;
		const struct member *items = kept->items;
		for (size_t k = first; k < first + count; k++)
			if (!cc_check_has_moved(input, items[k].claim->article) && !cc_vec_add(members, &items[k]))
				return false;
	}
	return true;
}

bool members_collect(struct members *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_vec members = cc_vec_new(arena, sizeof(struct member));
	void *kept;
	if (!cc_kept_get(&kept, input, CC_KEPT_MEMBERS, keep) || !add_articles(&members, input) ||
	    !add_kept(&members, kept, input, arena))
		return false;
	*out = (struct members){.items = members.items, .count = members.len};
	if (members.len > 1)
		qsort(members.items, members.len, sizeof(struct member), compare_members);
	return true;
}

/* The first member that is not before (edge 0), or is behind (edge 1), what is looked for. */
static size_t bound(const struct members *members, const struct cc_metric *metric, enum cc_aspect aspect,
		    const struct member_key *key, int edge)
{
	size_t low = 0;
	for (size_t high = members->count; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (compare_run(&members->items[middle], metric, aspect, key) < edge)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

struct member_run members_of_metric(const struct members *members, const struct cc_metric *metric,
				    enum cc_aspect aspect)
{
	return members_find(members, metric, aspect, NULL);
}

struct member_run members_find(const struct members *members, const struct cc_metric *metric, enum cc_aspect aspect,
			       const struct member_key *key)
{
	size_t first = bound(members, metric, aspect, key, 0);
	size_t end = bound(members, metric, aspect, key, 1);
	return (struct member_run){.items = end > first ? members->items + first : NULL, .count = end - first};
}

static size_t article_bound(struct member_run run, size_t index)
{
	size_t low = 0;
	for (size_t high = run.count; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (run.items[middle].claim->article->index < index)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

struct member_run members_of_article(struct member_run run, const struct cc_article *article)
{
	size_t first = article_bound(run, article->index);
	size_t end = article_bound(run, article->index + 1);
	return (struct member_run){.items = end > first ? run.items + first : NULL, .count = end - first};
}

bool members_next_run(struct member_run *out, struct member_run all, size_t *at)
{
	if (*at >= all.count)
		return false;
	const struct member *first = &all.items[*at];
	size_t end = *at + 1;
	while (end < all.count && compare_keys(&all.items[end].key, &first->key) == 0)
		end++;
	*out = (struct member_run){.items = first, .count = end - *at};
	*at = end;
	return true;
}

const struct cc_claim *members_speaker(struct member_run run)
{
	const struct cc_claim *best = run.count > 0 ? run.items[0].claim : NULL;
	for (size_t i = 1; i < run.count; i++)
		if (compare_exactness(run.items[i].claim, best) < 0)
			best = run.items[i].claim;
	for (size_t i = 0; i < run.count; i++)
		if (!cc_interval_overlaps(best->quantity.hard, run.items[i].claim->quantity.hard))
			return NULL;
	return best;
}

struct member_key member_year_before(const struct member_key *key)
{
	struct member_key before = *key;
	before.period.start = cc_date_add_months(key->period.start, -MONTHS);
	before.period.end = cc_date_add_months(key->period.end, -MONTHS);
	return before;
}
