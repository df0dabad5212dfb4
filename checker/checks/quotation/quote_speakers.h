/* One saying in quotation marks that two articles put into two mouths: “…。”林晓岚说 and “…。”林晓芳说.
 * Leaves sayings that differ to check_quotation.c. Private to checks/. */
#ifndef CC_CHECKS_QUOTE_SPEAKERS_H
#define CC_CHECKS_QUOTE_SPEAKERS_H

#include "checks/quotation/quote_telling.h"

/** Append a finding for each two articles that give a long saying to persons of two names. @return false when out of
 * memory. O(quotes that say the same, and their sentences). */
bool quote_speakers_check(struct quote_telling *telling);

#endif
