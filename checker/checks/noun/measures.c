/* What units are to one another, by what the packs say that they equal.
 * Leaves what the packs call a unit to ruleset/. */
#include "checks/noun/measures.h"

/* NULL `of`: the packs do not tell in what it is measured. */
static struct cc_unit_equals measure_of(const struct cc_ruleset *rules, struct cc_str code)
{
	const struct cc_unit *unit = cc_ruleset_unit(rules, code);
	return unit != NULL && cc_str_equal(unit->code, code) ? unit->equals : (struct cc_unit_equals){0};
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

static bool scale(struct cc_interval *amount, struct cc_decimal by, struct cc_decimal also)
{
	struct cc_decimal factor;
	return cc_decimal_multiply(&factor, by, also) == CC_OK &&
	       cc_interval_multiply(amount, *amount, cc_interval_point(factor)) == CC_OK;
}

bool cc_measures_bring(struct cc_interval *a, struct cc_interval *b, const struct cc_ruleset *rules,
		       struct cc_str unit_a, struct cc_str unit_b)
{
	drop_same_per(&unit_a, &unit_b);
	struct cc_unit_equals of_a = measure_of(rules, unit_a);
	struct cc_unit_equals of_b = measure_of(rules, unit_b);
	return of_a.of.ptr != NULL && of_b.of.ptr != NULL && cc_str_equal(of_a.of, of_b.of) &&
	       scale(a, of_a.amount, of_b.count) && scale(b, of_b.amount, of_a.count);
}

/* 1.2公里以上 / 1.2米以上: all that is open above would overlap, so under one word the figures themselves are held. */
static struct cc_interval said_by(const struct cc_quantity *quantity, const struct cc_quantity *other)
{
	struct cc_interval printed;
	bool as_printed = quantity->qualifier == other->qualifier && quantity->qualifier != CC_QUALIFIER_RANGE &&
			  cc_interval_of_rounding(&printed, quantity->value) == CC_OK;
	return as_printed ? printed : quantity->hard;
}

bool cc_measures_agree(const struct cc_ruleset *rules, const struct cc_quantity *a, const struct cc_quantity *b)
{
	struct cc_str unit_a = a->unit;
	struct cc_str unit_b = b->unit;
	drop_same_per(&unit_a, &unit_b);
	struct cc_unit_equals of_a = measure_of(rules, unit_a);
	struct cc_unit_equals of_b = measure_of(rules, unit_b);
	struct cc_interval x = said_by(a, b);
	struct cc_interval y = said_by(b, a);
	if (of_a.of.ptr == NULL || of_b.of.ptr == NULL)
		return cc_interval_overlaps(a->hard, b->hard);
	if (!cc_str_equal(of_a.of, of_b.of))
		return cc_str_equal(a->dimension, b->dimension);
	return !cc_measures_bring(&x, &y, rules, unit_a, unit_b) || cc_interval_overlaps(x, y);
}
