/* Quotients, changes and yearly rates of intervals; every end is rounded outwards, so that rounding never alarms.
 * Leaves adding and comparing to base/interval. */
#include "checks/arithmetic/recompute.h"

enum {
	QUOTIENT_DIGITS = 12,
	POWER_DIGITS = 10,
	YEARS_MAX = 100,
	YEARLY_STEPS = 40,
	SPOKEN_PERCENT = 15,
	RECOMPUTE_DIGITS = 18
};

static bool is_count(const struct cc_quantity *quantity)
{
	return cc_str_equal(quantity->dimension, CC_STR("count")) || quantity->unit.ptr == NULL;
}

struct cc_interval cc_recompute_interval(const struct cc_quantity *quantity)
{
	/* 从3家增至5家 speaks of 3 and 5, not of 2.5 to 3.5 and 4.5 to 5.5. */
	if (quantity->qualifier == CC_QUALIFIER_EXACT && !quantity->is_range && quantity->value.exponent == 0 &&
	    is_count(quantity))
		return cc_interval_point(quantity->value);
	return quantity->hard;
}

struct cc_interval cc_recompute_result(const struct cc_quantity *quantity)
{
	/* 近四成 is not two */
	bool nearly = quantity->qualifier == CC_QUALIFIER_NEARLY;
	struct cc_interval result = nearly ? quantity->expected : quantity->hard;
	/* 三成 is 25 to 35 %, and nobody cuts 38 % to three tenths */
	if (cc_str_equal(quantity->unit, CC_STR("%")) && quantity->value.exponent > 0)
		return result;
	struct cc_decimal half = {.coefficient = 5, .exponent = quantity->value.exponent - 1};
	struct cc_decimal end;
	if (result.has_low && cc_decimal_subtract(&end, result.low, half) == CC_OK)
		result.low = end;
	if (result.has_high && cc_decimal_add(&end, result.high, half) == CC_OK)
		result.high = end;
	return result;
}

struct cc_interval cc_recompute_spoken(const struct cc_quantity *quantity)
{
	struct cc_interval loose = cc_interval_point(quantity->value);
	struct cc_interval spoken = quantity->hard;
	bool exact = quantity->qualifier == CC_QUALIFIER_EXACT && !quantity->is_range;
	if (!exact || cc_recompute_widen(&loose, SPOKEN_PERCENT) != CC_OK)
		return quantity->hard;
	/* a fraction is printed with no digits to round: its own value is all there is */
	if (quantity->kind == CC_NUMBER_FRACTION || cc_interval_intersect(&spoken, quantity->hard, loose) != CC_OK)
		return loose;
	return spoken;
}

enum cc_status cc_recompute_widen(struct cc_interval *interval, int64_t percent)
{
	struct cc_interval factor = {
	    .low = {.coefficient = (cc_u128)(100 - percent), .exponent = -2},
	    .high = {.coefficient = (cc_u128)(100 + percent), .exponent = -2},
	    .has_low = true,
	    .has_high = true,
	};
	return cc_interval_multiply(interval, *interval, factor);
}

enum cc_status cc_recompute_quotient(struct cc_interval *out, struct cc_interval part, struct cc_interval whole,
				     int64_t factor)
{
	struct cc_interval scale = cc_interval_point(cc_decimal_from_int(factor));
	if (!whole.has_low || whole.low.negative || cc_decimal_is_zero(whole.low))
		return CC_ERR_RANGE;
	enum cc_status status = cc_interval_multiply(&part, part, scale);
	return status == CC_OK ? cc_interval_divide(out, part, whole, QUOTIENT_DIGITS) : status;
}

enum cc_status cc_recompute_change(struct cc_interval *out, struct cc_interval from, struct cc_interval to)
{
	struct cc_interval ratio;
	enum cc_status status = cc_recompute_quotient(&ratio, to, from, 100);
	return status == CC_OK ? cc_interval_subtract(out, ratio, cc_interval_point(cc_decimal_from_int(100))) : status;
}

/* base^years in parts of one, cut at each step so that the digits stay few. */
static enum cc_status power_of(struct cc_decimal *out, struct cc_decimal base, int years)
{
	struct cc_decimal one = cc_decimal_from_int(1);
	struct cc_decimal result = one;
	enum cc_status status = CC_OK;
	for (int i = 0; i < years && status == CC_OK; i++) {
		status = cc_decimal_multiply(&result, result, base);
		if (status == CC_OK)
			status = cc_decimal_divide_down(&result, result, one, POWER_DIGITS);
	}
	*out = result;
	return status;
}

