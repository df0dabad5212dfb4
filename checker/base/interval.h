/* Intervals of exact decimals: what a printed figure allows. Ends may be missing or open.
 * Leaves which words widen an interval to extract/. */
#ifndef CC_BASE_INTERVAL_H
#define CC_BASE_INTERVAL_H

#include "base/decimal.h"

/** low .. high. A missing end is unbounded. An open end does not belong to it: 6.88 as printed is [6.875, 6.885). */
struct cc_interval {
	struct cc_decimal low;
	struct cc_decimal high;
	bool has_low;
	bool has_high;
	bool low_open;
	bool high_open;
};

/** The one value, both ends closed. */
struct cc_interval cc_interval_point(struct cc_decimal value);

/**
 * Half a unit of the last printed digit either way; the upper end (lower for negatives) open, as half rounds up,
 * so that 2.68 and 2.69 share no value. 6.88 -> [6.875, 6.885). 3630000000000 with exponent 10 -> +-5e9.
 * @return CC_OK or CC_ERR_RANGE.
 */
enum cc_status cc_interval_of_rounding(struct cc_interval *out, struct cc_decimal printed);

struct cc_interval cc_interval_at_least(struct cc_decimal low);
struct cc_interval cc_interval_at_most(struct cc_decimal high);

/** Whether one value lies in both. Exact. */
bool cc_interval_overlaps(struct cc_interval a, struct cc_interval b);
bool cc_interval_contains(struct cc_interval a, struct cc_decimal value);

/** The smallest interval that holds both. */
struct cc_interval cc_interval_hull(struct cc_interval a, struct cc_interval b);

/** What lies in both. @return CC_OK, or CC_NOT_FOUND where nothing does. */
enum cc_status cc_interval_intersect(struct cc_interval *out, struct cc_interval a, struct cc_interval b);

/** Interval arithmetic without rounding error (division: ends rounded outwards to `digits` after the point).
 *  @return CC_OK, CC_ERR_RANGE (does not fit; divisor holds zero). */
enum cc_status cc_interval_add(struct cc_interval *out, struct cc_interval a, struct cc_interval b);
enum cc_status cc_interval_subtract(struct cc_interval *out, struct cc_interval a, struct cc_interval b);
enum cc_status cc_interval_multiply(struct cc_interval *out, struct cc_interval a, struct cc_interval b);
enum cc_status cc_interval_divide(struct cc_interval *out, struct cc_interval a, struct cc_interval b, int digits);

/** Multiply both ends by 10^power. */
enum cc_status cc_interval_shift(struct cc_interval *out, struct cc_interval a, int32_t power);

/** Append as people read it: "6.875–6.885", "≥ 2600", "≤ 5". */
void cc_interval_write(struct cc_buf *buf, struct cc_interval interval);

/** Whether all of `a` is less than all of `b`. Exact. */
bool cc_interval_is_below(struct cc_interval a, struct cc_interval b);

/** Whether `a` times 10^power and `b` have a value in common. */
bool cc_interval_meets_shifted(struct cc_interval a, int32_t power, struct cc_interval b);

#endif
