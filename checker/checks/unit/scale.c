/* Comparing digits of figures whatever their scale.
 * Leaves what is said about it to check_unit_scale.c and hints.c. */
#include "checks/unit/scale.h"
#include "base/ascii.h"

enum { DIGITS_ENOUGH = 3, DATA_STEPS = 5 };

/* 万 and 亿, thousand and its powers; 10 and 100 are slips only where the multipliers are printed. */
const int32_t scale_powers[] = {4, 8, 3, 6, 9, 12, 0};

/* "3,630.5万亿": digits, then the multiplier. */
struct scale_word scale_word_of(const struct cc_claim *claim)
{
	struct cc_str numeral = cc_str_of_span(claim->article->text.view, claim->quantity.number);
	int32_t decimals = 0;
	bool point = false;
	size_t at = 0;
	for (; at < numeral.len && (cc_ascii_is_digit(numeral.ptr[at]) || strchr(".,", numeral.ptr[at]) != NULL);
	     at++) {
		decimals += point && cc_ascii_is_digit(numeral.ptr[at]);
		point |= numeral.ptr[at] == '.';
	}
	return (struct scale_word){.text = cc_str_trim(cc_str_slice(numeral, at, numeral.len)),
				   .power = claim->quantity.value.exponent + decimals,
				   .known = at > 0};
}

static int count_digits(struct cc_decimal value)
{
	return cc_decimal_digits(cc_decimal_normalise(value).coefficient);
}

static bool is_apart(const struct cc_claim *a, const struct cc_claim *b, int32_t power)
{
	return cc_interval_meets_shifted(a->quantity.hard, power, b->quantity.hard) ||
	       cc_interval_meets_shifted(b->quantity.hard, power, a->quantity.hard);
}

/* The same numeral with another multiplier: 3.63万亿 / 3.63 billion, whatever its digits. */
static int32_t printed_power(const struct cc_claim *a, const struct cc_claim *b)
{
	struct scale_word left = scale_word_of(a);
	struct scale_word right = scale_word_of(b);
	if (!left.known || !right.known || (left.text.len == 0 && right.text.len == 0))
		return 0;
	int32_t power = left.power > right.power ? left.power - right.power : right.power - left.power;
	return power > 0 && is_apart(a, b, power) ? power : 0;
}

static int32_t power_between(const struct cc_claim *a, const struct cc_claim *b)
{
	int32_t printed = printed_power(a, b);
	if (printed != 0)
		return printed;
	if (count_digits(a->quantity.value) < DIGITS_ENOUGH || count_digits(b->quantity.value) < DIGITS_ENOUGH)
		return 0;
	for (size_t i = 0; scale_powers[i] != 0; i++)
		if (is_apart(a, b, scale_powers[i]))
			return scale_powers[i];
	return 0;
}

/* 1.5 TB and 1536 GB: each step from one prefix to the next is 1024 for the one and 1000 for the other. */
static int data_steps(const struct cc_claim *a, const struct cc_claim *b)
{
	const struct cc_decimal step = {.coefficient = 1024, .exponent = -3};
	struct cc_interval left = a->quantity.hard;
	struct cc_interval right = b->quantity.hard;
	if (!cc_str_equal(a->quantity.dimension, CC_STR("information")))
		return 0;
	for (int steps = 1; steps <= DATA_STEPS; steps++) {
		if (cc_interval_multiply(&left, left, cc_interval_point(step)) != CC_OK ||
		    cc_interval_multiply(&right, right, cc_interval_point(step)) != CC_OK)
			return 0;
		if (cc_interval_overlaps(left, b->quantity.hard) || cc_interval_overlaps(right, a->quantity.hard))
			return steps;
	}
	return 0;
}

bool scale_find(struct scale_slip *out, const struct cc_claim *a, const struct cc_claim *b)
{
	if (a->quantity.qualifier != CC_QUALIFIER_EXACT || b->quantity.qualifier != CC_QUALIFIER_EXACT ||
	    cc_decimal_is_zero(a->quantity.value) || cc_decimal_is_zero(b->quantity.value))
		return false;
	*out = (struct scale_slip){.power = power_between(a, b)};
	if (out->power == 0)
		out->steps = data_steps(a, b);
	return out->power != 0 || out->steps != 0;
}

int32_t scale_from_fact(const struct cc_claim *claim, const struct cc_fact *fact)
{
	/* A fact of one end, "more than 500,000", meets everything above it. */
	bool exact =
	    claim->quantity.qualifier == CC_QUALIFIER_EXACT && fact->interval.has_low && fact->interval.has_high;
	if (!exact || count_digits(claim->quantity.value) < DIGITS_ENOUGH || count_digits(fact->value) < DIGITS_ENOUGH)
		return 0;
	for (size_t i = 0; scale_powers[i] != 0; i++)
		if (cc_interval_meets_shifted(claim->quantity.hard, scale_powers[i], fact->interval) ||
		    cc_interval_meets_shifted(fact->interval, scale_powers[i], claim->quantity.hard))
			return scale_powers[i];
	return 0;
}
