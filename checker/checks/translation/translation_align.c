/* Two versions side by side: the longest common row of equal items (Hunt, McIlroy 1976), then equals that stand
 * elsewhere. Leaves which texts are versions to translation_items.c, what to make of the rest to translation_faults.c.
 */
#include "checks/shared/hints.h"
#include "checks/translation/translation.h"

enum { DIGITS_LEAST = 10 /* a lone digit equals too much by chance */ };

static bool is_count(const struct cc_quantity *quantity)
{
	return quantity->unit.ptr == NULL || cc_str_equal(quantity->dimension, CC_STR("count"));
}

bool translation_is_rank(const struct translation_item *item)
{
	return item->quantity != NULL && item->quantity->kind == CC_NUMBER_ORDINAL;
}

static bool same_measure(const struct cc_quantity *a, const struct cc_quantity *b)
{
	if ((a->kind == CC_NUMBER_ORDINAL) != (b->kind == CC_NUMBER_ORDINAL))
		return false;
	return is_count(a) ? is_count(b) : cc_str_equal(a->unit, b->unit);
}

static bool same_date(struct cc_date a, struct cc_date b)
{
	return a.year == b.year && a.month == b.month && a.day == b.day;
}

/* 2025—2026学年 and "2025-26": the months of one are within the two years of the other. */
static bool same_years(struct cc_period a, struct cc_period b)
{
	bool two = b.end.year == b.start.year + 2 && b.start.month == 1 && b.end.month == 1;
	return two && a.start.year == b.start.year && a.start.month > 1 && a.end.year == a.start.year + 1 &&
	       a.end.month > 1;
}

/* 6月2日 and 2 June 2026: a day without its year is that of any. */
static bool same_period(const struct translation_item *a, const struct translation_item *b)
{
	if (!a->yearless && !b->yearless)
		return (same_date(a->period.start, b->period.start) && same_date(a->period.end, b->period.end)) ||
		       same_years(a->period, b->period) || same_years(b->period, a->period);
	return a->period.kind == b->period.kind && a->period.start.month == b->period.start.month &&
	       a->period.start.day == b->period.start.day;
}

/* 156米 and "up to 165 metres": the words allow it, and it is a slip all the same. */
static bool same_value(const struct cc_quantity *a, const struct cc_quantity *b)
{
	if (cc_decimal_compare(a->value, b->value) == 0)
		return true;
	return cc_interval_overlaps(a->expected, b->expected) && !hint_is_swapped(a->value, b->value);
}

/* 28.74 under 收入（亿元） and 2,874 under "revenue (million yuan)". */
static bool same_cell(const struct translation_item *a, const struct translation_item *b)
{
	return a->is_cell && b->is_cell && hint_powers_apart(a->quantity->value, b->quantity->value) != 0;
}

bool translation_same(const struct translation_item *a, const struct translation_item *b)
{
	if (a->quantity == NULL || b->quantity == NULL)
		return a->quantity == b->quantity && same_period(a, b);
	return same_measure(a->quantity, b->quantity) && (same_value(a->quantity, b->quantity) || same_cell(a, b));
}

bool translation_alike(const struct translation_item *a, const struct translation_item *b)
{
	if (a->quantity == NULL || b->quantity == NULL)
		return a->quantity == b->quantity && a->period.kind == b->period.kind;
	return same_measure(a->quantity, b->quantity);
}

/* 50年一遇 and "one that comes once in 50", 15.6万吨 and "156,000 tonnes of standard coal": another measure was read,
 * and the figure is the same. 0.8‰ and 0.8 percent are of one measure and differ. */
static bool same_bare(const struct translation_item *a, const struct translation_item *b)
{
	if (a->quantity == NULL || b->quantity == NULL)
		return false;
	return cc_decimal_compare(a->quantity->value, b->quantity->value) == 0 &&
	       cc_decimal_normalise(a->quantity->value).coefficient >= DIGITS_LEAST &&
	       !cc_str_equal(a->quantity->dimension, b->quantity->dimension);
}

static uint16_t *length_at(const struct translation_alignment *it, size_t han, size_t latin)
{
	return &it->lengths[han * (it->latin.count + 1) + latin];
}

static void measure(const struct translation_alignment *it)
{
	for (size_t h = it->han.count; h-- > 0;)
		for (size_t l = it->latin.count; l-- > 0;) {
			uint16_t down = *length_at(it, h + 1, l);
			uint16_t right = *length_at(it, h, l + 1);
			uint16_t best = down > right ? down : right;
			if (translation_same(&it->han.items[h], &it->latin.items[l]))
				best = (uint16_t)(*length_at(it, h + 1, l + 1) + 1);
			*length_at(it, h, l) = best;
		}
}

static void join(struct translation_alignment *it, size_t h, size_t l)
{
	it->han.mates[h] = l;
	it->latin.mates[l] = h;
}

static void walk(struct translation_alignment *it)
{
	size_t h = 0;
	size_t l = 0;
	size_t gap = 0;
	while (h < it->han.count || l < it->latin.count) {
		bool both = h < it->han.count && l < it->latin.count;
		if (both && translation_same(&it->han.items[h], &it->latin.items[l])) {
			join(it, h, l);
			it->han.gaps[h++] = ++gap;
			it->latin.gaps[l++] = gap;
		} else if (l == it->latin.count || (both && *length_at(it, h + 1, l) >= *length_at(it, h, l + 1))) {
			it->han.gaps[h++] = gap;
		} else {
			it->latin.gaps[l++] = gap;
		}
	}
}

/* Other languages order a sentence otherwise: an equal item anywhere is no mistake. */
static void take_equals(struct translation_alignment *it,
			bool (*equal)(const struct translation_item *a, const struct translation_item *b))
{
	for (size_t h = 0; h < it->han.count; h++)
		for (size_t l = 0; l < it->latin.count && it->han.mates[h] == TRANSLATION_ALONE; l++)
			if (it->latin.mates[l] == TRANSLATION_ALONE && equal(&it->han.items[h], &it->latin.items[l]))
				join(it, h, l);
}

static bool side_new(struct translation_side *out, const struct translation_text *text, struct cc_arena *arena)
{
	*out = (struct translation_side){
	    .items = text->items,
	    .count = text->count,
	    .mates = cc_arena_array(arena, text->count, sizeof(*out->mates)),
	    .gaps = cc_arena_array(arena, text->count, sizeof(*out->gaps)),
	};
	if (out->mates == NULL || out->gaps == NULL)
		return false;
	for (size_t i = 0; i < text->count; i++)
		out->mates[i] = TRANSLATION_ALONE;
	return true;
}

bool translation_align(struct translation_alignment *out, const struct translation_text *han,
		       const struct translation_text *latin, struct cc_arena *arena)
{
	*out = (struct translation_alignment){0};
	if (!side_new(&out->han, han, arena) || !side_new(&out->latin, latin, arena))
		return false;
	out->lengths = cc_arena_array(arena, (han->count + 1) * (latin->count + 1), sizeof(*out->lengths));
	if (out->lengths == NULL)
		return false;
	measure(out);
	walk(out);
	take_equals(out, translation_same);
	take_equals(out, same_bare);
	return true;
}