/* The rate in hundredths of a per cent whose power is the last one not above `ratio`. */
static int64_t root_of(struct cc_decimal ratio, int years)
{
	int64_t low = -9900;
	int64_t high = 1000000;
	for (int i = 0; i < YEARLY_STEPS && high - low > 1; i++) {
		int64_t middle = low + (high - low) / 2;
		struct cc_decimal base = {.coefficient = (cc_u128)(10000 + middle), .exponent = -4};
		struct cc_decimal power;
		enum cc_status status = power_of(&power, base, years);
		bool above = status == CC_ERR_RANGE || cc_decimal_compare(power, ratio) > 0;
		if (above)
			high = middle;
		else
			low = middle;
	}
	return low;
}

enum cc_status cc_recompute_yearly(struct cc_interval *out, struct cc_interval from, struct cc_interval to, int years)
{
	struct cc_interval ratio;
	if (years < 1 || years > YEARS_MAX)
		return CC_ERR_RANGE;
	enum cc_status status = cc_recompute_quotient(&ratio, to, from, 1);
	if (status == CC_OK && (!ratio.has_low || !ratio.has_high))
		status = CC_ERR_RANGE;
	if (status != CC_OK)
		return status;
	int64_t low = root_of(ratio.low, years);
	int64_t high = root_of(ratio.high, years);
	*out = cc_interval_point(cc_decimal_from_int(low));
	out->high = cc_decimal_from_int(high + 1);
	return cc_interval_shift(out, *out, -2);
}

bool cc_recompute_meets(struct cc_interval computed, struct cc_interval stated)
{
	struct cc_interval size;
	struct cc_interval minus = cc_interval_point(cc_decimal_from_int(-1));
	if (cc_interval_overlaps(computed, stated))
		return true;
	/* £8.64 million beside about £9 million may be less, and less by £0.36 million */
	bool falls = (computed.has_high && (computed.high.negative || cc_decimal_is_zero(computed.high))) ||
		     (computed.has_low && computed.low.negative);
	return falls && cc_interval_multiply(&size, computed, minus) == CC_OK && cc_interval_overlaps(size, stated);
}

enum cc_status cc_recompute_round(struct cc_decimal *out, struct cc_decimal value, int digits)
{
	struct cc_decimal half = {.coefficient = 5, .exponent = -digits - 1};
	enum cc_status status = cc_decimal_add(&value, value, half);
	return status == CC_OK ? cc_decimal_divide_down(out, value, cc_decimal_from_int(1), digits) : status;
}

/* Digits from the last one on. @return how many. */
static int digits_of(char digits[RECOMPUTE_DIGITS], cc_u128 number)
{
	int count = 0;
	for (; number > 0 && count < RECOMPUTE_DIGITS; number /= 10)
		digits[count++] = (char)(number % 10);
	return number > 0 ? 0 : count;
}

bool cc_recompute_is_misprint(struct cc_decimal computed, struct cc_decimal stated)
{
	char a[RECOMPUTE_DIGITS];
	char b[RECOMPUTE_DIGITS];
	struct cc_decimal rounded;
	struct cc_decimal scaled;
	if (stated.exponent > 0 || cc_recompute_round(&rounded, computed, -stated.exponent) != CC_OK ||
	    cc_decimal_shift(&scaled, rounded, -stated.exponent) != CC_OK || scaled.negative || stated.negative)
		return false;
	scaled = cc_decimal_normalise(scaled);
	for (; scaled.exponent > 0; scaled.exponent--)
		scaled.coefficient *= 10;
	int count = digits_of(a, scaled.coefficient);
	int apart = 0;
	int first = 0;
	if (scaled.exponent < 0 || count < 2 || count != digits_of(b, stated.coefficient))
		return false;
	for (int i = 0; i < count; i++) {
		first = a[i] != b[i] && apart == 0 ? i : first;
		apart += a[i] != b[i];
	}
	bool swapped = apart == 2 && a[first] == b[first + 1] && a[first + 1] == b[first];
	return apart == 1 || swapped;
}
