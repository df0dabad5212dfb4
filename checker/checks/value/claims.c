/* Sorting claims into families and periods.
 * Leaves how two values stand to one another to claim_relate.c, classes to claim_classes.c, verdicts to the checks. */
#include "checks/value/claims.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/hash.h"
#include "checks/shared/shelf.h"
#include "checks/value/occasions.h"
#include "model/article.h"

enum { LATEST_YEARS = 2, YEAR_DAYS = 365 };

static bool is_count(const struct cc_claim *claim)
{
	return claim->quantity.dimension.ptr != NULL && cc_str_equal(claim->quantity.dimension, CC_STR("count"));
}

static struct cc_str unit_family(const struct cc_claim *claim)
{
	return is_count(claim) ? CC_STR("count") : claim->quantity.unit;
}

static size_t private_article(const struct cc_claim *claim)
{
	return claim->scope_private ? claim->article->index + 1 : 0;
}

int claim_compare_places(const struct cc_claim *a, const struct cc_claim *b)
{
	int order = claim_compare_sizes(a->article->index, b->article->index);
	return order != 0 ? order : claim_compare_sizes(a->quantity.span.start, b->quantity.span.start);
}

static int compare_periods(struct cc_period a, struct cc_period b)
{
	int order = cc_date_compare(a.end, b.end);
	if (order == 0)
		order = cc_date_compare(a.start, b.start);
	return order != 0 ? order : claim_compare_sizes(a.instant, b.instant);
}

/* A claim with the holiday or event that its figure is of. */
struct entry {
	struct cc_shelf_head head; /* key: of the family */
	const struct cc_claim *claim;
	uint64_t occasion;
};

static int compare_bases(struct claim_base a, struct claim_base b)
{
	int order = claim_compare_sizes(a.basis, b.basis);
	return order != 0 ? order : compare_periods(a.base, b.base);
}

static int compare_dimensions(const struct cc_claim *a, const struct cc_claim *b)
{
	int order = cc_str_compare(a->metric_id, b->metric_id);
	if (order == 0)
		order = cc_str_compare(a->scope_name, b->scope_name);
	if (order == 0)
		order = claim_compare_sizes(private_article(a), private_article(b));
	if (order == 0)
		order = claim_compare_sizes(a->aspect, b->aspect);
	if (order == 0)
		order = compare_bases(claim_base_of(a), claim_base_of(b));
	if (order == 0)
		order = cc_str_compare(a->whole, b->whole);
	if (order == 0)
		order = cc_str_compare(a->part, b->part);
	return order != 0 ? order : cc_str_compare(unit_family(a), unit_family(b));
}

static uint64_t add_number(uint64_t hash, uint64_t number)
{
	return cc_hash_mix(hash ^ number);
}

static uint64_t add_date(uint64_t hash, struct cc_date date)
{
	return cc_date_is_set(date) ? add_number(hash, (uint64_t)(int64_t)cc_date_to_days(date)) : add_number(hash, 1);
}

/* Equal wherever compare_families says equal. */
static uint64_t key_of(const struct entry *entry)
{
	const struct cc_claim *claim = entry->claim;
	uint64_t hash = cc_hash_add_field(CC_HASH_START, claim->metric_id);
	hash = cc_hash_add_field(hash, claim->scope_name);
	hash = cc_hash_add_field(hash, claim->whole);
	hash = cc_hash_add_field(hash, claim->part);
	hash = cc_hash_add_field(hash, unit_family(claim));
	hash = add_number(hash, private_article(claim));
	hash = add_number(hash, claim->aspect);
	struct claim_base base = claim_base_of(claim);
	hash = add_number(hash, base.basis);
	hash = add_date(add_date(hash, base.base.end), base.base.start);
	return add_number(add_number(hash, base.base.instant), entry->occasion);
}

static int compare_families(const struct entry *a, const struct entry *b)
{
	if (a->head.key != b->head.key)
		return a->head.key < b->head.key ? -1 : 1;
	int order = compare_dimensions(a->claim, b->claim);
	return order != 0 ? order : (a->occasion > b->occasion) - (a->occasion < b->occasion);
}

