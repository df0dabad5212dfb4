/* Interval arithmetic on exact decimals: every operation finds its extreme ends, none rounds.
 * Leaves which words open or widen an interval to extract/. */
#include "base/interval.h"

/* One end of an interval: a value, or none (unbounded), and whether the value itself belongs to it. */
struct end {
	struct cc_decimal value;
	bool bounded;
	bool open;
};

static struct end low_end(struct cc_interval a)
{
	return (struct end){.value = a.low, .bounded = a.has_low, .open = a.low_open};
}

static struct end high_end(struct cc_interval a)
{
	return (struct end){.value = a.high, .bounded = a.has_high, .open = a.high_open};
}

static struct cc_interval from_ends(struct end low, struct end high)
{
	return (struct cc_interval){.low = low.value,
				    .high = high.value,
				    .has_low = low.bounded,
				    .has_high = high.bounded,
				    .low_open = low.bounded && low.open,
				    .high_open = high.bounded && high.open};
}

struct cc_interval cc_interval_point(struct cc_decimal value)
{
	return (struct cc_interval){.low = value, .high = value, .has_low = true, .has_high = true};
}

/* Half a unit either way of what has one digit more: most figures are of few digits, and none is aligned. */
static bool round_few_digits(struct cc_decimal *low, struct cc_decimal *high, struct cc_decimal printed)
{
	enum { HALF = 5, TEN = 10 };
	if (printed.coefficient == 0 || printed.coefficient > UINT32_MAX)
		return false;
	const uint64_t finer = (uint64_t)printed.coefficient * TEN;
	const uint64_t more = finer + HALF;
	const uint64_t less = finer - HALF;
	*low = *high = (struct cc_decimal){.exponent = printed.exponent - 1, .negative = printed.negative};
	low->coefficient = printed.negative ? more : less;
	high->coefficient = printed.negative ? less : more;
	return true;
}

enum cc_status cc_interval_of_rounding(struct cc_interval *out, struct cc_decimal printed)
{
	struct cc_decimal half = {.coefficient = 5, .exponent = printed.exponent - 1};
	struct cc_decimal low;
	struct cc_decimal high;
	if (!round_few_digits(&low, &high, printed)) {
		enum cc_status status = cc_decimal_subtract(&low, printed, half);
		if (status == CC_OK)
			status = cc_decimal_add(&high, printed, half);
		if (status != CC_OK)
			return status;
	}
	*out = (struct cc_interval){.low = low,
				    .high = high,
				    .has_low = true,
				    .has_high = true,
				    .low_open = printed.negative,
				    .high_open = !printed.negative};
	return CC_OK;
}

struct cc_interval cc_interval_at_least(struct cc_decimal low)
{
	return (struct cc_interval){.low = low, .has_low = true};
}

struct cc_interval cc_interval_at_most(struct cc_decimal high)
{
	return (struct cc_interval){.high = high, .has_high = true};
}

/* Whether some value can lie between a low and a high end. */
static bool ends_leave_room(struct end low, struct end high)
{
	if (!low.bounded || !high.bounded)
		return true;
	int order = cc_decimal_compare(low.value, high.value);
	return order < 0 || (order == 0 && !low.open && !high.open);
}

bool cc_interval_overlaps(struct cc_interval a, struct cc_interval b)
{
	struct cc_interval both;
	return cc_interval_intersect(&both, a, b) == CC_OK;
}

bool cc_interval_contains(struct cc_interval a, struct cc_decimal value)
{
	return cc_interval_overlaps(a, cc_interval_point(value));
}

/* Order of two low ends: unbounded first, then by value, closed before open. */
static int compare_low(struct end a, struct end b)
{
	if (!a.bounded || !b.bounded)
		return (int)a.bounded - (int)b.bounded;
	int order = cc_decimal_compare(a.value, b.value);
	return order != 0 ? order : (int)a.open - (int)b.open;
}

/* Order of two high ends: by value, open before closed, unbounded last. */
static int compare_high(struct end a, struct end b)
{
	if (!a.bounded || !b.bounded)
		return (int)b.bounded - (int)a.bounded;
	int order = cc_decimal_compare(a.value, b.value);
	return order != 0 ? order : (int)b.open - (int)a.open;
}

struct cc_interval cc_interval_hull(struct cc_interval a, struct cc_interval b)
{
	struct end low = compare_low(low_end(a), low_end(b)) <= 0 ? low_end(a) : low_end(b);
	struct end high = compare_high(high_end(a), high_end(b)) >= 0 ? high_end(a) : high_end(b);
	return from_ends(low, high);
}

