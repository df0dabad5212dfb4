/* A change of a share, in per cent here and in percentage points there: 提高0.11% / 提高0.11个百分点.
 * Leaves changes that are given in one unit to check_value_conflict.c. */
#include "checks/unit/unit_points.h"

#include "base/hash.h"
#include "checks/shared/say.h"
#include "checks/shared/shelf.h"

static bool is_points(const struct cc_claim *claim)
{
	return claim->aspect == CC_ASPECT_CHANGE && cc_str_equal(claim->quantity.unit, CC_STR("pp"));
}

static bool is_per_cent(const struct cc_claim *claim)
{
	return claim->aspect == CC_ASPECT_GROWTH_RATE && cc_str_equal(claim->quantity.unit, CC_STR("%"));
}

/* Of a share or rate, both forms can be meant; of spending only per cent. */
static bool may_be_either(const struct cc_claim *claim)
{
	bool stated = claim->modality == CC_MODALITY_ACTUAL || claim->modality == CC_MODALITY_PRELIMINARY;
	return stated && claim->metric->dimension.ptr != NULL &&
	       cc_str_equal(claim->metric->dimension, CC_STR("ratio")) && (is_points(claim) || is_per_cent(claim)) &&
	       claim->scope_name.len > 0 && cc_date_is_set(claim->period.end) && !claim->period_current &&
	       claim->quantity.qualifier == CC_QUALIFIER_EXACT;
}

static int compare_numbers(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static size_t private_article(const struct cc_claim *claim)
{
	return claim->scope_private ? claim->article->index + 1 : 0;
}

/* What both must share, the printed value too. */
static int compare_subjects(const struct cc_claim *a, const struct cc_claim *b)
{
	int order = cc_str_compare(a->metric_id, b->metric_id);
	if (order == 0)
		order = cc_str_compare(a->scope_name, b->scope_name);
	if (order == 0)
		order = compare_numbers(private_article(a), private_article(b));
	if (order == 0)
		order = cc_date_compare(a->period.start, b->period.start);
	if (order == 0)
		order = cc_date_compare(a->period.end, b->period.end);
	return order != 0 ? order : cc_decimal_compare(a->quantity.value, b->quantity.value);
}

/* A claim with what it must share with others; equal where compare_subjects says so. */
struct entry {
	struct cc_shelf_head head;
	const struct cc_claim *claim;
};

static uint64_t key_of(const struct cc_claim *claim)
{
	struct cc_decimal value = cc_decimal_normalise(claim->quantity.value);
	uint64_t hash = cc_hash_add_field(CC_HASH_START, claim->metric_id);
	hash = cc_hash_add_field(hash, claim->scope_name);
	hash = cc_hash_mix(hash ^ (uint64_t)(int64_t)cc_date_to_days(claim->period.end));
	return cc_hash_mix(hash ^ (uint64_t)value.coefficient);
}

static int compare_entries(const void *left, const void *right)
{
	const struct entry *a = left;
	const struct entry *b = right;
	if (a->head.key != b->head.key)
		return a->head.key < b->head.key ? -1 : 1;
	int order = compare_subjects(a->claim, b->claim);
	return order != 0 ? order : claim_compare_places(a->claim, b->claim);
}

static bool collect(struct cc_vec *entries, const struct cc_check_input *input)
{
	for (size_t i = 0; i < cc_check_fresh_count(input); i++) {
		const struct cc_article *article = cc_check_fresh(input, i);
		for (size_t k = 0; k < article->claim_count; k++) {
			struct entry entry = {.head.article = article, .claim = &article->claims[k]};
			if (!may_be_either(entry.claim))
				continue;
			entry.head.key = key_of(entry.claim);
			if (!cc_vec_add(entries, &entry))
				return false;
		}
	}
	return true;
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec entries = cc_vec_new(arena, sizeof(struct entry));
	return collect(&entries, archive) ? cc_shelf_of(&entries, compare_entries, arena) : NULL;
}

static struct cc_str message_of(const struct cc_claim *points, const struct cc_claim *per_cent,
				const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_buf text = say_start(arena);
	say_subject(&text, points, points->period, input);
	cc_buf_adds(&text, cc_say(input, ": ", "："));
	say_figure(&text, points);
	cc_buf_adds(&text, cc_say(input, " and ", " 与 "));
	say_figure(&text, per_cent);
	return say_end(&text, arena);
}

static bool add_claims(struct cc_vec *locations, const struct entry *claims, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct cc_location location = say_location(claims[i].claim, (struct cc_str){0});
		if (!cc_vec_add(locations, &location))
			return false;
	}
	return true;
}

static bool report(struct cc_vec *findings, const struct entry *claims, size_t count, const struct cc_claim *points,
		   const struct cc_claim *per_cent, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_vec locations = cc_vec_new(arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(arena, sizeof(struct cc_str));
	if (!add_claims(&locations, claims, count) ||
	    !say_sentence(&explanation,
			  cc_say(input, "%, or percentage points? 0.11% of a share is less than 0.11 points",
				 "是“%”还是“个百分点”？比重提高0.11%不等于提高0.11个百分点")))
		return false;
	struct cc_finding finding = {
	    .check = cc_check_unit_scale.id,
	    .rule = points->metric_id,
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = points->confidence,
	    .message = message_of(points, per_cent, input, arena),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &locations);
	return finding.message.ptr != NULL && cc_vec_add(findings, &finding);
}

/* Claims of one subject and value: reported where both units are among them. */
static bool check_run(struct cc_vec *findings, const struct entry *claims, size_t count,
		      const struct cc_check_input *input, struct cc_arena *arena)
{
	const struct cc_claim *points = NULL;
	const struct cc_claim *per_cent = NULL;
	for (size_t i = 0; i < count; i++) {
		if (is_points(claims[i].claim))
			points = points == NULL ? claims[i].claim : points;
		else
			per_cent = per_cent == NULL ? claims[i].claim : per_cent;
	}
	if (points == NULL || per_cent == NULL)
		return true;
	return report(findings, claims, count, points, per_cent, input, arena);
}

bool unit_points_check(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_vec all = cc_vec_new(arena, sizeof(struct entry));
	void *kept;
	if (!cc_kept_get(&kept, input, CC_KEPT_POINTS, keep) || !collect(&all, input) ||
	    !cc_shelf_join_claims(&all, kept, compare_entries, input))
		return false;
	const struct entry *claims = all.items;
	for (size_t start = 0; start < all.len;) {
		size_t end = start + 1;
		while (end < all.len && compare_subjects(claims[start].claim, claims[end].claim) == 0)
			end++;
		if (!check_run(findings, claims + start, end - start, input, arena))
			return false;
		start = end;
	}
	return true;
}