static int compare_entries(const void *left, const void *right)
{
	const struct cc_claim *a = ((const struct entry *)left)->claim;
	const struct cc_claim *b = ((const struct entry *)right)->claim;
	int order = compare_families(left, right);
	if (order == 0)
		order = claim_compare_sizes(a->period_current, b->period_current);
	if (order == 0)
		order = compare_periods(a->period, b->period);
	return order != 0 ? order : claim_compare_places(a, b);
}

/* Plans, guesses about the future and denials are not held against facts. */
static bool is_statement(const struct cc_claim *claim)
{
	return claim->modality == CC_MODALITY_ACTUAL || claim->modality == CC_MODALITY_PRELIMINARY ||
	       claim->modality == CC_MODALITY_ESTIMATE;
}

/* "Labour polled 30.4% of the vote. UKIP won 12.4% of the vote in Scotland": of what many have in one place, the place
 * alone tells nobody whose it is, and what stands around tells no more. */
static bool is_somebodys(const struct cc_claim *claim)
{
	bool told = claim->scope_binding == CC_BOUND_STATED || claim->scope_binding == CC_BOUND_SENTENCE;
	return !claim->metric->of_many ||
	       (told && (claim->scope_private || claim->scope->kind == CC_SCOPE_ORGANISATION));
}

static bool is_comparable(const struct cc_claim *claim)
{
	bool placed = claim->scope != NULL || claim->scope_name.len > 0;
	/* 占15.6% of nobody knows what is held against nothing. */
	if (claim->aspect == CC_ASPECT_SHARE && claim->whole.len == 0)
		return false;
	return is_statement(claim) && placed && is_somebodys(claim) &&
	       (cc_period_is_set(claim->period) || claim->period_current);
}

/* Comparable claims of an article. */
static bool collect(struct cc_vec *entries, const struct cc_article *article, struct claim_occasions *occasions)
{
	for (size_t k = 0; k < article->claim_count; k++) {
		struct entry entry = {.head.article = article, .claim = &article->claims[k]};
		if (!is_comparable(entry.claim) || claim_is_scaled_by_table(occasions->rules, entry.claim))
			continue;
		if (!claim_occasion(&entry.occasion, occasions, entry.claim))
			return false;
		entry.head.key = key_of(&entry);
		if (!cc_vec_add(entries, &entry))
			return false;
	}
	return true;
}

static bool collect_all(struct cc_vec *entries, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct claim_occasions occasions = claim_occasions_new(input->rules, arena);
	for (size_t i = 0; i < cc_check_fresh_count(input); i++)
		if (!collect(entries, cc_check_fresh(input, i), &occasions))
			return false;
	return true;
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec entries = cc_vec_new(arena, sizeof(struct entry));
	return collect_all(&entries, archive, arena) ? cc_shelf_of(&entries, compare_entries, arena) : NULL;
}

bool claim_families(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_vec all = cc_vec_new(arena, sizeof(struct entry));
	void *shelf;
	if (!cc_kept_get(&shelf, input, CC_KEPT_CLAIMS, keep) || !collect_all(&all, input, arena) ||
	    !cc_shelf_join_claims(&all, shelf, compare_entries, input))
		return false;
	const struct entry *entries = all.items;
	const struct cc_claim **claims = cc_arena_array(arena, all.len + 1, sizeof(*claims));
	if (claims == NULL)
		return false;
	for (size_t i = 0; i < all.len; i++)
		claims[i] = entries[i].claim;
	for (size_t start = 0; start < all.len;) {
		size_t end = start + 1;
		while (end < all.len && compare_families(&entries[start], &entries[end]) == 0)
			end++;
		struct claim_family family = {.claims = claims + start, .count = end - start};
		if (!cc_vec_add(out, &family))
			return false;
		start = end;
	}
	return true;
}

