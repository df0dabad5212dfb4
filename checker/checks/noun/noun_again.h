/* Digits that changed places, or a scale, in two sentences that tell the same in their own words.
 * Leaves figures whose words, time and place agree to noun_misprints.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_AGAIN_H
#define CC_CHECKS_NOUN_AGAIN_H

#include "checks/noun/noun_pairs.h"

/**
 * Whether two figures of which one is the other one misprinted stand in sentences that tell the same: what was found
 * out about either of them need not agree, but for times that both state. What is sure then is entered in `out`.
 * @return false when out of memory. O(sentence); O(article) once an article.
 */
bool noun_again_judge(struct noun_verdict *out, struct noun_judge *judge, const struct noun_claim *a,
		      const struct noun_claim *b);

#endif
