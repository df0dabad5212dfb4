/* One person's age in two articles of one story: 67岁的吴桂兰 / 76岁的吴桂兰, "Ossian Breyk, 58," / "the 53-year-old".
 * Leaves which figures are ages to person_ages.h. Private to checks/. */
#ifndef CC_CHECKS_AGES_RETOLD_H
#define CC_CHECKS_AGES_RETOLD_H

#include "checks/noun/noun_kin.h"

/**
 * Append a finding for each two ages that lie further apart than their articles.
 * @param kin      Of the check that asks. @param working  Emptied by the caller.
 * @return false when out of memory. O(n log n).
 */
bool ages_retold_check(struct cc_vec *findings, const struct cc_check_input *input, struct noun_kin *kin,
		       struct cc_arena *arena, struct cc_arena *working);

#endif
