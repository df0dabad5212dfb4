/* One change of a share in per cent here and in points there: 上架率68.3%，提高5.9个百分点 / 68.3%，提高了5.9%.
 * Leaves shares that a metric was found for to unit_points.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_POINTS_H
#define CC_CHECKS_NOUN_POINTS_H

#include "checks/noun/noun_pairs.h"

/** Per cents and points of drafts and archive, under their number and a figure of three digits of their sentence.
 * @param out  vector of struct noun_claim; their core is empty. @return false when out of memory. O(n log n). */
bool noun_points_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena);

/** Whether two of one key are one change in two units. @return false when out of memory. O(article) once an article. */
bool noun_points_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b);

#endif
