/* Exact arithmetic on what figures allow: quotients, changes in per cent, powers, roots for display.
 * Leaves which figures belong together to the checks. Private to checks/. */
#ifndef CC_CHECKS_RECOMPUTE_H
#define CC_CHECKS_RECOMPUTE_H

#include "model/quantity.h"

/** What the figure allows when it is reckoned with: a count of things in units is exact, 3.63万亿 is rounded. */
struct cc_interval cc_recompute_interval(const struct cc_quantity *quantity);

/** As above, and one unit of the last digit more on either side: results are also cut, not only rounded. */
struct cc_interval cc_recompute_result(const struct cc_quantity *quantity);

/** A multiple or fraction in words, as loose as it is said: 两倍 is 1.7 to 2.3 times, 三分之一 0.28 to 0.38. */
struct cc_interval cc_recompute_spoken(const struct cc_quantity *quantity);

/** Widen by a part in a hundred of its ends. @return CC_OK, CC_ERR_RANGE. */
enum cc_status cc_recompute_widen(struct cc_interval *interval, int64_t percent);

/** `part` / `whole` * `factor`. @return CC_OK; CC_ERR_RANGE also where `whole` may be 0 or less. */
enum cc_status cc_recompute_quotient(struct cc_interval *out, struct cc_interval part, struct cc_interval whole,
				     int64_t factor);

/** (to / from - 1) * 100. @return as cc_recompute_quotient. */
enum cc_status cc_recompute_change(struct cc_interval *out, struct cc_interval from, struct cc_interval to);

/** ((to / from)^(1 / years) - 1) * 100, rounded outwards to a hundredth. @return as cc_recompute_quotient;
 * CC_ERR_RANGE also for years out of 1..100. */
enum cc_status cc_recompute_yearly(struct cc_interval *out, struct cc_interval from, struct cc_interval to, int years);

/** Whether `stated` is `computed` with one digit wrong, or two beside each other swapped: 36.5 of 26.5, 69.1 of 96.1.
 */
bool cc_recompute_is_misprint(struct cc_decimal computed, struct cc_decimal stated);

/** Whether the two can be one value, or the stated one is the size of a computed fall. */
bool cc_recompute_meets(struct cc_interval computed, struct cc_interval stated);

/** Rounded half up to `digits` behind the point. @return CC_OK, CC_ERR_RANGE. */
enum cc_status cc_recompute_round(struct cc_decimal *out, struct cc_decimal value, int digits);

#endif
