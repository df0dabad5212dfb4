/* The two intervals that a figure and its qualifier allow: what cannot be otherwise, what a reader expects.
 * Leaves the words around the figure to qualifier.c. */
#include "extract/figures/figure.h"

static struct cc_decimal times(struct cc_decimal a, cc_u128 tenths)
{
	struct cc_decimal result = a;
	if (cc_decimal_multiply(&result, a, (struct cc_decimal){.coefficient = tenths, .exponent = -1}) != CC_OK)
		return a;
	return result;
}

/** One unit of the last digit that is not zero: 2600 -> 100, 3万亿 -> 1万亿; of a last 5 five: 85 -> 5. */
static struct cc_decimal round_step(struct cc_decimal value)
{
	enum { QUOTIENT = -9 };
	if (value.exponent <= QUOTIENT)
		return times(value, 1); /* 三分之一 has no last digit */
	cc_u128 rest = value.coefficient;
	int32_t exponent = value.exponent;
	while (rest != 0 && rest % 10 == 0) {
		rest /= 10;
		exponent++;
	}
	bool five = rest % 10 == 5 && rest > 10;
	return (struct cc_decimal){.coefficient = five ? 5 : 1, .exponent = exponent};
}

static struct cc_decimal plus(struct cc_decimal a, struct cc_decimal b)
{
	struct cc_decimal result = a;
	(void)cc_decimal_add(&result, a, b);
	return result;
}

static struct cc_decimal minus(struct cc_decimal a, struct cc_decimal b)
{
	return plus(a, cc_decimal_negate(b));
}

static struct cc_decimal magnitude(struct cc_decimal a)
{
	a.negative = false;
	return a;
}

static struct cc_interval between(struct cc_decimal low, struct cc_decimal high)
{
	struct cc_interval interval = cc_interval_at_least(low);
	interval.has_high = true;
	interval.high = high;
	return interval;
}

static struct cc_interval rounded(struct cc_decimal printed)
{
	struct cc_interval interval;
	return cc_interval_of_rounding(&interval, printed) == CC_OK ? interval : cc_interval_point(printed);
}

/* 约5000: a tenth either way at the most, one unit of its last round place at the least: 约6% 5..7, 约3.63万亿
 * 3.62..3.64, 约1000 900..1100. */
static struct cc_decimal blur_width(struct cc_decimal value)
{
	struct cc_decimal size = magnitude(value);
	struct cc_decimal unit = round_step(size);
	struct cc_decimal tenth = times(size, 1);
	struct cc_decimal printed = {.coefficient = 1, .exponent = value.exponent};
	struct cc_decimal width = cc_decimal_compare(unit, tenth) < 0 ? unit : tenth;
	return cc_decimal_compare(width, printed) < 0 ? printed : width;
}

/* Nobody takes 约6% for 6.91%: where one unit is more than a tenth, a tenth (or the rounding, if that is more) is
 * expected. */
static struct cc_decimal expected_width(struct cc_decimal value)
{
	struct cc_decimal width = blur_width(value);
	struct cc_decimal tenth = times(magnitude(value), 1);
	if (cc_decimal_compare(width, tenth) <= 0)
		return width;
	struct cc_decimal half = {.coefficient = 5, .exponent = value.exponent - 1};
	return cc_decimal_compare(tenth, half) > 0 ? tenth : half;
}

static struct cc_interval blurred(struct cc_decimal value, struct cc_decimal width)
{
	return between(minus(value, width), plus(value, width));
}

static void set_exact(struct cc_quantity *quantity)
{
	quantity->hard = quantity->expected = rounded(quantity->value);
}

static void set_about(struct cc_quantity *quantity)
{
	quantity->hard = blurred(quantity->value, blur_width(quantity->value));
	quantity->expected = blurred(quantity->value, expected_width(quantity->value));
}

/* 超2600家: 2600 and more, and a reader expects fewer than 2700; 突破3万亿: fewer than 4万亿. */
static void set_at_least(struct cc_quantity *quantity)
{
	quantity->hard = cc_interval_at_least(quantity->value);
	quantity->expected = between(quantity->value, plus(quantity->value, round_step(magnitude(quantity->value))));
	quantity->expected.high_open = true;
}