/* 2024年, 截至2024年底 and 2024年末 are one moment for a stock; for a flow only the same ends are one period. */
static bool same_period(const struct cc_claim *a, const struct cc_claim *b)
{
	if (cc_period_equal(a->period, b->period))
		return true;
	/* since 2003 and since 2021 have no end */
	return a->metric->sense == CC_PERIOD_STOCK && cc_date_is_set(a->period.end) &&
	       cc_date_compare(a->period.end, b->period.end) == 0;
}

/* Whether a claim about now may be held against the latest dated one. */
static bool reaches(const struct cc_claim *now, const struct cc_claim *latest)
{
	const struct cc_date today = now->article->document.date;
	if (!cc_date_is_set(today) || !cc_date_is_set(latest->period.end))
		return true;
	return today.year - latest->period.end.year <= LATEST_YEARS && today.year >= latest->period.end.year - 1;
}

/* "国内生产总值超过126万亿元" without a year is of some year, and no word against a quarter or a month. */
static bool is_part_of_year(const struct cc_claim *claim)
{
	struct cc_period period = claim->period;
	return claim->metric->sense == CC_PERIOD_FLOW && !period.instant && cc_date_is_set(period.start) &&
	       cc_date_is_set(period.end) && cc_period_days(period) < YEAR_DAYS;
}

static bool add_group(struct cc_vec *out, const struct cc_claim **claims, size_t count, struct cc_period period)
{
	struct claim_group group = {.claims = claims, .count = count, .period = period};
	return count == 0 || cc_vec_add(out, &group);
}

static size_t count_dated(const struct claim_family *family)
{
	size_t dated = 0;
	while (dated < family->count && !family->claims[dated]->period_current)
		dated++;
	return dated;
}

/* 研发经费增长18% in an article of September, and 增长15% of that whole year in a later one: what had not ended yet is
 * nothing that flowed or rose. */
static bool ends_after(const struct cc_claim *now, const struct cc_claim *latest)
{
	const struct cc_date today = now->article->document.date;
	bool flows = now->metric->sense == CC_PERIOD_FLOW || now->aspect == CC_ASPECT_CHANGE ||
		     now->aspect == CC_ASPECT_GROWTH_RATE;
	return flows && now->article != latest->article && cc_date_is_set(today) &&
	       cc_date_is_set(latest->period.end) && cc_date_compare(latest->period.end, today) > 0;
}

/* "The UK population is almost 67 million. The last estimate was 67.1 million in mid-2020": an article of 2022 that
 * dates the one to a time long over tells the other of another time. */
static bool is_long_over(const struct cc_claim *now, const struct cc_claim *latest)
{
	const struct cc_date today = now->article->document.date;
	bool dated =
	    latest->period_binding != CC_BOUND_CONTEXT && cc_date_is_set(today) && cc_date_is_set(latest->period.end);
	return dated && now->article == latest->article &&
	       cc_date_to_days(today) - cc_date_to_days(latest->period.end) > YEAR_DAYS;
}

/* Whether what is said of now may be of the latest period. "It last cut the rate in October, from 4.75 percent": what
 * was left is not what holds now. */
static bool may_hold_now(const struct cc_claim *now, const struct cc_claim *latest)
{
	return reaches(now, latest) && !ends_after(now, latest) && !is_long_over(now, latest) &&
	       !is_part_of_year(latest) && latest->series_end != CC_SERIES_FROM;
}

/* The latest period with the claims about now behind it. */
static bool add_latest(struct cc_vec *out, const struct claim_family *family, size_t first, size_t dated,
		       struct cc_arena *arena)
{
	const struct cc_claim **claims = cc_arena_array(arena, family->count, sizeof(*claims));
	if (claims == NULL)
		return false;
	size_t count = 0;
	for (size_t i = first; i < dated; i++)
		claims[count++] = family->claims[i];
	for (size_t i = dated; i < family->count; i++) {
		if (first == dated || may_hold_now(family->claims[i], family->claims[first]))
			claims[count++] = family->claims[i];
	}
	struct cc_period period = first < dated ? family->claims[first]->period : (struct cc_period){0};
	return add_group(out, claims, count, period);
}

