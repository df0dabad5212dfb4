/* Names of programmes, works and ships in quotation marks, of which two articles of one story write one character
 * otherwise: “百企领航”计划 / “百企引航”计划. Leaves sayings and titles to check_quotation.c. Private to checks/. */
#ifndef CC_CHECKS_QUOTE_NAMES_H
#define CC_CHECKS_QUOTE_NAMES_H

#include "checks/noun/noun_kin.h"
#include "checks/quotation/quote_telling.h"

/** Append a finding for each two such names. @return false when out of memory. O(n log n). */
bool quote_names_check(struct quote_telling *telling, struct noun_kin *kin);

#endif
