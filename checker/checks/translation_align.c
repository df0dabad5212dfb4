/* Two versions side by side: the longest common row of equal items (Hunt, McIlroy 1976), and between its members what
 * stands alone on both sides. Leaves which texts are versions to translation_items.c. */
#include "checks/translation.h"

static bool is_count(const struct cc_quantity *quantity)
{
	return quantity->unit.ptr == NULL || cc_str_equal(quantity->dimension, CC_STR("count"));
}

static bool same_measure(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return is_count(a) ? is_count(b) : cc_str_equal(a->unit, b->unit);
}

static bool same_date(struct cc_date a, struct cc_date b)
{
	return a.year == b.year && a.month == b.month && a.day == b.day;
}

bool translation_same(const struct translation_item *a, const struct translation_item *b)
{
	if (a->quantity == NULL || b->quantity == NULL)
		return a->quantity == b->quantity && same_date(a->period.start, b->period.start) &&
		       same_date(a->period.end, b->period.end);
	return same_measure(a->quantity, b->quantity) &&
	       cc_interval_overlaps(a->quantity->expected, b->quantity->expected);
}

bool translation_alike(const struct translation_item *a, const struct translation_item *b)
{
	if (a->quantity == NULL || b->quantity == NULL)
		return a->quantity == b->quantity && a->period.kind == b->period.kind;
	return same_measure(a->quantity, b->quantity);
}

struct alignment {
	const struct translation_item *han;
	size_t han_count;
	const struct translation_item *latin;
	size_t latin_count;
	uint16_t *lengths; /* of the longest common rows behind each pair, (han_count + 1) * (latin_count + 1) */
	bool *han_taken;   /* items that have their equal, in the row or out of it */
	bool *latin_taken;
};

static uint16_t *length_at(const struct alignment *it, size_t han, size_t latin)
{
	return &it->lengths[han * (it->latin_count + 1) + latin];
}

static void measure(const struct alignment *it)
{
	for (size_t h = it->han_count; h-- > 0;)
		for (size_t l = it->latin_count; l-- > 0;) {
			uint16_t down = *length_at(it, h + 1, l);
			uint16_t right = *length_at(it, h, l + 1);
			uint16_t best = down > right ? down : right;
			if (translation_same(&it->han[h], &it->latin[l]))
				best = (uint16_t)(*length_at(it, h + 1, l + 1) + 1);
			*length_at(it, h, l) = best;
		}
}

/* Other languages order a sentence otherwise: an equal item anywhere is no mistake. */
static void take_equals(const struct alignment *it)
{
	for (size_t h = 0; h < it->han_count; h++)
		for (size_t l = 0; l < it->latin_count && !it->han_taken[h]; l++) {
			if (it->latin_taken[l] || !translation_same(&it->han[h], &it->latin[l]))
				continue;
			it->han_taken[h] = true;
			it->latin_taken[l] = true;
		}
}

/* The one item of [from, to) that has no equal and is alike; SIZE_MAX where there is none, or several. */
static size_t only_alike(const struct translation_item *items, const bool *taken, struct cc_span range,
			 const struct translation_item *other)
{
	size_t found = SIZE_MAX;
	for (size_t i = range.start; i < range.end; i++) {
		if (taken[i] || !translation_alike(&items[i], other))
			continue;
		if (found != SIZE_MAX)
			return SIZE_MAX;
		found = i;
	}
	return found;
}

/* Between two members of the row: an item alone of its kind on either side. */
static bool compare_gap(struct cc_vec *out, const struct alignment *it, struct cc_span han, struct cc_span latin)
{
	for (size_t h = han.start; h < han.end; h++) {
		if (it->han_taken[h])
			continue;
		size_t l = only_alike(it->latin, it->latin_taken, latin, &it->han[h]);
		if (l == SIZE_MAX || only_alike(it->han, it->han_taken, han, &it->latin[l]) != h)
			continue;
		struct translation_fault fault = {.han = h, .latin = l};
		if (!cc_vec_add(out, &fault))
			return false;
	}
	return true;
}

static bool walk(struct cc_vec *out, const struct alignment *it)
{
	struct cc_span han = {0};
	struct cc_span latin = {0};
	while (han.end < it->han_count && latin.end < it->latin_count) {
		bool row = translation_same(&it->han[han.end], &it->latin[latin.end]);
		if (row) {
			if (!compare_gap(out, it, han, latin))
				return false;
			han.start = ++han.end;
			latin.start = ++latin.end;
		} else if (*length_at(it, han.end + 1, latin.end) >= *length_at(it, han.end, latin.end + 1)) {
			han.end++;
		} else {
			latin.end++;
		}
	}
	han.end = it->han_count;
	latin.end = it->latin_count;
	return compare_gap(out, it, han, latin);
}

bool translation_compare(struct cc_vec *out, const struct translation_text *han, const struct translation_text *latin,
			 struct cc_arena *arena)
{
	struct alignment it = {
	    .han = han->items, .han_count = han->count, .latin = latin->items, .latin_count = latin->count};
	if (it.han_count > TRANSLATION_ITEMS_MAX || it.latin_count > TRANSLATION_ITEMS_MAX)
		return true;
	it.lengths = cc_arena_array(arena, (it.han_count + 1) * (it.latin_count + 1), sizeof(*it.lengths));
	it.han_taken = cc_arena_array(arena, it.han_count, sizeof(bool));
	it.latin_taken = cc_arena_array(arena, it.latin_count, sizeof(bool));
	if (it.lengths == NULL || it.han_taken == NULL || it.latin_taken == NULL)
		return false;
	measure(&it);
	take_equals(&it);
	return walk(out, &it);
}