/* "2023年有教职工690人,如今增加到742人": an article that tells what is so now beside the latest dated value has left
 * that behind, and what others say of now is held against its own. */
static bool is_overtaken(const struct claim_family *family, size_t first, size_t dated)
{
	for (size_t i = dated; first < dated && i < family->count; i++) {
		if (family->claims[i]->article == family->claims[first]->article &&
		    is_long_over(family->claims[i], family->claims[first]))
			return true;
	}
	return false;
}

bool claim_groups(struct cc_vec *out, const struct claim_family *family, struct cc_arena *arena)
{
	size_t dated = count_dated(family);
	size_t start = 0;
	size_t last = dated;
	while (start < dated) {
		size_t end = start + 1;
		while (end < dated && same_period(family->claims[start], family->claims[end]))
			end++;
		last = start;
		if (end < dated && !add_group(out, family->claims + start, end - start, family->claims[start]->period))
			return false;
		start = end;
	}
	if (is_overtaken(family, last, dated))
		return add_group(out, family->claims + last, dated - last, family->claims[last]->period) &&
		       add_latest(out, family, dated, dated, arena);
	return add_latest(out, family, last, dated, arena);
}

bool claim_is_inferred(const struct cc_claim *claim)
{
	return claim->period_current || claim->period_binding == CC_BOUND_CONTEXT ||
	       claim->scope_binding == CC_BOUND_CONTEXT;
}

int claim_compare_releases(const struct cc_fact *a, const struct cc_fact *b)
{
	bool dated = cc_date_is_set(a->released) && cc_date_is_set(b->released);
	int order = dated ? cc_date_compare(a->released, b->released) : 0;
	return order != 0 ? order : (int)a->vintage - (int)b->vintage;
}

const struct cc_fact *claim_fact(const struct cc_ruleset *rules, const struct cc_claim *claim, struct cc_period period)
{
	if (claim->aspect != CC_ASPECT_LEVEL || claim->sector != NULL || claim->scope == NULL)
		return NULL;
	if (claim->metric->unit.ptr != NULL && !is_count(claim) &&
	    !cc_str_equal(claim->metric->unit, claim->quantity.unit))
		return NULL; /* dollars, where the releases are in yuan */
	size_t count = 0;
	const struct cc_fact *facts = cc_ruleset_facts(rules, claim->metric, claim->scope, period, &count);
	const struct cc_fact *found = NULL;
	for (size_t i = 0; i < count; i++) {
		if (cc_interval_contains(claim->quantity.expected, facts[i].value))
			found = &facts[i];
	}
	return found;
}

/* What touches no draft is told to nobody. */
static bool touches_draft(const struct claim_group *group, const struct cc_check_input *input)
{
	size_t i = 0;
	while (i < group->count && !cc_check_is_draft(input, group->claims[i]->article))
		i++;
	return i < group->count;
}

static bool visit_family(struct cc_vec *findings, const struct claim_family *family, const struct cc_check_input *input,
			 struct cc_arena *arena, claim_group_visitor visit)
{
	struct cc_vec groups = cc_vec_new(arena, sizeof(struct claim_group));
	if (!claim_groups(&groups, family, arena))
		return false;
	const struct claim_group *items = groups.items;
	for (size_t i = 0; i < groups.len; i++) {
		if (touches_draft(&items[i], input) && !visit(findings, &items[i], input, arena))
			return false;
	}
	return true;
}

enum cc_status claim_each_group(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
				struct cc_error *err, claim_group_visitor visit)
{
	struct cc_vec families = cc_vec_new(arena, sizeof(struct claim_family));
	if (!claim_families(&families, input, arena))
		return cc_error_set(err, CC_ERR_NOMEM, "out of memory while comparing claims");
	const struct claim_family *items = families.items;
	for (size_t i = 0; i < families.len; i++) {
		if (!visit_family(findings, &items[i], input, arena, visit))
			return cc_error_set(err, CC_ERR_NOMEM, "out of memory while comparing claims");
	}
	return CC_OK;
}
