/* Reckoning a formula of a pack with the intervals that its figures stand for.
 * Leaves which claim stands for a metric to relation_members.h. Private to checks/. */
#ifndef CC_CHECKS_RELATION_VALUE_H
#define CC_CHECKS_RELATION_VALUE_H

#include "checks/check.h"

enum { RELATION_STEPS_MAX = 64 };

/** The claims that stand for the metrics of a relation's steps, by step; NULL for operators and numbers. */
struct relation_values {
	const struct cc_claim *claims[RELATION_STEPS_MAX];
};

/**
 * What the formula gives, as a plain number: 2.69 % is 0.0269.
 * @return CC_OK; CC_NOT_FOUND where money of two currencies meets; CC_ERR_RANGE where it cannot be reckoned exactly
 *         enough (a divisor that may be zero, more than 38 digits).
 */
enum cc_status relation_evaluate(struct cc_interval *out, const struct cc_relation *relation,
				 const struct relation_values *values);

/** What a claim's figure stands for, as a plain number. @return CC_OK, CC_ERR_RANGE. */
enum cc_status relation_plain(struct cc_interval *out, const struct cc_claim *claim);

/** A plain result in the claim's unit again, its ends rounded outwards to one digit more than the claim prints. */
enum cc_status relation_in_unit(struct cc_interval *out, struct cc_interval plain, const struct cc_claim *claim);

/** Append the formula with figures for its metrics: "36326.8亿元 / 1349084亿元". */
void relation_write(struct cc_buf *out, const struct cc_relation *relation, const struct relation_values *values);

#endif
