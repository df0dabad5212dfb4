/* Figures that one of two articles prints and the other does not: where both have few, one may be the other misprinted.
 * Leaves words and names to noun_misprints.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_ORPHANS_H
#define CC_CHECKS_NOUN_ORPHANS_H

#include "checks/noun/noun_claims.h"
#include "checks/noun/noun_kin.h"

/**
 * Whether the articles of two claims have so few figures of their unit and their size that the other one does not print
 * that two neighbours of three digits are not exchanged by chance.
 * @return false when out of memory. O(figures * log figures).
 */
bool noun_are_orphans(bool *orphans, struct noun_kin *kin, const struct noun_claim *a, const struct noun_claim *b);

#endif
