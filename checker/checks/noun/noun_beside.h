/* The noun right beside an amount: penalty of "a £4.2bn penalty" and "a penalty of £4.2 million", 罚款 of 罚款420万元.
 * Leaves all other words around a figure to noun_details.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_BESIDE_H
#define CC_CHECKS_NOUN_BESIDE_H

#include "checks/noun/noun_claims.h"

/** Whether two amounts of money, one a thousand times the other or more, stand at one noun. O(1). */
bool noun_same_beside(const struct cc_ruleset *rules, const struct noun_claim *a, const struct noun_claim *b);

#endif
