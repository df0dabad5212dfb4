/* One disagreement is reported once, by the check that says most about it.
 * Leaves severity to the checks. */
#include "pipeline/sift.h"

#include <stdlib.h>

#include "base/arena.h"

/* Where several of these report the same places, the first one listed is kept: that both figures are releases of one
 * statistic explains more than that 万 stands for 亿, that more than that they differ, that two lists or quotations do
 * more than that their sentences are alike, and that more than that two figures stand at the same words. */
static const struct specific {
	const char *check;
	bool takes_severity; /* it is as severe as what it stands for: a copied sentence of which nothing is known is a
				note */
} specific_first[] = {{"vintage", false},	{"unit-scale", false},	     {"value-conflict", false},
		      {"translation", false},	{"ranking", true},	     {"quotation", true},
		      {"divergent-copy", true}, {"unruled-conflict", false}, {"table", false}};

enum { SPECIFIC = sizeof(specific_first) / sizeof(specific_first[0]) };

static size_t rank(const struct cc_finding *finding)
{
	size_t i = 0;
	while (i < SPECIFIC && strcmp(finding->check, specific_first[i].check) != 0)
		i++;
	return i;
}

static bool touches_draft(const struct cc_finding *finding)
{
	for (size_t i = 0; i < finding->location_count; i++)
		if (finding->locations[i].article->document.role == CC_ROLE_DRAFT)
			return true;
	return false;
}

static int compare_findings(const void *a, const void *b)
{
	return cc_finding_compare(a, b);
}

static bool same_locations(const struct cc_finding *a, const struct cc_finding *b)
{
	if (a->location_count != b->location_count)
		return false;
	for (size_t i = 0; i < a->location_count; i++) {
		const struct cc_location *x = &a->locations[i];
		const struct cc_location *y = &b->locations[i];
		if (x->article != y->article || x->mark.start != y->mark.start || x->mark.end != y->mark.end)
			return false;
	}
	return true;
}

static bool is_double(const struct cc_finding *a, const struct cc_finding *b)
{
	return a->fingerprint == b->fingerprint && strcmp(a->check, b->check) == 0 && cc_str_equal(a->rule, b->rule) &&
	       cc_str_equal(a->message, b->message) && same_locations(a, b);
}

/* A place of a finding that may stand for others. */
struct place {
	const struct cc_article *article;
	struct cc_span mark;
	size_t finding;
	size_t reach; /* the furthest end of a mark up to here, in this article */
};

static int compare_places(const void *a, const void *b)
{
	const struct place *x = a;
	const struct place *y = b;
	if (x->article->index != y->article->index)
		return x->article->index < y->article->index ? -1 : 1;
	if (x->mark.start != y->mark.start)
		return x->mark.start < y->mark.start ? -1 : 1;
	return x->finding < y->finding ? -1 : x->finding > y->finding;
}

static bool has_location_over(const struct cc_finding *finding, const struct cc_location *place)
{
	for (size_t i = 0; i < finding->location_count; i++)
		if (finding->locations[i].article == place->article &&
		    cc_span_overlaps(finding->locations[i].mark, place->mark))
			return true;
	return false;
}

/* Every place of `general` is one of `specific`. */
static bool covers(const struct cc_finding *specific, const struct cc_finding *general)
{
	if (rank(specific) >= rank(general))
		return false;
	for (size_t i = 0; i < general->location_count; i++)
		if (!has_location_over(specific, &general->locations[i]))
			return false;
	return true;
}

static void collect_places(struct cc_vec *places, const struct cc_vec *findings)
{
	const struct cc_finding *all = findings->items;
	for (size_t i = 0; i < findings->len; i++) {
		if (rank(&all[i]) + 1 >= SPECIFIC)
			continue;
		for (size_t k = 0; k < all[i].location_count; k++) {
			struct place place = {
			    .article = all[i].locations[k].article, .mark = all[i].locations[k].mark, .finding = i};
			(void)cc_vec_add(places, &place);
		}
	}
	struct place *sorted = places->items;
	if (places->len > 1)
		qsort(sorted, places->len, sizeof(*sorted), compare_places);
	for (size_t i = 0; i < places->len; i++) {
		bool goes_on = i > 0 && sorted[i].article == sorted[i - 1].article;
		size_t before = goes_on ? sorted[i - 1].reach : 0;
		sorted[i].reach = before > sorted[i].mark.end ? before : sorted[i].mark.end;
	}
}

