/* What stays as it is built, said once each by two articles of one story: 22 stops / 28 stops, 最高票价7元 / 8元.
 * Leaves telling to check_unruled_conflict.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_SLOTS_H
#define CC_CHECKS_NOUN_SLOTS_H

#include "checks/noun/noun_pairs.h"

/**
 * Every figure without a metric that stands at a word for what does not change from day to day (wordings of kind
 * `steady`), of the drafts, and those of the archive at the same words; by key, then in the order of articles and
 * places.
 * @param out  vector of struct noun_claim; their core is the word. @return false when out of memory. O(n log n).
 */
bool noun_slots_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena);

/**
 * Whether two figures of one key cannot both be right: two articles of one story that say it once each (`alone`), and
 * neither knows the other's figure. @return false when out of memory. O(figures).
 */
bool noun_slots_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b);

/** 22 stops and 28; 2 lifts and 9 are rather those of two houses. */
bool noun_within_twice(struct cc_decimal a, struct cc_decimal b);

#endif
