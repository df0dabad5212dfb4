/* Figures of two articles with the same digits in another order, at another scale or in another unit.
 * Leaves telling to check_unruled_conflict.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_TWINS_H
#define CC_CHECKS_NOUN_TWINS_H

#include "checks/noun/noun_pairs.h"

/** How often each digit is printed, packed. @param total  How many there are. */
uint64_t noun_twins_digits(int *total, struct cc_decimal value);

/**
 * Every exact figure of the drafts, and those of the archive that may be their twins, by what such twins have in
 * common, whether or not a metric was found for it; by key, then in the order of articles and places. One of two digits
 * stands with its metric only, or half an archive would meet.
 * @param out  vector of struct noun_claim; their core is empty. @return false when out of memory. O(n log n).
 */
bool noun_twins_digits_gather(struct cc_vec *out, const struct cc_check_input *input,
			      struct cc_arena *arena); /* 2186.4亿元 and 2168.4亿元 */
bool noun_twins_scale_gather(struct cc_vec *out, const struct cc_check_input *input,
			     struct cc_arena *arena); /* 5.1亿元 and 5.1万元 */
bool noun_twins_unit_gather(struct cc_vec *out, const struct cc_check_input *input,
			    struct cc_arena *arena); /* 620 metres and 620 feet */

/**
 * Whether one of two figures of one key is the other one misprinted: the articles speak of the same, the words around
 * both are the same, and neither article knows the other's figure. @return false when out of memory. O(figures).
 */
bool noun_twins_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b);

#endif