/* First place that does not lie wholly before `location`. */
static size_t first_behind(const struct cc_vec *places, const struct cc_location *location)
{
	const struct place *sorted = places->items;
	size_t low = 0;
	size_t high = places->len;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct place *place = &sorted[middle];
		bool before = place->article->index < location->article->index ||
			      (place->article == location->article && place->reach <= location->mark.start);
		if (before)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void take_severity(struct cc_finding *specific, const struct cc_finding *general)
{
	if (specific_first[rank(specific)].takes_severity && general->severity > specific->severity)
		specific->severity = general->severity;
}

/* Whether a finding that says more has all its places; that one may become as severe. */
static bool is_covered(const struct cc_vec *places, struct cc_vec *findings, const struct cc_finding *general)
{
	struct cc_finding *all = findings->items;
	const struct place *sorted = places->items;
	const struct cc_location *first = &general->locations[0];
	for (size_t i = first_behind(places, first); i < places->len; i++) {
		if (sorted[i].article != first->article || sorted[i].mark.start >= first->mark.end)
			return false;
		if (!covers(&all[sorted[i].finding], general))
			continue;
		take_severity(&all[sorted[i].finding], general);
		return true;
	}
	return false;
}

static void keep_wanted(struct cc_vec *findings)
{
	struct cc_finding *all = findings->items;
	size_t kept = 0;
	for (size_t i = 0; i < findings->len; i++) {
		if (all[i].location_count == 0 || !touches_draft(&all[i]))
			continue;
		all[i].fingerprint = cc_finding_fingerprint(&all[i]);
		all[kept++] = all[i];
	}
	findings->len = kept;
}

static void keep_others(struct cc_vec *findings, const bool *drop)
{
	struct cc_finding *all = findings->items;
	size_t kept = 0;
	for (size_t i = 0; i < findings->len; i++)
		if (!drop[i])
			all[kept++] = all[i];
	findings->len = kept;
}

static enum cc_status drop_covered(struct cc_vec *findings, struct cc_arena *arena)
{
	struct cc_vec places = cc_vec_new(arena, sizeof(struct place));
	bool *drop = cc_arena_array(arena, findings->len, sizeof(*drop));
	collect_places(&places, findings);
	if (places.failed || drop == NULL)
		return CC_ERR_NOMEM;
	struct cc_finding *all = findings->items;
	for (size_t i = 0; i < findings->len; i++)
		drop[i] = rank(&all[i]) < SPECIFIC && is_covered(&places, findings, &all[i]);
	keep_others(findings, drop);
	return CC_OK;
}

static void drop_doubles(struct cc_vec *findings)
{
	struct cc_finding *all = findings->items;
	size_t kept = 0;
	for (size_t i = 0; i < findings->len; i++)
		if (kept == 0 || !is_double(&all[kept - 1], &all[i]))
			all[kept++] = all[i];
	findings->len = kept;
}

/* A relation that a pack declares names what an arithmetic finding reckons from the same figures. */
static bool is_reckoned_by(const struct cc_finding *relation, const struct cc_finding *sum)
{
	if (strcmp(relation->check, "relation") != 0)
		return false;
	for (size_t i = 0; i < relation->location_count; i++)
		if (relation->locations[i].article != sum->locations[0].article ||
		    !cc_span_contains(sum->locations[0].mark, relation->locations[i].mark))
			return false;
	return true;
}

/* Of findings in order of their places those that begin where the sum stands. */
static bool is_reckoned_twice(const struct cc_finding *all, size_t count, size_t sum)
{
	const struct cc_location *place = &all[sum].locations[0];
	if (strcmp(all[sum].check, "arithmetic") != 0)
		return false;
	for (size_t i = sum; i > 0 && has_location_over(&all[i - 1], place); i--)
		if (is_reckoned_by(&all[i - 1], &all[sum]))
			return true;
	for (size_t i = sum + 1; i < count && has_location_over(&all[i], place); i++)
		if (is_reckoned_by(&all[i], &all[sum]))
			return true;
	return false;
}

/* 云洲 / 云舟 where 傅云洲 / 傅云舟 is told of the same places; of two that say the same the first one counts. */
static bool is_name_within(const struct cc_finding *all, size_t other, size_t name)
{
	const struct cc_finding *more = &all[other];
	const struct cc_finding *less = &all[name];
	size_t wide = cc_span_len(more->locations[0].mark);
	size_t narrow = cc_span_len(less->locations[0].mark);
	if (strcmp(more->check, "name") != 0 || more->severity < less->severity ||
	    more->location_count < less->location_count)
		return false;
	if (more->location_count == less->location_count && (narrow > wide || (narrow == wide && other > name)))
		return false;
	for (size_t i = 0; i < less->location_count; i++)
		if (!has_location_over(more, &less->locations[i]))
			return false;
	return true;
}

/* Of findings in order of their places those that begin where the name stands. */
static bool is_named_twice(const struct cc_finding *all, size_t count, size_t name)
{
	const struct cc_location *place = &all[name].locations[0];
	if (strcmp(all[name].check, "name") != 0)
		return false;
	for (size_t i = name; i > 0 && has_location_over(&all[i - 1], place); i--)
		if (is_name_within(all, i - 1, name))
			return true;
	for (size_t i = name + 1; i < count && has_location_over(&all[i], place); i++)
		if (is_name_within(all, i, name))
			return true;
	return false;
}

/* What others of the same check, or of a closer one, tell with more of it. */
static enum cc_status drop_told(struct cc_vec *findings, struct cc_arena *arena)
{
	struct cc_finding *all = findings->items;
	bool *drop = cc_arena_array(arena, findings->len, sizeof(*drop));
	if (drop == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < findings->len; i++)
		drop[i] = is_reckoned_twice(all, findings->len, i) || is_named_twice(all, findings->len, i);
	keep_others(findings, drop);
	return CC_OK;
}

enum cc_status cc_sift_findings(struct cc_vec *findings, struct cc_arena *arena)
{
	if (findings->failed)
		return CC_ERR_NOMEM;
	keep_wanted(findings);
	enum cc_status status = drop_covered(findings, arena);
	if (status != CC_OK)
		return status;
	if (findings->len > 1)
		qsort(findings->items, findings->len, sizeof(struct cc_finding), compare_findings);
	drop_doubles(findings);
	return drop_told(findings, arena);
}
