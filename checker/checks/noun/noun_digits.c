/* Figures of three digits or more that an article prints, as hashes, and those that two articles have in common.
 * Leaves what that makes of the articles to noun_kin.c. */
#include "checks/noun/noun_digits.h"

#include "base/hash.h"
#include "checks/shared/hash_sort.h"

enum {
	RATE_DIGITS = 2,    /* that a rate of three is weighed less */
	DIGITS_MASK = 15,   /* the low bits of a figure's hash tell how many digits it has */
	DIGITS_LEAST = 100, /* 6.88 says more than 5 */
	DIGITS_SMALL = 10,
	YEAR_FIRST = 1900,
	YEAR_LAST = 2100,
	HASH_BITS = 64
};

static uint64_t hash_of(struct cc_str unit, struct cc_decimal value)
{
	uint64_t hash = cc_hash_add_field(CC_HASH_START, unit);
	hash = cc_hash_mix(hash ^ (uint64_t)value.coefficient);
	return cc_hash_mix(hash ^ (uint64_t)(uint32_t)value.exponent);
}

/* 51300 has three that tell it, 1418 four; 15.2% one: most shares and rates are below 100, and many are the same. */
static uint64_t with_digits(uint64_t hash, struct cc_decimal value, bool rate)
{
	while (value.coefficient > 0 && value.coefficient % 10 == 0)
		value.coefficient /= 10;
	int digits = cc_decimal_digits(value.coefficient) - (rate ? RATE_DIGITS : 0);
	digits = digits < 0 ? 0 : digits < DIGITS_MASK ? digits : DIGITS_MASK;
	return (hash & ~(uint64_t)DIGITS_MASK) | (uint64_t)digits;
}

/* The head of a column: 2024. */
static bool is_year(const struct cc_quantity *quantity)
{
	return quantity->unit.len == 0 && cc_decimal_compare(quantity->value, cc_decimal_from_int(YEAR_FIRST)) >= 0 &&
	       cc_decimal_compare(quantity->value, cc_decimal_from_int(YEAR_LAST)) <= 0;
}

static size_t bit_of(uint64_t hash)
{
	return (size_t)(hash >> (HASH_BITS / 2)) % NOUN_FIGURES_BITS;
}

static void settle_figures(struct noun_figures *figures)
{
	size_t kept = 0;
	cc_hash_sort(figures->hashes, figures->count, HASH_BITS);
	for (size_t i = 0; i < figures->count; i++)
		if (i == 0 || figures->hashes[i] != figures->hashes[kept - 1])
			figures->hashes[kept++] = figures->hashes[i];
	figures->count = kept;
	for (size_t i = 0; i < kept; i++)
		figures->seen[bit_of(figures->hashes[i]) / HASH_BITS] |= UINT64_C(1)
									 << bit_of(figures->hashes[i]) % HASH_BITS;
}

static bool make_room(struct noun_figures *figures, size_t count, struct cc_arena *arena)
{
	figures->hashes = cc_arena_array(arena, count + 1, sizeof(uint64_t));
	figures->seen = cc_arena_array(arena, NOUN_FIGURES_BITS / HASH_BITS, sizeof(uint64_t));
	return figures->hashes != NULL && figures->seen != NULL;
}

static bool is_small(const struct cc_quantity *quantity, struct cc_decimal normal)
{
	return normal.coefficient < DIGITS_LEAST && normal.coefficient >= DIGITS_SMALL &&
	       cc_quantity_is_count(quantity);
}

static bool is_large(const struct cc_quantity *quantity, struct cc_decimal normal)
{
	return normal.coefficient >= DIGITS_LEAST && !is_year(quantity);
}

/* How many there are of both kinds, so that no more is kept. */
static void count_figures(const struct cc_article *article, size_t *telling, size_t *small)
{
	*telling = *small = 0;
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		for (size_t k = 0; k < article->mentions[i].quantity_count; k++) {
			const struct cc_quantity *quantity = &article->mentions[i].quantities[k];
			struct cc_decimal value = cc_decimal_normalise(quantity->value);
			*telling += is_large(quantity, value);
			*small += is_small(quantity, value);
		}
	}
}

