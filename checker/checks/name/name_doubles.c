/* One pair of spellings is told once: two ways of finding it may both tell it, one of them surer and with fewer places.
 * The surer one stays, with all places. Leaves findings of two checks to pipeline/sift.c. */
#include <stdlib.h>

#include "base/hash.h"
#include "checks/name/names.h"

struct spelled_pair {
	uint64_t key; /* of the words that it marks, in any order */
	size_t finding;
};

static struct cc_str marked(const struct cc_location *place)
{
	return cc_str_of_span(place->article->document.reading, place->mark);
}

static uint64_t hash_of(const struct cc_location *place)
{
	return cc_hash_mix(cc_hash_add(0, marked(place)));
}

/* Each word counts once, however often it is marked. O(places²), which are few. */
static uint64_t key_of(const struct cc_finding *finding)
{
	uint64_t key = 0;
	for (size_t i = 0; i < finding->location_count; i++) {
		size_t first = 0;
		while (!cc_str_equal(marked(&finding->locations[first]), marked(&finding->locations[i])))
			first++;
		key += first == i ? hash_of(&finding->locations[i]) : 0;
	}
	return key;
}

static int compare(const void *left, const void *right)
{
	const struct spelled_pair *a = left;
	const struct spelled_pair *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return a->finding < b->finding ? -1 : a->finding > b->finding;
}

static bool has_place(const struct cc_finding *finding, const struct cc_location *place)
{
	for (size_t i = 0; i < finding->location_count; i++) {
		const struct cc_location *own = &finding->locations[i];
		if (own->article == place->article && own->mark.start == place->mark.start)
			return true;
	}
	return false;
}

/* Whether the surer one's places are all among those of the other, and it says more: what is told twice in the same
 * words is for sift.c. */
static bool is_told_by(const struct cc_finding *other, const struct cc_finding *surer)
{
	for (size_t i = 0; i < surer->location_count; i++)
		if (!has_place(other, &surer->locations[i]))
			return false;
	return surer->severity >= other->severity && !cc_str_equal(surer->message, other->message);
}

static void take_places(struct cc_finding *surer, struct cc_finding *other)
{
	surer->locations = other->locations;
	surer->location_count = other->location_count;
	surer->locations_more = other->locations_more;
	other->check = NULL;
}

bool names_drop_doubles(struct cc_vec *findings, size_t from, struct cc_arena *arena)
{
	struct cc_finding *all = findings->items;
	struct cc_vec pairs = cc_vec_new(arena, sizeof(struct spelled_pair));
	for (size_t i = from; i < findings->len; i++) {
		const struct spelled_pair pair = {.key = key_of(&all[i]), .finding = i};
		if (!cc_vec_add(&pairs, &pair))
			return false;
	}
	struct spelled_pair *sorted = pairs.items;
	if (pairs.len > 1)
		qsort(sorted, pairs.len, sizeof(*sorted), compare);
	for (size_t i = 0; i + 1 < pairs.len; i++) {
		/* the later way of finding it is the surer one */
		bool told = sorted[i].key == sorted[i + 1].key &&
			    is_told_by(&all[sorted[i].finding], &all[sorted[i + 1].finding]);
		if (told)
			take_places(&all[sorted[i + 1].finding], &all[sorted[i].finding]);
	}
	size_t kept = from;
	for (size_t i = from; i < findings->len; i++)
		if (all[i].check != NULL)
			all[kept++] = all[i];
	findings->len = kept;
	return true;
}
