/* How the values of two figures differ where one is the other misprinted: digits exchanged, 万 for 亿, a lost point.
 * Leaves whether they are one figure to noun_misprints.c. */
#include "checks/noun/noun_slips.h"

#include <stdlib.h>

#include "checks/noun/noun_retold.h"
#include "checks/noun/noun_twins.h"
#include "checks/shared/hints.h"

enum { DIGITS = 10, DIGITS_TELLING = 100, DIGITS_LONG = 1000, POINT_MOST = 2 };

bool noun_is_other_unit(const struct noun_claim *a, const struct noun_claim *b)
{
	return !cc_str_equal(cc_quantity_counted_unit(a->quantity), cc_quantity_counted_unit(b->quantity));
}

/* The digits that are compared: of 9860公里 and 9860海里 those that are printed. */
static cc_u128 digits_of(const struct noun_claim *claim, const struct noun_claim *other)
{
	const struct cc_quantity *quantity = claim->quantity;
	return cc_decimal_bare(noun_is_other_unit(claim, other) ? quantity->printed : quantity->value).coefficient;
}

bool noun_is_row(const struct noun_claim *a, const struct noun_claim *b)
{
	bool other = noun_is_other_unit(a, b) || cc_decimal_compare(a->quantity->value, b->quantity->value) != 0;
	return other && digits_of(a, b) == digits_of(b, a);
}

bool noun_is_long_row(const struct noun_claim *a, const struct noun_claim *b)
{
	return noun_is_row(a, b) && a->quantity->value.negative == b->quantity->value.negative &&
	       digits_of(a, b) >= DIGITS_TELLING;
}

/* An article has few lengths; tonnes, money and people are everywhere. */
static bool is_length(const struct cc_quantity *quantity)
{
	return cc_str_equal(quantity->dimension, CC_STR("length"));
}

bool noun_is_long_swap(const struct noun_claim *a, const struct noun_claim *b)
{
	unsigned least = is_length(a->quantity) ? DIGITS_TELLING : DIGITS_LONG;
	return cc_decimal_bare(a->quantity->value).coefficient >= least &&
	       noun_swapped(a->quantity->value, b->quantity->value);
}

static int powers_apart(const struct noun_claim *a, const struct noun_claim *b)
{
	return abs(cc_decimal_bare(a->quantity->value).exponent - cc_decimal_bare(b->quantity->value).exponent);
}

bool noun_is_one_unit(const struct noun_claim *a, const struct noun_claim *b)
{
	bool counts = cc_str_equal(cc_quantity_counted_unit(a->quantity), CC_STR("count"));
	return !counts || cc_str_equal(a->quantity->unit, b->quantity->unit);
}

bool noun_is_lost_point(const struct noun_claim *a, const struct noun_claim *b)
{
	return noun_is_long_row(a, b) && powers_apart(a, b) <= POINT_MOST && !noun_is_other_unit(a, b) &&
	       noun_is_one_unit(a, b);
}

bool noun_is_han(const struct noun_claim *claim)
{
	return cc_text_is_han(&claim->article->text, claim->noun->sentence);
}

/* 万 for 亿, million for billion; 12 and 120 are two figures. 1.87亿 and 18.7万 are no slip of two Chinese writers, who
 * count in steps of four; between two languages any step may be wrong. */
static bool is_slip_of_scale(const struct noun_claim *a, const struct noun_claim *b)
{
	enum { HAN = 1, LATIN = 2, MIXED = 4 };
	static const struct {
		int power;
		unsigned between;
	} slips[] = {{3, LATIN | MIXED}, {4, HAN | MIXED},   {6, LATIN | MIXED},
		     {8, HAN | MIXED},	 {9, LATIN | MIXED}, {12, HAN | LATIN | MIXED}};
	unsigned between = noun_is_han(a) != noun_is_han(b) ? MIXED : noun_is_han(a) ? HAN : LATIN;
	int apart = powers_apart(a, b);
	for (size_t i = 0; i < sizeof(slips) / sizeof(slips[0]); i++)
		if (apart == slips[i].power && (between & slips[i].between) != 0)
			return true;
	return false;
}

bool noun_is_slip(const struct noun_claim *a, const struct noun_claim *b)
{
	if (noun_is_other_unit(a, b))
		return cc_str_equal(a->quantity->dimension, b->quantity->dimension);
	bool printed = a->quantity->value.exponent == b->quantity->value.exponent;
	return (printed && hint_is_swapped(a->quantity->value, b->quantity->value)) || is_slip_of_scale(a, b) ||
	       noun_is_lost_point(a, b);
}

/* 421 of 142: of three digits all three stand elsewhere, which chance gives as easily. */
static bool is_turned_round(struct cc_decimal a, struct cc_decimal b)
{
	int apart = 0;
	cc_u128 x = a.coefficient;
	cc_u128 y = b.coefficient;
	for (; x > 0 || y > 0; x /= 10, y /= 10)
		apart += x % 10 != y % 10;
	return a.exponent == b.exponent && apart > 2;
}

bool noun_is_plain_slip(const struct noun_claim *a, const struct noun_claim *b)
{
	int total;
	if (cc_decimal_compare(a->quantity->value, b->quantity->value) == 0 || noun_is_other_unit(a, b))
		return false;
	(void)noun_twins_digits(&total, a->quantity->value);
	return noun_swapped(a->quantity->value, b->quantity->value) ||
	       (total >= NOUN_DIGITS_SURE && hint_is_swapped(a->quantity->value, b->quantity->value) &&
		(total > NOUN_DIGITS_SURE || !is_turned_round(a->quantity->value, b->quantity->value))) ||
	       (noun_is_row(a, b) && digits_of(a, b) >= DIGITS && is_slip_of_scale(a, b)) || noun_is_lost_point(a, b);
}