static bool is_rate(const struct cc_quantity *quantity)
{
	return cc_str_equal(quantity->unit, CC_STR("%")) || cc_str_equal(quantity->unit, CC_STR("pp"));
}

static void take_figure(struct noun_digits *out, const struct cc_quantity *quantity)
{
	struct cc_decimal value = cc_decimal_normalise(quantity->value);
	if (is_small(quantity, value))
		out->small.hashes[out->small.count++] = hash_of(cc_quantity_counted_unit(quantity), value);
	if (!is_large(quantity, value))
		return;
	out->figures.hashes[out->figures.count++] =
	    with_digits(hash_of(quantity->unit, value), value, is_rate(quantity));
	out->counts.hashes[out->counts.count++] = hash_of(cc_quantity_counted_unit(quantity), value);
}

bool noun_digits_find(struct noun_digits *out, const struct cc_article *article, struct cc_arena *arena)
{
	size_t telling;
	size_t small;
	count_figures(article, &telling, &small);
	if (!make_room(&out->figures, telling, arena) || !make_room(&out->counts, telling, arena) ||
	    !make_room(&out->small, small, arena))
		return false;
	for (size_t i = 0; i < article->text.sentence_count; i++)
		for (size_t k = 0; k < article->mentions[i].quantity_count; k++)
			take_figure(out, &article->mentions[i].quantities[k]);
	settle_figures(&out->figures);
	settle_figures(&out->counts);
	settle_figures(&out->small);
	return true;
}

size_t noun_hashes_shared(const uint64_t *a, size_t a_count, const uint64_t *b, size_t b_count)
{
	size_t shared = 0;
	for (size_t i = 0, k = 0; i < a_count && k < b_count;) { /* without a branch: nobody can foresee which it is */
		const uint64_t left = a[i];
		const uint64_t right = b[k];
		shared += left == right;
		i += left < right;
		k += left >= right;
	}
	return shared;
}

/* The hash at `at` or the next one behind it that the other row may have; the end where there is none. */
static size_t next_seen(const struct noun_figures *figures, size_t at, const struct noun_figures *other)
{
	for (; at < figures->count; at++) {
		const size_t bit = bit_of(figures->hashes[at]);
		if ((other->seen[bit / HASH_BITS] >> bit % HASH_BITS & 1) != 0)
			break;
	}
	return at;
}

static bool has(const struct noun_figures *figures, uint64_t hash)
{
	size_t low = 0;
	for (size_t high = figures->count; low < high;) {
		const size_t middle = low + (high - low) / 2;
		if (figures->hashes[middle] < hash)
			low = middle + 1;
		else
			high = middle;
	}
	return low < figures->count && figures->hashes[low] == hash;
}

size_t noun_figures_shared(const struct noun_figures *a, const struct noun_figures *b)
{
	const struct noun_figures *brief = a->count < b->count ? a : b;
	const struct noun_figures *full = a->count < b->count ? b : a;
	size_t shared = 0;
	for (size_t i = next_seen(brief, 0, full); i < brief->count; i = next_seen(brief, i + 1, full))
		shared += has(full, brief->hashes[i]);
	return shared;
}

size_t noun_digits_least(const struct noun_digits *a, const struct noun_digits *b)
{
	static const size_t least[] = {5, 5, 8, 11, 19, 60};
	size_t pairs = (size_t)cc_decimal_digits((cc_u128)a->figures.count * b->figures.count);
	size_t most = sizeof(least) / sizeof(least[0]) - 1;
	return least[pairs < most ? pairs : most];
}

bool noun_digits_share(const struct noun_digits *a, const struct noun_digits *b, size_t least, size_t digits)
{
	const struct noun_figures *brief = a->figures.count < b->figures.count ? &a->figures : &b->figures;
	const struct noun_figures *full = brief == &a->figures ? &b->figures : &a->figures;
	size_t shared = 0;
	size_t said = 0;
	for (size_t i = next_seen(brief, 0, full); i < brief->count && (shared < least || said < digits);
	     i = next_seen(brief, i + 1, full)) {
		const uint64_t hash = brief->hashes[i];
		const bool both = has(full, hash);
		shared += both;
		said += both ? hash & DIGITS_MASK : 0;
	}
	return shared >= least && said >= digits;
}
