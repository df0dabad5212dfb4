/* Values told without a time beside one of another time. Private to checks/.
 * Leaves values of one time to check_value_conflict.c. */
#ifndef CC_CHECKS_VALUE_TIMES_H
#define CC_CHECKS_VALUE_TIMES_H

#include "checks/value/claims.h"

/** Drop the classes without a time that stand beside one that tells another's.
 * @param classes  struct claim_class. O(classes). */
void value_times_drop(struct cc_vec *classes);

#endif
