/* What units are to one another, as exact factors.
 * Leaves what the packs call a unit to ruleset/. */
#include "checks/measures.h"

/* One of `code` is so many of `base`: coefficient * 10^exponent. */
static const struct measure {
	const char *code;
	const char *base;
	unsigned coefficient;
	int exponent;
} measures[] = {
    {"km", "m", 1, 3},
    {"m", "m", 1, 0},
    {"dm", "m", 1, -1},
    {"cm", "m", 1, -2},
    {"mm", "m", 1, -3},
    {"um", "m", 1, -6},
    {"nm", "m", 1, -9},
    {"[mi_i]", "m", 1609344, -3},
    {"[ft_i]", "m", 3048, -4},
    {"[in_i]", "m", 254, -4},
    {"[yd_i]", "m", 9144, -4},
    {"里", "m", 500, 0},
    {"km2", "m2", 1, 6},
    {"m2", "m2", 1, 0},
    {"cm2", "m2", 1, -4},
    {"har", "m2", 1, 4},
    {"m3", "m3", 1, 0},
    {"km3", "m3", 1, 9},
    {"cm3", "m3", 1, -6},
    {"L", "m3", 1, -3},
    {"mL", "m3", 1, -6},
    {"t", "kg", 1, 3},
    {"kt", "kg", 1, 6},
    {"Mt", "kg", 1, 9},
    {"kg", "kg", 1, 0},
    {"g", "kg", 1, -3},
    {"mg", "kg", 1, -6},
    {"斤", "kg", 5, -1},
    {"[lb_av]", "kg", 45359237, -8},
    {"wk", "s", 604800, 0},
    {"d", "s", 86400, 0},
    {"h", "s", 3600, 0},
    {"min", "s", 60, 0},
    {"s", "s", 1, 0},
    {"ms", "s", 1, -3},
    {"a", "mo", 12, 0},
    {"mo", "mo", 1, 0},
    {"W", "W", 1, 0},
    {"kW", "W", 1, 3},
    {"MW", "W", 1, 6},
    {"GW", "W", 1, 9},
};

static const struct measure *measure_of(struct cc_str code)
{
	for (size_t i = 0; i < sizeof(measures) / sizeof(measures[0]); i++)
		if (cc_str_equal(code, cc_str_from(measures[i].code)))
			return &measures[i];
	return NULL;
}

/* 100 km/h, 100 [mi_i]/h: what both are per falls away. */
static void drop_same_per(struct cc_str *a, struct cc_str *b)
{
	size_t per_a = cc_str_find(*a, CC_STR("/"), 0);
	size_t per_b = cc_str_find(*b, CC_STR("/"), 0);
	if (per_a == SIZE_MAX || per_b == SIZE_MAX ||
	    !cc_str_equal(cc_str_slice(*a, per_a, a->len), cc_str_slice(*b, per_b, b->len)))
		return;
	*a = cc_str_slice(*a, 0, per_a);
	*b = cc_str_slice(*b, 0, per_b);
}

static enum cc_status in_base(struct cc_interval *out, struct cc_interval said, const struct measure *measure)
{
	struct cc_decimal factor = {.coefficient = measure->coefficient, .exponent = measure->exponent};
	return cc_interval_multiply(out, said, cc_interval_point(factor));
}

/* 1.2公里以上 / 1.2米以上: all that is open above would overlap, so under one word the figures themselves are held. */
static struct cc_interval said_by(const struct cc_quantity *quantity, const struct cc_quantity *other)
{
	struct cc_interval printed;
	bool as_printed = quantity->qualifier == other->qualifier && quantity->qualifier != CC_QUALIFIER_RANGE &&
			  cc_interval_of_rounding(&printed, quantity->value) == CC_OK;
	return as_printed ? printed : quantity->hard;
}

bool cc_measures_agree(const struct cc_quantity *a, const struct cc_quantity *b)
{
	struct cc_str unit_a = a->unit;
	struct cc_str unit_b = b->unit;
	drop_same_per(&unit_a, &unit_b);
	const struct measure *of_a = measure_of(unit_a);
	const struct measure *of_b = measure_of(unit_b);
	struct cc_interval x = said_by(a, b);
	struct cc_interval y = said_by(b, a);
	if (of_a == NULL || of_b == NULL)
		return cc_interval_overlaps(a->hard, b->hard);
	if (!cc_str_equal(cc_str_from(of_a->base), cc_str_from(of_b->base)))
		return cc_str_equal(a->dimension, b->dimension);
	return in_base(&x, x, of_a) != CC_OK || in_base(&y, y, of_b) != CC_OK || cc_interval_overlaps(x, y);
}
