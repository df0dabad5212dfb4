/* How two values of one metric, place and period stand to one another, by all that the words beside them say.
 * Leaves what their figures allow to claims.h. Private to checks/. */
#ifndef CC_CHECKS_VALUE_RELATE_H
#define CC_CHECKS_VALUE_RELATE_H

#include "checks/value/claims.h"

/** CLAIM_AGREE also for what is of two releases, measures, series or issues of a report. O(words beside them). */
enum claim_relation value_relate(const struct cc_ruleset *rules, const struct cc_claim *a, const struct cc_claim *b);

/** Drop the classes whose figures differ from those of all others by what words say of them alone: the trend beside two
 * values that are adjusted for the season. Two are always left. @param classes  struct claim_class. O(classes^2). */
void value_drop_others(struct cc_vec *classes, const struct cc_ruleset *rules);

#endif