enum cc_status cc_interval_intersect(struct cc_interval *out, struct cc_interval a, struct cc_interval b)
{
	struct end low = compare_low(low_end(a), low_end(b)) >= 0 ? low_end(a) : low_end(b);
	struct end high = compare_high(high_end(a), high_end(b)) <= 0 ? high_end(a) : high_end(b);
	if (!ends_leave_room(low, high))
		return CC_NOT_FOUND;
	*out = from_ends(low, high);
	return CC_OK;
}

static enum cc_status add_ends(struct end *out, struct end a, struct end b)
{
	*out = (struct end){.bounded = a.bounded && b.bounded, .open = a.open || b.open};
	return out->bounded ? cc_decimal_add(&out->value, a.value, b.value) : CC_OK;
}

enum cc_status cc_interval_add(struct cc_interval *out, struct cc_interval a, struct cc_interval b)
{
	struct end low;
	struct end high;
	enum cc_status status = add_ends(&low, low_end(a), low_end(b));
	if (status == CC_OK)
		status = add_ends(&high, high_end(a), high_end(b));
	if (status == CC_OK)
		*out = from_ends(low, high);
	return status;
}

static struct cc_interval negate(struct cc_interval a)
{
	struct end low = high_end(a);
	struct end high = low_end(a);
	low.value = cc_decimal_negate(low.value);
	high.value = cc_decimal_negate(high.value);
	return from_ends(low, high);
}

enum cc_status cc_interval_subtract(struct cc_interval *out, struct cc_interval a, struct cc_interval b)
{
	return cc_interval_add(out, a, negate(b));
}

static int sign_of(struct cc_decimal value)
{
	return cc_decimal_compare(value, (struct cc_decimal){0});
}

/* An end on the extended line: -1 and 1 stand for the infinities in `infinite`. */
struct corner {
	struct cc_decimal value;
	int infinite;
	bool open;
};

static struct corner corner_of(struct end end, int side)
{
	return (struct corner){.value = end.value, .infinite = end.bounded ? 0 : side, .open = end.bounded && end.open};
}

static int corner_sign(struct corner c)
{
	return c.infinite != 0 ? c.infinite : sign_of(c.value);
}

/* The product of two corners. Zero times anything of the other interval is zero, infinite or not; that value is met
 * unless zero itself is an open end. */
static enum cc_status multiply_corners(struct corner *out, struct corner a, struct corner b)
{
	int sign_a = corner_sign(a);
	int sign_b = corner_sign(b);
	*out = (struct corner){.open = a.open || b.open};
	if (sign_a == 0 || sign_b == 0) {
		out->open = (sign_a != 0 || a.open) && (sign_b != 0 || b.open);
		return CC_OK;
	}
	out->infinite = a.infinite != 0 || b.infinite != 0 ? sign_a * sign_b : 0;
	return out->infinite != 0 ? CC_OK : cc_decimal_multiply(&out->value, a.value, b.value);
}

static int compare_corners(struct corner a, struct corner b)
{
	if (a.infinite != 0 || b.infinite != 0)
		return a.infinite - b.infinite;
	return cc_decimal_compare(a.value, b.value);
}

static struct end end_of(struct corner c)
{
	return (struct end){.value = c.value, .bounded = c.infinite == 0, .open = c.open};
}

/* The smallest and the largest of four corners; where two are equal, a closed one wins. */
static struct cc_interval span_of_corners(const struct corner corners[4])
{
	struct corner low = corners[0];
	struct corner high = corners[0];
	for (size_t i = 1; i < 4; i++) {
		int below = compare_corners(corners[i], low);
		int above = compare_corners(corners[i], high);
		if (below < 0 || (below == 0 && !corners[i].open))
			low = corners[i];
		if (above > 0 || (above == 0 && !corners[i].open))
			high = corners[i];
	}
	return from_ends(end_of(low), end_of(high));
}

enum cc_status cc_interval_multiply(struct cc_interval *out, struct cc_interval a, struct cc_interval b)
{
	struct corner of_a[2] = {corner_of(low_end(a), -1), corner_of(high_end(a), 1)};
	struct corner of_b[2] = {corner_of(low_end(b), -1), corner_of(high_end(b), 1)};
	struct corner corners[4];
	for (size_t i = 0; i < 4; i++) {
		enum cc_status status = multiply_corners(&corners[i], of_a[i / 2], of_b[i % 2]);
		if (status != CC_OK)
			return status;
	}
	*out = span_of_corners(corners);
	return CC_OK;
}

