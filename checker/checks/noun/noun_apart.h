/* Sentences that tell of two times or two places, whatever figures they share.
 * Leaves what words say to noun_details.h. Private to checks/. */
#ifndef CC_CHECKS_NOUN_APART_H
#define CC_CHECKS_NOUN_APART_H

#include "checks/noun/noun_claims.h"

/** Whether the sentences of two figures name other months or years, or other places. O(mentions of one * other). */
bool noun_tells_apart(const struct noun_claim *a, const struct noun_claim *b);

/** Whether the one is of a half, a quarter or a month and the other of a year: 上半年…奶粉收入9.6亿元,
 * 2024年…奶粉收入6.9亿元. O(periods of the sentences). */
bool noun_parts_of_year(const struct noun_claim *a, const struct noun_claim *b);

#endif
