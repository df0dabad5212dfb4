/* What two figures that stand amid the same words are of: the words beside one of them that the other's sentence says,
 * too. Leaves figures whose own words name them to noun_claims.h. Private to checks/. */
#ifndef CC_CHECKS_NOUN_SHARED_H
#define CC_CHECKS_NOUN_SHARED_H

#include "checks/noun/noun_claims.h"

/** The longest row of Han characters right before or behind one of the figures that the sentence of the other one holds
 * (浇铸坑 of 18个浇铸坑 and 浇铸坑有13个); empty where there is none of three characters. O(bytes of both sentences).
 */
struct cc_str noun_shared_words(const struct noun_claim *a, const struct noun_claim *b);

/** Whether the sentence of the figure holds the words. O(bytes of the sentence). */
bool noun_sentence_says(const struct noun_claim *claim, struct cc_str words);

#endif