static void set_at_most(struct cc_quantity *quantity)
{
	quantity->hard = cc_interval_at_most(quantity->value);
	quantity->expected = quantity->hard;
}

static void set_under(struct cc_quantity *quantity)
{
	set_at_most(quantity);
	quantity->hard.high_open = quantity->expected.high_open = true;
}

/* 近5000: 4500 to 5000; 近1000, where half the place would be half the number: 900. */
static void set_nearly(struct cc_quantity *quantity)
{
	set_under(quantity);
	struct cc_decimal size = magnitude(quantity->value);
	struct cc_decimal half = times(round_step(size), 5);
	struct cc_decimal tenth = times(size, 1);
	bool leading = cc_decimal_compare(half, times(size, 2)) > 0;
	quantity->expected.has_low = true;
	quantity->expected.low = minus(quantity->value, leading ? tenth : half);
}

/* From the first to the second, each as rounded as it is printed: 60%~70%. */
static void set_range(struct cc_quantity *quantity)
{
	quantity->hard = between(quantity->value, quantity->value2);
	quantity->expected = quantity->hard;
}

/* 3000多: from 3000 up to, not with, 4000; below zero the other way round. */
static void set_open(struct cc_quantity *quantity, struct cc_decimal upper)
{
	bool below_zero = quantity->value.negative;
	quantity->hard = below_zero ? between(upper, quantity->value) : between(quantity->value, upper);
	quantity->hard.low_open = below_zero;
	quantity->hard.high_open = !below_zero;
	quantity->expected = quantity->hard;
}

/* 三十来只: a tenth fewer as well, and fewer than forty. */
static void set_open_about(struct cc_quantity *quantity, struct cc_decimal upper)
{
	set_open(quantity, upper);
	if (quantity->value.negative)
		return;
	quantity->hard.low = minus(quantity->value, times(quantity->value, 1));
	quantity->expected = quantity->hard;
}

/* Half, a third, 四分之一: words for parts are rounded by a twentieth. */
static void set_part(struct cc_quantity *quantity)
{
	struct cc_decimal width = times(times(magnitude(quantity->value), 5), 1);
	quantity->hard = between(minus(quantity->value, width), plus(quantity->value, width));
	quantity->expected = quantity->hard;
}

static void set_intervals(struct cc_quantity *quantity)
{
	static void (*const sets[CC_QUALIFIER_COUNT])(struct cc_quantity *) = {
	    [CC_QUALIFIER_EXACT] = set_exact,	    [CC_QUALIFIER_ABOUT] = set_about,
	    [CC_QUALIFIER_OVER] = set_at_least,	    [CC_QUALIFIER_UNDER] = set_under,
	    [CC_QUALIFIER_AT_LEAST] = set_at_least, [CC_QUALIFIER_AT_MOST] = set_at_most,
	    [CC_QUALIFIER_NEARLY] = set_nearly,	    [CC_QUALIFIER_RANGE] = set_range};
	sets[quantity->qualifier](quantity);
}

void cc_qualify_intervals(struct cc_quantity *quantity, const struct cc_numeral *numeral)
{
	bool vague = quantity->qualifier == CC_QUALIFIER_EXACT || quantity->qualifier == CC_QUALIFIER_ABOUT ||
		     quantity->qualifier == CC_QUALIFIER_OVER;
	if (quantity->is_range)
		set_range(quantity);
	else if (numeral->extent == CC_NUMERAL_OPEN && quantity->qualifier == CC_QUALIFIER_ABOUT)
		set_open_about(quantity, quantity->value2);
	else if (numeral->extent == CC_NUMERAL_OPEN && vague)
		set_open(quantity, quantity->value2);
	else if (quantity->kind == CC_NUMBER_FRACTION && quantity->qualifier == CC_QUALIFIER_EXACT)
		set_part(quantity);
	else
		set_intervals(quantity);
}
