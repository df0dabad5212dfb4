/* The only figure of its noun in either of two articles that tell one story.
 * Leaves what the noun is to noun_claims.h. Private to checks/. */
#ifndef CC_CHECKS_NOUN_ALONE_H
#define CC_CHECKS_NOUN_ALONE_H

#include "checks/noun/noun_pairs.h"

/** Whether the two are one: the articles have many figures in common, neither has another figure of the noun, and what
 * the one says of it the other says as well. Both have their details. @return false when out of memory. O(figures). */
bool noun_alone(bool *out, struct noun_judge *judge, const struct noun_claim *a, const struct noun_claim *b);

#endif
