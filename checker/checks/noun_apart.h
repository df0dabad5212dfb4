/* Sentences that tell of two times or two places, whatever figures they share.
 * Leaves what words say to noun_details.h. Private to checks/. */
#ifndef CC_CHECKS_NOUN_APART_H
#define CC_CHECKS_NOUN_APART_H

#include "checks/noun_claims.h"

/** Whether the sentences of two figures name other months or years, or other places. O(mentions of one * other). */
bool noun_tells_apart(const struct noun_claim *a, const struct noun_claim *b);

#endif