struct quotient {
	struct corner down;
	struct corner up;
};

/* a / b for b away from zero. Rounded ends are outside the interval already: open, so that nothing is added. */
static enum cc_status divide_corners(struct quotient *out, struct corner a, struct corner b, int digits)
{
	bool zero = a.infinite == 0 && sign_of(a.value) == 0;
	struct corner result = {.open = zero ? a.open : a.open || b.open};
	*out = (struct quotient){.down = result, .up = result};
	if (zero)
		return CC_OK;
	if (b.infinite != 0) { /* comes near to 0, whatever is divided: the other corners bound the rest */
		out->down.open = out->up.open = true;
		return CC_OK;
	}
	if (a.infinite != 0) {
		out->down.infinite = out->up.infinite = a.infinite * corner_sign(b);
		return CC_OK;
	}
	struct cc_decimal exact;
	if (cc_decimal_divide(&exact, a.value, b.value) == CC_OK) {
		out->down.value = out->up.value = exact;
		return CC_OK;
	}
	out->down.open = out->up.open = true;
	enum cc_status status = cc_decimal_divide_down(&out->down.value, a.value, b.value, digits);
	return status != CC_OK ? status : cc_decimal_divide_up(&out->up.value, a.value, b.value, digits);
}

/* 0 is inside, or an end that belongs to it, or an open end: 1/x grows without bound there, which nobody asks for. */
static bool holds_or_touches_zero(struct cc_interval b)
{
	bool above = b.has_low && sign_of(b.low) > 0;
	bool below = b.has_high && sign_of(b.high) < 0;
	return !above && !below;
}

enum cc_status cc_interval_divide(struct cc_interval *out, struct cc_interval a, struct cc_interval b, int digits)
{
	if (holds_or_touches_zero(b))
		return CC_ERR_RANGE;
	struct corner of_a[2] = {corner_of(low_end(a), -1), corner_of(high_end(a), 1)};
	struct corner of_b[2] = {corner_of(low_end(b), -1), corner_of(high_end(b), 1)};
	struct corner down[4];
	struct corner up[4];
	for (size_t i = 0; i < 4; i++) {
		struct quotient quotient;
		enum cc_status status = divide_corners(&quotient, of_a[i / 2], of_b[i % 2], digits);
		if (status != CC_OK)
			return status;
		down[i] = quotient.down;
		up[i] = quotient.up;
	}
	struct cc_interval lower = span_of_corners(down);
	struct cc_interval upper = span_of_corners(up);
	*out = from_ends(low_end(lower), high_end(upper));
	return CC_OK;
}

enum cc_status cc_interval_shift(struct cc_interval *out, struct cc_interval a, int32_t power)
{
	struct cc_interval shifted = a;
	enum cc_status status = a.has_low ? cc_decimal_shift(&shifted.low, a.low, power) : CC_OK;
	if (status == CC_OK && a.has_high)
		status = cc_decimal_shift(&shifted.high, a.high, power);
	if (status == CC_OK)
		*out = shifted;
	return status;
}

void cc_interval_write(struct cc_buf *buf, struct cc_interval interval)
{
	if (!interval.has_low && !interval.has_high) {
		cc_buf_adds(buf, "any");
		return;
	}
	if (!interval.has_high) {
		cc_buf_adds(buf, interval.low_open ? "> " : "≥ ");
		cc_decimal_write(buf, interval.low);
		return;
	}
	if (!interval.has_low) {
		cc_buf_adds(buf, interval.high_open ? "< " : "≤ ");
		cc_decimal_write(buf, interval.high);
		return;
	}
	cc_decimal_write(buf, interval.low);
	if (cc_decimal_compare(interval.low, interval.high) == 0)
		return;
	cc_buf_adds(buf, "–");
	cc_decimal_write(buf, interval.high);
}

bool cc_interval_is_below(struct cc_interval a, struct cc_interval b)
{
	return a.has_high && b.has_low && cc_decimal_compare(a.high, b.low) < 0;
}

bool cc_interval_meets_shifted(struct cc_interval a, int32_t power, struct cc_interval b)
{
	struct cc_interval shifted;
	return cc_interval_shift(&shifted, a, power) == CC_OK && cc_interval_overlaps(shifted, b);
}
